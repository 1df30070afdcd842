"""Which words of a text are misspelt: those no list knows, weighed by a small trained model."""

from __future__ import annotations

from reportgen.language.spelling.forms import is_compound, other_forms
from reportgen.language.spelling.lexicon import load_lexicon, word_counts
from reportgen.language.spelling.measures import NOWHERE, WordContext
from reportgen.language.spelling.reading import Misspelling, may_be_wrong, misspelt
from reportgen.language.spelling.tokens import prose_tokens

__all__ = [
    "NOWHERE",
    "Misspelling",
    "WordContext",
    "is_compound",
    "load_lexicon",
    "may_be_wrong",
    "misspelt",
    "other_forms",
    "prose_tokens",
    "word_counts",
]
