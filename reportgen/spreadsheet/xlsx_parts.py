"""The parts of an .xlsb package, and what they lead to."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO
from zipfile import ZipFile

from reportgen.spreadsheet.xml import DamagedError, local, stream


@dataclass(frozen=True, slots=True)
class Relation:
    kind: str  # last word of its type: "worksheet", "hyperlink"
    target: str
    external: bool


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A sheet as the workbook lists it."""

    name: str
    hidden: bool
    path: str


class Package:
    """A zip whose entries are found whatever their case and slashes, as Excel finds them."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive
        self._names = {n.replace("\\", "/").lstrip("/").casefold(): n for n in archive.namelist()}

    def has(self, path: str) -> bool:
        return path.casefold() in self._names

    def open(self, path: str) -> IO[bytes]:
        """Raises DamagedError for an entry that isn't there."""
        name = self._names.get(path.casefold())
        if name is None:
            raise DamagedError(f"no part {path}")
        return self._archive.open(name)

    def relations(self, path: str) -> Mapping[str, Relation]:
        """The relations of the part `path`, by id; none where the part has none."""
        folder, name = posixpath.split(path)
        found: dict[str, Relation] = {}
        rels = posixpath.join(folder, "_rels", f"{name}.rels")
        if not self.has(rels):
            return found

        def start(element: str, attributes: dict[str, str]) -> None:
            if local(element) != "Relationship":
                return
            external = attributes.get("TargetMode", "") == "External"
            target = attributes.get("Target", "")
            if not external:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            kind = attributes.get("Type", "").rpartition("/")[2]
            found[attributes.get("Id", "")] = Relation(kind, target, external)

        with self.open(rels) as source:
            stream(source, start)
        return found
