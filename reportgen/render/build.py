"""From a Report to what its pages show: words chosen, drawings made, nothing judged again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reportgen.domain.letter import LetterPoint
from reportgen.domain.outcome import Outcome
from reportgen.domain.points import whole
from reportgen.domain.profile import Submission
from reportgen.domain.report import Report
from reportgen.domain.scoring import NEARLY_FROM, NEEDS_WORK_FROM, READY_FROM, Band
from reportgen.domain.stage import Stage
from reportgen.render.change import change_view
from reportgen.render.colours import Palette, palette
from reportgen.render.config import RenderSettings
from reportgen.render.cover import Cover, unjudged
from reportgen.render.details import Details
from reportgen.render.phrases import QUOTE_LIMIT, Phrases
from reportgen.render.text import cut, excerpt, first
from reportgen.render.view import (
    ActionView,
    AgencyView,
    LetterView,
    QuoteView,
    ReportView,
    RowView,
    SubmissionView,
    UnseenView,
)
from reportgen.rulebook.words import Words

NOTE_LIMIT = 1_500
FEEDBACK_LIMIT = 240
TRIED_LIMIT = 90
SUBMISSIONS = 4
_HEAVIEST = 4


def report_view(
    report: Report, words: Words, settings: RenderSettings, *, brief: bool = False
) -> ReportView:
    """Everything the templates print about one candidate; `brief` keeps the details short."""
    phrases, colours = Phrases(words), palette(settings.accent)
    return _Builder(report, phrases, settings, colours, brief=brief).view()


class _Builder:
    def __init__(
        self,
        report: Report,
        phrases: Phrases,
        settings: RenderSettings,
        colours: Palette,
        *,
        brief: bool,
    ) -> None:
        self.report = report
        self.card = report.card
        self.phrases = phrases
        self.settings = settings
        self.colours = colours
        self.cover = Cover(report, phrases, colours)
        self.details = Details(report, phrases, colours, brief=brief)

    def view(self) -> ReportView:
        report, say = self.report, self.phrases.say
        on_hold = self.card.band is Band.ON_HOLD
        steps = report.story.changed or ((),) * len(report.submissions)
        attempts = list(zip(report.submissions, steps, strict=True))
        shown, left = first(attempts[::-1], SUBMISSIONS)
        strengths = [
            o for slug in report.strengths for o in report.visible_outcomes if o.slug == slug
        ]
        return ReportView(
            language=report.language,
            document=say("report-document"),
            day=report.day.isoformat(),
            agency=self.agency(),
            sections=self.settings.sections,
            cover=self.cover.view(),
            change=change_view(report, self.phrases, self.colours),
            actions_heading=say(
                "report-actions", stage=report.stage.value, count=len(report.actions)
            ),
            actions=self.actions(),
            tonight=self.tonight(),
            strengths=tuple(self.strength(o) for o in strengths),
            checks=tuple(self.row(o) for o in report.visible_outcomes),
            themes=self.details.themes(),
            letter_heading=say("report-letter", "alone" if on_hold else ""),
            letter=tuple(self.letter(point) for point in report.letter),
            submissions=tuple(self.submission(*attempt) for attempt in shown),
            more_submissions=self.phrases.more(left),
            story=self.story(),
            note=self.phrases.paragraphs(
                report.review.note or report.profile.coach_note, NOTE_LIMIT, 10
            ),
            unseen=self.unseen(),
            unseen_span=self.cover.span("report-unseen-title"),
            method_heading=say("report-method", "about" if on_hold else ""),
            method=self.method(),
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

    def actions(self) -> tuple[ActionView, ...]:
        return tuple(
            ActionView(
                number=number,
                check=self.phrases.check(action.slug),
                anchor=f"step-{number}",
                finding=self.phrases.finding(action.finding),
            )
            for number, action in enumerate(self.report.actions, start=1)
        )

    def tonight(self) -> str:
        tonight = self.report.tonight
        if tonight is None:
            return ""
        stage = self.report.stage.value
        if not self.cover.enough:  # no number on the cover that these two could be read against
            return self.phrases.say(
                "report-tonight", "minutes", stage=stage, minutes=tonight.minutes
            )
        return self.phrases.say(
            "report-tonight",
            stage=stage,
            minutes=tonight.minutes,
            before=whole(tonight.before),
            after=whole(tonight.after),
        )

    def strength(self, outcome: Outcome) -> str:
        """What a check found to be well: its own sentence, else its name."""
        key = f"check-{outcome.slug}"
        if not self.phrases.words.has(key, "strength"):
            return self.phrases.check(outcome.slug)
        return self.phrases.say(key, "strength", **self.phrases.values(outcome.praise or {}))

    def row(self, outcome: Outcome) -> RowView:
        scored = outcome.status.judged and outcome.score is not None
        score = outcome.score or 0.0
        remark = self.phrases.say("report-trial") if outcome.trial else ""
        if outcome.override is not None:
            remark = self.phrases.say("report-your-coach")
        return RowView(
            name=self.phrases.check(outcome.slug),
            anchor=self.details.anchor(outcome),
            status=outcome.status.value,
            word=self.phrases.status(outcome.status),
            score=str(whole(100 * score)) if scored else "",
            filled=str(whole(100 * score)) if scored else "",
            gain=self.phrases.gain(outcome),
            remark=remark,
        )

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
        shown = tuple(cut(t, TRIED_LIMIT) for t in tried if t)
        day = submission.submitted_on
        status = submission.status.value if submission.status else "none"
        return SubmissionView(
            date=self.phrases.date(day) if day else say("report-no-date"),
            answer=say(f"report-attempt-{status}"),
            tried=shown or (say("report-tried-unknown"),),
            changed=say("report-tried-changed", fields=self.fields(changed)) if changed else "",
            feedback=cut(submission.feedback, FEEDBACK_LIMIT),
        )

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

    def letter(self, point: LetterPoint) -> LetterView:
        """What the platform wrote of one thing, and which step or check of ours answers it."""
        says, fix = (
            self.phrases.say("resubmission-feedback", part, kind=point.kind.value)
            for part in ("says", "fix")
        )
        where, anchor = self.answer_to(point)
        quote = QuoteView(*excerpt(point.quote, QUOTE_LIMIT))
        return LetterView((quote,) if point.quote.text else (), says, fix, where, anchor)

    def answer_to(self, point: LetterPoint) -> tuple[str, str]:
        """The first of the steps that answers it, else what this report says of those checks."""
        for number, action in enumerate(self.report.actions, start=1):
            if action.slug in point.answers:
                return self.phrases.say("report-letter-step", number=number), f"step-{number}"
        shown = {o.slug: o for o in self.report.visible_outcomes}
        answering = [shown[slug] for slug in point.answers if slug in shown]
        open_ = [o for o in answering if o.status.judged and o.losses]
        names = self.phrases.checks([o.slug for o in open_ or answering])
        if open_:
            return self.phrases.say("report-letter-check", checks=names), self.details.anchor(
                open_[0]
            )
        if answering:
            return self.phrases.say("report-letter-check", "unseen", checks=names), ""
        return "", ""

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
            names=", ".join(self.phrases.check(o.slug) for o in outcomes),
            says=self.phrases.reason(whole_of, "says"),
            fix=self.phrases.reason(whole_of, "fix"),
        )

    def method(self) -> tuple[str, ...]:
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
        lines = [
            say(
                "report-method",
                "says",
                ready=int(READY_FROM),
                nearly=int(NEARLY_FROM),
                needs=int(NEEDS_WORK_FROM),
            )
        ]
        if heaviest:
            names = self.phrases.checks([o.slug for o in heaviest])
            lines.append(say("report-method", "weights", checks=names))
        lines.append(say("report-method", "blockers"))
        lines.append(say("report-method", "promise"))
        return (*lines, rulebook)

    def rulebook(self) -> str:
        rules, day = self.report.rulebook, self.phrases.date(self.report.day)
        return self.phrases.say(
            "report-method", "rulebook", name=rules.name, version=rules.version, date=day
        )
