"""What the platform writes of an account or a profile: phrases by language, held in TOML.

A phrase speaks of words in lower case without accents and punctuation; `{name}` in it is one
entry of a list of words, `{name*}` up to six of them. An agency's folder adds to ours: its file of
our name (`en.toml`) may use our lists of words, and each list it names itself is added to ours.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from functools import cache, cached_property
from importlib.resources import files
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from reportgen.domain.letter import FeedbackKind
from reportgen.errors import SettingsError
from reportgen.files import toml_table

# Where a notice's sentences, and their parts, end: a phrase never reaches over it.
PART_END = re.compile(r"[.,;:!?()\n]+|\bbut\b|\bhowever\b|\bpero\b", re.IGNORECASE)

_MOST = 6  # words that `{name*}` may stand for
_SLOT = re.compile(r"\{(\w+)(\*?)\} ?|([^{]+)")
_TROUBLE = ("duplicate_account", "identity", "suspended")  # the most telling first
# The most telling first: words that one kind has used say nothing about a later one.
_KINDS = (
    FeedbackKind.SKILL_MIX,
    FeedbackKind.NAME,
    FeedbackKind.PHOTO,
    FeedbackKind.LANGUAGE,
    FeedbackKind.CONTENT,
    FeedbackKind.INCOMPLETE,
)


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid")
    phrases: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()


class _Kind(BaseModel):
    model_config = ConfigDict(extra="forbid")
    phrases: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()
    harmless: tuple[str, ...] = ()


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")
    source: str = ""
    as_of: date | None = None
    words: dict[str, tuple[str, ...]] = {}
    suspended: _Table = _Table()
    duplicate_account: _Table = _Table()
    identity: _Table = _Table()
    declined: _Table = _Table()
    harmless: _Table = _Table()
    unsettled: _Table = _Table()
    settled: _Table = _Table()
    fine: _Table = _Table()
    kinds: dict[FeedbackKind, _Kind] = {}
    parts: dict[str, tuple[str, ...]] = {}


@dataclass(frozen=True, eq=False)
class LatePattern:
    """Phrases with their lists of words, made a pattern when first looked for.

    Making all of ours takes half a second, and most sheets hold no notice.
    """

    told: tuple[tuple[Sequence[str], Mapping[str, Sequence[str]]], ...]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Raises ValueError for a phrase that can't be looked for."""
        parts = [part for phrases, words in self.told for part in _patterns(phrases, words)]
        return re.compile(rf"(?<!\S)(?:{'|'.join(parts)})(?!\S)" if parts else "(?!)")

    def search(self, text: str) -> re.Match[str] | None:
        return self.pattern.search(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self.pattern.finditer(text)

    def sub(self, by: str, text: str) -> str:
        return self.pattern.sub(by, text)


@dataclass(frozen=True, slots=True)
class KindPhrases:
    """How one kind of feedback is told.

    A part of a sentence tells of it by one of the `phrases`, or by what it is `about` together
    with what is `asked` of that; one of `alone` tells of it where next to nothing else is said.
    `harmless` sounds like it and is taken out first.
    """

    phrases: LatePattern
    about: LatePattern
    asked: LatePattern
    alone: LatePattern
    harmless: LatePattern


@dataclass(frozen=True, slots=True, eq=False)  # looked up by what it is, not by what it holds
class Notices:
    """Everything known about notices, ready to be looked for in folded text.

    `trouble` are patterns by the status they tell of, and `alone` words, with a space on either
    side, that tell of it only where next to nothing else is said. `harmless` is no trouble
    though it sounds like it, `unsettled` is not over though it sounds so, and `settled` is over.

    `kinds` is what else a decline speaks of, the most telling first, `parts` the parts of a
    profile that it may name, by check, and `fine` what finds no fault with what it names.
    """

    trouble: Mapping[str, LatePattern]
    alone: Mapping[str, frozenset[str]]
    declined: LatePattern
    harmless: LatePattern
    unsettled: LatePattern
    settled: LatePattern
    fine: LatePattern
    kinds: Mapping[FeedbackKind, KindPhrases]
    parts: Mapping[str, LatePattern]


@cache
def load_notices() -> Notices:
    """Our phrases of all languages together: a notice comes in any of them."""
    return _built(list(_bundled().values()))


def load_own_notices(folder: Path | None) -> Notices:
    """The same with an agency's folder added.

    Raises SettingsError for a folder or a file that can't be read or says something unknown.
    """
    if folder is None:
        return load_notices()
    if not folder.is_dir():
        raise SettingsError(f"notices: {folder} is not a folder")
    ours = _bundled()
    own = [_read_own(path, ours.get(path.stem)) for path in sorted(folder.glob("*.toml"))]
    return _built([*ours.values(), *own])


@cache
def _bundled() -> Mapping[str, _File]:
    """Our files by their language."""
    folder = files("reportgen.rulebook") / "notices"
    entries = sorted(folder.iterdir(), key=lambda e: e.name)
    return {
        entry.name.removesuffix(".toml"): _File.model_validate(
            toml_table(entry.read_text(encoding="utf-8"), entry.name)
        )
        for entry in entries
    }


def _read_own(path: Path, ours: _File | None) -> _File:
    """An agency's file, over the lists of words of ours where there is one of that name."""
    try:
        table = toml_table(path.read_text(encoding="utf-8"), str(path))
        read = _File.model_validate(table)
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"notices: {path} can't be read: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise SettingsError(f"{path}: {place}: {first['msg']}") from error
    known = ours.words if ours else {}
    words = {n: (*known.get(n, ()), *read.words.get(n, ())) for n in {*known, *read.words}}
    read = read.model_copy(update={"words": words})
    try:
        for late in _patterns_of(_built([read])):
            _ = late.pattern
    except ValueError as error:
        raise SettingsError(f"{path}: {error}") from error
    return read


def _built(read: Sequence[_File]) -> Notices:
    def table(name: str) -> LatePattern:
        return _any_of((getattr(file, name).phrases, file.words) for file in read)

    def kind(of: FeedbackKind, name: str) -> LatePattern:
        told = ((file.kinds.get(of, _Kind()), file.words) for file in read)
        return _any_of((getattr(one, name), words) for one, words in told)

    return Notices(
        trouble={name: table(name) for name in _TROUBLE},
        alone={
            name: frozenset(f" {w} " for file in read for w in getattr(file, name).alone)
            for name in _TROUBLE
        },
        declined=table("declined"),
        harmless=table("harmless"),
        unsettled=table("unsettled"),
        settled=table("settled"),
        fine=table("fine"),
        kinds={
            of: KindPhrases(**{f.name: kind(of, f.name) for f in fields(KindPhrases)})
            for of in _KINDS
        },
        parts={
            slug: _any_of((file.parts.get(slug, ()), file.words) for file in read)
            for slug in dict.fromkeys(slug for file in read for slug in file.parts)
        },
    )


def _patterns_of(notices: Notices) -> Iterator[LatePattern]:
    yield from (*notices.trouble.values(), *notices.parts.values())
    for name in ("declined", "harmless", "unsettled", "settled", "fine"):
        yield getattr(notices, name)
    for kind in notices.kinds.values():
        yield from (getattr(kind, f.name) for f in fields(KindPhrases))


def _any_of(told: Iterator[tuple[Sequence[str], Mapping[str, Sequence[str]]]]) -> LatePattern:
    return LatePattern(tuple(told))


def _patterns(phrases: Sequence[str], words: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Each phrase as a pattern.

    Raises ValueError for a list of words that doesn't exist, and for a phrase that finds nothing
    or everything.
    """
    for phrase in phrases:
        parts = []
        for slot, many, text in _SLOT.findall(phrase):
            if not slot:
                parts.append(re.escape(_plain(text)).replace(r"\ ", " "))
            elif slot not in words:
                raise ValueError(f"“{phrase}”: there is no list of words “{slot}”")
            else:
                listed = "|".join(re.escape(_plain(w)) for w in _longest_first(words[slot]))
                parts.append(f"(?:(?:{listed}) ){{0,{_MOST}}}" if many else f"(?:{listed}) ")
        pattern = "".join(parts).strip(" ")
        if re.fullmatch(pattern, ""):
            raise ValueError(f"“{phrase}” holds no word that must be there")
        yield pattern


def _longest_first(words: Sequence[str]) -> Sequence[str]:
    return sorted(words, key=len, reverse=True)


def _plain(text: str) -> str:
    """As notices are folded: an agency may write a phrase as it was printed.

    A space at an end stays, for it parts the text from a list of words.
    """
    if text.isascii() and text == text.lower() and "'" not in text:
        return text
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return re.sub(r"[^\w]+", " ", re.sub("['’]", "", bare.casefold()))
