"""What a run's files are called, and who holds the folder."""

import json
import re
import subprocess
import sys
import unicodedata
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.domain.fields import CellRef
from reportgen.domain.profile import Profile
from reportgen.errors import BusyError, ExitCode, UsageError
from reportgen.files import point_latest
from reportgen.history.people import folded
from reportgen.run.folder import (
    earlier_run,
    find_run,
    find_runs,
    locked,
    run_folder,
)
from reportgen.run.names import pdf_name

ROW = CellRef("Candidates", 2, "A2")
TWIN = pdf_name(Profile("a/b", "Ana", ROW)).split("--")[0]
WINDOWS_FORBIDS = set('<>:"/\\|?*') | {chr(n) for n in range(32)}


@pytest.mark.parametrize(
    ("candidate_id", "name", "file"),
    [
        pytest.param("C-014", "Ana María López", "C-014-ana-maría-lópez.pdf", id="accents"),
        pytest.param("7", "王小明", "7-王小明.pdf", id="Chinese"),
        pytest.param("7", "...", "7-candidate.pdf", id="no letter in the name"),
        pytest.param(
            "².0", "Ana", "0_f355fcba944133ae--ana.pdf", id="an id that would begin with a dot"
        ),
        pytest.param("7", "O'Neil / O'Neil", "7-o-neil-o-neil.pdf", id="slash and quotes"),
        pytest.param("e-3fa9c0ffee", "Ana", "e-3fa9c0ffee-ana.pdf", id="an id we made"),
        pytest.param("SP-1", "2 Fast Ana", "SP-1-2-fast-ana.pdf", id="a number as first name"),
        pytest.param("SP-1-2", "Fast Ana", "SP-1-2--fast-ana.pdf", id="two hyphens in the id"),
        pytest.param("2024-7", "Ana", "2024-7--ana.pdf", id="a year before the hyphen"),
        pytest.param("ana", "Ana", "ana--ana.pdf", id="an id of letters"),
        pytest.param("CON.1", "Ana", "CON_1_45f1f573e2c8a8c3--ana.pdf", id="a device of Windows"),
    ],
)
def test_pdf_name(candidate_id: str, name: str, file: str) -> None:
    assert pdf_name(Profile(candidate_id, name, ROW)) == file


def test_ids_that_only_differ_in_what_a_file_name_cannot_hold_stay_apart() -> None:
    names = {pdf_name(Profile(i, "Ana", ROW)) for i in ("a/b", "a:b", "a_b", "../a_b")}
    assert len(names) == 4


Pieces = tuple[list[str], list[str]]

PIECES = st.sampled_from(["SP", "1", "2", "a", "_", ".", "-", "--", "é", "K", "ana", "\ufe0f", "₂"])
PEOPLE = st.tuples(st.lists(PIECES, min_size=1, max_size=7), st.lists(PIECES, max_size=5))
HIDDEN = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0]")


def folds(name: str) -> set[str]:
    """A name as file systems compare it: as it is, and without case, accents' form, or marks."""
    forms = [unicodedata.normalize(form, name) for form in ("NFC", "NFD", "NFKC", "NFKD")]
    return {n for f in (name, *forms) for n in (f.casefold(), HIDDEN.sub("", f.casefold()))}


@settings(max_examples=2_000)
@given(PEOPLE, PEOPLE, st.integers(0, 5))
def test_two_ids_never_make_one_name_whatever_a_file_system_folds(
    first: Pieces, second: Pieces, moved: int
) -> None:
    """`moved` pieces of the first one's name stand in the second one's id: the nearest miss."""
    one, ana = "".join(first[0]), "".join(first[1])
    begun, rest = first[1][:moved], first[1][moved:]
    other = "".join([*first[0], "-", *begun])
    for id, name in (("".join(second[0]), "".join(second[1])), (other, "".join(rest))):
        if folded(id) == folded(one) or not folded(id) or not folded(one):
            continue
        mine, theirs = pdf_name(Profile(one, ana, ROW)), pdf_name(Profile(id, name, ROW))
        assert not folds(mine) & folds(theirs)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(("SP-1", "2 Fast Ana"), ("SP-1-2", "Fast Ana"), id="a number"),
        pytest.param(("S", "1 Ana"), ("S-1", "Ana"), id="letters only"),
        pytest.param(("2024", "7 Ana"), ("2024-7", "Ana"), id="a year"),
        pytest.param(("x", "Ana -\ufe0f- Bo"), ("x-Ana", "Bo"), id="a mark between hyphens"),
        pytest.param(("a/b", "Ana"), (TWIN, "Ana"), id="an id that looks like a digest"),
        pytest.param(("a\ud800", "Ana"), ("a\ud801", "Ana"), id="half characters"),
    ],
)
def test_people_who_once_shared_a_file_have_one_each(
    one: tuple[str, str], other: tuple[str, str]
) -> None:
    mine, theirs = (pdf_name(Profile(id, name, ROW)) for id, name in (one, other))
    assert not folds(mine) & folds(theirs)


