"""The default way: each message a file that any mail program opens; nothing leaves the machine."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from reportgen.files import OUTBOX, PART, make_folder, write_whole
from reportgen.history.deliveries import DeliveryState
from reportgen.mail.address import Address
from reportgen.mail.message import Letter
from reportgen.mail.transport import Answer

SUFFIX = ".eml"


class FileTransport:
    """Writes `outbox/<report>.eml` into a run folder."""

    name = "files"
    # The file is written whole or not at all, so writing it again does no harm.
    left_behind = DeliveryState.PENDING

    def __init__(self, folder: Path) -> None:
        self._folder = folder / OUTBOX

    def ready(self) -> None:
        """Raises FileError where the outbox can't be made."""
        make_folder(self._folder)

    def rehearse(self, sender: Address) -> None:
        """Nobody is asked for anything: whether a folder can be made is the run's own business."""

    def send(self, letter: Letter) -> Answer:
        """Raises FileError: a full disk is nobody's answer, and would stop the next one too."""
        write_whole(self._folder / f"{letter.file}{SUFFIX}", letter.data())
        return Answer(DeliveryState.WRITTEN)

    def close(self) -> None:
        """Nothing is held open."""


def sweep_outbox(run: Path) -> None:
    """Take away messages that a killed sender left half-written in a run folder's outbox.

    Only for who holds the output folder's lock: nobody else can be writing one then.
    """
    for part in (run / OUTBOX).glob(f".*{SUFFIX}{PART}"):
        if part.is_file() and not part.is_symlink():
            with suppress(OSError):
                part.unlink()
