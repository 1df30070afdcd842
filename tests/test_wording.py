"""Wordings say what they mean, are found as their patterns are, and else are refused."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.errors import SettingsError
from reportgen.rulebook.limits import ContactDetailsLimits, Limits
from reportgen.rulebook.loader import load_rulebook
from reportgen.wording import Wording, Wordings, pattern_of, plain

LISTS: Mapping[str, tuple[str, ...]] = {
    "app": plain(("Chat App", "ring*", "a.b")),
    "by": ("on", "via"),
    "reach": ("(write|talk) to me", "call me"),
}
OURS = load_rulebook().checks


@pytest.mark.parametrize(
    ("wording", "text", "found"),
    [
        pytest.param("call me", "please  Call\nME now", "Call\nME", id="any white space, any case"),
        pytest.param("(ring|call) me", "call me", "call me", id="brackets hold alternatives"),
        pytest.param("<reach> <by> <app>", "call me on chatapp", "call me on chatapp", id="lists"),
        pytest.param("<by> <app>", "via ringing", "via ringing", id="a star is any ending"),
        pytest.param("<by> <app>", "on aXb", None, id="a sign in a name is meant"),
        pytest.param("e-?mail( me)?", "Email", "Email", id="parts that may be missing"),
        pytest.param("call <word> <by>", "call us via", "call us via", id="any word"),
        pytest.param("fees<within>{0,9}me", "no fees. Pay me", None, id="not past the sentence"),
        pytest.param("tell( (me|us))?(?! all)", "tell me all", "tell", id="what must not follow"),
        pytest.param("[a ]+b", "aa ab", "aa ab", id="a space among signs is one"),
        pytest.param("if you", "İf you", "İf you", id="a dotted capital"),
        pytest.param("inbox me", "ınbox me", "ınbox me", id="an i without its dot"),
        pytest.param("ab+c", "abbc", "abbc", id="a letter that repeats"),
    ],
)  # fmt: skip
def test_a_wording_is_read(wording: str, text: str, found: str | None) -> None:
    match = Wording(wording, LISTS).search(text)
    assert (match.group() if match else None) == found


def test_the_first_of_a_list_is_met_and_none_within_another() -> None:
    both = Wordings(("call me now", "call me", "me now", "now"), LISTS)
    said = both.found("call me now, call me, now")
    assert [(number, match.group()) for number, match in said] == [
        (0, "call me now"),
        (1, "call me"),
        (3, "now"),
    ]


def _tables() -> list[tuple[str, Limits, str]]:
    return [
        (slug, rule.limits, table)
        for slug, rule in OURS.items()
        for table in rule.limits.wordings()
    ]


@pytest.mark.parametrize(
    ("limits", "table"),
    [pytest.param(limits, table, id=f"{slug}.{table}") for slug, limits, table in _tables()],
)
def test_ours_are_patterns(limits: Limits, table: str) -> None:
    groups = getattr(limits, table)
    names = {name: plain(listed) for name, listed in limits if isinstance(listed, tuple)}
    for listed in groups.values():
        for said in listed:
            re.compile(pattern_of(said, {**names, **groups}))


SAID = ("to_talk", "to_look_up", "to_own", "to_leave")
_LIMITS = OURS["contact_details"].limits_as(ContactDetailsLimits)
_LISTS = {
    **{name: plain(listed) for name, listed in _LIMITS if isinstance(listed, tuple)},
    **_LIMITS.invitations,
}
_ALL = [said for kind in SAID for said in _LISTS[kind]]
APART = Wordings(_ALL, _LISTS, before=r"\b", behind=r"\b")
AS_ONE = re.compile(
    rf"\b(?:{'|'.join(pattern_of(said, _LISTS) for said in _ALL)})\b", re.IGNORECASE
)
PIECES = sorted({word for said in _ALL for word in re.findall(r"[a-z']+", said)})


@given(st.lists(st.sampled_from([*PIECES, ".", "\n", "İ", "WhatsApp"]), max_size=25))
def test_wordings_are_found_as_one_pattern_of_them_all_finds_them(words: list[str]) -> None:
    said = " ".join(words)
    assert APART.spans(said) == [match.span() for match in AS_ONE.finditer(said)]


@pytest.mark.parametrize(
    ("wording", "says"),
    [
        pytest.param("call <nobody>", "there is no list <nobody>", id="unknown list"),
        pytest.param("call (me", "missing ), unterminated subpattern", id="open bracket"),
        pytest.param("<to_talk>", "its lists name each other", id="a list within itself"),
    ],
)
def test_an_agencys_wording_that_is_none_is_refused(
    tmp_path: Path, wording: str, says: str
) -> None:
    own = tmp_path / "own.toml"
    own.write_text(f'[contact_details.limits.invitations]\nto_talk = ["{wording}"]\n')
    with pytest.raises(SettingsError) as told:
        load_rulebook(override=own)
    place = "contact_details.limits.invitations.to_talk"
    assert f"“{place}”: “{wording}”: {says}" in str(told.value)
