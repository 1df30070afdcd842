"""A report about nobody that fills every part of the templates, to try them before the first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from reportgen.domain.actions import Action, TonightPlan, choose_actions
from reportgen.domain.fields import CellRef
from reportgen.domain.letter import FeedbackKind, LetterPoint
from reportgen.domain.outcome import Fact, Finding, Outcome, Override, Quote, Status
from reportgen.domain.profile import Profile, Submission, SubmissionStatus
from reportgen.domain.report import Cause, Comparison, Move, Report, RulebookName, TrendPoint
from reportgen.domain.review import Review
from reportgen.domain.scoring import scorecard
from reportgen.domain.stage import Eligibility, Stage
from reportgen.render.config import RenderSettings
from reportgen.render.renderer import Renderer


def check_templates(settings: RenderSettings) -> tuple[str, ...]:
    """Fill the templates with a full and an empty specimen, in staff's language.

    Returns what WeasyPrint will pass over in the agency's stylesheet, a remark each. Raises
    SettingsError with file and line for the first mistake in a template, stylesheet or words
    file, before any candidate's report is made.
    """
    renderer = Renderer(settings)
    full = specimen(settings.language)
    for report in (full, _empty(full)):
        renderer.page(report)
    return renderer.ignored_rules()


def specimen(language: str = "en") -> Report:
    """A report in which every part of the page has something to show."""
    outcomes = (
        _judged("overview", 0.6, {"opening": "Specimen", "length": 900}),
        _judged("hourly_rate", 0.9, {"amount_usd": 20, "low": 15, "high": 30}),
        _judged("employment", 0.4, {"months_relevant": 30, "jobs": [_JOB]}),
        _judged("experience_level", 0.4),
        _judged("completeness", 0.7, {"total": 70, "items": [], "route": []}),
        replace(_judged("title", 1.0), praise={"role": "Specimen"}),
        Outcome("photo", None, Status.UNKNOWN, 4, reason="check.needs", missing=("photo",)),
        Outcome("portfolio", 12, Status.NOT_APPLICABLE, 5, reason=""),
        replace(_judged("skills", 0.0), override=Override(Status.FIX, "Specimen")),
    )
    card = scorecard(outcomes)
    return Report(
        profile=Profile(id="specimen", name="Specimen", row=CellRef("", 1, ""), title="Specimen"),
        stage=Stage.DECLINED,
        eligibility=Eligibility.ELIGIBLE,
        card=card,
        actions=choose_actions(card) or (Action("overview", _finding("overview", 0.4)),),
        tonight=TonightPlan(30, 50.0, 60.0),
        strengths=("title",),
        review=Review(note="Specimen"),
        language=language,
        rulebook=RulebookName("specimen", "0"),
        submissions=(_SUBMISSION,),
        letter=(LetterPoint(FeedbackKind.PHOTO, Quote("Specimen", "upwork_feedback"), ("photo",)),),
        day=date(2026, 1, 1),
        comparison=Comparison(date(2025, 12, 1), 40.0, 10.0, (_MOVE,), rules_changed=True),
        trend=(TrendPoint(date(2025, 12, 1), 40.0),),
    )


def _empty(full: Report) -> Report:
    """The same with nothing to show anywhere."""
    return replace(
        full,
        card=scorecard(()),
        actions=(),
        tonight=None,
        strengths=(),
        review=Review(),
        submissions=(),
        letter=(),
        comparison=None,
        trend=(),
    )


_JOB: dict[str, Fact] = {"role": "Specimen", "start": "2020-01", "end": "2022-06"}
_MOVE = Move("title", Status.FIX, Status.PASS, 9.0, Cause.CANDIDATE)
_SUBMISSION = Submission(
    submitted_on=date(2025, 11, 1),
    status=SubmissionStatus.DECLINED,
    feedback="Specimen",
    title="Specimen",
    hourly_rate=Decimal(20),
)


def _finding(slug: str, loss: float) -> Finding:
    quote = Quote("A specimen of text", slug, 2, 10)
    return Finding(f"{slug}.specimen", loss, 10, (quote,), suggestion="Specimen", ref="S-01")


def _judged(slug: str, score: float, facts: dict[str, Fact] | None = None) -> Outcome:
    status = Status.PASS if score >= 0.85 else Status.IMPROVE if score >= 0.5 else Status.FIX
    findings = (_finding(slug, round(1 - score, 2)),) if score < 1 else ()
    return Outcome(slug, None, status, 5, score, findings, facts or {})
