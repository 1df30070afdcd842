"""What stands in the handbook, as values: from the rulebook, the settings model and the words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from reportgen.checks.base import Check
from reportgen.domain.outcome import IMPROVE_FROM, PASS_FROM, Finding, Status
from reportgen.domain.scoring import NEARLY_FROM, NEEDS_WORK_FROM, READY_FROM, Band
from reportgen.errors import ExitCode, SettingsError
from reportgen.maintenance.handbook.examples import example_findings
from reportgen.maintenance.settings_guide import Setting, all_settings, meaning, toml_value
from reportgen.render.phrases import Phrases
from reportgen.render.text import cut
from reportgen.render.view import QuoteView
from reportgen.rulebook.model import CheckRule, FindingRule
from reportgen.rulebook.words import Argument, Words
from reportgen.run.context import JudgingContext
from reportgen.settings import Settings

QUOTES = 2  # of an example
LISTED = 8  # items of a limit that is a long list
LIMIT = 120  # characters of a limit: its whole list stands in the rulebook
PASTED = 240  # characters of an example's text to paste


@dataclass(frozen=True, slots=True)
class Fact:
    """A name, what stands there, and what it is about."""

    name: str
    value: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class FindingPage:
    """One finding: what a candidate is told, an example, and what it costs."""

    code: str
    ref: str  # as the report prints it, such as T-03
    title: str
    says: str
    why: str
    fix: str
    quotes: tuple[QuoteView, ...]
    places: str
    paste: str
    points: str
    minutes: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CheckPage:
    """One check, with all that it may find."""

    slug: str
    name: str
    question: str
    cannot_see: str
    tip: str
    weight: str
    share: float  # of the heaviest check, for a bar
    off: str  # said of a check that is switched off
    harshest: str
    needs: str
    uses: str
    findings: tuple[FindingPage, ...]
    limits: tuple[Fact, ...]
    sources: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class SettingPage:
    """One key of reportgen.toml."""

    name: str
    meaning: str
    facts: str
    environment: str
    in_force: str  # "" where it is the default
    written: tuple[str, ...]  # the lines that set it


@dataclass(frozen=True, slots=True)
class SettingsSection:
    name: str
    meaning: str
    settings: tuple[SettingPage, ...]


@dataclass(frozen=True, slots=True)
class CommandPage:
    """One command as `--help` tells of it."""

    name: str
    usage: str
    about: str
    options: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Handbook:
    agency: str
    version: str
    rules: str
    tables: tuple[Fact, ...]
    statuses: tuple[Fact, ...]
    bands: tuple[Fact, ...]
    checks: tuple[CheckPage, ...]
    settings: tuple[SettingsSection, ...]
    commands: tuple[CommandPage, ...]
    exits: tuple[Fact, ...]


def handbook(
    context: JudgingContext,
    settings: Settings,
    commands: tuple[CommandPage, ...],
    version: str,
) -> Handbook:
    """The handbook to the rules and settings in force."""
    book, words = context.rulebook, context.words
    market = context.market.sources.items()
    return Handbook(
        agency=settings.agency.name,
        version=version,
        rules=f"{book.label} ({book.name}, {book.as_of}, {book.version})",
        tables=tuple(Fact(table, f"{source.as_of}", source.source) for table, source in market),
        statuses=tuple(_statuses(words)),
        bands=tuple(_bands(words)),
        checks=tuple(check_page(context, check) for check in context.checks),
        settings=tuple(_sections(settings, words)),
        commands=commands,
        exits=tuple(Fact(f"{code.value}", words.say(f"handbook-exit-{code}")) for code in ExitCode),
    )


def _statuses(words: Words) -> Iterator[Fact]:
    limits: dict[str, Argument] = {
        "pass": round(100 * PASS_FROM),
        "improve": round(100 * IMPROVE_FROM),
    }
    for status in Status:
        said = words.say(f"handbook-status-{status.value}", "", **limits)
        yield Fact(status.value, words.say(f"status-{status.value}"), said)


def _bands(words: Words) -> Iterator[Fact]:
    limits: dict[str, Argument] = {
        "ready": round(READY_FROM),
        "nearly": round(NEARLY_FROM),
        "needs": round(NEEDS_WORK_FROM),
    }
    for band in Band:
        said = words.say(f"handbook-band-{band.value}", "", **limits)
        yield Fact(band.value, words.say(f"band-{band.value}"), said)


def check_page(context: JudgingContext, check: Check) -> CheckPage:
    """All there is to say of one check."""
    phrases, rules = Phrases(context.words), context.rulebook.checks
    rule, key = rules[check.slug], f"check-{check.slug}"
    return CheckPage(
        slug=check.slug,
        name=phrases.check(check.slug),
        question=phrases.maybe(key, "question"),
        cannot_see=phrases.maybe(key, "cannot_see"),
        tip=str(check.tip or ""),
        weight=f"{rule.weight:g}",
        share=rule.weight / max(1.0, *(each.weight for each in rules.values())),
        off="" if rule.enabled else phrases.say("check-off"),
        harshest=phrases.status(rule.harshest),
        needs=", ".join(phrases.field(name) for name in check.needs),
        uses=", ".join(phrases.field(name) for name in check.uses),
        findings=tuple(
            finding_page(phrases, rule, name, cost) for name, cost in rule.findings.items()
        ),
        limits=tuple(_limits(rule)),
        sources=tuple(Fact(f"{s.as_of}", s.claim, s.where) for s in rule.sources),
    )


def finding_page(phrases: Phrases, rule: CheckRule, name: str, cost: FindingRule) -> FindingPage:
    """A finding as a candidate reads it, on an invented profile, and its cost."""
    code = f"{rule.slug}.{name}"
    example = example_findings().get(code, Finding(code))
    quotes, places = phrases.quoted((example,), QUOTES)
    notes = ["blocker"] if cost.blocker else []
    notes += ["later"] if not cost.tonight else []
    points = rule.weight * cost.loss
    return FindingPage(
        code=code,
        ref=cost.ref,
        title=_part(phrases, example, "title") or code,
        says=_part(phrases, example, "says"),
        why=_part(phrases, example, "why"),
        fix=_part(phrases, example, "fix"),
        quotes=quotes,
        places=places,
        paste=cut(phrases.paste(example), PASTED),
        points=f"{points:.1f}".removesuffix(".0") if points else "",
        minutes=phrases.minutes(cost.effort),
        notes=tuple(phrases.say(f"cli-explain-{note}") for note in notes),
    )


def _part(phrases: Phrases, finding: Finding, part: str) -> str:
    """A sentence of a finding; "" where an agency's own words ask for a value that ours lack."""
    try:
        return phrases.part(finding, part)
    except SettingsError:
        return ""


