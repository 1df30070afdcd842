"""How somebody stands, in words: one source for the PDF, the page, the mail and the terminal."""

from __future__ import annotations

from dataclasses import dataclass

from reportgen.domain.scoring import Band
from reportgen.domain.situation import Situation, situation_of
from reportgen.domain.stage import Eligibility, Stage
from reportgen.rulebook.words import Words


@dataclass(frozen=True, slots=True)
class Standing:
    """The band's name, and the sentences that carry band and situation together."""

    situation: Situation
    band: str
    lead: str


def standing_of(
    words: Words, stage: Stage, band: Band, eligibility: Eligibility = Eligibility.ELIGIBLE
) -> Standing:
    """The words for a stage, a band and an age; no two of them contradict each other."""
    situation = situation_of(stage, band, eligibility)
    return Standing(
        situation,
        band_name(words, stage, band),
        words.say(f"situation-{situation.value}", band=band.value, stage=stage.value),
    )


def band_name(words: Words, stage: Stage, band: Band) -> str:
    """A band's name; nobody whom the platform has just declined is called ready."""
    declined = stage is Stage.DECLINED and words.has(f"band-{band.value}", "declined")
    return words.say(f"band-{band.value}", "declined" if declined else "")


def unreported_key(stage: Stage, band: Band) -> str:
    """What to call somebody who gets no report: approved, left, or too young (a words key)."""
    return f"band-{band}" if band is Band.NOT_YET_ELIGIBLE else f"stage-{stage}"
