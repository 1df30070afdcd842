"""run.json: everything a night found, as one JSON document for other programs."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from reportgen import __version__
from reportgen.domain.actions import Action
from reportgen.domain.cohort import Cohort, Entry, ReportState
from reportgen.domain.fingerprint import plain
from reportgen.domain.guard import Guard, SheetChange
from reportgen.domain.outcome import Finding, Outcome, Quote
from reportgen.domain.problem import Effect, Problem
from reportgen.errors import ExitCode
from reportgen.rulebook.words import Words

Document = dict[str, Any]


def run_document(cohort: Cohort, words: Words) -> Document:
    """The document that `run.json` holds, in the staff's language."""
    return {
        "reportgen": __version__,
        "as_of": cohort.as_of.isoformat(),
        "intake": plain(cohort.intake),
        "rulebook": plain(cohort.rulebook),
        "counts": counts(cohort),
        "exit_code": int(exit_code(cohort)),
        "guard": [_change(change, cohort.guard) for change in cohort.guard.changes],
        "candidates": [_candidate(entry, words) for entry in cohort.entries],
        "problems": [_problem(problem, words) for problem in cohort.problems],
    }


def document_bytes(document: Mapping[str, Any]) -> bytes:
    """The document as UTF-8; equal documents are equal bytes."""
    text = json.dumps(document, ensure_ascii=False, indent=1)
    # A lone surrogate is not text; JSON's own escape keeps the file readable everywhere.
    return text.encode("utf-8", "backslashreplace") + b"\n"


def counts(cohort: Cohort) -> dict[str, int]:
    return {
        "rows": cohort.intake.rows,
        "candidates": len(cohort.entries),
        "rendered": cohort.count(ReportState.RENDERED),
        "unchanged": cohort.count(ReportState.UNCHANGED),
        "failed": cohort.count(ReportState.FAILED),
        "not_reported": cohort.count(ReportState.NOT_REPORTED),
        "rejected": len(cohort.rejected),
        "problems": len(cohort.problems),
    }


def exit_code(cohort: Cohort) -> ExitCode:
    """0, or 1 where a row was rejected, a report or a check failed, or staff's word can't be read.

    1 as well for a run that the guard has stopped. Mail has its own say.
    """
    broken = any(o.status == "error" for e in cohort.entries for o in e.report.card.outcomes)
    failed = cohort.count(ReportState.FAILED)
    unclear = any(problem.holds_mail for problem in cohort.problems)
    faulty = cohort.rejected or failed or broken or unclear or cohort.guard.stopped
    return ExitCode.DONE_WITH_FAULTS if faulty else ExitCode.DONE


def _change(change: SheetChange, guard: Guard) -> Document:
    return {**plain(change), "since": plain(guard.since), "confirmed": guard.confirmed}


def _candidate(entry: Entry, words: Words) -> Document:
    report = entry.report
    profile = report.profile
    return {
        "id": profile.id,
        "name": profile.name,
        "email": profile.email,
        "coach": profile.coach,
        "cohort": profile.cohort,
        "country": profile.country,
        "category": profile.category,
        "level": profile.experience_level.value if profile.experience_level else None,
        "language": report.language,
        "stage": report.stage.value,
        "eligibility": report.eligibility.value,
        "row": profile.row.row,
        "sheet": profile.row.sheet,
        "state": entry.state.value,
        "failure": entry.failure or None,
        "pdf": entry.pdf or None,
        "pdf_sha256": entry.pdf_sha256 or None,
        "pages": entry.pages or None,
        "missing_glyphs": list(entry.missing_glyphs),
        "version": report.number,
        "version_date": report.day.isoformat(),
        "readiness": report.card.readiness,
        "lowest": report.card.lowest,
        "highest": report.card.highest,
        "coverage": report.card.coverage,
        "change": entry.change,
        "band": report.card.band.value,
        "blockers": list(report.card.blockers),
        "holds": list(entry.holds),
        "hold": profile.hold,
        "submission_status": plain(profile.submission_status),
        "submitted_on": plain(profile.submitted_on),
        "actions": [a.finding.code for a in report.actions],
        "checks": [_check(o, report.actions, words) for o in report.card.outcomes],
    }


def _check(outcome: Outcome, actions: Sequence[Action], words: Words) -> Document:
    steps = [a.finding if a.slug == outcome.slug else None for a in actions]
    override = outcome.override
    return {
        "id": outcome.slug,
        "tip": outcome.tip,
        "status": outcome.status.value,
        "score": outcome.score,
        "weight": outcome.weight,
        "gain": outcome.gain,
        "points": outcome.points,
        "reason": outcome.reason or None,
        "missing": list(outcome.missing),
        "override": {"status": override.status.value, "reason": override.reason}
        if override
        else None,
        "trial": outcome.trial,
        "staff_only": outcome.staff_only,
        "facts": plain(dict(outcome.facts)),
        "findings": [
            _finding(f, steps.index(f) + 1 if f in steps else None, words) for f in outcome.findings
        ],
    }


def _finding(finding: Finding, step: int | None, words: Words) -> Document:
    """A finding; `points` are its gain as the candidate reads it, `step` its place in tonight."""
    return {
        "code": finding.code,
        "args": dict(finding.args),
        "says": words.say(finding.code, "says", **finding.args),
        "evidence": [_quote(q) for q in finding.evidence],
        "fix": words.say(finding.code, "fix", **finding.args),
        "suggestion": finding.suggestion or None,
        "loss": finding.loss,
        "blocker": finding.blocker,
        "gain": finding.gain,
        "points": finding.points,
        "step": step,
        "effort": finding.effort,
    }


def _quote(quote: Quote) -> Document:
    return {
        "text": quote.text,
        "where": quote.where,
        "start": quote.start,
        "end": quote.end,
        "cut_before": quote.cut_before,
        "cut_after": quote.cut_after,
    }


def _problem(problem: Problem, words: Words) -> Document:
    key = f"problem-{problem.code}"
    return {
        "sheet": problem.cell.sheet,
        "cell": problem.cell.address,
        "row": problem.cell.row,
        "column": problem.cell.heading,
        "value": problem.shown_value,
        "code": problem.code,
        "args": dict(problem.args),
        "says": words.say(key, "says", **problem.args),
        "fix": words.say(key, "fix", **problem.args),
        "effect": Effect(problem.effect).value,
        "candidate": problem.about or None,
    }
