"""From a Report to what its pages show: words chosen, drawings made, nothing judged again."""

from __future__ import annotations

from urllib.parse import urlsplit

from reportgen.domain.outcome import Outcome, Status
from reportgen.domain.profile import Submission
from reportgen.domain.report import Cause, Comparison, Report
from reportgen.domain.scoring import NEARLY_FROM, NEEDS_WORK_FROM, READY_FROM, Band
from reportgen.domain.stage import Stage
from reportgen.render import charts
from reportgen.render.colours import Palette, palette
from reportgen.render.config import RenderSettings
from reportgen.render.details import Details
from reportgen.render.phrases import Phrases, whole
from reportgen.render.text import cut, first
from reportgen.render.view import (
    ActionView,
    AgencyView,
    ChangeView,
    CoverView,
    MovesView,
    MoveView,
    ReportView,
    RowView,
    SubmissionView,
    UnseenView,
)
from reportgen.rulebook.words import Words

NAME_LIMIT = 90
TITLE_LIMIT = 140
NOTE_LIMIT = 1_500
FEEDBACK_LIMIT = 240
TRIED_LIMIT = 90
SUBMISSIONS = 4
MOVES = 5
_HEAVIEST = 4


def report_view(report: Report, words: Words, settings: RenderSettings) -> ReportView:
    """Everything the templates print about one candidate."""
    builder = _Builder(report, Phrases(words), settings, palette(settings.accent))
    return builder.view()


