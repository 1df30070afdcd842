"""The workbook between us and the staff: what they wrote comes in first, ours goes out after."""

from __future__ import annotations

import hashlib
from pathlib import Path

from reportgen import __version__
from reportgen.domain.cohort import Cohort
from reportgen.files import write_whole
from reportgen.history import History
from reportgen.night.folder import WORKBOOK
from reportgen.night.tools import Tools
from reportgen.settings import Settings
from reportgen.workbook.build import workbook_bytes
from reportgen.workbook.frame import Frame


def take_in_reviews(history: History, output: Path, tools: Tools) -> tuple[str, ...]:
    return ()


def put_workbook(
    history: History | None, cohort: Cohort, folder: Path, settings: Settings, tools: Tools
) -> tuple[str, ...]:
    frame = Frame(
        words=tools.words,
        rulebook=tools.rulebook,
        agency=settings.agency.name,
        accent=settings.agency.accent,
        versions={"reportgen": __version__},
    )
    write_whole(folder / WORKBOOK, workbook_bytes(cohort, frame))
    return ()
