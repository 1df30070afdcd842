"""Nights of edits and runs, at random: no entry is ever lost."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reportgen.domain.outcome import Override, Status
from reportgen.domain.review import Release, Review
from tests.workbook.cohorts import FINDINGS, INJECTIONS, cohort
from tests.workbook.staff import (
    LEFT,
    RIGHT,
    Edit,
    edited,
    hidden,
    inserted,
    overrule,
    put,
    remembered,
    reviewed,
    shuffled,
    swapped,
    take_back,
    taken_in,
    write_review,
)
from tests.workbook.words import sample_frame

COHORT = reviewed(cohort(6, runs=0), {})
PEOPLE = [e.report.profile.id for e in COHORT.entries if e.report.reported]
RELEASES = {"yes": Release.YES, "hold": Release.HOLD, "": Release.UNDECIDED}
VERDICTS = {"pass": Status.PASS, "fix": Status.FIX, "does not apply": Status.NOT_APPLICABLE}


@dataclass
class Night:
    """What staff do before one run, and what they mean by it."""

    edits: list[Edit] = field(default_factory=list)
    meant: dict[str, Review] = field(default_factory=dict)


people = st.sampled_from(PEOPLE)
texts = st.one_of(st.sampled_from(INJECTIONS), st.text(alphabet="ab =+é😀\n", max_size=12))
slugs = st.sampled_from(list(FINDINGS))
wishes = st.one_of(
    st.tuples(st.just("release"), people, st.sampled_from(list(RELEASES))),
    st.tuples(st.just("note"), people, texts),
    st.tuples(st.just("override"), people, slugs, st.sampled_from(list(VERDICTS)), texts),
    st.tuples(st.just("take back"), people, slugs),
)
layouts = st.sampled_from(
    (
        shuffled(LEFT, Random(3)),
        shuffled(RIGHT, Random(4)),
        inserted(2),
        inserted(6, 2),
        swapped("Release", "Name"),
        swapped("Check", "Reason"),
        hidden(PEOPLE[0]),
    )
)
nights = st.lists(
    st.tuples(st.lists(wishes, max_size=4), st.lists(layouts, max_size=2)), min_size=1, max_size=4
)


def lived_through(plan: list[tuple[list[tuple[str, ...]], list[Edit]]]) -> None:
    known: dict[str, Review] = {}
    with TemporaryDirectory() as folder:
        path = Path(folder) / "cohort.xlsx"
        for wanted, around in plan:
            written = write_review(reviewed(COHORT, known), path)
            meant, edits = dict(known), []
            for wish in wanted:
                meant, edit = _done(meant, wish)
                edits += edit
            diff = taken_in(written, edited(path, *edits, *around))
            known = remembered(known, diff.edits)
            assert _said(known) == _said(meant)
            assert not [p for p in diff.problems if p.code != "review_no_reason"]
            assert not taken_in(diff.now, path).edits, "taken in twice"


def _done(known: dict[str, Review], wish: tuple[str, ...]) -> tuple[dict[str, Review], list[Edit]]:
    """What history should know after a wish, and how staff put it on the sheet."""
    kind, who, *rest = wish
    review = known.get(who, Review())
    overrides = dict(review.overrides)
    if kind == "release":
        review, edits = replace(review, release=RELEASES[rest[0]]), [put(who, "Release", rest[0])]
    elif kind == "note":
        review, edits = replace(review, note=rest[0]), [_text(who, rest[0])]
    else:
        name = sample_frame().words.say(f"check.{rest[0]}")
        edits = [take_back(who, name)]
        overrides.pop(rest[0], None)
        if kind == "override":
            overrides[rest[0]] = Override(VERDICTS[rest[1]], rest[2])
            edits.append(overrule(who, name, rest[1], _safe(rest[2])))
        review = replace(review, overrides=tuple(sorted(overrides.items())))
    return known | {who: review}, edits


def _text(who: str, text: str) -> Edit:
    return put(who, "Coach’s note", _safe(text))


def _safe(text: str) -> str:
    """As a person types it: a leading sign of a formula behind an apostrophe, no returns."""
    flat = text.replace("\r", "")
    return f"’{flat}" if flat.startswith("=") else flat


def _said(known: dict[str, Review]) -> dict[str, tuple[object, ...]]:
    return {
        who: (r.release, _seen(r.note), [(s, o.status, _seen(o.reason)) for s, o in r.overrides])
        for who, r in known.items()
        if r != Review() and (r.release, _seen(r.note), r.overrides) != (Release.UNDECIDED, "", ())
    }


def _seen(text: str) -> str:
    clean = _safe(text).replace("\u2060", "").replace("_x000D_", "")
    return clean.replace("’=", "=").strip().removeprefix("’")


@given(nights)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_entry_is_lost(plan: list[tuple[list[tuple[str, ...]], list[Edit]]]) -> None:
    lived_through(plan)


@pytest.mark.heavy
@given(nights)
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_entry_is_lost_in_two_hundred_lives(
    plan: list[tuple[list[tuple[str, ...]], list[Edit]]],
) -> None:
    lived_through(plan)
