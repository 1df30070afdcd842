"""What a shell may complete beside commands and options: people, runs, intakes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

from reportgen.errors import ReportgenError

if TYPE_CHECKING:
    from reportgen.settings import Settings


def complete_who(ctx: click.Context, _: click.Parameter, typed: str) -> list[CompletionItem]:
    """Ids of people whom history knows, with their names; behind a comma, too."""
    from reportgen.history import read_history  # noqa: PLC0415

    before, comma, begun = typed.rpartition(",")
    try:
        with read_history(_settings(ctx).history_path) as history:
            people = history.people.everybody().values()
    except (ReportgenError, OSError):
        return []
    return [
        CompletionItem(f"{before}{comma}{person.id}", help=person.name)
        for person in sorted(people, key=lambda person: person.id)
        if person.id.casefold().startswith(begun.casefold())
    ]


def complete_run(ctx: click.Context, _: click.Parameter, typed: str) -> list[str]:
    """Run folders, the newest first."""
    try:
        names = [path.name for path in _run_folders(_settings(ctx).run.output)]
    except (ReportgenError, OSError):
        return []
    return [name for name in sorted(names, reverse=True) if name.startswith(typed)]


def _run_folders(output: Path) -> Iterator[Path]:
    return (path for path in output.iterdir() if (path / "run.json").is_file())


def _settings(ctx: click.Context) -> Settings:
    """The settings in force for what is typed; nothing has run yet that would have read them."""
    from reportgen.settings import load_settings  # noqa: PLC0415

    config = ctx.params.get("config") or ctx.find_root().params.get("config")
    settings = load_settings(config)
    output = ctx.params.get("output")
    if output is None:
        return settings
    return settings.model_copy(
        update={"run": settings.run.model_copy(update={"output": Path(output)})}
    )
