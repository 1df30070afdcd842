"""Histories as people write them: nothing stated that isn't so, and nearly all of it read."""

from __future__ import annotations

import pytest

from tests.judgement.histories import SETS, History, load_histories, read, tally

LEAST_READ = 0.9


@pytest.mark.parametrize(
    "history",
    [pytest.param(h, id=f"{name}-{h['id']}") for name in SETS for h in load_histories(name)],
)
def test_no_history_is_read_wrongly(history: History) -> None:
    how, why = read(history)
    assert how != "wrong", why


@pytest.mark.parametrize("name", SETS)
def test_most_histories_leave_nothing_to_ask(name: str) -> None:
    counted = tally(name)
    assert counted["right"] >= LEAST_READ * counted.total(), counted
