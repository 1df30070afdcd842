"""`Messages`: three lines a person, links that open with them, and nobody by a wrong way."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from reportgen.domain.cohort import Cohort, Entry
from reportgen.domain.fields import FieldSource, FieldState
from reportgen.domain.scoring import Band
from reportgen.domain.stage import Stage
from reportgen.workbook import Contacts, workbook_bytes
from tests.workbook.cohorts import DAY, cohort
from tests.workbook.ooxml import faults
from tests.workbook.reading import opened, table
from tests.workbook.words import sample_frame, sample_words

ASKED = {"contact_consent": FieldSource(FieldState.GIVEN)}


def with_person(**values: Any) -> tuple[Cohort, Entry]:
    """A cohort in which somebody has a report and is as `values` say."""
    plain = cohort(12, runs=1)
    chosen = next(e for e in plain.entries if e.report.reported and e.report.card.firm is not None)
    report_values = {k: values.pop(k) for k in ("stage", "card", "language") if k in values}
    entry_values = {k: values.pop(k) for k in ("holds",) if k in values}
    named = {"name": "Ana Example", "email": "ana@example.com", "coach": "Maya <m@x.example>"}
    profile = replace(chosen.report.profile, **(named | values))
    entry = replace(
        chosen, report=replace(chosen.report, profile=profile, **report_values), **entry_values
    )
    entries = tuple(entry if e is chosen else e for e in plain.entries)
    return replace(plain, entries=entries), entry


def row_of(made: Cohort, entry: Entry, contacts: Contacts | None = None) -> dict[str, Any]:
    """The person's row, links as what they lead to."""
    data = workbook_bytes(made, replace(sample_frame(), contacts=contacts or Contacts()))
    assert faults(data) == []
    (row,) = [
        r for r in table(data, "Messages", "MessageList") if r["Id"] == entry.report.profile.id
    ]
    sheet = opened(data)["Messages"]
    for cells in sheet.iter_rows():
        if cells[1].value == entry.report.profile.id and cells[3].value == row["Message"]:
            for at, name in ((4, "WhatsApp"), (5, "Mail program")):
                link = cells[at].hyperlink
                row[name] = link.target if link is not None else None
    return row


PHONE = {"contact_phone": "+923001234567"}


def test_a_message_is_three_lines_and_opens_with_its_person() -> None:
    made, entry = with_person(**PHONE, stage=Stage.PREPARING)
    row = row_of(made, entry)
    hello, standing, deed = row["Message"].splitlines()
    assert hello == "Hello Ana Example, this is Maya from Ada & Sons Coaching."
    assert standing.startswith("Your Upwork profile stands at ")
    assert "write to me" in deed
    phone = urlsplit(row["WhatsApp"])
    assert (phone.scheme, phone.netloc, phone.path) == ("https", "wa.me", "/923001234567")
    assert parse_qs(phone.query) == {"text": [row["Message"]]}
    mail = urlsplit(row["Mail program"])
    assert (mail.scheme, unquote(mail.path)) == ("mailto", "ana@example.com")
    said = parse_qs(mail.query)
    assert said["body"][0].splitlines() == row["Message"].splitlines()
    assert set(said) == {"subject", "body"}
    assert row["Why there is no link"] is None


@pytest.mark.parametrize(
    ("values", "opens"),
    [
        pytest.param({}, False, id="no number"),
        pytest.param(PHONE, True, id="nobody was asked"),
        pytest.param(PHONE | {"contact_consent": True, "sources": ASKED}, True, id="yes"),
        pytest.param(PHONE | {"contact_consent": False, "sources": ASKED}, False, id="no"),
        pytest.param(
            PHONE | {"sources": {"contact_consent": FieldSource(FieldState.BLANK)}},
            False,
            id="blank",
        ),
        pytest.param(
            PHONE | {"sources": {"contact_consent": FieldSource(FieldState.INVALID)}},
            False,
            id="unreadable",
        ),
    ],
)
def test_a_phone_is_used_only_as_the_sheet_allows(values: dict[str, Any], opens: bool) -> None:
    made, entry = with_person(**values)
    row = row_of(made, entry)
    assert (row["WhatsApp"] is not None) is opens
    why = row["Why there is no link"] or ""
    assert ("consent" in why or "phone" in why) is not opens


