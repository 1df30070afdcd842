"""The block that opens a report: who, how ready, in words and in a drawing, and how sure we are."""

from __future__ import annotations

from reportgen.domain.outcome import Outcome, Status
from reportgen.domain.points import whole
from reportgen.domain.report import Report
from reportgen.domain.scoring import READY_FROM, Band
from reportgen.domain.stage import Stage
from reportgen.render import charts
from reportgen.render.colours import Palette
from reportgen.render.phrases import Phrases
from reportgen.render.text import cut
from reportgen.render.view import CoverView

NAME_LIMIT = 90
TITLE_LIMIT = 140


def unjudged(report: Report) -> list[Outcome]:
    """The checks a candidate may see that we couldn't answer."""
    return [o for o in report.visible_outcomes if o.status in (Status.UNKNOWN, Status.ERROR)]


class Cover:
    """Builds the cover of one report."""

    def __init__(self, report: Report, phrases: Phrases, colours: Palette) -> None:
        self.report = report
        self.card = report.card
        self.phrases = phrases
        self.colours = colours

    def view(self) -> CoverView:
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
        return self.card.firm is not None

    def score(self) -> tuple[str, str]:
        """What stands inside the gauge, large and small."""
        say, stretch = self.phrases.say, self.stretch()
        if self.card.band is Band.ON_HOLD:
            return "–", say("report-no-score", "on_hold")
        if self.card.readiness is not None and self.enough:
            return str(whole(self.card.readiness)), say("report-of-hundred")
        if stretch is None:
            return "–", say("report-no-score")
        return f"{whole(stretch[0])}–{whole(stretch[1])}", say("report-of-hundred")

    def gauge_text(self, band: str) -> str:
        if self.card.band is Band.ON_HOLD:
            return self.phrases.say("report-gauge", "on_hold", band=band)
        if self.card.readiness is None or not self.enough:
            sentence = self.phrases.say("report-gauge", "none", band=band)
            return f"{sentence} {self.span('report-gauge')}".strip()
        sentence = self.phrases.say("report-gauge", readiness=whole(self.card.readiness), band=band)
        return f"{sentence} {self.span('report-gauge')}".strip()

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
        if card.band is Band.ON_HOLD:
            return ()
        if titles := [phrases.title(f) for f in self.report.blocking]:
            named = ", ".join(f"“{title}”" for title in titles)
            lines.append(phrases.say("report-held", count=len(titles), blockers=named))
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
        if card.band is Band.NEARLY_THERE and (card.readiness or 0) >= READY_FROM:
            if card.unseen:
                lines.append(phrases.say("report-unseen", checks=phrases.checks(card.unseen)))
            if card.to_rewrite:
                checks = phrases.checks(card.to_rewrite)
                lines.append(phrases.say("report-to-rewrite", checks=checks))
        return tuple(lines)

    def missing(self) -> list[str]:
        """What keeps scored checks from an answer: the fields nobody gave, else the check."""
        weighty = [o for o in unjudged(self.report) if o.weight > 0 and not o.trial]
        names: list[str] = []
        for outcome in sorted(weighty, key=lambda o: -o.weight):
            fields = [self.phrases.field(name) for name in outcome.missing]
            names += fields or [self.phrases.check(outcome.slug)]
        return list(dict.fromkeys(names))
