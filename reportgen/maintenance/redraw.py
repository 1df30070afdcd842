"""A cohort read back from run.json: all that the workbook shows, and nothing more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from reportgen.domain.actions import Action
from reportgen.domain.cohort import Cohort, Entry, Intake, LeftOut, PastRun, ReportState
from reportgen.domain.fields import CellRef
from reportgen.domain.guard import NO_CHANGE, Guard, SheetChange
from reportgen.domain.outcome import Finding, Outcome, Override, Quote, Status
from reportgen.domain.problem import Effect, Problem
from reportgen.domain.profile import ExperienceLevel, Profile, SubmissionStatus
from reportgen.domain.report import Report, RulebookName
from reportgen.domain.review import Review
from reportgen.domain.scoring import Band, Scorecard
from reportgen.domain.stage import Eligibility, Stage

Document = Mapping[str, Any]


Mails = Mapping[tuple[str, int], str]  # by candidate id and version


def cohort_from(
    document: Document, reviews: Mapping[str, Review], past: Sequence[PastRun], mails: Mails
) -> Cohort:
    """The cohort of a run.

    `reviews` is what its workbook says, `past` are the runs before it, `mails` how mail stands.

    Texts that only the PDFs show are empty. Raises KeyError for a run.json of another reportgen.
    """
    intake, rules = document["intake"], document["rulebook"]
    return Cohort(
        as_of=date.fromisoformat(document["as_of"]),
        intake=Intake(
            intake["file"],
            intake["sha256"],
            tuple(intake["sheets"]),
            intake["rows"],
            intake.get("cohort", ""),
            tuple(LeftOut(**sheet) for sheet in intake.get("left_out", ())),
        ),
        rulebook=RulebookName(rules["name"], rules["version"]),
        entries=tuple(
            _entry(c, reviews.get(c["id"], Review()), mails, document)
            for c in document["candidates"]
        ),
        problems=tuple(_problem(p) for p in document["problems"]),
        past=tuple(past),
        guard=_guard(document.get("guard", ())),
    )


def _guard(changes: Sequence[Document]) -> Guard:
    if not changes:
        return NO_CHANGE
    since = date.fromisoformat(changes[0]["since"])
    named = ("code", "before", "now", "says", "field", "column")
    known = tuple(SheetChange(**{name: change[name] for name in named}) for change in changes)
    return Guard(known, since, changes[0]["confirmed"])


def _entry(person: Document, review: Review, mails: Mails, document: Document) -> Entry:
    return Entry(
        report=_report(person, review, document),
        state=ReportState(person["state"]),
        pdf=person["pdf"] or "",
        pdf_sha256=person["pdf_sha256"] or "",
        pages=person["pages"] or 0,
        failure=person["failure"] or "",
        change=person["change"],
        holds=tuple(person["holds"]),
        missing_glyphs=tuple(person["missing_glyphs"]),
        mail=mails.get((person["id"], person["version"]), "") if person["pdf"] else "",
    )


def _report(person: Document, review: Review, document: Document) -> Report:
    outcomes = tuple(_outcome(c) for c in person["checks"])
    found = {f.code: Action(o.slug, f) for o in outcomes for f in o.findings}
    return Report(
        profile=_profile(person),
        stage=Stage(person["stage"]),
        eligibility=Eligibility(person["eligibility"]),
        card=Scorecard(
            outcomes=outcomes,
            readiness=person["readiness"],
            coverage=person["coverage"],
            band=Band(person["band"]),
            lowest=person["lowest"],
            highest=person["highest"],
            blockers=tuple(person["blockers"]),
        ),
        actions=tuple(found[code] for code in person["actions"] if code in found),
        tonight=None,
        strengths=(),
        review=review,
        language=person["language"],
        rulebook=RulebookName(document["rulebook"]["name"], document["rulebook"]["version"]),
        submissions=(),
        day=date.fromisoformat(person["version_date"]),
        number=person["version"],
    )


def _profile(person: Document) -> Profile:
    level, status, day = (person[k] for k in ("level", "submission_status", "submitted_on"))
    return Profile(
        id=person["id"],
        name=person["name"],
        row=CellRef(person["sheet"], person["row"], f"A{person['row']}"),
        email=person["email"],
        coach=person["coach"],
        cohort=person["cohort"],
        country=person["country"],
        category=person["category"],
        experience_level=ExperienceLevel(level) if level else None,
        submission_status=SubmissionStatus(status) if status else None,
        submitted_on=date.fromisoformat(day) if day else None,
        hold=person["hold"],
    )


def _outcome(check: Document) -> Outcome:
    override = check["override"]
    return Outcome(
        slug=check["id"],
        tip=check["tip"],
        status=Status(check["status"]),
        weight=check["weight"],
        score=check["score"],
        findings=tuple(_finding(f) for f in check["findings"]),
        facts=check["facts"],
        reason=check["reason"] or "",
        missing=tuple(check["missing"]),
        trial=check["trial"],
        staff_only=check["staff_only"],
        override=Override(Status(override["status"]), override["reason"]) if override else None,
        gain=check["gain"],
    )


def _finding(finding: Document) -> Finding:
    return Finding(
        code=finding["code"],
        loss=finding["loss"],
        effort=finding["effort"],
        evidence=tuple(Quote(**quote) for quote in finding["evidence"]),
        blocker=finding["blocker"],
        args=finding["args"],
        suggestion=finding["suggestion"] or "",
        gain=finding["gain"],
    )


def _problem(problem: Document) -> Problem:
    cell = CellRef(problem["sheet"], problem["row"], problem["cell"], problem["column"])
    effect = Effect(problem["effect"])
    about = problem.get("candidate") or ""
    return Problem(problem["code"], effect, cell, problem["value"], problem["args"], about)
