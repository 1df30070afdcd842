"""What to type instead: a line below click's own words for a command that was used wrongly."""

from __future__ import annotations

from io import StringIO
from itertools import pairwise
from pathlib import Path

import click

SHEETS = (".xlsx", ".csv", ".ods", ".xlsm", ".xls", ".xlsb")
_MEANT = {"help": "reportgen --help", "version": "reportgen --version"}


# What other programs call their input; here it has no option.
_INPUT = ("--input", "--intake", "--in", "--file", "--sheet", "--infile", "--source", "-i", "-f")


def usage_words(error: click.ClickException, typed: list[str]) -> str:
    """What click says of the slip, and the remedy below it."""
    hint = usage_hint(error, typed)
    if hint and isinstance(error, click.NoSuchOption):
        # Without the option that looks alike: it isn't what was meant.
        error = click.NoSuchOption(error.option_name, ctx=error.ctx)
    said = StringIO()
    error.show(said)
    return said.getvalue() + (f"{hint}\n" if hint else "")


def usage_hint(error: click.ClickException, typed: list[str]) -> str:
    """The remedy for a slip in what was typed; "" where click's words are enough."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    if context is None:
        return ""
    if isinstance(error, click.MissingParameter):
        return _missing(error, context)
    if isinstance(error, click.NoSuchOption):
        return _no_option(error.option_name, context, typed)
    if isinstance(error, click.NoSuchCommand):
        return _no_command(error.command_name)
    if type(error) is click.UsageError and "unexpected extra argument" in error.message:
        return _too_many(context, typed)
    return ""


def _no_command(name: str) -> str:
    if name.lower() in _MEANT:
        return f"Type “{_MEANT[name.lower()]}”."
    if name.lower().endswith(SHEETS):
        sheet = _quoted(name)
        return (
            f"To judge a sheet: “reportgen check {sheet}”, or “reportgen run {sheet}” for reports."
        )
    return ""


def _no_option(name: str, context: click.Context, typed: list[str]) -> str:
    """A sheet that is named by an option of another program's."""
    if name not in _INPUT or "INTAKE" not in _arguments(context.command):
        return ""
    values = [word.partition("=")[2] for word in typed if word.startswith(f"{name}=")]
    values += [after for word, after in pairwise(typed) if word == name]
    return f"The sheet needs no option: “{_with_sheet(context, *values[:1])}”."


def _with_sheet(context: click.Context, sheet: str = "") -> str:
    """The command as it is typed for a sheet: for one that is here, where none is named."""
    named = _quoted(sheet or _sheet_here() or "sheet.xlsx")
    pieces = [named if piece == "INTAKE" else piece for piece in _arguments(context.command)]
    return f"{context.command_path} {' '.join(pieces)}"


def _missing(error: click.MissingParameter, context: click.Context) -> str:
    param = error.param
    if isinstance(param, click.Option):
        record = param.get_help_record(context)
        return f"{record[0]}: {record[1]}" if record else ""
    if param is None or param.name != "intake":
        return ""
    return f"Name your spreadsheet, such as “{_with_sheet(context)}”."


def _too_many(context: click.Context, typed: list[str]) -> str:
    """More was named than the command takes: a name with spaces, two sheets, a folder."""
    given = typed[typed.index(context.info_name) + 1 :] if context.info_name in typed else typed
    names = [each for each in given if not each.startswith("-")]
    together = " ".join(names)
    if len(names) > 1 and Path(together).exists():
        return f'A name with spaces stands between quotes: “{context.command_path} "{together}"”.'
    if "INTAKE" not in _arguments(context.command) or len(names) < 2:
        return ""
    if all(name.lower().endswith(SHEETS) for name in names):
        return "One sheet a time: give each a command of its own; they may share a folder of runs."
    if any(param.name == "output" for param in context.command.params):
        meant = f"{context.command_path} {names[0]} -o {names[1]}"
        return f"A folder for the runs is named by -o: “{meant}”."
    return ""


def _arguments(command: click.Command) -> list[str]:
    needed = (p for p in command.params if isinstance(p, click.Argument) and p.required)
    return [p.metavar or str(p.name).upper() for p in needed]


def _sheet_here() -> str:
    """The first sheet in this folder, or in `inputs`; "" for none."""
    for folder in (Path(), Path("inputs")):
        try:
            found = sorted(each for each in folder.iterdir() if each.suffix.lower() in SHEETS)
        except OSError:
            continue
        for each in found:
            if not each.name.startswith((".", "~")):
                return str(each)
    return ""


def _quoted(name: str) -> str:
    return f'"{name}"' if " " in name else name
