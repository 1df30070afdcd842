"""Links as people type them: well-formed or not, and whose; nothing is ever opened."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from urllib.parse import urlsplit

_PLAIN_LETTERS = "a-z0-9"
_LETTERS = "a-z0-9\\u00a1-\\uffff"
_LONGEST = 2_000
# A bare "report.pdf" or "photo.jpg" is a file's name and no site's.
_FILE_ENDINGS = ("pdf", "doc", "docx", "jpg", "jpeg", "png", "zip", "ppt", "pptx", "xlsx")


@dataclass(frozen=True, slots=True)
class WebAddress:
    """A well-formed web address. `host` is lower case, without `www.`."""

    host: str
    path: str

    def at(self, domains: Iterable[str]) -> bool:
        """Whether it lies on one of these domains or under it."""
        return any(self.host == d or self.host.endswith(f".{d}") for d in domains)


def parse_link(text: str) -> WebAddress | None:
    """The web address that `text` is, with or without `https://`; None for anything else.

    This machine's own and private addresses count as none: nobody else can open them.
    """
    raw = text.strip().strip("<>()[]\"'“”.,;")
    if not raw or len(raw) > _LONGEST or re.search(r"[\s\\]", raw):
        return None
    scheme = re.match(r"([a-z][a-z0-9+.-]*)://", raw, re.IGNORECASE)
    if scheme is not None and scheme.group(1).lower() not in ("http", "https"):
        return None
    try:
        parts = urlsplit(raw if scheme else f"https://{raw}")
        host = (parts.hostname or "").removeprefix("www.")
        _ = parts.port  # raises where the port is no number
    except ValueError:
        return None
    if parts.username is not None or not _reachable(host):
        return None
    if scheme is None and not parts.path and host.rsplit(".", 1)[-1] in _FILE_ENDINGS:
        return None
    return WebAddress(host, parts.path.rstrip("/"))


def _reachable(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_global
    except ValueError:
        return _host(_PLAIN_LETTERS if host.isascii() else _LETTERS).fullmatch(
            host
        ) is not None and not host.endswith((".local", ".localhost"))


@cache
def _host(letters: str) -> re.Pattern[str]:
    """A host's name of these letters; those of all scripts take long to make a pattern of."""
    label = rf"[{letters}](?:[{letters}-]{{0,61}}[{letters}])?"
    return re.compile(rf"(?:{label}\.)+(?!\d+$)[{letters}][{letters}-]{{1,61}}")
