"""The words a report is made of: findings, dates, points and minutes, in one language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from reportgen.domain.actions import Action
from reportgen.domain.dates import YearMonth
from reportgen.domain.outcome import Finding, Outcome, Quote, Status, Value
from reportgen.render.text import cut, excerpt, first, printable, printable_lines
from reportgen.render.view import QuoteView, WorthView
from reportgen.rulebook.functions import spoken_day
from reportgen.rulebook.words import Words

QUOTE_LIMIT = 240  # characters of a finding's quotes together: three lines of a card
MISSING = 12  # fields named in one breath
ARG_LIMIT = 300
SUGGESTION_LIMIT = 1_600  # characters of a text to paste: half a page

Day = date  # inside the class, `date` is what says one


@dataclass(frozen=True, slots=True)
class Phrases:
    """Words put to domain values; `figures` tells whether points are told at all."""

    words: Words
    figures: bool = True

    def say(self, key: str, part: str = "", **args: str | int | float) -> str:
        return self.words.say(key, part, **args)

    def maybe(self, key: str, part: str = "") -> str:
        """The sentence where the words file has one, else nothing."""
        return self.words.say(key, part) if self.words.has(key, part) else ""

    def check(self, slug: str) -> str:
        """A check's name; an agency's own check without words goes by its slug."""
        key = f"check-{slug}"
        return self.words.say(key) if self.words.has(key) else slug.replace("_", " ").capitalize()

    def checks(self, slugs: Sequence[str], most: int = 6) -> str:
        return self.listed([self.check(s) for s in slugs], most)

    def field(self, name: str) -> str:
        key = f"field-{name}"
        return self.words.say(key) if self.words.has(key) else name.replace("_", " ")

    def listed(self, items: Sequence[str], most: int = 6) -> str:
        """`a, b, c and 4 more`."""
        shown, left = first(items, most)
        text = self.words.comma.join(shown)
        return f"{text} {self.say('report-more', count=left)}" if left else text

    def more(self, count: int) -> str:
        return self.say("report-more", count=count) if count else ""

    def status(self, status: Status) -> str:
        return self.say(f"status-{status.value}")

    def date(self, day: date) -> str:
        return spoken_day(self.words, day)

    def short_date(self, day: Day) -> str:
        """Day and month: what lies within a year needs no more."""
        month = self.say(f"report-month-{day.month}")
        return self.say("report-day-month", day=day.day, month=month)

    def month(self, moment: YearMonth) -> str:
        if moment.month is None:
            return str(moment.year)
        month = self.say(f"report-month-{moment.month}", "short")
        return self.say("report-year-month", month=month, year=str(moment.year))

    def minutes(self, minutes: int) -> str:
        if minutes <= 0:
            return ""
        return self.words.minutes(minutes)

    def gain(self, outcome: Outcome) -> str:
        """Points to win where the column's head already says that they are points."""
        if outcome.gain <= 0:
            return ""
        return self.say("report-gain", "" if outcome.points else "little", points=outcome.points)

    def title(self, finding: Finding) -> str:
        return self.part(finding, "title") or finding.code

    def part(self, finding: Finding, name: str) -> str:
        """One of a finding's sentences, filled with its values; nothing where there is none."""
        if not self.words.has(finding.code, name):
            return ""
        return self.words.say(finding.code, name, **self.values(finding.args))

    def values(self, args: Mapping[str, Value]) -> dict[str, Value]:
        """What stands in a sentence, long texts cut."""
        return {k: cut(v, ARG_LIMIT) if isinstance(v, str) else v for k, v in args.items()}

    def quoted(self, findings: Sequence[Finding], most: int) -> tuple[tuple[QuoteView, ...], str]:
        """The first `most` of the findings' quotes, cut to what a card holds, and their places."""
        evidence = list(dict.fromkeys(q for f in findings for q in f.evidence))
        shown, left = first(evidence, most)
        room = QUOTE_LIMIT // max(len(shown), 2)
        return tuple(QuoteView(*excerpt(q, room)) for q in shown), self.places(shown, left)

    def worth(self, action: Action) -> WorthView:
        """What something brings and takes; no points where none are told."""
        minutes, points = self.minutes(action.effort), action.points
        if action.gain <= 0 or not self.figures:
            return WorthView(effort=minutes)
        return WorthView(
            points=self.say("report-gain", "" if points else "little", points=points),
            unit=self.say("report-unit", points=points or 1),
            effort=minutes,
        )

    def deed(self, action: Action, part: str) -> str:
        """Title, remedy or reason of something to do; its code where it has no words."""
        if self.words.has(action.code, part):
            return self.words.say(action.code, part, **self.values(action.finding.args))
        return action.finding.code if part == "title" else ""

    def seen(self, action: Action) -> str:
        """What was seen, of each finding that the deed mends."""
        said = (self.part(f, "says") for f in action.findings)
        return " ".join(dict.fromkeys(filter(None, said)))

    def refs(self, action: Action) -> tuple[str, ...]:
        """The short codes of the findings that a deed mends: what to name when one disagrees."""
        return tuple(dict.fromkeys(f.ref for f in action.findings if f.ref))

    def paste(self, finding: Finding) -> str:
        """The text to paste, whole and in its paragraphs: none where it would fill the report."""
        text = printable_lines(finding.suggestion)
        return text if len(text) <= SUGGESTION_LIMIT else ""

    def places(self, quotes: Sequence[Quote], left: int) -> str:
        """`In your overview and 3 more`: each place named once."""
        named = dict.fromkeys(self.where(q.where) for q in quotes)
        return " ".join(filter(None, [self.words.comma.join(filter(None, named)), self.more(left)]))

    def where(self, where: str) -> str:
        """`employment 2` in words; places that are no field are left unsaid."""
        name, _, entry = where.partition(" ")
        if not name:
            return ""
        field = self.field(name)
        if entry.isdigit():
            return self.say("report-where", "entry", field=field, number=entry)
        return self.say("report-where", field=field)

    def reason(self, outcome: Outcome, part: str) -> str:
        """Why a check has no score, or what would give it one; from the reason's own words."""
        fields = self.listed([self.field(name) for name in outcome.missing], MISSING)
        if outcome.reason and self.words.has(outcome.reason, part):
            return self.words.say(outcome.reason, part, fields=fields)
        if part == "says" and outcome.status is Status.ERROR:
            return self.say("report-unseen-fields", "error")
        if part == "says" and fields:
            return self.say("report-unseen-fields", fields=fields)
        return ""

    def paragraphs(self, text: str, budget: int, most: int) -> tuple[str, ...]:
        """Staff's own writing, line by line: `budget` characters and `most` lines at most."""
        kept: list[str] = []
        for line in text[: budget * 2].splitlines():
            if printable(line) and budget > 0 and len(kept) < most:
                kept.append(cut(line, budget))
                budget -= len(kept[-1])
        return tuple(kept)
