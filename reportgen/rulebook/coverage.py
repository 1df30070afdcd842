"""Which sentences a language still lacks, and so says in English."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from fluent.syntax.ast import Message

from reportgen.rulebook.words import FALLBACK, agency_files, own_files, parsed

Added = Iterable[tuple[str, Mapping[str, str]]]


def missing_keys(
    language: str, overrides: Path | None = None, added: Added = ()
) -> tuple[str, ...]:
    """Keys (`title-vague`, `title-vague.fix`) that English has and `language` lacks, sorted.

    A tag with a region (`es-MX`) also has what its plain language has. `overrides` and `added`
    are an agency's and its plug-ins' words, as `load_words` takes them. Raises SettingsError for
    a words file with a syntax error.
    """
    plugins = tuple(added)
    has = {
        key
        for tag in (language, language.split("-", maxsplit=1)[0])
        for key in _keys(tag, overrides, plugins)
    }
    return tuple(sorted(set(_keys(FALLBACK, overrides, plugins)) - has))


def _keys(tag: str, overrides: Path | None, added: Added) -> Iterator[str]:
    for name, text in _texts(tag, overrides, added):
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
