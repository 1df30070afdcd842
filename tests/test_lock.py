"""The lock file fits pyproject.toml, and says for everything what may be installed."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.audit import answer_of, licence_of, licences

ROOT = Path(__file__).parents[1]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
DIRECT = [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["dev"]]
PINNED = re.compile(
    r"^(?P<name>\S+?)==(?P<version>\S+)(?: ; [^\\\n]+?)?(?P<hashes>(?: \\\n    \S+)+)$", re.M
)


def locked() -> dict[str, list[str]]:
    """By name: the versions that are pinned, for some platforms or for all."""
    found: dict[str, list[str]] = {}
    for pin in PINNED.finditer(LOCK):
        found.setdefault(canonicalize_name(pin["name"]), []).append(pin["version"])
    return found


@pytest.mark.parametrize("wanted", [Requirement(line) for line in DIRECT], ids=str)
def test_what_is_wanted_is_locked_at_a_version_that_will_do(wanted: Requirement) -> None:
    versions = locked().get(canonicalize_name(wanted.name))
    assert versions, "make lock"
    assert all(wanted.specifier.contains(version) for version in versions), "make lock"


def test_everything_locked_has_its_hashes() -> None:
    pins = list(PINNED.finditer(LOCK))
    assert len(pins) == len(re.findall(r"^[^\s#]", LOCK, re.M))
    assert all("--hash=sha256:" in pin["hashes"] for pin in pins)


def test_the_lock_file_names_no_registry() -> None:
    assert "://" not in LOCK


def test_every_licence_allows_use() -> None:
    by_family, absent = licences()
    assert by_family.pop("", []) == []
    # What is for other systems alone isn't here to be looked at.
    assert sum(map(len, by_family.values())) > 10 * len(absent)


LICENCES = [
    (["Apache-2.0 OR BSD-3-Clause"], "Apache"),
    (["License :: OSI Approved :: GNU General Public License v3 (GPLv3)"], ""),
    (
        ["License :: GNU Lesser General Public License v2 or later (LGPLv2+)"],
        "LGPL",
    ),
    (["License :: OSI Approved :: MIT License", "License :: Mozilla Public License 2.0"], "MIT"),
    (["Proprietary"], ""),
    ([], ""),
]


@pytest.mark.parametrize(("told", "family"), LICENCES)
def test_a_licence_by_a_package_s_own_words(told: list[str], family: str) -> None:
    assert licence_of(told) == family


HOLES = """{"dependencies": [
 {"name": "a", "version": "1", "vulns": [{"id": "PYSEC-1", "fix_versions": ["1.1", "2"]}]},
 {"name": "b", "version": "2", "vulns": []},
 {"name": "c", "skip_reason": "not found"}]}"""


def test_what_the_advisories_say() -> None:
    answer = answer_of(HOLES, "")
    assert answer.holes == ("a 1: PYSEC-1, mended in 1.1, 2",)
    assert answer.asked == 2
    assert answer_of("", "Trying\nno route to host\n").why == "no route to host"
