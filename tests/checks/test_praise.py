"""What a check praises: only what it found to be well, never what it merely found no fault with."""

from __future__ import annotations

from typing import Any

import pytest

from reportgen.checks.base import Judged
from reportgen.domain.actions import advise
from reportgen.domain.outcome import Outcome, Override, Status
from reportgen.domain.review import Review, apply_overrides
from reportgen.domain.scoring import scorecard
from reportgen.rulebook.words import load_words
from tests.checks.asking import ask, run
from tests.judgement.bench import check_of, slugs
from tests.judgement.profiles import build_profile

OVERVIEW = (
    "I keep the books of online shops in Xero and QuickBooks, so that owners know each Monday what "
    "is left in the bank. In six years I have closed four hundred months on time for twenty three "
    "shops. You send me the statements and the orders, and I send back a page of figures with one "
    "line of advice. For a tea importer I found duties that had been paid twice and got them back. "
    "Tell me how you book your orders today, and I will show you which hour of your week it frees. "
    "A first look at one month costs you nothing but the time to send it to me."
)
SPANISH = (
    "Llevo la contabilidad de tiendas en línea para que sus dueños sepan cada lunes lo que queda "
    "en el banco. En seis años he cerrado cuatrocientos meses a tiempo para veintitrés tiendas, y "
    "respondo las cartas de la oficina de impuestos antes de que sean facturas. Me mandas los "
    "extractos y los pedidos, y te devuelvo una página de cifras con una línea de consejo. "
)
LONG_SPANISH = SPANISH * 2
TITLE = "Bookkeeper for Online Shops | Xero and QuickBooks"
SKILLS = [
    "Bookkeeping", "Xero", "QuickBooks", "Accounts Payable", "Accounts Receivable", "Payroll",
    "Bank Reconciliation", "Invoicing", "Financial Reporting", "Cash Flow Management",
]  # fmt: skip
JOBS = [
    {
        "role": "Bookkeeper",
        "company": "Lakeside Tools",
        "start": "2018-02",
        "end": "2024-05",
        "description": "Kept the books of nine shops in Xero and closed each month on time.",
    }
]
PROFILE: dict[str, Any] = {
    "title": TITLE,
    "overview": OVERVIEW,
    "skills": SKILLS,
    "employment": JOBS,
    "category": "Accounting & Consulting",
}
TYPES = ["Accounting & Bookkeeping", "Financial Planning"]
HALF_SPANISH = [{**JOBS[0], "description": SPANISH}]


