"""The overview's verdicts beyond the labelled cases: grades, quotes, paste-ready text."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.checks.base import CannotTell
from reportgen.domain.outcome import IMPROVE_FROM, PASS_FROM
from reportgen.language.text import word_count
from tests.checks.asking import ask, facts, findings, score, texts

GOOD = (
    "Bookkeeping for small online shops: I keep your books clean in Xero, so that you know each "
    "month what is left.\n\nIn four years I have kept the books of 14 shops. For one of them I "
    "cleared a backlog of 900 bank lines in three weeks."
)
TRADE: dict[str, Any] = {"title": "Bookkeeper", "skills": ["Bookkeeping", "Xero"]}


def test_a_sheet_that_never_asks_leaves_it_open() -> None:
    assert isinstance(ask("overview", title="Bookkeeper"), CannotTell)


def test_an_empty_cell_is_a_blocker() -> None:
    found = findings(ask("overview", blank=["overview"]))
    assert set(found) == {"missing"}
    assert found["missing"].blocker
    assert found["missing"].loss == 1


def test_a_placeholder_is_quoted_where_it_stands() -> None:
    text = f"{GOOD} I look forward to working with [company name] soon."
    (quote,) = findings(ask("overview", overview=text, **TRADE))["residue"].evidence
    assert quote.marked == "[company name]"
    assert quote.cut_before


@pytest.mark.parametrize(
    ("left", "found"),
    [
        pytest.param("Sure! Here is a polished version of your overview.", True, id="its answer"),
        pytest.param(
            "A bot of mine says “Sure! Here is your room” to each guest.", False, id="quoted"
        ),
        pytest.param(
            'It says "As an AI assistant I can\'t do that" and calls a nurse.', False, id="a bot's"
        ),
        pytest.param("(Word count: 71. I can make it shorter.)", True, id="its note on length"),
    ],
)
def test_a_chatbots_words_are_a_leftover_unless_they_are_quoted(left: str, found: bool) -> None:
    told = findings(ask("overview", overview=f"{left}\n\n{GOOD}", **TRADE))
    assert ("residue" in told) == found


@pytest.mark.parametrize(
    ("opening", "told", "costs"),
    [
        pytest.param("Hello! I'm Daniel, a bookkeeper for shops.", True, True, id="another's"),
        pytest.param("My name is Daniel and I keep books.", True, True, id="another's, by name"),
        pytest.param("Hello! I'm Zdislav. I keep books.", True, False, id="perhaps a name"),
        pytest.param("My name is Dani, as friends call me.", True, False, id="what friends say"),
        pytest.param("Hello! I'm Petra, a bookkeeper for shops.", False, False, id="one's own"),
        pytest.param("Hello! I'm Ukrainian, a bookkeeper.", False, False, id="a people"),
        pytest.param("Hello! I'm Organised, and I keep books.", False, False, id="no name"),
        pytest.param("I know a Daniel, a bookkeeper.", False, False, id="somebody else"),
    ],
)
def test_another_name_that_the_writer_goes_by_costs(opening: str, told: bool, costs: bool) -> None:
    found = findings(ask("overview", name="Petra Novak", overview=f"{opening} {GOOD}", **TRADE))
    assert ("other_name" in found) == told
    assert not told or (found["other_name"].loss > 0) == costs


SERVICE = "I write essays and term papers for students."
LONG = f"{GOOD} I work in Xero and Dext each day, and answer on the same evening."
FIRM = "We are a team of twelve. Our developers keep the books of 30 shops."
BADGE = "I am Top Rated with a 100% Job Success Score."
CALL = "Write to me at ada@post.example.com before you hire."


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param(f"{GOOD} {SERVICE}", "service", id="a service in a good text"),
        pytest.param(f"{FIRM} {GOOD}", "firm", id="a firm's text"),
        pytest.param(f"{LONG} {BADGE}", "", id="the rest stands without the badge"),
        pytest.param(f"{LONG} {CALL}", "", id="the rest stands without the address"),
        pytest.param(f"{GOOD} {BADGE} {CALL}", "cut", id="the rest is too short"),
        pytest.param(GOOD, "", id="nothing has to go"),
    ],
)
def test_what_has_to_go_is_no_part_of_an_overview(text: str, kind: str) -> None:
    found = findings(ask("overview", overview=text, **TRADE))
    assert found["forbidden"].args["kind"] == kind if kind else "forbidden" not in found


def test_a_text_that_is_too_short_without_its_badges_costs_what_the_rest_does() -> None:
    found = ask("overview", overview=f"{GOOD} {BADGE} {CALL}", **TRADE)
    rest = ask("overview", overview=GOOD, **TRADE)
    assert score(found) == pytest.approx(score(rest), abs=0.01)


@pytest.mark.parametrize(
    "clients",
    [
        pytest.param("Wedding planners send me", id="begins as we"),
        pytest.param("Young founders hire me", id="begins as you"),
        pytest.param("Toy shops ask me", id="begins as to"),
        pytest.param("Soap makers pay me", id="begins as so"),
    ],
)
def test_who_hires_or_sends_is_a_client(clients: str) -> None:
    text = f"{clients} for 40 printed menus in 2023, and 31 of them sold out within a week."
    assert "no_client" not in findings(ask("overview", overview=text, **TRADE))


def test_length_costs_by_degrees() -> None:
    scores = [score(ask("overview", overview=GOOD[:n], **TRADE)) for n in (40, 200, 260, len(GOOD))]
    assert scores == sorted(scores)
    assert scores[0] < 0.5 < scores[-1]


def test_the_better_opening_is_a_sentence_of_their_own() -> None:
    greeting = "Good day and thank you for the visit. " * 8
    sentence = "I do the bookkeeping of 14 online shops in Xero."
    finding = findings(ask("overview", overview=f"{greeting}\n{sentence}", **TRADE))["weak_opening"]
    assert finding.suggestion == sentence


def test_the_wall_comes_back_in_paragraphs_word_for_word() -> None:
    wall = " ".join(f"In year {n} I kept the books of shop number {n} in Xero." for n in range(25))
    suggestion = findings(ask("overview", overview=wall, **TRADE))["wall_of_text"].suggestion
    assert suggestion.split() == wall.split()
    assert suggestion.count("\n\n") >= 5


def test_style_never_costs() -> None:
    chatty = f"Hi! I'm a hardworking rockstar. {'✅' * 30} {GOOD} {GOOD}"
    verdict = ask("overview", overview=chatty, **TRADE)
    assert {"about_self", "cliches", "emoji"} <= set(findings(verdict))
    assert score(verdict) == 1


def test_facts_are_measures() -> None:
    measured = facts(ask("overview", overview=GOOD, **TRADE))
    assert measured["length"] == len(GOOD)
    assert measured["paragraphs"] == 2
    assert measured["sentences"] == 3
    assert GOOD.startswith(measured["opening"][:60])


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=400) | texts, texts, st.lists(texts, max_size=3))
def test_any_text_is_judged_twice_alike(overview: str, title: str, skills: list[str]) -> None:
    asked: dict[str, Any] = {"overview": overview, "title": title, "skills": skills}
    assert ask("overview", **asked) == ask("overview", **asked)


def test_writing_on_never_costs() -> None:
    """Word by word: half a word can be one of the trade's that the whole one is not."""
    said = GOOD.split(" ")
    scores = [
        round(score(ask("overview", overview=" ".join(said[:count]), **TRADE)), 3)
        for count in range(1, len(said) + 1)
    ]
    assert scores == sorted(scores)
    assert scores[0] < scores[-1]


