"""Other accounts, told from handles, ways of contact and broken addresses."""

from __future__ import annotations

import pytest

from reportgen.checks.shared.links import parse_link
from tests.checks.asking import ask, facts, findings, score


@pytest.mark.parametrize(
    ("text", "host"),
    [
        pytest.param("https://github.com/ada", "github.com", id="plain"),
        pytest.param("WWW.LinkedIn.com/in/ada/", "linkedin.com", id="without-scheme"),
        pytest.param("<https://ada.example>.", "ada.example", id="wrapped"),
        pytest.param("https://bücher.example/ada", "bücher.example", id="umlaut"),
        pytest.param("https://ada.example:8080/x?y=1#z", "ada.example", id="port-and-query"),
        pytest.param("behance.net/ada", "behance.net", id="bare"),
    ],
)
def test_addresses_are_read(text: str, host: str) -> None:
    link = parse_link(text)
    assert link is not None
    assert link.host == host


@pytest.mark.parametrize(
    "text",
    [
        "",
        "LinkedIn",
        "https://",
        "https://linkedin/in/ada",
        "http://localhost:3000",
        "http://127.0.0.1/x",
        "http://192.168.1.4/x",
        "file:///home/ada/x.pdf",
        "C:\\Users\\ada\\x.pdf",
        "javascript:alert(1)",
        "ftp://files.example/x",
        "https://a b.example/",
        "https://user:pass@files.example/",
        "report.pdf",
        "1.5",
        "https://x.example:notaport/",
        "https://" + "a" * 3000 + ".example",
        "http://[::1",
    ],
)
def test_what_is_no_address_is_none(text: str) -> None:
    assert parse_link(text) is None


def test_one_good_link_is_full_marks() -> None:
    verdict = ask("linked_accounts", linked_accounts=["https://github.com/ada", "dribbble"])
    assert score(verdict) == 1.0
    assert facts(verdict) == {"given": 2, "linkable": 1}


@pytest.mark.parametrize(
    "contact", ["https://wa.me/1555", "t.me/ada", "+44 20 7946 0000", "a@b.example"]
)
def test_a_way_of_contact_is_told_from_an_account(contact: str) -> None:
    found = findings(ask("linked_accounts", linked_accounts=[contact]))
    assert found["contact"].evidence[0].text == contact


def test_another_good_link_never_costs() -> None:
    before = score(ask("linked_accounts", linked_accounts=["linkedin"]))
    after = score(ask("linked_accounts", linked_accounts=["linkedin", "https://github.com/ada"]))
    assert after >= before
