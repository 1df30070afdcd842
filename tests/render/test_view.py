"""What the pages are told to show, before any HTML: the rules of the report, case by case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from reportgen.domain.outcome import Fact, Finding, Override, Status
from reportgen.domain.report import Cause, Comparison, Move, Report
from reportgen.domain.review import Review
from reportgen.domain.scoring import Band, scorecard
from reportgen.domain.stage import Stage
from reportgen.render import Renderer
from reportgen.render.build import report_view
from reportgen.render.config import RenderSettings
from reportgen.render.view import DetailView, ReportView
from tests.render import people

View = Callable[[Report], ReportView]


@pytest.fixture
def view(renderer: Renderer, look: RenderSettings) -> View:
    def build(report: Report) -> ReportView:
        return report_view(report, renderer.words_for("en"), look)

    return build


def details(view: ReportView) -> dict[str, DetailView]:
    return {d.name: d for theme in view.themes for d in theme.details}


@pytest.mark.parametrize(
    ("report", "begins"),
    [
        pytest.param(
            people.poor(),
            "As your form stands, you have not sent your profile in yet",
            id="preparing",
        ),
        pytest.param(people.arabic(), "Your profile is with Upwork now", id="waiting"),
        pytest.param(people.average(), "Upwork said no this time", id="declined"),
        pytest.param(people.excellent(), "Your profile is in good shape", id="ready"),
        pytest.param(people.almost_empty(), "That is no judgement of you", id="too little known"),
        pytest.param(
            replace(people.poor(), stage=Stage.BARRED),
            "From what your form says, Upwork has a question about your account",
            id="barred",
        ),
        pytest.param(
            replace(people.poor(), stage=Stage.UNKNOWN), "This is how your profile", id="unknown"
        ),
    ],
)
def test_each_stage_is_greeted_in_its_own_way(view: View, report: Report, begins: str) -> None:
    assert view(report).cover.opening.startswith(begins)


def test_readiness_is_rounded_down(view: View) -> None:
    report = people.poor()
    card = replace(report.card, readiness=84.9, band=Band.NEARLY_THERE)
    assert view(replace(report, card=card)).cover.score == "84"


def test_what_keeps_a_good_score_from_ready_is_said(view: View) -> None:
    report = people.excellent()
    rewritten = tuple(
        replace(o, score=0.4, status=Status.FIX) if o.slug == "title" else o
        for o in report.card.outcomes
    )
    shown = view(replace(report, card=scorecard(rewritten)))
    assert shown.cover.band == "Nearly there"
    assert any("must be written anew first: Title" in line for line in shown.cover.cautions)


def test_what_we_could_not_see_is_said_with_its_span(view: View) -> None:
    shown = view(people.average())
    assert any(
        "We could not see: education. With it, between 77 and 81" in c for c in shown.cover.cautions
    )
    assert [u.names for u in shown.unseen] == ["Education"]
    assert shown.unseen_span


def test_too_little_known_shows_a_span_and_no_score(view: View) -> None:
    cover = view(people.almost_empty()).cover
    assert cover.score == "13–100"
    assert "100 from what your form shows" not in " ".join(cover.cautions)


def test_too_little_known_promises_no_score_for_tonight(view: View) -> None:
    report = people.poor()
    seen = replace(report, card=replace(report.card, band=Band.NOT_ENOUGH_INFORMATION))
    assert view(report).tonight == "Tonight, 60 minutes: 55 → 77"
    assert view(seen).tonight == "Tonight, 60 minutes"


def test_what_a_passed_check_is_glad_of_is_said(view: View) -> None:
    shown = view(people.excellent())
    assert len(shown.strengths) == 5
    assert any(s == "We are glad of your title." for s in shown.strengths)


def test_a_brief_report_drops_what_costs_nothing(renderer: Renderer, look: RenderSettings) -> None:
    args = {"words": 12}
    findings = [
        Finding(f"overview.{c}", 0.2, 5, args=args, suggestion="Say more.")
        for c in ("short", "no_result")
    ]
    notes = [Finding("overview.short", 0.0, 5, args=args)]
    report = replace(
        people.report("A", "B", people.outcome("overview", *findings, *notes)), actions=()
    )
    words = renderer.words_for("en")
    full, brief = (report_view(report, words, look, brief=b) for b in (False, True))
    assert len(details(full)["Overview"].findings) == 3
    assert [f.suggestion for f in details(brief)["Overview"].findings] == ["", ""]
    assert details(full)["Overview"].opening
    assert details(brief)["Overview"].opening is None


def test_checks_that_lack_the_same_share_a_line(view: View) -> None:
    unseen = view(people.almost_empty()).unseen
    assert len(unseen) == 1
    assert "Overview, Work history" in unseen[0].names


def test_a_blocker_that_holds_the_band_is_named(view: View) -> None:
    report = people.report("Ana", "Translator", people.outcome("photo", people.NO_PHOTO))
    assert report.card.held_by
    cautions = view(report).cover.cautions
    assert any("Add a photo of yourself" in c for c in cautions)


def test_an_action_is_told_once(view: View) -> None:
    shown = view(people.average())
    first = shown.actions[0]
    assert first.finding.quotes == () or first.finding.says
    undated = Finding("employment.undated", 0.5, 3, args={"count": 1, "jobs": 3})
    drawn = people.report("A", "B", people.outcome("employment", undated, facts=people.JOBS))
    told = details(view(drawn))["Work history"].findings[0]
    assert told.step == "Step 1 above"
    assert "Skills" in details(shown)
    assert "Title" not in details(shown)
    rows = {row.name: row.anchor for row in shown.checks}
    assert rows["Title"] == "step-3"
    assert rows["Skills"] == "check-skills"
    assert rows["Photo"] == ""


def test_two_findings_of_one_kind_are_each_told(view: View) -> None:
    twice = [
        Finding("skills.misplaced", 0.3, 5, args={"skill": skill}) for skill in ("Word", "Excel")
    ]
    others = (
        people.outcome("title", people.vague_title("x")),
        people.outcome("overview", Finding("overview.no_result", 0.3, 15)),
    )
    shown = view(people.report("A", "B", people.outcome("skills", *twice), *others))
    steps = [a.finding.title for a in shown.actions if a.check == "Skills"]
    told = details(shown)["Skills"].findings
    assert len(steps) == 1
    assert {f.title for f in told} == {"Leave out “Word”", "Leave out “Excel”"}
    assert [f.title for f in told if f.step] == steps


def test_what_staff_alone_may_see_is_nowhere(view: View) -> None:
    report = people.poor()
    secret = replace(
        people.outcome("title", people.vague_title("x")), slug="original_text", staff_only=True
    )
    card = replace(report.card, outcomes=(*report.card.outcomes, secret))
    shown = view(replace(report, card=card))
    assert "Original text" not in {row.name for row in shown.checks}
    assert "Original text" not in details(shown)


def test_an_override_is_the_coach_s_word(view: View) -> None:
    report = people.poor()
    changed = tuple(
        replace(
            o, status=Status.PASS, score=1.0, override=Override(Status.PASS, "seen on the site")
        )
        if o.slug == "photo"
        else o
        for o in report.card.outcomes
    )
    shown = view(replace(report, card=replace(report.card, outcomes=changed)))
    assert next(r for r in shown.checks if r.name == "Photo").remark == "Your coach’s word"
    assert "seen on the site" in details(shown)["Photo"].override


def test_evidence_is_quoted_with_the_spot_and_the_rest_counted(view: View) -> None:
    quotes = tuple(people.quote(f"I recieve it {n}", "overview", "recieve") for n in range(9))
    slip = Finding("proofreading.typos", 0.6, 8, quotes, args={"count": 9})
    shown = view(people.report("Ana", "Translator", people.outcome("proofreading", slip)))
    finding = shown.actions[0].finding
    assert [q.marked for q in finding.quotes] == ["recieve"] * 3
    assert finding.places == "In your overview and 6 more"


def test_causes_are_kept_apart(view: View) -> None:
    change = view(people.average()).change
    assert change is not None
    assert [(g.cause, g.moves[0].points) for g in change.groups] == [
        ("What you changed", "+8"),
        ("What moved because the rules changed", "−2"),
        ("What else moved the score", "+13"),
    ]
    assert change.change == "Up 19 points. From 61 to 80."
    assert change.trend_text == "Readiness over 3 reports, from 48 to 80."


@pytest.mark.parametrize(
    ("then", "change", "said"),
    [
        pytest.param(49.0, 6.2, "Up 6 points. From 49 to 55.", id="up"),
        pytest.param(56.9, -1.0, "Down 1 point. From 56 to 55.", id="down by one"),
        pytest.param(55.1, 0.3, "The score has not moved.", id="hardly"),
        pytest.param(50.0, None, "Up 5 points. From 50 to 55.", id="nothing judged twice"),
        pytest.param(None, 6.2, "", id="no figure was told then"),
    ],
)
def test_points_up_or_down(view: View, then: float | None, change: float | None, said: str) -> None:
    """Always the figure shown now less the one shown then, whatever moved it."""
    moves = (Move("title", Status.PASS, Status.FIX, 0.0, Cause.COVERAGE),)
    report = replace(people.poor(), comparison=Comparison(date(2026, 11, 1), then, change, moves))
    shown = view(report).change
    assert shown is not None
    assert shown.change == said


def test_a_rate_in_another_currency_keeps_off_the_dollar_scale(view: View) -> None:
    facts = people.RATE | {"amount_usd": 11, "compared": 900, "low": 700, "high": 1000}
    shown = details(view(people.report("A", "B", people.outcome("hourly_rate", facts=facts))))
    chart = shown["Hourly rate"].chart
    assert chart is not None
    assert chart.notes == ("Suggested to you: 700 to 1,000.",)
    assert "You ask 900 an hour." in chart.drawing


def test_market_figures_name_their_source(view: View) -> None:
    shown = details(view(people.excellent()))["Hourly rate"]
    assert shown.chart is not None
    assert (
        shown.chart.notes[-1]
        == "Source: SnipeWork Upwork Market Index (CC BY 4.0), 16 August 2026."
    )


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param({"jobs": "none", "months_relevant": "many"}, id="other kinds of values"),
        pytest.param({"jobs": [{"start": "0000-99"}, {"start": None}, 7]}, id="no dates"),
        pytest.param({"total": float("nan"), "items": None}, id="not a number"),
        pytest.param({"amount_usd": True, "low": None}, id="truth for a rate"),
        pytest.param({"opening": 5, "length": "x"}, id="a number for a text"),
    ],
)
@pytest.mark.parametrize("slug", ["employment", "completeness", "hourly_rate", "overview"])
def test_odd_facts_draw_nothing_and_break_nothing(view: View, slug: str, facts: Any) -> None:
    report = people.report("A", "B", people.outcome(slug, facts=facts))
    assert details(view(report)).get("Other") is None


def test_the_time_line_draws_jobs_newest_first(view: View) -> None:
    line = details(view(people.excellent()))["Work history"].timeline
    assert line is not None
    assert [j.role for j in line.jobs] == ["Senior bookkeeper", "Accountant", "Waiter"]
    assert [j.when for j in line.jobs] == [
        "Jul 2018 – today",
        "Feb 2014 – Jun 2018",
        "2011 – Dec 2013",
    ]
    assert [j.relevant for j in line.jobs] == [True, True, False]
    assert line.total == "7 years in this field"


def test_what_is_unclear_of_the_jobs_is_asked_with_their_numbers(view: View) -> None:
    unsure: dict[str, Fact] = {
        "jobs": [
            {"role": "Clerk", "company": "Delta", "place": 1, "doubt": "unread", "asks": "when"},
            {"role": "Cook", "place": 2, "start": "2019", "doubt": "no_end", "asks": "end",
             "relevant": True},
            {"role": "Team lead", "place": 3, "start": "2012", "end": "2015", "asks": "relevant"},
            {"text": "Sold cameras", "place": 4, "start": "2016", "end": "2018",
             "relevant": False, "asks": ""},
        ]
    }  # fmt: skip
    shown = details(view(people.report("A", "B", people.outcome("employment", facts=unsure))))
    line = shown["Work history"].timeline
    assert line is not None
    assert {j.place: (j.when, j.length != "") for j in line.jobs} == {
        1: ("dates not clear to us", False),
        2: ("2019 – end not given", False),
        3: ("2012 – 2015", True),
        4: ("2016 – 2018", True),
    }
    assert [q.partition(":")[0] for q in line.questions] == [
        "Job 2, Cook", "Job 3, Team lead", "Job 1, Clerk, Delta",
    ]  # fmt: skip
    assert [j.role for j in line.jobs if not j.relevant] == ["Sold cameras"]


def test_the_coach_s_own_note_comes_before_the_sheet_s(view: View) -> None:
    report = people.poor()
    both = replace(
        report,
        review=Review(note="Call me.\n\nToday."),
        profile=replace(report.profile, coach_note="from the sheet"),
    )
    assert view(both).note == ("Call me.", "Today.")
    assert view(replace(both, review=Review())).note == ("from the sheet",)


def test_sections_come_in_the_agency_s_order(renderer: Renderer, look: RenderSettings) -> None:
    words = renderer.words_for("en")
    turned = replace(look, sections=("method", "actions"))
    assert report_view(people.poor(), words, turned).sections == ("method", "actions")


OPTION: dict[str, Fact] = {
    "offer": "Payroll for bakeries in Xero",
    "title": "Bookkeeper for Bakeries | Payroll in Xero",
    "opening": "My work is payroll in Xero for bakeries. In figures: [how many].",
    "category": "Accounting & Consulting",
    "tool": "Xero",
    "posts": 3947,
    "tool_posts": 12,
    "tool_of": 5051,
    "word": "bakeries",
    "titles": 0,
    "lines": [{"text": "Ran the payroll of six bakeries in Xero", "where": "employment 1"}],
}
MARKET: dict[str, Fact] = {
    "options": [OPTION],
    "titles_of": 16876,
    "titles_source": "our own table",
    "titles_as_of": "2025-06-30",
    "source": "An index",
    "as_of": "2026-08-16",
    "licence": "CC BY 4.0",
    "skills_source": "our own table",
    "skills_as_of": "2025-01-31",
}


def test_a_narrower_offer_brings_its_texts_its_lines_and_dated_figures(view: View) -> None:
    crowded = people.outcome("market_fit", facts=MARKET)
    shown = details(view(people.report("Ada", "Bookkeeper", crowded)))["Market fit"].niches
    assert shown is not None
    (niche,) = shown.niches
    assert niche.title == OPTION["title"]
    assert niche.opening == OPTION["opening"]
    assert [(n.text, n.where) for n in niche.lines] == [
        ("Ran the payroll of six bakeries in Xero", "In your work history, entry 1")
    ]
    assert "fewer than 5 of 16,876" in niche.market
    assert "12 of 5,051 posts" in niche.market
    assert "3,947 jobs" in shown.figures
    for day in ("30 June 2025", "16 August 2026", "31 January 2025"):
        assert day in shown.figures


@pytest.mark.parametrize(
    "options",
    [
        pytest.param([], id="none"),
        pytest.param("all", id="no list"),
        pytest.param(["one"], id="a list of no tables"),
    ],
)
def test_without_offers_nothing_is_said_of_them(view: View, options: Any) -> None:
    crowded = people.outcome("market_fit", facts={**MARKET, "options": options})
    assert "Market fit" not in details(view(people.report("Ada", "Bookkeeper", crowded)))


def test_an_offer_of_which_little_is_known_is_shown_all_the_same(view: View) -> None:
    bare: dict[str, Fact] = {"options": [{"title": "Typist for Hotels"}]}
    crowded = people.outcome("market_fit", facts=bare)
    shown = details(view(people.report("Ada", "Bookkeeper", crowded)))["Market fit"].niches
    assert shown is not None
    assert shown.niches[0].title == "Typist for Hotels"
    assert shown.niches[0].market == ""
    assert shown.niches[0].lines == ()
