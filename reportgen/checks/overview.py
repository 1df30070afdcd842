"""Tip 8: does the overview show who the person is for, what they do and what came of it?"""

from __future__ import annotations

import re
from collections.abc import Iterable

from reportgen.checks.base import Check, Context, Judged
from reportgen.domain.fields import FieldState
from reportgen.domain.outcome import Fact, Finding, Quote, Value
from reportgen.domain.profile import Profile
from reportgen.language.placeholders import placeholder_in
from reportgen.language.text import (
    emoji_count,
    excerpt,
    first_sentences,
    normalise,
    normalised,
    opening,
    paragraphs,
    sentences,
    words,
)
from reportgen.rulebook.limits import OverviewLimits

WHERE = "overview"
LONGEST_SUGGESTION = 1500  # characters; a longer one would fill the report

_SMALL_WORDS = frozenset({
    "i", "i'm", "i've", "a", "an", "the", "and", "to", "of", "in", "for", "with", "my", "your",
    "you", "is", "are", "have",
})  # fmt: skip
_SPEAKING = frozenset({
    "i", "i'm", "i've", "i'll", "my", "me", "we", "our", "you", "your", "is", "are", "was", "were",
    "have", "has", "had", "will", "can", "that", "which", "who", "it",
})  # fmt: skip
_CLIENT = re.compile(
    r"\b(?:you|your|yours|clients?|customers?|business(?:es)?|compan(?:y|ies)|brands?|startups?"
    r"|start-ups|founders?|owners?|teams?|agenc(?:y|ies)|authors?|shops?|stores?|organi[sz]ations?"
    r"|students?|readers?|users?|patients?|schools?|publishers?|firms?|entrepreneurs?)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?<![\w.])[$€£]?\d[\d.,]*\s*(?:%|\+|k\b|m\b)?|\b(?:two|three|four|five|six"
    r"|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|hundreds?|dozens?|thousands?)\b",
    re.IGNORECASE,
)  # fmt: skip
# Everybody promises these.
_EMPTY_FIGURE = re.compile(r"\b100 ?%|\b24 ?[/x] ?7\b|\b110 ?%")
_TOOL = re.compile(r"\b(?:[A-Z][a-z]+[A-Z]\w*|[A-Z]{2,}\d*|[A-Z]\w+\.(?:js|io|ai|com|net))\b")
_OUTCOME = re.compile(
    r"\b(?:increas|reduc|grew|grow|sav(?:ed|ing)|cut|doubl|tripl|improv|deliver|launch|built|won"
    r"|publish|rank|complet|achiev|generat|rais|migrat|automat|design|creat|translat|train|manag"
    r"|led|develop|wrote|edit)(?:ed|t|en|ing|s|es)?\b",
    re.IGNORECASE,
)
_INVITATION = re.compile(
    r"\b(?:contact|message|invite|reach out|get in touch|let'?s|drop me|write (?:to )?me|talk"
    r"|discuss|hire me|call|send me|looking forward|click|tell me|feel free|chat|connect)\b",
    re.IGNORECASE,
)
_ABOUT_SELF = re.compile(
    r"\W*(?:(?:hi|hello|hey|greetings)\b[^.!?\n]{0,20}[\s,!.]*)?(?:i|my|i'm|i've)\b", re.I
)
_BULLET = re.compile(r"^\s*(?:[^\w\s(\"'$€£#]|\d{1,2}[.)])", re.MULTILINE)


def judge(profile: Profile, context: Context) -> Judged:
    text = profile.overview
    facts = _facts(text)
    if profile.state("overview") is FieldState.BLANK or not normalise(text).strip():
        return Judged((context.finding("missing"),), facts)
    if stub := _placeholder(text):
        return Judged((context.finding("placeholder", (stub,)), *_length(text, context)), facts)
    found = [*_length(text, context), *_structure(text, context)]
    if context.language.may_be_english(text):
        found += _content(profile, context)
        found += _style(text, context)
    return Judged(tuple(found), facts, _praise(profile, found, context))


def _praise(
    profile: Profile, found: Iterable[Finding], context: Context
) -> dict[str, Value] | None:
    """That the first lines name the work, where the text was read and the work is known."""
    if any(f.loss for f in found) or context.language.detect(profile.overview) != "en":
        return None
    shown = context.language.keywords(_seen_first(profile, context))
    return {} if _trade(profile, context) & shown else None


def _facts(text: str) -> dict[str, Fact]:
    return {
        "length": len(text.strip()),
        "words": len(words(normalise(text))),
        "opening": " ".join(text.split())[:250],
        "sentences": len(sentences(normalise(text))),
        "paragraphs": len(paragraphs(text)),
    }


def _placeholder(text: str) -> Quote | None:
    spot = placeholder_in(text)
    return excerpt(text, *spot, WHERE) if spot else None


def _length(text: str, context: Context) -> list[Finding]:
    limits = context.limits(OverviewLimits)
    length = len(text.strip())
    bare, enough, most = limits.bare_minimum, limits.enough, limits.most
    if length > most:
        return [context.finding("too_long", length=length, most=most, over=length - most)]
    if length >= enough:
        return []
    share = (enough - length) / (enough - bare)
    quote = opening(text, WHERE)
    return [
        context.finding(
            "too_short", (quote,), share=share, length=length, enough=enough, more=enough - length
        )
    ]


def _structure(text: str, context: Context) -> list[Finding]:
    """A block that nobody reads on a phone."""
    found: list[Finding] = []
    blocks = paragraphs(text)
    longest = max(blocks, key=len)
    if len(longest) > context.limits(OverviewLimits).longest_paragraph:
        found.append(
            context.finding(
                "wall_of_text",
                (opening(longest, WHERE),),
                suggestion=_in_paragraphs(longest),
                length=len(longest),
            )
        )
    return found


