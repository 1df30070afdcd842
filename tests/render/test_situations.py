"""Every band at every stage, with and without blockers, a coach's word, an earlier night."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from reportgen.domain.outcome import Override, Status
from reportgen.domain.report import Cause, Comparison, Move, Report
from reportgen.domain.scoring import Band, unscored
from reportgen.domain.situation import Situation, situation_of
from reportgen.domain.stage import Eligibility, Stage
from reportgen.render import RenderSettings
from reportgen.render.build import report_view
from reportgen.rulebook.standing import band_name, standing_of
from reportgen.rulebook.words import load_words
from tests.render import people

SCORES = {Band.READY: 98.0, Band.NEARLY_THERE: 80.0, Band.NEEDS_WORK: 60.0, Band.NOT_READY: 30.0}
LANGUAGES = ("en", "es")

# What a sentence says of where the person stands; no report may hold two of one row.
CLAIMS = {
    "en": (
        (
            r"\bready to send\b",
            r"Upwork said no",
            r"is with Upwork now",
            r"talk to your coach first",
        ),
        (r"\bbefore you send it\b", r"is with Upwork now"),
        (r"^Ready$", r"Upwork said no"),
        (r"^Tonight:", r"Leave it as it is until they answer"),
        (r"after tonight", r"Leave it as it is until they answer"),
        (r"ready to send", r"work to do"),
        (r"No score", r"points to win"),
    ),
    "es": (
        (
            r"listo para enviarse",
            r"Upwork dijo que no",
            r"en manos de Upwork",
            r"primero con tu coach",
        ),
        (r"antes de enviarlo|antes de que lo envíes", r"en manos de Upwork"),
        (r"^Listo$", r"Upwork dijo que no"),
        (r"^Esta noche:", r"Déjalo como está hasta que respondan"),
        (r"tras esta noche", r"Déjalo como está hasta que respondan"),
        (r"listo para enviarse", r"trabajo por hacer"),
        (r"Aún sin puntaje|Sin puntaje", r"puntos por ganar"),
    ),
}


def cases() -> Iterator[Report]:
    stages = [s for s in Stage if s.reported]
    bands = [b for b in Band if b is not Band.NOT_YET_ELIGIBLE]
    both = (False, True)
    for (stage, band), (blocked, overridden, later) in product(
        product(stages, bands), product(both, both, both)
    ):
        if (stage is Stage.BARRED) is not (band is Band.ON_HOLD):
            continue
        if blocked and band in (Band.READY, Band.NEARLY_THERE):
            continue  # a blocker holds the band down
        yield case(stage, band, blocked=blocked, overridden=overridden, later=later)


def case(stage: Stage, band: Band, *, blocked: bool, overridden: bool, later: bool) -> Report:
    report = replace(people.poor() if blocked else people.excellent(), stage=stage)
    if band is Band.ON_HOLD:
        return replace(report, card=unscored(band), actions=(), tonight=None, strengths=())
    outcomes = tuple(
        replace(o, status=Status.FIX, score=0.0, override=Override(Status.FIX, "Seen by me"))
        if overridden and o.slug == "portfolio"
        else o
        for o in report.card.outcomes
    )
    card = replace(report.card, outcomes=outcomes, band=band, readiness=SCORES.get(band, 50.0))
    move = Move("skills", Status.FIX, Status.PASS, 5.0, Cause.CANDIDATE)
    then = Comparison(date(2026, 11, 1), 20.0, 5.0, (move,)) if later else None
    return replace(report, card=card, comparison=then, tonight=None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_sentences_of_a_report_contradict_each_other(
    language: str, look: RenderSettings
) -> None:
    words = load_words(language)
    seen = 0
    for report in cases():
        view = report_view(bare(report), words, look)
        lines = [view.plate.band, view.lead, *view.cautions, view.steps_heading, view.next_heading]
        lines += [view.checks.heading] if view.checks else []
        lines += [c.label for row in view.plate.ruler.rows for c in row] if view.plate.ruler else []
        lines += (
            [limit.text for limit in view.plate.ruler.limits if limit.current]
            if (view.plate.ruler)
            else []
        )
        for row in CLAIMS[language]:
            claims = [claim for claim in row if any(re.search(claim, line) for line in lines)]
            assert len(claims) < 2, (report.stage, report.card.band, claims)
        seen += 1
    assert seen > 100


def bare(report: Report) -> Report:
    """Without praise, whose sentences ask for values that the invented people don't have."""
    outcomes = tuple(
        replace(o, findings=tuple(f for f in o.findings if f.code in REAL), praise=None)
        for o in report.card.outcomes
    )
    actions = tuple(a for a in report.actions if a.finding.code in REAL)
    card = replace(report.card, outcomes=outcomes)
    return replace(report, card=card, actions=actions, strengths=())


REAL = {"photo.missing", "linked_accounts.none", "employment.none"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_situation_has_its_words(language: str) -> None:
    words = load_words(language)
    met = set()
    for stage, band, age in product(Stage, Band, Eligibility):
        standing = standing_of(words, stage, band, age)
        met.add(standing.situation)
        assert standing.lead
        assert standing.band
    assert met == set(Situation)


@pytest.mark.parametrize(
    ("stage", "band", "age", "situation"),
    [
        pytest.param(Stage.APPROVED, Band.ON_HOLD, Eligibility.NOT_YET, "approved", id="approved"),
        pytest.param(Stage.WAITING, Band.READY, Eligibility.NOT_YET, "under_18", id="under 18"),
        pytest.param(Stage.BARRED, Band.READY, Eligibility.OPEN, "on_hold", id="barred"),
        pytest.param(
            Stage.DECLINED,
            Band.NOT_ENOUGH_INFORMATION,
            Eligibility.ELIGIBLE,
            "too_little_known",
            id="declined, too little known",
        ),
        pytest.param(Stage.DECLINED, Band.READY, Eligibility.ELIGIBLE, "declined", id="declined"),
        pytest.param(Stage.UNKNOWN, Band.READY, Eligibility.ELIGIBLE, "ready", id="ready"),
    ],
)
def test_what_weighs_more_comes_first(
    stage: Stage, band: Band, age: Eligibility, situation: str
) -> None:
    assert situation_of(stage, band, age) == situation


def test_nobody_who_was_declined_is_called_ready() -> None:
    words = load_words("en")
    assert band_name(words, Stage.DECLINED, Band.READY) == "Well made"
    assert band_name(words, Stage.WAITING, Band.READY) == "Ready"
