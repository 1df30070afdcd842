"""Everybody judged again under other names and countries: a score that moves is a fault of ours.

The name is swapped wherever it stands, for one of as many letters, so that nothing else about the
profile differs. In texts a word that is English, too, stays: “Grace” and “Digital” say something
there that another name would not. So does the country of whoever says in the text where they live.
Whoever is taken over from history was tried on the night they were judged.
"""

from __future__ import annotations

import logging
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum
from functools import cache, partial
from importlib.resources import files
from typing import Any

from reportgen.checks.base import Check, Verdict
from reportgen.checks.overview.other_place import tells_where
from reportgen.checks.plugins import Question
from reportgen.domain.fairness import MovedScore
from reportgen.domain.outcome import Outcome, Status
from reportgen.rulebook.limits import OverviewLimits
from reportgen.rulebook.model import Rulebook
from reportgen.run.context import JudgingContext
from reportgen.run.plugins import ask_plugins

ASKED_ABOUT = frozenset({"name", "country"})
ABOUT_THE_NAME = "real_name"  # a name that isn't one is another matter under another name
# What a person is known by here, and what is no text of theirs.
_KEPT = frozenset({"id", "candidate_id", "row", "sources", "coach", "cohort", "report_language"})
_WORD = re.compile(r"[^\W\d_]+")

Words = Mapping[str, str]
Answers = Mapping[str, Verdict | None]
Says = Callable[[str], bool]
Ask = Callable[[Question, Sequence[Check], Answers], Sequence[Outcome]]


@dataclass(frozen=True, slots=True)
class _Swap:
    """A question under another name. `whole` is False where a part of the name stays as it is;
    `texts` tells that the name stands in what is judged, too, and not in its own field alone.
    """

    question: Question
    whole: bool
    texts: bool


def own_moved(
    question: Question,
    said: Sequence[Outcome],
    checks: Sequence[Check],
    ask: Ask,
    *,
    swaps: int,
    is_english: Says,
    says_where: Says,
) -> tuple[MovedScore, ...]:
    """The checks of ours whose score depends on the name or the country, and what it became.

    `ask` puts a question to some of the `checks`. Who is taken over from an earlier night was
    tried then.
    """
    own = [c for c in checks if c.plugin is None]
    named = [c for c in own if ASKED_ABOUT & {*c.needs, *c.uses}]
    found: dict[str, MovedScore] = {}
    for turn in range(swaps):
        swap = swapped(question, turn, is_english, says_where)
        asked = ask(swap.question, own if swap.texts else named, {})
        _note(found, question, said, asked, whole=swap.whole)
    return tuple(found.values())


class PluginTrial:
    """One night's trial of plug-in checks; they are asked about everybody at once, as always."""

    def __init__(self, questions: Sequence[Question], context: JudgingContext) -> None:
        silent = logging.Logger(__name__)
        silent.addHandler(logging.NullHandler())  # what is logged is logged of the real ones
        self._checks = tuple(c for c in context.checks if c.plugin is not None)
        self._is_english: Says = context.language.knows
        self._says_where = where_told(context.rulebook)
        everybody = questions if self._checks else ()
        turns = range(context.swaps)
        swaps = [[self._swapped(q, turn).question for q in everybody] for turn in turns]
        self._answers = [ask_plugins(asked, context, silent) for asked in swaps]

    def moved(
        self, question: Question, said: Sequence[Outcome], ask: Ask
    ) -> tuple[MovedScore, ...]:
        """The plug-in checks whose score depends on the name or the country."""
        found: dict[str, MovedScore] = {}
        for turn, answers in enumerate(self._answers if self._checks else ()):
            swap = self._swapped(question, turn)
            asked = ask(swap.question, self._checks, answers.of(question.profile.id))
            _note(found, question, said, asked, whole=swap.whole)
        return tuple(found.values())

    def _swapped(self, question: Question, turn: int) -> _Swap:
        return swapped(question, turn, self._is_english, self._says_where)


