"""The tables of a sheet: where they begin, and which column feeds which field."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice

from reportgen.domain.fields import OUTCOME_FIELDS, CellRef
from reportgen.domain.problem import Effect, Problem, a_few
from reportgen.intake.contents import UnfedColumn, parts_of_a_job, told_by_contents
from reportgen.intake.evidence import MOST_SAMPLES, Samples, share
from reportgen.intake.matching import (
    NO_MATCH,
    ColumnMatch,
    Guess,
    is_unknown,
    mapped,
    match_heading,
    match_known,
    settle,
    ungrouped,
)
from reportgen.intake.options import (
    TICKED,
    OfferedAnswer,
    is_other,
    is_tick,
    is_unticked,
    joined_ticks,
    options_of,
    own_label,
)
from reportgen.intake.parsers.dates import says_day_first
from reportgen.intake.parsers.result import as_text
from reportgen.intake.parsers.words import answer_words, fold, only_says_yes, says_none
from reportgen.intake.series import LISTS, Member, member_of, series_of
from reportgen.intake.vocabulary import Vocabulary
from reportgen.spreadsheet.grid import (
    Area,
    Fault,
    GridRow,
    Sheet,
    Value,
    address,
    column_index,
    column_letter,
)
from reportgen.spreadsheet.text import as_written, heading_key, one_line

ROWS_LOOKED_AT = 60  # with content: titles, logos and instructions above a table are shorter
IMPORT_ID = '{"ImportId"'  # Qualtrics writes the numbers of the questions under them
LEAST_HEADINGS = 2
NEARLY_AS_GOOD = 0.6
LONGEST_HEARD = 1_000  # letters of an answer: a whole letter of motivation tells no more
BY_CONTENTS = 88.0  # of 100: used, and noted


@dataclass(frozen=True, slots=True)
class Header:
    """A heading row: its number, and the text over each column that has one.

    `last` is the row of headings below it, where there is one, else the row itself.
    """

    row: int
    headings: Mapping[int, str]
    last: int


def find_header(sheet: Sheet, vocabulary: Vocabulary, mapping: Mapping[str, str]) -> Header | None:
    """The first row whose headings name about as many fields as any row's do; None for no table."""
    candidates: list[tuple[float, Header]] = []
    by_number = {row.number: row for row in sheet.rows[:ROWS_LOOKED_AT]}
    for row in sheet.rows[:ROWS_LOOKED_AT]:
        header = Header(row.number, _headings(row, by_number, sheet.merged), row.number)
        weight = _weight(header, vocabulary, mapping)
        if weight >= LEAST_HEADINGS:
            candidates.append((weight, header))
    if not candidates:
        return None
    best = max(weight for weight, _ in candidates)
    return next(header for weight, header in candidates if weight >= best * NEARLY_AS_GOOD)


def _headings(
    row: GridRow, by_number: Mapping[int, GridRow], merged: Sequence[Area]
) -> dict[int, str]:
    """Texts of the row; a head merged over several rows belongs to the lowest of them."""
    texts = {c: one_line(as_written(v)) for c, v in row.cells.items() if isinstance(v, str)}
    for area in merged:
        if area.top < row.number == area.bottom and area.left not in texts:
            anchor = by_number.get(area.top)
            value = anchor.cells.get(area.left) if anchor else None
            if isinstance(value, str):
                texts[area.left] = one_line(value)
    return {column: text for column, text in sorted(texts.items()) if text}


def _weight(header: Header, vocabulary: Vocabulary, mapping: Mapping[str, str]) -> float:
    """How much a row looks like headings: whole names count more than phrases in longer text."""
    named: dict[str, float] = {}
    asked = ungrouped(header.headings)
    for column, text in header.headings.items():
        guess = mapped(text, mapping) or match_known(asked[column], vocabulary, {})
        if guess is not None and guess.target is not None:
            worth = 0.6 if guess.how == "keyword" else 1.0
            named[guess.target] = max(named.get(guess.target, 0.0), worth)
    return sum(named.values())


EXAMPLE_LENGTH = 60
DATED = ("submitted_on", "timestamp", *(n for n in OUTCOME_FIELDS if n.endswith("_on")))

# A country merged down over rows is that of all of them; a name is that of one.
_ONE_PERSON_S = frozenset({"candidate_id", "email", "name", "first_name", "last_name"})

# A list of names and addresses alone is a contact list: there is nothing in it to judge.
JUDGED = frozenset({
    "title", "overview", "category", "types_of_work", "skills", "experience_level", "hourly_rate",
    "employment", "education", "certifications", "portfolio", "photo", "linked_accounts",
})  # fmt: skip


