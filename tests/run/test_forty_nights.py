"""Forty nights in which everything happens, drawn by lot, and what must hold after each of them."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from reportgen.errors import FileError, UsageError
from reportgen.maintenance.erase import erase_person
from reportgen.maintenance.purge import purge_runs, take_back
from reportgen.maintenance.rebuild import rebuild_history
from reportgen.render import read_stamp
from reportgen.run.send import Round, release_reports, send_reports
from reportgen.run_document import DOCUMENT
from tests.run.agency import Agency, row
from tests.run.canary import WHO, canary, traces
from tests.run.strangers import Seen, look_at, move_in

FIRST = date(2026, 3, 2)
NIGHTS = 40

pytestmark = [pytest.mark.usefixtures("in_this_process"), pytest.mark.heavy]


@dataclass
class Story:
    """An agency, its luck, and what was seen so far."""

    agency: Agency
    luck: random.Random
    day: date = FIRST
    mailed: set[tuple[str, str]] = field(default_factory=set)  # address and what the report said
    letters: set[tuple[str, int]] = field(default_factory=set)  # outbox files, by time of writing
    tampered: set[str] = field(default_factory=set)  # digests of PDFs that somebody edited
    erased: set[str] = field(default_factory=set)
    theirs: list[Path] = field(default_factory=list)
    before: Seen = field(default_factory=dict)
    happened: list[str] = field(default_factory=list)

    @property
    def newest(self) -> Path:
        return self.agency.output / self.day.isoformat()

    def run(self) -> None:
        self.agency.night(self.day)

    def send(self) -> None:
        """Release everybody and send; a lost history refuses both until it is rebuilt."""
        settings, context = self.agency.configured(), self.agency.context
        try:
            release_reports(settings, context, None, [], everybody=True)
            send_reports(settings, context, Round())
        except FileError:
            self.happened.append("refused")
            rebuild_history(settings)

    def look(self) -> None:
        """What holds after every night."""
        output = self.agency.output
        for letter in sorted(output.rglob("outbox/*.eml")):
            mark = (str(letter), letter.stat().st_mtime_ns)
            if mark in self.letters or letter in self.theirs:
                continue
            self.letters.add(mark)
            message = message_from_bytes(letter.read_bytes(), policy=policy.default)
            for part in message.iter_attachments():
                pdf = part.get_payload(decode=True)
                assert isinstance(pdf, bytes)
                stamp = read_stamp(pdf)
                assert stamp is not None
                said = (str(message["To"]), stamp.content)
                assert said not in self.mailed, f"mailed twice: {self.happened}"
                assert hashlib.sha256(pdf).hexdigest() not in self.tampered, self.happened
                self.mailed.add(said)
        if WHO in self.erased:
            assert traces(self.agency.folder) == [], self.happened
        for document in output.glob(f"*/{DOCUMENT}"):
            if document not in self.theirs:
                ids = {c["id"] for c in self.agency.document(document.parent.name)["candidates"]}
                assert not ids & self.erased, self.happened
        assert look_at(self.theirs) == self.before, self.happened


WORK = (
    "labels for cheese makers", "signs for museums", "letters for lawyers", "menus for cooks",
    "guides for walkers", "pages for shops", "tests for teachers", "notes for nurses",
    "talks for founders", "forms for clinics", "plans for builders", "books for children",
)  # fmt: skip


def join(story: Story) -> None:
    """Somebody new; two overviews alike would hold both people's mail."""
    number = 100 + len(story.happened)
    work = story.luck.sample(WORK, 8)
    overview = " ".join(f"In {1990 + len(w) + number % 9} I began to write {w}." for w in work)
    story.agency.people(row(f"S-{number}", overview=overview))


def change(story: Story) -> None:
    person = story.luck.choice(sorted(story.agency.rows))
    story.agency.change(person, title=f"Technical writer for handbooks {len(story.happened)}")


def erase(story: Story) -> None:
    known = sorted(set(story.agency.rows) - story.erased)
    if len(known) < 3:
        return
    person = WHO if WHO in known else story.luck.choice(known)
    del story.agency.rows[person]
    try:
        erase_person(story.agency.configured(), story.agency.context, person)
    except UsageError:
        return  # nobody has met them yet
    story.erased.add(person)


def purge(story: Story) -> None:
    before = story.day - timedelta(story.luck.randint(1, 9))
    mailed_too = story.luck.random() < 0.5
    purge_runs(story.agency.configured(), story.agency.context, before, mailed_too=mailed_too)


def lose_history(story: Story) -> None:
    story.agency.history.unlink()


def wrong_clock(story: Story) -> None:
    ahead = story.day + timedelta(story.luck.randint(30, 4000))
    story.agency.night(ahead)
    story.look()
    take_back(story.agency.configured(), story.agency.context, story.day, story.day)


def edit_report(story: Story) -> None:
    """Somebody writes into a report where it lies."""
    reports = [p for p in sorted(story.newest.glob("reports/*.pdf")) if p not in story.theirs]
    if reports:
        chosen = story.luck.choice(reports)
        with chosen.open("ab") as file:
            file.write(b"% by hand\n")
        story.tampered.add(hashlib.sha256(chosen.read_bytes()).hexdigest())


def rerun(story: Story) -> None:
    story.run()


HAPPENS: tuple[Callable[[Story], None], ...] = (
    join,
    join,
    change,
    change,
    change,
    erase,
    purge,
    lose_history,
    wrong_clock,
    edit_report,
    rerun,
)


@pytest.mark.parametrize("seed", [1, 2])
def test_forty_nights(agency: Agency, seed: int) -> None:
    story = Story(agency, random.Random(seed))
    agency.settings["guard"] = {"people": 1.0}
    agency.people(*(row(f"S-{n}") for n in (1, 2, 3)), canary())
    story.run()
    story.theirs = move_in(agency.output, FIRST.isoformat())
    story.before = look_at(story.theirs)
    for night in range(NIGHTS):
        story.day = FIRST + timedelta(night)
        story.run()
        story.send()
        story.look()
        event = story.luck.choice(HAPPENS)
        story.happened.append(f"{night}: {event.__name__}")
        event(story)
        story.look()
    assert len(story.mailed) > len(agency.rows)
    assert story.erased
