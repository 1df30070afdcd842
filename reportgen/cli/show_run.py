"""How a run looks in a terminal: its progress on stderr, its summary on stdout."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.text import Text

from reportgen.cli.show import show_problems, show_sheets
from reportgen.cli.terminal import console, echo, print_folded
from reportgen.rulebook.words import Words
from reportgen.run.summary import Summary, Ticker

EVERY_SECONDS = 10.0  # between two lines where stderr is no terminal


@contextmanager
def progress(*, quiet: bool) -> Iterator[Ticker]:
    """A bar on a terminal, a line now and then elsewhere, nothing when quiet."""
    if quiet:
        yield Ticker()
    elif sys.stderr.isatty():
        with Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            console=Console(stderr=True),
            transient=True,
        ) as bar:
            yield _Bar(bar)
    else:
        yield _Lines()


class _Bar(Ticker):
    def __init__(self, bar: Progress) -> None:
        self._bar = bar
        self._task = bar.add_task("Reading", total=None)

    def start(self, what: str, total: int) -> None:
        self._bar.reset(self._task, description=what, total=total)

    def tick(self) -> None:
        self._bar.advance(self._task)


class _Lines(Ticker):
    def __init__(self) -> None:
        self._what, self._total, self._done = "", 0, 0
        self._shown_at = time.monotonic()

    def start(self, what: str, total: int) -> None:
        self._what, self._total, self._done = what, total, 0

    def tick(self) -> None:
        self._done += 1
        if time.monotonic() - self._shown_at >= EVERY_SECONDS:
            self._shown_at = time.monotonic()
            echo(f"{self._what}: {self._done} of {self._total}", err=True)


def show_summary(summary: Summary, words: Words, *, everything: bool = False) -> None:
    """The closing summary of a run; with `everything`, all problems and not the first of them."""
    out = console()
    out.print(_counts(summary, words))
    show_sheets(out, summary.cohort.intake, words)
    show_problems(out, summary.problems, words, everything=everything)
    for entry in summary.cohort.entries:
        if entry.failure:
            who, why = entry.report.profile.id, entry.failure
            out.print(Text(words.say("cli-failed", id=who, why=why), style="bold red"))
    for fault in summary.faults:
        print_folded(out, Text(fault, style="bold red"))
    if summary.weakest:
        out.print()
        out.print(words.say("cli-weakest"), style="bold")
    for spot in summary.weakest:
        out.print(
            "  "
            + words.say(
                "cli-weak-spot",
                check=words.say(f"check-{spot.slug}"),
                affected=spot.affected,
                judged=spot.judged,
                points=f"{spot.recoverable:.1f}",
            )
        )
    if summary.folder is not None:
        out.print()
        out.print(words.say("cli-where", folder=str(summary.folder)), soft_wrap=True)


def _counts(summary: Summary, words: Words) -> str:
    """What became of everybody, and of every row; both add up, on a rerun too."""
    counts = summary.counts
    why = ", ".join(f"{words.say(key)} {n}" for key, n in sorted(summary.without.items()))
    people = words.say(
        "cli-counts",
        candidates=counts["candidates"],
        fresh=summary.fresh,
        kept=summary.kept,
        failed=counts["failed"],
        not_reported=counts["not_reported"],
        why=why,
    )
    rejected, superseded = counts["rejected"], summary.superseded
    rows = words.say("cli-rows", rows=counts["rows"], rejected=rejected, superseded=superseded)
    return f"{people}\n{rows}"
