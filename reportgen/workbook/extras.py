"""What a sheet can have since Excel 2010 and openpyxl doesn't write: solid bars, sparklines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import NAMESPACE_URL, uuid5
from xml.etree import ElementTree as ET

from openpyxl.descriptors.excel import ExtensionList
from openpyxl.formatting.rule import DataBar, FormatObject, Rule
from openpyxl.xml import functions as xml

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
_XM = "http://schemas.microsoft.com/office/excel/2006/main"
_BAR_LINK = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"
_BARS = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}"
_SPARKLINES = "{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"

for _prefix, _uri in (("x14", _X14), ("xm", _XM)):
    xml.register_namespace(_prefix, _uri)  # type: ignore[attr-defined]  # not in the stubs
    ET.register_namespace(_prefix, _uri)


@dataclass(frozen=True, slots=True)
class SolidBars:
    """Data bars from zero in one colour; `most` is what a full bar means, None for the largest."""

    sheet: str
    cells: str
    most: float | None
    colour: str

    @property
    def id(self) -> str:
        """What the old form of the rule and the new one know each other by."""
        return "{" + str(uuid5(NAMESPACE_URL, f"{self.sheet}!{self.cells}")).upper() + "}"

    def rule(self) -> Rule:
        """The old form, whose bars fade, with its link to the new one."""
        full = FormatObject(type="max") if self.most is None else FormatObject("num", self.most)
        ends = [FormatObject(type="num", val=0), full]
        bar = DataBar(minLength=0, maxLength=100, cfvo=ends, color=self.colour)
        return _LinkedRule(_BarLink(self.id), type="dataBar", dataBar=bar)


@dataclass(frozen=True, slots=True)
class Sparkline:
    """A line of the size of a cell, from 0 to 100; `values` and `at` are in the same sheet."""

    values: str
    at: str


def extension_of(
    sheet: str, bars: Sequence[SolidBars], lines: Sequence[Sparkline], colour: str
) -> bytes:
    """The end of a sheet's file, from after its last element; b"" where there is nothing to add."""
    if not (bars or lines):
        return b""
    parts: list[ET.Element] = []
    if bars:
        parts.append(ext := ET.Element("ext", uri=_BARS))
        formats = ET.SubElement(ext, f"{{{_X14}}}conditionalFormattings")
        for one in bars:
            _add_bars(formats, one)
    if lines:
        parts.append(ext := ET.Element("ext", uri=_SPARKLINES))
        groups = ET.SubElement(ext, f"{{{_X14}}}sparklineGroups")
        _add_lines(groups, sheet, lines, colour)
    return b"".join((b"<extLst>", *(ET.tostring(part) for part in parts), b"</extLst>"))


def _add_bars(parent: ET.Element, bars: SolidBars) -> None:
    one = ET.SubElement(parent, f"{{{_X14}}}conditionalFormatting")
    rule = ET.SubElement(one, f"{{{_X14}}}cfRule", type="dataBar", id=bars.id)
    bar = ET.SubElement(rule, f"{{{_X14}}}dataBar", minLength="0", maxLength="100", gradient="0")
    low = ET.SubElement(bar, f"{{{_X14}}}cfvo", type="num")
    ET.SubElement(low, f"{{{_XM}}}f").text = "0"
    if bars.most is None:
        ET.SubElement(bar, f"{{{_X14}}}cfvo", type="max")
    else:
        high = ET.SubElement(bar, f"{{{_X14}}}cfvo", type="num")
        ET.SubElement(high, f"{{{_XM}}}f").text = f"{bars.most:g}"
    ET.SubElement(bar, f"{{{_X14}}}negativeFillColor", rgb="FFFF0000")
    ET.SubElement(bar, f"{{{_X14}}}axisColor", rgb="FF000000")
    ET.SubElement(one, f"{{{_XM}}}sqref").text = bars.cells


def _add_lines(parent: ET.Element, sheet: str, lines: Sequence[Sparkline], colour: str) -> None:
    group = ET.SubElement(
        parent,
        f"{{{_X14}}}sparklineGroup",
        manualMax="100",
        manualMin="0",
        lineWeight="1.5",
        displayEmptyCellsAs="gap",
        last="1",
        minAxisType="custom",
        maxAxisType="custom",
    )
    for name in ("colorSeries", "colorMarkers", "colorLast"):
        ET.SubElement(group, f"{{{_X14}}}{name}", rgb=f"FF{colour}")
    every = ET.SubElement(group, f"{{{_X14}}}sparklines")
    quoted = sheet.replace("'", "''")
    for line in lines:
        one = ET.SubElement(every, f"{{{_X14}}}sparkline")
        ET.SubElement(one, f"{{{_XM}}}f").text = f"'{quoted}'!{line.values}"
        ET.SubElement(one, f"{{{_XM}}}sqref").text = line.at


class _BarLink(ExtensionList):
    """Names the rule in the sheet's extension that draws the same bars solid."""

    def __init__(self, id: str) -> None:
        super().__init__()
        self.id = id

    def to_tree(self, *_place: Any, **_named: Any) -> Any:
        # openpyxl's own extensions have no content.
        tree = xml.Element("extLst")
        ext = xml.SubElement(tree, "ext", uri=_BAR_LINK)
        xml.SubElement(ext, f"{{{_X14}}}id").text = self.id
        return tree


class _LinkedRule(Rule):
    """A rule that is written with its extension, which openpyxl's leaves out."""

    tagname = "cfRule"
    __elements__ = (*Rule.__elements__, "extLst")
    __attrs__ = Rule.__attrs__

    def __init__(self, link: ExtensionList, **rest: Any) -> None:
        super().__init__(**rest)
        self.extLst = link
