"""Ways to reach a person outside the platform, where a text gives them away."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reportgen.language.text import Normalised, normalised

Span = tuple[int, int]
Knows = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Contact:
    """One way given away: `email`, `phone`, `messenger`, `elsewhere`, or a mere `link`."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Names:
    """The names the rules look for; hashable, so that each pattern is built once."""

    providers: tuple[str, ...]
    messengers: tuple[str, ...]
    social: tuple[str, ...]
    contact_hosts: tuple[str, ...]


_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b", re.IGNORECASE)
_PHONE = re.compile(r"(?<![\w.,/$€£#-])(\+|00)?\(?\d[\d ().\-/]{5,20}\d(?![\w%]|[.,]\d)")
_PHONE_WORD = re.compile(
    r"\b(?:phone|telephone|tel|mobile|cell|cellphone|call me|text me|whatsapp|viber|contact"
    r"(?: me| us)?(?: at| on)?|contact (?:no|number)|number is|ring me|dial|sms"
    r"|reach me)\b[^\n\d]{0,15}$",
    re.IGNORECASE,
)
_UNIT_AFTER = re.compile(
    r"\s*(?:\+|%|users?|clients?|rows?|records?|leads?|lines?|words?|hours?|projects?|views?|followers?"
    r"|subscribers?|downloads?|usd|dollars?|eur|k\b|m\b|million|customers?|people|items?|products?)",
    re.IGNORECASE,
)
_LINK = re.compile(r"(?:\bhttps?://|\bwww\.)[\w-]+\.[\w@./?=&%#~+-]+", re.IGNORECASE)
_WHERE_ELSE = r"(?:outside|off)(?:\s+of)?\s+(?:the\s+)?(?:upwork|platform|site)"


def contacts(text: str, names: Names, knows: Knows) -> list[Contact]:
    """Every contact in a text, in order, the severest where two overlap; original offsets.

    `knows` tells an English word from a handle: "Telegram: automation" names none.
    """
    plain = normalised(text)
    found: list[Contact] = []
    taken: list[Span] = []
    for kind, spans in (
        ("email", _emails(plain.text, names)),
        ("messenger", _handles(plain.text, names, knows)),
        ("phone", _phones(plain.text)),
        ("elsewhere", _invitations(plain.text, names)),
        ("link", _links(plain.text)),
    ):
        for span in spans:
            if not any(span[0] < end and start < span[1] for start, end in taken):
                taken.append(span)
                found.append(_contact(kind, span, plain))
    return sorted(found, key=lambda c: c.start)


def _contact(kind: str, span: Span, plain: Normalised) -> Contact:
    return Contact(kind, *plain.original(*span))


def _emails(text: str, names: Names) -> list[Span]:
    """Addresses, and addresses written out: "name at domain dot com", "name(at)gmail.com"."""
    return _spans(_EMAIL, text) + _spans(_written_out(names.providers), text)


@lru_cache(maxsize=8)
def _written_out(providers: tuple[str, ...]) -> re.Pattern[str]:
    any_provider = "|".join(map(re.escape, providers))
    at_sign = r"\s*[\[({<]\s*(?:at|@)\s*[\])}>]\s*"
    dot = r"(?:\s*[\[({<]\s*(?:dot|\.)\s*[\])}>]\s*|\s+dot\s+)"
    any_dot = rf"(?:{dot}|\s*\.\s*)"
    ending = r"(?:com|net|org|io|co|me|info|dev|in|pk|ph|ng|bd|ua|uk|us|de|fr|edu)\b"
    return re.compile(
        "|".join(
            (
                rf"[\w.+-]+{at_sign}[\w-]+{any_dot}{ending}",
                rf"[\w.+-]+\s+at\s+[\w-]+{dot}{ending}",
                rf"[\w.+-]+\s+@\s+[\w-]+{any_dot}{ending}",
                rf"[\w.+-]+\s+at\s+(?:{any_provider})\s*\.\s*{ending}",
                rf"[\w.+-]+@\s*(?:{any_provider})\b",
            )
        ),
        re.IGNORECASE,
    )


def _phones(text: str) -> list[Span]:
    found: list[Span] = []
    for match in _PHONE.finditer(text):
        number = match.group().strip()
        if _is_phone(number, text[max(0, match.start() - 40) : match.start()], text[match.end() :]):
            found.append((match.start(), match.start() + len(number)))
    return found


def _is_phone(number: str, before: str, after: str) -> bool:
    digits = re.sub(r"\D", "", number)
    if not 7 <= len(digits) <= 15 or _is_count_or_date(number):
        return False
    if _PHONE_WORD.search(before):
        return True
    if _UNIT_AFTER.match(after):
        return False
    if number.startswith("+") and len(digits) >= 9:
        return True
    if number.startswith("00") and len(digits) >= 11:
        return True
    if re.fullmatch(r"\(\d{3}\)\s?\d{3}[-. ]\d{4}|\d{3}[-.]\d{3}[-.]\d{4}", number):
        return True
    return re.fullmatch(r"0\d{2,4}[ -]?\d{3}[ -]?\d{3,5}", number) is not None


