"""Plug-in checks that do what they shouldn't: each costs its own answer, and nothing else."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from reportgen.checks.base import Judged, Plugin
from reportgen.checks.plugins import PluginFault, Question
from reportgen.checks.registry import ALL_CHECKS, load_plugin, plugin_rules, plugin_words
from reportgen.domain.dates import YearMonth
from reportgen.domain.outcome import Status
from reportgen.domain.stage import Stage
from reportgen.errors import SettingsError
from reportgen.rulebook.loader import load_rulebook
from reportgen.rulebook.words import load_words
from reportgen.run.context import JudgingContext, load_context
from reportgen.run.judge import assess_all
from reportgen.run.plugins import ask_plugins
from reportgen.settings import Settings
from reportgen.workers import JobLimits
from tests import PATIENCE
from tests.judgement.profiles import build_profile
from tests.patient import only_these_are_late

MODULE = '''
from reportgen.checks.base import CannotTell, Check, Judged, NotAsked
from reportgen.domain.outcome import Finding, Quote, Status
from reportgen.rulebook.limits import Limits
from reportgen.rulebook.model import CheckRule, FindingRule

WORDS = """
check-{slug} = Hours
    .question = When do you work?
    .cannot_see = We read words.
    .strength = Your hours are clear.
{slug}-silent = No hours
    .title = Say when you work
    .says = Nothing about {{ $hours }}.
    .why = Clients plan with it.
    .fix = Add a line.
