"""Rulebooks: what comes with us, what an agency changes, and how a slip is named."""

from datetime import date
from pathlib import Path

import pytest

from reportgen.checks.registry import ALL_CHECKS
from reportgen.errors import ExitCode, SettingsError
from reportgen.rulebook.loader import load_rulebook, names


def test_both_rulebooks_come_with_reportgen() -> None:
    assert names() == ("article-2022", "upwork")


@pytest.mark.parametrize("name", names())
def test_a_rulebook_has_a_section_for_each_check_and_no_other(name: str) -> None:
    assert set(load_rulebook(name).checks) == {check.slug for check in ALL_CHECKS}


def test_the_weights_of_upwork_make_a_hundred() -> None:
    assert sum(rule.weight for rule in load_rulebook("upwork").checks.values()) == 100


@pytest.mark.parametrize("name", names())
def test_every_rule_that_costs_something_names_its_source(name: str) -> None:
    unsourced = [r.slug for r in load_rulebook(name).checks.values() if r.weight and not r.sources]
    assert unsourced == []


def test_article_2022_follows_the_article_to_the_letter() -> None:
    article, today = load_rulebook("article-2022"), load_rulebook("upwork")
    assert article.as_of == date(2022, 7, 26)
    assert article.version != today.version
    assert article.checks["types_of_work"].findings["single"].loss > 0.5
    assert today.checks["types_of_work"].findings["single"].loss <= 0.5


@pytest.mark.parametrize("name", names())
def test_every_finding_has_a_short_code_of_its_own_and_a_letter_a_check(name: str) -> None:
    letters: dict[str, str] = {}
    for slug, rule in load_rulebook(name).checks.items():
        lacking = [f"{slug}.{n}" for n, cost in rule.findings.items() if not cost.ref]
        assert not lacking, f"give the next free number in upwork/codes.toml: {lacking}"
        for cost in rule.findings.values():
            assert letters.setdefault(cost.ref.split("-")[0], slug) == slug
    assert len(letters) == len(ALL_CHECKS)


def test_short_codes_stay_what_they_are_and_judge_nobody(tmp_path: Path) -> None:
    ours = load_rulebook("upwork")
    assert [ours.checks["title"].findings[n].ref for n in ("missing", "vague", "repeats")] == [
        "T-01",
        "T-03",
        "T-13",
    ]
    file = tmp_path / "own.toml"
    file.write_text('[title.codes]\nvague = "T-90"\n', encoding="utf-8")
    own = load_rulebook("upwork", file)
    assert own.checks["title"].findings["vague"].ref == "T-90"
    assert own.version == ours.version


@pytest.mark.parametrize("ref", ["T-01", "vague", "t-1"], ids=["another's", "a word", "small"])
def test_a_short_code_that_would_be_unclear_is_refused(tmp_path: Path, ref: str) -> None:
    file = tmp_path / "own.toml"
    file.write_text(f'[title.codes]\nvague = "{ref}"\n', encoding="utf-8")
    with pytest.raises(SettingsError, match=r"title\.codes\.vague"):
        load_rulebook("upwork", file)


def test_an_agency_file_changes_single_keys_and_leaves_the_rest(tmp_path: Path) -> None:
    file = tmp_path / "ours.toml"
    file.write_text("[title]\nweight = 12\n[title.findings.vague]\neffort = 3\n", encoding="utf-8")
    ours, upwork = load_rulebook("upwork", file), load_rulebook("upwork")
    assert ours.checks["title"].weight == 12
    assert ours.checks["title"].findings["vague"].effort == 3
    assert (
        ours.checks["title"].findings["vague"].loss == upwork.checks["title"].findings["vague"].loss
    )
    assert ours.checks["skills"] == upwork.checks["skills"]
    assert ours.version != upwork.version


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("[titel]\nweight = 1", "did you mean “title”", id="check misspelt"),
        pytest.param("[title]\nwieght = 1", "did you mean “weight”", id="key misspelt"),
        pytest.param("[title]\nweight = -1", "title.weight", id="below its range"),
        pytest.param("[title]\nweight = inf", "title.weight", id="not a finite number"),
        pytest.param("[title]\nharshest = 'doom'", "title.harshest", id="no such status"),
        pytest.param("[title.findings.vague]\nloss = 2", "title.findings.vague.loss", id="loss"),
        pytest.param("[title\n", "not valid TOML", id="broken"),
    ],
)
def test_a_slip_is_named_with_the_file_and_the_nearest_right_key(
    tmp_path: Path, text: str, told: str
) -> None:
    file = tmp_path / "ours.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=r"ours\.toml") as error:
        load_rulebook("upwork", file)
    assert told in str(error.value)
    assert error.value.exit_code is ExitCode.SETTINGS


def test_an_unknown_rulebook_is_told_which_there_are() -> None:
    with pytest.raises(SettingsError, match="article-2022, upwork"):
        load_rulebook("upwrok")