@dataclass(frozen=True)
class Table:
    """The part of a sheet under its headings."""

    sheet: Sheet
    header: Header
    matches: tuple[ColumnMatch, ...]

    @cached_property
    def columns(self) -> Mapping[str, int]:
        """The column, counted from 0, that feeds each target; the first of several."""
        return {field: numbers[0] for field, numbers in self._feeding.items()}

    @cached_property
    def _feeding(self) -> Mapping[str, list[int]]:
        """All columns that feed each target, parts of entries left out."""
        feeding: dict[str, list[int]] = {}
        for match in self.matches:
            if match.used and match.field and "." not in match.place:
                feeding.setdefault(match.field, []).append(column_index(match.column))
        return feeding

    @cached_property
    def entries(self) -> Mapping[str, tuple[Table, ...]]:
        """Parts that stand across the row, “Job 1 company”: for each entry a table of its own."""
        found: dict[tuple[str, int], list[ColumnMatch]] = {}
        for match in self.matches:
            number, dot, target = match.place.partition(".")
            if match.used and match.field and dot:
                own = replace(match, field=target, place="")
                found.setdefault((match.field, int(number)), []).append(own)
        parts: dict[str, tuple[Table, ...]] = {}
        for (part, _), matches in sorted(found.items(), key=lambda item: item[0]):
            parts[part] = (*parts.get(part, ()), replace(self, matches=tuple(matches)))
        return parts

    @cached_property
    def read_columns(self) -> tuple[int, ...]:
        """All columns that feed something, parts of entries included."""
        return tuple(column_index(m.column) for m in self.matches if m.used)

    @cached_property
    def places(self) -> Mapping[str, tuple[str, str]]:
        """Letters and heading of each target's column; a name in two columns is in the first."""
        columns = dict(self.columns)
        for half in ("last_name", "first_name"):
            if half in columns and "name" not in self.columns:
                columns["name"] = columns[half]
        for part, tables in self.entries.items():
            columns.setdefault(part, min(tables[0].columns.values()))
        headings = self.header.headings
        return {t: (column_letter(c), headings.get(c, "")) for t, c in columns.items()}

    @cached_property
    def rows(self) -> tuple[GridRow, ...]:
        """The rows under the headings, with what is merged down over them and joined in them."""
        options = {column_index(m.column): m.option for m in self.matches if m.used and m.option}
        joined = {
            field: numbers
            for field, numbers in self._feeding.items()
            if len(numbers) > 1 or numbers[0] in options
        }
        if not joined:
            return self._whole_rows
        headings = self.header.headings
        return tuple(_with_joined(row, joined, headings, options) for row in self._whole_rows)

    @cached_property
    def _whole_rows(self) -> tuple[GridRow, ...]:
        rows = tuple(row for row in self.sheet.rows if row.number > self.header.last)
        shared = {column for f, column in self.columns.items() if f not in _ONE_PERSON_S}
        areas = [a for a in self.sheet.merged if a.top < a.bottom and a.left in shared]
        if not areas or not rows:
            return rows
        by_number = {row.number: dict(row.cells) for row in rows}
        filled: dict[int, int] = {}  # by column, how far down: areas that overlap are no sheet's
        for area in sorted(areas, key=lambda a: (a.left, a.top)):
            value = by_number.get(area.top, {}).get(area.left)
            first = max(area.top, filled.get(area.left, 0)) + 1
            last = min(area.bottom, rows[-1].number)
            for number in range(first, last + 1):
                if value is not None and number in by_number:
                    by_number[number].setdefault(area.left, value)
            filled[area.left] = max(last, filled.get(area.left, 0))
        return tuple(replace(row, cells=by_number[row.number]) for row in rows)

    @cached_property
    def day_first(self) -> Mapping[str, bool]:
        """Columns of dates whose numbers tell their order, by target: is the day first?"""
        orders = {
            target: says_day_first(row.cells.get(self.columns[target], "") for row in self.rows)
            for target in DATED
            if target in self.columns
        }
        return {target: first for target, first in orders.items() if first is not None}

    def headed(self, heading: str) -> int:
        """The first column with that heading, whatever it feeds; 0, which is none, without one."""
        key = heading_key(heading)
        headings = self.header.headings
        return next((c for c in sorted(headings) if heading_key(headings[c]) == key), 0)

    def cell(self, row: int, target: str = "") -> CellRef:
        """The cell of a target in a row; the table's first column where it has no such column."""
        column = self.columns.get(target, next(iter(self.header.headings), 0))
        return self.cell_at(row, column)

    def cell_at(self, row: int, column: int) -> CellRef:
        heading = self.header.headings.get(column, "")
        return CellRef(self.sheet.name, row, address(row, column), heading)

    @property
    def has_person(self) -> bool:
        """Whether rows can say who they are about."""
        named = "name" in self.columns or {"first_name", "last_name"} & self.columns.keys()
        return bool(named) and bool({"candidate_id", "email"} & self.columns.keys())

    @property
    def judged(self) -> frozenset[str]:
        """What there is to judge, whether in a column of its own or across several."""
        return JUDGED & {*self.columns, *self.entries}

    @property
    def fits(self) -> bool:
        """Whether a row here can be a candidate."""
        return self.has_person and bool(self.judged)


