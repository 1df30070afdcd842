"""Upwork's rules: no forbidden service, no badge before approval, no firm behind a person."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from reportgen.checks.base import CannotTell, Check, Context, Judged, Verdict
from reportgen.checks.title.firm import firm_in_title
from reportgen.domain.fields import FieldName
from reportgen.domain.outcome import Finding, Quote
from reportgen.domain.profile import Profile
from reportgen.domain.stage import ADULT
from reportgen.language.passages import Passage, passages_of
from reportgen.language.phrases import Hit, Lists, PhraseToken, find_all, tokens_of
from reportgen.language.text import excerpt, normalised
from reportgen.rulebook.limits import PolicyLimits

QUOTED = 3  # spots of a finding
NEAR = 14  # words before and after a phrase that can make it fine, or a marketplace's
BEHIND = 4  # words behind a rank among which the noun is that it belongs to
YOUNGEST_TOLD = 13  # a smaller number is hardly an age of somebody who writes this
OFFER = ("title", "overview")  # where somebody speaks of what they are today


@dataclass(frozen=True, slots=True)
class _Read:
    """A passage, its words, and the places of all phrases of the rulebook in it, by list."""

    passage: Passage
    tokens: tuple[PhraseToken, ...]
    hits: Mapping[str, list[Hit]]

    def near(self, hit: Hit, name: str) -> bool:
        """Whether a phrase of a list stands in the same sentence, not far from the hit.

        A pasted list without a full stop may be one long sentence.
        """
        hits, here = self.hits[name], self.tokens[hit.first].sentence
        at = bisect_left(hits, hit.first - NEAR, key=lambda h: h.first)
        for other in islice(hits, at, None):
            if other.first > hit.last + NEAR:
                return False
            if other.last <= hit.last + NEAR and self.tokens[other.first].sentence == here:
                return True
        return False

    def quote(self, hit: Hit) -> Quote:
        plain = normalised(self.passage.text)
        start, end = self.tokens[hit.first].start, self.tokens[hit.last].end
        spot = plain.original(start, end)
        return excerpt(self.passage.text, *spot, self.passage.where)


Spot = tuple[_Read, Hit]


def _read(passage: Passage, lists: Lists) -> _Read:
    tokens = tokens_of(normalised(passage.text).text)
    return _Read(passage, tokens, find_all(lists, tokens))


def _lists(limits: PolicyLimits) -> Lists:
    """All lists of phrases under the names that the rules ask for them by."""
    ranks = ("ranks", "figures", "figures_anywhere", "marketplaces", "not_badges")
    ages = ("ages", "not_ages")
    voices = ("firm", "firm_signs", "not_firm", "own_voice")
    found = [(name, tuple(getattr(limits, name))) for name in (*ranks, *ages, *voices)]
    for group in ("services", "doubtful", "refused", "allowed"):
        found += [(f"{group} {kind}", listed) for kind, listed in getattr(limits, group).items()]
    return tuple(found)


def judge(profile: Profile, context: Context) -> Verdict:
    limits = context.limits(PolicyLimits)
    lists = _lists(limits)
    texts = [_read(passage, lists) for passage in _all_texts(profile)]
    offer = [t for t in texts if t.passage.where in OFFER]
    found: list[Finding] = []
    if services := _services(texts, limits):
        quotes = _quotes(spot for spots in services.values() for spot in spots)
        found.append(context.finding("forbidden_service", quotes, kind=next(iter(services))))
    if badges := _quotes(_badges(offer, limits)):
        found.append(context.finding("badge", badges, what=badges[0].marked))
    if young := _young(offer, limits):
        age, quotes = young
        found.append(context.finding("under_age", quotes, age=age))
    if firm := _firm(profile, offer, context):
        voice = context.finding("firm_voice", firm, where=firm[0].where)
        # Who tells it anew as “I”, with work and results of their own, says what was asked, too.
        found.append(replace(voice, ends=("overview.unclear",)) if _in_text(firm) else voice)
    if not found and not profile.overview.strip():
        missing: tuple[FieldName, ...] = () if profile.known("overview") else ("overview",)
        return CannotTell("policy.nothing_to_read", missing=missing)
    # The phrases are English: what stands in another language was not read for this.
    read = not found and context.language.detect(profile.overview) == "en"
    return Judged(tuple(found), {}, {} if read else None)


def _in_text(quotes: Sequence[Quote]) -> bool:
    return any(quote.where == "overview" for quote in quotes)


def _all_texts(profile: Profile) -> list[Passage]:
    """The running texts, and the short parts that name a service."""
    short = [Passage(item.title, f"portfolio {n}") for n, item in enumerate(profile.portfolio, 1)]
    short += [Passage(job.role, f"employment {n}") for n, job in enumerate(profile.employment, 1)]
    short += [Passage(skill, "skills") for skill in profile.skills]
    return [*passages_of(profile), *short]


def _quotes(spots: Iterable[Spot]) -> list[Quote]:
    """The first spot of each sentence, a few of them."""
    by_sentence: dict[tuple[Passage, int], Quote] = {}
    for text, hit in spots:
        place = (text.passage, text.tokens[hit.first].sentence)
        if place not in by_sentence and len(by_sentence) < QUOTED:
            by_sentence[place] = text.quote(hit)
    return list(by_sentence.values())


def _services(texts: Sequence[_Read], limits: PolicyLimits) -> dict[str, list[Spot]]:
    """The spots of each forbidden service, by its kind, where nothing makes them fine."""
    found: dict[str, list[Spot]] = {}
    for kind in limits.services:
        allowed = f"allowed {kind}" if kind in limits.allowed else ""
        sure = _spots(texts, f"services {kind}", allowed)
        unsure = kind in limits.doubtful and not _refused(texts, kind, limits)
        doubtful = _spots(texts, f"doubtful {kind}", allowed) if unsure else []
        if sure:
            found[kind] = sure
        elif any(text.passage.where in OFFER for text, _ in doubtful) and (
            len({hit.phrase for _, hit in doubtful}) >= limits.doubtful_needed
        ):
            found[kind] = doubtful
    return found


def _refused(texts: Sequence[_Read], kind: str, limits: PolicyLimits) -> bool:
    """Whether somebody says that they don't do it: "I do not write theses for students"."""
    names = [f"{group} {kind}" for group in ("services", "doubtful")]
    return kind in limits.refused and any(
        text.near(hit, f"refused {kind}")
        for text in texts
        for name in names
        for hit in text.hits.get(name, ())
    )


