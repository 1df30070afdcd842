"""run.log: one JSON object a line, with ids and durations, never anybody's name or text."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from io import TextIOWrapper
from pathlib import Path

from reportgen.files import file_errors, open_private
from reportgen.signs import in_json

LOGGER = "reportgen"
_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


class JsonLines(logging.Formatter):
    """A record as one JSON line: time, level, run, event, and whatever `extra` carried."""

    def __init__(self, run_id: str) -> None:
        super().__init__()
        self.run_id = run_id

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "run": self.run_id,
            "event": record.getMessage(),
        }
        line.update({k: v for k, v in vars(record).items() if k not in _STANDARD})
        return in_json(json.dumps(line, ensure_ascii=False, default=str))


class _LogFile(logging.FileHandler):
    """A log that a full disk silences: what the run was about to say must not end the run."""

    def _open(self) -> TextIOWrapper:
        return TextIOWrapper(open_private(Path(self.baseFilename), "ab"), encoding=self.encoding)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """The standard answer is a traceback on stderr."""

    def close(self) -> None:
        with suppress(OSError):
            super().close()


@contextmanager
def logged_to(path: Path, run_id: str) -> Iterator[logging.Logger]:
    """The run's own log, appended to `path` while the run lasts."""
    logger = logging.getLogger(LOGGER)
    with file_errors(path):
        handler = _LogFile(path, encoding="utf-8")
    handler.setFormatter(JsonLines(run_id))
    level, propagate = logger.level, logger.propagate
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    try:
        yield logger
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
        logger.propagate = propagate
        handler.close()
