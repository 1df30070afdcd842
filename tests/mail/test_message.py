"""The message: headers that nothing can break, and parts a person can read."""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.domain.scoring import Band
from reportgen.domain.stage import Eligibility, Stage
from reportgen.errors import SettingsError
from reportgen.mail.address import read_address
from reportgen.mail.content import MailColours, MailContent, MailLetter, MailQuote, MailStep
from reportgen.mail.facts import Candidate
from reportgen.mail.lines import file_name, one_line
from reportgen.mail.message import Composer, preheader
from tests.mail.evening import DAY, EVENING, mail_settings, token_of

PDF = b"%PDF-1.7 \x00\xff bytes"


def a_candidate(**values: Any) -> Candidate:
    named: dict[str, Any] = {
        "id": "C-1",
        "name": "Ana Example",
        "email": "ana@example.com",
        "coach": "",
        "language": "en",
        "stage": Stage.PREPARING,
        "eligibility": Eligibility.ELIGIBLE,
        "version": 3,
        "pdf": "reports/C-1-ana-example.pdf",
        "pdf_sha256": "0" * 64,
        "readiness": 71.9,
        "band": Band.NEARLY_THERE,
        "hold": False,
        "holds": (),
    }
    return Candidate(**(named | values))


COLOURS = MailColours("#0f5c4d", "#ffffff", "#57a", "#8ab")
STEP = MailStep("1", "Name your trade in the title", points="+6 points", effort="5 minutes")


def what_is_told(**values: Any) -> MailContent:
    named: dict[str, Any] = {
        "colours": COLOURS,
        "lead": "Your profile is close.",
        "band": "Nearly there",
        "name": "Ana Example",
        "score": "72",
        "of": "of 100",
        "steps_heading": "Tonight: one step, 5 minutes",
        "steps": (STEP,),
    }
    return MailContent(**(named | values))


@pytest.fixture(scope="module")
def composer() -> Composer:
    return Composer(mail_settings())


