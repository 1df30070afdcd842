"""Channels named for talking or paying outside the marketplace: "I prefer email or WhatsApp".

A list of channels says little by itself. What stands right before it ("mode of communication:",
"reach me on") or behind it ("for daily calls") makes it an invitation; a duty at a job or other
people ("answered customers by phone and e-mail") make it none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

Span = tuple[int, int]

BEFORE, AFTER = 110, 60  # characters read around a list of channels
HEADING_REACH = 200  # characters in which a heading such as "Tools" stands above a line
REFUSAL_REACH = 40  # characters before it in which a "never" turns an invitation round
MOST_LISTS = 60  # a text with more is no text; the rest of it isn't read
_SENTENCE_END = re.compile(r"[.!?](?=\s)|\n|[;…]")
_TOOLS_ABOVE = re.compile(r"\b(?:tools?|software|stack|platforms?|apps|programs?)\b", re.IGNORECASE)
_REFUSED = re.compile(
    r"\b(?:never|not(?!\s+hesitate)|no|don['’]?t(?!\s+hesitate)|won['’]?t|can['’]?t|cannot|avoid|refuse|instead\s+of)\b",
    re.IGNORECASE,
)

_MARKET = r"(?:upwork|fiverr|guru|platform|marketplace)"
_MY = r"(?:(?:my|our|a|any|the|either|both|direct)\s+){0,2}"
_BY = r"(?:via|through|on|over|by|using|at|in)"
_CLIENTS = r"(?:with\s+)?(?:you|me|us|(?:(?:my|our|the|all)\s+)?clients?)"
_TALK = (
    r"(?:communicat(?:e|ing)|correspond(?:ing)?|talk(?:ing)?|chat(?:ting)?|speak(?:ing)?|interact"
    r"|(?:keep|keeping)\s+(?:you|(?:(?:my|our|all|the)\s+)?clients?)\s+(?:updated|posted|informed|in\s+the\s+loop)"
    r"|(?:respond|reply|answer)(?:\s+(?:fast|quickly|promptly|within\s+\w+\s+\w+))?"
    r"|(?:keep|keeping|stay|staying|be|get)\s+(?:in\s+(?:touch|contact)|connected)|connect(?:ing)?|discuss(?:ing)?"
    r"|(?:continue|carry\s+on|go\s+on)(?:\s+(?:our|the|this))?(?:\s+(?:conversation|discussion|talk|chat))?)"
)
_HOW = (
    r"(?:regularly|daily|directly|clearly|quickly|easily|everything|details|further|your\s+project"
    r"|usually|often|always|it)"
)
_SOON = (
    r"(?:up|out|directly|any\s?time|any\s+time\s+of\s+(?:the\s+)?day|at\s+any\s+time|now|today|first"
    r"|here|there|also|easily|quickly|24/7|day\s+(?:and|or)\s+night)"
)
_PURPOSE = (
    r"(?:communicat\w*|contact\w*|updates?|calls?|meetings?|messag\w*|discuss\w*|chats?|talk\w*"
    r"|reach|questions?|correspondence|conversations?)"
)
_WISH = (
    r"\b(?:i|we)(?:['’]d|\s+would|\s+usually|\s+always|\s+mostly|\s+generally|\s+also)?"
    r"\s+(?P<wish>prefer|like|favou?r|use|choose)"
)

# Each of these ends where the list begins.
_HEADED = re.compile(
    r"\b(?P<says>"
    r"(?:modes?|means|methods?|mediums?|media|ways?|forms?|types?|channels?|styles?|apps?)\s+(?:of|for|to)\s+"
    r"(?:communicat\w+|contact|talk\w*|chat\w*|reach|correspond\w*|discuss\w*)"
    r"|(?:communication|comunication|contact)\s+"
    r"(?:channels?|modes?|methods?|mediums?|means|styles?|preferences?|options?|ways?)"
    r"|(?:preferred|prefered|preferable|best)\s+(?:communication|contact)"
    r"|(?:best|easiest|fastest|quickest|preferred|simplest)\s+(?:way|place|app)\s+(?:to|for)\s+"
    r"(?:reach|contact|get|find|hir|talk|chat|messag)\w*(?:\s+(?:hold\s+of|to|with))?(?:\s+(?:me|us))?"
    r")\b[\s*,]*(?:[:=(–-]|is|are|by|via|through|in|on|with|includes?|including|such\s+as|would\s+be)?"
    r"[\s*]*" + _MY + "$",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"(?:^|\bterms)\W*(?P<says>(?:communication|contact)\s*[:=–-])\s*$", re.IGNORECASE
)
_TALK_BY = re.compile(
    r"(?P<free>(?:^|\bterms|\bprefer\w*|\bpossible|\bopen\s+to|\bavailable\s+for)\W*"
    r"(?:(?:the|all|any|further|regular|daily|direct|easy|quick|clear|and)\s+){0,3}"
    # a capital inside a line begins a line whose break was lost
    r"|(?<=\w[\s)]|[)\]]\s)(?=(?-i:C)))?"
    rf"(?P<says>\bcommunicat(?:ion|e|ing)(?:\s+channels?)?\s+(?:{_BY}|in\s+any\s+form,?))\s+{_MY}$",
    re.IGNORECASE,
)
_WISHED = re.compile(
    rf"(?P<says>{_WISH})\s+(?:(?:to\s+)?(?P<talk>{_TALK}|be\s+(?:reached|contacted)|contact|work)\s+"
    rf"(?:{_CLIENTS}\s+)?(?:{_HOW}\s+)?(?:{_BY}\s+)?|to\s+use\s+|using\s+|having\s+)?{_MY}$",
    re.IGNORECASE,
)
_TALKING = re.compile(
    r"\b(?P<says>i|we|you|clients?|let['’]?s|let\s+us|happy\s+to|free\s+to|open\s+to)\b"
    r"(?:['’]\w+)?(?:\s+\w+){0,3}?"
    rf"\s+{_TALK}(?:\s+(?:{_CLIENTS}|{_HOW})){{0,3}}\s+{_BY}\s+{_MY}$",
    re.IGNORECASE,
)
_AVAILABLE = re.compile(
    r"(?:^\W*|\b(?:i|we|am|are|be|stay|remain|always|team|terms|resource\s+is)\s+|['’](?:m|re)\s+)"
    r"(?:(?:always|also|usually|mostly|easily|most|more|very|normally|generally|24/7)\s+){0,2}"
    r"(?P<says>available|reachable|online|active|accessible)(?:\s+[\w/:-]+){0,6}?\s+"
    r"(?:on|via|over|through|by)\s+"
    r"(?:(?:multiple|different|various|several|any|all|other)\s+(?:communication\s+)?"
    r"(?:channels|means|platforms|apps|ways)\s*(?:such\s+as|like|including)?[\s:(,]*)?"
    rf"{_MY}$",
    re.IGNORECASE,
)
_REACHED = re.compile(
    r"\b(?P<says>(?:reach|contact|call|text|message|ping|dm|pm|hit|add|find|catch|write(?:\s+to)?|e-?mail"
    r"|get\s+(?:hold\s+of|in\s+(?:touch|contact)\s+with)|talk\s+to|chat\s+with|connect\s+with"
    r"|speak\s+(?:to|with))\s+(?:me|us)"
    r"|(?:drop|send|give|shoot|leave|write)\s+(?:(?:me|us)\s+)?(?:an?|your)\s+(?:\w+\s+)?"
    r"(?:line|message|text|note|mail|call|ring|shout|ping|inquiry|enquiry|query)"
    r"|(?:reach|contact)\s+out(?:\s+to\s+(?:me|us))?"
    r"|(?:i|we)\s+(?:can|may|could)\s+(?:\w+\s+)?be\s+(?:reached|contacted))"
    rf"(?:\s+{_SOON}){{0,2}}\s+{_BY}\s+{_MY}$",
    re.IGNORECASE,
)
_FOR_TALK_FIRST = re.compile(
    rf"\bfor\s+(?:\w+\s+){{0,3}}?{_PURPOSE},?\s+{_WISH}\s+(?:to\s+use\s+)?{_MY}$", re.IGNORECASE
)
# "I can call you on", "please ask us by", "let's have a call over": talk between two, today
_MAY = (
    r"(?:(?:i|we|you|clients?)\s+(?:can|could|may|will|would|should)|(?:i|we|you)['’](?:ll|d)|let['’]?s|please|feel\s+free\s+to"
    r"|(?:happy|glad|free|ready|able|open|available|willing|prefer|like|love|want|easy|hesitate)\s+to)"
)
_OBJECTS = (
    r"(?:\s+(?:me|us|you|with|to|about|your|my|our|the|a|an|any|it|this|that|everything|anything|projects?|details|things|updates?|questions?"
    r"|work|tasks?|idea|ideas|needs|requirements|brief|files|samples|drafts?|reports?|quote|portfolio|calls?|meetings?|chats?|first|then"
    r"|also|directly|daily|weekly|regularly|quickly|anytime|time|at|day|night|week|free|quick|short|video|voice|up|here|there)){0,6}?"
)
_BETWEEN_US = re.compile(
    rf"\b(?P<says>{_MAY}\s+(?:also\s+|always\s+|easily\s+|then\s+)?"
    r"(?:(?:call|text|ring|phone|message|contact|reach|meet|speak|talk|chat|discuss|connect|write|ask|answer|reply|respond|find|add|ping|dm)"
    r"|(?:send|share|tell|show|brief)\s+(?:me|us|you)|(?:have|hold|do|set\s+up|arrange|schedule|book)\s+(?:a|an|our|the|regular|daily|weekly)"
    rf"\s+(?:\w+\s+)?(?:call|chat|meeting|talk)s?))\b{_OBJECTS}\s+{_BY}\s+{_MY}$",
    re.IGNORECASE,
)
_REACH_ME = re.compile(
    rf"\b(?P<says>clients?\s+(?:can\s+|usually\s+|always\s+|may\s+)?(?:reach|find|contact|call|message)\s+(?:me|us)"
    rf"(?:\s+\w+)?)\s+{_BY}\s+{_MY}$",
    re.IGNORECASE,
)
_I_AM_ON = re.compile(
    r"(?:^|\b(?:and|but|so)\s+)\W*(?P<says>(?:i|we)(?:['’](?:m|re)|\s+(?:am|are|answer|reply|respond)))"
    r"(?:\s+(?:always|also|usually|mostly|available|easily|quickly|fast|all\s+day|day\s+and\s+night|quick|to|find|reach|there)){0,3}"
    r"\s+(?:on|via|by|over|through)\s+$",
    re.IGNORECASE,
)
_TO_MINE = re.compile(
    r"\b(?P<says>(?:to|on|at|via|through|by|get|have|give\s+you|send\s+you|share|write|use)\s+my)\s+$",
    re.IGNORECASE,
)
# A messenger in a sentence about oneself and a client is no tool of trade.
_US_TWO = re.compile(
    r"\b(?:you|me|us|(?:my|our)\s+(?:\w+\s+)?(?:clients?|team)"
    r"|(?:i|we)(?:['’](?:m|re|ll|d)|\s+(?:am|are|can|will|could|would|may|might|use|check|read|stay|talk|chat|keep|prefer|like))"
    r"|let['’]?s|please|(?:open|free|happy|glad|ready|willing)\s+to|available|reachable|flexible)\b",
    re.IGNORECASE,
)
_TALK_NOW = re.compile(
    r"\b(?:talks?|speak|chat|call|calls|discuss|meet|switch|move|stay|keep|connect|contact|reach|reply|answer|respond|message"
    r"|communicat\w*|write|text|find|catch|get\s+back|available|reachable|flexible|updates?|inbox|questions?|urgent|prefer|often"
    r"|faster|quicker|minutes|any\s?time|24/7|24x7|round\s+the\s+clock|day\s+(?:and|or)\s+night|all\s+day)\b",
    re.IGNORECASE,
)
# "The bot is available on Telegram"
_A_THING = re.compile(
    r"\b(?:the|this|that|its?|an?)\s+\w+\s+(?:is|are|was|works?)\b|\bit\s+(?:is|works|runs)\b",
    re.IGNORECASE,
)
_NOT_NOW = re.compile(
    r"\b(?:i|we|who|that|which)\s+(?:\w+ly\s+)?\w+ed\b|\b(?:how\s+to|learn\w*|teach\w*|sends?|helps?|show\w*|using|lets?|so\s+(?:that\s+)?you|your)\b",
    re.IGNORECASE,
)
_ASKED_FOR = re.compile(
    r"\b(?P<says>(?:send|share|give|tell|drop|leave)\s+(?:me\s+|us\s+)?your|let\s+me\s+(?:know|have)\s+your)\s+$",
    re.IGNORECASE,
)
_END_OF_NAME = re.compile(
    r"\s*(?:$|[.,!):=–-]|(?:number|id|address|and|or|as|if|when|once|for|before|after|any\s?time|now|today)\b)",
    re.IGNORECASE,
)
_MINE = re.compile(r"\b(?P<says>my)\s+$", re.IGNORECASE)
_IS_OPEN = re.compile(
    r"\s+(?:is|are)\s+(?:always\s+|also\s+)?(?:open|on|available|active|reachable|here|there|listed|given)\b",
    re.IGNORECASE,
)
_MY_CHANNEL = re.compile(
    r"\b(?P<says>(?:my|our|the)\s+(?:\w+\s+)?(?:preferred|prefered|favou?rite|main|usual|best|fastest|quickest|easiest)\s+"
    r"(?:channel|app|way|method|means|medium|tool|option|contact|mode)s?(?:\s+(?:of|for|to)(?:\s+\w+){1,3}?)?)"
    r"\s*(?:[:=–-]|is|are)\s*" + _MY + "$",
    re.IGNORECASE,
)
# And each of these begins where the list ends.
_FOR_TALK = re.compile(
    r"\s+with\s+(?:(?:my|our|all)\s+){0,2}(?:you|clients?)\b"
    rf"|\s+(?:for|as|to)\s+(?:\w+\s+){{0,3}}?(?:{_PURPOSE}|keep\s+(?:you|clients)\s+(?:posted|updated|informed)"
    r"|(?:stay|keep|be|get)\s+in\s+(?:touch|contact)(?:\s+with\s+(?:my\s+)?clients?)?)\b",
    re.IGNORECASE,
)
_PREFERRED = re.compile(
    r"\s+(?:(?:is|are|would\s+be|works?|suits?)\s+)(?:\w+\s+){0,2}?"
    r"(?:(?P<me>(?:best|better|fine|me|well)\s+(?:for|with)\s+(?:me|us)\b)|preferred|prefered|preferable|best|easiest|fastest|quickest|welcome|fine|possible|ok|okay)\b"
    r"(?:\s+(?:way|option|place|choice))?"
    rf"(?P<for>\s+(?:for|to)\s+(?:\w+\s+){{0,2}}?{_PURPOSE})?",
    re.IGNORECASE,
)
_ARRANGED = re.compile(
    r"(?:\s+(?:communication|calls?|chats?|meetings?))?\s+(?:(?:can|could)\s+(?:also\s+)?be\s+"
    r"(?:arranged|scheduled|set\s+up)|(?:is|are)\s+(?:possible|welcome|fine|available))\b",
    re.IGNORECASE,
)
# "WhatsApp and Telegram available.", a sentence of its own
_OFFERED = re.compile(
    r"\s*[:(-]?\s*(?:is|are)?\s*(?:also\s+)?(?:available|preferred|welcome)\W*$", re.IGNORECASE
)
_END = re.compile(r"\s*(?:$|[.,!)]|(?:before|first|when|at\s+the\s+start)\b)")


@dataclass(frozen=True, slots=True)
class Channels:
    """What the rulebook's lists say of channels; hashable, so that each pattern is built once."""

    direct: tuple[str, ...]
    chats: tuple[str, ...]  # those of them that are no tool of trade for most
    rooms: tuple[str, ...]
    fields_of_work: tuple[str, ...]
    others: tuple[str, ...]
    duties: tuple[str, ...]
    purses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Patterns:
    listed: re.Pattern[str]
    direct: re.Pattern[str]
    work: re.Pattern[str]
    others: re.Pattern[str]
    duties: re.Pattern[str]
    paid: re.Pattern[str]
    chats: re.Pattern[str]


