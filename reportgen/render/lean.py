"""Where WeasyPrint is spared work whose answer is known: the same pages, for less of the CPU.

What stands in for a part of WeasyPrint looks whether the answer is plain, and asks that part where
it isn't. Imported with WeasyPrint, when something is drawn.
"""

from __future__ import annotations

import re
import sys
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import Any
from xml.etree import ElementTree

import weasyprint
from weasyprint import draw
from weasyprint import html as browser
from weasyprint.css import (
    INHERITED,
    INITIAL_NOT_COMPUTED,
    INITIAL_VALUES,
    AnonymousStyle,
    ComputedStyle,
)
from weasyprint.css.computed_values import PHYSICAL_FUNCTIONS
from weasyprint.draw.color import get_color
from weasyprint.formatting_structure.boxes import PageBox
from weasyprint.images import SVGImage
from weasyprint.layout import background, percent
from weasyprint.pdf import pydyf

from reportgen.render.weasyprint import MARK

_LEVEL = 6  # of zlib: 9 takes far longer for a hundredth of the bytes
_SIDES = ("top", "right", "bottom", "left")
_SPACES = tuple(f"{kind}_{side}" for kind in ("margin", "padding") for side in _SIDES)
_SIZES = ("width", "height", "min_width", "max_width", "min_height", "max_height")
_BORDERS = tuple(f"border_{side}_width" for side in _SIDES)
_SHARP = {f"border_{v}_{h}_radius": (0, 0) for v in ("top", "bottom") for h in ("left", "right")}
# Styles of notes, which WeasyPrint would work out for each element of a page that has none.
_NOTES = re.compile(r"^::(?:foot)?note-.*$", re.MULTILINE)


class Page(weasyprint.HTML):  # type: ignore[misc] # WeasyPrint has no types
    """A page of our own templates, which are XML, too, and have no notes at their foot."""

    def __init__(self, text: str, fetcher: Any) -> None:
        try:
            root = ElementTree.fromstring(text)  # noqa: S314 - what others wrote in it is escaped
        except (ElementTree.ParseError, UnicodeEncodeError):  # a control character, say
            super().__init__(string=text, url_fetcher=fetcher)
            return
        self.base_url, self.url_fetcher, self.media_type = None, fetcher, "print"
        wrapped = weasyprint.cssselect2.ElementWrapper
        self.wrapper_element = wrapped.from_html_root(root, content_language=None)
        self.etree_element = root

    def _ua_stylesheets(self, forms: bool = False) -> list[Any]:
        return super()._ua_stylesheets(forms) if forms else [_without_notes()]


@cache
def _without_notes() -> Any:
    css = _NOTES.sub("", browser.UA)
    return weasyprint.CSS(string=css, counter_style=browser.UA_COUNTER_STYLE)


@contextmanager
def spared() -> Iterator[None]:
    """WeasyPrint at less work."""
    swaps = _swaps()
    before = [getattr(where, name) for where, name, _ in swaps]
    for where, name, new in swaps:
        setattr(where, name, new)
    try:
        yield
    finally:
        for (where, name, _), old in zip(swaps, before, strict=True):
            setattr(where, name, old)


@cache
def _swaps() -> tuple[tuple[Any, str, Any], ...]:
    layout = [
        module
        for name, module in sys.modules.items()
        if name.startswith("weasyprint.layout.") and module is not percent
    ]
    return (
        (ComputedStyle, "__init__", _begin_style),
        (ComputedStyle, "__missing__", _missing_of_style),
        (AnonymousStyle, "__init__", _begin_anonymous),
        *(
            (module, "resolve_percentages", _sizes_of)
            for module in layout
            if getattr(module, "resolve_percentages", None) is _asked_for_sizes
        ),
        (background, "layout_box_backgrounds", _background_of),
        (draw, "draw_border", _draw_border),
        (SVGImage, "draw", _draw_picture),
        (pydyf, "_to_bytes", _written),
        (pydyf, "zlib", _Zlib),
        (pydyf.Stream, "set_matrix", _set_matrix),
    )