def _is_count_or_date(number: str) -> bool:
    """Years and ranges of years, dates, and round numbers in groups of three."""
    if re.fullmatch(r"(?:(?:19|20)\d{2}[\s./-]*){1,4}", number):
        return True
    if re.fullmatch(
        r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:\s*-\s*\d{1,4}[./-]\d{1,2}[./-]\d{1,4})?", number
    ):
        return True
    return re.fullmatch(r"\d{1,3}(?: 000)+", number) is not None


def _handles(text: str, names: Names, knows: Knows) -> list[Span]:
    """A messenger's name with a handle beside it, and links that open a chat."""
    found = _spans(_chat_link(names.contact_hosts), text)
    for match in _handle(names.messengers).finditer(text):
        handle = match["handle"]
        if match["sure"] or not _is_word(handle, knows):
            found.append((match.start("name"), match.end("handle")))
    return found


def _is_word(handle: str, knows: Knows) -> bool:
    return all(knows(part) or len(part) < 3 or part[0].isupper() for part in [handle])


@lru_cache(maxsize=8)
def _chat_link(hosts: tuple[str, ...]) -> re.Pattern[str]:
    listed = "|".join(map(re.escape, hosts))
    return re.compile(
        rf"(?<![\w.])(?:https?://)?(?:www\.)?(?:{listed})/[\w+@./?=%-]+", re.IGNORECASE
    )


@lru_cache(maxsize=8)
def _handle(messengers: tuple[str, ...]) -> re.Pattern[str]:
    listed = "|".join(re.escape(m).replace(r"\ ", r"\s?") for m in messengers)
    return re.compile(
        rf"""(?P<name>\b(?:{listed})\b)
        (?:\s*(?:id|handle|user(?:name)?|account|no|number|name|contact)\b)?
        \s*(?:\bis\b|[:=@(–-]+|\bat\b)\s*
        (?P<handle>
            (?P<sure>@\w[\w.]{{2,}} | live:[\w.:]+ | [a-z]\w*[._\d][\w.]*\w | \w+\#\d{{4}}
              | \+?\d[\d\s-]{{6,}})
          | [a-z][\w]{{3,}}(?=\s*(?:$|[\n.,;)!|]))
        )""",
        re.IGNORECASE | re.VERBOSE,
    )


def _invitations(text: str, names: Names) -> list[Span]:
    return _spans(_invitation(names.messengers, names.social), text)


@lru_cache(maxsize=8)
def _invitation(messengers: tuple[str, ...], social: tuple[str, ...]) -> re.Pattern[str]:
    chat = "|".join(re.escape(m).replace(r"\ ", r"\s?") for m in messengers)
    nets = "|".join(map(re.escape, social))
    reach = (
        r"(?:contact|message|text|ping|call|reach|dm|pm|write(?:\s+to)?|add|find|follow|hit|email|e-mail"
        r"|get\s+in\s+touch\s+with|talk\s+to|chat\s+with|connect\s+with|speak\s+to|meet)\s+(?:me|us)"
        r"(?:\s+(?:up|out|directly|anytime|now|there))?"
    )
    talk = (
        r"(?:(?:let'?s|we\s+can|happy\s+to|free\s+to)\s+(?:talk|chat|connect|speak|discuss(?:\s+\w+){0,3}"
        r"|meet|move|continue))(?:\s+\w+){0,2}"
    )
    own_mail = r"(?:(?:my\s+)?(?:e-?mail|gmail|phone|mobile|cell|personal\s+\w+))"
    return re.compile(
        "|".join(
            (
                rf"\b(?:{reach}|{talk})\s+(?:on|via|through|by|over|at|in|using)\s+(?:my\s+)?"
                rf"(?:{chat})\b",
                rf"\b{reach}\s+(?:on|via|through|by|over|at)\s+(?:(?:my\s+)?(?:{nets})\b(?!\s+ads)"
                rf"|{own_mail}\b)",
                rf"\b(?:{reach}|{talk}|work|pay|hire\s+me|deal|payments?)\s+{_WHERE_ELSE}",
                rf"\b(?:{chat})\s+me\b",
                r"\b(?:email|e-mail)\s+me\s+(?:directly|at\s+my)\b",
                rf"\b(?:i\s+am|i'm|also|always)?\s*(?:available|reachable)\s+(?:on|via|over)\s+(?:{chat})\b",
                r"\bdm\s+me\s+(?:on|at)\s+\w+",
            )
        ),
        re.IGNORECASE,
    )


def _links(text: str) -> list[Span]:
    """A web page or a profile elsewhere: no contact by itself, but it has a place of its own."""
    return _spans(_LINK, text)


def _spans(pattern: re.Pattern[str], text: str) -> list[Span]:
    return [m.span() for m in pattern.finditer(text)]


def names_from(limits: Callable[[str], Sequence[str]]) -> Names:
    """The names from a rulebook's lists."""

    def listed(name: str) -> tuple[str, ...]:
        return tuple(_longest_first(limits(name)))

    return Names(
        listed("providers"), listed("messengers"), listed("social"), listed("contact_hosts")
    )


def _longest_first(listed: Iterable[str]) -> list[str]:
    return sorted(dict.fromkeys(listed), key=lambda n: (-len(n), n))
