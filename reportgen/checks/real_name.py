"""Upwork's rule: the name is the person's own, in full, and nothing else stands beside it."""

from __future__ import annotations

import re
import unicodedata
from fnmatch import fnmatchcase

from reportgen.checks.base import CannotTell, Check, Context, Judged, Verdict
from reportgen.domain.outcome import Finding, Quote
from reportgen.domain.profile import Profile
from reportgen.language.text import emoji_count, has_letter_lookalikes, normalise
from reportgen.rulebook.limits import OverviewLimits, RealNameLimits

WHERE = "name"
SHOWN = 40  # letters of a word told in a sentence
_ASIDE = re.compile(r"\s*(?:\.{2,}|…)\s*|\s*[|/(\[–—:;•~,]\s*|\s+-\s+")
_TOKEN = re.compile(r"[^\s,|/()\[\]]+")
_WHOLE_NAMES = frozenset("OU")  # O Jin-ho, U Thant: one letter, and nothing is cut short
_NAMES_TOO = frozenset({"ing", "eng", "arch", "adv"})
_CAMEL = re.compile(r"([A-Z][a-z]+)([A-Z][a-z]+)[A-Za-z]*")
_OF_SITES = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.")
_OWNED = re.compile(r"[^\W\d_]{2,}['’][sS]")
_TWO_INITIALS = re.compile(r"[A-Z][BCDFHJKLMPQSTVWXZ]")  # AJ; NG, WU and LI are syllables
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
        plain = _without(name, context)
        found.append(context.finding("title", quote, suggestion=plain, word=word[:SHOWN]))
    names = _names_only(name, context)
    if initial := _initial(names, context):
        code = "initial_on_card" if _on_card(profile, names, context) else "initials"
        found.append(context.finding(code, quote, initial=initial))
    elif len(tokens) == 1 and tokens[0].isascii():
        found.append(context.finding("one_word", quote))
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
    """A website, a made-up word, a legal form, or a word of trade that no person is called by.

    Many such words are names somewhere, so each counts only where no name would have it.
    """
    limits = context.limits(RealNameLimits)
    for token in tokens:
        if _is_site(token, limits) or _is_made_up(token, limits):
            return token
    if work := _work_alone(tokens, limits):
        return work
    if len(tokens) < 2:
        return ""
    for token in tokens[:-1]:  # "Ada's Design Corner"
        if _OWNED.fullmatch(token):
            return token
    # "Ali Example Software Engineer" has a trade behind the name, and no firm
    of_firms = () if _bare(tokens[-1]) in limits.trades else limits.company_words
    for listed in (limits.legal_forms, of_firms):
        for token in tokens[1:]:
            if _bare(token) in listed:
                return token
    at_end = tokens[:-1] if len(tokens) > 2 and _bare(tokens[-1]) in _places(context) else tokens
    if _bare(at_end[-1]) in limits.company_ends or (
        tokens[-2] == "&" and _bare(tokens[-1]) == "co"
    ):
        return at_end[-1]
    # "Zen Media House": a house is a surname, but not behind such a word
    if _bare(tokens[-1]) in limits.company_houses and _bare(tokens[-2]) in {
        *limits.company_ends,
        *limits.company_words,
    }:
        return " ".join(tokens[-2:])
    return tokens[0] if _bare(tokens[0]) in limits.company_starts else ""


def _places(context: Context) -> frozenset[str]:
    """Names of places, of which a firm's may hold one at its end: "Dev Hub Lahore"."""
    rule = context.rules.get("overview")
    listed = rule.limits_as(OverviewLimits).places if rule else {}
    return frozenset(name for names in listed.values() for name in names)


