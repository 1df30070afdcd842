"""What a `Review` sheet was given when it was written, so that edits can be told from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from reportgen.domain.cohort import Cohort
from reportgen.domain.outcome import Override, Status
from reportgen.domain.review import Release, Review
from reportgen.workbook.cells import shown_text
from reportgen.workbook.review_sheet import Leftover


@dataclass(frozen=True, slots=True)
class WrittenPerson:
    """One candidate's entries as a workbook was given them."""

    name: str
    review: Review


@dataclass(frozen=True, slots=True)
class Written:
    """All that a `Review` sheet was given: what an edit is an edit of."""

    people: Mapping[str, WrittenPerson] = field(default_factory=dict)
    leftovers: tuple[Leftover, ...] = ()


def written_review(cohort: Cohort, leftovers: Iterable[Leftover] = ()) -> Written:
    """What `workbook_bytes` puts on the sheet for this cohort."""
    reports = [entry.report for entry in cohort.entries if entry.report.reported]
    people = {r.profile.id: WrittenPerson(shown_text(r.profile.name), r.review) for r in reports}
    return Written(people, tuple(leftovers))


def to_json(written: Written) -> dict[str, Any]:
    """Plain values for history to keep."""
    return {
        "people": {
            who: {
                "name": p.name,
                "release": p.review.release.value,
                "note": p.review.note,
                "overrides": [[s, o.status.value, o.reason] for s, o in p.review.overrides],
            }
            for who, p in written.people.items()
        },
        "leftovers": [[x.candidate_id, x.release, list(x.cells)] for x in written.leftovers],
    }


def from_json(kept: Mapping[str, Any]) -> Written:
    """What `to_json` made; an empty mapping is a sheet we know nothing of."""
    people = {
        who: WrittenPerson(
            entry["name"],
            Review(
                Release(entry["release"]),
                entry["note"],
                tuple((s, Override(Status(v), reason)) for s, v, reason in entry["overrides"]),
            ),
        )
        for who, entry in kept.get("people", {}).items()
    }
    leftovers = [
        Leftover(who, release, _four(cells)) for who, release, cells in kept.get("leftovers", [])
    ]
    return Written(people, tuple(leftovers))


def _four(cells: Sequence[str]) -> tuple[str, str, str, str]:
    who, check, status, reason = cells
    return who, check, status, reason