class _Builder:
    def __init__(
        self, report: Report, phrases: Phrases, settings: RenderSettings, colours: Palette
    ) -> None:
        self.report = report
        self.card = report.card
        self.phrases = phrases
        self.settings = settings
        self.colours = colours
        self.details = Details(report, phrases, colours)

    def view(self) -> ReportView:
        report, say = self.report, self.phrases.say
        shown, left = first(report.submissions[::-1], SUBMISSIONS)
        strengths = [o for slug in report.strengths for o in report.told if o.slug == slug]
        return ReportView(
            language=report.language,
            document=say("report-document"),
            day=report.day.isoformat(),
            agency=self.agency(),
            sections=self.settings.sections,
            cover=self.cover(),
            change=self.change(report.comparison) if report.comparison else None,
            actions_heading=say("report-actions", count=len(report.actions)),
            actions=self.actions(),
            tonight=self.tonight(),
            strengths=tuple(self.row(o) for o in strengths),
            checks=tuple(self.row(o) for o in report.told),
            themes=self.details.themes(),
            submissions=tuple(self.submission(s) for s in shown),
            more_submissions=self.phrases.more(left),
            note=self.phrases.paragraphs(
                report.review.note or report.profile.coach_note, NOTE_LIMIT, 10
            ),
            unseen=self.unseen(),
            unseen_span=self.span("report-unseen-title"),
            method=self.method(),
        )

    def agency(self) -> AgencyView:
        settings = self.settings
        website = settings.website.strip()
        link = website if "://" in website else f"https://{website}"
        safe = urlsplit(link).scheme in ("http", "https") and bool(website)
        return AgencyView(
            name=settings.agency,
            logo=settings.logo,
            contact=settings.contact,
            website=website,
            website_link=link if safe else "",
            sign_off=settings.sign_off,
        )

    def cover(self) -> CoverView:
        profile, card, say = self.report.profile, self.card, self.phrases.say
        band = say(f"band-{card.band.value}")
        score, below = self.score()
        return CoverView(
            name=cut(profile.name, NAME_LIMIT),
            title=cut(profile.title, TITLE_LIMIT) or say("report-no-title"),
            date=self.phrases.date(self.report.day),
            gauge=charts.gauge(
                card.readiness if self.enough else None,
                self.gauge_text(band),
                self.colours,
                self.stretch(),
            ),
            score=score,
            below_score=below,
            band=band,
            sentence=say(f"band-{card.band.value}", "sentence"),
            opening=say(f"report-opening-{self.opening()}"),
            cautions=self.cautions(),
        )

    @property
    def enough(self) -> bool:
        """Whether we saw enough for one number; else only the stretch it lies in is shown."""
        return self.card.band is not Band.NOT_ENOUGH_INFORMATION and self.card.readiness is not None

    def score(self) -> tuple[str, str]:
        """What stands inside the gauge, large and small."""
        say, stretch = self.phrases.say, self.stretch()
        if self.card.readiness is not None and self.enough:
            return str(whole(self.card.readiness)), say("report-of-hundred")
        if stretch is None:
            return "–", say("report-no-score")
        return f"{whole(stretch[0])}–{whole(stretch[1])}", say("report-no-score", "between")

    def gauge_text(self, band: str) -> str:
        if self.card.readiness is None or not self.enough:
            told = self.phrases.say("report-gauge", "none", band=band)
            return f"{told} {self.span('report-gauge')}".strip()
        told = self.phrases.say("report-gauge", readiness=whole(self.card.readiness), band=band)
        return f"{told} {self.span('report-gauge')}".strip()

    def stretch(self) -> tuple[float, float] | None:
        low, high = self.card.lowest, self.card.highest
        return (low, high) if low is not None and high is not None and low < high else None

    def span(self, key: str) -> str:
        stretch = self.stretch()
        if stretch is None:
            return ""
        low, high = stretch
        return self.phrases.say(key, "span", lowest=whole(low), highest=whole(high))

    def opening(self) -> str:
        if self.report.stage is Stage.BARRED:
            return "barred"
        if self.card.band is Band.NOT_ENOUGH_INFORMATION:
            return "not_enough_information"
        if self.card.band is Band.READY and self.report.stage in (Stage.PREPARING, Stage.UNKNOWN):
            return "ready"
        return self.report.stage.value if self.report.stage.reported else "unknown"

    def cautions(self) -> tuple[str, ...]:
        """What must be known to read the score rightly: blockers, and what we could not see."""
        card, phrases = self.card, self.phrases
        lines: list[str] = []
        if card.held_by:
            titles = [phrases.maybe(code, "title") or code for code in card.held_by]
            lines.append(
                phrases.say("report-held", count=len(titles), blockers=phrases.listed(titles, 3))
            )
        stretch = self.stretch()
        if not self.enough:
            lines.append(phrases.say("report-coverage", percent=whole(100 * card.coverage)))
        elif stretch is not None and card.readiness is not None:
            lines.append(
                phrases.say(
                    "report-range",
                    readiness=whole(card.readiness),
                    missing=phrases.listed(self.missing(), 3),
                    lowest=whole(stretch[0]),
                    highest=whole(stretch[1]),
                )
            )
        if card.band is Band.NEARLY_THERE and card.unseen and (card.readiness or 0) >= READY_FROM:
            lines.append(phrases.say("report-unseen", checks=phrases.checks(card.unseen)))
        return tuple(lines)

    def missing(self) -> list[str]:
        """What keeps scored checks from an answer: the fields nobody gave, else the check."""
        unjudged = [o for o in self.unjudged() if o.weight > 0 and not o.trial]
        unjudged.sort(key=lambda o: -o.weight)
        names: list[str] = []
        for outcome in unjudged:
            fields = [self.phrases.field(name) for name in outcome.missing]
            names += fields or [self.phrases.check(outcome.slug)]
        return list(dict.fromkeys(names))

    def unjudged(self) -> list[Outcome]:
        return [o for o in self.report.told if o.status in (Status.UNKNOWN, Status.ERROR)]

    def change(self, comparison: Comparison) -> ChangeView:
        say = self.phrases.say
        groups = []
        for cause in Cause:
            moves = [m for m in comparison.moves if m.cause is cause]
            shown, left = first(moves, MOVES)
            views = tuple(
                MoveView(
                    text=say(
                        "report-move",
                        check=self.phrases.check(m.slug),
                        before=self.phrases.status(m.before),
                        after=self.phrases.status(m.after),
                    ),
                    points=_signed(m.points),
                )
                for m in shown
            )
            if views:
                groups.append(
                    MovesView(say(f"report-cause-{cause.value}"), views, self.phrases.more(left))
                )
        trend = self.report.trend
        values = [p.readiness for p in trend]
        if self.card.readiness is not None:
            values.append(self.card.readiness)
        text = ""
        if len(values) > 1:
            text = say(
                "report-changed",
                "trend",
                count=len(values),
                first=whole(values[0]),
                last=whole(values[-1]),
            )
        return ChangeView(
            heading=say("report-changed", date=self.phrases.date(comparison.since)),
            change=self.moved(comparison.change),
            rules=say("report-changed", "rules") if comparison.rules_changed else "",
            groups=tuple(groups),
            trend=charts.sparkline(values, text, self.colours) if len(values) > 1 else None,
            trend_text=text,
        )

    def moved(self, change: float | None) -> str:
        if change is None:
            return ""
        points = round(abs(change))
        if not points:
            return self.phrases.say("report-changed", "same")
        return self.phrases.say("report-changed", "up" if change > 0 else "down", points=points)

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
        return self.phrases.say(
            "report-tonight",
            minutes=tonight.minutes,
            before=whole(tonight.before),
            after=whole(tonight.after),
        )

    def row(self, outcome: Outcome) -> RowView:
        scored = outcome.status.judged and outcome.score is not None
        score = outcome.score or 0.0
        remark = self.phrases.say("report-trial") if outcome.trial else ""
        if outcome.override is not None:
            remark = self.phrases.say("report-your-coach")
        return RowView(
            name=self.phrases.check(outcome.slug),
            anchor=self.details.anchor(outcome),
            mark=charts.status_mark(outcome.status, self.colours),
            status=outcome.status.value,
            word=self.phrases.status(outcome.status),
            score=str(whole(100 * score)) if scored else "",
            bar=charts.bar(score, self.colours) if scored else None,
            gain=self.phrases.gain(outcome.gain),
            remark=remark,
        )

    def submission(self, submission: Submission) -> SubmissionView:
        say = self.phrases.say
        tried = [submission.title, submission.category]
        tried.append(self.phrases.listed([cut(s, 30) for s in submission.skills[:50]], 5))
        if submission.hourly_rate is not None:
            amount = format(submission.hourly_rate.normalize(), "f")
            tried.append(say("report-tried-rate", amount=amount))
        day = submission.submitted_on
        status = submission.status.value if submission.status else "none"
        return SubmissionView(
            date=self.phrases.date(day) if day else say("report-no-date"),
            answer=say(f"report-attempt-{status}"),
            tried=tuple(cut(t, TRIED_LIMIT) for t in tried if t),
            feedback=cut(submission.feedback, FEEDBACK_LIMIT),
        )

    def unseen(self) -> tuple[UnseenView, ...]:
        """What we could not judge; checks that lack the same thing share a line."""
        grouped: dict[tuple[str, str], list[str]] = {}
        for outcome in self.unjudged():
            said = self.phrases.reason(outcome, "says"), self.phrases.reason(outcome, "fix")
            grouped.setdefault(said, []).append(self.phrases.check(outcome.slug))
        return tuple(
            UnseenView(names=", ".join(names), says=says, fix=fix)
            for (says, fix), names in grouped.items()
        )

    def method(self) -> tuple[str, ...]:
        say = self.phrases.say
        judged = [o for o in self.report.told if o.status.judged and o.weight > 0 and not o.trial]
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
        rules = self.report.rulebook
        lines.append(
            say(
                "report-method",
                "rulebook",
                name=rules.name,
                version=rules.version,
                date=self.phrases.date(self.report.day),
            )
        )
        return tuple(lines)


def _signed(points: float) -> str:
    """`+3`, `−2` with a real minus; nothing where it rounds to none."""
    rounded = round(points)
    if not rounded:
        return ""
    return f"+{rounded}" if rounded > 0 else f"\N{MINUS SIGN}{-rounded}"
