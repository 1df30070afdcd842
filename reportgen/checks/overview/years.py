"""An overview that claims far more years than the jobs beside it can show."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.checks.base import Context
from reportgen.checks.overview.fault import OverviewFault
from reportgen.checks.shared.claimed_years import ClaimedYears, claimed_years, years_in_a_field
from reportgen.checks.shared.history import read_history
from reportgen.checks.shared.trade import trade_of
from reportgen.domain.outcome import Value
from reportgen.domain.profile import Profile
from reportgen.language.text import excerpt
from reportgen.rulebook.limits import OverviewLimits

# Years of several people together, or of somebody else, say nothing of the jobs listed here.
_OF_OTHERS = re.compile(
    r"\b(?:our|their|his|her|combined|collective|team|staff|company|agency|firm|between us)\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?\n]")
SEVERE = 3.0  # times the years that the jobs can show: no reader believes it
FIRST_JOB = 13  # whoever claims years from before this age is not believed
DOUBTFUL = 0.5


def unshown_years(profile: Profile, context: Context) -> list[OverviewFault]:
    """At most one fault, the largest claim.

    A claim from before the age of 13 is one whatever the jobs. Else silent unless every job
    has dates that can be read. The jobs get the benefit of each doubt: they count from the first
    day that any of them may have begun until today, with all gaps; where the claim names the trade,
    only those count that aren't known to be of another.
    """
    faults = [
        fault
        for claim, in_trade in _own_claims(profile, context)
        if (
            fault := _too_young(claim, profile, context)
            or _unshown(claim, in_trade, profile, context)
        )
    ]
    return sorted(faults, key=lambda fault: (fault.degree, fault.args["claimed"]))[-1:]


def _own_claims(profile: Profile, context: Context) -> Iterator[tuple[ClaimedYears, bool]]:
    """Each claim, and whether it names the trade. Years spent in something else say nothing about
    the jobs: “ten years in Canada”.
    """
    text = profile.overview
    trade = trade_of(profile, context)
    offered = trade.core | trade.around
    for claim in (*claimed_years(text), *years_in_a_field(text, context.month.year)):
        named = context.language.keywords(claim.field) & offered
        in_trade = bool(named if claim.deed else named - trade.weak)
        if (in_trade or not claim.field) and not _of_others(text, claim.start):
            yield claim, in_trade


def _too_young(claim: ClaimedYears, profile: Profile, context: Context) -> OverviewFault | None:
    born = profile.birth_year
    age = context.month.year - born if born is not None else None
    if age is None or claim.years <= age - FIRST_JOB:
        return None
    return _fault(claim, 1.0, profile, jobs="age", since=str(age - claim.years))


def _unshown(
    claim: ClaimedYears, in_trade: bool, profile: Profile, context: Context
) -> OverviewFault | None:
    entries = read_history(profile, context)
    kindred = [entry for entry in entries if not in_trade or entry.relevant is not False]
    if not entries or any(entry.doubt or entry.job.start is None for entry in kindred):
        return None
    starts = [entry.job.start for entry in kindred if entry.job.start]
    since = min(starts, key=lambda start: start.first, default=None)
    most = context.month.first - since.first + 1 if since else 0
    claimed, gap = claim.years * 12, context.limits(OverviewLimits).unshown_from
    if claimed < max(most + gap, 2 * most):
        return None
    elsewhere = len(kindred) < len(entries)  # the years have a place already, in other work
    return _fault(
        claim,
        1.0 if elsewhere or claimed >= SEVERE * most else DOUBTFUL,
        profile,
        jobs="kindred" if elsewhere and since else "none" if elsewhere else "all",
        since=str(since.year) if since else "",
    )


def _fault(claim: ClaimedYears, degree: float, profile: Profile, **args: str) -> OverviewFault:
    quote = excerpt(profile.overview, claim.start, claim.end, "overview")
    told: dict[str, Value] = {"claimed": claim.years, **args}
    return OverviewFault("unshown_years", (quote,), sure=True, degree=degree, args=told)


def _of_others(text: str, at: int) -> bool:
    before = _SENTENCE_END.split(text[:at])[-1]
    return _OF_OTHERS.search(before) is not None
