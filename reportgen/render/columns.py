"""Parting a theme's checks into two columns of about equal height.

CSS columns would do it too, at fifty times the cost: WeasyPrint lays a page out again for each
height it tries.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from reportgen.render.view import DetailView, FindingView

_LINE = 56  # characters that fit one line of a column, about


def balanced(details: Sequence[DetailView]) -> tuple[tuple[DetailView, ...], ...]:
    """The details in order, the first column as near to half the height as can be."""
    if not details:
        return ()
    heights = [_height(d) for d in details]
    total = sum(heights)
    cut = min(
        range(1, len(details) + 1),
        key=lambda n: (max(sum(heights[:n]), total - sum(heights[:n])), n),
    )
    return tuple(details[:cut]), tuple(details[cut:])


def _height(detail: DetailView) -> float:
    """How many lines a check takes, about; only the comparison matters."""
    lines = 2.0 + sum(_finding_height(f) for f in detail.findings)
    lines += _lines(detail.question) if not detail.findings else 0
    lines += _lines(detail.override) + _lines(detail.remark)
    if detail.opening is not None:
        lines += 3 + _lines(detail.opening.text)
    if detail.chart is not None:
        lines += 3 + sum(_lines(note) for note in detail.chart.notes)
    if detail.timeline is not None:
        lines += 2 + 1.7 * len(detail.timeline.jobs)
    return lines


def _finding_height(finding: FindingView) -> float:
    if finding.step:
        return 1.3
    texts = (finding.title, finding.says, finding.fix, finding.suggestion)
    quotes = (q.before + q.marked + q.after + finding.places for q in finding.quotes)
    return 0.6 + sum(_lines(text) for text in (*texts, *quotes))


def _lines(text: str) -> int:
    return ceil(len(text) / _LINE)