def parsed(
    composer: Composer, candidate: Candidate, told: MailContent | None = None
) -> EmailMessage:
    address = read_address(candidate.email)
    assert address is not None
    letter = composer.compose(
        candidate,
        told or what_is_told(),
        address,
        {"report": PDF},
        token_of(candidate.id),
        day=DAY,
        now=EVENING,
    )
    message = email.message_from_bytes(letter.data(), policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def body(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    assert part is not None
    return str(part.get_content())


def test_every_header_a_report_needs(composer: Composer) -> None:
    message = parsed(composer, a_candidate())
    assert str(message["Subject"]) == "Your profile report: one thing to do next"
    assert str(message["From"]) == "Agency <reports@agency.example>"
    assert str(message["To"]) == "Ana Example <ana@example.com>"
    assert str(message["Reply-To"]) == "reports@agency.example"
    assert message["Date"].datetime == EVENING
    token = token_of("C-1")
    assert message["Message-ID"] == f"<reportgen.{token}.v3@agency.example>"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["List-Unsubscribe"].startswith("<mailto:reports@agency.example?subject=")
    assert token in message["List-Unsubscribe"]
    assert (message["Cc"], message["Bcc"]) == (None, None)


def test_an_address_to_unsubscribe_is_never_broken_up() -> None:
    sender = f"{'reports' * 5}@{'agency' * 5}.example"
    address = read_address("ana@example.com")
    assert address is not None
    letter = Composer(mail_settings(**{"from": sender})).compose(
        a_candidate(), what_is_told(), address, {"report": PDF}, "t" * 16, day=DAY, now=EVENING
    )
    (line,) = [x for x in letter.data().split(b"\r\n") if x.startswith(b"List-Unsubscribe: ")]
    assert line.startswith(f"List-Unsubscribe: <mailto:{sender}?subject=".encode())
    assert line.endswith(b">")
    assert f"Message-ID: <reportgen.{'t' * 16}.v3@{'agency' * 5}.example>".encode() in letter.data()


def test_the_pdf_is_attached_as_it_is_under_a_friendly_name(composer: Composer) -> None:
    (attached,) = parsed(composer, a_candidate(name="Łucja Ñandú")).iter_attachments()
    assert attached.get_content() == PDF
    assert attached.get_content_type() == "application/pdf"
    assert attached.get_filename() == "Profile report Łucja Ñandú 1 March 2026.pdf"


EVERYTHING = what_is_told(
    title="Designer",
    after=76,
    way="72 → 76",
    moved=18,
    change="Up 18 points since 20 February 2026",
    cautions=("Your photo could not be seen.",),
    held="One thing holds you back, whatever the score:",
    held_things=("Take it out (step 1)",),
    letter_heading="Upwork wrote on 1 February 2026",
    letter=(MailLetter(("Please mend it.",), "That is about the text.", "Step 1 answers this."),),
    coach=("Read it aloud once.", "Then call me."),
    decided=("Photo: good, by your coach.",),
    signed="Kim Coach, your coach",
    wanted="Send us this one thing",
    wanted_things=("Your title",),
    steps=(
        MailStep(
            "1",
            "Take it out",
            fix="Delete the marked words.",
            says="Your overview has an address.",
            quotes=(MailQuote("Write to ", "me@example.com", " today"),),
            places="In your overview",
            paste="First line\nSecond <line>",
            why="Upwork allows none.",
            points="+6 points",
            effort="3 minutes",
            blocker=True,
        ),
    ),
    blockers_heading="Next, when that is done",
    blockers=(MailStep("B", "Add a photo", fix="Of yourself.", effort="15 minutes", blocker=True),),
)


def sentences(value: object) -> list[str]:
    """All that is to be read in what is told, line by line."""
    if isinstance(value, str):
        return value.splitlines()
    if isinstance(value, tuple):
        return [line for part in value for line in sentences(part)]
    if is_dataclass(value) and not isinstance(value, MailColours):
        return [line for f in fields(value) for line in sentences(getattr(value, f.name))]
    return []


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        pytest.param("Ana Example", "Profile report Ana Example 1 March 2026.pdf", id="ascii"),
        pytest.param("Łucja Ñandú", "Profile report Lucja Nandu 1 March 2026.pdf", id="accents"),
        pytest.param("علي حسن", "Profile report 1 March 2026.pdf", id="arabic"),
        pytest.param("王小明" * 26, "Profile report.pdf", id="long and wide"),
        pytest.param("🎉" * 80, "Profile report.pdf", id="emoji"),
        pytest.param('a; b="c" %20\'', "Profile report a b c 20 1 March 2026.pdf", id="signs"),
    ],
)
def test_the_attachment_s_name_can_be_read_by_old_programs_too(
    composer: Composer, name: str, plain: str
) -> None:
    """Both spellings of the name lead to it, whichever of them a program knows."""
    address = read_address("ana@example.com")
    assert address is not None
    letter = composer.compose(
        a_candidate(name=name),
        what_is_told(),
        address,
        {"report": PDF},
        "t" * 16,
        day=DAY,
        now=EVENING,
    )
    data = letter.data()
    assert max(map(len, data.split(b"\r\n"))) < 998
    (head,) = [part for part in data.split(b"\r\n\r\n") if b"application/pdf" in part]
    head = head.replace(b"\r\n ", b" ")
    assert f'name="{plain}"'.encode() in head
    assert f'; filename="{plain}"'.encode() in head
    wide = file_name(f"Profile report {one_line(name)} 1 March 2026") + ".pdf"
    assert (wide == plain) is (b"filename*" not in head)
    if wide != plain:
        assert f"filename*=utf-8''{quote(wide, safe='')};".encode() in head
    # Of Python's own parsers the new one takes the wide name, and the old one the plain one.
    for policy, shown in ((email.policy.default, wide), (email.policy.compat32, plain)):
        parts = email.message_from_bytes(data, policy=policy).walk()
        assert [p.get_filename() for p in parts if p.get_filename()] == [shown]


