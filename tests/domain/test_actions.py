"""Which three things come first, and what they bring."""

from dataclasses import replace

import pytest

from reportgen.domain.actions import advise, choose_actions, strengths, tonight
from reportgen.domain.outcome import Finding, Outcome, Override, Status, score_for, status_for
from reportgen.domain.scoring import scorecard


def check(slug: str, *findings: Finding, weight: float = 10) -> Outcome:
    score = score_for(findings)
    blocked = any(f.blocker for f in findings)
    status = status_for(score, Status.FIX, blocked=blocked)
    return Outcome(slug, None, status, weight, score, findings, praise={})


def codes(*outcomes: Outcome) -> list[str]:
    return [a.finding.code for a in choose_actions(scorecard(outcomes))]


def test_blockers_come_first_then_what_is_to_be_rewritten_then_gain() -> None:
    quick, slow = Finding("skills.few", 0.2, 3), Finding("employment.thin", 0.3, 30)
    assert codes(check("skills", quick), check("employment", slow), check("photo")) == [
        "employment.thin",
        "skills.few",
    ]
    rewrite = check("title", Finding("title.vague", 0.7, 10), weight=1)
    assert rewrite.status is Status.FIX
    assert codes(check("employment", slow), rewrite) == ["title.vague", "employment.thin"]
    assert codes(
        check("title", Finding("title.vague", 0.6, 5)),
        check("overview", Finding("overview.thin", 0.6, 60)),
        check("photo", Finding("photo.missing", 1.0, 90, blocker=True), weight=1),
    ) == ["photo.missing", "title.vague", "overview.thin"]


def test_what_the_platform_asked_for_comes_before_all_else() -> None:
    asked = Finding("market_fit.crowded", 0.3, 20, foremost=True)
    assert codes(
        check("title", Finding("title.vague", 0.6, 5)),
        check("photo", Finding("photo.missing", 1.0, 90, blocker=True), weight=1),
        check("market_fit", asked, weight=4),
    ) == ["market_fit.crowded", "photo.missing", "title.vague"]
    told = replace(asked, loss=0.0)  # nothing to lose any more, and still the answer
    assert codes(
        check("title", Finding("title.vague", 0.6, 5)), check("market_fit", told, weight=4)
    ) == ["market_fit.crowded", "title.vague"]


def test_one_action_a_check_while_other_checks_wait() -> None:
    assert codes(
        check("title", Finding("title.vague", 0.5, 1), Finding("title.shouting", 0.4, 1)),
        check("skills", Finding("skills.few", 0.3, 5)),
        check("overview", Finding("overview.thin", 0.3, 20)),
    ) == ["title.vague", "skills.few", "overview.thin"]


def test_several_blockers_of_one_check_are_one_errand() -> None:
    assert codes(
        check(
            "contact_details",
            Finding("contact_details.phone", 1.0, 3, blocker=True),
            Finding("contact_details.email", 1.0, 3, blocker=True),
        ),
        check("title", Finding("title.vague", 0.6, 5)),
        check("photo", Finding("photo.missing", 1.0, 15, blocker=True)),
    ) == ["contact_details.email", "photo.missing", "title.vague"]


def test_completeness_and_what_costs_money_are_never_actions() -> None:
    assert codes(
        check("completeness", Finding("completeness.low", 0.9, 5)),
        check("proof_of_skill", Finding("proof_of_skill.none", 0.9, 5, tonight=False)),
        check("title", Finding("title.vague", 0.1, 5)),
    ) == ["title.vague"]


def test_one_of_three_is_quick_where_anything_is() -> None:
    chosen = codes(
        check("overview", Finding("overview.thin", 0.9, 20)),
        check("employment", Finding("employment.none", 0.9, 30)),
        check("skills", Finding("skills.few", 0.9, 15)),
        check("photo", Finding("photo.dark", 0.01, 9), weight=1),
    )
    assert chosen == ["skills.few", "overview.thin", "photo.dark"]


SLOW = tuple(
    check(slug, Finding(f"{slug}.weak", 0.9, minutes))
    for slug, minutes in (("skills", 10), ("overview", 20), ("employment", 30))
)


