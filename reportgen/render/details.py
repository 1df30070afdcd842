"""The details of a report: each check's findings and drawings, sorted by theme."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from reportgen.domain.outcome import Finding, Outcome
from reportgen.domain.report import Report
from reportgen.render.colours import Palette
from reportgen.render.facts import number, strings, text_of
from reportgen.render.figures import meter_chart, rate_chart
from reportgen.render.phrases import Phrases, whole
from reportgen.render.text import cut, first
from reportgen.render.timeline import timeline
from reportgen.render.view import (
    ChartView,
    DetailView,
    FindingView,
    OpeningView,
    QuoteView,
    ThemeView,
    TimelineView,
)

THEMES: Mapping[str, tuple[str, ...]] = {
    "first_impression": ("title", "overview", "photo", "real_name"),
    "substance": ("skills", "employment", "experience_level", "education"),
    "proof": (
        "portfolio",
        "linked_accounts",
        "proof_of_skill",
        "completeness",
        "proofreading",
        "contact_details",
        "business_email",
    ),
    "market": ("hourly_rate", "types_of_work", "market_fit", "resubmission"),
}
QUOTES = 1  # a finding, for the three actions show more
BRIEFLY = 1  # where the report would else be too long
FINDINGS = 3  # a check; what else costs points is counted
WORDS_TO_LOOK_AT = 12


def anchor(slug: str) -> str:
    return f"check-{slug.replace('_', '-')}"


class Details:
    """Builds the details of one report."""

    def __init__(
        self, report: Report, phrases: Phrases, colours: Palette, *, brief: bool = False
    ) -> None:
        self.report = report
        self.phrases = phrases
        self.colours = colours
        self.most = BRIEFLY if brief else FINDINGS
        self.steps = {a.finding.code: n for n, a in enumerate(report.actions, start=1)}

    def tells(self, outcome: Outcome) -> bool:
        """Whether there is more to say about a check than its line in the table."""
        if not outcome.status.judged:
            return False
        untold = any(f.code not in self.steps for f in outcome.findings)
        return bool(untold or outcome.override or self._drawn(outcome))

    def anchor(self, outcome: Outcome) -> str:
        """Where the report says more about a check: its details, else the action it led to."""
        if self.tells(outcome):
            return anchor(outcome.slug)
        numbers = [self.steps[f.code] for f in outcome.findings if f.code in self.steps]
        return f"step-{min(numbers)}" if numbers and outcome.status.judged else ""

    def themes(self) -> tuple[ThemeView, ...]:
        placed = {slug for slugs in THEMES.values() for slug in slugs}
        told = {o.slug: o for o in self.report.told}
        groups = {name: [told[s] for s in slugs if s in told] for name, slugs in THEMES.items()}
        groups["other"] = [o for slug, o in told.items() if slug not in placed]
        views = (self._theme(name, outcomes) for name, outcomes in groups.items())
        return tuple(v for v in views if v.details)

    def _theme(self, name: str, outcomes: Sequence[Outcome]) -> ThemeView:
        return ThemeView(
            name=self.phrases.say(f"report-theme-{name}"),
            details=tuple(self._detail(o) for o in outcomes if self.tells(o)),
        )

    def _detail(self, outcome: Outcome) -> DetailView:
        chart = self._chart(outcome)
        # The meter and its route say all there is to say about completeness.
        metered = outcome.slug == "completeness" and chart is not None
        shown, left = _most_telling(() if metered else outcome.findings, self.most)
        override = ""
        if outcome.override is not None:
            reason = cut(outcome.override.reason, 240)
            override = self.phrases.say("report-by-coach", reason=reason)
        return DetailView(
            anchor=anchor(outcome.slug),
            name=self.phrases.check(outcome.slug),
            status=outcome.status.value,
            word=self.phrases.status(outcome.status),
            score=str(whole(100 * (outcome.score or 0.0))),
            override=override,
            findings=self._findings(shown),
            more_findings=self.phrases.more(left),
            opening=self._opening(outcome),
            chart=chart,
            timeline=self._timeline(outcome),
            remark=self._remark(outcome),
        )

    def _findings(self, findings: Sequence[Finding]) -> tuple[FindingView, ...]:
        """The findings in words; what one quoted already, the next doesn't quote again."""
        views: list[FindingView] = []
        quoted: set[QuoteView] = set()
        for finding in findings:
            view = self.phrases.finding(finding, quotes=QUOTES, step=self._step(finding.code))
            if quoted.issuperset(view.quotes):
                view = replace(view, quotes=(), places="")
            quoted.update(view.quotes)
            views.append(view)
        return tuple(views)

    def _step(self, code: str) -> str:
        number = self.steps.get(code)
        return self.phrases.say("report-step", number=number) if number else ""

    def _drawn(self, outcome: Outcome) -> bool:
        return bool(
            self._opening(outcome)
            or self._chart(outcome)
            or self._timeline(outcome)
            or self._remark(outcome)
        )

    def _opening(self, outcome: Outcome) -> OpeningView | None:
        if outcome.slug != "overview":
            return None
        text = text_of(outcome.facts, "opening")
        if not text:
            return None
        length = int(number(outcome.facts, "length") or 0)
        rest = max(length - len(text), 0)
        said = self.phrases.say("report-opening-rest", count=rest) if rest else ""
        return OpeningView(text=cut(text, 250), rest=said)

    def _timeline(self, outcome: Outcome) -> TimelineView | None:
        if outcome.slug != "experience_level":
            return None
        return timeline(outcome.facts, self.report.day, self.phrases)

    def _remark(self, outcome: Outcome) -> str:
        if outcome.slug != "proofreading" or outcome.findings:
            return ""
        unknown = strings(outcome.facts, "unknown_words")
        if not unknown:
            return ""
        listed = self.phrases.listed([cut(w, 30) for w in unknown], WORDS_TO_LOOK_AT)
        return self.phrases.say("report-words-to-look-at", words=listed)

    def _chart(self, outcome: Outcome) -> ChartView | None:
        if outcome.slug == "hourly_rate":
            return rate_chart(outcome.facts, self.phrases, self.colours)
        if outcome.slug == "completeness":
            return meter_chart(outcome.facts, self.phrases, self.colours)
        return None


def _most_telling(findings: Sequence[Finding], most: int) -> tuple[tuple[Finding, ...], int]:
    """The findings worth room, the costly ones first, one note at most; and how many are left."""
    losses = sorted((f for f in findings if not f.is_note), key=lambda f: (not f.blocker, -f.gain))
    shown, left = first(losses, most)
    notes = [f for f in findings if f.is_note]
    return (*shown, *notes[: int(len(shown) < most)]), left
