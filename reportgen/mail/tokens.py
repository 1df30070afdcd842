"""Access tokens for servers that take no password, kept until one is refused."""

from __future__ import annotations

import re
import shlex
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from pydantic import SecretStr

from reportgen.errors import SettingsError
from reportgen.mail.transport import TransportDownError

PATIENCE = 60.0  # seconds that the command may take
# What RFC 6750 lets a bearer token be made of: nothing that could end the line it is sent in.
_TOKEN = re.compile(r"[A-Za-z0-9\-._~+/]+=*")


MECHANISM = "XOAUTH2"


@dataclass
class Tokens:
    """Tokens of one account. `fetch` brings a new one, or raises TransportDownError."""

    fetch: Callable[[], SecretStr] = field(repr=False)
    _token: SecretStr | None = field(default=None, init=False)

    def token(self) -> SecretStr:
        """The token at hand, else a new one. Raises TransportDownError where there is none."""
        if self._token is None:
            self._token = self.fetch()
        return self._token

    def another(self) -> SecretStr | None:
        """A new token in place of a refused one; None where the same comes again."""
        refused, self._token = self._token, None
        token = self.token()
        if refused is not None and token.get_secret_value() == refused.get_secret_value():
            return None
        return token


def command_tokens(command: str) -> Tokens:
    """Tokens that `[mail] token_command` prints. Raises SettingsError for an open quotation mark.

    It is run without a shell; what it prints is shown to nobody.
    """
    try:
        parts = shlex.split(command)
    except ValueError as error:
        raise SettingsError(f"[mail] token_command: {error}") from error
    return Tokens(partial(_printed, parts))


def _printed(parts: Sequence[str]) -> SecretStr:
    try:
        done = subprocess.run(
            parts,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            # What it complains of may quote what it was given.
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise _no_token(f"was not done after {PATIENCE:.0f} seconds") from None
    except OSError as error:
        raise _no_token(f"can't be run: {error.strerror}") from None
    if done.returncode:
        raise _no_token(f"ended with exit code {done.returncode}")
    token = readable_token(done.stdout.decode("ascii", "replace").strip())
    if token is None:
        raise _no_token("printed no access token, which is one word and nothing else")
    return token


def readable_token(text: str) -> SecretStr | None:
    """The token that a text is; None where it is none."""
    return SecretStr(text) if _TOKEN.fullmatch(text) else None


def bearer(user: str, token: SecretStr) -> str:
    """What a client answers by XOAUTH2, in whose name and with which token."""
    return f"user={user}\x01auth=Bearer {token.get_secret_value()}\x01\x01"


def _no_token(why: str) -> TransportDownError:
    return TransportDownError(
        f"[mail] token_command {why}; run it by hand, as the user who runs reportgen", lasting=True
    )
