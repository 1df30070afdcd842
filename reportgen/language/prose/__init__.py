"""What the sentences of an overview do, and what a coach would say of the whole."""

from __future__ import annotations

from reportgen.language.prose.model import ProseModel, load_model
from reportgen.language.prose.reading import Kind, Prose, Spoken, read_prose

__all__ = ["Kind", "Prose", "ProseModel", "Spoken", "load_model", "read_prose"]
