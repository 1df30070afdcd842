"""Invents candidates: varied, seeded, from strong profiles to hardly begun ones."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from importlib.resources import files
from typing import Any, Literal, TypeVar

import tomli

from reportgen.market import Market

Cell = str | float | datetime
Row = Mapping[str, Cell]
Quality = Literal["strong", "middling", "weak"]
T = TypeVar("T")

_FIRST_DAY = datetime.fromisoformat("2026-01-05")
_QUALITIES: tuple[Quality, ...] = ("strong", "middling", "middling", "weak")
_STATUSES = ("Not submitted", "Submitted", "Declined", "Declined")
_LEVEL: Mapping[Quality, str] = {"strong": "Expert", "middling": "Intermediate", "weak": "Entry"}
_SKILLS: Mapping[Quality, int] = {"strong": 10, "middling": 6, "weak": 2}
_TYPES: Mapping[Quality, int] = {"strong": 3, "middling": 2, "weak": 1}
_PARTS: Mapping[Quality, int] = {"strong": 2, "middling": 1, "weak": 0}
_SENTENCES: Mapping[Quality, Sequence[str]] = {
    "strong": ("does", "done", "works", "invites"),
    "middling": ("does", "done", "works"),
}


@dataclass(frozen=True, slots=True)
class Invented:
    """One candidate's rows by part ("" for their own); values by the key of their column."""

    rows: Mapping[str, Sequence[Row]]


class _Dealer:
    """Deals from shuffled decks: nothing comes a second time before all of its deck has come.

    Independent choices would soon give two people of a trade the same sentences.
    """

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self._decks: dict[str, list[Any]] = {}

    def deal(self, name: str, cards: Sequence[T]) -> T:
        """The next card of the deck of this name, which is shuffled anew once it is used up."""
        deck: list[T] = self._decks.setdefault(name, [])
        if not deck:
            deck.extend(self.dice.sample(cards, len(cards)))
        return deck.pop()

    def piece(self, name: str) -> Any:
        """The next piece of this name that suits everybody."""
        return self.deal(name, _pieces()[name])

    def trade_piece(self, trade: Mapping[str, Any], name: str) -> Any:
        """The next piece of this name for people of a trade."""
        return self.deal(f"{trade['category']}/{name}", trade[name])


@dataclass(frozen=True, slots=True)
class _Sketch:
    """What is settled about a person before their cells are filled in."""

    ident: str
    trade: Mapping[str, Any]
    quality: Quality
    slots: Mapping[str, str]


def invent(count: int, seed: int, market: Market) -> tuple[Invented, ...]:
    """So many candidates, the same ones for a seed. Their types of work are those of `market`."""
    dealer = _Dealer(seed)
    known = {kind.name for kind in market.taxonomy}
    return tuple(_person(number, dealer, known) for number in range(1, count + 1))


@cache
def _pieces() -> dict[str, Any]:
    folder = files("reportgen.intake.blank")
    return tomli.loads((folder / "sample.toml").read_text(encoding="utf-8"))


def _person(number: int, dealer: _Dealer, known: set[str]) -> Invented:
    sketch = _sketch(number, dealer)
    given, family = dealer.piece("given"), dealer.piece("family")
    low, high = sketch.trade["rate"]
    person: dict[str, Cell] = {
        "candidate_id": sketch.ident,
        "name": f"{given} {family}",
        "email": _address(given, family, number, sketch.quality),
        "country": dealer.piece("countries"),
        "over_18": "yes",
        "report_language": "English",
        "suggested_rate_low": float(low),
        "suggested_rate_high": float(high),
        "coach": dealer.piece("coaches"),
        "cohort": dealer.piece("cohorts"),
        "send": "yes",
        **_profile(sketch, dealer, known),
        **_submission(sketch.quality, dealer),
    }
    who: dict[str, Cell] = {"part_id": sketch.ident, "part_email": person["email"]}
    parts = _parts(sketch, dealer)
    if person.get("submission_status") == "Declined":
        parts["submissions"] = [_attempt(person, sketch, number)]
    return Invented(
        {"": [person]} | {name: [{**who, **row} for row in rows] for name, rows in parts.items()}
    )


def _sketch(number: int, dealer: _Dealer) -> _Sketch:
    trade = dealer.piece("trades")
    slots = {
        name: dealer.deal(f"{trade['category']}/slot {name}", values)
        for name, values in trade["slots"].items()
    }
    return _Sketch(f"S-{number:03d}", trade, dealer.deal("qualities", _QUALITIES), slots)


def _profile(sketch: _Sketch, dealer: _Dealer, known: set[str]) -> dict[str, Cell]:
    quality, trade = sketch.quality, sketch.trade
    low, high = trade["rate"]
    title = dealer.deal(f"{trade['category']}/{quality} titles", trade["titles"][quality])
    types = [name for name in trade["types"] if name in known]
    rate = {"strong": (low + high) / 2, "middling": low + 1, "weak": max(low - 4, 1)}[quality]
    dice = dealer.dice
    return {
        "title": _capital(title.format(**sketch.slots)),
        "overview": _overview(sketch, dealer),
        "category": trade["category"],
        "types_of_work": "; ".join(types[: _TYPES[quality]]),
        "skills": "; ".join(_skills(sketch, dice)),
        "experience_level": _LEVEL[quality],
        "hourly_rate": float(round(rate)),
        "currency": "USD",
        "photo": "no" if quality == "weak" else "yes",
        "video": "yes" if quality == "strong" and dice.random() < 0.3 else "no",
        "linked_accounts": "LinkedIn" if quality != "weak" else "none",
        "languages": "English" if dice.random() < 0.4 else "English; French",
    }


