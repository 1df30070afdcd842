"""One person taken out of what a run has written down, everybody else left as they are."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from reportgen.history.people import folded
from reportgen.workbook import Leftover, Written

Document = dict[str, Any]
_STATES = ("rendered", "unchanged", "failed", "not_reported")
# Problems whose value is the id of whoever's row it is, or would be.
_ITS_OWN_ROW = frozenset({"row_superseded"})
_QUOTES_AN_ID = frozenset({"part_row_unmatched", *_ITS_OWN_ROW})


@dataclass(frozen=True, slots=True)
class Traces:
    """What a person is known by: the id, every spelling of it, and every address seen with it.

    Names are no trace: others may be called the same, and "Jo" stands in "job".
    """

    id: str
    spellings: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()

    def is_id(self, value: object) -> bool:
        return isinstance(value, str) and folded(value) == folded(self.id)

    def is_address(self, value: object) -> bool:
        known = {folded(address) for address in self.addresses}
        return isinstance(value, str) and folded(value) in known


def entries_of(document: Mapping[str, Any], traces: Traces) -> list[Document]:
    """The person's part of a run.json: one entry, or none."""
    return [c for c in document.get("candidates", ()) if traces.is_id(c.get("id"))]


def without(document: Document, traces: Traces) -> Document:
    """A run.json as if the person had never been in the intake, but for the number of rows."""
    theirs = entries_of(document, traces)
    rows = {(c.get("sheet"), c.get("row")) for c in theirs}
    problems = document.get("problems", [])
    rows |= {_place(p) for p in problems if p["code"] in _ITS_OWN_ROW and _quotes(p, traces)}
    left = [c for c in document.get("candidates", ()) if c not in theirs]
    kept = [p for p in problems if _place(p) not in rows and not _is_about(p, traces)]
    if len(kept) == len(problems) and not theirs and not any(_is_told_of(c, traces) for c in left):
        return document
    states = Counter(c["state"] for c in left)
    counts = document.get("counts", {}) | {state: states[state] for state in _STATES}
    counts["candidates"] = len(left)
    counts["problems"] = len(kept)
    counts["rejected"] = sum(p["effect"] == "row_rejected" for p in kept)
    return document | {
        "counts": counts,
        "candidates": [_apart(c, traces) for c in left],
        "problems": kept,
    }


def log_without(log: str, traces: Traces) -> str:
    """A run.log without the lines about the person."""
    return "".join(line for line in log.splitlines(keepends=True) if not _logged(line, traces))


def written_without(written: Written, traces: Traces) -> Written:
    """What a workbook was given, without the person's row, and what staff left over about them."""
    return replace(
        written,
        people={who: p for who, p in written.people.items() if not traces.is_id(who)},
        leftovers=tuple(x for x in written.leftovers if not _left_over_by(x, traces)),
    )


def _left_over_by(leftover: Leftover, traces: Traces) -> bool:
    return any(traces.is_id(text) or traces.is_address(text) for text in leftover.cells)


def _place(problem: Mapping[str, Any]) -> tuple[Any, Any]:
    return problem.get("sheet"), problem.get("row")


def _is_about(problem: Mapping[str, Any], traces: Traces) -> bool:
    """By whose row it is; in a row that is nobody's, by the id or address that stands in it."""
    whose = problem.get("candidate")
    shares = problem["code"] == "address_shared" and traces.is_address(problem["value"])
    return traces.is_id(whose) or shares or (not whose and _quotes(problem, traces))


def _quotes(problem: Mapping[str, Any], traces: Traces) -> bool:
    value, code = str(problem["value"]), str(problem["code"])
    if code.startswith(
        "review_"
    ):  # what staff wrote: "S-1 | yes | a note", "S-1 title | S-2 title"
        parts = value.split(" | ")
        return any(traces.is_id(p) or traces.is_id(p.rpartition(" ")[0]) for p in parts)
    return (code in _QUOTES_AN_ID and traces.is_id(value)) or traces.is_address(value)


def _is_told_of(candidate: Document, traces: Traces) -> bool:
    return _apart(candidate, traces) != candidate


def _apart(candidate: Document, traces: Traces) -> Document:
    """Somebody else's entry without what a check said about the two of them together."""
    return candidate | {"checks": [_check_apart(c, traces) for c in candidate.get("checks", ())]}


def _check_apart(check: Document, traces: Traces) -> Document:
    findings = [
        f for f in check.get("findings", ()) if not traces.is_id(f.get("args", {}).get("other_id"))
    ]
    facts = dict(check.get("facts") or {})
    if isinstance(facts.get("others"), list):
        facts["others"] = [who for who in facts["others"] if not traces.is_id(who)]
    return check | {"findings": findings, "facts": facts}


def _logged(line: str, traces: Traces) -> bool:
    try:
        return traces.is_id(json.loads(line)["candidate"])
    except (ValueError, KeyError, TypeError):
        return False
