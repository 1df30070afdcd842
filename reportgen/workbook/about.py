"""The sheet `About`: how readiness is made, what the colours mean, rules, sources, settings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportgen.domain.scoring import Band
from reportgen.rulebook.model import Source
from reportgen.workbook.book import StaffWorkbook
from reportgen.workbook.cells import Styled, Value
from reportgen.workbook.frame import Speech
from reportgen.workbook.layout import LINE, SheetColumn, lines_of
from reportgen.workbook.look import (
    CENTRED,
    COLOURS,
    DATE,
    MARKS,
    OVERRIDDEN,
    POINTS,
    SECTION,
    TEXT,
    WHOLE,
    WRAPPED,
)
from reportgen.workbook.sheet import SheetWriter

TITLE = "About"
NAMED = 12  # people by id in one sentence
WIDTHS = (30, 46, 16, 18, 40)
SENTENCES = ("readiness", "points", "coverage", "blockers", "bands", "review", "limits")


def write(book: StaffWorkbook) -> None:
    say, rulebook = book.say, book.frame.rulebook
    sheet = book.sheet(TITLE)
    sheet.widths(WIDTHS)
    sheet.opening(say.own("about-title"), say.own("about-purpose"))

    _section(sheet, say.own("about-how"))
    bands = {band.value: say(f"band.{band}") for band in Band}
    for key in SENTENCES:
        _paragraph(sheet, say.own(f"about-{key}", **bands))
    _paragraph(sheet, _fairness(book))
    sheet.put([])

    _section(sheet, say.own("about-colours"))
    for status, mark in MARKS.items():
        fill, ink = COLOURS[status]
        sign = CENTRED.but(fill=fill, ink=ink, bold=True)
        meaning = say.own(f"means-{status}")
        sheet.put([Styled(f"{mark}  {say(f'status.{status}')}", sign), Styled(meaning, TEXT)])
    coach = say.own("overridden-means")
    sheet.put([Styled(f"{OVERRIDDEN}  {say.own('overridden')}", CENTRED), Styled(coach, TEXT)])
    sheet.put([])

    label, version = say.source(rulebook.label), book.cohort.rulebook.version
    title = say.own("about-checks", rulebook=label, version=version)
    _section(sheet, title)
    area = sheet.table("CheckList", _check_columns(book), _check_rows(book))
    book.name("check_names", area, 0)
    sheet.put([])

    _section(sheet, say.own("about-sources"))
    sheet.table("SourceList", _source_columns(book), _source_rows(book))
    sheet.put([])

    _section(sheet, say.own("about-run"))
    pairs = [(say.own(f"about-{key}"), value) for key, value in _run(book)]
    pairs += [*book.frame.settings.items(), *book.frame.versions.items()]
    columns = [book.column("setting", WIDTHS[0], TEXT), book.column("is", WIDTHS[1], WRAPPED)]
    sheet.table("SettingList", columns, pairs)


def _fairness(book: StaffWorkbook) -> str:
    """Whether anybody's score moved under another name, and whose."""
    tried = book.cohort.fairness
    if not (tried.swaps and tried.people):
        return book.say.own("about-unfair-untried")
    moved = tried.moved_people
    return book.say.own(
        "about-fairness",
        moved=len(moved),
        people=tried.people,
        swaps=tried.swaps,
        who=", ".join(moved[:NAMED]) + (", …" if len(moved) > NAMED else "") or "none",
    )


def _section(sheet: SheetWriter, title: str) -> None:
    sheet.put([Styled(title, SECTION)] + [Styled(None, SECTION)] * (len(WIDTHS) - 1), height=26)


def _paragraph(sheet: SheetWriter, text: str) -> None:
    width = sum(WIDTHS)
    sheet.merge(1, len(WIDTHS))
    sheet.put([Styled(text, WRAPPED)], height=lines_of(text, width) * LINE + 4)


def _check_columns(book: StaffWorkbook) -> list[SheetColumn]:
    return [
        book.column("check", WIDTHS[0], TEXT),
        book.column("check-slug", WIDTHS[1], TEXT),
        book.column("tip", WIDTHS[2], WHOLE),
        book.column("weight", WIDTHS[3], POINTS),
        book.column("harshest", WIDTHS[4], TEXT),
    ]


def _check_rows(book: StaffWorkbook) -> Iterable[Sequence[Value]]:
    tips = {o.slug: o.tip for e in book.cohort.entries for o in e.report.card.outcomes}
    for slug in book.slugs:
        rule = book.frame.rulebook.checks.get(slug)
        weight = rule.weight if rule else None
        harshest = book.say(f"status.{rule.harshest}") if rule else None
        if rule and not rule.enabled:
            weight, harshest = 0.0, book.say("check-off")
        yield book.say.check(slug), slug, tips.get(slug), weight, harshest


def _source_columns(book: StaffWorkbook) -> list[SheetColumn]:
    return [
        book.column("source-for", WIDTHS[0], TEXT),
        book.column("claim", WIDTHS[1], WRAPPED),
        book.column("as-of", WIDTHS[2], DATE),
        book.column("source-kind", WIDTHS[3], TEXT),
        book.column("source", WIDTHS[4], WRAPPED),
    ]


def _source_rows(book: StaffWorkbook) -> Iterable[Sequence[Value]]:
    say, rulebook = book.say, book.frame.rulebook
    for slug in book.slugs:
        for source in rulebook.checks[slug].sources if slug in rulebook.checks else ():
            yield _source_row(say, say.check(slug), source, "source-rule")
    for source in book.frame.sources:
        yield _source_row(say, "", source, "source-market")


def _source_row(say: Speech, of: str, source: Source, kind: str) -> tuple[Value, ...]:
    where, claim = say.source(source.where), say.source(source.claim)
    return of, claim, source.as_of, say.own(kind), where


def _run(book: StaffWorkbook) -> list[tuple[str, str]]:
    cohort = book.cohort
    return [
        ("as-of", f"{cohort.as_of:%Y-%m-%d}"),
        ("intake", cohort.intake.file),
        ("intake-digest", cohort.intake.sha256),
        ("rulebook", f"{cohort.rulebook.name} {cohort.rulebook.version}"),
    ]
