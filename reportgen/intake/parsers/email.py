"""E-mail addresses, with what forms and address books put around them taken off."""

from __future__ import annotations

import re
from functools import lru_cache

from email_validator import EmailNotValidError, validate_email

from reportgen.intake.grid import Value
from reportgen.intake.parsers.result import Answer, Unreadable, as_text

_ANGLED = re.compile(r"<([^<>]+@[^<>]+)>")
_SPLIT = re.compile(r"[,;\s/]+")


def parse_email(value: Value) -> Answer[str]:
    """One valid address, its domain lower-cased. No DNS is asked, example domains are fine."""
    text = as_text(value)
    angled = _ANGLED.findall(text)
    if len(angled) == 1:
        text = angled[0]
    text = re.sub(r"^\s*mailto:", "", text, flags=re.IGNORECASE).strip(" \t\n<>\"'“”‘’.,;")
    candidates = [part for part in _SPLIT.split(text) if "@" in part]
    if len({c.casefold() for c in candidates}) > 1:
        return Unreadable("email_several")
    address = _validated(text)
    return Unreadable("email_invalid") if address is None else address


@lru_cache(maxsize=4096)
def _validated(text: str) -> str | None:
    try:
        result = validate_email(text, check_deliverability=False, test_environment=True)
    except (EmailNotValidError, ValueError):
        return None
    return result.normalized
