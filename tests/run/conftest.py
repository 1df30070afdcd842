"""What the nights of these tests share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from reportgen.run import render, reviews
from reportgen.run.context import JudgingContext, load_context
from reportgen.settings import Settings
from reportgen.workers import Done
from tests.run.agency import Agency

AgencyAfter = Callable[[Callable[[Agency], object]], Agency]


@pytest.fixture(scope="session")
def context() -> JudgingContext:
    return load_context(Settings())


@pytest.fixture
def agency(tmp_path: Path, context: JudgingContext) -> Agency:
    """An agency before its first night, with nobody in its sheet."""
    return Agency(tmp_path, context)


@pytest.fixture(scope="session")
def renders_here() -> Callable[[pytest.MonkeyPatch], None]:
    """Lets reports be rendered, and workbooks read, in this process: the same without workers.

    Workers take two seconds to start each night.
    """
    renderers: dict[Any, Callable[[Any], Any]] = {}

    def run_jobs(build: Any, jobs: Iterable[Any], **_: object) -> Iterator[Done[Any, Any]]:
        for job in jobs:
            work = renderers.get(build.args) or renderers.setdefault(build.args, build())
            yield Done(job, result=work(job))

    def read_here(build: Any, jobs: Iterable[Any], **_: object) -> Iterator[Done[Any, Any]]:
        read = build()
        for job in jobs:
            yield Done(job, result=read(job))

    def patch(monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(render, "run_jobs", run_jobs)
        monkeypatch.setattr(reviews, "run_jobs", read_here)

    return patch


@pytest.fixture(scope="session")
def agency_after(
    tmp_path_factory: pytest.TempPathFactory,
    context: JudgingContext,
    renders_here: Callable[[pytest.MonkeyPatch], None],
) -> AgencyAfter:
    """An agency that has lived through something: done once, for every test that copies it."""
    known: dict[Callable[[Agency], object], Agency] = {}

    def after(what: Callable[[Agency], object]) -> Agency:
        if what not in known:
            agency = Agency(tmp_path_factory.mktemp("agency"), context)
            with pytest.MonkeyPatch.context() as patch:
                renders_here(patch)
                what(agency)
            known[what] = agency
        return known[what]

    return after


@pytest.fixture
def in_this_process(
    monkeypatch: pytest.MonkeyPatch, renders_here: Callable[[pytest.MonkeyPatch], None]
) -> None:
    renders_here(monkeypatch)
