from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.render.colours import SHAPE_CONTRAST, TEXT_CONTRAST, contrast, palette

HEX = st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06x}")


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        pytest.param("#000000", "#ffffff", 21.0, id="black on white is the most there is"),
        pytest.param("#777777", "#ffffff", 4.48, id="the grey that just misses AA"),
        pytest.param("#ffffff", "#ffffff", 1.0, id="equal colours have none"),
    ],
)
def test_contrast_is_wcag_s(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)
    assert contrast(other, one) == contrast(one, other)


@given(HEX)
def test_any_accent_becomes_legible(accent: str) -> None:
    colours = palette(accent)
    assert contrast(colours.accent, colours.paper) >= TEXT_CONTRAST
    assert contrast(colours.accent, colours.tint) >= TEXT_CONTRAST
    assert contrast(colours.on_accent, colours.accent) >= TEXT_CONTRAST
    assert contrast(colours.quiet, colours.paper) >= TEXT_CONTRAST
    assert contrast(colours.quiet, colours.tint) >= SHAPE_CONTRAST
    assert contrast(colours.ink, colours.tint) >= TEXT_CONTRAST


def test_an_accent_that_is_legible_stays_as_the_agency_chose_it() -> None:
    assert palette("#0f5c4d").accent == "#0f5c4d"
