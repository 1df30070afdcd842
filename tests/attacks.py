"""The table of SECURITY.md: `python -m tests.attacks [ATTACK]…` runs their tests and writes it.

Without a name all are run, which takes hours; a row that isn't run keeps its figures.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parents[1]
DOCUMENT = ROOT / "SECURITY.md"
TABLE = re.compile(r"(?s)(<!-- attacks -->\n).*?(<!-- /attacks -->)")
HEAD = "| attack | cases | failures | where the guard stands | tests |\n|---|---:|---:|---|---|\n"


@dataclass(frozen=True)
class Attack:
    """One way in: what holds it, and which tests try it."""

    name: str
    what: str
    guards: tuple[str, ...]
    tests: tuple[str, ...]


ATTACKS = (
    Attack(
        "page",
        "Markup, addresses, embedded files and bombs in answers, templates, styles, logo, words",
        ("render/fetcher.py", "render/templating.py", "render/logo.py"),
        ("run/test_payloads.py", "render/test_fetcher.py", "render/test_logo.py"),
    ),
    Attack(
        "templates",
        "Ways out of the sandbox; loops and texts without end",
        ("sandbox.py", "deadline.py"),
        ("render/test_hostile_templates.py", "render/test_hostile_text.py"),
    ),
    Attack(
        "cells",
        "Formulas, DDE and links in workbook and CSV",
        ("workbook/cells.py", "workbook/export.py"),
        ("workbook/test_export.py", "workbook/test_read_back.py"),
    ),
    Attack(
        "mail",
        "Lines in headers, odd and imitated addresses",
        ("mail/lines.py", "intake/parsers/person.py"),
        ("mail/test_message.py", "mail/test_addresses.py"),
    ),
    Attack(
        "terminal",
        "Signs that a terminal obeys, or that turn letters round",
        ("signs.py", "cli/terminal.py"),
        ("run/test_terminal.py",),
    ),
    Attack(
        "disk",
        "Ids and names as paths and devices, planted links, open permissions",
        ("run/names.py", "files.py"),
        (
            *("run/test_folder.py", "run/test_hostile_names.py"),
            *("run/test_links.py", "run/test_privacy.py"),
        ),
    ),
    Attack(
        "sheet",
        "Bombs, damage, deep XML, odd encodings, macros, links, embedded objects",
        ("spreadsheet/guard.py", "spreadsheet/source.py"),
        (
            *("intake/test_refusals.py", "intake/test_hostile_sheets.py"),
            *("intake/test_damage.py", "run/test_unreadable.py"),
        ),
    ),
    Attack(
        "time",
        "Answers that stall",
        ("deadline.py", "spreadsheet/text.py"),
        ("run/test_stall.py", "run/test_row_deadline.py", "intake/test_long_texts.py"),
    ),
    Attack(
        "plugins",
        "Plug-ins that hang, end, print or change their input",
        ("checks/plugins.py",),
        ("checks/test_plugins_gone_wrong.py",),
    ),
    Attack(
        "sight",
        "Names and passwords in logs, process list, temporary folders; a network that is asked",
        ("run_log.py", "deadline.py", "maintenance/erase.py"),
        ("run/test_unseen.py", "run/test_erase.py"),
    ),
    Attack(
        "settings",
        "Wrong settings, rules and words",
        ("settings.py", "rulebook/loader.py", "rulebook/words.py"),
        (
            *("test_settings.py", "test_mistakes.py", "rulebook/test_limits.py"),
            *("rulebook/test_loader.py", "rulebook/test_words.py", "test_wrong_values.py"),
        ),
    ),
    Attack(
        "server",
        "Mail servers that drip, fall silent, never end or hang up",
        ("mail/smtp.py",),
        ("mail/test_smtp.py",),
    ),
    Attack(
        "faults",
        "Full and vanishing disks, calls that fail, clocks that step, a night killed anywhere",
        ("files.py", "history/database.py", "mail/sender.py"),
        ("run/test_disk.py", "run/test_faults.py"),
    ),
    Attack(
        "kills",
        "Runs and senders killed before each effect, or again and again",
        ("files.py", "history/database.py", "mail/sender.py"),
        ("run/test_killed.py", "run/test_storm.py", "mail/test_killed.py"),
    ),
    Attack("fuzzing", "Random and mutated input at nine doors", (), ("fuzz/test_fuzz.py",)),
)


def run(attack: Attack) -> tuple[int, int]:
    """How many of an attack's tests ran, and how many failed."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [sys.executable, "-m", "pytest", "-q", "-m", "heavy or not heavy"]
        files = [f"tests/{name}" for name in attack.tests]
        subprocess.run([*command, f"--junitxml={report}", *files], cwd=ROOT, check=False)
        suites = ElementTree.parse(report).getroot().iter("testsuite")
        figures = [
            [int(s.get(key, 0)) for key in ("tests", "skipped", "failures", "errors")]
            for s in suites
        ]
    tests, skipped, failures, errors = map(sum, zip(*figures, strict=True))
    return tests - skipped, failures + errors


def written() -> dict[str, str]:
    """The rows that stand in the document, by what they are about."""
    found = TABLE.search(DOCUMENT.read_text("utf-8"))
    lines = found[0].splitlines()[3:-1] if found else []
    return {line.split("|")[1].strip(): line for line in lines}


def line_of(attack: Attack, figures: tuple[str, str]) -> str:
    guards = ", ".join(f"`{name}`" for name in attack.guards)
    tests = ", ".join(f"`{name}`" for name in attack.tests)
    return f"| {' | '.join((attack.what, *figures, guards or '–', tests))} |"


def main(names: list[str]) -> int:
    rows, failed, known = [], 0, written()
    for attack in ATTACKS:
        figures = ("–", "not run")
        if old := known.get(attack.what):
            cases, failures = (cell.strip() for cell in old.split("|")[2:4])
            figures = (cases, failures)
        if not names or attack.name in names:
            cases_run, failures_seen = run(attack)
            failed += failures_seen
            figures = (f"{cases_run:,}", str(failures_seen))
        rows.append(line_of(attack, figures))
    table = HEAD + "\n".join(rows) + "\n"
    text = TABLE.sub(lambda m: m[1] + table + m[2], DOCUMENT.read_text("utf-8"))
    DOCUMENT.write_text(text, "utf-8")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
