"""Sending by SMTP: TLS always verified, and never in doubt about what the server has taken on."""

from __future__ import annotations

import re
import smtplib
import socket
import ssl
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import Any, BinaryIO, Literal

from pydantic import SecretStr

from reportgen.errors import SettingsError
from reportgen.history.deliveries import DeliveryState
from reportgen.mail.address import Address, read_mailbox
from reportgen.mail.message import Letter
from reportgen.mail.oauth import tokens_for
from reportgen.mail.replies import Phase, RefusalScope, fault
from reportgen.mail.sign_in import ByPassword, ByToken, RefusedTokenError, SignIn
from reportgen.mail.transport import Answer, TransportDownError, flat
from reportgen.settings import MailSettings

THIS_MACHINE = frozenset({"localhost", "127.0.0.1", "::1"})
PER_CONNECTION = 50  # many servers close a connection after a hundred
TIMEOUT = 60.0  # seconds without a byte
DEADLINE = 300.0  # seconds for one message, or for signing in: dripping bytes never time out
FAREWELL = 10.0  # seconds for a server to say goodbye: nothing depends on it any more
LONGEST_ANSWER = 65_536  # bytes of one answer, however many lines it has
_LOST = (smtplib.SMTPException, OSError)


class _Line:
    """A connection that is cut once a conversation over it takes longer than it may.

    A server that sends a byte now and then never times out, be it in its greeting, in the middle
    of TLS or when it says goodbye. So the line itself is held, not what smtplib makes of it.
    """

    def __init__(self) -> None:
        self._held: socket.socket | None = None
        self._watched = False
        self.late = False

    def hold(self, sock: socket.socket) -> None:
        self.let_go()
        self._held = sock.dup()  # wrapping in TLS takes the socket away from its first owner
        if self.late:
            self._cut()

    def let_go(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            held.close()

    @contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """One conversation; what is asked within it has no deadline of its own."""
        if self._watched:
            yield
            return
        timer = threading.Timer(seconds, self._run_out)
        timer.daemon = True
        self._watched, self.late = True, False
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            self._watched = False

    def _run_out(self) -> None:
        self.late = True
        self._cut()

    def _cut(self) -> None:
        with suppress(OSError):
            if self._held is not None:
                self._held.shutdown(socket.SHUT_RDWR)


class _WholeLines:
    """A server's side of the talk, line by line: half a line, cut off, is no answer.

    Nor is one that goes on for ever; `left` is what may still come of it.
    """

    def __init__(self, lines: BinaryIO) -> None:
        self._lines = lines
        self.left = LONGEST_ANSWER

    def readline(self, limit: int) -> bytes:
        line = self._lines.readline(limit)
        self.left -= len(line)
        if self.left < 0:
            return b""
        return line if line.endswith(b"\n") or len(line) == limit else b""

    def close(self) -> None:
        self._lines.close()


class _Talk(smtplib.SMTP):
    """smtplib takes “25” before a lost connection for a code; a cut line must not count."""

    line: _Line

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        sock: socket.socket = super()._get_socket(host, port, timeout)  # type: ignore[misc]
        self.line.hold(sock)
        return sock

    def getreply(self) -> tuple[int, bytes]:
        if self.file is None and self.sock is not None:
            self.file = _WholeLines(self.sock.makefile("rb"))
        if isinstance(self.file, _WholeLines):
            self.file.left = LONGEST_ANSWER
        return super().getreply()


class _Plain(_Talk):
    def __init__(self, line: _Line, *args: Any, **named: Any) -> None:
        self.line = line
        super().__init__(*args, **named)


class _Encrypted(smtplib.SMTP_SSL, _Talk):
    """The same over TLS from the first byte; the line is held before that."""

    def __init__(self, line: _Line, *args: Any, **named: Any) -> None:
        self.line = line
        super().__init__(*args, **named)


class SmtpTransport:
    """One connection, used again and renewed; each message ends in exactly one answer."""

    name = "smtp"
    left_behind = DeliveryState.UNCERTAIN

    def __init__(
        self,
        settings: MailSettings,
        password: SecretStr | None,
        context: ssl.SSLContext | None = None,
        *,
        timeout: float = TIMEOUT,
        deadline: float = DEADLINE,
    ) -> None:
        if not settings.host:
            raise SettingsError("[mail] host: set the mail server's name, or transport = “files”")
        if settings.security == "none" and settings.host not in THIS_MACHINE:
            raise SettingsError(
                "[mail] security: “none” is only for a server on this machine (127.0.0.1); one "
                "elsewhere has to offer STARTTLS or TLS, or to stand behind a relay here"
            )
        if settings.security == "none" and settings.username:
            raise SettingsError("[mail] username: a password is never sent without TLS")
        self._settings = settings
        self._sign_in = _sign_in(settings, password)
        self._context = context or ssl.create_default_context()
        self._timeout = timeout
        self._deadline = deadline
        self._server: smtplib.SMTP | None = None
        self._line = _Line()
        self._used = 0
        self._no_copy: list[str] = []  # what the server says of copies that it doesn't take

    def ready(self) -> None:
        """A connection, encrypted and logged in. Raises TransportDownError."""
        with self._line.within(self._deadline):
            if self._server is not None and self._used < PER_CONNECTION and self._alive():
                return
        self.close()
        with self._line.within(self._deadline):
            try:
                self._enter()
            except RefusedTokenError:
                self._drop()
                if self._sign_in is None or not self._sign_in.again():
                    raise
                self._enter()

    def _enter(self) -> None:
        """Connect and sign in, once."""
        security = self._settings.security
        try:
            self._server = self._connected(security)
            if security == "starttls":
                self._server.starttls(context=self._context)
            self._server.ehlo_or_helo_if_needed()
            if self._sign_in is not None:
                self._sign_in(self._server)
        except TransportDownError:
            self._drop()
            raise
        except ssl.SSLError as error:
            words = f"no secure connection: {_tls_words(error, self._settings)}"
            raise self._down(words, lasting=True) from error
        except smtplib.SMTPNotSupportedError as error:
            raise self._down(_lacking(error, self._settings), lasting=True) from error
        except smtplib.SMTPResponseException as error:
            words = f"{error.smtp_code} {flat(error.smtp_error)}"
            if error.smtp_code == 535:  # others say by themselves what they want
                words += ": it refuses [mail] username or the password"
            raise self._down(words, lasting=error.smtp_code >= 500) from error
        except (smtplib.SMTPException, OSError, UnicodeError) as error:
            words = f"no connection: {_unreachable(error, self._settings)}"
            raise self._down(words, lasting=False) from error
        self._used = 0

    def rehearse(self, sender: Address) -> None:
        """Sign in, name the sender, and take it back: no mail is begun."""
        self.ready()
        server = self._server
        if server is None:
            raise RuntimeError("not ready after all")
        try:
            with self._line.within(self._deadline):
                code, words = server.mail(sender.spec)
                server.rset()
        except _LOST as error:
            raise self._down(flat(f"connection lost: {error}"), lasting=False) from error
        if code // 100 != 2:
            raise self._down(f"{code} {flat(words)}", lasting=code // 100 == 5)

    def send(self, letter: Letter) -> Answer:
        """As the server says: sent, rejected, deferred; uncertain if it fell silent after DATA."""
        server = self._server
        if server is None:
            raise RuntimeError("send without ready")
        if letter.recipient.utf8 and not server.has_extn("smtputf8"):
            words = "the server doesn't offer SMTPUTF8, which this address needs"
            return Answer(DeliveryState.REJECTED, words, "smtputf8")
        self._used += 1
        self._no_copy.clear()
        data = letter.data()
        with self._line.within(self._deadline):
            refused = self._envelope(server, letter, len(data))
            answer = refused or self._body(server, data)
            return replace(answer, words=" · ".join((answer.words, *self._no_copy)))

    def close(self) -> None:
        server, self._server = self._server, None
        if server is None:
            return
        with suppress(smtplib.SMTPException, OSError), self._line.within(FAREWELL):
            server.quit()
        server.close()
        self._line.let_go()

    def _connected(self, security: Literal["starttls", "tls", "none"]) -> smtplib.SMTP:
        # The sender's domain as our name: asking DNS for this machine's can hang for minutes.
        sender = read_mailbox(self._settings.from_)
        me = sender[1].domain if sender else "localhost"
        host, port = self._settings.host, self._settings.port
        if security == "tls":
            return _Encrypted(
                self._line,
                host,
                port,
                local_hostname=me,
                timeout=self._timeout,
                context=self._context,
            )
        return _Plain(self._line, host, port, local_hostname=me, timeout=self._timeout)

    def _alive(self) -> bool:
        server = self._server
        if server is None:
            return False
        try:
            return server.rset()[0] == 250
        except (smtplib.SMTPException, OSError):
            return False

    def _down(self, words: str, *, lasting: bool) -> TransportDownError:
        self._drop()
        if self._line.late:
            said = f"the server took longer than {self._deadline:g} seconds"
            return TransportDownError(said, lasting=False)
        return TransportDownError(words, lasting=lasting)

    def _drop(self) -> None:
        """Let the connection go without a word: whatever is asked of it now would be misread."""
        server, self._server = self._server, None
        if server is not None:
            server.close()
        self._line.let_go()

    def _envelope(self, server: smtplib.SMTP, letter: Letter, size: int) -> Answer | None:
        """Everything before the message; None once the server has said 354."""
        options = [f"size={size}"] if server.has_extn("size") else []
        if letter.recipient.utf8:
            options += ["BODY=8BITMIME", "SMTPUTF8"]
        phase = Phase.MAIL_FROM
        try:
            server.command_encoding = "utf-8" if letter.recipient.utf8 else "ascii"
            code, words = server.mail(letter.sender.spec, options)
            if code // 100 == 2:
                phase = Phase.RCPT_TO
                code, words = server.rcpt(letter.recipient.spec)
            if code // 100 == 2:
                self._copies(server, letter.copies)
                phase = Phase.DATA
                code, words = server.docmd("DATA")
                if code == 354:
                    return None
        except _LOST as error:
            self._drop()
            return Answer(DeliveryState.DEFERRED, flat(f"connection lost: {error}"), "lost")
        return self._refused(phase, code, words)

    def _copies(self, server: smtplib.SMTP, copies: Sequence[Address]) -> None:
        """Name who gets a copy. One that the server refuses costs the recipient nothing."""
        for address in copies:
            code, words = server.rcpt(address.spec)
            if code // 100 != 2:
                self._no_copy.append(f"no copy: {code} {flat(words)}")

    def _body(self, server: smtplib.SMTP, data: bytes) -> Answer:
        """The message. Once its first byte has left, silence means that nobody can know."""
        try:
            server.send(_dotted(data))
            code, words = server.getreply()
        except _LOST as error:
            self._drop()
            return Answer(DeliveryState.UNCERTAIN, flat(f"connection lost: {error}"), "lost")
        if code // 100 == 2:
            return Answer(DeliveryState.SENT, f"{code} {flat(words)}")
        if code // 100 in (4, 5):
            return self._refused(Phase.END_OF_DATA, code, words)
        self._drop()
        return Answer(DeliveryState.UNCERTAIN, f"{code} {flat(words)}")

    def _refused(self, phase: Phase, code: int, words: bytes) -> Answer:
        if code in (421, -1):
            self._drop()  # the server hangs up by itself
        else:
            with suppress(*_LOST):
                if self._server is not None:
                    self._server.rset()
        said = f"{code} {flat(words)}"
        if code // 100 != 5:
            return Answer(DeliveryState.DEFERRED, said)
        match fault(phase, code, flat(words)):
            case RefusalScope.MAIL:
                return Answer(DeliveryState.REJECTED, said)
            case RefusalScope.SENDER:
                return Answer(DeliveryState.DEFERRED, said, "sender", stops=True)
            case RefusalScope.UNCLEAR:
                return Answer(DeliveryState.DEFERRED, said, "unclear")


def _sign_in(settings: MailSettings, password: SecretStr | None) -> SignIn | None:
    """How the settings sign in; None where they name nobody."""
    if tokens := tokens_for(settings):
        if not settings.username:
            raise SettingsError("[mail] username: name the account that the token is for")
        return ByToken(settings.username, tokens)
    if not settings.username:
        return None
    if password is None:
        raise SettingsError(
            "[mail] username: set the password in REPORTGEN_SMTP_PASSWORD or a file named in "
            "REPORTGEN_SMTP_PASSWORD_FILE, or [mail] oauth or token_command where the server takes "
            "tokens"
        )
    return ByPassword(settings.username, password)


def _lacking(error: smtplib.SMTPNotSupportedError, settings: MailSettings) -> str:
    """What the server doesn't offer, and the setting by which it isn't asked for."""
    said = str(error).rstrip(".")
    if "STARTTLS" not in said:
        return f"the server lacks what it needs: {said}"
    here = "; on this machine “none” is taken, too" if settings.host in THIS_MACHINE else ""
    return (
        f"port {settings.port} offers no STARTTLS: try [mail] security = “tls”, mostly on 465{here}"
    )


def _dotted(data: bytes) -> bytes:
    """The message with leading dots doubled, and the dot that ends it."""
    lines = re.sub(rb"(?m)^\.", b"..", data)
    return lines + (b".\r\n" if lines.endswith(b"\r\n") else b"\r\n.\r\n")


def _tls_words(error: ssl.SSLError, settings: MailSettings) -> str:
    reason = getattr(error, "verify_message", "") or error.reason or "TLS failed"
    if _untrusted(error):
        return f"the certificate is not to be trusted ({reason})"
    if reason == "WRONG_VERSION_NUMBER" and settings.security == "tls":
        return (
            f"port {settings.port} speaks no TLS from the first byte; [mail] security “tls” goes "
            "with port 465, “starttls” with 587"
        )
    return flat(reason)


def _unreachable(error: Exception, settings: MailSettings) -> str:
    """Why nobody answers, and which setting to look at."""
    place = f"{settings.host}, port {settings.port}"
    match error:
        case socket.gaierror(errno=socket.EAI_NONAME):
            return f"there is no server called {settings.host}; look at [mail] host"
        case socket.gaierror():
            return f"{settings.host} can't be looked up; is this machine online?"
        case ConnectionRefusedError():
            return f"nothing listens at {place}; look at [mail] host and port"
    if isinstance(error, TimeoutError) or "timed out" in str(error):
        return (
            f"{place}, keeps silent; look at [mail] port (587 for “starttls”, 465 for “tls”), "
            "and whether a firewall lets mail out"
        )
    return flat(str(error))


def _untrusted(error: ssl.SSLError) -> bool:
    return isinstance(error, ssl.SSLCertVerificationError)
