"""Which encoding a text file has, when all there is to go by is its bytes."""

from __future__ import annotations

import codecs
import re

from reportgen.spreadsheet.xml import DamagedError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HOLE = bytes(64)  # where a sync has made room for what it hasn't brought yet
_LOOKED_AT = 4096
_INSIDE_WORD = re.compile(r"(?<=[a-z])[^\x00-\x7f](?=[a-z])")
_AGAINST_THE_GRAIN = re.compile(r"(?<=[a-z])[‘“](?![a-z])")
_AT_HOME_IN_WORDS = "’–—…\u00ad"


def decode(content: bytes) -> str:
    """Text by its byte order mark, else by its zeros UTF-16, else UTF-8 or one byte a letter.

    Raises DamagedError where a part of the text is nothing but zeros.
    """
    if _HOLE in content:
        raise DamagedError("a hole in the text")
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    wide = _wide_encoding(content[:_LOOKED_AT])
    if wide:
        return content.decode(wide, errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return _nearly_utf8(content) or _of_one_byte(content)


def _wide_encoding(head: bytes) -> str:
    """UTF-16 has a zero in every second place of what is Latin in it, never in the others."""
    even, odd = head[::2].count(0), head[1::2].count(0)
    if min(even, odd) > 0 or max(even, odd) <= len(head) // 8:
        return ""
    return "utf-16-le" if odd else "utf-16-be"


def _nearly_utf8(content: bytes) -> str:
    """UTF-8 with a few broken letters, as where a text was cut in bytes; "" where it is none."""
    text = content.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    whole = len(text) - len(text.encode("ascii", errors="ignore")) - broken
    return text if whole > broken else ""


def _of_one_byte(content: bytes) -> str:
    """Windows-1252, or the encoding of old Macs where that puts less nonsense into words."""
    windows = content.decode("cp1252", errors="replace")
    mac = content.decode("mac-roman")
    return mac if _oddities(windows) > _oddities(mac) else windows


def _oddities(text: str) -> int:
    """Signs and capitals in the middle of words, and quotation marks that open behind one."""
    inside = _INSIDE_WORD.findall(text)
    odd = sum(not letter.islower() and letter not in _AT_HOME_IN_WORDS for letter in inside)
    return odd + len(_AGAINST_THE_GRAIN.findall(text))
