"""How full is the platform's own meter, and what is the shortest honest way to 100 %?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reportgen.checks.base import Check, Context, Judged
from reportgen.checks.shared.exemption import exemption_of
from reportgen.checks.shared.text import says_something
from reportgen.domain.fields import FieldName
from reportgen.domain.outcome import Fact, Finding
from reportgen.domain.profile import Profile
from reportgen.domain.stage import Stage
from reportgen.rulebook.limits import CompletenessLimits

FULL = 100.0

# Which field tells of each line of the meter; what the lines are worth is in the rulebook.
FIELD_OF: Mapping[str, FieldName] = {
    "photo": "photo",
    "overview": "overview",
    "job": "employment",
    "skill": "skills",
    "further_jobs": "employment",
    "further_skills": "skills",
    "education": "education",
    "portfolio": "portfolio",
    "linked_account": "linked_accounts",
    "certification": "certifications",
    "video": "video",
    "other_experience": "other_experience",
}


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the meter. `have` is None where the sheet never asked."""

    key: str
    each: float
    most: float
    have: int | None
    required: bool = False

    @property
    def points(self) -> float:
        return min(self.most, self.each * (self.have or 0))

    @property
    def open(self) -> int:
        """How many more would still count."""
        if self.have is None or self.each <= 0:
            return 0
        return max(0, round((self.most - self.points) / self.each))


@dataclass(frozen=True, slots=True)
class CompletenessStep:
    """So many more of one line, and the points they bring together."""

    key: str
    count: int
    adds: float


def judge(profile: Profile, context: Context) -> Judged:
    """What nobody was asked for is left out of the sum, on both sides."""
    items = _items(profile, context)
    required = [i for i in items if i.required]
    free = [i for i in items if not i.required and i.have is not None]
    room = FULL - sum(i.most for i in required)
    reachable = min(room, sum(i.most for i in free))
    earned = min(room, sum(i.points for i in free))
    total = round(sum(i.points for i in required) + earned, 1)
    found: list[Finding] = [
        context.finding(f"no_{item.key}", share=item.most / FULL)
        for item in required
        if not item.have
    ]
    route = _route(items, room - earned, context)
    if earned < reachable:
        share = (reachable - earned) / FULL
        found.append(
            context.finding(
                "more", share=share, total=total, steps=sum(step.count for step in route)
            )
        )
    facts: dict[str, Fact] = {
        "total": total,
        "items": [_item_fact(item) for item in items],
        "route": [{"key": s.key, "count": s.count, "adds": s.adds} for s in route],
        "unseen": [item.key for item in items if item.have is None],
    }
    return Judged(tuple(found), facts)


def _items(profile: Profile, context: Context) -> list[Item]:
    """The lines of the meter that this stage can fill, in the rulebook's order."""
    have = _counts(profile, context)
    limits = context.limits(CompletenessLimits)
    each, most = limits.each, limits.most
    preparing = context.stage is Stage.PREPARING
    skipped = limits.not_before_submission if preparing else ()
    required = set(limits.required)
    return [
        Item(
            key=key,
            each=each[key],
            most=most[key],
            have=have[key] if profile.known(FIELD_OF[key]) else None,
            required=key in required,
        )
        for key in each
        if key not in skipped
    ]


def _counts(profile: Profile, context: Context) -> Mapping[str, int]:
    """How many of each the profile has; the first job and skill are counted as required items.

    A photo with the face covered for reasons of faith is one, for it is granted on request.
    """
    photo = profile.photo is not None and profile.photo.present
    photo_rule = context.rules.get("photo")
    exempt = photo_rule is not None and exemption_of(profile, photo_rule) is not None

    def said(*texts: str) -> bool:
        return any(says_something(text) for text in texts)

    jobs = sum(said(j.role, j.company, j.description) for j in profile.employment)
    skills = sum(map(said, profile.skills))
    return {
        "photo": int(photo or exempt),
        "overview": int(said(profile.overview)),
        "job": min(1, jobs),
        "skill": min(1, skills),
        "further_jobs": max(0, jobs - 1),
        "further_skills": int(skills > 1),
        "education": sum(said(s.school, s.award, s.description) for s in profile.education),
        "portfolio": sum(said(p.title, p.url, p.description) for p in profile.portfolio),
        "linked_account": int(any(map(said, profile.linked_accounts))),
        "certification": sum(said(c.name) for c in profile.certifications),
        "video": int(bool(profile.video)),
        "other_experience": int(any(map(said, profile.other_experience))),
    }


def _route(items: Sequence[Item], lacking: float, context: Context) -> list[CompletenessStep]:
    """Required items first, then the additions that reach 100 % in the fewest minutes.

    Where even all of them don't reach it, all of them are the way.
    """
    minutes = context.limits(CompletenessLimits).minutes
    required = [
        CompletenessStep(item.key, 1, item.most)
        for item in items
        if item.required and not item.have
    ]
    free = [item for item in items if not item.required and item.open]
    if lacking <= 0 or not free:
        return required
    # The cheapest way to each sum, one line of the meter after the other.
    best: dict[float, tuple[float, int, tuple[int, ...]]] = {0.0: (0.0, 0, ())}
    for item in free:
        reached: dict[float, tuple[float, int, tuple[int, ...]]] = {}
        for points, (effort, steps, taken) in best.items():
            for n in range(item.open + 1):
                total = round(min(lacking, points + n * item.each), 3)
                way = (effort + n * minutes[item.key], steps + n, (*taken, -n))
                reached[total] = min(way, reached.get(total, way))
        best = reached
    chosen = [-n for n in best[max(best)][2]]
    picked = sorted(zip(chosen, free, strict=True), key=lambda p: minutes[p[1].key] / p[1].each)
    return required + [CompletenessStep(item.key, n, n * item.each) for n, item in picked if n]


def _item_fact(item: Item) -> dict[str, Fact]:
    return {"key": item.key, "points": item.points, "max": item.most, "have": item.have}


CHECK = Check(
    slug="completeness",
    tip=2,
    needs=("photo", "overview", "employment", "skills"),
    uses=(
        "education",
        "portfolio",
        "linked_accounts",
        "certifications",
        "video",
        "other_experience",
    ),
    judge=judge,
)
