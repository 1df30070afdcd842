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
from reportgen.domain.scoring import Band, scorecard, unscored
from reportgen.domain.stage import Stage
from reportgen.render import Renderer
from reportgen.render.build import report_view
from reportgen.render.config import RenderSettings
from reportgen.render.ending import ending
from reportgen.render.view import FiguresView, ReportView, RowView
from tests.render import people

View = Callable[[Report], ReportView]


@pytest.fixture
def view(renderer: Renderer, look: RenderSettings) -> View:
    def build(report: Report) -> ReportView:
        return report_view(report, renderer.words_for("en"), look)

    return build


@pytest.mark.parametrize(
    ("report", "begins"),
    [
        pytest.param(
            people.poor(),
            "The base is there. Some parts need an evening or two before",
            id="preparing",
        ),
        pytest.param(people.arabic(), "Your profile is with Upwork now", id="waiting"),
        pytest.param(people.average(), "Upwork said no this time", id="declined"),
        pytest.param(people.excellent(), "From what we see, your profile is ready", id="ready"),
        pytest.param(people.almost_empty(), "Your form leaves out too much", id="too little known"),
        pytest.param(
            replace(people.poor(), stage=Stage.BARRED), "Please talk to your coach", id="barred"
        ),
        pytest.param(
            replace(people.poor(), stage=Stage.UNKNOWN),
            "The base is there. Some parts need an evening or two.",
            id="unknown",
        ),
    ],
)
def test_each_situation_has_a_lead_of_its_own(view: View, report: Report, begins: str) -> None:
    assert view(report).lead.startswith(begins)


def test_readiness_is_rounded_down(view: View) -> None:
    report = people.poor()
    card = replace(report.card, readiness=84.9, band=Band.NEARLY_THERE)
    assert view(replace(report, card=card)).plate.score == "84"


def test_the_ruler_tells_before_today_and_after_on_rows_of_their_own(view: View) -> None:
    ruler = view(people.average()).plate.ruler
    assert ruler is not None
    labels = [[c.label for c in row if c.label] for row in ruler.rows]
    assert labels == [["94 after tonight"], ["80 today"], ["61 on 12 November"]]
    assert all(sum(int(c.width[:-1]) for c in row) == 100 for row in ruler.rows)
    assert "Readiness 80 of 100: Nearly there. Before: 61 on 12 November." in ruler.bar
    assert "94 after tonight. With everything known, it would lie between 77 and 81." in ruler.bar
    assert [limit.text for limit in ruler.limits if limit.current] == ["70 Nearly there"]


@pytest.mark.parametrize("now", [0, 1, 7, 21, 22, 50, 77, 85, 99, 100])
@pytest.mark.parametrize("then", [0, 3, 21, 49, 84, 100])
def test_no_stem_runs_through_a_label(view: View, now: int, then: int) -> None:
    report = people.poor()
    card = replace(report.card, readiness=float(now))
    changed = replace(
        report, card=card, tonight=None, comparison=Comparison(date(2026, 11, 1), then, None)
    )
    ruler = view(changed).plate.ruler
    assert ruler is not None
    for row in ruler.rows:
        (label,) = [c for c in row if c.label]
        assert label.behind or label.own
        assert sum(int(c.width[:-1]) for c in row) == 100


def test_what_keeps_a_good_score_from_ready_is_said(view: View) -> None:
    report = people.excellent()
    rewritten = tuple(
        replace(o, score=0.4, status=Status.FIX) if o.slug == "title" else o
        for o in report.card.outcomes
    )
    shown = view(replace(report, card=scorecard(rewritten)))
    assert shown.plate.band == "Nearly there"
    assert any("must be written anew first: Title" in line for line in shown.cautions)


def test_what_we_could_not_see_is_said_with_its_span(view: View) -> None:
    shown = view(people.average())
    told = "We could not see: education. With it, the score lies between 77 and 81"
    assert any(told in c for c in shown.cautions)
    assert [u.names for u in shown.unseen] == ["Education"]


