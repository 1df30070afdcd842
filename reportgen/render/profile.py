"""The profile as a client meets it, with a pin wherever something was found."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from reportgen.domain.outcome import Quote, Status
from reportgen.domain.profile import Profile
from reportgen.domain.report import Report
from reportgen.domain.scoring import Band
from reportgen.render.direction import first_way
from reportgen.render.figures import text_of
from reportgen.render.phrases import Phrases
from reportgen.render.steps import Pinned
from reportgen.render.text import breakable, cut, printable_text
from reportgen.render.view import ChipView, PieceView, PinView, ProfileView

# Where a check's pin stands when no spot in the text is its own.
_PLACES: Mapping[str, str] = {
    "photo": "photo",
    "real_name": "name",
    "title": "title",
    "hourly_rate": "facts",
    "experience_level": "facts",
    "overview": "overview",
    "skills": "skills",
}
_SEEN_FIRST = 250  # characters of an overview, where the check doesn't say
_NEARLY = 0.8  # of what is seen: a fold goes back to a word's end that far
_WHOLE = 500  # characters after the fold that are shown from end to end, if any is marked
_FEW_WORDS = 160  # and without a mark
_AROUND = 80  # characters on either side of a mark in a longer text
_QUOTED = 160  # characters from a step's first mark to its last, in one quotation
_LEAD_IN = 30  # characters before the first and after the last of them
_SPOTS = 60  # marks in one text
_SKILLS = 40
_FEW = 3  # marks of a finding that are each given their pin


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where in a text a finding saw something; `start` is `end` where it marks no words."""

    start: int
    end: int
    pin: Pinned
    blocker: bool


@dataclass(frozen=True, slots=True)
class Card:
    """The card, and the pins that stand on it."""

    view: ProfileView
    pins: frozenset[str]


def profile_card(
    report: Report, pins: Sequence[Pinned], titles: Mapping[str, str], phrases: Phrases
) -> Card | None:
    """The profile as it was handed in; None where there is nothing of it, or nothing was judged.

    `titles` are those of tonight's steps, by their pins.
    """
    profile = report.profile
    if report.card.band is Band.ON_HOLD or not (profile.title or profile.overview):
        return None
    texts = {"name": profile.name, "title": profile.title, "overview": profile.overview}
    spots = {where: list(_spots(text, where, pins)) for where, text in texts.items()}
    placed = {s.pin.pin for found in spots.values() for s in found}
    loose: dict[str, list[str]] = {}
    for one in pins:
        place = _place(one, profile) if one.pin not in placed else ""
        if place and one.pin not in loose.setdefault(place, []):
            loose[place].append(one.pin)
    fold = _fold(report)
    overview = profile.overview
    before = _pieces(overview[:fold], _within(spots["overview"], 0, fold))
    rest = _pieces(overview[fold:], _within(spots["overview"], fold, len(overview)))
    rest = _begun(_around_marks(rest))
    left = len(overview) - fold
    at_end = tuple(loose.get("overview", ()))
    before, rest = (_ended(before, at_end), rest) if not rest else (before, _ended(rest, at_end))
    legend = tuple(_legend(pins, placed.union(*loose.values()), titles, phrases))
    told = sum(len(p.text) for p in (*before, *rest)) + sum(map(len, profile.skills[:_SKILLS]))
    view = ProfileView(
        direction=first_way(f"{profile.title} {overview}") or "ltr",
        photo=_photo(report, phrases),
        photo_mark=_mark_of(report, "photo"),
        photo_pins=tuple(loose.get("photo", ())),
        name=_ended(_pieces(profile.name[:90], spots["name"]), tuple(loose.get("name", ()))),
        title=_ended(_title(profile, spots["title"], phrases), tuple(loose.get("title", ()))),
        facts=_facts(profile, phrases),
        facts_pins=tuple(loose.get("facts", ())),
        overview=before,
        fold=phrases.say("report-fold", "shown" if rest else "", count=left) if left > 0 else "",
        rest=rest,
        skills=_chips(profile, pins),
        skills_pins=tuple(loose.get("skills", ())),
        pins=legend,
        few=sum(len(p.text) for p in legend) > 2 * told,
    )
    return Card(view, frozenset(p.pin for p in view.pins))


def _place(one: Pinned, profile: Profile) -> str:
    """Where a finding's pin stands without a spot of its own."""
    place = _PLACES.get(one.outcome.slug, "")
    if place == "facts" and profile.hourly_rate is None and profile.experience_level is None:
        return ""
    return place


def _fold(report: Report) -> int:
    """How much of the overview a client sees before opening it."""
    overview = report.profile.overview
    facts = next((o.facts for o in report.visible_outcomes if o.slug == "overview"), {})
    opening = text_of(facts, "opening")
    seen = len(opening) if opening and overview.startswith(opening) else _SEEN_FIRST
    if seen >= len(overview):
        return len(overview)
    if overview[seen].isspace():
        return seen
    end = max(overview.rfind(space, 0, seen) for space in " \n")
    return end if end > seen * _NEARLY else seen


