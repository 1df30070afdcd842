"""Every sentence a person reads, from Fluent files: agency over language over English.

A key names the thing (`title.vague`), a part the place (`fix`): the message `title-vague` with
its attribute `.fix`. Dots become hyphens, for Fluent ids know no dots.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from graphlib import CycleError, TopologicalSorter
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal
from unicodedata import bidirectional

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, Term
from fluent.syntax.visitor import Visitor

from reportgen.errors import SettingsError
from reportgen.files import read_written
from reportgen.rulebook.functions import functions_of

FALLBACK = "en"

AddedWords = Sequence[tuple[str, Mapping[str, str]]]  # a plug-in's name, its Fluent text by tag

Argument = str | int | float
Direction = Literal["ltr", "rtl"]
LONGEST_ARGUMENT = 200  # a sentence may hold some of them, and Fluent ends at 2,500 in all
REMEMBERED = 20_000  # sentences as they were filled
HOURS_FROM = 90  # minutes
_COUNTABLE = 1e18  # CLDR's plural rules fail on numbers far beyond it, and on infinity
_MARK = "\ufdd0"  # no character, and none that text may hold
_MARKS = re.compile(f"{_MARK}\\d+{_MARK}")

# Money stands in a report as Upwork shows it, with a point; Latin America writes all numbers so,
# and a “1.285” of Spain's beside “$58.20” would be misread.
_NUMBERS_AS_IN = {"es": "es-419"}

# Languages in Arabic letters; they have a comma of their own.
_ARABIC_LETTERS = frozenset({"ar", "ckb", "fa", "ps", "sd", "ug", "ur"})
_RIGHT_TO_LEFT = _ARABIC_LETTERS | {"dv", "he", "yi"}
# Where a sentence ends with another mark than a full stop.
_STOPS = dict.fromkeys(("as", "bn", "hi", "mai", "ne", "or", "pa"), "\N{DEVANAGARI DANDA}")
_STOPS["ur"] = "\N{ARABIC FULL STOP}"
_ISOLATES = re.compile("([\u2068\u2069])")
_ISOLATED = re.compile("\u2068[^\u2068\u2069]*\u2069")
_QUOTED = re.compile("(?<=[“«])[^“”«»\u2068\u2069]+(?=[”»])")


# An entry begins where a line does; all that follows belongs to it until the next.
_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*)[ ]*=", re.MULTILINE)


@dataclass(frozen=True)
class Layer:
    """A language's sentences of one hand. Ours wait unread in `waiting`, by their names.

    Parsing all of ours takes half as long as a check of one person, which says few of them.
    """

    tag: str
    bundle: FluentBundle
    waiting: dict[str, tuple[str, str]]  # each with its file

    def pattern(self, key: str, part: str) -> Any:
        message_id = key.replace(".", "-")
        self._read(message_id)
        if not self.bundle.has_message(message_id):
            return None
        message = self.bundle.get_message(message_id)
        return message.attributes.get(part) if part else message.value

    def _read(self, name: str) -> None:
        """Parse an entry that waits, and those that it refers to."""
        if name in self.waiting:
            self.add(parsed(*self.waiting.pop(name)))

    def add(self, resource: Any) -> None:
        """Take parsed entries in, and those of ours that they refer to."""
        self.bundle.add_resource(resource, allow_overrides=True)
        for other in references(resource):
            self._read(other)


def _entries(sources: Iterable[tuple[str, str]]) -> dict[str, tuple[str, str]]:
    """The text of each entry with its file's name, by its own; a later one takes the place."""
    found: dict[str, tuple[str, str]] = {}
    for file, text in sources:
        starts = [(m[1], m.start()) for m in _ENTRY.finditer(text)]
        ends = [start for _, start in starts[1:]] + [len(text)]
        for (name, start), end in zip(starts, ends, strict=True):
            found[name] = (file, text[start:end])
    return found


