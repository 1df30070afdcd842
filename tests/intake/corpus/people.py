"""Who is who: rows without a person, people twice, addresses shared, ids from history."""

from __future__ import annotations

from reportgen.intake.identity import made_id
from tests.intake.corpus.case import ANA, BO, HEADS, book, case

WITH_ID = ("ID", *HEADS)
STAMPED = (*HEADS, "Timestamp")
EARLY, LATE = "2026-01-05 08:00:00", "2026-02-05 08:00:00"

CASES = [
    case("an id from the address", book([HEADS, ANA]), [{"id": made_id("ana@example.com")}]),
    case("an id as it stands", book([WITH_ID, (" C-07 ", *ANA)]), [{"id": "C-07"}]),
    case(
        "row without a name",
        book([HEADS, (None, "x@example.com", "Title"), BO]),
        [{"name": "Bo Chen"}],
        ["row_without_name Sheet1!A2"],
    ),
    case(
        "row without id and address",
        book([HEADS, ("Ana Lima", None, "Title")]),
        [],
        ["row_without_id_or_email Sheet1!B2"],
    ),
    case(
        "address unreadable, no id",
        book([HEADS, ("Ana Lima", "ana at example", "Title")]),
        [],
        ["email_invalid Sheet1!B2", "row_without_id_or_email Sheet1!B2"],
    ),
    case(
        "address unreadable, but an id",
        book([WITH_ID, ("C-1", "Ana Lima", "ana@", "Title")]),
        [{"id": "C-1", "email": ""}],
        ["email_invalid Sheet1!C2"],
    ),
    case(
        "two addresses in one cell",
        book([WITH_ID, ("C-1", "Ana Lima", "a@example.com, b@example.com", "Title")]),
        [{"id": "C-1", "email": ""}],
        ["email_several Sheet1!C2"],
    ),
    case(
        "address from an address book",
        book([HEADS, ("Ana Lima", "Ana Lima <ana@Example.COM>", "Title")]),
        [{"email": "ana@example.com"}],
    ),
    case(
        "answered twice, the later counts",
        book([STAMPED, (*ANA, LATE), ("Ana L.", "ANA@example.com", "Old title", EARLY)]),
        [{"name": "Ana Lima", "at": "A2"}],
        ["row_superseded Sheet1!B3"],
    ),
    case(
        "answered twice without times, the lower counts",
        book([HEADS, ("Ana L.", "ana@example.com", "Old title"), ANA]),
        [{"name": "Ana Lima", "at": "A3"}],
        ["row_superseded Sheet1!B2"],
    ),
    case(
        "equal ids, other case, two addresses",
        book([WITH_ID, ("c-1", *ANA), ("C-1", "Ana Lima", "new@example.com", "Baker")]),
        [{"id": "C-1", "email": "new@example.com"}],
        ["row_superseded Sheet1!A2"],
    ),
    case(
        "one row has the id, the other the address only",
        book([WITH_ID, ("C-1", *ANA), (None, "Ana Lima", "ana@example.com", "Later")]),
        [{"id": "C-1", "title": "Later"}],
        ["row_superseded Sheet1!A2"],
    ),
    case(
        "two ids on one address are two people",
        book([WITH_ID, ("C-1", *ANA), ("C-2", "Bea Lima", "ana@example.com", "Writer")]),
        [{"id": "C-1"}, {"id": "C-2"}],
        ["address_shared Sheet1!C2", "address_shared Sheet1!C3"],
    ),
    case(
        "same person on two sheets",
        book({"May": [HEADS, ANA], "June": [HEADS, ("Ana Lima", "ana@example.com", "Newer")]}),
        [{"title": "Newer"}],
        ["row_superseded May!B2"],
    ),
]
