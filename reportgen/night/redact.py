"""One person taken out of what a run has written down, everybody else left as they are."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from reportgen.history.people import folded

Document = dict[str, Any]
_STATES = ("rendered", "unchanged", "failed", "not_reported")
_ITS_OWN_ROW = frozenset({"row_superseded"})  # problems that say: this row is that person's


@dataclass(frozen=True, slots=True)
class Traces:
    """What a person is known by: the id, and every name and address seen with it."""

    id: str
    names: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()

    def is_id(self, value: object) -> bool:
        return isinstance(value, str) and folded(value) == folded(self.id)

    def are(self, value: object) -> bool:
        """Whether a value is the person's id, name or address, and nothing else."""
        if not isinstance(value, str):
            return False
        known = {folded(text) for text in (self.id, *self.names, *self.addresses)}
        return folded(value) in known

    def within(self, text: str) -> bool:
        """Whether a text speaks of the person; an id alone is often a plain number."""
        known = (folded(each) for each in (*self.names, *self.addresses))
        return any(each in folded(text) for each in known)


def entries_of(document: Mapping[str, Any], traces: Traces) -> list[Document]:
    """The person's part of a run.json: one entry, or none."""
    return [c for c in document.get("candidates", ()) if traces.is_id(c.get("id"))]


def without(document: Document, traces: Traces) -> Document:
    """A run.json as if the person had never been in the intake, but for the number of rows."""
    theirs = entries_of(document, traces)
    rows = {(c.get("sheet"), c.get("row")) for c in theirs}
    problems = document.get("problems", [])
    rows |= {_place(p) for p in problems if p["code"] in _ITS_OWN_ROW and traces.are(p["value"])}
    left = [c for c in document.get("candidates", ()) if c not in theirs]
    kept = [p for p in problems if _place(p) not in rows and not _speaks(p, traces)]
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


def _place(problem: Mapping[str, Any]) -> tuple[Any, Any]:
    return problem.get("sheet"), problem.get("row")


def _speaks(problem: Mapping[str, Any], traces: Traces) -> bool:
    values: Iterable[object] = (problem["value"], *problem.get("args", {}).values())
    return any(traces.are(v) for v in values) or traces.within(str(problem["value"]))


def _apart(candidate: Document, traces: Traces) -> Document:
    """Somebody else's entry without what a check said about the two of them together."""
    return candidate | {"checks": [_check_apart(c, traces) for c in candidate.get("checks", ())]}


def _check_apart(check: Document, traces: Traces) -> Document:
    findings = [
        f
        for f in check.get("findings", ())
        if not any(traces.are(v) for v in f.get("args", {}).values())
    ]
    return check | {"findings": findings, "facts": _facts_apart(check.get("facts"), traces)}


def _facts_apart(value: Any, traces: Traces) -> Any:
    if isinstance(value, dict):
        return {k: _facts_apart(v, traces) for k, v in value.items()}
    if isinstance(value, list):
        return [_facts_apart(v, traces) for v in value if not traces.are(v)]
    return value


def _logged(line: str, traces: Traces) -> bool:
    try:
        values = json.loads(line).values()
    except (ValueError, AttributeError):
        return False
    return any(traces.are(value) for value in values)