@pytest.mark.parametrize(
    ("slug", "fields", "praise"),
    [
        pytest.param("proofreading", PROFILE, {"words": 133}, id="english without a slip"),
        pytest.param(
            "proofreading", {"overview": "I write. Ask me."}, None, id="too short to be a feat"
        ),
        pytest.param("proofreading", {"overview": LONG_SPANISH}, None, id="another language"),
        pytest.param(
            "proofreading", PROFILE | {"employment": HALF_SPANISH}, None, id="a part not read"
        ),
        pytest.param(
            "proofreading",
            PROFILE | {"overview": OVERVIEW + " I keep the retaion of clients high."},
            None,
            id="a word to look at",
        ),
        pytest.param("title", {"title": TITLE}, {"role": "Bookkeeper"}, id="a role"),
        pytest.param(
            "title", {"title": "Übersetzung technischer Texte"}, None, id="a title we can't read"
        ),
        pytest.param("title", {"title": "SEO Expert for Shops"}, None, id="a role of everybody's"),
        pytest.param("overview", PROFILE, {}, id="the work comes first"),
        pytest.param(
            "overview", PROFILE | {"overview": LONG_SPANISH}, None, id="an overview not read"
        ),
        pytest.param("overview", {"overview": OVERVIEW}, None, id="nothing known of the work"),
        pytest.param("contact_details", PROFILE, {}, id="none in english"),
        pytest.param(
            "contact_details", {"overview": LONG_SPANISH}, None, id="invitations we don't know"
        ),
        pytest.param("skills", PROFILE, {"count": 10}, id="ten skills"),
        pytest.param(
            "skills", PROFILE | {"skills": [*SKILLS, "Book keeping"]}, None, id="one of them twice"
        ),
        pytest.param(
            "market_fit",
            PROFILE,
            {"narrowed": "yes", "named": "online shops, Xero"},
            id="a title that says for whom and with what",
        ),
        pytest.param(
            "market_fit",
            PROFILE | {"title": "Bookkeeper"},
            {"narrowed": "no", "named": ""},
            id="one story",
        ),
        pytest.param(
            "market_fit",
            PROFILE | {"overview": "I do.", "employment": [], "title": "Helper"},
            None,
            id="no story",
        ),
        pytest.param("employment", PROFILE, {"count": 1}, id="described and dated"),
        pytest.param(
            "employment",
            PROFILE | {"employment": [*JOBS, *JOBS]},
            None,
            id="the same job twice",
        ),
        pytest.param(
            "experience_level",
            PROFILE | {"experience_level": "expert"},
            {"level": "expert"},
            id="six years for an expert",
        ),
        pytest.param(
            "experience_level",
            PROFILE | {"experience_level": "entry", "employment": []},
            None,
            id="entry without a job to compare",
        ),
        pytest.param(
            "hourly_rate",
            {
                "hourly_rate": "20 USD",
                "suggested_rate_low": "15",
                "suggested_rate_high": "30",
            },
            {"low": "15", "high": "30"},
            id="inside the range",
        ),
        pytest.param("hourly_rate", {"hourly_rate": "20 USD"}, None, id="no range to compare"),
        pytest.param(
            "hourly_rate",
            {"hourly_rate": "20 USD", "suggested_rate_low": "15"},
            None,
            id="half a range",
        ),
        pytest.param("photo", {"photo": {"present": True}}, {}, id="a photo"),
        pytest.param(
            "photo", {"photo": {"present": True, "note": "a selfie"}}, None, id="a weak photo"
        ),
        pytest.param("real_name", {"name": "Ada Example"}, {}, id="two plain names"),
        pytest.param("real_name", {"name": "محمد الحسيني"}, None, id="letters we have no list for"),
        pytest.param(
            "business_email",
            {"email": "ada@example.com"},
            {"domain": "example.com"},
            id="no free provider",
        ),
        pytest.param("business_email", {"email": "ada@gmail.com"}, None, id="a free provider"),
        pytest.param(
            "types_of_work",
            {"types_of_work": TYPES, "category": PROFILE["category"]},
            {"count": 2},
            id="of one category",
        ),
        pytest.param(
            "types_of_work",
            {"types_of_work": ["Bookkeeping", "Logo Design"]},
            None,
            id="of two categories",
        ),
    ],
)
def test_praise_is_what_was_found(
    slug: str, fields: dict[str, Any], praise: dict[str, Any] | None
) -> None:
    verdict = ask(slug, **fields)
    assert (verdict.praise if isinstance(verdict, Judged) else None) == praise


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_sentence_of_praise_calls_anything_clean_or_clear(language: str) -> None:
    """They say what was found; how good it is, nobody has measured."""
    words = load_words(language)
    values: dict[str, Any] = {
        "count": 2,
        "words": 90,
        "role": "x",
        "low": "1",
        "high": "2",
        "level": "entry",
        "narrowed": "yes",
        "named": "x",
    }
    said = [
        words.say(f"check-{slug}", "strength", **values, domain="x.example") for slug in slugs()
    ]
    boasts = ("clean", "clear", "good", "well", "limpi", "clar", "buen", "bien")
    assert [s for s in said if any(boast in s.casefold() for boast in boasts)] == []


def test_a_coachs_word_and_a_loss_are_not_praised() -> None:
    checks = [check_of(slug) for slug in ("title", "skills")]
    outcomes = run(build_profile(PROFILE), *checks)
    assert advise(scorecard(outcomes)).strengths == ("title", "skills")
    review = Review(overrides=(("title", Override(Status.PASS, "seen on the call")),))
    overruled = apply_overrides(outcomes, review)
    assert advise(scorecard(overruled)).strengths == ("skills",)


def test_a_pass_alone_is_no_praise() -> None:
    passed = Outcome("title", 7, Status.PASS, 9, 1.0)
    assert advise(scorecard([passed])).strengths == ()
