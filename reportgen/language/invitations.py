"""Invitations to talk, meet or pay outside the marketplace, in the forms people write."""

from __future__ import annotations

import re
from functools import lru_cache

from reportgen.language.messengers import any_of

Span = tuple[int, int]

_REFUSED = re.compile(
    r"\b(?:never|not(?!\s+hesitate)|no|don'?t(?!\s+hesitate)|won'?t|can'?t|cannot|avoid|refuse)\b[^.!?\n]*$",
    re.IGNORECASE,
)
REFUSAL_REACH = 30  # characters before an invitation in which a "never" turns it round


def invitations(text: str, messengers: tuple[str, ...], social: tuple[str, ...]) -> list[Span]:
    """Invitations to talk or pay elsewhere; "I never work outside Upwork" is the opposite."""
    return [
        match.span()
        for match in _invitation(messengers, social).finditer(text)
        if not _REFUSED.search(text[max(0, match.start() - REFUSAL_REACH) : match.start()])
    ]


@lru_cache(maxsize=8)
def _invitation(messengers: tuple[str, ...], social: tuple[str, ...]) -> re.Pattern[str]:
    chat = any_of(messengers)
    nets = any_of(social)
    reach = (
        r"(?:contact|message|text|ping|call|reach|dm|pm|write(?:\s+to)?|add|hit|email|e-mail"
        r"|get\s+in\s+touch\s+with|talk\s+to|chat\s+with|connect\s+with|speak\s+to|meet)\s+(?:me|us)"
        r"(?:\s+(?:up|out|directly|anytime|now|there))?"
    )
    ready = r"(?:let'?s|let\s+us|we\s+can|happy\s+to|free\s+to|prefer\s+to|open\s+to)"
    talk = (
        rf"{ready}\s+(?:talk|chat|connect|speak|discuss(?:\s+\w+){{0,3}}|meet|move|continue)"
        r"(?:\s+\w+){0,2}"
    )
    wish = (
        r"(?:(?:we|you|i)\s+(?:can|could|may|might|should)|(?:i|we)(?:['’]d|\s+would)?\s+(?:prefer|like|want|love)\s+to"
        r"|want\s+to|willing\s+to|available\s+to|possible\s+to|if\s+you\s+(?:prefer|want|like)\s+to)(?:\s+also)?"
    )
    leave = (
        r"(?:work(?:ing)?|deal|talk|move|continue|pay|hire|meet|contract|proceed|communicate|go|do\s+business|cooperate"
        r"|collaborate|start)(?:\s+(?:with\s+)?(?:you|me|us|together|directly|it|the|our|this|contract|deal|payment|project|work|things)){0,3}"
    )
    by = r"(?:on|via|through|by|over|at|in|using)"
    outside = (
        r"(?:outside|off|away\s+from|beyond)(?:\s+of)?[\s-]+(?:the\s+|this\s+)?"
        r"(?:upwork|fiverr|guru|freelancer\.com|platform|site|marketplace|app)\b"
    )
    forms = (
        rf"{talk}\s+{by}\s+(?:(?:my|an?|your)\s+)?(?:{chat})",
        rf"(?:let'?s|let\s+us|feel\s+free\s+to)\s+(?:talk|chat|connect|meet)\s+{by}\s+(?:my\s+)?(?:{nets})\b",
        rf"(?:{wish}|{ready})\s+{leave}\s+{outside}",
        rf"{leave}\s+{outside}\s+to\s+(?:save|avoid|skip)",
        r"(?:ask|write|message|dm|text)\s+(?:me\s+)?for\s+my\s+(?:\w+\s+)?(?:number|e-?mail|address|contacts?|contact\s+details?)",
        rf"(?:hop|jump|get|be|come)\s+(?:on|onto|in)\s+(?:an?\s+|the\s+)?(?:quick\s+|short\s+)?(?:{chat})(?:\s+(?:call|chat))?",
        r"(?:phone|ring|whatsapp|skype)\s+me\b(?!\s*(?:on|at|:)?\s*[+(\d])",
        r"(?:deal|contract|work)\s+with\s+me\s+(?:privately|off\s+the\s+record)",
        r"(?:be\s+hired|hire\s+me|book\s+me)\s+(?:directly\s+)?(?:via|through|on|at|from)\s+my\s+(?:own\s+)?(?:site|website|web\s?page|page|shop)\b",
        r"(?:hire|pay|book)\s+me\s+(?:directly|privately)\s+(?:via|through|on|at|by|from)\s+my\s+\w+",
        r"(?:get|find|see|take)\s+my\s+(?:\w+\s+)?(?:number|e-?mail|address|contacts?|phone|contact\s+details?)"
        r"\s+(?:from|on|at|in|there|and\s+(?:call|write|text|mail))",
        r"(?:google|search|look\s+up)\s+my\s+name\b",
        rf"(?:look\s+me\s+up|find\s+me|search\s+me|add\s+me|follow\s+me|message\s+me|connect\s+with\s+me)\s+(?:also\s+)?{by}\s+(?:{nets}|{chat})\b",
        r"(?:call|text|ring|dial|phone)\s+my\s+(?:\w+\s+)?(?:mobile|phone|cell|number|office|line)\b",
        rf"{reach}\s+{by}\s+(?:(?:my\s+)?(?:{nets})\b(?!\s+ads)|(?:my\s+)?personal\s+\w+)",
        rf"(?:{reach}|{talk}|pay(?:\s+me)?(?:\s+\w+){{0,3}},?|hire\s+me|deal|payments?|{ready}\s+work(?:ing)?)"
        rf"\s+{outside}",
        rf"(?:{chat})\s+me",
        r"(?:email|e-mail)\s+me\s+(?:directly|at\s+my)",
        r"dm\s+me\s+(?:on|at)\s+\w+",
        r"my\s+(?:e-?mail|phone|mobile|whatsapp|contact)(?:\s+(?:address|number|id|details?|info\w*))?"
        r"\s+(?:is|are)\s+(?:on|in|at|under|below|above)\b",
        # "search for Ada Example on Facebook"; a search for words or leads is work
        r"(?:look\s+for|search(?:\s+for)?|look\s+up)(?:\s+(?:me|us|my\s+name|(?-i:[A-Z][\w.]+))){1,3}"
        rf"\s+(?:on|at)\s+(?:{nets}|{chat})",
    )
    return re.compile(r"\b(?:" + "|".join(forms) + r")\b", re.IGNORECASE)
