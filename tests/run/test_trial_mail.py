"""`send --test`: all of the way to an inbox of one's own, and nobody's data."""

from __future__ import annotations

import email
import email.policy
from datetime import date
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from reportgen.render import candidate_token, read_stamp
from tests.mail.servers import (
    HOST,
    PASSWORD,
    USER,
    Certificates,
    Inbox,
    ScriptedServer,
    mail_server,
)
from tests.run.agency import Agency, row
from tests.run.command import Ended, here

ME = "me@harbour.example"
MAIL = """
[agency]
name = "Harbour"
[mail]
transport = "smtp"
host = "{host}"
port = {port}
security = "{security}"
username = "{user}"
from = "coach@harbour.example"
"""


def try_out(folder: Path, port: int, *options: str, user: str = "") -> Ended:
    security = "starttls" if user else "none"
    text = MAIL.format(host=HOST, port=port, security=security, user=user)
    (folder / "reportgen.toml").write_text(text, encoding="utf-8")
    return here("send", *(options or ("--test", ME)), cwd=folder)


def test_one_invented_report_arrives_signed_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificates, inbox = Certificates(), Inbox()
    authority = tmp_path / "authority.pem"
    certificates.authority.cert_pem.write_to_path(str(authority))
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))
    monkeypatch.setenv("REPORTGEN_SMTP_PASSWORD", PASSWORD)
    with mail_server(inbox, certificates.server()) as port:
        done = try_out(tmp_path, port, user=USER)
    assert (done.returncode, done.stderr) == (0, "")
    assert f"on its way to {ME}" in done.stdout
    assert inbox.recipients == [ME]
    message = email.message_from_bytes(inbox.messages[0], policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    assert str(message["Subject"]).startswith("[Test for ")
    assert message["To"].addresses[0].addr_spec == ME
    assert str(message["Reply-To"]) == "coach@harbour.example", "no invented coach's"
    (attached,) = message.iter_attachments()
    stamp = read_stamp(attached.get_content())
    assert stamp is not None
    who = str(message["Subject"]).removeprefix("[Test for ").partition("]")[0]
    assert stamp.token == candidate_token(who)
    html = message.get_body(("html",))
    assert html is not None
    assert str(html.get_content()).count('class="box"') >= 2, "it has something to do"


def test_history_and_run_folders_stay_as_they_are(agency: Agency) -> None:
    agency.people(row("S-1"))
    agency.night(date(2026, 3, 2))
    before = {path: path.read_bytes() for path in agency.output.rglob("*") if path.is_file()}
    with ScriptedServer() as server:
        done = try_out(agency.folder, server.port)
        (body,) = server.bodies
    assert done.returncode == 0
    assert b"vale-studio.example" not in body, "nobody's address"
    assert {p: p.read_bytes() for p in agency.output.rglob("*") if p.is_file()} == before


def test_nothing_is_made_where_there_was_nothing(tmp_path: Path) -> None:
    with ScriptedServer() as server:
        assert try_out(tmp_path, server.port).returncode == 0
    assert [path.name for path in tmp_path.iterdir()] == ["reportgen.toml"]


@pytest.mark.parametrize(
    ("script", "says"),
    [
        pytest.param({"mail": ["530 5.7.0 sign in"]}, "530 5.7.0 sign in", id="sender refused"),
        pytest.param({"rcpt": ["550 no such user"]}, "550 no such user", id="address refused"),
        pytest.param({"greet": ["554 go away"]}, "554 go away", id="no way in"),
    ],
)
def test_what_the_server_says_is_told(tmp_path: Path, script: dict[str, Any], says: str) -> None:
    with ScriptedServer(**script) as server:
        done = try_out(tmp_path, server.port)
    assert done.returncode == 1
    assert "did not go out: " in done.stdout
    assert says in done.stdout
    assert "reportgen doctor" in done.stdout


@pytest.mark.parametrize(
    ("options", "says"),
    [
        pytest.param(("--test", "nobody"), "no usable e-mail address", id="no address"),
        pytest.param(("--test", ME, "--only", "A-1"), "leave the rest out", id="with people"),
        pytest.param(("2026-03-02", "--test", ME), "leave the rest out", id="with a run"),
    ],
)
def test_what_it_cannot_mean_is_wrong_usage(
    tmp_path: Path, options: tuple[str, ...], says: str
) -> None:
    done = try_out(tmp_path, 25, *options)
    assert done.returncode == 2
    assert says in done.stderr


def test_files_have_no_way_to_try(tmp_path: Path) -> None:
    done = here("send", "--test", ME, cwd=tmp_path)
    assert done.returncode == 2
    assert 'transport = "smtp"' in done.stderr
