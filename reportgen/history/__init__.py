"""What earlier nights knew: runs, versions, results, submissions, review entries, deliveries."""

from reportgen.history.migrate import backups_of
from reportgen.history.store import History, open_history, read_history

__all__ = ["History", "backups_of", "open_history", "read_history"]
