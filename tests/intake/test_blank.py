"""The blank workbook: easy to fill, hard to fill wrongly, and read back without a problem."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from reportgen.domain.fields import FIELDS
from reportgen.domain.profile import SubmissionStatus
from reportgen.intake import IntakeResult, read_intake
from reportgen.intake.blank import new_intake
from reportgen.intake.blank.words import SaidColumn, choices, said_sheets
from reportgen.intake.identity import EXAMPLE_ID, EXAMPLE_NAME
from reportgen.market import load_market
from reportgen.rulebook.words import load_words
from reportgen.settings import IntakeSettings
from tests.intake.corpus.office import convert

TAGS = ("en", "es", "fr", "pt", "ar", "ur", "sw", "fil", "hi", "bn")
LANGUAGES = ("en", "es", *(pytest.param(tag, marks=pytest.mark.heavy) for tag in TAGS[2:]))
SAID = {
    language: said_sheets(words, choices(load_market(), words))
    for language in TAGS
    for words in (load_words(language),)
}
SHEETS = {said.title: said.columns for said in SAID["en"]}
LISTS = ["choices_category", "choices_type", "choices_level", "choices_yes_no"]
LISTS += ["choices_status", "choices_send", "choices_currency", "choices_type_category"]


class Blanks(dict[str, Path]):
    """The blank workbook of each language that is asked for, made once."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder

    def __missing__(self, language: str) -> Path:
        path = self[language] = self.folder / f"{language}.xlsx"
        new_intake(path, words=load_words(language))
        return path


@pytest.fixture(scope="module")
def blanks(tmp_path_factory: pytest.TempPathFactory) -> Blanks:
    return Blanks(tmp_path_factory.mktemp("blank"))


@pytest.fixture(scope="module")
def blank_book(blanks: Blanks) -> Workbook:
    """To look at, not to change."""
    return load_workbook(blanks["en"])


@pytest.fixture
def blank(blanks: Blanks) -> Path:
    return blanks["en"]


def read(path: Path) -> IntakeResult:
    return read_intake(path, IntakeSettings())


def headings(sheet: Worksheet) -> list[object]:
    return [cell.value for cell in sheet[1]]


def offered(book: Workbook) -> dict[str, list[object]]:
    """What each fixed drop-down offers, by the name a column gives its choice."""
    places = {name: book.defined_names[name].attr_text.rpartition("!") for name in LISTS}
    lists = book.worksheets[-1]
    return {
        name.removeprefix("choices_"): [cell.value for (cell,) in lists[place.replace("$", "")]]
        for name, (_, _, place) in places.items()
    }


def fill(book: Workbook, language: str, row: int = 3, **values: Any) -> None:
    """A person typed into every sheet: the examples, and `values` by the key of their column."""
    for said in SAID[language]:
        for number, column in enumerate(said.columns, 1):
            key = column.column.key.removeprefix("part_").removeprefix("candidate_")
            book[said.title].cell(row, number, values.get(key, column.example))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_blank_workbook_holds_nobody_and_no_problem(language: str, blanks: Blanks) -> None:
    result = read(blanks[language])
    assert (result.profiles, result.problems, result.intake.rows) == ((), (), 0)


@pytest.mark.parametrize(
    ("language", "titles"),
    [
        pytest.param("en", ["How to fill this", *SHEETS, "Lists"], id="en"),
        pytest.param(
            "es",
            [
                *("Cómo llenarlo", "Personas", "Empleos", "Estudios", "Portafolio"),
                *("Certificados", "Envíos", "Listas"),
            ],
            id="es",
        ),
    ],
)
def test_its_sheets(language: str, titles: list[str], blanks: Blanks) -> None:
    book = load_workbook(blanks[language])
    assert book.sheetnames == titles
    assert book.active is not None
    assert book.active.title == titles[1]
    assert book.worksheets[-1].sheet_state == "hidden"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_can_be_filled_in_and_no_heading_is_guessed(
    language: str, blanks: Blanks
) -> None:
    columns = read(blanks[language]).columns
    found = {m.field for m in columns if m.used}
    on_sheets = {"employment", "education", "portfolio", "certifications", "birth_year"}
    assert set(FIELDS) - on_sheets - {"timestamp"} <= found
    assert {f"{part}.row_id" for part in on_sheets - {"birth_year"}} <= found
    assert {m.how for m in columns} <= {"name", "alias"}


def test_spanish_headings_are_spanish() -> None:
    english, spanish = (
        {(s.part, c.column.key): c.heading for s in SAID[language] for c in s.columns}
        for language in TAGS[:2]
    )
    alike = {key for _, key in english if english[_, key] == spanish[_, key]}
    assert alike == {"coach", "video"}


