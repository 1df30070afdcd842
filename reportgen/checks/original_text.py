"""For staff alone: is the overview, or a piece of the portfolio, also somebody else's?"""

from __future__ import annotations

from reportgen.checks.base import CannotTell, Check, Context, Judged, Verdict
from reportgen.domain.outcome import Finding, Quote
from reportgen.domain.profile import Profile
from reportgen.language.similarity import Lookalike
from reportgen.rulebook.limits import OriginalTextLimits


def judge(profile: Profile, context: Context) -> Verdict:
    if not profile.overview.strip() and not profile.portfolio:
        return CannotTell("original_text.nothing_to_compare")
    alike = context.limits(OriginalTextLimits).alike
    found = [_finding(other, context) for other in context.lookalikes if other.share >= alike]
    return Judged(
        tuple(found),
        {
            "others": [other.candidate_id for other in context.lookalikes],
            "share": max((o.share for o in context.lookalikes if o.kind == "overview"), default=0),
        },
        None if found else {},
    )


def _finding(other: Lookalike, context: Context) -> Finding:
    """Who has the same, and how much of it; the quote is this candidate's own."""
    if other.kind == "overview":
        return context.finding(
            "copied_overview",
            (Quote(other.text, "overview", cut_before=True, cut_after=True),),
            other=other.name,
            other_id=other.candidate_id,
            percent=round(other.share * 100),
        )
    return context.finding(
        "team_link" if other.team else "shared_link",
        (Quote(other.url, "portfolio"),),
        other=other.name,
        other_id=other.candidate_id,
    )


CHECK = Check(
    slug="original_text",
    tip=None,
    needs=(),
    uses=("overview", "portfolio"),
    judge=judge,
    staff_only=True,
)
