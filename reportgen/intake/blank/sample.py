"""Invents candidates: varied, seeded, from strong profiles to hardly begun ones."""

from __future__ import annotations

import random
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from reportgen.market import Market

Cell = str | float | datetime
Row = Mapping[str, Cell]
Quality = Literal["strong", "middling", "weak"]

_FIRST_DAY = datetime.fromisoformat("2026-01-05")
_QUALITIES: Sequence[Quality] = ("strong", "middling", "middling", "weak")
_LEVEL: Mapping[Quality, str] = {"strong": "Expert", "middling": "Intermediate", "weak": "Entry"}


@dataclass(frozen=True, slots=True)
class Invented:
    """One candidate's rows by part ("" for their own); values by the key of their column."""

    rows: Mapping[str, Sequence[Row]]


def invent(count: int, seed: int, market: Market) -> tuple[Invented, ...]:
    """So many candidates, the same ones for a seed. Their types of work are those of `market`."""
    dice = random.Random(seed)
    known = {kind.name for kind in market.taxonomy}
    return tuple(_person(number, dice, known) for number in range(1, count + 1))


@cache
def _pieces() -> dict[str, Any]:
    folder = files("reportgen.intake.blank")
    return tomllib.loads((folder / "sample.toml").read_text(encoding="utf-8"))


def _person(number: int, dice: random.Random, known: set[str]) -> Invented:
    pieces = _pieces()
    trade = dice.choice(pieces["trades"])
    quality = dice.choice(_QUALITIES)
    given, family = dice.choice(pieces["given"]), dice.choice(pieces["family"])
    profile = _profile(trade, quality, dice, known)
    low, high = trade["rate"]
    ident = f"S-{number:03d}"
    person: dict[str, Cell] = {
        "candidate_id": ident,
        "name": f"{given} {family}",
        "email": _address(given, family, number, quality),
        "country": dice.choice(pieces["countries"]),
        "over_18": "yes",
        "report_language": "English",
        "suggested_rate_low": float(low),
        "suggested_rate_high": float(high),
        "coach": dice.choice(pieces["coaches"]),
        "cohort": dice.choice(pieces["cohorts"]),
        "send": "yes",
        **profile,
        **_submission(quality, dice, pieces["feedback"]),
    }
    who: dict[str, Cell] = {"part_id": ident, "part_email": person["email"]}
    parts = _parts(trade, quality, dice)
    if person.get("submission_status") == "Declined":
        parts["submissions"] = [_attempt(person)]
    return Invented(
        {"": [person]} | {name: [{**who, **row} for row in rows] for name, rows in parts.items()}
    )


def _profile(
    trade: Mapping[str, Any], quality: Quality, dice: random.Random, known: set[str]
) -> dict[str, Cell]:
    low, high = trade["rate"]
    place = {"strong": 0, "middling": 1, "weak": 2}[quality]
    counts = {"strong": 10, "middling": 6, "weak": 2}
    types = [name for name in trade["types"] if name in known]
    sentences = trade["overview"] if quality == "strong" else trade["overview"][:2]
    overview = "\n\n".join(sentences)
    if quality == "weak":
        overview = dice.choice(_pieces()["weak_overview"])
    rate = {"strong": (low + high) / 2, "middling": low + 1, "weak": max(low - 4, 1)}[quality]
    return {
        "title": trade["titles"][place],
        "overview": overview,
        "category": trade["category"],
        "types_of_work": "; ".join(types[: {"strong": 3, "middling": 2, "weak": 1}[quality]]),
        "skills": "; ".join(
            dice.sample(trade["skills"], min(counts[quality], len(trade["skills"])))
        ),
        "experience_level": _LEVEL[quality],
        "hourly_rate": float(round(rate)),
        "currency": "USD",
        "photo": "no" if quality == "weak" else "yes",
        "video": "yes" if quality == "strong" and dice.random() < 0.3 else "no",
        "linked_accounts": "LinkedIn" if quality != "weak" else "none",
        "languages": "English" if dice.random() < 0.4 else "English; French",
    }


def _address(given: str, family: str, number: int, quality: Quality) -> str:
    letters = unicodedata.normalize("NFKD", f"{given}.{family}{number}".replace("ł", "l"))
    plain = "".join(c for c in letters.lower() if c.isascii() and (c.isalnum() or c == "."))
    return f"{plain}@{'studio' if quality == 'strong' else 'freemail'}.example"


def _submission(quality: Quality, dice: random.Random, feedback: Sequence[str]) -> dict[str, Cell]:
    status = dice.choice(("Not submitted", "Submitted", "Declined", "Declined"))
    if quality == "strong" and dice.random() < 0.1:
        status = "Approved"
    values: dict[str, Cell] = {"submission_status": status}
    if status != "Not submitted":
        values["submitted_on"] = _FIRST_DAY + timedelta(days=dice.randrange(300))
    if status == "Declined":
        values["upwork_feedback"] = dice.choice(feedback)
    return values


def _attempt(person: Mapping[str, Cell]) -> Row:
    keys = {
        "attempt_date": "submitted_on",
        "attempt_status": "submission_status",
        "attempt_feedback": "upwork_feedback",
        "attempt_title": "title",
        "attempt_rate": "hourly_rate",
    }
    return {part: person[key] for part, key in keys.items() if key in person}


def _parts(trade: Mapping[str, Any], quality: Quality, dice: random.Random) -> dict[str, list[Row]]:
    start = dice.randrange(2016, 2021)
    most = {"strong": 2, "middling": 1, "weak": 0}[quality]
    jobs: list[Row] = [
        {
            "job_role": role,
            "job_company": company,
            "job_from": f"{start + 3 - 3 * n}-{dice.randrange(1, 13):02d}",
            "job_to": "present" if n == 0 and dice.random() < 0.5 else f"{start + 5 - 3 * n}-12",
            "job_description": did,
        }
        for n, (role, company, did) in enumerate(trade["jobs"][:most])
    ]
    school, award = trade["study"]
    study: Row = {"study_school": school, "study_award": award, "study_to": str(start - 1)}
    pieces: list[Row] = [
        {"piece_title": title, "piece_link": f"https://work.example/{n}", "piece_description": text}
        for n, (title, text) in enumerate(trade["pieces"][:most], 1)
    ]
    certificates: list[Row] = [
        {"certificate_name": name, "certificate_issuer": issuer, "certificate_date": "2024-05"}
        for name, issuer in trade["certificates"][: 1 if quality == "strong" else 0]
    ]
    return {
        "employment": jobs,
        "education": [] if quality == "weak" else [study],
        "portfolio": pieces,
        "certifications": certificates,
    }
