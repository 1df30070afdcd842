"""Which three things come first, and what they bring."""

from reportgen.domain.actions import choose_actions, strengths, tonight
from reportgen.domain.outcome import Finding, Outcome, Status, score_for, status_for
from reportgen.domain.scoring import scorecard


def check(slug: str, *findings: Finding, weight: float = 10) -> Outcome:
    score = score_for(findings)
    blocked = any(f.blocker for f in findings)
    status = status_for(score, Status.FIX, blocked=blocked)
    return Outcome(slug, None, status, weight, score, findings)


def codes(*outcomes: Outcome) -> list[str]:
    return [a.finding.code for a in choose_actions(scorecard(outcomes))]


def test_blockers_come_first_then_gain_for_the_effort():
    assert codes(
        check("title", Finding("title.vague", 0.6, 5)),
        check("overview", Finding("overview.thin", 0.6, 60)),
        check("photo", Finding("photo.missing", 1.0, 90, blocker=True), weight=1),
    ) == ["photo.missing", "title.vague", "overview.thin"]


def test_one_action_a_check_while_other_checks_wait():
    assert codes(
        check("title", Finding("title.vague", 0.5, 1), Finding("title.shouting", 0.4, 1)),
        check("skills", Finding("skills.few", 0.3, 5)),
        check("overview", Finding("overview.thin", 0.3, 20)),
    ) == ["title.vague", "skills.few", "overview.thin"]


def test_several_blockers_of_one_check_are_one_errand():
    assert codes(
        check(
            "contact_details",
            Finding("contact_details.phone", 1.0, 3, blocker=True),
            Finding("contact_details.email", 1.0, 3, blocker=True),
        ),
        check("title", Finding("title.vague", 0.6, 5)),
        check("photo", Finding("photo.missing", 1.0, 15, blocker=True)),
    ) == ["contact_details.email", "photo.missing", "title.vague"]


def test_completeness_and_what_costs_money_are_never_actions():
    assert codes(
        check("completeness", Finding("completeness.low", 0.9, 5)),
        check("proof_of_skill", Finding("proof_of_skill.none", 0.9, 5, tonight=False)),
        check("title", Finding("title.vague", 0.1, 5)),
    ) == ["title.vague"]


def test_one_of_three_is_quick_where_anything_is():
    chosen = codes(
        check("overview", Finding("overview.thin", 0.9, 20)),
        check("employment", Finding("employment.none", 0.9, 30)),
        check("skills", Finding("skills.few", 0.9, 15)),
        check("photo", Finding("photo.dark", 0.01, 9), weight=1),
    )
    assert chosen == ["skills.few", "overview.thin", "photo.dark"]


def test_tonight_scores_the_profile_again_with_the_actions_done():
    card = scorecard([check("title", Finding("title.vague", 0.6, 5)), check("overview")])
    plan = tonight(card, choose_actions(card))
    assert (plan.minutes, plan.before, plan.after) == (5, 70.0, 100.0)


def test_nothing_to_gain_promises_nothing():
    card = scorecard([check("title")])
    assert tonight(card, choose_actions(card)) is None


def test_strengths_are_the_weightiest_passes_without_a_loss():
    card = scorecard(
        [check("title", weight=1), check("overview", weight=9), check("skills", Finding("s", 0.1))]
    )
    assert strengths(card) == ("overview", "title")
