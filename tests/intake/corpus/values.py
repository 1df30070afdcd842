"""What stands in cells: numbers as text, dates of all kinds, odd spaces, errors, links."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal

from openpyxl.worksheet.worksheet import Worksheet

from reportgen.domain.fields import FieldState
from reportgen.domain.profile import ExperienceLevel, HourlyRate, Photo, SubmissionStatus
from tests.intake.corpus.case import ANA, BO, HEADS, book, case, inline, one, raw_xlsx

at = datetime.fromisoformat


def _rate(amount: str, currency: str = "") -> dict[str, object]:
    return {"hourly_rate": HourlyRate(Decimal(amount), currency)}


def _format(code: str) -> Callable[[Worksheet], None]:
    def apply(sheet: Worksheet) -> None:
        sheet["D2"].number_format = code

    return apply


def _link(sheet: Worksheet) -> None:
    sheet["D2"].hyperlink = "https://ana.example/work"


INVALID, BLANK, GIVEN, ABSENT = (
    FieldState.INVALID,
    FieldState.BLANK,
    FieldState.GIVEN,
    FieldState.ABSENT,
)
D2 = "Sheet1!D2"
_HEAD = f'<row r="1">{inline(*HEADS, "Hourly rate")}</row>'
_ANA = inline(*ANA)


def _d2(cell: str) -> str:
    return f'{_HEAD}<row r="2">{_ANA}{cell}</row>'


CASES = [
    case("rate as number", one("Hourly rate", 25), [_rate("25.00")]),
    case("rate as text", one("Hourly rate", "25"), [_rate("25.00")]),
    case("rate with sign and unit", one("Rate", "$25/hr"), [_rate("25.00", "USD")]),
    case("rate with code", one("Hourly rate", "25 USD"), [_rate("25.00", "USD")]),
    case("rate in euros, points", one("Hourly rate", "1.200,50 €"), [_rate("1200.50", "EUR")]),
    case("rate in the heading's currency", one("Hourly rate (EUR)", 30), [_rate("30.00", "EUR")]),
    case("bare dollars of the heading", one("Hourly rate (CAD)", "$30"), [_rate("30.00", "CAD")]),
    case(
        "rate with a currency column",
        book([(*HEADS, "Rate", "Currency"), (*ANA, 30, "pounds")]),
        [_rate("30.00", "GBP")],
    ),
    case("rate as a range", one("Hourly rate", "25-30"), [_rate("25.00")], [f"rate_range {D2}"]),
    case(
        "rate shown with a currency format",
        one("Hourly rate", 25, _format("[$€-407] #,##0.00")),
        [_rate("25.00", "EUR")],
    ),
    case(
        "rate a month",
        one("Hourly rate", "2000 USD a month"),
        [{"hourly_rate": None, "hourly_rate?": INVALID}],
        [f"rate_not_hourly {D2}"],
    ),
    case(
        "rate shown as a percentage",
        one("Hourly rate", 0.25, _format("0%")),
        [{"hourly_rate?": INVALID}],
        [f"rate_unreadable {D2}"],
    ),
    case(
        "rate that became a date",
        one("Hourly rate", date(2026, 5, 10)),
        [{"hourly_rate?": INVALID}],
        [f"rate_unreadable {D2}"],
    ),
    case(
        "nothing to say to the coach or of Upwork's words",
        book([(*HEADS, "Upwork feedback", "Coach note", "Coach"), (*ANA, "N/A", "-", "--")]),
        [{"upwork_feedback": "", "coach_note": "", "coach": "", "coach_note?": FieldState.GIVEN}],
    ),
    case(
        "fifteen thousand naira, as the heading says",
        one("Rate per hour (NGN)", 15_000),
        [{"hourly_rate.amount": Decimal(15_000), "hourly_rate.currency": "NGN"}],
    ),
    case(
        "rupiah with points, as the column beside it says",
        book([(*HEADS, "Hourly rate", "Currency"), (*ANA, "150.000", "IDR")]),
        [{"hourly_rate.amount": Decimal(150_000), "hourly_rate.currency": "IDR"}],
    ),
    case(
        "the same rate in two currencies",
        book(
            [
                (*HEADS, "Hourly rate", "Currency"),
                (*ANA, "$25", "CAD"),
                (*BO, "$25", "AUD"),
            ]
        ),
        [{"hourly_rate.currency": "CAD"}, {"hourly_rate.currency": "AUD"}],
    ),
    case(
        "rupees of which country",
        one("Rate", "Rs 500"),
        [{"hourly_rate?": INVALID}],
        [f"rate_currency_unclear {D2}"],
    ),
    case("blank cell", one("Hourly rate", None), [{"hourly_rate": None, "hourly_rate?": BLANK}]),
    case("white space only", one("Skills", " \u00a0\u200b "), [{"skills?": BLANK}]),
    case("no such column", book([HEADS, ANA]), [{"skills?": ABSENT, "title?": GIVEN}]),
    case(
        "error cell",
        raw_xlsx(_d2('<c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c>')),
        [{"hourly_rate?": INVALID}],
        [f"error_cell {D2}"],
    ),
    case(
        "formula without a value",
        raw_xlsx(_d2('<c r="D2"><f>A2*2</f></c>')),
        [{"hourly_rate?": INVALID}],
        [f"formula_without_value {D2}"],
    ),
    case(
        "formula with a value",
        raw_xlsx(_d2('<c r="D2"><f>20+5</f><v>25</v></c>')),
        [_rate("25.00")],
    ),
    case(
        "formula that gives nothing",
        raw_xlsx(_d2('<c r="D2" t="str"><f>IF(1,"","x")</f><v></v></c>')),
        [{"hourly_rate?": BLANK}],
    ),
    case(
        "formulas openpyxl wrote",
        one("Hourly rate", "=20+5"),
        [{"hourly_rate?": INVALID}],
        [f"formula_without_value {D2}"],
    ),
    case(
        "error in the name column rejects the row",
        book([HEADS, ("#N/A", *ANA[1:])]),
        [],
        ["error_cell Sheet1!A2", "row_without_name Sheet1!A2"],
    ),
    case(
        "date cell",
        one("Submitted on", at("2026-03-15T09:30")),
        [{"submitted_on": date(2026, 3, 15)}],
    ),
    case(
        "date as text", one("Submitted on", "15 March 2026"), [{"submitted_on": date(2026, 3, 15)}]
    ),
    case(
        "date as ISO text",
        one("Submitted on", "2026-03-15T10:00:00Z"),
        [{"submitted_on": date(2026, 3, 15)}],
    ),
    case(
        "date as a serial number", one("Submitted on", 46096), [{"submitted_on": date(2026, 3, 15)}]
    ),
    case("date with points", one("Submitted on", "5.3.2026"), [{"submitted_on": date(2026, 3, 5)}]),
    case(
        "date either way round",
        one("Submitted on", "05/03/2026"),
        [{"submitted_on": date(2026, 5, 3)}],
        [f"date_ambiguous {D2}"],
    ),
    case(
        "date that is none",
        one("Submitted on", "soon"),
        [{"submitted_on": None, "submitted_on?": INVALID}],
        [f"date_unreadable {D2}"],
    ),
    case(
        "dates counted from 1904",
        raw_xlsx(
            f'<row r="1">{inline(*HEADS, "Submitted on", "Timestamp")}</row><row r="2">{_ANA}'
            '<c r="D2" s="1"><v>44634</v></c><c r="E2"><v>44634</v></c></row>',
            styles='<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
            workbook_properties='<workbookPr date1904="1"/>',
        ),
        [{"submitted_on": date(2026, 3, 15), "timestamp": at("2026-03-15")}],
    ),
    case(
        "odd spaces and signs",
        book(
            [
                ("\ufeffName\u00a0", "Email", "Title"),
                ("Ana\u00a0\u00a0Lima\u200b", " ana@example.com ", "Baker_x000D_\nof “websites”"),
            ]
        ),
        [{"name": "Ana Lima", "email": "ana@example.com", "title": "Baker of “websites”"}],
    ),
    case(
        "escapes of Excel in a longer text",
        raw_xlsx(
            f'<row r="1">{inline(*HEADS, "Overview")}</row>'
            f'<row r="2">{_ANA}{inline("One_x000D_&#10;Two _x005F_x000D_ _xD83D_")}</row>'.replace(
                "&amp;#10;", "&#10;"
            )
        ),
        [{"overview": "One\nTwo _x000D_ \ufffd"}],
        ["letters_lost Sheet1!D2"],  # half an emoji
    ),
    case(
        "joined emoji and letters stay whole",
        one("Overview", "👩‍💻 می‌خواهم"),
        [{"overview": "👩‍💻 می‌خواهم"}],
    ),
    case(
        "rich text with a phonetic reading",
        raw_xlsx(
            '<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>'
            f'<row r="2">{inline("Ana Lima", "ana@example.com")}<c t="s"><v>3</v></c></row>',
            strings=[
                "<t>Name</t>",
                "<t>Email</t>",
                "<t>Title</t>",
                "<r><rPr><b/></rPr><t>Baker </t></r><r><t>of websites</t></r><rPh><t>x</t></rPh>",
            ],
        ),
        [{"title": "Baker of websites"}],
    ),
    case("phone-like id", book([("ID", *HEADS), (4412345678.0, *ANA)]), [{"id": "4412345678"}]),
    case("number as a name", book([HEADS, (17, *ANA[1:])]), [{"name": "17"}]),
    case(
        "link behind a text",
        one("Portfolio", "My best work", _link),
        [{"portfolio.0.url": "https://ana.example/work", "portfolio.0.title": "My best work"}],
    ),
    case(
        "link by formula",
        raw_xlsx(
            f'<row r="1">{inline(*HEADS, "Portfolio")}</row><row r="2">{_ANA}<c t="str">'
            '<f>HYPERLINK("https://ana.example/w","See")</f><v>See</v></c></row>'
        ),
        [{"portfolio.0.url": "https://ana.example/w"}],
    ),
    case(
        "yes and no",
        book([(*HEADS, "Over 18", "Video"), (*ANA, "Sí", "✗")]),
        [{"over_18": True, "video": False}],
    ),
    case("an age answers over 18", one("How old are you?", 17), [{"over_18": False}]),
    case(
        "not a yes, not a no",
        one("Video", "maybe"),
        [{"video?": INVALID}],
        [f"yes_no_unreadable {D2}"],
    ),
    case("photo with a remark", one("Photo", "logo only"), [{"photo": Photo(True, "logo only")}]),
    case(
        "level in other words",
        one("Experience level", "Mid-level"),
        [{"experience_level": ExperienceLevel.INTERMEDIATE}],
    ),
    case(
        "level unknown",
        one("Level", "7 years"),
        [{"experience_level?": INVALID}],
        [f"level_unknown {D2}"],
    ),
    case(
        "status in other words",
        one("Status", "Was NOT approved :("),
        [{"submission_status": SubmissionStatus.DECLINED}],
    ),
    case(
        "status unknown",
        one("Status", "42"),
        [{"submission_status?": INVALID}],
        [f"status_unknown {D2}"],
    ),
    case("language by name", one("Report language", "Español"), [{"report_language": "es"}]),
    case("hold", one("Send", "HOLD please"), [{"hold": True}]),
    case(
        "unclear whether to send: held",
        one("Send", "hmm"),
        [{"hold": True}],
        [f"send_unreadable {D2}"],
    ),
    case(
        "skills by commas",
        one("Skills", "Node.js, React, react"),
        [{"skills": ("Node.js", "React")}],
    ),
    case(
        "skills with brackets",
        one("Skills", "Search Engine Optimization (SEO, on-page); Writing"),
        [{"skills": ("Search Engine Optimization (SEO, on-page)", "Writing")}],
    ),
    case(
        "types with commas in their names",
        one(
            "Types of work",
            "Web Development, Graphic, Editorial & Presentation Design, Product Design",
        ),
        [
            {
                "types_of_work": (
                    "Web Development",
                    "Graphic, Editorial & Presentation Design",
                    "Product Design",
                )
            }
        ],
    ),
    case(
        "types in the person's own words",
        one("Types of work", "anything at all"),
        [{"types_of_work?": INVALID}],
        [f"types_unknown {D2}"],
    ),
    case(
        "none is an answer",
        one("Certifications", "N/A"),
        [{"certifications": (), "certifications?": GIVEN}],
    ),
]
