"""What is measured of a word that no list knows: itself, what it may have been meant for, and where
it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from math import log10

from reportgen.language.spelling.lexicon import VOWELS, Target, load_lexicon
from reportgen.language.spelling.tokens import Token

AROUND = 4  # words to each side
# What stands before a name of a person, a place or a firm.
CUES = frozenset((
    "name", "named", "i'm", "im", "am", "this", "is", "hi", "hello", "hey", "regards", "by",
    "at", "from", "mr", "mrs", "ms", "md", "dr", "sir", "thanks", "thank", "sincerely",
    "team", "called", "university", "college", "institute", "school", "district", "city",
    "near", "visit", "with",
))  # fmt: skip
# What stands behind the name of a firm or a school.
BEHIND = frozenset((
    "ltd", "llc", "inc", "pvt", "limited", "technologies", "technology", "solutions",
    "group", "company", "studio", "studios", "university", "college", "institute",
    "systems", "services", "labs", "media", "bank", "corporation", "agency", "islam",
    "khan", "singh", "kumar", "ali", "ahmed", "hossain", "rahman",
))  # fmt: skip
SMALL = frozenset((
    "the", "a", "an", "and", "or", "of", "in", "on", "at", "to", "for", "with", "my",
    "your", "our", "is", "are", "was", "were", "be", "have", "has", "had", "i", "you", "we",
    "it", "that", "this", "as", "by", "from", "will", "can", "not", "all", "any", "more",
    "most", "very", "so", "but", "if",
))  # fmt: skip
STEPS = ("added", "missing", "doubled", "undoubled", "turned", "vowel", "alike", "key", "letter")
NO_TARGET = Target("", (), 4.0, -2.0, False)
Measures = dict[str, float]


@dataclass(frozen=True, slots=True)
class WordContext:
    """The profile a word stands in: the words of its skills, and how often it has each word."""

    skills: frozenset[str] = frozenset()
    counts: Mapping[str, int] = field(default_factory=dict)


NOWHERE = WordContext()


@lru_cache(maxsize=4_096)
def of_word(word: str) -> tuple[tuple[Target, ...], Measures]:
    """What a word and its targets tell by themselves; `word` is lower case."""
    lexicon = load_lexicon()
    plain = word.removesuffix("'s")
    targets = lexicon.targets(plain)
    best = targets[0] if targets else NO_TARGET
    rival = targets[1] if len(targets) > 1 else NO_TARGET
    stem = lexicon.stem(plain)
    found = {
        "letters": float(len(plain)),
        "cost": best.cost,
        "steps": float(len(best.steps)) if targets else 3.0,
        "weight": best.weight,
        "rank": best.rank,
        "lead": min(best.rank - rival.rank, 6.0),
        "rivals": float(sum(t.rank > best.rank - 1 for t in targets)),
        "name_meant": float(best.name),
        "trade_meant": log10(1 + lexicon.trade.get(best.word.casefold(), 0)),
        "first_kept": float(best.word[:1].casefold() == plain[:1]),
        "last_kept": float(best.word[-1:] == plain[-1:]),
        "cost_each": best.cost / max(len(plain), 1),
        "stem": lexicon.weight(stem) if stem else -2.0,
        "compound": float(lexicon.is_compound(plain)),
        "vowels": sum(map(VOWELS.__contains__, plain)) / max(len(plain), 1),
        "tripled": float(
            any(a == b == c for a, b, c in zip(plain, plain[1:], plain[2:], strict=False))
        ),
        "ends_as": float(best.word[-3:].casefold() == plain[-3:]),
        "shape": _oddest(plain),
    }
    for step in STEPS:
        found[step] = float(best.steps.count(step))
    return targets, found


def _oddest(word: str) -> float:
    """The share of its letter triples that no common word has."""
    triples = [word[at : at + 3] for at in range(len(word) - 2)]
    return sum(t not in _triples() for t in triples) / max(len(triples), 1)


@lru_cache(maxsize=1)
def _triples() -> frozenset[str]:
    lexicon = load_lexicon()
    return frozenset(w[at : at + 3] for w in lexicon.trade for at in range(len(w) - 2))


def measure(
    tokens: Sequence[Token], at: int, where: str, around: WordContext
) -> tuple[tuple[Target, ...], Measures]:
    """All measures of the word at `at`."""
    token = tokens[at]
    folded = token.word.casefold()
    targets, of_itself = of_word(folded)
    lexicon = load_lexicon()
    near = (*tokens[max(0, at - AROUND) : at], *tokens[at + 1 : at + 1 + AROUND])
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    names = [t.word.casefold() for t in near]
    before = [t.word.casefold() for t in tokens[max(0, at - 3) : at]]
    behind = [t.word.casefold() for t in tokens[at + 1 : at + 3]]
    capital = token.word[0].isupper()
    inside = [t for t in near if not t.opens and len(t.word) > 3]
    best = targets[0].word.casefold() if targets else ""
    size = max(len(near), 1)
    found = {
        **of_itself,
        "capital": float(capital and not token.word.isupper()),
        "shouted": float(token.word.isupper()),
        "opens": float(token.opens),
        "capital_inside": float(capital and not token.opens),
        "line_capitals": sum(t.word[0].isupper() for t in inside) / max(len(inside), 1),
        "title": float(where == "title"),
        "overview": float(where == "overview"),
        "in_skills": float(folded in around.skills),
        "meant_in_skills": float(bool(best) and best in around.skills),
        "times": float(min(around.counts.get(folded, 1), 5)),
        "meant_times": float(min(around.counts.get(best, 0), 3)) if best else 0.0,
        "unknown_near": sum(not lexicon.has(n) for n in names) / size,
        "names_near": sum(n in lexicon.names for n in names) / size,
        "small_near": sum(n in SMALL for n in names) / size,
        "weight_near": sum(map(lexicon.weight, names)) / size,
        "cue": float(any(n in CUES for n in before)),
        "cue_next": float(bool(before) and before[-1] in CUES),
        "behind": float(any(n in BEHIND for n in behind)),
        "capital_before": float(at > 0 and not token.opens and tokens[at - 1].word[0].isupper()),
        "capital_behind": float(after is not None and not after.opens and after.word[0].isupper()),
        "unknown_before": float(at > 0 and not lexicon.has(tokens[at - 1].word.casefold())),
        "unknown_behind": float(after is not None and not lexicon.has(after.word.casefold())),
        "neighbours": float(len(near)),
    }  # fmt: skip
    found["name_like"] = found["capital_inside"] * (1 - found["line_capitals"])
    found["meant_near"] = float(best in names)
    return targets, found
