"""What an overview says, or fails to say: the work, for whom, and what proves it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from reportgen.checks.base import Context
from reportgen.checks.overview.fault import UNCLEAR, OverviewFault
from reportgen.checks.overview.opening import names_work, trade_of
from reportgen.checks.overview.residue import opens_with, quote
from reportgen.domain.outcome import Quote, Value
from reportgen.domain.profile import Job, Profile
from reportgen.language.phrases import find, tokens_of
from reportgen.language.prose import Prose, SentenceKind, Spoken
from reportgen.language.prose.features import SMALL_WORDS
from reportgen.language.prose.reading import CLEAR
from reportgen.language.text import excerpt, opening
from reportgen.rulebook.limits import OverviewLimits
from reportgen.wording import Wordings

WHERE = "overview"
_TAG = re.compile(r"(?<![\w&/])#[^\W\d_][\w-]+")
_BETWEEN_TERMS = re.compile(r"[,;|/•·]|\s-\s")
_LABEL = re.compile(r"^\W*(?:key\s?words?|tags?|seo|search terms|hashtags)\s*:", re.IGNORECASE)
_FIGURE = re.compile(r"\d")
_FILES = re.compile(
    r"\battachments? \(click to preview\).*"
    r"|[^\s,.]{1,80}\.(?:jpe?g|png|gif|pdf|docx?|xlsx?|pptx?|zip|mp4|psd)\b",
    re.IGNORECASE | re.DOTALL,
)
# What went from one figure to another is a result, however short the sentence.
_CHANGE = re.compile(
    r"\b(?:brought|cut|down|dropp|fall|fell|grew|improv|increas|lower|rais|reduc|rose|took|up|went)"
    r"\w* (?:\w+ ){0,5}from [$€£]?\d[^.\n]{0,15}? to [$€£]?\d",
    re.IGNORECASE,
)
REWRITTEN = 0.65  # of the cost of what no reader lets pass: the text is below the half with it
BEST = 0.92  # quality from which nothing is asked
_ASKED = ("no_proof", "no_client")
_SPEAKING = frozenset(
    """i i'm i've i'll my me we our you your is are was were have has had will can that which who
    it""".split()  # noqa: SIM905 - a block of words is easier to read and to add to
)
LONGEST_CLIENT = 7  # words that say who acts
FEW_WORDS = 30  # in which a client that is named at all is enough
MAY_LACK_OFFER = 0.1  # probability below which even a text without an offer has one
MAY_SEEK_A_JOB = 0.3  # probability below which wishes are a freelancer's own
MARKS_OF_A_LETTER = 3  # of an application, each another one
QUOTED = 2
MOSTLY = 0.8  # of a text's words
# A text is a list that holds so many terms and is so much of them: of 606 labelled texts 13 more
# are told as lists, 10 of them rightly.
WEAK = 0.7  # quality above which lists are no fault
MANY_TERMS = 12
MUCH = 0.4  # of its words
TERM = 4  # words of one
LINE = 7  # words of a line that is one
LISTED = 6  # parts of a line that make a list
MOST_TERMS = 0.75  # of the parts
OFFERED = 0.5  # share from which a sentence may be an offer


def substance(profile: Profile, prose: Prose, context: Context) -> list[OverviewFault]:
    """Every fault that is sure enough, the worst first."""
    found = [
        fault
        for look in (_no_offer, _job_seeker, _keyword_dump, _empty_praise, _cheap)
        if (fault := look(profile, prose, context))
    ]
    if any(f.name == "job_seeker" for f in found):  # an application praises; one fault, not two
        found = [f for f in found if f.name != "empty_praise"]
    if "no_proof" in prose.clear and not _CHANGE.search(profile.overview):
        found.append(_no_evidence(profile, prose))
    if "no_client" in prose.clear and not _client_named(prose, context.limits(OverviewLimits)):
        found.append(_no_client(profile, prose))
    return found


def unclear(profile: Profile, prose: Prose, context: Context) -> list[OverviewFault]:
    """What a text below the readers' best most likely lacks, where nothing sure tells: asked."""
    if prose.quality >= BEST:
        return []
    acts = _client_acts(prose, context.limits(OverviewLimits))
    possible = [t for t in _ASKED if t != "no_client" or not acts]
    tag = max(possible, key=lambda t: prose.likely[t])
    shown, args = _own_job(profile)
    kind = "client" if tag == "no_client" else "proof"
    return [OverviewFault(UNCLEAR, shown, args={"kind": kind, **args})]


