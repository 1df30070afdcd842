"""Which of the intakes that come back night after night tonight's spreadsheet is."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from reportgen.domain.problem import Effect, Problem
from reportgen.domain.profile import Profile
from reportgen.history import History
from reportgen.history.intakes import FIRST, KnownIntake
from reportgen.history.people import Person, address_key, folded, same_name
from reportgen.run.names import name_slug

How = Literal["first", "cohort", "file", "title", "people", "new"]

HALF = 0.5
A_FEW = 0.2  # enough for the next download, which lies beside the last
_DATE = r"\d{4}[-_. ]?\d{2}[-_. ]?\d{2}|\d{1,2}[-_. ]\d{1,2}[-_. ]\d{4}"
_TIME = r"[T_ -]*\d{2}[-_.:h]?\d{2}(?:[-_.:]?\d{2})?"
# What programs add to the name of each download: the date, the time, a count of answers or copies.
_ADDED = re.compile(rf"(?<!\d)(?:{_DATE})(?:{_TIME})?(?!\d)|\(\d+(?:-\d+)?\)")
_LIKE_PARTIAL = re.compile(r"(?:^|-)partial(?:-\d+)?$")


@dataclass(frozen=True, slots=True)
class TonightIntake:
    """Tonight's spreadsheet: where it lies, what the settings call it, who stands in it."""

    path: Path
    cohort: str
    people: Sequence[Profile]


@dataclass(frozen=True, slots=True)
class Recognised:
    """The intake that tonight's spreadsheet is, and what told so.

    `cohort` is what the settings call it; `file` where it lies, as seen from the output folder.
    """

    slug: str = FIRST
    cohort: str = ""
    file: str = ""
    how: How = "first"

    @property
    def name(self) -> str:
        """What a person calls it: the settings' name, else the slug; "" for the first one."""
        return self.cohort or self.slug


def recognise(tonight: TonightIntake, output: Path, known: Sequence[KnownIntake]) -> Recognised:
    """The known intake that tonight's is, or a new one.

    The settings' word counts most; then the very file; then its title, where the people don't
    speak against it; then the people alone. The first intake ever has no slug.
    """
    file, cohort = seen_from(output, tonight.path), tonight.cohort.strip()
    if not known:
        return Recognised(FIRST, cohort, file, "first")
    people = _Faces.of(tonight.people)

    def overlap(intake: KnownIntake) -> float:
        return people.shared(intake) / max(len(people), len(intake.people), 1)

    for how, fits in _evidence(file, cohort, people):
        found = [intake for intake in known if fits(intake)]
        if found:
            chosen = max(found, key=overlap)
            return Recognised(chosen.slug, cohort or chosen.cohort, file, how)
    taken = {intake.slug for intake in known}
    return Recognised(_new_slug(cohort or _title(tonight.path.name), taken), cohort, file, "new")


def with_known_ids(
    profiles: Sequence[Profile], ours: Recognised, history: History
) -> tuple[tuple[Profile, ...], tuple[Problem, ...]]:
    """Everybody under the id, and its spelling, that history knows them by in this intake.

    Sheets may number their people each for itself. An id that only other intakes have had, under
    another name and another address, is somebody else's: here it gets the intake's name behind
    it, this night and every later one.
    """
    spellings = history.people.spellings()
    others = [k for k in history.runs.intakes() if k.slug != ours.slug]
    theirs = {folded(id): (k.name, who) for k in others for id, who in k.people.items()}
    here = {folded(id) for id in history.runs.everybody_of(ours.slug)} if theirs else set()
    recognised: list[Profile] = []
    problems: list[Problem] = []
    for profile in profiles:
        own = f"{profile.id}@{ours.slug or 'first'}"
        sheet, owner = theirs.get(folded(profile.id), ("", None))
        apart = folded(own) in here
        if not apart and owner is not None and folded(profile.id) not in here:
            apart = not _same_person(profile, owner)
        id = own if apart else profile.id
        known = spellings.get(folded(id), id)
        recognised.append(profile if known == profile.id else replace(profile, id=known))
        if apart and owner is not None:
            args: dict[str, str | int] = {"own": own, "sheet": sheet}
            source = profile.sources.get("candidate_id")
            cell = source.cell if source and source.cell else profile.row
            problems.append(Problem("id_of_another", Effect.NOTED, cell, profile.id, args))
    return tuple(recognised), tuple(problems)


def _same_person(profile: Profile, known: Person) -> bool:
    address = address_key(profile.email)
    return same_name(profile.name) == same_name(known.name) or address == known.address != ""


def _evidence(
    file: str, cohort: str, people: _Faces
) -> tuple[tuple[How, Callable[[KnownIntake], bool]], ...]:
    """What can tell that an intake is tonight's, the strongest first."""
    title = _title(Path(file).name)

    def named(intake: KnownIntake) -> bool:
        return same_name(cohort) == same_name(intake.name) or name_slug(cohort) == intake.slug

    def same_people(intake: KnownIntake) -> bool:
        return people.shared(intake) >= HALF * max(len(people), len(intake.people), 1)

    def unnamed(intake: KnownIntake) -> bool:
        return not intake.cohort and same_people(intake)

    def same_file(intake: KnownIntake) -> bool:
        return file in intake.files

    def same_title(intake: KnownIntake) -> bool:
        # A sheet that lost most of its people is that sheet still; one of strangers is another.
        places = [Path(known) for known in intake.files if _title(Path(known).name) == title]
        share = A_FEW if any(p.parent == Path(file).parent for p in places) else HALF
        least = share * min(len(people), len(intake.people))
        return bool(places) and people.shared(intake) >= least

    if cohort:
        return ("cohort", named), ("people", unnamed)
    return ("file", same_file), ("title", same_title), ("people", same_people)


@dataclass(frozen=True, slots=True)
class _Faces:
    """What people are known by where ids may be numbered anew: addresses and names."""

    faces: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, profiles: Sequence[Profile]) -> _Faces:
        return cls(tuple((address_key(p.email), same_name(p.name)) for p in profiles))

    def __len__(self) -> int:
        return len(self.faces)

    def shared(self, intake: KnownIntake) -> int:
        """How many of them stood in an intake's newest run."""
        addresses = {address_key(who.address) for who in intake.people.values()} - {""}
        names = {same_name(who.name) for who in intake.people.values()}
        return sum(address in addresses or name in names for address, name in self.faces)


def _title(file: str) -> str:
    """A file's name without its ending and without what programs add to every download."""
    return name_slug(_ADDED.sub(" ", Path(file).stem), "intake")


def _new_slug(name: str, taken: Collection[str]) -> str:
    """A slug that no other intake has and that can't be misread in a folder's name."""
    slug = name_slug(name, "intake")
    if _LIKE_PARTIAL.search(slug):
        slug = f"{slug}-intake"
    tried = (slug, *(f"{slug}-{number}" for number in range(2, len(taken) + 2)))
    return next(each for each in tried if each not in taken)


def seen_from(output: Path, path: Path) -> str:
    """Where a file lies as seen from the output folder, so that both may move together."""
    here, there = output.resolve(), path.resolve()
    try:
        return Path(os.path.relpath(there, here)).as_posix()
    except ValueError:  # on another drive
        return there.as_posix()