@pytest.mark.parametrize(
    ("more", "chosen"),
    [
        pytest.param([], ["skills.weak", "overview.weak", "employment.weak"], id="none is"),
        pytest.param(
            [check("photo", Finding("photo.dark", 0.01, 10), weight=1)],
            ["skills.weak", "overview.weak", "employment.weak"],
            id="ten minutes are not quick",
        ),
        pytest.param(
            [check("photo", Finding("photo.dark", 0.01, 9), weight=1)],
            ["skills.weak", "overview.weak", "photo.dark"],
            id="nine are",
        ),
        pytest.param(
            [check("title", Finding("title.vague", 0.9, 9)), check("photo", Finding("p", 0.01, 1))],
            ["title.vague", "skills.weak", "overview.weak"],
            id="one is among them already",
        ),
    ],
)
def test_the_last_of_three_makes_room_for_a_quick_one(
    more: list[Outcome], chosen: list[str]
) -> None:
    assert codes(*SLOW, *more) == chosen


def test_no_blocker_makes_room_for_a_quick_one() -> None:
    blocking = [
        check(slug, Finding(f"{slug}.wrong", 1.0, 30, blocker=True))
        for slug in ("photo", "real_name", "title")
    ]
    chosen = codes(*blocking, check("overview", Finding("overview.thin", 0.3, 5)))
    assert sorted(chosen) == ["photo.wrong", "real_name.wrong", "title.wrong"]


WEAK = check("title", Finding("title.vague", 0.6, 5))


@pytest.mark.parametrize(
    ("outcome", "chosen"),
    [
        pytest.param(WEAK, ["title.vague"], id="a loss"),
        pytest.param(
            check("title", Finding("title.polish", 0.0, 5)), ["title.polish"], id="a note"
        ),
        pytest.param(
            check("photo", Finding("photo.missing", 1.0, 0, blocker=True)),
            ["photo.missing"],
            id="a blocker without an effort",
        ),
        pytest.param(check("title", Finding("title.vague", 0.6, 0)), [], id="no effort, no action"),
        pytest.param(
            check("photo", Finding("photo.missing", 1.0, 5, blocker=True, tonight=False)),
            [],
            id="a blocker that can't be mended tonight",
        ),
        pytest.param(replace(WEAK, status=Status.UNKNOWN, score=None), [], id="not judged"),
        pytest.param(
            replace(WEAK, override=Override(Status.FIX, "Seen.")), [], id="a coach has judged"
        ),
        pytest.param(replace(WEAK, staff_only=True), [], id="for staff only"),
        pytest.param(replace(WEAK, trial=True), [], id="on trial"),
    ],
)
def test_what_can_be_an_action(outcome: Outcome, chosen: list[str]) -> None:
    assert codes(outcome) == chosen


def test_tonight_scores_the_profile_again_with_the_actions_done() -> None:
    card = scorecard([check("title", Finding("title.vague", 0.6, 5)), check("overview")])
    plan = tonight(card, choose_actions(card))
    assert plan is not None
    assert (plan.minutes, plan.before, plan.after) == (5, 70.0, 100.0)


def test_what_a_deed_ends_beside_is_promised_with_it_and_is_no_step_of_its_own() -> None:
    few = Finding("skills.too_few", 0.5, 20, ends=("skills.evident", "completeness.no_skill"))
    advice = advise(
        scorecard([
            check("skills", few, Finding("skills.evident", 0.2, 3)),
            check("completeness", Finding("completeness.no_skill", 0.5, 0)),
            check("title", Finding("title.vague", 0.1, 5)),
        ])
    )  # fmt: skip
    first, second = advice.actions
    assert (first.code, second.code) == ("skills.too_few", "title.vague")
    assert [f.code for _, f in first.mended] == [
        "skills.too_few", "skills.evident", "completeness.no_skill",
    ]  # fmt: skip
    assert (first.effort, first.points, second.points) == (20, 41, 3)
    assert advice.tonight is not None
    assert advice.tonight.after == 100.0


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(Finding("photo.missing", 0.6, 15, blocker=True), id="a blocker"),
        pytest.param(Finding("photo.missing", 0.6, 15, foremost=True), id="the platform's word"),
    ],
)
def test_what_is_to_be_told_is_ended_by_nothing_else(other: Finding) -> None:
    ending = Finding("title.vague", 0.9, 5, ends=("photo.missing",))
    advice = advise(scorecard([check("title", ending), check("photo", other)]))
    assert {a.code for a in advice.actions} == {"title.vague", "photo.missing"}


