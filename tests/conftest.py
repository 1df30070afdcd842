"""What all tests share: hypothesis without deadlines, on CI the same examples, and an order."""

import gc
import os

import pytest
from hypothesis import HealthCheck, settings

# Machines are shared and noisy: a slow example says nothing about the code.
settings.register_profile("here", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("here"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whole nights first: begun last, a file that takes long leaves all cores but one idle."""
    items.sort(key=lambda item: "run" not in item.path.parts)


def pytest_collection_finish() -> None:
    """What thousands of collected tests hold is no garbage; looking through it takes a tenth."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
