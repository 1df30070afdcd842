"""What an overview will be once its heaviest fault is mended as told: read again, with that done.

Nobody knows yet which sentence somebody will write. So the text is read with sentences such as
plain people write, and with what their own job says, and the answers are taken together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from reportgen.checks.base import Context
from reportgen.checks.overview.fault import UNCLEAR
from reportgen.checks.overview.residue import residue
from reportgen.domain.outcome import PASS_FROM, Finding
from reportgen.domain.profile import Profile
from reportgen.language.placeholders import placeholder_in
from reportgen.language.text import sentence_at
from reportgen.rulebook.limits import OverviewLimits

# What is still asked of a text on average once somebody has added to it or filled it in as told: of
# ten invented people who did, three were asked nothing, the others had 0.06 to 0.15 to lose. Of
# eight who wrote it anew, none was asked anything.
WRITTEN = 0.04
LEAST = 0.02  # a loss that no report tells
# Nothing new is said for these: what is there is moved, cut, parted or put into good English.
TOUCHED_UP = frozenset(
    {
        "cheap",
        "weak_opening",
        "wall_of_text",
        "other_name",
        "other_place",
        "too_long",
        "hard_to_read",
    }
)
MOST_GAPS = 12
# What a deed tells to write besides, by the fault: it is no longer there when that is done.
TOLD_BESIDE = {
    "no_offer": ("no_client", "weak_opening"),
    "keyword_dump": ("no_offer", "no_client", "no_evidence", "weak_opening"),
    "career_only": ("no_offer", "no_client", "no_evidence", "weak_opening"),
    "empty_praise": ("no_evidence",),
    "hollow_figures": ("no_evidence",),
    "unshown_years": ("hollow_figures", "no_evidence"),
    "too_short": ("no_evidence", "no_client"),
    "job_seeker": ("no_client",),
    "residue": ("no_offer", "no_client", "no_evidence", "weak_opening"),
}
PUT_FIRST = frozenset({"weak_opening"})
CUT = frozenset({"cheap"})
# These are written anew from what the deed asks for: nothing of the old text stays.
ANEW = frozenset(
    {"keyword_dump", "career_only", "no_offer", "job_seeker", "hollow_figures", "too_short"}
)

Read = Callable[[Profile], Sequence[Finding]]


def as_mended(
    profile: Profile, findings: Sequence[Finding], read: Read, context: Context
) -> list[Finding]:
    """The findings, the heaviest with what it ends beside and what will stand in its place."""
    costing = [f for f in findings if f.loss]
    if not costing:
        return list(findings)

    def with_what_it_ends(fault: Finding) -> float:
        ended = TOLD_BESIDE.get(_name(fault), ())
        return round(fault.loss + sum(f.loss for f in costing if _name(f) in ended), 4)

    heaviest = min(  # as the steps are chosen
        costing, key=lambda f: (not f.blocker, -with_what_it_ends(f), -f.loss, f.effort, f.code)
    )
    name = _name(heaviest)
    kind = heaviest.args.get("kind") if name == "residue" else None
    beside = () if kind == "gap" else TOLD_BESIDE.get(name, ())
    told = replace(heaviest, ends=tuple(f"{context.rule.slug}.{n}" for n in beside))
    others = [f for f in findings if f is not heaviest and _name(f) not in beside]
    anew = name in ANEW or kind == "others"
    texts = () if anew else tuple(dict.fromkeys(_mended(profile, told, context)))
    told = replace(told, then=_left(profile, told, others, texts, read, context))
    return [told if f is heaviest else f for f in findings]


def _left(
    profile: Profile,
    fault: Finding,
    others: Sequence[Finding],
    texts: Sequence[str],
    read: Read,
    context: Context,
) -> Finding | None:
    """What is left of a fault's cost beside the others, under the name of what will bear it.

    `texts` are the overview mended in one way or in several; in none where it is written anew.
    """
    answers = [_costs(profile, fault, text, read) for text in texts if text.strip()]
    lost = 0.0
    if answers:
        lost = _together([sum(f.loss for f in found) for found in answers])
        lost -= sum(f.loss for f in others)
    least = WRITTEN if texts and _name(fault) not in TOUCHED_UP else 0.0
    loss = round(min(max(lost, least), fault.loss), 4)
    if loss < LEAST:
        return None
    known = {fault.code, *(f.code for f in others)}
    new = [f for found in answers[:1] for f in found if f.code not in known and f.loss]
    named = max(new, key=lambda f: f.loss, default=None)
    if len(answers) == 1 and named and _name(named) != UNCLEAR and not named.blocker:
        return replace(named, loss=loss)  # the text is their own, and so is what is quoted of it
    return replace(context.finding(UNCLEAR, kind="whole", jobs=0, job=""), loss=loss)


def _costs(profile: Profile, fault: Finding, text: str, read: Read) -> list[Finding]:
    """What costs something in the text; the fault, too, where a deed of its own words leaves it."""
    found = read(replace(profile, overview=text))
    gone = _name(fault) in TOUCHED_UP or _name(fault) in ("residue", "unshown_years")
    return [f for f in found if f.code != fault.code or not gone]


def _together(costs: Sequence[float]) -> float:
    """The mean of those on the side of passing, or of not passing, where most of them are."""
    passing = [cost for cost in costs if cost <= 1 - PASS_FROM]
    failing = [cost for cost in costs if cost > 1 - PASS_FROM]
    side = passing if len(passing) > len(failing) else failing
    return sum(side) / len(side)


def _mended(profile: Profile, fault: Finding, context: Context) -> Iterator[str]:
    """The overview with a deed done, in one way or in several."""
    name, kind = _name(fault), fault.args.get("kind")
    if name in CUT or (name == "residue" and kind == "gap"):
        yield _kept(profile.overview, fault, context)
    elif name in PUT_FIRST and fault.suggestion:
        rest = profile.overview.replace(fault.suggestion, "", 1)
        yield f"{fault.suggestion}\n\n{rest}"
    elif name in TOUCHED_UP:
        yield fault.suggestion or profile.overview
    else:
        kept = _kept(profile.overview, fault, context)
        yield from (f"{kept}\n\n{told}" for told in _told_anew(profile, fault, context))


def _told_anew(profile: Profile, fault: Finding, context: Context) -> Iterator[str]:
    """What somebody will have written who does as told."""
    name, kind = _name(fault), fault.args.get("kind")
    limits = context.limits(OverviewLimits)
    if name == "no_client" or (name == UNCLEAR and kind == "client"):
        yield from limits.such_client
    else:
        yield from limits.such_proof
        if fault.args.get("jobs"):
            yield _own_proof(profile, fault)


def _kept(text: str, fault: Finding, context: Context) -> str:
    """The overview without what is to be deleted."""
    name = _name(fault)
    if name in ("cheap", "empty_praise"):
        return _without_quotes(text, fault)
    if name == "unshown_years":  # what the years were said of is said anew, too
        begin, end = sentence_at(text, max(0, text.find(fault.evidence[0].marked)))
        return text[:begin] + text[end:]
    return _without_residue(_without_gaps(text), context) if name == "residue" else text


def _own_proof(profile: Profile, fault: Finding) -> str:
    """What the job says that the deed names, as a sentence."""
    places = [q.where.partition(" ")[2] for q in fault.evidence if q.where.startswith("employment")]
    if not places:
        return ""
    job = profile.employment[int(places[-1]) - 1]
    at = f"At {job.company.strip()}: " if job.company.strip() else ""
    return f"{at}{job.description.strip()}"


def _without_quotes(text: str, fault: Finding) -> str:
    for quote in fault.evidence:
        if quote.where == "overview":
            text = text.replace(quote.text, "", 1)
    return text


def _without_gaps(text: str) -> str:
    """The text with a plain word or figure in each gap, and without what only fills a page."""
    for _ in range(MOST_GAPS):
        spot = placeholder_in(text)
        if spot is None:
            break
        gap, behind = text[spot[0] : spot[1]], text[spot[1] :]
        filled = _filled(gap, behind)
        begin, end = spot if filled else sentence_at(text, spot[0])
        text = text[:begin] + filled + text[max(end, spot[1]) :]
    return text


def _filled(gap: str, behind: str) -> str:
    """What somebody puts into a gap; "" where its whole sentence says nothing of theirs."""
    if gap.casefold().endswith("year"):  # “X+ years of experience”
        return "5 year"
    if behind.lstrip().casefold().startswith("year"):
        return "5"
    return "small business" if gap[0] in "[({<" else ""


def _without_residue(text: str, context: Context) -> str:
    """The text without what a chatbot said to somebody."""
    prose = context.language.read(text)
    for fault in residue(text, prose, context.limits(OverviewLimits)):
        for quote in fault.evidence:
            text = text.replace(quote.text, "", 1)
    return text.strip()


def _name(finding: Finding) -> str:
    return finding.code.partition(".")[2]
