"""reportgen new-intake, new-form, columns: what to start with, and what a sheet means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from pathlib import Path

import click
import tomlkit
from rich.console import Console
from rich.table import Table
from rich.text import Text

from reportgen.cli.ask import ask_about
from reportgen.cli.documents import ColumnsDocument, print_document
from reportgen.cli.options import Globals, intake_argument, json_option, pass_globals
from reportgen.cli.show import problem_line
from reportgen.cli.terminal import console, echo, print_folded
from reportgen.domain.fields import FIELDS, OUTCOME_FIELDS
from reportgen.errors import IntakeError, UsageError
from reportgen.intake import (
    ColumnMatch,
    IntakeResult,
    match_columns,
    read_intake,
    unknown_headings,
    write_answers,
    write_mapping,
)
from reportgen.intake.blank import new_intake, question_list, questions, write_form, xlsform
from reportgen.intake.layout import holds_people
from reportgen.intake.unknown_words import CHOICES, UnknownWord
from reportgen.market import load_market
from reportgen.rulebook.words import Words, load_words
from reportgen.settings import FILE_NAME, Settings
from reportgen.spreadsheet.text import one_line

_SIGNS: Mapping[str, tuple[str, str]] = {
    "similarity": ("~", "yellow"),
    "suggested": ("?", "yellow"),
    "conflict": ("✗", "bold red"),
    "none": ("·", "dim"),
}
_WELL = ("✓", "green")
_PART_COLUMNS = {"row_id": "candidate_id", "row_email": "email"}  # whose row it is
_HALVES = frozenset({"first_name", "last_name"})
_OF_AGE = frozenset({"birth_year", "over_18"})  # either answers the one question
_GAP = 2  # between two columns of a table
_NARROWEST = 8  # a heading or an example is cut to
_UNCLEAR = ("conflict", "similarity", "suggested")


def show_columns(out: Console, matches: Sequence[ColumnMatch], words: Words, file: str) -> None:
    """Every column of every sheet, what no column feeds, and what to do about the unclear ones."""
    read: list[ColumnMatch] = []
    for (sheet, row), group in groupby(matches, key=lambda m: (m.sheet, m.row)):
        columns = tuple(group)
        title = Text(sheet, style="bold")
        title.append(f"  {words.say('cli-columns-row', row=str(row))}", style="dim not bold")
        out.print(title)
        out.print(_table(columns, words, out.width))
        if _is_part(columns) or holds_people(columns):
            read += [m for m in columns if m.used]
        else:
            out.print(Text(words.say("cli-columns-nobody"), style="yellow"))
        out.print()
    left = len(matches) - len(read)
    out.print(Text(words.say("cli-columns-counts", used=len(read), left=left)))
    fed = _fed(read)
    # An agency that keeps no outcomes need not hear of a dozen columns for them.
    silent = () if fed & {*OUTCOME_FIELDS} else OUTCOME_FIELDS
    unfed = [name for name in FIELDS if name not in fed and name not in silent]
    if unfed:
        out.print(Text(words.say("cli-columns-unfed", fields=", ".join(unfed))))
    _show_unclear(out, [m for m in matches if m.how in _UNCLEAR], words, file)


def _show_unclear(out: Console, unclear: Sequence[ColumnMatch], words: Words, file: str) -> None:
    """Columns of candidates can be mapped; those of a sheet for a long part must be renamed."""
    mapped = [m for m in unclear if "." not in _target(m)]
    if mapped:
        _show_lines(out, mapped, words, file)
    renamed = [m for m in unclear if m not in mapped and not m.used]
    if renamed:
        out.print()
    for match in renamed:
        cell = f"{match.sheet}!{match.column}{match.row}"
        field = _shown(_target(match))
        line = words.say("cli-columns-rename", cell=cell, heading=match.heading, field=field)
        print_folded(out, Text(line, style="yellow"))


def _table(matches: Sequence[ColumnMatch], words: Words, width: int) -> Table:
    hows = [words.say(f"cli-matched-{m.how}") for m in matches]
    fields = [_field(m, words) for m in matches]
    heads = {name: words.say(f"cli-columns-{name}") for name in ("heading", "field", "how")}
    fixed = (
        1  # the sign
        + max(len(m.column) for m in matches)
        + max(len(heads["field"]), *(field.cell_len for field in fields))
        + max(len(heads["how"]), *map(len, hows))
    )
    rest = max(width - fixed - 5 * _GAP, 2 * _NARROWEST)
    longest = max(len(heads["heading"]), *(Text(m.heading).cell_len for m in matches))
    heading_width = min(longest, max(_NARROWEST, rest * 3 // 5))
    table = Table(box=None, padding=(0, _GAP, 0, 0), pad_edge=False)
    table.add_column("")
    table.add_column("")
    for name, most in (
        ("heading", heading_width),
        ("field", None),
        ("how", None),
        ("example", rest - heading_width),
    ):
        head = words.say(f"cli-columns-{name}")
        table.add_column(head, max_width=most, no_wrap=True, overflow="ellipsis")
    for match, how, field in zip(matches, hows, fields, strict=True):
        sign, style = _SIGNS.get(match.how, _WELL)
        example = Text(one_line(match.example), style="dim")
        how_text = Text(how, style="" if match.how not in _SIGNS else style)
        table.add_row(
            Text(sign, style=style), match.column, Text(match.heading), field, how_text, example
        )
    return table


def _field(match: ColumnMatch, words: Words) -> Text:
    if match.used:
        return Text(match.target if match.place else _shown(match.field or ""))
    if perhaps := _perhaps(match):
        return Text(words.say("cli-columns-perhaps", field=perhaps), style="yellow")
    return Text("–", style="dim")


def _perhaps(match: ColumnMatch) -> str:
    """What a heading suggests, unless its cells tell otherwise; then what they fit."""
    if match.could and match.suggestion not in match.could:
        return ", ".join(match.could)
    return _shown(match.suggestion)


def _target(match: ColumnMatch) -> str:
    return match.field or match.suggestion


def _is_part(matches: Iterable[ColumnMatch]) -> bool:
    return any("." in _target(m) for m in matches)


def _shown(target: str) -> str:
    """A column's target without the part it belongs to: the sheet's name says that."""
    name = target.rpartition(".")[2]
    return _PART_COLUMNS.get(name, name)


def _fed(matches: Iterable[ColumnMatch]) -> frozenset[str]:
    """The fields of a profile that some column feeds; a sheet for a long part feeds one."""
    targets = {m.field.partition(".")[0] for m in matches if m.field}
    if targets & _HALVES:
        targets.add("name")
    if targets & _OF_AGE:
        targets |= _OF_AGE
    if "hourly_rate" in targets:
        targets.add("currency")  # stands in the cell or its heading, as in “25 USD”
    return frozenset(targets)


def _show_lines(out: Console, unclear: Sequence[ColumnMatch], words: Words, file: str) -> None:
    """Lines for reportgen.toml, ready to be copied, under what is unclear about them."""
    out.print()
    out.print(Text(words.say("cli-columns-settle", file=file)))
    out.print()
    out.print(Text("    [intake.columns]"))
    for how in _UNCLEAR:
        lines = dict.fromkeys(_line(m) for m in unclear if m.how == how)
        if lines:
            out.print(Text(f"    # {words.say(f'cli-columns-why-{how}')}", style="dim"))
        for line in lines:
            out.print(Text(f"    {line}"), soft_wrap=True)


def _line(match: ColumnMatch) -> str:
    heading, field = (tomlkit.item(text).as_string() for text in (match.heading, match.target))
    return f"{heading} = {field}"


def _words(settings: Settings) -> Words:
    """The staff's words alone: nothing is judged here, so no checks need be loaded."""
    return load_words(settings.report.language, settings.rulebook.words)


