"""Whatever has a final name is whole; `latest` moves in one step."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from reportgen.errors import FileError
from reportgen.files import (
    Draft,
    draft,
    latest_folder,
    link_or_copy,
    make_folder,
    point_latest,
    write_whole,
)


def test_a_file_is_replaced_in_one_step_and_leaves_nothing_beside(tmp_path: Path) -> None:
    path = tmp_path / "run.json"
    write_whole(path, b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert [p.name for p in tmp_path.iterdir()] == ["run.json"]


def test_a_folder_that_is_gone_is_named_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="still connected"):
        write_whole(tmp_path / "gone" / "a.pdf", b"x")


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_write_that_breaks_off_leaves_the_old_file_and_nothing_beside(tmp_path: Path) -> None:
    path = make_folder(tmp_path / "reports") / "c-1-ana-lima.pdf"
    path.write_bytes(b"old")
    with (
        files_no_larger_than(1000),
        pytest.raises(FileError, match="larger than files may be") as error,
    ):
        write_whole(path, b"x" * 100_000)
    assert "ana-lima" not in str(error.value)
    assert path.read_bytes() == b"old"
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_draft_is_kept_under_its_name_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "run.json"
    path.write_bytes(b"old")
    made = draft(path, b"new")
    assert path.read_bytes() == b"old"
    made.keep()
    assert path.read_bytes() == b"new"
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_a_killed_run_s_half_made_link_is_never_written_through(tmp_path: Path) -> None:
    earlier, path = tmp_path / "earlier.pdf", tmp_path / "a.pdf"
    earlier.write_bytes(b"last night")
    Draft(path).part.hardlink_to(earlier)
    write_whole(path, b"tonight")
    assert earlier.read_bytes() == b"last night"


def test_linking_the_same_file_twice_leaves_nothing_beside(tmp_path: Path) -> None:
    source, target = tmp_path / "a.pdf", tmp_path / "b.pdf"
    source.write_bytes(b"pdf")
    link_or_copy(source, target)
    link_or_copy(source, target)
    assert target.read_bytes() == b"pdf"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.pdf", "b.pdf"]


def test_replacing_a_linked_file_leaves_the_other_link_alone(tmp_path: Path) -> None:
    source, target = tmp_path / "a.pdf", tmp_path / "b.pdf"
    source.write_bytes(b"last night")
    link_or_copy(source, target)
    write_whole(target, b"tonight")
    assert source.read_bytes() == b"last night"


def test_latest_moves_and_is_found(tmp_path: Path) -> None:
    assert latest_folder(tmp_path) is None
    for day in ("2026-11-21", "2026-11-22"):
        (tmp_path / day).mkdir()
        point_latest(tmp_path, day)
        assert latest_folder(tmp_path) == tmp_path / day


def test_latest_may_be_a_text_file_where_links_are_not_allowed(tmp_path: Path) -> None:
    (tmp_path / "2026-11-22").mkdir()
    (tmp_path / "latest").write_text("2026-11-22\n", encoding="utf-8")
    assert latest_folder(tmp_path) == tmp_path / "2026-11-22"
