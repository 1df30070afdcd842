"""The default way: each message a file that any mail program opens; nothing leaves the machine."""

from __future__ import annotations

from email.parser import BytesHeaderParser
from pathlib import Path

from reportgen.files import OUTBOX, make_own_folder, write_whole
from reportgen.history.deliveries import DeliveryState
from reportgen.mail.address import Address
from reportgen.mail.message import Letter
from reportgen.mail.transport import Answer
from reportgen.manifest import claim, manifest_of, refuse_foreign

SUFFIX = ".eml"
_HEADERS = 16_384  # bytes of a mail that hold its Message-ID


class FileTransport:
    """Writes `outbox/<report>.eml` into a run folder."""

    name = "files"
    # The file is written whole or not at all, so writing it again does no harm.
    left_behind = DeliveryState.PENDING

    def __init__(self, folder: Path) -> None:
        self._folder = folder / OUTBOX
        self._ours = manifest_of(folder)  # None for a run that an earlier reportgen made

    def ready(self) -> None:
        """Raises FileError where the outbox can't be made."""
        make_own_folder(self._folder)

    def rehearse(self, sender: Address) -> None:
        """Nobody is asked for anything: whether a folder can be made is the run's own business."""

    def send(self, letter: Letter) -> Answer:
        """Raises FileError: a full disk is nobody's answer, and would stop the next one too.

        So is a file of somebody's own under that name: it is left as it is.
        """
        path = self._folder / f"{letter.file}{SUFFIX}"
        name = f"{OUTBOX}/{path.name}"
        if self._ours is None and not message_id(path).startswith("<reportgen."):
            refuse_foreign(self._folder.parent, [name])
        elif self._ours is not None and name not in self._ours.names:
            claim(self._folder.parent, files=[name])
        write_whole(path, letter.data())
        return Answer(DeliveryState.WRITTEN)

    def close(self) -> None:
        """Nothing is held open."""


def message_id(mail: Path) -> str:
    """What a mail's own header says it is, "" for a file that is none."""
    try:
        with mail.open("rb") as file:
            head = file.read(_HEADERS)
    except OSError:
        return ""
    return str(BytesHeaderParser().parsebytes(head).get("Message-ID", "")).strip()
