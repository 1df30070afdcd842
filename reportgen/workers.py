"""Where renders and old formats run: processes in which one crash or time-out costs one job."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from concurrent.futures import TimeoutError as FutureTimeout
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from multiprocessing import forkserver
from multiprocessing.connection import Connection
from multiprocessing.connection import wait as wait_for
from pathlib import Path
from typing import Any, Generic, TypeVar

Job = TypeVar("Job")
Result = TypeVar("Result")

AHEAD = 3  # jobs waiting for each worker: enough to keep it busy, few enough to keep memory flat


class Failure(StrEnum):
    """Why a job gave no result, in words a log can hold."""

    CRASHED = "the worker process died"
    TIMED_OUT = "it took longer than the deadline"
    OUT_OF_MEMORY = "it needed more memory than a worker may use"
    RAISED = "an error in the renderer"


@dataclass(frozen=True, slots=True)
class Done(Generic[Job, Result]):
    """A job and its result, or why there is none. `detail` holds no candidate's data."""

    job: Job
    result: Result | None = None
    failure: Failure | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class JobLimits:
    """What one job may cost: seconds, and megabytes of a worker's address space."""

    timeout_s: float
    memory_mb: int


def worker_count(wanted: int) -> int:
    """The number of workers; 0 asks for one for each core this process may use."""
    if wanted:
        return wanted
    allowed = getattr(os, "sched_getaffinity", None)
    return len(allowed(0)) if allowed else os.cpu_count() or 1


def run_jobs(
    build: Callable[[], Callable[[Job], Result]],
    jobs: Iterable[Job],
    *,
    workers: int,
    limits: JobLimits,
    retry: bool = True,
    at_hand: Sequence[str] = (),
) -> Generator[Done[Job, Result], None, None]:
    """Run every job and yield each as it ends, in no particular order.

    `build` is called once in each worker and gives the function for its jobs. What fails is
    retried once, alone, after all others, unless `retry` is False; only then is it a failure.
    Closing the iterator stops the workers. `at_hand` names modules that `build` is slow to import.
    """
    modules = (_module_of(build), *at_hand)
    failed: list[Job] = []
    for done in _round(build, jobs, workers, limits, modules):
        if done.failure is None or not retry:
            yield done
        else:
            failed.append(done.job)
    for job in failed:
        yield from _round(build, [job], 1, limits, modules)


def run_alone(work: Callable[[Job], Result], job: Job, limits: JobLimits) -> Done[Job, Result]:
    """Run one job in a process of its own, for what may hang, end its process or eat all memory.

    `work` is a function of a module.
    """
    context = _context_with([work.__module__])
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(
        target=_alone, args=(theirs, work, job, limits.memory_mb), daemon=True
    )
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
            forkserver.ensure_running()
            return context
    return multiprocessing.get_context("spawn")


def _alone(answer: Connection, work: Callable[[Job], Result], job: Job, memory_mb: int) -> None:
    # A library may print what it thinks of a file, or quote it where it ends the process.
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), 1)
        os.dup2(nowhere.fileno(), 2)
    _start_worker(lambda: work, memory_mb)
    try:
        answer.send((work(job), None, ""))
    except MemoryError:
        answer.send((None, Failure.OUT_OF_MEMORY, ""))
    except Exception as error:
        answer.send((None, Failure.RAISED, type(error).__name__))


def _round(
    build: Callable[[], Callable[[Job], Result]],
    jobs: Iterable[Job],
    workers: int,
    limits: JobLimits,
    modules: Sequence[str],
) -> Iterator[Done[Job, Result]]:
    waiting = deque(jobs)
    while waiting:
        yield from _pooled(build, waiting, min(workers, len(waiting)), limits, modules)


def _pooled(
    build: Callable[[], Callable[[Job], Result]],
    waiting: deque[Job],
    workers: int,
    limits: JobLimits,
    modules: Sequence[str],
) -> Iterator[Done[Job, Result]]:
    """One pool's share of the jobs: all of them, unless the pool breaks before that.

    It does when a worker dies that held no job. Those in its hands fail, the others wait.
    """
    from pebble import ProcessPool  # noqa: PLC0415 - slow to import, and most commands need no pool

    pool = ProcessPool(
        max_workers=workers,
        initializer=_start_worker,
        initargs=[build, limits.memory_mb],
        context=_context_with(modules),
    )
    running: dict[Future[Any], Job] = {}
    try:
        while running or (waiting and pool.active):
            while waiting and pool.active and len(running) < workers * AHEAD:
                job = waiting.popleft()
                running[pool.schedule(_work, args=[job], timeout=limits.timeout_s)] = job
            ended, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in ended:
                yield _outcome(future, running.pop(future))
    finally:
        pool.stop()
        pool.join()


def _module_of(build: Callable[..., Any]) -> str:
    while isinstance(build, partial):
        build = build.func
    return build.__module__


def _outcome(future: Future[Result], job: Job) -> Done[Job, Result]:
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


def _start_worker(build: Callable[[], Callable[[Any], Any]], memory_mb: int) -> None:
    # Ctrl-C reaches the whole group; only the parent decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _limit_memory(memory_mb)
    _Worker.work = build()
    gc.freeze()


def _end_with_parent() -> None:
    """End this process when the run is gone: nobody is left to stop a job that hangs."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait_for([parent.sentinel])
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
