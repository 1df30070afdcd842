"""Who runs jobs: this process, processes of this machine, or those of a cluster.

Whoever has jobs hands them to a `Crew` by `run_jobs`, and knows no more of it. A job comes back as
`Done`: with its result, or with why there is none.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

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


class Crew(Protocol):
    """Who runs jobs. `elsewhere` says whether it has other files than this machine."""

    @property
    def elsewhere(self) -> bool: ...

    def take(
        self,
        build: Callable[[], Callable[[Job], Result]],
        jobs: Sequence[Job],
        at_hand: Sequence[str] = (),
    ) -> Iterator[Done[Job, Result]]:
        """Try each job once; whoever stops asking stops the work.

        `build` is called once in each worker and gives the function for its jobs. `at_hand` names
        modules that it is slow to import.
        """
        ...


class Here:
    """This process, one job after another. What a job raises goes through to whoever asked."""

    elsewhere = False

    def take(
        self,
        build: Callable[[], Callable[[Job], Result]],
        jobs: Sequence[Job],
        at_hand: Sequence[str] = (),  # noqa: ARG002 - nothing is started
    ) -> Iterator[Done[Job, Result]]:
        """Each job's result, as it is asked for."""
        work = build()
        for job in jobs:
            yield Done(job, result=work(job))


def run_jobs(
    crew: Crew,
    build: Callable[[], Callable[[Job], Result]],
    jobs: Iterable[Job],
    *,
    retry: bool = True,
    at_hand: Sequence[str] = (),
) -> Generator[Done[Job, Result], None, None]:
    """Run every job and yield each as it ends, in no particular order.

    What fails is retried once, alone, after all others, unless `retry` is False; only then is it a
    failure. Closing the iterator stops the workers.
    """
    failed: list[Job] = []
    for done in crew.take(build, tuple(jobs), at_hand):
        if done.failure is None or not retry:
            yield done
        else:
            failed.append(done.job)
    for job in failed:
        yield from crew.take(build, (job,), at_hand)
