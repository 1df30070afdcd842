"""What two nights told people, in all five outputs: every blocker, every loss, sums that hold."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from html import unescape
from pathlib import Path
from unicodedata import bidirectional

import pytest
from openpyxl import load_workbook

from reportgen.domain.cohort import Entry
from reportgen.domain.report import Report
from reportgen.history import read_history
from reportgen.mail.address import Address
from reportgen.mail.content import MailContent, MailStep
from reportgen.mail.facts import Candidate, load_run
from reportgen.mail.message import Composer
from reportgen.pipeline import RunOptions, run_night
from reportgen.render import RenderSettings, render_settings
from reportgen.render.build import report_view
from reportgen.rulebook.words import Words, load_words
from reportgen.run.context import JudgingContext
from reportgen.run.letters import teller
from reportgen.run.summary import Ticker
from reportgen.settings import Settings
from tests.pdf_text import text_of
from tests.render.printed import crossing, pages_of_words
from tests.run.command import reportgen
from tests.run.folders import SAMPLE
from tests.run.recount import costing, flat, miscounted, strings_of, told_of, untold
from tests.samples.next_day import choose_people, write_next_day

FIRST, SECOND = date(2026, 11, 22), date(2026, 11, 23)
FEW = ("A-102", "A-103", "B-209")
_RIGHT_TO_LEFT = {"R", "AL"}
words_of = cache(load_words)


@dataclass(frozen=True)
class Night:
    """One night's run folder and the sheet it read."""

    day: date
    intake: Path
    folder: Path
    entries: tuple[Entry, ...]
    style: RenderSettings
    settings: Settings

    def mailed(self) -> dict[str, tuple[Candidate, MailContent]]:
        with read_history(self.settings.history_path) as history:
            run = load_run(self.folder, history)
        tell = teller(run, self.settings, self.style.added)
        return {c.id: (c, tell(c)) for c in run.candidates if c.mailable}

    def reported(self) -> Iterator[tuple[Report, Path]]:
        return ((e.report, self.folder / e.pdf) for e in self.entries if e.pdf)


def _nights(
    folder: Path, context: JudgingContext, people: tuple[str, ...], language: str = ""
) -> tuple[Night, Night]:
    settings = Settings.model_validate({
        "run": {"output": folder / "outputs", "workers": 1},
        "mail": {"from": "a@agency.example"},
    })  # fmt: skip
    style = render_settings(settings, context.added_words)
    first, second = folder / "first.xlsx", folder / "second.xlsx"
    choose_people(SAMPLE, first, people, language)
    write_next_day(first, second)
    nights = []
    for day, intake in ((FIRST, first), (SECOND, second)):
        summary = run_night(intake, settings, context, RunOptions(day, html=True), Ticker())
        assert summary.folder is not None
        entries = summary.cohort.entries
        nights.append(Night(day, intake, summary.folder, entries, style, settings))
    return nights[0], nights[1]


@pytest.fixture(
    scope="module",
    params=[
        pytest.param((FEW, ""), id="a few"),
        pytest.param(((), ""), id="everybody", marks=pytest.mark.heavy),
        pytest.param(((), "Spanish"), id="everybody in Spanish", marks=pytest.mark.heavy),
    ],
)
def nights(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    context: JudgingContext,
    renders_here: Callable[[pytest.MonkeyPatch], None],
) -> tuple[Night, Night]:
    """The sample people on a night and on the next, with a day of theirs between."""
    with pytest.MonkeyPatch.context() as patch:
        renders_here(patch)
        return _nights(tmp_path_factory.mktemp("nights"), context, *request.param)


def test_the_second_night_has_something_to_compare(nights: tuple[Night, Night]) -> None:
    first, second = nights
    assert not [r for r, _ in first.reported() if r.comparison]
    compared = [r for r, _ in second.reported() if r.comparison]
    assert len(compared) > len(list(second.reported())) / 2
    assert max(len(r.blocking) for r in compared) > 3


def test_each_costing_finding_is_told_in_its_own_pdf(nights: tuple[Night, Night]) -> None:
    for night in nights:
        lacking = {
            report.profile.id: keys
            for report, pdf in night.reported()
            if (keys := untold(report, text_of(pdf), words_of(report.language)))
        }
        assert lacking == {}


def test_each_costing_finding_is_told_on_its_own_page(nights: tuple[Night, Night]) -> None:
    for night in nights:
        for report, pdf in night.reported():
            page = (night.folder / "pages" / pdf.name).with_suffix(".html")
            shown = unescape(page.read_text("utf-8"))
            assert untold(report, shown, words_of(report.language)) == [], report.profile.id


