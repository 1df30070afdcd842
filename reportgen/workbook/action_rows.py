"""Everything anybody in the cohort could do, the most pressing first."""

from __future__ import annotations

from dataclasses import dataclass

from reportgen.domain.cohort import Cohort, Entry
from reportgen.domain.outcome import Finding, Outcome
from reportgen.workbook.cells import ROW_LIMIT
from reportgen.workbook.layout import HEAD_ROW

ROWS_SHOWN = ROW_LIMIT - HEAD_ROW


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One finding that costs one person something."""

    entry: Entry
    outcome: Outcome
    finding: Finding

    @property
    def quotes(self) -> str:
        """The candidate's words, each quote on a line."""
        return "\n".join(
            ("…" if q.cut_before else "") + q.text + ("…" if q.cut_after else "")
            for q in self.finding.evidence
        )


def action_rows(cohort: Cohort) -> tuple[ActionRow, ...]:
    """One a finding with a loss, of those the statistics speak of: blockers first, then gain.

    What a coach has overruled is settled, and no action.
    """
    rows = [
        ActionRow(entry, outcome, finding)
        for entry in cohort.counted
        for outcome in entry.report.card.outcomes
        if outcome.status.judged and outcome.override is None
        for finding in outcome.losses
    ]
    return tuple(sorted(rows, key=_rank))


def _rank(row: ActionRow) -> tuple[bool, float, str, str]:
    profile = row.entry.report.profile
    return (not row.finding.blocker, -row.finding.gain, profile.name.casefold(), row.finding.code)
