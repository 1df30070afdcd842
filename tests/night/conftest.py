"""What the nights of these tests share."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportgen.night.tools import Tools, load_tools
from reportgen.settings import Settings
from tests.night.agency import Agency


@pytest.fixture(scope="session")
def tools() -> Tools:
    return load_tools(Settings())


@pytest.fixture
def agency(tmp_path: Path, tools: Tools) -> Agency:
    """An agency before its first night, with nobody in its sheet."""
    return Agency(tmp_path, tools)
