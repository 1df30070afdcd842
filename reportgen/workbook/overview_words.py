"""The cohort in three sentences: where it is weak, whether it gets better, who needs a call."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportgen.domain.attention import Attention
from reportgen.domain.cohort import weakest
from reportgen.domain.groups import mean_change
from reportgen.workbook.book import StaffWorkbook

STEADY = 0.5  # readiness points a cohort may move without anybody having done anything


def sentences(book: StaffWorkbook, called: Sequence[Attention]) -> tuple[str, str, str]:
    return _weak(book), _better(book), _calls(book, called)


def _weak(book: StaffWorkbook) -> str:
    spots = weakest(book.cohort.counted, 2)
    if not spots:
        return book.say.own("says-nothing-weak")
    worst = spots[0]
    args: dict[str, Any] = {
        "check": book.say.check(worst.slug),
        "points": f"{worst.recoverable:.1f}",
        "affected": worst.affected,
        "judged": worst.judged,
    }
    if len(spots) == 1:
        return book.say.own("says-weak-one", **args)
    return book.say.own("says-weak", **args, second=book.say.check(spots[1].slug))


def _better(book: StaffWorkbook) -> str:
    past = book.cohort.past
    if not past:
        return book.say.own("says-first-run")
    change, people = mean_change(book.cohort.counted)
    since = f"{past[-1].day:%Y-%m-%d}"
    if change is None:
        return book.say.own("says-nobody-twice", since=since)
    key = "says-steady" if abs(change) < STEADY else "says-better" if change > 0 else "says-worse"
    sentence = book.say.own(key, since=since, people=people, points=f"{abs(change):.1f}")
    if past[-1].rulebook != book.cohort.rulebook:
        sentence += " " + book.say.own("says-rules-changed")
    return sentence


def _calls(book: StaffWorkbook, called: Sequence[Attention]) -> str:
    if not called:
        return book.say.own("says-no-calls")
    first = called[0]
    return book.say.own(
        "says-calls",
        count=len(called),
        name=first.entry.report.profile.name,
        reason=book.say.own(f"reason-{first.reason}"),
    )
