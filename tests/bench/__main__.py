"""Runs every benchmark: `python -m tests.bench`; 1 when one of them passes its stated limit."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path


def main() -> int:
    worst = 0
    for path in sorted(Path(__file__).parent.glob("bench_*.py")):
        print(f"\n{path.stem.removeprefix('bench_')}", flush=True)
        worst = max(worst, import_module(f"tests.bench.{path.stem}").main())
    return worst


if __name__ == "__main__":
    sys.exit(main())
