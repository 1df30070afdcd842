"""Workers whose deadline only those miss that never end, on a machine of any speed and load."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

import pytest
from pebble import ProcessPool

from reportgen import workers
from tests import PATIENCE


def only_these_are_late(monkeypatch: pytest.MonkeyPatch, endless: Callable[[Any], bool]) -> None:
    """From now on the deadline holds for endless jobs only; all others have time enough.

    A deadline that some must miss and others must meet would measure the machine.
    """

    class Pool(ProcessPool):  # type: ignore[misc]
        def schedule(
            self, function: Any, args: Any = (), kwargs: Any = None, timeout: float | None = None
        ) -> Future[Any]:
            late = any(map(endless, args))
            waits = timeout if late else PATIENCE
            future: Future[Any] = super().schedule(function, args, kwargs or {}, waits)
            return future

    monkeypatch.setattr(workers, "ProcessPool", Pool)
