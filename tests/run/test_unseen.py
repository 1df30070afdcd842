"""A night in the dark: without a network, and without a word of anybody outside its folder."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from tests import PATIENCE
from tests.run.agency import Agency, contents, row
from tests.run.canary import CANARY, canary

DAY = "2026-03-02"
REPORTGEN = [sys.executable, "-c", "from reportgen.cli import main; main()"]
NIGHT = ["-vv", "run", "intake.xlsx", "--as-of", DAY, "--send", "--html", "--workers", "2"]
SETTINGS = """
[mail]
from = "a@agency.example"
release = "automatic"
"""
CORES_ALLOWED = ["sh", "-c", 'ulimit -c unlimited; exec "$@"', "sh"]
WITHOUT_NETWORK = ["unshare", "--map-root-user", "--net"]

pytestmark = pytest.mark.heavy


def handed_in(agency: Agency) -> None:
    (agency.folder / "reportgen.toml").write_text(SETTINGS, encoding="utf-8")
    agency.hand_in()


def lasting(output: Path) -> dict[str, str]:
    """What a night leaves, without the moments that stand in mails."""
    return {n: d for n, d in contents(output).items() if "/outbox/" not in n}


def test_a_night_without_a_network_is_the_same(agency: Agency, tmp_path: Path) -> None:
    able = shutil.which("unshare") and subprocess.run([*WITHOUT_NETWORK, "true"], check=False)
    if not able or able.returncode:
        pytest.skip("this kernel lets nobody make a network namespace")
    there = subprocess.run(
        [*WITHOUT_NETWORK, "cat", "/proc/net/dev"], capture_output=True, text=True, check=True
    )
    assert [line.split(":")[0].strip() for line in there.stdout.splitlines()[2:]] == ["lo"]
    agency.people(row("S-1"), row("S-2"), row("S-3"))
    handed_in(agency)
    dark = agency.copied(tmp_path / "dark")
    for command, folder in (([], agency.folder), (WITHOUT_NETWORK, dark.folder)):
        done = subprocess.run(
            [*command, *REPORTGEN, *NIGHT], cwd=folder, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
    assert lasting(dark.output) == lasting(agency.output)
    assert len([*dark.output.rglob("*.eml")]) == 3


def seen_at_work(group: int) -> list[tuple[bytes, bool]]:
    """Each process of a group: its command line, and whether it may write a core."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if os.getpgid(int(entry.name)) == group:
                limits = (entry / "limits").read_text("ascii")
                core = re.search(r"^Max core file size\s+(\S+)", limits, re.M)
                found.append(((entry / "cmdline").read_bytes(), core is None or core[1] != "0"))
    return found


def test_nothing_of_anybody_is_seen_outside_the_night_s_folder(
    agency: Agency, tmp_path: Path
) -> None:
    """At -vv, a name, an answer or a password is in no log, no process list and no other folder."""
    everything = canary() | {"candidate_id": "S-7"}
    # Proof of an approval ends the reports: it is somebody else's.
    proofs = {field: said for field, said in everything.items() if field.endswith("_proof")}
    agency.people(row("S-1"), row("S-2", **proofs), everything | dict.fromkeys(proofs))
    handed_in(agency)
    elsewhere = tmp_path / "tmp"
    elsewhere.mkdir()
    told = {"REPORTGEN_SMTP_PASSWORD": f"{CANARY}-password", "TMPDIR": str(elsewhere)}
    seen: list[tuple[bytes, bool]] = []
    with subprocess.Popen(
        [*CORES_ALLOWED, *REPORTGEN, *NIGHT],
        cwd=agency.folder,
        env=os.environ | told,
        stdout=subprocess.DEVNULL,  # staff's terminal: it tells what is wrong in which cell
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as night:
        until = time.monotonic() + PATIENCE
        while night.poll() is None:
            seen += seen_at_work(night.pid)
            assert time.monotonic() < until
            time.sleep(0.02)
        assert night.stderr is not None
        said = night.stderr.read()
    assert night.returncode == 0, said
    assert len([*agency.output.rglob("*.eml")]) == 2
    lines = [line for line, _ in seen]
    assert sum(b"forkserver" in line for line in lines) > 10, "its workers were seen, too"
    log = agency.file(DAY, "run.log").read_bytes()
    password = f"{CANARY}-password".encode()
    for text in (*lines, said, log):
        assert CANARY.encode() not in text.lower()
    *_, (_, last) = (entry for entry in seen if b"forkserver" in entry[0])
    assert not last, "a worker may write a core"
    assert [p for p in elsewhere.rglob("*") if p.is_file()] == []
    for path in agency.folder.rglob("*"):
        assert not path.is_file() or password not in path.read_bytes(), path.name