def _spots(text: str, where: str, pins: Sequence[Pinned]) -> Iterator[_Spot]:
    """Where in `text` the findings' quotes stand."""
    for one in pins:
        if one.outcome.slug == "resubmission":
            continue  # it quotes what was sent before, not what stands there now
        for finding in one.action.findings:
            for quote in finding.evidence[:_SPOTS]:
                if quote.where == where and (found := _found(text, quote)):
                    yield _Spot(*found, one, finding.blocker)


def _found(text: str, quote: Quote) -> tuple[int, int] | None:
    """A quote's marked spot in the text it was taken from: spaces in it may have been joined."""
    start, end = quote.start, max(quote.start, quote.end)
    parts = (quote.text[:start], quote.text[start:end], quote.text[end:])
    match = re.search("({})({})({})".format(*map(_spaced, parts)), text)
    if match is None and parts[1].strip():
        match = re.search(rf"()(?<!\w)({_spaced(parts[1])})(?!\w)", text)
    if match is None:
        return None
    return match.span(2) if end > start else (match.end(), match.end())


def _spaced(text: str) -> str:
    return r"\s+".join(re.escape(part) for part in re.split(r"\s+", text))


def _within(spots: Sequence[_Spot], begin: int, end: int) -> list[_Spot]:
    """The spots that begin in a part of the text, counted from where the part begins."""
    last = end if begin == 0 or begin < end else end + 1
    return [
        _Spot(s.start - begin, min(s.end, end) - begin, s.pin, s.blocker)
        for s in spots
        if begin <= s.start < last or (s.start == s.end == end)
    ]


def _pieces(text: str, spots: Sequence[_Spot]) -> tuple[PieceView, ...]:
    """A text cut where marks begin and end, each finding's pin behind what it saw."""
    pins = _pins_at(spots)
    spots = [s for s in spots if s.start < len(text) or not s.start < s.end]
    edges = sorted({0, len(text), *(min(e, len(text)) for s in spots for e in (s.start, s.end))})
    pieces = []
    for begin, end in pairwise(edges):
        covering = [s for s in spots if s.start <= begin and end <= s.end and s.start < s.end]
        mark = "" if not covering else "fix" if any(s.blocker for s in covering) else "improve"
        piece = breakable(printable_text(text[begin:end]))
        pieces.append(PieceView(piece, mark, tuple(pins.get(end, ()))))
    return tuple(p for p in pieces if p.text or p.pins)


def _pins_at(spots: Sequence[_Spot]) -> dict[int, list[str]]:
    """The pins by where they stand: behind the last of a run, and few of one finding."""
    ordered = sorted(spots, key=lambda s: (s.end, s.pin.pin))
    counts: dict[str, int] = {}
    for spot in ordered:
        counts[spot.pin.pin] = counts.get(spot.pin.pin, 0) + 1
    last = {spot.pin.pin: n for n, spot in enumerate(ordered)}
    at: dict[int, list[str]] = {}
    for n, spot in enumerate(ordered):
        pin = spot.pin.pin
        run_goes_on = n + 1 < len(ordered) and ordered[n + 1].pin.pin == pin
        if run_goes_on or (counts[pin] > _FEW and n != last[pin]):
            continue
        if pin not in at.setdefault(spot.end, []):
            at[spot.end].append(pin)
    return at


def _around_marks(pieces: tuple[PieceView, ...]) -> tuple[PieceView, ...]:
    """A long text as far as it is marked, with some words on either side."""
    length = sum(len(p.text) for p in pieces)
    if not any(p.mark or p.pins for p in pieces):
        return pieces if length <= _FEW_WORDS else ()
    if length <= _WHOLE:
        return pieces
    shown: list[PieceView] = []
    for n, spaced in enumerate(pieces):
        piece = replace(spaced, text=_line(spaced.text))
        before, after = n > 0, n + 1 < len(pieces) or bool(piece.pins)
        if piece.mark:
            shown.append(PieceView(cut(piece.text, 300), piece.mark, piece.pins))
        else:
            shown.append(PieceView(_ends(piece.text, before, after), "", piece.pins))
    return tuple(shown)


def _ends(text: str, head: bool, tail: bool) -> str:
    """The ends of an unmarked stretch that touch a mark."""
    if len(text) <= (head + tail) * _AROUND + 40:
        return text
    begin = text[:_AROUND].rsplit(" ", 1)[0] if head else ""
    end = text[-_AROUND:].split(" ", 1)[-1] if tail else ""
    return f"{begin} … {end}".strip(" ") if head or tail else ""


