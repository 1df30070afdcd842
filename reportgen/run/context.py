"""Everything judging needs, loaded once and handed on as one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from reportgen.checks.base import Check
from reportgen.checks.registry import all_checks, plugin_rules, plugin_words
from reportgen.domain.fields import FieldName
from reportgen.domain.fingerprint import full_digest
from reportgen.domain.report import RulebookName
from reportgen.language import Language, load_language
from reportgen.market import Market, load_market
from reportgen.rulebook.loader import load_rulebook
from reportgen.rulebook.model import Rulebook
from reportgen.rulebook.notices import Notices, load_own_notices
from reportgen.rulebook.words import Words, languages, load_words
from reportgen.run.code import code_digest
from reportgen.settings import Settings
from reportgen.workers import JobLimits


@dataclass(frozen=True)
class JudgingContext:
    """Checks, rules, market tables, notices, language tools, and the staff's words."""

    checks: tuple[Check, ...]
    rulebook: Rulebook
    market: Market
    notices: Notices
    language: Language
    words: Words
    languages: frozenset[str]  # those a report can be written in
    check_limits: JobLimits  # what one answer of a plug-in check may cost
    swaps: int  # other names and countries under which everybody is judged again
    row_s: float  # what judging one person may cost, in seconds of the processor

    @cached_property
    def digest(self) -> str:
        """Of all that judges: rules, tables, phrases, and the code with what it is built on."""
        rules = (self.rulebook.name, self.rulebook.version)
        return full_digest((rules, self.market.parts(), self.notices, self.swaps, code_digest()))

    @property
    def reads(self) -> dict[str, tuple[FieldName, ...]]:
        """By check slug: the fields it looks at."""
        return {c.slug: (*c.needs, *c.uses) for c in self.checks}

    @property
    def needs(self) -> dict[str, tuple[FieldName, ...]]:
        """By check slug: the fields it can't do without."""
        return {c.slug: c.needs for c in self.checks}

    @property
    def added_words(self) -> tuple[tuple[str, Mapping[str, str]], ...]:
        """What plug-in checks say, by slug and language."""
        return plugin_words(self.checks)

    @property
    def rulebook_name(self) -> RulebookName:
        return RulebookName(self.rulebook.name, self.rulebook.version)


def load_context(settings: Settings) -> JudgingContext:
    """Load them all. Raises SettingsError for the first one that is wrong."""
    overrides = settings.rulebook.words
    own: set[str] = set()
    if overrides is not None and overrides.is_dir():
        own = {folder.name for folder in overrides.iterdir() if folder.is_dir()}
    checks = all_checks()
    book = settings.rulebook
    return JudgingContext(
        checks=checks,
        rulebook=load_rulebook(book.name, book.file, plugin_rules(checks)),
        market=load_market(settings.rulebook.market),
        notices=load_own_notices(settings.rulebook.notices),
        language=load_language(),
        words=load_words(settings.report.language, overrides, plugin_words(checks)),
        languages=frozenset(languages()) | own,
        check_limits=JobLimits(settings.run.check_timeout_s, settings.run.memory_mb),
        swaps=settings.fairness.swaps,
        row_s=settings.intake.limits.row_s,
    )
