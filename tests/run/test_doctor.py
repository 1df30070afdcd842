"""What `doctor` says of settings that would let a night go wrong, typed as an operator types it."""

from __future__ import annotations

import base64
import json
import os
import ssl
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator

from reportgen.cli.documents import published_schema
from reportgen.cli.main import cli
from reportgen.mail import smtp
from reportgen.maintenance import doctor
from reportgen.render import Renderer, render_settings
from reportgen.render.scripts import unprintable
from reportgen.rulebook.coverage import is_draft
from reportgen.rulebook.words import languages
from reportgen.settings import Settings
from tests.mail.servers import HOST, PASSWORD, USER, Certificates, ScriptedServer
from tests.mail.test_refused import refusing

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg=="
)
Told = Callable[[str], tuple[int, list[str]]]

NAMED = '[agency]\nname = "Harbour"\n'


scripts_without_a_font = cache(lambda: tuple(unprintable(Renderer(render_settings(Settings())))))


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Told:
    """What doctor has to mend: its exit code and its lines, after writing the settings."""
    monkeypatch.chdir(tmp_path)
    # Drawing every script there is takes two seconds, and has nothing to do with these settings.
    monkeypatch.setattr(doctor, "unprintable", lambda renderer: scripts_without_a_font())

    def _told(settings: str) -> tuple[int, list[str]]:
        (tmp_path / "reportgen.toml").write_text(settings, encoding="utf-8")
        result = CliRunner().invoke(cli, ["doctor"], standalone_mode=False)
        assert result.exception is None, result.exception
        lines = [line[2:] for line in result.output.splitlines() if line.startswith("✗")]
        return int(result.return_value), lines

    return _told


def test_the_name_that_nobody_has_set(told: Told) -> None:
    code, (line,) = told("")
    assert code == 1
    assert "“Your coaching agency”. Set [agency] name to yours." in line
    assert told(NAMED) == (0, [])


def test_what_it_says_to_programs_is_as_its_schema_says(told: Told) -> None:
    told(NAMED)
    said = json.loads(CliRunner().invoke(cli, ["doctor", "--json"]).stdout)
    Draft202012Validator(json.loads(published_schema("doctor"))).validate(said)
    assert said["exit_code"] == 0
    assert {one["code"] for one in said["found"]} >= {"templates", "fonts", "mail"}


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        pytest.param("logo.png", None, "there is no file", id="missing"),
        pytest.param("logo.gif", PIXEL, "neither PNG, SVG nor JPEG", id="another-kind"),
        pytest.param("logo.png", b"not a picture", "holds no picture", id="no-picture"),
        pytest.param("logo.svg", b"<svg", "holds no picture", id="broken-svg"),
        pytest.param("logo.png", PIXEL, "", id="a-picture"),
    ],
)
def test_a_logo(told: Told, tmp_path: Path, name: str, data: bytes | None, says: str) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    code, lines = told(f'{NAMED}logo = "{name}"\n')
    assert code == bool(says)
    assert [says in line for line in lines] == [True] * bool(says)


def test_a_language_without_words(told: Told) -> None:
    code, (line,) = told(f'{NAMED}[report]\nlanguage = "de"\n')
    assert code == 1
    assert "There are no words for “de”" in line
    assert "en, es" in line


@pytest.mark.usefixtures("told")
def test_languages_that_lack_nothing_share_a_line() -> None:
    """One for those that people have read, one for drafts."""
    result = CliRunner().invoke(cli, ["doctor", "--json"], standalone_mode=False)
    found = [d for d in json.loads(result.output)["found"] if d["code"] == "words"]
    told = [said["args"]["language"].replace("“", "").replace("”", "") for said in found]
    drafts = {tag for tag in languages() if is_draft(tag)}
    assert [set(line.split(", ")) for line in told] == [{*languages()} - drafts - {"en"}, drafts]


