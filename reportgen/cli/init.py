"""reportgen init: a folder to start in, with all there is to set and nothing written over."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import click

from reportgen.cli.options import Globals, pass_globals
from reportgen.cli.terminal import echo
from reportgen.maintenance.start import (
    COPIES,
    IGNORE,
    INTAKE,
    PLACES,
    Beginning,
    private_lines_missing,
    settings_in,
    start,
)
from reportgen.rulebook.words import Words, load_words
from reportgen.settings import FILE_NAME


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=".")
@click.option("--name", help="The agency's name.")
@click.option("--language", metavar="CODE", help="The staff's language, such as es.")
@click.option("--templates", is_flag=True, help="Copy our templates, to restyle them.")
@click.option("--rules", is_flag=True, help="Copy our rules, to change weights and limits.")
@click.option("--words", is_flag=True, help="Copy our sentences, to say them your way.")
@click.option("--market", is_flag=True, help="Copy our market tables, to put yours in place.")
@pass_globals
def init(
    options: Globals, /, folder: Path, name: str | None, language: str | None, **copied: bool
) -> None:
    """Make settings, a blank intake and .gitignore in FOLDER; nothing is written over."""
    settings = options.settings()
    said = {"agency.name": name, "report.language": language}
    beginning = Beginning(
        copies=tuple(copy for copy in COPIES if copied[copy]),
        chosen=tuple((key, value) for key, value in said.items() if value is not None),
    )
    words = load_words(language or settings.report.language)
    files = list(start(folder, beginning, settings.rulebook.name, words))
    copied_files = Counter((file.copy, file.made) for file in files if file.copy)
    for file in files:
        if not file.copy:
            key = "cli-init-made" if file.made else "cli-init-kept"
            echo(words.say(key, path=str(file.path)))
    for (copy, made), count in copied_files.items():
        key = "cli-init-copied" if made else "cli-init-copy-kept"
        echo(words.say(key, path=str(folder / PLACES[copy]), count=count))
    if folder / FILE_NAME in {file.path for file in files if not file.made}:
        for setting in _unset(folder / FILE_NAME, beginning):
            section = setting.rpartition(".")[0]
            values = {"file": FILE_NAME, "section": section, "line": beginning.line(setting)}
            echo(words.say("cli-init-add", **values))
    lacking = private_lines_missing(folder / IGNORE)
    if lacking:
        lines = "".join(f"\n  {line}" for line in lacking)
        echo(words.say("cli-init-private", file=str(folder / IGNORE)) + lines)
    _tell_next(folder, words)


def _unset(file: Path, beginning: Beginning) -> list[str]:
    """What was asked for and a file that was there doesn't say."""
    says = settings_in(file)
    return [name for name, value in beginning.settings.items() if says.get(name) != value]


def _tell_next(folder: Path, words: Words) -> None:
    echo(f"\n{words.say('cli-init-next')}")
    steps = ("fill", "columns", "check", "run")
    if folder != Path():
        echo(f"  cd {folder}")
    for number, step in enumerate(steps, 1):
        echo(f"  {number}. {words.say(f'cli-init-step-{step}', intake=str(INTAKE))}")
