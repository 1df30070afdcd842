"""The rules of `rules.toml`, and where a text breaks them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Any

import tomli

from reportgen.language.grammar.forms import Verbs, forms_of
from reportgen.language.text import normalised
from reportgen.wording import for_small, small

RULES = Path(__file__).with_name("rules.toml")
KEPT = 16  # texts: several checks ask about the same one
BEFORE = 40  # characters read before a match, for what makes it right after all
_SLOT = re.compile(r"\{(?:(\w+):)?([\w,]+)\}")


@dataclass(frozen=True, slots=True)
class GrammarSlip:
    """A fault and what should stand in its place; offsets are the original text's."""

    rule: str
    start: int
    end: int
    wrong: str
    right: str


@dataclass(frozen=True, eq=False)
class Rule:
    """A rule whose patterns are made when a text first holds one of the words in `near`."""

    name: str
    near: tuple[str, ...]
    sought: str
    let_pass: str
    put: str

    @cached_property
    def quick(self) -> re.Pattern[str] | None:
        """What tells in small letters that there is nothing to find, in half the time."""
        found = for_small(self.sought)
        return None if found is None else re.compile(found)

    @cached_property
    def find(self) -> re.Pattern[str]:
        return re.compile(self.sought, re.IGNORECASE)

    @cached_property
    def skip(self) -> re.Pattern[str] | None:
        return re.compile(self.let_pass, re.IGNORECASE) if self.let_pass else None


@dataclass(frozen=True)
class Rules:
    listed: tuple[Rule, ...]
    verbs: Verbs

    @cached_property
    def near(self) -> frozenset[str]:
        """The words of which one stands near each fault."""
        return frozenset(word for rule in self.listed for word in rule.near)


@lru_cache(maxsize=KEPT)
def find_slips(text: str) -> tuple[GrammarSlip, ...]:
    """Every fault, in order; where two overlap, the first rule's."""
    plain = normalised(text)
    lower = small(plain.text)
    rules = load_rules()
    held = {word for word in rules.near if word in lower}
    found: list[tuple[int, int, str, str]] = []
    for rule in rules.listed:
        if held.isdisjoint(rule.near):
            continue
        if rule.quick is not None and not rule.quick.search(lower):
            continue
        for match in rule.find.finditer(plain.text):
            start, end = match.span()
            if rule.skip and rule.skip.search(plain.text, max(0, start - BEFORE), end):
                continue
            right = _put(rule.put, match, rules.verbs)
            free = all(end <= other[0] or start >= other[1] for other in found)
            if free and right != match.group():
                found.append((start, end, rule.name, right))
    return tuple(
        GrammarSlip(name, *plain.original(start, end), plain.text[start:end], right)
        for start, end, name, right in sorted(found)
    )


def _put(template: str, match: re.Match[str], verbs: Verbs) -> str:
    groups = {name: value or "" for name, value in match.groupdict().items()}

    def fill(slot: re.Match[str]) -> str:
        kind, names = slot.groups()
        return forms_of(names, kind)(groups, verbs) if kind else groups[names]

    right = _SLOT.sub(fill, template)
    return right[:1].upper() + right[1:] if match.group()[:1].isupper() else right


@cache
def load_rules() -> Rules:
    """The rules that ship."""
    read = load_tables()
    verbs = {verb: (forms[0], forms[1], forms[2]) for verb, forms in read["verbs"].items()}
    classes = classes_of(read)
    classes["verb"] = _any_of(verbs)
    for at, name in enumerate(("verb_s", "verb_ing", "verb_ed")):
        classes[name] = _any_of(forms[at] for forms in verbs.values())
    return Rules(tuple(_rule(table, classes) for table in read["rule"]), verbs)


def load_tables() -> Mapping[str, Any]:
    return tomli.loads(RULES.read_text(encoding="utf-8"))


def classes_of(read: Mapping[str, Any]) -> dict[str, str]:
    """The classes of words, each as a pattern that takes the longest first."""
    return {
        name: "|".join(sorted(words.split(), key=lambda w: (-len(w), w)))
        for name, words in read["classes"].items()
    }


def expanded(pattern: str, classes: Mapping[str, str]) -> str:
    """A pattern with each <class> in it written out."""
    return re.sub(r"(?<!\?P)(?<!\?P=)<(\w+)>", lambda m: f"(?:{classes[m[1]]})", pattern)


def _any_of(words: Iterable[str]) -> str:
    """The longest first, for a pattern takes the first that fits."""
    return "|".join(re.escape(w) for w in sorted(words, key=lambda w: (-len(w), w)))


def _rule(table: Mapping[str, Any], classes: Mapping[str, str]) -> Rule:
    return Rule(
        table["name"],
        tuple(table["near"]),
        expanded(table["find"], classes),
        expanded(table.get("skip", ""), classes),
        table["put"],
    )