_SPACED = frozenset({"name", "first_name", "last_name", "title"})
_PARAGRAPHS = frozenset({"overview", "upwork_feedback", "coach_note"})


def _with_joined(
    row: GridRow,
    joined: Mapping[str, Sequence[int]],
    headings: Mapping[int, str],
    options: Mapping[int, str],
) -> GridRow:
    """The row with the cells of each field joined in the first of its columns."""
    cells = dict(row.cells)
    for field, columns in joined.items():
        if not options.keys().isdisjoint(columns):
            _join_ticks(field, columns, cells, options)
            continue
        found = [(headings.get(c, ""), row.cells[c]) for c in columns if c in row.cells]
        if len(found) > 1 or (found and columns[0] not in row.cells):
            cells[columns[0]] = _joined(field, found)
    return replace(row, cells=cells)


def _join_ticks(
    field: str, columns: Sequence[int], cells: dict[int, Value], options: Mapping[int, str]
) -> None:
    """Put what was ticked in the first of the columns, nothing where no box is ticked."""
    found = {c: cells.pop(c) for c in columns if c in cells}
    fault = next((value for value in found.values() if isinstance(value, Fault)), None)
    whole = [as_text(value) for c, value in found.items() if c not in options]
    marks = [(options[c], as_text(found[c]) if c in found else "") for c in columns if c in options]
    value = fault or joined_ticks(field, whole, marks)
    if value:
        cells[columns[0]] = value


def _joined(field: str, found: Sequence[tuple[str, Value]]) -> Value:
    """One value of several: items one a line, halves of a name with a space, else the first."""
    fault = next((value for _, value in found if isinstance(value, Fault)), None)
    if fault is not None:
        return fault  # what stood there is not known, so the whole is not
    if field in LISTS:
        return "\n".join(filter(None, (_item(field, head, as_text(v)) for head, v in found)))
    if field in _SPACED or field in _PARAGRAPHS:
        return (" " if field in _SPACED else "\n\n").join(as_text(value) for _, value in found)
    fits = [value for _, value in found if share(field, (as_text(value),))]
    return next(iter(fits), found[0][1])


def _item(field: str, heading: str, text: str) -> str:
    """“yes” under “LinkedIn” says LinkedIn; “no” says nothing."""
    if field != "linked_accounts":
        return "" if says_none(text) else text
    if says_none(text):
        return ""
    return heading if only_says_yes(text) else text


def table_of(
    sheet: Sheet,
    vocabulary: Vocabulary,
    mapping: Mapping[str, str],
    *,
    people: bool = False,
    alone: bool = False,
) -> Table | None:
    """The sheet's table, None where no row looks like headings.

    Of a sheet that may be one of `people` the answers are heard where headings tell nothing; and
    where it is `alone` in its file, they may tell whose names they are, too.
    """
    header = find_header(sheet, vocabulary, mapping)
    if header is None:
        return None
    header = with_second_row(sheet, header, vocabulary)
    below = [row for row in sheet.rows if row.number > header.last]
    said = {column: _samples(below, column) for column in header.headings}
    above = _sections(sheet, header)
    series = series_of(ungrouped(header.headings), vocabulary)
    single = {c: heading for c, heading in header.headings.items() if c not in series}
    options = options_of(single, above, said, vocabulary, mapping)
    asked = ungrouped({c: h for c, h in header.headings.items() if c not in options})
    unknown: set[str] = set()
    matches: list[ColumnMatch] = []
    for column, heading in header.headings.items():
        guess = mapped(heading, mapping)
        option = _option(options.get(column), guess, heading, said[column])
        member = series.get(column) if guess is None else member_of(guess.target)
        if member is not None and guess is None and _are_codes(member, said[column]):
            member, guess = None, NO_MATCH
        if member is not None:
            guess = Guess(member.field, guess.how if guess else "keyword", 95.0)
        elif option is not None:
            guess = option.guess
        elif guess is None:
            guess = match_heading(asked[column], vocabulary, {})
            if is_unknown(asked[column], vocabulary):
                unknown.add(column_letter(column))
        match = _match(sheet, header, column, guess, said[column])
        if member is not None:
            match = replace(match, place=member.place)
        elif option is not None:
            match = replace(match, option=option.label)
        matches.append(match)
    samples = {column_letter(column): texts for column, texts in said.items()}
    settled = settle(matches, samples, unknown)
    if people:
        settled = _with_contents(settled, said, unknown, vocabulary, alone=alone)
    return Table(sheet, header, settled)