@pytest.mark.parametrize("kind", ["plain", "html"])
def test_both_parts_tell_all_that_the_report_tells(composer: Composer, kind: str) -> None:
    shown = unescape(body(parsed(composer, a_candidate(), EVERYTHING), kind))
    told = sentences(EVERYTHING)
    assert len(told) > 30
    lacking = {line for line in told if line not in shown}
    # A text has no plate: the name is in its greeting, the title in the report.
    assert lacking == ({"Designer"} if kind == "plain" else set())


@pytest.mark.parametrize("kind", ["plain", "html"])
def test_what_is_not_told_leaves_no_heading(composer: Composer, kind: str) -> None:
    bare = what_is_told(score="", of="", band="No score yet", steps=(), steps_heading="")
    shown = body(parsed(composer, a_candidate(), bare), kind)
    assert "No score yet" in shown
    for part in ("Paste", "Now", "None", "Holds you back", "()", "undefined"):
        assert part not in shown


def test_without_steps_the_subject_counts_none(composer: Composer) -> None:
    message = parsed(composer, a_candidate(), what_is_told(steps=()))
    assert str(message["Subject"]) == "Your profile report of 1 March 2026"


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        pytest.param(
            {"moved": 18},
            "72 of 100, up 18. First: Name your trade in the title (5 minutes).",
            id="up",
        ),
        pytest.param(
            {"moved": -2},
            "72 of 100, down 2. First: Name your trade in the title (5 minutes).",
            id="down",
        ),
        pytest.param({"steps": ()}, "72 of 100.", id="nothing to do"),
        pytest.param(
            {"steps": (MailStep("1", "Wait"),)}, "72 of 100. First: Wait.", id="takes no time"
        ),
        pytest.param(
            {"score": "", "band": "No score for now", "steps": ()}, "No score for now.", id="none"
        ),
    ],
)
def test_a_list_of_mails_shows_the_score_and_the_first_step(
    composer: Composer, told: dict[str, Any], shown: str
) -> None:
    one = what_is_told(**told)
    assert preheader(composer.words("en"), one) == shown
    html = unescape(body(parsed(composer, a_candidate(), one), "html"))
    assert re.sub(r"<[^>]*>", "", html.partition("</head>")[2]).split("\u034f")[0].strip() == shown


def test_an_arabic_mail_is_mirrored_and_its_headers_hold_no_marks_of_direction(
    composer: Composer,
) -> None:
    candidate = a_candidate(language="ar", name="Ana C++")
    message = parsed(composer, candidate, EVERYTHING)
    html = unescape(body(message, "html"))
    assert html.count('dir="rtl"') == 2  # the page, and what some programs keep of it
    assert "border-right:" in html
    assert not re.search(r"border-left:|padding:0 0 0", html)
    assert "مرحبًا \u2068Ana C++\u2069،" in html
    assert "border-right:" not in body(parsed(composer, a_candidate(), EVERYTHING), "html")
    headers = " ".join(str(value) for _, value in message.items())
    assert "تقرير ملفك الشخصي" in headers
    assert not re.search("[\u200e\u200f\u2066-\u2069]", headers)


def test_the_html_part_can_be_read_in_the_dark(composer: Composer) -> None:
    """Every class that the dark recolours is used, and every light ground has a dark one."""
    html = body(parsed(composer, a_candidate(), EVERYTHING), "html")
    style, _, page = html.partition("</style>")
    recoloured = set(re.findall(r"^\s+\.([a-z]+) \{", style, re.MULTILINE))
    used = {name for names in re.findall(r'class="([^"]+)"', page) for name in names.split()}
    assert recoloured == used
    assert "prefers-color-scheme: dark" in style


