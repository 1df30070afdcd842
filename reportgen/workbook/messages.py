"""The sheet `Messages`: three lines for each person, ready to send by hand, and who is silent."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from urllib.parse import quote

from reportgen.domain.cohort import AGAINST_STATUS, NAMESAKE, Entry
from reportgen.domain.fields import FieldState
from reportgen.domain.points import whole
from reportgen.domain.profile import coach_name
from reportgen.domain.scoring import Band
from reportgen.domain.stage import Stage
from reportgen.rulebook.standing import band_name
from reportgen.rulebook.words import Words
from reportgen.workbook.book import StaffWorkbook
from reportgen.workbook.candidates import by_urgency, mail_cell, next_deed, readiness_cell
from reportgen.workbook.cells import CellLink, Item, Styled
from reportgen.workbook.layout import SheetColumn
from reportgen.workbook.look import DATE, ID, LINK, SECTION, TEXT, WHOLE, WRAPPED

TITLE = "Messages"
LONGEST_LINK = 2_000  # characters: a spreadsheet cuts a longer address, and a cut one leads astray
# One mailbox and nothing that a mail program could take for a second one.
_ONE_ADDRESS = re.compile(r"[^\s,;:<>\"()@?&]+@[^\s,;:<>\"()@?&]+")


def write(book: StaffWorkbook) -> None:
    say = book.say
    columns, below = _columns(book), _silent_columns(book)
    sheet = book.sheet(TITLE)
    # The second table is the wider one, and stands under columns of the first.
    sheet.widths([c.width for c in (*columns, *below[len(columns) :])])
    sheet.freeze(2, repeat=False)
    entries = [e for e, _ in by_urgency(book) if e.report.reported]
    purpose = say.own("messages-purpose", count=len(entries))
    sheet.opening(say.own("messages-title"), purpose)
    shared = _shared(book.cohort.entries)
    sheet.table("MessageList", columns, (_row(book, entry, shared) for entry in entries))
    silent = [e for e in entries if e.report.profile.id in book.frame.contacts.silent]
    if silent:
        sheet.put([])
        heading = say.own("messages-silent", count=len(silent))
        sheet.put([Styled(heading, SECTION), *[Styled(None, SECTION)] * (len(columns) - 1)], 26)
        rows = (_silent_row(book, entry) for entry in silent)
        sheet.table("SilentList", below, rows)


def _columns(book: StaffWorkbook) -> list[SheetColumn]:
    return [
        book.column("name", 26, TEXT),
        book.column("id", 13, ID),
        book.column("coach", 18, TEXT),
        book.column("message", 74, WRAPPED),
        book.column("by-phone", 18, TEXT),
        book.column("by-mail", 18, TEXT),
        book.column("no-way", 34, WRAPPED),
    ]


def _silent_columns(book: StaffWorkbook) -> list[SheetColumn]:
    return [
        book.column("name", 26, TEXT),
        book.column("id", 13, ID),
        book.column("coach", 18, TEXT),
        book.column("next-deed", 74, TEXT),
        book.column("phone", 18, ID),
        book.column("country", 18, TEXT),
        book.column("address", 34, TEXT),
        book.column("since", 13, DATE),
        book.column("days", 9, WHOLE),
        book.column("readiness", 12, WHOLE),
        book.column("mail", 14, TEXT),
    ]


def _row(book: StaffWorkbook, entry: Entry, shared: Counter[str]) -> Sequence[Item]:
    profile = entry.report.profile
    lines = message(entry, words_for(book, entry), book.frame.agency)
    if AGAINST_STATUS in entry.holds:  # nobody knows which of our sentences is true of them
        (phone, no_phone), (mail, no_mail) = (None, "against_status"), (None, "")
    else:
        phone, no_phone = _by_phone(book, entry, lines)
        mail, no_mail = _by_mail(book, entry, lines, shared)
    why = [book.say.own(f"no-way-{code}") for code in (no_phone, no_mail) if code]
    return [
        profile.name,
        profile.id,
        profile.coach,
        "\n".join(lines),
        phone,
        mail,
        "; ".join(dict.fromkeys(why)) or None,
    ]


def words_for(book: StaffWorkbook, entry: Entry) -> Words:
    """The words of somebody's language; staff's where nobody has loaded theirs."""
    return book.frame.contacts.spoken.get(entry.report.language, book.frame.words)


def message(entry: Entry, words: Words, agency: str) -> tuple[str, str, str]:
    """Who writes, how the profile stands, what to do: three lines in the person's language."""
    report, say = entry.report, words.say
    coach = _flat(coach_name(report.profile.coach))
    hello = say("message-hello", "" if coach else "agency",
                name=_flat(report.profile.name), coach=coach, agency=agency)  # fmt: skip
    card = report.card
    if card.band is Band.ON_HOLD:
        return hello, say("message-standing", "on_hold"), say("message-deed", "on_hold")
    if card.firm is None:
        return hello, say("message-standing", "unknown"), say("message-deed", "unknown")
    band = band_name(words, report.stage, card.band)
    standing = say("message-standing", score=whole(card.firm), band=band)
    if report.stage is Stage.WAITING:
        return hello, standing, say("message-deed", "waiting")
    if not report.actions:
        return hello, standing, say("message-deed", "none")
    action = report.actions[0]
    key, args = action.code, action.finding.args
    title = say(key, "title", **args) if words.has(key, "title") else ""
    return (
        hello,
        standing,
        say("message-deed", title=_flat(title), time=words.minutes(action.effort)),
    )


