"""Where the table stands: title rows, merged heads, hidden parts, several sheets, blank rows."""

from __future__ import annotations

from openpyxl.worksheet.worksheet import Worksheet

from tests.intake.corpus.case import ANA, BO, HEADS, book, case, inline, raw_xlsx


def _at_d7(sheet: Worksheet) -> None:
    for row, values in enumerate((HEADS, ANA, BO), 7):
        for column, value in enumerate(values, 4):
            sheet.cell(row, column, value)


def _merged_two_rows(sheet: Worksheet) -> None:
    sheet.append(["Name", "Email", "Profile", None])
    sheet.append([None, None, "Title", "Skills"])
    sheet.append([*ANA, "Bread; Cake"])
    for area in ("A1:A2", "B1:B2", "C1:D1"):
        sheet.merge_cells(area)


def _titles(sheet: Worksheet) -> None:
    sheet["A1"] = "Happy Coaching: profiles of the spring cohort"
    sheet.merge_cells("A1:C1")
    sheet["A2"] = "Please write one person in a row"
    for row, values in enumerate((HEADS, ANA), 4):
        for column, value in enumerate(values, 1):
            sheet.cell(row, column, value)


def _hide_row_3(sheet: Worksheet) -> None:
    sheet.row_dimensions[3].hidden = True


def _hide_rows_3_to_4(sheet: Worksheet) -> None:
    sheet.row_dimensions[3].hidden = sheet.row_dimensions[4].hidden = True


def _hide_column_c(sheet: Worksheet) -> None:
    sheet.column_dimensions["C"].hidden = True


def _hide_sheet(sheet: Worksheet) -> None:
    sheet.sheet_state = "hidden"
    assert sheet.parent is not None
    sheet.parent.active = 1


def _format_to_row_900(sheet: Worksheet) -> None:
    for row in range(3, 901):
        sheet.cell(row, 1).number_format = "0.00"


CY = ("Cy Diaz", "cy@example.com", "Writer")
PLAIN = [{"name": "Ana Lima", "at": "A2"}, {"name": "Bo Chen", "at": "A3"}]

CASES = [
    case("plain", book([HEADS, ANA, BO]), PLAIN),
    case(
        "table at D7",
        book([], _at_d7),
        [{"name": "Ana Lima", "at": "D8", "email": "ana@example.com"}, {"at": "D9"}],
    ),
    case("title rows above", book([], _titles), [{"name": "Ana Lima", "at": "A5"}]),
    case(
        "heads merged over two rows",
        book([], _merged_two_rows),
        [
            {
                "name": "Ana Lima",
                "at": "A3",
                "title": "Baker of websites",
                "skills": ("Bread", "Cake"),
            }
        ],
    ),
    case(
        "leading blank rows",
        raw_xlsx(
            f'<row r="5">{inline(*HEADS)}</row><row r="9">{inline(*ANA)}</row>',
        ),
        [{"name": "Ana Lima", "at": "A9"}],
    ),
    case(
        "rows and cells without addresses",
        raw_xlsx(f"<row>{inline(*HEADS)}</row><row>{inline(*ANA)}</row>"),
        [{"name": "Ana Lima", "at": "A2"}],
    ),
    case(
        "blank rows between",
        book([HEADS, ANA, (), (None, "   "), BO]),
        [{"at": "A2"}, {"at": "A5"}],
    ),
    case("rows with formats only", book([HEADS, ANA], _format_to_row_900), [{"at": "A2"}]),
    case(
        "hidden row",
        book([HEADS, ANA, BO], _hide_row_3),
        PLAIN,
        ["hidden_row_read Sheet1!A3"],
    ),
    case(
        "hidden rows together",
        book([HEADS, ANA, BO, CY], _hide_rows_3_to_4),
        [*PLAIN, {"at": "A4"}],
        ["hidden_row_read Sheet1!A3"],
    ),
    case(
        "hidden column",
        book([HEADS, ANA], _hide_column_c),
        [{"title": "Baker of websites"}],
        ["hidden_column_read Sheet1!C1"],
    ),
    case(
        "hidden sheet",
        book({"Old": [HEADS, ANA], "New": [HEADS, BO]}, _hide_sheet),
        [{"name": "Ana Lima"}, {"name": "Bo Chen"}],
        ["hidden_sheet_read Old!A1"],
    ),
    case(
        "several sheets that fit, one that doesn't",
        book({"May": [HEADS, ANA], "June": [HEADS, BO], "Costs": [("Item", "Price"), ("Tea", 3)]}),
        [{"name": "Ana Lima"}, {"name": "Bo Chen"}],
    ),
    case(
        "a contact list is no sheet of candidates",
        book(
            {"Profiles": [HEADS, ANA], "Coaches": [("Name", "Email"), ("Kim", "kim@example.com")]}
        ),
        [{"name": "Ana Lima"}],
    ),
    case(
        "a sheet without anybody's address is said",
        book({"Profiles": [HEADS, ANA], "More": [("Name", "Title", "Skills"), ("Di", "x", "y")]}),
        [{"name": "Ana Lima"}],
        ["sheet_not_read More!A1"],
    ),
    case(
        "one sheet named in the settings",
        book({"May": [HEADS, ANA], "June": [HEADS, BO]}),
        [{"name": "Bo Chen"}],
        sheet="june",
    ),
    case(
        "headings pasted in again",
        book([HEADS, ANA, HEADS, BO]),
        [{"at": "A2"}, {"at": "A4"}],
        ["heading_repeated Sheet1!A3"],
    ),
    case(
        "unticked boxes dragged down are no people",
        book([(*HEADS, "Video"), (*ANA, True), (None, None, None, False)]),
        [{"video": True}],
    ),
    case(
        "first and last name apart",
        book([("First name", "Last name", "Email", "Title"), ("Ana", "Lima", *ANA[1:])]),
        [{"name": "Ana Lima", "at": "A2"}],
    ),
    case(
        "headings with numbers, stars, line breaks and brackets",
        book(
            [
                ("1. Full name *", "2) E-mail\naddress:", "Profile title (max. 70 characters)"),
                ANA,
            ]
        ),
        [{"name": "Ana Lima", "title": "Baker of websites"}],
    ),
]