# ---- styles: most values of most elements are the initial ones, or the parent's

_style_begun, _style_missing = ComputedStyle.__init__, ComputedStyle.__missing__
_anonymous_begun = AnonymousStyle.__init__
_PLAIN = {
    key: value
    for key, value in INITIAL_VALUES.items()
    if key not in INHERITED
    and key not in INITIAL_NOT_COMPUTED
    and key != "page"
    and not key.startswith("text_decoration_")
}
# These two are computed from each other, from what was specified.
_OF_ELEMENTS = {k: v for k, v in _PLAIN.items() if k not in ("float", "position")}
_OF_PARENTS = frozenset(INHERITED) - frozenset(PHYSICAL_FUNCTIONS)


def _physical() -> Mapping[str, frozenset[str]]:
    """By a name such as `padding_inline_start`, what it may be: `padding_left`, `padding_right`."""
    found: dict[str, set[str]] = {}
    for key, logical in PHYSICAL_FUNCTIONS.items():
        for inline in ("ltr", "rtl"):
            found.setdefault(logical(block="ttb", inline=inline), set()).add(key)
    return {logical: frozenset(keys) for logical, keys in found.items()}


_PHYSICAL = _physical()


def _begin_style(style: Any, parent: Any, cascaded: Any, *rest: Any) -> None:
    style.update(_OF_ELEMENTS)
    for key in cascaded:
        for told in (key, *_PHYSICAL.get(key, ())):
            style.pop(told, None)
    _style_begun(style, parent, cascaded, *rest)


def _missing_of_style(style: Any, key: str) -> Any:
    if key in _OF_PARENTS and key not in style.cascaded and style.parent_style is not None:
        value = style[key] = style.parent_style[key]
        return value
    return _style_missing(style, key)


def _begin_anonymous(style: Any, parent: Any) -> None:
    style.update(_PLAIN)
    _anonymous_begun(style, parent)


# ---- boxes: most have no percentages, and no background

_asked_for_sizes = percent.resolve_percentages
_asked_for_background = background.layout_box_backgrounds


def _sizes_of(box: Any, containing_block: Any) -> None:
    style = box.style
    known = style.__dict__.get("known_sizes")
    if known is None:
        known = style.known_sizes = _known_sizes(style)
    # Flex boxes and grids change sizes of a style.
    if known and not isinstance(box, PageBox):
        used, sizes = known
        if all(style[name] is size for name, size in zip(_SIZES, sizes, strict=True)):
            box.__dict__.update(used)
            return
    _asked_for_sizes(box, containing_block)


def _known_sizes(style: Any) -> tuple[dict[str, Any], list[Any]] | tuple[()]:
    """What the sizes of a box come to, whatever it stands in; () where that is not said by it."""
    told = {name: style[name] for name in (*_SPACES, *_SIZES)}
    fixed = all(
        value is None or value == "auto" or getattr(value, "unit", None) == "px"
        for value in told.values()
    )
    if not fixed or style["border_collapse"] == "collapse" or style["box_sizing"] != "content-box":
        return ()
    used = {name: getattr(value, "value", value) for name, value in told.items()}
    for name in ("min_width", "min_height"):
        used[name] = 0 if used[name] == "auto" else used[name]
    used |= {name: style[name] for name in _BORDERS}
    return used, [told[name] for name in _SIZES]


def _background_of(
    page: Any, box: Any, get_image: Any, layout_children: bool = True, style: Any = None
) -> None:
    told = box.style
    if style is not None or box is page or not _blank(told):
        _asked_for_background(page, box, get_image, layout_children, style)
        return
    box.__dict__.update(_SHARP)
    if layout_children:
        for child in box.all_children():
            _background_of(page, child, get_image)
    box.background = None