@dataclass(frozen=True)
class Words:
    """The sentences of one language, what it lacks filled up from English."""

    language: str
    layers: Sequence[Layer]
    # A cohort is told the same over and over; filling a sentence takes many times a look-up.
    said: dict[tuple[Any, ...], str] = field(default_factory=dict, compare=False, repr=False)

    @property
    def direction(self) -> Direction:
        """Which way the language is read that most sentences are said in.

        All that is mirrored asks this: pages, drawings, mails.
        """
        return _direction(self.layers[0].tag)

    @property
    def comma(self) -> str:
        """What stands between the items of a list."""
        return "\N{ARABIC COMMA} " if _plain(self.layers[0].tag) in _ARABIC_LETTERS else ", "

    @property
    def stop(self) -> str:
        """What stands at the end of a sentence."""
        return _STOPS.get(_plain(self.layers[0].tag), ".")

    def say(self, key: str, part: str = "", **args: Argument) -> str:
        """The sentence for `key` (its attribute `part`), filled with `args`.

        Raises SettingsError when no layer has it, or when it asks for an argument nobody gave.
        """
        # One, 1.0 and True are equal, and are not said alike.
        asked = (key, part, *((name, type(value), value) for name, value in args.items()))
        said = self.said.get(asked)
        if said is None:
            if len(self.said) >= REMEMBERED:
                self.said.clear()
            said = self.said[asked] = self._said_anew(key, part, args)
        return said

    def _said_anew(self, key: str, part: str, args: Mapping[str, Argument]) -> str:
        for layer in self.layers:
            pattern = layer.pattern(key, part)
            if pattern is None:
                continue
            fit, held_back = _fit(args)
            text, errors = layer.bundle.format_pattern(pattern, fit)
            if errors:
                raise SettingsError(f"words: “{_name(key, part)}” can't be filled: {errors[0]}")
            said = _filled(str(text), held_back)
            return _isolated_at_need(said) if _direction(layer.tag) == "rtl" else said
        raise SettingsError(f"words: no sentence for “{_name(key, part)}” in any words file")

    def minutes(self, minutes: int) -> str:
        """How long something takes, in hours from an hour and a half on."""
        if minutes >= HOURS_FROM:
            return self.say("report-hours", hours=round(minutes / 60))
        return self.say("report-minutes", minutes=minutes)

    def has(self, key: str, part: str = "") -> bool:
        return any(layer.pattern(key, part) is not None for layer in self.layers)


def _fit(args: Mapping[str, Argument]) -> tuple[dict[str, Argument], dict[str, str]]:
    """Arguments that Fluent takes, and what stands for a text in them that it would refuse.

    It counts on short texts, and on numbers that have a plural form.
    """
    fit: dict[str, Argument] = {}
    held_back: dict[str, str] = {}
    for name, value in args.items():
        if isinstance(value, str):
            long = len(value) > LONGEST_ARGUMENT or _MARK in value
            mark = f"{_MARK}{len(held_back)}{_MARK}"
            if long:
                held_back[mark] = value
            fit[name] = mark if long else value
        else:
            fit[name] = value if abs(value) < _COUNTABLE else str(value)
    return fit, held_back


def _filled(text: str, held_back: Mapping[str, str]) -> str:
    return _MARKS.sub(lambda mark: held_back.get(mark[0], ""), text) if held_back else text


def _isolated_at_need(text: str) -> str:
    """Isolating marks around foreign words that were filled in or quoted, and nothing else.

    Figures and our own words read the same without them.
    """
    open_parts: list[list[str]] = [[]]
    for part in _ISOLATES.split(text):
        if part == "\u2068":
            open_parts.append([])
        elif part == "\u2069" and len(open_parts) > 1:
            inner = "".join(open_parts.pop())
            open_parts[-1].append(f"\u2068{inner}\u2069" if _is_foreign(inner) else inner)
        else:
            open_parts[-1].append(part)
    fewer = "\u2068".join("".join(parts) for parts in open_parts)
    return _QUOTED.sub(
        lambda found: f"\u2068{found[0]}\u2069" if _is_foreign(found[0]) else found[0], fewer
    )


def _is_foreign(text: str) -> bool:
    """Whether text among right-to-left words is itself read from left to right.

    A choice between sentences of ours is isolated too, and may well begin with “Upwork”.
    """
    ways = [bidirectional(letter) for letter in _ISOLATED.sub("", text)]
    return ways.count("L") > ways.count("R") + ways.count("AL")


def _plain(tag: str) -> str:
    return tag.split("-", maxsplit=1)[0].casefold()


def _direction(tag: str) -> Direction:
    return "rtl" if _plain(tag) in _RIGHT_TO_LEFT else "ltr"


def _name(key: str, part: str) -> str:
    return f"{key.replace('.', '-')}.{part}" if part else key.replace(".", "-")


def load_words(
    language: str,
    overrides: Path | None = None,
    added: AddedWords = (),
) -> Words:
    """The words for a language tag (`es`, `pt-BR`), its plain language next, English last.

    `overrides` is an agency's own .ftl file, or a folder with a folder for each language in it.
    `added` are a plug-in's name and its Fluent text by language tag. Raises SettingsError for a
    file with a syntax error, with its name and line.
    """
    tags = list(dict.fromkeys([language, language.split("-", maxsplit=1)[0], FALLBACK]))
    layers: list[Layer] = []
    for tag in tags:
        sources = list(agency_files(overrides, tag)) if overrides else []
        if sources:
            _refuse_circles(sources)
            layers.append(_layer(tag, sources, layers))
        theirs = [(name, texts[tag]) for name, texts in added if tag in texts]
        _refuse_circles(theirs)
        ours = _entries(own_files(tag))
        if theirs or ours:
            layers.append(_layer(tag, theirs, layers, ours))
    return Words(language, tuple(layers))


def languages() -> tuple[str, ...]:
    """The languages that come with reportgen."""
    root = files("reportgen.rulebook") / "words"
    return tuple(sorted(entry.name for entry in root.iterdir() if entry.is_dir()))


