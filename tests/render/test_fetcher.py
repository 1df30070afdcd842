from __future__ import annotations

import base64
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest
from weasyprint import CSS, HTML

from reportgen.render.fetcher import DataOnly

PIXEL = "data:image/svg+xml;base64," + base64.b64encode(
    b'<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'
).decode("ascii")


@pytest.fixture
def visited() -> Iterator[tuple[str, list[str]]]:
    """A web server of our own, and the paths somebody asked it for."""
    paths: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paths.append(self.path)
            self.send_response(404)
            self.end_headers()

        def log_message(self, *args: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", paths
    server.shutdown()
    thread.join()
    server.server_close()


def test_neither_html_nor_css_reaches_the_network(visited: tuple[str, list[str]]) -> None:
    address, paths = visited
    html = f'<img src="{address}/html.png" alt=""><link rel="stylesheet" href="{address}/a.css">'
    css = f'@import "{address}/b.css"; body {{ background: url({address}/css.png) }}'
    HTML(string=html, url_fetcher=DataOnly()).write_pdf(
        stylesheets=[CSS(string=css, url_fetcher=DataOnly())]
    )
    assert paths == []


def test_a_local_file_is_not_embedded(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the quick brown secret", encoding="utf-8")
    html = f'<link rel="attachment" href="{secret.as_uri()}"><p>page</p>'
    pdf = HTML(string=html, url_fetcher=DataOnly()).write_pdf(uncompressed_pdf=True)
    assert b"EmbeddedFile" not in pdf
    assert b"brown secret" not in pdf


@pytest.mark.parametrize("url", ["file:///etc/passwd", "http://a.example/", "ftp://a.example/x"])
def test_other_addresses_are_refused_without_naming_them(url: str) -> None:
    with pytest.raises(ValueError, match="only use data:") as caught:
        DataOnly().fetch(url)
    assert url not in str(caught.value)


def test_data_is_served() -> None:
    assert DataOnly().fetch(PIXEL).read().startswith(b"<svg")
