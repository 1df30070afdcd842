"""Ways to reach a person outside the platform, where a text gives them away."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from reportgen.language import channels, invitations, messengers, phones
from reportgen.language.channels import Channels
from reportgen.language.text import normalised
from reportgen.wording import Table, small

Span = tuple[int, int]
Knows = Callable[[str], bool]

SHORT = 60  # characters of a text that is likely to come again
NEAR = 6  # characters behind an invitation in which the contact itself begins

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b", re.IGNORECASE)
_LINK = re.compile(
    r"(?:\bhttps?://|\bwww\.)[\w-]+\.[\w@./?=&%#~+-]+"
    r"|(?<![\w.@/])(?:linkedin|facebook|instagram|twitter|github|dribbble)\.com/[\w@./?=%-]+"
    r"|(?<![\w.@/])behance\.net/[\w@./?=%-]+",
    re.IGNORECASE,
)
_OF_LINKS = ("http://", "https://", "www.", ".com/", ".net/")
_COMMON_WORDS = ("live", "mail", "me", "inbox")  # providers' names that say nothing by themselves


@dataclass(frozen=True, slots=True)
class Contact:
    """One way given away: `email`, `phone`, `messenger`, `elsewhere`, or a mere `link`."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, eq=False)
class Names:
    """The names the rules look for; each pattern is built once for them."""

    providers: tuple[str, ...]
    messengers: tuple[str, ...]
    social: tuple[str, ...]
    contact_hosts: tuple[str, ...]
    direct_channels: tuple[str, ...]
    meeting_rooms: tuple[str, ...]
    fields_of_work: tuple[str, ...]
    others: tuple[str, ...]
    duties: tuple[str, ...]
    purses: tuple[str, ...]
    numbered: tuple[str, ...]
    invitations: Table
    talk: Table
    payment: Table

    @cached_property
    def channels(self) -> Channels:
        """The channels to talk by; a messenger is one wherever it is named."""
        return Channels(
            direct=_longest_first((*self.messengers, *self.direct_channels)),
            chats=self.messengers,
            rooms=self.meeting_rooms,
            fields_of_work=self.fields_of_work,
            others=self.others,
            duties=self.duties,
            purses=self.purses,
            talk=self.talk,
            payment=self.payment,
        )


def names_of(lists: Mapping[str, Any]) -> Names:
    """A rulebook's lists: names with the longest first, as an alternation needs them."""
    hashable: dict[str, Any] = {
        key: tuple((name, tuple(listed)) for name, listed in one.items())
        if isinstance(one, Mapping)
        else _longest_first(one)
        for key, one in lists.items()
    }
    return Names(**hashable)