def test_a_file_system_without_permissions(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on exFAT, where each file is for all."""
    made = os.fstat

    def for_all(file: int) -> os.stat_result:
        seen = made(file)
        return os.stat_result((seen.st_mode | 0o777, *seen[1:]))

    monkeypatch.setattr(os, "fstat", for_all)
    code, (line,) = told(NAMED)
    assert code == 1
    assert "umask=077" in line


WORDS = """
mail-helo = Good evening
mail-hello = Hi { $name }, { harbour-motto }
    .aside = Nobody asks for this part
harbour-motto = We read you
harbour-stamp = Read with care
"""


def test_a_misspelt_key_in_the_agency_s_words(told: Told, tmp_path: Path) -> None:
    (tmp_path / "words.ftl").write_text(WORDS, encoding="utf-8")
    (tmp_path / "ours" / "mail").mkdir(parents=True)
    page = '{{ say("harbour.stamp") }}'
    (tmp_path / "ours" / "mail" / "subject.txt").write_text(page, encoding="utf-8")
    settings = '[rulebook]\nwords = "words.ftl"\n[report]\ntemplates = "ours"\n'
    code, lines = told(NAMED + settings)
    assert code == 1
    assert [line.partition("“")[2].partition("”")[0] for line in lines] == [
        "mail-hello.aside",
        "mail-helo",
    ]
    assert "Did you mean “mail-hello”?" in lines[1]


# Mail


def by_mail(port: int, **more: str) -> str:
    mail = {"security": "none", "from": "coach@harbour.example", **more}
    lines = "".join(f'{key} = "{value}"\n' for key, value in mail.items())
    return f'{NAMED}[mail]\ntransport = "smtp"\nhost = "{HOST}"\nport = {port}\n{lines}'


def test_the_server_is_asked_and_nothing_is_sent(told: Told) -> None:
    with ScriptedServer() as server:
        assert told(by_mail(server.port)) == (0, [])
    verbs = {line.split()[0].lower() for line in server.heard}
    assert verbs == {b"ehlo", b"mail", b"rset", b"quit"}
    assert server.bodies == []


@pytest.mark.heavy
@pytest.mark.parametrize(
    ("attach", "says"),
    [("phone", "carries the report as an edition for a phone"), ("both", "an edition of it for")],
)
def test_what_each_mail_carries_is_told(told: Told, attach: str, says: str) -> None:
    assert told(f'{NAMED}[mail]\nattach = "{attach}"\n') == (0, [])
    assert says in " ".join(CliRunner().invoke(cli, ["doctor"]).output.split())


def test_it_signs_in(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    certificates = Certificates()
    trusting = certificates.client()
    monkeypatch.setattr(ssl, "create_default_context", lambda: trusting)
    monkeypatch.setenv("REPORTGEN_SMTP_PASSWORD", PASSWORD)
    refused = "535 5.7.8 bad credentials"
    with ScriptedServer(tls=certificates.server(), auth=[refused, refused]) as server:
        settings = by_mail(server.port, security="tls", username=USER)
        code, (line,) = told(settings)
        assert code == 1
        assert refused in line
        server.script["auth"].clear()
        assert told(settings) == (0, [])
    assert not any(line.upper().startswith(b"RCPT") for line in server.heard)


@pytest.mark.parametrize("phase", ["greet", "ehlo", "mail"])
def test_a_server_that_refuses_us_is_told_in_its_own_words(told: Told, phase: str) -> None:
    answers = ["550 5.7.1 not you"] * (2 if phase == "ehlo" else 1)  # HELO is tried after EHLO
    with ScriptedServer(**refusing(phase, *answers), other=answers) as server:
        code, (line,) = told(by_mail(server.port))
    assert code == 1
    assert "550 5.7.1 not you" in line


def test_a_server_without_starttls_is_told_with_the_way_in(told: Told) -> None:
    with ScriptedServer() as server:
        code, (line,) = told(by_mail(server.port, security="starttls"))
    assert code == 1
    assert f"port {server.port} offers no STARTTLS: try [mail] security = “tls”" in line
    assert "on this machine “none” is taken, too. Nothing was sent" in line


def test_a_password_without_a_username(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REPORTGEN_SMTP_PASSWORD", PASSWORD)
    with ScriptedServer(mail=["530 authentication required"]) as server:
        code, lines = told(by_mail(server.port))
        assert code == 1
        assert "no [mail] username" in lines[0]
        assert "530 authentication required" in lines[1]
        assert PASSWORD not in "".join(lines)


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        pytest.param({"from": "Harbour"}, "[mail] from: “Harbour” is no address", id="from"),
        pytest.param({"from": ""}, "[mail] from", id="no-from"),
        pytest.param({"reply_to": "the office"}, "reply_to: “the office”", id="reply-to"),
    ],
)
def test_an_address_that_is_none(told: Told, settings: dict[str, str], says: str) -> None:
    with ScriptedServer() as server:
        code, (line,) = told(by_mail(server.port, **settings))
    assert code == 1
    assert says in line


def test_a_digest_s_address_that_is_none(told: Told) -> None:
    code, (line,) = told(f'{NAMED}[mail.digest]\nto = ["everybody"]\n')
    assert code == 1
    assert "“everybody” is no e-mail address" in line


def test_a_server_that_hangs_up_is_told(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smtp, "TIMEOUT", 5.0)
    with ScriptedServer(mail=["drop"]) as server:
        code, (line,) = told(by_mail(server.port))
    assert code == 1
    assert "connection lost" in line
