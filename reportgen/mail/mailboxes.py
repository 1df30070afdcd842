"""Messages out of a folder, an mbox file or an IMAP mailbox; none of them is changed."""

from __future__ import annotations

import imaplib
import mailbox
import os
import ssl
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from urllib.parse import unquote, urlsplit

from reportgen.errors import FileError, UsageError
from reportgen.mail.oauth import tokens_for
from reportgen.mail.tokens import MECHANISM, bearer
from reportgen.mail.transport import TransportDownError, flat
from reportgen.settings import Settings, password_of

MOST_BYTES = 5_000_000  # of a message: what came back quotes a report at most
LOOKS_BACK = timedelta(days=30)  # in an IMAP mailbox, which keeps everything
PORT = 993
TIMEOUT = 60.0  # seconds without an answer
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def messages_in(
    place: str,
    settings: Settings,
    today: date,
    environ: Mapping[str, str] = os.environ,
    context: ssl.SSLContext | None = None,
) -> Iterator[bytes]:
    """Every message there, a folder's in order of their names.

    Raises UsageError for a place that is none, FileError where it can't be read.
    """
    if "://" in place:
        yield from _imap(place, settings, today, environ, context)
        return
    path = Path(place)
    if not path.exists():
        raise UsageError(f"{place}: there is no such folder or file")
    files = sorted(f for f in path.rglob("*") if f.is_file()) if path.is_dir() else [path]
    for file in files:
        yield from _file(file)


def _file(file: Path) -> Iterator[bytes]:
    try:
        with file.open("rb") as opened:
            head = opened.read(5)
        if head == b"From ":
            box = mailbox.mbox(file, create=False)
            try:
                yield from (box.get_bytes(key) for key in box.iterkeys())
            finally:
                box.close()
        elif file.stat().st_size <= MOST_BYTES:
            yield file.read_bytes()
    except OSError as error:
        raise FileError(f"{file} can't be read: {error.strerror}") from error


def _imap(
    place: str,
    settings: Settings,
    today: date,
    environ: Mapping[str, str],
    context: ssl.SSLContext | None,
) -> Iterator[bytes]:
    url = urlsplit(place)
    if url.scheme != "imaps" or not url.hostname or not url.username:
        raise UsageError(f"“{url.scheme}://…”: write imaps://NAME@HOST/MAILBOX")
    if url.password:
        raise UsageError(
            "a password on a command line is seen by everybody on this machine: put it into "
            "REPORTGEN_IMAP_PASSWORD"
        )
    user, box = unquote(url.username), unquote(url.path.strip("/")) or "INBOX"
    try:
        server = imaplib.IMAP4_SSL(
            url.hostname,
            url.port or PORT,
            ssl_context=context or ssl.create_default_context(),
            timeout=TIMEOUT,
        )
    except OSError as error:
        raise FileError(f"{url.hostname}: no secure connection: {flat(str(error))}") from error
    try:
        _sign_in(server, user, settings, environ)
        yield from _fetched(server, box, today)
    except (imaplib.IMAP4.error, OSError, TransportDownError) as error:
        words = error.args[0] if error.args and isinstance(error.args[0], bytes) else str(error)
        raise FileError(f"{url.hostname}: {flat(words)}") from None
    finally:
        with suppress(imaplib.IMAP4.error, OSError):
            server.logout()


def _sign_in(
    server: imaplib.IMAP4_SSL, user: str, settings: Settings, environ: Mapping[str, str]
) -> None:
    """By the mailbox's own password, else as mail is sent where the account is the same."""
    password = password_of("IMAP", environ)
    mail = settings.mail
    tokens = tokens_for(mail, environ) if password is None and user == mail.username else None
    if tokens:
        said = bearer(user, tokens.token()).encode()
        asked: list[bytes] = []

        def answer(challenge: bytes) -> bytes:
            asked.append(challenge)
            return said if len(asked) == 1 else b""  # the server explains itself, then says no

        server.authenticate(MECHANISM, answer)
        return
    if password is None and user == mail.username:
        password = password_of("SMTP", environ)
    if password is None:
        raise UsageError(
            "set the mailbox's password in REPORTGEN_IMAP_PASSWORD, or in a file named in "
            "REPORTGEN_IMAP_PASSWORD_FILE"
        )
    server.login(user, password.get_secret_value())


def _fetched(server: imaplib.IMAP4_SSL, box: str, today: date) -> Iterator[bytes]:
    quoted = '"' + box.replace("\\", "\\\\").replace('"', '\\"') + '"'
    state, _ = server.select(quoted, readonly=True)
    if state != "OK":
        raise UsageError(f"there is no mailbox “{box}”")
    since = today - LOOKS_BACK
    when = f"{since.day:02d}-{_MONTHS[since.month - 1]}-{since.year}"
    _, found = server.search(None, "SINCE", when, "SMALLER", str(MOST_BYTES))
    for number in (found[0] or b"").split():
        _, parts = server.fetch(number.decode("ascii"), "(BODY.PEEK[])")
        yield from (part[1] for part in parts if isinstance(part, tuple))
