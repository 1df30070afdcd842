"""Invitations to talk, meet or pay outside the marketplace, in the forms people write."""

from __future__ import annotations

import re
from functools import lru_cache

from reportgen.language.messengers import any_of

Span = tuple[int, int]

REFUSAL_REACH = 30  # characters before an invitation in which a "never" turns it round
_REFUSED = re.compile(
    r"\b(?:never|not(?!\s+hesitate)|no|don'?t(?!\s+hesitate)|won'?t|can'?t|cannot|avoid|refuse)\b[^.!?\n]*$",
    re.IGNORECASE,
)

_BY = r"(?:on|via|through|by|over|at|in|using)"
_WITHIN = r"[^.!?\n]"  # the rest of a sentence
_REACH = (
    r"(?:contact|message|text|ping|call|reach|dm|pm|write(?:\s+to)?|add|hit|email|e-mail"
    r"|get\s+in\s+touch\s+with|talk\s+to|chat\s+with|connect\s+with|speak\s+to|meet)\s+(?:me|us)"
    r"(?:\s+(?:up|out|directly|anytime|now|there))?"
)
_READY = r"(?:let'?s|let\s+us|we\s+can|happy\s+to|free\s+to|prefer\s+to|open\s+to)"
_TALK = (
    rf"{_READY}\s+(?:talk|chat|connect|speak|discuss(?:\s+\w+){{0,3}}|meet|move|continue)"
    r"(?:\s+\w+){0,2}"
)
_WISH = (
    r"(?:(?:we|you|i)\s+(?:can|could|may|might|should)"
    r"|(?:i|we)(?:['’]d|\s+would)?\s+(?:prefer|like|want|love|rather)(?:\s+to)?"
    r"|want\s+to|willing\s+to|available\s+to|possible\s+to"
    r"|(?:i|we|clients?)\s+(?:usually|often|always|mostly)|if\s+you\s+(?:prefer|want|like)\s+to)(?:\s+also)?"
)
_LEAVE = (
    r"(?:work(?:ing)?|deal|talk|move|continue|pay|hire|meet|contract|proceed|communicate|go|do\s+business"
    r"|cooperate|collaborate|start)(?:\s+(?:with\s+)?(?:you|me|us|together|directly|it|the|our|this"
    r"|contract|deal|payment|project|work|things)){0,3}"
)
_OUTSIDE = (
    r"(?:outside|off|away\s+from|beyond)(?:\s+of)?[\s-]+(?:the\s+|this\s+)?"
    r"(?:upwork|fiverr|guru|freelancer\.com|platform|site|marketplace|app)\b"
)
_OTHER_MARKET = r"(?:fiverr|freelancer\.com|people\s?per\s?hour|toptal)"
_MAY = (
    r"(?:can|could|may|might|let['’]?s|ready\s+to|happy\s+to|prefer\s+to|free\s+to|open\s+to|willing\s+to"
    r"|(?:['’]d|would)\s+rather)"
)
_PRIVATE = r"(?:(?:personal|private|own|direct|business|office|home|company|full)\s+)?"
_NUMBER = r"(?:(?:cell|mobile|phone|telephone|whatsapp)\s?(?:phone\s+)?)?number"
_NOT_WORK = r"(?!\s+(?:agency|team|manager|app|apps|repair|case|cases|center|centre))"


def invitations(text: str, messengers: tuple[str, ...], social: tuple[str, ...]) -> list[Span]:
    """Invitations to talk or pay elsewhere; "I never work outside Upwork" is the opposite."""
    return [
        match.span()
        for match in _invitation(messengers, social).finditer(text)
        if not _REFUSED.search(text[max(0, match.start() - REFUSAL_REACH) : match.start()])
    ]


@lru_cache(maxsize=8)
def _invitation(messengers: tuple[str, ...], social: tuple[str, ...]) -> re.Pattern[str]:
    chat, nets = any_of(messengers), any_of(social)
    forms = (*_to_talk(chat), *_to_look_up(chat, nets), *_to_own(chat), *_to_leave())
    return re.compile(r"\b(?:" + "|".join(forms) + r")\b", re.IGNORECASE)


