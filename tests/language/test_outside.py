"""What sentences weigh that lead a client outside: by how words stand together, in no set form."""

from __future__ import annotations

import pytest

from reportgen.language.outside import outside


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The paper plane app works better for me, my nick is kiko_prints.", id="riddle"
        ),
        pytest.param("Same nick on Telegram and Discord, knock on either.", id="same-name"),
        pytest.param(
            "Notifications here fail me; catch me on Viber instead.", id="instead-of-here"
        ),
        pytest.param("In a hurry? My phone is on until ten.", id="question-and-answer"),
        pytest.param("Regulars pay my company by transfer and save the fee.", id="fee-saved"),
        pytest.param("Scan the QR code in my banner to write to me.", id="code"),
    ],
)
def test_a_way_round_is_told_in_words_of_ones_own(text: str) -> None:
    before = "I draw maps. "
    ((start, end),) = outside(before + text)
    assert start >= len(before) - 1
    assert (before + text)[start:end].strip(".") in text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("I build Viber bots that answer parents of a school.", id="work-on-a-channel"),
        pytest.param("I answer phones and mail for a clinic in Graz.", id="duty"),
        pytest.param("Message me here and I reply within the hour.", id="here"),
        pytest.param("I never talk on WhatsApp before a contract.", id="refused"),
        pytest.param(
            "Press the invite button and tell me about your barn.", id="the-site's-own-way"
        ),
        pytest.param("Trabajo con WhatsApp y llamo a los clientes por la mañana.", id="spanish"),
        pytest.param("Telegram. Viber.", id="bare-names"),
    ],
)
def test_work_and_the_marketplace_s_own_ways_are_left_alone(text: str) -> None:
    assert outside(text) == []


def test_each_sentence_of_a_long_text_is_told_by_itself() -> None:
    hit = "Same nick on Telegram, so write me there."
    text = f"{'I sew coats for tall people. ' * 200}{hit} {'They wear well. ' * 200}{hit}"
    assert [text[start:end] for start, end in outside(text)] == [hit[:-1], hit[:-1]]
