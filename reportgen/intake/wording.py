"""The words of one heading: all of them, without its brackets, and with short words in full."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from reportgen.intake.text import heading_key
from reportgen.intake.vocabulary import NOTHING, Vocabulary, spelled_out

_PARENTHESES = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_SHORT_PARENTHESES = re.compile(r"[(\[]\s*\w+(?:[\s/,-]+\w+)?\s*[)\]]")
# What boards put behind a heading about the column itself.
_COLUMN_KIND = re.compile(
    r"\((?:currency|drop ?down|(?:short|long) text|text|labels?|e-?mail|number|check ?box|date|url|"
    r"users?|people|phone|rating)\)\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Wording:
    """The key of a heading, and the keys of what is left without its brackets.

    A word or two in brackets may change what is asked (“Email (coach)”); more is help, such as
    “Skills (max. 15, parted by commas)”. `unhelped` keeps the first and leaves out the second.
    """

    whole: str
    bare: str
    unhelped: str

    @classmethod
    def of(cls, heading: str) -> Wording:
        """The wording of a heading as it stands in its cell."""
        plain = _COLUMN_KIND.sub("", heading)
        whole, bare = heading_key(plain), heading_key(_PARENTHESES.sub(" ", plain))
        short = bare != whole and _SHORT_PARENTHESES.search(plain)
        return cls(whole, bare, whole if short else bare)

    @property
    def in_full(self) -> Wording:
        """The same with short words written in full."""
        return Wording(spelled_out(self.whole), spelled_out(self.bare), spelled_out(self.unhelped))

    def speaks_against(self, target: str, vocabulary: Vocabulary) -> bool:
        """Whether a phrase in the heading rules the target out."""
        return _holds(self.whole, vocabulary.unless.get(target, ())) or _holds(
            self.unhelped, vocabulary.unless.get(NOTHING, ())
        )


def _holds(plain: str, phrases: Iterable[str]) -> bool:
    padded = f" {plain} "
    return any(phrase in padded for phrase in phrases)
