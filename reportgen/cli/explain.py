"""reportgen explain: a check's question, limits, weight and sources, from the rulebook in force."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from reportgen.checks.base import Check
from reportgen.cli.options import Globals, console, pass_globals
from reportgen.errors import UsageError
from reportgen.rulebook.model import CheckRule
from reportgen.run.context import JudgingContext, load_context

SHOWN = 8  # of a limit that is a long list


@click.command()
@click.argument("check", required=False)
@pass_globals
def explain(options: Globals, check: str | None) -> None:
    """Tell how CHECK judges, or list all checks."""
    context = load_context(options.settings())
    out = console()
    if check is None:
        out.print(_list(context))
        return
    _explain(out, context, _named(context.checks, check))


def _named(checks: Sequence[Check], slug: str) -> Check:
    by_slug = {c.slug: c for c in checks}
    if slug in by_slug:
        return by_slug[slug]
    near = get_close_matches(slug, by_slug, n=1)
    hint = f"; did you mean “{near[0]}”?" if near else f"; there are: {', '.join(by_slug)}"
    raise UsageError(f"there is no check “{slug}”{hint}")


def _list(context: JudgingContext) -> Table:
    table = Table(box=None, pad_edge=False)
    for column in ("check", "tip", "weight", "harshest", "question"):
        table.add_column(context.words.say(f"cli-explain-{column}"))
    for check in context.checks:
        rule = context.rulebook.checks[check.slug]
        table.add_row(
            check.slug,
            str(check.tip or "–"),
            f"{rule.weight:g}",
            context.words.say(f"status-{rule.harshest.value}"),
            context.words.say(f"check-{check.slug}", "question"),
        )
    return table


def _explain(out: Console, context: JudgingContext, check: Check) -> None:
    say, rule = context.words.say, context.rulebook.checks[check.slug]
    key = f"check-{check.slug}"
    out.print(Text(f"{say(key)} ({check.slug})", style="bold"))
    out.print(say(key, "question"))
    facts = {
        "tip": str(check.tip or "–"),
        "weight": f"{rule.weight:g}",
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
    for column in ("finding", "loss", "minutes", "notes"):
        table.add_column(say(f"cli-explain-{column}"))
    for name, cost in rule.findings.items():
        notes = [say("cli-explain-blocker")] if cost.blocker else []
        notes += [] if cost.tonight else [say("cli-explain-later")]
        table.add_row(f"{rule.slug}.{name}", f"{cost.loss:g}", str(cost.effort), ", ".join(notes))
    out.print()
    out.print(table)


def _limits(out: Console, context: JudgingContext, rule: CheckRule) -> None:
    limits = rule.limits.model_dump()
    if not limits:
        return
    out.print()
    out.print(Text(context.words.say("cli-explain-limits"), style="italic"))
    for name, value in limits.items():
        out.print(Text(f"  {name} = {_short(value)}"), soft_wrap=True)


def _short(value: object) -> str:
    """A limit on a line; of a long list its beginning and how much more there is."""
    if isinstance(value, tuple | dict) and len(value) > SHOWN:
        first = ", ".join(str(item) for item in list(value)[:SHOWN])
        return f"{first}, … ({len(value)})"
    if isinstance(value, tuple):
        return ", ".join(value)
    return str(value)


def _sources(out: Console, context: JudgingContext, rule: CheckRule) -> None:
    if not rule.sources:
        return
    out.print()
    out.print(Text(context.words.say("cli-explain-sources"), style="italic"))
    for source in rule.sources:
        line = f"  {source.claim} — {source.where}, {source.as_of}"
        out.print(Text(line), soft_wrap=True)
