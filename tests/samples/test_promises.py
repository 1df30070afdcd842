"""What a report promises of a step is what doing just that brings, where no choice is left."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from difflib import SequenceMatcher

import pytest

from reportgen.domain.actions import Action
from reportgen.domain.profile import ExperienceLevel, Photo, PortfolioItem, Profile
from reportgen.domain.report import Report
from reportgen.intake.read import read_intake
from reportgen.language.text import sentences
from reportgen.run.context import JudgingContext, load_context
from reportgen.run.judge import assess_all
from reportgen.settings import IntakeSettings, Settings
from tests.samples.build import INPUTS

NIGHT = datetime(2026, 11, 22, 20, tzinfo=UTC)
# Between them steps of nearly each kind that is done to the letter.
FEW = ("A-103", "A-109", "A-111", "A-113", "A-117", "B-203", "B-204", "B-210")
PIECE = PortfolioItem("A sample", "https://pieces.example.com/{}", "Made to show how I work.")


@dataclass(frozen=True)
class Evening:
    """A report, and the person who has done those of its steps that leave nothing to choose."""

    report: Report
    done: tuple[Action, ...]
    profile: Profile


def _title(profile: Profile, action: Action) -> Profile:
    return replace(profile, title=action.finding.suggestion)


def _skills(profile: Profile, action: Action) -> Profile:
    return replace(profile, skills=(*profile.skills, *action.finding.suggestion.split("; ")))


def _types(profile: Profile, action: Action) -> Profile:
    listed = (*profile.types_of_work, *action.finding.suggestion.split("; "))
    return replace(profile, types_of_work=listed)


def _words(profile: Profile, action: Action) -> Profile:
    text = profile.overview
    for pair in str(action.finding.args["pairs"]).split(", "):
        wrong, _, right = pair.partition(" → ")
        text = re.sub(rf"\b{re.escape(wrong)}\b", right, text)
    if pasted := action.finding.suggestion:
        own = max(sentences(text), key=lambda one: SequenceMatcher(None, one, pasted).ratio())
        text = text.replace(own, pasted, 1)
    return replace(profile, overview=text)


def _rate(profile: Profile, action: Action) -> Profile:
    assert profile.hourly_rate is not None
    low = action.finding.code.endswith("below_tip")
    within = profile.suggested_rate_low if low else profile.suggested_rate_high
    assert within is not None
    return replace(profile, hourly_rate=replace(profile.hourly_rate, amount=within))


def _pieces(profile: Profile, action: Action) -> Profile:
    missing = int(action.finding.args.get("missing", 1))
    new = tuple(replace(PIECE, url=PIECE.url.format(n)) for n in range(missing))
    return replace(profile, portfolio=(*profile.portfolio, *new))


def _level(profile: Profile, _: Action) -> Profile:
    return replace(profile, experience_level=ExperienceLevel.INTERMEDIATE)


def _photo(profile: Profile, _: Action) -> Profile:
    return replace(profile, photo=Photo(True, ""))


def _account(profile: Profile, _: Action) -> Profile:
    return replace(profile, linked_accounts=("LinkedIn: https://linkedin.example.com/in/me",))


PASTED: Mapping[str, Callable[[Profile, Action], Profile]] = {
    "title": _title,
    "market_fit.crowded": _title,
    "skills.evident": _skills,
    "types_of_work.single": _types,
    "types_of_work.few": _types,
}
DONE: Mapping[str, Callable[[Profile, Action], Profile]] = {
    "proofreading.misspelling": _words,
    "hourly_rate.below_tip": _rate,
    "hourly_rate.above_tip": _rate,
    "portfolio.none": _pieces,
    "portfolio.few": _pieces,
    "experience_level.undersold": _level,
    "photo.missing": _photo,
    "photo.unsuitable": _photo,
    "photo.weak": _photo,
    "linked_accounts.none": _account,
}


def deed_of(action: Action) -> Callable[[Profile, Action], Profile] | None:
    """How a step is done to the letter; None where its words are the person's to find."""
    code = action.finding.code
    if action.finding.suggestion and (deed := PASTED.get(code) or PASTED.get(action.slug)):
        return deed
    return DONE.get(code)


@pytest.fixture(scope="module")
def context() -> JudgingContext:
    return load_context(Settings())


def judged(profiles: Sequence[Profile], context: JudgingContext) -> dict[str, Report]:
    reports, _ = assess_all(
        profiles,
        replace(context, swaps=0),
        as_of=NIGHT.date(),
        default_language="en",
        reviews={},
        submissions={},
        lookalikes={},
        log=logging.getLogger(__name__),
    )
    return {report.profile.id: report for report in reports}


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(FEW, id="a few"),
        pytest.param((), id="everybody", marks=pytest.mark.heavy),
    ],
)
def evenings(request: pytest.FixtureRequest, context: JudgingContext) -> list[Evening]:
    """Everybody with such a step, or some of them."""
    read = read_intake(INPUTS / "sample_intake.xlsx", IntakeSettings(), now=NIGHT).profiles
    people = [p for p in read if not request.param or p.id in request.param]
    found = []
    for report in judged(people, context).values():
        done = tuple(a for a in report.actions if deed_of(a))
        profile = report.profile
        for action in done:
            deed = deed_of(action)
            assert deed is not None
            profile = deed(profile, action)
        if done:
            found.append(Evening(report, done, profile))
    return found


def test_doing_as_told_brings_what_was_promised(
    evenings: list[Evening], context: JudgingContext
) -> None:
    after = judged([e.profile for e in evenings], context)
    off: dict[str, tuple[float, float, list[str]]] = {}
    for evening in evenings:
        before = evening.report.card.readiness
        now = after[evening.report.profile.id].card.readiness
        assert before is not None
        assert now is not None
        promised = before + sum(action.gain for action in evening.done)
        if abs(now - promised) > 1:
            codes = [action.finding.code for action in evening.done]
            off[evening.report.profile.id] = (round(promised, 1), now, codes)
    assert len({action.finding.code for e in evenings for action in e.done}) >= 7
    assert off == {}
