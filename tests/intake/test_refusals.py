"""Files that can't be an intake are refused in one line that names the file and the remedy."""

from __future__ import annotations

import os
import random
import resource
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reportgen.errors import ExitCode, IntakeError, SettingsError
from reportgen.intake import match_columns, read_intake
from reportgen.settings import IntakeSettings
from tests.intake.corpus.case import ANA, HEADS, book, csv_bytes, inline, parts, raw_xlsx

GOOD = book([HEADS, ANA])
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def settings(**values: object) -> IntakeSettings:
    return IntakeSettings.model_validate(values)


def entity_bomb() -> bytes:
    levels = "".join(
        f'<!ENTITY e{n} "{"".join([f"&e{n - 1};"] * 10)}">' if n else '<!ENTITY e0 "lol">'
        for n in range(9)
    )
    sheet = f"<!DOCTYPE w [{levels}]><worksheet><sheetData>&e8;</sheetData></worksheet>"
    return raw_xlsx("", extra={"xl/worksheets/sheet1.xml": sheet})


def many_entries() -> bytes:
    return raw_xlsx("", extra={f"xl/media/{n}.bin": b"x" for n in range(60)})


def noise(size: int) -> bytes:
    return raw_xlsx("", extra={"xl/media/big.bin": random.Random(1).randbytes(size)})


def zeros(size: int) -> bytes:
    return raw_xlsx("", extra={"xl/media/big.bin": bytes(size)})


def lying_sizes() -> bytes:
    """A part of 30 MB that says it is 100 bytes, in both of its headers."""
    content = zeros(30 << 20)
    size = struct.pack("<I", 30 << 20)
    assert content.count(size) == 2
    return content.replace(size, struct.pack("<I", 100))


def encrypted_zip() -> bytes:
    content = bytearray(GOOD)
    content[6] |= 1
    central = content.index(b"PK\x01\x02")
    content[central + 8] |= 1
    return bytes(content)


def zip_of(**entries: str) -> bytes:
    return parts(
        {name.replace("__", "/").replace("_xml", ".xml"): t for name, t in entries.items()}
    )


def ods_locked() -> bytes:
    return parts(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": "?",
            "META-INF/manifest.xml": "<manifest><encryption-data/></manifest>",
        }
    )


