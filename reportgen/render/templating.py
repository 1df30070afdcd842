"""Jinja, sandboxed: the agency's templates over ours, and mistakes told by file and line."""

from __future__ import annotations

import mimetypes
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PrefixLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
)
from markupsafe import Markup

from reportgen.errors import SettingsError
from reportgen.render.config import RenderSettings, data_uri
from reportgen.sandbox import OwnFolder, Sandbox, bounded

PAGE = "report.html"
STYLE = "report.css"
OURS = "reportgen"
T = TypeVar("T")
# What a slip in a template can raise; SettingsError comes from `say` and `asset`.
_MISTAKES = (
    TemplateError,
    SettingsError,
    TypeError,
    ValueError,
    ArithmeticError,
    LookupError,
    AttributeError,
)


def environment(settings: RenderSettings) -> Environment:
    """An environment that knows our templates, as `reportgen/…` too, with the agency's on top."""
    ours = FileSystemLoader(settings.templates)
    loaders: list[BaseLoader] = [ours, PrefixLoader({OURS: ours})]
    if settings.own_templates is not None:
        loaders.insert(0, OwnFolder(settings.own_templates))
    env = Sandbox(
        loader=ChoiceLoader(loaders),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    env.globals["asset"] = _asset(settings)
    return env


def _asset(settings: RenderSettings) -> Callable[[str], str]:
    """`asset("texture.png")`: a file beside the templates as a `data:` address."""
    folders = [f.resolve() for f in (settings.own_templates, settings.templates) if f is not None]

    def asset(name: str) -> str:
        for folder in folders:
            path = (folder / name).resolve()
            if path.is_relative_to(folder) and path.is_file():
                kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
                return data_uri(path, kind)
        raise SettingsError(f"templates: there is no file “{name}” beside the templates")

    return asset


def stylesheets(env: Environment, settings: RenderSettings, **values: Any) -> tuple[str, str]:
    """Our stylesheet, and the agency's or "", which comes after and may so change single rules."""
    ours = rendered(env, f"{OURS}/{STYLE}", settings, **values)
    own = settings.own_templates
    if own is None or not (own / STYLE).is_file():
        return ours, ""
    return ours, rendered(env, STYLE, settings, **values)


def rendered(env: Environment, name: str, settings: RenderSettings, **values: Any) -> str:
    """A template filled in. Raises SettingsError with the template's file and line."""
    with bounded(f"templates, {name}"):
        return _with_remedy(lambda: env.get_template(name).render(**values), settings)


def _with_remedy(render: Callable[[], T], settings: RenderSettings) -> T:
    try:
        return render()
    except TemplateSyntaxError as error:
        where = error.filename or error.name or "a template"
        raise SettingsError(f"{where}, line {error.lineno}: {error.message}") from error
    except _MISTAKES as error:
        place = _place(error, settings)
        if place is None and not isinstance(error, TemplateError):
            raise  # not the template's: whoever wrote the code should see it
        raise SettingsError(f"{place or 'a template'}: {error}") from error


def _place(error: BaseException, settings: RenderSettings) -> str | None:
    """The innermost line of a template in the traceback; Jinja maps it to the source."""
    folders = [f for f in (settings.own_templates, settings.templates) if f is not None]
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if any(Path(frame.filename).is_relative_to(folder) for folder in folders):
            return f"{frame.filename}, line {frame.lineno}"
    return None


def trusted(css: str) -> Markup:
    """A stylesheet for a `<style>` element; it is the agency's or ours, never a candidate's."""
    return Markup(css.replace("</", "<\\/"))  # noqa: S704
