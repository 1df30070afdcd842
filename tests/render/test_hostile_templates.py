"""Templates that would read what isn't theirs, or never end: a sentence, before the night."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from jinja2 import TemplateError

from reportgen import sandbox
from reportgen.errors import SettingsError
from reportgen.mail.templates import Templates
from reportgen.render import RenderSettings, check_templates
from reportgen.render import renderer as renderer_module
from reportgen.render.build import report_view
from reportgen.render.templating import environment
from reportgen.rulebook.words import load_words
from tests.render import people
from tests.render.conftest import WORDS, settings_with

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


@pytest.mark.parametrize("page", ["{{ lipsum() }}", "{{ [1, 2]|random }}"])
def test_nothing_on_a_page_is_left_to_chance(folder: Path, page: str) -> None:
    (folder / "report.html").write_text(page)
    assert "report.html" in refused(folder)


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


# Ways out of a sandbox that were published, and what stands within reach of ours.
ESCAPES = """
''.__class__.__mro__[1].__subclasses__()
''['__class__']
''|attr('__class__')
''|attr('\\x5f\\x5fclass\\x5f\\x5f')
''|attr('form' ~ 'at')('{0.__class__}')
'{0.__class__.__mro__}'.format('')
'{0.__class__}'|format('')
'{a.__class__}'.format_map({'a': ''})
'{a.__class__}'|attr('format_map')({'a': ''})
('{0.__class__}'|safe).format('')
['{0.__class__}']|map('format', '')|list
['{0.__class__}'.format]|map('attr', '__self__')|list
['']|map(attribute='__class__')|list
['']|groupby('__class__')|list
['']|sort(attribute='__class__.__mro__')
['']|selectattr('__class__')|list
[['', '']]|map('join', attribute='__class__')|list
''|string|attr('__class__')
cycler.__init__.__globals__
joiner.__init__.__globals__.os
namespace.__init__.__globals__
lipsum.__globals__['os'].popen('id').read()
lipsum.__builtins__
range.__self__
dict.__base__
dict.mro()
self.__init__.__globals__
self._TemplateReference__context
self.__dict__
caller.__globals__
loop.__class__
asset.__globals__
asset.__closure__
asset.__code__
asset('../secret.txt')
asset('/etc/passwd')
asset('partials/../../secret.txt')
say.__self__
say.__func__.__globals__
say('__class__')
view.__class__
view.__dataclass_fields__
view.__init__.__globals__
view.steps.__class__
view.agency.__reduce__()
marks.clear()
marks.update({'pass': 'x'})
metadata.pop('x')
[].append(1)
{}.setdefault('a', 1)
url_for.__globals__
config
request
get_flashed_messages
__import__('os')
open('secret.txt')
(x for x in ())
gi_frame
(1).__class__
none.__class__
true.__class__.__base__.__subclasses__()
undefined_thing.__class__
''.__init_subclass__()
''.__reduce_ex__(2)
''.__doc__
''.encode().__class__
''.translate.__self__
range(3).__iter__().__class__
""".strip().split("\n")


HARMLESS = {"", "[Undefined]", "[(Undefined, [&#39;&#39;])]"}


def test_no_known_way_leads_out_of_the_sandbox(
    tmp_path: Path, secret: Path, folder: Path, look: RenderSettings
) -> None:
    own = settings_with(templates=str(folder))
    words = load_words("en", WORDS)
    within_reach = {
        "view": report_view(people.average(), words, look),
        "say": words.say,
        "marks": {"pass": "x"},
        "metadata": {"x": "y"},
    }
    env = environment(own)
    for escape in ESCAPES:
        try:
            said = env.from_string("{{ " + escape + " }}").render(**within_reach)
        except (TemplateError, SettingsError, TypeError) as refused:
            said = "" if SECRET not in str(refused) else SECRET
        assert said in HARMLESS, escape
    assert within_reach["marks"] == {"pass": "x"}
