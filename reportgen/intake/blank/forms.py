"""Questions for form programs: an XLSForm for Kobo and ODK, lists for Google and Microsoft Forms.

The answers come back as an export that is read without a mapping: questions are called as our
columns are, and what may be chosen is called as our parsers know it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Literal

from openpyxl import Workbook

from reportgen.errors import UsageError
from reportgen.files import file_errors
from reportgen.intake.blank.columns import BlankColumn
from reportgen.intake.blank.words import SaidColumn, SaidSheet, choices, said_sheets
from reportgen.market import Market
from reportgen.rulebook.words import Words
from reportgen.spreadsheet.text import key

Kind = Literal["line", "text", "email", "day", "number", "one", "several"]

# Entries somebody may give one after the other, and how many the form has room for.
ROOM: Mapping[str, int] = {"employment": 4, "education": 2, "portfolio": 3, "certifications": 3}
_ONE = {"employment": "job", "education": "study", "portfolio": "project",
        "certifications": "certificate"}  # fmt: skip
_NOT_ASKED = frozenset({"candidate_id", "job_answers", "skill_tests"})  # staff's, or of another day
_STAFF = ("staff",)
_GROUPS = ("person", "profile", "rate", "extras", "submission", "contact", "outcome")
_LAST = ("submission", "contact", "outcome")  # behind the entries
_ADDRESS = r"regex(., '[^@\s]+@[^@\s]+\.[^@\s]+')"
CONSENT = "consent"


@dataclass(frozen=True, slots=True)
class FormQuestion:
    """One question. `name` is the column of the export, `offered` what may be chosen, by name."""

    name: str
    label: str
    hint: str
    kind: Kind
    group: str
    needed: bool = False
    offered: tuple[tuple[str, str], ...] = ()


def questions(words: Words, market: Market) -> tuple[FormQuestion, ...]:
    """All questions for a candidate, in the order of the form."""
    sheets = {sheet.part: sheet for sheet in said_sheets(words, choices(market, words))}
    asked = [c for c in sheets[""].columns if c.column.group not in _STAFF]
    asked = [c for c in asked if c.column.key not in _NOT_ASKED]
    by_group = sorted(asked, key=lambda c: _GROUPS.index(c.column.group))
    own = [_question(c, words, market) for c in by_group]
    last = [q for q in own if q.group in _LAST]
    entries = [q for part in ROOM for q in _entries(part, sheets[part], words)]
    consent = FormQuestion(
        CONSENT,
        words.say("form-consent"),
        "",
        "one",
        "consent",
        True,
        _offered("yes_no", words, market),
    )
    return (*(q for q in own if q not in last), *entries, *last, consent)


def _question(said: SaidColumn, words: Words, market: Market) -> FormQuestion:
    column = said.column
    return FormQuestion(
        column.key,
        said.heading,
        said.purpose,
        _kind(column),
        column.group,
        column.needed,
        _offered(column.choice, words, market),
    )


def _kind(column: BlankColumn) -> Kind:
    if column.key == "types_of_work":
        return "several"
    if column.choice in ("category", "level", "yes_no", "status"):
        return "one"
    if column.choice == "day":
        return "day"
    if column.key == "email":
        return "email"
    if isinstance(column.example, float):
        return "number"
    return "text" if column.wrap and column.key != "title" else "line"


def _offered(choice: str, words: Words, market: Market) -> tuple[tuple[str, str], ...]:
    """What may be chosen: the name that our parsers read, and what people see."""
    known = choices(market, words)
    if choice not in ("category", "type", "level", "yes_no", "status"):
        return ()
    return tuple((key(english).replace(" ", "_"), own) for english, own in known[choice].items())


def _entries(part: str, sheet: SaidSheet, words: Words) -> Iterator[FormQuestion]:
    """The questions about each entry: “Job 1: Role”, which the export calls `job_1_role`."""
    own = [c for c in sheet.columns if not c.column.feeds.startswith("row_")]
    for number in range(1, ROOM[part] + 1):
        for said in own:
            target = said.column.feeds
            if target == "relevant":
                continue
            label = words.say(f"form-entry-{part}", number=str(number), what=said.heading)
            kind: Kind = "text" if target == "description" else "line"
            yield FormQuestion(f"{_ONE[part]}_{number}_{target}", label, said.purpose, kind, part)


def xlsform(asked: Sequence[FormQuestion], words: Words) -> bytes:
    """The form as Kobo, ODK and others take it."""
    book = Workbook()
    survey = book.active or book.create_sheet()
    survey.title = "survey"
    survey.append(
        ["type", "name", "label", "hint", "required", "appearance", "constraint",
         "constraint_message"]
    )  # fmt: skip
    lists: dict[tuple[tuple[str, str], ...], str] = {}
    group = ""
    for question in asked:
        if question.group != group:
            if group:
                survey.append(["end_group"])
            group = question.group
            survey.append(["begin_group", f"about_{group}", words.say(f"form-group-{group}")])
        survey.append(_row(question, lists, words))
    survey.append(["end_group"])
    offers = book.create_sheet("choices")
    offers.append(["list_name", "name", "label"])
    for offered, name in lists.items():
        for value, label in offered:
            offers.append([name, value, label])
    settings = book.create_sheet("settings")
    settings.append(["form_title", "form_id", "version"])
    settings.append([words.say("form-title"), "reportgen_intake", "1"])
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def _row(
    question: FormQuestion, lists: dict[tuple[tuple[str, str], ...], str], words: Words
) -> list[str]:
    kinds: Mapping[Kind, str] = {
        "day": "date", "number": "decimal", "one": "select_one", "several": "select_multiple",
    }  # fmt: skip
    kind = kinds.get(question.kind, "text")
    if question.offered:
        kind += " " + lists.setdefault(question.offered, f"list_{len(lists) + 1}")
    constraint = _ADDRESS if question.kind == "email" else ""
    return [
        kind,
        question.name,
        question.label,
        question.hint,
        "yes" if question.needed else "",
        "multiline" if question.kind == "text" else "",
        constraint,
        words.say("form-address") if constraint else "",
    ]


PROGRAMS: Mapping[str, str] = {"google": "Google Forms", "microsoft": "Microsoft Forms"}


def question_list(asked: Sequence[FormQuestion], words: Words, form: str) -> str:
    """The questions to copy into Google Forms or Microsoft Forms, with the kind of each there."""
    lines = [words.say("form-title"), "", words.say("form-list", program=PROGRAMS[form]), ""]
    for number, question in enumerate(asked, 1):
        kind = words.say(f"form-kind-{question.kind}", form=form)
        needed = f" · {words.say('form-needed')}" if question.needed else ""
        lines += [f"{number}. {question.label}", f"   [{kind}{needed}]", f"   {question.hint}"]
        lines += [f"   ○ {label}" for _, label in question.offered]
        lines.append("")
    return "\n".join(line.rstrip() for line in lines)


def write_form(path: Path, content: bytes) -> None:
    """Write a form. Raises UsageError where the file is there, FileError where it can't be."""
    if path.exists():
        raise UsageError(f"{path} is already there; choose another name, or move it away first")
    draft = path.with_name(f".{path.name}.new")
    with file_errors(path):
        draft.write_bytes(content)
        draft.replace(path)
