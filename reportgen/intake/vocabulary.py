"""The words of headings: what each field is called, and how a heading is taken apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.resources import files
from typing import Any

import tomli

from reportgen.domain.fields import FIELDS
from reportgen.intake.languages import Tables, language_tables, listed
from reportgen.spreadsheet.text import heading_key

_PARENTHESES = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_SHORT_PARENTHESES = re.compile(r"[(\[]\s*\w+(?:[\s/,-]+\w+)?\s*[)\]]")
# What boards put behind a heading about the column itself.
_COLUMN_KIND = re.compile(
    r"\((?:currency|drop ?down|(?:short|long) text|text|labels?|e-?mail|number|check ?box|date|url|"
    r"users?|people|phone|rating)\)\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class HeadingText:
    """The key of a heading, and the keys of what is left without its brackets.

    A word or two in brackets may change what is asked (“Email (coach)”); more is help, such as
    “Skills (max. 15, parted by commas)”. `unhelped` keeps the first and leaves out the second.
    """

    whole: str
    bare: str
    unhelped: str

    @classmethod
    def of(cls, heading: str) -> HeadingText:
        """The wording of a heading as it stands in its cell."""
        plain = _COLUMN_KIND.sub("", heading)
        whole, bare = heading_key(plain), heading_key(_PARENTHESES.sub(" ", plain))
        short = bare != whole and _SHORT_PARENTHESES.search(plain)
        return cls(whole, bare, whole if short else bare)

    @property
    def in_full(self) -> HeadingText:
        """The same with short words written in full."""
        return HeadingText(
            spelled_out(self.whole), spelled_out(self.bare), spelled_out(self.unhelped)
        )

    def speaks_against(self, target: str, vocabulary: Vocabulary) -> bool:
        """Whether a phrase in the heading rules the target out."""
        return _holds(self.whole, vocabulary.unless.get(target, ())) or _holds(
            self.unhelped, vocabulary.unless.get(NOTHING, ())
        )


def _holds(plain: str, phrases: Iterable[str]) -> bool:
    padded = f" {plain} "
    return any(phrase in padded for phrase in phrases)


NOTHING = "nothing"
OTHERS = "others"  # other people, whose names and addresses are not the candidate's


@dataclass(frozen=True, slots=True)
class Keyword:
    """A phrase that names a target inside a longer heading, padded with spaces for whole words."""

    phrase: str
    target: str


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Everything known about headings, all as heading keys.

    `keywords` are by their first word, the longest first. `cores` are the aliases without words
    that say nothing, their other words in order of the alphabet. `unless` speaks against a target
    in longer headings, under `NOTHING` against all. `of_profile` are words in other languages than
    English that mean a part of the profile where a heading speaks of one: “tytuł”, “presentazione”.
    """

    names: Mapping[str, str]
    aliases: Mapping[str, str]
    cores: Mapping[str, str]
    keywords: Mapping[str, tuple[Keyword, ...]]
    unless: Mapping[str, tuple[str, ...]]
    of_profile: Mapping[str, str] = field(default_factory=dict)

    def phrases_in(self, plain: str) -> Iterator[Keyword]:
        """The keywords that stand in a heading key, the longest first."""
        padded = f" {plain} "
        openers = (k for word in dict.fromkeys(plain.split()) for k in self.keywords.get(word, ()))
        yield from sorted((k for k in openers if k.phrase in padded), key=lambda k: -len(k.phrase))


def vocabulary_of(tables: Mapping[str, Mapping[str, list[str]]]) -> Vocabulary:
    """A vocabulary from tables of `aliases`, `keywords` and `unless`, one table a target."""
    keywords: dict[str, dict[str, Keyword]] = {}
    for target, table in tables.items():
        for phrase in map(heading_key, table.get("keywords", ())):
            opener = phrase.partition(" ")[0]
            keywords.setdefault(opener, {})[phrase] = Keyword(f" {phrase} ", target)
    names = {heading_key(target): target for target in tables if target != NOTHING}
    aliases = {heading_key(a): t for t, table in tables.items() for a in table.get("aliases", ())}
    return Vocabulary(
        names=names,
        aliases=aliases,
        cores=_cores({**aliases, **names}),
        keywords={word: tuple(known.values()) for word, known in keywords.items()},
        unless={
            target: tuple(f" {heading_key(phrase)} " for phrase in table.get("unless", ()))
            for target, table in tables.items()
        },
    )


@cache
def _fillers() -> frozenset[str]:
    return frozenset(_tables("fillers.toml")["fillers"]["words"])


@cache
def _stand_ins() -> Mapping[str, str]:
    return {str(word): str(full) for word, full in _tables("fillers.toml")["stand_ins"].items()}


def spelled_out(plain: str) -> str:
    """A heading key with short words in full, and each word for a candidate as that one."""
    return " ".join(_stand_ins().get(word, word) for word in plain.split())


def core_of(plain: str) -> str:
    """A heading key without the words that say nothing, the others in order of the alphabet."""
    return " ".join(sorted(word for word in plain.split() if word not in _fillers()))


def _cores(headings: Mapping[str, str]) -> dict[str, str]:
    """Targets by core, without the cores that more than one target has."""
    targets: dict[str, set[str]] = {}
    for heading, target in headings.items():
        targets.setdefault(core_of(heading), set()).add(target)
    return {core: found.pop() for core, found in targets.items() if core and len(found) == 1}


