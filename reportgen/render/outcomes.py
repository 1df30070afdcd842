"""What came of a programme on one page, in the agency's look, for whoever pays for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from reportgen.domain.programme import (
    CLAIMED_STEPS,
    STEPS,
    Breakdown,
    GroupFigures,
    Programme,
    Step,
)
from reportgen.domain.scoring import READY_FROM
from reportgen.render.colours import WHITE, mix, palette
from reportgen.render.config import RenderSettings
from reportgen.render.own_page import PageLook, filled, printed, styled
from reportgen.rulebook.programme import record_sentence
from reportgen.rulebook.words import Words

HERE = "reportgen.render"
PAGE = "outcomes_page.html"
STYLE = "outcomes_page.css"
_CLAIMED = 0.68  # how much white is in the colour of a mere claim
_SHOWN = STEPS[1:]


@dataclass(frozen=True, slots=True)
class OutcomesPage:
    """Whose programme, on which day, in which words and look."""

    programme: Programme
    day: date
    words: Words
    look: RenderSettings

    def pdf(self) -> bytes:
        """The page as PDF/UA-1: the same bytes for the same programme."""
        look = PageLook(self.look.accent, self.look.paper, self.look.fonts)
        claimed = mix(palette(look.accent).accent, WHITE, _CLAIMED)
        return printed(self.html(), styled(HERE, STYLE, look, claimed=claimed))

    def html(self) -> str:
        """The page without its stylesheet."""
        return filled(
            HERE,
            PAGE,
            say=self.words.say,
            language=self.words.language,
            agency=self.look.agency,
            logo=self.look.logo,
            day=self.day,
            foot=" · ".join(
                filter(None, (self.look.agency, self.look.website, *self.look.contact))
            ),
            **self._told(),
        )

    def _told(self) -> Mapping[str, Any]:
        programme, whole = self.programme, self.programme.whole
        if whole is None:
            return {"steps": [], "lead": self._say("too-few")}
        record = programme.record
        return {
            "lead": self._say(
                "page-lead",
                share=in_percent(whole.percent(Step.APPROVED)),
                people=whole.people,
                won=whole.at(Step.WON),
            ),
            "steps": [self._step(whole, step) for step in STEPS],
            "step_names": [self._say(f"step-{step}") for step in _SHOWN],
            "signed_up": self._signed_up(),
            "times": [
                {
                    "between": self._say(
                        "page-time-between",
                        since=self._say(f"step-{time.since}"),
                        until=self._say(f"step-{time.until}"),
                    ),
                    "days": self._say("days", days=_short(time.days)),
                    "people": self._say("page-median-of", people=time.people),
                }
                for time in programme.times
            ],
            "earnings": [
                {
                    "currency": sums.currency or self._say("no-currency"),
                    "total": amount(sums.total),
                    "median": amount(sums.median),
                    "people": sums.people,
                }
                for sums in programme.earnings
            ],
            "record": record_sentence(programme, self.words),
            "record_share": in_percent(record.percent) if record else "",
            "record_before": round(100 * record.low, 1) if record else 0,
            "record_span": round(100 * (record.high - record.low), 1) if record else 0,
            "record_after": round(100 * (1 - record.high), 1) if record else 0,
            "parts": [
                *([self._groups(programme.cohorts, "by-cohort")] if programme.cohorts else []),
                *(self._groups(part, "by") for part in programme.breakdowns),
            ],
            "claims": self._say("claims", **{"from": int(READY_FROM)}),
        }

    def _say(self, key: str, **args: Any) -> str:
        return self.words.say(f"outcomes-{key}", **args)

    def _signed_up(self) -> str:
        count, proven = self.programme.signed_up, self.programme.signed_up_proven
        return self._say("signed-up", count=count, proven=proven) if count else ""

    def _step(self, whole: GroupFigures, step: Step) -> Mapping[str, Any]:
        """A bar: what is proven, what is only claimed, and who hasn't got there."""
        reached, proven = whole.at(step), whole.proven[STEPS.index(step)]
        widths = [
            100 * n / whole.people for n in (proven, reached - proven, whole.people - reached)
        ]
        return {
            "name": self._say(f"step-{step}"),
            "people": reached,
            "share": in_percent(whole.percent(step)),
            "proven": proven if step in CLAIMED_STEPS else "–",
            **dict(
                zip(
                    ("proven_width", "claimed_width", "rest_width"),
                    (round(w, 2) for w in widths),
                    strict=True,
                )
            ),
        }

    def _groups(self, part: Breakdown, title: str) -> Mapping[str, Any]:
        rows = [(g, g.name or self._say("not-said")) for g in part.groups]
        if part.others is not None:
            rows.append((part.others, self._say("others", count=part.hidden)))
        said = self._say(title, by=part.by)
        return {
            "title": said if part.groups else self._say("none-shown", title=said),
            "groups": [
                {
                    "name": name,
                    "people": group.people,
                    "shares": [in_percent(group.percent(step)) for step in _SHOWN],
                }
                for group, name in rows
            ],
        }


def in_percent(share: int) -> str:
    return f"{share} %"


def amount(sum_: Decimal) -> str:
    """Whole units as a spreadsheet rounds them, thousands parted by a thin space."""
    return f"{sum_.quantize(Decimal(1), ROUND_HALF_UP):,}".replace(",", "\u202f")


def _short(days: float) -> int | float:
    return int(days) if days.is_integer() else days


def steps_in_words(programme: Programme, words: Words) -> Sequence[tuple[str, str, str, str]]:
    """Each step with its people, its share and how many are proven, for a terminal."""
    whole = programme.whole
    if whole is None:
        return ()
    return [
        (
            words.say(f"outcomes-step-{step}"),
            str(whole.at(step)),
            in_percent(whole.percent(step)),
            str(whole.proven[n]) if step in CLAIMED_STEPS else "–",
        )
        for n, step in enumerate(STEPS)
    ]