def _to_talk(chat: str) -> tuple[str, ...]:
    """Talk by a messenger, by phone or by e-mail."""
    call = r"(?:calls?|chats?|messages?|meetings?|interviews?|sessions?)"
    return (
        rf"{_TALK}\s+{_BY}\s+(?:(?:my|an?|your)\s+)?(?:{chat})",
        rf"(?:hop|jump|get|be|come)\s+(?:on|onto|in)\s+(?:to\s+)?(?:an?\s+|the\s+)?(?:quick\s+|short\s+)?"
        rf"(?:phone\s+call|(?:{chat})(?:\s+(?:call|chat))?)",
        r"text\s+me\b",
        r"(?:text\s+or\s+(?:call|ring|phone)|(?:call|ring|phone)\s+or\s+text)\b(?!\s+(?:customers|clients|leads|patients))"
        rf"(?!{_WITHIN}{{0,30}}\d)",
        rf"(?:i|we|let['’]?s|let\s+us)(?:['’](?:ll|d)|\s+(?:will|can|could|would))?\s+(?:set\s+up|have|do|hold|arrange|schedule|book|make)\s+"
        rf"(?:an?|our|the|regular|daily|weekly)\s+(?:\w+\s+)?(?:{chat}|phone)\s+{call}",
        rf"(?:reply|response|answering)\s+times?\s+(?:on|via|by|over)\s+(?:{chat}|phone|e-?mail)",
        r"my\s+e-?mail\s+(?:inbox\s+)?(?:is|gets|are)\s+(?:checked|read|answered|open|monitored)",
        r"(?:phone|ring|whatsapp|skype)\s+me\b(?!\s*(?:on|at|:)?\s*[+(\d])",
        rf"(?:{chat})\s+me",
        rf"(?:{chat})\s+{call}\s+(?:(?:are|is)\s+)?(?:also\s+)?(?:always\s+)?(?:welcome|fine|possible|okay|ok|available)",
        rf"(?:i['’]m|we['’]re|(?:i|we)\s+am|(?:i|we)\s+are)\s+(?:also\s+|always\s+|mostly\s+|usually\s+)?on\s+(?:{chat})\b"
        r"(?!\s+(?:and\s+\w+ing|api|business))",
        rf"(?:shoot|drop|send|write|leave)\s+(?:(?:me|us)\s+)?an?\s+(?:quick\s+|short\s+)?"
        rf"(?:e-?mail|(?<=me\sa\s)mail|sms|(?:{chat})(?:\s+message)?)"
        r"\b(?!\s+(?:list|template|sequence|copy|campaign|marketing|newsletter|blast|message\s+to"
        r"|to\s+(?:the|each|every|all|customer|lead)))"
        rf"(?={_WITHIN}{{0,60}}?(?:\b(?:me|us|i|we|i['’]ll|you|your|now|today|any\s?time|first|details)\b|[.!?\n]|$))",
        rf"(?:one|an?|just)\s+(?:(?:{chat})(?:\s+(?:message|call|text|chat))?|phone\s+call|e-?mail|text(?:\s+message)?)\s+away",
        rf"(?:e-?mail|phone|telephone|{chat})\s+(?:is|are|works?)\s+(?:(?:always|usually|also|by\s+far)\s+)?the\s+"
        r"(?:best|quickest|fastest|easiest|surest|simplest)\s+(?:way|place|channel|app)\s+(?:to|for|of)\s+"
        rf"{_WITHIN}{{0,30}}?\b(?:me|us)",
        r"(?:looking\s+forward\s+to|wait(?:ing)?\s+for|await(?:ing)?|hope\s+to\s+(?:get|have|receive))\s+"
        rf"your\s+(?:e-?mails?|phone\s+calls?|(?:{chat})(?:\s+\w+)?)",
        r"(?:email|e-mail)\s+me\s+(?:directly|at\s+my)",
    )


