"""Who is who among the rows: ids, addresses, repeats, the blank workbook's own example."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from reportgen.domain.fields import CellRef, FieldName
from reportgen.domain.problem import Effect, Problem, a_few
from reportgen.domain.profile import Profile

EXAMPLE_ID = "EXAMPLE"
EXAMPLE_NAME = "Ana Example"
EXAMPLE_EMAIL = "ana@company.example"


def is_example(profile: Profile) -> bool:
    """Both must stand there untouched: somebody may type their own data over half of the row."""
    return profile.id.casefold() == EXAMPLE_ID.casefold() and profile.name == EXAMPLE_NAME


@dataclass(frozen=True, slots=True)
class UniquePeople:
    """Everybody once, in the order of the intake, and the ids and addresses they go by.

    `by_id` (casefolded), `by_address` (lower-cased) and `by_row` (sheet and row, those that don't
    count included) give places in `profiles`.
    """

    profiles: tuple[Profile, ...]
    by_id: Mapping[str, int]
    by_address: Mapping[str, frozenset[int]]
    by_row: Mapping[tuple[str, int], int]


def person_key(profile: Profile) -> str:
    """What equal ids have in common."""
    return profile.id.casefold()


def made_id(address: str) -> str:
    """The id of somebody who is known by an address only."""
    return "e-" + hashlib.sha256(address.lower().encode("utf-8", "replace")).hexdigest()[:10]


def settle_people(
    profiles: Sequence[Profile], known_ids: Mapping[str, str]
) -> tuple[UniquePeople, tuple[Problem, ...]]:
    """One profile a person, each with its id.

    Same person: equal ids, or an equal address where one row has no id. The later timestamp, else
    the lower row, counts. Two ids on one address are two people, and that is noted.
    """
    order = {(p.row.sheet, p.row.row): n for n, p in enumerate(profiles)}
    settled: list[tuple[Profile, list[Profile]]] = []
    problems: list[Problem] = []
    for rows in _people(profiles, known_ids):
        winner = rows[0]
        for row in rows[1:]:
            winner = _later(winner, row)
        address = winner.email.lower()
        given = next((r.id for r in [winner, *rows] if r.id), "")
        person_id = given or known_ids.get(address, "") or made_id(address)
        person = winner if winner.id == person_id else replace(winner, id=person_id)
        settled.append((person, rows))
        problems += [_superseded(row, winner) for row in rows if row is not winner]
    settled.sort(key=lambda pair: order[pair[0].row.sheet, pair[0].row.row])
    kept = tuple(profile for profile, _ in settled)
    return _indexed(kept, settled), (*problems, *_shared_addresses(kept))


def _indexed(
    kept: tuple[Profile, ...], settled: Sequence[tuple[Profile, Sequence[Profile]]]
) -> UniquePeople:
    by_id: dict[str, int] = {}
    by_address: dict[str, set[int]] = {}
    by_row: dict[tuple[str, int], int] = {}
    for place, (profile, rows) in enumerate(settled):
        by_row |= {(r.row.sheet, r.row.row): place for r in rows}
        for known in (profile, *rows):
            if known.id:
                by_id[person_key(known)] = place
            if known.email:
                by_address.setdefault(known.email.lower(), set()).add(place)
    addresses = {a: frozenset(places) for a, places in by_address.items()}
    return UniquePeople(kept, by_id, addresses, by_row)


def _people(profiles: Sequence[Profile], known_ids: Mapping[str, str]) -> list[list[Profile]]:
    """Rows by person. A row without an id joins the one id its address has, else history's."""
    ids_of_address: dict[str, set[str]] = {}
    for profile in profiles:
        if profile.id and profile.email:
            ids_of_address.setdefault(profile.email.lower(), set()).add(person_key(profile))
    groups: dict[tuple[str, str], list[Profile]] = {}
    for profile in profiles:
        address = profile.email.lower()
        ids = ids_of_address.get(address, set())
        if profile.id:
            group = ("id", person_key(profile))
        elif len(ids) == 1:
            group = ("id", next(iter(ids)))
        elif known := known_ids.get(address):
            group = ("id", known.casefold())
        else:
            group = ("address", address)
        groups.setdefault(group, []).append(profile)
    return list(groups.values())


def _later(first: Profile, second: Profile) -> Profile:
    """The one that counts; `second` stands lower."""
    if first.timestamp and second.timestamp and first.timestamp > second.timestamp:
        return first
    return second


def _superseded(row: Profile, winner: Profile) -> Problem:
    field: FieldName = "candidate_id" if row.id else "email"
    return Problem(
        "row_superseded",
        Effect.ROW_SUPERSEDED,
        _cell(row, field),
        row.id or row.email,
        {"kept": f"{winner.row.sheet}!{_cell(winner, field).address}"},
    )


def _shared_addresses(people: Sequence[Profile]) -> list[Problem]:
    by_address: dict[str, list[Profile]] = {}
    for profile in people:
        if profile.email:
            by_address.setdefault(profile.email.lower(), []).append(profile)
    problems: list[Problem] = []
    for sharing in by_address.values():
        cells = [_cell(profile, "email") for profile in sharing]
        for profile, cell in zip(sharing, cells, strict=True) if len(cells) > 1 else ():
            names = (other.address for other in cells if other is not cell)
            args = {"others": a_few(names, len(cells) - 1)}
            problems.append(Problem("address_shared", Effect.NOTED, cell, profile.email, args))
    return problems


def _cell(profile: Profile, field: FieldName) -> CellRef:
    source = profile.sources.get(field)
    return source.cell if source and source.cell else profile.row