@pytest.mark.parametrize("rest", ["", " I answer within a day.", "\n\nTell me about your shop."])
def test_one_more_line_moves_little(rest: str) -> None:
    before = score(ask("overview", overview=GOOD, **TRADE))
    after = score(ask("overview", overview=GOOD + rest, **TRADE))
    assert 0 <= after - before < 0.25


JOB = {
    "role": "Bookkeeper",
    "company": "Lakeside Tools",
    "description": "Kept the books of nine shops in Xero and closed each month on time.",
}


def test_what_is_missing_names_the_own_job_that_could_fill_it() -> None:
    text = "I am honest and hardworking and I always give my best to make every client happy."
    missing = findings(ask("overview", overview=text, employment=[JOB], **TRADE))["no_evidence"]
    assert missing.args["job"] == "Bookkeeper, Lakeside Tools"
    assert [q.where for q in missing.evidence] == ["overview", "employment 1"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        pytest.param("I work at the lowest price for everybody.", "cheap", id="a price"),
        pytest.param("#books #xero #tax #shops #audit", "keyword_dump", id="hashtags"),
    ],
)
def test_a_line_that_spoils_a_good_text_is_quoted_whole(line: str, name: str) -> None:
    found = findings(ask("overview", overview=f"{GOOD}\n\n{line}", **TRADE))
    assert [q.marked for q in found[name].evidence] == [line]
    assert found[name].loss > 0


def test_an_overview_in_another_language_is_not_judged() -> None:
    text = "Llevo los libros de tiendas pequeñas para que sus dueños sepan cada mes cuánto ganaron."
    verdict = ask("overview", overview=f"{text} {text}", **TRADE)
    assert isinstance(verdict, CannotTell)
    assert verdict.reason == "overview.other_language"


def test_the_kinds_of_sentences_are_told_as_facts() -> None:
    measured = facts(ask("overview", overview=GOOD, **TRADE))
    assert 0 < sum(measured["kinds"].values()) <= 1.001
    assert measured["quality"] > 0.85


# Real work, told in English with a fault in nearly each line.
FAULTY = (
    "Hello, my name Sione and I am carpenter have 11 year experience about wooden furnitures.\n\n"
    "I can to make the chair, the table and draw plan very fastly. In my company old I make door "
    "for 40 house. When you send me sketch I will making drawing same day and check all size two "
    "time.\n\nI working careful and my boss always say thank. I dont take money if you are not "
    "happy."
)
CARPENTER: dict[str, Any] = {"title": "Furniture Drafter", "skills": ["Woodworking", "AutoCAD"]}


