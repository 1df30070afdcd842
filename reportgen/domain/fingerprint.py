"""A digest of what a candidate is told: two equal ones are the same version of a report."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from operator import attrgetter
from typing import Any

from reportgen.domain.profile import Profile
from reportgen.domain.report import Report

# Where a row stands, who coaches it, where to call, when it was sent in, what came of it and what
# the candidate disagrees with are not what they are told; what the feedback says is told by the
# stage.
_UNTOLD_PROFILE = frozenset(
    {"row", "sources", "coach", "cohort", "timestamp", "hold", "email", "report_language"}
    | {"feedback_says", "contact_phone", "contact_consent", "milestones", "groups", "contested"}
)
# The night's own: a version keeps its first date, comparison and trend whatever is rerun.
_UNTOLD_REPORT = frozenset({"profile", "card", "day", "number", "comparison", "trend", "review"})


def plain(value: Any) -> Any:
    """Frozen domain values as JSON values, the same ones for equal input."""
    kind: type = type(value)
    if kind in _AS_IT_IS:
        return value
    if kind is tuple or kind is list:
        return [plain(v) for v in value]
    names = _told(kind)
    if names is not None:
        return {name: plain(getattr(value, name)) for name in names}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dict):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, tuple | list):
        return [plain(v) for v in value]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    return value


_AS_IT_IS = frozenset((str, int, float, bool, type(None)))


@cache
def _told(kind: type) -> tuple[str, ...] | None:
    """A frozen value's fields; what doesn't make two values different is no part of them."""
    return tuple(f.name for f in fields(kind) if f.compare) if is_dataclass(kind) else None


def submitted_values(profile: Profile) -> dict[str, Any]:
    """What the candidate handed in, as JSON values: the part of a profile that is theirs."""
    return {name: plain(getattr(profile, name)) for name in _SUBMITTED}


_SUBMITTED = tuple(f.name for f in fields(Profile) if f.name not in _UNTOLD_PROFILE)
_TOLD = tuple(f.name for f in fields(Report) if f.name not in _UNTOLD_REPORT)


def content_fingerprint(report: Report) -> str:
    """SHA-256 of what the candidate is told, review entries and language included."""
    content = {name: getattr(report, name) for name in _TOLD}
    content["profile"] = {name: getattr(report.profile, name) for name in _SUBMITTED}
    content["card"] = {
        "outcomes": report.visible_outcomes,
        "readiness": report.card.readiness,
        "coverage": report.card.coverage,
        "band": report.card.band,
    }
    # A release lets the report out; it doesn't change what it says.
    content["review"] = {"note": report.review.note, "overrides": report.review.overrides}
    return digest(content)


def digest(value: Any) -> str:
    """SHA-256 over canonical JSON, of frozen domain values as of `plain` ones."""
    return hashlib.sha256(_PLAIN.encode(value).encode("utf-8", "surrogatepass")).hexdigest()


def _told_parts(value: Any) -> Any:
    """For what JSON doesn't know, one step of what `plain` makes of it."""
    kind: type = type(value)
    names = _told(kind)
    if names is None:
        return plain(value)
    return {name: getattr(value, name) for name in names}


_PLAIN = json.JSONEncoder(
    default=_told_parts,
    ensure_ascii=False,
    sort_keys=True,
    check_circular=False,
    separators=(",", ":"),
)


def full_digest(value: Any) -> str:
    """SHA-256 of a value with all its fields, also of those that don't make two values differ."""
    return hashlib.sha256(_FULL.encode(value).encode("ascii")).hexdigest()


def _all_parts(value: Any) -> Any:
    """For what JSON doesn't know; sets have no order, and two processes see them in another one."""
    if is_dataclass(value) and not isinstance(value, type):
        return _parts_of(type(value))(value)
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, Mapping):
        return list(value.items())
    if isinstance(value, date | Decimal):
        return str(value)
    raise TypeError(f"no digest of a {type(value).__name__}")


@cache
def _parts_of(kind: type) -> Callable[[Any], Any]:
    return attrgetter(*(f.name for f in fields(kind)))


_FULL = json.JSONEncoder(default=_all_parts, check_circular=False, separators=(",", ":"))
