"""What would fetch, embed or run something stays text in a cell, and bound in a template."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from zipfile import ZipFile

import pytest
from weasyprint import HTML

from reportgen.domain.fields import FIELDS
from reportgen.errors import SettingsError
from reportgen.pipeline import RunOptions, run_night
from reportgen.render import Renderer, RenderSettings, check_templates, render_settings
from reportgen.run.context import JudgingContext
from reportgen.run.send import Round, release_reports, send_reports
from reportgen.run.summary import Ticker
from reportgen.run.verdicts import judge_intake
from reportgen.settings import Settings
from tests.render import people
from tests.render.conftest import STAMP, WORDS, settings_with
from tests.run.agency import OVERVIEWS
from tests.run.payloads import MARKUP, SECRET, TEXTS, Bait, bait, deeds, opened

DAY = date(2026, 3, 2)
Place = Callable[[Path, str], None]
CHOSEN = {
    "birth_year": "1990",
    "over_18": "yes",
    "report_language": "en",
    "submission_status": "declined",
    "submitted_on": "2026-02-01",
    "send": "yes",
    "timestamp": "2026-03-01",
    "contact_consent": "yes",
    "contact_phone": "",
    "hourly_rate": "30",
    "suggested_rate_low": "25",
    "suggested_rate_high": "45",
    "experience_level": "Intermediate",
    "currency": "USD",
}
# What these are known by must be read as it is; what stands around the rest makes it a text.
AROUND = {
    "name": "Robin {} Vale",
    "employment": "Writer {0} | House {0} | 2019-03 to 2024-08 | Handbooks {0}",
    "education": "Hill {0} University | BA {0} | 2012 to 2015 | Writing {0}",
    "portfolio": "Book {0} | https://a.example/{0} | About {0}",
    "linked_accounts": "https://github.com/{0} {0}",
    "types_of_work": "Technical Writing; {}",
    "skills": "Technical Writing; Editing; {}",
    "photo": "yes, {}",
}


@pytest.fixture
def caught(tmp_path: Path) -> Iterator[Bait]:
    (tmp_path / "operator").mkdir()
    with bait(tmp_path / "operator") as set_out:
        yield set_out
    assert set_out.asked == [], "somebody asked the server"


def attacker(number: int, payload: str) -> dict[str, str]:
    """Somebody in whose every field the payload stands."""
    told = {f: AROUND.get(f, "{}").replace("{0}", "{}").replace("{}", payload) for f in FIELDS}
    own = {"candidate_id": f"S-{number}", "email": f"s-{number}@vale.example"}
    overview = f"{payload}\n{OVERVIEWS[number % 3]} My number is {number * 7919}.\n{payload}"
    return told | CHOSEN | own | {"overview": overview}


def write_csv(path: Path, rows: Iterable[Mapping[str, str]]) -> None:
    rows = list(rows)
    with path.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, rows[0])
        writer.writeheader()
        writer.writerows(rows)


def settings_of(folder: Path) -> Settings:
    return Settings.model_validate(
        {
            "run": {"output": folder / "outputs", "workers": 1, "timeout_s": 900},
            "mail": {"from": "a@agency.example", "release": "automatic", "per_minute": 100_000},
            "agency": {"name": "Harbour"},
            "intake": {"columns": {name: name for name in FIELDS}},
        }
    )


def attacked(folder: Path, payloads: list[str], context: JudgingContext) -> Path:
    """A night with mail of people who are attackers all; their run folder."""
    settings = settings_of(folder)
    sheet = folder / "intake.csv"
    write_csv(sheet, (attacker(n, text) for n, text in enumerate(payloads)))
    done = run_night(sheet, settings, context, RunOptions(DAY, html=True), Ticker())
    assert done.counts["rendered"] == len(payloads), done.counts
    everybody = [f"S-{n}" for n in range(len(payloads))]
    release_reports(
        settings, context, None, everybody, everybody=False
    )  # whatever holds such a mail
    send_reports(settings, context, Round())
    return folder / "outputs" / DAY.isoformat()


class Deeds(HTMLParser):
    """The elements of a page that do more than show, and the addresses they lead to."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "iframe", "object", "embed", "base", "form", "link", "audio", "video"):
            self.found.add(tag)
        for name, value in attrs:
            if name.startswith("on") or name in ("srcset", "formaction", "ping"):
                self.found.add(name)
            if name in ("src", "href", "xlink:href", "action", "data"):
                address = (value or "").partition(":")[0].lower()
                self.found.add("" if address.startswith("#") else address)


FINE = {"data", "https", "http", "mailto", ""}


def held(folder: Path, people: int) -> None:
    """No secret in anything, and no page, workbook or mail that does what a payload says."""
    files = [p for p in folder.rglob("*") if p.is_file()]
    assert {p.suffix for p in files} >= {".pdf", ".html", ".eml", ".xlsx", ".json", ".log"}
    assert len([p for p in files if p.suffix == ".eml"]) == people
    for path in files:
        for data in opened(path.read_bytes()):
            assert SECRET.encode() not in data, path.name
            if data.startswith(b"%PDF"):
                assert deeds(data) <= FINE, path.name
        if path.suffix == ".html":
            found = Deeds(path.read_text("utf-8")).found
            assert found <= FINE, path.name
    with ZipFile(folder / "cohort.xlsx") as book:
        names = book.namelist()
        assert not [n for n in names if "external" in n.lower() or "vba" in n.lower()]
        for name in names:
            if name.endswith(".rels"):
                links = book.read(name).lower()
                assert b'target="javascript' not in links
                assert b'target="file' not in links
            if name.startswith("xl/worksheets/sheet"):
                assert b"<f>" not in book.read(name), "a text has become a formula"


