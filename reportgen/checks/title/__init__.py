"""Tip 7: does the title say in a few words who somebody is and what they do?"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import replace
from itertools import pairwise

from reportgen.checks.base import Check, Context, Judged, Verdict
from reportgen.checks.shared.firm import names_firm
from reportgen.checks.shared.offer import is_crowded, is_generic, offer_of, rarest_word
from reportgen.checks.shared.title_parts import (
    Segment,
    TitleParts,
    WordKind,
    is_rare,
    is_tool,
    keyword_count,
    take_apart,
)
from reportgen.checks.title.empty import is_no_title, names_no_trade
from reportgen.checks.title.forbidden import allowed, forbidden, forbidden_spans
from reportgen.checks.title.reserved import reserved
from reportgen.checks.title.suggestion import BRACKET, rebuilt, tidied
from reportgen.domain.outcome import Fact, Finding, Quote, Value
from reportgen.domain.profile import Profile
from reportgen.language.short_lines import is_in_other_letters
from reportgen.language.text import (
    excerpt,
    has_letter_lookalikes,
    normalise,
    opening,
    shouted,
    words,
)
from reportgen.market.model import key
from reportgen.rulebook.limits import TitleLimits

CROWDED = "market_fit.crowded"
FORM = ("shouting", "decoration", "no_role", "generic")
_TEMPLATE = re.compile(
    r"[\[<{(]\s*(?:your|insert|add|title|job|role|profession)\b[^\])>}]*[\])>}]?"
    r"|^(?:edit|change|add|enter|insert|write|type|update|set|put|choose|new)"
    r"(?: (?:a|an|the|your|my))?(?: (?:job|profile|professional|new))? (?:title|headline)"
    r"(?: here)?\W*$"
    r"|\{\{.*\}\}|<%.*%>|\$\{.*\}|%%?\w+%",
    re.I,
)
_REPEATED = re.compile(r"([!?*~=$_^<>.])\1+|[★☆✓✔✅❤♥♦♣♠]+")
_NARROWING = re.compile(
    r"\b(?:for|to|of|in|with|about|on|from|into|specializing|specialising)\b", re.I
)
_STRUCK = frozenset("\u0332\u0335\u0336\u0337\u0338")  # lines through or under a letter
# Signs that a title of plain words may hold without being decorated.
_PLAIN_SIGNS = frozenset("|¦©®™°№→►▶»•·●▪❘│┃")


def judge(profile: Profile, context: Context) -> Verdict:
    """Vague, too specific, or overloaded: by what its words do and how rare they are."""
    title = " ".join(profile.title.split())
    plain = normalise(title)
    if not any(c.isalnum() for c in plain):
        return _no_title(context.finding("missing", _quotes(title)), profile, context)
    parts = take_apart(title, context.rule)
    if (
        key(plain) in context.limits(TitleLimits).placeholders
        or _TEMPLATE.search(plain)
        or is_no_title(plain, parts, context)
    ):
        found = context.finding("placeholder", [opening(title, "title")])
        return _no_title(found, profile, context)
    spans = forbidden_spans(profile, context)
    seen = _seen(title, parts, context)
    seen = [
        *forbidden(profile, spans, seen, lambda rest: _seen_in_rest(rest, context), context),
        *seen,
    ]
    if any(f.code == f"{CHECK.slug}.language" for f in seen):
        parts = TitleParts(())  # words of another language make no better title
    named = reserved(profile, parts, context)
    seen = [*named, *seen]
    lost = any(f.loss for f in seen) and not named  # what it is to say instead, nobody knows
    better = _better(profile, parts, seen, context) if lost else ""
    return Judged(
        _mended(profile, seen, better, context),
        _facts(title, parts, context),
        None if seen else _praise(parts, context),
    )


def _no_title(found: Finding, profile: Profile, context: Context) -> Judged:
    """A title with nothing to keep: what is suggested comes from the rest of the profile."""
    nothing = TitleParts(())
    better = _better(profile, nothing, [found], context)
    title = " ".join(profile.title.split())
    return Judged(_mended(profile, [found], better, context), _facts(title, nothing, context))


def _mended(
    profile: Profile, seen: list[Finding], better: str, context: Context
) -> tuple[Finding, ...]:
    """The findings with the title to paste, and what is gone or left once it is pasted.

    A title of one's own making that names what sets apart is no longer one of a crowd; of any other
    that nobody has written yet, nothing is known.
    """
    left = _about_crowd(better, context) if better else []
    told = any(_name(f) == "generic" for f in seen)
    lost = [f for f in seen if f.loss and not (left and _name(f) == "generic")]
    most = max(lost, key=lambda f: f.loss, default=None)

    def with_title(finding: Finding) -> Finding:
        if finding not in lost:
            return finding
        ends = {f.code for f in lost} - {finding.code} if better else set()
        own_way = not better and _name(finding) == "generic"
        if own_way or (better and not _stands_in_a_crowd(profile, better, context)):
            ends.add(CROWDED)
        then = left[0] if left and not told and finding is most else finding.then
        if then is not None:
            then = replace(then, loss=min(then.loss, finding.loss), evidence=())
        return replace(finding, suggestion=better, ends=tuple(sorted(ends)), then=then)

    return tuple(map(with_title, seen))


def _stands_in_a_crowd(profile: Profile, title: str, context: Context) -> bool:
    """Whether the offer would still be a generic one among many under this title."""
    rule = context.rules.get("market_fit")
    if rule is None:
        return True
    return is_crowded(offer_of(replace(profile, title=title), replace(context, rule=rule)), rule)


def _praise(parts: TitleParts, context: Context) -> dict[str, Value] | None:
    """The word that says what the person is; a word only built like a trade's name is none.

    Nor is the last word of a firm's name, though an agency is a role too.
    """
    if any(names_firm(s, context) for s in parts.segments):
        return None
    limits = context.limits(TitleLimits)
    listed = {*limits.roles, *limits.broad_roles, *limits.roles_at_the_end}
    for word in parts.of(WordKind.ROLE):
        common = context.market.title_frequency(word.text) > 0 and not is_tool(word, context.market)
        if word.folded in listed or common:
            return {"role": word.text}
    return None


def _seen(title: str, parts: TitleParts, context: Context) -> list[Finding]:
    plain = normalise(title)
    return [
        *_about_subject(title, parts, context),
        *_about_form(title, plain, context),
        *_about_badges(title, plain, context),
        *_about_repeats(title, parts, context),
    ]


def _seen_in_rest(rest: str, context: Context) -> list[Finding]:
    """What is wrong with what stays of a title."""
    if not any(c.isalnum() for c in rest):
        return [context.finding("vague")]
    return _seen(rest, take_apart(rest, context.rule), context)


def _better(profile: Profile, parts: TitleParts, seen: list[Finding], context: Context) -> str:
    """Their own title, tidied, where only its look is at fault; else one made of their words.

    Nothing is suggested that this check would itself find fault with, nor a firm's name, nor what
    Upwork forbids.
    """
    lost = sum(f.loss for f in seen if _name(f) != "generic")
    # One of a crowd is better than what costs more, and no way out of what costs less.
    told = any(_name(f) == "generic" for f in seen)
    crowded = lost > (0 if told else context.rule.findings["generic"].loss)
    own = allowed(parts, forbidden_spans(profile, context))
    own = TitleParts(tuple(s for s in own.segments if not names_firm(s, context)))
    form = all(_name(f) in FORM for f in seen if f.loss)
    about_form = parts.words and own == parts and lost > 0 and form
    for text in (
        tidied(profile.title, parts, context) if about_form else "",
        rebuilt(profile, own, context),
    ):
        if not text or text == profile.title.strip():
            continue
        fine = is_flawless(text, context, crowded=crowded)
        if fine and not forbidden_spans(replace(profile, title=text), context):
            return text
    return ""


def _name(finding: Finding) -> str:
    return finding.code.partition(".")[2]


def is_flawless(title: str, context: Context, *, crowded: bool = False) -> bool:
    """Whether nothing is wrong with a title that we would offer.

    Neither for this check, nor in its spelling, and no bracket in it. With `crowded` it may be one
    of many: better than a title that says nothing, and what sets apart only they can tell.
    """
    plain = normalise(title)
    own = replace(context, rule=context.rules.get(CHECK.slug, context.rule))
    seen = _seen(title, take_apart(title, own.rule), own)
    return (
        BRACKET.search(plain) is None
        and all(crowded and _name(f) == "generic" for f in seen)
        and not context.language.misspellings(plain)
    )


def _about_subject(title: str, parts: TitleParts, context: Context) -> list[Finding]:
    whole = Quote(title, "title")
    if is_in_other_letters(title):  # we can't read a word of it, so it is told and costs nothing
        return [context.finding("language", [whole], share=0)]
    if _is_foreign(title, parts, context):
        return [context.finding("language", [whole])]
    if parts.vague or names_no_trade(normalise(title), parts, context):
        return [context.finding("vague", [whole])]
    rare = _too_specific(title, parts, context)
    if rare is not None:
        return [context.finding("too_specific", [rare])]
    count = _keywords(parts, context)
    if count:
        return [context.finding("keyword_pile", [whole], count=count)]
    if not any(s.role for s in parts.segments) and _is_english(parts, context):
        return [context.finding("no_role", [whole])]
    return _about_crowd(title, context)


def _about_crowd(title: str, context: Context) -> list[Finding]:
    """A title that says what many others say, and not for whom, on which task or with what."""
    market_fit = context.rules.get("market_fit")
    if market_fit is None:
        return []
    market = replace(context, rule=market_fit)
    if not is_generic(title, market):
        return []
    word, titles = rarest_word(normalise(title), market)
    of = context.market.source("title_words").posts
    return [context.finding("generic", [Quote(title, "title")], word=word, titles=titles, of=of)]


def _is_foreign(title: str, parts: TitleParts, context: Context) -> bool:
    """Whether the title is in another language; a trade that many titles name is English."""
    market, often = context.market, context.limits(TitleLimits).named_often
    roles = {
        w.folded
        for w in parts.of(WordKind.ROLE, WordKind.EVERYBODY)
        if market.title_frequency(w.text) >= often
    }

    taken_up = frozenset(context.limits(TitleLimits).loanwords)

    def named(word: str) -> bool:
        if key(word) in taken_up:
            return True
        brand = market.skill(word) is not None or key(word) in market.synonyms
        often_named = market.title_frequency(word) >= often
        return (brand or often_named) and not context.language.knows(word)

    return context.language.is_foreign_line(title, named, lambda word: key(word) in roles)


def _too_specific(title: str, parts: TitleParts, context: Context) -> Quote | None:
    """A stretch of ordinary words that hardly any title holds: a niche within a niche.

    Not beside a role that stands by itself: "CAD Drafter | Plans from Total Stations and Drones" is
    found by its trade, and the rest tells the tasks.
    """
    limits = context.limits(TitleLimits)
    fewest, below, share = limits.rare_words, limits.rare_below, limits.rare_share
    for segment in parts.segments:
        cuts = [n for n, w in enumerate(segment.words) if n and _NARROWING.fullmatch(w.text)]
        if not cuts or any(_plain_role(other) for other in parts.segments if other is not segment):
            continue
        # Where a role goes before it, the niche is its owner's choice of clients. What is narrowed
        # twice ("of … from … into") is a niche within one, whoever works there.
        head = segment.words[: cuts[-1]]
        role = any(w.kind is WordKind.ROLE for w in head)
        for stretch, needed in (
            (segment.words[cuts[-1] + 1 :], fewest + role),
            (segment.words, fewest + role),
            (segment.words[cuts[0] + 1 :] if len(cuts) > 1 else (), fewest),
        ):
            # "for food trucks and bakeries" are two kinds of clients, which is wider than one
            more = any(w.folded in ("and", "or") for w in segment.words[cuts[-1] :])
            content = Segment(segment.text, stretch).of(
                WordKind.SUBJECT, WordKind.ROLE, WordKind.WEAK
            )
            rare = [w for w in content if is_rare(w, context.market, context.language, below)]
            if len(rare) >= max(needed + more, share * len(content)):
                return excerpt(title, rare[0].start, rare[-1].end, "title", around=len(title))
    return None


def _plain_role(segment: Segment) -> bool:
    """Whether a part of the title is a role that nothing narrows."""
    return segment.role and not any(_NARROWING.fullmatch(w.text) for w in segment.words)


def _keywords(parts: TitleParts, context: Context) -> int:
    """How many keywords are piled up, 0 where it is no pile."""
    roles = [s for s in parts.segments if s.role]
    plain = sum(keyword_count(s, context.market) for s in parts.segments if not s.role)
    limits = context.limits(TitleLimits)
    most = limits.keywords_beside_role if roles else limits.keywords_without_role
    if plain > most or plain + len(roles) > limits.most_things:
        return plain + len(roles)
    return len(roles) if len(roles) > limits.most_roles else 0


def _is_english(parts: TitleParts, context: Context) -> bool:
    content = parts.of(WordKind.SUBJECT, WordKind.WEAK)
    known = [
        w
        for w in content
        if context.market.title_frequency(w.text)
        or w.folded in context.market.synonyms
        or context.language.knows(w.folded)
    ]
    return len(known) >= context.limits(TitleLimits).english_share * len(content)


def _about_form(title: str, plain: str, context: Context) -> list[Finding]:
    whole = Quote(title, "title")
    found: list[Finding] = []
    if _is_shouted(plain, context):
        found.append(context.finding("shouting", [whole]))
    if has_letter_lookalikes(title):
        found.append(context.finding("decoration", [whole]))
    elif (mark := _decoration(title)) is not None:
        quote = excerpt(title, *mark, "title", around=len(title))
        share = context.limits(TitleLimits).symbol_share
        found.append(context.finding("decoration", [quote], share=share))
    most = context.limits(TitleLimits).most_characters
    if len(plain) > most:
        over = (len(plain) - most) / most
        found.append(
            context.finding(
                "too_long",
                [whole],
                share=0.4 + over,
                length=len(plain),
                most=most,
            )
        )
    return found


def _is_shouted(plain: str, context: Context) -> bool:
    """Most long words in capitals; abbreviations, which no dictionary knows, are left out."""
    long_words = [w for w in words(plain) if len(w) >= 5]
    loud = [w for w in shouted(plain) if context.language.knows(w.casefold())]
    ordinary = [w for w in long_words if not w.isupper() or w in loud]
    return bool(loud) and len(loud) > context.limits(TitleLimits).shouted_share * len(ordinary)


def _decoration(title: str) -> tuple[int, int] | None:
    """Where a sign stands that is neither letter, number nor separator."""
    if match := _REPEATED.search(title):
        return match.span()
    for at, char in enumerate(title):
        if char in _PLAIN_SIGNS:
            continue
        if char in _STRUCK:
            return max(0, at - 1), at + 1
        if unicodedata.category(char) in ("So", "Sk") and char not in "^`":
            return at, at + 1
    return None


def _about_badges(title: str, plain: str, context: Context) -> list[Finding]:
    folded = plain.casefold()
    for badge in context.limits(TitleLimits).badges:
        at = folded.find(badge)
        if at >= 0:
            quote = excerpt(title, at, at + len(badge), "title", around=len(title))
            return [context.finding("badge", [quote])]
    return []


def _about_repeats(title: str, parts: TitleParts, context: Context) -> list[Finding]:
    """Two words in the same order three times over: room that another talent could have."""
    pairs = Counter(
        (one.folded, other.folded)
        for segment in parts.segments
        for one, other in pairwise(segment.words)
    )
    phrase, times = pairs.most_common(1)[0] if pairs else (("", ""), 0)
    if times < context.limits(TitleLimits).repeats:
        return []
    return [
        context.finding("repeats", [Quote(title, "title")], phrase=" ".join(phrase), times=times)
    ]


def _quotes(title: str) -> list[Quote]:
    return [Quote(title, "title")] if title else []


def _facts(title: str, parts: TitleParts, context: Context) -> dict[str, Fact]:
    return {
        "title": title,
        "length": len(normalise(title)),
        "most": context.limits(TitleLimits).most_characters,
        "segments": [s.text for s in parts.segments],
        "parts": [
            {"text": w.text, "kind": w.kind.value, "titles": context.market.title_frequency(w.text)}
            for w in parts.words
        ],
    }


CHECK = Check(
    slug="title",
    tip=7,
    needs=("title",),
    uses=("skills", "employment"),
    judge=judge,
)
