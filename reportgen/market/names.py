"""How names of skills and kinds of work are compared: by a key, never letter by letter."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-") | {"’": "'", "‘": "'"})
_SPACES = re.compile(r"\s+")
_GLUE = re.compile(r"[^\w+#&]+")


@lru_cache(maxsize=16_384)
def key(name: str) -> str:
    """The name folded: compatibility letters, case, dashes and spaces made equal."""
    folded = unicodedata.normalize("NFKC", name).casefold().translate(_DASHES)
    return _SPACES.sub(" ", folded.replace("&", " and ")).strip(" \t.,;:|/•·-–")


def loose(name: str) -> str:
    """The key without anything but letters, digits, `+` and `#`: "Node.js" equals "node js"."""
    return _GLUE.sub("", key(name))


def words(text: str) -> tuple[str, ...]:
    """The words of a name; `c++`, `c#` and `node.js` stay whole, a slash parts two words."""
    return tuple(re.findall(r"[^\W_]+(?:[.'+#-]+[^\W_]+)*[+#]*", key(text)))
