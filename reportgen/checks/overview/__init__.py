"""Tip 8: does the overview show who the person is for, what they do and what came of it?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reportgen.checks.base import CannotTell, Check, Context, Judged, Verdict
from reportgen.checks.overview.career import career
from reportgen.checks.overview.fault import OverviewFault, priced
from reportgen.checks.overview.figures import hollow_figures
from reportgen.checks.overview.forbidden import forbidden
from reportgen.checks.overview.mended import as_mended
from reportgen.checks.overview.opening import names_work, seen_first, trade_of, weak_opening
from reportgen.checks.overview.other_name import other_name
from reportgen.checks.overview.other_place import other_place
from reportgen.checks.overview.residue import quote, residue
from reportgen.checks.overview.shape import length, walls
from reportgen.checks.overview.style import style
from reportgen.checks.overview.substance import substance, unclear
from reportgen.checks.overview.years import unshown_years
from reportgen.checks.shared.readable import hard_to_read
from reportgen.domain.fields import FieldState
from reportgen.domain.outcome import Fact, Finding, Value
from reportgen.domain.profile import Profile
from reportgen.language.prose import Prose, SentenceKind
from reportgen.language.text import normalise, paragraphs, sentences, word_count
from reportgen.rulebook.limits import OverviewLimits

FOREIGN = "overview.other_language"
MOST_QUOTED = 3  # faulty sentences
UNSAID = {"no_offer", "keyword_dump", "career_only"}  # an opening can't name what no sentence says


def judge(profile: Profile, context: Context) -> Verdict:
    text = profile.overview
    facts = _facts(text)
    if profile.state("overview") is FieldState.BLANK or not normalise(text).strip():
        missing = replace(context.finding("missing"), ends=("completeness.no_overview",))
        return Judged((missing,), facts)
    prose = context.language.read(text)
    if not context.language.may_be_english(text):
        if left := residue(text, prose, context.limits(OverviewLimits)):
            return Judged(priced(left, 1.0, context), facts)
        return CannotTell(FOREIGN, facts=facts)
    told = _with_what_is_forbidden(profile, _told(profile, context), context)
    findings = [*told, *_asked(profile, context), *style(text, context)]
    return Judged(
        tuple(findings), facts | _read_facts(prose), _praise(profile, prose, findings, context)
    )


def _with_what_is_forbidden(
    profile: Profile, told: Sequence[Finding], context: Context
) -> Sequence[Finding]:
    """What is told, and what its deeds leave; beside what the rules forbid all is written anew."""

    def read(other: Profile) -> Sequence[Finding]:
        return _told(other, context)

    broken = forbidden(profile, told, read, context)
    if broken and broken.ends:
        return [broken, *told]
    return [*([broken] if broken else ()), *as_mended(profile, told, read, context)]


def _told(profile: Profile, context: Context) -> tuple[Finding, ...]:
    """Everything that costs something, at its price."""
    if not normalise(profile.overview).strip():
        return (context.finding("missing"),)
    prose = context.language.read(profile.overview)
    return priced(_faults(profile, prose, context), prose.quality, context)


def _asked(profile: Profile, context: Context) -> list[Finding]:
    """Whose name it is that may be another of their own."""
    other = other_name(profile, context)
    if other is None or other.sure:
        return []
    args = {"told": other.told, "own": other.own}
    return [context.finding("other_name", [other.quote], share=0, **args)]


def _faults(profile: Profile, prose: Prose, context: Context) -> list[OverviewFault]:
    text = profile.overview
    limits = context.limits(OverviewLimits)
    left = residue(text, prose, limits)
    found = [*left, *length(text, context), *walls(text, context)]
    if left:
        return [*found, *_of_another(profile, context)]
    found += _hard_to_read(profile, context)
    found += [*hollow_figures(text, prose, limits), *career(text, prose, limits)]
    found += unshown_years(profile, context)
    found += substance(profile, prose, context)
    if not {f.name for f in found} & UNSAID:
        found += weak_opening(profile, prose, context)
    told = sum(context.rule.findings[f.name].loss for f in found)
    if not found or told < 1 - prose.quality:
        found += unclear(profile, prose, context)
    return [*found, *_of_another(profile, context)]


def _of_another(profile: Profile, context: Context) -> list[OverviewFault]:
    return [*_name_of_another(profile, context), *_place_of_another(profile, context)]


def _place_of_another(profile: Profile, context: Context) -> list[OverviewFault]:
    """A place in another country than the form's."""
    other = other_place(profile, context)
    if other is None:
        return []
    args: dict[str, Value] = {"told": other.told, "own": other.own}
    return [OverviewFault("other_place", (other.quote,), sure=True, args=args)]


def _name_of_another(profile: Profile, context: Context) -> list[OverviewFault]:
    """A name that the writer plainly goes by, and that is none of the person's own."""
    other = other_name(profile, context)
    if other is None or not other.sure:
        return []
    args: dict[str, Value] = {"told": other.told, "own": other.own}
    return [OverviewFault("other_name", (other.quote,), sure=True, args=args)]


def _hard_to_read(profile: Profile, context: Context) -> list[OverviewFault]:
    """Faults of English in so many sentences that the text is to be written anew, worst first."""
    faulty = hard_to_read(profile, context)
    if not faulty:
        return []
    shown = tuple(quote(profile.overview, one.spoken) for one in faulty[:MOST_QUOTED])
    args = {"count": len(faulty)}
    return [OverviewFault("hard_to_read", shown, sure=True, args=args)]


def _praise(
    profile: Profile, prose: Prose, found: Iterable[Finding], context: Context
) -> dict[str, Value] | None:
    """That the first lines name the work, where an offer was found and nothing costs."""
    if any(f.loss for f in found) or context.language.detect(profile.overview) != "en":
        return None
    shown = seen_first(profile, context)
    offer = prose.most(SentenceKind.OFFER)
    if offer is None or not trade_of(profile, context) & context.language.keywords(shown):
        return None
    return {} if names_work(shown, trade_of(profile, context), context) else None


def _facts(text: str) -> dict[str, Fact]:
    return {
        "length": len(text.strip()),
        "words": word_count(text),
        "opening": " ".join(text.split())[:250],
        "sentences": len(sentences(normalise(text))),
        "paragraphs": len(paragraphs(text)),
    }


def _read_facts(prose: Prose) -> dict[str, Fact]:
    """How good the text is as a whole, and the share of its words in each kind of sentence."""
    shares: dict[str, Fact] = {
        str(kind): round(share, 3) for kind in SentenceKind if (share := prose.share(kind))
    }
    return {"quality": round(prose.quality, 3), "kinds": shares}


CHECK = Check(
    slug="overview",
    tip=8,
    needs=("overview",),
    uses=(
        "name",
        "birth_year",
        "country",
        "title",
        "category",
        "types_of_work",
        "skills",
        "employment",
        "education",
        "portfolio",
        "other_experience",
    ),
    judge=judge,
)
