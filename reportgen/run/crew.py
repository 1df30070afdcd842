"""Who works tonight, as the settings have it."""

from __future__ import annotations

from reportgen.settings import Settings
from reportgen.workers import JobLimits, Pool, worker_count


def pool_of(settings: Settings) -> Pool:
    """Processes of this machine."""
    run = settings.run
    return Pool(worker_count(run.workers), JobLimits(run.timeout_s, run.memory_mb))
