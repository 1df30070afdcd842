"""What many of a cohort say alike: the same offer, or a sentence that was handed out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from reportgen.domain.outcome import Fact
from reportgen.domain.report import Report

CHECK = "market_fit"  # whose facts tell what somebody offers
FEWEST = 2  # people, before anything is shared


@dataclass(frozen=True, slots=True)
class SameOffer:
    """One offer and the ids of all who make it. `narrowed_by` is what makes it special, or ""."""

    role: str
    narrowed_by: str
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SharedSentence:
    """A sentence and the ids of all in whose overviews it stands, the first seen first.

    `more` counts further sentences that stand in just the same overviews.
    """

    text: str
    people: tuple[str, ...]
    more: int = 0


def same_offers(reports: Iterable[Report]) -> tuple[SameOffer, ...]:
    """Offers that two or more make, the commonest first."""
    groups: dict[str, list[tuple[str, Mapping[str, Fact]]]] = {}
    for report in reports:
        offer = _offer(report)
        signature = offer.get("signature")
        if isinstance(signature, str) and signature:
            groups.setdefault(signature, []).append((report.profile.id, offer))
    shared = (
        SameOffer(
            role=str(listed[0][1].get("role", "")),
            narrowed_by=_listed(listed[0][1].get("narrowed_by")),
            people=tuple(person for person, _ in listed),
        )
        for listed in groups.values()
        if len(listed) >= FEWEST
    )
    return tuple(sorted(shared, key=lambda o: (-len(o.people), o.role, o.narrowed_by)))


def _offer(report: Report) -> Mapping[str, Fact]:
    for outcome in report.card.outcomes:
        found = outcome.facts.get("offer") if outcome.slug == CHECK else None
        if isinstance(found, dict):
            return found
    return {}


def _listed(value: Fact | None) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else ""