def _to_look_up(chat: str, nets: str) -> tuple[str, ...]:
    """Find, follow or write to somebody on a social network, or by a search."""
    return (
        rf"(?:let'?s|let\s+us|feel\s+free\s+to)\s+(?:talk|chat|connect|meet)\s+{_BY}\s+(?:my\s+)?(?:{nets})\b",
        rf"(?:look\s+me\s+up|find\s+me|search\s+me|add\s+me|follow\s+me|message\s+me|connect\s+with\s+me)"
        rf"\s+(?:(?:by|under|with)\s+(?:\w+\s+){{1,4}}?)?(?:also\s+)?{_BY}\s+(?:{nets}|{chat})\b",
        rf"{_REACH}\s+{_BY}\s+(?:(?:my\s+)?(?:{nets})\b(?!\s+ads)|(?:my\s+)?personal\s+\w+)",
        rf"(?:drop|send|shoot|leave|write)\s+(?:me\s+|us\s+)?an?\s+(?:\w+\s+)?"
        rf"(?:message|dm|note|line|request|invite|invitation|pm)\s+{_BY}\s+(?:my\s+)?(?:{nets})\b",
        rf"my\s+(?:{nets})\s+(?:inbox|dms?|messages|messenger)\s+(?:is|are)\s+(?:\w+\s+)?open",
        rf"(?:i['’]m|i\s+am|we\s+are|we['’]re)\s+(?:also\s+|active\s+)?on\s+(?:{nets})\b{_WITHIN}{{0,40}}?\b(?:message|find|add|write|contact|follow|dm|connect)",
        r"(?:tweet|dm|pm|tag|follow|inbox)\s+(?:me|us)\s*(?:at|on|:)?\s*@\w{3,}",
        rf"(?:drop|send|leave)\s+(?:me\s+)?(?:your|any|a)\s+\w+\s+(?:to|in)\s+my\s+(?:inbox|dms?)\s+{_BY}\s+(?:{nets})",
        r"dm\s+me\s+(?:on|at)\s+\w+",
        r"(?:google|search|look\s+up)\s+my\s+name\b",
        r"(?:google|search(?:\s+(?:for|google\s+for))?|look\s+up)\s+[\"“'‘][^\"”'’\n]{3,40}[\"”'’](?:\s+on\s+\w+)?"
        r"\s+(?:to|and)\s+(?:find|see|reach|contact|get|visit)\s+(?:me|my|us|our)",
        # "search for Ada Example on Facebook"; a search for words or leads is work
        r"(?:look\s+for|search(?:\s+for)?|look\s+up)(?:\s+(?:me|us|my\s+name|(?-i:[A-Z][\w.]+))){1,3}"
        rf"\s+(?:on|at)\s+(?:{nets}|{chat})",
    )


