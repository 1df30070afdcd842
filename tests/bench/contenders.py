"""Ways to make a PDF of a report, each alone in a process of its own that is told when to go.

A contender gets ready once, then makes batches of reports. What it costs is the processor time of
its process with all that it has started, and the most memory they had together.
"""

from __future__ import annotations

import multiprocessing
import os
import resource
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from html.parser import HTMLParser
from importlib.util import find_spec
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from reportgen.domain.report import Report
from reportgen.render import Renderer, RenderSettings, Stamp
from reportgen.workers import JobLimits, Pool, run_jobs, worker_count

STAMP = Stamp("c" * 64, "l" * 64, "t" * 16)
TICK = os.sysconf("SC_CLK_TCK")
LARGER = 8
CHROMIUM = "REPORTGEN_CHROMIUM"  # where the browser is, if not on the path

Batch = Callable[[], None]
Ready = Callable[["Work"], Batch]


@dataclass(frozen=True)
class Work:
    """The reports of a batch, as values and as self-contained pages."""

    settings: RenderSettings
    reports: tuple[Report, ...]
    pages: tuple[str, ...]


@dataclass(frozen=True)
class Cost:
    """Of one batch: seconds of the clock and of processors, and megabytes at the most."""

    wall: float
    cpu: float
    memory: float

    def over(self, reports: int) -> Cost:
        """The cost of one of so many reports."""
        return Cost(self.wall / reports, self.cpu / reports, self.memory)


def obvious_loop(work: Work) -> Batch:
    """What a page's author would write first."""
    from weasyprint import HTML  # noqa: PLC0415

    def batch() -> None:
        for page in work.pages:
            HTML(string=page).write_pdf()

    return batch


def one_core(work: Work) -> Batch:
    """Ours, in this process."""
    renderer = Renderer(work.settings)

    def batch() -> None:
        for report in work.reports:
            renderer.pdf(report, STAMP)

    return batch


def all_cores(work: Work) -> Batch:
    """Ours as a night does it: the workers start anew with each batch, which is a larger one."""
    build = partial(_renders, work.settings)
    crew = Pool(worker_count(0), JobLimits(timeout_s=600, memory_mb=2_048))

    def batch() -> None:
        reports = work.reports * LARGER
        for done in run_jobs(crew, build, reports):
            if done.result is None:
                raise RuntimeError(f"a report was not made: {done.failure}")

    return batch


def _renders(settings: RenderSettings) -> Callable[[Report], bytes]:
    renderer = Renderer(settings)
    return lambda report: renderer.pdf(report, STAMP).pdf


def chromium(work: Work) -> Batch:
    """A browser that is kept open; it makes no PDF/UA of its own."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415

    browser = (
        sync_playwright().start().chromium.launch(executable_path=_browser(), args=["--no-sandbox"])
    )
    tab = browser.new_page()

    def batch() -> None:
        for page in work.pages:
            tab.set_content(page)
            tab.pdf(prefer_css_page_size=True, print_background=True)

    return batch


def typst(work: Work) -> Batch:
    """The same texts in Typst's plain style, without our layout: the least it would cost there."""
    import typst as compiler  # noqa: PLC0415

    sources = [_Markup.of(page).encode() for page in work.pages]

    def batch() -> None:
        for source in sources:
            compiler.compile(source)

    return batch


HEADS = {"h1": "= ", "h2": "== ", "h3": "=== "}
BLOCKS = frozenset(("p", "li", "td", "th", "div", "dt", "dd", "section", "tr"))


class _Markup(HTMLParser):
    """A page's headings, paragraphs and list items as Typst's."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.unseen = 0

    @classmethod
    def of(cls, page: str) -> str:
        reader = cls()
        reader.feed(page)
        return "".join(reader.parts)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.unseen += tag in ("style", "svg", "title")
        if tag in HEADS:
            self.parts.append(f"\n\n{HEADS[tag]}")
        elif tag in BLOCKS:
            self.parts.append("\n\n- " if tag == "li" else "\n\n")

    def handle_endtag(self, tag: str) -> None:
        self.unseen -= tag in ("style", "svg", "title")

    def handle_data(self, data: str) -> None:
        if not self.unseen:
            said = " ".join(data.split())
            quoted = said.replace("\\", "\\\\").replace('"', '\\"')
            self.parts.append(f'#"{quoted}" ' if said else "")


def _browser() -> str | None:
    found = (os.environ.get(CHROMIUM), shutil.which("chromium"), shutil.which("google-chrome"))
    return next(filter(None, found), None)


@dataclass(frozen=True)
class Contender:
    """Who takes part; `lacks` says what isn't here. A batch makes every report so many `times`."""

    ready: Ready
    lacks: str = ""
    times: int = 1


# By the name that the table shows.
CONTENDERS: dict[str, Contender] = {
    "WeasyPrint, the obvious loop": Contender(obvious_loop),
    "reportgen, one core": Contender(one_core),
    "reportgen, all cores": Contender(all_cores, times=LARGER),
    "Chromium, kept open": Contender(
        chromium,
        "" if find_spec("playwright") and _browser() else "playwright or Chromium is not here",
    ),
    "Typst, the texts alone": Contender(typst, "" if find_spec("typst") else "typst is not here"),
}


@contextmanager
def running(ready: Ready, work: Work) -> Iterator[Callable[[], Cost]]:
    """A contender that has got ready and made one batch to warm up; each call makes another."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, ready, work))
    process.start()
    theirs.close()

    def batch() -> Cost:
        before, start = _of_tree(process.pid), time.perf_counter()
        ours.send(True)
        ended_mb = ours.recv()
        after, wall = _of_tree(process.pid), time.perf_counter() - start
        return Cost(wall, after[0] - before[0], after[1] + ended_mb)

    try:
        ours.recv()
        yield batch
    finally:
        ours.close()
        process.join(20)
        process.kill()


def _serve(pipe: Connection, ready: Ready, work: Work) -> None:
    make = ready(work)
    make()
    pipe.send(True)
    try:
        while pipe.recv():
            make()
            # Of workers that have ended, the largest.
            pipe.send(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)
    except EOFError:
        os._exit(0)  # a browser's driver would be waited for


def _of_tree(root: int | None) -> tuple[float, float]:
    """Seconds of processors that a process and all below it have used, and megabytes at most."""
    parts: dict[int, list[str]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parts[int(stat.parent.name)] = stat.read_text().rpartition(") ")[2].split()
        except OSError:
            continue  # it has just ended
    tree = {root}
    while more := {pid for pid, part in parts.items() if int(part[1]) in tree} - tree:
        tree |= more
    # User and system time, of the process itself and of children that have ended.
    seconds = sum(int(n) for pid in tree if pid in parts for n in parts[pid][11:15]) / TICK
    return seconds, sum(map(_peak_mb, tree))


def _peak_mb(pid: Any) -> float:
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0.0
    line = next((line for line in status.splitlines() if line.startswith("VmHWM")), "VmHWM: 0")
    return int(line.split()[1]) / 1024
