"""A programme's track record in a sentence, the same on sheet, page and terminal."""

from __future__ import annotations

from typing import Any

from reportgen.domain.programme import FEWEST_FOR_RECORD, Programme
from reportgen.domain.scoring import READY_FROM
from reportgen.rulebook.words import Words


def record_sentence(programme: Programme, words: Words) -> str:
    """How often “ready” was right, or from how many answers on that is told."""
    record = programme.record
    told: dict[str, Any] = {"from": int(READY_FROM)}
    if record is None:
        return words.say("outcomes-no-record", least=FEWEST_FOR_RECORD, **told)
    told |= {"people": record.people, "approved": record.approved, "waiting": record.waiting}
    told |= {"share": record.percent}
    told |= {"low": round(100 * record.low), "high": round(100 * record.high)}
    return words.say("outcomes-record", **told)
