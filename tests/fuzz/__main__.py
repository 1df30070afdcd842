"""Fuzzes every door for a while: `python -m tests.fuzz --seconds 3600`; 1 where something came out.

A finding is a target and a seed: `--target checks --seed 4711` deals the same input again.
"""

from __future__ import annotations

import argparse
import logging
import random
import resource
import sys
import time
import traceback
import warnings
from collections.abc import Iterator

from tests.fuzz.targets import TARGETS, tried

MEMORY = 6 << 30


def seeds(until: float) -> Iterator[int]:
    while time.monotonic() < until:
        yield random.SystemRandom().randrange(1 << 40)


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--seconds", type=float, default=3600)
    asked.add_argument("--target", choices=TARGETS)
    asked.add_argument("--seed", type=int, help="deal this input alone")
    given = asked.parse_args()
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, resource.RLIM_INFINITY))
    names = [given.target] if given.target else list(TARGETS)
    until = time.monotonic() + given.seconds
    found = dealt = 0
    for seed in [given.seed] if given.seed is not None else seeds(until):
        for name in names:
            dealt += 1
            if (error := tried(TARGETS[name], seed)) is not None:
                found += 1
                print(f"\n--target {name} --seed {seed}")
                traceback.print_exception(error, limit=-4)
    print(f"{dealt:,} inputs, {found} findings")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
