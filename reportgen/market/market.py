"""What is known about the market, asked by name; every answer can name its source and date."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from decimal import Decimal
from functools import cached_property
from typing import Any

from rapidfuzz import fuzz, process

from reportgen.market.model import (
    AskingRates,
    CategoryDemand,
    Currency,
    SkillDemand,
    TableSource,
    TypeOfWork,
    key,
    loose,
    words,
)
from reportgen.market.niches import Niches

NEAR = 88  # of 100: below it a name is another name, not a slip of the pen
SUGGESTED = 60  # of 100: near enough to ask "did you mean"
SHORT = 3  # letters: "it" and "ai" in running text may be anything
LONGEST_NAME = 120  # characters: a longer cell is a sentence, not a name
_INNER_CAPITAL = re.compile(r"[a-z][A-Z]")
_ALL_MONEY = Decimal("1e15")  # a larger amount is a slip, never a price


@dataclass(frozen=True)
class Market:
    """The market tables. Names are compared folded; figures inform and never set a target."""

    sources: Mapping[str, TableSource]
    taxonomy: tuple[TypeOfWork, ...]
    demands: Mapping[str, CategoryDemand]
    skills: Mapping[str, SkillDemand]
    rates: tuple[AskingRates, ...]
    title_words: Mapping[str, int]
    currencies: Mapping[str, Currency]
    licensed: Mapping[tuple[str, ...], str]
    synonyms: Mapping[str, str]
    niches: Niches
    work_names: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    def parts(self) -> list[Any]:
        """All tables as plain values, to tell whether two markets are the same."""
        tables = {f.name: getattr(self, f.name) for f in fields(self)} | {"niches": None}
        listed = [list(t.items()) if isinstance(t, Mapping) else t for t in tables.values()]
        return [*listed, self.niches.model_dump(mode="json")]

    def source(self, table: str) -> TableSource:
        """Name, date and licence of a table; raises KeyError for a name that is no table's."""
        return self.sources[table]

    @cached_property
    def categories(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(t.category for t in self.taxonomy))

    def types_in(self, category: str) -> tuple[TypeOfWork, ...]:
        """The types of work under a category, by its exact name."""
        return tuple(t for t in self.taxonomy if t.category == category)

    def nearest_category(self, text: str) -> str | None:
        """The category somebody means: by name, by another name for it, or by a slip of the pen.

        A type of work counts as its category.
        """
        folded = key(text)
        if exact := self._categories_by_key.get(folded):
            return exact
        if folded in self.work_names:
            return self.work_names[folded][0]
        if kind := self._types_by_key.get(folded):
            return kind.category
        near = _best(folded, list(self._categories_by_key), NEAR)
        if near:
            return self._categories_by_key[near[0]]
        kind = self.nearest_type(text)
        return kind.category if kind else None

    def category_in(self, text: str) -> str | None:
        """The category of the first kind of work that a text names in whole words, or None.

        Names of two words and more go first: "design" stands in many trades.
        """
        found = words(text)
        for size in range(self._longest_work, 0, -1):
            for start in range(len(found) - size + 1):
                category = self._work_by_words.get(found[start : start + size])
                if category and (size > 1 or len(found[start]) > SHORT):
                    return category
        return None

    def type_named(self, text: str) -> TypeOfWork | None:
        """The type of work of exactly this name (folded), or of a known other name."""
        folded = key(text)
        if exact := self._types_by_key.get(folded):
            return exact
        category, kind = self.work_names.get(folded, ("", ""))
        return TypeOfWork(kind, category) if kind else None

    def nearest_type(self, text: str) -> TypeOfWork | None:
        """The type of work somebody means, slips of the pen forgiven; None when it is unclear."""
        if exact := self.type_named(text):
            return exact
        near = _best(key(text), list(self._types_by_key), NEAR)
        return self._types_by_key[near[0]] if near else None

    def suggest_types(self, text: str, most: int = 3) -> tuple[TypeOfWork, ...]:
        """Types of work whose names come nearest to `text`, the nearest first."""
        plain = " ".join(words(text))
        near = _best(plain, list(self._types_by_words), SUGGESTED, most, token_set=True)
        return tuple(self._types_by_words[name] for name in near)

    def demand(self, category: str) -> CategoryDemand | None:
        """What clients post in a category, by its exact name or a near one."""
        found = self.demands.get(category)
        if found is None and (near := self.nearest_category(category)):
            found = self.demands.get(near)
        return found

    def canonical_skill(self, name: str) -> str:
        """The usual spelling of a skill ("JS" → "JavaScript"); trimmed as it is if unknown."""
        folded = key(name)
        if usual := self.synonyms.get(folded):
            return usual
        if known := self._skills_by_loose.get(loose(name)):
            return known
        return " ".join(name.split())

    def skill_key(self, name: str) -> str:
        """What two names of one skill have in common."""
        usual = self.canonical_skill(name)
        return loose(usual) or key(usual)

    def skill(self, name: str) -> SkillDemand | None:
        """How often posts name a skill; None for one the count never saw."""
        return self.skills.get(key(self.canonical_skill(name)))

    def asking(self, skill: str) -> AskingRates | None:
        """What freelancers with a skill ask, from the newest count that has it."""
        return self._rates_by_skill.get(self.skill_key(skill))

    def title_frequency(self, word: str) -> int:
        """In how many of the counted titles a word stands; 0 for one seen in fewer than five."""
        return self.title_words.get(key(word), 0)

    def to_usd(self, amount: Decimal, currency: str) -> Decimal | None:
        """An amount in US dollars by the dated reference rates.

        None for an unknown currency, and for an amount beyond all money there is.
        """
        known = self.currencies.get(currency.strip().upper())
        if known is None or not amount.is_finite() or abs(amount) > _ALL_MONEY:
            return None
        return (amount * known.usd).quantize(Decimal("0.01"))

    def licensed_field(self, text: str) -> str | None:
        """The licensed field (law, medicine …) that a text speaks of, or None."""
        found = words(text)
        for size in range(self._longest_licensed, 0, -1):
            for start in range(len(found) - size + 1):
                name = self.licensed.get(found[start : start + size])
                if name:
                    return name
        return None

    @cached_property
    def skills_by_words(self) -> dict[tuple[str, ...], str]:
        """Skills that posts or profiles name, by their words, to find them in running text."""
        listed = {words(name): name for r in self.rates if (name := self.canonical_skill(r.skill))}
        return listed | {words(s.skill): s.skill for s in reversed(tuple(self.skills.values()))}

    @cached_property
    def joined_names(self) -> frozenset[str]:
        """Products whose names are two words in one, such as PowerPoint; folded."""
        named = {word for name in self.skills_by_words.values() for word in name.split()}
        return frozenset(word.casefold() for word in named if _INNER_CAPITAL.search(word))

    @cached_property
    def longest_skill_from(self) -> dict[str, int]:
        """For each first word of a skill's name, the words in the longest such name."""
        longest: dict[str, int] = {}
        for name in self.skills_by_words:
            for first in name[:1]:
                longest[first] = max(longest.get(first, 0), len(name))
        return longest

    @cached_property
    def _categories_by_key(self) -> dict[str, str]:
        return {key(c): c for c in self.categories}

    @cached_property
    def _types_by_key(self) -> dict[str, TypeOfWork]:
        return {key(t.name): t for t in self.taxonomy}

    @cached_property
    def _types_by_words(self) -> dict[str, TypeOfWork]:
        return {" ".join(words(t.name)): t for t in self.taxonomy}

    @cached_property
    def _work_by_words(self) -> dict[tuple[str, ...], str]:
        known = {words(name): category for name, (category, _) in self.work_names.items()}
        return known | {words(t.name): t.category for t in self.taxonomy}

    @cached_property
    def _longest_work(self) -> int:
        return max((len(name) for name in self._work_by_words), default=0)

    @cached_property
    def _skills_by_loose(self) -> dict[str, str]:
        return {loose(s.skill): s.skill for s in reversed(tuple(self.skills.values()))}

    @cached_property
    def _rates_by_skill(self) -> dict[str, AskingRates]:
        newest: dict[str, AskingRates] = {}
        for rates in self.rates:
            name = self.skill_key(rates.skill)
            held = newest.get(name)
            if held is None or (rates.as_of, rates.profiles) > (held.as_of, held.profiles):
                newest[name] = rates
        return newest

    @cached_property
    def _longest_licensed(self) -> int:
        return max((len(phrase) for phrase in self.licensed), default=0)


def _best(
    folded: str, names: list[str], cutoff: int, most: int = 1, *, token_set: bool = False
) -> list[str]:
    if not folded or len(folded) > LONGEST_NAME:
        return []
    scorer = fuzz.token_set_ratio if token_set else fuzz.ratio
    return [
        name
        for name, _, _ in process.extract(
            folded, names, scorer=scorer, limit=most, score_cutoff=cutoff
        )
    ]
