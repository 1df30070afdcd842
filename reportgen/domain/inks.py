"""The inks that status is told in, the same in every output: no brand changes what they mean."""

from __future__ import annotations

FIX, FIX_TINT = "#b3261e", "#fbdcd9"
IMPROVE, IMPROVE_TINT = "#8a5a00", "#ffedc4"
GOOD, GOOD_TINT = "#147a4b", "#dceee5"
