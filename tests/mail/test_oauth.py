"""Access tokens asked for by `[mail] oauth`: the libraries are real, the token server is loopback.

What Microsoft and Google themselves would answer can't be tried here.
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from reportgen.errors import SettingsError
from reportgen.mail.oauth import oauth_tokens, tokens_for
from reportgen.mail.smtp import SmtpTransport
from reportgen.mail.transport import TransportDownError
from reportgen.settings import MailSettings
from tests.mail.servers import HOST, USER, Certificates, TokenInbox, mail_server

SECRET = "s3cret-of-the-app"
TENANT, CLIENT = "11111111-2222-3333-4444-555555555555", "66666666-7777-8888-9999-000000000000"
TOKEN = "ya29.from-the-service_1"


class TokenServer(HTTPServer):
    """Answers every question for a token as it was told to, and remembers what was asked."""

    def __init__(self) -> None:
        super().__init__((HOST, 0), _Handler)
        self.answer: tuple[int, dict[str, Any]] = (200, {})
        self.asked: list[dict[str, list[str]]] = []

    @property
    def base(self) -> str:
        return f"http://{HOST}:{self.server_port}"


class _Handler(BaseHTTPRequestHandler):
    server: TokenServer

    def do_GET(self) -> None:
        host = "https://login.microsoftonline.com"
        self._say(
            200,
            {
                "metadata": [],
                "issuer": f"{host}/{TENANT}/v2.0",
                "authorization_endpoint": f"{host}/{TENANT}/oauth2/v2.0/authorize",
                "token_endpoint": f"{host}/{TENANT}/oauth2/v2.0/token",
            },
        )

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.server.asked.append(parse_qs(body))
        self._say(*self.server.answer)

    def _say(self, status: int, said: dict[str, Any]) -> None:
        body = json.dumps(said).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing."""


class Rewired:
    """What msal asks of login.microsoftonline.com, asked of the loopback server."""

    def __init__(self, base: str) -> None:
        self.base = base

    def get(self, url: str, **options: Any) -> requests.Response:
        return requests.get(self.base + urlsplit(url).path, timeout=30, **_plain(options))

    def post(self, url: str, **options: Any) -> requests.Response:
        return requests.post(self.base + urlsplit(url).path, timeout=30, **_plain(options))

    def close(self) -> None:
        """Nothing is held open."""


def _plain(options: dict[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in options.items() if k in ("params", "data", "headers")}


@pytest.fixture(scope="module")
def running() -> Iterator[TokenServer]:
    with TokenServer() as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def server(running: TokenServer) -> TokenServer:
    running.answer = (200, {"access_token": TOKEN, "expires_in": 3600, "token_type": "Bearer"})
    running.asked.clear()
    return running


@pytest.fixture(scope="module")
def pem() -> str:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    ).decode()


def mail(**named: Any) -> MailSettings:
    return MailSettings.model_validate(
        {"host": HOST, "username": USER, "from": "reports@agency.example"} | named
    )


def google_key(server: TokenServer, kind: str, pem: str) -> str:
    return json.dumps(
        {
            "type": kind,
            "client_email": "mailer@agency.example",
            "private_key": pem,
            "token_uri": f"{server.base}/token",
            "client_id": CLIENT,
            "client_secret": SECRET,
            "refresh_token": "1//refresh",
        }
    )


def microsoft(server: TokenServer) -> Any:
    settings = mail(oauth="microsoft", tenant=TENANT, client_id=CLIENT)
    environ = {"REPORTGEN_OAUTH_SECRET": SECRET}
    return oauth_tokens(settings, environ, http_client=Rewired(server.base))


def test_microsoft_gives_a_token_for_the_agencys_app(server: TokenServer) -> None:
    tokens = microsoft(server)
    assert tokens.token().get_secret_value() == TOKEN
    assert tokens.token().get_secret_value() == TOKEN
    (asked,) = server.asked
    assert asked["grant_type"] == ["client_credentials"]
    assert asked["scope"] == ["https://outlook.office365.com/.default"]


