"""Template text that somebody forgot to fill in."""

from __future__ import annotations

import re

from reportgen.language.text import normalised

_SLOT = (
    r"(?:name|full[ _]name|company|skills?|title|job[ _]?title|profession|tools?|text|city"
    r"|industry|niche|number)"
)
_PLACEHOLDER = re.compile(
    "|".join(
        (
            # [your name], (insert your skills here), <your_company>
            rf"[\[({{<]{{1,2}}\s*(?:your|insert|enter|add)[ _](?:your[ _]|the[ _])?{_SLOT}"
            r"\b[^\])}>\n]{0,40}[\])}>]",
            r"\[\s*(?:your|insert|enter)\b[^\]\n]{0,60}\]",
            # {{name}}, [First Name], [X], <skill 1>
            rf"[\[{{<]{{1,2}}\s*(?:(?:first|last|client|company)[ _]?)?(?:{_SLOT}\s?\d?|x{{1,5}})"
            r"\s*[\]}>]{1,2}",
            r"\blorem\s+ipsum\b",
            r"\bdolor\s+sit\s+amet\b",
            r"\b(?:your|insert|enter|paste|type|write)\s+(?:(?:your|the|an?)\s+)?"
            r"(?:text|overview|bio|description|introduction|name)\s+(?:goes\s+)?here\b",
            r"\b(?:describe|list|explain)\s+your\s+(?:\w+\s+){1,3}here\b",
            r"\bplaceholder\s+text\b",
            r"\b(?:asdf|qwerty)+\b",
            r"(?<![/@.:])\bx{4,}\b(?![@/.])",  # not an address that somebody has masked
            # "X+ years of experience", "XX years of": the figure was never put in
            r"(?<![\w'’/.+-])x{1,3}\+\s+[a-z]{4}|(?<![\w'’/.+-])x{1,3}\s+years\s+of\b",
            r"(?<=\w[ :])_{4,15}(?=[\s.,]|$)",  # a gap stands in a sentence; a line alone divides
        )
    ),
    re.IGNORECASE,
)
_TO_COME = re.compile(
    r"(?:to\s+be\s+(?:added|written|completed)|coming\s+soon|tbd|todo)\W*+$", re.IGNORECASE
)
_NOTHING = re.compile(
    r"\W*+(?:n/?a|none|test(?:ing)?|nothing|no|nil|null|later|tbd|todo)?\W*+", re.IGNORECASE
)


def placeholder_in(text: str) -> tuple[int, int] | None:
    """Where template text stands (offsets of the original), or None.

    A text that only says "n/a", "test" or a dash is one as a whole.
    """
    plain = normalised(text)
    if _NOTHING.fullmatch(plain.text):
        return (0, len(text)) if plain.text.strip() else None
    match = _PLACEHOLDER.search(plain.text)
    spans = filter(None, (match and match.span(), _promise(plain.text)))
    found = min(spans, default=None)
    return plain.original(*found) if found else None


def _promise(text: str) -> tuple[int, int] | None:
    """A last line that only promises; “A course on bread is coming soon!” is a sentence.

    The signs before it are walked by hand: a pattern would try each of their line ends.
    """
    said = _TO_COME.search(text)
    if said is None:
        return None
    word = said.start()
    while word and not (text[word - 1].isalnum() or text[word - 1] == "_"):
        word -= 1
    begin = text.find("\n", word, said.start()) if word else 0
    return (begin, said.end()) if begin >= 0 else None
