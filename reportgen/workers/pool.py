"""Processes of this machine, in which one crash or time-out costs one job."""

from __future__ import annotations

import gc
import multiprocessing
import os
import shutil
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from concurrent.futures import TimeoutError as FutureTimeout
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import cache, partial
from multiprocessing import forkserver, util
from multiprocessing.connection import Connection
from multiprocessing.connection import wait as wait_for
from pathlib import Path
from typing import Any

from reportgen.errors import FileError
from reportgen.workers.crew import AHEAD, Done, Failure, Job, JobLimits, Result

IN_USE = "reportgen.in-use"


@dataclass(frozen=True, slots=True)
class Pool:
    """Processes of this machine, in which one crash or time-out costs one job."""

    workers: int
    limits: JobLimits

    @property
    def elsewhere(self) -> bool:
        return False

    def take(
        self,
        build: Callable[[], Callable[[Job], Result]],
        jobs: Sequence[Job],
        at_hand: Sequence[str] = (),
    ) -> Iterator[Done[Job, Result]]:
        """Each job as it ends; the processes end with the last, or with whoever stops asking."""
        waiting = deque(jobs)
        while waiting:
            size = min(self.workers, len(waiting))
            with closing(Processes(build, size, self.limits, at_hand)) as crew:
                yield from _pooled(crew, waiting)


class Processes:
    """Processes that are built for one kind of job. One that ends is replaced while it has a job;
    when one dies that holds none, all of them end.
    """

    def __init__(
        self,
        build: Callable[[], Callable[[Any], Any]],
        size: int,
        limits: JobLimits,
        at_hand: Sequence[str] = (),
    ) -> None:
        from pebble import ProcessPool  # noqa: PLC0415 - slow to import; most commands need none

        context = _context_with((_module_of(build), *at_hand))
        _refuse_without_semaphores()
        self.size = size
        self._timeout_s = limits.timeout_s
        self._pool = ProcessPool(
            max_workers=size,
            initializer=_start_worker,
            initargs=[build, limits.memory_mb, _own_folder(context)],
            context=context,
        )

    @property
    def active(self) -> bool:
        return bool(self._pool.active)

    def schedule(self, job: Any) -> Future[Any]:
        return self._pool.schedule(_work, args=[job], timeout=self._timeout_s)

    def close(self) -> None:
        self._pool.stop()
        self._pool.join()


def worker_count(wanted: int) -> int:
    """The number of workers; 0 asks for one for each core this process may use."""
    if wanted:
        return wanted
    allowed = getattr(os, "sched_getaffinity", None)
    return len(allowed(0)) if allowed else os.cpu_count() or 1


def run_alone(work: Callable[[Job], Result], job: Job, limits: JobLimits) -> Done[Job, Result]:
    """Run one job in a process of its own, for what may hang, end its process or eat all memory.

    `work` is a function of a module.
    """
    context = _context_with([work.__module__])
    ours, theirs = context.Pipe(duplex=False)
    args = (theirs, work, job, limits.memory_mb, _own_folder(context))
    process = context.Process(target=_alone, args=args, daemon=True)
    process.start()
    theirs.close()
    try:
        if not ours.poll(limits.timeout_s):
            return Done(job, failure=Failure.TIMED_OUT)
        result, failure, detail = ours.recv()
        return Done(job, result, failure, detail)
    except EOFError:
        process.join()
        return Done(job, failure=Failure.CRASHED, detail=f"exit code {process.exitcode}")
    finally:
        process.kill()
        process.join()
        ours.close()


def _context_with(modules: Sequence[str]) -> Any:
    """How processes are started. Where the system can, they are forked off a server that has
    `modules` at hand: only the first takes time to start, and one that dies is soon replaced.
    """
    if "forkserver" in multiprocessing.get_all_start_methods():
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(list(modules))
        with suppress(OSError):  # it wants a place for its socket, and the disk may be full
            own = Path(util.get_temp_dir())
            _mark_as_used(own)
            _sweep(own.parent)
            forkserver.ensure_running()
            return context
    return multiprocessing.get_context("spawn")


def _own_folder(context: Any) -> str | None:
    """Where the server that processes are forked off has its socket: it goes with this process."""
    return util.get_temp_dir() if context.get_start_method() == "forkserver" else None


def lacks_shared_memory() -> str:
    """Why a pool's processes can't take turns here, in the system's words; "" where they can."""
    try:
        multiprocessing.Lock()
    except (OSError, ImportError) as error:
        return getattr(error, "strerror", None) or "this system has none"
    return ""