"""


def judge(profile, ctx):
    if profile.id != "P-1":
        return Judged()
{body}


CHECK = Check(
    slug="{slug}",
    tip=None,
    needs=("overview",),
    uses=(),
    judge=judge,
    rule=CheckRule(
        slug="{slug}",
        weight=4,
        harshest=Status.IMPROVE,
        findings={{"silent": FindingRule(loss=0.5, effort=1)}},
    ),
    words={{"en": WORDS}},
)
'''
SECRET = "a secret of Robin Vale"
PEOPLE = tuple(
    build_profile({"id": f"P-{n}", "name": "Robin Vale", "overview": SECRET}) for n in (1, 2)
)

GONE_WRONG = {
    "ends the program": ("import sys; sys.exit(3)", PluginFault.EXITED),
    "raises SystemExit with a text": ("raise SystemExit(profile.overview)", PluginFault.EXITED),
    "ends the process at once": ("import os; os._exit(1)", PluginFault.DIED),
    "kills itself": ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", PluginFault.DIED),
    "runs into the end of the stack": ("return judge(profile, ctx)", PluginFault.RAISED),
    "presses Ctrl-C": ("raise KeyboardInterrupt", PluginFault.RAISED),
    "raises what it read": ("raise ValueError(profile.overview)", PluginFault.RAISED),
    "takes a finding nobody knows": ("return Judged((ctx.finding('loud'),))", PluginFault.RAISED),
    "hangs": ("while True: pass", PluginFault.TIMED_OUT),
    "sleeps": ("import time; time.sleep(600)", PluginFault.TIMED_OUT),
    "takes all memory": ("return [b'x' * (1 << 30) for _ in range(64)]", PluginFault.OUT_OF_MEMORY),
    "prints": ("print(profile.overview); return Judged()", PluginFault.PRINTED),
    "gives nothing back": ("return None", PluginFault.NO_ANSWER),
    "gives a number back": ("return 0.5", PluginFault.NO_ANSWER),
    "loses NaN": (
        "return Judged((Finding('{slug}.silent', float('nan')),))",
        PluginFault.NO_ANSWER,
    ),
    "loses more than all": (
        "return Judged((Finding('{slug}.silent', 7.0),))",
        PluginFault.NO_ANSWER,
    ),
    "wins": ("return Judged((Finding('{slug}.silent', -1.0),))", PluginFault.NO_ANSWER),
    "speaks for another check": (
        "return Judged((Finding('title.vague', 0.1),))",
        PluginFault.NO_ANSWER,
    ),
    "gives facts that are none": ("return Judged((), {{'x': object()}})", PluginFault.NO_ANSWER),
    "gives a text without end": (
        "return Judged((Finding('{slug}.silent', suggestion='x' * 1_000_000),))",
        PluginFault.NO_ANSWER,
    ),
    "quotes nobody": (
        "return Judged((Finding('{slug}.silent', evidence=(7,)),))",
        PluginFault.NO_ANSWER,
    ),
    "leaves its sentence a gap": ("return Judged((ctx.finding('silent'),))", PluginFault.UNSAYABLE),
    "can't tell without a word": ("return CannotTell('nobody.knows')", PluginFault.UNSAYABLE),
    "changes its input": (
        "object.__setattr__(profile, 'overview', 'x'); return Judged()",
        PluginFault.CHANGED_INPUT,
    ),
}


@cache
def context() -> JudgingContext:
    return load_context(Settings())


def _tools_with(module: str, timeout_s: float = PATIENCE) -> JudgingContext:
    checks = (*ALL_CHECKS, load_plugin(Plugin(f"plug-{module}", f"{module}:CHECK")))
    return replace(
        context(),
        checks=checks,
        rulebook=load_rulebook(added=plugin_rules(checks)),
        words=load_words("en", added=plugin_words(checks)),
        check_limits=JobLimits(timeout_s, 1024),
    )


def _write(folder: Path, slug: str, body: str) -> None:
    text = MODULE.format(slug=slug, body=f"    {body.format(slug=slug)}")
    (folder / f"{slug}.py").write_text(text, encoding="utf-8")


def _assess(
    context: JudgingContext,
) -> tuple[dict[str, dict[str, Status]], list[dict[str, object]]]:
    reports, outcomes = assess_all(
        PEOPLE,
        context,
        as_of=date(2026, 11, 22),
        default_language="en",
        reviews={},
        submissions={},
        lookalikes={},
        log=logging.getLogger("tests"),
    )
    statuses = {r.profile.id: {o.slug: o.status for o in r.card.outcomes} for r in reports}
    return statuses, [dict(p.args) for p in outcomes.problems if p.code == "plugin_failed"]


QUICK = ("ends the program", "prints")


@pytest.mark.parametrize(
    "what", [w if w in QUICK else pytest.param(w, marks=pytest.mark.heavy) for w in GONE_WRONG]
)
def test_a_plug_in_gone_wrong_costs_that_answer_and_no_other(
    what: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    body, fault = GONE_WRONG[what]
    slug = f"wrong_{list(GONE_WRONG).index(what)}"
    _write(tmp_path, slug, body)
    monkeypatch.syspath_prepend(tmp_path)
    hangs = fault is PluginFault.TIMED_OUT
    only_these_are_late(monkeypatch, lambda question: hangs and question.profile.id == "P-1")
    statuses, told = _assess(_tools_with(slug, 0.5))
    assert statuses["P-1"].pop(slug) is Status.ERROR
    assert statuses["P-2"].pop(slug) is Status.PASS
    assert Status.ERROR not in {*statuses["P-1"].values(), *statuses["P-2"].values()}
    assert told == [{"plugin": f"plug-{slug}", "check": slug, "count": 1, "why": fault.value}]
    assert f"plug-{slug}" in context().words.say("problem-plugin_failed", "says", **told[0])  # type: ignore[arg-type]
    assert capfd.readouterr() == ("", "")
    assert SECRET not in caplog.text


@pytest.mark.heavy
def test_a_plug_in_that_answers_is_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = (
        "return Judged((ctx.finding('silent', [Quote('hours', 'overview', 0, 5)], hours='UTC'),),"
        " {{'n': [1, None, 'x']}})"
    )
    _write(tmp_path, "right_one", body)
    monkeypatch.syspath_prepend(tmp_path)
    loaded = _tools_with("right_one")
    question = Question(PEOPLE[0], YearMonth(2026, 11), Stage.UNKNOWN, (), ())
    answers = ask_plugins([question], loaded, logging.getLogger("tests"))
    verdict = answers.of("P-1")["right_one"]
    assert isinstance(verdict, Judged)
    assert verdict.facts == {"n": [1, None, "x"]}
    (finding,) = verdict.findings
    assert (finding.code, finding.loss, finding.effort) == ("right_one.silent", 0.5, 1)
    assert finding.evidence[0].marked == "hours"
    assert answers.problems == ()


@pytest.mark.heavy
def test_a_plug_in_that_never_answers_is_left_alone_after_three(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _write(tmp_path, "never", "pass\n    import time; time.sleep(600)")
    source = (tmp_path / "never.py").read_text(encoding="utf-8")
    (tmp_path / "never.py").write_text(source.replace('!= "P-1"', '== "nobody"'), encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    people = [build_profile({"id": f"Q-{n}", "name": "A", "overview": "b"}) for n in range(40)]
    questions = [Question(p, YearMonth(2026, 11), Stage.UNKNOWN, (), ()) for p in people]
    answers = ask_plugins(questions, _tools_with("never", 0.5), logging.getLogger("tests"))
    assert {a for p in people for a in answers.of(p.id).values()} == {None}
    assert {p.args["why"]: p.args["count"] for p in answers.problems} == {
        "timed_out": 3,
        "given_up": 37,
    }


LOADING = {
    "ends the program": ("import sys; sys.exit(3)", "SystemExit"),
    "breaks": ("1 / 0", "ZeroDivisionError"),
    "brings no check": ("CHECK = 7", "no reportgen.checks.base.Check"),
    "has a slug that is no word": ("CHECK = replace(CHECK, slug='../x')", "slug"),
    "has a tip that is no number": ("CHECK = replace(CHECK, tip='9')", "tip"),
    "asks for a field nobody has": ("CHECK = replace(CHECK, needs=('salary',))", "“salary”"),
    "lacks a sentence": (
        "CHECK = replace(CHECK, words={'en': 'check-bad = x'})",
        "no English words",
    ),
    "writes words that are none": ("CHECK = replace(CHECK, words={'en': '= ='})", "line 1"),
    "weighs more than all": (
        "CHECK = replace(CHECK, rule=replace(CHECK.rule, weight=float('inf')))",
        "",
    ),
}


@pytest.mark.parametrize("what", LOADING)
def test_a_plug_in_that_cannot_be_loaded_is_refused_by_name(
    what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    line, told = LOADING[what]
    slug = f"bad_{list(LOADING).index(what)}"
    text = MODULE.format(slug=slug, body="    return Judged()")
    text += f"\nprint('loaded')\nfrom dataclasses import replace\n{line}\n"
    (tmp_path / f"{slug}.py").write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    plugin = Plugin("the-culprit", f"{slug}:CHECK")
    with pytest.raises(SettingsError, match=slug if told else "weight") as error:
        load_rulebook(added=plugin_rules([load_plugin(plugin)]))
    assert told in str(error.value)
    assert capsys.readouterr().out == ""
