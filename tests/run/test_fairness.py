"""Nobody's score depends on what they are called or where they live; where one does, it is told."""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date
from functools import cache
from pathlib import Path
from random import Random
from types import MappingProxyType

import pytest

from reportgen.checks.base import Check, Context, Judged, Verdict
from reportgen.checks.plugins import Question
from reportgen.checks.runner import judge_profile
from reportgen.domain.dates import YearMonth
from reportgen.domain.fairness import Fairness, MovedScore
from reportgen.domain.outcome import Status
from reportgen.domain.profile import Profile
from reportgen.domain.stage import stage_of
from reportgen.errors import ExitCode
from reportgen.intake import read_intake
from reportgen.rulebook.model import CheckRule, FindingRule
from reportgen.run.context import JudgingContext, load_context
from reportgen.run.fairness import swapped, where_told
from reportgen.run.judge import assess_all
from reportgen.run.outcomes import CohortOutcomes
from reportgen.run_document import exit_code
from reportgen.settings import FairnessSettings, Settings
from reportgen.workbook import workbook_bytes
from tests.workbook.cohorts import cohort
from tests.workbook.reading import opened
from tests.workbook.words import sample_frame

DAY = date(2026, 11, 22)
LOG = logging.getLogger(__name__)
SAMPLE = Path(__file__).parents[2] / "inputs" / "sample_intake.xlsx"


@cache
def context(swaps: int = 2) -> JudgingContext:
    return load_context(Settings(fairness=FairnessSettings(swaps=swaps)))


@cache
def sample() -> tuple[Profile, ...]:
    rules = context()
    settings = Settings().intake
    return read_intake(SAMPLE, settings, market=rules.market, notices=rules.notices).profiles


@cache
def few() -> tuple[Profile, ...]:
    """Every fourth of them: enough for what goes by one person."""
    return sample()[::4]


def judged(
    profiles: tuple[Profile, ...],
    rules: JudgingContext,
    kept: Mapping[str, object] = MappingProxyType({}),
) -> CohortOutcomes:
    _, outcomes = assess_all(
        profiles,
        rules,
        as_of=DAY,
        default_language="en",
        reviews={},
        submissions={},
        lookalikes={},
        log=LOG,
        kept=kept,  # type: ignore[arg-type]  # what an earlier night left
    )
    return outcomes


def planted(judge: object) -> JudgingContext:
    """The rules with one more check, which says it looks at nothing but the country."""
    rule = CheckRule(
        slug="planted",
        weight=5,
        harshest=Status.FIX,
        findings={"far": FindingRule(loss=0.6, effort=5)},
    )
    check = Check("planted", None, needs=(), uses=("country",), judge=judge, rule=rule)  # type: ignore[arg-type]
    return replace(context(), checks=(*context().checks, check))


def by_country(profile: Profile, ctx: Context) -> Verdict:
    return Judged((ctx.finding("far"),) if len(profile.country) and "a" in profile.country else ())


def by_first_name(profile: Profile, ctx: Context) -> Verdict:
    return Judged((ctx.finding("far"),) if profile.name < "M" else ())


def by_overview(profile: Profile, ctx: Context) -> Verdict:
    return Judged((ctx.finding("far"),) if len(profile.overview) < 400 else ())


def test_no_score_of_the_sample_moves() -> None:
    outcomes = judged(sample(), context())
    assert outcomes.fairness.moved == ()
    assert outcomes.fairness.people > 30
    assert outcomes.fairness.swaps == 2


@pytest.mark.parametrize("name", ["Grace Otieno", "Olena Kovalenko", "Joy Hope"])
def test_who_tells_their_name_in_the_overview_moves_no_score(name: str) -> None:
    """Grace is an English word, too: the name told is still the name in the field."""
    first = name.split(maxsplit=1)[0]
    told = f"My name is {first}. {sample()[0].overview} Work with {first} and you get a plan."
    outcomes = judged((replace(sample()[0], name=name, overview=told),), context(6))
    assert outcomes.fairness.people == 1
    assert outcomes.fairness.moved == ()


def test_who_says_where_they_live_moves_no_score() -> None:
    """In another country than the text tells, somebody would be another person."""
    told = f"I'm based in Nairobi. {sample()[0].overview}"
    outcomes = judged((replace(sample()[0], country="Kenya", overview=told),), context(6))
    assert outcomes.fairness.people == 1
    assert outcomes.fairness.moved == ()


@pytest.mark.heavy
def test_no_score_of_four_hundred_people_moves_under_twenty_names() -> None:
    random = Random(18)
    people = tuple(
        replace(random.choice(sample()), id=f"F-{n:03}", country=random.choice(("Kenya", "Poland")))
        for n in range(400)
    )
    outcomes = judged(people, context(20))
    assert outcomes.fairness.moved == ()


