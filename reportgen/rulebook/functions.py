"""What a sentence may ask for besides NUMBER(): a DAY() as people write it, a SOURCE() in words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Protocol

from fluent.runtime.types import fluent_number

_NO_LETTER = re.compile(r"[^a-z0-9]+")


class Speaker(Protocol):
    """Says sentences of one language."""

    def say(self, key: str, part: str = "", **args: str | int | float) -> str: ...

    def has(self, key: str, part: str = "") -> bool: ...


def functions_of(speaker: Callable[[], Speaker]) -> Mapping[str, Callable[[Any], Any]]:
    """The functions for the words files of one language, by the name used in them.

    `speaker` is asked when a sentence is said, for only then are all files read. A value of
    another kind than expected comes back as it is: a missing argument is told by who asked.
    """

    def day(value: Any) -> Any:
        return _day(speaker(), value) if isinstance(value, str) else value

    def source(value: Any) -> Any:
        return spoken_source(speaker(), value) if isinstance(value, str) else value

    def number(value: Any, **form: Any) -> Any:
        return value if isinstance(value, str) else fluent_number(value, **form)

    return {"DAY": day, "SOURCE": source, "NUMBER": number}


def spoken_day(speaker: Speaker, day: date) -> str:
    """`1 March 2026`, as the language writes it."""
    month = speaker.say(f"report-month-{day.month}")
    return speaker.say("report-date", day=day.day, month=month, year=str(day.year))


def spoken_source(speaker: Speaker, text: str) -> str:
    """The language's own form, or the text: the titles of other people's works stay as they are."""
    key = source_key(text)
    return speaker.say(key) if speaker.has(key) else text


def source_key(text: str) -> str:
    """Where a words file has its own form of the name of a source."""
    return f"source-{_NO_LETTER.sub('-', text.casefold()).strip('-')}"


def _day(speaker: Speaker, text: str) -> str:
    """`2026-03-01` in words; anything else, such as "", as it stands."""
    try:
        return spoken_day(speaker, date.fromisoformat(text))
    except ValueError:
        return text
