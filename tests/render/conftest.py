from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reportgen.domain.report import Report
from reportgen.render import Rendered, Renderer, RenderSettings, Stamp, render_settings
from reportgen.settings import Settings
from tests.render import people

WORDS = Path(__file__).parent / "words"
STAMP = Stamp(content="c" * 64, look="1" * 64, token="0123456789abcdef")


def settings_with(**report: object) -> RenderSettings:
    return render_settings(
        Settings.model_validate(
            {
                "agency": {
                    "name": "Harbour Coaching",
                    "contact": ["hello@harbour.example", "+49 30 5550 0199"],
                    "website": "harbour.example",
                    "sign_off": "Keep going. We read every new version of your profile.",
                },
                "rulebook": {"words": str(WORDS)},
                "report": report,
            }
        )
    )


@pytest.fixture(scope="session")
def look() -> RenderSettings:
    return settings_with()


@pytest.fixture(scope="session")
def renderer(look: RenderSettings) -> Renderer:
    return Renderer(look)


@pytest.fixture(scope="session")
def pdf_of(renderer: Renderer) -> Callable[[Callable[[], Report]], Rendered]:
    """The PDF of one of `people`, rendered once a session."""
    made: dict[str, Rendered] = {}

    def pdf(make: Callable[[], Report]) -> Rendered:
        if make.__name__ not in made:
            made[make.__name__] = renderer.pdf(make(), STAMP)
        return made[make.__name__]

    return pdf


@pytest.fixture(params=people.ALL, ids=lambda make: make.__name__)
def person(request: pytest.FixtureRequest) -> Callable[[], Report]:
    made: Callable[[], Report] = request.param
    return made
