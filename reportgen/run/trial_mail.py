"""A report about an invented person, mailed to oneself: all of the way, and nobody's data."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from reportgen.domain.report import Report
from reportgen.errors import UsageError
from reportgen.intake import read_intake
from reportgen.intake.blank import new_intake
from reportgen.mail.address import Address, read_address
from reportgen.mail.carrier import transport_for
from reportgen.mail.facts import Candidate
from reportgen.mail.message import Composer
from reportgen.mail.summary import DeliveryLine, SendSummary, Stop, StopCode
from reportgen.mail.transport import TransportDownError
from reportgen.render import Renderer, RenderSettings, look_fingerprint, render_settings
from reportgen.run.context import JudgingContext
from reportgen.run.judge import judge_cohort
from reportgen.run.letters import mail_content
from reportgen.run.render import render_task
from reportgen.run.snapshot import HistorySnapshot
from reportgen.run_log import LOGGER
from reportgen.settings import Edition, IntakeSettings, Settings

PEOPLE = 8  # among so many invented ones there is one with something to do


def send_trial(settings: Settings, context: JudgingContext, to: str, today: date) -> SendSummary:
    """Sign in and send one invented report to an address; history isn't even opened.

    Raises UsageError for what is no address, and where mail goes to files; SettingsError for a
    sender, template or word that is wrong.
    """
    address = read_address(to)
    if address is None:
        raise UsageError(f"“{to}” is no usable e-mail address")
    if settings.mail.transport == "files":
        raise UsageError(
            "[mail] transport is “files”: nothing leaves this machine, so there is no way to try; "
            'set transport = "smtp" and a host first'
        )
    transport = transport_for(settings, settings.run.output)
    composer = Composer(settings, context.added_words)
    report = invented_report(settings, context, today)
    style = render_settings(settings, context.added_words)
    task = render_task(report, look_fingerprint(style))
    words = Renderer(style).words_for(report.language)
    pdfs: dict[Edition, bytes] = {
        edition: _printed(report, style, edition) for edition in settings.editions
    }
    candidate = _recipient(report, address)
    letter = composer.compose(
        candidate,
        mail_content(report, words, style),
        address,
        pdfs,
        task.stamp.token,
        day=today,
        now=datetime.now(UTC),
    )
    try:
        transport.ready()
        answer = transport.send(composer.as_test(letter, candidate))
    except TransportDownError as down:
        return SendSummary((), stopped=Stop(StopCode.DOWN, down.words))
    finally:
        transport.close()
    line = DeliveryLine(candidate.id, answer.state, (), answer.words, fresh=True)
    return SendSummary(
        (line,), stopped=Stop(StopCode.SENDER, answer.words) if answer.stops else None
    )


def _printed(report: Report, style: RenderSettings, edition: Edition) -> bytes:
    paper = "phone" if edition == "phone" else style.paper
    drawn = replace(style, paper=paper)
    return Renderer(drawn).pdf(report, render_task(report, look_fingerprint(drawn)).stamp).pdf


def invented_report(settings: Settings, context: JudgingContext, today: date) -> Report:
    """A report in staff's language with something to do in it: the fullest of a few."""
    with TemporaryDirectory() as folder:
        sheet = Path(folder) / "invented.xlsx"
        new_intake(sheet, candidates=PEOPLE, words=context.words, market=context.market)
        read = read_intake(sheet, IntakeSettings(), market=context.market, notices=context.notices)
    language = settings.report.language
    log = logging.getLogger(LOGGER)
    judged = judge_cohort(read, context, HistorySnapshot(), as_of=today, language=language, log=log)
    reports = (v.report for v in judged.versioned if v.report.reported)
    fullest = max(
        reports, key=lambda r: (r.card.firm is not None, len(r.actions), len(r.strengths))
    )
    return replace(fullest, language=language)


def _recipient(report: Report, address: Address) -> Candidate:
    """The invented person at the tester's address; no coach's, so that answers stay here."""
    return Candidate(
        id=report.profile.id,
        name=report.profile.name,
        email=address.spec,
        coach="",
        language=report.language,
        stage=report.stage,
        eligibility=report.eligibility,
        version=report.number,
        pdf=f"{report.profile.id}.pdf",
        pdf_sha256="",
        readiness=report.card.readiness,
        band=report.card.band,
        hold=False,
        holds=(),
    )
