"""Values that history keeps as JSON: written once, read back exactly as they were."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from reportgen.domain.comparison import snapshot
from reportgen.domain.fingerprint import plain
from reportgen.domain.outcome import Status
from reportgen.domain.report import Cause, Comparison, Move, Report, TrendPoint
from reportgen.domain.review import Review


def text(value: Any) -> str:
    """JSON in one canonical form; lone surrogates survive as escapes."""
    readable = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    try:
        readable.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(value, sort_keys=True, separators=(",", ":"))
    return readable


def submitted_body(report: Report) -> str:
    """The submitted values and field states of a report's profile."""
    now = snapshot(report)
    return text({"values": now.values, "states": plain(dict(now.states))})


# Of a version that was put together from its PDF and run.json: neither says what was handed in.
UNKNOWN_BODY = text({"values": {}, "states": {}})


def review_body(review: Review) -> str:
    """What staff added to a report; a release adds nothing."""
    return text({"note": review.note, "overrides": plain(review.overrides)})


def comparison_body(comparison: Comparison | None) -> str | None:
    return None if comparison is None else text(plain(comparison))


def comparison_from(body: str | None) -> Comparison | None:
    if body is None:
        return None
    data = json.loads(body)
    return Comparison(
        since=date.fromisoformat(data["since"]),
        readiness_then=data["readiness_then"],
        change=data["change"],
        moves=tuple(
            Move(m["slug"], Status(m["before"]), Status(m["after"]), m["points"], Cause(m["cause"]))
            for m in data["moves"]
        ),
        rules_changed=data["rules_changed"],
    )


def trend_body(trend: Sequence[TrendPoint]) -> str:
    return text(plain(tuple(trend)))


def trend_from(body: str) -> tuple[TrendPoint, ...]:
    return tuple(TrendPoint(date.fromisoformat(p["day"]), p["readiness"]) for p in json.loads(body))