def _overview(sketch: _Sketch, dealer: _Dealer) -> str:
    if sketch.quality == "weak":
        return str(dealer.piece("weak_overview"))
    sentences = [dealer.trade_piece(sketch.trade, name) for name in _SENTENCES[sketch.quality]]
    return "\n\n".join(sentence.format(**sketch.slots) for sentence in sentences)


def _skills(sketch: _Sketch, dice: random.Random) -> list[str]:
    """The tool that the person writes about, and others of their trade."""
    tool = sketch.slots["tool"]
    others = [skill for skill in sketch.trade["skills"] if skill != tool]
    return [tool, *dice.sample(others, min(_SKILLS[sketch.quality] - 1, len(others)))]


def _address(given: str, family: str, number: int, quality: Quality) -> str:
    letters = unicodedata.normalize("NFKD", f"{given}.{family}{number}".replace("ł", "l"))
    plain = "".join(c for c in letters.lower() if c.isascii() and (c.isalnum() or c == "."))
    return f"{plain}@{'studio' if quality == 'strong' else 'freemail'}.example"


def _submission(quality: Quality, dealer: _Dealer) -> dict[str, Cell]:
    status = dealer.deal("statuses", _STATUSES)
    if quality == "strong" and dealer.dice.random() < 0.1:
        status = "Approved"
    values: dict[str, Cell] = {"submission_status": status}
    if status != "Not submitted":
        values["submitted_on"] = _FIRST_DAY + timedelta(days=dealer.dice.randrange(300))
    if status == "Declined":
        values["upwork_feedback"] = dealer.piece("feedback")
    return values


def _attempt(person: Mapping[str, Cell], sketch: _Sketch, number: int) -> Row:
    """What came back declined; every other person has given the profile another title since."""
    keys = {
        "attempt_date": "submitted_on",
        "attempt_status": "submission_status",
        "attempt_feedback": "upwork_feedback",
        "attempt_title": "title",
        "attempt_overview": "overview",
        "attempt_category": "category",
        "attempt_types": "types_of_work",
        "attempt_skills": "skills",
        "attempt_level": "experience_level",
        "attempt_rate": "hourly_rate",
    }
    row: Row = {part: person[key] for part, key in keys.items() if key in person}
    older = sketch.trade["titles"]["weak"][0]
    return {**row, "attempt_title": older} if number % 2 else row


def _parts(sketch: _Sketch, dealer: _Dealer) -> dict[str, list[Row]]:
    start = dealer.dice.randrange(2016, 2021)
    return {
        "employment": _employment(sketch, start, dealer),
        "education": [] if sketch.quality == "weak" else [_study(sketch, start, dealer)],
        "portfolio": _portfolio(sketch, dealer.dice),
        "certifications": [_certificate(sketch, dealer)] if sketch.quality == "strong" else [],
    }


def _employment(sketch: _Sketch, start: int, dealer: _Dealer) -> list[Row]:
    jobs: list[Row] = []
    for n, name in enumerate(("jobs", "first_jobs")[: _PARTS[sketch.quality]]):
        role, company, did = dealer.trade_piece(sketch.trade, name)
        current = n == 0 and dealer.dice.random() < 0.5
        jobs.append(
            {
                "job_role": role,
                "job_company": company,
                "job_from": f"{start + 3 - 3 * n}-{dealer.dice.randrange(1, 13):02d}",
                "job_to": "present" if current else f"{start + 5 - 3 * n}-12",
                "job_description": did,
            }
        )
    return jobs


def _study(sketch: _Sketch, start: int, dealer: _Dealer) -> Row:
    school, award = dealer.trade_piece(sketch.trade, "studies")
    return {"study_school": school, "study_award": award, "study_to": str(start - 1)}


def _portfolio(sketch: _Sketch, dice: random.Random) -> list[Row]:
    """Pieces with links of the person's own, as two people with one link are lookalikes."""
    shown = dice.sample(sketch.trade["pieces"], _PARTS[sketch.quality])
    return [
        {
            "piece_title": title,
            "piece_link": f"https://work.example/{sketch.ident.lower()}/{n}",
            "piece_description": text,
        }
        for n, (title, text) in enumerate(shown, 1)
    ]


def _certificate(sketch: _Sketch, dealer: _Dealer) -> Row:
    name, issuer = dealer.trade_piece(sketch.trade, "certificates")
    year, month = dealer.dice.randrange(2022, 2026), dealer.dice.randrange(1, 13)
    return {
        "certificate_name": name,
        "certificate_issuer": issuer,
        "certificate_date": f"{year}-{month:02d}",
    }


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
