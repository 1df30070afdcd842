"""Plain measures of a text: one spelling of every character, words, sentences, excerpts."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reportgen.domain.outcome import Quote

MARK_LIMIT = 120  # characters of a marked spot that still fit on a phone

# Invisible characters that split words for a search but not for the eye.
_INVISIBLE = dict.fromkeys(
    [
        *(0x00AD, 0x034F, 0x061C, 0x180E, 0xFEFF),
        *range(0x200B, 0x2010),
        *range(0x202A, 0x202F),
        *range(0x2060, 0x2070),
        *range(0xFE00, 0xFE10),
        *range(0xE0000, 0xE0080),
    ]
)
_SAME = {"’": "'", "‘": "'", "ʼ": "'", "′": "'", "“": '"', "”": '"', "„": '"', "‟": '"'}
# NFKC would glue these to the word before them ("Excel™" to "ExcelTM").
_KEPT = frozenset("™℠®©№…")
_FOREIGN = re.compile(r"[^\x00-\x7f]+")
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"(?<=[.!?…。！？])[\"')\]]*\s+|\n+")
_ABBREVIATION = re.compile(
    r"\b(?:e\.g|i\.e|etc|vs|mr|mrs|ms|dr|inc|ltd|co|no|approx|jr|sr|st)\.$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Normalised:
    """A normalised text that remembers where each of its characters came from.

    `starts` and `ends` hold, for each character of `text`, the bounds in the original.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The bounds in the original text of `text[start:end]`."""
        if not self.text:
            return (0, 0)
        if start >= len(self.text):
            return (self.ends[-1], self.ends[-1])
        first = self.starts[start]
        return (first, self.ends[end - 1] if end > start else first)


def normalise(text: str) -> str:
    """NFKC, plain quotes and spaces, nothing invisible: what every word rule runs on."""
    return text if text.isascii() else _normal(text)


@lru_cache(maxsize=256)
def _normal(text: str) -> str:
    return "".join(piece for _, _, piece in _pieces(text))


@lru_cache(maxsize=64)
def normalised(text: str) -> Normalised:
    """`normalise` with the way back to the original's offsets."""
    if text.isascii():
        return Normalised(text, range(len(text)), range(1, len(text) + 1))
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for begin, stop, piece in _pieces(text):
        out.append(piece)
        if len(piece) == stop - begin:
            starts += range(begin, stop)
            ends += range(begin + 1, stop + 1)
        else:
            starts += [begin] * len(piece)
            ends += [stop] * len(piece)
    return Normalised("".join(out), tuple(starts), tuple(ends))


def _pieces(text: str) -> Iterator[tuple[int, int, str]]:
    """Stretches of plain ASCII as they are; anything else cluster by cluster, normalised.

    A cluster is a character with the marks that combine with it, so that both normalise together.
    """
    done = 0
    for match in _FOREIGN.finditer(text):
        begin, stop = match.span()
        if begin > done and unicodedata.combining(text[begin]):
            begin -= 1
        if begin > done:
            yield done, begin, text[done:begin]
        done = stop
        for at in range(begin + 1, stop + 1):
            if at == stop or not unicodedata.combining(text[at]):
                yield begin, at, _piece(text[begin:at])
                begin = at
    if done < len(text):
        yield done, len(text), text[done:]


@lru_cache(maxsize=8_192)
def _piece(cluster: str) -> str:
    if cluster in _KEPT or cluster.isascii():
        return cluster
    piece = unicodedata.normalize("NFKC", cluster.translate(_INVISIBLE))
    if piece in _SAME:
        return _SAME[piece]
    return " " if piece.isspace() and "\n" not in piece else piece


def words(text: str) -> list[str]:
    """The words of a normalised text; "don't" and "full-time" are one word each."""
    return _WORD.findall(text)


def word_count(text: str) -> int:
    """How many words a writing program counts: what stands between spaces, figures too.

    Words that only signs part ("design/print/sew") count each: nobody is told of fewer words than
    they have written.
    """
    plain = normalise(text)
    return max(
        sum(any(map(str.isalnum, word)) for word in plain.split()), len(_WORD.findall(plain))
    )


def sentences(text: str) -> list[str]:
    """Sentences and lines, in order; a line of a list counts as one."""
    found: list[str] = []
    for piece in _SENTENCE_END.split(text):
        part = piece.strip()
        if not part:
            continue
        if found and _ABBREVIATION.search(found[-1][-12:]):
            found[-1] = f"{found[-1]} {part}"
        else:
            found.append(part)
    return found


