"""Checks of other packages: asked in a process of their own, believed only as an answer.

Their code may do anything: end the process, hang, print, change what it was handed, answer with
something that is no answer. What comes back is text, read here against what an answer is, so
that nothing of theirs is ever run where the night runs.
"""

from __future__ import annotations

import io
import os
import pickle
from collections.abc import Callable, Mapping
from contextlib import redirect_stdout
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

from reportgen.checks.base import CannotTell, Check, Context, Judged, NotAsked, Plugin, Verdict
from reportgen.checks.registry import import_plugin
from reportgen.checks.runner import verdict_of
from reportgen.domain.dates import YearMonth
from reportgen.domain.fields import FieldName
from reportgen.domain.outcome import Finding, Quote
from reportgen.domain.profile import Profile, Submission
from reportgen.domain.stage import Stage
from reportgen.errors import SettingsError
from reportgen.language import load_language
from reportgen.language.similarity import Lookalike
from reportgen.market import Market
from reportgen.rulebook.model import CheckRule
from reportgen.rulebook.words import Words

LONGEST = 20_000  # characters of one text in an answer
MOST_FINDINGS = 100
PARTS = ("title", "says", "why", "fix")


class PluginFault(StrEnum):
    """Why a plug-in check gave no answer; the values key the sentences that say so."""

    TIMED_OUT = "timed_out"
    DIED = "died"
    OUT_OF_MEMORY = "out_of_memory"
    EXITED = "exited"
    RAISED = "raised"
    PRINTED = "printed"
    CHANGED_INPUT = "changed_input"
    NO_ANSWER = "no_answer"
    UNSAYABLE = "unsayable"
    GIVEN_UP = "given_up"


@dataclass(frozen=True, slots=True)
class Question:
    """All that a plug-in check is asked about one person."""

    profile: Profile
    month: YearMonth
    stage: Stage
    submissions: tuple[Submission, ...]
    lookalikes: tuple[Lookalike, ...]


@dataclass(frozen=True, slots=True)
class Asking:
    """Builds, in a worker process, the function that puts questions to one plug-in check."""

    plugin: Plugin
    market: Market
    rules: Mapping[str, CheckRule]

    def __call__(self) -> Callable[[Question], str]:
        _silence()
        check, language = import_plugin(self.plugin), load_language()

        def ask(question: Question) -> str:
            context = Context(
                month=question.month,
                stage=question.stage,
                rule=self.rules[check.slug],
                market=self.market,
                language=language,
                submissions=question.submissions,
                lookalikes=question.lookalikes,
                rules=self.rules,
            )
            return _answer(check, question, context)

        return ask


def _silence() -> None:
    """Whatever a plug-in writes past `print` goes nowhere: it may hold a candidate's words."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nowhere, stream)


def _answer(check: Check, question: Question, context: Context) -> str:
    """A verdict as text, or the fault that stands in its place."""
    before = pickle.dumps(question)
    printed = io.StringIO()
    try:
        with redirect_stdout(printed):
            verdict = verdict_of(question.profile, check, context)
    except SystemExit:
        return PluginFault.EXITED
    except MemoryError:
        return PluginFault.OUT_OF_MEMORY
    except BaseException:
        return PluginFault.RAISED
    if printed.getvalue():
        return PluginFault.PRINTED
    if pickle.dumps(question) != before:
        return PluginFault.CHANGED_INPUT
    try:
        return _written(verdict)
    except Exception:  # an answer's own parts may raise when they are read
        return PluginFault.NO_ANSWER


Text = Annotated[str, Field(max_length=LONGEST)]


class _Part(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, defer_build=True)


class _Quote(_Part):
    text: Text
    where: Text
    start: Annotated[int, Field(ge=0)]
    end: Annotated[int, Field(ge=0)]
    cut_before: bool
    cut_after: bool


_Values = dict[str, Text | int | Annotated[float, Field(allow_inf_nan=False)]]


class _Finding(_Part):
    code: Text
    loss: Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]
    effort: Annotated[int, Field(ge=0, le=10_000)]
    evidence: Annotated[list[_Quote], Field(max_length=MOST_FINDINGS)]
    blocker: bool
    args: _Values
    suggestion: Text
    tonight: bool
    ref: Text = ""


class _Answer(_Part):
    kind: Literal["judged", "cannot_tell", "not_asked"]
    reason: Text = ""
    findings: Annotated[list[_Finding], Field(max_length=MOST_FINDINGS)] = []
    facts: dict[str, JsonValue] = {}
    praise: _Values | None = None
    missing: list[FieldName] = []


_KINDS = {Judged: "judged", CannotTell: "cannot_tell", NotAsked: "not_asked"}


def _written(verdict: object) -> str:
    """An answer as JSON. Raises an error of some kind for anything that is none."""
    parts: dict[str, Any] = {"kind": _KINDS[type(verdict)]}
    for name in ("reason", "facts", "praise", "missing"):
        if hasattr(verdict, name):
            value = getattr(verdict, name)
            parts[name] = list(value) if name == "missing" else value
    findings = getattr(verdict, "findings", ())
    parts["findings"] = [_finding_parts(finding) for finding in findings]
    return _Answer.model_validate(parts).model_dump_json()


def _finding_parts(finding: Finding) -> dict[str, Any]:
    quotes = [{name: getattr(q, name) for name in _Quote.model_fields} for q in finding.evidence]
    values = {name: getattr(finding, name) for name in _Finding.model_fields}
    return {**values, "args": dict(finding.args), "evidence": quotes}


def read_answer(text: str, check: Check, rule: CheckRule, words: Words) -> Verdict | PluginFault:
    """What a worker's text says: a verdict that `words` can say, or the fault in its place."""
    if text in list(PluginFault):
        return PluginFault(text)
    try:
        answer = _Answer.model_validate_json(text)
    except ValidationError:
        return PluginFault.NO_ANSWER
    if any(f.code.removeprefix(f"{check.slug}.") not in rule.findings for f in answer.findings):
        return PluginFault.NO_ANSWER
    try:
        for finding in answer.findings:
            for part in PARTS:
                words.say(finding.code, part, **finding.args)
        if answer.reason:
            words.say(answer.reason, "says", fields="")
        if answer.praise is not None:
            words.say(f"check-{check.slug}", "strength", **answer.praise)
    except SettingsError:
        return PluginFault.UNSAYABLE
    return _verdict(answer)


def _verdict(answer: _Answer) -> Verdict:
    if answer.kind == "not_asked":
        return NotAsked(answer.reason)
    findings = tuple(_finding(f) for f in answer.findings)
    if answer.kind == "cannot_tell":
        return CannotTell(answer.reason, findings, answer.facts, tuple(answer.missing))
    return Judged(findings, answer.facts, answer.praise)


def _finding(part: _Finding) -> Finding:
    evidence = tuple(
        Quote(
            q.text,
            q.where,
            min(q.start, len(q.text)),
            min(max(q.start, q.end), len(q.text)),
            q.cut_before,
            q.cut_after,
        )
        for q in part.evidence
    )
    return Finding(
        code=part.code,
        loss=part.loss,
        effort=part.effort,
        evidence=evidence,
        blocker=part.blocker,
        args=part.args,
        suggestion=part.suggestion,
        tonight=part.tonight,
        ref=part.ref,
    )
