"""The words on the `Review` sheet, and how to get from them back to what they mean."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from reportgen.domain.outcome import Status
from reportgen.domain.review import Release
from reportgen.rulebook.words import Words, in_each_language
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
    "override_finding",
    "override_contest",
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
    override_finding: str
    override_contest: str
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

    def release(self, text: str) -> Release:
        """Unclear is whatever is neither empty nor one of the words for the choices."""
        return self.releases.get(_word(text), Release.UNCLEAR) if text else Release.UNDECIDED

    def status(self, text: str) -> Status | None:
        return self.statuses.get(_key(text))

    def check(self, text: str) -> str | None:
        return self.checks.get(_key(text))

    def with_labels(self, properties: Mapping[str, str]) -> Meanings:
        """These, and before them the labels that a workbook notes it was written with."""
        noted: dict[str, dict[str, str]] = {"column": {}, "release": {}, "status": {}, "check": {}}
        for name, text in properties.items():
            kind, _, which = name.removeprefix(LABEL_PREFIX).partition(".")
            if name.startswith(LABEL_PREFIX) and kind in noted and which:
                key = _word(text) if kind == "release" else _key(text)
                noted[kind][key] = which
        releases = {t: Release(v) for t, v in noted["release"].items() if v in RELEASES}
        statuses = {t: Status(v) for t, v in noted["status"].items() if v in STATUSES}
        return replace(
            self,
            columns={**self.columns, **noted["column"]},
            releases={**self.releases, **releases},
            statuses={**self.statuses, **statuses},
            checks={**self.checks, **noted["check"]},
        )


def meanings_of(words: Words, slugs: Iterable[str]) -> Meanings:
    """Today's labels, our own names, and the words that each language has for yes and for hold.

    Plain values, so that a worker process can be given them.
    """
    slugs = [slug for slug in slugs if words.has(f"check.{slug}")]
    today = labels_of(Speech(words), slugs)
    return Meanings(
        columns={_key(getattr(today, name)): name for name in COLUMNS},
        releases=_release_words(words) | {_word(t): r for r, t in today.releases.items()},
        statuses={s.value: s for s in STATUSES} | {_key(t): s for s, t in today.statuses.items()},
        checks={slug: slug for slug in slugs} | {_key(t): slug for slug, t in today.checks.items()},
    )


def _release_words(words: Words) -> dict[str, Release]:
    """A word that means yes in one language and hold in another holds: the hold comes last."""
    meant: dict[str, Release] = {}
    for release in RELEASES:
        key = f"workbook-review-release-{release}"
        labels = (release.value, words.say(key), *in_each_language(key))
        others = (words.say(key, "also"), *in_each_language(key, "also"))
        listed = (text for line in others for text in line.split(","))
        meant |= {_word(text): release for text in (*labels, *listed)}
    return meant


def _key(text: str) -> str:
    return " ".join(text.split()).casefold()


def _word(text: str) -> str:
    """A word for a release, however it is typed: “No!” is no, but “yes?” is no yes."""
    plain = unicodedata.normalize("NFKC", text).replace("\u2019", "'")
    return _key(plain.strip().rstrip(".!").lstrip("¡"))
