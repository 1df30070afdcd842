"""Which sentences a language still lacks, and which of an agency's nobody will ever say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from fluent.syntax.ast import Message

from reportgen.rulebook.words import (
    FALLBACK,
    agency_files,
    languages,
    own_files,
    parsed,
    references,
)

Added = Iterable[tuple[str, Mapping[str, str]]]

# What only staff read, and the blank intake. A language that comes without the terminal's words is
# there for candidates, and needs none of these; one that it has is whole.
_TERMINAL = "cli.ftl"
STAFF = frozenset(
    {
        _TERMINAL,
        "handbook.ftl",
        "intake.ftl",
        "outcomes.ftl",
        "problems.ftl",
        "settings.ftl",
        "workbook.ftl",
    }
)
_DRAFT = "words-draft"


def missing_keys(
    language: str, overrides: Path | None = None, added: Added = ()
) -> tuple[str, ...]:
    """Keys (`title-vague`, `title-vague.fix`) that English has and `language` lacks, sorted.

    A language of ours that is there for candidates only lacks none of the staff's sentences. A tag
    with a region (`es-MX`) also has what its plain language has. `overrides` and `added` are an
    agency's and its plug-ins' words, as `load_words` takes them. Raises SettingsError for a words
    file with a syntax error.
    """
    plugins = tuple(added)
    tags = (language, language.split("-", maxsplit=1)[0])
    has = {key for tag in tags for key in _keys(tag, overrides, plugins)}
    asked = set(_keys(FALLBACK, overrides, plugins))
    files = {file for tag in tags for file, _ in own_files(tag)}
    if files and _TERMINAL not in files:
        asked -= {
            key
            for file, text in own_files(FALLBACK)
            if file in STAFF - files
            for key in _keys_in(file, text)
        }
    return tuple(sorted(asked - has))


def is_draft(language: str) -> bool:
    """Whether a machine wrote our words for a language, and no native speaker has read them."""
    plain = language.split("-", maxsplit=1)[0]
    return any(_DRAFT in _keys_in(file, text) for file, text in own_files(plain))


@dataclass(frozen=True, slots=True)
class UnknownKey:
    """A sentence of an agency's own that nothing asks for; `nearest` is the key it may mean."""

    file: str
    key: str
    nearest: str


def unknown_keys(overrides: Path, added: Added = (), used: str = "") -> tuple[UnknownKey, ...]:
    """Keys of an agency's words that neither ours nor a plug-in's have: slips, most likely.

    Not those that its other sentences refer to, or that stand in `used`, its own templates.
    Raises SettingsError for a words file with a syntax error.
    """
    plugins = tuple(added)
    tags = {*languages(), *(tag for _, texts in plugins for tag in texts)}
    known = {key for tag in tags for key in _keys(tag, None, plugins)}
    messages = {key.partition(".")[0] for key in known}
    folders = (p.name for p in overrides.iterdir() if p.is_dir()) if overrides.is_dir() else ("",)
    found = [each for tag in sorted(folders) for each in agency_files(overrides, tag)]
    referred = {name for file, text in found for name in references(parsed(file, text))}
    unknown: dict[tuple[str, str], UnknownKey] = {}
    for file, text in found:
        for key in sorted(set(_keys_in(file, text)) - known):
            name = key.partition(".")[0]
            if name in messages:
                slip, right = key, known
            elif name in referred or name in used or name.replace("-", ".") in used:
                continue
            else:
                slip, right = name, messages
            nearest = get_close_matches(slip, right, n=1)
            unknown[file, slip] = UnknownKey(file, slip, nearest[0] if nearest else "")
    return tuple(unknown.values())


def _keys(tag: str, overrides: Path | None, added: Added) -> Iterator[str]:
    for name, text in _texts(tag, overrides, added):
        yield from _keys_in(name, text)


def _keys_in(name: str, text: str) -> Iterator[str]:
    for entry in parsed(name, text).body:
        if isinstance(entry, Message):
            if entry.value is not None:
                yield entry.id.name
            yield from (f"{entry.id.name}.{part.id.name}" for part in entry.attributes)


def _texts(tag: str, overrides: Path | None, added: Added) -> Iterator[tuple[str, str]]:
    yield from own_files(tag)
    yield from ((name, texts[tag]) for name, texts in added if tag in texts)
    # A single file of an agency's is for every language, so it tells of none.
    if overrides is not None and overrides.is_dir():
        yield from agency_files(overrides, tag)
