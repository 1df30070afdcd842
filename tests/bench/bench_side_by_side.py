"""A report beside other ways to print it, and whole nights, in one run; `--readme` keeps the table.

    python -m tests.bench.bench_side_by_side [--rounds N] [--reports N] [--people N,N,…] [--readme]

Contenders take turns, so that a busy machine is busy for all; what counts are medians, and ratios
of them. Nights are run by the command itself, each size cold, twice with nothing changed, then with
a title changed of every twentieth person.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from statistics import median

from openpyxl import load_workbook

from reportgen.intake.blank import new_intake
from reportgen.render import Renderer, render_settings
from reportgen.run.context import load_context
from reportgen.run.verdicts import judge_intake
from reportgen.settings import Settings
from tests.bench.contenders import CONTENDERS, Cost, Work, running

README = Path(__file__).parents[2] / "README.md"
MARKS = ("<!-- make bench -->\n", "<!-- /make bench -->\n")
FIRST = date(2026, 3, 2)
OURS = "reportgen, one core"
PR_SET_CHILD_SUBREAPER = 36  # prctl(2)
UNCHANGED_SHARE = 0.2  # of the cold night's processor time, at most
# On the second night history knows of attempts under way: whoever waits is judged once more.
NIGHTS = ("cold", "the second", "nothing changed", "5 % changed")


@dataclass(frozen=True)
class Night:
    """One night of so many people: what was rendered, and what it cost."""

    people: int
    name: str
    rendered: int
    cost: Cost


def main(asked: Sequence[str] = ()) -> int:
    """Print the figures; 1 when an unchanged night renders, or costs more than it should."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--reports", type=int, default=10)
    parser.add_argument("--people", default="100")
    parser.add_argument("--readme", action="store_true")
    wanted = parser.parse_args(asked)
    _adopt_orphans()
    with tempfile.TemporaryDirectory() as folder:
        costs = printing(Path(folder), wanted.reports, wanted.rounds)
        nights = [
            night
            for people in map(int, wanted.people.split(","))
            for night in whole_nights(Path(folder) / str(people), people)
        ]
    told = "".join((*_contest(costs, wanted.reports), "\n", *_nights(nights), "\n", *_plot(costs)))
    print(told)
    if wanted.readme:
        before, _, rest = README.read_text(encoding="utf-8").partition(MARKS[0])
        after = rest.partition(MARKS[1])[2]
        README.write_text(before + MARKS[0] + told + MARKS[1] + after, encoding="utf-8")
    return int(
        any(map(_too_dear, nights, [nights[i - i % len(NIGHTS)] for i in range(len(nights))]))
    )


def _too_dear(night: Night, cold: Night) -> bool:
    unchanged = night.name == "nothing changed"
    return unchanged and (night.rendered > 0 or night.cost.cpu > UNCHANGED_SHARE * cold.cost.cpu)


def printing(folder: Path, reports: int, rounds: int) -> dict[str, list[Cost]]:
    """Each contender's batches, round by round; none for who isn't here."""
    work = _work(folder, reports)
    costs: dict[str, list[Cost]] = {name: [] for name in CONTENDERS}
    with ExitStack() as held:
        racing = {
            name: held.enter_context(running(contender.ready, work))
            for name, contender in CONTENDERS.items()
            if not contender.lacks
        }
        for _ in range(rounds):
            for name, batch in racing.items():
                costs[name].append(batch().over(reports * CONTENDERS[name].times))
    return costs


def _work(folder: Path, reports: int) -> Work:
    settings, intake = Settings(), folder / "people.xlsx"
    new_intake(intake, candidates=reports)
    context = load_context(settings)
    cohort = judge_intake(intake, settings, context, FIRST)
    told = tuple(e.report for e in cohort.entries if e.report.reported)
    style = render_settings(settings)
    renderer = Renderer(style)
    return Work(style, told, tuple(map(renderer.page, told)))


def whole_nights(folder: Path, people: int) -> Iterator[Night]:
    """Four nights of an agency that has so many people."""
    folder.mkdir()
    intake = folder / "people.xlsx"
    new_intake(intake, candidates=people)
    for number, name in enumerate(NIGHTS):
        if name == "5 % changed":
            _retitle(intake)
        yield _night(folder, intake, FIRST + timedelta(number), people, name)


