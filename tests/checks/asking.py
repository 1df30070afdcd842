"""Put one check to one small profile, and read its answer."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

from reportgen.checks.base import CannotTell, Check, Judged, NotAsked, Verdict
from reportgen.checks.runner import judge_profile
from reportgen.domain.dates import YearMonth
from reportgen.domain.fields import FIELDS, CellRef, FieldSource, FieldState
from reportgen.domain.outcome import Finding, Outcome, score_for
from reportgen.domain.profile import (
    Certification,
    ExperienceLevel,
    Job,
    Photo,
    PortfolioItem,
    Profile,
    Study,
    Submission,
    SubmissionStatus,
)
from reportgen.domain.stage import stage_of
from tests.judgement.bench import Case, language, market, rulebook, verdict_on
from tests.judgement.profiles import build_profile

MONTH = YearMonth(2026, 11)


def ask(slug: str, *, known: tuple[Submission, ...] | None = None, **fields: Any) -> Verdict:
    """The verdict on a profile with these fields, as a case's table would give them."""
    case = Case(slug, "", "", build_profile(fields), frozenset(), known=known)
    return verdict_on(case)


def findings(verdict: Verdict) -> dict[str, Finding]:
    """Findings by the part of their code behind the dot."""
    if isinstance(verdict, NotAsked):
        return {}
    return {f.code.partition(".")[2]: f for f in verdict.findings}


def score(verdict: Verdict) -> float:
    assert isinstance(verdict, Judged)
    return score_for(verdict.findings)


def facts(verdict: Verdict) -> dict[str, Any]:
    assert isinstance(verdict, Judged | CannotTell)
    return dict(verdict.facts)


def run(profile: Profile, *checks: Check, submissions: Sequence[Submission] = ()) -> list[Outcome]:
    return list(
        judge_profile(
            profile,
            checks=checks,
            rulebook=rulebook(),
            market=market(),
            language=language(),
            month=MONTH,
            stage=stage_of(profile),
            submissions=tuple(submissions),
            log=logging.getLogger("tests"),
        )
    )


texts = st.text(max_size=60) | st.sampled_from(
    (
        "",
        "None",
        "—",
        "Graphic Designer",
        "Bookkeeper",
        "𝓓𝓮𝓼𝓲𝓰𝓷",
        "مصمم",
        "设计师",
        "\ud800",
        "\x00",
        "a" * 400,
    )
)
months = st.none() | st.builds(
    YearMonth, st.integers(min_value=1, max_value=9999), st.none() | st.integers(1, 12)
)
jobs = st.builds(
    Job,
    role=texts,
    company=texts,
    start=months,
    end=months,
    current=st.booleans(),
    months=st.none() | st.integers(min_value=-5, max_value=2_000),
    description=texts,
)
good_jobs = st.builds(
    Job,
    role=st.sampled_from(("Graphic designer", "Cook", "Nurse", "教师")),
    company=st.sampled_from(("Bright Print", "Self-employed", "City Hospital")),
    start=st.builds(YearMonth, st.integers(1990, 2020), st.integers(1, 12)),
    end=st.builds(YearMonth, st.integers(2021, 2025), st.integers(1, 12)),
    description=st.just(
        "Made forty menus and logos for cafés, and cut the time for each to two days."
    ),
)
studies = st.builds(Study, school=texts, award=texts, start=months, end=months, description=texts)
items = st.builds(PortfolioItem, title=texts, url=texts, description=texts)
attempts = st.builds(
    Submission,
    submitted_on=st.none() | st.dates(),
    status=st.none() | st.sampled_from(SubmissionStatus),
    feedback=texts,
    title=texts,
    overview=texts,
    category=texts,
    skills=st.lists(texts, max_size=4).map(tuple),
    hourly_rate=st.none() | st.decimals(),
)


@st.composite
def profiles(draw: st.DrawFn) -> Profile:
    """Any profile that intake could hand over, and some that it never would."""

    def many(strategy: st.SearchStrategy[Any]) -> Any:
        return tuple(draw(st.lists(strategy, max_size=4)))

    states = draw(st.lists(st.sampled_from(FieldState), min_size=len(FIELDS), max_size=len(FIELDS)))
    return Profile(
        id="p",
        name=draw(texts),
        row=CellRef("S", 2, "A2"),
        title=draw(texts),
        overview=draw(texts),
        category=draw(texts),
        types_of_work=many(texts),
        skills=many(texts),
        experience_level=draw(st.none() | st.sampled_from(ExperienceLevel)),
        employment=many(jobs),
        education=many(studies),
        certifications=many(st.builds(Certification, name=texts, issuer=texts, date=months)),
        skill_tests=many(texts),
        portfolio=many(items),
        linked_accounts=many(texts),
        photo=draw(st.none() | st.builds(Photo, present=st.booleans(), note=texts)),
        video=draw(st.none() | st.booleans()),
        other_experience=many(texts),
        submission_status=draw(st.none() | st.sampled_from(SubmissionStatus)),
        upwork_feedback=draw(texts),
        submissions=many(attempts),
        sources={name: FieldSource(state) for name, state in zip(FIELDS, states, strict=True)},
    )
