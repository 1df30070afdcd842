"""Who the coach of a row is: as its cell says, and as the agency's own table knows them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace

from reportgen.domain.profile import coach_name
from reportgen.errors import SettingsError
from reportgen.mail.address import Address, read_address
from reportgen.mail.lines import one_line
from reportgen.settings import Settings


@dataclass(frozen=True, slots=True)
class Coach:
    """A coach as mail needs them: where answers go, and what stands under a letter.

    `name` is "" where nobody knows it, `address` None where answers go to the agency; `listed`
    tells whether it is the agency's own word, and not the sheet's.
    """

    name: str
    address: Address | None = None
    phone: str = ""
    signature: tuple[str, ...] = ()
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Coaches:
    """Those whom `[coaches]` names, by what a cell may call them."""

    known: Mapping[str, Coach]

    def of(self, cell: str) -> Coach:
        """The coach whom a cell names, by name or by address; the agency's word comes first.

        One whom two entries fit, one by name and one by address, is nobody of the table.
        """
        name, address = one_line(coach_name(cell)), read_address(_in_brackets(cell))
        keys = (_key(name), _key(address.spec if address else ""))
        fitting = list(dict.fromkeys(self.known[key] for key in keys if key in self.known))
        if len(fitting) == 1:
            (coach,) = fitting
            # A coach without an address in the table is answered where the sheet says.
            return replace(coach, address=coach.address or _plain(address))
        return Coach(name, _plain(address))


def coaches_of(settings: Settings) -> Coaches:
    """Raises SettingsError for an address that is none, and for two entries that mean one."""
    known: dict[str, Coach] = {}
    for name, entry in settings.coaches.items():
        address = read_address(entry.address) if entry.address.strip() else None
        if entry.address.strip() and (address is None or address.utf8):
            raise SettingsError(
                f"[coaches] “{name}”: “{entry.address}” is no address that answers can go to; "
                "write maya@harbour.example"
            )
        lines = tuple(" ".join(line.split()) for line in entry.signature.splitlines())
        plain, listed = one_line(coach_name(name)), address is not None
        coach = Coach(plain, address, entry.phone.strip(), lines, listed)
        for key in filter(None, (_key(coach.name), _key(address.spec if address else ""))):
            if key in known:
                raise SettingsError(f"[coaches] “{name}” is named twice; keep one of the entries")
            known[key] = coach
    return Coaches(known)


def _in_brackets(cell: str) -> str:
    found = re.search(r"<([^<>]+)>", cell)
    return found.group(1) if found else cell


def _key(text: str) -> str:
    """A name or an address as it is looked up: case, width and spaces don't count."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _plain(address: Address | None) -> Address | None:
    """Answers go to an address that any mail program can write to, or to the agency."""
    return None if address is None or address.utf8 else address