def _retitle(intake: Path) -> None:
    book = load_workbook(intake)
    head, *rows = book["Candidates"].iter_rows()
    at = next(n for n, cell in enumerate(head) if _is_title(cell.value))
    titles = [row[at] for row in rows]
    for cell in [c for c in titles if c.value][::-20]:
        cell.value = "Technical writer for payroll software"
    book.save(intake)


def _is_title(value: object) -> bool:
    return isinstance(value, str) and value.strip().casefold() in ("title", "profile title")


def _adopt_orphans() -> None:
    """Become the parent of what a night leaves: its workers are forked off a server of their own,
    whose time counts for nobody who doesn't wait for it (Linux alone knows how).
    """
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def _collect_orphans() -> None:
    """Wait for those who end with their night; others, such as a browser, go on."""
    until = time.monotonic() + 1
    while time.monotonic() < until:
        with suppress(ChildProcessError):
            os.waitpid(-1, os.WNOHANG)
        time.sleep(0.02)


def _night(folder: Path, intake: Path, day: date, people: int, name: str) -> Night:
    _collect_orphans()  # what went before is none of this night's
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    command = [sys.executable, "-c", "from reportgen.cli import main; main()", "-q", "run"]
    ended = subprocess.run(
        [*command, str(intake), "-o", str(folder / "out"), "--as-of", day.isoformat()],
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": ""},
        check=False,
    )
    if ended.returncode > 1:
        raise RuntimeError(f"the night ended with {ended.returncode}")
    wall = time.perf_counter() - start
    _collect_orphans()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    log = (folder / "out" / day.isoformat() / "run.log").read_text(encoding="utf-8")
    cost = Cost(wall, cpu, after.ru_maxrss / 1024)
    return Night(people, name, log.count("report rendered"), cost)


def _contest(costs: dict[str, list[Cost]], reports: int) -> Iterator[str]:
    yield f"A report, median of {reports} in each of {max(map(len, costs.values()))} turns:\n\n"
    yield "| | CPU | wall | CPU against ours | peak memory |\n|---|---:|---:|---:|---:|\n"
    ours = _median(costs[OURS]).cpu
    for name, batches in costs.items():
        if not batches:
            yield f"| {name} | {CONTENDERS[name].lacks} | | | |\n"
            continue
        cost = _median(batches)
        each = f"{1_000 * cost.cpu:,.0f} ms | {1_000 * cost.wall:,.0f} ms"
        yield f"| {name} | {each} | {cost.cpu / ours:.2f} | {cost.memory:,.0f} MB |\n"


def _median(batches: Sequence[Cost]) -> Cost:
    return Cost(
        median(b.wall for b in batches),
        median(b.cpu for b in batches),
        max(b.memory for b in batches),
    )


def _nights(nights: Sequence[Night]) -> Iterator[str]:
    yield f"A night on {os.cpu_count()} cores, all of it:\n\n"
    yield "| people | night | rendered | CPU | wall | CPU a person | largest process |\n"
    yield "|---:|---|---:|---:|---:|---:|---:|\n"
    for night in nights:
        cost = night.cost
        yield (
            f"| {night.people:,} | {night.name} | {night.rendered:,} | {cost.cpu:,.1f} s "
            f"| {cost.wall:,.1f} s | {1_000 * cost.cpu / night.people:,.1f} ms "
            f"| {cost.memory:,.0f} MB |\n"
        )


def _plot(costs: dict[str, list[Cost]]) -> Iterator[str]:
    """Processor time a report, as a drawing that code hosts show."""
    shown = {name: _median(batches).cpu for name, batches in costs.items() if batches}
    yield "```mermaid\nxychart-beta horizontal\n"
    yield '    title "Processor time of a report, ours on one core = 100"\n'
    names = ", ".join(f'"{name}"' for name in shown)
    bars = ", ".join(f"{100 * cpu / shown[OURS]:.0f}" for cpu in shown.values())
    yield f"    x-axis [{names}]\n    bar [{bars}]\n```\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
