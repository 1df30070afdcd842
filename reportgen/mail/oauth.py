"""Access tokens from Microsoft 365 and Google themselves; the extra `oauth` brings the libraries.

Microsoft: an app of the agency's own signs in with its secret (client credentials). Google: a
service account that may act for `username`, or one user's own refresh token, as its key file says.
The secret comes from the environment and is in no message, log or representation.
"""

from __future__ import annotations

import json
import logging
import os
import re
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from pydantic import SecretStr

from reportgen.errors import SettingsError
from reportgen.mail.tokens import Tokens, command_tokens, readable_token
from reportgen.mail.transport import TransportDownError
from reportgen.settings import MailSettings, password_of

MICROSOFT = ("https://outlook.office365.com/.default",)
GOOGLE = ("https://mail.google.com/",)
PATIENCE = 60  # seconds for an answer
_GOOGLE_TOKENS = "https://oauth2.googleapis.com/token"
_AUTHORITY = "https://login.microsoftonline.com/"
_MISSING = "install it with “pip install 'reportgen[oauth]'”, or use token_command"
_SECRET = "REPORTGEN_OAUTH_SECRET or a file named in REPORTGEN_OAUTH_SECRET_FILE"  # noqa: S105
_CODE = re.compile(r"AADSTS\d+|[a-z_]{3,40}")
# What these libraries tell of their own work may quote what was sent.
for _name in ("msal", "google", "urllib3"):
    logging.getLogger(_name).setLevel(logging.WARNING)


def oauth_tokens(
    settings: MailSettings,
    environ: Mapping[str, str] = os.environ,
    *,
    http_client: Any = None,
) -> Tokens:
    """Tokens for `[mail] username` from the service that `[mail] oauth` names.

    `http_client` is msal's way to put something of one's own in place of the network. Raises
    SettingsError where something is lacking that no night would bring.
    """
    secret = password_of("OAUTH", environ)
    if secret is None:
        raise SettingsError(f"[mail] oauth: the app's secret, or the key file, is not in {_SECRET}")
    if settings.oauth == "microsoft":
        return Tokens(_microsoft(settings, secret, http_client))
    return Tokens(_google(settings, secret))


def tokens_for(settings: MailSettings, environ: Mapping[str, str] = os.environ) -> Tokens | None:
    """Where the settings have tokens come from; None where they sign in without.

    Raises SettingsError for two ways at once.
    """
    if settings.oauth and settings.token_command:
        raise SettingsError("[mail] oauth and token_command: keep one of them")
    if settings.oauth:
        return oauth_tokens(settings, environ)
    return command_tokens(settings.token_command) if settings.token_command else None


def _microsoft(
    settings: MailSettings, secret: SecretStr, http_client: Any
) -> Callable[[], SecretStr]:
    for key in ("tenant", "client_id"):
        if not getattr(settings, key):
            raise SettingsError(f"[mail] {key}: needed for oauth = “microsoft”")
    msal = _library("msal")

    def fetched() -> SecretStr:
        try:
            app = msal.ConfidentialClientApplication(
                settings.client_id,
                client_credential=secret.get_secret_value(),
                authority=_AUTHORITY + settings.tenant,
                http_client=http_client,
                **({} if http_client else {"timeout": PATIENCE}),
            )
            said = app.acquire_token_for_client(scopes=list(MICROSOFT))
        except ValueError:  # msal's word for a tenant that nobody has
            raise _refused("microsoft", "no such tenant") from None
        except Exception as error:
            raise _no_answer("microsoft", error) from None
        if "access_token" not in said:
            codes = _CODE.findall(f"{said.get('error', '')} {said.get('error_codes', '')}")
            numbers = _CODE.findall(str(said.get("error_description", "")))
            aad = [code for code in numbers if code.startswith("AADSTS")]
            raise _refused("microsoft", " ".join([*codes[:1], *aad[:1]]))
        return _token("microsoft", said["access_token"])

    return fetched


def _google(settings: MailSettings, secret: SecretStr) -> Callable[[], SecretStr]:
    _library("google.auth")
    try:
        key = json.loads(secret.get_secret_value())
        credentials = _credentials(key, settings.username)
    except (ValueError, TypeError, AttributeError, KeyError):
        # The error may quote the key.
        raise SettingsError(
            f"[mail] oauth: what is in {_SECRET} is no key file of Google's: the JSON of a service "
            "account, or of a user who has let this app in (authorized_user)"
        ) from None
    requests = _library("google.auth.transport.requests")
    errors = _library("google.auth.exceptions")

    def fetched() -> SecretStr:
        try:
            credentials.refresh(requests.Request())
        except errors.RefreshError as error:
            codes = [c for part in error.args for c in _CODE.findall(_error_of(part))]
            if getattr(error, "retryable", False):
                raise _no_answer("google", error) from None
            raise _refused("google", " ".join(codes[:1])) from None
        except Exception as error:
            raise _no_answer("google", error) from None
        return _token("google", credentials.token)

    return fetched


def _credentials(key: Mapping[str, Any], user: str) -> Any:
    if key["type"] == "service_account":
        service = import_module("google.oauth2.service_account")
        return service.Credentials.from_service_account_info(key, scopes=list(GOOGLE), subject=user)
    user_key = import_module("google.oauth2.credentials")
    if key["type"] != "authorized_user":
        raise KeyError("type")
    return user_key.Credentials(
        None,
        refresh_token=key["refresh_token"],
        client_id=key["client_id"],
        client_secret=key["client_secret"],
        token_uri=key.get("token_uri", _GOOGLE_TOKENS),
        scopes=list(GOOGLE),
    )


def _error_of(part: object) -> str:
    """The error's own code in what a token server answered; its description may say anything."""
    return str(part.get("error", "")) if isinstance(part, Mapping) else ""


def _library(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError:
        package = name.partition(".")[0]
        raise SettingsError(f"[mail] oauth: {package} is not installed; {_MISSING}") from None


def _token(service: str, answer: object) -> SecretStr:
    token = readable_token(str(answer))
    if token is None:
        raise _refused(service, "what it answered is none")
    return token


def _refused(service: str, why: str) -> TransportDownError:
    said = f": {why}" if why else ""
    look = {
        "microsoft": "[mail] tenant and client_id, the app's secret and its expiry, and that the "
        "app may use SMTP.SendAsApp with the administrator's consent",
        "google": "the key file, and that it may act for [mail] username with the scope "
        "https://mail.google.com/",
    }[service]
    return TransportDownError(f"{service} gives no access token{said}. See {look}", lasting=True)


def _no_answer(service: str, error: Exception) -> TransportDownError:
    """What went wrong on the way, by its kind: its words may quote what was sent."""
    return TransportDownError(
        f"{service} could not be asked for an access token ({type(error).__name__})", lasting=False
    )
