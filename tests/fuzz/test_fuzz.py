"""A seeded stretch of the fuzzing at every door; `make fuzz` goes on for an hour."""

from __future__ import annotations

import random
import time

import pytest

from tests.fuzz.targets import TARGETS, tried

SECONDS = 7.0  # for each of nine doors: a minute in all


@pytest.mark.heavy
@pytest.mark.parametrize("name", TARGETS)
def test_nothing_unexpected_comes_out(name: str) -> None:
    """The same inputs each time; a slow machine gets less far with them."""
    dice = random.Random(name)
    until = time.monotonic() + SECONDS
    while True:
        seed = dice.randrange(1 << 40)
        assert tried(TARGETS[name], seed) is None, f"--target {name} --seed {seed}"
        if time.monotonic() > until:
            return
