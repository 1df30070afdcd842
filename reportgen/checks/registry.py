"""All checks in report order, and those that other packages add."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping
from contextlib import redirect_stdout
from dataclasses import replace
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
    policy,
    portfolio,
    proof_of_skill,
    proofreading,
    real_name,
    resubmission,
    skills,
    title,
    types_of_work,
)
from reportgen.checks.base import Check, Plugin
from reportgen.domain.fields import FIELDS
from reportgen.errors import SettingsError, Stopped
from reportgen.rulebook.model import CheckRule
from reportgen.rulebook.words import load_words

GROUP = "reportgen.checks"
_SLUG = re.compile(r"[a-z][a-z0-9_]*")

ALL_CHECKS: tuple[Check, ...] = (
    policy.CHECK,
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
        plugin = Plugin(point.name, point.value)
        check = load_plugin(plugin)
        if check.slug in {c.slug for c in checks}:
            raise SettingsError(f"{plugin}: there is already a check “{check.slug}”")
        checks.append(check)
    return tuple(checks)


def plugin_rules(checks: Iterable[Check]) -> tuple[CheckRule, ...]:
    """The default sections of the rulebook that plug-ins bring."""
    return tuple(check.rule for check in checks if check.rule is not None)


def plugin_words(checks: Iterable[Check]) -> tuple[tuple[str, Mapping[str, str]], ...]:
    """The words that plug-ins bring: slug, then Fluent text by language tag."""
    return tuple((check.slug, check.words) for check in checks if check.words)


def load_plugin(plugin: Plugin) -> Check:
    """The check that a plug-in names. Raises SettingsError for one that is none, or incomplete."""
    check = import_plugin(plugin)
    if why := _lacking(check):
        raise SettingsError(f"{plugin} {why}")
    return replace(check, plugin=plugin)


def import_plugin(plugin: Plugin) -> Check:
    """The same, not looked into. Raises SettingsError where it can't be loaded or is no check."""
    # Loading runs another package's code: whatever it does, the operator must learn whose it is,
    # and what it prints must not get among our output.
    try:
        with redirect_stdout(sys.stderr):
            check = EntryPoint(plugin.name, plugin.value, GROUP).load()
    except (KeyboardInterrupt, Stopped):
        raise
    except BaseException as error:
        raise SettingsError(f"{plugin} can't be loaded: {type(error).__name__}") from error
    if not isinstance(check, Check):
        raise SettingsError(f"{plugin} is no reportgen.checks.base.Check")
    return check


def _lacking(check: Check) -> str:
    """What keeps a plug-in's check from being one of ours; "" where nothing does."""
    if not (isinstance(check.slug, str) and _SLUG.fullmatch(check.slug)):
        return "has a slug that is no word of small letters"
    if not (check.tip is None or type(check.tip) is int):
        return "has a tip that is no number"
    if unknown := [name for name in (*check.needs, *check.uses) if name not in FIELDS]:
        return f"asks for a field that doesn't exist: “{unknown[0]}”"
    if not isinstance(check.rule, CheckRule) or check.rule.slug != check.slug:
        return f"brings no rule of its own for “{check.slug}”"
    if "en" not in check.words:
        return "brings no English words"
    words = load_words("en", added=[(check.slug, check.words)])
    wanted = [(f"check-{check.slug}", part) for part in ("", "question", "cannot_see", "strength")]
    for name in check.rule.findings:
        wanted += [(f"{check.slug}.{name}", part) for part in ("title", "says", "why", "fix")]
    lacking = [".".join(filter(None, key)) for key in wanted if not words.has(*key)]
    return f"has no English words for “{lacking[0]}”" if lacking else ""
