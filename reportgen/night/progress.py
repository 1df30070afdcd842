"""How the pipeline tells that it moves, without knowing who listens."""

from __future__ import annotations


class Ticker:
    """Hears how far the night is; this one keeps it to itself."""

    def start(self, what: str, total: int) -> None:
        """A stretch of work with a known length begins."""

    def tick(self) -> None:
        """One piece of it is done."""