def test_the_figures_of_a_report_add_up(nights: tuple[Night, Night]) -> None:
    for night in nights:
        for report, pdf in night.reported():
            view = report_view(report, words_of(report.language), night.style)
            assert miscounted(report, view) == [], report.profile.id
            shown = flat(text_of(pdf))
            lacking = [s for s in strings_of(view) if flat(s) not in shown]
            assert lacking == [], report.profile.id


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
def test_no_text_lies_on_other_text(nights: tuple[Night, Night]) -> None:
    for night in nights:
        for report, pdf in night.reported():
            for _, _, words in pages_of_words(pdf):
                # Right-to-left words come out of poppler with their whole line's box.
                straight = [
                    w for w in words if not _RIGHT_TO_LEFT & {bidirectional(c) for c in w.text}
                ]
                # A line's box holds the room below its letters: less than a fifth is no touch.
                assert crossing(straight, most=0.2) == [], report.profile.id


def test_each_blocker_is_told_in_the_mail(nights: tuple[Night, Night]) -> None:
    for night in nights:
        composer = Composer(night.settings)
        told = night.mailed()
        for report, _ in night.reported():
            letter = composer.compose(
                *told[report.profile.id],
                Address("a@example.com", utf8=False),
                {"report": b"%PDF"},
                "0" * 16,
                day=night.day,
                now=datetime(2026, 11, 24, tzinfo=UTC),
            )
            for kind in ("plain", "html"):
                part = letter.message.get_body((kind,))
                assert part is not None
                shown = flat(unescape(str(part.get_content())))
                for finding in (f for f in costing(report) if f.blocker):
                    for code, place, filled in told_of(report, finding):
                        said = words_of(report.language).say(code, place, **filled.args)
                        assert place == "says" or flat(said) in shown, (report.profile.id, kind)


def test_the_mail_tells_in_the_report_s_own_words(nights: tuple[Night, Night]) -> None:
    """Whatever the mail says of a person stands in their PDF to the letter."""
    for night in nights:
        for report, pdf in night.reported():
            _, told = night.mailed()[report.profile.id]
            view = report_view(report, words_of(report.language), night.style)
            assert (told.lead, told.score) == (view.lead, view.plate.score)
            assert told.cautions == view.cautions
            assert (told.way, told.steps_heading) == (
                view.steps_way,
                view.steps_heading if view.steps else "",
            )
            assert [step_of(s) for s in told.steps] == [
                (str(s.number), s.title, s.fix, s.says, s.suggestion, s.why, s.worth.effort)
                for s in view.steps
            ]
            assert told.coach == (view.coach.lines if view.coach else ())
            assert bool(told.change) == bool(told.score and view.change)
            assert not told.change or told.change.startswith(
                view.change.head if view.change else ""
            )
            shown = flat(text_of(pdf))
            lacking = [s for s in mailed_sentences(told) if flat(s) not in shown]
            assert lacking == [], report.profile.id


def step_of(step: MailStep) -> tuple[str, ...]:
    return step.mark, step.title, step.fix, step.says, step.paste, step.why, step.effort


def mailed_sentences(told: MailContent) -> list[str]:
    steps = [s for step in told.steps for s in (step.title, step.fix, step.paste, step.why)]
    return [told.lead, told.held, told.steps_heading, told.way, *told.coach, *steps]


def test_each_blocker_is_told_in_the_workbook(nights: tuple[Night, Night]) -> None:
    """On Actions; a row of Candidates has room for what comes next alone."""
    for night in nights:
        book = load_workbook(night.folder / "cohort.xlsx", read_only=True)
        rows = [
            (str(row[1]), " ".join(str(v) for v in row if v is not None))
            for row in book["Actions"].iter_rows(values_only=True)
            if len(row) > 1
        ]
        for report, _ in night.reported():
            shown = flat(" ".join(told for who, told in rows if who == report.profile.id))
            for sentence in _blockers(report, words_of("en"), "title", "says", "fix"):
                assert flat(sentence) in shown, report.profile.id


def test_each_blocker_is_told_in_the_terminal(nights: tuple[Night, Night], tmp_path: Path) -> None:
    for night in nights:
        done = reportgen("check", night.intake, "--as-of", night.day, cwd=tmp_path)
        shown = flat(done.stdout)
        for report, _ in night.reported():
            for sentence in _blockers(report, words_of("en"), "title", "says"):
                assert flat(sentence) in shown, report.profile.id


def _blockers(report: Report, words: Words, *parts: str) -> list[str]:
    blocking = [f for f in costing(report) if f.blocker]
    return [words.say(f.code, part, **f.args) for f in blocking for part in parts]
