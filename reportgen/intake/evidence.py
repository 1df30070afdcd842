"""What a column's first answer says against its heading, and which of two columns is meant."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping

from reportgen.intake.parsers.choices import parse_status
from reportgen.intake.parsers.result import Unreadable
from reportgen.spreadsheet.text import heading_key

_SALUTATIONS = frozenset(
    {"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sr", "sra", "srta", "herr", "frau", "mme", "m"}
)
_PLAIN_TITLE = frozenset({"title", "titulo", "titre", "titel"})
_PLAIN_NAME = frozenset({"name", "names", "nombre", "nombre s", "nombres", "nome", "nomes", "nom"})
_PLAIN_EXPERIENCE = frozenset({"experience", "experiencia", "work experience"})
_PLAIN_SUBMISSION = frozenset({"submission date", "submit date", "date submitted", "submitted"})
_FEW_DIGITS = re.compile(r"\d{1,2}(?:[.,]\d)?\s*\+?")
_CLOCK = re.compile(r"\b\d{1,2}:\d\d\b")
# Both stand in every export of Microsoft Forms, whose `ID` counts answers, not people.
_STAMPED_ANSWERS = frozenset({"start time", "completion time"})


def belied(
    field: str, heading: str, example: str, headings: Collection[str], *, addressed: bool
) -> bool:
    """Whether the column asks something else than its heading seems to.

    “Title” may ask for Mr or Ms, “Experience” for a number of years, “Submitted” for yes or no.
    `headings` are the keys of all headings of the sheet, `addressed` tells whether it holds e-mail
    addresses: without, the number of an answer is all that its person goes by.
    """
    plain = heading_key(heading)
    if field == "title" and plain in _PLAIN_TITLE:
        return heading_key(example) in _SALUTATIONS
    if field == "employment" and plain in _PLAIN_EXPERIENCE:
        return _FEW_DIGITS.fullmatch(example) is not None
    if field == "submitted_on" and plain in _PLAIN_SUBMISSION:
        return bool(example) and not any(c.isdecimal() for c in example)
    if field == "candidate_id" and plain == "id":
        return addressed and _STAMPED_ANSWERS.issubset(headings)
    return False


def stamps_the_form(field: str, heading: str, example: str, claimed: Collection[str]) -> bool:
    """Whether a “Submission Date” is the form's own: nobody notes the minute of an attempt."""
    if field != "submitted_on" or "timestamp" in claimed:
        return False
    return heading_key(heading) in _PLAIN_SUBMISSION and bool(_CLOCK.search(example))


def the_filled(examples: Mapping[int, str], field: str) -> frozenset[int]:
    """Of columns for one field, those whose answer fits it, else those with an answer.

    Microsoft Forms puts an `Email` that says “anonymous” and an empty `Name` beside the
    questions; a board's own `Status` says “to do” beside what Upwork decided.
    """
    filled = {number for number, example in examples.items() if example}
    fits = _FITS.get(field)
    fitting = {number for number in filled if fits is not None and fits(examples[number])}
    return frozenset(fitting or filled or examples)


def half_of_a_name(heading: str, example: str, halves: Mapping[str, str]) -> str | None:
    """Which half a column called “Name” holds beside one for the other half, None for a whole one.

    `halves` are first answers by target. “Nombre” beside “Apellidos” holds first names, “Name”
    beside “Vorname” last names; a whole name shows by holding the other half.
    """
    if heading_key(heading) not in _PLAIN_NAME or len(halves) != 1:
        return None
    ((other, said),) = halves.items()
    if not example or not said or said.casefold() in example.casefold():
        return None
    return "first_name" if other == "last_name" else "last_name"


def _names_a_status(example: str) -> bool:
    return not isinstance(parse_status(example), Unreadable)


_FITS: Mapping[str, Callable[[str], bool]] = {
    "email": lambda example: "@" in example,
    "submission_status": _names_a_status,
}