def _client_named(prose: Prose, limits: OverviewLimits) -> bool:
    """Whether clients do something, or so few words speak of them that more can't be asked."""
    said = sum(len(s.sentence.words) for s in prose.spoken)
    return _client_acts(prose, limits) or (
        said < FEW_WORDS and any("client" in s.groups for s in prose.spoken)
    )


def _client_acts(prose: Prose, limits: OverviewLimits) -> bool:
    """Whether a sentence tells what clients get, or do with this person."""
    return any(opens_with(limits.client_gets, s) or _acts(s, limits) for s in prose.spoken)


def _acts(one: Spoken, limits: OverviewLimits) -> bool:
    said = tokens_of(one.sentence.text)
    return any(
        0 < hit.first <= LONGEST_CLIENT
        and said[0].folded not in limits.no_clients
        and said[0].sentence == said[hit.first].sentence
        for hit in find(limits.client_acts, said)
    )


def _no_offer(profile: Profile, prose: Prose, context: Context) -> OverviewFault | None:
    """No sentence offers work, and none names the person's trade or any other.

    The names of files under a pasted profile name nobody's work.
    """
    own = _FILES.sub(" ", profile.overview)
    if "no_offer" not in prose.clear and (
        any(s.is_a(SentenceKind.OFFER, OFFERED) for s in prose.spoken)
        or prose.faults["no_offer"] < MAY_LACK_OFFER
        or names_work(own, trade_of(profile, context), context)
    ):
        return None
    return OverviewFault(
        "no_offer",
        (opening(profile.overview, WHERE),),
        sure=True,
        degree=REWRITTEN,
        args=_own_job(profile)[1],
    )


def _job_seeker(profile: Profile, prose: Prose, context: Context) -> OverviewFault | None:
    marks = dict(_marks(context.limits(OverviewLimits)).found(profile.overview))
    if len(marks) >= MARKS_OF_A_LETTER:
        first = sorted(match.span() for match in marks.values())[:QUOTED]
        quotes = tuple(excerpt(profile.overview, *span, WHERE) for span in first)
        return OverviewFault("job_seeker", quotes, sure=True, degree=REWRITTEN)
    wishes = [s for s in prose.spoken if "wish" in s.groups]
    wished = len([s for s in wishes if s.is_a(SentenceKind.WISH, 0.2)]) >= 2
    told = wished and prose.faults["job_seeker"] >= MAY_SEEK_A_JOB
    if not told and "job_seeker" not in prose.clear:
        return None
    shown = wishes or _some(prose.most(SentenceKind.WISH))
    return OverviewFault("job_seeker", _quotes(profile, shown), sure=True, degree=REWRITTEN)


@lru_cache(maxsize=4)
def _marks(limits: OverviewLimits) -> Wordings:
    return Wordings(limits.application["marks"], limits.application)


def _cheap(profile: Profile, prose: Prose, _: Context) -> OverviewFault | None:
    shown = [s for s in prose.spoken if s.groups & {"plea", "cheap"}]
    return OverviewFault("cheap", _quotes(profile, shown), sure=True) if shown else None


def _empty_praise(profile: Profile, prose: Prose, _: Context) -> OverviewFault | None:
    praised = (
        prose.share(SentenceKind.PRAISE) >= MOSTLY
        and "no_proof" in prose.clear
        and prose.faults["empty_praise"] >= CLEAR
    )
    if not praised and "empty_praise" not in prose.clear:
        return None
    shown = _some(prose.most(SentenceKind.PRAISE))
    return OverviewFault("empty_praise", _quotes(profile, shown), sure=True, degree=REWRITTEN)


