"""reportgen handbook: checks, rules, settings, commands and exit codes to read and to print."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from reportgen import __version__
from reportgen.cli.options import Globals, pass_globals
from reportgen.cli.terminal import echo
from reportgen.files import file_errors, make_folder, write_whole
from reportgen.maintenance.handbook.content import CommandPage, Fact, handbook
from reportgen.maintenance.handbook.draw import handbook_html, handbook_pdf
from reportgen.maintenance.handbook.man import man_page
from reportgen.render.own_page import PageLook
from reportgen.rulebook.words import load_words
from reportgen.run.context import load_context

NAME = "reportgen-handbook"


@click.command("handbook")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=".")
@pass_globals
@click.pass_context
def handbook_command(ctx: click.Context, options: Globals, folder: Path) -> None:
    """Write checks, rules, settings and exit codes into FOLDER, as a web page and a PDF."""
    settings = options.settings()
    context = load_context(settings)
    book = handbook(context, settings, command_pages(ctx.find_root()), __version__)
    look = PageLook(settings.agency.accent, settings.report.paper, settings.report.fonts)
    made = {
        ".html": handbook_html(book, context.words, look).encode("utf-8"),
        ".pdf": handbook_pdf(book, context.words, look),
    }
    make_folder(folder)
    for suffix, data in made.items():
        path = folder / f"{NAME}{suffix}"
        with file_errors(path):
            write_whole(path, data)
        echo(path)


def man() -> str:
    """reportgen(1), for `make man`; the same version gives the same bytes."""
    # Here alone, for `reportgen.cli.main` imports no command before it is asked for.
    from reportgen.cli.main import cli  # noqa: PLC0415

    root = click.Context(cli, info_name="reportgen")
    records = (option.get_help_record(root) for option in cli.params)
    shared = tuple(Fact(record[0], "", record[1]) for record in records if record)
    return man_page(cli.help or "", shared, command_pages(root), __version__, load_words("en"))


def command_pages(root: click.Context) -> tuple[CommandPage, ...]:
    """Every command as its own `--help` tells of it, in the order of the program's."""
    return tuple(_pages_below(root, root.command, "reportgen"))


def _pages_below(
    context: click.Context, command: click.Command, name: str
) -> Iterator[CommandPage]:
    if not isinstance(command, click.Group):
        return
    for each in command.list_commands(context):
        _, below, _ = command.resolve_command(context, [each])
        if below is None:
            continue
        inner = click.Context(below, info_name=each, parent=context)
        yield _page(inner, below, f"{name} {each}")
        yield from _pages_below(inner, below, f"{name} {each}")


def _page(context: click.Context, command: click.Command, name: str) -> CommandPage:
    given = {option.name for option in context.find_root().command.params}
    usage = " ".join(command.collect_usage_pieces(context))
    options = tuple(
        Fact(record[0], "", record[1])
        for param in command.get_params(context)
        if param.name not in given
        and "--help" not in param.opts
        and (record := param.get_help_record(context)) is not None
        and record[1]
    )
    about = " ".join((command.help or "").split())
    return CommandPage(name.removeprefix("reportgen "), f"{name} {usage}", about, options)