@pytest.mark.parametrize(
    ("kind", "grant"),
    [
        pytest.param(
            "service_account", "urn:ietf:params:oauth:grant-type:jwt-bearer", id="service account"
        ),
        pytest.param("authorized_user", "refresh_token", id="a user's own"),
    ],
)
def test_mail_is_signed_in_to_with_a_token_that_google_gave(
    server: TokenServer,
    pem: str,
    kind: str,
    grant: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    certificates, inbox = Certificates(), TokenInbox(valid={TOKEN})
    key = google_key(server, kind, pem)
    monkeypatch.setenv("REPORTGEN_OAUTH_SECRET", key)
    with mail_server(inbox, certificates.server()) as port:
        transport = SmtpTransport(mail(oauth="google", port=port), None, certificates.client())
        transport.ready()
        transport.close()
    assert inbox.tokens == [(USER, TOKEN)]
    assert server.asked[0]["grant_type"] == [grant]
    told = caplog.text + repr(transport.__dict__)
    assert not [secret for secret in (TOKEN, SECRET, "1//refresh", pem[40:80]) if secret in told]


@pytest.mark.parametrize("service", ["microsoft", "google"])
def test_a_refusal_is_told_by_its_code_and_no_other_word(
    server: TokenServer, pem: str, service: str
) -> None:
    words = f"AADSTS7000215: Invalid client secret {SECRET} provided. Trace ID: 42"
    server.answer = (401, {"error": "invalid_client", "error_description": words})
    key = google_key(server, "service_account", pem)
    google = oauth_tokens(mail(oauth="google"), {"REPORTGEN_OAUTH_SECRET": key})
    with pytest.raises(TransportDownError) as caught:
        (microsoft(server) if service == "microsoft" else google).token()
    assert f"{service} gives no access token: invalid_client" in caught.value.words
    assert ("AADSTS7000215" in caught.value.words) == (service == "microsoft")
    assert SECRET not in str(caught.value)
    assert caught.value.lasting


def test_an_answer_that_is_no_token_is_the_services(server: TokenServer) -> None:
    server.answer = (
        200,
        {"access_token": f"two {SECRET}", "token_type": "Bearer", "expires_in": 3600},
    )
    with pytest.raises(TransportDownError) as caught:
        microsoft(server).token()
    assert "microsoft gives no access token: what it answered is none" in caught.value.words
    assert SECRET not in str(caught.value)


def test_a_service_that_cannot_be_reached_may_be_there_later(pem: str, server: TokenServer) -> None:
    key = json.loads(google_key(server, "authorized_user", pem)) | {
        "token_uri": f"http://{HOST}:9/"
    }
    tokens = oauth_tokens(mail(oauth="google"), {"REPORTGEN_OAUTH_SECRET": json.dumps(key)})
    with pytest.raises(TransportDownError, match="could not be asked") as caught:
        tokens.token()
    assert not caught.value.lasting


@pytest.mark.parametrize(
    ("named", "secret", "says"),
    [
        pytest.param({"oauth": "google"}, "", "REPORTGEN_OAUTH_SECRET", id="no secret"),
        pytest.param({"oauth": "google"}, SECRET, "no key file of Google's", id="no key file"),
        pytest.param({"oauth": "microsoft"}, SECRET, r"\[mail\] tenant", id="no tenant"),
        pytest.param(
            {"oauth": "google", "token_command": "token"}, "{}", "keep one", id="two ways at once"
        ),
    ],
)
def test_what_cannot_work_is_told_before_any_night(
    named: dict[str, Any], secret: str, says: str
) -> None:
    with pytest.raises(SettingsError, match=says) as caught:
        tokens_for(mail(**named), {"REPORTGEN_OAUTH_SECRET": secret})
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(("service", "module"), [("microsoft", "msal"), ("google", "google.auth")])
def test_where_the_extra_is_missing_it_is_said_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, service: str, module: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    settings = mail(oauth=service, tenant=TENANT, client_id=CLIENT)
    with pytest.raises(SettingsError, match=r"reportgen\[oauth\]"):
        oauth_tokens(settings, {"REPORTGEN_OAUTH_SECRET": "{}"})
