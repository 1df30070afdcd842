"""Values that history keeps as JSON: written once, read back exactly as they were."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import TypeAdapter

from reportgen.domain.comparison import snapshot
from reportgen.domain.fields import FieldState
from reportgen.domain.fingerprint import plain
from reportgen.domain.guard import SheetChange
from reportgen.domain.profile import Submission
from reportgen.domain.report import Comparison, Report, TrendPoint
from reportgen.domain.review import Review
from reportgen.errors import FileError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Submitted:
    """What a candidate handed in, as JSON values, and the state of each field."""

    values: Mapping[str, Any]
    states: Mapping[str, FieldState]


SUBMITTED = TypeAdapter(Submitted)
COMPARISON = TypeAdapter(Comparison | None)
TREND = TypeAdapter(tuple[TrendPoint, ...])
CHANGES = TypeAdapter(tuple[SheetChange, ...])
ATTEMPT = TypeAdapter(Submission)


def text(value: Any) -> str:
    """JSON in one canonical form; lone surrogates survive as escapes."""
    readable = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    try:
        readable.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(value, sort_keys=True, separators=(",", ":"))
    return readable


def read(kind: TypeAdapter[T], body: str, **columns: Any) -> T:
    """The value that was written as `body`, with what other columns keep of it.

    Raises FileError for what is no such value.
    """
    try:
        found = json.loads(body)
        return kind.validate_python(found | columns if columns else found)
    except (ValueError, TypeError):  # its words quote what a candidate handed in
        raise FileError(
            "history is damaged: a value in it can't be read. Put a good copy in its place (from a "
            "backup), or move the file away and run `reportgen history rebuild`"
        ) from None


def submitted_body(report: Report) -> str:
    """The submitted values and field states of a report's profile."""
    now = snapshot(report)
    return text(plain(Submitted(now.values, now.states)))


# Of a version that was put together from its PDF and run.json: neither says what was handed in.
UNKNOWN_BODY = text({"values": {}, "states": {}})


def review_body(review: Review) -> str:
    """What staff added to a report; a release adds nothing."""
    return text({"note": review.note, "overrides": plain(review.overrides)})
