"""The registry lists every check there is, and takes in those of other packages."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from importlib.metadata import EntryPoint
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType
from typing import Any

import pytest

import reportgen.checks
from reportgen.checks.base import Check, Context, Judged
from reportgen.checks.registry import ALL_CHECKS, all_checks, plugin_rules, plugin_words
from reportgen.domain.outcome import Status
from reportgen.domain.profile import Profile
from reportgen.errors import SettingsError
from reportgen.render.checks import THEMES
from reportgen.rulebook.coverage import missing_keys
from reportgen.rulebook.loader import load_rulebook
from reportgen.rulebook.model import CheckRule, FindingRule
from reportgen.rulebook.words import languages, load_words
from tests.checks.asking import run
from tests.judgement.profiles import build_profile

ROOT = Path(__file__).parents[2]
NO_CHECKS = {"base", "plugins", "registry", "runner", "shared"}


def test_every_file_is_registered_under_its_own_name() -> None:
    folder = Path(reportgen.checks.__file__).parent
    modules = {m.name for m in iter_modules([str(folder)]) if not m.name.startswith("_")}
    assert {c.slug for c in ALL_CHECKS} == modules - NO_CHECKS


@pytest.mark.parametrize("name", ["upwork", "article-2022"])
def test_the_rulebook_has_the_same_checks_in_the_same_order(name: str) -> None:
    assert [c.slug for c in ALL_CHECKS] == list(load_rulebook(name).checks)


def test_the_fifteen_tips_are_all_there() -> None:
    assert {c.tip for c in ALL_CHECKS} >= set(range(1, 16))


@pytest.mark.parametrize("check", ALL_CHECKS, ids=lambda c: c.slug)
def test_every_check_and_finding_has_its_words(check: Check) -> None:
    words = load_words("en")
    missing = [p for p in ("", "question", "cannot_see") if not words.has(f"check-{check.slug}", p)]
    for name in load_rulebook().checks[check.slug].findings:
        code = f"{check.slug}.{name}"
        parts = ("title", "says", "why", "fix") if not check.staff_only else ("says",)
        missing += [f"{code} {p}" for p in parts if not words.has(code, p)]
    assert missing == []


@pytest.mark.parametrize("check", ALL_CHECKS, ids=lambda c: c.slug)
def test_what_a_new_check_still_lacks(check: Check) -> None:
    """Without these it is judged all the same, and stands nowhere, unmeasured or in English."""
    placed = {slug for slugs in THEMES.values() for slug in slugs}
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    code = re.compile(rf"(?:check-)?{check.slug}\b")
    lacking = {
        "a place in a theme of the report": check.staff_only or check.slug in placed,
        "labelled cases": (ROOT / "tests" / "judgement" / f"{check.slug}.toml").exists(),
        "a line in README's table": f"| `{check.slug}` |" in readme,
    } | {
        f"words in “{language}”": not any(map(code.match, missing_keys(language)))
        for language in languages()
    }
    assert [what for what, there in lacking.items() if not there] == []


@pytest.mark.parametrize("check", ALL_CHECKS, ids=lambda c: c.slug)
def test_every_check_names_its_sources(check: Check) -> None:
    if not check.staff_only:
        assert load_rulebook().checks[check.slug].sources


def _says_hello(profile: Profile, ctx: Context) -> Judged:
    return Judged(() if "hello" in profile.overview else (ctx.finding("rude"),))


GREETING_WORDS = """
check-greeting = Greeting
    .question = Does the overview say hello?
    .cannot_see = We read one word.
    .strength = You say hello.
greeting-rude = No hello
    .title = Say hello
    .says = Your overview says no hello.
    .why = People like it.
    .fix = Say hello.
"""
GREETING = Check(
    slug="greeting",
    tip=None,
    needs=("overview",),
    uses=(),
    judge=_says_hello,
    rule=CheckRule(
        slug="greeting",
        weight=3,
        harshest=Status.IMPROVE,
        findings={"rude": FindingRule(loss=0.5, effort=1)},
    ),
    words={"en": GREETING_WORDS},
)


def _point(monkeypatch: pytest.MonkeyPatch, value: Any, name: str = "greeting") -> EntryPoint:
    module = ModuleType("a_plugin")
    module.CHECK = value  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "a_plugin", module)
    return EntryPoint(name, "a_plugin:CHECK", "reportgen.checks")


def test_a_plugin_brings_rule_and_words_and_is_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    checks = all_checks([_point(monkeypatch, GREETING)])
    assert checks[: len(ALL_CHECKS)] == ALL_CHECKS
    rulebook = load_rulebook(added=plugin_rules(checks))
    words = load_words("de", added=plugin_words(checks))
    assert rulebook.checks["greeting"].weight == 3
    assert words.say("greeting.rude", "fix") == "Say hello."
    outcome = run(build_profile({"overview": "Well."}), checks[-1])[0]
    assert (outcome.status, outcome.score, outcome.weight) == (Status.IMPROVE, 0.5, 3)


def test_an_agency_changes_a_plugins_rule_like_ours(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    checks = all_checks([_point(monkeypatch, GREETING)])
    file = tmp_path / "ours.toml"
    file.write_text("[greeting]\nweight = 1\n[greeting.findings.rude]\nloss = 0.2\n")
    rule = load_rulebook(override=file, added=plugin_rules(checks)).checks["greeting"]
    assert (rule.weight, rule.findings["rude"].loss) == (1, 0.2)


def test_our_own_words_win_over_a_plugins() -> None:
    words = load_words("en", added=[("greeting", {"en": "check-title = Hijacked\n"})])
    assert words.say("check-title") != "Hijacked"


@pytest.mark.parametrize(
    ("value", "says"),
    [
        pytest.param("not a check", "is no reportgen", id="something-else"),
        pytest.param(Check("greeting", None, (), (), _says_hello), "no rule", id="no-rule"),
        pytest.param(
            replace(GREETING, slug="title", rule=CheckRule("title", 1, Status.FIX)),
            "already a check",
            id="slug-taken",
        ),
        pytest.param(
            Check("hello", None, (), (), _says_hello, rule=CheckRule("hello", 1, Status.FIX)),
            "no English words",
            id="no-words",
        ),
    ],
)
def test_a_bad_plugin_is_named(monkeypatch: pytest.MonkeyPatch, value: Any, says: str) -> None:
    point = _point(monkeypatch, value, "the-culprit")
    with pytest.raises(SettingsError, match="the-culprit") as caught:
        all_checks([point])
    assert says in str(caught.value)


def test_a_plugin_that_cannot_be_imported_is_named() -> None:
    point = EntryPoint("the-culprit", "no_such_module_anywhere:CHECK", "reportgen.checks")
    with pytest.raises(SettingsError, match="the-culprit"):
        all_checks([point])


def test_an_installed_package_is_found_by_its_entry_point(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "greeting_check.py").write_text(
        "from tests.checks.test_registry import GREETING as CHECK\n"
    )
    info = tmp_path / "greeting_check-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: greeting-check\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[reportgen.checks]\ngreeting = greeting_check:CHECK\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert "greeting" in {check.slug for check in all_checks()}
