"""reportgen erase, purge, doctor, schedule, config and export: what keeps the house in order."""

from __future__ import annotations

import shutil
import sys
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import click
import tomlkit
from rich.text import Text

from reportgen.cli.options import Day, Globals, console, output_option, pass_globals
from reportgen.cli.show import problem_line
from reportgen.errors import ExitCode, UsageError
from reportgen.maintenance.doctor import examine
from reportgen.maintenance.erase import Erased, erase_person, forget_erasure
from reportgen.maintenance.export import export_csv
from reportgen.maintenance.purge import dated_after, purge_runs, take_back
from reportgen.maintenance.schedule import SchedulePlan, cron_line, systemd_units
from reportgen.rulebook.words import Words
from reportgen.run.context import load_context
from reportgen.settings import Settings


@click.command()
@click.argument("candidate", metavar="ID")
@click.option("--dry-run", "dry", is_flag=True, help="Say what would go; remove nothing.")
@click.option("--forget", is_flag=True, help="Let a later row of an erased ID in again.")
@click.option("--yes", is_flag=True, help="Don't ask, on a terminal.")
@output_option
@pass_globals
def erase(
    options: Globals, candidate: str, dry: bool, forget: bool, yes: bool, output: Path | None
) -> int:
    """Remove the person ID from reports, workbooks, mails and history, for good."""
    settings = options.settings(output=output)
    context = load_context(settings)
    say = context.words.say
    if forget:
        forget_erasure(settings, candidate)
        console().print(say("cli-erasure-forgotten"))
        return ExitCode.DONE
    asks = sys.stdin.isatty() and not yes
    if dry or asks:
        _show(erase_person(settings, context, candidate, dry=True), context.words)
    if dry:
        return ExitCode.DONE
    if asks:
        click.confirm(say("cli-erase-sure", id=candidate), abort=True, err=True)
    erased = erase_person(settings, context, candidate)
    if not options.quiet:
        _show(erased, context.words)
    left = erased.receipt.left if erased.receipt is not None else ()
    for file in left:
        line = Text(say("cli-erase-left", file=file, id=candidate), style="bold red")
        console().print(line, soft_wrap=True)
    return ExitCode.DONE_WITH_FAULTS if left else ExitCode.DONE


def _show(erased: Erased, words: Words) -> None:
    """Every file by name: what goes, what is written anew, what is the operator's to look at."""
    out = console()
    how = "dry" if erased.receipt is None else ""
    for key, paths in (
        ("cli-erase-removed", erased.removed),
        ("cli-erase-rewritten", erased.rewritten),
        ("cli-erase-foreign", erased.foreign),
    ):
        if paths:
            out.print(Text(words.say(key, how), style="bold"), soft_wrap=True)
        for path in paths:
            out.print(Text(f"  {path}"), soft_wrap=True)
    for file in erased.intakes:
        out.print(Text(words.say("cli-erase-intake", file=file)), soft_wrap=True)
    if erased.receipt is not None:
        done = words.say(
            "cli-erased",
            removed=len(erased.removed),
            rewritten=len(erased.rewritten),
            runs=erased.receipt.runs,
        )
        out.print(Text(done), soft_wrap=True)


