"""What a name in a history is by its words: a role, a company, a school, an award."""

from __future__ import annotations

import tomllib
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal

from reportgen.intake.text import key, without_accents

Kind = Literal["role", "legal_form", "company", "school", "award", "issuer", "arrangement"]


@cache
def _words() -> dict[str, frozenset[str]]:
    text = (files("reportgen.intake") / "kinds.toml").read_text(encoding="utf-8")
    return {kind: frozenset(table["words"]) for kind, table in tomllib.loads(text).items()}


@lru_cache(maxsize=8_192)
def _plain_words(name: str) -> tuple[str, ...]:
    """The words of a name; “B.Tech” and “S.A.” lose their dots first."""
    return tuple(without_accents(key(name.replace(".", ""))).split())


def is_a(kind: Kind, name: str) -> bool:
    """Whether any word of the name speaks for the kind."""
    return not _words()[kind].isdisjoint(_plain_words(name))


def ends_as(kind: Kind, name: str) -> bool:
    """Whether the last word of the name speaks for the kind."""
    words = _plain_words(name)
    return bool(words) and words[-1] in _words()[kind]


def is_firm(name: str) -> bool:
    """Whether a word of the name is a legal form, or what companies call themselves."""
    return is_a("legal_form", name) or is_a("company", name)


def company_first(first: str, second: str) -> bool:
    """Whether two parts of a job are company and role, against the usual order."""
    if _is_role(second):
        return not is_a("role", first) or is_a("legal_form", first)
    return not is_a("role", first) and is_firm(first) and not is_firm(second)


def _is_role(name: str) -> bool:
    """“Hotel Manager” is a role, “Teacher Training Inc” and “Designer Outlet Store” are none."""
    kinds: tuple[Kind, ...] = ("legal_form", "company", "school")
    return is_a("role", name) and not any(ends_as(kind, name) for kind in kinds)


def school_score(school: str, award: str) -> int:
    """How well two parts of a study fit as school and award, the more the better."""
    schools, awards = _words()["school"], _words()["award"]
    first, second = _plain_words(school), _plain_words(award)
    return (
        (not schools.isdisjoint(first))
        - (not schools.isdisjoint(second))
        + (not awards.isdisjoint(second))
        + (not awards.isdisjoint(second[:1]))
        - (not awards.isdisjoint(first[:1]))
    )
