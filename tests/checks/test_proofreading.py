"""Proofreading beyond the labelled cases: places, corrections, what is only shown."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.checks.base import CannotTell
from tests.checks.asking import ask, facts, findings, jobs, score, texts

CLEAN = "I keep the books of small shops, and you get a short report every month."


def test_every_instance_is_quoted_with_its_place() -> None:
    job = {"role": "Clerk", "company": "Crate & Co", "description": "I had to recieve parcels."}
    verdict = ask("proofreading", overview=f"You recieve teh report. {CLEAN}", employment=[job])
    slip = findings(verdict)["misspelling"]
    assert [(q.where, q.marked) for q in slip.evidence] == [
        ("overview", "recieve"),
        ("overview", "teh"),
        ("employment 1", "recieve"),
    ]
    assert slip.args["count"] == 2
    assert "recieve → receive" in str(slip.args["pairs"])


def test_the_corrected_sentence_is_ready_to_paste() -> None:
    verdict = ask("proofreading", overview=f"{CLEAN} Recieve it by noon.")
    assert findings(verdict)["misspelling"].suggestion == "Receive it by noon."


def test_one_slip_is_improve_and_five_are_worse() -> None:
    wrong = ["recieve", "seperate", "definately", "beleive", "proffesional"]
    scores = [
        score(ask("proofreading", overview=f"{CLEAN} {' and '.join(wrong[:n])}."))
        for n in range(1, 6)
    ]
    assert 0.5 <= scores[0] < 0.85
    assert scores == sorted(scores, reverse=True)
    assert scores[-1] < 0.5


def test_the_same_slip_twice_costs_once() -> None:
    once = score(ask("proofreading", overview=f"{CLEAN} You recieve it."))
    twice = score(ask("proofreading", overview=f"{CLEAN} You recieve it. You recieve it again."))
    assert once == twice


def test_mathematical_letters_are_to_improve() -> None:
    assert score(ask("proofreading", overview=f"𝐁𝐨𝐨𝐤𝐤𝐞𝐞𝐩𝐞𝐫. {CLEAN}")) == 0.75


def test_doubtful_words_are_listed_once_and_free() -> None:
    text = "I keep the retaion of clients high. The retaion is told each month."
    verdict = ask("proofreading", overview=f"{CLEAN} {text}")
    assert score(verdict) == 1
    assert findings(verdict)["unknown_words"].args["words"] == "retaion (retain?)"
    assert facts(verdict)["unknown_words"] == ["retaion"]
    assert not findings(verdict)["unknown_words"].tonight


def test_another_language_is_unknown_with_the_reason() -> None:
    verdict = ask("proofreading", overview="Soy contable y trabajo con las tiendas de mi ciudad.")
    assert isinstance(verdict, CannotTell)
    assert verdict.reason == "proofreading.not_english"


def test_dense_grammar_costs_and_a_single_slip_is_only_shown() -> None:
    dense = ask("proofreading", overview="I am accountant with 5 year of experience.")
    assert findings(dense)["grammar"].args["count"] == 2
    assert score(dense) < 0.85
    long = " ".join([CLEAN] * 5)
    single = ask("proofreading", overview=f"{long} I do this since 5 years.")
    assert findings(single)["grammar_slips"].args["pairs"] == "since 5 years → for 5 years"
    assert score(single) == 1


def test_english_that_is_faulty_all_over_costs_though_no_rule_is_sure_of_a_place() -> None:
    verdict = ask(
        "proofreading",
        overview="I am make sofa cover since small. my mother teach me and now i have machine "
        "good. Customer send photo of sofa and i say price same day. i sew strong and the color "
        "is stay after wash. Last year hotel order me forty cover and they are happy of it.",
    )
    grammar = findings(verdict)["grammar"]
    assert grammar.evidence
    assert score(verdict) < 0.85


def test_plain_english_with_a_slip_is_not_called_faulty_all_over() -> None:
    verdict = ask(
        "proofreading",
        overview="I sew covers for sofas and chairs. My mother taught me, and I have had my own "
        "machine since I was twelve. You send a photo of the sofa and i tell you the price on the "
        "same day. Last year a hotel ordered forty covers and was happy with them.",
    )
    assert set(findings(verdict)) == {"lower_case_i"}


@pytest.mark.parametrize(
    ("sentence", "mended"),
    [
        (
            "im a accountant and i recieve many project from shops.",
            "I'm an accountant and I receive many projects from shops.",
        ),
        (
            "I have 5 year of experience ,and I am looking forward to work with you.",
            "I have 5 years of experience, and I am looking forward to working with you.",
        ),
        ("I work with differents softwares.", "I work with different software."),
        ("I am Big Data engineer with a team.", "I am a Big Data engineer with a team."),
        ("I have did forty covers for a hotel.", "I have done forty covers for a hotel."),
        ("Please explain me your plan.", "Please explain to me your plan."),
        ("I can able to draw by hand.", "I can draw by hand."),
        ("My renders is sharp.", "My renders are sharp."),
        ("The most of my clients come back.", "Most of my clients come back."),
        ("The price depends from the fabric.", "The price depends on the fabric."),
        ("I am someone who have patience.", "I am someone who has patience."),
        ("I very like small jobs.", "I really like small jobs."),
        ("I worked at two office in Porto.", "I worked at two offices in Porto."),
        ("I'am a cook from Porto.", "I am a cook from Porto."),
        ("I am graduated from a school in Porto.", "I graduated from a school in Porto."),
    ],
)
def test_a_sentence_to_paste_has_no_other_fault_that_we_know_of(sentence: str, mended: str) -> None:
    verdict = ask("proofreading", overview=sentence)
    assert mended in {f.suggestion for f in findings(verdict).values()}
    assert not findings(ask("proofreading", overview=mended))


@pytest.mark.parametrize(
    "sentence",
    [
        "Some of my drawings has been the work of a friend, says one of my clients with a smile.",
        "The cost of my lessons is low.",
        "They make the most of the room.",
        "Since last year I have drawn a magazine, too.",
        "It is one of the few shops that sell in 2023 course books.",
        "I was able to help, and it was work that I liked.",
        "The clients of a designer who have shops come back.",
        "A skills test for a projects office took an hour.",
    ],
)
def test_what_only_looks_like_a_slip_of_grammar_is_left_alone(sentence: str) -> None:
    told = findings(ask("proofreading", overview=sentence))
    assert not {"grammar", "grammar_slips"} & set(told)


def test_a_sentence_with_a_doubtful_word_is_not_offered() -> None:
    verdict = ask("proofreading", overview="I recieve the retaion plan of each shop.")
    assert not findings(verdict)["misspelling"].suggestion


@settings(deadline=None, max_examples=40)
@given(st.text(max_size=300) | texts, texts, st.lists(jobs, max_size=2))
def test_any_text_is_read_and_every_mark_shown(
    overview: str, title: str, past: list[object]
) -> None:
    table: dict[str, Any] = {"overview": overview, "title": title}
    verdict = ask("proofreading", **table)
    assert verdict == ask("proofreading", **table)
    for finding in findings(verdict).values():
        for quote in finding.evidence:
            assert 0 <= quote.start < quote.end <= len(quote.text)


@pytest.mark.parametrize(
    "sentence",
    [
        "I recieve orders and shipping it to customer in same week.",
        "I wrote there newsletter every month and a freind sent it.",
        "I have a strong atention to detail and able to meet deadline.",
        "I believe that a good comunication is key of every success project.",
        "I read four hobby magazines, mostly a contracts, and I beleive in them.",
        "Each sketch I draw are tested on a freind.",
        "I know how is important a good photo for your busines.",
        "My Services: I clean your data and seperate the files.",
        "I sold over 500+ prints of my paintings untill now.",
        "I am a Certified Expert and I beleive in short reports.",
        "I recieve recieve orders on Monday, all 5/5.",
    ],
)
def test_no_sentence_is_offered_that_has_another_fault(sentence: str) -> None:
    verdict = ask("proofreading", overview=f"{CLEAN} {sentence}")
    assert findings(verdict)["misspelling"].args["count"] == 1
    assert not any(f.suggestion for f in findings(verdict).values())


@pytest.mark.parametrize(
    "sentence",
    [
        "I plan weddings for couples abroad and I already speak with forty suppliers.",
        "I spent six years in a call centre and I know how to calm an angry customer.",
        "I speak French and write product texts for two shops in Lyon.",
        "I clean the drawings in Adobe Illustrator and separate the files for print.",
        "My clients are small shops that want to sell more without spending a lot.",
    ],
)
def test_a_sentence_without_another_fault_is_offered(sentence: str) -> None:
    slips = {"already": "alredy", "angry customer": "angry custommer", "French": "french"}
    slips |= {"separate": "seperate", "a lot": "alot"}
    right, wrong = next(pair for pair in slips.items() if pair[0] in sentence)
    verdict = ask("proofreading", overview=f"{CLEAN} {sentence.replace(right, wrong)}")
    assert sentence in {f.suggestion for f in findings(verdict).values()}