@pytest.mark.parametrize(("language", "right_to_left"), [("en", False), ("ur", True)])
def test_its_sheets_begin_where_the_language_does(
    language: str, right_to_left: bool, blanks: Blanks
) -> None:
    book = load_workbook(blanks[language])
    assert {bool(sheet.sheet_view.rightToLeft) for sheet in book} == {right_to_left}


@pytest.mark.parametrize("language", TAGS)
def test_what_is_read_back_is_said_in_the_language(language: str) -> None:
    words = load_words(language)
    said = {s.part or "candidates": s for s in SAID[language]}
    fell_back = [
        heading
        for sheet in said.values()
        for c in sheet.columns
        if (heading := words.say(f"intake-column-{c.column.key}", "heading")) != c.heading
    ]
    assert fell_back == []
    assert [s.title for s in said.values()] == [words.say(f"intake-sheet-{part}") for part in said]
    answers = choices(load_market(), words)
    told = [own for kind in ("yes_no", "status", "send") for own in answers[kind].values()]
    codes = ["yes", "no", *SubmissionStatus, "yes", "hold"]
    assert told == [words.say(f"intake-answer-{code}") for code in codes]


@pytest.mark.parametrize("name", SHEETS)
def test_each_heading_is_noted_and_protected_and_each_cell_below_is_free(
    name: str, blank: Path
) -> None:
    sheet = load_workbook(blank)[name]
    assert sheet.protection.sheet
    for cell in sheet[1]:
        assert isinstance(cell, Cell)
        assert cell.comment is not None
        assert cell.comment.text.strip()
        assert cell.protection.locked
        assert not sheet.column_dimensions[cell.column_letter].protection.locked
        assert not sheet[f"{cell.column_letter}2"].protection.locked


@pytest.mark.parametrize(
    ("name", "said"),
    [
        pytest.param(name, c, id=f"{name}-{c.column.key}")
        for name, columns in SHEETS.items()
        for c in columns
    ],
)
def test_each_column_tells_what_belongs_there(
    name: str, said: SaidColumn, blank_book: Workbook
) -> None:
    sheet, column = blank_book[name], said.column
    letter = get_column_letter(SHEETS[name].index(said) + 1)
    (rule,) = [r for r in sheet.data_validations.dataValidation if f"{letter}3" in r.sqref]
    assert rule.showInputMessage
    assert 10 < len(rule.prompt) <= 255
    assert len(rule.promptTitle) <= 32
    assert (rule.type == "list") == (column.choice not in ("", "day"))
    assert bool(rule.showErrorMessage) == (rule.type == "list" and not column.open)


def test_the_drop_downs_offer_the_markets_own_names(blank_book: Workbook) -> None:
    market, lists = load_market(), offered(blank_book)
    assert lists["category"] == list(market.categories)
    assert sorted(map(str, lists["type"])) == sorted(t.name for t in market.taxonomy)
    assert lists["level"] == ["Entry", "Intermediate", "Expert"]


def test_a_row_offers_the_types_of_work_of_its_category(blank_book: Workbook) -> None:
    lists, home = offered(blank_book), {t.name: t.category for t in load_market().taxonomy}
    categories = lists["type_category"]
    assert categories == [home[str(name)] for name in lists["type"]]
    runs = [name for name, _ in groupby(categories)]
    assert len(runs) == len(set(runs)) == 12
    rules = blank_book["Candidates"].data_validations.dataValidation
    (source,) = [rule.formula1 for rule in rules if "J3" in rule.sqref]
    assert "MATCH($I2,choices_type_category,0)" in source
    assert len(source) <= 255


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_is_read_without_a_problem(
    language: str, blanks: Blanks, tmp_path: Path
) -> None:
    book = load_workbook(blanks[language])
    people, lists = SAID[language][0], offered(book)
    sheet, row = book[people.title], 2
    for place, said in enumerate(people.columns, 1):
        for answer in lists.get(said.column.choice, ()):
            row += 1
            sheet.cell(row, people.place("name"), "Ana Lima")
            sheet.cell(row, people.place("email"), f"ana{row}@example.com")
            sheet.cell(row, place, str(answer))
    path = tmp_path / "filled.xlsx"
    book.save(path)

    result = read(path)

    assert result.problems == ()
    assert len(result.profiles) == row - 2 > 90
    assert len({p.submission_status for p in result.profiles}) == len(lists["status"]) + 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_filled_row_and_its_parts_are_read(language: str, blanks: Blanks, tmp_path: Path) -> None:
    book = load_workbook(blanks[language])
    fill(book, language, id="C-1", name="Ana Lima")
    path = tmp_path / "filled.xlsx"
    book.save(path)

    result = read(path)

    assert result.problems == ()
    (ana,) = result.profiles
    assert (ana.id, ana.name, ana.row.address) == ("C-1", "Ana Lima", "B3")
    assert (len(ana.types_of_work), len(ana.languages), ana.hold) == (2, 2, True)
    assert ana.report_language == language
    assert [str(job.end) for job in ana.employment] == ["2022-08"]
    assert [study.award for study in ana.education] == [SAID[language][2].columns[3].example]
    assert [piece.url for piece in ana.portfolio] == ["https://ana.example/jam"]
    assert [c.issuer for c in ana.certifications] == ["Adobe"]
    assert [s.status for s in ana.submissions] == ["declined"]