def test_the_bait_would_be_taken(tmp_path: Path) -> None:
    """By WeasyPrint as it comes: a server that nobody finds proves nothing."""
    with bait(tmp_path) as set_out:
        page = set_out.dressed(MARKUP["img"] + MARKUP["attachment"])
        pdf = HTML(string=page).write_pdf()
        assert set_out.asked == ["/img.png"]
    assert "/EF" in deeds(pdf)
    assert any(SECRET.encode() in data for data in opened(pdf))


@pytest.mark.heavy
def test_every_payload_in_every_field_is_text(
    tmp_path: Path, caught: Bait, context: JudgingContext, in_this_process: None
) -> None:
    assert len(TEXTS) >= 60
    payloads = [caught.dressed(text) for text in TEXTS.values()]
    held(attacked(tmp_path, payloads, context), len(payloads))


FEW = ("closes what it stands in", "attachment", "SVG image", "redirect", "style element")


def test_some_payloads_in_every_field_are_text_on_the_page(
    tmp_path: Path, caught: Bait, context: JudgingContext
) -> None:
    """What WeasyPrint is handed is this page; the whole walk looks into the PDF as well."""
    together = " ".join(caught.dressed(MARKUP[name]) for name in FEW)
    sheet = tmp_path / "intake.csv"
    write_csv(sheet, [attacker(0, together)])
    cohort = judge_intake(sheet, settings_of(tmp_path), context, DAY)
    page = Renderer(settings_with()).page(cohort.entries[0].report)
    assert page.count(caught.web.replace("http://", "")) > len(FEW), "it is shown"
    assert SECRET not in page
    assert Deeds(page).found <= FINE


PAGE = """<html lang="en"><head><title>{{{{ view.document }}}}</title>
{{% for key, value in metadata.items() %}}<meta name="{{{{ key }}}}" content="{{{{ value }}}}">
{{% endfor %}}</head><body><img src="{{{{ view.agency.logo }}}}" alt=""><h1>{{{{ view.document }}}}
</h1>{}</body></html>"""
SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">{}</svg>'


def in_template(folder: Path, text: str) -> None:
    (folder / "report.html").write_text(PAGE.format(text), "utf-8")


def in_stylesheet(folder: Path, text: str) -> None:
    in_template(folder, "")
    (folder / "report.css").write_text(text, "utf-8")


def in_logo(folder: Path, text: str) -> None:
    in_template(folder, "")
    (folder / "logo.svg").write_text(text if text.startswith("<svg") else SVG.format(text), "utf-8")


def in_words(folder: Path, text: str) -> None:
    in_template(folder, "<p>{{ view.method_heading }}</p>")
    shutil.copytree(WORDS, folder / "words")
    told = json.dumps(text, ensure_ascii=True).strip('"').replace("\\n", " ")
    (folder / "words" / "en" / "report.ftl").write_text(
        f'report-method = {{ "{told}" }}\n', "utf-8"
    )


PLACES = (in_template, in_stylesheet, in_logo, in_words)


def styled(folder: Path) -> RenderSettings:
    logo = folder / "logo.svg"
    words = folder / "words"
    return render_settings(
        Settings.model_validate(
            {
                "agency": {"name": "Harbour", **({"logo": logo} if logo.exists() else {})},
                "report": {"templates": folder},
                "rulebook": {"words": words if words.exists() else WORDS},
            }
        )
    )


def printed(folder: Path) -> bytes:
    """A report in an agency's own style, or what is said of a style that is refused."""
    try:
        style = styled(folder)
        check_templates(style)
    except SettingsError as refused:
        return str(refused).encode()
    return Renderer(style).pdf(people.average(), STAMP).pdf


@pytest.mark.heavy
@pytest.mark.parametrize("place", PLACES)
def test_every_payload_in_an_agency_s_style_reads_nothing(
    tmp_path: Path, caught: Bait, caplog: pytest.LogCaptureFixture, place: Place
) -> None:
    walked = 0
    for name, payload in TEXTS.items():
        text = payload
        if name.startswith("CSS ") and place is in_template:
            text = f"<style>{payload}</style>"
        folder = tmp_path / name.replace(" ", "-")
        folder.mkdir()
        place(folder, caught.dressed(text))
        made = printed(folder)
        for data in opened(made):
            assert SECRET.encode() not in data, name
        if made.startswith(b"%PDF"):
            walked += 1
            # An agency may link where it likes; nothing is embedded or runs of its own accord.
            assert not {d for d in deeds(made) if d.startswith("/")}, name
    assert SECRET not in caplog.text
    assert walked > len(TEXTS) / 2, "most are printed, and refused to do what they say"