def test_what_will_stand_in_its_place_is_not_promised_and_told_by_itself() -> None:
    then = Finding("overview.unclear", 0.3, 15)
    card = scorecard([check("overview", Finding("overview.no_evidence", 0.8, 20, then=then))])
    advice = advise(card)
    assert advice.tonight is not None
    assert (advice.tonight.before, advice.tonight.after) == (20.0, 70.0)
    assert [(f.code, f.loss, f.points) for f in advice.card.outcomes[0].findings] == [
        ("overview.no_evidence", 0.5, 50), ("overview.unclear", 0.3, 30),
    ]  # fmt: skip
    assert advice.card.readiness == card.readiness


def test_nothing_to_gain_promises_nothing() -> None:
    card = scorecard([check("title")])
    assert tonight(card, choose_actions(card)) is None


def test_strengths_are_the_weightiest_passes_without_a_loss() -> None:
    card = scorecard(
        [check("title", weight=1), check("overview", weight=9), check("skills", Finding("s", 0.1))]
    )
    assert strengths(card) == ("overview", "title")


PASSED = check("title")
WEAK_OVERVIEW = check("overview", Finding("overview.thin", 0.6, 20))


@pytest.mark.parametrize(
    ("outcome", "shown"),
    [
        pytest.param(PASSED, ("title",), id="passed"),
        pytest.param(check("title", Finding("title.fine", 0.0)), ("title",), id="with a note"),
        pytest.param(check("title", Finding("title.vague", 0.1)), (), id="with a loss"),
        pytest.param(replace(PASSED, status=Status.IMPROVE), (), id="not passed"),
        pytest.param(replace(PASSED, staff_only=True), (), id="for staff only"),
        pytest.param(replace(PASSED, trial=True), (), id="on trial"),
        pytest.param(check("completeness"), (), id="a total of the others"),
    ],
)
def test_what_can_be_a_strength(outcome: Outcome, shown: tuple[str, ...]) -> None:
    assert strengths(scorecard([outcome])) == shown


def test_five_strengths_at_most() -> None:
    slugs = [f"check{n}" for n in range(7)]
    card = scorecard([check(slug, weight=10 - n) for n, slug in enumerate(slugs)])
    assert strengths(card) == tuple(slugs[:5])


def test_a_note_alone_promises_no_points() -> None:
    card = scorecard([check("title", Finding("title.polish", 0.0, 5)), WEAK_OVERVIEW])
    assert tonight(card, choose_actions(scorecard([card.outcomes[0]]))) is None


def test_what_nobody_could_judge_stays_so_when_the_rest_is_mended() -> None:
    unknown = Outcome("overview", None, Status.UNKNOWN, 10)
    card = scorecard([WEAK, unknown])
    plan = tonight(card, choose_actions(card))
    assert plan is not None
    assert (plan.before, plan.after) == (40.0, 100.0)


def test_where_nothing_was_judged_there_is_no_plan() -> None:
    actions = choose_actions(scorecard([WEAK]))
    assert tonight(scorecard([Outcome("title", None, Status.UNKNOWN, 10)]), actions) is None


def test_what_another_checks_deed_leaves_is_no_part_of_its_promise() -> None:
    then = Finding("title.generic", 0.3, 8)
    badge = Finding("policy.badge", 0.5, 3, blocker=True, ends=("title.forbidden",))
    cut = Finding("title.forbidden", 0.5, 3, then=then)
    advice = advise(scorecard([check("policy", badge, weight=0), check("title", cut)]))
    (action,) = advice.actions
    assert [f.code for _, f in action.mended] == ["policy.badge", "title.forbidden"]
    assert advice.tonight is not None
    assert (advice.tonight.before, advice.tonight.after) == (50, 70)
