"""One job that crashes, hangs or eats memory costs that one job."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from reportgen.errors import ExitCode
from reportgen.workers import (
    Crew,
    Failure,
    Here,
    JobLimits,
    Pool,
    run_alone,
    run_jobs,
    worker_count,
)
from reportgen.workers.pool import IN_USE
from tests import PATIENCE
from tests.patient import only_these_are_late
from tests.run.agency import BARE, row, write_intake

POOL = Pool(2, JobLimits(timeout_s=1.0, memory_mb=512))


@pytest.fixture(autouse=True)
def time_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    only_these_are_late(monkeypatch, lambda job: job == "hang")


def build() -> Callable[[str], str | int]:
    return work


def work(job: str) -> str | int:
    match job:
        case "crash":
            os.kill(os.getpid(), signal.SIGSEGV)
        case "hang":
            time.sleep(600)
        case "eat":
            return len(bytearray(2 * 1024**3))
        case "raise":
            raise ValueError("Ana's private text")
    return job.upper()


@pytest.mark.parametrize("crew", [Here(), POOL], ids=["in this process", "in a pool"])
def test_every_job_comes_back_once(crew: Crew) -> None:
    jobs = [f"job{n}" for n in range(20)]
    done = list(run_jobs(crew, build, jobs))
    assert [d.job for d in done if d.failure] == []
    assert sorted(str(d.result) for d in done) == sorted(j.upper() for j in jobs)


def test_bad_jobs_fail_alone_and_say_why_without_private_text() -> None:
    jobs = [*(f"job{n}" for n in range(10)), "crash", "hang", "eat", "raise"]
    done = {d.job: d for d in run_jobs(POOL, build, jobs)}
    assert len(done) == len(jobs)
    assert {j: d.failure for j, d in done.items() if d.failure} == {
        "crash": Failure.CRASHED,
        "hang": Failure.TIMED_OUT,
        "eat": Failure.OUT_OF_MEMORY,
        "raise": Failure.RAISED,
    }
    assert "Ana" not in done["raise"].detail
    assert sum(d.result is not None for d in done.values()) == 10


def test_no_jobs_start_no_workers() -> None:
    assert list(run_jobs(POOL, build, [])) == []


def test_the_number_of_workers() -> None:
    assert worker_count(3) == 3
    assert worker_count(0) >= 1


@pytest.mark.parametrize(
    ("job", "failure", "seconds"),
    [
        ("crash", Failure.CRASHED, PATIENCE),
        ("hang", Failure.TIMED_OUT, 0.5),
        ("eat", Failure.OUT_OF_MEMORY, PATIENCE),
        ("raise", Failure.RAISED, PATIENCE),
        ("answer", None, PATIENCE),
    ],
)
def test_a_job_alone_costs_only_itself(job: str, failure: Failure | None, seconds: float) -> None:
    done = run_alone(work, job, JobLimits(timeout_s=seconds, memory_mb=512))
    assert done.failure is failure
    assert done.result == (None if failure else "ANSWER")
    assert "Ana" not in done.detail


KILLED = """
import os, signal
from tests.test_workers import POOL, build, run_jobs
for done in run_jobs(POOL, build, ["one", "hang", "hang"]):
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.heavy
def test_a_run_that_is_killed_leaves_no_folder_of_its_workers(tmp_path: Path) -> None:
    there = os.environ | {"TMPDIR": str(tmp_path)}
    folder = Path(__file__).parents[1]
    ended = subprocess.run([sys.executable, "-c", KILLED], env=there, cwd=folder, check=False)
    assert ended.returncode == -signal.SIGKILL
    until = time.monotonic() + PATIENCE
    while list(tmp_path.iterdir()) and time.monotonic() < until:
        time.sleep(0.05)
    assert list(tmp_path.iterdir()) == []


AT_WORK = """
import time
from tests.test_workers import POOL, build, run_jobs
for done in run_jobs(POOL, build, ["one", "two"]):
    if done.result == "ONE":
        print(done.result, flush=True)
        time.sleep(600)
"""


@pytest.mark.heavy
def test_what_a_run_killed_with_all_its_workers_left_goes_with_the_next(tmp_path: Path) -> None:
    """And nothing else: not the folder of a run that lives, nor that of another program."""
    (tmp_path / "pymp-others").mkdir()
    with at_work(tmp_path) as first:
        kill_all(first)
        forsaken = folders_in(tmp_path)
    with at_work(tmp_path) as second:
        living = folders_in(tmp_path)
        assert living.isdisjoint(forsaken)
        with at_work(tmp_path) as third:
            assert folders_in(tmp_path) > living
            kill_all(third)
        kill_all(second)
    assert (tmp_path / "pymp-others").exists()


def at_work(temporary: Path) -> subprocess.Popen[bytes]:
    """A run whose first job is done, with workers and a folder of its own."""
    run = subprocess.Popen(
        [sys.executable, "-c", AT_WORK],
        env=os.environ | {"TMPDIR": str(temporary)},
        cwd=Path(__file__).parents[1],
        start_new_session=True,
        stdout=subprocess.PIPE,
    )
    assert run.stdout is not None
    assert run.stdout.readline() == b"ONE\n"
    return run


def kill_all(run: subprocess.Popen[bytes]) -> None:
    os.killpg(run.pid, signal.SIGKILL)


def folders_in(temporary: Path) -> set[Path]:
    found = {path.parent for path in temporary.glob(f"*/{IN_USE}")}
    assert found
    return found


NO_SHARED_MEMORY = [
    *("unshare", "--map-root-user", "--mount", "sh", "-c"),
    'mount -t tmpfs -o ro none /dev/shm && exec "$@"',
    "sh",
]


@pytest.mark.heavy
def test_a_night_without_shared_memory_says_what_is_missing(tmp_path: Path) -> None:
    able = shutil.which("unshare") and subprocess.run([*NO_SHARED_MEMORY, "true"], check=False)
    if not able or able.returncode:
        pytest.skip("this kernel lets nobody mount in a namespace")
    write_intake(tmp_path / "a.xlsx", [row("S-1")])
    (tmp_path / "reportgen.toml").write_text(f"[report]\ntemplates = '{BARE}'\n", "utf-8")
    night = [sys.executable, "-m", "reportgen", "run", "a.xlsx", "--as-of", "2026-03-02"]
    asked = [*NO_SHARED_MEMORY, *night[:3], "doctor"]
    told = subprocess.run(asked, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert told.returncode == 1
    assert "/dev/shm: it must be mounted" in " ".join(told.stdout.split())
    ended, again = (
        subprocess.run([*so, *night], cwd=tmp_path, capture_output=True, text=True, check=False)
        for so in (NO_SHARED_MEMORY, [])
    )
    assert ended.returncode == ExitCode.FILE
    assert len(ended.stderr.splitlines()) == 1
    assert "/dev/shm, which must be mounted, writable" in ended.stderr
    assert again.returncode == 0, again.stderr