def _show_words(out: Console, unknown: Sequence[UnknownWord], words: Words, file: str) -> None:
    """Lines that would say what an agency's own words mean."""
    out.print()
    print_folded(out, Text(words.say("cli-columns-words", file=file)))
    for field, same in groupby(unknown, key=lambda word: word.field):
        out.print()
        out.print(Text(f"    [intake.values.{field}]"))
        for one in same:
            key, meant = (tomlkit.item(text).as_string() for text in (one.word, one.perhaps))
            choices = "" if one.perhaps else f"  # {' · '.join(CHOICES.get(field, ()))}"
            out.print(Text(f"    {key} = {meant}{choices}"), soft_wrap=True)


def _read(intake: Path, settings: Settings) -> IntakeResult | None:
    """The whole intake; None where it can't be read as one."""
    try:
        return read_intake(intake, settings.intake)
    except IntakeError:
        return None


def _show_unmet(out: Console, result: IntakeResult, words: Words) -> None:
    """Headings that reportgen.toml maps and no sheet has."""
    unmet = [problem for problem in result.problems if problem.code == "mapped_heading_unmet"]
    if unmet:
        out.print()
    for problem in unmet:
        out.print(problem_line(problem, words))


@click.command()
@intake_argument
@click.option(
    "--write", is_flag=True, help="Put the columns that are read into reportgen.toml; add only."
)
@click.option(
    "--ask", is_flag=True, help="Ask about each unclear column and word; write the answers."
)
@click.option(
    "--share", is_flag=True, help="List only the headings that are not known, and no answers."
)
@json_option
@pass_globals
def columns(
    options: Globals, intake: Path, write: bool, ask: bool, share: bool, as_json: bool
) -> None:
    """Show which column of INTAKE feeds which field."""
    settings = options.settings()
    words, out = _words(settings), console()
    path = options.config or Path(FILE_NAME)
    matches = match_columns(intake, settings.intake)
    if share:
        for heading in unknown_headings(matches):
            echo(heading)
        return
    result = _read(intake, settings)
    if as_json:
        if write or ask:
            raise UsageError("--json tells what is read and writes nothing: leave the rest out")
        unknown = result.unknown if result else ()
        fed = _fed([m for m in matches if m.used])
        print_document(ColumnsDocument.of(intake.name, matches, fed, unknown))
        return
    show_columns(out, matches, words, str(path))
    if result is not None:
        _show_unmet(out, result, words)
    unknown = result.unknown if result else ()
    if unknown:
        _show_words(out, unknown, words, str(path))
    if write:
        added = write_mapping(path, matches)
        _say_written(out, "cli-columns-written", added, words, path)
    if ask:
        out.print()
        answers = ask_about(matches, unknown, words)
        _say_written(out, "cli-columns-answered", write_answers(path, *answers), words, path)


