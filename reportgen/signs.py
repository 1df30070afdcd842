"""Signs in strangers' texts that a terminal would obey, or that nobody sees: shown, or escaped."""

from __future__ import annotations

import re

# What moves the cursor, colours, rings, opens or types: C0 and C1, but for the line's end and tab.
_OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
# What makes letters stand in another order than they are in, or be there without being seen.
_UNSEEN = re.compile("[\u00ad\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
# Those of both that JSON leaves as they are.
_RAW_IN_JSON = re.compile(f"[\x7f-\x9f{_UNSEEN.pattern[1:]}")


def shown(text: str) -> str:
    """The text as it reads letter by letter, with a sign for each that would be obeyed.

    A file's name, a sheet's title or an argument may hold any of them.
    """
    if text.isascii() and text.isprintable():
        return text
    return _UNSEEN.sub("", _OBEYED.sub("\ufffd", text))


def in_json(text: str) -> str:
    """JSON that says the same with those signs escaped: people read it in terminals, too."""
    if text.isascii() and "\x7f" not in text:
        return text
    return _RAW_IN_JSON.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text)
