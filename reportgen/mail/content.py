"""What one mail tells its candidate: the report's own words, chosen where the report is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reportgen.mail.facts import Candidate


@dataclass(frozen=True, slots=True)
class MailQuote:
    """The candidate's words: what stands before the marked spot, the spot, what follows."""

    before: str
    marked: str
    after: str


@dataclass(frozen=True, slots=True)
class MailStep:
    """One thing to do: the deed, what stands there now, what to paste, why.

    `mark` is its number among tonight's steps, or the letter it goes by in the report. `refs` are
    the short codes of what it mends, for whoever disagrees.
    """

    mark: str
    title: str
    refs: tuple[str, ...] = ()
    fix: str = ""
    says: str = ""
    quotes: tuple[MailQuote, ...] = ()
    places: str = ""
    paste: str = ""
    why: str = ""
    points: str = ""
    effort: str = ""
    blocker: bool = False


@dataclass(frozen=True, slots=True)
class MailLetter:
    """One thing that the platform wrote about: in its words, in ours, and where it is answered."""

    quotes: tuple[str, ...]
    says: str
    where: str


@dataclass(frozen=True, slots=True)
class MailColours:
    """The agency's colour as an area, what can be read on it, and both mixed, for the bar."""

    plate: str
    on_plate: str
    soft: str
    faint: str


@dataclass(frozen=True, slots=True)
class MailContent:
    """What a report says, ready to show; a part that is empty is left out by the templates.

    `score` is "" where none is told; `moved` are the points since the last report, `after` is the
    score that tonight's steps lead to, None where they lead nowhere else.
    """

    colours: MailColours
    lead: str
    band: str
    name: str
    title: str = ""
    score: str = ""
    of: str = ""
    note: str = ""
    moved: int = 0
    after: int | None = None
    cautions: tuple[str, ...] = ()
    held: str = ""
    held_things: tuple[str, ...] = ()
    letter_heading: str = ""
    letter: tuple[MailLetter, ...] = ()
    coach: tuple[str, ...] = ()
    decided: tuple[str, ...] = ()
    signed: str = ""
    change: str = ""
    wanted: str = ""
    wanted_things: tuple[str, ...] = ()
    steps_heading: str = ""
    way: str = ""
    steps: tuple[MailStep, ...] = ()
    blockers_heading: str = ""
    blockers: tuple[MailStep, ...] = ()  # what blocks besides the steps


Tell = Callable[[Candidate], MailContent]