def test_too_little_known_tells_no_figure_but_what_to_send(view: View) -> None:
    shown = view(people.almost_empty())
    assert (shown.plate.score, shown.plate.band) == ("", "No score yet")
    assert shown.plate.ruler is None
    assert shown.wanted is not None
    assert shown.wanted.heading == "Send us this one thing"
    assert [w.name for half in shown.wanted.halves for w in half] == ["Overview"]


def test_too_little_known_promises_no_points(view: View) -> None:
    report = people.poor()
    seen = replace(report, card=replace(report.card, band=Band.NOT_ENOUGH_INFORMATION))
    full, bare = view(report), view(seen)
    assert (full.steps_heading, full.steps_way) == ("Tonight: three steps, 60 minutes", "55 → 77")
    assert bare.steps_heading == "While you are at it: three steps, 60 minutes"
    assert bare.steps_way == bare.next_way == ""
    assert {s.worth.points for s in bare.steps} | {n.worth.points for n in bare.next} == {""}


def test_on_hold_has_no_steps_and_no_score(view: View) -> None:
    report = people.poor()
    held = replace(report, stage=Stage.BARRED, card=unscored(Band.ON_HOLD), actions=())
    shown = view(held)
    assert (shown.plate.score, shown.steps, shown.next) == ("", (), ())
    assert (shown.profile, shown.checks, shown.figures, shown.held) == (None, None, None, None)


def test_what_a_passed_check_is_glad_of_is_said(view: View) -> None:
    shown = view(people.excellent())
    assert len(shown.strengths) == 5
    assert any(s == "We are glad of your title." for s in shown.strengths)


def test_checks_that_lack_the_same_share_a_line(view: View) -> None:
    unseen = view(people.almost_empty()).unseen
    assert len(unseen) == 1
    assert "Overview, Work history" in unseen[0].names


def test_a_blocker_that_holds_the_band_is_named_with_its_step(view: View) -> None:
    report = people.report("Ana", "Translator", people.outcome("photo", people.NO_PHOTO))
    notice = view(report).held
    assert notice is not None
    assert notice.lead == "One thing holds you back, whatever the score:"
    assert [(t.titles, t.where) for t in notice.things] == [
        (("Add a photo of yourself",), "step 1")
    ]


def test_a_step_that_costs_nothing_still_answers_the_letter(view: View) -> None:
    narrower = Finding("linked_accounts.none", 0.0, 20, foremost=True)
    letter = people.average().letter[0]
    report = people.report(
        "Ada",
        "Designer",
        people.outcome("linked_accounts", narrower),
        stage=Stage.DECLINED,
        letter=(replace(letter, answers=("linked_accounts",)),),
    )
    notice = view(report).letter
    assert notice is not None
    assert [(p.where, p.anchor) for p in notice.points] == [("Step 1 answers this.", "step-1")]


def test_one_sentence_of_the_letter_is_quoted_once_however_much_it_says(view: View) -> None:
    point = people.average().letter[0]
    other = replace(point, answers=("title",))
    report = people.report("Ada", "Designer", stage=Stage.DECLINED, letter=(point, other))
    notice = view(report).letter
    assert notice is not None
    assert [len(p.quotes) for p in notice.points] == [1, 0]


def contact(kind: str, text: str, spot: str) -> Finding:
    quoted = people.quote(text, "overview", spot)
    return Finding(f"contact_details.{kind}", 0.5, 3, (quoted,), blocker=True)


TEXT = "I draw logos for small shops. Call +49 30 5550 or write to ada@example.com today."


def with_contact_details() -> Report:
    found = [
        contact("email", TEXT, "ada@example.com"),
        contact("phone", "Call +49 30 5550 or", "+49 30 5550"),
    ]
    report = people.report("Ada", "Designer", people.outcome("contact_details", *found))
    return replace(report, profile=replace(report.profile, overview=TEXT))


