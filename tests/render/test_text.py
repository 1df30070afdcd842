from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.domain.outcome import Quote
from reportgen.render.text import cut, excerpt, first, printable, printable_lines

ANY = st.text(st.characters(exclude_categories=()), max_size=400)


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        pytest.param("a\x00b\x1b[31m", "ab[31m", id="control characters go"),
        pytest.param("two\r\n lines\t", "two lines", id="white space is one space"),
        pytest.param("half \ud83d", "half \ufffd", id="half a surrogate pair is replaced"),
        pytest.param("👩‍👩‍👧 नमस्ते", "👩‍👩‍👧 नमस्ते", id="joiners and marks stay"),
    ],
)
def test_printable(raw: str, clean: str) -> None:
    assert printable(raw) == clean


@given(ANY, st.integers(2, 300))
def test_a_cut_text_keeps_its_limit_and_can_be_written(text: str, limit: int) -> None:
    shown = cut(text, limit)
    assert len(shown) <= limit
    shown.encode("utf-8")


@given(ANY, st.data(), st.integers(10, 300))
def test_an_excerpt_holds_the_marked_spot(text: str, data: st.DataObject, limit: int) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    before, marked, after = excerpt(Quote(text, "overview", start, end), limit)
    assert marked.replace("\u200b", "") == cut(text[start:end], limit)
    assert len((before + marked + after).replace("\u200b", "")) <= limit + 4


def test_an_excerpt_marks_the_spot_in_its_sentence() -> None:
    text = "word " * 100 + "I recieve invoices" + " word" * 100
    start = text.index("recieve")
    before, marked, after = excerpt(Quote(text, "overview", start, start + 7), 60)
    assert marked == "recieve"
    assert before.startswith("…")
    assert before.endswith("I ")
    assert after.startswith(" invoices")
    assert after.endswith("…")


def test_a_short_quote_is_left_alone() -> None:
    quote = Quote("I recieve invoices", "overview", 2, 9)
    assert excerpt(quote, 60) == ("I ", "recieve", " invoices")


def test_first_counts_what_it_leaves_out() -> None:
    assert first("abcde", 3) == (("a", "b", "c"), 2)


def test_a_text_to_paste_keeps_its_paragraphs_and_nothing_unseen() -> None:
    assert printable_lines("One  two.\x00\r\n\n\n\nThree.\n- four") == "One two.\n\nThree.\n- four"
