"""What the platform writes of an account or a profile: phrases by language, held in TOML.

A phrase speaks of words in lower case without accents and punctuation; `{name}` in it is one
entry of a list of words, `{name*}` up to six of them. An agency's folder adds to ours: its file of
our name (`en.toml`) may use our lists of words, and each list it names itself is added to ours.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from functools import cache, cached_property, lru_cache
from importlib.resources import files
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from reportgen.domain.letter import FeedbackKind
from reportgen.errors import SettingsError
from reportgen.toml_text import read_toml, toml_table

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
class _WordList:
    """What one slot of a phrase may stand for."""

    words: tuple[str, ...]

    @cached_property
    def plain(self) -> tuple[str, ...]:
        return tuple(_plain(word) for word in sorted(self.words, key=len, reverse=True))

    @cached_property
    def pattern(self) -> str:
        return "|".join(map(re.escape, self.plain))

    @cached_property
    def first_words(self) -> frozenset[str]:
        """One of these stands in every text that holds one of the list; none says nothing."""
        firsts = {next(iter(word.split()), "") for word in self.plain}
        return frozenset(firsts) if "" not in firsts else frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class _Phrase:
    """A phrase, its lists of words, and the forms of each word that it can't do without."""

    text: str
    lists: Mapping[str, _WordList]
    needs: tuple[frozenset[str], ...]

    @classmethod
    def read(cls, text: str, lists: Mapping[str, _WordList]) -> _Phrase:
        """Raises ValueError for a list that doesn't exist, and where no word must be there."""
        needs: list[frozenset[str]] = []
        half = ""  # of a word, that a slot goes on with
        for slot, many, literal in _SLOT.findall(text):
            if slot and slot not in lists:
                raise ValueError(f"“{text}”: there is no list of words “{slot}”")
            if slot:
                forms = {half + word for word in lists[slot].first_words}
                if half or not many:
                    needs.append(frozenset(forms | {half} if forms and many else forms))
                half = ""
            else:
                *words, half = _plain(literal).split(" ")
                needs += [frozenset((word,)) for word in words if word]
        if half:
            needs.append(frozenset((half,)))
        needs = sorted(filter(None, needs), key=len)
        if not needs:
            raise ValueError(f"“{text}” holds no word that must be there")
        return cls(text, lists, tuple(needs))

    @property
    def pattern(self) -> str:
        parts = []
        for slot, many, literal in _SLOT.findall(self.text):
            if not slot:
                parts.append(re.escape(_plain(literal)).replace(r"\ ", " "))
            else:
                listed = self.lists[slot].pattern
                parts.append(f"(?:(?:{listed}) ){{0,{_MOST}}}" if many else f"(?:{listed}) ")
        return "".join(parts).strip(" ")


@lru_cache(maxsize=4_096)
def _alternatives(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\S)(?:{'|'.join(patterns)})(?!\S)")


@dataclass(frozen=True, eq=False)
class LatePattern:
    """Phrases with their lists of words; the first of them wins where two fit.

    A pattern of all of ours takes a quarter of a second to make and looks for each phrase at each
    word. Here a text's own words say which phrases it may hold at all, and those alone are made a
    pattern: mostly there are none.
    """

    told: tuple[tuple[Sequence[str], Mapping[str, _WordList]], ...]

    @cached_property
    def phrases(self) -> tuple[_Phrase, ...]:
        """Raises ValueError for a phrase that can't be looked for."""
        return tuple(_Phrase.read(text, lists) for texts, lists in self.told for text in texts)

    @cached_property
    def _by_word(self) -> Mapping[str, Sequence[int]]:
        """Where phrases stand that can't do without a word, by that word."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for place, phrase in enumerate(self.phrases):
            for word in phrase.needs[0]:
                found[word].append(place)
        return dict(found)

    def _for(self, text: str) -> re.Pattern[str] | None:
        """The pattern of the phrases whose words the text holds."""
        words = set(text.split())
        places = {place for word in words for place in self._by_word.get(word, ())}
        chosen = (self.phrases[place] for place in sorted(places))
        fitting = tuple(
            phrase.pattern
            for phrase in chosen
            if not any(need.isdisjoint(words) for need in phrase.needs)
        )
        return _alternatives(fitting) if fitting else None

    def search(self, text: str) -> re.Match[str] | None:
        pattern = self._for(text)
        return pattern.search(text) if pattern else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        pattern = self._for(text)
        return pattern.finditer(text) if pattern else iter(())

    def sub(self, by: str, text: str) -> str:
        pattern = self._for(text)
        return pattern.sub(by, text) if pattern else text


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
        table = read_toml(path)
        read = _File.model_validate(table)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise SettingsError(f"{path}: {place}: {first['msg']}") from error
    known = ours.words if ours else {}
    words = {n: (*known.get(n, ()), *read.words.get(n, ())) for n in {*known, *read.words}}
    read = read.model_copy(update={"words": words})
    try:
        for late in _patterns_of(_built([read])):
            _ = late.phrases
    except ValueError as error:
        raise SettingsError(f"{path}: {error}") from error
    return read


def _built(files_read: Sequence[_File]) -> Notices:
    read = [(file, {n: _WordList(w) for n, w in file.words.items()}) for file in files_read]

    def table(name: str) -> LatePattern:
        return _any_of((getattr(file, name).phrases, lists) for file, lists in read)

    def kind(of: FeedbackKind, name: str) -> LatePattern:
        told = ((file.kinds.get(of, _Kind()), lists) for file, lists in read)
        return _any_of((getattr(one, name), lists) for one, lists in told)

    return Notices(
        trouble={name: table(name) for name in _TROUBLE},
        alone={
            name: frozenset(f" {w} " for file, _ in read for w in getattr(file, name).alone)
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
            slug: _any_of((file.parts.get(slug, ()), lists) for file, lists in read)
            for slug in dict.fromkeys(slug for file, _ in read for slug in file.parts)
        },
    )


def _patterns_of(notices: Notices) -> Iterator[LatePattern]:
    yield from (*notices.trouble.values(), *notices.parts.values())
    for name in ("declined", "harmless", "unsettled", "settled", "fine"):
        yield getattr(notices, name)
    for kind in notices.kinds.values():
        yield from (getattr(kind, f.name) for f in fields(KindPhrases))


def _any_of(told: Iterator[tuple[Sequence[str], Mapping[str, _WordList]]]) -> LatePattern:
    return LatePattern(tuple(told))


def _plain(text: str) -> str:
    """As notices are folded: an agency may write a phrase as it was printed.

    A space at an end stays, for it parts the text from a list of words.
    """
    if text.isascii() and text == text.lower() and "'" not in text:
        return text
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return re.sub(r"[^\w]+", " ", re.sub("['’]", "", bare.casefold()))
