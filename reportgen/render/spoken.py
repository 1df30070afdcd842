"""Which language a quoted text is in, if not the page's: a screen reader pronounces by it."""

from __future__ import annotations

from reportgen.domain.profile import Profile
from reportgen.language.detection import detect
from reportgen.render.view import ReportView

_NAMED = {"tl": "fil"}  # as our own words are named


def written_in(profile: Profile) -> str:
    """The language of a candidate's own text, "" where that isn't clear."""
    return _language(f"{profile.title}\n{profile.overview}")


def spoken(view: ReportView, text: str, otherwise: str | None = None) -> str:
    """The language of a text, "" where it is the page's.

    Of a text too short to tell it is `otherwise`, which is what the candidate writes in.
    """
    found = _language(text) or (view.written if otherwise is None else otherwise)
    return "" if _family(found) == _family(view.language) else found


def _language(text: str) -> str:
    found = detect(text) or ""
    return _NAMED.get(found, found)


def _family(tag: str) -> str:
    return tag.partition("-")[0]
