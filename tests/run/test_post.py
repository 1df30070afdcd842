"""From a night to the post: outboxes are swept first, and plug-in checks have their say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from reportgen.checks.base import Check, Context, Judged
from reportgen.checks.registry import plugin_rules, plugin_words
from reportgen.domain.outcome import Status
from reportgen.domain.profile import Profile
from reportgen.rulebook.loader import load_rulebook
from reportgen.rulebook.model import CheckRule, FindingRule
from reportgen.rulebook.words import load_words
from reportgen.run.send import Round, send_reports
from reportgen.settings import Digest
from tests.run.agency import Agency, row

FIRST, SECOND = date(2026, 3, 2), date(2026, 3, 3)
HALF_WRITTEN = ".S-1-robin-s-1-vale.eml.part"
NOT_OURS = {"S-1.eml.part", ".S-1.pdf.part", ".eml.part.txt", "notes.txt"}


@pytest.fixture
def outboxes(agency: Agency, in_this_process: None) -> list[Path]:
    """Of two nights, with something half-written in both and other people's files beside it."""
    agency.people(row("S-1"))
    folders = []
    for day in (FIRST, SECOND):
        agency.night(day)
        folders.append(agency.output / day.isoformat() / "outbox")
    for outbox in folders:
        outbox.mkdir()
        for name in (HALF_WRITTEN, *NOT_OURS):
            (outbox / name).write_bytes(b"Subject: half")
    return folders


def names(outbox: Path) -> set[str]:
    return {path.name for path in outbox.iterdir()}


def test_sending_sweeps_what_a_killed_sender_left(agency: Agency, outboxes: list[Path]) -> None:
    send_reports(agency.configured(), agency.context, Round())
    older, newest = outboxes
    assert names(older) == NOT_OURS
    assert names(newest) - NOT_OURS == {"S-1-robin-s-1-vale.eml"}


def test_a_dry_run_touches_no_outbox(agency: Agency, outboxes: list[Path]) -> None:
    before = [names(outbox) for outbox in outboxes]
    send_reports(agency.configured(), agency.context, Round(dry=True))
    assert [names(outbox) for outbox in outboxes] == before


def test_the_next_run_sweeps_them_too(agency: Agency, outboxes: list[Path]) -> None:
    agency.night(SECOND)
    assert [names(outbox) for outbox in outboxes] == [NOT_OURS, NOT_OURS]


def judge(profile: Profile, ctx: Context) -> Judged:
    return Judged(() if "UTC" in profile.overview else (ctx.finding("silent"),))


WORDS = """
check-working_hours = {name}
    .question = …
    .cannot_see = …
    .strength = …
working_hours-silent = {title}
    .title = {title}
    .says = …
    .why = …
    .fix = {fix}
"""
HOURS = Check(
    slug="working_hours",
    tip=None,
    needs=("overview",),
    uses=(),
    judge=judge,
    rule=CheckRule(
        slug="working_hours",
        weight=40,
        harshest=Status.IMPROVE,
        findings={"silent": FindingRule(loss=0.5, effort=1)},
    ),
    words={
        "en": WORDS.format(name="Hours", title="Say when you work", fix="Add your hours."),
        "es": WORDS.format(name="Horario", title="Di cuándo trabajas", fix="Agrega tu horario."),
    },
)


def test_a_plug_in_check_speaks_the_candidate_s_language_in_the_mail(agency: Agency) -> None:
    """The advice and, in the staff's digest, the check's name."""
    checks = (*agency.context.checks, HOURS)
    agency.context = replace(
        agency.context,
        checks=checks,
        rulebook=load_rulebook(added=plugin_rules(checks)),
        words=load_words("en", added=plugin_words(checks)),
    )
    agency.people(row("S-1"), row("S-2", report_language="es"))
    agency.night(FIRST)
    settings = agency.configured()
    staff = Digest(to=("staff@agency.example",))
    mail = settings.mail.model_copy(update={"digest": staff})
    send_reports(settings.model_copy(update={"mail": mail}), agency.context, Round())
    outbox = agency.output / FIRST.isoformat() / "outbox"
    told = {p.name[:3]: plain_text(p) for p in outbox.iterdir()}
    assert "Say when you work" in told["S-1"]
    assert "Add your hours." in told["S-1"]
    assert "Di cuándo trabajas" in told["S-2"]
    assert "Agrega tu horario." in told["S-2"]
    assert "Hours: " in told["dig"]


def plain_text(mail: Path) -> str:
    message = message_from_bytes(mail.read_bytes(), policy=policy.default)
    part = message.get_body(("plain",))
    assert part is not None
    return str(part.get_content())
