"""Pages that no agency's template changes: filled in, in the agency's colour and type, printed."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from reportgen.render.colours import palette
from reportgen.render.fonts import font_stack
from reportgen.render.weasyprint import still_clock


@dataclass(frozen=True, slots=True)
class PageLook:
    """What of an agency's look such a page takes on; paper that is not Letter is A4."""

    accent: str
    paper: str
    fonts: tuple[str, ...] = ()


def filled(package: str, page: str, **values: Any) -> str:
    """The HTML of a file in a package of ours."""
    env = Environment(
        loader=PackageLoader(package, ""),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return env.get_template(page).render(**values)


def styled(package: str, sheet: str, look: PageLook, **values: Any) -> str:
    """The CSS of a file in a package of ours, in the agency's look."""
    env = Environment(undefined=StrictUndefined)  # noqa: S701 - a stylesheet of ours
    text = (files(package) / sheet).read_text(encoding="utf-8")
    return env.from_string(text).render(
        colours=palette(look.accent),
        paper="Letter" if look.paper == "Letter" else "A4",
        text_fonts=font_stack(look.fonts),
        display_fonts=font_stack(look.fonts, ("Inter Display",)),
        **values,
    )


def printed(html: str, style: str) -> bytes:
    """The page as PDF/UA-1: the same bytes for the same texts."""
    # WeasyPrint takes longer to load than all else.
    from weasyprint import CSS, HTML  # noqa: PLC0415

    from reportgen.render.fetcher import DataOnly  # noqa: PLC0415

    fetcher = DataOnly()
    sheet = CSS(string=style, url_fetcher=fetcher)
    page = HTML(string=html, url_fetcher=fetcher)
    with still_clock():
        pdf: bytes = page.write_pdf(stylesheets=[sheet], pdf_variant="pdf/ua-1")
    return pdf
