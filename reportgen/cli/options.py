"""Options that several commands share, and where their results are printed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from reportgen.errors import IntakeError, UsageError
from reportgen.files import give_access

if TYPE_CHECKING:
    from reportgen.settings import Settings

Command = TypeVar("Command", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Globals:
    """What stands before the command's name."""

    config: Path | None
    quiet: bool
    verbose: int

    def settings(self, **run: Any) -> Settings:
        """The settings, with this command's flags on top."""
        # Pydantic takes longer to import than all that `--help` needs.
        from reportgen.settings import load_settings  # noqa: PLC0415

        loaded = load_settings(self.config)
        flags = {key: value for key, value in run.items() if value is not None}
        settings = loaded.model_copy(update={"run": loaded.run.model_copy(update=flags)})
        give_access(settings.run.mode)
        return settings


class Day(click.ParamType[date]):
    """A date such as 2026-11-22."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        try:
            return date.fromisoformat(value)
        except (TypeError, ValueError):
            self.fail(f"“{value}” is not a date like 2026-11-22{_as_iso(value)}", param, ctx)


_DAY_FIRST = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")


def _as_iso(said: object) -> str:
    """How a date that is written otherwise should be; "" for what is none."""
    if str(said).casefold() in ("today", "now"):
        return "; leave it out for today"
    found = _DAY_FIRST.fullmatch(str(said).strip())
    if not found:
        return ""
    first, second, year = (int(part) for part in found.groups())
    days = {(year, *pair) for pair in ((second, first), (first, second)) if 1 <= pair[0] <= 12}
    told = []
    for day in days:
        with suppress(ValueError):
            told.append(date(*day).isoformat())
    return f"; write {told[0]}" if len(told) == 1 else ": year, month, day"


def many(values: Sequence[str]) -> tuple[str, ...]:
    """Options that repeat take commas too: `--only a,b --only c`."""
    parts = (part.strip() for value in values for part in value.split(","))
    return tuple(part for part in parts if part)


class IntakePath(click.Path):
    """A spreadsheet's path. Raises IntakeError for an address, with how to fetch what it shows."""

    def __init__(self) -> None:
        super().__init__(path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if isinstance(value, str) and _ADDRESS.match(value):
            raise IntakeError(f"{value}: an address, and no file; {_fetching(value)}")
        return super().convert(value, param, ctx)


_ADDRESS = re.compile(r"^(?:https?://|(?:docs|drive)\.google\.com/|www\.)", re.IGNORECASE)
_GOOGLE_SHEET = re.compile(r"docs\.google\.com/spreadsheets/(?:u/\d+/)?d/([\w-]+)")


def _fetching(address: str) -> str:
    """How a sheet on the web becomes a file, once and every night."""
    sheet = _GOOGLE_SHEET.search(address)
    if sheet is None:
        return (
            "download it first as Excel or CSV, for every night for example with "
            "“rclone copyto”, and give the file's name"
        )
    export = f"https://docs.google.com/spreadsheets/d/{sheet[1]}/export?format=xlsx"
    return (
        "in Google Sheets choose File → Download → Microsoft Excel (.xlsx), and give that file's "
        "name.\n  For every night, where anyone with the link may see the sheet:\n"
        f"    curl -fL -o inputs/intake.xlsx '{export}'\n"
        "  and where not, for example:\n"
        "    rclone copyto drive:intake.xlsx inputs/intake.xlsx"
    )


intake_argument = click.argument("intake", type=IntakePath())
output_option = click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder for the runs (default: [run] output, outputs).",
)
json_option = click.option(
    "--json", "as_json", is_flag=True, help="Print one JSON document instead (export --schema)."
)
_FUTURE = "reportgen.future"


def own_day() -> date:
    """Today where the operator is: nights are counted by their days, not by another zone's."""
    return date.today()  # noqa: DTZ011


def _day_of_run(ctx: click.Context, _: click.Parameter, asked: date | None) -> date:
    """The date to judge as on. Raises UsageError for one more than a day ahead, but on request.

    A day ahead it is already somewhere. Farther off, a slip would end history: no night before
    that date is kept or mailed any more.
    """
    today = own_day()
    if asked is not None and asked > today + timedelta(1) and not ctx.meta.get(_FUTURE):
        ahead = (asked - today).days
        raise UsageError(
            f"{asked} is {ahead} days ahead of today, {today}: no earlier night would be kept or "
            "mailed after it; if it is meant, say --future, too"
        )
    return asked or today


def _let_future(ctx: click.Context, _: click.Parameter, asked: bool) -> None:
    ctx.meta[_FUTURE] = asked


def as_of_option(command: Command) -> Command:
    """`--as-of DATE`, today's by itself, and the word that it takes for a later one."""
    future = click.option(
        "--future",
        is_flag=True,
        is_eager=True,  # the date's callback asks for it
        expose_value=False,
        callback=_let_future,
        help="Let --as-of be more than a day ahead.",
    )
    day = click.option(
        "--as-of", type=Day(), callback=_day_of_run, help="Judge as on this date (default: today)."
    )
    return day(future(command))


def _after_the_command(ctx: click.Context, param: click.Parameter, value: Any) -> None:
    """What stands behind the command counts like what stands before it, and beats it."""
    if value and isinstance(ctx.obj, Globals):
        ctx.obj = replace(ctx.obj, **{str(param.name): value})


def global_options() -> list[click.Option]:
    """The options of the whole program, for each command to take as well."""
    shared: dict[str, Any] = {
        "expose_value": False,
        "is_eager": True,
        "callback": _after_the_command,
    }
    return [
        click.Option(
            ["--config"], type=click.Path(path_type=Path), help="A settings file.", **shared
        ),
        click.Option(["-q", "--quiet"], is_flag=True, help="Say only what went wrong.", **shared),
        click.Option(["-v", "--verbose"], count=True, help="Leave nothing out.", **shared),
    ]


pass_globals = click.make_pass_decorator(Globals)
