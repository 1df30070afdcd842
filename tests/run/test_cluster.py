"""A night on a Dask cluster: only workers like this machine work, and the result is the same."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest

import reportgen
from reportgen.cli.main import cli
from reportgen.errors import BusyError, SettingsError, UsageError
from reportgen.pipeline import RunOptions, run_night
from reportgen.run.context import JudgingContext
from reportgen.run.summary import Summary, Ticker
from reportgen.workers import JobLimits, cluster
from tests import PATIENCE
from tests.run.agency import Agency, row
from tests.run.folders import pdf_bytes

DAY = date(2026, 3, 2)
PEOPLE = 36
LIMITS = JobLimits(timeout_s=PATIENCE, memory_mb=2_048)


def nothing() -> dict[str, str]:
    return {}


@pytest.mark.parametrize(
    "address", ["head:8786", "tcp://head", "http://head:8786", "local:0", "local:"]
)
def test_what_is_no_address_of_a_cluster_is_refused(address: str) -> None:
    with pytest.raises(UsageError, match=r"--cluster .*tcp://head\.example:8786.*local:4"):
        cli.main(["run", "sheet.xlsx", "--cluster", address], standalone_mode=False)


def test_without_dask_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    asked = cluster.cluster_at("tcp://127.0.0.1:8786", LIMITS, nothing)
    with pytest.raises(SettingsError, match=re.escape("pip install 'reportgen[cluster]'")), asked:
        pass


def test_where_no_scheduler_answers_it_says_how_to_start_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(cluster, "CONNECT_S", 0.1)
    with closing(socket.socket()) as taken:  # nobody listens, and nobody else can begin to
        taken.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{taken.getsockname()[1]}"
        asked = cluster.cluster_at(address, LIMITS, nothing)
        with pytest.raises(BusyError, match=f"{address}; start it with “dask scheduler”"), asked:
            pass


@dataclass
class Machines:
    """A scheduler and workers, each a process as the shell would start it."""

    folder: Path
    address: str = ""
    started: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def start(self, name: str, *command: str, **environ: str) -> None:
        log = (self.folder / f"{name}.log").open("wb")
        with log:
            self.started[name] = subprocess.Popen(
                [sys.executable, "-m", "dask", *command],
                cwd=self.folder,
                env=os.environ | environ,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def schedule(self) -> None:
        place = self.folder / "scheduler.json"
        options = ("--host", "127.0.0.1", "--port", "0", "--no-dashboard")
        self.start("scheduler", "scheduler", *options, "--scheduler-file", str(place))
        wait_until(place.exists)
        wait_until(lambda: '"address"' in place.read_text("utf-8"))
        self.address = re.search(r'"address": "([^"]+)"', place.read_text("utf-8"))[1]  # type: ignore[index]

    def work(self, name: str, **environ: str) -> None:
        """A worker with one thread that has registered."""
        options = ("--nthreads", "1", "--no-dashboard", "--name", name)
        self.start(name, "worker", self.address, *options, **environ)
        wait_until(lambda: "Registered to" in self.said(name))

    def said(self, name: str) -> str:
        return (self.folder / f"{name}.log").read_text("utf-8")

    def forked(self, name: str) -> int:
        """How many processes a worker has that judge or print, with the one they come from."""
        found = 0
        for process in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):  # it has just ended
                ours = os.getsid(int(process.name)) == self.started[name].pid
                found += ours and b"forkserver" in (process / "cmdline").read_bytes()
        return found

    def kill(self, name: str) -> None:
        os.killpg(self.started[name].pid, signal.SIGKILL)
        self.started.pop(name).wait()

    def stop(self) -> None:
        for name in list(self.started):
            self.kill(name)


def wait_until(seen: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not seen():
        assert time.monotonic() < end
        time.sleep(0.1)


@pytest.fixture
def machines(tmp_path: Path) -> Iterator[Machines]:
    """A cluster of two workers that differ from this machine: in a rule, and in fonts."""
    folder = tmp_path / "machines"
    folder.mkdir()
    package = Path(reportgen.__file__).parent
    shutil.copytree(package, folder / "other" / "reportgen")
    shutil.copytree(package.parent / "templates", folder / "other" / "templates")
    rules = folder / "other" / "reportgen" / "rulebook" / "upwork.toml"
    rules.write_text(rules.read_text("utf-8") + "\n# another edition\n", "utf-8")
    fonts = folder / "fonts.conf"
    fonts.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f"<dir>/usr/share/fonts/opentype</dir><cachedir>{folder}/cache</cachedir></fontconfig>",
        "utf-8",
    )
    cluster = Machines(folder)
    try:
        cluster.schedule()
        cluster.work("other-rules", PYTHONPATH=str(folder / "other"))
        cluster.work("other-fonts", FONTCONFIG_FILE=str(fonts))
        yield cluster
    finally:
        cluster.stop()


class Trouble(Ticker):
    """One worker is started when some reports are there; then the only one so far is killed."""

    def __init__(self, machines: Machines) -> None:
        self.machines, self.done = machines, 0

    def tick(self) -> None:
        self.done += 1
        if self.done == PEOPLE // 4:
            self.machines.work("late")
        if self.done == PEOPLE // 3:
            self.machines.kill("doomed")


def night(folder: Path, context: JudgingContext, address: str | None, ticker: Ticker) -> Summary:
    agency = Agency(folder, context, settings={"run": {"cluster": address}, "report": {}})
    agency.people(*(row(f"S-{n}") for n in range(PEOPLE)))
    if not agency.intake.exists():  # a saved workbook holds the time of saving
        agency.hand_in()
    return run_night(agency.intake, agency.configured(), context, RunOptions(DAY), ticker)


@pytest.mark.heavy
def test_a_cluster_writes_what_this_machine_writes(
    tmp_path: Path, context: JudgingContext, machines: Machines
) -> None:
    for name in ("home", "away"):
        (tmp_path / name).mkdir()
    with pytest.raises(SettingsError) as nobody:
        night(tmp_path / "away", context, machines.address, Ticker())
    assert "rules. Install" in str(nobody.value)
    assert "fonts. Install" in str(nobody.value)
    assert not (tmp_path / "away" / "outputs" / DAY.isoformat()).exists()

    machines.work("doomed")
    away = night(tmp_path / "away", context, machines.address, Trouble(machines))
    assert machines.forked("late"), "whatever is counted below is there to be counted"
    wait_until(lambda: machines.forked("late") == 1)  # it keeps nobody for a night that is over
    shutil.copyfile(tmp_path / "away" / "intake.xlsx", tmp_path / "home" / "intake.xlsx")
    home = night(tmp_path / "home", context, None, Ticker())

    assert "late" in machines.started
    assert "doomed" not in machines.started
    assert away.counts == home.counts
    assert away.counts["rendered"] == PEOPLE
    refused = re.findall(r"(other-\w+) \(tcp:.* machine in (\w+)\.", "\n".join(away.notes))
    assert sorted(refused) == [("other-fonts", "fonts"), ("other-rules", "rules")]
    folders = [tmp_path / name / "outputs" for name in ("home", "away")]
    here, there = (pdf_bytes(folder, DAY.isoformat()) for folder in folders)
    assert there == here
    for file in ("run.json", "cohort.xlsx"):
        made = {(f / DAY.isoformat() / file).read_bytes() for f in folders}
        assert len(made) == 1, f"{file} differs"
    for name in ("scheduler", "late", "doomed", "other-rules"):
        assert "Vale" not in machines.said(name), "a worker's log tells of nobody"
