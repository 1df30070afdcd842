"""Skills: ten genuine ones, each once, each of this trade."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.checks.skills import CHECK
from reportgen.domain.outcome import Status
from tests.checks.asking import ask, facts, findings, run, score
from tests.judgement.profiles import build_profile

GENUINE = (
    "JavaScript", "TypeScript", "React", "Node.js", "HTML", "CSS", "PostgreSQL", "RESTful API",
    "Git", "Tailwind CSS", "GraphQL", "Docker", "Firebase", "MongoDB",
)  # fmt: skip
FILLER = ("Microsoft Word", "Hard Working", "Typing", "Time Management", "Internet", "Skill")
TRADE: dict[str, Any] = {"title": "Web Developer", "category": "Web, Mobile & Software Dev"}


def test_ten_genuine_skills_have_full_marks() -> None:
    assert score(ask("skills", skills=GENUINE[:10], **TRADE)) == 1


@pytest.mark.parametrize(
    ("count", "status"), [(6, Status.PASS), (5, Status.IMPROVE), (2, Status.FIX)]
)
def test_what_is_missing_costs_most_while_the_list_says_little(count: int, status: Status) -> None:
    outcome = run(build_profile({"skills": GENUINE[:count], **TRADE}), CHECK)[0]
    assert outcome.status is status
    assert "skills.too_few" in [finding.code for finding in outcome.findings]


def test_word_processing_belongs_to_an_assistant_and_not_to_a_web_developer() -> None:
    skills = [*GENUINE[:10], "Microsoft Word"]
    of_developer = findings(ask("skills", skills=skills, **TRADE))
    assert [q.text for q in of_developer["filler"].evidence] == ["Microsoft Word"]
    assert "filler" not in findings(ask("skills", skills=skills, title="Virtual Assistant"))


def test_no_skill_blocks() -> None:
    outcome = run(build_profile({"blank": ["skills"]}), CHECK)[0]
    assert outcome.status is Status.FIX
    assert outcome.blockers


@given(
    st.lists(st.sampled_from(GENUINE), unique=True, min_size=1),
    st.lists(st.sampled_from(FILLER), unique=True, min_size=1),
    st.data(),
)
def test_removing_filler_never_lowers_the_score(
    genuine: list[str], filler: list[str], data: st.DataObject
) -> None:
    gone = data.draw(st.sampled_from(filler))
    before = score(ask("skills", skills=[*genuine, *filler], **TRADE))
    rest = [*genuine, *(name for name in filler if name != gone)]
    assert score(ask("skills", skills=rest, **TRADE)) >= before


@given(st.lists(st.sampled_from(GENUINE), unique=True, min_size=1), st.data())
def test_adding_a_genuine_skill_never_lowers_the_score(
    skills: list[str], data: st.DataObject
) -> None:
    left = [name for name in GENUINE if name not in skills]
    if left:
        more = [*skills, data.draw(st.sampled_from(left))]
        after = score(ask("skills", skills=more, **TRADE))
        assert after >= score(ask("skills", skills=skills, **TRADE))


@given(st.lists(st.sampled_from(GENUINE), unique=True, min_size=1), st.data())
def test_removing_a_repeat_never_lowers_the_score(skills: list[str], data: st.DataObject) -> None:
    repeat = data.draw(st.sampled_from(skills)).upper()
    after = score(ask("skills", skills=skills, **TRADE))
    assert after >= score(ask("skills", skills=[*skills, repeat], **TRADE))


@given(
    st.lists(st.text(max_size=40), max_size=20),
    st.text(max_size=60),
    st.text(max_size=200),
)
def test_any_list_is_judged_the_same_twice(skills: list[str], title: str, overview: str) -> None:
    asked: dict[str, Any] = {"skills": skills, "title": title, "overview": overview}
    verdict = ask("skills", **asked)
    assert verdict == ask("skills", **asked)
    assert 0 <= score(verdict) <= 1


def test_what_the_text_names_is_one_finding_and_never_what_was_given_up() -> None:
    overview = (
        "I build sites with Angular, Laravel, Django and Webflow. I no longer work with WordPress."
    )
    named = findings(ask("skills", skills=GENUINE[:9], overview=overview, **TRADE))["evident"]
    assert set(str(named.suggestion).split("; ")) == {"Angular", "Laravel", "Django", "Webflow"}
    assert named.args["count"] == 4
    assert len(named.evidence) == 4


def test_adding_what_the_text_names_opens_no_other_finding() -> None:
    overview = "I build sites with Angular, Laravel, Django and Webflow."
    before = findings(ask("skills", skills=GENUINE[:4], overview=overview, **TRADE))
    more = [*GENUINE[:4], *str(before["evident"].suggestion).split("; ")]
    after = findings(ask("skills", skills=more, overview=overview, **TRADE))
    assert {name for name, f in after.items() if f.loss} <= {"too_few"}
    assert after["too_few"].loss == before["too_few"].loss


@pytest.mark.parametrize(
    "overview",
    [
        pytest.param("I offer legal representation and Tax Preparation.", id="licensed"),
        pytest.param("At the moment I am learning Docker.", id="only learning"),
        pytest.param("I stopped using Docker years ago.", id="stopped"),
        pytest.param("A swift reply and a react to every mail.", id="plain words"),
        pytest.param("I know JS and ReactJS.", id="listed under another name"),
    ],
)
def test_these_are_not_asked_about(overview: str) -> None:
    found = findings(ask("skills", skills=GENUINE[:9], overview=overview, **TRADE))
    assert "evident" not in found


def test_posts_are_spoken_of_only_where_they_were_counted_and_only_as_a_note() -> None:
    note = findings(ask("skills", skills=["React", "CSS"], **TRADE))["asked_for"]
    assert note.is_note
    assert "React Native" in str(note.args["names"])
    assert "CSS 3" not in str(note.args["names"])
    assert "asked_for" not in findings(ask("skills", skills=["React"], category="Legal"))


def test_demand_is_told_with_source_and_date_where_the_count_covers_the_field() -> None:
    told = facts(ask("skills", skills=["js", "Queen rearing"], **TRADE))
    assert [d["skill"] for d in told["demand"]] == ["JavaScript"]
    assert told["demand_source"]
    assert told["demand_as_of"] == "2025-01-31"
    assert facts(ask("skills", skills=["js"], category="Legal"))["demand"] == []


def test_a_skill_that_has_to_go_is_not_counted() -> None:
    listed = ["Lead Generation", "Data Scraping", "List Building", "Email Lists", "CRM"]
    text = "I build lists of leads for agencies."
    kept = ask("skills", title="Lead Generation Specialist", overview=text, skills=listed)
    more = ask(
        "skills",
        title="Lead Generation Specialist",
        overview=text,
        skills=[*listed, "Captcha Solving"],
    )
    assert findings(more)["too_few"].args == findings(kept)["too_few"].args
