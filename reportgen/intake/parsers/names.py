"""Names of people, without the signs that only one font on one computer can draw."""

from __future__ import annotations

import re

from reportgen.intake.grid import Value
from reportgen.intake.parsers.result import Answer, Remarked, Unreadable, as_text
from reportgen.intake.text import one_line

_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]")


def parse_name(value: Value) -> Answer[str]:
    """The name on one line. Private-use characters (Wingdings bullets) go, and are remarked."""
    text = one_line(as_text(value))
    if text.isprintable():
        return text
    bare = one_line(_PRIVATE.sub(" ", text))
    if bare == text:
        return text
    return Remarked(bare, "odd_characters", {"taken": bare}) if bare else Unreadable("odd_name")