def _begun(pieces: tuple[PieceView, ...]) -> tuple[PieceView, ...]:
    """Without the empty lines that the text before the fold ended with."""
    if not pieces:
        return ()
    return (replace(pieces[0], text=pieces[0].text.lstrip()), *pieces[1:])


def own_text(report: Report, one: Pinned) -> tuple[PieceView, ...]:
    """The stretch of overview or title that a step is about, all its marks in one quotation."""
    for where in ("overview", "title", "name"):
        text = getattr(report.profile, where)
        spots = sorted(_spots(text, where, [one]), key=lambda s: s.start)
        spots = [s for s in spots if s.end > s.start and s.end - spots[0].start <= _QUOTED]
        if not spots:
            continue
        begin = _word_before(text, spots[0].start - _LEAD_IN)
        end = _word_after(text, max(s.end for s in spots) + _LEAD_IN)
        around = [_Spot(s.start - begin, s.end - begin, s.pin, s.blocker) for s in spots]
        pieces = [replace(p, text=_line(p.text), pins=()) for p in
                  _pieces(text[begin:end], around)]  # fmt: skip
        head = PieceView("…") if begin else PieceView("")
        return (head, *pieces, PieceView("…" if end < len(text) else ""))
    return ()


def _line(text: str) -> str:
    """A stretch of text on one line, a space kept at either end."""
    return re.sub(r"\s+", " ", text)


def _word_before(text: str, at: int) -> int:
    return 0 if at <= 0 else text.find(" ", at) + 1 or at


def _word_after(text: str, at: int) -> int:
    return len(text) if at >= len(text) else max(text.rfind(" ", 0, at), 0) or at


def _ended(pieces: tuple[PieceView, ...], pins: tuple[str, ...]) -> tuple[PieceView, ...]:
    return (*pieces, PieceView("", "", pins)) if pins else pieces


def _title(profile: Profile, spots: Sequence[_Spot], phrases: Phrases) -> tuple[PieceView, ...]:
    if not profile.title:
        return (PieceView(phrases.say("report-no-title")),)
    return _pieces(cut(profile.title, 300) if len(profile.title) > 300 else profile.title, spots)


def _photo(report: Report, phrases: Phrases) -> str:
    """What is known of the photo, in a word or two."""
    photo = report.profile.photo
    outcome = next((o for o in report.visible_outcomes if o.slug == "photo"), None)
    kinds = [str(f.args["kind"]) for f in outcome.findings if "kind" in f.args] if outcome else []
    state = "there" if photo and photo.present else "missing" if photo else "unknown"
    return phrases.say("report-photo", state=kinds[0] if kinds and photo else state)


def _mark_of(report: Report, slug: str) -> str:
    status = next((o.status for o in report.visible_outcomes if o.slug == slug), Status.UNKNOWN)
    return status.value if status in (Status.FIX, Status.IMPROVE) else ""


def _facts(profile: Profile, phrases: Phrases) -> str:
    """Rate, category and level, as far as they are given."""
    facts = []
    if (rate := profile.hourly_rate) is not None:
        sign = "$" if rate.currency in ("", "USD") else f"{rate.currency} "
        facts.append(phrases.say("report-an-hour", amount=f"{sign}{rate.amount:.2f}"))
    if profile.category:
        facts.append(cut(profile.category, 60))
    if profile.experience_level is not None:
        facts.append(phrases.say(f"report-level-{profile.experience_level.value}"))
    return " · ".join(facts)


def _chips(profile: Profile, pins: Sequence[Pinned]) -> tuple[ChipView, ...]:
    """The skills, those that something was found about in its ink."""
    marks: dict[str, str] = {}
    for one in pins:
        if one.outcome.slug != "skills":
            continue
        for quote in (q for f in one.action.findings for q in f.evidence):
            if quote.where.split(" ")[0] == "skills":
                marks[quote.text.casefold()] = "fix" if one.action.blocker else "improve"
    chips = [ChipView(cut(s, 44), marks.get(s.casefold(), "")) for s in profile.skills[:_SKILLS]]
    more = len(profile.skills) - _SKILLS
    return (*chips, ChipView(f"+{more}")) if more > 0 else tuple(chips)


def _legend(
    pins: Sequence[Pinned], shown: set[str], titles: Mapping[str, str], phrases: Phrases
) -> Iterator[PinView]:
    """What each pin on the card stands for: a step by its number, else what was seen."""
    told: set[str] = set()
    for one in pins:
        if one.pin not in shown or one.pin in told:
            continue
        told.add(one.pin)
        if one.step:
            text = phrases.say("report-pin-step", step=titles[one.pin], number=one.pin)
        else:
            text = phrases.seen(one.action) or phrases.deed(one.action, "title")
        yield PinView(one.pin, one.anchor, text, digit=one.step)
