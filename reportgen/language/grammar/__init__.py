"""Faults of grammar that a pattern can be sure of, each with what should stand there."""

from __future__ import annotations

from reportgen.language.grammar.density import (
    count_slips,
    heaviest,
    how_faulty,
    ordinary_words,
    reads_well,
)
from reportgen.language.grammar.rough import find_rough
from reportgen.language.grammar.rules import GrammarSlip, find_slips

__all__ = [
    "GrammarSlip",
    "count_slips",
    "find_rough",
    "find_slips",
    "heaviest",
    "how_faulty",
    "ordinary_words",
    "reads_well",
]