def _in_paragraphs(block: str) -> str:
    """The block's own sentences, two or three to a paragraph; "" for too few or too many."""
    parts = sentences(block)
    if len(parts) < 4 or len(block) > LONGEST_SUGGESTION:
        return ""
    size = 2 if len(parts) < 9 else 3
    return "\n\n".join(" ".join(parts[at : at + size]) for at in range(0, len(parts), size))


def _has_sentences(text: str) -> bool:
    """At least one line of running text: six words and a sprinkling of small ones.

    A point of a list must also speak of somebody: "Landing pages in Webflow and WordPress"
    names a topic.
    """
    for sentence in sentences(normalise(text)):
        listed = [w.casefold() for w in words(sentence)]
        small = sum(w in _SMALL_WORDS for w in listed)
        spoken = not _BULLET.match(sentence) or any(w in _SPEAKING for w in listed)
        if len(listed) >= 6 and small >= 2 and spoken:
            return True
    return False


def _content(profile: Profile, context: Context) -> list[Finding]:
    text = profile.overview
    plain = normalise(text)
    found: list[Finding] = []
    if len(text) >= context.limits(OverviewLimits).bare_minimum and not _has_sentences(text):
        found.append(context.finding("only_a_list", (opening(text, WHERE),)))
    elif quote := _weak_opening(profile, context):
        better = _better_opening(profile, context)
        found.append(context.finding("weak_opening", (quote,), suggestion=better))
    if not _CLIENT.search(plain):
        found.append(context.finding("no_client", (opening(text, WHERE),)))
    concrete = _concreteness(profile, plain)
    if concrete < context.limits(OverviewLimits).concrete:
        share = 1 - concrete / context.limits(OverviewLimits).concrete
        found.append(context.finding("no_evidence", (opening(text, WHERE),), share=share))
    return found


def _trade(profile: Profile, context: Context) -> frozenset[str]:
    """The keywords of what the person says they do, outside the overview."""
    return context.language.keywords(
        " | ".join((profile.title, profile.category, *profile.types_of_work, *profile.skills))
    )


def _weak_opening(profile: Profile, context: Context) -> Quote | None:
    """The words a client sees first, where none of them says what the person does."""
    trade = _trade(profile, context)
    if not trade or _names_work(_seen_first(profile, context), trade, context):
        return None
    return opening(profile.overview, WHERE, context.limits(OverviewLimits).seen_first)


def _seen_first(profile: Profile, context: Context) -> str:
    """What a client sees before opening the overview."""
    return " ".join(profile.overview.split())[: context.limits(OverviewLimits).seen_first]


def _names_work(shown: str, trade: frozenset[str], context: Context) -> bool:
    """Whether a text names the person's trade, or any kind of work the market knows by name."""
    said = context.language.keywords(shown)
    listed = {w.casefold().removesuffix("s") for w in words(normalise(shown))}
    if (
        trade & said
        or listed & set(context.limits(OverviewLimits).roles)
        or any(one.endswith(other) for one in trade for other in said if len(other) > 3)
    ):
        return True
    folded = f" {' '.join(words(normalise(shown).casefold()))} "
    return any(" " in name and f" {name} " in folded for name in context.market.work_names)


def _better_opening(profile: Profile, context: Context) -> str:
    """The person's own sentence that says most about their trade, to be moved to the top."""
    trade = _trade(profile, context)
    seen = context.limits(OverviewLimits).seen_first
    fitting = [
        s for s in sentences(profile.overview) if 30 <= len(s) <= seen and not _BULLET.match(s)
    ]
    best = max(fitting, key=lambda s: len(trade & context.language.keywords(s)), default="")
    return best if len(trade & context.language.keywords(best)) >= 2 else ""


def _concreteness(profile: Profile, plain: str) -> int:
    """How much proof there is: a point for a figure, for several, for named tools, for deeds."""
    folded = plain.casefold()
    named = any(len(s) > 1 and s.casefold() in folded for s in map(normalise, profile.skills))
    figures = {m.group().strip() for m in _NUMBER.finditer(_EMPTY_FIGURE.sub(" ", plain))}
    return min(len(figures), 2) + bool(named or _TOOL.search(plain)) + bool(_OUTCOME.search(plain))


def _style(text: str, context: Context) -> list[Finding]:
    """What a coach would mention and no client fails a person for."""
    plain = normalised(text)
    found: list[Finding] = []
    if _ABOUT_SELF.match(plain.text):
        found.append(context.finding("about_self", (Quote(first_sentences(text, 120), WHERE),)))
    cliches = _cliches(text, context)
    if cliches:
        found.append(context.finding("cliches", cliches[:3], count=len(cliches)))
    emoji = emoji_count(text)
    if emoji > context.limits(OverviewLimits).emoji:
        found.append(context.finding("emoji", count=emoji))
    if not _INVITATION.search(plain.text[-400:]):
        found.append(context.finding("no_invitation"))
    return found


def _cliches(text: str, context: Context) -> list[Quote]:
    plain = normalised(text)
    listed = "|".join(re.escape(c) for c in context.limits(OverviewLimits).cliches)
    if not listed:
        return []
    spots = re.finditer(rf"\b(?:{listed})\b", plain.text, re.IGNORECASE)
    return [excerpt(text, *plain.original(*m.span()), WHERE) for m in spots]


CHECK = Check(
    slug="overview",
    tip=8,
    needs=("overview",),
    uses=("title", "category", "types_of_work", "skills"),
    judge=judge,
)