def talk(text: str, channels: Channels) -> list[Span]:
    """Where lists of channels invite clients to talk outside, with the words that invite."""
    patterns = _patterns(channels)
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
    """Where a text asks for money past the marketplace, or offers to save its fees."""
    patterns = _patterns(channels)
    found: list[Span] = []
    for match in patterns.paid.finditer(text):
        before, after = _around(text, match.span())
        work = patterns.duties.search(before) or patterns.duties.search(after)
        if _REFUSED.search(before[-REFUSAL_REACH:]):
            continue
        if not (match["bare"] and (work or _heading_of_tools(text, match.start()))):
            found.append(match.span())
    return found


def _invited(text: str, span: Span, patterns: _Patterns) -> Span | None:
    """The list with the words that invite, or None."""
    start, end = span
    before, after = _around(text, span)
    if patterns.work.match(after) or _REFUSED.search(before[-REFUSAL_REACH:]):
        return None
    if patterns.others.search(after[:25]):
        return None
    if own := _own_wish(before, after):
        said = before[: own.start("says")]
        return None if patterns.others.search(said) else (start - len(before) + len(said), end)
    at, to = _told(before, after, _heading_of_tools(text, start)) or (None, 0)
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


def _own_wish(before: str, after: str) -> re.Match[str] | None:
    """What a person asks for, whatever duties stand before it: "reach me on", "I prefer"."""
    if reached := _REACHED.search(before):
        return reached
    if (to_mine := _TO_MINE.search(before)) and _END_OF_NAME.match(after):
        return to_mine
    wished = _WISHED.search(before)
    if wished is None:
        return None
    ends = wished["wish"].casefold() == "prefer" and _END.match(after)
    purpose = _FOR_TALK.match(after) or _FOR_TALK_FIRST.search(before)
    return wished if wished["talk"] or purpose or ends else None


