"""An overview that tells a career, post after post, and offers no client anything."""

from __future__ import annotations

from functools import lru_cache

from reportgen.checks.overview.fault import OverviewFault
from reportgen.checks.overview.residue import quote
from reportgen.language.prose import Prose
from reportgen.rulebook.limits import OverviewLimits
from reportgen.wording import Wordings

FEWEST = 4  # sentences or lines that tell of a post, a school or a year
MOSTLY = 0.55  # of all
SENTENCE = 4  # words


def career(text: str, prose: Prose, limits: OverviewLimits) -> list[OverviewFault]:
    """Nearly each sentence tells of a post, and none speaks to a client or of what is done now."""
    post, to_somebody = _known(limits)
    spoken = [s for s in prose.spoken if len(s.sentence.words) >= SENTENCE]
    if any(to_somebody.stand_in(s.sentence.text) for s in spoken):  # most texts, and soon
        return []
    posts = [s for s in spoken if post.stand_in(s.sentence.text)]
    if len(posts) < FEWEST or len(posts) < MOSTLY * len(spoken):
        return []
    shown = (posts[0], posts[-1])
    return [OverviewFault("career_only", tuple(quote(text, s) for s in shown), sure=True)]


@lru_cache(maxsize=4)
def _known(limits: OverviewLimits) -> tuple[Wordings, Wordings]:
    """What tells of a post, and what speaks to a client."""
    lists = limits.career
    return Wordings(lists["posts"], lists), Wordings(lists["to_somebody"], lists)
