"""The lock file fits pyproject.toml, and says for everything what may be installed."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

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
