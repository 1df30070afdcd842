"""What the nights of these tests share."""

from __future__ import annotations

import hashlib
import os
import pickle
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from jinja2 import FileSystemBytecodeCache

from reportgen.render import templating
from reportgen.run import render, reviews
from reportgen.run.context import JudgingContext, load_context
from reportgen.sandbox import Sandbox
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
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all processes of these tests share."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "printed"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def renders_here(shelf: Path) -> Callable[[pytest.MonkeyPatch], None]:
    """Lets reports be rendered, and workbooks read, in this process: the same without workers.

    Workers take two seconds to start each night, and a page a second to print: one whose report,
    stamp and settings are in nothing different from an earlier one's is printed once for all tests.
    Templates are compiled once for all tests as well (Jinja goes by the text of each).
    """
    renderers: dict[Any, Callable[[Any], Any]] = {}
    compiled_once = partial(Sandbox, bytecode_cache=FileSystemBytecodeCache(str(shelf)))

    def printed(build: Any, job: Any) -> Any:
        alike = (build.func.__module__, build.args, job)
        kept = shelf / hashlib.sha256(repr(alike).encode()).hexdigest()
        if kept.exists():
            return pickle.loads(kept.read_bytes())
        work = renderers.get(build.args) or renderers.setdefault(build.args, build())
        made = work(job)
        draft = kept.with_suffix(f".{os.getpid()}")
        with suppress(OSError):  # a test may have filled the disk
            draft.write_bytes(pickle.dumps(made))
            draft.rename(kept)
        return made

    def run_jobs(
        _: object, build: Any, jobs: Iterable[Any], **__: object
    ) -> Iterator[Done[Any, Any]]:
        for job in jobs:
            yield Done(job, result=printed(build, job))

    def read_here(
        _: object, build: Any, jobs: Iterable[Any], **__: object
    ) -> Iterator[Done[Any, Any]]:
        read = build()
        for job in jobs:
            yield Done(job, result=read(job))

    def patch(monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(render, "run_jobs", run_jobs)
        monkeypatch.setattr(templating, "Sandbox", compiled_once)
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
