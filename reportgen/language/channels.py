"""Channels named for talking or paying outside the marketplace: "I prefer email or WhatsApp".

A list of channels says little by itself. What stands right before it ("mode of communication:",
"reach me on") or behind it ("for daily calls") makes it an invitation; a duty at a job or other
people ("answered customers by phone and e-mail") make it none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from reportgen.wording import Table, Wording, Wordings, plain, small

Span = tuple[int, int]

BEFORE, AFTER = 110, 60  # characters read around a list of channels
HEADING_REACH = 200  # characters in which a heading such as "Tools" stands above a line
REFUSAL_REACH = 40  # characters before it in which a "never" turns an invitation round
MOST_LISTS = 60  # a text with more is no text; the rest of it isn't read
_WORD = re.compile(r"[^\W_]+")
_SENTENCE_END = re.compile(r"[.!?](?=\s)|\n|[;…]")

# What stands before a list of channels; each ends where the list begins. These are wordings: see
# `reportgen.wording`. The words of each <list> are the rulebook's.
_BEFORE = {
    "headed": r"\b(?P<says><headings>)\b[\s*,]*([:=(–-]|<behind_headings>)?[\s*]*<determiners>$",
    "labelled": r"(^|\bterms)\W*(?P<says><labels>\s*[:=–-])\s*$",
    "talk_by": (
        r"(?P<free><free_before>\W*((<free_words>) ){0,3}"
        # a capital inside a line begins a line whose break was lost
        r"|(?<=\w[\s)]|[)\]]\s)(?=(?-i:C)))?(?P<says><communication_by>) <determiners>$"
    ),
    "wished": (
        r"(?P<says><wish>) ((to )?(?P<talk><talking>|<be_reached>)"
        r" (<clients> )?(<how> )?(<by> )?|to use |using |having )?<determiners>$"
    ),
    "talking": (
        r"\b(?P<says><speakers>)\b('\w+)?( <word>){0,3}? <talking>( (<clients>|<how>)){0,3}"
        r" <by> <determiners>$"
    ),
    "available": (
        r"(^\W*|<present>)(<how_often> ){0,2}(?P<says><available>)( [\w/:-]+){0,6}?"
        r" (on|via|over|through|by) (<several_channels>[\s:(,]*)?<determiners>$"
    ),
    "reached": (
        r"\b(?P<says><reach_me>)( <soon>){0,2}"
        r"( <by> |( (wherever|however|any way) you (like|want|prefer|wish))?\s*:\s*)<determiners>$"
    ),
    "for_talk_first": r"\bfor (<word> ){0,3}?<purpose>,? <wish> (to use )?<determiners>$",
    "between_us": (
        r"\b(?P<says><may> (<softened>)?<between_us>)\b( <objects>){0,6}? <by> <determiners>$"
    ),
    "clients_reach": r"\b(?P<says><clients_reach>) <by> <determiners>$",
    "i_am_on": (
        r"(^|\b(and|but|so) )\W*(?P<says><i_am>)( <how_i_am>){0,3} (on|via|by|over|through) $"
    ),
    "to_mine": r"\b(?P<says><to_mine>) $",
    "at_ease": r"\b(?P<says><at_ease>) <determiners>$",
    "asked_for": r"\b(?P<says><asked_for>) $",
    "mine": r"\b(?P<says>my) $",
    "my_channel": r"\b(?P<says><my_channel>)\s*([:=–-]|is|are)\s*<determiners>$",
}
# And each of these begins where the list ends.
_AFTER = {
    "end_of_name": r"\s*($|[.,!):=–-]|<behind_a_name>\b)",
    "is_open": r" <is_open>\b",
    "for_talk": r"<for_talk>",
    "preferred": (
        r" <is_best>((?P<me><for_me>)|<preferred>)\b( <choice>)?"
        r"(?P<for> (for|to) (<word> ){0,2}?<purpose>)?"
    ),
    "arranged": r"<arranged>",
    # a sentence of its own
    "offered": r"\s*[:(-]?\s*(is|are)?\s*(also )?<offered>\W*$",
    "end": r"\s*($|[.,!)]|<first_of_all>\b)",
}
_ANYWHERE = {
    "refused": r"\b<refusals>\b",
    "tools_above": r"\b<tools_above>\b",
    "us_two": r"\b<us_two>\b",
    "talk_now": r"\b<talk_now>\b",
    "a_thing": r"<a_thing>",
    "not_now": r"\b<not_now>\b",
}
_SAID = ("talking", "available", "between_us", "clients_reach")  # beside tools of trade, too
_TOLD = ("labelled", "headed", "my_channel", *_SAID, "i_am_on", "asked_for")


@dataclass(frozen=True, slots=True, eq=False)
class Channels:
    """What the rulebook's lists say of channels; each pattern is built once for them."""

    direct: tuple[str, ...]
    chats: tuple[str, ...]  # those of them that are no tool of trade for most
    rooms: tuple[str, ...]
    fields_of_work: tuple[str, ...]
    others: tuple[str, ...]
    duties: tuple[str, ...]
    purses: tuple[str, ...]
    talk: Table
    payment: Table


