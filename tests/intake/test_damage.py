"""Damaged files are read or refused, never a traceback, never a long wait."""

from __future__ import annotations

import io
import random
import resource
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reportgen.errors import IntakeError
from reportgen.intake import read_intake
from reportgen.settings import IntakeSettings
from tests.intake.corpus.case import ANA, BO, HEADS, book, csv_bytes, ods, ods_row, ods_text

ROWS = [(*HEADS, "Skills", "Rate"), (*ANA, "a; b", "25 USD"), (*BO, "c", 30)]
KINDS: dict[str, bytes] = {
    "xlsx": book({"Candidates": ROWS, "Portfolio": [("Email", "Title"), (ANA[1], "Tea")]}),
    "ods": ods("".join(ods_row(ods_text(*map(str, row))) for row in ROWS)),
    "csv": csv_bytes(ROWS, ";"),
}

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


def inside(content: bytes, dice: random.Random) -> bytes:
    """Damage an unpacked part and pack it again, so that the damage reaches the XML."""
    if not zipfile.is_zipfile(io.BytesIO(content)):
        return flip(content, dice)
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(stream, "w") as new:
        victim = dice.choice([n for n in old.namelist() if n != "mimetype"])
        for name in old.namelist():
            part = old.read(name)
            if name == victim and part:
                part = dice.choice((flip, cut, swap, double))(part, dice)
            new.writestr(name, part)
    return stream.getvalue()


DAMAGES: tuple[Damage, ...] = (flip, cut, swap, double, inside, inside, inside)


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
    for content in damaged(kind, 60, seed=1):
        read_or_refuse(tmp_path / f"a.{kind}", content)


@pytest.mark.heavy
@pytest.mark.parametrize("kind", KINDS)
def test_many_damaged_files(kind: str, tmp_path: Path) -> None:
    for content in damaged(kind, 700, seed=2):
        started = time.perf_counter()
        read_or_refuse(tmp_path / f"a.{kind}", content)
        assert time.perf_counter() - started < 5
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < 500 * 1024
