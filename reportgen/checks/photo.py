"""Is there a photo, and does what is said about it sound like one that will do?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from reportgen.checks.base import Check, Context, Judged
from reportgen.checks.shared.exemption import exemption_of
from reportgen.domain.outcome import Finding
from reportgen.domain.profile import Profile
from reportgen.language.text import excerpt, normalise
from reportgen.rulebook.limits import PhotoLimits

# "no logo", "not a selfie", "without sunglasses", "instead of my logo"
_DENIED = re.compile(
    r"\b(?:no|not|non|without|never|isn't|instead of|rather than|removed?|replaced?)"
    r"(?:\s+(?:a|an|the|my|any|old))*\s*$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://\S+")


def judge(profile: Profile, context: Context) -> Judged:
    """We never see the picture: only whether there is one, and what the sheet says about it.

    A face covered for reasons of faith is nobody's fault: one question, and no cost.
    """
    exemption = exemption_of(profile, context.rule)
    if exemption is not None:
        granted = "yes" if exemption.granted else "no"
        question = context.finding("exemption", [exemption.evidence], granted=granted)
        return Judged((question,), {"present": False})
    photo = profile.photo
    if photo is None or not photo.present:
        missing = replace(context.finding("missing"), ends=("completeness.no_photo",))
        return Judged((missing,), {"present": False})
    limits = context.limits(PhotoLimits)
    kinds = {"unsuitable": limits.unsuitable, "weak": limits.weak, "formal": limits.formal}
    found = [f for name in kinds for f in _noted(photo.note, name, kinds[name], context)]
    return Judged(tuple(found[:1]), {"present": True}, None if found else {})


def _noted(
    note: str, name: str, groups: Mapping[str, Sequence[str]], context: Context
) -> Iterator[Finding]:
    """The finding `name` for each word of its groups that the note says of the photo."""
    text = normalise(_ADDRESS.sub(_file_name_only, note))
    folded = text.casefold()
    for kind, words in groups.items():
        for word in words:
            if word.casefold() not in folded:
                continue
            pattern = re.compile(rf"(?<!\w){re.escape(word)}(?!\w)", re.IGNORECASE)
            for match in pattern.finditer(text):
                if not _DENIED.search(text, 0, match.start()):
                    quote = excerpt(text, match.start(), match.end(), "photo")
                    yield context.finding(name, [quote], kind=kind)


def _file_name_only(match: re.Match[str]) -> str:
    """The file name of a link, its words apart: a folder's name says nothing about the photo."""
    return re.sub(r"[-_.%?=&]+", " ", match.group().rstrip("/").rsplit("/", 1)[-1])


CHECK = Check(
    slug="photo",
    tip=None,
    needs=("photo",),
    uses=(),
    judge=judge,
)
