"""Which encoding a text file has, when all there is to go by is its bytes."""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reportgen.spreadsheet.grid import Doubt
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
_BEYOND_ASCII = re.compile(rb"[^\r\n]*[\x80-\xff][^\r\n]*")
_ENOUGH = 1 << 18

# What languages write beside a to z. A word of one of them keeps to its letters.
_WEST = (
    *("áéíñóúü", "àâçéèêëîïôùûüÿœ", "àáâãçéêíóôõúü", "äöüß", "åäöé", "åæøéö", "áðéíóúýþæö"),
    *("àçèéíïòóúü", "àèéìòóù", "äéèëïöü", "äõöüšž"),
)
_CENTRE = ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčéíľňóôšťúýž", "áéíóöőúüű", "ćčđšž", "ăâîşţ", "äöüß")
_CYRILLIC = (
    *("абвгдежзийклмнопрстуфхцчшщъыьэюяё", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяў"),
    "абвгдђежзијклљмнњопрстћуфхцчџш",
)
_GREEK = ("αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",)
# In the order in which they are believed, where several fit as well.
_ALPHABETS: Mapping[str, Sequence[str]] = {
    "cp1252": _WEST,
    "mac-roman": _WEST,
    "cp1250": _CENTRE,
    "iso8859-2": _CENTRE,
    "cp1251": _CYRILLIC,
    "koi8-u": _CYRILLIC,
    "cp1253": _GREEK,
    "cp1254": ("çğıiöşüâîû",),
}
_OF_THEIR_OWN = (_CYRILLIC, _GREEK)  # no letter of a to z stands in a word of these
_BETWEEN = r"\s“”„«»–—…•·°©®™€‚‹›\xa0"
_WORD = re.compile(rf"[^\x00-\x40\[-`{{-\x7f{_BETWEEN}]+")
_BEFORE, _BEHIND = "’‘'¿¡´", "’‘'´ªº"
_TORN = re.compile(r"(?<=[a-z])[–—…•™‡†‰‹›„](?=[a-z])|(?<=[a-z])[‘“](?![a-z])|[™‡†‰](?=[a-z])")
_VOWELS = "aeiouyáàâäăåąéèêëěęíìîïóòôöőøúùûüűůýÿæœı"
# Letters that stand where they never do: ñ is before a vowel, ń never; and heaps of one sort.
_OUT_OF_PLACE = re.compile(
    rf"ñ(?![aeiouyáéíóú])|ń[aeiouyó]|œ(?![ui])|[{_VOWELS}]{{3}}|(?:(?![{_VOWELS}ãõ])[^\W\d_]){{4}}"
)
_LATIN = frozenset("abcdefghijklmnopqrstuvwxyz'’‘-")


@dataclass(frozen=True, slots=True)
class _Reading:
    """How one encoding reads the words with letters beside a to z, and how many can't be meant."""

    encoding: str
    misfits: int
    words: tuple[str, ...]
    misfit: str  # the first of them


def decode(content: bytes) -> tuple[str, Doubt | None]:
    """Text by its byte order mark, else by its zeros UTF-16, else UTF-8 or one byte a letter.

    With it what staff should know, where several encodings would do or parts are in different
    ones. Raises DamagedError where a part of the text is nothing but zeros.
    """
    if _HOLE in content:
        raise DamagedError("a hole in the text")
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, errors="replace"), None
    wide = _wide_encoding(content[:_LOOKED_AT])
    if wide:
        return content.decode(wide, errors="replace"), None
    try:
        return content.decode("utf-8"), None
    except UnicodeDecodeError:
        return _of_parts(content) or _of_one_byte(content)


def _wide_encoding(head: bytes) -> str:
    """UTF-16 has a zero in every second place of what is Latin in it, never in the others."""
    even, odd = head[::2].count(0), head[1::2].count(0)
    if min(even, odd) > 0 or max(even, odd) <= len(head) // 8:
        return ""
    return "utf-16-le" if odd else "utf-16-be"


def _of_parts(content: bytes) -> tuple[str, Doubt] | None:
    """UTF-8 with broken letters, or with whole lines of another encoding; None where it is none.

    A line without any letter of UTF-8 is read by itself, any other keeps its broken letters.
    """
    text = content.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    if _beyond_ascii(text) - broken <= broken:
        return None
    lines = content.splitlines(keepends=True)
    read = [line.decode("utf-8", errors="replace") for line in lines]
    odd = [n for n, line in enumerate(read) if "\ufffd" in line]
    foreign = [n for n in odd if _beyond_ascii(read[n]) == read[n].count("\ufffd")]
    encoding = _best(b"".join(lines[n] for n in foreign))[0].encoding if foreign else "UTF-8"
    for n in foreign:
        read[n] = lines[n].decode(encoding, errors="replace")
    word = next((word for n in odd for word in _words(read[n])), "")
    return "".join(read), Doubt("encoding_mixed", encoding, word, len(odd))


def _beyond_ascii(text: str) -> int:
    return len(text) - len(text.encode("ascii", errors="ignore"))


def _of_one_byte(content: bytes) -> tuple[str, Doubt | None]:
    best, rivals = _best(content)
    text = content.decode(best.encoding, errors="replace")
    if not rivals and best.misfits * 4 <= len(best.words):
        return text, None
    otherwise = (w for r in rivals for w, o in zip(best.words, r.words, strict=False) if w != o)
    return text, Doubt("encoding_guessed", best.encoding, best.misfit or next(otherwise, ""))


def _best(content: bytes) -> tuple[_Reading, list[_Reading]]:
    """What fits best, and what fits as well and reads otherwise."""
    telling = b"\n".join(_BEYOND_ASCII.findall(content))[:_ENOUGH]
    readings = [_reading(telling, encoding) for encoding in _ALPHABETS]
    best = min(readings, key=lambda r: r.misfits)
    if best.misfits * 2 >= len(best.words) > 0 and (other := _by_statistics(telling)):
        return other, []
    return best, [r for r in readings if r.misfits == best.misfits and r.words != best.words]


def _by_statistics(telling: bytes) -> _Reading | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow, and wanted by few text files

    other = from_bytes(telling).best()
    if other is None:
        return None
    words = _words(str(other))
    return _Reading(other.encoding, len(words), words, words[0] if words else "")


def _reading(content: bytes, encoding: str) -> _Reading:
    text = content.decode(encoding, errors="replace")
    words = _words(text)
    misfits = [word for word in words if not _fits(word, _ALPHABETS[encoding])]
    misfits += _TORN.findall(text)
    return _Reading(encoding, len(misfits), words, misfits[0] if misfits else "")


def _words(text: str) -> tuple[str, ...]:
    """Those with a letter beside a to z, or a sign where one may have been."""
    found = (word.lstrip(_BEFORE).rstrip(_BEHIND) for word in _WORD.findall(text))
    return tuple(w for w in found if not w.isascii() and any(map(str.isalpha, w)))


def _fits(word: str, alphabets: Sequence[str]) -> bool:
    """Whether a word could be one of a language with these letters, as somebody writes it."""
    lower = word.lower()
    used = set(lower) - _LATIN
    if alphabets in _OF_THEIR_OWN and _LATIN & set(lower):
        return False
    if any(a.islower() and b.isupper() and not b.isascii() for a, b in pairwise(word)):
        return False
    known = any(used <= set(alphabet) for alphabet in alphabets)
    return known and (alphabets in _OF_THEIR_OWN or not _OUT_OF_PLACE.search(lower))
