"""An office with an empty history."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reportgen.history import open_history
from tests.mail.evening import Office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    output = tmp_path / "outputs"
    with open_history(output / "history.sqlite3") as history:
        yield Office(output, history)