def in_each_language(key: str, part: str = "") -> tuple[str, ...]:
    """What every language that comes with reportgen says for `key`, in its own words."""
    said: list[str] = []
    for tag in languages():
        # Only what is asked for is parsed: all of a language takes a third of a second.
        with_it = [(name, text) for name, text in own_files(tag) if f"\n{_name(key, '')} =" in text]
        words = Words(tag, (_layer(tag, (), [], _entries(with_it)),))
        if words.has(key, part):
            said.append(words.say(key, part))
    return tuple(said)


@cache
def own_files(tag: str) -> tuple[tuple[str, str], ...]:
    """Name and Fluent text of each file that comes with reportgen for a language tag.

    Read once: a night asks all languages for a handful of sentences.
    """
    folder = files("reportgen.rulebook") / "words" / tag
    return tuple(_read_all(folder)) if folder.is_dir() else ()


def agency_files(path: Path, tag: str) -> Iterator[tuple[str, str]]:
    """Name and Fluent text of each file an agency gives for a language tag.

    Raises SettingsError for a file that can't be read.
    """
    if path.is_file():
        yield str(path), _read(path)
    elif (path / tag).is_dir():
        for file in sorted((path / tag).rglob("*.ftl")):
            yield str(file), _read(file)


def _read(file: Path) -> str:
    try:
        return read_written(file).decode("utf-8").replace("\r\n", "\n")
    except OSError as error:
        raise SettingsError(f"words: {file} can't be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"words: {file} can't be read: {error}") from error


def _read_all(folder: Traversable) -> Iterator[tuple[str, str]]:
    for entry in sorted(folder.iterdir(), key=lambda e: e.name):
        if entry.is_dir():
            yield from _read_all(entry)
        elif entry.name.endswith(".ftl"):
            yield entry.name, entry.read_text(encoding="utf-8")


def _layer(
    tag: str,
    sources: Iterable[tuple[str, str]],
    layers: Sequence[Layer],
    waiting: Mapping[str, tuple[str, str]] = MappingProxyType({}),
) -> Layer:
    """The next layer's sentences; it and those yet to come below it say its days and sources."""
    depth = len(layers)
    bundle = FluentBundle(
        [_NUMBERS_AS_IN.get(tag, tag)],
        functions=dict(functions_of(lambda: Words(tag, layers[depth:]))),
        # “C++” would be read as “++C” among Arabic words. Elsewhere a page isolates with <bdi>,
        # and the marks would end up in copied text for nothing.
        use_isolating=_direction(tag) == "rtl",
    )
    layer = Layer(tag, bundle, dict(waiting))
    for name, text in sources:
        layer.add(parsed(name, text))
    return layer


class _References(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_MessageReference(self, node: Any) -> None:  # noqa: N802 - the visitor's own naming
        self.names.add(node.id.name)

    def visit_TermReference(self, node: Any) -> None:  # noqa: N802
        self.names.add(f"-{node.id.name}")
        self.generic_visit(node)


def references(syntax: Any) -> set[str]:
    """The messages and terms (`-term`) that a parsed entry or a whole file refers to."""
    visitor = _References()
    visitor.visit(syntax)
    return visitor.names


def _refuse_circles(sources: Sequence[tuple[str, str]]) -> None:
    """Raises SettingsError for a sentence that asks for itself, however many lie between.

    Fluent itself finds out only when the sentence is said, by the end of the stack.
    """
    asks: dict[str, set[str]] = {}
    where: dict[str, str] = {}
    for name, text in sources:
        for entry in parsed(name, text).body:
            if isinstance(entry, Message | Term):
                key = f"-{entry.id.name}" if isinstance(entry, Term) else entry.id.name
                asks[key], where[key] = references(entry), name
    try:
        for _ in TopologicalSorter(asks).static_order():
            pass
    except CycleError as error:
        first = error.args[1][0]
        raise SettingsError(f"words: {where[first]}: “{first}” asks for itself") from error


@cache
def parsed(name: str, text: str) -> Any:
    """A words file's messages; parsing all of ours takes a second, and every language asks.

    Raises SettingsError for a syntax error, with the file's name and the line.
    """
    try:
        resource = FluentParser().parse(text)
    except RecursionError as error:
        raise SettingsError(f"words: {name}: its braces lie too deep in one another") from error
    for entry in resource.body:
        if isinstance(entry, Junk):
            line = text.count("\n", 0, entry.span.start if entry.span else 0) + 1
            raise SettingsError(f"words: {name}, line {line}: {_why(entry)}")
    return resource


def _why(entry: Junk) -> str:
    """Fluent's own words, and for what is written most often what to do."""
    note = entry.annotations[0] if entry.annotations else None
    if note is None:
        return "not Fluent"
    if note.code != "E0005":  # a name with nothing behind it
        return str(note.message)
    return (
        "nothing belongs to this name. Its sentences follow it at once, each indented, such as "
        "“.says = …”; a line between them that begins with # has to go"
    )
