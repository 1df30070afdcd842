"""The n-th call of one kind fails, or the n-th reading of the clock steps, at every n, or the
evening is killed anywhere: run again, a night with mail ends as a calm one.

Two people are the fewest of whom one has had their mail when the other's fails. FAULTS_PEOPLE=30
walks a night of so many, FAULTS_PLACES=10 only so many places of each kind, evenly spread.
"""

from __future__ import annotations

import errno
import os
import random
import re
import shutil
import signal
import socket
import sqlite3
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from functools import partial
from mmap import mmap
from pathlib import Path
from typing import Any, ClassVar

import pytest

from reportgen import pipeline
from reportgen.history import open_history, read_history
from reportgen.history.deliveries import DeliveryState
from reportgen.mail.deliver import Post
from reportgen.mail.facts import load_run
from reportgen.mail.sender import Clock, Stamps
from reportgen.render import candidate_token
from reportgen.run.folder import LOCK
from reportgen.run.letters import teller
from tests.mail.servers import ScriptedServer
from tests.mail.test_smtp import smtp
from tests.run.agency import OVERVIEWS, Agency, contents, row, token_in
from tests.run.children import in_child

PEOPLE = int(os.environ.get("FAULTS_PEOPLE", "2"))
PLACES = int(os.environ.get("FAULTS_PLACES", "0"))  # 0: all there are
KILLS = 200
EVENING = datetime(2026, 3, 28, 20, 30, tzinfo=UTC)  # summer time begins the night after
Act = Callable[[], None]
Watch = Callable[[Agency, Act], None]

pytestmark = [pytest.mark.heavy, pytest.mark.usefixtures("in_this_process", "our_time")]


class Moment(datetime):
    """What nights and senders read the time from here: `step` is what a wrong clock adds."""

    hours: ClassVar[int] = 0
    step: ClassVar[timedelta] = timedelta()
    when_read: ClassVar[Act] = staticmethod(lambda: None)

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
        cls.when_read()
        return EVENING + timedelta(hours=cls.hours) + cls.step


@pytest.fixture
def our_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "datetime", Moment)


def evening(agency: Agency, port: int, hours: int = 0) -> None:
    """A night and its mail, by a clock so many hours ahead."""
    Moment.hours = hours
    agency.night(EVENING.date())
    with open_history(agency.history) as history:
        run = load_run(agency.output / EVENING.date().isoformat(), history)
        settings = agency.configured()
        stamps = Stamps(token_in=token_in, token_of=candidate_token)
        clock = Clock(Moment.now, lambda _: None)
        tell = teller(run, settings)
        Post(history, run, settings, smtp(port), stamps, tell, clock).deliver()


def on_disk(event: str) -> Watch:
    """Calls that Python tells of before it makes them, on files below the output folder."""

    def watch(agency: Agency, fail: Act) -> None:
        below, lock = str(agency.output), agency.output / LOCK

        def hook(name: str, arguments: tuple[Any, ...]) -> None:
            if name != event or not str(arguments[0]).startswith(below):
                return
            if Path(arguments[0]) == lock:
                return
            if name != "open" or arguments[2] & (os.O_WRONLY | os.O_RDWR):
                fail()

        sys.addaudithook(hook)

    return watch


def calls_of(owner: Any, name: str, when: Callable[..., bool] = lambda *_: True) -> Any:
    def watch(agency: Agency, fail: Act) -> None:
        real = getattr(owner, name)

        def failing(*args: Any, **more: Any) -> Any:
            if when(*args):
                fail()
            return real(*args, **more)

        setattr(owner, name, failing)

    return watch


