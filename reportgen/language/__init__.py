"""What is known about language: which one a text is in, how it is spelled, what it is about."""

from __future__ import annotations

from reportgen.language.facade import Language, load_language
from reportgen.language.spelling import Misspelling, WordContext

__all__ = ["Language", "Misspelling", "WordContext", "load_language"]
