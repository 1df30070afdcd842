"""Messenger handles, and links that open a chat."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

Span = tuple[int, int]


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


def profiles(text: str, social: tuple[str, ...], knows: Callable[[str], bool]) -> list[Span]:
    """A social network's name with one's own handle beside it.

    A client's account may be named as work done, so the words before, or a line of its own, must
    say whose it is.
    """
    found = [(m.start("name"), m.end("handle")) for m in _profile(social).finditer(text)]
    found += [m.span() for m in _line_of_profile(social).finditer(text) if not knows(m["handle"])]
    return found


def any_of(names: tuple[str, ...]) -> str:
    return "|".join(re.escape(name).replace(r"\ ", r"\s?") for name in names)


@lru_cache(maxsize=8)
def _chat_link(hosts: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w.])(?:https?://)?(?:www\.)?(?:{any_of(hosts)})/[\w+@./?=%-]+", re.IGNORECASE
    )


@lru_cache(maxsize=8)
def _handle_first(messengers: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)@\w[\w.]{{2,}}\s*(?:on|via|at|in|\()\s*(?:{any_of(messengers)})\b",
        re.IGNORECASE,
    )


@lru_cache(maxsize=8)
def _handle(messengers: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"""(?P<name>\b(?:{any_of(messengers)})\b)
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
        (?P<name>\b(?:{any_of(social)})\b)(?:\.com)?
        (?:\s+(?:page|account|profile|handle|id|name|username))?
        \s*(?:\bis\b|[:=(–-]|\bat\b|\bas\b)?\s*
        (?P<handle>@\w[\w.]{{2,}}\w | [a-z]\w*[._][\w.]*\w(?!\S*/))""",
        re.IGNORECASE | re.VERBOSE | re.MULTILINE,
    )


@lru_cache(maxsize=8)
def _line_of_profile(social: tuple[str, ...]) -> re.Pattern[str]:
    """A line that is a network's name and one small word: "IG: adadraws"."""
    return re.compile(
        rf"^[^\S\n]*(?-i:(?=[A-Z]))(?:my\s+)?(?:{any_of(social)})(?:\s(?:id|handle|username))?"
        r"\s?[:=–-]\s?(?P<handle>(?-i:[a-z])\w{4,})[^\S\n]*\.?$",
        re.IGNORECASE | re.MULTILINE,
    )