def _blank(style: Any) -> bool:
    """Whether there is nothing to draw behind, and no rounded corner."""
    known: bool | None = style.__dict__.get("known_blank")
    if known is None:
        known = style.known_blank = (
            style["border_image_source"][0] == style["mask_border_source"][0] == "none"
            and style["visibility"] != "hidden"
            and all(kind == "none" for kind, _ in style["background_image"])
            and not style["box_shadow"]
            and get_color(style, "background_color").alpha == 0
            and all((0, "px") in style[corner] for corner in _SHARP)
        )
    return known


# ---- drawing: a line is a line, and a mark is drawn once

_border_drawn, _picture_drawn = draw.draw_border, SVGImage.draw


def _draw_border(stream: Any, box: Any) -> None:
    widths = [getattr(box, name) for name in _BORDERS]
    drawn = [side for side, width in enumerate(widths) if width]
    if len(drawn) > 1 or not _bare(box.style, drawn) or any(map(any, _corners(box))):
        _border_drawn(stream, box)
        return
    if not drawn:
        return
    (side,) = drawn
    color, width = get_color(box.style, f"border_{_SIDES[side]}_color"), widths[side]
    if not color.alpha:
        return
    x, y = box.border_box_x(), box.border_box_y()
    wide, high = box.border_width(), box.border_height()
    line = (
        (x, y, wide, width),
        (x + wide - width, y, width, high),
        (x, y + high - width, wide, width),
        (x, y, width, high),
    )[side]
    with stream.artifact(), stream.stacked():
        stream.set_color(color)
        stream.rectangle(*line)
        stream.fill()


def _bare(style: Any, drawn: list[int]) -> bool:
    """Whether the sides of a box are no more than solid lines."""
    return (
        style["visibility"] == "visible"
        and style["border_image_source"][0] == "none"
        and not style["column_rule_width"]
        and all(style[f"border_{_SIDES[side]}_style"] == "solid" for side in drawn)
    )


def _corners(box: Any) -> Iterator[Any]:
    return (getattr(box, corner) for corner in _SHARP)


_Mark = tuple[bytes, Mapping[str, Any]]
_marks: dict[tuple[str, float, float], _Mark] = {}


def _draw_picture(picture: Any, stream: Any, width: float, height: float, style: Any) -> None:
    """A status mark as it was drawn the first time; it stands at the origin each time."""
    if not str(picture._base_url).startswith(MARK):
        _picture_drawn(picture, stream, width, height, style)
        return
    key = (picture._base_url, width, height)
    states = stream._resources["ExtGState"]
    if key in _marks:
        drawn, used = _marks[key]
        stream.stream.append(drawn)
        for name, state in used.items():
            states.setdefault(name, state)
        return
    begun = len(stream.stream)
    _picture_drawn(picture, stream, width, height, style)
    lines = stream.stream[begun:]
    named = (line[1:-3].decode() for line in lines if line.endswith(b" gs"))
    _marks[key] = b"\n".join(lines), {name: states[name] for name in named}


# ---- writing: a hundredth of a pixel is near enough; not so for colours, and for what multiplies

_matrix_set, _bytes_of = pydyf.Stream.set_matrix, pydyf._to_bytes


def _written(item: Any) -> Any:
    if isinstance(item, float):
        text = (f"{item:.2f}" if abs(item) > 1 else f"{item:.3f}").rstrip("0").rstrip(".")
        return b"0" if text == "-0" else text.encode("ascii")
    return item if isinstance(item, bytes) else _bytes_of(item)


def _set_matrix(stream: Any, *values: float) -> None:
    stream.stream.append(b" ".join((*map(_bytes_of, values), b"cm")))


class _Zlib:
    """As pydyf knows it: with a level of ours."""

    compress = staticmethod(zlib.compress)

    @staticmethod
    def compressobj(level: int) -> Any:
        return zlib.compressobj(min(level, _LEVEL))
