"""Processes on the machines of a Dask cluster (the extra `cluster` brings `distributed`).

A worker gets work only where what is installed there is what is installed here, digest by digest;
who comes late is asked the same. On a worker, jobs run in processes as they do at home, with the
same limits; results come back with their digest. The jobs of a worker that is lost go to another.

Whoever reaches the scheduler can run code on its workers and here, and profiles travel to them: the
cluster and its network are the agency's own, or `tls://`.
"""

from __future__ import annotations

import hashlib
import logging
import multiprocessing
import pickle
import threading
import time
import warnings
from collections import deque
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any, Generic
from uuid import uuid4

from reportgen.errors import BusyError, SettingsError
from reportgen.workers.crew import AHEAD, Done, Failure, Job, JobLimits, Result
from reportgen.workers.pool import Processes, outcome_of

LOCAL = "local:"
CONNECT_S = 10  # for the scheduler's first answer
LOOK_S = 1.0  # between two looks at who is there
PATIENCE_S = 60  # for workers that are starting, and for a result that is ready
IDLE_S = 900  # after which a worker gives up processes that nobody has dismissed
LOSSES = 3  # workers that one job may cost
_MISSING = "install it with “pip install 'reportgen[cluster]'”, or leave out --cluster"

Facts = Callable[[], Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Refused:
    """A worker that gets no work: the parts in which it differs, or why it can't be compared."""

    worker: str
    parts: tuple[str, ...] = ()
    why: str = ""


class UnfitError(Exception):
    """Workers are there, and each of them was refused."""

    def __init__(self, refused: Sequence[Refused]) -> None:
        super().__init__("no worker has what is installed here")
        self.refused = tuple(refused)


@contextmanager
def cluster_at(address: str, limits: JobLimits, facts: Facts) -> Iterator[Cluster]:
    """The workers of the scheduler at `address`; `local:4` starts four on this machine.

    `facts` is a function of a module, or `partial` of one: what a worker must have as well, a
    digest of each part. Raises UnfitError where every worker differs, SettingsError where Dask
    isn't installed, BusyError where nobody answers.
    """
    try:
        from distributed import Client, LocalCluster  # noqa: PLC0415 - only who asks for it has it
    except ModuleNotFoundError as error:
        raise SettingsError(f"--cluster needs Dask's “distributed”; {_MISSING}") from error
    # What it tells of its own work goes to the terminal, beside our own line.
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    with ExitStack() as held:
        where: Any = address
        if address.startswith(LOCAL):
            where = held.enter_context(
                LocalCluster(
                    n_workers=int(address.removeprefix(LOCAL)),
                    threads_per_worker=1,
                    host="127.0.0.1",
                    dashboard_address=None,
                    worker_dashboard_address=None,
                    silence_logs=logging.CRITICAL,
                )
            )
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # versions that differ: we compare them ourselves
                client = Client(where, timeout=CONNECT_S, set_as_default=False)
        except (OSError, TimeoutError) as error:
            raise BusyError(
                f"no Dask scheduler answers at {address}; start it with “dask scheduler”, and on "
                "each machine that works “dask worker” with its address, or leave out --cluster"
            ) from error
        held.callback(client.close)
        crew = Cluster(client, address, limits, facts)
        crew.muster()
        yield crew


@dataclass(slots=True)
class _Errand(Generic[Job]):
    """A job on its way, and how many workers were lost with it."""

    job: Job
    losses: int = 0


class Cluster:
    """The crew at the other end of one scheduler; `refused` are the workers that get no work."""

    def __init__(self, client: Any, address: str, limits: JobLimits, facts: Facts) -> None:
        self._client, self._address, self.limits = client, address, limits
        self._facts, self._ours = facts, dict(facts())
        self._asked: dict[str, Any] = {}
        self._refused: dict[str, Refused] = {}
        self.hands: dict[str, int] = {}  # threads of each worker that may work, by its address
        self._next_look, self._alone_since = 0.0, time.monotonic()

    @property
    def elsewhere(self) -> bool:
        return True

    @property
    def refused(self) -> tuple[Refused, ...]:
        return tuple(self._refused.values())

    def muster(self) -> None:
        """Wait until those who are there have been compared. Raises as `cluster_at` says."""
        start = time.monotonic()
        while not self.hands or self._asked:
            self.look()
            if self._refused and not (self.hands or self._asked):
                raise UnfitError(self.refused)
            if time.monotonic() - start > PATIENCE_S:
                break  # whoever is busy with something else may join later
            time.sleep(0.05)
        if not self.hands:
            raise self._nobody()

    def look(self) -> None:
        """Who has come, who has gone, and who has answered. Raises BusyError when nobody is left
        for too long.
        """
        now = time.monotonic()
        if now >= self._next_look:
            self._next_look = now + LOOK_S
            there = self._there()
            for known in (self.hands, self._asked):
                for gone in set(known) - set(there):
                    del known[gone]
            for new in set(there) - {*self.hands, *self._asked, *self._refused}:
                self._asked[new] = self.submit(new, _introduce, self._facts)
        for worker in [w for w, answer in self._asked.items() if answer.done()]:
            self._compare(worker, self._asked.pop(worker))
        if self.hands or self._asked:
            self._alone_since = now
        elif now - self._alone_since > PATIENCE_S:
            raise self._nobody()

    def take(
        self,
        build: Callable[[], Callable[[Job], Result]],
        jobs: Sequence[Job],
        at_hand: Sequence[str] = (),
    ) -> Iterator[Done[Job, Result]]:
        """Each job as it ends, wherever that is."""
        shift = _Shift(self, build, jobs, at_hand)
        try:
            while shift.waiting or shift.out:
                self.look()
                yield from shift.recall()
                shift.hand_out()
                yield from shift.returned()
        finally:
            shift.end()

    def submit(self, worker: str, work: Callable[..., Any], *args: Any) -> Any:
        """Dask's future of what one worker, and no other, is asked for."""
        return self._client.submit(
            work, *args, workers=[worker], allow_other_workers=False, pure=False
        )

    def forget(self, futures: Sequence[Any]) -> None:
        """Take back what was asked for."""
        with suppress(Exception):  # who has it may be gone, and so may the scheduler
            self._client.cancel(list(futures), force=True)

    def tell_all(self, what: Callable[..., Awaitable[None]], *args: Any) -> None:
        """Have every worker do something soon; nobody waits for it."""
        with suppress(Exception):  # as above
            self._client.run(what, *args, workers=list(self.hands), wait=False, on_error="ignore")

    def _there(self) -> dict[str, int]:
        try:
            return dict(self._client.nthreads())
        except Exception as error:
            raise BusyError(
                f"the Dask scheduler at {self._address} is gone; what is finished is kept: start "
                "it again and run again to go on, or run without --cluster"
            ) from error

    def _compare(self, worker: str, answer: Any) -> None:
        if answer.status == "cancelled":
            return  # with its worker, or with the scheduler: the next look tells
        error = answer.exception()
        if error is not None:
            self._refused[worker] = Refused(worker, why=type(error).__name__)
            return
        name, threads, theirs = answer.result()
        differs = tuple(part for part, digest in self._ours.items() if theirs.get(part) != digest)
        if differs:
            shown = worker if name == worker else f"{name} ({worker})"
            self._refused[worker] = Refused(shown, differs)
        else:
            self.hands[worker] = threads

    def _nobody(self) -> BusyError:
        return BusyError(
            f"the Dask scheduler at {self._address} has no worker that works; what is finished "
            f"is kept: start one with “dask worker {self._address}” and run again, or run without "
            "--cluster"
        )


class _Shift(Generic[Job, Result]):
    """One round of jobs: which wait, and which are out with whom."""

    def __init__(
        self,
        crew: Cluster,
        build: Callable[[], Callable[[Job], Result]],
        jobs: Sequence[Job],
        at_hand: Sequence[str],
    ) -> None:
        self._crew, self._key = crew, uuid4().hex
        self._parcel = pickle.dumps((build, crew.limits, tuple(at_hand)))
        self._ready: dict[str, Any] = {}
        self._ended: SimpleQueue[Any] = SimpleQueue()
        self.waiting = deque(_Errand(job) for job in jobs)
        self.out: dict[str, tuple[_Errand[Job], str, Any]] = {}

    def hand_out(self) -> None:
        """Give every worker as much as keeps it busy."""
        load = dict.fromkeys(self._crew.hands, 0)
        for _, worker, _ in self.out.values():
            load[worker] = load.get(worker, 0) + 1
        # The emptiest first, so that few jobs are spread over all.
        while self.waiting:
            free = [w for w, most in self._crew.hands.items() if load[w] < most * AHEAD]
            if not free:
                return
            worker = min(free, key=lambda w: load[w] / self._crew.hands[w])
            load[worker] += 1
            errand = self.waiting.popleft()
            future = self._crew.submit(
                worker, _work, self._prepared(worker), self._key, pickle.dumps(errand.job)
            )
            self.out[future.key] = errand, worker, future
            future.add_done_callback(self._ended.put)

    def recall(self) -> Iterator[Done[Job, Result]]:
        """Take back what is out with a worker that is gone."""
        for worker in self._ready.keys() - self._crew.hands.keys():
            del self._ready[worker]
        gone = [key for key, (_, who, _) in self.out.items() if who not in self._crew.hands]
        self._crew.forget([self.out[key][2] for key in gone])
        for key in gone:
            yield from self._lost(self.out.pop(key)[0])

    def returned(self) -> Iterator[Done[Job, Result]]:
        """What has come back by now; waits a little for the first."""
        try:
            ended = [self._ended.get(timeout=LOOK_S / 4)]
        except Empty:
            return
        with suppress(Empty):
            while True:
                ended.append(self._ended.get_nowait())
        for future in ended:
            if future.key in self.out:
                errand, worker, _ = self.out.pop(future.key)
                answer = _opened(future)
                if answer is None:
                    self._ready.pop(worker, None)
                    yield from self._lost(errand)
                else:
                    yield Done(errand.job, *answer)

    def end(self) -> None:
        self._crew.forget([future for _, _, future in self.out.values()])
        self._crew.tell_all(_dismiss, self._key)

    def _prepared(self, worker: str) -> Any:
        """What a worker's jobs wait for: it has been told what is to be done with them."""
        if worker not in self._ready:
            size = self._crew.hands[worker]
            self._ready[worker] = self._crew.submit(worker, _prepare, self._key, self._parcel, size)
        return self._ready[worker]

    def _lost(self, errand: _Errand[Job]) -> Iterator[Done[Job, Result]]:
        errand.losses += 1
        if errand.losses < LOSSES:
            self.waiting.append(errand)
        else:
            yield Done(errand.job, failure=Failure.CRASHED, detail="its workers were lost")


def _opened(future: Any) -> tuple[Any, Failure | None, str] | None:
    """A job's result, failure and detail; None where it was lost, or came back damaged."""
    try:
        answer = future.result(timeout=PATIENCE_S) if future.status == "finished" else None
    except Exception:  # the worker is lost after all, and with it what it had ready
        return None
    if answer is None:
        return None
    digest, packed = answer
    if hashlib.sha256(packed).hexdigest() != digest:
        return None
    result, failure, detail = pickle.loads(packed)  # noqa: S301 - see the head of this module
    return result, failure, detail


# What follows runs on the workers.


def _introduce(facts: Facts) -> tuple[str, int, dict[str, str]]:
    """A worker's name, how many jobs it does at a time, and what is installed there."""
    from distributed import get_worker  # noqa: PLC0415 - as above

    worker = get_worker()
    return str(worker.name), worker.state.nthreads, dict(facts())


class _Bench:
    """One round's processes on this worker: as many as it has threads, or none yet."""

    def __init__(self, parcel: bytes, size: int) -> None:
        self._parcel, self._size = parcel, size
        self._lock = threading.Lock()
        self._processes: Processes | None = None
        self.used = time.monotonic()

    def outcome(self, job: Any) -> Done[Any, Any]:
        self.used = time.monotonic()
        try:
            return outcome_of(self._at_work().schedule(job), job)
        except (RuntimeError, BrokenProcessPool):  # they have ended since they were looked at
            return Done(job, failure=Failure.CRASHED, detail="it died between two reports")

    def close(self) -> None:
        with self._lock:
            if self._processes is not None:
                self._processes.close()

    def _at_work(self) -> Processes:
        with self._lock:
            if self._processes is None or not self._processes.active:
                if self._processes is not None:
                    self._processes.close()
                build, limits, at_hand = pickle.loads(self._parcel)  # noqa: S301 - as above
                self._processes = Processes(build, self._size, limits, at_hand)
            return self._processes


_benches: dict[str, _Bench] = {}


def _prepare(key: str, parcel: bytes, size: int) -> None:
    # Dask starts workers as daemons, which may have no children, lest any outlive them. Ours end
    # with their parent by themselves.
    multiprocessing.current_process().daemon = False
    for left in [k for k, b in _benches.items() if time.monotonic() - b.used > IDLE_S]:
        _end_bench(left)
    _benches[key] = _Bench(parcel, size)


def _work(_ready: None, key: str, packed: bytes) -> tuple[str, bytes] | None:
    """A job's result, failure and detail, packed, with the digest; None where nobody is ready.

    It raises nothing: Dask's log would quote the profile.
    """
    bench = _benches.get(key)
    if bench is None:
        return None
    done = bench.outcome(pickle.loads(packed))  # noqa: S301 - as above
    answer = pickle.dumps((done.result, done.failure, done.detail))
    return hashlib.sha256(answer).hexdigest(), answer


async def _dismiss(key: str) -> None:  # Dask lets nobody ask for anything else without waiting
    _end_bench(key)


def _end_bench(key: str) -> None:
    """End a round's processes; whoever asks doesn't wait for it."""
    bench = _benches.pop(key, None)
    if bench is not None:
        threading.Thread(target=bench.close, daemon=True).start()
