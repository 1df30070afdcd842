"""The commands by name, each imported only when it is asked for: `--help` needs none of them."""

from __future__ import annotations

import gc
from collections.abc import Mapping
from contextlib import redirect_stdout
from importlib import import_module
from io import StringIO
from typing import TypeAlias
from warnings import catch_warnings, simplefilter

import click

from reportgen.cli.options import global_options
from reportgen.errors import FileError

PANGO = (
    "Pango, which draws the PDFs, is missing or too old; install it once, with fonts, as root. "
    "Debian, Ubuntu: apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fontconfig "
    "fonts-inter fonts-noto-core · "
    "Fedora: dnf install pango fontconfig rsms-inter-fonts google-noto-sans-fonts · "
    "macOS: brew install pango fontconfig font-inter font-noto-sans"
)

FONTS = (
    "There is no font on this machine, so no PDF can be drawn. "
    "Debian, Ubuntu: apt install fonts-inter fonts-noto-core · "
    "Fedora: dnf install rsms-inter-fonts google-noto-sans-fonts · "
    "macOS: brew install font-inter font-noto-sans"
)

Resolved: TypeAlias = tuple[str | None, click.Command | None, list[str]]

# Name: where it is, and what `--help` and the shell's completion say of it.
COMMANDS: Mapping[str, tuple[str, str]] = {
    "run": (
        "run:run",
        "Judge INTAKE; write a PDF per candidate, the cohort workbook and run.json.",
    ),
    "check": (
        "check:check",
        "Show what INTAKE's profiles would be told, without writing a file.",
    ),
    "preview": (
        "preview:preview",
        "Write the report of WHO (an id, name or address) in INTAKE to previews/ and say where.",
    ),
    "init": (
        "init:init",
        "Make settings, a blank intake and .gitignore in FOLDER; nothing is written over.",
    ),
    "new-intake": (
        "intake:new_intake_command",
        "Write a blank intake workbook to PATH, ready to be filled in.",
    ),
    "new-form": (
        "intake:new_form",
        "Write the questions of a form whose answers are read without a mapping.",
    ),
    "columns": ("intake:columns", "Show which column of INTAKE feeds which field."),
    "explain": (
        "explain:explain",
        "Tell of WHAT, a check, finding, setting, field or exit code; or list all checks.",
    ),
    "handbook": (
        "handbook:handbook_command",
        "Write checks, rules, settings and exit codes into FOLDER, as a web page and a PDF.",
    ),
    "status": (
        "status:status",
        "Show past runs, or scores, submissions and mails of WHO (an id, name or address).",
    ),
    "outcomes": (
        "outcomes:outcomes",
        "Show how far the people of RUN got (a date or a run folder; default: the latest).",
    ),
    "verify": (
        "verify:verify",
        "Tell whether FILE is a report of ours, byte for byte, and of which run, person and rules.",
    ),
    "whatif": (
        "whatif:whatif",
        "Tell what other rules would change for INTAKE (default: the last run's); writes nothing.",
    ),
    "calibrate": (
        "calibrate:calibrate",
        "Set approvals and declines on record beside score and findings; promises nothing.",
    ),
    "send": (
        "send:send",
        "Mail what may go out of RUN (a date or a run folder; default: each sheet's latest).",
    ),
    "release": (
        "send:release",
        "Let the reports of these candidates go out with the next `send`.",
    ),
    "suppress": (
        "send:suppress_command",
        "Never mail WHO (an id, name or address) again, or list those who are never mailed.",
    ),
    "bounces": (
        "bounces:bounces",
        "Read what came back from FOLDER, or from imaps://NAME@HOST/MAILBOX.",
    ),
    "history": (
        "history:history",
        "Rebuild a history that was lost from the documents in the run folders; mails nobody.",
    ),
    "export": (
        "export:export",
        "Write RUN (a date or a run folder; default: the latest) as CSV files.",
    ),
    "erase": (
        "erase:erase",
        "Remove WHO (an id, name or address) from reports, workbooks, mails, history, for good.",
    ),
    "purge": (
        "purge:purge",
        "Remove runs older than DAYS; the newest complete one and what was mailed stay.",
    ),
    "schedule": ("schedule:schedule", "Print unit files or a cron line, ready to install."),
    "doctor": (
        "doctor:doctor",
        "Look over settings, fonts, words, mail and history, and say what to mend.",
    ),
    "completion": (
        "completion:completion",
        "Print what lets SHELL complete commands, options, checks and ids: bash, zsh or fish.",
    ),
    "config": ("config:config", "Print the settings in force, all layers laid over each other."),
}


# The same for `--help`: what is needed first comes first.
SECTIONS: Mapping[str, tuple[str, ...]] = {
    "To begin": ("init", "new-intake", "new-form", "columns", "check", "preview", "run"),
    "Mail": ("release", "send", "suppress", "bounces"),
    "To look up": (
        "status", "outcomes", "explain", "handbook", "whatif", "calibrate", "verify", "export",
    ),
    "To keep it running": (
        "schedule", "doctor", "config", "history", "purge", "erase", "completion",
    ),
}  # fmt: skip


# Those that draw pages; without Pango they end before they begin, and all others go on.
DRAWING = frozenset(("run", "preview", "doctor", "handbook"))


def be_able_to_draw() -> None:
    """Raises FileError where a system library, or any font, is missing to draw pages with."""
    try:
        # It looks for Pango while it is imported, and raises OSError without it, after telling
        # whoever reads stdout how to install it from its own pages: our line is enough.
        with redirect_stdout(StringIO()), catch_warnings():
            simplefilter("ignore")  # without a font it warns of “ugly output”
            import_module("weasyprint")
    except OSError as error:
        raise FileError(PANGO) from error
    if not import_module("reportgen.render.fonts").has_fonts():
        raise FileError(FONTS)


class Unloaded(click.Command):
    """A command's name and help line, standing in for it until it is run."""

    def __init__(self, name: str, place: str, help_text: str) -> None:
        super().__init__(name, help=help_text)
        self.place = place

    def load(self) -> click.Command:
        """The command itself. Raises FileError where a system library is missing."""
        module, _, attribute = self.place.partition(":")
        # Modules stay: looking for garbage among them, over and over, took a tenth of the start.
        gc.disable()
        try:
            found = import_module(f"reportgen.cli.{module}")
            if self.name in DRAWING:
                be_able_to_draw()
        finally:
            gc.freeze()
            gc.enable()
        command: click.Command = getattr(found, attribute)
        taken = {name for param in command.params for name in param.opts}
        command.params += [o for o in global_options() if taken.isdisjoint(o.opts)]
        return command


class LazyGroup(click.Group):
    """A group that imports the command that is run or completed, and no other."""

    def format_commands(self, _: click.Context, formatter: click.HelpFormatter) -> None:
        """Each command's whole sentence, in the order in which somebody comes to need them."""
        for title, names in SECTIONS.items():
            with formatter.section(title):
                formatter.write_dl([(name, COMMANDS[name][1]) for name in names])

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Resolved:
        name, command, rest = super().resolve_command(ctx, args)
        return name, command.load() if isinstance(command, Unloaded) else command, rest


def unloaded_commands() -> list[click.Command]:
    """Stand-ins for all commands, in the order of the table."""
    return [Unloaded(name, place, help_text) for name, (place, help_text) in COMMANDS.items()]
