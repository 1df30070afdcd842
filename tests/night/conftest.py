"""What the nights of these tests share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from reportgen.night import press
from reportgen.night.tools import Tools, load_tools
from reportgen.settings import Settings
from reportgen.workers import Done
from tests.night.agency import Agency

Build = Callable[[], Callable[[Any], Any]]


@pytest.fixture(scope="session")
def tools() -> Tools:
    return load_tools(Settings())


@pytest.fixture
def agency(tmp_path: Path, tools: Tools) -> Agency:
    """An agency before its first night, with nobody in its sheet."""
    return Agency(tmp_path, tools)


@pytest.fixture(scope="session")
def renderers() -> dict[Any, Callable[[Any], Any]]:
    return {}


@pytest.fixture
def in_this_process(
    monkeypatch: pytest.MonkeyPatch, renderers: dict[Any, Callable[[Any], Any]]
) -> None:
    """The same PDFs without workers, which take two seconds to start each night."""

    def run_jobs(build: Any, jobs: Iterable[Any], **_: object) -> Iterator[Done[Any, Any]]:
        for job in jobs:
            work = renderers.get(build.args) or renderers.setdefault(build.args, build())
            yield Done(job, result=work(job))

    monkeypatch.setattr(press, "run_jobs", run_jobs)
