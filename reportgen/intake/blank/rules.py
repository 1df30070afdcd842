"""What the blank workbook's cells know: drop-downs, input messages, and when to turn yellow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from openpyxl.formatting.rule import Rule
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from reportgen.intake.blank.columns import BlankColumn
from reportgen.intake.blank.look import SECOND_LOOK
from reportgen.intake.blank.words import SaidColumn, SaidSheet
from reportgen.rulebook.words import Words

FIRST_ROW = 3  # after the headings and the example
LAST_ROW = 12_000
TYPE_CATEGORY = "type_category"
PROMPT_LIMIT, TITLE_LIMIT = 255, 32  # Excel repairs a file whose input messages are longer

_PEOPLE: Mapping[str, str] = {"id": "candidate_id", "email": "email"}  # choice: where it stands
_YELLOW = DifferentialStyle(fill=SECOND_LOOK)


def list_name(choice: str) -> str:
    """The name the workbook gives a list."""
    return f"choices_{choice}"


def validation(sheet: SaidSheet, said: SaidColumn, words: Words) -> DataValidation:
    """The input message of a column, and its drop-down where it has one."""
    column = said.column
    letter = get_column_letter(sheet.place(column.key))
    listed = column.choice not in ("", "day")
    rule = DataValidation(
        type="list" if listed else None,
        formula1=f"={_offered(sheet, column)}" if listed else None,
        allow_blank=True,
        showErrorMessage=listed and not column.open,
        showInputMessage=True,
        promptTitle=said.heading[:TITLE_LIMIT],
        prompt=said.purpose[:PROMPT_LIMIT],
        errorTitle=said.heading[:TITLE_LIMIT],
        error=words.say("intake.choose-from-list")[:PROMPT_LIMIT],
    )
    rule.add(f"{letter}2:{letter}{LAST_ROW}")
    return rule


def _offered(sheet: SaidSheet, column: BlankColumn) -> str:
    """What a drop-down offers; types of work are those of the row's category, if it has one."""
    every = list_name(column.choice)
    if column.choice != "type":
        return every
    chosen = f"${get_column_letter(sheet.place('category'))}2"
    categories = list_name(TYPE_CATEGORY)
    count, first = f"COUNTIF({categories},{chosen})", f"MATCH({chosen},{categories},0)-1"
    return f"IF({count}=0,{every},OFFSET({every},{first},0,{count},1))"


def draw_lists(sheet: Worksheet, lists: Mapping[str, Sequence[str]]) -> Mapping[str, str]:
    """Write the fixed lists, one a column; returns what each name refers to."""
    places: dict[str, str] = {}
    for number, (choice, items) in enumerate(lists.items(), 1):
        letter = get_column_letter(number)
        for row, item in enumerate(items, 1):
            sheet.cell(row, number, item)
        title = quote_sheetname(sheet.title)
        places[list_name(choice)] = f"{title}!${letter}$1:${letter}${len(items)}"
    sheet.sheet_state = "hidden"
    return places


def people_lists(people: SaidSheet) -> Mapping[str, str]:
    """The ids and addresses typed so far: to choose from, and to look one up in.

    As names, for Excel 2007 knows no other way from a rule to another sheet.
    """
    title = quote_sheetname(people.title)
    places = {}
    for choice, key in _PEOPLE.items():
        letter = get_column_letter(people.place(key))
        # From the heading, for that is the one row nobody can delete.
        filled = f"{title}!${letter}$1:${letter}${LAST_ROW}"
        rows = f'MAX(1,SUMPRODUCT(MAX(({filled}<>"")*ROW({filled})))-{FIRST_ROW - 1})'
        places[list_name(choice)] = f"OFFSET({title}!${letter}$1,{FIRST_ROW - 1},0,{rows},1)"
        places[_known(choice)] = f"{title}!${letter}${FIRST_ROW}:${letter}${LAST_ROW}"
    return places


def _known(choice: str) -> str:
    return f"known_{choice}"


def mark_second_looks(sheet: Worksheet, said: SaidSheet) -> None:
    """Cells turn yellow where something needed is missing, stands twice, or is nobody's."""
    begun = f"COUNTA($A{FIRST_ROW}:${get_column_letter(len(said.columns))}{FIRST_ROW})>0"
    rules = _part_rules(said, begun) if said.part else _person_rules(said, begun)
    for letter, rule in rules:
        sheet.conditional_formatting.add(f"{letter}{FIRST_ROW}:{letter}{LAST_ROW}", rule)


def _person_rules(said: SaidSheet, begun: str) -> Iterator[tuple[str, Rule]]:
    ident, name, email = (
        get_column_letter(said.place(key)) for key in ("candidate_id", "name", "email")
    )
    yield name, _when(f"AND({begun},{_empty(name)})")
    yield email, _when(f"AND({begun},{_empty(email)},{_empty(ident)})")
    for letter in (ident, email):
        yield letter, Rule(type="duplicateValues", dxf=_YELLOW)


def _part_rules(said: SaidSheet, begun: str) -> Iterator[tuple[str, Rule]]:
    letters = {choice: get_column_letter(said.place(choice)) for choice in _PEOPLE}
    nobody = ",".join(_empty(letter) for letter in letters.values())
    yield letters["id"], _when(f"AND({begun},{nobody})")
    for choice, letter in letters.items():
        known = f"COUNTIF({_known(choice)},${letter}{FIRST_ROW})"
        yield letter, _when(f"AND(NOT({_empty(letter)}),{known}=0)")


def _when(formula: str) -> Rule:
    return Rule(type="expression", formula=[formula], dxf=_YELLOW)


def _empty(letter: str) -> str:
    return f"LEN(TRIM(${letter}{FIRST_ROW}))=0"
