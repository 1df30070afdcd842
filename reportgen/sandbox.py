"""What an agency's templates may do: read their own folder, and use so much time and memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader
from jinja2.exceptions import SecurityError
from jinja2.loaders import split_template_path
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from reportgen.deadline import TooLateError, cpu_deadline, memory_bound
from reportgen.errors import SettingsError

SECONDS = 20.0  # of the processor: filling in every template of ours takes a tenth of one
MEGABYTES = 512
Loaded = tuple[str, str, Callable[[], bool]]


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's own, without powers: nothing can interrupt the first one that is too large.

    Nor is there anything by chance: the same report comes out the same.
    """

    intercepted_binops = frozenset({"**"})

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        del self.globals["lipsum"], self.filters["random"]

    def call_binop(self, context: Context, operator: str, *_: Any) -> Any:  # noqa: ARG002
        raise SecurityError(f"templates don't do powers ({operator})")


class OwnFolder(FileSystemLoader):
    """Templates of one folder, and of nothing that a link in it leads to."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._folder = folder

    def get_source(self, environment: Environment, template: str) -> Loaded:
        """Raises SettingsError for what is no file of the folder; a pipe would never end."""
        path = self._folder.joinpath(*split_template_path(template))
        if path.exists() or path.is_symlink():
            real = path.resolve()
            if not (real.is_file() and real.is_relative_to(self._folder.resolve())):
                raise SettingsError(f"{path} is no file of that folder; put a copy in its place")
        return super().get_source(environment, template)


@contextmanager
def bounded(what: str) -> Iterator[None]:
    """Raise SettingsError where the block needs more than any sound template does."""
    try:
        with cpu_deadline(SECONDS), memory_bound(MEGABYTES):
            yield
    except TooLateError:
        raise SettingsError(
            f"{what}: filling it in takes over {SECONDS:g} seconds; look for a loop without end"
        ) from None
    except MemoryError:
        raise SettingsError(
            f"{what}: filling it in needs over {MEGABYTES} MB; look for a text without end"
        ) from None
    except RecursionError:
        raise SettingsError(f"{what}: it calls or holds itself without end") from None
