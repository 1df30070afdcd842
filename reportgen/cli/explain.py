"""reportgen explain: a check, a finding, a setting, a field, an exit code, as they hold here."""

from __future__ import annotations

import click

from reportgen.checks.registry import ALL_CHECKS
from reportgen.cli.commands import COMMANDS
from reportgen.cli.documents import ExplainDocument, SettingItem, TermItem, print_document
from reportgen.cli.explained import Explained
from reportgen.cli.options import Globals, json_option, pass_globals
from reportgen.cli.terminal import console
from reportgen.domain.fields import FIELDS
from reportgen.errors import UsageError
from reportgen.maintenance.handbook.topics import Topic, nearest_topics, topic_of
from reportgen.maintenance.settings_guide import all_settings
from reportgen.rulebook.model import Rulebook
from reportgen.run.context import load_context


def _completed(_: click.Context, __: click.Parameter, incomplete: str) -> list[str]:
    """The checks, settings and fields that begin as what was typed does."""
    names = (*(c.slug for c in ALL_CHECKS), *(s.name for s in all_settings()), *FIELDS)
    return [name for name in dict.fromkeys(names) if name.startswith(incomplete)]


@click.command(
    epilog="WHAT is a check (title), a finding (title.vague or T-03), a setting (mail.port) or a "
    "section of them (mail), a limit (title.most_characters), a field of the sheet (contested), "
    "or an exit code (65)."
)
@click.argument("what", required=False, shell_complete=_completed)
@json_option
@pass_globals
def explain(options: Globals, what: str | None, as_json: bool) -> None:
    """Tell of WHAT, a check, finding, setting, field or exit code; or list all checks."""
    settings = options.settings()
    context = load_context(settings)
    pages = Explained(console(), context, settings)
    topic = _topic(what, context.rulebook) if what is not None else None
    if as_json:
        print_document(_document(topic, pages))
    elif topic is None:
        pages.all_checks()
    else:
        pages.show(topic)


def _topic(asked: str, rules: Rulebook) -> Topic:
    """Raises UsageError for what is nothing here, with what may be meant."""
    topic = topic_of(asked, rules)
    if topic is not None:
        return topic
    if asked in COMMANDS:
        raise UsageError(f"“{asked}” is a command: “reportgen {asked} --help” tells of it")
    names = [f"“{name}”" for name in nearest_topics(asked, rules)]
    meant = " or ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
    hint = f"did you mean {meant}?" if names else (
        "“reportgen explain” lists the checks, “reportgen config” the settings, "
        "“reportgen columns” the fields"
    )  # fmt: skip
    raise UsageError(f"there is no check, finding, setting or field “{asked}”; {hint}")


def _document(topic: Topic | None, pages: Explained) -> ExplainDocument:
    context = pages.context
    if topic is None:
        return ExplainDocument.of(context, [check.slug for check in context.checks])
    match topic.kind:
        case "check" | "finding":
            slug, _, finding = topic.name.partition(".")
            return ExplainDocument.of(context, [slug], finding)
        case "setting" | "section":
            items = tuple(
                SettingItem.of(setting, context.words, pages.in_force(setting))
                for setting in pages.settings_of(topic)
            )
            one = topic.kind == "setting"
            return ExplainDocument.about(
                context, **{"setting": items[0]} if one else {"settings": items}
            )
        case kind:
            term = TermItem(kind=kind, name=topic.name, meaning=pages.meaning(topic))
            return ExplainDocument.about(context, term=term)
