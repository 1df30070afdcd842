"""What WeasyPrint may fetch: a report's own pictures and fonts, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from weasyprint.urls import URLFetcher

from reportgen.render.weasyprint import MARK


class DataOnly(URLFetcher):  # type: ignore[misc] # WeasyPrint has no types
    """Serves `data:`; a file, a network address or a redirect is refused.

    `mark:pass` and the like stand for the status marks, whose own addresses would be a third of a
    page's HTML. Pictures and fonts of a template reach it as `data:` through `asset()`.
    WeasyPrint must be handed this for the HTML and for every stylesheet: a stylesheet built
    without it would use WeasyPrint's own fetcher, which opens everything.
    """

    def __init__(self, marks: Mapping[str, str] | None = None) -> None:
        super().__init__(allowed_protocols=("data",), allow_redirects=False)
        self._marks = {f"{MARK}{name}": address for name, address in (marks or {}).items()}

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> Any:
        url = self._marks.get(url, url)
        if not url.lower().startswith("data:"):
            raise ValueError("a report may only use data: addresses")
        return super().fetch(url, headers)