def where_told(rulebook: Rulebook) -> Says:
    """Tells of an overview whether it says where its writer lives."""
    limits = rulebook.checks["overview"].limits_as(OverviewLimits)
    return partial(tells_where, limits=limits)


def _note(
    found: dict[str, MovedScore],
    question: Question,
    said: Sequence[Outcome],
    asked: Sequence[Outcome],
    *,
    whole: bool,
) -> None:
    person, before = question.profile.id, {o.slug: o for o in said}
    for after in asked:
        if _differs(before[after.slug], after, whole=whole):
            first = before[after.slug].score
            found.setdefault(after.slug, MovedScore(person, after.slug, first, after.score))


def _differs(before: Outcome, after: Outcome, *, whole: bool) -> bool:
    """Whether a score has moved. A fault of a check is told of elsewhere, and proves nothing."""
    if Status.ERROR in (before.status, after.status):
        return False
    if before.slug == ABOUT_THE_NAME and not (whole and before.score == 1):
        return False
    return (before.status, before.score) != (after.status, after.score)


def swapped(question: Question, turn: int, is_english: Says, says_where: Says) -> _Swap:
    """The question about the same profile of somebody else, of whom there are many."""
    profile = question.profile
    name, whole = _other_name(profile.name, turn)
    english = {word for word in name if is_english(word)}
    # A name that stays where its owner tells it stays in its own field, too: one person, one name.
    told = english & set(_WORD.findall(profile.overview))
    name, whole = {w: new for w, new in name.items() if w not in told}, whole and not told
    settled = says_where(profile.overview)
    country = "" if settled else _other_country(profile.country, turn)
    other = {word: new for word, new in name.items() if word not in english}
    if country:
        other[profile.country] = country
    addresses = {word.casefold(): new.casefold() for word, new in name.items()}
    bare = replace(
        profile,
        name=_said(profile.name, name),
        country=country or profile.country,
        email=_said(profile.email.casefold(), addresses) if profile.email else "",
    )
    everywhere: Question = _everywhere(replace(question, profile=bare), other)
    texts = everywhere != replace(question, profile=bare)
    return _Swap(everywhere, whole, texts)


def _other_name(name: str, turn: int) -> tuple[Words, bool]:
    """For each word of a name another of as many letters; and whether there is one for each."""
    found: dict[str, str] = {}
    names = _tables()["names"]
    words = _WORD.findall(name)
    for place, word in enumerate(words):
        listed = names.get(str(len(word)), ())
        others = [n for n in listed if n.casefold() != word.casefold()]
        if others and (word.istitle() or word.islower() or word.isupper() or not word.isascii()):
            new = others[(turn + place) % len(others)]
            found[word] = new.upper() if word.isupper() and len(word) > 2 else new
            if word.islower():
                found[word] = new.lower()
    return found, set(words) <= set(found)


def _other_country(country: str, turn: int) -> str:
    """Another country of as many letters, "" where none is known."""
    listed = _tables()["countries"].get(str(len(country)), ())
    others = [c for c in listed if c != country]
    return others[turn % len(others)] if others else ""


@cache
def _tables() -> Mapping[str, Mapping[str, Sequence[str]]]:
    text = (files("reportgen.run") / "fairness.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def _said(text: str, words: Words) -> str:
    return _WORD.sub(lambda found: words.get(found[0], found[0]), text)


def _everywhere(value: Any, words: Words) -> Any:
    """A value with the words swapped in every text in it; the same value where none is."""
    if isinstance(value, str) and not isinstance(value, Enum):
        return _said(value, words)
    if isinstance(value, tuple):
        made = tuple(_everywhere(part, words) for part in value)
        return value if made == value else made
    if is_dataclass(value) and not isinstance(value, type):
        changed = dict(_changed_parts(value, words))
        return replace(value, **changed) if changed else value
    return value


def _changed_parts(value: Any, words: Words) -> Iterator[tuple[str, Any]]:
    for field in fields(value):
        if field.name in _KEPT or not field.init:
            continue
        before = getattr(value, field.name)
        after = _everywhere(before, words)
        if after is not before and after != before:
            yield field.name, after