def test_faults_in_nearly_each_sentence_are_quoted_and_hold_the_overview_back() -> None:
    told = findings(ask("overview", overview=FAULTY, **CARPENTER))["hard_to_read"]
    assert int(told.args["count"]) >= 5
    assert len(told.evidence) == 3
    assert all(quote.text in FAULTY for quote in told.evidence)
    assert score(ask("overview", overview=FAULTY, **CARPENTER)) < IMPROVE_FROM


def test_what_the_overview_costs_for_its_english_isnt_charged_again() -> None:
    told = findings(ask("proofreading", overview=FAULTY, **CARPENTER))
    assert "grammar" in told  # its corrections are still listed
    assert IMPROVE_FROM < score(ask("proofreading", overview=FAULTY, **CARPENTER)) < PASS_FROM


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "I program packaging machines for factories. 15 years in the factories of Agadir. You "
            "receive the source without password and a manual in French or english. I tell you "
            "how many hours it needs before I start.",
            id="an accent and a small letter",
        ),
        pytest.param(
            "I organise and catalogue colour archives. I analysed 40,000 negatives for a theatre "
            "whose programme had travelled. I favour plain metadata, labelled in one grey folder.",
            id="British spelling",
        ),
        pytest.param(
            "I build shops in PrestaShop and OpenCart. For Kaufhof I moved 900 articles from "
            "xt:Commerce. I test in BrowserStack, deploy with Ploi and watch it in Sentry.",
            id="product names",
        ),
        pytest.param(
            "I edit podcasts of nurses. Last year I have cut 40 episodes. I dont do music. Each "
            "episode has 30 minute at most. You get the file in two days, with its show notes, "
            "and a list of what I took out. I work in Reaper, and I ask before I cut a joke.",
            id="three slips in seven sentences",
        ),
    ],
)
def test_a_slip_or_two_is_no_text_hard_to_read(text: str) -> None:
    assert "hard_to_read" not in findings(ask("overview", overview=text, title="Freelancer"))


ENDLESS = (
    "I keep the calendars of dentists in Ohio "
    + "and I book the patients and I write the reminders and I check the insurance of each one " * 9
    + "and each Friday you get the list of gaps."
)


def test_one_endless_sentence_is_to_be_rewritten_and_a_block_of_sentences_only_to_be_broken() -> (
    None
):
    trade: dict[str, Any] = {"title": "Assistant for Dentists", "skills": ["Calendar Management"]}
    block = ENDLESS.replace(" and I check", ". I check")
    endless, blocked = (
        findings(ask("overview", overview=text, **trade))["wall_of_text"]
        for text in (ENDLESS, block)
    )
    assert endless.loss >= 0.5 > blocked.loss > 0


def test_figures_that_nobody_can_check_are_quoted() -> None:
    text = (
        "I have grown 500+ brands to 7 figures. Sales up 400% in 30 days, every single time.\n\n"
        "100% of my clients stay, in every industry, guaranteed. I write the emails myself."
    )
    told = findings(
        ask("overview", overview=text, title="Email Writer", skills=["Email Copywriting"])
    )
    assert [quote.text for quote in told["hollow_figures"].evidence] == [
        "Sales up 400% in 30 days, every single time.",
        "100% of my clients stay, in every industry, guaranteed.",
    ]


PLAIN = (
    "I keep the books of small shops and clinics in Xero. I enter invoices and bank lines each "
    "week, I chase what is late, and I send you one page with what changed. "
)
DONE = (
    "For a bakery with nine employees I closed 14 months of old books in five weeks, and its tax "
    "was filed in time. Send me a message with what you sell."
)


def test_a_gap_brings_what_the_filled_text_is_worth() -> None:
    gap = findings(ask("overview", overview=f"{PLAIN}I have [X] years of experience. {DONE}"))
    whole = findings(ask("overview", overview=f"{PLAIN}I have 5 years of experience. {DONE}"))
    left = gap["residue"].then
    assert left is None or left.loss <= 0.05 + sum(f.loss for f in whole.values())
    short = findings(ask("overview", overview=f"{PLAIN}Lorem ipsum dolor sit amet."))["residue"]
    assert short.then is not None
    assert short.then.loss > 0.1


def test_what_a_deed_tells_to_write_besides_ends_with_it() -> None:
    listed = "SEO, SMM, PPC, Logo Design, Flyers, Data Entry, Excel, Typing, Word, PDF, Canva, CRM"
    found = findings(ask("overview", overview="\n".join([listed] * 5)))
    assert set(found["keyword_dump"].ends) >= {"overview.no_client", "overview.no_evidence"}


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("I draw 140+ maps, 12% of them at night.", 9, id="figures"),
        pytest.param("Maps - plans & lists", 3, id="signs alone"),
        pytest.param("design/print/sew", 3, id="parted by signs"),
        pytest.param("don't re-use e-mail", 3, id="parts of a word"),
        pytest.param("", 0, id="nothing"),
    ],
)
def test_words_are_counted_as_writing_programs_do(text: str, count: int) -> None:
    assert word_count(text) == count
