"""Text as sheets hold it, made readable; and the plain key two spellings share."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Joiners (U+200C, U+200D) stay: emoji and Persian, Urdu, Hindi words fall apart without them.
_NOISE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\u2060\ufeff\u00ad\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ODD_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_SPACE_RUN = re.compile(r"[ \t]+")
_NOT_WORD = re.compile(r"[\W_]+")
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad\ufe0e\ufe0f]")
_BULLET = re.compile(r"^\s*(?:[•·▪●◦‣⁃∙➢➤➔→►▶▸✔✓✅☑★☆✦🔹🔸»*]+\ufe0f?|[-–—]+(?=\s))\s*")
_NUMBERED = re.compile(
    r"^\s*(?:(?:q(?:uestion)?\s*)?\d{1,3}|(?:section|part|secci[oó]n|parte)\s+[\da-z]{1,3})"
    r"\s*[.):\-]\s+",
    re.IGNORECASE,
)

_POSSESSIVE = re.compile(r"(?<=\w)['’]s\b", re.IGNORECASE)


def clean(text: str) -> str:
    """The text a person meant: odd spaces plain, line ends one kind, nothing invisible."""
    if text.isascii() and text.isprintable():
        return text.strip()
    if not text.isascii():
        text = _ODD_SPACE.sub(" ", text)
        text = _SURROGATE.sub("\ufffd", text)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.isprintable():
        text = _NOISE.sub("", text.replace("\u2028", "\n").replace("\u2029", "\n"))
    return text.strip()


def one_line(text: str) -> str:
    """Cleaned, and every run of white space a single space."""
    return " ".join(clean(text).split())


@lru_cache(maxsize=8_192)
def key(text: str) -> str:
    """What two spellings of one thing have in common: NFKC, casefolded, only words and digits."""
    plain = clean(text)
    if not plain.isascii():
        plain = unicodedata.normalize("NFKC", _INVISIBLE.sub("", plain))
    folded = plain.casefold()
    folded = folded.replace("&", " and ").replace("’", "").replace("'", "")
    return _NOT_WORD.sub(" ", folded).strip()


def without_accents(text: str) -> str:
    """`key` text with Latin accents taken off: `español` → `espanol`."""
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(c for c in parts if not "\u0300" <= c <= "\u036f"))


def heading_key(text: str) -> str:
    """The key of a column heading: no numbering in front, no accents, no “’s”.

    “Coach’s e-mail” is about the coach, “Niveau d’expérience” about experience.
    """
    plain = _POSSESSIVE.sub("", _NUMBERED.sub("", one_line(text)))
    return without_accents(key(plain.replace("'", " ").replace("’", " ")))


def lines(text: str) -> list[str]:
    """The lines that hold something, bullets taken off."""
    stripped = (without_bullet(line) for line in text.split("\n"))
    return [line for line in stripped if line]


def without_bullet(line: str) -> str:
    """One line trimmed, its bullet taken off."""
    if "  " in line or "\t" in line:
        line = _SPACE_RUN.sub(" ", line)
    line = line.strip()
    return line if line[:1].isalnum() else _BULLET.sub("", line).strip()
