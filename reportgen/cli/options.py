"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from reportgen.files import give_access

if TYPE_CHECKING:
    from reportgen.settings import Settings


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
            self.fail(f"“{value}” is not a date like 2026-11-22", param, ctx)


def many(values: Sequence[str]) -> tuple[str, ...]:
    """Options that repeat take commas too: `--only a,b --only c`."""
    parts = (part.strip() for value in values for part in value.split(","))
    return tuple(part for part in parts if part)


intake_argument = click.argument("intake", type=click.Path(path_type=Path))
output_option = click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder for the runs (default: [run] output, outputs).",
)
as_of_option = click.option(
    "--as-of", type=Day(), default=None, help="Judge as on this date (default: today)."
)
pass_globals = click.make_pass_decorator(Globals)