REFUSED = [
    pytest.param("a.xlsx", b"", {}, "perhaps it is still being copied", id="empty"),
    pytest.param("~$a.xlsx", b"lock", {}, "lock file", id="Excel's lock file"),
    pytest.param(".~lock.a.xlsx#", b"lock", {}, "lock file", id="LibreOffice's lock file"),
    pytest.param("a.xlsx", GOOD[: len(GOOD) // 2], {}, "still being copied", id="half an .xlsx"),
    pytest.param("a.xlsx", GOOD[:-30], {}, "still being copied", id="an .xlsx without its end"),
    pytest.param("a.xls", OLE, {}, "cut off", id="an .xls without a workbook"),
    pytest.param(
        "a.xlsx", OLE + "EncryptedPackage".encode("utf-16-le"), {}, "password", id="locked .xlsx"
    ),
    pytest.param("a.xlsx", encrypted_zip(), {}, "password", id="locked zip"),
    pytest.param("a.ods", ods_locked(), {}, "password", id="locked .ods"),
    pytest.param("a.xlsx", b"%PDF-1.7\n", {}, "a PDF", id="a PDF"),
    pytest.param("a.xlsx", b"\x89PNG\r\n\x1a\n", {}, "a picture", id="a picture"),
    pytest.param("a.xls", b"<html><table>", {}, "a web page", id="a web page named .xls"),
    pytest.param("a.xml", b"<?xml version='1.0'?><Workbook/>", {}, "XML", id="an XML workbook"),
    pytest.param("a.gsheet", b'{"url": "x"}', {}, "Download", id="a link to a Google sheet"),
    pytest.param("a.bin", bytes(range(256)) * 9, {}, "not a spreadsheet", id="binary rubbish"),
    pytest.param("a.xls", b"\x09\x04\x06\x00" + bytes(60), {}, "Excel 5", id="an ancient .xls"),
    pytest.param("a.zip", zip_of(readme="hi"), {}, "unpack it", id="a zip archive"),
    pytest.param("a.docx", zip_of(word__document_xml="<w/>"), {}, "a Word document", id="a .docx"),
    pytest.param(
        "a.odt",
        zip_of(mimetype="application/vnd.oasis.opendocument.text"),
        {},
        "a text document",
        id="an .odt",
    ),
    pytest.param("a.xlsx", entity_bomb(), {}, "damaged", id="an entity bomb"),
    pytest.param(
        "a.xlsx", many_entries(), {"limits": {"entries": 50}}, "entries", id="too many parts"
    ),
    pytest.param("a.xlsx", zeros(30 << 20), {}, "ratio", id="packed too tightly"),
    pytest.param(
        "a.xlsx", noise(2 << 20), {"limits": {"entry_mb": 1}}, "entry_mb", id="a part too large"
    ),
    pytest.param(
        "a.xlsx",
        zeros(7 << 20),
        {"limits": {"unpacked_mb": 6}},
        "unpacked_mb",
        id="too large unpacked",
    ),
    pytest.param("a.xlsx", lying_sizes(), {}, "ratio", id="sizes that lie"),
    pytest.param(
        "a.csv",
        b"x" * (1 << 20) + b"\n,",
        {"limits": {"file_mb": 1}},
        "file_mb",
        id="too large a file",
    ),
    pytest.param(
        "a.xlsx",
        book([HEADS, *[ANA] * 9]),
        {"limits": {"rows": 9}},
        "more than 9 rows",
        id="too many rows",
    ),
    pytest.param(
        "a.csv",
        csv_bytes([HEADS, *[ANA] * 9]),
        {"limits": {"rows": 9}},
        "rows",
        id="too many rows, csv",
    ),
    pytest.param(
        "a.xlsx",
        raw_xlsx(f'<row r="1">{inline(*HEADS)}<c r="XFD1"><v>1</v></c></row>'),
        {},
        "columns",
        id="too many columns",
    ),
    pytest.param(
        "a.xlsx", book([("Tea", "Milk"), (1, 2)]), {}, "no row with headings", id="no header"
    ),
    pytest.param("a.xlsx", book([]), {}, "no row with headings", id="an empty sheet"),
    pytest.param("a.csv", b"just a text\nof two lines\n", {}, "no row with headings", id="a text"),
    pytest.param(
        "a.xlsx",
        book([("Title", "Skills"), ("a", "b")]),
        {},
        "no column for the name",
        id="no names",
    ),
    pytest.param(
        "a.xlsx",
        book([("Name", "Name", "Email", "Title"), ("a", "b", "c@example.com", "d")]),
        {},
        "more than one column for name",
        id="two columns of names",
    ),
    pytest.param("a.xlsx", GOOD, {"sheet": "Maine"}, "there are: “Sheet1”", id="no such sheet"),
    pytest.param(
        "a.xlsx",
        raw_xlsx("", extra={"xl/_rels/workbook.xml.rels": "<Relationships/>"}),
        {},
        "no row with headings",
        id="a workbook without sheets",
    ),
    pytest.param(
        "a.xlsx",
        raw_xlsx('<row r="1"><c t="s"><v>99</v></c></row>'),
        {},
        "no row with headings",
        id="a missing string for the only heading",
    ),
]


@pytest.mark.parametrize(("name", "content", "given", "says"), REFUSED)
def test_a_file_that_is_none(
    name: str, content: bytes, given: dict[str, object], says: str, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(content)

    with pytest.raises(IntakeError) as caught:
        read_intake(path, settings(**given))

    message = str(caught.value)
    assert says in message
    assert name in message
    assert "\n" not in message
    assert caught.value.exit_code is ExitCode.INTAKE


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(IntakeError, match="no such file"):
        read_intake(tmp_path / "a.xlsx", settings())


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(IntakeError, match="folder"):
        read_intake(tmp_path, settings())


@pytest.mark.parametrize(
    ("hours", "refused"), [pytest.param(25, True, id="old"), pytest.param(23, False, id="fresh")]
)
def test_a_sync_that_stopped_is_noticed(hours: float, refused: bool, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(GOOD)
    now = datetime(2026, 11, 22, 3, tzinfo=UTC)
    changed = (now - timedelta(hours=hours)).timestamp()
    os.utime(path, (changed, changed))

    def read() -> object:
        return read_intake(path, settings(max_age_hours=24), now=now)

    if refused:
        with pytest.raises(IntakeError, match=r"25 hours ago.*sync"):
            read()
    else:
        assert read()


def test_a_mapping_to_a_field_that_does_not_exist(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(GOOD)
    with pytest.raises(SettingsError, match="did you mean “skills”"):
        read_intake(path, settings(columns={"Skills": "skils"}))


def test_columns_of_a_file_that_does_not_fit_are_shown(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(book([("Title", "Skills"), ("a", "b")]))
    assert [(m.column, m.field) for m in match_columns(path, settings())] == [
        ("A", "title"),
        ("B", "skills"),
    ]


_MEASURE = """
import resource, sys
from pathlib import Path
from reportgen.errors import IntakeError
from reportgen.intake import read_intake
from reportgen.settings import IntakeSettings
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    read_intake(Path(sys.argv[1]), IntakeSettings())
except IntakeError:
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def _bomb_of_zeros(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as entry:
            for _ in range(300):
                entry.write(bytes(1 << 20))


def _write(content: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(content)


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(_bomb_of_zeros, id="300 MB of zeros"),
        pytest.param(_write(entity_bomb()), id="entities"),
        pytest.param(_write(lying_sizes()), id="sizes that lie"),
    ],
)
def test_a_bomb_takes_little_memory(make: Callable[[Path], object], tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    make(path)
    done = subprocess.run(
        [sys.executable, "-c", _MEASURE, str(path)], capture_output=True, text=True, check=True
    )
    kilobytes = int(done.stdout)
    assert kilobytes < 100 * 1024


def test_the_measure_counts_in_kilobytes() -> None:
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss > 10_000