@given(st.text(min_size=1), st.text())
def test_any_id_and_name_make_a_plain_file_name(candidate_id: str, name: str) -> None:
    file = pdf_name(Profile(candidate_id, name, ROW))
    assert not WINDOWS_FORBIDS & set(file)
    assert not file.startswith(".")
    assert len(file.encode("utf-8", "surrogatepass")) < 255


def test_run_names_a_date_a_folder_or_a_link_and_by_itself_every_latest(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no run"):
        find_runs(tmp_path, None)
    for folder in ("2026-11-21", "2026-11-22", "2026-11-22-autumn"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "run.json").write_text("{}", encoding="utf-8")
    point_latest(tmp_path, "2026-11-22")
    point_latest(tmp_path, "2026-11-22-autumn", "latest-autumn")
    (tmp_path / "latest notes.txt").write_text("staff's", encoding="utf-8")

    def found(run: str | None) -> list[str]:
        return [folder.name for folder in find_runs(tmp_path, run)]

    assert found(None) == ["2026-11-22", "2026-11-22-autumn"]
    assert found("2026-11-21") == ["2026-11-21"]
    assert found("latest-autumn") == found("2026-11-22-autumn") == ["2026-11-22-autumn"]
    assert found(str(tmp_path / "2026-11-21")) == ["2026-11-21"]
    assert find_run(tmp_path, None).name == "2026-11-22"
    for unknown in ("2026-11-20", "latest-winter", "latest notes.txt"):
        with pytest.raises(UsageError, match="no complete run"):
            find_runs(tmp_path, unknown)


def test_only_dated_folders_with_a_document_are_complete_runs(tmp_path: Path) -> None:
    for name, done in (
        ("2026-11-20", True),
        ("2026-11-21", True),
        ("2026-11-22", False),
        ("2026-11-21-partial-1", True),
        ("sample", True),
    ):
        (tmp_path / name).mkdir()
        if done:
            (tmp_path / name / "run.json").write_text(json.dumps({}), encoding="utf-8")
    assert earlier_run(tmp_path, date(2026, 11, 30)) == tmp_path / "2026-11-21"
    assert earlier_run(tmp_path, date(2026, 11, 21)) == tmp_path / "2026-11-20"
    assert earlier_run(tmp_path, date(2026, 11, 20)) is None


def test_partial_runs_take_the_next_free_number(tmp_path: Path) -> None:
    day = date(2026, 11, 22)
    assert run_folder(tmp_path, day, partial=False).name == "2026-11-22"
    first = run_folder(tmp_path, day, partial=True)
    first.mkdir()
    assert run_folder(tmp_path, day, partial=True) == first, "a killed one is taken up again"
    (first / "run.json").write_text("{}", encoding="utf-8")
    assert run_folder(tmp_path, day, partial=True).name == "2026-11-22-partial-2"


def test_a_second_run_is_refused_at_once_and_told_who_holds_the_lock(tmp_path: Path) -> None:
    code = (
        "import pathlib, sys\n"
        "from reportgen.run.folder import locked\n"
        "with locked(pathlib.Path(sys.argv[1])):\n"
        "    print('held', flush=True)\n"
        "    sys.stdin.read()\n"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(BusyError, match=f"process {holder.pid}") as error, locked(tmp_path):
            pass
        assert error.value.exit_code is ExitCode.TRY_LATER
    finally:
        holder.kill()
        holder.communicate()
    with locked(tmp_path):
        pass  # a killed run has let go of it
