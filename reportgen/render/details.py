"""The details of a report: each check's findings and drawings, sorted by theme."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from reportgen.domain.outcome import Finding, Outcome
from reportgen.domain.points import whole
from reportgen.domain.report import Report
from reportgen.render.colours import Palette
from reportgen.render.figures import meter_chart, number, rate_chart, strings, text_of
from reportgen.render.niches import niches
from reportgen.render.phrases import Phrases
from reportgen.render.text import cut
from reportgen.render.timeline import timeline
from reportgen.render.view import (
    ChartView,
    DetailView,
    FindingView,
    NichesView,
    OpeningView,
    QuoteView,
    ThemeView,
    TimelineView,
)

THEMES: Mapping[str, tuple[str, ...]] = {
    "first_impression": ("policy", "title", "overview", "photo", "real_name"),
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
NOTED_BELOW = 3  # findings of a check that cost something; beside more of them a note is lost
WORDS_TO_LOOK_AT = 12


def anchor(slug: str) -> str:
    return f"check-{slug.replace('_', '-')}"


class Details:
    """Builds the details of one report.

    A brief one drops drawings, texts to paste and what costs nothing; never a finding that costs,
    nor the title of a narrower offer.
    """

    def __init__(
        self, report: Report, phrases: Phrases, colours: Palette, *, brief: bool = False
    ) -> None:
        self.report = report
        self.phrases = phrases
        self.colours = colours
        self.brief = brief
        self.steps = [(a.slug, a.finding) for a in report.actions]

    def tells(self, outcome: Outcome) -> bool:
        """Whether there is more to say about a check than its line in the table."""
        if not outcome.status.judged:
            return False
        untold = any(not self._number(outcome, f) for f in self._shown_findings(outcome))
        return bool(untold or outcome.override or self._drawn(outcome))

    def anchor(self, outcome: Outcome) -> str:
        """Where the report says more about a check: its details, else the action it led to."""
        if self.tells(outcome):
            return anchor(outcome.slug)
        numbers = [n for f in outcome.findings if (n := self._number(outcome, f))]
        return f"step-{min(numbers)}" if numbers and outcome.status.judged else ""

    def _shown_findings(self, outcome: Outcome) -> tuple[Finding, ...]:
        """All that costs something, what blocks and what costs most first; then one note."""
        losses = sorted(outcome.losses, key=lambda f: (not f.blocker, -f.gain))
        notes = [f for f in outcome.findings if f.is_note]
        room = not self.brief and len(losses) < NOTED_BELOW
        return (*losses, *notes[: int(room)])

    def _number(self, outcome: Outcome, finding: Finding) -> int:
        """Which of the actions a finding is, from 1; 0 where it is none."""
        shown = (outcome.slug, finding)
        return self.steps.index(shown) + 1 if shown in self.steps else 0

    def themes(self) -> tuple[ThemeView, ...]:
        placed = {slug for slugs in THEMES.values() for slug in slugs}
        shown = {o.slug: o for o in self.report.visible_outcomes}
        groups = {name: [shown[s] for s in slugs if s in shown] for name, slugs in THEMES.items()}
        groups["other"] = [o for slug, o in shown.items() if slug not in placed]
        views = (self._theme(name, outcomes) for name, outcomes in groups.items())
        return tuple(v for v in views if v.details)

    def _theme(self, name: str, outcomes: Sequence[Outcome]) -> ThemeView:
        return ThemeView(
            name=self.phrases.say(f"report-theme-{name}"),
            details=tuple(self._detail(o) for o in outcomes if self.tells(o)),
        )

    def _detail(self, outcome: Outcome) -> DetailView:
        chart = self._chart(outcome)
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
            findings=self._findings(outcome),
            opening=self._opening(outcome),
            chart=chart,
            timeline=self._timeline(outcome),
            niches=self._niches(outcome),
            remark=self._remark(outcome),
        )

    def _findings(self, outcome: Outcome) -> tuple[FindingView, ...]:
        """The findings in words; what one quoted already, the next doesn't quote again."""
        views: list[FindingView] = []
        quoted: set[QuoteView] = set()
        for finding in self._shown_findings(outcome):
            number = self._number(outcome, finding)
            step = self.phrases.say("report-step", number=number) if number else ""
            view = self.phrases.finding(finding, quotes=QUOTES, step=step)
            if self.brief:
                view = replace(view, suggestion="")
            if quoted.issuperset(view.quotes):
                view = replace(view, quotes=(), places="")
            quoted.update(view.quotes)
            views.append(view)
        return tuple(views)

    def _drawn(self, outcome: Outcome) -> bool:
        return bool(
            self._opening(outcome)
            or self._chart(outcome)
            or self._timeline(outcome)
            or self._niches(outcome)
            or self._remark(outcome)
        )

    def _opening(self, outcome: Outcome) -> OpeningView | None:
        if outcome.slug != "overview" or self.brief:
            return None
        text = text_of(outcome.facts, "opening")
        if not text:
            return None
        length = int(number(outcome.facts, "length") or 0)
        rest = max(length - len(text), 0)
        said = self.phrases.say("report-opening-rest", count=rest) if rest else ""
        return OpeningView(text=cut(text, 250), rest=said)

    def _timeline(self, outcome: Outcome) -> TimelineView | None:
        if outcome.slug != "employment" or self.brief:
            return None
        return timeline(outcome.facts, self.report.day, self.phrases)

    def _niches(self, outcome: Outcome) -> NichesView | None:
        if outcome.slug != "market_fit":
            return None
        return niches(outcome.facts, self.phrases, brief=self.brief)

    def _remark(self, outcome: Outcome) -> str:
        if outcome.slug != "proofreading" or outcome.findings:
            return ""
        unknown = strings(outcome.facts, "unknown_words")
        if not unknown:
            return ""
        listed = self.phrases.listed([cut(w, 30) for w in unknown], WORDS_TO_LOOK_AT)
        return self.phrases.say("report-words-to-look-at", words=listed)

    def _chart(self, outcome: Outcome) -> ChartView | None:
        if outcome.slug == "hourly_rate" and not self.brief:
            return rate_chart(outcome.facts, self.phrases, self.colours)
        if outcome.slug == "completeness":
            return meter_chart(outcome.facts, self.phrases, self.colours)
        return None
