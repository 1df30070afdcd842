"""Figures that nobody can believe: round, huge or without exception, and of no named work."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from reportgen.checks.overview.fault import OverviewFault
from reportgen.checks.overview.residue import quote
from reportgen.language.prose import Prose, Spoken
from reportgen.language.text import normalise
from reportgen.rulebook.limits import OverviewLimits
from reportgen.wording import Wordings

FEWEST_CLAIMS = 3
FEWEST_KINDS = 2
KINDS = ("many", "growth", "whole")  # lists of the rulebook


@dataclass(frozen=True)
class _Figures:
    kinds: tuple[Wordings, ...]
    named: Wordings


def hollow_figures(text: str, prose: Prose, limits: OverviewLimits) -> list[OverviewFault]:
    """Where claims of several kinds stand beside no piece of work that somebody could ask about."""
    known = _known(limits)
    plain = normalise(text)
    if sum(kind.stand_in(plain) for kind in known.kinds) < FEWEST_KINDS:
        return []  # most texts: looking once takes less than looking in each sentence
    claims = [(one, _claims(one, known)) for one in prose.spoken]
    said = [kind for _, kinds in claims for kind in kinds]
    named = sum(known.named.stand_in(one.sentence.text) for one, kinds in claims)
    if len(said) < FEWEST_CLAIMS + named or len(set(said)) < FEWEST_KINDS:
        return []
    boldest = sorted((c for c in claims if c[1]), key=lambda c: -len(c[1]))[:2]
    return [
        OverviewFault("hollow_figures", tuple(quote(text, one) for one, _ in boldest), sure=True)
    ]


def _claims(one: Spoken, known: _Figures) -> list[int]:
    """The kind of each claim in a sentence."""
    return [
        number for number, kind in enumerate(known.kinds) for _ in kind.found(one.sentence.text)
    ]


@lru_cache(maxsize=4)
def _known(limits: OverviewLimits) -> _Figures:
    lists = limits.figures
    return _Figures(
        tuple(Wordings(lists[kind], lists) for kind in KINDS), Wordings(lists["named_work"], lists)
    )
