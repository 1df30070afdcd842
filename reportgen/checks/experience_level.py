"""Does the experience level fit the years of relevant work that the profile shows?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from reportgen.checks.base import CannotTell, Check, Context, Judged, Verdict
from reportgen.checks.shared.claimed_years import claimed_years
from reportgen.checks.shared.history import HistoryEntry, history_facts, read_history
from reportgen.checks.shared.jobs import Months, months_of, quote_job
from reportgen.domain.dates import YearMonth
from reportgen.domain.outcome import Fact, Finding, Value
from reportgen.domain.profile import ExperienceLevel, Job, Profile
from reportgen.language.text import excerpt
from reportgen.rulebook.limits import ExperienceLevelLimits

QUOTED = 3


def judge(profile: Profile, context: Context) -> Verdict:
    """Only relevant jobs count, overlaps once; a job whose relevance is unclear is asked about."""
    entries = read_history(profile, context)
    shown = _added_up(entries, context)
    level = profile.experience_level
    if level is None:
        return Judged((shown.finding("not_chosen"),), shown.facts)
    if level is ExperienceLevel.ENTRY:
        return _entry(shown, _claimed(profile.overview, context), context)
    return _above_entry(level, shown, context)


@dataclass(frozen=True, slots=True)
class _Shown:
    """What the jobs add up to. `perhaps` counts those of unclear relevance as well."""

    relevant: Sequence[HistoryEntry]
    unclear: Sequence[HistoryEntry]
    months: Months
    perhaps: Months
    undated: bool
    facts: Mapping[str, Fact]
    context: Context

    def finding(
        self,
        name: str,
        entries: Sequence[HistoryEntry] = (),
        *,
        share: float = 1.0,
        counted: Months | None = None,
        **args: Value,
    ) -> Finding:
        """A finding that can say how long the relevant work took, with these jobs quoted."""
        quotes = [quote_job(e.job, e.place) for e in entries[:QUOTED]]
        years, months = divmod((counted or self.months).likely, 12)
        return self.context.finding(
            name, quotes, share=share, suggestion="", years=years, months=months, **args
        )


def _added_up(entries: Sequence[HistoryEntry], context: Context) -> _Shown:
    now = context.month
    relevant = [e for e in entries if e.relevant]
    unclear = [e for e in entries if e.relevant is None]
    perhaps = [*relevant, *unclear]
    months = _months(relevant, now)
    return _Shown(
        relevant=relevant,
        unclear=unclear,
        months=months,
        perhaps=_months(perhaps, now),
        undated=any(e.doubt for e in perhaps),
        facts=_facts(entries, months, context),
        context=context,
    )


def _months(entries: Sequence[HistoryEntry], now: YearMonth) -> Months:
    """What is counted are the jobs whose dates aren't in doubt; at most, the others count too, for
    such a job may have lasted until today, and a doubt is no reason to doubt a level.
    """
    counted = months_of(_sure_of(entries), now)
    return replace(counted, most=max(counted.most, months_of((e.job for e in entries), now).most))


def _sure_of(entries: Iterable[HistoryEntry]) -> list[Job]:
    return [entry.job for entry in entries if entry.doubt is None]


def _claimed(overview: str, context: Context) -> tuple[Finding, ...]:
    """A note where the overview speaks of years that Entry doesn't fit."""
    for claim in claimed_years(overview):
        if claim.years * 12 > context.limits(ExperienceLevelLimits).undersold_from:
            quote = excerpt(overview, claim.start, claim.end, "overview")
            return (context.finding("claimed", [quote], claimed=claim.years),)
    return ()


def _entry(shown: _Shown, claimed: tuple[Finding, ...], context: Context) -> Verdict:
    limits = context.limits(ExperienceLevelLimits)
    year, full = limits.undersold_from, limits.expert_from
    if shown.months.sure >= year:
        # A year is arguable; from the months that would make an expert on, it costs in full.
        share = 0.75 + 0.25 * min(1.0, (shown.months.sure - year) / max(1, full - year))
        expert = "yes" if shown.months.sure >= full else "no"
        found = shown.finding("undersold", shown.relevant, share=share, expert=expert)
        return Judged((found,), shown.facts)
    if shown.months.likely >= year:
        note = shown.finding("which_months", shown.relevant)
        return CannotTell("experience_level.dates", (note, *claimed), shown.facts)
    if shown.perhaps.likely >= year:
        return CannotTell("experience_level.unclear", (_asked(shown), *claimed), shown.facts)
    if shown.undated:
        return CannotTell("experience_level.undated", claimed, shown.facts)
    praised = bool(shown.relevant) and not claimed
    return Judged(claimed, shown.facts, {"level": ExperienceLevel.ENTRY.value} if praised else None)


def _above_entry(level: ExperienceLevel, shown: _Shown, context: Context) -> Verdict:
    expert = level is ExperienceLevel.EXPERT
    limits = context.limits(ExperienceLevelLimits)
    wanted = limits.expert_from if expert else limits.undersold_from
    if not shown.facts["jobs"]:
        return CannotTell("experience_level.no_jobs", facts=shown.facts)
    if shown.perhaps.most < wanted and shown.undated:
        return CannotTell("experience_level.undated", facts=shown.facts)
    if shown.perhaps.most < wanted:
        # The benefit of the doubt: what is unclear counts here, and it still is not enough.
        found = shown.finding(
            "oversold",
            [*shown.relevant, *shown.unclear],
            counted=shown.perhaps,
            level=level.value,
            wanted=wanted,
        )
        return Judged((found,), shown.facts)
    if shown.months.most < wanted:
        if not shown.unclear:  # what is missing are dates, and those were asked about
            return CannotTell("experience_level.undated", facts=shown.facts)
        return Judged((_asked(shown),), shown.facts)
    if not expert and shown.months.sure >= context.limits(ExperienceLevelLimits).expert_fits_from:
        return Judged((shown.finding("expert_fits"),), shown.facts)
    sure = shown.months.sure >= wanted
    return Judged((), shown.facts, {"level": level.value} if sure else None)


def _asked(shown: _Shown) -> Finding:
    return shown.finding("relevance", shown.unclear, count=len(shown.unclear))


def _facts(entries: Sequence[HistoryEntry], months: Months, context: Context) -> dict[str, Fact]:
    return {
        "months_relevant": months.likely,
        "at_least": months.sure,
        "at_most": months.most,
        "months_total": months_of(_sure_of(entries), context.month).likely,
        "jobs": [*history_facts(entries, context)],
    }


CHECK = Check(
    slug="experience_level",
    tip=5,
    needs=("experience_level", "employment"),
    uses=("title", "overview", "category", "skills", "types_of_work"),
    judge=judge,
)