def _is_between_two(listed: str, before: str, after: str, patterns: _Patterns) -> bool:
    """Whether a messenger's sentence speaks of oneself and a client, and of no work with it."""
    around = f"{before} {after}"
    return (
        patterns.chats.search(listed) is not None
        and not _A_THING.search(before)
        and _US_TWO.search(around) is not None
        and _TALK_NOW.search(around) is not None
        and not any(
            p.search(around) for p in (_NOT_NOW, patterns.duties, patterns.others, _TOOLS_ABOVE)
        )
        and patterns.work.search(after[:40]) is None
    )


def _told(before: str, after: str, among_tools: bool) -> Span | None:
    """How far before and behind the list the words reach that make it a way to talk."""
    behind = _ARRANGED.match(after) or _PREFERRED.match(after)
    if (match := _TALK_BY.search(before)) and (match["free"] is not None or behind):
        return match.start("says"), 0
    for pattern in (
        (_TALKING, _AVAILABLE, _BETWEEN_US, _REACH_ME)
        if among_tools
        else (
            _LABELLED,
            _HEADED,
            _MY_CHANNEL,
            _TALKING,
            _AVAILABLE,
            _BETWEEN_US,
            _REACH_ME,
            _I_AM_ON,
            _ASKED_FOR,
        )
    ):
        if match := pattern.search(before):
            return match.start("says"), 0
    if (mine := _MINE.search(before)) and (is_open := _IS_OPEN.match(after)):
        return mine.start("says"), is_open.end()
    if (offered := _OFFERED.match(after)) and not before.strip(" •*✅✔-"):
        return len(before), offered.end()
    if behind and (behind.re is _ARRANGED or behind["for"] or behind["me"]):
        return len(before), behind.end()
    return None