def _keyword_dump(profile: Profile, prose: Prose, context: Context) -> OverviewFault | None:
    """Hashtags, a list of search words, or a text that is mostly terms."""
    text, limits = profile.overview, context.limits(OverviewLimits)
    tags = list(_TAG.finditer(text))
    if len(tags) >= limits.hashtags:
        spot = (tags[0].start(), tags[-1].end())
        return OverviewFault("keyword_dump", (excerpt(text, *spot, WHERE),), sure=True, degree=0.15)
    pasted = [
        s
        for s in prose.spoken
        if s.sentence.text.count(",") >= limits.listed_terms
        and (_LABEL.match(s.sentence.text) or _is_bare(s))
    ]
    if labelled := [s for s in pasted if _LABEL.match(s.sentence.text)]:
        return OverviewFault("keyword_dump", _quotes(profile, labelled), sure=True, degree=0.15)
    said = sum(len(s.sentence.words) for s in prose.spoken)
    bare = (
        said > limits.bare_minimum
        and not any(_is_spoken(s) or "i" in s.sentence.said for s in prose.spoken)
        and not _FILES.search(text)
    )
    clear = "keyword_dump" in prose.clear and said >= limits.bare_minimum
    if not (bare or clear or _is_mostly_terms(prose)):
        return None
    listed = [s for s in prose.spoken if s.kind is SentenceKind.LIST]
    shown = pasted or sorted(listed, key=lambda s: -len(s.sentence.words))[:1]
    return OverviewFault("keyword_dump", _quotes(profile, shown), sure=bare, degree=0.5)


def _is_mostly_terms(prose: Prose) -> bool:
    """Whether many terms make up much of a text that the readers' measure wouldn't pass.

    In a text that says what was done for whom, a list of tools is no fault.
    """
    said = sum(len(s.sentence.words) for s in prose.spoken)
    terms = [term for s in prose.spoken for term in _terms(s)]
    words = sum(len(term.split()) for term in terms)
    return prose.quality < WEAK and len(terms) >= MANY_TERMS and words >= MUCH * said


def _terms(one: Spoken) -> list[str]:
    """The terms of a list, or of a line that is one; none of a sentence."""
    parts = [p for p in _BETWEEN_TERMS.split(one.sentence.text) if p.strip()]
    terms = [p for p in parts if len(p.split()) <= TERM and not _speaks(p.casefold().split())]
    if len(parts) >= LISTED and len(terms) >= MOST_TERMS * len(parts):
        return terms
    said = one.sentence.words
    short = len(said) <= LINE and sum(w in SMALL_WORDS for w in said) < 2
    return [" ".join(said)] if said and short and not _speaks(said) else []


def _speaks(said: Iterable[str]) -> bool:
    return any(word in _SPEAKING for word in said)


def _is_spoken(one: Spoken) -> bool:
    """Running text: six words and a sprinkling of small ones.

    A point of a list must also speak of somebody: "Landing pages in Webflow and WordPress" names a
    topic.
    """
    said = one.sentence.words
    if len(said) < 6 or sum(w in SMALL_WORDS for w in said) < 2:
        return False
    return not one.sentence.bullet or any(w in _SPEAKING for w in said)


def _is_bare(one: Spoken) -> bool:
    """Short terms between commas, with no sentence around them."""
    parts = one.sentence.text.split(",")
    return sum(len(p.split()) <= 4 for p in parts) >= 0.9 * len(parts)


def _no_client(profile: Profile, prose: Prose) -> OverviewFault:
    """The sentence that says what they do, to which the client is to be added."""
    return OverviewFault(
        "no_client",
        _quotes(profile, _some(prose.most(SentenceKind.OFFER))),
        args=_own_job(profile)[1],
    )


def _no_evidence(profile: Profile, prose: Prose) -> OverviewFault:
    """The boldest claim, and the person's own job that could stand in its place."""
    shown, args = _own_job(profile)
    claim = _quotes(profile, _some(prose.most(SentenceKind.PRAISE)))
    return OverviewFault("no_evidence", (*claim, *shown), args=args)


def _own_job(profile: Profile) -> tuple[tuple[Quote, ...], dict[str, Value]]:
    """The job whose description says most that could be told, with figures first."""
    told = [(n, job) for n, job in enumerate(profile.employment, start=1) if _says_enough(job)]
    if not told:
        return (), {"jobs": 0, "job": ""}
    number, best = max(told, key=lambda pair: (bool(_FIGURE.search(pair[1].description)), -pair[0]))
    name = ", ".join(p for p in (best.role.strip(), best.company.strip()) if p)
    shown = opening(best.description, f"employment {number}")
    return (shown,), {"jobs": 1, "job": opening(name, "").text}


def _says_enough(job: Job) -> bool:
    return len(job.description.split()) >= 5 and bool(job.role.strip() or job.company.strip())


def _some(one: Spoken | None) -> list[Spoken]:
    return [one] if one else []


def _quotes(profile: Profile, shown: Iterable[Spoken]) -> tuple[Quote, ...]:
    return tuple(quote(profile.overview, s) for s in list(shown)[:2])
