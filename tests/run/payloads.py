"""Texts that would fetch, open, embed, run or exhaust something, were they taken for markup.

`{file}` stands for a file with a secret in it, `{path}` for its path, `{web}` for a server that
nobody may ask.
"""

from __future__ import annotations

import base64
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from http.server import BaseHTTPRequestHandler, HTTPServer
from io import BytesIO
from pathlib import Path
from struct import pack
from threading import Thread
from zipfile import ZipFile, is_zipfile

import pikepdf

SECRET = "the-brown-fox-of-the-operator"


def _png(width: int, height: int) -> bytes:
    """A picture of so many black pixels in a few kilobytes."""

    def part(kind: bytes, data: bytes) -> bytes:
        return pack(">I", len(data)) + kind + data + pack(">I", zlib.crc32(kind + data))

    head = part(b"IHDR", pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
    line = bytes(1 + (width + 7) // 8)
    return b"\x89PNG\r\n\x1a\n" + head + part(b"IDAT", zlib.compress(line * height, 9))


def _data(kind: str, content: bytes | str) -> str:
    raw = content if isinstance(content, bytes) else content.encode()
    return f"data:{kind};base64,{base64.b64encode(raw).decode()}"


_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" {}>{}</svg>'
)
_LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "ha"}">' for n in range(10))
BOMB = _data("image/png", _png(13_000, 13_000))


def _img(svg: str) -> str:
    return f'<img src="{_data("image/svg+xml", svg)}">'


# Written into a page as they stand.
MARKUP = {
    "script": "<script>fetch('{web}/script')</script>",
    "script from elsewhere": '<script src="{web}/script.js"></script>',
    "closes what it stands in": '</p></style></title></textarea>--> ]]><img src="{web}/close.png">',
    "closes an attribute": '"\'><img src="{web}/attribute.png" alt="',
    "img": '<img src="{web}/img.png">',
    "img without quotes": "<img src={web}/bare.png onerror=alert(1)>",
    "img of a file": '<img src="{file}">',
    "img of a path": '<img src="{path}">',
    "img by a path from here": '<img src="../../../../../../../..{path}">',
    "img with candidates": '<img srcset="{web}/set.png 1x, {file} 2x">',
    "picture": '<picture><source srcset="{web}/picture.png"><img></picture>',
    "object": '<object data="{file}" type="text/plain"></object>',
    "object from elsewhere": '<object data="{web}/object.svg"></object>',
    "embed": '<embed src="{file}">',
    "iframe": '<iframe src="{file}"></iframe><iframe srcdoc="<img src={web}/doc.png>"></iframe>',
    "attachment": '<link rel="attachment" href="{file}">',
    "attachment by a link": '<a rel="attachment" href="{file}">open</a>',
    "attachment from elsewhere": '<link rel="attachment" href="{web}/attachment">',
    "stylesheet": '<link rel="stylesheet" href="{web}/style.css">',
    "stylesheet of a file": '<link rel="stylesheet" href="{file}">',
    "icon": '<link rel="icon" href="{web}/icon.png">',
    "style element": "<style>@import '{web}/i.css'; p {{ background: url({web}/bg) }}</style>",
    "style attribute": '<p style="background-image: url({web}/inline.png)">x</p>',
    "style of content": "<style>p::before {{ content: url({file}) attr(href) }}</style>",
    "base": '<base href="{web}/"><img src="base.png">',
    "refresh": '<meta http-equiv="refresh" content="0;url={web}/refresh">',
    "redirect": '<img src="{web}/redirect">',
    "javascript link": '<a href="javascript:alert(1)">click</a>',
    "file link": '<a href="{file}">click</a>',
    "UNC link": "<a href='\\\\127.0.0.1\\s\\x'>click</a><img src='\\\\127.0.0.1\\s\\x.png'>",
    "UNC address": '<img src="file://127.0.0.1/share/x.png"><img src="//127.0.0.1/x.png">',
    "form": '<form action="{web}/form"><input type="submit" formaction="{web}/input"></form>',
    "SVG script": _SVG.format('onload="alert(1)"', "<script>fetch('{web}/svg')</script>"),
    "SVG image": _SVG.format("", '<image href="{web}/svg.png"/><image xlink:href="{file}"/>'),
    "SVG use": _SVG.format("", '<use href="{web}/use.svg#a"/><use xlink:href="{file}#a"/>'),
    "SVG paint": _SVG.format("", '<rect width="9" height="9" fill="url({web}/paint.svg#a)"/>'),
    "SVG foreign object": _SVG.format(
        "", '<foreignObject><img src="{web}/foreign.png"/></foreignObject>'
    ),
    "SVG stylesheet": _SVG.format("", "<style>@import url({web}/svg.css)</style>"),
    "SVG in data": _img(_SVG.format("", '<image href="#WEB#/d.png"/>')),
    "entity of a file": '<!DOCTYPE p [<!ENTITY x SYSTEM "{file}">]><p>&x;</p>',
    "parameter entity": '<!DOCTYPE p [<!ENTITY % x SYSTEM "{web}/x.dtd"> %x;]><p>x</p>',
    "entities by the billion": f"<!DOCTYPE p [{_LAUGHS}]><p>&l9;</p>",
    "processing instruction": '<?xml-stylesheet href="{web}/pi.css"?>',
    "include": '<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="{file}" parse="text"/>',
    "characters by number": "&#60;img src=&#34;{web}/number.png&#34;&#62;",
    "data page": '<iframe src="data:text/html,<img src={web}/page.png>"></iframe>',
    "data bomb": f'<img src="{BOMB}">',
    "nested data": _img(_SVG.format("", f"<image href={BOMB!r}/>")),
    "template": "{{{{ ''.__class__.__mro__[1].__subclasses__() }}}}{{% include '{path}' %}}",
    "words' placeable": '{{ DATETIME(7) }} {{ -brand }} {{ $secret }}',
    "XSS across lines": "<im\ng src\n=\n'{web}/lines.png'>",
    "half a tag": '<img src="{web}/half.png"',
    "tag in capitals": '<IMG SRC="{web}/CAPITALS.png"><LINK REL=ATTACHMENT HREF="{file}">',
    "full-width brackets": '＜img src="{web}/wide.png"＞',
}  # fmt: skip
# Written into a stylesheet as they stand; a page gets them in `<style>`.
STYLES = {
    "import": '@import "{web}/import.css"; @import url({file});',
    "font": "@font-face {{ font-family: Secret; src: url({file}), url({web}/font.woff) }} "
    "* {{ font-family: Secret }}",
    "background": "* {{ background: url({web}/bg.png), url({file}) }}",
    "content": "h1::before, p::before {{ content: url({web}/content.svg) url({file}) }}",
    "list and border": "p {{ display: list-item; list-style-image: url({web}/list.png); "
    "border-image: url({web}/border.png) 1 }}",
    "escaped letters": "* {{ background: u\\72l({web}/escaped.png) }} @\\69mport '{web}/i.css';",
    "page margin": "@page {{ background: url({web}/p.png); @top-left {{ content: url({file}) }} }}",
    "attachment": "p {{ link: url({file}); -weasy-link: url({file}) }} @attachment {{ x: y }}",
    "bomb": f"* {{{{ background: url({BOMB}) }}}}",
    "charset and namespace": '@charset "utf-16"; @namespace url({web}/ns); * {{ color: red }}',
}  # fmt: skip
TEXTS = {**MARKUP, **{f"CSS {name}": text for name, text in STYLES.items()}}


