"""What a run folder says about the people in it: the part of run.json that mail stands on."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from reportgen.domain.stage import Eligibility, Stage
from reportgen.errors import FileError, UsageError

DOCUMENT = "run.json"
WITH_PDF = ("rendered", "unchanged")
COPYING = "original_text"  # the one check whose findings hold a report back
LOOKALIKE = "lookalike"
HOLD = "hold-"


@dataclass(frozen=True, slots=True)
class Step:
    """One of the actions in the report. `fix` is in the staff's language, for want of words."""

    code: str
    fix: str
    args: Mapping[str, str | int | float] = field(default_factory=dict)
    effort: int = 0
    gain: float = 0.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """One candidate of the run. `pdf` is relative to the run folder; "" where there is none.

    `hold` is the intake's own; `holds` are codes of what a person should look at first.
    """

    id: str
    name: str
    email: str
    coach: str
    language: str
    stage: Stage
    eligibility: Eligibility
    version: int
    pdf: str
    pdf_sha256: str
    readiness: float | None
    band: str
    hold: bool
    holds: tuple[str, ...]
    steps: tuple[Step, ...]

    @property
    def mailable(self) -> bool:
        """Whether there is a report, and somebody who should have it."""
        eligible = self.eligibility is not Eligibility.NOT_YET
        return bool(self.pdf and self.pdf_sha256) and self.stage.reported and eligible


@dataclass(frozen=True, slots=True)
class Run:
    """A run folder as mail sees it; `document` is run.json as it stands."""

    folder: Path
    as_of: date
    rulebook_version: str
    candidates: tuple[Candidate, ...]
    document: Mapping[str, Any]


def load_run(folder: Path) -> Run:
    """Read a run folder's run.json.

    Raises UsageError where the folder holds no run, FileError where run.json can't be read.
    """
    path = folder / DOCUMENT
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        return Run(
            folder=folder,
            as_of=date.fromisoformat(document["as_of"]),
            rulebook_version=document["rulebook"]["version"],
            candidates=tuple(_candidate(data) for data in document["candidates"]),
            document=document,
        )
    except FileNotFoundError as error:
        raise UsageError(f"{folder} holds no run: there is no {DOCUMENT} in it") from error
    except OSError as error:
        raise FileError(f"{path} can't be read: {error.strerror}") from error
    except (ValueError, KeyError, TypeError) as error:
        raise FileError(
            f"{path} is not a run.json of this reportgen; run that night again"
        ) from error


def _candidate(data: Mapping[str, Any]) -> Candidate:
    made = data["state"] in WITH_PDF
    checks: Sequence[Mapping[str, Any]] = data.get("checks", ())
    holds = [str(code).removeprefix(HOLD) for code in data.get("holds", ())]
    if any(c["id"] == COPYING and c["status"] in ("improve", "fix") for c in checks):
        holds.append(LOOKALIKE)
    return Candidate(
        id=data["id"],
        name=data["name"],
        email=data["email"],
        coach=data.get("coach") or "",
        language=data.get("language") or "en",
        stage=Stage(data["stage"]),
        eligibility=Eligibility(data.get("eligibility", Eligibility.ELIGIBLE)),
        version=int(data.get("version") or 0),
        pdf=(data.get("pdf") or "") if made else "",
        pdf_sha256=(data.get("pdf_sha256") or "") if made else "",
        readiness=data.get("readiness"),
        band=data.get("band") or "",
        hold=bool(data.get("hold")),
        holds=tuple(dict.fromkeys(holds)),
        steps=_steps(data.get("actions", ()), checks),
    )


def _steps(codes: Sequence[str], checks: Sequence[Mapping[str, Any]]) -> tuple[Step, ...]:
    by_code = {f["code"]: f for c in checks for f in c.get("findings", ())}
    found = (by_code[code] for code in codes if code in by_code)
    return tuple(
        Step(
            code=f["code"],
            fix=f.get("fix") or "",
            args=f.get("args") or {},
            effort=int(f.get("effort") or 0),
            gain=float(f.get("gain") or 0.0),
        )
        for f in found
    )
