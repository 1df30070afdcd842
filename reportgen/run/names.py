"""What people and intakes are called where their files lie."""

from __future__ import annotations

import hashlib
import re
import unicodedata

from reportgen.domain.profile import Profile

_UNSAFE = re.compile(r"[^\w.-]+")
# Of two such ids, one with a hyphen behind it never begins the other: its first hyphen either
# ends it or has no digit before it, and every id has a digit or a hyphen.
_ENDS_AT_A_HYPHEN = re.compile(r"[A-Za-z_.]+-[\w.]+|[\w.]*\d[\w.]*", re.ASCII)
_LOOKS_DIGESTED = re.compile(r".*_[0-9a-f]{16}", re.IGNORECASE)
# What Windows takes for a device, whatever stands behind the dot.
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)\..*", re.IGNORECASE)
# Letters and marks that some file systems pass over when they compare names.
_IGNORED = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
ID_LENGTH = 60
SLUG_BYTES = 80


def pdf_name(profile: Profile) -> str:
    """`<id>-<name-slug>.pdf`: no two ids share a name, whatever their owners are called.

    Nor do they where a file system takes capitals for small letters and an accent for two
    characters. An id that doesn't show where it ends (`SP-1-2`) is parted from the name by two
    hyphens, of which a slug has never more than one.
    """
    return f"{pdf_prefix(profile.id)}{name_slug(profile.name)}.pdf"


def pdf_prefix(candidate_id: str) -> str:
    """What the names of all of somebody's reports begin with, whatever they are called."""
    safe = _safe_id(candidate_id)
    plain = safe == candidate_id and _ENDS_AT_A_HYPHEN.fullmatch(safe)
    return f"{safe}-" if plain else f"{safe}--"


def name_slug(name: str, otherwise: str = "candidate") -> str:
    """The name's letters, small, joined by hyphens; any script stays itself."""
    text = _IGNORED.sub("", unicodedata.normalize("NFC", name).casefold())
    letters = "".join(c if unicodedata.category(c)[0] in "LMN" else "-" for c in text)
    slug = re.sub("-+", "-", letters).strip("-")
    while len(slug.encode()) > SLUG_BYTES:
        slug = slug[:-1]
    return slug.strip("-") or otherwise


def _safe_id(candidate_id: str) -> str:
    """The id itself where it can be a file name, else what can be kept of it and a digest."""
    safe = _UNSAFE.sub("_", candidate_id)[:ID_LENGTH].strip("._-") or "id"
    if safe == candidate_id and safe.isascii() and not _may_mislead(safe):
        return safe
    short = re.sub("-+", "-", "".join(c for c in safe if c.isascii())).strip("._-") or "id"
    if _DEVICE.fullmatch(short):
        short = short.replace(".", "_", 1)
    digest = hashlib.sha256(candidate_id.encode("utf-8", "surrogatepass")).hexdigest()
    return f"{short}_{digest[:16]}"


def _may_mislead(safe: str) -> bool:
    """An id with the separator in it, one that another id's digest may look like, or a device."""
    return "--" in safe or any(p.fullmatch(safe) for p in (_LOOKS_DIGESTED, _DEVICE))
