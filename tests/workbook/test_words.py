"""There is a sentence for everything the workbook may have to say."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from reportgen.domain.attention import Reason
from reportgen.domain.outcome import Status
from reportgen.domain.problem import Effect
from reportgen.domain.profile import ExperienceLevel, SubmissionStatus
from reportgen.domain.scoring import Band
from reportgen.history.deliveries import DeliveryState
from reportgen.rulebook.words import load_words

FAMILIES = [
    pytest.param("workbook.reason-", Reason, id="reasons to call"),
    pytest.param("workbook.mail-", DeliveryState, id="states of a mail"),
    pytest.param("workbook.submission-", SubmissionStatus, id="submission statuses"),
    pytest.param("workbook.effect-", Effect, id="effects of a problem"),
    pytest.param("workbook.level-", ExperienceLevel, id="experience levels"),
    pytest.param("workbook.means-", Status, id="what a status means"),
    pytest.param("status.", Status, id="statuses"),
    pytest.param("band.", Band, id="bands"),
]


@pytest.mark.parametrize(("prefix", "values"), FAMILIES)
def test_every_value_has_its_words(prefix: str, values: Iterable[str]) -> None:
    words = load_words("en")
    assert [value for value in values if not words.has(f"{prefix}{value}")] == []
