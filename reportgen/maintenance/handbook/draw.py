"""The handbook's values as one page for a browser, and as a PDF with contents and bookmarks."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from reportgen.maintenance.handbook.content import Handbook
from reportgen.render.colours import palette
from reportgen.render.fonts import font_stack
from reportgen.render.templating import trusted
from reportgen.rulebook.words import Words

HERE = "reportgen.maintenance.handbook"
PAGE = "handbook.html"
STYLE = "handbook.css"


@dataclass(frozen=True, slots=True)
class Look:
    """What of an agency's look the handbook takes on."""

    accent: str
    paper: str
    fonts: tuple[str, ...] = ()


def handbook_html(book: Handbook, words: Words, look: Look) -> str:
    """One self-contained page; each check, finding and setting has its name for an anchor."""
    return _filled(book, words, style=trusted(_style(look)))


def handbook_pdf(book: Handbook, words: Words, look: Look) -> bytes:
    """The same on paper, as PDF/UA-1."""
    # WeasyPrint takes longer to load than all else.
    from weasyprint import CSS, HTML  # noqa: PLC0415

    from reportgen.render.fetcher import DataOnly  # noqa: PLC0415

    fetcher = DataOnly()
    style = CSS(string=_style(look), url_fetcher=fetcher)
    page = HTML(string=_filled(book, words), url_fetcher=fetcher)
    pdf: bytes = page.write_pdf(stylesheets=[style], pdf_variant="pdf/ua-1")
    return pdf


def _filled(book: Handbook, words: Words, **values: Any) -> str:
    env = Environment(
        loader=PackageLoader(HERE, ""),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    values.setdefault("style", "")
    page = env.get_template(PAGE)
    return page.render(book=book, say=words.say, language=words.language, **values)


def _style(look: Look) -> str:
    env = Environment(undefined=StrictUndefined)  # noqa: S701 - a stylesheet of ours
    sheet = (files(HERE) / STYLE).read_text(encoding="utf-8")
    return env.from_string(sheet).render(
        colours=palette(look.accent),
        paper="Letter" if look.paper == "Letter" else "A4",
        text_fonts=font_stack(look.fonts),
        display_fonts=font_stack(look.fonts, ("Inter Display",)),
    )
