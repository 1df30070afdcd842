"""Who offers the same: by role and what narrows it, whatever rank or badge stands beside it."""

from __future__ import annotations

from datetime import date

import pytest

from reportgen.checks.market_fit import CHECK
from reportgen.domain.actions import advise
from reportgen.domain.crowding import SameOffer, same_offers
from reportgen.domain.report import Report, RulebookName
from reportgen.domain.review import Review
from reportgen.domain.scoring import scorecard
from reportgen.domain.stage import Eligibility, Stage
from tests.checks.asking import run
from tests.judgement.profiles import build_profile


def report(number: int, title: str) -> Report:
    profile = build_profile({"id": f"p{number}", "title": title, "skills": ["Typing"]})
    advice = advise(scorecard(run(profile, CHECK)))
    return Report(
        profile=profile,
        stage=Stage.PREPARING,
        eligibility=Eligibility.ELIGIBLE,
        card=advice.card,
        actions=advice.actions,
        tonight=advice.tonight,
        strengths=advice.strengths,
        review=Review(),
        language="en",
        rulebook=RulebookName("upwork", "1"),
        submissions=(),
        day=date(2026, 11, 27),
    )


@pytest.mark.parametrize(
    ("titles", "offers"),
    [
        pytest.param(
            ["Data Entry Specialist", "Data Entry Expert", "Senior data entry professional"],
            [SameOffer("Data Entry Specialist", "", ("p0", "p1", "p2"))],
            id="one trade under three ranks",
        ),
        pytest.param(
            ["Bookkeeper for Hotels", "Bookkeeper", "Bookkeeper for hotels | Xero"],
            [],
            id="each narrowed in its own way",
        ),
        pytest.param(
            ["Bookkeeper for Hotels", "Translator", "Bookkeeper, for hotels", "Translator"],
            [
                SameOffer("Bookkeeper", "hotels", ("p0", "p2")),
                SameOffer("Translator", "", ("p1", "p3")),
            ],
            id="two groups, each narrowed alike",
        ),
        pytest.param(["", "", "Hello!"], [], id="no offer at all"),
    ],
)
def test_same_offers(titles: list[str], offers: list[SameOffer]) -> None:
    assert list(same_offers(report(n, title) for n, title in enumerate(titles))) == offers
