"""Which sheet is what: candidates, a long part, or none of our business."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from reportgen.errors import IntakeError
from reportgen.intake.join import Part, part_of
from reportgen.intake.matching import ColumnMatch
from reportgen.intake.source import Book
from reportgen.intake.tables import JUDGED, Table, table_of
from reportgen.intake.vocabulary import profile_vocabulary
from reportgen.settings import IntakeSettings

NAMED = frozenset({"name", "first_name", "last_name"})
REACHED = frozenset({"email", "candidate_id"})
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
    parts: tuple[Part, ...]
    others: tuple[Table, ...]
    matches: tuple[ColumnMatch, ...]

    def why_unfit(self, path: Path) -> str:
        """One line for a file without a sheet of candidates: what is missing, and what to do."""
        if not self.others:
            return (
                f"{path}: no row with headings found; a table needs headings such as “Name”, "
                "“Email”, “Title”, “Skills” (`reportgen new-intake` makes a workbook with them)"
            )
        best = max(self.others, key=lambda t: len(t.columns))
        return (
            f"{path}: no sheet fits: “{best.sheet.name}” has headings in row {best.header.row} but "
            f"{_in_english(what_lacks(best))}; "
            "see `reportgen columns`, or map headings under [intake.columns]"
        )


def layout_of(
    path: Path, book: Book, settings: IntakeSettings, mapping: Mapping[str, str]
) -> Layout:
    """Sort the sheets. Raises IntakeError where the sheet named in the settings isn't there."""
    wanted = settings.sheet.strip().casefold()
    if wanted and all(s.name.strip().casefold() != wanted for s in book.sheets):
        there = ", ".join(f"“{s.name}”" for s in book.sheets) or "none"
        raise IntakeError(
            f"{path}: no sheet “{settings.sheet}”, which [intake] sheet names; there are: {there}"
        )
    parts: list[Part] = []
    tables: list[Table] = []
    matches: list[ColumnMatch] = []
    for sheet in book.sheets:
        chosen = not wanted or sheet.name.strip().casefold() == wanted
        part = part_of(sheet)
        if part is not None and not (wanted and chosen):
            parts.append(part)
            matches += part.matches
        elif chosen and (table := table_of(sheet, profile_vocabulary(), mapping)) is not None:
            tables.append(table)
            matches += table.matches
    return Layout(
        tuple(t for t in tables if t.fits),
        tuple(parts),
        tuple(t for t in tables if not t.fits),
        tuple(matches),
    )


def what_lacks(table: Table) -> Mapping[str, str | int]:
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


def _in_english(lacks: Mapping[str, str | int]) -> str:
    """For the operator's error line; sentences for staff stand with the words."""
    return _LACKS.get(str(lacks["lacks"])) or f"more than one column for {lacks['fields']}"
