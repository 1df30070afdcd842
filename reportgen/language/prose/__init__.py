"""What the sentences of an overview do, and what a coach would say of the whole."""

from __future__ import annotations

from reportgen.language.prose.model import ProseModel, load_model
from reportgen.language.prose.reading import Prose, SentenceKind, Spoken, read_prose

__all__ = ["Prose", "ProseModel", "SentenceKind", "Spoken", "load_model", "read_prose"]