def _to_own(chat: str) -> tuple[str, ...]:
    """One's own number, address or account, or the client's, to be asked for, given or found."""
    address = (
        rf"(?:contacts?|contact\s+(?:details?|info\w*)|{_NUMBER}|phone|mobile|cell(?:\s?phone)?"
        rf"|e-?mail(?:\s+(?:address|id))?|mail\s+id|{chat})"
    )
    mine = rf"my\s+{_PRIVATE}{address}"
    # what nobody takes for a tool of trade, whatever is said of it
    sure = rf"(?:{_NUMBER}|(?:{chat})\s+(?:id|user\s?name|handle|number|account|contact)|mail\s+id)"
    return (
        r"(?:ask|write|message|dm|text)\s+(?:me\s+)?for\s+my\s+(?:\w+\s+)?"
        rf"(?:{_NUMBER}|e-?mail|address|contacts?|contact\s+details?|{chat})",
        r"contact\s+(?:details?|info\w*)\s*(?::|–|-|are\s+(?:on|in)|can\s+be\s+found)\s*(?:please\s+)?(?:see|on|in|check|visit|my|the|below|attached)\b",
        r"(?:get|find|see|take)\s+my\s+(?:\w+\s+)?(?:number|e-?mail|address|contacts?|phone|mobile|cell|contact\s+details?)"
        r"\s+(?:from|on|at|in|there|and\s+(?:call|write|text|mail))",
        r"(?:call|text|ring|dial|phone)\s+my\s+(?:\w+\s+)?(?:mobile|phone|cell|number|office|line)\b",
        r"my\s+(?:e-?mail|phone|mobile|whatsapp|contact)(?:\s+(?:address|number|id|details?|info\w*))?"
        r"\s+(?:is|are)\s+(?:on|in|at|under|below|above)\b",
        r"(?:reach|reached|contact|contacted|call|called|text|write|message|mail|email|e-mail)\b"
        r"(?:\s+(?:me|us|out|directly|any\s?time|or\s+\w+)){0,3}"
        rf"\s+(?:at|on|via|by|through|to)\s+{mine}\b{_NOT_WORK}",
        r"(?:website|site|page|portfolio|link|cv|resume|blog|card|pictures?|bio|attachment|profile)\b(?:\s+\S+)?\s+"
        rf"(?:has|have|with|shows?|contains?|lists?|includes?|gives?|for)\s+(?:all\s+)?{mine}\b{_NOT_WORK}",
        rf"my\s+{_PRIVATE}{sure}\b(?!\s+(?:one|first|two|\d|priority|crunch))",
        rf"(?:leave|share|send|give|drop|tell|let\s+me\s+(?:know|have)|exchange)\s+(?:(?:me|us)\s+)?(?:just\s+)?"
        rf"(?:your|our)\s+{_PRIVATE}(?:{sure}|(?:{chat}))\b{_NOT_WORK}",
    )


def _to_leave() -> tuple[str, ...]:
    """Work, hire or pay past the marketplace."""
    return (
        rf"(?:{_WISH}|{_READY})\s+{_LEAVE}\s+{_OUTSIDE}",
        rf"{_LEAVE}\s+{_OUTSIDE}\s+to\s+(?:save|avoid|skip)",
        rf"{_MAY}\b{_WITHIN}{{0,60}}?\b{_OUTSIDE}",
        rf"(?:{_REACH}|{_TALK}|pay(?:\s+me)?(?:\s+\w+){{0,3}},?|hire\s+me|deal|payments?|{_READY}\s+work(?:ing)?)"
        rf"\s+{_OUTSIDE}",
        rf"{_MAY}\s+(?:\w+\s+)?(?:work|deal|talk|start|contract|pay|arrange|do\s+(?:it|this|the\s+\w+))(?:\s+\w+)?\s+"
        rf"{_BY}\s+{_OTHER_MARKET}\b",
        rf"(?:hire|book|order|find|message|contact)\s+(?:me|us|from\s+me|my\s+gigs?)(?:\s+\w+)?\s+{_BY}\s+{_OTHER_MARKET}\b",
        r"(?:deal|contract|work)\s+with\s+me\s+(?:privately|off\s+the\s+record)",
        r"(?:be\s+hired|hire\s+me|book\s+me)\s+(?:directly\s+)?(?:via|through|on|at|from)\s+my\s+(?:own\s+)?"
        r"(?:site|website|web\s?page|page|shop)\b",
        r"(?:hire|pay|book)\s+me\s+(?:directly|privately)\s+(?:via|through|on|at|by|from)\s+my\s+\w+",
        r"(?:visit|use|fill\s+in|go\s+to|see)\s+(?:my\s+\w+|the\s+contact\s+form)"
        rf"{_WITHIN}{{0,40}}?\bto\s+(?:hire|book|contact|reach|order\s+from)\s+(?:me|us)",
        r"(?:no|zero|without(?:\s+any)?)\s+(?:platform|marketplace|upwork|commission)\s+fees?\b"
        rf"{_WITHIN}{{0,30}}?\b(?:me|us|directly|privately)\b",
    )
