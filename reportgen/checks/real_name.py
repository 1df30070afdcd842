"""Upwork's rule: the name is the person's own, in full, and nothing else stands beside it."""

from __future__ import annotations

import re
import unicodedata

from reportgen.checks.base import CannotTell, Check, Context, Judged, Verdict
from reportgen.domain.outcome import Finding, Quote
from reportgen.domain.profile import Profile
from reportgen.language.text import emoji_count, has_letter_lookalikes, normalise
from reportgen.rulebook.limits import RealNameLimits

WHERE = "name"
SHOWN = 40  # letters of a word told in a sentence
_ASIDE = re.compile(r"\s*[|/(\[–—:•,]\s*|\s+-\s+")
_TOKEN = re.compile(r"[^\s,|/()\[\]]+")
_WHOLE_NAMES = frozenset("OU")  # O Jin-ho, U Thant: one letter, and nothing is cut short
_NAMES_TOO = frozenset({"ing", "eng", "arch", "adv"})
_LETTERS = re.compile(r"[^\W\d_]")


def judge(profile: Profile, context: Context) -> Verdict:
    name = " ".join(profile.name.split())
    if not _LETTERS.search(normalise(name)):
        return CannotTell("real_name.no_name")
    quote = (Quote(name, WHERE),)
    tokens = _tokens(name)
    facts = {"words": len(tokens)}
    if word := _company_word(tokens, context):
        return Judged((context.finding("company", quote, word=word[:SHOWN]),), facts)
    found: list[Finding] = []
    if word := _title(name, tokens, context):
        plain = _without(tokens, context)
        found.append(context.finding("title", quote, suggestion=plain, word=word[:SHOWN]))
    elif initial := _initial(tokens, context):
        found.append(context.finding("initials", quote, initial=initial))
    if _is_decorated(name):
        found.append(context.finding("decoration", quote))
    if _odd_case(name):
        found.append(context.finding("letter_case", quote, suggestion=name.title()))
    # Titles, trades and legal forms are known in Latin letters only.
    readable = all("LATIN" in unicodedata.name(c, "") for c in _LETTERS.findall(normalise(name)))
    return Judged(tuple(found), facts, {} if readable and not found and len(tokens) > 1 else None)


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(normalise(text))


def _bare(token: str) -> str:
    return token.strip(".,'\"’").replace(".", "").casefold()


def _company_word(tokens: list[str], context: Context) -> str:
    """A legal form, or a word of trade that no person is called by, after another word.

    A few such words are surnames somewhere, so only the last word of a name counts.
    """
    if len(tokens) < 2:
        return ""
    legal = context.limits(RealNameLimits).legal_forms
    trade = context.limits(RealNameLimits).company_words
    for token in tokens[1:]:
        if _bare(token) in legal:
            return token
    return tokens[-1] if _bare(tokens[-1]) in trade else ""


def _title(name: str, tokens: list[str], context: Context) -> str:
    """An academic or job title inside the name, "" where there is none."""
    titles = context.limits(RealNameLimits).titles
    trades = context.limits(RealNameLimits).trades
    for token in (tokens[0], *tokens[2:]):
        # "Ing" and "Eng" are names too; with a full stop they are titles
        dotted = token.endswith(".") or _bare(token) not in _NAMES_TOO
        if _bare(token) in titles and dotted and len(tokens) > 1:
            return token
    aside = _ASIDE.split(name, maxsplit=1)
    for token in _tokens(aside[1]) if len(aside) > 1 else ():
        if _bare(token) in trades:
            return token
    # without a dash or bracket, a trade may be a surname: only two in a row are a job
    listed: list[str] = [t for t in tokens[1:] if _bare(t) in trades]
    certain = ("developer", "designer", "freelancer", "programmer", "copywriter")
    if len(listed) > 1 or any(_bare(t) in certain for t in listed):
        return listed[-1]
    return ""


def _without(tokens: list[str], context: Context) -> str:
    """The name without titles and trades; "" where less than two words would be left."""
    unwanted = {*context.limits(RealNameLimits).titles, *context.limits(RealNameLimits).trades}
    kept = [t for t in tokens if _bare(t) not in unwanted and _LETTERS.search(t)]
    return " ".join(kept) if len(kept) >= 2 else ""


def _initial(tokens: list[str], context: Context) -> str:
    """A first or last name given as one letter; a middle initial and "Md." are names in full."""
    if len(tokens) < 2:
        return ""
    short = context.limits(RealNameLimits).abbreviations
    for token in (tokens[-1], tokens[0]):
        bare = _bare(token)
        if token in _WHOLE_NAMES and token is tokens[0]:
            continue
        if bare in short or not bare.isascii():
            continue
        if len(bare) == 1 or (re.fullmatch(r"(?:[A-Za-z]\.){2,}", token) and len(bare) <= 3):
            return token
    return ""


def _is_decorated(name: str) -> bool:
    if has_letter_lookalikes(name) or emoji_count(name):
        return True
    return bool(re.search(r"[\d@#$%^&*_=+<>~★☆]", normalise(name)))


def _odd_case(name: str) -> bool:
    """All capitals, or none: easily mended. Scripts without capitals are never odd."""
    cased = [c for c in name if c.lower() != c.upper()]
    return len(cased) > 3 and (name.isupper() or name.islower())


CHECK = Check(slug="real_name", tip=None, needs=("name",), uses=(), judge=judge)
