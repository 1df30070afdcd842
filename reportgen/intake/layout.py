"""Which sheet is what: candidates, a long part, or none of our business."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from reportgen.domain.cohort import LeftOut
from reportgen.errors import IntakeError
from reportgen.intake.join import EntrySheet, part_of
from reportgen.intake.mapping import own_tables
from reportgen.intake.matching import ColumnMatch
from reportgen.intake.parsers.entries import is_a
from reportgen.intake.parsers.result import as_text
from reportgen.intake.tables import JUDGED, Table, table_of
from reportgen.intake.vocabulary import Vocabulary, profile_vocabulary, vocabulary_with
from reportgen.settings import IntakeSettings
from reportgen.spreadsheet.grid import Fault, column_index
from reportgen.spreadsheet.source import Book

NAMED = frozenset({"name", "first_name", "last_name"})
REACHED = frozenset({"email", "candidate_id"})
_NAME = re.compile(r"[^\W\d_][^\d@|/:;]*(?: [^\W\d_][^\d@|/:;]*){1,3}")
_ADDRESS = re.compile(r"[^\s@]+@[^\s@]+")
_LACKS = {
    "name": "no column for the name",
    "who": "no column for the e-mail address or id",
    "both": "no column for the name and the e-mail address or id",
    "judged": "none for anything to judge, such as the title, overview or skills",
}


@dataclass(frozen=True, slots=True)
class Layout:
    """The tables of a file: `fitting` hold candidates, `others` have headings but don't fit."""

    fitting: tuple[Table, ...]
    parts: tuple[EntrySheet, ...]
    others: tuple[Table, ...]
    matches: tuple[ColumnMatch, ...]
    vocabulary: Vocabulary

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """The sheets that could be the people's and are not read, with what each lacks."""
        candidates = [t for t in self.others if almost_fits(t) or t.has_person]
        return tuple(LeftOut(t.sheet.name, **what_lacks(t)) for t in candidates)

    def refuse_doubt(self, path: Path) -> None:
        """Raises IntakeError where a sheet that can't be read holds more people than any other.

        Nobody is served by reports for the old cohort, made because the new one's heading for the
        name was not known.
        """
        read = max(self.fitting, key=_people_in)
        larger = [t for t in self.others if _only_lacks_whose(t) and not t.sheet.hidden]
        best = max(larger, key=_people_in, default=read)
        if _people_in(best) <= _people_in(read):
            return
        lacks = what_lacks(best)
        raise IntakeError(
            f"{path}: the sheet “{best.sheet.name}” has the most people ({_people_in(best)}, and "
            f"“{read.sheet.name}” {_people_in(read)}) but {_in_english(lacks)}, so it is not clear "
            f"who is meant. {_remedy(best, lacks)}; or, if “{read.sheet.name}” is meant, set "
            f"[intake] sheet = {_quoted(read.sheet.name)}"
        )

    def why_unfit(self, path: Path) -> str:
        """One line for a file without a sheet of candidates: what is missing, and what to do."""
        if not self.others:
            return (
                f"{path}: no row with headings found; a table needs headings such as “Name”, "
                "“Email”, “Title”, “Skills” (`reportgen new-intake` makes a workbook with them)"
            )
        best = max(self.others, key=lambda t: len(t.columns))
        lacks = what_lacks(best)
        return (
            f"{path}: no sheet fits: “{best.sheet.name}” has headings in row {best.header.row} but "
            f"{_in_english(lacks)}. {_remedy(best, lacks)}"
        )


def layout_of(
    path: Path, book: Book, settings: IntakeSettings, mapping: Mapping[str, str]
) -> Layout:
    """Sort the sheets. Raises IntakeError where the sheet named in the settings isn't there."""
    wanted = {name.strip().casefold(): name for name in settings.sheet}
    for missing in wanted.keys() - {s.name.strip().casefold() for s in book.sheets}:
        there = ", ".join(f"“{s.name}”" for s in book.sheets) or "none"
        raise IntakeError(
            f"{path}: no sheet “{wanted[missing]}”, which [intake] sheet names; there are: {there}"
        )
    own = own_tables(settings.words)
    vocabulary = vocabulary_with(own) if own else profile_vocabulary()
    parts: list[EntrySheet] = []
    tables: list[Table] = []
    matches: list[ColumnMatch] = []
    for sheet in book.sheets:
        chosen = not wanted or sheet.name.strip().casefold() in wanted
        part = part_of(sheet)
        if part is not None and not (wanted and chosen):
            parts.append(part)
            matches += part.matches
            continue
        alone = len(book.sheets) == 1
        table = table_of(sheet, vocabulary, mapping, people=True, alone=alone) if chosen else None
        if table is not None:
            tables.append(table)
            matches += table.matches
    return Layout(
        tuple(t for t in tables if t.fits),
        tuple(parts),
        tuple(t for t in tables if not t.fits),
        tuple(matches),
        vocabulary,
    )


