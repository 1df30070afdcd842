"""A history in a folder of its own, and a clerk that runs nights on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reportgen.history import History, open_history
from tests.history.nights import Clerk


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "outputs" / "history.sqlite3"


@pytest.fixture
def history(path: Path) -> Iterator[History]:
    with open_history(path) as opened:
        yield opened


@pytest.fixture
def clerk(history: History) -> Clerk:
    return Clerk(history)
