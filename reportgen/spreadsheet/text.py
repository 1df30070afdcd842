"""Text as sheets hold it, made readable; and the plain key two spellings share."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from html import unescape

# Joiners (U+200C, U+200D) stay: emoji and Persian, Urdu, Hindi words fall apart without them.
_NOISE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2060\ufeff\u00ad\ufffe\uffff]")
LOST = "\ufffd"  # stands for a letter that nobody can read any more
_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE_ENDS = re.compile("[\x85\u2028\u2029]")
_ODD_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_SPACE_RUN = re.compile(r"[ \t]+")
LONGEST_GAP = 200  # white space of one run: nobody typed more, and patterns try each of it
# They turn letters around, so that a name or an id reads otherwise than it is.
_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_GAP = re.compile(rf"\s{{{LONGEST_GAP + 1},}}")
# Vowel signs and the like of Indic, Arabic and other scripts: no letters to `\w`, yet in words.
_MARKS = "".join(
    c for c in map(chr, range(0x300, 0x1C00)) if unicodedata.category(c) in ("Mn", "Mc")
)
_NOT_WORD = re.compile(rf"(?:[^\w{_MARKS}]|_)+")
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad\ufe0e\ufe0f]")
_BULLET = re.compile(r"^\s*(?:[•·▪●◦‣⁃∙➢➤➔→►▶▸✔✓✅☑★☆✦🔹🔸»*]+\ufe0f?|[-–—]+(?=\s))\s*")
_NUMBERED = re.compile(
    r"^\s*(?:(?:q(?:uestion)?\s*)?\d{1,3}|(?:section|part|secci[oó]n|parte)\s+[\da-z]{1,3})"
    r"\s*[.):\-]\s+",
    re.IGNORECASE,
)

_POSSESSIVE = re.compile(r"(?<=\w)['’]s\b", re.IGNORECASE)


def clean(text: str) -> str:
    """The text a person meant: odd spaces plain, line ends one kind, nothing invisible.

    Every text of a sheet comes through here. A gap of no use is closed, to an empty line or to a
    single sign.
    """
    if text.isascii() and text.isprintable():
        return _closed(text.strip())
    if not text.isascii():
        text = _ODD_SPACE.sub(" ", text)
        text = _SURROGATE.sub(LOST, text)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.isprintable():
        text = _NOISE.sub("", _LINE_ENDS.sub("\n", text))
    return _closed(text.strip())


def _closed(text: str) -> str:
    return _GAP.sub(_gap, text) if len(text) > LONGEST_GAP else text


def _gap(found: re.Match[str]) -> str:
    gap = found[0]
    return "\n" * min(2, gap.count("\n")) or ("\t" if "\t" in gap else " ")


_GUARD = re.compile(r"'(?=[=+\-@])")
_NOTION = re.compile(r"\s*\(https://(?:www\.)?notion\.(?:so|site)/[^()\s]*\)")
_ENTITY = re.compile(r"&(?:#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8}\d?);", re.IGNORECASE)
_TAGGED = re.compile(
    r"</(?:p|div|li|ul|ol|span|strong|em|b|i|a|h[1-6])\s*>|<br\s*/?>", re.IGNORECASE
)
_PARAGRAPH = re.compile(r"</(?:p|div|ul|ol|h[1-6])\s*>\s*", re.IGNORECASE)
_LINE_END = re.compile(r"<br\s*/?>[ \t]*\n?|</li\s*>\s*", re.IGNORECASE)
_BULLETED = re.compile(r"<li\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.IGNORECASE)


def as_written(text: str) -> str:
    """What a person wrote, without what programs put around it.

    Notion writes the page of a name behind it, and an apostrophe before `=`, `+`, `-` or `@` guards
    against formulas. Entities and tags come from forms on web pages: a person may write about tags,
    so only text that closes one is taken for it.
    """
    if text[0] == "'" and _GUARD.match(text):
        text = text[1:]
    if "<" in text and _TAGGED.search(text):
        text = _BULLETED.sub("• ", _LINE_END.sub("\n", _PARAGRAPH.sub("\n\n", text)))
        text = clean(_TAG.sub("", text))
    if "https://" in text:
        text = _NOTION.sub("", text) or text
    if "&" in text and _ENTITY.search(text):
        text = clean(unescape(text))
    return text


def one_line(text: str) -> str:
    """Cleaned, and every run of white space a single space."""
    return " ".join(clean(text).split())


def label(text: str) -> str:
    """What somebody or something goes by: on one line, each letter where it is read."""
    return one_line(text if text.isascii() else _DIRECTION.sub("", text))


@lru_cache(maxsize=8_192)
def key(text: str) -> str:
    """What two spellings of one thing have in common: NFKC, casefolded, only words and digits."""
    plain = clean(text)
    if not plain.isascii():
        plain = unicodedata.normalize("NFKC", _INVISIBLE.sub("", plain))
    folded = plain.casefold()
    folded = folded.replace("&", " and ").replace("’", "").replace("'", "")
    return _NOT_WORD.sub(" ", folded).strip()


# Accents of Latin, Greek and Cyrillic letters, short vowels and the stretching of Arabic, nuktas.
_ACCENTS = re.compile("[\u0300-\u036f\u064b-\u065f\u0670\u0640\u093c\u09bc]+")
# Letters that are typed one for the other, and those whose stroke is no accent to Unicode.
_ALIKE = str.maketrans("ıłđøىیکہھةۃ", "ildoيي\u0643هههه")


def without_accents(text: str) -> str:
    """`key` text with accents taken off: `español` → `espanol`, `الإيميل` → `الايميل`."""
    if text.isascii():
        return text
    plain = _ACCENTS.sub("", unicodedata.normalize("NFD", text).translate(_ALIKE))
    return unicodedata.normalize("NFC", plain)


def _own_digits(text: str) -> str:
    """Digits of all scripts as ours: “أكبر من ١٨ سنة” asks for eighteen."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)


@lru_cache(maxsize=16_384)
def heading_key(text: str) -> str:
    """The key of a column heading: no numbering in front, no accents, no “’s”.

    “Coach’s e-mail” is about the coach, “Niveau d’expérience” about experience.
    """
    words = text.split(" ")
    if text.isascii() and all(map(str.isalpha, words)):
        return text.casefold()  # nothing to take off; thousands of our own headings are so
    plain = _POSSESSIVE.sub("", _NUMBERED.sub("", one_line(_own_digits(text))))
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