@pytest.mark.parametrize(
    ("coach", "reply_to"),
    [
        pytest.param("Kim Coach <kim@agency.example>", "Kim Coach <kim@agency.example>", id="both"),
        pytest.param("kim@agency.example", "kim@agency.example", id="address"),
        pytest.param("Kim Coach", "office@agency.example", id="name-only"),
        pytest.param("", "office@agency.example", id="nobody"),
        pytest.param("Kim <kim@agency.example>\r\nBcc: x@y.example", None, id="injection"),
    ],
)
def test_a_reply_reaches_the_coach_or_the_office(coach: str, reply_to: str | None) -> None:
    composer = Composer(mail_settings(reply_to="office@agency.example"))
    message = parsed(composer, a_candidate(coach=coach))
    if reply_to is not None:
        assert str(message["Reply-To"]) == reply_to
    assert message["Bcc"] is None


NASTY = [
    pytest.param("Ana\r\nBcc: all@example.com", id="cr-lf"),
    pytest.param("Ana\nX: y\x00\x85\u2028\u2029z", id="separators"),
    pytest.param('Ana "The Pen", Jr. <ana@evil.example>, b@evil.example', id="quotes-commas"),
    pytest.param("Ana 🎉👩🏽‍💻", id="emoji"),
    pytest.param("\u202eana\u202c مرحبا علي", id="right-to-left"),
    pytest.param("王小明 Ωμέγα Жанна", id="scripts"),
    pytest.param("=?utf-8?q?Bcc=3A_x?=", id="encoded-word"),
    pytest.param("x" * 5000, id="endless"),
    pytest.param("é" * 300 + ", Jr.", id="long-and-folded"),
    pytest.param("\ud800 half", id="half-a-pair"),
    pytest.param("(comment) ;:@\\", id="specials"),
    pytest.param("", id="nothing"),
]


def unspaced(text: str) -> str:
    """Python's parser puts a space between a name's second encoded word and its third."""
    return "".join(text.split())


@pytest.mark.parametrize("name", NASTY)
def test_no_cell_can_write_a_header(composer: Composer, name: str) -> None:
    message = parsed(composer, a_candidate(name=name, coach=name))
    headers = [key.lower() for key in message]
    assert len(headers) == len(set(headers))
    assert not {"bcc", "cc", "x"} & set(headers)
    (to,) = message["To"].addresses
    assert to.addr_spec == "ana@example.com"
    assert unspaced(to.display_name) == unspaced(one_line(name))
    assert not message.defects
    assert all(not message[key].defects for key in message)


@settings(deadline=None)
@given(name=st.text(max_size=120))
def test_whatever_the_name_one_person_is_addressed(composer: Composer, name: str) -> None:
    message = parsed(composer, a_candidate(name=name))
    (to,) = message["To"].addresses
    assert to.addr_spec == "ana@example.com"
    assert unspaced(to.display_name) == unspaced(one_line(name))
    (attached,) = message.iter_attachments()
    assert attached.get_content() == PDF


@pytest.mark.parametrize(
    ("text", "spec", "utf8"),
    [
        pytest.param(" a@Example.com ", "a@example.com", False, id="plain"),
        pytest.param("a@münchen.example", "a@xn--mnchen-3ya.example", False, id="idn-domain"),
        pytest.param("jö@example.com", "jö@example.com", True, id="idn-local"),
    ],
)
def test_an_address_is_read(text: str, spec: str, utf8: bool) -> None:
    address = read_address(text)
    assert address is not None
    assert (address.spec, address.utf8) == (spec, utf8)


@pytest.mark.parametrize(
    "text",
    ["", "nobody", "a@b@c.example", "a@example.com, b@example.com", "a@example.com\nBcc: x@y.zz"],
)
def test_what_is_no_single_address_is_none(text: str) -> None:
    assert read_address(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param('a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j", id="forbidden"),
        pytest.param(" ..hidden. ", "hidden", id="dots"),
        pytest.param("\n", "report", id="nothing-left"),
    ],
)
def test_a_file_name_every_system_takes(text: str, name: str) -> None:
    assert file_name(text) == name


def test_the_html_part_escapes_what_people_write(composer: Composer) -> None:
    name = "<script>alert(1)</script>"
    html = body(parsed(composer, a_candidate(name=name), what_is_told(name=name)), "html")
    assert "<script>" not in html
    assert "&lt;script&gt;" in html


