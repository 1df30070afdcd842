"""The pages that `explain` shows in the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from rich.console import Console, JustifyMethod
from rich.table import Table
from rich.text import Text

from reportgen.checks.base import Check
from reportgen.cli.terminal import print_folded
from reportgen.maintenance.handbook.content import CheckPage, check_page, finding_page, limit_text
from reportgen.maintenance.handbook.topics import Topic
from reportgen.maintenance.settings_guide import Setting, all_settings, meaning, toml_value
from reportgen.render.phrases import Phrases
from reportgen.render.text import cut
from reportgen.rulebook.model import CheckRule
from reportgen.run.context import JudgingContext
from reportgen.settings import FILE_NAME, Settings

_LONGEST = 40  # of a value beside others


@dataclass(frozen=True, slots=True)
class Explained:
    """Writes pages on `out`, of what holds by these rules and settings."""

    out: Console
    context: JudgingContext
    settings: Settings

    def show(self, topic: Topic) -> None:
        """The page of one thing."""
        match topic.kind:
            case "check":
                self._check(next(c for c in self.context.checks if c.slug == topic.name))
            case "finding":
                self._finding(topic)
            case "setting":
                self._setting(self.settings_of(topic)[0])
            case "section":
                self._section(topic)
            case "limit" | "field" | "exit":
                self._term(topic)

    def all_checks(self) -> None:
        table = Table(box=None, pad_edge=False)
        for column in ("check", "tip", "weight", "harshest", "question"):
            table.add_column(self._say(f"cli-explain-{column}"))
        for check in self.context.checks:
            rule = self._rule(check.slug)
            table.add_row(
                check.slug,
                str(check.tip or "–"),
                self._weight(rule),
                self._say(f"status-{rule.harshest.value}"),
                self._say(f"check-{check.slug}", "question"),
            )
        self.out.print(table)

    def settings_of(self, topic: Topic) -> tuple[Setting, ...]:
        """The setting of that name, or those of that section."""
        section = tuple(topic.name.split("."))
        of_section = topic.kind == "section"
        return tuple(
            s
            for s in all_settings()
            if (s.section == section if of_section else s.name == topic.name)
        )

    def in_force(self, setting: Setting) -> Any:
        """What a setting is here, as JSON would have it."""
        value: Any = self.settings.model_dump(mode="json", by_alias=True)
        for key in (*setting.section, setting.key):
            value = value[key]
        return value

    def meaning(self, topic: Topic) -> str:
        """What a limit, a field or an exit code means, in a sentence; "" where none tells."""
        if topic.kind == "exit":
            return self._say(f"handbook-exit-{topic.name}")
        if topic.kind == "field":
            key = f"intake-column-{topic.name}"
            return self._say(key) if self.context.words.has(key) else ""
        limits = type(self._rule(topic.name.partition(".")[0]).limits)
        return limits.model_fields[topic.last].description or ""

    def _say(self, key: str, attribute: str = "") -> str:
        return self.context.words.say(key, attribute)

    def _rule(self, slug: str) -> CheckRule:
        return self.context.rulebook.checks[slug]

    def _weight(self, rule: CheckRule) -> str:
        return f"{rule.weight:g}" if rule.enabled else self._say("check-off")

    def _title(self, *parts: str) -> None:
        self.out.print(Text(" · ".join(filter(None, parts)), style="bold"))

    def _facts(self, facts: Mapping[str, str]) -> None:
        """What is known by name, a line each; nothing of what is ""."""
        table = Table(box=None, show_header=False, pad_edge=False)
        for key, said in facts.items():
            if said:
                table.add_row(Text(self._say(key), style="dim"), Text(said))
        if table.row_count:
            self.out.print(table)

    def _check(self, check: Check) -> None:
        page, rule = check_page(self.context, check), self._rule(check.slug)
        book = self.context.rulebook
        self._title(f"{page.name} ({page.slug})")
        self.out.print(page.question)
        self._facts({
            "cli-explain-tip": page.tip or "–",
            "cli-explain-weight": self._weight(rule),
            "cli-explain-harshest": page.harshest,
            "cli-explain-needs": page.needs or "–",
            "cli-explain-uses": page.uses or "–",
            "cli-explain-rulebook": f"{book.label} ({book.name}, {book.as_of})",
            "cli-explain-cannot-see": page.cannot_see,
        })  # fmt: skip
        self._findings(page, rule)
        limits = rule.limits.model_dump().items()
        self._list(
            "cli-explain-limits", (f"{name} = {limit_text(value)}" for name, value in limits)
        )
        self._list(
            "cli-explain-sources", (f"{s.value} — {s.about}, {s.name}" for s in page.sources)
        )

    def _findings(self, page: CheckPage, rule: CheckRule) -> None:
        self._heading("cli-explain-findings")
        table = Table(box=None, pad_edge=False)
        for column in ("finding", "code", "costs", "minutes", "notes"):
            justify: JustifyMethod = "right" if column in ("costs", "minutes") else "left"
            table.add_column(self._say(f"cli-explain-{column}"), justify=justify)
        for found, cost in zip(page.findings, rule.findings.values(), strict=True):
            name = Text(found.code).append(f"\n  {found.title}", style="dim")
            notes = ", ".join(found.notes)
            table.add_row(name, found.ref, found.points or "–", str(cost.effort), notes)
        self.out.print(table)
        self.out.print(Text(self._say("cli-explain-costs-are"), style="dim"))

    def _finding(self, topic: Topic) -> None:
        """What a candidate is told of an invented example, and what it costs."""
        slug, _, name = topic.name.partition(".")
        rule, phrases = self._rule(slug), Phrases(self.context.words)
        cost = rule.findings[name]
        page = finding_page(phrases, rule, name, cost)
        self._title(page.code, page.ref)
        self.out.print(Text(page.title))
        quotes = " ".join(f"“{q.before}{q.marked}{q.after}”" for q in page.quotes)
        points = float(page.points or 0)
        costs = phrases.say(
            "handbook-points", points=int(points) if points == int(points) else points
        )
        self._facts({
            "handbook-example": f"{quotes} {page.places}".strip(),
            "handbook-says": page.says,
            "handbook-why": page.why,
            "handbook-fix": page.fix,
            "handbook-paste": page.paste,
            "cli-explain-costs": costs if page.points else self._say("handbook-note"),
            "cli-explain-minutes": str(cost.effort),
            "cli-explain-notes": ", ".join(page.notes),
            "cli-explain-check": f"{phrases.check(slug)} ({slug})",
        })  # fmt: skip
        if page.points:
            self.out.print(Text(self._say("cli-explain-costs-are"), style="dim"))

    def _setting(self, setting: Setting) -> None:
        """What it means, what it may be, what holds here, how and where to set it."""
        words = self.context.words
        self._title(setting.name)
        self.out.print(Text(setting.meaning(words)))
        value = self.in_force(setting)
        self._facts({
            "setting-kind-name": setting.facts(words),
            "setting-in-force": _shown(value),
        })  # fmt: skip
        self.out.print()
        self.out.print(Text(words.say("setting-as-written", file=FILE_NAME)))
        for line in setting.written():
            self.out.print(Text(f"    {line}"), soft_wrap=True)
        if setting.environment:
            self.out.print(Text(words.say("setting-environment", name=setting.environment)))

    def _section(self, topic: Topic) -> None:
        words = self.context.words
        self._title(f"[{topic.name}]")
        self.out.print(Text(meaning(topic.name, words)))
        self.out.print()
        table = Table(box=None, pad_edge=False)
        for key in ("name", "in-force", "meaning"):
            table.add_column(self._say(f"setting-{key}"))
        for setting in self.settings_of(topic):
            value = self.in_force(setting)
            table.add_row(
                Text(setting.key), Text(cut(_shown(value), _LONGEST)), Text(setting.meaning(words))
            )
        self.out.print(table)

    def _term(self, topic: Topic) -> None:
        words = self.context.words
        value = ""
        if topic.kind == "field":
            self._title(topic.name, words.say(f"field-{topic.name}"))
        elif topic.kind == "limit":
            slug, _, _ = topic.name.partition(".")
            value = limit_text(getattr(self._rule(slug).limits, topic.last))
            self._title(topic.name)
        else:
            self._title(words.say("cli-explain-exit", code=topic.name))
        self.out.print(Text(self.meaning(topic)))
        self._facts({"setting-in-force": value, "cli-explain-read-by": self._readers(topic)})
        if topic.kind == "limit":
            self.out.print(
                Text(words.say("cli-explain-limit-place", section=topic.name.rpartition(".")[0]))
            )
        if topic.kind == "field":
            self.out.print(Text(words.say("cli-explain-field-place", field=topic.name)))

    def _readers(self, topic: Topic) -> str:
        """The checks that look at a field."""
        if topic.kind != "field":
            return ""
        phrases = Phrases(self.context.words)
        return ", ".join(
            phrases.check(check.slug)
            for check in self.context.checks
            if topic.name in (*check.needs, *check.uses)
        )

    def _heading(self, key: str) -> None:
        self.out.print()
        self.out.print(Text(self._say(key), style="italic"))

    def _list(self, key: str, lines: Iterable[str]) -> None:
        """Lines under a heading; what doesn't fit on one stands below it, further in."""
        for number, text in enumerate(lines):
            if not number:
                self._heading(key)
            print_folded(self.out, f"  {text}", 4)


def _shown(value: Any) -> str:
    """A setting's value as TOML has it; a dash where nothing is set."""
    return "–" if value in (None, {}, "", []) else toml_value(value)