@dataclass
class Bait:
    """A file and a server that nobody may touch; `asked` is what the server was asked for."""

    secret: Path
    web: str
    asked: list[str] = field(default_factory=list)

    def dressed(self, text: str) -> str:
        """A payload that aims at this bait."""
        aimed = text.format(file=self.secret.as_uri(), path=self.secret, web=self.web)
        return aimed.replace("#WEB#", self.web)


@contextmanager
def bait(folder: Path) -> Iterator[Bait]:
    secret = folder / "secret.txt"
    secret.write_text(SECRET, encoding="utf-8")
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(302)
            self.send_header("Location", secret.as_uri())
            self.end_headers()

        do_HEAD = do_POST = do_GET  # noqa: N815 - the library's names

        def log_message(self, *args: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield Bait(secret, f"http://127.0.0.1:{server.server_port}", asked)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def opened(data: bytes) -> Iterator[bytes]:
    """Bytes, and those inside them: a mail's parts, a zip's members, a PDF's decoded streams."""
    yield data
    if data.startswith(b"%PDF"):
        with pikepdf.open(BytesIO(data)) as pdf:
            for thing in pdf.objects:
                yield bytes(str(thing), "utf-8", "replace")
                if isinstance(thing, pikepdf.Stream):
                    yield _decoded(thing)
    elif is_zipfile(BytesIO(data)):
        with ZipFile(BytesIO(data)) as archive:
            for name in archive.namelist():
                yield archive.read(name)
    elif data.startswith(b"Subject:"):
        for part in message_from_bytes(data, policy=policy.default).walk():
            content = part.get_payload(decode=True)
            if isinstance(content, bytes):
                yield from opened(content)


def _decoded(stream: pikepdf.Stream) -> bytes:
    try:
        return stream.read_bytes()
    except pikepdf.PdfError:  # pictures of a kind that a PDF only carries
        return stream.read_raw_bytes()


def deeds(pdf: bytes) -> set[str]:
    """What a PDF would do or carries beside its pages, and the kinds of addresses it leads to."""
    found = set()
    with pikepdf.open(BytesIO(pdf)) as opened:
        for thing in opened.objects:
            if not isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
                continue
            for key in ("/JS", "/JavaScript", "/AA", "/OpenAction", "/EF", "/XFA", "/RichMedia"):
                if key in thing:
                    found.add(key)
            if str(thing.get("/S", "")) in ("/Launch", "/GoToR", "/SubmitForm", "/ImportData"):
                found.add(str(thing["/S"]))
            if "/URI" in thing:
                found.add(str(thing["/URI"]).partition(":")[0].lower())
    return found
