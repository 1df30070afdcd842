"""What a workbook shows besides the cohort: words, rules, settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from reportgen.domain.cohort import Cohort
from reportgen.domain.outcome import Finding
from reportgen.errors import SettingsError
from reportgen.rulebook.functions import spoken_source
from reportgen.rulebook.model import Rulebook, Source
from reportgen.rulebook.words import Words
from reportgen.workbook.review_sheet import Leftover


@dataclass(frozen=True, slots=True)
class Contacts:
    """What messages sent by hand need: words by language, who wants no mail, who never reacts.

    `suppressed` are addresses in lower case, `moved` the ids of people whose last mail went to
    another address than theirs of tonight, on nobody's word; `silent` is by candidate id: the day
    on which they were last told something.
    """

    spoken: Mapping[str, Words] = field(default_factory=dict)
    suppressed: frozenset[str] = frozenset()
    moved: frozenset[str] = frozenset()
    silent: Mapping[str, date] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Frame:
    """The agency's side of the workbook.

    `settings` and `versions` are shown on `About` as they are: leave secrets out. `sources` are
    those of the market tables. `intake_link` is the way from the run folder to the intake,
    or "" where there is nothing to open. `leftovers` are what the last reading of `Review` could
    not understand: staff see them again. `reviewed` tells that reports wait to be released, and
    `per_coach` asks for a sheet for each coach.
    """

    words: Words
    rulebook: Rulebook
    agency: str = ""
    accent: str = "#0f5c4d"
    settings: Mapping[str, str] = field(default_factory=dict)
    versions: Mapping[str, str] = field(default_factory=dict)
    sources: Sequence[Source] = ()
    intake_link: str = ""
    leftovers: Sequence[Leftover] = ()
    reviewed: bool = True
    per_coach: bool = False
    contacts: Contacts = Contacts()


class Speech:
    """The words, each sentence made once: ten thousand people share a few hundred of them."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._said: dict[tuple[object, ...], str] = {}

    def __call__(self, key: str, part: str = "", **args: str | int | float) -> str:
        memo = (key, part, *args.items())
        text = self._said.get(memo)
        if text is None:
            text = self._said[memo] = self._words.say(key, part, **args)
        return text

    def own(self, key: str, part: str = "", **args: str | int | float) -> str:
        """A sentence of the workbook itself."""
        return self(f"workbook.{key}", part, **args)

    def check(self, slug: str) -> str:
        return self(f"check.{slug}")

    def source(self, text: str) -> str:
        """What a source, or a claim of ours, is called in the staff's language."""
        return spoken_source(self._words, text)

    def kind(self, code: str, rulebook: Rulebook) -> str:
        """What a finding is called whoever has it: its name, else its deed, else its code.

        A deed that names somebody's own figure or word is nobody else's.
        """
        if self._words.has(code):
            return self(code)
        if self._words.has(code, "title"):
            try:
                return self(code, "title")
            except SettingsError:
                pass  # it wants to be filled
        slug, _, name = code.partition(".")
        rule = rulebook.checks.get(slug)
        cost = rule.findings.get(name) if rule else None
        called = self.check(slug) if self._words.has(f"check.{slug}") else slug
        return f"{called} ({(cost and cost.ref) or name})"

    def finding(self, finding: Finding, part: str) -> str:
        return self(finding.code, part, **finding.args)


def check_order(cohort: Cohort, rulebook: Rulebook) -> tuple[str, ...]:
    """Slugs in report order: as the outcomes come, the rulebook's where nobody has any."""
    seen: dict[str, None] = {}
    for entry in cohort.entries:
        seen.update(dict.fromkeys(o.slug for o in entry.report.card.outcomes))
    return tuple(seen) or tuple(rulebook.checks)
