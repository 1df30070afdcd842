"""Whose report a PDF is, read from the PDF itself."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from reportgen.render import candidate_token, pages_of, read_stamp


def test_a_token_stands_for_an_id_and_hides_it() -> None:
    assert candidate_token("C-001") == candidate_token("C-001")
    assert candidate_token("C-001") != candidate_token("C-002")
    assert len(candidate_token("\ud800")) == 16


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"%PDF-1.7 but no more", id="a stump"),
        pytest.param(b"PK\x03\x04", id="another kind of file"),
    ],
)
def test_a_file_that_is_no_pdf_has_no_stamp(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(data)
    assert read_stamp(path) is None
    assert pages_of(path) == 0
    assert read_stamp(tmp_path / "missing.pdf") is None


def test_somebody_else_s_pdf_has_no_stamp() -> None:
    buffer = BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(buffer)
    assert read_stamp(buffer.getvalue()) is None
    assert pages_of(buffer.getvalue()) == 1
