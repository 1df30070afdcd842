"""What a cell's neighbours change: faults told together, days and months a column settles."""

from __future__ import annotations

from datetime import date

from reportgen.domain.fields import FieldState
from tests.intake.corpus.case import ANA, BO, HEADS, book, case, one

INVALID = FieldState.INVALID

CASES = [
    case(
        "two errors in a row, each told by itself",
        book([(*HEADS, "Skills", "Rate"), (*ANA, "#N/A", "#N/A")]),
        [{"skills?": INVALID, "hourly_rate?": INVALID}],
        ["error_cell Sheet1!D2", "error_cell Sheet1!E2"],
    ),
    case(
        "many errors in a row, told together",
        book(
            [
                (*HEADS, "Skills", "Rate", "Level", "Overview", "Photo"),
                (*ANA, "#N/A", "#REF!", "#N/A", "I bake websites.", "#N/A"),
            ]
        ),
        [{"skills?": INVALID, "photo?": INVALID, "overview": "I bake websites."}],
        ["error_cells Sheet1!D2"],
    ),
    case(
        "bullets of a symbol font in a name",
        book([HEADS, ("\uf0b7 Ana\uf020Lima", *ANA[1:])]),
        [{"name": "Ana Lima"}],
        ["odd_characters Sheet1!A2"],
    ),
    case(
        "a name of nothing but such signs",
        book([HEADS, ("\uf0b7\uf0a7", *ANA[1:])]),
        [],
        ["odd_name Sheet1!A2", "row_without_name Sheet1!A2"],
    ),
    case(
        "symbol bullets in a longer text stay",
        one("Overview", "I bake: \uf0b7 websites"),
        [{"overview": "I bake: \uf0b7 websites"}],
    ),
    case(
        "a date over twelve settles day and month for its column",
        book(
            [
                (*HEADS, "Submitted on"),
                (*ANA, "03/04/2026"),
                (*BO, "25/03/2026"),
            ]
        ),
        [{"submitted_on": date(2026, 4, 3)}, {"submitted_on": date(2026, 3, 25)}],
    ),
    case(
        "and so where the month stands first",
        book(
            [
                (*HEADS, "Submitted on"),
                (*ANA, "03/04/2026"),
                (*BO, "3/25/2026"),
            ]
        ),
        [{"submitted_on": date(2026, 3, 4)}, {"submitted_on": date(2026, 3, 25)}],
    ),
    case(
        "a column that has it both ways settles nothing",
        book(
            [
                (*HEADS, "Submitted on"),
                (*ANA, "03/04/2026"),
                (*BO, "25/03/2026"),
                ("Cy Rao", "cy@example.com", "Writer", "3/25/2026"),
            ]
        ),
        [{"submitted_on": date(2026, 3, 4)}, {}, {}],
        ["date_ambiguous Sheet1!D2"],
    ),
]