def _badges(offer: Sequence[_Read], limits: PolicyLimits) -> list[Spot]:
    """Ranks, ratings and counts that only a marketplace gives."""
    ranks = _spots(offer, "ranks", "not_badges")
    figures = _spots(offer, "figures", "not_badges")
    return [
        *((t, hit) for t, hit in ranks if not _of_others(t, hit, limits.not_ranked)),
        *_spots(offer, "figures_anywhere", "not_badges"),
        *((t, hit) for t, hit in figures if t.near(hit, "marketplaces")),
    ]


def _of_others(text: _Read, hit: Hit, nouns: Sequence[str]) -> bool:
    """Whether a noun soon behind a rank says whose it is: "top rated boutique hotels"."""
    behind = text.tokens[hit.last + 1 : hit.last + 1 + BEHIND]
    here = text.tokens[hit.last].sentence
    return any(t.folded in nouns and t.sentence == here for t in behind)


def _young(offer: Sequence[_Read], limits: PolicyLimits) -> tuple[int, list[Quote]] | None:
    """The age below 18 that somebody says is theirs, quoted."""
    for text, hit in _spots(offer, "ages", "not_ages"):
        for token in text.tokens[hit.first : hit.last + 1]:
            age = _age(token, limits)
            if YOUNGEST_TOLD <= age < ADULT:
                return age, [text.quote(hit)]
    return None


def _age(token: PhraseToken, limits: PolicyLimits) -> int:
    if token.number:
        return int(token.folded) if token.folded.isdecimal() else 0
    words = limits.age_words
    return YOUNGEST_TOLD + words.index(token.folded) if token.folded in words else 0


def _firm(profile: Profile, offer: Sequence[_Read], context: Context) -> list[Quote]:
    """What a firm says of itself; else most sentences in its voice, few in a person's own."""
    limits = context.limits(PolicyLimits)
    overview = [t for t in offer if t.passage.where == "overview"]
    sure = _spots(offer, "firm", "not_firm")
    signs = _spots(overview, "firm_signs", "not_firm")
    own = {t.tokens[hit.first].sentence for t in overview for hit in t.hits["own_voice"]}
    name = firm_in_title(profile.title, context)
    if name is not None and (name.certain or sure or signs):
        return [excerpt(profile.title, name.start, name.end, "title"), *_quotes(sure)][:QUOTED]
    speaking = {t.tokens[hit.first].sentence for t, hit in signs}
    many = len(speaking) >= limits.firm_signs_needed and len(speaking) > len(own)
    return _quotes(sure or (signs if many else ()))


def _spots(texts: Sequence[_Read], name: str, excuses: str) -> list[Spot]:
    """Where a phrase of a list stands and none of the excuses stands near it."""
    return [
        (text, hit)
        for text in texts
        for hit in text.hits[name]
        if not (excuses and text.near(hit, excuses))
    ]


CHECK = Check(
    slug="policy",
    tip=None,
    needs=(),
    uses=(
        "overview",
        "title",
        "employment",
        "education",
        "portfolio",
        "other_experience",
        "skills",
    ),
    judge=judge,
)