@dataclass(frozen=True)
class _Patterns:
    """The patterns of one set of lists, each made at its first use."""

    channels: Channels

    @cached_property
    def _wordings(self) -> dict[str, Wording]:
        lists = dict(self.channels.talk)
        named = {**_BEFORE, **_AFTER, **_ANYWHERE}
        return {name: Wording(said, lists) for name, said in named.items()}

    def __getitem__(self, name: str) -> Wording:
        return self._wordings[name]

    @cached_property
    def listed(self) -> re.Pattern[str]:
        both = sorted({*self.channels.direct, *self.channels.rooms}, key=lambda n: (-len(n), n))
        name = _any_of(both)
        item = rf"(?:{name})(?:\s(?:calls?|chats?|messages?|messaging|messenger|meetings?))?"
        between = (
            r"(?:\s*[,/&+|]\s*(?:(?:and|or|&)\s+)?|\s+(?:and/or|and|or|as\s+well\s+as|plus)\s+)"
        )
        return re.compile(
            rf"(?<![\w@.-])(?:{item})(?:{between}(?:{item})\b){{0,9}}(?![\w-]|\.\w|@)",
            re.IGNORECASE,
        )

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """The first words of all direct channels, as they may stand in a text."""
        return frozenset(
            re.split(r"\W", "".join(parts[:k]), maxsplit=1)[0].casefold()
            for parts in map(str.split, self.channels.direct)
            for k in range(1, len(parts) + 1)
        )

    @cached_property
    def direct(self) -> re.Pattern[str]:
        return _word_of(self.channels.direct)

    @cached_property
    def chats(self) -> re.Pattern[str]:
        return _word_of(self.channels.chats)

    @cached_property
    def others(self) -> re.Pattern[str]:
        return _word_of(self.channels.others)

    @cached_property
    def duties(self) -> re.Pattern[str]:
        return _word_of(self.channels.duties)

    @cached_property
    def work(self) -> re.Pattern[str]:
        fields = _any_of(self.channels.fields_of_work)
        return re.compile(rf"\s*(?:[&/,]|and\s)?\s*(?:{fields})\b", re.IGNORECASE)

    @cached_property
    def paid(self) -> Wordings:
        lists = dict(self.channels.payment)
        both = (*lists["asks"], *lists["bare"])
        return Wordings(both, {**lists, "purses": plain(self.channels.purses)}, before=r"\b")

    @cached_property
    def never_paid(self) -> Wording:
        return Wording(_ANYWHERE["refused"], dict(self.channels.payment))


def talk(text: str, channels: Channels) -> list[Span]:
    """Where lists of channels invite clients to talk outside, with the words that invite."""
    patterns = _patterns(channels)
    if patterns.beginnings.isdisjoint(_WORD.findall(small(text))):
        return []
    found: list[Span] = []
    for count, match in enumerate(patterns.listed.finditer(text)):
        if count == MOST_LISTS:
            break
        if not patterns.direct.search(match.group()):
            continue
        if span := _invited(text, match.span(), patterns):
            found.append(span)
    return found


def payment(text: str, channels: Channels) -> list[Span]:
    """Where a text asks for money past the marketplace, or offers to save its fees.

    What is listed as `bare` might be about a shop's checkout, too.
    """
    patterns = _patterns(channels)
    surely = len(dict(channels.payment)["asks"])
    found: list[Span] = []
    for number, match in patterns.paid.found(text):
        before, after = _around(text, match.span())
        work = patterns.duties.search(before) or patterns.duties.search(after)
        if patterns.never_paid.search(before[-REFUSAL_REACH:]):
            continue
        if number < surely or not (work or _heading_of_tools(text, match.start(), patterns)):
            found.append(match.span())
    return found