_PEOPLE_S = ("name", "first_name", "last_name", "email")  # what `others` speaks against


@cache
def profile_vocabulary() -> Vocabulary:
    """The headings of the sheet that holds one candidate a row."""
    return vocabulary_with(())


def vocabulary_with(own: Sequence[Tables]) -> Vocabulary:
    """The same with an agency's own tables; what they say of a heading comes before ours."""
    tables: dict[str, dict[str, list[str]]] = {
        target: {kind: [*words] for kind, words in table.items()}
        for target, table in _tables("fields.toml").items()
    }
    for language in (*language_tables(), *own):
        for section, kind in (("headings", "aliases"), ("phrases", "keywords")):
            for target, said in language.get(section, {}).items():
                place = "unless" if (target, kind) == (NOTHING, "keywords") else kind
                tables.setdefault(target, {}).setdefault(place, []).extend(listed(said))
        for target, said in language.get("unless", {}).items():
            for one in _PEOPLE_S if target == OTHERS else (target,):
                tables[one].setdefault("unless", []).extend(listed(said))
    return replace(vocabulary_of(tables), of_profile=_of_profile())


@cache
def _of_profile() -> Mapping[str, str]:
    found: dict[str, set[str]] = {}
    for language in language_tables():
        for target in ("title", "overview"):
            for said in listed(language.get("headings", {}).get(target, "")):
                phrase = heading_key(said)
                if len(phrase) >= _TELLING_WORD and not speaks_of_profile(phrase):
                    found.setdefault(phrase, set()).add(target)
    english = listed(_tables("fillers.toml")["profile"]["english"])
    return {
        f" {phrase} ": targets.pop()
        for phrase, targets in found.items()
        if len(targets) == 1 and phrase not in english
    }


_TELLING_WORD = 4  # letters


def speaks_of_profile(plain: str) -> bool:
    """Whether a heading key has a word for the profile, or names Upwork."""
    return any(word.startswith(_profile_words()) for word in plain.split()) or " ho so " in (
        f" {plain} "
    )


@cache
def _profile_words() -> tuple[str, ...]:
    return tuple(map(heading_key, listed(_tables("fillers.toml")["profile"]["begins"])))


_ATTEMPTS = "submissions"
_AS_ON_PEOPLE = {"candidate_id": "row_id", "email": "row_email"}
_OF_ATTEMPTS = {
    "submitted_on": "submitted_on", "submission_status": "status", "upwork_feedback": "feedback",
    **{name: name for name in (
        "title", "overview", "category", "skills", "types_of_work", "experience_level",
        "hourly_rate",
    )},
}  # fmt: skip


def _call_as_on_people(tables: dict[str, dict[str, list[str]]], targets: Mapping[str, str]) -> None:
    """Add to a part's tables what each language calls a field on the sheet of people."""
    known = {heading_key(a) for table in tables.values() for a in table.get("aliases", ())}
    for language in language_tables():
        for name, target in targets.items():
            called = listed(language.get("headings", {}).get(name, ""))
            new = [said for said in called if heading_key(said) not in known]
            tables.setdefault(target, {}).setdefault("aliases", []).extend(new)
            known |= set(map(heading_key, new))


@cache
def part_sheets() -> Mapping[str, str]:
    """The part that a sheet of a name holds, by the name's key, in every language."""
    return {
        heading_key(name): part
        for language in language_tables()
        for part, said in language.get("sheets", {}).items()
        for name in listed(said)
    }


@cache
def part_vocabularies() -> Mapping[str, Vocabulary]:
    """The headings of the sheets for long parts, by part.

    Whose row it is, and what an attempt showed, is called there as on the sheet of people; what a
    part says of a heading itself comes first.
    """
    parts: dict[str, dict[str, dict[str, list[str]]]] = _tables("parts.toml")
    for language in language_tables():
        for part, said_of in language.get("parts", {}).items():
            for target, said in said_of.items():
                parts[part].setdefault(target, {}).setdefault("aliases", []).extend(listed(said))
    for part, tables in parts.items():
        _call_as_on_people(tables, _AS_ON_PEOPLE | (_OF_ATTEMPTS if part == _ATTEMPTS else {}))
    return {part: vocabulary_of(tables) for part, tables in parts.items()}


@cache
def series_words(part: str) -> frozenset[str]:
    """The words that call one entry of a part: “job”, “position” of employment."""
    said = [_tables("fillers.toml")["series"].get(part, "")]
    said += [language.get("series", {}).get(part, "") for language in language_tables()]
    return frozenset(heading_key(word) for words in said for word in listed(words))


def known_targets() -> frozenset[str]:
    """What a mapping in reportgen.toml may name."""
    return frozenset({*FIELDS, "first_name", "last_name", "submissions"})


def is_target(said: str) -> bool:
    """Whether a column may feed it: a field, or a part of an entry such as `employment.2.role`."""
    part, dot, rest = said.partition(".")
    if not dot:
        return said in known_targets()
    number, _, target = rest.partition(".")
    vocabulary = part_vocabularies().get(part)
    return number.isdecimal() and vocabulary is not None and target in vocabulary.names.values()


def _tables(name: str) -> dict[str, Any]:
    text = (files("reportgen.intake") / name).read_text(encoding="utf-8")
    return tomli.loads(text)
