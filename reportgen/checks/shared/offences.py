"""What in a profile breaks the platform's rules: where it stands, and which rule it breaks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import islice

from reportgen.checks.base import Context
from reportgen.checks.shared.firm import HOME, FirmName, firm_in_title
from reportgen.domain.outcome import Quote
from reportgen.domain.profile import Profile
from reportgen.language.passages import Passage, passages_of
from reportgen.language.phrases import Hit, Lists, PhraseToken, find_all, tokens_of
from reportgen.language.text import excerpt, normalised
from reportgen.rulebook.limits import PolicyLimits

QUOTED = 3  # spots of a finding
NEAR = 14  # words before and after a phrase that can make it fine, or a marketplace's
BEHIND = 4  # words behind a rank among which the noun is that it belongs to
OFFER = ("title", "overview")  # where somebody speaks of what they are today


@dataclass(frozen=True, slots=True)
class Reading:
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

    def span(self, hit: Hit) -> tuple[int, int]:
        """The hit's place in the passage as it was written."""
        start, end = self.tokens[hit.first].start, self.tokens[hit.last].end
        return normalised(self.passage.text).original(start, end)

    def quote(self, hit: Hit) -> Quote:
        return excerpt(self.passage.text, *self.span(hit), self.passage.where)


Spot = tuple[Reading, Hit]


@dataclass(frozen=True, slots=True)
class Offences:
    """The spots of forbidden services by their kind, of badges, and of a firm's voice.

    `firm_name` is the firm's name that the title holds; `offer` are the readings of what somebody
    says of themselves today.
    """

    offer: tuple[Reading, ...] = ()
    services: Mapping[str, Sequence[Spot]] = field(default_factory=dict)
    badges: Sequence[Spot] = ()
    firm: Sequence[Spot] = ()
    firm_name: FirmName | None = None

    def told_of(self, where: str) -> Iterator[Spot]:
        """Every spot in one field."""
        services = (spot for spots in self.services.values() for spot in spots)
        for spot in (*services, *self.badges, *self.firm):
            if spot[0].passage.where == where:
                yield spot


def offences(profile: Profile, context: Context) -> Offences:
    """Everything that the rules of `policy` forbid in a profile."""
    limits = context.limits(PolicyLimits)
    texts = _read_all(tuple(_all_texts(profile)), limits)
    offer = tuple(t for t in texts if t.passage.where in OFFER)
    firm, name = _firm(profile, offer, limits, context)
    return Offences(offer, _services(texts, limits), _badges(offer, limits), firm, name)


def offences_told(profile: Profile, context: Context) -> Offences:
    """The same for another check: nothing where people aren't told of them."""
    rule = context.rules.get(HOME)
    if rule is None or not rule.enabled or rule.trial:
        return Offences()
    return offences(profile, replace(context, rule=rule))


@lru_cache(maxsize=4)  # policy, overview and title ask one after the other
def _read_all(passages: tuple[Passage, ...], limits: PolicyLimits) -> tuple[Reading, ...]:
    lists = _lists(limits)
    return tuple(_read(passage, lists) for passage in passages)


def _read(passage: Passage, lists: Lists) -> Reading:
    tokens = tokens_of(normalised(passage.text).text)
    return Reading(passage, tokens, find_all(lists, tokens))


def _lists(limits: PolicyLimits) -> Lists:
    """All lists of phrases under the names that the rules ask for them by."""
    ranks = ("ranks", "figures", "figures_anywhere", "marketplaces", "not_badges")
    ages = ("ages", "not_ages")
    voices = ("firm", "firm_signs", "not_firm", "own_voice")
    found = [(name, tuple(getattr(limits, name))) for name in (*ranks, *ages, *voices)]
    for group in ("services", "doubtful", "refused", "allowed"):
        found += [(f"{group} {kind}", listed) for kind, listed in getattr(limits, group).items()]
    return tuple(found)