def _heading_of_tools(text: str, start: int) -> bool:
    return bool(_TOOLS_ABOVE.search(text[max(0, start - HEADING_REACH) : start]))


def _any_of(words: Iterable[str]) -> str:
    """Any of the words as a pattern; `*` at a word's end is any ending."""
    return "|".join(
        re.escape(word.removesuffix("*")).replace(r"\ ", r"\s?")
        + (r"\w*" if word[-1] == "*" else "")
        for word in words
    )


@lru_cache(maxsize=8)
def _patterns(channels: Channels) -> _Patterns:
    direct = _any_of(channels.direct)
    name = _any_of(sorted({*channels.direct, *channels.rooms}, key=lambda n: (-len(n), n)))
    item = rf"(?:{name})(?:\s(?:calls?|chats?|messages?|messaging|messenger|meetings?))?"
    between = r"(?:\s*[,/&+|]\s*(?:(?:and|or|&)\s+)?|\s+(?:and/or|and|or|as\s+well\s+as|plus)\s+)"
    return _Patterns(
        listed=re.compile(
            rf"(?<![\w@.-])(?:{item})(?:{between}(?:{item})\b){{0,9}}(?![\w-]|\.\w|@)",
            re.IGNORECASE,
        ),
        direct=re.compile(rf"\b(?:{direct})\b", re.IGNORECASE),
        work=re.compile(
            rf"\s*(?:[&/,]|and\s)?\s*(?:{_any_of(channels.fields_of_work)})\b", re.IGNORECASE
        ),
        others=re.compile(rf"\b(?:{_any_of(channels.others)})\b", re.IGNORECASE),
        duties=re.compile(rf"\b(?:{_any_of(channels.duties)})\b", re.IGNORECASE),
        chats=re.compile(rf"\b(?:{_any_of(channels.chats)})\b", re.IGNORECASE),
        paid=_paid(_any_of(channels.purses)),
    )


