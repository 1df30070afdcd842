"""Phone numbers in a text; years, versions, counts, dates and sums are none."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

Span = tuple[int, int]

FEWEST_DIGITS, MOST_DIGITS = 7, 15  # E.164 allows fifteen
_NUMBER = re.compile(r"(?<![\w.,/$€£#-])(?:\+|00)?\(?\d[\d ().\-/]{5,20}\d(?![\w%]|[.,]\d)")
_DIGIT_NAMES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_DIGIT = {word: str(digit) for digit, word in enumerate(_DIGIT_NAMES)} | {
    "oh": "0",
    "nought": "0",
    "hundred": "00",
}
_DIGIT_WORD = "|".join(_DIGIT)
# "five five five, 010, 0199": digits in words, and groups of figures among them
_IN_WORDS = re.compile(
    rf"\b(?:(?:double|triple)\s+)?(?:{_DIGIT_WORD}|\d{{1,4}})\b"
    rf"(?:[\s,./*_|-]{{1,4}}(?:(?:double|triple)\s+)?(?:{_DIGIT_WORD}|\d{{1,4}})\b){{2,14}}",
    re.IGNORECASE,
)
_IN_WORDS_PART = re.compile(rf"(?:(double|triple)\s+)?\b({_DIGIT_WORD}|\d+)\b", re.IGNORECASE)
_WORDS_NEEDED = 3  # digits in words, beside any figures; "three, two, one" is too short anyway
# 0 7 7 0 0 - 9 0 0 - 1 2 3, and +44 * 7700 * 900 * 123
_APART = re.compile(r"(?<![\w.,/])\+?\d(?:[ .*_|/-]{1,3}\d){8,14}(?![\w]|[.,]\d)")
_WITH_SIGNS = re.compile(r"(?<![\w.,/])(?:\+|0)\d{1,4}(?:\s?[*_~|•/]\s?\d{2,7}){2,4}(?![\w])")
# A mobile number as its country writes it, without any word: India, Pakistan, Nigeria, Kenya,
# Bangladesh, the Philippines, Britain; with or without the code of the country.
_MOBILE = re.compile(
    r"(?:(?:0|91)?[6-9]\d{9}|(?:0|92)3\d{9}|(?:0|234)[789][01]\d{8}|(?:0|44)7\d{9}"
    r"|(?:0|254)[17]\d{8}|(?:0|880)1[3-9]\d{8}|(?:0|63)9\d{9})"
)
_PHONE_WORD = re.compile(
    r"\b(?:(?:phone|telephone|tel|mobile|mob|cell|cellphone"
    r"|cel|celular|tlfn?|telf|tel[eé]fono|telefone?|m[oó]vil|t[eé]l|fone|handy|whats\s?app|viber|contact|dial|sms"
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
_ENDS = re.compile(r"\s*(?:$|\n|[.!)]|any\s?time)")
_DATES = re.compile(r"(?:19|20)\d\d")
_DATE = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"
_NO_PHONE = re.compile(
    rf"(?:(?:19|20)\d{{2}}[\s./-]*){{1,4}}|{_DATE}(?:\s*-\s*{_DATE})?|.*(?:0000|[ ]000)"
)
# (555) 010-0199 and 555-010-0199; 0300 5550142 and 0300-5550142
_USUAL_FORM = re.compile(
    r"\(\d{3}\)\s?\d{3}[-. ]\d{4}|\d{3}[-.]\d{3}[-.]\d{4}|0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,5}"
    # (021) 5550147 in Pakistan, 06 12 34 56 78 in France, 98765 43210 in India
    r"|\(0\d{1,4}\)\s?\d{3,4}[ -]?\d{3,4}|0\d(?:[ .]\d\d){4}|[6-9]\d{4} \d{5}"
)


def phones(text: str, numbered: tuple[str, ...] = ()) -> list[Span]:
    """Where phone numbers stand in a normalised text.

    `numbered` are the words for what has long numbers that nobody calls: licences, books, orders.
    """
    found = [
        m.span()
        for m in _IN_WORDS.finditer(text)
        if _is_spelt(m.group(), _is_called(text[max(0, m.start() - 40) : m.start()]))
    ]
    found += [m.span() for m in _APART.finditer(text) if _is_apart(m.group())]
    found += [m.span() for m in _WITH_SIGNS.finditer(text) if _may_be_long(m.group())]
    for match in _NUMBER.finditer(text):
        number = match.group()
        before = text[max(0, match.start() - 40) : match.start()]
        after = text[match.end() : match.end() + 20]
        if _is_phone(number, before, after, numbered):
            found.append(match.span())
    return found


def _is_phone(number: str, before: str, after: str, numbered: tuple[str, ...]) -> bool:
    """By its country code, its form, or the word before it."""
    digits = re.sub(r"\D", "", number)
    if not FEWEST_DIGITS <= len(digits) <= MOST_DIGITS:
        return False
    if _NO_PHONE.fullmatch(number) or _UNIT.match(after):
        return False
    if _PHONE_WORD.search(before):
        return True
    if number.startswith("+"):
        return len(digits) >= 9
    international = number.startswith("00") and len(digits) >= 11
    mobile = _MOBILE.fullmatch(number) and _ENDS.match(after)
    if not (_USUAL_FORM.fullmatch(number) or international or mobile):
        return False
    return not (numbered and _named(numbered).search(before))


def _is_called(before: str) -> bool:
    """Whether the words before say that a number to call comes."""
    return _PHONE_WORD.search(before) is not None


def _is_spelt(text: str, called: bool) -> bool:
    """Seven digits or more, mostly in words; counting up or down is none, unless it is called."""
    digits, words = "", 0
    if text.casefold().count("hundred") > 1:  # sums, not digits
        return False
    for times, part in _IN_WORDS_PART.findall(text):
        digit = _DIGIT.get(part.casefold(), part)
        words += part.casefold() in _DIGIT
        digits += digit * {"double": 2, "triple": 3}.get(times.casefold(), 1)
    return (
        words >= _WORDS_NEEDED
        and FEWEST_DIGITS <= len(digits) <= MOST_DIGITS
        and (called or not _counts(digits))
    )


def _is_apart(text: str) -> bool:
    digits = re.sub(r"\D", "", text)
    return not _counts(digits) and len(set(digits)) > 2


def _may_be_long(text: str) -> bool:
    digits = re.sub(r"\D", "", text)
    return 9 <= len(digits) <= MOST_DIGITS and not _DATES.search(text)


def _counts(digits: str) -> bool:
    """Whether digits only go up, or only down, as on a scale."""
    steps = {int(b) - int(a) for a, b in pairwise(digits)}
    return steps <= {1} or steps <= {-1} or digits in "12345678910"


@lru_cache(maxsize=8)
def _named(words: tuple[str, ...]) -> re.Pattern[str]:
    """One of the words a little before a number; `*` at a word's end is any ending."""
    any_word = "|".join(
        re.escape(w.removesuffix("*")) + (r"\w*" if w[-1] == "*" else "") for w in words
    )
    return re.compile(rf"\b(?:{any_word})\b[^\n]{{0,25}}$", re.IGNORECASE)