def _all_texts(profile: Profile) -> list[Passage]:
    """The running texts, and the short parts that name a service."""
    short = [Passage(item.title, f"portfolio {n}") for n, item in enumerate(profile.portfolio, 1)]
    short += [Passage(job.role, f"employment {n}") for n, job in enumerate(profile.employment, 1)]
    short += [Passage(skill, "skills") for skill in profile.skills]
    return [*passages_of(profile), *short]


def quotes(spots: Iterable[Spot]) -> list[Quote]:
    """The first spot of each sentence, a few of them."""
    by_sentence: dict[tuple[Passage, int], Quote] = {}
    for text, hit in spots:
        place = (text.passage, text.tokens[hit.first].sentence)
        if place not in by_sentence and len(by_sentence) < QUOTED:
            by_sentence[place] = text.quote(hit)
    return list(by_sentence.values())


def _services(texts: Sequence[Reading], limits: PolicyLimits) -> dict[str, list[Spot]]:
    """The spots of each forbidden service, by its kind, where nothing makes them fine."""
    found: dict[str, list[Spot]] = {}
    for kind in limits.services:
        allowed = f"allowed {kind}" if kind in limits.allowed else ""
        sure = spots_of(texts, f"services {kind}", allowed)
        unsure = kind in limits.doubtful and not _refused(texts, kind, limits)
        doubtful = spots_of(texts, f"doubtful {kind}", allowed) if unsure else []
        if sure:
            found[kind] = sure
        elif any(text.passage.where in OFFER for text, _ in doubtful) and (
            len({hit.phrase for _, hit in doubtful}) >= limits.doubtful_needed
        ):
            found[kind] = doubtful
    return found


def _refused(texts: Sequence[Reading], kind: str, limits: PolicyLimits) -> bool:
    """Whether somebody says that they don't do it: "I do not write theses for students"."""
    names = [f"{group} {kind}" for group in ("services", "doubtful")]
    return kind in limits.refused and any(
        text.near(hit, f"refused {kind}")
        for text in texts
        for name in names
        for hit in text.hits.get(name, ())
    )


def _badges(offer: Sequence[Reading], limits: PolicyLimits) -> list[Spot]:
    """Ranks, ratings and counts that only a marketplace gives."""
    ranks = spots_of(offer, "ranks", "not_badges")
    figures = spots_of(offer, "figures", "not_badges")
    return [
        *((t, hit) for t, hit in ranks if not _of_others(t, hit, limits.not_ranked)),
        *spots_of(offer, "figures_anywhere", "not_badges"),
        *((t, hit) for t, hit in figures if t.near(hit, "marketplaces")),
    ]


def _of_others(text: Reading, hit: Hit, nouns: Sequence[str]) -> bool:
    """Whether a noun soon behind a rank says whose it is: "top rated boutique hotels"."""
    behind = text.tokens[hit.last + 1 : hit.last + 1 + BEHIND]
    here = text.tokens[hit.last].sentence
    return any(t.folded in nouns and t.sentence == here for t in behind)


def _firm(
    profile: Profile, offer: Sequence[Reading], limits: PolicyLimits, context: Context
) -> tuple[list[Spot], FirmName | None]:
    """What a firm says of itself; else most sentences in its voice, few in a person's own.

    A name in the title tells by itself, or beside that.
    """
    overview = [t for t in offer if t.passage.where == "overview"]
    sure = spots_of(offer, "firm", "not_firm")
    signs = spots_of(overview, "firm_signs", "not_firm")
    own = {t.tokens[hit.first].sentence for t in overview for hit in t.hits["own_voice"]}
    name = firm_in_title(profile.title, context)
    if name is not None and (name.certain or sure or signs):
        return sure, name
    speaking = {t.tokens[hit.first].sentence for t, hit in signs}
    many = len(speaking) >= limits.firm_signs_needed and len(speaking) > len(own)
    return (sure or (signs if many else [])), None


def spots_of(texts: Sequence[Reading], name: str, excuses: str) -> list[Spot]:
    """Where a phrase of a list stands and none of the excuses stands near it."""
    return [
        (text, hit)
        for text in texts
        for hit in text.hits[name]
        if not (excuses and text.near(hit, excuses))
    ]
