"""What a candidate disagrees with, set beside what was found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reportgen.domain.outcome import Finding
from reportgen.domain.profile import Contest
from reportgen.domain.report import Report


@dataclass(frozen=True, slots=True)
class ContestedCheck:
    """One check, the contested findings of it, and those that nobody speaks against."""

    slug: str
    contests: tuple[tuple[Contest, Finding], ...]
    undisputed: tuple[Finding, ...] = ()

    @property
    def codes(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(finding.code for _, finding in self.contests))


def contested_checks(report: Report) -> tuple[ContestedCheck, ...]:
    """The checks that a candidate disagrees with, in report order."""
    by_ref: Mapping[str, Contest] = {c.ref: c for c in report.profile.contested}
    checks = []
    for outcome in report.visible_outcomes if by_ref else ():
        disputed = {f.ref: (by_ref[f.ref], f) for f in outcome.findings if f.ref in by_ref}
        if disputed:
            rest = tuple(f for f in outcome.findings if f.ref not in disputed)
            checks.append(ContestedCheck(outcome.slug, tuple(disputed.values()), rest))
    return tuple(checks)
