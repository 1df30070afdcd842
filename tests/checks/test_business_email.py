"""Addresses beyond the labelled cases: order of the questions, and the address to paste."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.checks.asking import ask, facts, findings, score, texts


def test_a_free_provider_still_passes_and_is_no_task_for_tonight() -> None:
    verdict = ask("business_email", email="ada@freemail.example")
    assert score(verdict) == 0.85
    assert not findings(verdict)["free_provider"].tonight


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Ada.L@gmial.com", "Ada.L@gmail.com"),
        ("ada@gmail.con", "ada@gmail.com"),
        ("ada@yaho.com", "ada@yahoo.com"),
        ("ada@hotmial.com", "ada@hotmail.com"),
        ("ada@gmail.co", "ada@gmail.com"),
        ("ada@gmail.co.uk", "ada@gmail.com"),
        ("ada@hotmial.fr", "ada@hotmail.fr"),
        ("ada@yahho.com.ph", "ada@yahoo.com.ph"),
    ],
)
def test_a_slip_is_mended_before_anything_else(wrong: str, right: str) -> None:
    (finding,) = findings(ask("business_email", email=wrong)).values()
    assert finding.code == "business_email.mistyped"
    assert finding.suggestion == right


@pytest.mark.parametrize(
    "domain",
    ["gmail.com", "yahoo.com", "yahoo.fr", "hotmail.co.uk", "gmx.de", "outlook.com", "icloud.com",
     "mail.ru", "proton.me", "hey.com", "ukr.net", "rediffmail.com", "ymail.com", "zohomail.in",
     "yahoo.com.ph", "yandex.kz", "hotmail.gr", "aol.co.uk", "daum.net", "mailbox.org"],
)  # fmt: skip
def test_known_providers_are_free_and_nothing_worse(domain: str) -> None:
    assert set(findings(ask("business_email", email=f"ada@{domain}"))) == {"free_provider"}


@pytest.mark.parametrize(
    "domain",
    ["stanford.edu", "student.unimelb.edu.au", "snu.ac.kr", "tu-berlin.de", "mail.utoronto.ca",
     "studio.unibo.it", "ethz.ch", "usp.br", "sd12.k12.ca.us"],
)  # fmt: skip
def test_universities_of_the_world_are_schools(domain: str) -> None:
    assert set(findings(ask("business_email", email=f"ada@{domain}"))) == {"school"}


@pytest.mark.parametrize(
    "domain",
    ["academy-of-code.example", "universal-design.example", "gmailer.design", "yahya.com",
     "mailbox-studio.example", "gmail.design", "outlook.studio", "zoho-experts.in"],
)  # fmt: skip
def test_domains_that_only_sound_like_one_are_ones_own(domain: str) -> None:
    assert not findings(ask("business_email", email=f"ada@{domain}"))


def test_the_domain_is_a_fact() -> None:
    assert facts(ask("business_email", email="ada@Ada.Example")) == {
        "domain": "ada.example",
        "kind": "own_domain",
    }


@settings(deadline=None)
@given(texts | st.emails(), texts)
def test_any_address_is_judged(email: str, company: str) -> None:
    job = {"role": "Clerk", "company": company, "current": True}
    ask("business_email", email=email, employment=[job])