def _work_alone(tokens: list[str], limits: RealNameLimits) -> str:
    """What is offered, where a name should stand: "SEO Expert", "Smart Data Entry"."""
    bare = [_bare(token) for token in tokens]
    for phrase in limits.kinds_of_work:
        of_it = phrase.split()
        for at in range(len(bare) - len(of_it) + 1):
            if bare[at : at + len(of_it)] == of_it and len(bare) - len(of_it) < 2:
                return " ".join(tokens[at : at + len(of_it)])
    trades = {*limits.trades, *limits.certain_trades}
    about = {*trades, *limits.beside_trades, *limits.slogans}
    if len(bare) > 1 and set(bare) <= about and set(bare) & {*trades, *limits.slogans}:
        return " ".join(tokens)
    halves = {*about, *limits.brand_halves}
    if len(bare) > 1 and set(bare) <= halves and set(bare) & {*limits.slogans}:
        return " ".join(tokens)  # "Pixel Perfect"
    return ""


def _is_site(token: str, limits: RealNameLimits) -> bool:
    """`pixelhouse.io`; "J.Example" and "St.Ives" end otherwise."""
    if token.casefold().startswith(("www.", "http")):
        return "." in token
    stem, _, ending = token.strip(".,").rpartition(".")
    return len(stem) > 2 and ending in limits.domain_endings and not set(stem) - _OF_SITES


def _is_made_up(token: str, limits: RealNameLimits) -> bool:
    """`DevNinja`: a capital inside, and one half is a word of trade."""
    camel = _CAMEL.fullmatch(token)
    if camel is None:
        return False
    halves = [half.casefold() for half in camel.groups()]
    return halves[0] not in limits.camel_names and any(h in limits.brand_halves for h in halves)


def _aside(name: str) -> str:
    """What stands behind a dash, a bracket, a comma or two full stops."""
    parts = _ASIDE.split(name, maxsplit=1)
    return parts[1] if len(parts) > 1 else ""


def _title(name: str, tokens: list[str], context: Context) -> str:
    """An academic or job title inside the name, "" where there is none."""
    limits = context.limits(RealNameLimits)
    for token in (tokens[0], *tokens[2:]):
        # "Ing" and "Eng" are names too; with a full stop they are titles
        dotted = token.endswith(".") or _bare(token) not in _NAMES_TOO
        if _bare(token) in limits.titles and dotted and len(tokens) > 1:
            return token
    for token in _tokens(_aside(name)):
        if _bare(token) in limits.trades or _is_degree(token, name, limits):
            return token
    # without a dash or bracket, a trade may be a surname: only two, or one behind three words
    if len(tokens) > 3 and _bare(tokens[-1]) in limits.trades:
        return tokens[-1]
    listed = [t for t in tokens[1:] if _bare(t) in limits.trades]
    if len(listed) > 1 or any(_bare(t) in limits.certain_trades for t in listed):
        return listed[-1]
    return ""


def _is_degree(token: str, name: str, limits: RealNameLimits) -> bool:
    """ "PhD" or "M.A." behind a comma; "Li, Ma" is a name."""
    letters = token.strip(",").replace(".", "")
    return (
        "," in name
        and _bare(token) in limits.degrees
        and letters[-1:].isupper()
        and letters[:1].isupper()
    )


def _without(name: str, context: Context) -> str:
    """The name without titles and trades; "" where less than two words would be left."""
    kept = _names_only(name, context)
    return " ".join(kept) if len(kept) >= 2 else ""


def _names_only(name: str, context: Context) -> list[str]:
    """The words of a name that are no title and no trade, nor stand beside one."""
    limits = context.limits(RealNameLimits)
    aside = _tokens(_aside(name))
    told = any(_bare(t) in limits.trades or _is_degree(t, name, limits) for t in aside)
    tokens = _tokens(_ASIDE.split(name, maxsplit=1)[0] if told else name)
    unwanted = {*limits.titles, *limits.trades}
    return [t for t in tokens if _bare(t) not in unwanted and _LETTERS.search(t)]


def _on_card(profile: Profile, names: list[str], context: Context) -> bool:
    """Whether the letter may well stand on the identity card, as in the south of India."""
    limits = context.limits(RealNameLimits)
    if profile.country.strip().casefold() in limits.initial_countries:
        return True
    return any(fnmatchcase(_bare(n), like) for n in names for like in limits.initial_names)


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
        if _TWO_INITIALS.fullmatch(token) and not " ".join(tokens).isupper():
            return token
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


CHECK = Check(slug="real_name", tip=None, needs=("name",), uses=("country",), judge=judge)
