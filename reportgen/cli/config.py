"""reportgen config: the settings in force, as TOML; secrets never stand in them."""

from __future__ import annotations

from typing import Any

import click
import tomlkit

from reportgen.cli.options import Globals, pass_globals


@click.command()
@pass_globals
def config(options: Globals) -> None:
    """Print the settings in force, all layers laid over each other."""
    data = options.settings().model_dump(mode="json", by_alias=True)
    click.echo(tomlkit.dumps(_without_none(data)), nl=False)


def _without_none(value: Any) -> Any:
    """TOML has no null: a setting that is not set is left out."""
    if isinstance(value, dict):
        return {k: _without_none(v) for k, v in value.items() if v is not None}
    return value
