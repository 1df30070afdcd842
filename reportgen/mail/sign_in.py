"""Signing in to a mail server: by password, or by an access token (XOAUTH2)."""

from __future__ import annotations

import json
import smtplib
from dataclasses import dataclass
from typing import Protocol

from pydantic import SecretStr

from reportgen.mail.tokens import MECHANISM, Tokens, bearer
from reportgen.mail.transport import TransportDownError, flat


class SignIn(Protocol):
    """One way to sign in."""

    def __call__(self, server: smtplib.SMTP) -> None:
        """Sign in. Raises what smtplib does, and TransportDownError for a token that fails."""

    def again(self) -> bool:
        """Whether a refused sign-in is worth one more try, on a new connection."""


@dataclass(frozen=True, slots=True)
class ByPassword:
    username: str
    password: SecretStr

    def __call__(self, server: smtplib.SMTP) -> None:
        server.login(self.username, self.password.get_secret_value())

    def again(self) -> bool:
        return False


@dataclass(frozen=True, slots=True)
class ByToken:
    username: str
    tokens: Tokens

    def __call__(self, server: smtplib.SMTP) -> None:
        if MECHANISM not in server.esmtp_features.get("auth", "").upper().split():
            raise smtplib.SMTPNotSupportedError(f"a sign-in by token ({MECHANISM})")
        token = self.tokens.token()
        said: list[str] = []

        def answer(challenge: bytes | None = None) -> str:
            if challenge is None:
                return bearer(self.username, token)
            said.append(_fault(challenge))
            return ""  # the server explains itself, then says no

        try:
            server.auth(MECHANISM, answer)
        except smtplib.SMTPAuthenticationError as error:
            told = [f"{error.smtp_code} {flat(error.smtp_error)}", *filter(None, said)]
            words = ", ".join(told)
            if error.smtp_code // 100 == 4:
                raise TransportDownError(words, lasting=False) from None
            raise RefusedTokenError(words) from None

    def again(self) -> bool:
        """A token may have run out since it was fetched: another one is asked for, once."""
        return self.tokens.another() is not None


class RefusedTokenError(TransportDownError):
    """The server won't have this token."""

    def __init__(self, words: str) -> None:
        super().__init__(
            f"the server refuses the access token: {words}. See that [mail] oauth or "
            "token_command brings one for [mail] username that may send mail: SMTP.Send (an app: "
            "SMTP.SendAsApp, with access to the mailbox) at Microsoft 365, "
            "https://mail.google.com/ at Google",
            lasting=True,
        )


def _fault(challenge: bytes) -> str:
    """The status in a server's explanation; the rest of it may be anything."""
    try:
        status = json.loads(challenge)["status"]
    except (ValueError, KeyError, TypeError):
        return ""
    return f"status {flat(str(status))[:20]}"
