"""Where reports are judged and rendered, and old formats read: one door, three crews behind it."""

from reportgen.workers.crew import Crew, Done, Failure, Here, JobLimits, run_jobs
from reportgen.workers.pool import Pool, lacks_shared_memory, run_alone, worker_count

__all__ = [
    "Crew",
    "Done",
    "Failure",
    "Here",
    "JobLimits",
    "Pool",
    "lacks_shared_memory",
    "run_alone",
    "run_jobs",
    "worker_count",
]