@pytest.mark.parametrize(
    ("key", "typed", "code", "address"),
    [
        pytest.param("over_18", "perhaps", "yes_no_unreadable", "E3", id="yes or no"),
        pytest.param("experience_level", "Guru", "level_unknown", "L3", id="level"),
        pytest.param("submission_status", "Soon", "status_unknown", "Y3", id="status"),
        pytest.param("types_of_work", "Juggling", "types_unknown", "J3", id="type of work"),
        pytest.param("send", "maybe", "send_unreadable", "AS3", id="send"),
    ],
)
def test_an_answer_that_is_not_in_the_list_is_named_by_its_cell(
    key: str, typed: str, code: str, address: str, blank: Path, tmp_path: Path
) -> None:
    book = load_workbook(blank)
    answers: dict[str, Any] = {"id": "C-1", "name": "Ana Lima", key: typed}
    fill(book, "en", **answers)
    path = tmp_path / "filled.xlsx"
    book.save(path)
    result = read(path)
    assert [(p.code, p.cell.address, p.value) for p in result.problems] == [(code, address, typed)]
    assert [p.name for p in result.profiles] == ["Ana Lima"]


@pytest.mark.heavy
@pytest.mark.parametrize(("language", "suffix"), [("en", "ods"), ("es", "xlsx")])
def test_it_survives_being_saved_by_libreoffice(
    language: str, suffix: str, blanks: Blanks, tmp_path: Path
) -> None:
    book = load_workbook(blanks[language])
    fill(book, language, id="C-1", name="Ana Lima", overview="- one\n- and “more”")
    path = tmp_path / "filled.xlsx"
    book.save(path)
    (saved,) = convert(suffix, path)

    result = read(saved)

    assert result.problems == ()
    assert result.profiles == read(path).profiles


def test_a_heading_that_would_not_be_known_is_said_in_english(tmp_path: Path) -> None:
    ours = tmp_path / "ours.ftl"
    changed = {
        "intake-sheet-employment": "intake-sheet-employment = Where they were",
        "intake-answer-declined": "intake-answer-declined = Oh dear",
        "intake-column-skills": "intake-column-skills = All of them.\n    .heading = Zxq",
    }
    ours.write_text("\n".join(changed.values()), encoding="utf-8")
    path = tmp_path / "blank.xlsx"
    new_intake(path, words=load_words("en", ours))
    book = load_workbook(path)
    assert "Employment" in book.sheetnames
    assert "Skills" in headings(book["Candidates"])
    assert "Declined" in offered(book)["status"]
    assert read(path).problems == ()


@pytest.mark.parametrize("name", SHEETS)
def test_each_sheet_prints_with_its_headings_as_wide_as_the_paper(
    name: str, blank_book: Workbook
) -> None:
    sheet = blank_book[name]
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.page_setup.fitToHeight == 0
    assert sheet.page_setup.fitToWidth == (3 if name == "Candidates" else 1)


@pytest.mark.parametrize("name", SHEETS)
def test_rows_may_be_sorted_filtered_added_and_deleted(name: str, blank_book: Workbook) -> None:
    sheet = blank_book[name]
    allowed = ("sort", "autoFilter", "insertRows", "deleteRows", "formatColumns", "formatRows")
    assert not any(getattr(sheet.protection, what) for what in allowed)
    assert sheet.auto_filter.ref.startswith("A1:")
    beyond = sheet.column_dimensions[get_column_letter(len(SHEETS[name]) + 1)]
    assert (beyond.max, beyond.protection.locked) == (16_384, False)


def test_the_example_row_typed_over_is_a_person(blank: Path, tmp_path: Path) -> None:
    book = load_workbook(blank)
    assert [c.value for c in book["Candidates"][2]][:2] == [EXAMPLE_ID, EXAMPLE_NAME]
    book["Candidates"]["B2"] = "Real Person"
    path = tmp_path / "filled.xlsx"
    book.save(path)
    assert [p.name for p in read(path).profiles] == ["Real Person"]