def test_findings_that_one_deed_mends_are_one_step(view: View) -> None:
    shown = view(with_contact_details())
    (step,) = shown.steps
    assert step.title == "Take your contact details out"
    assert step.worth.points == f"+{sum(a.points for a in with_contact_details().actions)}"
    assert "e-mail address" in step.says
    assert "phone number" in step.says
    assert [p.text for p in step.now if p.mark] == ["+49 30 5550", "ada@example.com"]
    assert shown.held is not None
    assert [len(t.titles) for t in shown.held.things] == [2]


def test_the_card_marks_every_spot_and_pins_it(view: View) -> None:
    card = view(with_contact_details()).profile
    assert card is not None
    assert [(p.text, p.mark) for p in card.overview if p.mark] == [
        ("+49 30 5550", "fix"),
        ("ada@example.com", "fix"),
    ]
    assert [pin for p in card.overview for pin in p.pins] == ["1"]
    assert "".join(p.text for p in card.overview) == TEXT
    assert [(p.pin, p.digit) for p in card.pins] == [("1", True)]


def test_a_long_overview_is_shown_to_the_fold_and_around_its_marks(view: View) -> None:
    filler = "We talk about your project first and then I begin to draw. "
    text = filler * 12 + "Write to ada@example.com now. " + filler * 12
    found = contact("email", text, "ada@example.com")
    report = people.report("Ada", "Designer", people.outcome("contact_details", found))
    card = view(replace(report, profile=replace(report.profile, overview=text))).profile
    assert card is not None
    shown = "".join(p.text for p in card.rest)
    assert [p.text for p in card.rest if p.mark] == ["ada@example.com"]
    assert len(shown) < 300
    assert "Here the overview is cut off." in card.fold


def test_the_fold_cuts_no_word(view: View) -> None:
    text = "Eleven letters stand between two spaces " * 12
    report = people.report("Ada", "Designer")
    card = view(replace(report, profile=replace(report.profile, overview=text))).profile
    assert card is not None
    assert "".join(p.text for p in card.overview).split()[-1] in text.split()


def test_what_the_card_says_is_not_said_again(view: View) -> None:
    shown = view(people.average())
    letters = {item.letter: item for item in shown.next}
    assert shown.profile is not None
    for pin in shown.profile.pins:
        assert pin.digit or not letters[pin.pin].says
        assert pin.text


def test_each_thing_to_do_stands_on_one_row_only(view: View) -> None:
    twice = [
        Finding("skills.misplaced", 0.3, 5, args={"skill": skill}) for skill in ("Word", "Excel")
    ]
    others = (
        people.outcome("title", people.vague_title("x")),
        people.outcome("overview", Finding("overview.no_result", 0.3, 15)),
    )
    shown = view(people.report("A", "B", people.outcome("skills", *twice), *others))
    titles = [step.title for step in shown.steps] + [item.title for item in shown.next]
    assert sorted(t for t in titles if t.startswith("Leave out")) == [
        "Leave out “Excel”",
        "Leave out “Word”",
    ]


def test_what_staff_alone_may_see_is_nowhere(view: View) -> None:
    report = people.poor()
    secret = replace(
        people.outcome("title", people.vague_title("x")), slug="original_text", staff_only=True
    )
    card = replace(report.card, outcomes=(*report.card.outcomes, secret))
    shown = view(replace(report, card=card))
    assert "Original text" not in {row.name for row in rows(shown)}
    assert "Original text" not in {item.check for item in shown.next}


def rows(shown: ReportView) -> list[RowView]:
    bands = shown.checks.bands if shown.checks else ()
    return [row for band in bands for column in band for row in column.rows]