def _with_contents(
    matches: tuple[ColumnMatch, ...],
    said: Mapping[int, Samples],
    unknown: Collection[str],
    vocabulary: Vocabulary,
    *,
    alone: bool,
) -> tuple[ColumnMatch, ...]:
    """The columns, those that no heading tells and whose answers do, as guesses."""
    matches = _with_parts_of_a_job(matches, said)
    fed = {m.field: column_index(m.column) for m in matches if m.used and m.field}
    addresses = said.get(fed.get("email", -1), ())
    leftovers = [
        UnfedColumn(
            column_index(m.column),
            m.heading,
            _beginnings(said[column_index(m.column)]),
            len(addresses),
        )
        for m in matches
        if not (m.used or m.place or m.option)
        and (m.column in unknown or (m.how == "conflict" and m.suggestion == "name"))
        and said[column_index(m.column)]
    ]
    if not leftovers:
        return matches
    told = told_by_contents(leftovers, fed, vocabulary, addresses=addresses, alone=alone)
    return tuple(
        replace(m, field=field, how="similarity", score=BY_CONTENTS, suggestion="")
        if (field := told.get(column_index(m.column)))
        else m
        for m in matches
    )


def _beginnings(samples: Samples) -> Samples:
    return tuple(text[:LONGEST_HEARD] for text in samples)


def _with_parts_of_a_job(
    matches: tuple[ColumnMatch, ...], said: Mapping[int, Samples]
) -> tuple[ColumnMatch, ...]:
    """The columns, four that are one job's as parts of it; no other may feed the jobs."""
    fed = {m.field for m in matches if m.used and m.field != "employment"}
    free = [
        UnfedColumn(column_index(m.column), m.heading, said[column_index(m.column)], 0)
        for m in matches
        if not m.option
        and not m.place
        and m.how not in ("mapping", "conflict")
        and (not m.used or m.field == "employment")
        and said[column_index(m.column)]
    ]
    places = parts_of_a_job(free) if "email" in fed else {}
    others = (m for m in matches if m.used and m.field == "employment")
    if not places or any(column_index(m.column) not in places for m in others):
        return matches
    return tuple(
        replace(
            m, field="employment", how="similarity", score=BY_CONTENTS, place=place, suggestion=""
        )
        if (place := places.get(column_index(m.column)))
        else m
        for m in matches
    )


def _are_codes(member: Member, samples: Samples) -> bool:
    """Whether a numbered item is an answer on offer that is ticked: `skills___1` says no name."""
    ticks = bool(samples) and all(is_tick(text) or is_unticked(text) for text in samples)
    return ticks and "." not in member.place


def _option(
    option: OfferedAnswer | None, told: Guess | None, heading: str, samples: Samples
) -> OfferedAnswer | None:
    """What a tick in a column says; for a column that a mapping names, its own words for it."""
    if told is None:
        return option
    if told.target not in TICKED or told.target == "linked_accounts":
        return None
    ticks = bool(samples) and all(is_tick(text) or is_unticked(text) for text in samples)
    if option is None and not ticks:
        return None
    return OfferedAnswer(option.label if option else own_label(heading), told)


def with_second_row(sheet: Sheet, header: Header, vocabulary: Vocabulary) -> Header:
    """The header with the row of headings below it, where there is one.

    SurveyMonkey and merged cells write a question once, and what it offers or parts it into below.
    """
    below = [row for row in sheet.rows if row.number > header.row]
    second = below[0] if below and below[0].number == header.row + 1 else None
    if second is None:
        return header
    if not all(isinstance(value, str) and "@" not in value for value in second.cells.values()):
        return header
    texts = {c: one_line(as_text(value)) for c, value in sorted(second.cells.items())}
    new = [c for c in texts if c not in header.headings]
    if len(new) < LEAST_HEADINGS or not all(
        _is_heading(texts[c], _samples(below[1:], c), vocabulary) for c in new
    ):
        return header
    headings: dict[int, str] = {}
    question = ""
    for column in sorted({*header.headings, *texts}):
        own, text = header.headings.get(column, ""), texts.get(column, "")
        question = own or question
        parted = column not in header.headings or column + 1 in new
        headings[column] = _both_rows(question, text, vocabulary) if parted and text else own
    return Header(header.row, {c: h for c, h in headings.items() if h}, second.number)


