"""A run shot down again and again at random moments ends as an undisturbed one, with no waste."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from tests.run.agency import OVERVIEWS, Agency, contents, remembered, row

COMMAND = [sys.executable, "-c", "from reportgen.cli import main; main()", "-q"]
DAY = "2026-03-02"
WORKERS = 2


def storm(agency: Agency, people: int, kills: int) -> None:
    """`kills` runs are killed, the next one is let be; what one has made the next must not."""
    agency.people(*(row(f"S-{n}", overview=own_words(n)) for n in range(people)))
    agency.folder = agency.folder / "stormy"
    agency.folder.mkdir()
    agency.hand_in()
    calm = replace(agency, folder=agency.folder.with_name("calm"))
    shutil.copytree(agency.folder, calm.folder)
    chance = random.Random(people)
    for _ in range(kills):
        killed = start(agency.folder)
        time.sleep(chance.uniform(0.5, 6.0))
        killed.kill()
        killed.wait()
    assert start(agency.folder).wait() == 0
    assert start(calm.folder).wait() == 0
    assert contents(agency.output) == contents(calm.output)
    assert remembered(agency.history) == remembered(calm.history)
    made = rendered(agency.output)
    # Killed between the two, a report is kept and never noted; none that was noted is made again.
    assert people - kills <= len(made) <= people
    assert set(made.values()) == {1}


def own_words(number: int) -> str:
    return f"{OVERVIEWS[number % len(OVERVIEWS)]} My reference number is {number * 7919}."


def start(folder: Path) -> subprocess.Popen[bytes]:
    arguments = ["run", "intake.xlsx", "--as-of", DAY, "--workers", str(WORKERS)]
    return subprocess.Popen([*COMMAND, *arguments], cwd=folder, stderr=subprocess.DEVNULL)


def rendered(output: Path) -> Counter[str]:
    """By candidate: how often a report was finished and noted, over all runs of the day."""
    lines = (output / DAY / "run.log").read_text(encoding="utf-8").splitlines()
    events = [json.loads(line) for line in lines if line.endswith("}")]
    return Counter(e["candidate"] for e in events if e["event"] == "report rendered")


@pytest.mark.heavy
def test_a_hundred_kills_of_a_run_of_two_hundred(agency: Agency) -> None:
    storm(agency, people=200, kills=100)
