"""Report in, HTML and PDF bytes out: built once per worker process, used for every candidate."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from functools import partial
from html import escape
from types import ModuleType
from typing import Any

from reportgen.deadline import TooLateError, cpu_deadline
from reportgen.domain.report import Report
from reportgen.errors import SettingsError
from reportgen.render.build import report_view
from reportgen.render.charts import status_marks
from reportgen.render.colours import palette
from reportgen.render.config import RenderSettings
from reportgen.render.direction import settle
from reportgen.render.ending import ending
from reportgen.render.fonts import font_stack
from reportgen.render.spoken import spoken
from reportgen.render.stamp import META_KEYS, Stamp
from reportgen.render.templating import PAGE, STYLE, environment, rendered, stylesheets, trusted
from reportgen.render.weasyprint import (
    KNOWN,
    MARK,
    Glyphs,
    Remarks,
    SpeltFonts,
    languages_told,
    listening,
    said_as_written,
    still_clock,
)
from reportgen.rulebook.words import Direction, Words, load_words
from reportgen.sandbox import SECONDS

_OPTIONS = {"pdf_variant": "pdf/ua-1", "custom_metadata": True}


@dataclass(frozen=True, slots=True)
class Rendered:
    """A PDF, its number of pages, and the characters no font could draw, in code point order."""

    pdf: bytes
    pages: int
    missing_glyphs: tuple[str, ...] = ()


@dataclass(slots=True)
class _Style:
    """A stylesheet and the agency's part of it; as WeasyPrint reads it once something is drawn."""

    text: str
    own: str
    parsed: Any = None


