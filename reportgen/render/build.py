"""From a Report to what its pages show: words chosen, drawings made, nothing judged again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from reportgen.domain.outcome import Outcome
from reportgen.domain.points import whole
from reportgen.domain.profile import Submission
from reportgen.domain.report import Report
from reportgen.domain.scoring import NEARLY_FROM, NEEDS_WORK_FROM, READY_FROM, Band
from reportgen.domain.stage import Stage
from reportgen.render.change import change_view
from reportgen.render.checks import all_checks
from reportgen.render.config import RenderSettings
from reportgen.render.figures import meter, rate_scale
from reportgen.render.niches import niches
from reportgen.render.notices import cautions, coach, held, letter
from reportgen.render.phrases import Phrases
from reportgen.render.plate import plate, unjudged
from reportgen.render.profile import own_text, profile_card
from reportgen.render.spoken import written_in
from reportgen.render.steps import Pinned, left_over, pinned, step_view
from reportgen.render.text import cut, first
from reportgen.render.timeline import timeline
from reportgen.render.view import (
    AgencyView,
    FiguresView,
    ReportView,
    SubmissionView,
    UnseenView,
    WantedList,
    WantedView,
)
from reportgen.rulebook.standing import standing_of
from reportgen.rulebook.words import Words

FEEDBACK_LIMIT = 240
TRIED_LIMIT = 90
SUBMISSIONS = 4
_HEAVIEST = 4
T = TypeVar("T")


def report_view(report: Report, words: Words, settings: RenderSettings) -> ReportView:
    """Everything the templates print about one candidate."""
    return _Builder(report, Phrases(words, report.card.firm is not None), settings).view()


class _Builder:
    def __init__(self, report: Report, phrases: Phrases, settings: RenderSettings) -> None:
        self.report = report
        self.card = report.card
        self.phrases = phrases
        self.settings = settings

    def view(self) -> ReportView:
        report, phrases, say = self.report, self.phrases, self.phrases.say
        on_hold = self.card.band is Band.ON_HOLD
        standing = standing_of(phrases.words, report.stage, self.card.band, report.eligibility)
        pins = () if on_hold else pinned(report)
        tonight = tuple(step_view(p, own_text(report, p), phrases) for p in pins if p.step)
        card = profile_card(report, pins, {str(s.number): s.title for s in tonight}, phrases)
        on_card = card.pins if card and "profile" in self.settings.sections else frozenset()
        left = left_over(pins, on_card, phrases)
        shown, more = first(self.attempts()[::-1], SUBMISSIONS)
        return ReportView(
            language=report.language,
            written=written_in(report.profile),
            direction=phrases.words.direction,
            comma=phrases.words.comma,
            stop=phrases.words.stop,
            document=say("report-document"),
            day=report.day.isoformat(),
            agency=self.agency(),
            sections=self.settings.sections,
            plate=plate(report, phrases, self.settings, standing),
            lead=standing.lead,
            cautions=cautions(report, phrases),
            held=held(report, pins, phrases),
            letter=letter(report, pins, phrases),
            coach=coach(report, phrases),
            change=change_view(report, phrases),
            wanted=self.wanted(),
            steps_heading=self.steps_heading(),
            steps_way=self.tonight(),
            steps=tonight,
            strengths=tuple(map(self.strength, self.strong())),
            profile=card.view if card else None,
            next_heading=say("report-next", "" if report.actions else "first"),
            next_way=self.next_way(pins),
            next=left,
            checks=all_checks(report, pins, phrases),
            figures=self.figures(),
            submissions=tuple(self.submission(*attempt) for attempt in shown),
            more_submissions=phrases.more(more),
            story=self.story(),
            unseen=self.unseen(),
            method_heading=say("report-method", "about" if on_hold else ""),
            method=self.method(pins),
        )

    def agency(self) -> AgencyView:
        settings = self.settings
        website = settings.website.strip()
        link = website if "://" in website else f"https://{website}"
        safe = bool(website) and link.startswith(("https://", "http://"))
        return AgencyView(
            name=settings.agency,
            logo=settings.logo,
            contact=settings.contact,
            website=website,
            website_link=link if safe else "",
            sign_off=settings.sign_off,
        )

    def steps_heading(self) -> str:
        """How many steps for tonight, and how long they take."""
        minutes = sum(a.effort for a in self.report.actions)
        return self.phrases.say(
            "report-steps",
            "" if self.card.firm is not None else "meanwhile",
            stage=self.report.stage.value,
            count=len(self.report.actions),
            time=self.phrases.minutes(minutes),
        )

    def tonight(self) -> str:
        """From which score to which; "" where nothing is won, or no score is told."""
        plan = self.report.tonight
        if plan is None or self.card.firm is None or whole(plan.after) <= whole(plan.before):
            return ""
        return self._way(whole(plan.before), whole(plan.after))

    def next_way(self, pins: Sequence[Pinned]) -> str:
        if self.card.firm is None:
            return ""
        plan = self.report.tonight
        before = whole(plan.after) if plan else whole(self.card.firm)
        after = before + sum(p.action.points for p in pins if not p.step)
        return self._way(before, after) if after > before else ""

    def _way(self, before: int, after: int) -> str:
        return self.phrases.say("report-way", before=before, after=after)

    def strong(self) -> list[Outcome]:
        shown = {o.slug: o for o in self.report.visible_outcomes}
        return [shown[slug] for slug in self.report.strengths if slug in shown]

    def strength(self, outcome: Outcome) -> str:
        """What a check found to be well: its own sentence, else its name."""
        key = f"check-{outcome.slug}"
        if not self.phrases.words.has(key, "strength"):
            return self.phrases.check(outcome.slug)
        return self.phrases.say(key, "strength", **self.phrases.values(outcome.praise or {}))

    def wanted(self) -> WantedList | None:
        """Where too little is known: what to send us, what most checks wait for first."""
        if self.card.band is not Band.NOT_ENOUGH_INFORMATION:
            return None
        waiting: dict[str, int] = {}
        for outcome in unjudged(self.report):
            for name in outcome.missing:
                waiting[name] = waiting.get(name, 0) + 1
        if not waiting:
            return None
        ordered = sorted(waiting.items(), key=lambda item: -item[1])
        views = [
            WantedView(self._capital(name), self.phrases.say("report-wanted", "waiting", count=n))
            for name, n in ordered
        ]
        asked = len([o for o in self.report.visible_outcomes if o.status.judged])
        return WantedList(
            heading=self.phrases.say("report-wanted", count=len(views)),
            then=self.phrases.say(
                "report-wanted", "then", count=asked + len(unjudged(self.report))
            ),
            halves=_halves(views),
        )

    def _capital(self, field: str) -> str:
        name = self.phrases.field(field)
        return name[:1].upper() + name[1:]

    def figures(self) -> FiguresView | None:
        """What the verdict rests on; None where none of it was judged."""
        facts = {
            o.slug: o.facts
            for o in self.report.visible_outcomes
            if o.status.judged and o.override is None
        }
        view = FiguresView(
            rate=rate_scale(facts.get("hourly_rate", {}), self.phrases),
            timeline=timeline(facts.get("employment", {}), self.report.day, self.phrases),
            meter=meter(facts.get("completeness", {}), self.phrases),
            niches=niches(facts.get("market_fit", {}), self.phrases),
        )
        return view if any((view.rate, view.timeline, view.meter, view.niches)) else None

    def attempts(self) -> list[tuple[Submission, Sequence[str]]]:
        report = self.report
        changed = report.story.changed or ((),) * len(report.submissions)
        return list(zip(report.submissions, changed, strict=True))

    def submission(self, submission: Submission, changed: Sequence[str]) -> SubmissionView:
        say = self.phrases.say
        tried = [submission.title, submission.overview, submission.category]
        tried.append(self.phrases.listed([cut(t, 30) for t in submission.types_of_work[:50]], 5))
        tried.append(self.phrases.listed([cut(s, 30) for s in submission.skills[:50]], 5))
        if submission.hourly_rate is not None:
            amount = format(submission.hourly_rate.normalize(), "f")
            tried.append(say("report-tried-rate", amount=amount))
        if submission.experience_level is not None:
            tried.append(say(f"report-level-{submission.experience_level.value}"))
        known = [cut(t, TRIED_LIMIT) for t in tried if t]
        # One attempt has no other to be compared with: its title is enough to know it by.
        shown = tuple(known if len(self.report.submissions) > 1 else known[:1])
        day = submission.submitted_on
        status = submission.status.value if submission.status else "none"
        return SubmissionView(
            date=self.phrases.date(day) if day else say("report-no-date"),
            answer=say(f"report-attempt-{status}"),
            tried=shown or (say("report-tried-unknown"),),
            changed=say("report-tried-changed", fields=self.fields(changed)) if changed else "",
            feedback=cut(self.unquoted(submission.feedback), FEEDBACK_LIMIT),
        )

    def unquoted(self, feedback: str) -> str:
        """What the platform wrote, nothing where its notice quotes all of it."""
        left = feedback
        if "letter" in self.settings.sections:
            for point in self.report.letter:
                left = left.replace(point.quote.text, "")
        return feedback if any(map(str.isalnum, left)) else ""

    def fields(self, names: Sequence[str]) -> str:
        return self.phrases.listed([self.phrases.field(name) for name in names], len(names))

    def story(self) -> tuple[str, ...]:
        """What has changed since the answer, and what never has."""
        story, say = self.report.story, self.phrases.say
        if self.report.stage is not Stage.DECLINED or not story.compared:
            return ()
        same = "" if story.since_answer else "nothing"
        lines = [say("report-since-answer", same, fields=self.fields(story.since_answer))]
        if story.untried:
            lines.append(say("report-untried", fields=self.fields(story.untried)))
        return tuple(lines)

    def unseen(self) -> tuple[UnseenView, ...]:
        """What we could not judge; checks that lack the same thing share a line."""
        grouped: dict[str, list[Outcome]] = {}
        for outcome in unjudged(self.report):
            grouped.setdefault(outcome.reason or outcome.status.value, []).append(outcome)
        return tuple(self.lacking(outcomes) for outcomes in grouped.values())

    def lacking(self, outcomes: Sequence[Outcome]) -> UnseenView:
        """Checks without an answer for one and the same reason, and all they lack together."""
        missing = dict.fromkeys(name for o in outcomes for name in o.missing)
        whole_of = replace(outcomes[0], missing=tuple(missing))
        return UnseenView(
            names=self.phrases.words.comma.join(self.phrases.check(o.slug) for o in outcomes),
            says=self.phrases.reason(whole_of, "says"),
            fix=self.phrases.reason(whole_of, "fix"),
        )

    def method(self, pins: Sequence[Pinned]) -> tuple[str, ...]:
        say = self.phrases.say
        rulebook = self.rulebook()
        if self.card.band is Band.ON_HOLD:
            return (say("report-method", "on_hold"), rulebook)
        judged = [
            o
            for o in self.report.visible_outcomes
            if o.status.judged and o.weight > 0 and not o.trial
        ]
        heaviest = sorted(judged, key=lambda o: -o.weight)[:_HEAVIEST]
        limits = {"ready": READY_FROM, "nearly": NEARLY_FROM, "needs": NEEDS_WORK_FROM}
        lines = [say("report-method", "says", **{k: int(v) for k, v in limits.items()})]
        if heaviest:
            names = self.phrases.checks([o.slug for o in heaviest])
            lines.append(say("report-method", "weights", checks=names))
        lines.append(say("report-method", "blockers"))
        lines.append(say("report-method", "promise"))
        if refs := [ref for pin in pins for ref in self.phrases.refs(pin.action)]:
            lines.append(say("report-method", "codes", code=refs[0]))
        return (*lines, rulebook)

    def rulebook(self) -> str:
        rules, day = self.report.rulebook, self.phrases.date(self.report.day)
        return self.phrases.say(
            "report-method", "rulebook", name=rules.name, version=rules.version, date=day
        )


def _halves(items: Iterable[T]) -> tuple[tuple[T, ...], ...]:
    """Two columns, the first the longer one."""
    listed = tuple(items)
    half = (len(listed) + 1) // 2
    return listed[:half], listed[half:]