@pytest.mark.parametrize(
    ("values", "why"),
    [
        pytest.param({"email": ""}, "no usable e-mail", id="none"),
        pytest.param({"email": "a@x.example, b@x.example"}, "no usable e-mail", id="two"),
        pytest.param({"email": "a@x.example?cc=b@x.example"}, "no usable e-mail", id="a trick"),
        pytest.param({"email": "GONE@example.com"}, "wants no mail", id="suppressed"),
        pytest.param({"holds": ("hold-namesake",)}, "whose address", id="of a namesake"),
        pytest.param({"email": "new@example.com"}, "whose address", id="changed"),
        pytest.param({"holds": ("hold-against_status",)}, "outcomes", id="perhaps approved"),
    ],
)
def test_no_mail_is_begun_to_a_doubtful_address(values: dict[str, Any], why: str) -> None:
    made, entry = with_person(**values)
    moved = {entry.report.profile.id} if values.get("email") == "new@example.com" else set()
    contacts = Contacts(suppressed=frozenset({"gone@example.com"}), moved=frozenset(moved))
    row = row_of(made, entry, contacts)
    assert row["Mail program"] is None
    assert why in row["Why there is no link"]


def test_no_mail_is_begun_to_an_address_of_two() -> None:
    made, entry = with_person()
    first, second, *_ = made.entries
    other = second if entry is first else first
    profile = replace(other.report.profile, email="ANA@example.com")
    twin = replace(other, report=replace(other.report, profile=profile))
    made = replace(made, entries=tuple(twin if e is other else e for e in made.entries))
    row = row_of(made, entry)
    assert row["Mail program"] is None
    assert "whose address" in row["Why there is no link"]


@pytest.mark.parametrize(
    ("values", "says"),
    [
        pytest.param({"stage": Stage.WAITING}, "until Upwork answers", id="waiting"),
        pytest.param({"band": Band.ON_HOLD}, "change and send nothing", id="on hold"),
        pytest.param(
            {"band": Band.NOT_ENOUGH_INFORMATION}, "what is missing", id="too little known"
        ),
    ],
)
def test_a_message_fits_the_situation(values: dict[str, Any], says: str) -> None:
    band = values.pop("band", None)
    made, entry = with_person(**values)
    if band:
        card = replace(entry.report.card, band=band)
        made, entry = with_person(card=card)
    message = row_of(made, entry)["Message"]
    assert says in message
    assert "Begin with this" not in message
    assert (" of 100" in message) is (band is None)


def test_everybody_is_written_to_in_their_language() -> None:
    made, entry = with_person(language="es")
    row = row_of(made, entry, Contacts(spoken={"es": sample_words("es")}))
    assert row["Message"].startswith("Hola, Ana Example: soy Maya, de Ada & Sons Coaching.")
    assert "subject=Tu%20perfil%20de%20Upwork" in row["Mail program"]


def test_nobody_without_a_report_is_written_to() -> None:
    made, entry = with_person(stage=Stage.APPROVED)
    rows = table(workbook_bytes(made, sample_frame()), "Messages", "MessageList")
    assert entry.report.profile.id not in {r["Id"] for r in rows}
    assert len(rows) == sum(e.report.reported for e in made.entries)


def test_whoever_never_reacts_is_listed_with_all_details() -> None:
    made, entry = with_person(**PHONE, country="Kenya")
    since = DAY - timedelta(days=20)
    silent = Contacts(silent={entry.report.profile.id: since})
    data = workbook_bytes(made, replace(sample_frame(), contacts=silent))
    (row,) = table(data, "Messages", "SilentList")
    told = ("Name", "Id", "Phone", "Address", "Country", "Days")
    assert [row[key] for key in told] == [
        "Ana Example",
        entry.report.profile.id,
        "+923001234567",
        "ana@example.com",
        "Kenya",
        20,
    ]
    sheet = opened(data)["Messages"]
    assert all(sheet.column_dimensions[letter].width > 8 for letter in "ABCDEFGHIJK"), "no ###"
    assert "SilentList" not in opened(workbook_bytes(made, sample_frame()))["Messages"].tables