def writes(agency: Agency, fail: Act) -> None:
    """A file of ours takes half of what it is given."""
    from reportgen import files  # noqa: PLC0415

    opened = files.open_private

    class Half:
        def __init__(self, file: Any) -> None:
            self._file = file

        def __getattr__(self, name: str) -> Any:
            return getattr(self._file, name)

        def __enter__(self) -> Half:
            return self

        def __exit__(self, *_: object) -> None:
            self._file.close()

        def write(self, data: bytes) -> int:
            try:
                fail()
            except OSError:
                self._file.write(data[: len(data) // 2])
                raise
            return int(self._file.write(data))

    files.open_private = lambda *args: Half(opened(*args))  # type: ignore[assignment]


def commits(agency: Agency, fail: Act) -> None:
    """SQLite can't begin or end a transaction."""

    class Failing(sqlite3.Connection):
        def execute(self, sql: str, *parameters: Any) -> sqlite3.Cursor:
            if sql.startswith(("BEGIN", "COMMIT")):
                fail()
            return super().execute(sql, *parameters)

    sqlite3.connect = partial(sqlite3.connect, factory=Failing)  # type: ignore[assignment]


def io_error() -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR
    return error


def clock(agency: Agency, fail: Act) -> None:
    Moment.when_read = staticmethod(fail)


def wrong_until_then(**by: float) -> tuple[Watch, Act]:
    """Somebody sets the clock right in the middle of the evening."""

    def watch(agency: Agency, fail: Act) -> None:
        Moment.step = timedelta(**by)
        clock(agency, fail)

    return watch, stepping()


def raising(make: Callable[[], BaseException]) -> Act:
    def act() -> None:
        raise make()

    return act


def on_error(number: int) -> Act:
    return raising(lambda: OSError(number, os.strerror(number)))


def stepping(**by: float) -> Act:
    def act() -> None:
        Moment.step = timedelta(**by)

    return act


FAULTS: dict[str, tuple[Watch, Act]] = {
    "open": (on_disk("open"), on_error(errno.ENOSPC)),
    "rename": (on_disk("os.rename"), on_error(errno.EIO)),
    "link": (on_disk("os.link"), on_error(errno.EPERM)),
    "mkdir": (on_disk("os.mkdir"), on_error(errno.EROFS)),
    "remove": (on_disk("os.remove"), on_error(errno.EACCES)),
    "write": (writes, on_error(errno.ENOSPC)),
    "fsync": (calls_of(os, "fsync"), on_error(errno.EIO)),
    "commit": (commits, raising(io_error)),
    "send": (calls_of(socket.socket, "sendall"), on_error(errno.ECONNRESET)),
}


def anything(agency: Agency, fail: Act) -> None:
    for watch, _ in FAULTS.values():
        watch(agency, fail)


def killed() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


KILL: dict[str, tuple[Watch, Act]] = {"kill": (anything, killed)}
# A step holds for the rest of the evening; by the next ones the clock is right.
STEPS: dict[str, tuple[Watch, Act]] = {
    "an hour back": (clock, stepping(hours=-1)),
    "an hour on": (clock, stepping(hours=1)),
    "a year back": (clock, stepping(days=-365)),
    "ten years on": (clock, stepping(days=3652)),
    "right after a year behind": wrong_until_then(days=-365),
    "right after ten years ahead": wrong_until_then(days=3652),
}


def a_cohort(agency: Agency, size: int) -> Agency:
    agency.folder /= "before"
    agency.folder.mkdir()
    for n in range(size):
        agency.people(row(f"S-{n}", overview=OVERVIEWS[n % 3] if n < 3 else own_words(n)))
    agency.hand_in()
    return agency


def own_words(number: int) -> str:
    """An overview in which hardly two words stand together as in anybody else's."""
    said = sorted({word.strip(".,") for each in OVERVIEWS for word in each.split()})
    dice = random.Random(number)
    return " ".join(f"{' '.join(dice.sample(said, 9)).capitalize()}." for _ in range(5))


def afresh(agency: Agency, name: str) -> Agency:
    folder = agency.folder.with_name(name)
    shutil.rmtree(folder, ignore_errors=True)
    return agency.copied(folder)


def failing_at(fault: str, number: int, agency: Agency, port: int, seen: mmap | None = None) -> int:
    """An evening in a process of its own whose n-th such call fails; how it ended."""
    watch, act = (FAULTS | KILL | STEPS)[fault]
    count = 0

    def fail() -> None:
        nonlocal count
        count += 1
        if seen is not None:
            seen[:8] = count.to_bytes(8)
        if count == number:
            act()

    return in_child(lambda: evening(agency, port), lambda: watch(agency, fail))


def told(server: ScriptedServer) -> Counter[bytes]:
    """How often each message came in whole."""
    found = (re.search(rb"(?mi)^Message-ID: (\S+)", body) for body in server.bodies)
    return Counter(match[1] for match in found if match)


def spread(places: int) -> Sequence[int]:
    """All places, or PLACES of them from the first to the last."""
    if not 1 < PLACES < places:
        return range(1, places + 1)
    return [1 + n * (places - 1) // (PLACES - 1) for n in range(PLACES)]


def random_places(places: int) -> Sequence[int]:
    return random.Random(KILLS).choices(range(1, places + 1), k=KILLS)


def walk(
    agency: Agency,
    fault: str,
    most_unsure: int = 0,
    chosen: Callable[[int], Sequence[int]] = spread,
) -> int:
    """How many places there were; `most_unsure` mails may be left for a person to decide on."""
    with mmap(-1, 8) as seen, a_server() as server:
        # What is read and compiled once is at hand in every process that is forked off this one.
        evening(afresh(agency, "rehearsal"), server.port)
        server.bodies.clear()
        calm = afresh(agency, "calm")
        assert failing_at(fault, 0, calm, server.port, seen) == 0
        calls, expected = int.from_bytes(seen[:8]), told(server)
        assert in_child(lambda: evening(calm, server.port, 3)) == 0
        assert told(server) == expected
    assert len(expected) == len(agency.rows)
    for number in chosen(calls):
        here = f"{fault}, {number} of {calls}"
        with a_server() as server:
            hurt = afresh(agency, "hurt")
            ended = failing_at(fault, number, hurt, server.port)
            assert ended in (0, 1, 74, 75, -signal.SIGKILL), f"{here}: {ended}"
            # And once more, for the workbook of that day to tell of the mail.
            for hours in (3, 6):
                again = in_child(lambda: evening(hurt, server.port, hours))  # noqa: B023
                assert again == 0, f"{here}: {again} {hours} hours later"
            came = told(server)
        with read_history(hurt.history) as history:
            states = Counter(row.state for row in history.deliveries.all())
        unsure = states.pop(DeliveryState.UNCERTAIN, 0)
        assert max(came.values()) == 1, f"{here}: twice"
        assert unsure <= most_unsure, here
        assert states == {DeliveryState.SENT: len(expected) - unsure}, here
        assert len(came) >= len(expected) - unsure, f"{here}: lost"
        if not unsure:
            assert contents(hurt.output) == contents(calm.output), here
    return calls


def a_server() -> ScriptedServer:
    """One that puts the first message off for a short while."""
    return ScriptedServer(rcpt=["451 4.3.0 come again"])


@pytest.mark.parametrize("fault", FAULTS)
def test_a_call_that_fails_at_any_place_costs_a_rerun_and_no_more(
    agency: Agency, fault: str
) -> None:
    """Whether a server took what was being sent as it failed, nobody can know."""
    assert walk(a_cohort(agency, PEOPLE), fault, most_unsure=fault in ("send", "commit"))


def test_two_hundred_kills_of_a_night_with_mail_cost_a_rerun_each(agency: Agency) -> None:
    """Before any change to a file, to history, or any word to the server; twice at some of them."""
    assert walk(a_cohort(agency, PEOPLE), "kill", most_unsure=1, chosen=random_places) > KILLS / 2


@pytest.mark.parametrize("step", STEPS)
def test_a_clock_that_steps_at_any_place_costs_nothing(agency: Agency, step: str) -> None:
    assert walk(a_cohort(agency, PEOPLE), step)
