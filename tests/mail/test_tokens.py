"""Signing in by access token: XOAUTH2 on loopback, tokens from a command, secrets nowhere."""

from __future__ import annotations

import logging
import ssl
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from reportgen.errors import SettingsError
from reportgen.mail.smtp import SmtpTransport
from reportgen.mail.tokens import command_tokens
from reportgen.mail.transport import TransportDownError
from reportgen.settings import MailSettings
from tests.mail.evening import Office, people, states, why
from tests.mail.servers import (
    HOST,
    USER,
    Certificates,
    Inbox,
    ScriptedServer,
    TokenInbox,
    mail_server,
)

FIRST, SECOND = "ya29.first-token_1", "ya29.second-token_2=="


@pytest.fixture(scope="module")
def certificates() -> Certificates:
    return Certificates()


class Purse:
    """A command that prints the next of some tokens each time, and counts how often it was run."""

    def __init__(self, folder: Path, *tokens: str) -> None:
        self.left, self.asked = folder / "left", folder / "asked"
        self.left.write_text("\n".join(tokens), encoding="utf-8")
        script = folder / "token.py"
        script.write_text(
            "from pathlib import Path\n"
            f"left, asked = Path({str(self.left)!r}), Path({str(self.asked)!r})\n"
            "first, *rest = left.read_text().splitlines()\n"
            "left.write_text('\\n'.join(rest or [first]))\n"
            "asked.write_text(asked.read_text() + '.' if asked.exists() else '.')\n"
            "print(first)\n",
            encoding="utf-8",
        )
        self.command = f"{sys.executable} '{script}'"

    @property
    def times(self) -> int:
        return len(self.asked.read_text(encoding="utf-8"))


def smtp(port: int, command: str, context: ssl.SSLContext, **named: Any) -> SmtpTransport:
    values = {"host": HOST, "port": port, "username": USER, "from": "reports@agency.example"}
    chosen = MailSettings.model_validate(values | {"token_command": command} | named)
    return SmtpTransport(chosen, None, context)


def test_reports_arrive_after_a_sign_in_by_token(
    office: Office, certificates: Certificates, tmp_path: Path
) -> None:
    inbox, purse = TokenInbox(valid={FIRST}), Purse(tmp_path, FIRST)
    run = office.night(*people(52))
    with mail_server(inbox, certificates.server()) as port:
        summary = office.send(run, smtp(port, purse.command, certificates.client()))
    assert set(states(summary).values()) == {"sent"}
    assert len(set(inbox.recipients)) == 52
    assert inbox.tokens == [(USER, FIRST)] * 2, "a new connection after fifty"
    assert purse.times == 1, "a token is kept while it is taken"


def test_a_token_that_ran_out_is_fetched_anew_once(
    office: Office, certificates: Certificates, tmp_path: Path
) -> None:
    inbox, purse = TokenInbox(valid={FIRST}), Purse(tmp_path, FIRST, SECOND)
    run = office.night(*people(52))

    with mail_server(inbox, certificates.server()) as port:
        transport = smtp(port, purse.command, certificates.client())
        transport.ready()
        inbox.valid = {SECOND}
        summary = office.send(run, transport)
    assert set(states(summary).values()) == {"sent"}
    assert [token for _, token in inbox.tokens] == [FIRST, FIRST, SECOND]
    assert len(inbox.recipients) == len(set(inbox.recipients)) == 52
    assert purse.times == 2


@pytest.mark.parametrize("tokens", [(FIRST,), (FIRST, SECOND)], ids=["the same", "another"])
def test_a_refused_token_costs_nobody_their_mail_and_says_what_to_mend(
    office: Office, certificates: Certificates, tmp_path: Path, tokens: tuple[str, ...]
) -> None:
    inbox, purse = TokenInbox(), Purse(tmp_path, *tokens)
    with mail_server(inbox, certificates.server()) as port:
        summary = office.send(
            office.night(*people(2)), smtp(port, purse.command, certificates.client())
        )
    assert states(summary) == {"C-1": "deferred", "C-2": "deferred"}
    assert [token for _, token in inbox.tokens] == list(tokens), "each is tried once"
    assert inbox.envelopes == []
    for said in ("refuses the access token: 535", "status 401", "SMTP.Send", "mail.google.com"):
        assert said in why(summary)