def _invited(text: str, span: Span, patterns: _Patterns) -> Span | None:
    """The list with the words that invite, or None."""
    start, end = span
    before, after = _around(text, span)
    if patterns.work.match(after) or patterns["refused"].search(before[-REFUSAL_REACH:]):
        return None
    if patterns.others.search(after[:25]):
        return None
    if own := _own_wish(before, after, patterns):
        said = before[: own.start("says")]
        return None if patterns.others.search(said) else (start - len(before) + len(said), end)
    among_tools = _heading_of_tools(text, start, patterns)
    at, to = _told(before, after, among_tools, patterns) or (None, 0)
    if at is None and _is_between_two(text[start:end], before, after, patterns):
        return span
    if at is None or patterns.others.search(before) or patterns.duties.search(before[:at]):
        return None
    return start - len(before) + at, end + to


def _around(text: str, span: Span) -> tuple[str, str]:
    """What stands before and behind in the same sentence, as far as it is read."""
    before = text[max(0, span[0] - BEFORE) : span[0]]
    after = text[span[1] : span[1] + AFTER]
    return _SENTENCE_END.split(before)[-1], _SENTENCE_END.split(after, maxsplit=1)[0]


def _own_wish(before: str, after: str, patterns: _Patterns) -> re.Match[str] | None:
    """What a person asks for, whatever duties stand before it: "reach me on", "I prefer"."""
    if reached := patterns["reached"].search(before):
        return reached
    if (to_mine := patterns["to_mine"].search(before)) and patterns["end_of_name"].match(after):
        return to_mine
    wished = patterns["wished"].search(before)
    if wished is None:
        return None
    ends = wished["wish"].casefold() == "prefer" and patterns["end"].match(after)
    purpose = patterns["for_talk"].match(after) or patterns["for_talk_first"].search(before)
    return wished if wished["talk"] or purpose or ends else None


def _is_between_two(listed: str, before: str, after: str, patterns: _Patterns) -> bool:
    """Whether a messenger's sentence speaks of oneself and a client, and of no work with it."""
    around = f"{before} {after}"
    return (
        patterns.chats.search(listed) is not None
        and not patterns["a_thing"].search(before)
        and patterns["us_two"].search(around) is not None
        and patterns["talk_now"].search(around) is not None
        and not any(patterns[name].search(around) for name in ("not_now", "tools_above"))
        and not any(p.search(around) for p in (patterns.duties, patterns.others))
        and patterns.work.search(after[:40]) is None
    )


def _told(before: str, after: str, among_tools: bool, patterns: _Patterns) -> Span | None:
    """How far before and behind the list the words reach that make it a way to talk."""
    arranged = patterns["arranged"].match(after)
    behind = arranged or patterns["preferred"].match(after)
    if (match := patterns["talk_by"].search(before)) and (match["free"] is not None or behind):
        return match.start("says"), 0
    for name in _SAID if among_tools else _TOLD:
        if match := patterns[name].search(before):
            return match.start("says"), 0
    if (easy := patterns["at_ease"].search(before)) and patterns["for_talk"].match(after):
        return easy.start("says"), 0
    if (mine := patterns["mine"].search(before)) and (opened := patterns["is_open"].match(after)):
        return mine.start("says"), opened.end()
    if (offered := patterns["offered"].match(after)) and not before.strip(" •*✅✔-"):
        return len(before), offered.end()
    if behind and (arranged or behind["for"] or behind["me"]):
        return len(before), behind.end()
    return None


def _heading_of_tools(text: str, start: int, patterns: _Patterns) -> bool:
    above = text[max(0, start - HEADING_REACH) : start]
    return patterns["tools_above"].search(above) is not None


def among_tools(text: str, start: int, channels: Channels) -> bool:
    """Whether a heading such as "Tools" stands a little above."""
    return _heading_of_tools(text, start, _patterns(channels))


def _word_of(names: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any_of(names)})\b", re.IGNORECASE)


def _any_of(names: Iterable[str]) -> str:
    return "|".join(plain(names))


@lru_cache(maxsize=8)
def _patterns(channels: Channels) -> _Patterns:
    return _Patterns(channels)
