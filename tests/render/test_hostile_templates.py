"""Templates that would read what isn't theirs, or never end: a sentence, before the night."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reportgen import sandbox
from reportgen.errors import SettingsError
from reportgen.mail.templates import Templates
from reportgen.render import check_templates
from reportgen.render import renderer as renderer_module
from reportgen.rulebook.words import load_words
from tests.render.conftest import settings_with

SECRET = "the operator's own file"
LONG = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"


def refused(folder: Path) -> str:
    with pytest.raises(SettingsError) as caught:
        check_templates(settings_with(templates=str(folder)))
    said = str(caught.value)
    assert SECRET not in said
    return said


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "secret.txt"
    path.write_text(SECRET)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "templates"
    (folder / "partials").mkdir(parents=True)
    (folder / "mail").mkdir()
    return folder


USES = [
    pytest.param('{% include "x.html" %}', id="include"),
    pytest.param('{% extends "x.html" %}', id="extends"),
    pytest.param('{% import "x.html" as x %}', id="import"),
]


@pytest.mark.parametrize("page", USES)
def test_a_link_out_of_the_folder_is_not_followed(folder: Path, secret: Path, page: str) -> None:
    (folder / "report.html").write_text(page)
    (folder / "x.html").symlink_to(secret)
    assert "x.html is no file of that folder" in refused(folder)


@pytest.mark.parametrize("name", ["report.html", "report.css", "partials/method.html"])
def test_no_template_is_a_link_out_of_the_folder(folder: Path, secret: Path, name: str) -> None:
    (folder / name).symlink_to(secret)
    assert f"{name} is no file of that folder" in refused(folder)


def test_a_folder_in_it_is_no_way_out(folder: Path, secret: Path) -> None:
    (folder / "report.html").write_text('{% include "up/secret.txt" %}')
    (folder / "up").symlink_to(secret.parent)
    assert "is no file of that folder" in refused(folder)


def test_a_link_within_the_folder_is_fine(folder: Path) -> None:
    (folder / "partials" / "method.html").symlink_to(folder / "short.html")
    (folder / "short.html").write_text("<p>Short.</p>")
    assert check_templates(settings_with(templates=str(folder))) == ()


def test_a_pipe_is_no_template(folder: Path) -> None:
    os.mkfifo(folder / "x.html")
    (folder / "report.html").write_text('{% include "x.html" %}')
    assert "x.html is no file of that folder" in refused(folder)


WITHOUT_END = [
    pytest.param(LONG, "a loop without end", id="loops in loops"),
    pytest.param("{{ 9 ** 9 ** 9 }}", "don't do powers", id="a power"),
    pytest.param("{{ 'x' * 9999999999 }}", "a text without end", id="a text"),
    pytest.param("{{ ['x'] * 9999999999 }}", "a text without end", id="a list"),
    pytest.param("{{ '%10000000000d' % 1 }}", "", id="a width"),
    pytest.param("{{ 'x'.ljust(9999999999) }}", "a text without end", id="filled up"),
    pytest.param(
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "calls or holds itself", id="a macro"
    ),
    pytest.param('{% include "report.html" %}', "calls or holds itself", id="itself"),
]


@pytest.mark.parametrize(("page", "why"), WITHOUT_END)
def test_what_never_ends_is_ended(
    folder: Path, page: str, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox, "SECONDS", 1.0)
    (folder / "report.html").write_text(page)
    assert why in refused(folder)


def test_a_mail_s_template_is_bounded_as_well(
    folder: Path, secret: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox, "SECONDS", 1.0)
    (folder / "mail" / "subject.txt").write_text(LONG)
    (folder / "mail" / "message.txt").symlink_to(secret)
    templates, words = Templates(folder), load_words("en")
    with pytest.raises(SettingsError, match="a loop without end"):
        templates.subject(words, None)
    with pytest.raises(SettingsError, match="no file of that folder"):
        templates.text(words, None)


STYLES = [
    pytest.param("@color-profile --a { src: url(file:///x) }", "data: addresses", id="profile"),
    pytest.param("a { b: " + "(" * 5_000 + "}", "recursion", id="brackets"),
    pytest.param(":is(" * 800 + "a" + ")" * 800 + " { color: red }", "recursion", id="selectors"),
]


@pytest.mark.parametrize(("css", "why"), STYLES)
def test_a_stylesheet_that_breaks_the_parser_is_named(folder: Path, css: str, why: str) -> None:
    (folder / "report.css").write_text(css)
    said = refused(folder)
    assert "report.css" in said
    assert why in said


# The alarm may ring where Python lets nothing through; then it rings again.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_reading_a_stylesheet_ends(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(renderer_module, "SECONDS", 0.01)
    (folder / "report.css").write_text("h1 { color: red }\n" * 50_000)
    assert "report.css" in refused(folder)