def test_an_override_is_the_coach_s_word_alone(view: View) -> None:
    report = people.poor()
    changed = tuple(
        replace(
            o, status=Status.PASS, score=1.0, override=Override(Status.PASS, "seen on the site")
        )
        if o.slug == "photo"
        else o
        for o in report.card.outcomes
    )
    left = tuple(a for a in report.actions if a.slug != "photo")
    card = replace(report.card, outcomes=changed)
    shown = view(replace(report, card=card, actions=left))
    assert next(r for r in rows(shown) if r.name == "Photo").remark == "Your coach’s word"
    assert shown.coach is not None
    assert shown.coach.decided == ("Your coach set Photo to “good”: seen on the site",)
    assert "Photo" not in {s.check for s in shown.steps} | {n.check for n in shown.next}
    assert shown.held is None or "Add a photo" not in str(shown.held)


def test_evidence_that_is_not_on_file_is_quoted_and_the_rest_counted(view: View) -> None:
    quotes = tuple(people.quote(f"I recieve it {n}", "overview", "recieve") for n in range(9))
    slip = Finding("proofreading.typos", 0.6, 8, quotes, args={"count": 9})
    shown = view(people.report("Ana", "Translator", people.outcome("proofreading", slip)))
    (step,) = shown.steps
    assert [q.marked for q in step.quotes] == ["recieve"] * 2
    assert step.places == "In your overview and 7 more"


def test_moves_come_largest_first_and_others_doing_is_named(view: View) -> None:
    change = view(people.average()).change
    assert change is not None
    assert (change.head, change.since) == ("Up 19 points", "since 12 November 2026")
    assert [(m.text, m.cause, m.points) for m in change.moves] == [
        ("Overview: now good", "", "+8"),
        ("Skills: from good to improve", "because the rules changed", "−2"),
        ("Other checks count now than last time", "", "+13"),
    ]
    assert change.trend == "3 reports: from 48 to 80."


def test_many_small_moves_of_one_cause_share_a_line(view: View) -> None:
    slugs = [*people.WEIGHTS][:10]
    moves = tuple(
        Move(s, Status.FIX, Status.PASS, 1.0 + n / 10, Cause.CANDIDATE) for n, s in enumerate(slugs)
    )
    card = replace(people.poor().card, readiness=55.4)
    shown = Comparison(date(2026, 11, 1), 55.4 - sum(m.points for m in moves), None, moves)
    report = replace(people.poor(), card=card, comparison=shown)
    change = view(report).change
    assert change is not None
    assert len(change.moves) == 6
    assert all(name in change.moves[-1].text for name in ("Overview", "Work history"))
    assert change.head == f"Up {sum(int(m.points) for m in change.moves)} points"


@pytest.mark.parametrize(
    ("then", "change", "said"),
    [
        pytest.param(49.0, 6.2, "Up 6 points", id="up"),
        pytest.param(56.9, -1.0, "Down 1 point", id="down by one"),
        pytest.param(55.1, 0.3, "The same score", id="hardly"),
        pytest.param(50.0, None, "Up 5 points", id="nothing judged twice"),
        pytest.param(None, 6.2, "What changed", id="no figure was told then"),
    ],
)
def test_points_up_or_down(view: View, then: float | None, change: float | None, said: str) -> None:
    """Always the figure shown now less the one shown then, whatever moved it."""
    moves = (Move("title", Status.PASS, Status.FIX, 0.0, Cause.COVERAGE),)
    report = replace(people.poor(), comparison=Comparison(date(2026, 11, 1), then, change, moves))
    shown = view(report).change
    assert shown is not None
    assert shown.head == said


def figures(shown: ReportView) -> FiguresView:
    assert shown.figures is not None
    return shown.figures


def test_a_rate_in_another_currency_keeps_off_the_dollar_scale(view: View) -> None:
    facts = people.RATE | {"amount_usd": 11, "compared": 900, "low": 700, "high": 1000}
    report = people.report("A", "B", people.outcome("hourly_rate", facts=facts))
    rate = figures(view(report)).rate
    assert rate is not None
    assert [(r.kind, r.told) for r in rate.rows] == [("you", "900"), ("suggested", "700 – 1,000")]
    assert rate.sources == ()