def test_the_html_part_asks_nobody_for_anything(composer: Composer) -> None:
    html = body(parsed(composer, a_candidate()), "html")
    assert "http://" not in html
    assert "https://" not in html
    assert "src=" not in html


def test_the_agency_may_write_its_own_templates(tmp_path: Path) -> None:
    folder = tmp_path / "mail"
    folder.mkdir()
    (folder / "subject.txt").write_text("For {{ mail.name }} from {{ mail.agency }}")
    ours = mail_settings()
    report = ours.report.model_copy(update={"templates": tmp_path})
    own = ours.model_copy(update={"report": report})
    message = parsed(Composer(own), a_candidate())
    assert str(message["Subject"]) == "For Ana Example from Agency"
    (folder / "subject.txt").write_text("{{ mail.nothing }}")
    with pytest.raises(SettingsError, match=r"subject\.txt"):
        parsed(Composer(own), a_candidate())


def test_a_sender_that_is_no_address_is_a_mistake_in_the_settings() -> None:
    with pytest.raises(SettingsError, match="from"):
        Composer(mail_settings(**{"from": "the agency", "transport": "smtp"}))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("coach@harbour.example", "Agency <coach@harbour.example>", id="address"),
        pytest.param("Robin <coach@harbour.example>", "Robin <coach@harbour.example>", id="name"),
        pytest.param(
            '"Harbour, Ltd." <coach@harbour.example>',
            '"Harbour, Ltd." <coach@harbour.example>',
            id="quoted",
        ),
        pytest.param(
            "Harbour, Ltd. <coach@harbour.example>",
            '"Harbour, Ltd." <coach@harbour.example>',
            id="a-comma-without-quotes",
        ),
        pytest.param(
            "Agencia Núñez<coach@harbour.example>",
            "Agencia Núñez <coach@harbour.example>",
            id="accents",
        ),
        pytest.param("<coach@harbour.example>", "Agency <coach@harbour.example>", id="brackets"),
    ],
)
def test_the_sender_s_name_is_theirs_or_the_agency_s(text: str, shown: str) -> None:
    composer = Composer(mail_settings(**{"from": text}))
    message = parsed(composer, a_candidate())
    assert str(message["From"]) == shown
    assert composer.sender.spec == "coach@harbour.example"


@pytest.mark.parametrize(
    "text", ["Harbour", "Harbour <coach>", "Harbour <a@b.example", "<>", "A <a@b.example> B"]
)
def test_a_name_without_an_address_is_no_sender(text: str) -> None:
    with pytest.raises(SettingsError, match="from"):
        Composer(mail_settings(**{"from": text}))


def test_only_what_stays_on_this_machine_may_go_without_a_sender() -> None:
    composer = Composer(mail_settings(**{"from": "", "transport": "files"}))
    assert str(parsed(composer, a_candidate())["From"]) == "Agency <reports@agency.invalid>"
    with pytest.raises(SettingsError, match="from"):
        Composer(mail_settings(**{"from": "", "transport": "smtp"}))


def test_replies_may_have_a_name_too() -> None:
    composer = Composer(mail_settings(reply_to="The office <office@agency.example>"))
    message = parsed(composer, a_candidate())
    assert str(message["Reply-To"]) == "The office <office@agency.example>"
    assert "<mailto:office@agency.example?" in str(message["List-Unsubscribe"])


def test_the_same_report_is_the_same_message(composer: Composer) -> None:
    address = read_address("ana@example.com")
    assert address is not None

    def headers(now: datetime) -> list[tuple[str, str]]:
        letter = composer.compose(
            a_candidate(), what_is_told(), address, {"report": PDF}, "t" * 16, day=DAY, now=now
        )
        return [(k, str(v)) for k, v in letter.message.items() if k not in ("Date", "Content-Type")]

    assert headers(EVENING) == headers(datetime(2026, 3, 9, tzinfo=UTC))
