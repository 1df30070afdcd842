"""Somebody whose every field holds a word that stands nowhere else, and a search for that word."""

from __future__ import annotations

from datetime import date
from email import message_from_bytes, policy
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pikepdf
from pypdf import PdfReader

from reportgen.domain.fields import FIELDS
from tests.run.agency import Row

CANARY = "qanarix"
WHO = f"{CANARY}-7"
CHOSEN_FROM_A_LIST = {
    "over_18": "yes",
    "birth_year": 1990,
    "category": "Writing",
    "experience_level": "Expert",
    "hourly_rate": 40,
    "currency": "USD",
    "suggested_rate_low": 20,
    "suggested_rate_high": 60,
    "submission_status": "declined",
    "submitted_on": date(2026, 2, 1),
    "report_language": "en",
    "send": "yes",
    "timestamp": date(2026, 3, 1),
    "photo": f"yes, {CANARY} at the desk",
    "video": "no",
    "name": f"Tweety {CANARY.title()}",
    "email": f"tweety@{CANARY}.example",
    "employment": f"Writer | {CANARY} house | 2019-03 to 2024-08 | {CANARY} handbooks",
    "education": f"{CANARY} University | BA | 2012 to 2015 | {CANARY} studies",
    "portfolio": f"{CANARY} book | https://{CANARY}.example/book | about {CANARY}",
    "linked_accounts": f"https://{CANARY}.example/me",
    "overview": f"I am {CANARY}, and I write for {CANARY} teams. " * 8,
}


def canary() -> Row:
    """A canary in every field: a word where the field takes words, else a value it takes."""
    words = {name: f"{CANARY} {name}" for name in FIELDS}
    return words | CHOSEN_FROM_A_LIST | {"candidate_id": WHO}


def traces(folder: Path) -> list[str]:
    """Files below, the intake apart, that hold the canary in their name or anywhere in them."""
    return [
        path.relative_to(folder).as_posix()
        for path in sorted(folder.rglob("*"))
        if path.name != "intake.xlsx"
        and (
            CANARY in path.name.lower()
            or (path.is_file() and any(CANARY.encode() in part.lower() for part in parts(path)))
        )
    ]


def parts(path: Path) -> list[bytes]:
    """A file's bytes, a zip's members, a mail's parts, a PDF's text: each as it is read."""
    found = [path.read_bytes()]
    if path.suffix == ".eml":
        message = message_from_bytes(found[0], policy=policy.default)
        decoded = (part.get_payload(decode=True) for part in message.walk())
        found += [part for part in decoded if isinstance(part, bytes)]
    for data in list(found):
        if is_zipfile(BytesIO(data)):
            with ZipFile(BytesIO(data)) as archive:
                found += [archive.read(name) for name in archive.namelist()]
        if data.startswith(b"%PDF"):
            text = " ".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages)
            with pikepdf.open(BytesIO(data)) as pdf:
                found += [text.encode(), str(pdf.docinfo).encode()]
    return found