def test_market_figures_name_their_source(view: View) -> None:
    rate = figures(view(people.excellent())).rate
    assert rate is not None
    assert rate.sources == ("Source: SnipeWork Upwork Market Index (CC BY 4.0), 16 August 2026.",)


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
    shown = figures(view(people.report("A", "B", people.outcome(slug, facts=facts))))
    drawn = {"employment": shown.timeline, "completeness": shown.meter, "hourly_rate": shown.rate}
    assert drawn.get(slug) is None


def test_completeness_is_told_by_name(view: View) -> None:
    meter = figures(view(people.average())).meter
    assert meter is not None
    assert meter.total == "Completeness, counted as Upwork counts it: 70 %"
    assert "photo, overview" in meter.there
    assert "education +10" in meter.lacking


def test_the_time_line_draws_jobs_newest_first(view: View) -> None:
    line = figures(view(people.excellent())).timeline
    assert line is not None
    assert [j.role for j in line.jobs] == ["Senior bookkeeper", "Accountant", "Waiter"]
    assert [j.when for j in line.jobs] == [
        "Jul 2018 – today",
        "Feb 2014 – Jun 2018",
        "2011 – Dec 2013",
    ]
    assert [j.relevant for j in line.jobs] == [True, True, False]
    assert line.total == "7 years in this field"
    assert line.years == ("2011", "2026")


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
    report = people.report("A", "B", people.outcome("employment", facts=unsure))
    line = figures(view(report)).timeline
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
        profile=replace(report.profile, coach_note="from the sheet", coach="Ilse <i@a.example>"),
    )
    first, second = view(both).coach, view(replace(both, review=Review())).coach
    assert first is not None
    assert second is not None
    assert (first.lines, first.signed) == (("Call me.", "Today."), "Ilse, your coach")
    assert second.lines == ("from the sheet",)


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
    shown = figures(view(people.report("Ada", "Bookkeeper", crowded))).niches
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
    assert figures(view(people.report("Ada", "Bookkeeper", crowded))).niches is None


def test_an_offer_of_which_little_is_known_is_shown_all_the_same(view: View) -> None:
    bare: dict[str, Fact] = {"options": [{"title": "Typist for Hotels"}]}
    crowded = people.outcome("market_fit", facts=bare)
    shown = figures(view(people.report("Ada", "Bookkeeper", crowded))).niches
    assert shown is not None
    assert shown.niches[0].title == "Typist for Hotels"
    assert shown.niches[0].market == ""
    assert shown.niches[0].lines == ()


@pytest.mark.parametrize(
    ("more", "whole", "tied"),
    [
        pytest.param(
            0,
            {"submissions", "unseen", "method", "closing"},
            {"unseen", "method", "closing"},
            id="a few lines at the end hold together",
        ),
        pytest.param(
            20,
            {"unseen", "method", "closing"},
            {"method", "closing"},
            id="what fills a page by itself may begin one",
        ),
    ],
)
def test_no_page_begins_so_near_the_end_that_little_would_stand_on_it(
    view: View, more: int, whole: set[str], tied: set[str]
) -> None:
    shown = view(people.average())
    found = ending(replace(shown, unseen=shown.unseen + shown.unseen[:1] * more))
    assert (set(found.whole), set(found.tied)) == (whole, tied)


def test_a_part_that_is_not_shown_holds_nothing_together(view: View) -> None:
    shown = view(people.average())
    without = ending(replace(shown, unseen=(), submissions=(), figures=None))
    assert without.whole == {"checks", "method", "closing"}


def test_what_a_step_leaves_of_its_own_finding_is_not_told_twice(view: View) -> None:
    report = people.average()
    begun = report.actions[0]
    rest = replace(begun.finding, evidence=())
    outcomes = tuple(
        replace(o, findings=(*o.findings, rest)) if o.slug == begun.slug else o
        for o in report.card.outcomes
    )
    shown = view(replace(report, card=replace(report.card, outcomes=outcomes)))
    (left,) = [item for item in shown.next if item.title == "Go on with step 1"]
    assert (left.says, left.suggestion) == ("", "")
    assert left.fix != shown.steps[0].fix
