"""A cohort's reports with their versions: all that is decided before anything is written."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from reportgen.domain.comparison import handed_in
from reportgen.domain.problem import Effect, Problem
from reportgen.domain.profile import Profile
from reportgen.domain.stage import Stage
from reportgen.history.people import id_hash
from reportgen.history.reviews import Lapsed, effective
from reportgen.intake import IntakeResult
from reportgen.language.passages import passages_of
from reportgen.language.similarity import find_lookalikes
from reportgen.night.assess import assess_all
from reportgen.night.holds import holds_of
from reportgen.night.memory import Memory
from reportgen.night.tools import Tools
from reportgen.night.versions import Versioned, number_reports


@dataclass(frozen=True, slots=True)
class Judged:
    """Everybody's report in the order of the intake; `holds` by candidate id."""

    versioned: tuple[Versioned, ...]
    problems: tuple[Problem, ...]
    holds: Mapping[str, tuple[str, ...]]

    def only(self, ids: Collection[str]) -> Judged:
        """The same for some of them: a partial run judges all and shows these."""
        return replace(
            self, versioned=tuple(v for v in self.versioned if v.report.profile.id in ids)
        )


def judge_cohort(
    read: IntakeResult,
    tools: Tools,
    memory: Memory,
    *,
    as_of: date,
    language: str,
    log: logging.Logger,
) -> Judged:
    """Judge all accepted rows. `language` is the agency's, for whoever chose none."""
    profiles, erased = _accepted(read.profiles, memory)
    values = {p.id: handed_in(p) for p in profiles}
    reviews, lapsed = effective(memory.review_entries, values, tools.rulebook.version, tools.needs)
    lookalikes = find_lookalikes(profiles)
    # One look-up for the whole cohort's words instead of one for each person's.
    tools.language.learn(passage.text for p in profiles for passage in passages_of(p))
    reports, faults = assess_all(
        profiles,
        tools,
        as_of=as_of,
        default_language=language,
        reviews=reviews,
        submissions=memory.submissions,
        lookalikes=lookalikes,
        log=log,
    )
    return Judged(
        versioned=number_reports(reports, memory.standing, tools.reads, as_of),
        problems=(
            *_but_of_erased(map(read.about, read.problems), memory),
            *erased,
            *map(read.about, _lapsed_problems(lapsed, profiles)),
            *faults,
        ),
        holds=holds_of(
            profiles,
            lookalikes,
            _vanished(profiles, memory),
            _new(profiles, memory),
            {r.profile.id for r in reports if r.stage is Stage.BARRED},
        ),
    )


def _accepted(
    profiles: Sequence[Profile], memory: Memory
) -> tuple[tuple[Profile, ...], tuple[Problem, ...]]:
    """Who may be judged: the erased may not."""
    accepted: list[Profile] = []
    problems: list[Problem] = []
    for profile in profiles:
        if id_hash(profile.id) in memory.erased:
            # Where the row stands is all that may be kept of it.
            problems.append(Problem("erased", Effect.ROW_REJECTED, profile.row))
        else:
            accepted.append(profile)
    return tuple(accepted), tuple(problems)


def _but_of_erased(problems: Iterable[Problem], memory: Memory) -> list[Problem]:
    """What else is said about the rows of the erased would quote them."""
    return [p for p in problems if not p.about or id_hash(p.about) not in memory.erased]


def _lapsed_problems(lapsed: Sequence[Lapsed], profiles: Sequence[Profile]) -> list[Problem]:
    rows = {p.id: p.row for p in profiles}
    return [
        Problem(
            "override_lapsed",
            Effect.NOTED,
            rows[gone.candidate_id],
            gone.override.reason,
            {"check": gone.slug},
        )
        for gone in lapsed
    ]


def _vanished(profiles: Sequence[Profile], memory: Memory) -> frozenset[str]:
    """Names of people who stand in no intake any more."""
    here = {p.id for p in profiles} | memory.elsewhere.keys()
    return frozenset(who.name.casefold() for id, who in memory.people.items() if id not in here)


def _new(profiles: Sequence[Profile], memory: Memory) -> frozenset[str]:
    return frozenset(p.id for p in profiles if p.id not in memory.people)