def _refuse_without_semaphores() -> None:
    """Raises FileError where the system gives none: a pool's processes take turns by them."""
    if why := lacks_shared_memory():
        raise FileError(
            f"reports are made in processes of their own, which need shared memory, and there is "
            f"none to be had ({why}): on Linux it is /dev/shm, which must be mounted, writable for "
            "every user (mode 1777) and have room"
        )


@cache
def _mark_as_used(folder: Path) -> int:
    """Lock a file in the folder of this process; it stays open, and nobody holds it once that is
    dead.
    """
    import fcntl  # noqa: PLC0415 - where processes are forked off a server, there are locks

    draft = folder / f"{IN_USE}.draft"
    file = os.open(draft, os.O_WRONLY | os.O_CREAT, 0o600)
    fcntl.flock(file, fcntl.LOCK_EX)
    draft.rename(folder / IN_USE)  # whoever sweeps sees it locked or not at all
    return file


@cache
def _sweep(among: Path) -> None:
    """Take away the folders of runs that were killed together with all their workers."""
    import fcntl  # noqa: PLC0415 - as above

    for mark in among.glob(f"*/{IN_USE}"):
        with suppress(OSError), mark.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(mark.parent)


def _alone(
    answer: Connection,
    work: Callable[[Job], Result],
    job: Job,
    memory_mb: int,
    folder: str | None,
) -> None:
    # A library may print what it thinks of a file, or quote it where it ends the process.
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), 1)
        os.dup2(nowhere.fileno(), 2)
    _start_worker(lambda: work, memory_mb, folder)
    try:
        answer.send((work(job), None, ""))
    except MemoryError:
        answer.send((None, Failure.OUT_OF_MEMORY, ""))
    except Exception as error:
        answer.send((None, Failure.RAISED, type(error).__name__))


def _pooled(crew: Processes, waiting: deque[Job]) -> Iterator[Done[Job, Any]]:
    """One pool's share of the jobs: all of them, unless the pool breaks before that.

    It does when a worker dies that held no job. Those in its hands fail, the others wait.
    """
    running: dict[Future[Any], Job] = {}
    while running or (waiting and crew.active):
        while waiting and crew.active and len(running) < crew.size * AHEAD:
            job = waiting.popleft()
            running[crew.schedule(job)] = job
        ended, _ = wait(running, return_when=FIRST_COMPLETED)
        for future in ended:
            yield outcome_of(future, running.pop(future))


def _module_of(build: Callable[..., Any]) -> str:
    while isinstance(build, partial):
        build = build.func
    return build.__module__


def outcome_of(future: Future[Result], job: Job) -> Done[Job, Result]:
    """What became of a job, once its future has ended."""
    from pebble import ProcessExpired  # noqa: PLC0415 - as above

    try:
        return Done(job, result=future.result())
    except FutureTimeout:
        return Done(job, failure=Failure.TIMED_OUT)
    except ProcessExpired as error:
        return Done(job, failure=Failure.CRASHED, detail=f"exit code {error.exitcode}")
    except BrokenProcessPool:
        return Done(job, failure=Failure.CRASHED, detail="it died between two reports")
    except MemoryError:
        return Done(job, failure=Failure.OUT_OF_MEMORY)
    except Exception as error:
        # The message may quote the profile; the type never does.
        return Done(job, failure=Failure.RAISED, detail=type(error).__name__)


class _Worker:
    """The one function this worker process was built for."""

    work: Callable[[Any], Any] | None = None


def _start_worker(
    build: Callable[[], Callable[[Any], Any]], memory_mb: int, folder: str | None
) -> None:
    # Ctrl-C reaches the whole group; only the parent decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, args=(folder,), daemon=True).start()
    _limit_memory(memory_mb)
    _Worker.work = build()
    gc.freeze()


def _end_with_parent(folder: str | None) -> None:
    """End this process when the run is gone: nobody is left to stop a job that hangs, nor to take
    away the folder of a run that was killed.
    """
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait_for([parent.sentinel])
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)
        os._exit(1)


def _limit_memory(megabytes: int) -> None:
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    size = megabytes * 1024 * 1024
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = size if hard == resource.RLIM_INFINITY else min(size, hard)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))


def _work(job: Any) -> Any:
    if _Worker.work is None:
        raise RuntimeError("the worker was not started")
    return _Worker.work(job)