def _paid(purse: str) -> re.Pattern[str]:
    """Money asked for by a way of its own, and fees to be saved.

    What the group `bare` holds might be about a shop's checkout, too.
    """
    by = r"(?:via|by|through|with|in|using|on|into|to)\s+(?:my\s+|a\s+|your\s+)?"
    money = r"(?:payments?|earnings|money|fees?|salary|funds|payouts?)"
    forms = (
        rf"(?:i|we)(?:\s+(?:also|only|usually|can|would|\w+ly)){{0,2}}\s+(?:accept|take|prefer|receive)"
        rf"(?:\s+(?:to\s+)?(?:get|receive|receiving|getting|accept))?(?:\s+(?:my|the|all))?"
        rf"(?:\s+{money})?\s+{by}(?:{purse})\b(?!\s+(?:integrat|api|gateway))",
        rf"(?:(?:prefer|like|want|wish)\w*\s+to|rather)\s+be\s+paid\s+(?:\w+\s+)?{by}(?:{purse})\b",
        r"(?:no\s+need\s+to\s+(?:go|pay|work|talk)\s+(?:through|via|over|on)|without\s+(?:going\s+through|using)"
        r"|instead\s+of\s+(?:paying|working|hiring|talking)\s+(?:through|via|over|on))\s+"
        r"(?:upwork|(?:the|this)\s+(?:platform|site|marketplace))\b",
        rf"(?:invoice|bill|charge)\s+(?:you|clients?)(?:\s+\w+)?\s+{by}(?:{purse})\b",
        r"(?:hire|pay|book|work\s+with)\s+(?:me|us)\s+without\s+(?:upwork|fiverr|guru|(?:this|the)\s+(?:platform|marketplace))\b",
        r"direct\s+payments?\s+(?:is|are)\s+(?:also\s+)?(?:possible|fine|ok|okay|welcome|accepted|preferred)\b",
        r"(?:invoice|bill)\s+(?:you|clients?)\s+(?:directly|privately)\b",
        rf"(?:{purse})\s+(?:instead\s+of|rather\s+than|not)\s+(?:via\s+|through\s+)?(?:upwork|fiverr|guru|the\s+platform)\b",
        r"(?:cheaper|lower|less|discounts?|save)\b[^.!?\n]{0,30}\b(?:than\s+(?:on|through|via)|outside(?:\s+of)?|off)\s+"
        r"(?:upwork|fiverr|guru|(?:this|the)\s+(?:platform|marketplace))\b",
        rf"pay\s+(?:me|us)(?:\s+\w+){{0,2}}\s+{by}(?:{purse})\b",
        rf"(?:do|make|close|settle|send|arrange|handle)\s+(?:(?:the|a|our|my|your|all)\s+)?(?:deal|{money})"
        rf"s?(?:\s+\w+){{0,2}}\s+{by}(?:{purse})\b",
        rf"(?:you\s+(?:can|may|could)|please|clients\s+(?:can|may)|to)\s+pay(?:\s+\w+){{0,3}}?\s+{by}(?:{purse})\b",
        rf"{money}\s+{by}(?:{purse})(?:\s*(?:,|/|&|or|and)\s*(?:{purse}))*(?:\s+\w+ly)?\s+(?:is|are)\s+(?:also\s+)?"
        r"(?:fine|ok|okay|welcome|accepted|preferred|possible)\b",
        r"(?:save|avoid|skip|bypass|escape|evade|get\s+around|cut\s+out|without\s+paying"
        r"|no(?=\s+(?:upwork|fiverr|guru)))"
        rf"(?:\s+(?:on|the|any|all|all\s+the)){{0,2}}\s+{_MARKET}(?:['’]?s)?"
        r"(?:\s+(?:service|site))?\s+(?:fees?|commissions?|charges|cut)",
        r"(?:(?:we|you)\s+(?:can|could|may|might)|let['’]?s)\s+(?:\w+\s+)?(?:skip|bypass|leave|quit|cut\s+out)"
        r"\s+(?:the\s+|this\s+)?(?:upwork|fiverr|guru|platform|marketplace|middleman)\b"
        r"(?!['’]?s?\s+(?:fee|commission))",
        rf"(?P<bare>(?:i|we)\s+(?:also\s+)?accept\s+(?:{purse})\b"
        r"|(?:(?:modes?|methods?|terms?|means)\s+of\s+payments?"
        rf"|(?<![\w ] )payments?(?=\s?:))\s*(?:[:=–-]|is|are|by|via)\s*(?:{purse})\b"
        r"|(?:preferred\s+payments?(?:\s+methods?|\s+modes?)?|payment\s+terms)\s*"
        rf"(?:[:=–-]|is|are|by|via)\s*(?:\w+\s+){{0,2}}?(?:{purse})\b)",
    )
    return re.compile(r"\b(?:" + "|".join(forms) + ")", re.IGNORECASE)
