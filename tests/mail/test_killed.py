"""A sender that is killed at any moment: nobody twice, nobody lost without a row that says so."""

from __future__ import annotations

import random
import re
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from reportgen.history import open_history, read_history
from reportgen.history.deliveries import DeliveryState
from tests.mail.evening import Office, people
from tests.mail.servers import ScriptedServer

ROOT = Path(__file__).parents[2]
SENDER = """
import sys
from pathlib import Path
from reportgen.history import open_history
from reportgen.mail.facts import load_run
from tests.mail.evening import FakeClock, Office
from tests.mail.test_smtp import smtp
output, run, port = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
with open_history(output / "history.sqlite3") as history:
    office, found = Office(output, history, FakeClock()), load_run(run, history)
    print("go", flush=True)
    office.send(found, smtp(port))
"""


LINES_A_LETTER = 4  # RSET, MAIL, RCPT, DATA


def wait_for(lines: int, server: ScriptedServer, sender: subprocess.Popen[bytes]) -> None:
    """Until the server has heard so many lines, or the sender is done."""
    while len(server.heard) < lines and sender.poll() is None:
        time.sleep(0.001)


def kill_and_resume(tmp_path: Path, crowd: int, kills: int, seed: int) -> None:
    chance = random.Random(seed)
    output = tmp_path / "outputs"
    with open_history(output / "history.sqlite3") as history:
        run = Office(output, history).night(*people(crowd))
    with ScriptedServer() as server:
        arguments = [str(output), str(run.folder), str(server.port)]
        for attempt in range(kills + 1):
            with subprocess.Popen(
                [sys.executable, "-c", SENDER, *arguments], cwd=ROOT, stdout=subprocess.PIPE
            ) as sender:
                assert sender.stdout is not None
                assert sender.stdout.readline() == b"go\n"
                if attempt < kills:
                    more = chance.randrange(1 + crowd * LINES_A_LETTER // kills)
                    wait_for(len(server.heard) + more, server, sender)
                    sender.kill()
        ids = [
            found.group(1)
            for body in server.bodies
            if (found := re.search(rb"(?mi)^Message-ID: (\S+)", body))
        ]
    assert max(Counter(ids).values()) == 1
    with read_history(output / "history.sqlite3") as history:
        rows = history.deliveries.all()
    found_states = Counter(row.state for row in rows)
    assert len(rows) == crowd
    assert set(found_states) <= {DeliveryState.SENT, DeliveryState.UNCERTAIN}
    assert found_states[DeliveryState.UNCERTAIN] <= kills
    sent = {row.message_id for row in rows if row.state is DeliveryState.SENT}
    assert sent <= {found_id.decode() for found_id in ids}


def test_a_few_kills(tmp_path: Path) -> None:
    kill_and_resume(tmp_path, crowd=30, kills=2, seed=1)


@pytest.mark.heavy
def test_two_hundred_kills(tmp_path: Path) -> None:
    for seed in range(10):
        kill_and_resume(tmp_path / str(seed), crowd=150, kills=20, seed=seed)