def sentence_at(text: str, at: int) -> tuple[int, int]:
    """The bounds of the sentence or line that holds an offset."""
    gaps = _gaps(text)
    before = bisect_left(gaps, (at, 0))
    start = gaps[before - 1][1] if before else 0
    if start > at:  # the offset lies in a gap itself
        begin = gaps[before - 1][0]
        known = gaps[before - 2][1] if before > 1 else 0
        within = _SENTENCE_END.search(text, at, start)
        start = max((m.end() for m in _SENTENCE_END.finditer(text, begin, at)), default=known)
        if within:
            return start, within.start()
    return start, gaps[before][0] if before < len(gaps) else len(text)


@lru_cache(maxsize=16)
def _gaps(text: str) -> list[tuple[int, int]]:
    """What stands between sentences: who asks about each word of a long text asks it once."""
    return [m.span() for m in _SENTENCE_END.finditer(text)]


def first_sentences(text: str, most: int) -> str:
    """The first whole sentences that fit into `most` characters, else a cut at a word."""
    flat = " ".join(text.split())
    if len(flat) <= most:
        return flat
    kept = flat[:most]
    ends = [m.end() for m in re.finditer(r"[.!?…](?=\s)", kept)]
    if ends and ends[-1] >= most // 3:
        return kept[: ends[-1]]
    return kept.rsplit(" ", 1)[0] + "…"


def paragraphs(text: str) -> list[str]:
    """Blocks with an empty line or a line break between them."""
    return [p.strip() for p in re.split(r"\n+", text) if p.strip()]


def excerpt(text: str, start: int, end: int, where: str, around: int = 60) -> Quote:
    """The words around `text[start:end]`, that spot marked; offsets are the original text's.

    White space is made single spaces; what is cut away is told by the quote's flags.
    """
    start = min(max(start, 0), len(text))
    end = min(max(end, start), len(text))
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    shown_end = min(end, start + MARK_LIMIT)
    head = _word_start(text, max(0, start - around), start)
    tail = _word_end(text, min(len(text), shown_end + around), shown_end)
    before = _flat(text[head:start]).lstrip()
    mark = _flat(text[start:shown_end]).strip()
    after = _flat(text[shown_end:tail]).rstrip()
    if not mark and (not before or before.endswith(" ")):
        after = after.lstrip()
    if not after and not mark:
        before = before.rstrip()
    return Quote(
        text=before + mark + after,
        where=where,
        start=len(before),
        end=len(before) + len(mark),
        cut_before=bool(text[:head].strip()),
        cut_after=bool(text[tail:].strip()),
    )


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", _printable(text))


def _printable(text: str) -> str:
    """Without control characters and lone surrogates, which no page and no sheet can hold."""
    if text.isprintable():
        return text
    return "".join(c for c in text if c.isspace() or unicodedata.category(c) not in ("Cc", "Cs"))


def _word_start(text: str, at: int, before: int) -> int:
    if at == 0 or text[at - 1].isspace():
        return at
    space = re.compile(r"\s").search(text, at, before)
    return space.end() if space else at


def _word_end(text: str, at: int, after: int) -> int:
    if at == len(text) or text[at].isspace():
        return at
    for spot in range(at - 1, after - 1, -1):
        if text[spot].isspace():
            return spot
    return at


def opening(text: str, where: str, most: int = 120) -> Quote:
    """The beginning of a text as a quote without a mark."""
    flat = _flat(text).strip()
    if len(flat) <= most:
        return Quote(flat, where)
    return Quote(flat[:most].rsplit(" ", 1)[0], where, cut_after=True)


_LETTER_LIKE = re.compile("[\U0001d400-\U0001d7ff\u2460-\u24ff\uff21-\uff5a\U0001f130-\U0001f189]")
_EMOJI = re.compile(
    "[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001f12f\U0001f18e-\U0001faff\u25a0-\u25ff\u2190-\u21ff]"
)


def mathematical_runs(text: str) -> list[tuple[int, int]]:
    """Bounds of every run of letters of Unicode's mathematical alphabets, words joined over spaces.

    Screen readers and searches can't read them.
    """
    letter = "[\U0001d400-\U0001d7ff]"
    return [m.span() for m in re.finditer(f"{letter}(?:[^\\w\n]*{letter})*", text)]


def has_letter_lookalikes(text: str) -> bool:
    """Mathematical, circled, full-width or boxed letters in place of plain ones."""
    return _LETTER_LIKE.search(text) is not None


def emoji_count(text: str) -> int:
    """Emoji, dingbats, arrows and geometric shapes."""
    return len(_EMOJI.findall(text))


def shouted(text: str) -> list[str]:
    """Words of five letters and more in capitals alone; shorter ones may be abbreviations."""
    return [w for w in words(text) if len(w) >= 5 and w.isupper()]
