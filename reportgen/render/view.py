"""What the templates see: plain frozen texts and drawings, nothing left to decide or to work out.

Texts are ready to print but not escaped; Jinja escapes them. Only drawings are `Markup`.
"""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class QuoteView:
    """The candidate's words: what stands before the marked spot, the spot, what follows."""

    before: str
    marked: str
    after: str


@dataclass(frozen=True, slots=True)
class FindingView:
    """One finding in words. `gain` and `effort` are empty where there is nothing to say."""

    title: str
    says: str
    why: str
    fix: str
    quotes: tuple[QuoteView, ...]
    places: str  # where the quotes stand, and how many more there are
    suggestion: str
    gain: str
    effort: str
    blocker: bool
    step: str = ""  # "Step 2 above" where one of the three actions already tells it


@dataclass(frozen=True, slots=True)
class ActionView:
    number: int
    check: str
    anchor: str
    finding: FindingView


@dataclass(frozen=True, slots=True)
class MoveView:
    text: str
    points: str


@dataclass(frozen=True, slots=True)
class MovesView:
    """Moves of one cause under that cause's heading."""

    cause: str
    moves: tuple[MoveView, ...]


@dataclass(frozen=True, slots=True)
class ChangeView:
    heading: str
    change: str
    rules: str
    groups: tuple[MovesView, ...]
    trend: Markup | None
    trend_text: str


@dataclass(frozen=True, slots=True)
class RowView:
    """One check's line in the table."""

    name: str
    anchor: str  # "" where the details say nothing more
    status: str
    word: str
    score: str
    filled: str  # of the bar beside the score, in per cent; "" for no bar
    gain: str
    remark: str


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
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChartView:
    """A drawing with its caption and the notes that explain it."""

    caption: str
    drawing: Markup
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OpeningView:
    """The overview's first characters as a client sees them."""

    text: str
    rest: str


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
    opening: str  # "" in a brief report
    lines: tuple[OwnLineView, ...]
    market: str


@dataclass(frozen=True, slots=True)
class NichesView:
    lead: str
    niches: tuple[NicheView, ...]
    figures: str  # demand by category, and where all figures come from


@dataclass(frozen=True, slots=True)
class DetailView:
    anchor: str
    name: str
    status: str
    word: str
    score: str
    override: str
    findings: tuple[FindingView, ...]
    opening: OpeningView | None = None
    chart: ChartView | None = None
    timeline: TimelineView | None = None
    niches: NichesView | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class ThemeView:
    name: str
    details: tuple[DetailView, ...]


@dataclass(frozen=True, slots=True)
class LetterView:
    """One thing that the platform wrote about: in its words, in ours, and where it is answered."""

    quotes: tuple[QuoteView, ...]
    says: str
    fix: str
    where: str
    anchor: str  # of `where`, "" for none


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
class CoverView:
    """The block that opens the report."""

    name: str
    title: str
    date: str
    gauge: Markup
    score: str
    below_score: str
    band: str
    sentence: str
    opening: str
    cautions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AgencyView:
    name: str
    logo: str
    contact: tuple[str, ...]
    website: str
    website_link: str
    sign_off: str


@dataclass(frozen=True, slots=True)
class ReportView:
    """A whole report, ready to print. An empty part is left out by its template."""

    language: str
    document: str
    day: str  # ISO date
    agency: AgencyView
    sections: tuple[str, ...]
    cover: CoverView
    change: ChangeView | None
    actions_heading: str
    actions: tuple[ActionView, ...]
    tonight: str
    strengths: tuple[str, ...]
    checks: tuple[RowView, ...]
    themes: tuple[ThemeView, ...]
    letter_heading: str
    letter: tuple[LetterView, ...]
    submissions: tuple[SubmissionView, ...]
    more_submissions: str
    story: tuple[str, ...]
    note: tuple[str, ...]
    unseen: tuple[UnseenView, ...]
    unseen_span: str
    method_heading: str
    method: tuple[str, ...]
