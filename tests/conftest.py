"""What all tests share: hypothesis without deadlines, on CI the same examples, and an order."""

import gc
import os

import pytest
from hypothesis import HealthCheck, settings

# Machines are shared and noisy: a slow example says nothing about the code.
settings.register_profile("here", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("here"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


# Ten seconds and more on a quiet core, by `--durations=0`; whole nights are not listed.
LONG = (
    "tests/test_commands.py",
    "tests/rulebook/test_limits.py",
    "tests/mail/test_refused.py",
    "tests/render/test_pdf.py",
    "tests/intake/test_refusals.py",
    "tests/mail/test_smtp.py",
    "tests/render/test_templates.py",
    "tests/checks/test_properties.py",
    "tests/test_workers.py",
    "tests/workbook/test_review.py",
    "tests/mail/test_message.py",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whole nights first, then what takes long: begun last, it leaves all cores but one idle."""

    def turn(item: pytest.Item) -> int:
        if "run" in item.path.parts:
            return 0
        file = item.nodeid.partition("::")[0]
        return 1 + (LONG.index(file) if file in LONG else len(LONG))

    items.sort(key=turn)


def pytest_collection_finish() -> None:
    """What thousands of collected tests hold is no garbage; looking through it takes a tenth."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
