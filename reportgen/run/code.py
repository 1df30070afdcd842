"""A digest of the code that judges, so that a newer one judges everybody anew."""

from __future__ import annotations

import hashlib
import re
import sys
import unicodedata
from functools import cache
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

import reportgen

_NAME = re.compile(r"[\w.-]+")


@cache
def code_digest() -> str:
    """SHA-256 of this package's files, of its libraries' versions and of Python's."""
    found = hashlib.sha256(f"{sys.version} {unicodedata.unidata_version}".encode())
    for library in libraries():
        found.update(library.encode())
    root = Path(reportgen.__file__).parent
    # Words are told, not judged by; they are the bulk of what is left.
    for path in sorted(p for p in root.rglob("*") if p.suffix not in (".pyc", ".ftl")):
        if path.is_file():
            found.update(f"\n{path.relative_to(root).as_posix()}\n".encode())
            found.update(hashlib.sha256(path.read_bytes()).digest())
    return found.hexdigest()


def libraries() -> list[str]:
    """Each library that a plain installation asks for, with its version."""
    try:
        wanted = requires("reportgen") or []
    except PackageNotFoundError:  # run from a source tree that was never installed
        return []
    names = {m[0] for w in wanted if "extra ==" not in w and (m := _NAME.match(w))}
    return [f"{name} {version(name)}" for name in sorted(names)]
