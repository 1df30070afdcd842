"""Whose report must wait for a person's word before it is mailed, and why."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence

from reportgen.domain.profile import Profile
from reportgen.language.similarity import Lookalike

PREFIX = "hold-"
SHARED_ADDRESS = "hold-shared_address"
LOOKALIKE = "hold-lookalike"
NAMESAKE = "hold-namesake"
BARRED = "hold-barred"


def holds_of(
    profiles: Sequence[Profile],
    lookalikes: Mapping[str, Sequence[Lookalike]],
    vanished_names: frozenset[str],
    new_ids: frozenset[str],
    barred: Collection[str],
) -> dict[str, tuple[str, ...]]:
    """By candidate id: the reasons, as words keys.

    Two people on one address; text or portfolio shared with somebody else (both of them wait); a
    new id made from an address under the name of somebody who vanished; an account that is barred
    (`barred` are those people's ids).
    A link that a team may share holds nobody.
    """
    reasons: defaultdict[str, list[str]] = defaultdict(list)
    addresses = Counter(p.email.casefold() for p in profiles if p.email)
    for profile in profiles:
        if addresses[profile.email.casefold()] > 1:
            reasons[profile.id].append(SHARED_ADDRESS)
        if profile.id in barred:
            reasons[profile.id].append(BARRED)
        made_up_id = profile.id.startswith("e-") and profile.id in new_ids
        if made_up_id and profile.name.casefold() in vanished_names:
            reasons[profile.id].append(NAMESAKE)
    for later, alike in lookalikes.items():
        copied = [a.candidate_id for a in alike if not a.team]
        for first in (later, *copied) if copied else ():
            if LOOKALIKE not in reasons[first]:
                reasons[first].append(LOOKALIKE)
    return {person: tuple(why) for person, why in reasons.items() if why}
