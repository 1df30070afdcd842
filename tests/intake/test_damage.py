"""Damaged files are read or refused, never a traceback, never a long wait."""

from __future__ import annotations

import io
import random
import resource
import signal
import struct
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from reportgen.errors import IntakeError
from reportgen.intake import read_intake
from reportgen.settings import IntakeSettings
from tests.intake.corpus.as_xls import xls
from tests.intake.corpus.as_xlsb import xlsb
from tests.intake.corpus.case import ANA, BO, HEADS, book, csv_bytes, ods, ods_row, ods_text
from tests.intake.corpus.twins import EMPTY_IF, LINK, SUM, Cell, Twin, rows_of

ROWS = [(*HEADS, "Skills", "Rate"), (*ANA, "a; b", "25 USD"), (*BO, "c", 30)]
OF_ALL_SORTS = Twin(
    rows_of(
        ("Profiles", None, None, "Numbers"),
        (*HEADS, "Rate", "Submitted on", "Video", "Overview", "Portfolio", "Skills"),
        (*ANA, Cell(25.5, "[$€-407] #,##0.00"), Cell(46_096.0, "yyyy-mm-dd"), True, "Grüße. " * 700,
         Cell("My work", link="https://ana.example/work"), Cell("", formula=EMPTY_IF)),
        (*BO, Cell("#DIV/0!", formula=SUM), 46_096.5, "#N/A", "Plain.",
         Cell("See", formula=LINK, link="https://bo.example/w"), Cell("a; b", formula=SUM)),
    ),
    hidden_rows=frozenset({4}),
    hidden_columns=frozenset({5}),
    merged=((1, 0, 1, 2), (1, 3, 1, 8)),
)  # fmt: skip
KINDS: dict[str, bytes] = {
    "xlsx": book({"Candidates": ROWS, "Portfolio": [("Email", "Title"), (ANA[1], "Tea")]}),
    "ods": ods("".join(ods_row(ods_text(*map(str, row))) for row in ROWS)),
    "csv": csv_bytes(ROWS, ";"),
    "xls": xls(OF_ALL_SORTS),
    "xlsb": xlsb(OF_ALL_SORTS),
}
MAY_END_ANYWHERE = ("csv",)  # half a text is a text
ALONE = ("xls", "xlsb")  # read in a process of their own
HEAVY = {"xlsx": 700, "xls": 700, "xlsb": 700, "ods": 350, "csv": 350}

Damage = Callable[[bytes, random.Random], bytes]


def flip(content: bytes, dice: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(dice.randrange(1, 12)):
        changed[dice.randrange(len(changed))] = dice.randrange(256)
    return bytes(changed)


def cut(content: bytes, dice: random.Random) -> bytes:
    return content[: dice.randrange(1, len(content))]


def swap(content: bytes, dice: random.Random) -> bytes:
    first, second = sorted(dice.randrange(len(content)) for _ in range(2))
    return content[:first] + content[second:] + content[first:second]


def double(content: bytes, dice: random.Random) -> bytes:
    place = dice.randrange(len(content))
    return content[:place] + content[place : place + 400] + content[place:]


def large(content: bytes, dice: random.Random) -> bytes:
    """A number somewhere that asks for a great deal."""
    place = dice.randrange(max(len(content) - 4, 1))
    number = dice.choice((0xFFFFFFFF, 0xFFFFFFFE, 0x7FFFFFFF, 0xFFFFFF, 1 << 20, 0xFFFF))
    return content[:place] + struct.pack("<I", number) + content[place + 4 :]


def inside(content: bytes, dice: random.Random) -> bytes:
    """Damage an unpacked part and pack it again, so that the damage reaches the XML."""
    if not zipfile.is_zipfile(io.BytesIO(content)):
        return dice.choice((flip, large))(content, dice)
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(stream, "w") as new:
        victim = dice.choice([n for n in old.namelist() if n != "mimetype"])
        for name in old.namelist():
            part = old.read(name)
            if name == victim and part:
                part = dice.choice((flip, cut, swap, double, large))(part, dice)
            new.writestr(name, part)
    return stream.getvalue()


DAMAGES: tuple[Damage, ...] = (flip, cut, swap, double, large, inside, inside, inside)


def damaged(kind: str, count: int, seed: int) -> Iterator[bytes]:
    dice = random.Random(f"{kind}{seed}")
    for _ in range(count):
        yield dice.choice(DAMAGES)(KINDS[kind], dice)


def read_or_refuse(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    try:
        result = read_intake(path, IntakeSettings())
    except IntakeError:
        return
    assert len(result.profiles) <= 100


@pytest.mark.parametrize("kind", KINDS)
def test_a_few_damaged_files(kind: str, tmp_path: Path) -> None:
    for content in damaged(kind, 8 if kind in ALONE else 50, seed=1):
        read_or_refuse(tmp_path / f"a.{kind}", content)


@pytest.mark.parametrize(
    "kind",
    [
        # Each reading is a process: some hundred of them take their time.
        pytest.param(kind, marks=pytest.mark.heavy if kind in ALONE else ())
        for kind in KINDS
        if kind not in MAY_END_ANYWHERE
    ],
)
def test_a_file_cut_anywhere_is_refused_or_read_whole(kind: str, tmp_path: Path) -> None:
    cut_and_read(kind, tmp_path, 64)


@pytest.mark.parametrize("kind", ALONE)
def test_a_file_cut_here_and_there_is_refused_or_read_whole(kind: str, tmp_path: Path) -> None:
    cut_and_read(kind, tmp_path, 2_048)


def cut_and_read(kind: str, tmp_path: Path, step: int) -> None:
    path = tmp_path / f"a.{kind}"
    content = KINDS[kind]
    path.write_bytes(content)
    whole = read_intake(path, IntakeSettings())
    for length in range(0, len(content), step):
        path.write_bytes(content[:length])
        try:
            result = read_intake(path, IntakeSettings())
        except IntakeError:
            continue
        assert (result.profiles, result.problems) == (whole.profiles, whole.problems), length


@pytest.mark.heavy
@pytest.mark.parametrize("kind", KINDS)
def test_many_damaged_files(kind: str, tmp_path: Path) -> None:
    for content in damaged(kind, HEAVY[kind], seed=2):
        with no_endless_work(), no_more_memory(500 << 20):
            read_or_refuse(tmp_path / f"a.{kind}", content)


@contextmanager
def no_endless_work() -> Iterator[None]:
    """A minute of this process's own work is without end; what others work doesn't count."""

    def stop(*_: object) -> None:
        raise AssertionError("it never ends")

    usual = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, 60)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, usual)


@contextmanager
def no_more_memory(size: int) -> Iterator[None]:
    """This process may have so many bytes more than it has; MemoryError past that."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