def _limits(rule: CheckRule) -> Iterator[Fact]:
    fields = type(rule.limits).model_fields
    for name, value in rule.limits.model_dump().items():
        about = fields[name].description if name in fields else ""
        yield Fact(name, cut(limit_text(value), LIMIT), about or "")


def limit_text(value: object) -> str:
    """A limit on a line; of a long list its beginning and how much more there is."""
    if isinstance(value, tuple | dict) and len(value) > LISTED:
        first = ", ".join(str(item) for item in list(value)[:LISTED])
        return f"{first}, … ({len(value)})"
    if isinstance(value, tuple):
        return ", ".join(value)
    if isinstance(value, dict):
        return ", ".join(f"{k}: {limit_text(v)}" for k, v in value.items())
    return f"{value:g}" if isinstance(value, float) else str(value)


def _sections(settings: Settings, words: Words) -> Iterator[SettingsSection]:
    value = settings.model_dump(mode="json", by_alias=True)
    for name, group in groupby(all_settings(), key=lambda each: each.heading):
        settings_there = tuple(group)
        pages = tuple(_setting_page(each, value, words) for each in settings_there)
        about = meaning(name, words) if settings_there[0].section else ""
        yield SettingsSection(name, about, pages)


def _setting_page(setting: Setting, settings: Mapping[str, Any], words: Words) -> SettingPage:
    value: Any = settings
    for key in (*setting.section, setting.key):
        value = value[key]
    empty = value in (None, {}) and setting.default in (None, {})
    same = empty or (value is not None and toml_value(value) == toml_value(setting.default))
    return SettingPage(
        name=setting.name,
        meaning=setting.meaning(words),
        facts=setting.facts(words),
        environment=setting.environment,
        in_force="" if same else toml_value(value),
        written=setting.written(),
    )
