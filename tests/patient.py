"""Workers whose deadline only those miss that never end, on a machine of any speed and load."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pebble
import pytest

from tests import PATIENCE


def only_these_are_late(monkeypatch: pytest.MonkeyPatch, endless: Callable[[Any], bool]) -> None:
    """From now on the deadline holds for endless jobs only; all others have time enough.

    A deadline that some must miss and others must meet would measure the machine.
    """

    class Pool(pebble.ProcessPool):
        def schedule(
            self, function: Any, args: Any = (), kwargs: Any = None, timeout: float | None = None
        ) -> Any:
            late = any(map(endless, args))
            waits = timeout if late else PATIENCE
            return super().schedule(function, args, kwargs or {}, waits)

    monkeypatch.setattr(pebble, "ProcessPool", Pool)