def _say_written(
    out: Console, key: str, added: Mapping[str, str], words: Words, path: Path
) -> None:
    out.print()
    print_folded(out, Text(words.say(key, count=len(added), file=str(path))))
    for name, said in added.items():
        out.print(Text(f"  “{name}” = {said or '–'}", style="dim"), soft_wrap=True)


@click.command("new-intake")
@click.argument("path", type=click.Path(path_type=Path))
@click.option(
    "--sample",
    type=click.IntRange(0, 10_000),
    default=0,
    metavar="N",
    help="Fill in N invented candidates.",
)
@click.option(
    "--seed",
    type=int,
    default=1,
    metavar="NUMBER",
    help="Another seed invents other candidates.",
    show_default=True,
)
@pass_globals
def new_intake_command(options: Globals, path: Path, sample: int, seed: int) -> None:
    """Write a blank intake workbook to PATH, ready to be filled in."""
    settings = options.settings()
    market = load_market(settings.rulebook.market)
    new_intake(path, candidates=sample, seed=seed, words=_words(settings), market=market)
    echo(path)


@click.command("new-form")
@click.option("--kobo", type=click.Path(path_type=Path), help="An XLSForm, for Kobo and ODK.")
@click.option("--google", type=click.Path(path_type=Path), help="Questions for Google Forms.")
@click.option("--microsoft", type=click.Path(path_type=Path), help="Questions for Microsoft Forms.")
@pass_globals
def new_form(
    options: Globals, kobo: Path | None, google: Path | None, microsoft: Path | None
) -> None:
    """Write the questions of a form whose answers are read without a mapping."""
    if not (kobo or google or microsoft):
        raise click.UsageError("say which form, and where to: --kobo, --google or --microsoft PATH")
    settings = options.settings()
    words = _words(settings)
    asked = questions(words, load_market(settings.rulebook.market))
    if kobo:
        write_form(kobo, xlsform(asked, words))
        echo(kobo)
    for path, form in ((google, "google"), (microsoft, "microsoft")):
        if path:
            write_form(path, question_list(asked, words, form).encode("utf-8"))
            echo(path)
