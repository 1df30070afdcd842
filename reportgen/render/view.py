"""What the templates see: plain frozen texts and drawings, nothing left to decide or to work out.

Texts are ready to print but not escaped; Jinja escapes them. Only drawings are `Markup`. A part
that is empty is left out by its template.
"""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class AgencyView:
    name: str
    logo: str
    contact: tuple[str, ...]
    website: str
    website_link: str
    sign_off: str


@dataclass(frozen=True, slots=True)
class CellView:
    """A stretch of a row above the ruler: its share of the width, and what stands in it.

    `stem` is the kind of the mark at its far end, "" for none; `own` where that is the row's own
    mark. The label ends there, or begins `behind` the mark.
    """

    width: str
    stem: str = ""
    own: bool = False
    label: str = ""
    behind: bool = False


@dataclass(frozen=True, slots=True)
class LimitView:
    """Where a band begins on the ruler; `at` is the figure alone."""

    at: str
    text: str
    width: str
    current: bool


@dataclass(frozen=True, slots=True)
class RulerView:
    """From 0 to 100: marks on rows of their own, the bar, the bands' names below it."""

    rows: tuple[tuple[CellView, ...], ...]
    bar: Markup
    limits: tuple[LimitView, ...]


@dataclass(frozen=True, slots=True)
class PlateView:
    """The block that opens the report: who, and how ready."""

    name: str
    head: str  # the name as the head of each page has room for
    title: str
    date: str
    score: str  # "" where none is told
    of: str
    band: str
    note: str
    ruler: RulerView | None


@dataclass(frozen=True, slots=True)
class PieceView:
    """A stretch of the candidate's text: `mark` is "", `fix` or `improve`; pins come after it."""

    text: str
    mark: str = ""
    pins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class QuoteView:
    """The candidate's words: what stands before the marked spot, the spot, what follows."""

    before: str
    marked: str
    after: str


@dataclass(frozen=True, slots=True)
class WorthView:
    """What a step brings and takes: `+3`, `points`, `10 minutes`; "" where there is nothing."""

    points: str = ""
    unit: str = ""
    effort: str = ""


@dataclass(frozen=True, slots=True)
class HeldView:
    """What holds the person back and one step mends."""

    titles: tuple[str, ...]
    where: str
    anchor: str


@dataclass(frozen=True, slots=True)
class HeldNotice:
    lead: str
    things: tuple[HeldView, ...]


@dataclass(frozen=True, slots=True)
class LetterView:
    """One thing that the platform wrote about: in its words, in ours, and where it is answered."""

    quotes: tuple[QuoteView, ...]
    says: str
    fix: str
    where: str
    anchor: str  # of `where`, "" for none


@dataclass(frozen=True, slots=True)
class LetterNotice:
    heading: str
    points: tuple[LetterView, ...]


@dataclass(frozen=True, slots=True)
class CoachView:
    """The coach's words, what they decided themselves, and who signs."""

    lines: tuple[str, ...]
    decided: tuple[str, ...]
    signed: str


@dataclass(frozen=True, slots=True)
class MoveView:
    status: str
    text: str
    cause: str  # "" where the candidate did it
    points: str


@dataclass(frozen=True, slots=True)
class ChangeView:
    """What moved since the last report, the largest first; all points sum to the head figure."""

    head: str
    since: str
    moves: tuple[MoveView, ...]
    rules: str
    trend: str


@dataclass(frozen=True, slots=True)
class StepView:
    """One of tonight's steps: the deed, what stands there now, what to paste, why.

    `refs` are the short codes of what it mends.
    """

    number: int
    anchor: str
    check: str
    title: str
    refs: tuple[str, ...]
    fix: str
    says: str
    now: tuple[PieceView, ...]  # of the person's text, with its marks
    quotes: tuple[QuoteView, ...]  # where that text is not at hand
    places: str  # where the quotes stand, and how many more there are
    suggestion: str
    why: str
    worth: WorthView
    blocker: bool


@dataclass(frozen=True, slots=True)
class NextView:
    """Something left for another evening; `letter` is its pin on the profile card."""

    letter: str
    anchor: str
    check: str
    title: str
    refs: tuple[str, ...]
    says: str  # "" where the profile card tells it
    fix: str
    quotes: tuple[QuoteView, ...]
    places: str
    suggestion: str
    worth: WorthView
    blocker: bool
    remark: str


@dataclass(frozen=True, slots=True)
class ChipView:
    text: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class PinView:
    """What a pin on the card stands for. A digit is one of tonight's steps."""

    pin: str
    anchor: str
    text: str
    digit: bool


