"""What can be explained, by the names that people give it, in the rules and the settings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

from reportgen.domain.fields import FIELDS
from reportgen.errors import ExitCode
from reportgen.maintenance.settings_guide import all_settings
from reportgen.rulebook.model import Rulebook

Kind = Literal["setting", "check", "finding", "section", "limit", "field", "exit"]

_CODE = re.compile(r"([a-z]+)[ -]?0*(\d+)")
_NEAR = 3  # codes that are named instead of one that isn't there


@dataclass(frozen=True, slots=True)
class Topic:
    """A thing with a page. `name` is its full one: `title.vague`, `mail.port`, `65`."""

    kind: Kind
    name: str

    @property
    def last(self) -> str:
        """The name without what it belongs to."""
        return self.name.rpartition(".")[2]


def topic_of(asked: str, rules: Rulebook) -> Topic | None:
    """What is meant: by its name, by a finding's short code, or by the end of one name alone."""
    said = _plain(asked)
    topics = tuple(_topics(rules))
    for topic in topics:
        if said in (topic.name, topic.name.replace(".limits.", ".")):
            return topic
    if code := _CODE.fullmatch(asked.strip().casefold()):
        for topic, ref in _codes(rules):
            if _CODE.fullmatch(ref.casefold()) and _parts(ref) == (code[1], int(code[2])):
                return topic
    ending = [topic for topic in topics if topic.last == said]
    return ending[0] if len(ending) == 1 else None


def nearest_topics(asked: str, rules: Rulebook) -> tuple[str, ...]:
    """The names that may be meant by one that is none, the nearest first."""
    code = _CODE.fullmatch(asked.strip().casefold())
    if code and (codes := _near_codes(code, rules)):
        return codes
    said = _plain(asked)
    topics = tuple(_topics(rules))
    same = [topic.name for topic in topics if topic.last == said]
    near = get_close_matches(said, [topic.name for topic in topics], n=1)
    lasts = get_close_matches(said, [topic.last for topic in topics], n=1)
    ending = [topic.name for topic in topics if topic.last in lasts]
    return tuple(same or near or ending)


def _near_codes(code: re.Match[str], rules: Rulebook) -> tuple[str, ...]:
    same = [(topic, ref) for topic, ref in _codes(rules) if _parts(ref)[0] == code[1]]
    same.sort(key=lambda each: abs(_parts(each[1])[1] - int(code[2])))
    return tuple(f"{ref} ({topic.name})" for topic, ref in sorted(same[:_NEAR], key=lambda e: e[1]))


def _plain(asked: str) -> str:
    """As names are written: “Hourly rate” as `hourly_rate`, “[mail]” as `mail`."""
    return asked.strip().strip("[]").casefold().replace(" ", "_")


def _topics(rules: Rulebook) -> Iterator[Topic]:
    """All there are; of two with one name the first is meant."""
    settings = all_settings()
    for setting in settings:
        yield Topic("setting", setting.name)
    for rule in rules.checks.values():
        yield Topic("check", rule.slug)
    for rule in rules.checks.values():
        yield from (Topic("finding", f"{rule.slug}.{finding}") for finding in rule.findings)
    for section in dict.fromkeys(setting.section for setting in settings if setting.section):
        yield Topic("section", ".".join(section))
    for rule in rules.checks.values():
        yield from (
            Topic("limit", f"{rule.slug}.limits.{name}") for name in type(rule.limits).model_fields
        )
    yield from (Topic("field", field) for field in FIELDS)
    yield from (Topic("exit", f"{code.value}") for code in ExitCode)


def _codes(rules: Rulebook) -> Iterator[tuple[Topic, str]]:
    for rule in rules.checks.values():
        for finding, cost in rule.findings.items():
            if cost.ref:
                yield Topic("finding", f"{rule.slug}.{finding}"), cost.ref


def _parts(ref: str) -> tuple[str, int]:
    letters, _, number = ref.casefold().partition("-")
    return letters, int(number) if number.isdecimal() else -1
