"""Whether an overview's English can be read: how many of its sentences hold a fault."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reportgen.checks.base import Context
from reportgen.domain.profile import Profile
from reportgen.language import WordContext
from reportgen.language.grammar import find_rough, find_slips
from reportgen.language.prose import Spoken
from reportgen.language.prose.reading import READ
from reportgen.language.slips import lower_case_i, missing_capitals, spacing
from reportgen.language.text import normalise, words
from reportgen.rulebook.limits import ProofreadingLimits

SPOKEN = 4  # words from which a line is a sentence
FEWEST_OF_GRAMMAR = 3  # misspelt words and sloppy typing alone can be read
SMALL = frozenset({"language_capital", "name_capital"})  # rules whose faults stop no reader

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Faulty:
    """A sentence, and how many faults it holds."""

    spoken: Spoken
    faults: int


def hard_to_read(profile: Profile, context: Context) -> tuple[Faulty, ...]:
    """The faulty sentences of an overview, the worst first; none where it can be read.

    Of 606 real overviews four are so, each to be rewritten for two readers; of 300 invented ones
    by strangers eleven of the fifteen meant to be so, and no other.
    """
    rule = context.rules.get("proofreading")
    text = profile.overview[:READ]
    if rule is None or not text.strip() or not context.language.may_be_english(text):
        return ()
    limits = rule.limits_as(ProofreadingLimits)
    grammar = [(s.start, s.end) for s in find_slips(text) if s.rule not in SMALL]
    misspelt = _misspelt(text, profile, context)
    if not grammar and not misspelt:
        return ()
    grammar = _apart([*grammar, *find_rough(text)])
    if len(grammar) < FEWEST_OF_GRAMMAR:
        return ()
    typing = [*lower_case_i(text), *spacing(text), *missing_capitals(text, context.language.knows)]
    spots = _apart([*grammar, *misspelt, *typing])
    spoken = [s for s in context.language.read(text).spoken if len(s.sentence.words) >= SPOKEN]
    faulty = [Faulty(s, count) for s in spoken if (count := _within(s, spots))]
    read = sum(len(s.sentence.words) for s in spoken)
    dense = (
        len(faulty) >= limits.hard_sentences
        and len(faulty) >= limits.hard_share * len(spoken)
        and read <= limits.hard_words * len(spots)
    )
    return tuple(sorted(faulty, key=lambda f: -f.faults)) if dense else ()


def _misspelt(text: str, profile: Profile, context: Context) -> list[Span]:
    around = WordContext(
        _folded(" ".join(profile.skills)), Counter(w.casefold() for w in words(normalise(text)))
    )
    names = _folded(f"{profile.name} {profile.country}")
    return [
        (s.start, s.end)
        for s in context.language.misspelt(text, "overview", around)
        if s.sure and s.word.casefold() not in names
    ]


def _folded(text: str) -> frozenset[str]:
    return frozenset(words(normalise(text).casefold()))


def _apart(spots: Iterable[Span]) -> list[Span]:
    """The spots without those that begin inside another."""
    found: list[Span] = []
    for spot in sorted(spots):
        if not found or spot[0] >= found[-1][1]:
            found.append(spot)
    return found


def _within(one: Spoken, spots: Sequence[Span]) -> int:
    return sum(one.sentence.start <= start < one.sentence.end for start, _ in spots)
