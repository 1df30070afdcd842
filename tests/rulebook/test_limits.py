"""Every check's limits: what a rulebook may say, what it may not, and who learns of it."""

from __future__ import annotations

import logging
import tomllib
from collections.abc import Iterator, Mapping
from importlib.resources import files
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from reportgen.checks.registry import ALL_CHECKS
from reportgen.checks.runner import judge_profile
from reportgen.domain.dates import YearMonth
from reportgen.domain.outcome import Status
from reportgen.domain.stage import stage_of
from reportgen.errors import SettingsError
from reportgen.rulebook.limits import LIMITS
from reportgen.rulebook.loader import load_rulebook
from reportgen.rulebook.model import Rulebook
from tests.checks.test_properties import LADDERS
from tests.judgement.bench import language, market
from tests.judgement.profiles import build_profile

NUMBERS = ("'200'", "true", "-1", "nan", "inf", "1e9", "[1]", "{ a = 1 }", "''")
LISTS = ("'word'", "true", "1", "[1]", "['']", "['  ']", "[['a']]", "{ a = 'b' }", "[true]")
TABLES = ("'word'", "true", "1", "[1]", "{ %s = 'a' }", "{ %s = [''] }", "{ %s = [1] }")
AMOUNTS = ("'word'", "true", "1", "[1]", "{ %s = '5' }", "{ %s = -1 }", "{ %s = nan }")


def _bundled() -> dict[str, Any]:
    text = (files("reportgen.rulebook") / "upwork.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def _limits() -> Iterator[tuple[str, str, Any]]:
    for slug in LIMITS:
        for name, value in _bundled()[slug].get("limits", {}).items():
            yield slug, name, value


def _wrong(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        return iter(LISTS)
    if isinstance(value, dict):
        key = next(iter(value))
        of = TABLES if isinstance(value[key], list) else AMOUNTS
        return (text % key if "%" in text else text for text in of)
    whole = isinstance(value, int)
    return chain(NUMBERS, ("2.5",) if whole else ())


# Each limit meets a wrong value or two here, in turn another pair, and all of them among the heavy.
WRONG = [
    pytest.param(
        *(slug, name, text),
        id=f"{slug}.{name} = {text}",
        marks=() if (turn + at) % 8 == 0 else pytest.mark.heavy,
    )
    for turn, (slug, name, value) in enumerate(_limits())
    for at, text in enumerate(_wrong(value))
]


def _with(folder: Path, slug: str, name: str, text: str) -> Path:
    file = folder / "ours.toml"
    file.write_text(f"[{slug}.limits]\n{name} = {text}\n", encoding="utf-8")
    return file


def test_every_check_has_a_model_with_a_meaning_for_each_limit() -> None:
    assert list(LIMITS) == [check.slug for check in ALL_CHECKS]
    unexplained = [
        f"{slug}.{name}"
        for slug, model in LIMITS.items()
        for name, field in model.model_fields.items()
        if not field.description
    ]
    assert unexplained == []


def test_the_models_hold_no_values_of_their_own() -> None:
    fields = (field for model in LIMITS.values() for field in model.model_fields.values())
    assert all(field.is_required() for field in fields)


@pytest.mark.parametrize(("slug", "name", "text"), WRONG)
def test_a_limit_of_another_kind_is_refused_by_its_key(
    tmp_path: Path, slug: str, name: str, text: str
) -> None:
    with pytest.raises(SettingsError, match=rf"ours\.toml.*{slug}\.limits"):
        load_rulebook("upwork", _with(tmp_path, slug, name, text))


@pytest.mark.parametrize(
    ("slug", "name", "text", "told"),
    [
        pytest.param("overview", "bare_minimum", "600", "below “enough”", id="overview"),
        pytest.param("skills", "full_marks", "16", "“most”", id="skills"),
        pytest.param("experience_level", "expert_from", "6", "“undersold_from”", id="level"),
        pytest.param("completeness", "required", "['phto']", "“phto”", id="a line unknown"),
        pytest.param("completeness", "minutes", "{ photo = 1 }", "", id="one more is no harm"),
        pytest.param("completeness", "most", "{ job = 90 }", "100 points", id="too much required"),
        pytest.param("completeness", "each", "{ video = 0.01 }", "times “each”", id="too little"),
        pytest.param("proof_of_skill", "counts", "['medals']", "“medals”", id="no such proof"),
    ],
)
def test_limits_that_contradict_each_other_are_refused(
    tmp_path: Path, slug: str, name: str, text: str, told: str
) -> None:
    file = _with(tmp_path, slug, name, text)
    if not told:
        with pytest.raises(SettingsError, match="unknown key"):
            load_rulebook("upwork", file)
        return
    with pytest.raises(SettingsError, match=told):
        load_rulebook("upwork", file)


def _broken(rulebook: Rulebook) -> list[str]:
    """The checks that break on the worst, a middling and the best profile, or on next to none."""
    rungs: list[Mapping[str, Any]] = [
        {name: steps[at] for name, steps in LADDERS.items() if steps[at] is not None}
        for at in (0, 1, -1)
    ]
    log = logging.getLogger("tests")
    return [
        outcome.slug
        for fields in ({"name": "A"}, *rungs)
        for profile in (build_profile(dict(fields)),)
        for outcome in judge_profile(
            profile,
            checks=ALL_CHECKS,
            rulebook=rulebook,
            market=market(),
            language=language(),
            month=YearMonth(2026, 11),
            stage=stage_of(profile),
            log=log,
        )
        if outcome.status is Status.ERROR
    ]


EXTREMES = [
    pytest.param(
        *(slug, name, text),
        id=f"{slug}.{name} = {text}",
        marks=() if turn % len(edges) == at else pytest.mark.heavy,
    )
    for turn, (slug, name, value) in enumerate(_limits())
    if not isinstance(value, dict)
    for edges in (("[]",) if isinstance(value, list) else ("0", "1", "1000000"),)
    for at, text in enumerate(edges)
]


@pytest.mark.parametrize(("slug", "name", "text"), EXTREMES)
def test_a_limit_at_its_edge_breaks_no_check(
    tmp_path: Path, slug: str, name: str, text: str
) -> None:
    try:
        rulebook = load_rulebook("upwork", _with(tmp_path, slug, name, text))
    except SettingsError:
        return  # refused is as good: nobody is judged by it
    assert _broken(rulebook) == []


def test_lists_of_a_table_may_be_emptied(tmp_path: Path) -> None:
    lines = [
        f"[{slug}.limits.{name}]\n" + "\n".join(f"{key} = []" for key in value)
        for slug, name, value in _limits()
        if isinstance(value, dict) and all(isinstance(v, list) for v in value.values())
    ]
    file = tmp_path / "ours.toml"
    file.write_text("\n".join(lines), encoding="utf-8")
    assert _broken(load_rulebook("upwork", file)) == []
