"""The handbook's values as one page for a browser, and as a PDF with contents and bookmarks."""

from __future__ import annotations

from reportgen.maintenance.handbook.content import Handbook
from reportgen.render.own_page import PageLook, filled, printed, styled
from reportgen.render.templating import trusted
from reportgen.rulebook.words import Words

HERE = "reportgen.maintenance.handbook"
PAGE = "handbook.html"
STYLE = "handbook.css"


def handbook_html(book: Handbook, words: Words, look: PageLook) -> str:
    """One self-contained page; each check, finding and setting has its name for an anchor."""
    return _page(book, words, trusted(styled(HERE, STYLE, look)))


def handbook_pdf(book: Handbook, words: Words, look: PageLook) -> bytes:
    """The same on paper, as PDF/UA-1."""
    return printed(_page(book, words), styled(HERE, STYLE, look))


def _page(book: Handbook, words: Words, style: str = "") -> str:
    return filled(HERE, PAGE, book=book, say=words.say, language=words.language, style=style)