class Renderer:
    """Renders reports one after another.

    Not for threads: WeasyPrint, Pango and the log it is listened to by are shared. Raises
    SettingsError for a template or words file that is wrong.
    """

    def __init__(self, settings: RenderSettings) -> None:
        self.settings = settings
        # WeasyPrint takes longer to load than all of a check: not before something is drawn.
        from weasyprint.text.fonts import FontConfiguration  # noqa: PLC0415

        from reportgen.render.fetcher import DataOnly  # noqa: PLC0415

        self._env = environment(settings)
        self._marks = status_marks()
        self._fetcher = DataOnly(self._marks)
        self._words: dict[str, Words] = {}
        self._fonts = FontConfiguration()
        self._styles: dict[Direction, _Style] = {}
        self._style("ltr")  # a slip in a stylesheet is told before anybody's page

    def html(self, report: Report) -> str:
        """The report's HTML, without its stylesheet: what becomes the PDF."""
        return self._filled(report)

    def page(self, report: Report) -> str:
        """The report as one self-contained page for a browser, small screens included."""
        direction = self.words_for(report.language).direction
        return self._filled(report, style=trusted(self._style(direction).text))

    def pdf(self, report: Report, stamp: Stamp) -> Rendered:
        """The report as PDF/UA-1 with `stamp` in its metadata; equal input gives equal bytes."""
        with listening(Glyphs()) as heard, _no_collection():
            pdf, pages = self._printed(report, stamp)
        return Rendered(pdf, pages, tuple(sorted(heard.missing)))

    def lacking(self, text: str) -> tuple[str, ...]:
        """The characters of `text` that no font on this machine can draw."""
        page = f'<html lang="en"><title>.</title><body><p>{escape(text)}</p></body></html>'
        with listening(Glyphs()) as heard, _no_collection():
            self._laid_out(page, "ltr").write_pdf(**_OPTIONS)
        return tuple(sorted(heard.missing))

    def ignored_rules(self) -> tuple[str, ...]:
        """What WeasyPrint passes over in the agency's own stylesheet, in WeasyPrint's words.

        Lines are those of the sheet as it is filled in.
        """
        try:
            with listening(Remarks()) as heard, cpu_deadline(SECONDS):
                self._parsed(self._style("ltr").own)
        except TooLateError:
            raise SettingsError(f"{STYLE}: reading it takes over {SECONDS:g} seconds") from None
        except Exception as error:  # whatever a stylesheet makes of a parser, it isn't our doing
            said = f"{error}".removeprefix("ValueError: ") or type(error).__name__
            raise SettingsError(f"{STYLE}: WeasyPrint can't read it: {said}") from error
        return tuple(heard.made)

    def _printed(self, report: Report, stamp: Stamp) -> tuple[bytes, int]:
        direction = self.words_for(report.language).direction
        document = self._laid_out(self._filled(report, stamp=stamp), direction)
        document.fonts = SpeltFonts()
        with still_clock(), said_as_written(), languages_told(), _at_less_work():
            return document.write_pdf(**_OPTIONS), len(document.pages)

    def _laid_out(self, html: str, direction: Direction) -> Any:
        from weasyprint import HTML  # noqa: PLC0415

        lean = _lean() if self.settings.own_templates is None else None
        page = (
            lean.Page(html, self._fetcher)
            if lean is not None
            else HTML(string=html, url_fetcher=self._fetcher)
        )
        settle(page.etree_element)
        style = self._style(direction)
        if style.parsed is None:
            style.parsed = self._parsed(style.text)
        with _at_less_work():
            return page.render(font_config=self._fonts, stylesheets=[style.parsed], **_OPTIONS)

    def _filled(self, report: Report, *, style: str = "", stamp: Stamp | None = None) -> str:
        words = self.words_for(report.language)
        view = report_view(report, words, self.settings)
        return rendered(
            self._env,
            PAGE,
            self.settings,
            view=view,
            ending=ending(view),
            spoken=partial(spoken, view),
            say=words.say,
            marks=self._marks if style else {name: f"{MARK}{name}" for name in self._marks},
            style=style,
            phone=self.settings.phone and not style,
            metadata={META_KEYS[k]: getattr(stamp, k) for k in META_KEYS} if stamp else {},
        )

    def words_for(self, language: str) -> Words:
        """The words of a language, loaded once."""
        if language not in self._words:
            self._words[language] = load_words(language, self.settings.words, self.settings.added)
        return self._words[language]

    def _style(self, direction: Direction) -> _Style:
        """The stylesheet for pages that are read one way, filled in once."""
        if direction not in self._styles:
            settings = self.settings
            ours, own = stylesheets(
                self._env,
                settings,
                direction=direction,
                colours=palette(settings.accent),
                marks={name: trusted(address) for name, address in self._marks.items()},
                paper=settings.paper,
                phone=settings.phone,
                text_fonts=trusted(font_stack(settings.fonts)),
                display_fonts=trusted(font_stack(settings.fonts, ("Inter Display",))),
            )
            self._styles[direction] = _Style("\n".join(filter(None, (ours, own))), own)
        return self._styles[direction]

    def _parsed(self, style: str) -> Any:
        from weasyprint import CSS  # noqa: PLC0415

        return CSS(string=style, url_fetcher=self._fetcher, font_config=self._fonts)


def can_draw(picture: str) -> bool:
    """Whether a `data:` address holds a picture; WeasyPrint leaves out one that it can't read."""
    from weasyprint import HTML  # noqa: PLC0415

    from reportgen.render.fetcher import DataOnly  # noqa: PLC0415

    with listening(Remarks()) as heard:
        HTML(string=f'<img alt="" src="{escape(picture)}">', url_fetcher=DataOnly()).render()
    return not heard.made


def _lean() -> ModuleType | None:
    """What spares WeasyPrint work, beside the version whose inner parts it knows.

    With any other one, which a wheel's user may have, WeasyPrint does all its work itself.
    """
    import weasyprint  # noqa: PLC0415

    if weasyprint.__version__ != KNOWN:
        return None
    from reportgen.render import lean  # noqa: PLC0415

    return lean


def _at_less_work() -> AbstractContextManager[None]:
    lean = _lean()
    return nullcontext() if lean is None else lean.spared()


@contextmanager
def _no_collection() -> Iterator[None]:
    """Layout makes boxes by the ten thousand; collecting among them nearly doubles the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
            gc.collect(0)
