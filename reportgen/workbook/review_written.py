"""What a `Review` sheet was given when it was written, so that edits can be told from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from openpyxl.utils import get_column_letter

from reportgen.domain.cohort import Cohort
from reportgen.domain.contest import contested_checks
from reportgen.domain.outcome import Override, Status
from reportgen.domain.report import Report
from reportgen.domain.review import Release, Review
from reportgen.workbook.cells import shown_text
from reportgen.workbook.layout import FIRST_ROW
from reportgen.workbook.review_labels import COLUMNS
from reportgen.workbook.review_sheet import Leftover

_RELEASE = get_column_letter(COLUMNS.index("release") + 1)


Codes = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WrittenPerson:
    """One candidate's entries as a workbook was given them, and the cell of the release.

    `contested` are the checks that the candidate disagrees with: the codes of the findings spoken
    against, and those of the other ones.
    """

    name: str
    review: Review
    release_at: str = field(default="", compare=False)
    contested: Mapping[str, tuple[Codes, Codes]] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Written:
    """All that a `Review` sheet was given: what an edit is an edit of."""

    people: Mapping[str, WrittenPerson] = field(default_factory=dict)
    leftovers: tuple[Leftover, ...] = ()


def written_review(cohort: Cohort, leftovers: Iterable[Leftover] = ()) -> Written:
    """What `workbook_bytes` puts on the sheet for this cohort."""
    reports = [entry.report for entry in cohort.entries if entry.report.reported]
    people = {
        r.profile.id: WrittenPerson(
            shown_text(r.profile.name), r.review, f"{_RELEASE}{row}", _contested(r)
        )
        for row, r in enumerate(reports, start=FIRST_ROW)
    }
    return Written(people, tuple(leftovers))


def _contested(report: Report) -> dict[str, tuple[Codes, Codes]]:
    return {
        one.slug: (one.codes, tuple(f.code for f in one.undisputed if f.loss or f.blocker))
        for one in contested_checks(report)
    }


def to_json(written: Written) -> dict[str, Any]:
    """Plain values for history to keep."""
    return {
        "people": {
            who: {
                "name": p.name,
                "release": p.review.release.value,
                "said": p.review.said,
                "release_at": p.release_at,
                "note": p.review.note,
                "overrides": [[s, o.status.value, o.reason] for s, o in p.review.overrides],
                "contested": {slug: list(map(list, both)) for slug, both in p.contested.items()},
            }
            for who, p in written.people.items()
        },
        "leftovers": [list(leftover.cells) for leftover in written.leftovers],
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
                entry.get("said", ""),
            ),
            entry.get("release_at", ""),
            {
                slug: (tuple(spoken_against), tuple(others))
                for slug, (spoken_against, others) in entry.get("contested", {}).items()
            },
        )
        for who, entry in kept.get("people", {}).items()
    }
    leftovers: list[Leftover] = []
    for cells in kept.get("leftovers", []):
        match cells:
            case [str(who), str(check), str(status), str(reason)]:
                leftovers.append(Leftover((who, check, status, reason)))
            case [str(who), str(said), [_, _, _, _]] if said:
                # Earlier versions kept a release that was unclear among these, with its id.
                for person in (p for p in people if p.casefold() == who.casefold()):
                    unclear = replace(people[person].review, release=Release.UNCLEAR, said=said)
                    people[person] = replace(people[person], review=unclear)
            case [_, _, [who, check, status, reason]]:
                leftovers.append(Leftover((who, check, status, reason)))
    return Written(people, tuple(leftovers))
