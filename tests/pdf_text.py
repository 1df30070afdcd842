"""The text of a PDF, as a reader copies it out."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from pypdf import PdfReader


def text_of(pdf: Path) -> str:
    """All its pages' text, single spaces between the words."""
    if shutil.which("pdftotext"):  # twenty times as fast
        said = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, check=True).stdout
        text = said.decode("utf-8")
    else:
        text = " ".join(page.extract_text() for page in PdfReader(pdf).pages)
    return " ".join(text.split())
