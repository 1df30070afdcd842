"""What rendering needs of the settings: one frozen value that travels to a worker process."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from difflib import get_close_matches
from importlib.resources import files
from pathlib import Path

from reportgen.errors import SettingsError
from reportgen.files import nearest_file
from reportgen.render.logo import Size, shrunk, size_of, too_large
from reportgen.rulebook.words import AddedWords
from reportgen.settings import SECTIONS, Settings

READ_LIMIT = 50_000_000  # bytes of a logo's file; a large one is shrunk, and none is that large
_LOGO_TYPES = {
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
}


@dataclass(frozen=True, slots=True)
class RenderSettings:
    """How reports look. `logo` is a `data:` address, so that no worker opens a file for it."""

    agency: str
    accent: str
    contact: tuple[str, ...]
    website: str
    sign_off: str
    logo: str
    paper: str
    sections: tuple[str, ...]
    fonts: tuple[str, ...]
    templates: Path
    own_templates: Path | None
    words: Path | None
    language: str
    added: AddedWords = ()

    @property
    def phone(self) -> bool:
        """Whether pages are as wide as a phone's screen: one column, nothing side by side."""
        return self.paper == "phone"


def render_settings(settings: Settings, added: AddedWords = ()) -> RenderSettings:
    """Take from the settings what shows in a report; `added` are the words of plug-in checks.

    Raises SettingsError when the logo or the template folder can't be used.
    """
    own = settings.report.templates
    if own is not None and not own.is_dir():
        raise SettingsError(f"[report] templates: there is no folder {own}")
    return RenderSettings(
        agency=settings.agency.name,
        accent=settings.agency.accent,
        contact=settings.agency.contact,
        website=settings.agency.website,
        sign_off=settings.agency.sign_off,
        logo=logo_uri(settings.agency.logo) if settings.agency.logo else "",
        paper=settings.report.paper,
        sections=_sections(settings.report.sections),
        fonts=settings.report.fonts,
        templates=templates_folder(),
        own_templates=own,
        words=settings.rulebook.words,
        language=settings.report.language,
        added=added,
    )


def _sections(named: tuple[str, ...]) -> tuple[str, ...]:
    """The parts of the page in their order; `details` was once the name of three of them."""
    expanded = ("profile", "next", "figures")
    known = (*SECTIONS, "details")
    for section in named:
        if section not in known:
            near = get_close_matches(section, known, n=1)
            hint = f"did you mean “{near[0]}”?" if near else f"known: {', '.join(SECTIONS)}"
            raise SettingsError(f"[report] sections: there is no part “{section}”; {hint}")
    return tuple(dict.fromkeys(p for s in named for p in (expanded if s == "details" else (s,))))


def templates_folder() -> Path:
    """Where our templates lie: inside an installed wheel, or beside the package in a clone."""
    package = Path(str(files("reportgen")))
    for folder in (package / "_templates", package.parent / "templates"):
        if (folder / "report.html").is_file():
            return folder
    raise SettingsError(f"reportgen's own templates are missing beside {package}; install it again")


def data_uri(path: Path, media_type: str) -> str:
    """A file's bytes as a `data:` address. Raises OSError."""
    return _as_uri(path.read_bytes(), media_type)


def _as_uri(content: bytes, media_type: str) -> str:
    return f"data:{media_type};base64," + base64.b64encode(content).decode("ascii")


def logo_uri(path: Path) -> str:
    """An agency's logo as a `data:` address. Raises SettingsError for one that can't be used.

    One of too many pixels or bytes is shrunk: every report and every mail would carry it.
    """
    picture, media_type = _logo(path)
    size = size_of(picture, media_type)
    if size is not None and size.too_large:
        try:
            picture = shrunk(picture, media_type)
        except ValueError as error:
            said = f"is {size.width:,} × {size.height:,} pixels and {error}; save it smaller"
            raise SettingsError(f"[agency] logo: {path.name} {said}") from error
    return _as_uri(picture, media_type)


def oversized_logo(settings: Settings) -> Size | None:
    """How large the logo is that reports carry shrunk; None where it is as it was saved."""
    path = settings.agency.logo
    size = size_of(*_logo(path)) if path else None
    return size if size is not None and size.too_large else None


def _logo(path: Path) -> tuple[bytes, str]:
    """The picture as it was saved, and its type."""
    media_type = _LOGO_TYPES.get(path.suffix.lower())
    if media_type is None:
        raise SettingsError(f"[agency] logo: {path.name} is neither PNG, SVG nor JPEG")
    try:
        if path.stat().st_size > READ_LIMIT:
            raise SettingsError(f"[agency] logo: {path.name} is larger than 50 MB; save it smaller")
        picture = path.read_bytes()
    except FileNotFoundError as error:
        near = nearest_file(path)
        hint = f"; did you mean “{near}”?" if near else f" in {path.parent.absolute()}"
        raise SettingsError(f"[agency] logo: there is no file {path.name}{hint}") from error
    except OSError as error:
        raise SettingsError(f"[agency] logo: {path} can't be read: {error.strerror}") from error
    if oversize := too_large(picture, media_type):
        raise SettingsError(f"[agency] logo: {path.name} {oversize}")
    return picture, media_type