@click.command()
@click.option("--older-than", "days", type=click.IntRange(1), metavar="DAYS", help="In days.")
@click.option("--mailed-too", is_flag=True, help="Also the reports that were mailed.")
@click.option(
    "--after", type=Day(), help="Instead, take back what a wrong clock dated after this day."
)
@click.option("--yes", is_flag=True, help="Don't ask, on a terminal.")
@output_option
@pass_globals
def purge(
    options: Globals,
    days: int | None,
    mailed_too: bool,
    after: date | None,
    yes: bool,
    output: Path | None,
) -> int:
    """Remove runs older than DAYS; the newest complete one and what was mailed stay."""
    settings = options.settings(output=output)
    context = load_context(settings)
    today = date.today()  # noqa: DTZ011 - the operator's own day
    if after is not None:
        if days or mailed_too:
            raise UsageError("--after stands alone: it takes back what is dated ahead of the clock")
        if after < today:
            raise UsageError(
                f"{after} is past: only what is dated ahead of the clock is taken back"
            )
        if not yes:
            _ask(settings, after, context.words)
        purged = take_back(settings, context, after, today)
    elif days is None:
        raise UsageError("say --older-than DAYS")
    else:
        purged = purge_runs(settings, context, today - timedelta(days), mailed_too=mailed_too)
    out = console()
    runs, waiting = len(purged.folders), len(purged.messages)
    key = "cli-purged" if after is None else "cli-taken-back"
    counts = context.words.say(key, runs=runs, kept=purged.reports_kept, waiting=waiting)
    out.print(counts, soft_wrap=True)
    for note in purged.notes:
        out.print(Text(note), soft_wrap=True)
    for sentence in purged.messages:
        out.print(Text(sentence, style="bold red"), soft_wrap=True)
    for problem in purged.problems:
        out.print(problem_line(problem, context.words), soft_wrap=True)
    faulty = purged.messages or any(problem.holds_mail for problem in purged.problems)
    return ExitCode.DONE_WITH_FAULTS if faulty else ExitCode.DONE


def _ask(settings: Settings, after: date, words: Words) -> None:
    """On a terminal, name what would go: where the clock is wrong, that is all there is."""
    later = dated_after(settings, after)
    if later and sys.stdin.isatty():
        sure = words.say("cli-take-back-sure", first=later[-1], last=later[0], count=len(later))
        click.confirm(sure, abort=True, err=True)


@click.command()
@output_option
@pass_globals
def doctor(options: Globals, output: Path | None) -> int:
    """Look over settings, fonts, words, mail and history, and say what to mend."""
    settings = options.settings(output=output)
    context, out = load_context(settings), console()
    well = True
    for found in examine(settings, context):
        well = well and found.well
        part = "well" if found.well else "mend"
        line = Text("✓ " if found.well else "✗ ", style="green" if found.well else "bold red")
        line.append(context.words.say(f"doctor-{found.code}", part, **found.args), style="default")
        out.print(line, soft_wrap=True)
    return ExitCode.DONE if well else ExitCode.DONE_WITH_FAULTS


@click.command()
@click.option("--at", default="02:30", metavar="HH:MM", show_default=True, help="When to run.")
@click.option("--intake", type=click.Path(path_type=Path), default=Path("inputs/intake.xlsx"))
@click.option("--send", is_flag=True, help="Mail what is released, too.")
@click.option("--systemd", "kind", flag_value="systemd", default=True, help="Unit files (default).")
@click.option("--cron", "kind", flag_value="cron", help="A line for crontab -e.")
@pass_globals
def schedule(_: Globals, at: str, intake: Path, send: bool, kind: str) -> None:
    """Print unit files or a cron line, ready to install."""
    plan = SchedulePlan(_clock(at), _program(), Path.cwd(), intake.absolute(), send)
    if kind == "cron":
        click.echo(cron_line(plan), nl=False)
        return
    for name, text in systemd_units(plan).items():
        click.echo(f"# /etc/systemd/system/{name}")
        click.echo(text)
    click.echo("# then: systemctl daemon-reload && systemctl enable --now reportgen.timer")


def _clock(text: str) -> time:
    try:
        return datetime.strptime(text, "%H:%M").time()  # noqa: DTZ007 - the machine's own clock
    except ValueError as error:
        raise UsageError(f"“{text}” is not a time like 02:30") from error


def _program() -> Path:
    found = shutil.which("reportgen", path=str(Path(sys.executable).parent))
    return Path(found or shutil.which("reportgen") or sys.argv[0]).absolute()


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


@click.command()
@click.argument("run", required=False)
@output_option
@click.option(
    "--csv",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    required=True,
    help="The folder to write the CSV files to.",
)
@pass_globals
def export(options: Globals, run: str | None, output: Path | None, folder: Path) -> None:
    """Write RUN (a date or a run folder; default: the latest) as CSV files."""
    settings = options.settings(output=output)
    for path in export_csv(settings, load_context(settings), run, folder):
        click.echo(path)
