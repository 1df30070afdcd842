"""The only door a report's HTML and CSS have to the outside: `data:` addresses, nothing else."""

from __future__ import annotations

from typing import Any

from weasyprint.urls import URLFetcher


class DataOnly(URLFetcher):  # type: ignore[misc] # WeasyPrint has no types
    """Serves `data:`; a file, a network address or a redirect is refused.

    Pictures and fonts of a template reach the page as `data:` through its `asset()` function.
    WeasyPrint must be handed this for the HTML and for every stylesheet: a stylesheet built
    without it would use WeasyPrint's own fetcher, which opens everything.
    """

    def __init__(self) -> None:
        super().__init__(allowed_protocols=("data",), allow_redirects=False)

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> Any:
        if not url.lower().startswith("data:"):
            raise ValueError("a report may only use data: addresses")
        return super().fetch(url, headers)
