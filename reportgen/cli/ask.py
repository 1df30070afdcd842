"""What a person at the terminal is asked: whom they mean, what a column feeds, a word means."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress

import click

from reportgen.cli.terminal import echo
from reportgen.intake import ColumnMatch, field_called, nearest_field, unknown_headings
from reportgen.intake.unknown_words import CHOICES, UnknownWord
from reportgen.rulebook.words import Words
from reportgen.run.who import Somebody, nobody_to_ask
from reportgen.spreadsheet.text import one_line

NOTHING = "-"  # the answer for a column that feeds no field

Answers = tuple[dict[str, str], dict[str, dict[str, str]]]


def ask_which(asked: str, fitting: Sequence[Somebody]) -> str:
    """The id of the one whom a person at the terminal chooses.

    Raises UsageError where nobody sits at one.
    """
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return nobody_to_ask(asked, fitting)
    for number, somebody in enumerate(fitting, start=1):
        echo(f"{number:>3}  {somebody}", err=True)
    chosen = click.prompt(f"“{asked}”", type=click.IntRange(1, len(fitting)), err=True)
    return fitting[int(chosen) - 1].id


def ask_about(
    matches: Sequence[ColumnMatch], unknown: Sequence[UnknownWord], words: Words
) -> Answers:
    """One question after the other: columns that are unclear, those left over, unknown words.

    Returns what each heading feeds and what each word means; the end of the input ends it.
    """
    columns: dict[str, str] = {}
    values: dict[str, dict[str, str]] = {}
    headings = unknown_headings(matches)
    unclear = [m for m in matches if m.how in ("conflict", "suggested") or m.heading in headings]
    asked = {m.heading: m for m in unclear if not _of_an_entry(m)}
    left = {m.heading: m for m in matches if m.how == "none" and m.example}
    with suppress(click.Abort):
        for match in asked.values():
            _ask_field(match, words, columns)
        for match in _chosen([m for name, m in left.items() if name not in asked], words):
            _ask_field(match, words, columns)
        for word in unknown:
            said = _ask_word(word, words)
            if said:
                values.setdefault(word.field, {})[word.word] = said
    return columns, values


def _of_an_entry(match: ColumnMatch) -> bool:
    return "." in (match.field or match.suggestion)


def _ask_field(match: ColumnMatch, words: Words, columns: dict[str, str]) -> None:
    question = words.say(
        "cli-columns-ask-column",
        column=match.column,
        heading=match.heading,
        example=one_line(match.example) or "–",
        perhaps=match.suggestion or ", ".join(match.could) or "–",
    )

    def field(text: str) -> str:
        return text if text == NOTHING else field_called(text)

    def no_field(text: str) -> str:
        near = nearest_field(text) or "none"
        return words.say("cli-columns-ask-field", answer=text, nearest=near)

    said = _answer(question, field, no_field)
    if said:
        columns[match.heading] = "" if said == NOTHING else said


def _chosen(left: Sequence[ColumnMatch], words: Words) -> Sequence[ColumnMatch]:
    """Those of the columns which nothing is read from that should be read: named by letters."""
    if not left:
        return ()
    by_letter = {match.column: match for match in left}
    shown = ", ".join(map(_shown, left))

    def letters(text: str) -> str:
        names = text.upper().replace(",", " ").split()
        return " ".join(names) if all(name in by_letter for name in names) else ""

    said = _answer(words.say("cli-columns-ask-left", columns=shown), letters, _again(words))
    return [by_letter[name] for name in dict.fromkeys(said.split())]


def _shown(match: ColumnMatch) -> str:
    """A column with what its cells fit: `F “Zing” (skills?)`."""
    could = f" ({', '.join(match.could)}?)" if match.could else ""
    return f"{match.column} “{match.heading}”{could}"


def _ask_word(word: UnknownWord, words: Words) -> str:
    choices = CHOICES.get(word.field, ())
    question = words.say(
        "cli-columns-ask-word",
        count=word.count,
        field=word.field,
        word=word.word,
        choices=" · ".join(choices),
        perhaps=word.perhaps or "–",
    )

    def meant(text: str) -> str:
        return text if not choices or text in choices else ""

    return _answer(question, meant, _again(words))


def _again(words: Words) -> Callable[[str], str]:
    return lambda text: words.say("cli-columns-ask-again", answer=text)


def _answer(question: str, understood: Callable[[str], str], again: Callable[[str], str]) -> str:
    """What was understood, asked again until something is; "" leaves the question open."""
    while True:
        said = str(click.prompt(question, default="", show_default=False)).strip()
        answer = understood(said) if said else ""
        if answer or not said:
            return answer
        echo(again(said))
