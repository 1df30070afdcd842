"""An overview that tells a career, post after post, and offers no client anything."""

from __future__ import annotations

import re

from reportgen.checks.overview.fault import OverviewFault
from reportgen.checks.overview.residue import quote
from reportgen.language.prose import Prose, Spoken

FEWEST = 4  # sentences or lines that tell of a post, a school or a year
MOSTLY = 0.55  # of all
SENTENCE = 4  # words
_TO_SOMEBODY = re.compile(
    r"\b(?:you|your|yours|send me|tell me|i can|i'll|i will|i offer|i help|i now"
    r"|now i|today i|i make|i write|i design|i build|i prepare|i translate|i edit|i draw|i keep"
    r"|i do|i work (?:with|for|on)|i take|i teach|i produce|i create|i draft|i test"
    r"|i speciali[sz]e)\b",
    re.IGNORECASE,
)
_POST = re.compile(
    r"\b(?:19|20)\d\d\b"
    r"|\bi (?:was|were|then|subsequently|have been|had been)?\s?"
    r"(?:graduated|obtained|completed|joined|served|studied|attended|qualified|moved|passed|received|became|worked|held|taught|returned|authored"
    r"|promoted|employed|appointed|transferred|recruited|awarded|confirmed|placed|engaged|exposed|charged)\b"
    r"|\bmy (?:duties|responsibilities|tasks|career|studies|thesis)\b"
    r"|\b(?:diploma|degree|doctorate|bachelor|master'?s|certificate|fellowship|referees|references)\b",
    re.IGNORECASE,
)


def career(text: str, prose: Prose) -> list[OverviewFault]:
    """Nearly each sentence tells of a post, and none speaks to a client or of what is done now."""
    spoken = [s for s in prose.spoken if len(s.sentence.words) >= SENTENCE]
    posts = [s for s in spoken if _POST.search(s.sentence.text)]
    if len(posts) < FEWEST or len(posts) < MOSTLY * len(spoken) or any(map(_to_somebody, spoken)):
        return []
    shown = (posts[0], posts[-1])
    return [OverviewFault("career_only", tuple(quote(text, s) for s in shown), sure=True)]


def _to_somebody(one: Spoken) -> bool:
    return _TO_SOMEBODY.search(one.sentence.text) is not None
