"""Mail servers on this machine: a good one with TLS and login, and one that follows a script."""

from __future__ import annotations

import base64
import errno
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword

from tests import PATIENCE

HOST = "127.0.0.1"
USER, PASSWORD = "reports", "correct horse"


@dataclass
class Certificates:
    """A certificate authority of our own, and contexts that do or don't trust it."""

    authority: trustme.CA = field(default_factory=trustme.CA)

    def server(self, *names: str) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.authority.issue_cert(*(names or (HOST, "localhost"))).configure_cert(context)
        return context

    def client(self) -> ssl.SSLContext:
        context = ssl.create_default_context()
        self.authority.configure_trust(context)
        return context


@dataclass
class Inbox:
    """What arrived, and which passwords were tried by which mechanism; whom it lets in."""

    user: str = USER
    envelopes: list[Envelope] = field(default_factory=list)
    logins: list[bytes] = field(default_factory=list)
    mechanisms: list[str] = field(default_factory=list)

    async def handle_DATA(self, server: Any, session: Any, envelope: Envelope) -> str:  # noqa: N802
        self.envelopes.append(envelope)
        return "250 taken"

    def check(
        self, server: Any, session: Any, envelope: Any, mechanism: str, data: Any
    ) -> AuthResult:
        assert isinstance(data, LoginPassword)
        self.logins.append(data.password)
        self.mechanisms.append(mechanism)
        good = (data.login, data.password) == (self.user.encode(), PASSWORD.encode())
        return AuthResult(success=good, handled=False)

    @property
    def recipients(self) -> list[str]:
        return [to for envelope in self.envelopes for to in envelope.rcpt_tos]

    @property
    def messages(self) -> list[bytes]:
        return [bytes(envelope.original_content or b"") for envelope in self.envelopes]


@dataclass
class TokenInbox(Inbox):
    """An inbox behind XOAUTH2: who signed in with which token; `valid` are those it takes now."""

    valid: set[str] = field(default_factory=set)
    tokens: list[tuple[str, str]] = field(default_factory=list)

    async def auth_XOAUTH2(self, server: Any, args: list[str]) -> AuthResult:  # noqa: N802
        user, bearer, *_ = base64.b64decode(args[1]).split(b"\x01")
        name, token = user.removeprefix(b"user="), bearer.removeprefix(b"auth=Bearer ")
        self.tokens.append((name.decode(), token.decode()))
        if (good := token.decode() in self.valid) is False:
            told = b'{"status":"401","schemes":"bearer","scope":"mail"}'
            await server.challenge_auth(told, encode_to_b64=True)
        return AuthResult(success=good, handled=False)


@contextmanager
def nobody_listening() -> Iterator[int]:
    """A port that is taken, so that no other server comes to listen at it."""
    with socket.socket() as sock:
        sock.bind((HOST, 0))
        yield int(sock.getsockname()[1])


@contextmanager
def mail_server(
    inbox: Inbox, tls: ssl.SSLContext, *, implicit: bool = False, **options: Any
) -> Iterator[int]:
    """A server with TLS and login; its port."""
    how = {"ssl_context": tls} if implicit else {"tls_context": tls, "require_starttls": True}
    options |= dict(
        ready_timeout=PATIENCE,
        authenticator=inbox.check,
        auth_required=True,
        auth_require_tls=not implicit,
        enable_SMTPUTF8=options.pop("utf8", True),
        **how,
    )
    controller = _listening(inbox, options)
    try:
        yield controller.port
    finally:
        controller.stop(no_assert=True)


def _listening(inbox: Inbox, options: dict[str, Any]) -> Controller:
    """A server at a port that nobody else has taken between asking for one and listening at it."""
    while True:
        with nobody_listening() as port:
            pass
        controller = Controller(inbox, hostname=HOST, port=port, **options)
        try:
            controller.start()
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise
        else:
            return controller


DROP = "drop"  # hang up instead of an answer
DRIP = "drip"  # answer a byte at a time, for ever
SILENT = "silent"  # never answer
ENDLESS = "endless"  # one more line of an answer, and one more
CUT = "cut"  # hang up in the middle of a yes


STAGES = {b"MAIL": "mail", b"RCPT": "rcpt", b"EHLO": "ehlo", b"RSET": "rset", b"AUTH": "auth"}
USUAL = {"ehlo": "250-here\r\n250 AUTH PLAIN", "auth": "235 come in"}


class ScriptedServer:
    """Answers each stage from a list, then as a good server would.

    Stages: `greet`, `ehlo`, `auth`, `mail`, `rcpt`, `data`, `half` (in the middle of the message),
    `body` (after the final dot), `rset`, `quit`. With `tls` it is spoken from the first byte.
    `heard` is every command line that came in, `when_stuck` is called when the client would have to
    wait for ever.
    """

    def __init__(self, *, tls: ssl.SSLContext | None = None, **script: list[str]) -> None:
        self.script = script
        self.tls = tls
        self.heard: list[bytes] = []
        self.bodies: list[bytes] = []
        self.when_stuck: Callable[[], object] = lambda: None
        self._socket = socket.create_server((HOST, 0))
        self.port = int(self._socket.getsockname()[1])
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> ScriptedServer:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._stop.set()
        with suppress(OSError):  # wakes up the thread that waits for the next caller
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _serve(self) -> None:
        while not self._stop.is_set():
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _answer(self, stage: str, usual: str) -> str:
        lines = self.script.get(stage, [])
        return lines.pop(0) if lines else usual

    def _say(self, connection: socket.socket, stage: str, usual: str) -> bool:
        answer = self._answer(stage, usual)
        if answer == DROP:
            return False
        if answer == CUT:
            connection.sendall(b"250 ta")
            return False
        if answer == SILENT:
            self.when_stuck()
            self._stop.wait()
        if answer == DRIP:
            connection.sendall(b"22")
            self.when_stuck()
            while not self._stop.wait(0.02):
                connection.sendall(b"2")
        while answer == ENDLESS:
            connection.sendall(b"250-and so on\r\n" * 1_000)
        connection.sendall(answer.encode() + b"\r\n")
        return not answer.startswith("421")

    def _talk(self, connection: socket.socket) -> None:
        with suppress(OSError):
            if self.tls is not None:
                connection = self.tls.wrap_socket(connection, server_side=True)
            with connection, connection.makefile("rb") as lines:
                self._session(connection, lines)

    def _session(self, connection: socket.socket, lines: Any) -> None:
        going = self._say(connection, "greet", "220 here")
        while going:
            line = lines.readline()
            if not line:
                return
            self.heard.append(line)
            verb = line.split()[0].upper() if line.split() else b""
            if verb == b"DATA":
                going = self._data(connection, lines)
            elif verb == b"QUIT":
                self._say(connection, "quit", "221 bye")
                return
            else:
                stage = STAGES.get(verb, "other")
                going = self._say(connection, stage, USUAL.get(stage, "250 fine"))

    def _data(self, connection: socket.socket, lines: Any) -> bool:
        if not self._say(connection, "data", "354 go on"):
            return False
        if self.script.get("refused_data"):
            self.script["refused_data"].pop()
            return True
        body = b""
        while True:
            line = lines.readline()
            if line in (b".\r\n", b""):
                break
            body += line
            if self.script.get("half") and self.script["half"].pop():
                return False
        self.bodies.append(body)
        return self._say(connection, "body", "250 taken")
