"""Names and e-mail addresses, with what forms and address books put around them taken off."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from reportgen.intake.parsers.result import Answer, Remarked, Unreadable, as_text
from reportgen.intake.parsers.words import fold, says_nothing
from reportgen.spreadsheet.grid import Value
from reportgen.spreadsheet.text import label, one_line

_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]")


def parse_name(value: Value) -> Answer[str]:
    """The name on one line. Private-use characters (Wingdings bullets) go, and are remarked."""
    text = label(as_text(value))
    if text.isprintable():
        return text
    bare = label(_PRIVATE.sub(" ", text))
    if bare == text:
        return text
    return Remarked(bare, "odd_characters", {"taken": bare}) if bare else Unreadable("odd_name")


def parse_phone(value: Value) -> Answer[str]:
    """A number that is complete with its country's code, as +923001234567; "" for none.

    Without that code it is a different person's number in every country: none is guessed.
    """
    text = one_line(as_text(value))
    if not text or says_nothing(text):
        return ""
    import phonenumbers  # noqa: PLC0415 - slow to import; few sheets hold numbers

    number = re.sub(r"^(?:tel:)?\s*00", "+", text) if not text.startswith("+") else text
    try:
        found = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return Unreadable("phone_unreadable")
    if not phonenumbers.is_valid_number(found):
        return Unreadable("phone_unreadable")
    return phonenumbers.format_number(found, phonenumbers.PhoneNumberFormat.E164)


_ANGLED = re.compile(r"<([^<>]+@[^<>]+)>")
_SPLIT = re.compile(r"[,;\s/]+")
_MAILTO = re.compile(r"^\s*mailto:", re.IGNORECASE)
_PLAIN = re.compile(r"([a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*)@([a-z0-9.-]+)")
# A domain that nothing speaks against, whatever its ending; and endings that lead nowhere.
_USUAL = re.compile(r"(?:[a-z0-9](?:-?[a-z0-9]){0,30}\.){1,4}[a-z]{2,20}")
_NOBODYS = frozenset({"arpa", "invalid", "local", "localhost", "onion", "test", "alt"})
_LOOK_ALIKE = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE"})
_LONGEST_LOCAL, _LONGEST = 64, 254
# What forms write for people who weren't asked to sign in.
_NAMELESS = frozenset({"anonymous", "anonymous user", "anonimo", "anonyme", "anonym", "anonymus"})


_TYPED = re.compile(r"([^\s<>]+)@([^\s<>@]+)")
# What is typed around a whole address, and what is left behind its end.
_QUOTED = re.compile(r"""(?s)\s*(?:"(.+)"|'(.+)'|“(.+)”|‘(.+)’)\s*""")
_AFTER = "\"'“”‘’.,;"


def parse_email(value: Value) -> Answer[str]:
    """One valid address, its domain lower-cased, or "" where somebody says there is none.

    One that is read otherwise than it was typed is remarked: it may be another person's. No DNS is
    asked, example domains are fine.
    """
    text = as_text(value)
    if _is_plain(text):
        return text
    if says_nothing(text) or fold(text) in _NAMELESS:
        return ""
    angled = _ANGLED.findall(text)
    if len(angled) == 1:
        text = angled[0]
    text = _MAILTO.sub("", text).strip(" \t\n<>\"'“”‘’.,;")
    candidates = [part for part in _SPLIT.split(text) if "@" in part]
    if len({c.casefold() for c in candidates}) > 1:
        return Unreadable("email_several")
    address = _validated(text)
    if address is None:
        return Unreadable("email_invalid")
    if not _as_typed(as_text(value), text):
        return Remarked(address, "email_mended", {"taken": address})
    if _mixes_alphabets(address):
        return Remarked(address, "email_lookalike", {"taken": address})
    return address


def _mixes_alphabets(address: str) -> bool:
    """Whether one part has letters of several alphabets that look alike, as nobody types them."""
    if address.isascii():
        return False
    parts = re.split(r"[.@]", address)
    return any(len(_LOOK_ALIKE & {_alphabet(letter) for letter in part}) > 1 for part in parts)


def _alphabet(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


def _as_typed(typed: str, text: str) -> bool:
    """Whether the address is the one in the cell, but for capitals in its domain.

    `text` is what was read of the cell.
    """
    if quoted := _QUOTED.fullmatch(typed):
        typed = next(filter(None, quoted.groups()))
    found = _TYPED.search(_MAILTO.sub("", typed))
    from email_validator import validate_email  # noqa: PLC0415 - as for `_validated`

    read = validate_email(text, check_deliverability=False, test_environment=True)
    if found is None or found[1] != read.local_part:
        return False
    return found[2].rstrip(_AFTER).lower() in (read.domain, read.ascii_domain)


def _is_plain(text: str) -> bool:
    """A valid address as it stands: only its domain needs asking, and domains come again."""
    plain = _PLAIN.fullmatch(text)
    if plain is None or len(plain[1]) > _LONGEST_LOCAL or len(text) > _LONGEST:
        return False
    domain = plain[2]
    if _USUAL.fullmatch(domain) and domain.rpartition(".")[2] not in _NOBODYS:
        return True
    return _validated(f"a@{domain}") == f"a@{domain}"


@lru_cache(maxsize=4_096)
def _validated(text: str) -> str | None:
    from email_validator import (  # noqa: PLC0415 - slow to import; most addresses are plain
        EmailNotValidError,
        validate_email,
    )

    try:
        result = validate_email(text, check_deliverability=False, test_environment=True)
    except (EmailNotValidError, ValueError):
        return None
    return result.normalized
