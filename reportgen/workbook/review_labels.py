"""The words on the `Review` sheet, and how to get from them back to what they mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from reportgen.domain.outcome import Status
from reportgen.domain.review import Release
from reportgen.rulebook.words import Words
from reportgen.workbook.frame import Speech
from reportgen.workbook.layout import heading_texts

LABEL_PREFIX = "review."
COLUMNS = (
    "id",
    "name",
    "coach",
    "readiness",
    "band",
    "release",
    "note",
    "override_id",
    "override_check",
    "override_status",
    "override_reason",
)
RELEASES = (Release.YES, Release.HOLD)
STATUSES = (Status.PASS, Status.FIX, Status.NOT_APPLICABLE)


@dataclass(frozen=True, slots=True)
class ReviewLabels:
    """What the headings and choices are called in one workbook."""

    id: str
    name: str
    coach: str
    readiness: str
    band: str
    release: str
    note: str
    override_id: str
    override_check: str
    override_status: str
    override_reason: str
    releases: Mapping[Release, str]
    statuses: Mapping[Status, str]
    checks: Mapping[str, str]

    def items(self) -> Iterator[tuple[str, str]]:
        """Name and text of each, as the workbook's own properties keep them.

        So a workbook is understood even when the words have changed since it was written.
        """
        for column in COLUMNS:
            yield f"column.{column}", getattr(self, column)
        for release, text in self.releases.items():
            yield f"release.{release}", text
        for status, text in self.statuses.items():
            yield f"status.{status}", text
        for slug, text in self.checks.items():
            yield f"check.{slug}", text


def labels_of(say: Speech, slugs: Iterable[str]) -> ReviewLabels:
    """The labels in the staff's language; no two headings are alike."""
    headings = heading_texts([say.own(f"review-{c.replace('_', '-')}") for c in COLUMNS])
    return ReviewLabels(
        **dict(zip(COLUMNS, headings, strict=True)),
        releases={r: _choice(say.own(f"review-release-{r}")) for r in RELEASES},
        statuses={s: _choice(say.own(f"review-status-{s.replace('_', '-')}")) for s in STATUSES},
        checks={slug: say.check(slug) for slug in slugs},
    )


def _choice(text: str) -> str:
    """A text as one choice of a drop-down, whose choices commas part."""
    return " ".join(text.replace(",", " ").replace('"', " ").split())


@dataclass(frozen=True, slots=True)
class Meanings:
    """From what a cell says to what it means; case and spaces don't matter."""

    columns: Mapping[str, str]
    releases: Mapping[str, Release]
    statuses: Mapping[str, Status]
    checks: Mapping[str, str]

    def column(self, text: str) -> str | None:
        return self.columns.get(_key(text))

    def heading(self, column: str) -> str:
        """What a column is headed by."""
        return next((text for text, name in self.columns.items() if name == column), column)

    def release(self, text: str) -> Release | None:
        """None for what is neither empty nor one of the choices."""
        return self.releases.get(_key(text)) if text else Release.UNDECIDED

    def status(self, text: str) -> Status | None:
        return self.statuses.get(_key(text))

    def check(self, text: str) -> str | None:
        return self.checks.get(_key(text))


def meanings_of(properties: Mapping[str, str], words: Words) -> Meanings:
    """The labels a workbook was written with, those of today's words, and our own names."""
    noted: dict[str, dict[str, str]] = {"column": {}, "release": {}, "status": {}, "check": {}}
    for name, text in properties.items():
        kind, _, which = name.removeprefix(LABEL_PREFIX).partition(".")
        if name.startswith(LABEL_PREFIX) and kind in noted and which:
            noted[kind][_key(text)] = which
    say = Speech(words)
    slugs = [slug for slug in noted["check"].values() if words.has(f"check.{slug}")]
    today = labels_of(say, slugs)
    columns = {_key(getattr(today, name)): name for name in COLUMNS} | noted["column"]
    releases = {r.value: r for r in RELEASES} | {_key(t): r for r, t in today.releases.items()}
    statuses = {s.value: s for s in STATUSES} | {_key(t): s for s, t in today.statuses.items()}
    checks = {slug: slug for slug in noted["check"].values()}
    checks |= {_key(text): slug for slug, text in today.checks.items()}
    return Meanings(
        columns=columns,
        releases=releases | {t: Release(v) for t, v in noted["release"].items() if v in RELEASES},
        statuses=statuses | {t: Status(v) for t, v in noted["status"].items() if v in STATUSES},
        checks=checks | noted["check"],
    )


def _key(text: str) -> str:
    return " ".join(text.split()).casefold()
