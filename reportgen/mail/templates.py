"""The mail's templates: the agency's over ours, sandboxed, mistakes told by file and line."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import Any

from jinja2 import (
    ChoiceLoader,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
)

from reportgen.errors import SettingsError
from reportgen.rulebook.words import Words
from reportgen.sandbox import OwnFolder, Sandbox, bounded

FOLDER = "mail"


def mail_templates() -> Path:
    """Where our templates lie: inside an installed wheel, or beside the package in a clone."""
    package = Path(str(files("reportgen")))
    for folder in (package / "_templates" / FOLDER, package.parent / "templates" / FOLDER):
        if folder.is_dir():
            return folder
    raise SettingsError(f"reportgen's own templates are missing beside {package}; install it again")


class Templates:
    """Subject, text and HTML part, from `mail/` in the agency's template folder or from ours."""

    def __init__(self, own: Path | None) -> None:
        ours = FileSystemLoader(mail_templates())
        loaders = [ours] if own is None else [OwnFolder(own / FOLDER), ours]
        self._env = Sandbox(
            loader=ChoiceLoader(loaders),
            # Only the HTML part is HTML; a subject with &amp; in it would be read as written.
            autoescape=lambda name: bool(name and name.endswith(".html")),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def subject(self, words: Words, view: Any, **values: Any) -> str:
        return self._fill("subject.txt", words, view, **values)

    def text(self, words: Words, view: Any) -> str:
        return self._fill("message.txt", words, view).strip() + "\n"

    def html(self, words: Words, view: Any) -> str:
        return self._fill("message.html", words, view)

    def digest(self, words: Words, view: Any) -> str:
        return self._fill("digest.txt", words, view).strip() + "\n"

    def _fill(self, name: str, words: Words, view: Any, **values: Any) -> str:
        try:
            with bounded(f"mail/{name}"):
                return self._env.get_template(name).render(mail=view, say=words.say, **values)
        except TemplateSyntaxError as error:
            where = error.filename or name
            raise SettingsError(f"{where}, line {error.lineno}: {error.message}") from error
        except TemplateError as error:
            raise SettingsError(f"mail/{name}: {error}") from error
