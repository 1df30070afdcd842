"""Reports and nights made of a few words each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any

from reportgen.domain.cohort import ReportState
from reportgen.domain.comparison import compare, snapshot
from reportgen.domain.fields import FIELDS, CellRef, FieldSource, FieldState
from reportgen.domain.fingerprint import content_fingerprint
from reportgen.domain.outcome import Finding, Outcome, Status, status_for
from reportgen.domain.profile import Profile
from reportgen.domain.report import Report, RulebookName
from reportgen.domain.review import Review, apply_overrides
from reportgen.domain.scoring import scorecard
from reportgen.domain.stage import Eligibility, Stage
from reportgen.history import History
from reportgen.history.intakes import FIRST
from reportgen.history.record import NightRecord, PersonRecord
from reportgen.history.submissions import known_attempts
from reportgen.history.versions import PriorVersions, decide_version

FIRST_NIGHT = date(2026, 3, 1)
RULES = RulebookName("upwork", "aaaaaaaaaaaa")
READS = {"title": ("title",), "overview": ("overview",), "photo": ("photo",)}


def a_profile(person: str = "C-1", **values: Any) -> Profile:
    """A profile whose sheet asks for everything."""
    sources = {name: FieldSource(FieldState.GIVEN) for name in FIELDS} | values.pop("sources", {})
    named: dict[str, Any] = {
        "name": f"Person {person}",
        "email": f"{person.lower()}@example.com",
        "title": "Consultant",
        "overview": "I write.",
        "row": CellRef("Form", 2, "A2"),
    }
    return Profile(id=person, sources=sources, **(named | values))


def an_outcome(slug: str, loss: float, weight: float = 10.0) -> Outcome:
    findings = (Finding(f"{slug}.weak", loss=loss, effort=5),) if loss else ()
    score = round(1 - loss, 6)
    return Outcome(slug, 7, status_for(score, Status.FIX), weight, score, findings)


def a_report(
    profile: Profile | None = None,
    outcomes: tuple[Outcome, ...] | None = None,
    **values: Any,
) -> Report:
    """A report; unless told otherwise, a title of one word loses and an overview never does."""
    profile = profile or a_profile()
    if outcomes is None:
        vague = " " not in profile.title
        outcomes = (an_outcome("title", 0.6 if vague else 0.0), an_outcome("overview", 0.0))
    review = values.pop("review", Review())
    named: dict[str, Any] = {
        "stage": Stage.PREPARING,
        "eligibility": Eligibility.ELIGIBLE,
        "actions": (),
        "tonight": None,
        "strengths": (),
        "language": "en",
        "rulebook": RULES,
        "submissions": (),
        "day": FIRST_NIGHT,
    }
    card = scorecard(apply_overrides(outcomes, review))
    return Report(profile=profile, card=card, review=review, **(named | values))


@dataclass(frozen=True)
class Clerk:
    """Does what the pipeline does with history in a night."""

    history: History

    def night(
        self,
        day: date,
        *reports: Report,
        folder: str = "",
        complete: bool = True,
        look: str = "look-1",
        intake: str = FIRST,
        cohort: str = "",
        intake_file: str = "",
    ) -> tuple[Report, ...]:
        """One night of these reports; `intake` and what follows are a NightRecord's."""
        prior = self.history.versions.prior(day, intake)
        attempts = self.history.submissions.known(day)
        told = []
        for report in reports:
            person = report.profile.id
            known = known_attempts(report.profile, attempts.get(person, ()))
            report = replace(report, submissions=known)  # noqa: PLW2901
            content = content_fingerprint(report)
            version = decide_version(content, prior.get(person, PriorVersions()), day)
            report = replace(report, day=version.day)  # noqa: PLW2901
            if version.known:
                report = replace(  # noqa: PLW2901
                    report, comparison=version.known.comparison, trend=version.known.trend
                )
            elif version.compared_with:
                moved = compare(version.compared_with.snapshot, snapshot(report), READS)
                report = replace(report, comparison=moved, trend=version.points)  # noqa: PLW2901
            state = ReportState.UNCHANGED if version.known else ReportState.RENDERED
            pdf = f"{content[:8]}{look}".ljust(64, "0")
            told.append(PersonRecord(report, state, version, content, look, pdf))
        self.history.runs.record(
            NightRecord(
                as_of=day,
                folder=folder or day.isoformat(),
                complete=complete,
                started=datetime(day.year, day.month, day.day, 2, 30, tzinfo=UTC),
                finished=datetime(day.year, day.month, day.day, 2, 40, tzinfo=UTC),
                rulebook=reports[0].rulebook if reports else RULES,
                intake_sha256="f" * 64,
                people=tuple(told),
                intake=intake,
                cohort=cohort,
                intake_file=intake_file,
            )
        )
        return tuple(t.report for t in told)