def what_lacks(table: Table) -> dict[str, str]:
    """What a sheet would need to be one of candidates, as arguments of its sentence.

    `lacks` is `rivals` (columns for one field, named in `fields`), `name`, `who` (no address and
    no id), `both`, or `judged` (nothing to judge).
    """
    columns = table.columns.keys()
    rivals = sorted({m.suggestion for m in table.matches if m.how == "conflict"})
    if rivals:
        return {"lacks": "rivals", "fields": ", ".join(rivals)}
    named, reached = NAMED & columns, REACHED & columns
    lacks = "judged" if named and reached else "who" if named else "name" if reached else "both"
    return {"lacks": lacks, "fields": ""}


def holds_people(matches: Iterable[ColumnMatch]) -> bool:
    """Whether a sheet with these columns is read: who, how to reach them, and what to judge."""
    fields = {m.field for m in matches if m.used}
    return all(needed & fields for needed in (NAMED, REACHED, JUDGED))


def almost_fits(table: Table) -> bool:
    """Whether a sheet is about profiles, and only doesn't say whose."""
    return len(JUDGED & table.columns.keys()) >= 2


def _only_lacks_whose(table: Table) -> bool:
    """Whether one mapped heading would make it a sheet of candidates."""
    lacks = what_lacks(table)
    rivals = set(lacks["fields"].split(", ")) if lacks["lacks"] == "rivals" else set()
    one = lacks["lacks"] in ("name", "who") or (rivals and rivals <= NAMED | REACHED)
    return almost_fits(table) and bool(one)


def _people_in(table: Table) -> int:
    """How many different people its rows may be about, as far as a sheet tells."""
    for asked in (REACHED, NAMED):
        candidates = [_texts(table, table.columns[f]) for f in asked if f in table.columns]
        if candidates:
            return max(len(set(texts)) for texts in candidates)
    return 0


def _texts(table: Table, column: int) -> list[str]:
    cells = (row.cells.get(column) for row in table.rows)
    return [as_text(c).casefold() for c in cells if c is not None and not isinstance(c, Fault)]


def _in_english(lacks: Mapping[str, str]) -> str:
    """For the operator's error line; sentences for staff stand with the words."""
    return _LACKS.get(lacks["lacks"]) or f"more than one column for {lacks['fields']}"


def _remedy(table: Table, lacks: Mapping[str, str]) -> str:
    """The line that would mend it, for reportgen.toml; the likeliest column first."""
    field = {"name": "name", "who": "email"}.get(lacks["lacks"], "")
    free = [m for m in table.matches if not m.used and m.how != "conflict"] if field else []
    shares = {m: _share(_texts(table, column_index(m.column)), field) for m in free}
    likeliest = max(free, key=lambda m: shares[m], default=None)
    if likeliest is None or not shares[likeliest]:
        return "See `reportgen columns`, or map headings under [intake.columns] in reportgen.toml"
    return (
        f"If it is column {likeliest.column}, put {_quoted(likeliest.heading)} = {_quoted(field)} "
        "under [intake.columns] in reportgen.toml (`reportgen columns` shows all of them)"
    )


def _share(texts: Sequence[str], field: str) -> float:
    """How many of a column's rows could be this field of different people."""
    fits = _ADDRESS if field == "email" else _NAME
    named = {t for t in texts if fits.fullmatch(t) and not (field == "name" and is_a("role", t))}
    return len(named) / max(len(texts), 1)


def _quoted(text: str) -> str:
    """As TOML has it: the line is there to be copied."""
    return json.dumps(text, ensure_ascii=False)
