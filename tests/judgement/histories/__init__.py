"""Invented work histories with the months and the relevance that a careful reader would give them.

`first.toml` was written before the reader of histories was looked at, `second.toml` after the
repairs that the first set led to. “Right” is every job with its role, its months and whether it
counts; “asked” is anything left open, which is fine; “wrong” is anything stated that isn't so.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

from reportgen.checks import employment, experience_level
from reportgen.checks.base import CannotTell, Check, Judged
from reportgen.checks.runner import verdict_of
from reportgen.domain.outcome import Fact
from reportgen.domain.profile import Profile
from reportgen.intake.parsers.jobs import parse_jobs
from tests.judgement.bench import Case, context_for
from tests.judgement.profiles import build_profile

SETS = ("first", "second")
Read = Literal["right", "asked", "wrong"]
_READ: tuple[Read, ...] = ("right", "asked", "wrong")
History = Mapping[str, Any]


def load_histories(name: str) -> list[History]:
    file = Path(__file__).parent / f"{name}.toml"
    return list(tomllib.loads(file.read_text(encoding="utf-8"))["history"])


def read(history: History) -> tuple[Read, list[str]]:
    """How well one history is read, and what isn't right."""
    profile = _profile(history)
    facts = _verdict(profile, experience_level.CHECK).facts
    left: list[Any] = list(_jobs(facts))
    faults: list[tuple[int, str]] = []
    if len(left) != len(history["jobs"]):
        faults.append((2, f"{len(left)} jobs, not {len(history['jobs'])}"))
    for wanted in history["jobs"]:
        role = wanted["role"].casefold()
        fits = [job for job in left if role in job["role"].casefold()]
        if not fits:
            nameless = [job for job in left if not job["role"]]
            faults.append((1 if nameless else 2, f"no {wanted['role']!r}"))
            fits = nameless
        if fits:
            left.remove(fits[0])
            faults += _faults(fits[0], wanted, asks=bool(history.get("asks")))
    if "months" in history:
        low, high = history["months"]
        if not low <= facts["months_relevant"] <= high:
            faults.append((2, f"{facts['months_relevant']} months in all"))
    if "split" in history:
        verdict = _verdict(profile, employment.CHECK)
        split = any(f.code == "employment.big_projects" for f in verdict.findings)
        if split is not history["split"]:
            faults.append((2, "split" if split else "not split"))
    return _READ[max((worst for worst, _ in faults), default=0)], [why for _, why in faults]


def tally(name: str) -> Counter[str]:
    return Counter(read(history)[0] for history in load_histories(name))


def _faults(job: Mapping[str, Fact], wanted: History, *, asks: bool) -> list[tuple[int, str]]:
    faults: list[tuple[int, str]] = []
    months, relevant = job["months"], job["relevant"]
    if asks and months is not None:
        faults.append((2, f"{months} months stated"))
    elif asks and not job["doubt"]:
        faults.append((2, "nothing asked"))
    elif not asks and "months" in wanted:
        low, high = wanted["months"]
        if not isinstance(months, int):
            faults.append((1, "months asked"))
        elif not low <= months <= high:
            faults.append((2, f"{months} months, not {low} to {high}"))
    if relevant is not wanted["relevant"]:
        faults.append((1 if relevant is None else 2, f"relevant: {relevant}"))
    return faults


def _profile(history: History) -> Profile:
    said = {"title": history["title"], "experience_level": "entry", "employment": []}
    jobs = parse_jobs(history["employment"].strip())
    assert isinstance(jobs, tuple)
    return replace(build_profile(said), employment=jobs)


def _verdict(profile: Profile, check: Check) -> Judged | CannotTell:
    verdict = verdict_of(
        profile, check, context_for(Case(check.slug, "history", "", profile, frozenset()))
    )
    assert isinstance(verdict, Judged | CannotTell)
    return verdict


def _jobs(facts: Mapping[str, Fact]) -> list[Mapping[str, Fact]]:
    jobs = facts["jobs"]
    assert isinstance(jobs, list)
    return [job for job in jobs if isinstance(job, dict)]