@pytest.mark.parametrize(
    "bias", [pytest.param(by_country, id="a country"), pytest.param(by_first_name, id="a name")]
)
def test_a_planted_bias_is_caught_and_named(bias: object) -> None:
    outcomes = judged(few(), planted(bias))
    moved = outcomes.fairness.moved
    assert {m.slug for m in moved} == {"planted"}
    assert all(m.before != m.after for m in moved)
    (problem,) = [p for p in outcomes.problems if p.code == "score_moved"]
    assert problem.args["check"] == "planted"
    assert problem.args["count"] == len(moved)
    assert moved[0].candidate_id in str(problem.args["people"])
    says = context().words.say("problem.score_moved", "says", **problem.args)
    assert moved[0].candidate_id in says


def test_a_score_that_moved_is_a_fault_of_the_night() -> None:
    people = replace(cohort(3), entries=(), problems=())
    moved = (MovedScore("C-1", "planted", 1.0, 0.4),)
    assert exit_code(replace(people, fairness=Fairness(3, 1))) == ExitCode.DONE
    assert exit_code(replace(people, fairness=Fairness(3, 1, moved))) == ExitCode.DONE_WITH_FAULTS


def test_a_planted_check_that_is_fair_is_left_alone() -> None:
    assert judged(few(), planted(by_overview)).fairness.moved == ()


def test_who_was_judged_unfairly_is_never_taken_over() -> None:
    unfair = planted(by_first_name)
    first = judged(few(), unfair)
    assert not {m.candidate_id for m in first.fairness.moved} & first.fresh.keys()
    again = judged(few(), unfair, first.fresh)
    assert again.fairness == first.fairness


def test_who_is_taken_over_counts_as_tried() -> None:
    first = judged(few(), context())
    again = judged(few(), context(), first.fresh)
    assert not again.fresh
    assert again.fairness == first.fairness


def test_without_swaps_nothing_is_tried() -> None:
    assert judged(few(), context(0)).fairness.swaps == 0


class _Watched(Profile):
    """A profile that notices who asks for the name or the country.

    To copy it with `dataclasses.replace` asks nothing: the copy notices, too.
    """

    __slots__ = ()
    asked: set[str] = set()  # noqa: RUF012  # one for all of them, emptied for each check

    def __getattribute__(self, name: str) -> object:
        asking = sys._getframe(1).f_globals["__name__"]
        if name in ("name", "country") and asking != "dataclasses":
            _Watched.asked.add(name)
        return object.__getattribute__(self, name)


def test_checks_look_at_names_and_countries_only_where_they_say_so() -> None:
    """The trial asks those alone: one that looked in secret would never be tried."""
    rules = context()
    for check in rules.checks:
        said = {"name", "country"} & {*check.needs, *check.uses}
        for profile in sample():
            values = {f.name: getattr(profile, f.name) for f in fields(Profile)}
            watched = _Watched(**values)
            _Watched.asked.clear()
            judge_profile(
                watched,
                checks=(check,),
                rulebook=rules.rulebook,
                market=rules.market,
                language=rules.language,
                month=YearMonth.of(DAY),
                stage=stage_of(profile, ()),
                notices=rules.notices,
                log=LOG,
            )
            assert said >= _Watched.asked, check.slug


def test_a_name_is_swapped_wherever_it_stands_for_one_as_long() -> None:
    profile = replace(
        sample()[0],
        name="Olena Marchuk",
        country="Kenya",
        email="olena.marchuk@example.com",
        overview="Olena here. I am Olena Marchuk, and olenas are flowers.",
    )
    question = Question(profile, YearMonth.of(DAY), stage_of(profile, ()), (), ())
    for turn in range(6):
        swap = swapped(question, turn, context().language.knows, where_told(context().rulebook))
        other = swap.question.profile
        assert "olena" not in f"{other.name} {other.email} {other.overview[:30]}".casefold()
        assert len(other.overview) == len(profile.overview)
        assert other.overview.endswith("olenas are flowers.")
        assert other.name.split()[0].casefold() in other.email
        assert other.country != "Kenya"
        assert (swap.whole, swap.texts) == (True, True)


@pytest.mark.parametrize(
    ("fairness", "told"),
    [
        pytest.param(Fairness(412, 2), "0 of 412 scores moved", id="fair"),
        pytest.param(Fairness(), "not tried", id="not tried"),
    ],
)
def test_about_tells_it(fairness: Fairness, told: str) -> None:
    data = workbook_bytes(replace(cohort(3), fairness=fairness), sample_frame())
    said = [str(c.value) for row in opened(data)["About"].iter_rows() for c in row if c.value]
    assert any(told in text for text in said)