def test_a_server_without_tokens_is_told_nothing(
    office: Office, certificates: Certificates, tmp_path: Path
) -> None:
    inbox, purse = Inbox(), Purse(tmp_path, FIRST)
    with mail_server(inbox, certificates.server()) as port:
        summary = office.send(
            office.night(*people(1)), smtp(port, purse.command, certificates.client())
        )
    assert "lacks what it needs: a sign-in by token (XOAUTH2)" in why(summary)
    assert inbox.logins == []
    assert not purse.asked.exists(), "no token is asked for that nobody takes"


def test_a_server_that_is_busy_is_asked_again(
    office: Office, certificates: Certificates, tmp_path: Path
) -> None:
    purse = Purse(tmp_path, FIRST)
    greeting = "250-here\r\n250 AUTH XOAUTH2"
    with ScriptedServer(
        tls=certificates.server(), ehlo=[greeting] * 9, auth=["454 4.7.0 try later"]
    ) as server:
        transport = smtp(server.port, purse.command, certificates.client(), security="tls")
        summary = office.send(office.night(*people(1)), transport)
    assert states(summary) == {"C-1": "sent"}
    assert purse.times == 1
    assert office.time.slept[:1] == [5.0]


@pytest.mark.parametrize(
    ("script", "says"),
    [
        pytest.param("import sys; sys.exit(3)", "ended with exit code 3", id="fails"),
        pytest.param("print()", "printed no access token", id="prints nothing"),
        pytest.param("print('a b')", "printed no access token", id="prints two words"),
        pytest.param("print('one\\ntwo')", "printed no access token", id="prints two lines"),
        pytest.param("print('a\\x01b')", "printed no access token", id="prints a control"),
        pytest.param("print('tök')", "printed no access token", id="prints other letters"),
    ],
)
def test_a_command_without_a_token_is_told_and_not_quoted(script: str, says: str) -> None:
    secret = "import sys; print('secret-on-stderr', file=sys.stderr); "
    command = command_tokens(f'{sys.executable} -c "{secret}{script}"')
    with pytest.raises(TransportDownError) as caught:
        command.token()
    assert says in caught.value.words
    assert "run it by hand" in caught.value.words
    assert "secret" not in caught.value.words
    assert caught.value.lasting


def test_a_program_that_is_not_there_is_told() -> None:
    with pytest.raises(TransportDownError, match="can't be run: No such file"):
        command_tokens("/nowhere/at/all").token()


@pytest.mark.parametrize(
    ("named", "says"),
    [
        pytest.param({"username": ""}, "the account that the token is for", id="no account"),
        pytest.param({"token_command": "a 'b"}, "token_command: No closing", id="open quotes"),
        pytest.param({"security": "none"}, "never sent without TLS", id="no TLS"),
    ],
)
def test_what_cannot_work_is_a_mistake_in_the_settings(
    certificates: Certificates, named: dict[str, Any], says: str
) -> None:
    with pytest.raises(SettingsError, match=says):
        smtp(587, "token", certificates.client(), **named)


def test_no_token_is_logged_or_stands_in_a_list_of_processes(
    office: Office,
    certificates: Certificates,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ran: list[str] = []
    original = subprocess.run

    def watched(parts: list[str], **options: Any) -> Any:
        ran.extend([*parts, *options.get("env", {}).values()])
        return original(parts, **options)

    monkeypatch.setattr(subprocess, "run", watched)
    caplog.set_level(logging.DEBUG, logger="reportgen")
    inbox, purse = TokenInbox(), Purse(tmp_path, FIRST, SECOND)
    with mail_server(inbox, certificates.server()) as port:
        transport = smtp(port, purse.command, certificates.client())
        summary = office.send(office.night(*people(1)), transport)
    assert ran
    told = " ".join([*ran, caplog.text, why(summary), repr(transport.__dict__)])
    assert FIRST not in told
    assert SECOND not in told
