"""`make audit`: licences of what is locked, and known holes in it; 1 where one is found.

Licences are read from what is installed. Holes are asked about over the network: where nobody
answers, a note says so, and `--strict` fails.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

LOCK = Path(__file__).parents[1] / "requirements.lock"
_PIN = re.compile(r"(?m)^([\w.-]+)(?:\[[\w,-]*\])?==(\S+)")
# What may be used from MIT-licensed code as it is imported, nothing of it copied; first come those
# that ask for more than a notice.
FAMILIES: Mapping[str, str] = {
    "MPL": r"MPL|Mozilla Public",
    "LGPL": r"LGPL|Lesser General Public",
    "Apache": r"Apache|APL 2",
    "BSD": r"BSD",
    "MIT": r"MIT",
    "ISC": r"ISC",
    "PSF": r"PSF|Python Software Foundation",
    "Unlicense": r"Unlicense",
}
ASKING_MORE = ("MPL", "LGPL")
AUDIT = (
    *("uv", "tool", "run", "--quiet", "--from", "pip-audit>=2.10", "pip-audit"),
    *("--progress-spinner", "off", "--disable-pip", "--require-hashes", "--format", "json"),
)


def pinned() -> dict[str, str]:
    """What the lock pins, by name."""
    return {m[1]: m[2] for m in _PIN.finditer(LOCK.read_text(encoding="utf-8"))}


def licence_of(told: Sequence[str]) -> str:
    """The family that a package's own words name; of several the least strict, "" for none."""
    found = [name for name, said in FAMILIES.items() if re.search(said, "; ".join(told))]
    easy = [name for name in found if name not in ASKING_MORE]
    return next(iter((*easy, *found)), "")


def told_licences(name: str) -> list[str] | None:
    """What an installed package says of its licence; None for one that isn't installed here."""
    try:
        about = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return None
    listed = [c for c in about.get_all("Classifier", []) if c.startswith("License")]
    words = [line for key in ("License-Expression", "License") for line in about.get_all(key, [])]
    return [*(word.partition("\n")[0] for word in words), *listed]


def licences() -> tuple[dict[str, list[str]], list[str]]:
    """The installed packages of the lock by family, "" for those without a fit one; the absent."""
    by_family: dict[str, list[str]] = {}
    absent = []
    for name in pinned():
        told = told_licences(name)
        if told is None:
            absent.append(name)
        else:
            by_family.setdefault(licence_of(told), []).append(name)
    return by_family, absent


@dataclass(frozen=True, slots=True)
class Answer:
    """What the advisories say: holes, a line each, and how many packages nobody knew."""

    holes: tuple[str, ...]
    asked: int
    why: str = ""  # nobody could be asked at all


def answer_of(printed: str, complaint: str) -> Answer:
    """What pip-audit printed, read."""
    try:
        found = json.loads(printed)["dependencies"]
    except (ValueError, KeyError):
        lines = complaint.strip().splitlines() or ["it said nothing"]
        return Answer((), 0, lines[-1])
    known = [one for one in found if "skip_reason" not in one]
    return Answer(
        tuple(
            f"{one['name']} {one['version']}: {hole['id']}, mended in "
            f"{', '.join(hole['fix_versions']) or 'no version yet'}"
            for one in known
            for hole in one["vulns"]
        ),
        len(known),
    )


def ask() -> Answer:
    here = Path(sys.executable).parent
    command = [str(here / AUDIT[0]), *AUDIT[1:], "--requirement", str(LOCK)]
    try:
        ended = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        return Answer((), 0, str(error))
    return answer_of(ended.stdout, ended.stderr)


def main(arguments: Sequence[str]) -> int:
    by_family, absent = licences()
    unfit = by_family.pop("", [])
    counts = sorted(by_family.items(), key=lambda item: -len(item[1]))
    print("Licences:", ", ".join(f"{family} {len(names)}" for family, names in counts))
    for family in ASKING_MORE:
        print(f"  {family}:", ", ".join(by_family.get(family, ["none"])))
    if absent:
        print("  not installed here, so not looked at:", ", ".join(absent))
    if unfit:
        print("  NOT KNOWN TO ALLOW USE:", ", ".join(unfit))
    answer, count = ask(), len(pinned())
    for hole in answer.holes:
        print("  HOLE:", hole)
    print(f"Known holes: {len(answer.holes)} in {answer.asked} of {count} packages")
    unasked = answer.asked < count
    if unasked:
        print(
            "  Note: nobody could be asked about the rest, so this proves nothing of them. Ask "
            f"again where pypi.org can be reached. {answer.why}".rstrip()
        )
    return int(bool(unfit or answer.holes or (unasked and "--strict" in arguments)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