def _flat(text: str) -> str:
    return " ".join(text.split())[:120]


def _by_phone(book: StaffWorkbook, entry: Entry, lines: Sequence[str]) -> tuple[Item, str]:
    """A link that opens WhatsApp with the message, or why there is none.

    Where the sheet asks for consent, only a yes is one.
    """
    profile = entry.report.profile
    if not profile.contact_phone:
        return None, "phone"
    asked = profile.state("contact_consent") is not FieldState.ABSENT
    if asked and profile.contact_consent is not True:
        return None, "consent"
    text = quote("\n".join(lines).encode("utf-8", "replace"), safe="")
    link = f"https://wa.me/{profile.contact_phone.removeprefix('+')}?text={text}"
    return _link(book, "by-phone-open", link)


def _by_mail(
    book: StaffWorkbook, entry: Entry, lines: Sequence[str], shared: Counter[str]
) -> tuple[Item, str]:
    """A link that opens the mail program with the message, or why there is none."""
    address = entry.report.profile.email.strip()
    if not _ONE_ADDRESS.fullmatch(address):
        return None, "address"
    if address.lower() in book.frame.contacts.suppressed:
        return None, "suppressed"
    doubtful = entry.report.profile.id in book.frame.contacts.moved or NAMESAKE in entry.holds
    if doubtful or shared[address.casefold()] > 1:
        return None, "unsure"
    subject = quote(words_for(book, entry).say("message-subject").encode(), safe="")
    body = quote("\r\n".join(lines).encode("utf-8", "replace"), safe="")
    link = f"mailto:{quote(address.encode(), safe='@')}?subject={subject}&body={body}"
    return _link(book, "by-mail-open", link)


def _link(book: StaffWorkbook, text: str, target: str) -> tuple[Item, str]:
    if len(target) > LONGEST_LINK:
        return None, "long"
    return Styled(CellLink(book.say.own(text), target=target), LINK), ""


def _shared(entries: Sequence[Entry]) -> Counter[str]:
    return Counter(e.report.profile.email.strip().casefold() for e in entries)


def _silent_row(book: StaffWorkbook, entry: Entry) -> Sequence[Item]:
    profile = entry.report.profile
    since = book.frame.contacts.silent[profile.id]
    return [
        profile.name,
        profile.id,
        profile.coach,
        next_deed(book, entry, None),
        profile.contact_phone or None,
        profile.country,
        profile.email,
        since,
        (book.cohort.as_of - since).days,
        readiness_cell(entry.report.card),
        mail_cell(book, entry),
    ]
