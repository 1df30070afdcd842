"""reportgen send, release and suppress: what goes out, who lets it, who wants none."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click
from rich.table import Table
from rich.text import Text

from reportgen.cli.ask import ask_which
from reportgen.cli.commands import be_able_to_draw
from reportgen.cli.completing import complete_run, complete_who
from reportgen.cli.documents import SendDocument, print_document
from reportgen.cli.options import (
    Globals,
    json_option,
    many,
    output_option,
    own_day,
    pass_globals,
)
from reportgen.cli.show import problem_line
from reportgen.cli.terminal import console, echo, print_folded
from reportgen.errors import ExitCode, UsageError
from reportgen.history.deliveries import DeliveryState
from reportgen.mail.summary import DeliveryLine, SendSummary
from reportgen.rulebook.words import Words, load_words
from reportgen.run.context import load_context
from reportgen.run.send import (
    EVERYBODY,
    Round,
    release_reports,
    send_reports,
    suppress,
    suppressed,
    take_back_releases,
)
from reportgen.run.trial_mail import send_trial
from reportgen.run.who import ids_of, in_history
from reportgen.settings import Settings

_STYLE = {"sent": "green", "written": "green", "pending": "green", "rejected": "red"}


@click.command()
@click.argument("run", required=False, shell_complete=complete_run)
@output_option
@click.option("--dry-run", "dry", is_flag=True, help="Say what would go to whom; send nothing.")
@click.option("--redirect-to", "to", default="", metavar="ADDRESS", help="Send all there instead.")
@click.option("--test", default="", metavar="ADDRESS", help="Send one invented report there.")
@click.option("--limit", type=click.IntRange(1), help="At most so many messages.")
@click.option(
    "--only",
    multiple=True,
    metavar="WHO",
    shell_complete=complete_who,
    help="Only to these; commas work too.",
)
@click.option(
    "--resend-uncertain",
    "resend",
    metavar="WHO",
    shell_complete=complete_who,
    help="Send that one once more.",
)
@click.option(
    "--retry-rejected",
    "retry",
    is_flag=False,
    flag_value=EVERYBODY,
    metavar="[WHO]",
    shell_complete=complete_who,
    help="Try that final refusal again; without WHO, all of them.",
)
@json_option
@pass_globals
def send(
    options: Globals,
    run: str | None,
    output: Path | None,
    dry: bool,
    to: str,
    test: str,
    limit: int | None,
    only: tuple[str, ...],
    resend: str | None,
    retry: str | None,
    as_json: bool,
) -> int:
    """Mail what may go out of RUN (a date or a run folder; default: each sheet's latest)."""
    settings = options.settings(output=output)
    context = load_context(settings)
    if test:
        if any((run, dry, to, limit, only, resend, retry)):
            raise UsageError(
                "--test sends one invented report and nothing else: leave the rest out"
            )
        be_able_to_draw()
        trial = send_trial(settings, context, test, own_day())
        if as_json:
            print_document(SendDocument.of(trial, context.words))
            return trial.exit_code
        return _try_out(trial, test, context.words)
    people = in_history(settings)
    chosen = ids_of(many(only), people, ask_which)
    again, anew = (
        ids_of([who], people, ask_which)[0] if who and who != EVERYBODY else who or ""
        for who in (resend, retry)
    )
    asked = Round(run, chosen, limit, dry, to, again, anew)
    summary = send_reports(settings, context, asked)
    for why in summary.unconfirmed:
        echo(f"reportgen: {why}", err=True)
    if as_json:
        print_document(SendDocument.of(summary, context.words))
    elif not options.quiet:
        show_post(summary, context.words, everything=options.verbose > 0)
    return summary.exit_code


def _try_out(summary: SendSummary, to: str, words: Words) -> int:
    """Say what came of the invented report."""
    (line,) = summary.lines or (None,)
    if summary.stopped:
        why = summary.stopped.says(words)
    else:
        why = line.words if line is not None and line.fault else ""
    part = "failed" if why else ""
    echo(words.say("cli-send-test", part, address=to, why=why))
    return summary.exit_code


def show_post(summary: SendSummary, words: Words, *, everything: bool = False) -> None:
    """A line each for what was done or wants a look, then the counts, then what staff must mend.

    With `everything`, a line for everybody.
    """
    out = console()
    everything = everything or summary.dry_run
    lines = [line for line in summary.lines if everything or _is_listed(line)]
    table = Table(box=None, pad_edge=False, show_header=False)
    if any(line.letter for line in lines):
        table.add_column(overflow="fold")
    for _ in ("id", "state"):
        table.add_column(no_wrap=True)
    for line in lines:
        state = line.state.value if line.state else "none"
        says = Text(words.say(f"mail-state-{state}"), style=_STYLE.get(state, "yellow"))
        reasons = Text("; ".join(words.say(f"mail-reason-{code}") for code in line.reasons))
        whose, subject = _whose(line)
        table.add_row(*whose, Text(line.candidate_id), says, _below(reasons, subject, line.words))
    if table.row_count:
        out.print(table)
    if summary.lines or not summary.unconfirmed:
        now, part = _counted(summary.states, words), "" if summary.states else "nothing"
        print_folded(out, words.say("cli-post", part, counts=now))
    if summary.before:
        before = _counted(summary.before, words)
        print_folded(out, words.say("cli-post", "before", counts=before))
    if summary.stopped:
        why = summary.stopped.says(words)
        out.print(Text(words.say("cli-post-stopped", why=why), style="bold red"))
        waiting = summary.count(DeliveryState.DEFERRED)
        out.print(words.say("cli-post-waiting", count=waiting))
    if summary.tomorrow:
        out.print(words.say("cli-post-tomorrow", count=summary.tomorrow))
    if refused := summary.count(DeliveryState.REJECTED):
        out.print(words.say("cli-post-rejected", count=refused))
    for problem in summary.review_problems:
        print_folded(out, problem_line(problem, words), 4)


def _counted(states: Mapping[str, int], words: Words) -> str:
    return " · ".join(f"{words.say(f'mail-state-{s}')} {n}" for s, n in sorted(states.items()))


def _whose(line: DeliveryLine) -> tuple[tuple[Text, ...], str]:
    """Whose mail a line is about, by name with the address below, and its subject: in a dry run."""
    if line.letter is None:
        return (), ""
    return (_below(Text(line.letter.name), line.letter.address),), line.letter.subject


def _below(text: Text, *lines: str) -> Text:
    """A text with what explains it on lines of its own below."""
    for line in filter(None, lines):
        text.append("\n" * bool(text) + line, style="dim")
    return text


def _is_listed(line: DeliveryLine) -> bool:
    return line.fresh or line.fault


@click.command()
@click.argument("ids", nargs=-1, metavar="[WHO]...", shell_complete=complete_who)
@click.option("--all", "everybody", is_flag=True, help="All that nothing else holds.")
@click.option("--undo", is_flag=True, help="Have them wait again, where they haven't gone out.")
@click.option(
    "--run",
    "run",
    metavar="RUN",
    shell_complete=complete_run,
    help="A date or a run folder (default: each sheet's latest).",
)
@output_option
@pass_globals
def release(
    options: Globals,
    ids: tuple[str, ...],
    everybody: bool,
    undo: bool,
    run: str | None,
    output: Path | None,
) -> int:
    """Let the reports of these candidates go out with the next `send`."""
    if bool(many(ids)) == everybody:
        raise UsageError("name the candidates to release, or say --all")
    if undo and everybody:
        raise UsageError("name those whose release is to be taken back")
    settings = options.settings(output=output)
    context = load_context(settings)
    out, words = console(), context.words
    chosen = ids_of(many(ids), in_history(settings), ask_which)
    if undo:
        back = take_back_releases(settings, context, run, chosen)
        out.print(words.say("cli-unreleased", count=len(back)))
        return ExitCode.DONE
    released = release_reports(settings, context, run, chosen, everybody=everybody)
    for why in released.unconfirmed:
        echo(f"reportgen: {why}", err=True)
    out.print(words.say("cli-released", count=len(released.ids)))
    if released.held:
        held = words.say("cli-not-released", ids=", ".join(released.held))
        print_folded(out, Text(held, style="bold red"))
    for problem in released.review_problems:
        print_folded(out, problem_line(problem, words), 4)
    return released.exit_code


@click.command("suppress")
@click.argument("who", metavar="[WHO]", required=False, shell_complete=complete_who)
@click.option("--lift", is_flag=True, help="Take the address off the list again.")
@click.option("--list", "listed", is_flag=True, help="Who is never mailed, since when and why.")
@output_option
@pass_globals
def suppress_command(
    options: Globals, who: str | None, lift: bool, listed: bool, output: Path | None
) -> None:
    """Never mail WHO (an id, name or address) again, or list those who are never mailed."""
    if listed == bool(who) or (listed and lift):
        raise UsageError("name one address, or say --list")
    settings = options.settings(output=output)
    if not who:
        everybody = suppressed(settings)
        if not everybody:
            words = load_words(settings.report.language, settings.rulebook.words)
            echo(words.say("cli-suppressed-none"), err=True)
        for entry in everybody:
            echo(f"{entry.since:%Y-%m-%d}  {entry.address}  {entry.reason}".rstrip())
        return
    address = _address_of(who, settings)
    done = suppress(settings, address, lift=lift)
    words = load_context(settings).words
    key = ("cli-unsuppressed" if done else "cli-not-suppressed") if lift else "cli-suppressed"
    console().print(Text(words.say(key, address=address)), soft_wrap=True)


def _address_of(who: str, settings: Settings) -> str:
    """The address itself, or that of the person whose id or name it is, as last seen."""
    if "@" in who:
        return who
    known = {somebody.id: somebody.address for somebody in in_history(settings)}
    (found,) = ids_of([who], in_history(settings), ask_which)
    return known.get(found) or who
