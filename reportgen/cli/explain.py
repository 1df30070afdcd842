"""reportgen explain: a check's question, limits, weight and sources, from the rulebook in force."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from reportgen.checks.base import Check
from reportgen.checks.registry import ALL_CHECKS
from reportgen.cli.documents import ExplainDocument, print_document
from reportgen.cli.options import Globals, json_option, pass_globals
from reportgen.cli.terminal import console
from reportgen.errors import UsageError
from reportgen.maintenance.handbook.content import finding_page, limit_text
from reportgen.maintenance.settings_guide import Setting, all_settings, toml_value
from reportgen.render.phrases import Phrases
from reportgen.rulebook.model import CheckRule
from reportgen.rulebook.words import Words
from reportgen.run.context import JudgingContext, load_context
from reportgen.settings import Settings


def _completed(_: click.Context, __: click.Parameter, incomplete: str) -> list[str]:
    """The checks and settings that begin as what was typed does."""
    names = [c.slug for c in ALL_CHECKS]
    return [n for n in (*names, *(s.name for s in all_settings())) if n.startswith(incomplete)]


@click.command()
@click.argument("check", required=False, shell_complete=_completed)
@json_option
@pass_globals
def explain(options: Globals, check: str | None, as_json: bool) -> None:
    """Tell how CHECK judges, or list all checks."""
    settings = options.settings()
    context = load_context(settings)
    out = console()
    setting = next((s for s in all_settings() if s.name == check), None)
    if setting is not None:
        if as_json:
            print_document(
                ExplainDocument.of_setting(context, setting, _in_force(setting, settings))
            )
        else:
            _explain_setting(out, context.words, setting, settings)
        return
    if check is None:
        if as_json:
            print_document(ExplainDocument.of(context, [c.slug for c in context.checks]))
        else:
            out.print(_list(context))
        return
    check = _by_ref(context).get(check.upper(), check)
    slug, _, finding = check.partition(".")
    rule = _rule(context, slug, check)
    if as_json:
        print_document(ExplainDocument.of(context, [slug], finding))
    elif finding:
        _explain_finding(out, context, rule, finding)
    else:
        _explain(out, context, next(c for c in context.checks if c.slug == slug))


def _explain_setting(out: Console, words: Words, setting: Setting, settings: Settings) -> None:
    """A setting's page: what it means, what it may be, what holds here, where to set it."""
    out.print(Text(setting.name, style="bold"))
    out.print(setting.meaning(words))
    value = _in_force(setting, settings)
    table = Table(box=None, show_header=False, pad_edge=False)
    place = f"[{'.'.join(setting.section)}]" if setting.section else setting.key
    facts = [("section", place), ("kind-name", setting.facts(words))]
    facts.append(("in-force", "–" if value is None else toml_value(value)))
    for name, said in facts:
        table.add_row(Text(words.say(f"setting-{name}"), style="dim"), Text(said))
    out.print(table)
    if setting.environment:
        out.print(words.say("setting-environment", name=setting.environment))


def _in_force(setting: Setting, settings: Settings) -> Any:
    """What a setting is here, as JSON would have it."""
    value: Any = settings.model_dump(mode="json", by_alias=True)
    for key in (*setting.section, setting.key):
        value = value[key]
    return value


def _by_ref(context: JudgingContext) -> dict[str, str]:
    """The findings by the short code that a report prints beside them."""
    return {
        cost.ref: f"{rule.slug}.{name}"
        for rule in context.rulebook.checks.values()
        for name, cost in rule.findings.items()
        if cost.ref
    }


def _rule(context: JudgingContext, slug: str, asked: str) -> CheckRule:
    """The rules of a check. Raises UsageError for none, and for a finding that it hasn't."""
    rules = context.rulebook.checks
    names = [f"{rule.slug}.{finding}" for rule in rules.values() for finding in rule.findings]
    if asked in rules or asked in names:
        return rules[slug]
    known = [*rules, *names, *(setting.name for setting in all_settings())]
    near = get_close_matches(asked, known, n=1)
    hint = f"; did you mean “{near[0]}”?" if near else f"; there are: {', '.join(rules)}"
    raise UsageError(f"there is no check “{asked}”{hint}")


