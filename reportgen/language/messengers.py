"""Messenger handles, links that open a chat, and invitations to talk or pay elsewhere."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

Span = tuple[int, int]

_REFUSED = re.compile(
    r"\b(?:never|not(?!\s+hesitate)|no|don'?t(?!\s+hesitate)|won'?t|can'?t|cannot|avoid|refuse)\b[^.!?\n]*$",
    re.IGNORECASE,
)
REFUSAL_REACH = 30  # characters before an invitation in which a "never" turns it round


def chat_links(text: str, hosts: tuple[str, ...]) -> list[Span]:
    """Links that open a chat or somebody's calendar."""
    return [m.span() for m in _chat_link(hosts).finditer(text)]


def handles(text: str, messengers: tuple[str, ...], knows: Callable[[str], bool]) -> list[Span]:
    """A messenger's name with a handle beside it.

    A handle with a sign or a digit in it is sure; another one is a handle where `knows` doesn't
    take it for an English word, and it isn't capitalised like the name of a product.
    """
    found = [m.span() for m in _handle_first(messengers).finditer(text)]
    for match in _handle(messengers).finditer(text):
        handle = match["handle"]
        if match["sure"] or not (knows(handle) or handle[0].isupper()):
            found.append((match.start("name"), match.end("handle")))
    return found


def profiles(text: str, social: tuple[str, ...]) -> list[Span]:
    """A social network's name with one's own handle beside it.

    A client's account may be named as work done, so the words before, or a line of its own, must
    say whose it is.
    """
    return [(m.start("name"), m.end("handle")) for m in _profile(social).finditer(text)]


def invitations(text: str, messengers: tuple[str, ...], social: tuple[str, ...]) -> list[Span]:
    """Invitations to talk or pay elsewhere; "I never work outside Upwork" is the opposite."""
    return [
        match.span()
        for match in _invitation(messengers, social).finditer(text)
        if not _REFUSED.search(text[max(0, match.start() - REFUSAL_REACH) : match.start()])
    ]


def _any_of(names: tuple[str, ...]) -> str:
    return "|".join(re.escape(name).replace(r"\ ", r"\s?") for name in names)


@lru_cache(maxsize=8)
def _chat_link(hosts: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w.])(?:https?://)?(?:www\.)?(?:{_any_of(hosts)})/[\w+@./?=%-]+", re.IGNORECASE
    )


@lru_cache(maxsize=8)
def _handle_first(messengers: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)@\w[\w.]{{2,}}\s*(?:on|via|at|in|\()\s*(?:{_any_of(messengers)})\b",
        re.IGNORECASE,
    )


@lru_cache(maxsize=8)
def _handle(messengers: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"""(?P<name>\b(?:{_any_of(messengers)})\b)
        (?:
            \s*(?:id|handle|user(?:name)?|account|no|number|name|contact)\b
            \s*(?:\bis\b|[:=@(–-]+)?
          | \s*(?:\bis\b|[:=@(–-]+|\bat\b)
          | (?=\s@)
          | (?=\s[a-z]{{3}}[\w.]*\d{{2}}\b)
          | (?=\s[a-z]\w{{2,}}[._][a-z]\w+\s*(?:$|[\n,;)!|]|\.\s|\.$))
        )\s*
        (?P<handle>
            (?P<sure>@\w[\w.]{{2,}} | live:[\w.:]+ | [a-z]\w*[._\d][\w.]*\w | \w+\#\d{{4}}
              | \+?\d[\d\s-]{{6,}}\d)
          | [a-z]\w{{3,}}(?=\s*(?:$|[\n.,;)!|]))
        )""",
        re.IGNORECASE | re.VERBOSE,
    )


@lru_cache(maxsize=8)
def _profile(social: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"""(?:
            \b(?:my|(?:find|follow|add|see|catch|dm|pm|contact|reach|message|visit|check(?:\s+out)?)\s+(?:me|us|my\s+\w+))
            (?:\s+(?:my|also|out|up|on|at|via|over|the|personal|design|art|work|page|account|profile|pictures|portfolio)){{0,4}}\s+
          | ^[\W_]{{0,200}}
            (?=\w+(?:\.com)?(?:\s(?:handle|username|account|profile|page|id))?\s*[:=–@-])
        )
        (?P<name>\b(?:{_any_of(social)})\b)(?:\.com)?
        (?:\s+(?:page|account|profile|handle|id|name|username))?
        \s*(?:\bis\b|[:=(–-]|\bat\b|\bas\b)?\s*
        (?P<handle>@\w[\w.]{{2,}}\w | [a-z]\w*[._][\w.]*\w(?!\S*/))""",
        re.IGNORECASE | re.VERBOSE | re.MULTILINE,
    )


@lru_cache(maxsize=8)
def _invitation(messengers: tuple[str, ...], social: tuple[str, ...]) -> re.Pattern[str]:
    chat = _any_of(messengers)
    nets = _any_of(social)
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
