"""Phone numbers in a text; years, versions, counts, dates and sums are none."""

from __future__ import annotations

import re

Span = tuple[int, int]

FEWEST_DIGITS, MOST_DIGITS = 7, 15  # E.164 allows fifteen
_NUMBER = re.compile(r"(?<![\w.,/$€£#-])(?:\+|00)?\(?\d[\d ().\-/]{5,20}\d(?![\w%]|[.,]\d)")
_IN_WORDS = re.compile(
    r"\b(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)\b[\s,.-]*){7,}",
    re.IGNORECASE,
)
_PHONE_WORD = re.compile(
    r"\b(?:(?:phone|telephone|tel|mobile|mob|cell|cellphone|whats\s?app|viber|contact|dial|sms"
    r"|call me|text me|ring me|reach me|number is)\b[^\n\d]{0,15}"
    r"|(?:call|text|ph|my no|my number)\b[\s.:]*)$",
    re.IGNORECASE,
)
_UNIT = re.compile(
    r"\s*(?:\+|%|users?|clients?|rows?|records?|leads?|lines?|words?|hours?|projects?|views?"
    r"|followers?|subscribers?|downloads?|usd|dollars?|eur|k\b|m\b|million|customers?|people"
    r"|items?|products?|contacts?|entries|requests?|calls?)",
    re.IGNORECASE,
)
_DATE = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"
_NO_PHONE = re.compile(
    rf"(?:(?:19|20)\d{{2}}[\s./-]*){{1,4}}|{_DATE}(?:\s*-\s*{_DATE})?|.*(?:0000|[ ]000)"
)
# (555) 010-0199 and 555-010-0199; 0300 5550142 and 0300-5550142
_USUAL_FORM = re.compile(
    r"\(\d{3}\)\s?\d{3}[-. ]\d{4}|\d{3}[-.]\d{3}[-.]\d{4}|0\d{2,4}[ -]?\d{3}[ -]?\d{3,5}"
)


def phones(text: str) -> list[Span]:
    """Where phone numbers stand in a normalised text."""
    found: list[Span] = [m.span() for m in _IN_WORDS.finditer(text)]
    for match in _NUMBER.finditer(text):
        number = match.group()
        before = text[max(0, match.start() - 40) : match.start()]
        after = text[match.end() : match.end() + 20]
        if _is_phone(number, before, after):
            found.append(match.span())
    return found


def _is_phone(number: str, before: str, after: str) -> bool:
    """By its country code, its form, or the word before it."""
    digits = re.sub(r"\D", "", number)
    if not FEWEST_DIGITS <= len(digits) <= MOST_DIGITS:
        return False
    if _NO_PHONE.fullmatch(number) or _UNIT.match(after):
        return False
    if _PHONE_WORD.search(before) or _USUAL_FORM.fullmatch(number):
        return True
    if number.startswith("+"):
        return len(digits) >= 9
    return number.startswith("00") and len(digits) >= 11