def _is_heading(text: str, samples: Samples, vocabulary: Vocabulary) -> bool:
    """Whether a text under no heading is one: a known one, or an answer that is ticked below."""
    return match_known(text, vocabulary, {}) is not None or all(
        is_tick(said) or is_unticked(said) or fold(said) == fold(text) or _is_free(text)
        for said in samples
    )


def _is_free(text: str) -> bool:
    return fold(text) in answer_words("second_headings")["words"] or is_other(text)


def _both_rows(question: str, text: str, vocabulary: Vocabulary) -> str:
    """“Skills [Excel]”; a part that is known by itself goes without its question."""
    known = match_known(text, vocabulary, {})
    asked = match_known(question, vocabulary, {})
    if known and known.target and not (asked and asked.target in TICKED):
        return text
    return f"{question} [{text}]" if question else text


def _sections(sheet: Sheet, header: Header) -> dict[int, str]:
    """What stands in the row above, over the headings below it up to the next such text."""
    row = next((row for row in sheet.rows if row.number == header.row - 1), None)
    texts = {c: one_line(v) for c, v in row.cells.items() if isinstance(v, str)} if row else {}
    sections: dict[int, str] = {}
    section = ""
    for column in range(max(header.headings, default=-1) + 1):
        section = texts.get(column, section)
        if section and column in header.headings:
            sections[column] = section
    return sections


def _samples(rows: Sequence[GridRow], column: int) -> Samples:
    """The first answers of a column, as people meant them."""
    cells = (row.cells[column] for row in rows if column in row.cells)
    texts = (as_text(value) for value in islice(cells, MOST_SAMPLES))
    return tuple(as_written(text) for text in texts if text and not text.startswith(IMPORT_ID))


def samples_of(table: Table, column: int) -> Samples:
    """The first answers of a column of a table."""
    return _samples(table.rows, column)


def _match(
    sheet: Sheet, header: Header, column: int, guess: Guess, samples: Samples
) -> ColumnMatch:
    flat = " ".join(samples[0].split()) if samples else ""
    return ColumnMatch(
        sheet=sheet.name,
        column=column_letter(column),
        heading=header.headings[column],
        field=guess.target,
        how=guess.how,
        score=round(guess.score, 1),
        example=flat if len(flat) <= EXAMPLE_LENGTH else flat[: EXAMPLE_LENGTH - 1] + "…",
        suggestion=guess.suggestion,
        row=header.row,
    )


def column_problems(
    table: Table, matches: Sequence[ColumnMatch] | None = None, *, kind: str = "people"
) -> list[Problem]:
    """What is to be said about the headings: guesses, conflicts, hidden columns.

    `matches` are the table's own but for a part sheet (`kind` “part”), whose fields go by longer
    names and whose headings no mapping knows.
    """
    matches = table.matches if matches is None else matches
    problems: list[Problem] = []
    offered = {m.field: m for m in reversed(matches) if m.option}  # one stands for all
    for match in matches:
        cell = table.cell_at(table.header.row, column_index(match.column))
        args: dict[str, str | int] = {"field": match.field or match.suggestion, "sheet": kind}
        guessed = match.how == "similarity" and match.field
        if guessed and (not match.option or offered[match.field] is match):
            problems.append(Problem("column_guessed", Effect.NOTED, cell, match.heading, args))
        elif match.how == "suggested":
            problems.append(Problem("column_suggested", Effect.NOTED, cell, match.heading, args))
        elif match.how == "conflict":
            others = [
                address(m.row, column_index(m.column))
                for m in matches
                if m.how == "conflict" and m.suggestion == match.suggestion and m is not match
            ]
            args["others"] = a_few(others, len(others))
            problems.append(
                Problem("duplicate_column", Effect.FIELD_IGNORED, cell, match.heading, args)
            )
        if match.used and column_index(match.column) in table.sheet.hidden_columns:
            hidden: dict[str, str | int] = {"sheet": kind}
            problems.append(
                Problem("hidden_column_read", Effect.NOTED, cell, match.heading, hidden)
            )
    return problems