@dataclass(frozen=True, slots=True)
class ProfileView:
    """The profile as a client meets it, with pins where something was found."""

    direction: str  # of the person's own text
    photo: str
    photo_mark: str
    photo_pins: tuple[str, ...]
    name: tuple[PieceView, ...]
    title: tuple[PieceView, ...]
    facts: str
    facts_pins: tuple[str, ...]
    overview: tuple[PieceView, ...]
    fold: str
    rest: tuple[PieceView, ...]
    skills: tuple[ChipView, ...]
    skills_pins: tuple[str, ...]
    pins: tuple[PinView, ...]
    few: bool  # whether its legend is the longer part


@dataclass(frozen=True, slots=True)
class RowView:
    """One check's line in its column."""

    name: str
    anchor: str  # "" where the report says nothing more
    status: str
    word: str
    gain: str
    remark: str


@dataclass(frozen=True, slots=True)
class ColumnView:
    """The checks of one theme, and what they can bring together."""

    name: str
    gain: str
    rows: tuple[RowView, ...]


@dataclass(frozen=True, slots=True)
class ChecksView:
    heading: str
    bands: tuple[tuple[ColumnView, ...], ...]  # rows of up to four columns
    legend: tuple[tuple[str, str], ...]  # status and its word


@dataclass(frozen=True, slots=True)
class JobView:
    """One line of the time line."""

    role: str
    company: str
    when: str
    start: str  # both in per cent of the whole line; "" where there are no dates
    length: str
    relevant: bool
    place: int  # as the form lists it, 0 where that isn't told
    remark: str  # what it counts as, where that has to be said


@dataclass(frozen=True, slots=True)
class TimelineView:
    jobs: tuple[JobView, ...]
    more: str
    total: str
    years: tuple[str, str]  # where the line begins and ends
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RateRow:
    """A rate or a range on the common scale; both figures in per cent of it."""

    kind: str  # `you`, `suggested`, `asking`, `market`
    label: str
    told: str
    start: str
    length: str


@dataclass(frozen=True, slots=True)
class RateView:
    rows: tuple[RateRow, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MeterView:
    """The platform's own meter by name: what is there, what is not, the shortest way to fill it."""

    total: str
    there: str
    lacking: str
    route: str


@dataclass(frozen=True, slots=True)
class OwnLineView:
    """A line of the candidate's own, and where it stands."""

    text: str
    where: str


@dataclass(frozen=True, slots=True)
class NicheView:
    """One narrower offer: what to paste, what it rests on, what is known of its market."""

    offer: str
    title: str
    opening: str
    lines: tuple[OwnLineView, ...]
    market: str


@dataclass(frozen=True, slots=True)
class NichesView:
    lead: str
    niches: tuple[NicheView, ...]
    figures: str  # demand by category, and where all figures come from


@dataclass(frozen=True, slots=True)
class FiguresView:
    """What the verdict rests on, drawn or listed."""

    rate: RateView | None
    timeline: TimelineView | None
    meter: MeterView | None
    niches: NichesView | None

    @property
    def meter_below(self) -> bool:
        """Whether the meter stands below the rate and a short time line, not in a column."""
        told = len(self.timeline.questions) if self.timeline else 0
        rows = len(self.timeline.jobs) + (told + 2 if told else 0) if self.timeline else 0
        return bool(self.meter and self.rate and 0 < rows <= 4)


@dataclass(frozen=True, slots=True)
class SubmissionView:
    date: str
    answer: str
    tried: tuple[str, ...]
    changed: str
    feedback: str


@dataclass(frozen=True, slots=True)
class UnseenView:
    names: str
    says: str
    fix: str


@dataclass(frozen=True, slots=True)
class WantedView:
    """Something to send us, and how many checks wait for it."""

    name: str
    waiting: str


@dataclass(frozen=True, slots=True)
class WantedList:
    heading: str
    then: str
    halves: tuple[tuple[WantedView, ...], ...]


@dataclass(frozen=True, slots=True)
class ReportView:
    """A whole report, ready to print."""

    language: str
    written: str  # the language of the candidate's own text, "" where that isn't clear
    direction: str  # `ltr` or `rtl`
    comma: str  # between the items of a list
    stop: str  # at the end of a sentence
    document: str
    day: str  # ISO date
    agency: AgencyView
    sections: tuple[str, ...]
    plate: PlateView
    lead: str
    cautions: tuple[str, ...]
    held: HeldNotice | None
    letter: LetterNotice | None
    coach: CoachView | None
    change: ChangeView | None
    wanted: WantedList | None
    steps_heading: str
    steps_way: str
    steps: tuple[StepView, ...]
    strengths: tuple[str, ...]
    profile: ProfileView | None
    next_heading: str
    next_way: str
    next: tuple[NextView, ...]
    checks: ChecksView | None
    figures: FiguresView | None
    submissions: tuple[SubmissionView, ...]
    more_submissions: str
    story: tuple[str, ...]
    unseen: tuple[UnseenView, ...]
    method_heading: str
    method: tuple[str, ...]
