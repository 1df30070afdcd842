"""Invitations to talk, meet or pay outside the marketplace, in the forms people write."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from reportgen.wording import Table, Wording, Wordings, plain

Span = tuple[int, int]

REFUSAL_REACH = 30  # characters before an invitation in which a "never" turns it round
KINDS = ("to_talk", "to_look_up", "to_own", "to_leave")  # lists of the rulebook, in this order
_OPENED = re.compile(
    r'(?:^|[\s(])["“][^"“”\n]{0,20}$'
)  # what somebody said: "Text me the headline,"
_REFUSED = r"\b<refusals>\b<within>*$"


@dataclass(frozen=True)
class _Invitations:
    said: Wordings
    refused: Wording


def invitations(
    text: str, wordings: Table, messengers: tuple[str, ...], social: tuple[str, ...]
) -> list[Span]:
    """Invitations to talk or pay elsewhere; "I never work outside Upwork" is the opposite."""
    known = _known(wordings, messengers, social)
    return [
        span
        for span in known.said.spans(text)
        if not known.refused.search(text[max(0, span[0] - REFUSAL_REACH) : span[0]])
        and not _OPENED.search(text[max(0, span[0] - REFUSAL_REACH) : span[0]])
    ]


@lru_cache(maxsize=8)
def _known(wordings: Table, messengers: tuple[str, ...], social: tuple[str, ...]) -> _Invitations:
    lists = {**dict(wordings), "messengers": plain(messengers), "social": plain(social)}
    listed = [said for kind in KINDS for said in lists[kind]]
    return _Invitations(
        Wordings(listed, lists, before=r"\b", behind=r"\b"), Wording(_REFUSED, lists)
    )
