"""Who works tonight: processes of this machine, or a cluster that has what is installed here."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import partial

from reportgen.errors import SettingsError
from reportgen.rulebook.words import Words
from reportgen.settings import Settings
from reportgen.workers import Crew, JobLimits, Pool, worker_count
from reportgen.workers.cluster import Cluster, Refused, UnfitError, cluster_at


def pool_of(settings: Settings) -> Pool:
    """Processes of this machine."""
    return Pool(worker_count(settings.run.workers), _limits(settings))


@contextmanager
def crew_of(settings: Settings, words: Words) -> Iterator[Crew]:
    """Whoever the settings name. Raises SettingsError for a cluster in which everybody differs."""
    address = settings.run.cluster
    if address is None:
        yield pool_of(settings)
        return
    # slow to import; a machine alone needs none
    from reportgen.run.installed import installed  # noqa: PLC0415

    own = (settings.report.templates, settings.rulebook.words)
    facts = partial(installed, *(path.absolute() if path else None for path in own))
    with ExitStack() as held:
        try:
            crew = held.enter_context(cluster_at(address, _limits(settings), facts))
        except UnfitError as error:
            told = " ".join(_told(refused, words) for refused in error.refused)
            first = words.say("cli-cluster-unfit", address=address)
            raise SettingsError(f"{first} {told}") from error
        yield crew


def _limits(settings: Settings) -> JobLimits:
    return JobLimits(settings.run.timeout_s, settings.run.memory_mb)


def _told(refused: Refused, words: Words) -> str:
    if refused.why:
        return words.say("cli-cluster-mute", worker=refused.worker, why=refused.why)
    parts = ", ".join(words.say(f"cli-cluster-part-{part}") for part in refused.parts)
    return words.say("cli-cluster-differs", worker=refused.worker, parts=parts)


def crew_notes(crew: Crew, words: Words, log: logging.Logger) -> tuple[str, ...]:
    """A line on each worker that got no work, and why."""
    if not isinstance(crew, Cluster):
        return ()
    for refused in crew.refused:
        why = {"why": refused.why} if refused.why else {"parts": refused.parts}
        log.warning("cluster worker refused", extra={"worker": refused.worker, **why})
    return tuple(_told(refused, words) for refused in crew.refused)
