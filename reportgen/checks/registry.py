"""All checks in report order, and those that other packages add."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib.metadata import EntryPoint, entry_points

from reportgen.checks import (
    business_email,
    completeness,
    contact_details,
    education,
    employment,
    experience_level,
    hourly_rate,
    linked_accounts,
    market_fit,
    original_text,
    overview,
    photo,
    portfolio,
    proof_of_skill,
    proofreading,
    real_name,
    resubmission,
    skills,
    title,
    types_of_work,
)
from reportgen.checks.base import Check
from reportgen.errors import SettingsError
from reportgen.rulebook.model import CheckRule

GROUP = "reportgen.checks"

ALL_CHECKS: tuple[Check, ...] = (
    overview.CHECK,
    employment.CHECK,
    skills.CHECK,
    title.CHECK,
    proofreading.CHECK,
    experience_level.CHECK,
    hourly_rate.CHECK,
    portfolio.CHECK,
    education.CHECK,
    completeness.CHECK,
    types_of_work.CHECK,
    photo.CHECK,
    market_fit.CHECK,
    contact_details.CHECK,
    business_email.CHECK,
    real_name.CHECK,
    linked_accounts.CHECK,
    proof_of_skill.CHECK,
    resubmission.CHECK,
    original_text.CHECK,
)


def all_checks(found: Iterable[EntryPoint] | None = None) -> tuple[Check, ...]:
    """Our checks, then those of other packages in the order of their names.

    An entry point of the group `reportgen.checks` names one `Check`, which brings its own rule
    and words. `found` replaces the installed entry points. Raises SettingsError naming a plug-in
    that can't be loaded, is no complete `Check`, or takes a slug that is in use.
    """
    points = entry_points(group=GROUP) if found is None else found
    checks = list(ALL_CHECKS)
    for point in sorted(points, key=lambda p: p.name):
        check = _loaded(point)
        if check.slug in {c.slug for c in checks}:
            raise SettingsError(f"{_named(point)}: there is already a check “{check.slug}”")
        checks.append(check)
    return tuple(checks)


def plugin_rules(checks: Iterable[Check]) -> tuple[CheckRule, ...]:
    """The default sections of the rulebook that plug-ins bring."""
    return tuple(check.rule for check in checks if check.rule is not None)


def plugin_words(checks: Iterable[Check]) -> tuple[tuple[str, Mapping[str, str]], ...]:
    """The words that plug-ins bring: slug, then Fluent text by language tag."""
    return tuple((check.slug, check.words) for check in checks if check.words)


def _named(point: EntryPoint) -> str:
    return f"plug-in “{point.name}” ({point.value})"


def _loaded(point: EntryPoint) -> Check:
    # Loading runs another package's code: whatever it raises, the operator must learn whose it is.
    try:
        check = point.load()
    except Exception as error:
        raise SettingsError(f"{_named(point)} can't be loaded: {error}") from error
    if not isinstance(check, Check):
        raise SettingsError(f"{_named(point)} is no reportgen.checks.base.Check")
    if check.rule is None or check.rule.slug != check.slug:
        raise SettingsError(f"{_named(point)} brings no rule of its own for “{check.slug}”")
    if "en" not in check.words:
        raise SettingsError(f"{_named(point)} brings no English words")
    return check
