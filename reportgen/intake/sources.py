"""Where each field of a row came from, written out only when somebody asks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from reportgen.domain.fields import CellRef, FieldName, FieldSource, FieldState

Places = Mapping[str, tuple[str, str]]  # of a table: the column's letters and heading, by target


class RowSources(Mapping[FieldName, FieldSource]):
    """The sources of one row: a third of a million cells would cost a second to write out.

    `fields` are those the table has; `states` holds only what isn't given.
    """

    __slots__ = ("_fields", "_places", "_row", "_sheet", "_states")

    def __init__(
        self,
        sheet: str,
        row: int,
        fields: tuple[FieldName, ...],
        states: Mapping[FieldName, FieldState],
        places: Places,
    ) -> None:
        self._sheet = sheet
        self._row = row
        self._fields = fields
        self._states = states
        self._places = places

    def __getitem__(self, name: FieldName) -> FieldSource:
        letters, heading = self._places[name]
        state = self._states.get(name, FieldState.GIVEN)
        return FieldSource(state, CellRef(self._sheet, self._row, f"{letters}{self._row}", heading))

    def __iter__(self) -> Iterator[FieldName]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    def __repr__(self) -> str:
        return f"RowSources({self._sheet!r}, {self._row})"