def _explain_finding(out: Console, context: JudgingContext, rule: CheckRule, finding: str) -> None:
    """A finding's page: what a candidate is told of an invented example, and what it costs."""
    say = context.words.say
    page = finding_page(Phrases(context.words), rule, finding, rule.findings[finding])
    out.print(Text(page.code, style="bold"))
    out.print(Text(page.title))
    table = Table(box=None, show_header=False, pad_edge=False)
    quotes = (f"“{q.before}{q.marked}{q.after}”" for q in page.quotes)
    facts = {
        "handbook-example": f"{' '.join(quotes)} {page.places}".strip(),
        "handbook-says": page.says,
        "handbook-why": page.why,
        "handbook-fix": page.fix,
        "handbook-paste": page.paste,
        "cli-explain-loss": f"{rule.findings[finding].loss:g}",
        "cli-explain-minutes": str(rule.findings[finding].effort),
        "cli-explain-notes": ", ".join(page.notes),
    }
    for name, said in facts.items():
        if said:
            table.add_row(Text(say(name), style="dim"), Text(said))
    out.print(table)


def _list(context: JudgingContext) -> Table:
    table = Table(box=None, pad_edge=False)
    for column in ("check", "tip", "weight", "harshest", "question"):
        table.add_column(context.words.say(f"cli-explain-{column}"))
    for check in context.checks:
        rule = context.rulebook.checks[check.slug]
        table.add_row(
            check.slug,
            str(check.tip or "–"),
            _weight(context, rule),
            context.words.say(f"status-{rule.harshest.value}"),
            context.words.say(f"check-{check.slug}", "question"),
        )
    return table


def _weight(context: JudgingContext, rule: CheckRule) -> str:
    return f"{rule.weight:g}" if rule.enabled else context.words.say("check-off")


def _explain(out: Console, context: JudgingContext, check: Check) -> None:
    say, rule = context.words.say, context.rulebook.checks[check.slug]
    key = f"check-{check.slug}"
    out.print(Text(f"{say(key)} ({check.slug})", style="bold"))
    out.print(say(key, "question"))
    facts = {
        "tip": str(check.tip or "–"),
        "weight": _weight(context, rule),
        "harshest": say(f"status-{rule.harshest.value}"),
        "needs": ", ".join(say(f"field-{name}") for name in check.needs) or "–",
        "uses": ", ".join(say(f"field-{name}") for name in check.uses) or "–",
        "rulebook": f"{context.rulebook.label} ({context.rulebook.name}, {context.rulebook.as_of})",
        "cannot-see": say(key, "cannot_see"),
    }
    table = Table(box=None, show_header=False, pad_edge=False)
    for name, value in facts.items():
        table.add_row(Text(say(f"cli-explain-{name}"), style="dim"), value)
    out.print(table)
    _findings(out, context, rule)
    _limits(out, context, rule)
    _sources(out, context, rule)


def _findings(out: Console, context: JudgingContext, rule: CheckRule) -> None:
    say = context.words.say
    table = Table(box=None, pad_edge=False, title=say("cli-explain-findings"), title_justify="left")
    for column in ("finding", "code", "loss", "minutes", "notes"):
        table.add_column(say(f"cli-explain-{column}"))
    for name, cost in rule.findings.items():
        notes = [say("cli-explain-blocker")] if cost.blocker else []
        notes += [] if cost.tonight else [say("cli-explain-later")]
        table.add_row(
            f"{rule.slug}.{name}", cost.ref, f"{cost.loss:g}", str(cost.effort), ", ".join(notes)
        )
    out.print()
    out.print(table)


def _limits(out: Console, context: JudgingContext, rule: CheckRule) -> None:
    limits = rule.limits.model_dump()
    if not limits:
        return
    out.print()
    out.print(Text(context.words.say("cli-explain-limits"), style="italic"))
    for name, value in limits.items():
        out.print(Text(f"  {name} = {limit_text(value)}"), soft_wrap=True)


def _sources(out: Console, context: JudgingContext, rule: CheckRule) -> None:
    if not rule.sources:
        return
    out.print()
    out.print(Text(context.words.say("cli-explain-sources"), style="italic"))
    for source in rule.sources:
        line = f"  {source.claim} — {source.where}, {source.as_of}"
        out.print(Text(line), soft_wrap=True)