def _longest_first(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(sorted(dict.fromkeys(names), key=lambda n: (-len(n), n)))


def contacts(text: str, names: Names, knows: Knows) -> list[Contact]:
    """Every contact in a text, in order, the severest where two overlap; original offsets.

    `knows` tells an English word from a handle: "Telegram: automation" names none.
    """
    # Skills and names of jobs are short, many, and the same for many people; of a long text two
    # checks ask one after the other.
    return (_kept if len(text) <= SHORT else _kept_long)(text, names, knows)


def _contacts(text: str, names: Names, knows: Knows) -> list[Contact]:
    plain = normalised(text)
    found: list[Contact] = []
    taken = bytearray(len(plain.text))  # 1 for each character of a contact
    for kind, spans in (
        ("email", _emails(plain.text, names.providers)),
        ("messenger", messengers.chat_links(plain.text, names.contact_hosts)),
        ("messenger", messengers.handles(plain.text, names.messengers, knows)),
        ("messenger", messengers.profiles(plain.text, names.social, knows)),
        ("phone", phones.phones(plain.text, names.numbered)),
        ("elsewhere", channels.talk(plain.text, names.channels)),
        ("elsewhere", channels.payment(plain.text, names.channels)),
        ("elsewhere", _invitations(plain.text, names)),
        ("link", _links(plain.text)),
    ):
        for span in spans:
            # "my number is" before a number says no more than the number does
            reach = span[1] + (NEAR if kind == "elsewhere" else 0)
            if taken.find(1, span[0], reach) < 0:
                taken[slice(*span)] = b"\1" * (span[1] - span[0])
                found.append(Contact(kind, *plain.original(*span)))
    return sorted(found, key=lambda c: c.start)


@lru_cache(maxsize=4_096)
def _kept(text: str, names: Names, knows: Knows) -> list[Contact]:
    return _contacts(text, names, knows)


@lru_cache(maxsize=16)
def _kept_long(text: str, names: Names, knows: Knows) -> list[Contact]:
    return _contacts(text, names, knows)


def _invitations(text: str, names: Names) -> list[Span]:
    return invitations.invitations(text, names.invitations, names.messengers, names.social)


def _emails(text: str, providers: tuple[str, ...]) -> list[Span]:
    """Addresses, and addresses written out: "name at domain dot com", "name(at)gmail.com"."""
    lower = small(text)
    found = _spans(_EMAIL, text) if "@" in text else []
    if _may_be_written_out(providers).search(lower):
        found += _spans(_written_out(providers), text)
    if any(name in lower for name in providers):
        found += _spans(_beside_provider(providers), text)
    return found


def _links(text: str) -> list[Span]:
    lower = small(text)
    return _spans(_LINK, text) if any(sign in lower for sign in _OF_LINKS) else []


@lru_cache(maxsize=8)
def _may_be_written_out(providers: tuple[str, ...]) -> re.Pattern[str]:
    """What no address that is written out can do without, sought in small letters."""
    return re.compile(
        r"@|dot\b|[\[({<]\s*(?:at\b|\.)"
        rf"|\bat\s+(?:{'|'.join(map(re.escape, map(str.lower, providers)))})\s*\."
    )


@lru_cache(maxsize=8)
def _written_out(providers: tuple[str, ...]) -> re.Pattern[str]:
    any_provider = "|".join(map(re.escape, providers))
    at_sign = r"\s*[\[({<]\s*(?:at|@)\s*[\])}>]\s*"
    bracketed_dot = r"\s*[\[({<]\s*(?:dot|\.)\s*[\])}>]\s*"
    dot = rf"(?:{bracketed_dot}|\s+dot\s+)"
    any_dot = rf"(?:{dot}|\s*\.\s*)"
    ending = r"(?:com|net|org|io|co|me|info|dev|in|pk|ph|ng|bd|ua|uk|us|de|fr|edu)\b"
    # a plain "at" before a plain domain is a place of work ("at Booking.com")
    forms = (
        rf"[\w.+-]+{at_sign}[\w-]+{any_dot}{ending}",
        rf"[\w.+-]+{at_sign}[\w-]+{bracketed_dot}[a-z]{{2,}}\b",
        rf"[\w.+-]+\s+at\s+[\w-]+{dot}{ending}",
        rf"[\w.+-]+\s+@\s+[\w-]+{any_dot}{ending}",
        rf"[\w.+-]+\s+at\s+(?:{any_provider})\s*\.\s*{ending}",
        rf"[\w.+-]+@\s*(?:{any_provider})\b",
    )
    return re.compile(r"(?<![\w.+-])(?:" + "|".join(forms) + ")", re.IGNORECASE)


@lru_cache(maxsize=8)
def _beside_provider(providers: tuple[str, ...]) -> re.Pattern[str]:
    """ "Gmail: ada.draws.1990" and "adadraws1990 (gmail)"; a handle has a digit or a dot in it."""
    any_provider = "|".join(re.escape(name) for name in providers if name not in _COMMON_WORDS)
    handle = r"[a-z](?=[\w.]*[\d._]\w)[\w.]{4,40}\w"
    return re.compile(
        rf"\b(?:{any_provider})(?:\s(?:id|address))?\s?[:=]\s?{handle}"
        rf"|(?<![\w.@]){handle}\s?[\[(]\s?(?:@|at)?\s?(?:{any_provider})\s?[\])]",
        re.IGNORECASE,
    )


def _spans(pattern: re.Pattern[str], text: str) -> list[Span]:
    return [m.span() for m in pattern.finditer(text)]
