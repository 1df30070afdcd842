"""What Upwork's rules forbid, beyond the labelled cases: where it is read, quoted, and held."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.checks.registry import ALL_CHECKS
from reportgen.domain.outcome import Status
from reportgen.domain.scoring import Band, scorecard
from reportgen.rulebook.words import load_words
from tests.checks.asking import ask, findings, run, texts
from tests.checks.test_praise import PROFILE
from tests.judgement.profiles import build_profile

CLEAN = "I tune pianos by ear and mend old harmoniums for schools."
ESSAYS = "I write essays and term papers for students."


def test_it_is_asked_first_of_all() -> None:
    assert ALL_CHECKS[0].slug == "policy"


@pytest.mark.parametrize(
    ("more", "code"),
    [
        pytest.param(ESSAYS, "forbidden_service", id="forbidden"),
        pytest.param("I am a Top Rated freelancer on Upwork.", "badge", id="badge"),
        pytest.param("Our team of 9 tuners works in three cities.", "firm_voice", id="firm"),
    ],
)
def test_nobody_is_ready_with_one_of_them(more: str, code: str) -> None:
    good = build_profile({**PROFILE, "photo": {"present": True}})
    bad = build_profile(
        {**PROFILE, "photo": {"present": True}, "overview": f"{PROFILE['overview']} {more}"}
    )
    assert scorecard(run(good, *ALL_CHECKS)).band is Band.READY
    card = scorecard(run(bad, *ALL_CHECKS))
    assert card.band is Band.NEEDS_WORK
    assert card.held_by == (f"policy.{code}",)
    assert card.outcomes[0].status is Status.FIX


@pytest.mark.parametrize(
    ("fields", "where"),
    [
        pytest.param({"title": "Homework helper"}, "title", id="title"),
        pytest.param({"skills": ["Tuning", "Essay Writing for Students"]}, "skills", id="skills"),
        pytest.param(
            {"employment": [{"role": "Tuner"}, {"role": "Thesis writer"}]},
            "employment 2",
            id="role",
        ),
        pytest.param(
            {"employment": [{"role": "Writer", "description": ESSAYS}]}, "employment 1", id="job"
        ),
        pytest.param({"portfolio": [{"title": "Custom essays"}]}, "portfolio 1", id="portfolio"),
    ],
)
def test_a_service_is_looked_for_in_every_text(fields: dict[str, Any], where: str) -> None:
    (quote,) = findings(ask("policy", overview=CLEAN, **fields))["forbidden_service"].evidence
    assert quote.where == where


def test_a_past_job_may_name_a_team_and_a_marketplace() -> None:
    jobs = [
        {
            "role": "Tuner",
            "company": "Fiverr",
            "description": "Our team of 9 had 200 orders on Fiverr and was Top Rated.",
        }
    ]
    assert findings(ask("policy", overview=CLEAN, employment=jobs)) == {}


def test_each_sentence_is_quoted_once_and_marked() -> None:
    overview = f"{CLEAN}\nI am Top Rated, with 100% Job Success.\n\nLevel Two seller on Fiverr."
    quotes = findings(ask("policy", overview=overview))["badge"].evidence
    assert [q.marked for q in quotes] == ["Top Rated", "Level Two seller"]


def test_letters_of_another_alphabet_hide_nothing() -> None:
    (quote,) = findings(ask("policy", overview=f"{CLEAN} 𝗧𝗼𝗽 𝗥𝗮𝘁𝗲𝗱 freelancer!"))["badge"].evidence
    assert quote.marked == "𝗧𝗼𝗽 𝗥𝗮𝘁𝗲𝗱"


def test_two_kinds_of_service_are_one_finding() -> None:
    verdict = ask("policy", overview=f"{ESSAYS} I do captcha entry at night.")
    finding = findings(verdict)["forbidden_service"]
    assert finding.args["kind"] == "academic"
    assert len(finding.evidence) == 2


@pytest.mark.parametrize(
    "kind", ["academic", "reviews", "accounts", "captcha", "protection", "engagement", "other"]
)
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_kind_is_named_and_mended(kind: str, language: str) -> None:
    words = load_words(language)
    for part in ("says", "fix"):
        said = words.say("policy.forbidden_service", part, kind=kind)
        assert said.endswith(".")
        assert "{" not in said


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        pytest.param({"title": "Homework helper"}, Status.FIX, id="a-title-alone"),
        pytest.param({"title": "Piano tuner", "overview": ""}, Status.UNKNOWN, id="none-written"),
        pytest.param({"title": "Piano tuner"}, Status.UNKNOWN, id="nobody-asked"),
    ],
)
def test_without_an_overview_only_what_is_found_counts(
    fields: dict[str, object], status: Status
) -> None:
    assert run(build_profile(fields), ALL_CHECKS[0])[0].status is status


def test_a_text_in_another_language_is_not_praised() -> None:
    spanish = "Afino pianos de oído y reparo armonios viejos para escuelas y teatros de la ciudad."
    verdict = ask("policy", overview=spanish * 4)
    assert (findings(verdict), getattr(verdict, "praise", "?")) == ({}, None)


@pytest.mark.parametrize(
    "title",
    [
        pytest.param("LedgerLand Solutions", id="a-made-up-name"),
        pytest.param("CODEVISTA TECHNOLOGIES", id="shouted"),
    ],
)
def test_no_suggested_title_keeps_a_firms_name(title: str) -> None:
    job = {"role": "Bookkeeper", "company": "Lakeside Tools", "description": "Kept books in Xero."}
    verdict = ask("title", title=title, skills=["Bookkeeping", "Xero", "Payroll"], employment=[job])
    suggested = {f.suggestion for f in findings(verdict).values()} - {""}
    assert suggested
    assert not any(word in text for text in suggested for word in title.split())


def test_a_firms_name_is_no_role_to_praise() -> None:
    verdict = ask("title", title="Bluefern Digital Agency")
    assert (set(findings(verdict)), getattr(verdict, "praise", "?")) == ({"forbidden"}, None)


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=300) | texts, texts)
def test_any_text_is_read(overview: str, title: str) -> None:
    table: dict[str, Any] = {"overview": overview, "title": title}
    assert ask("policy", **table) == ask("policy", **table)
