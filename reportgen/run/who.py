"""People as somebody calls them on a command line: by id, by address, by their whole name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from reportgen.domain.profile import Profile
from reportgen.errors import UsageError
from reportgen.history import read_history
from reportgen.history.people import address_key, folded, same_name
from reportgen.settings import Settings

SHOWN = 8


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person as a choice among several shows them."""

    id: str
    name: str
    address: str

    def __str__(self) -> str:
        return " · ".join(filter(None, (self.id, self.name, self.address)))


# Asks which of several people is meant; their id.
Choose = Callable[[str, Sequence[Somebody]], str]


def nobody_to_ask(asked: str, fitting: Sequence[Somebody]) -> str:
    """Raises UsageError that names who may be meant."""
    listed = "".join(f"\n  {somebody.id} · {somebody.name}" for somebody in fitting[:SHOWN])
    more = f"\n  … and {len(fitting) - SHOWN} more" if len(fitting) > SHOWN else ""
    many = "several people fit" if len(fitting) > 1 else "no whole name, address or id is"
    raise UsageError(f"{many} “{asked}”; name one by id:{listed}{more}")


def ids_of(
    asked: Iterable[str], people: Iterable[Somebody], choose: Choose = nobody_to_ask
) -> tuple[str, ...]:
    """The id of each person asked for; what fits nobody stays, for its command to say so.

    An id comes first, then an address or a whole name. A part of a name is asked about even where
    it fits one person alone: nobody's report goes out, or away, by a guess.
    """
    known = tuple(people)
    return tuple(_id_of(one, known, choose) for one in asked)


def _id_of(asked: str, known: Sequence[Somebody], choose: Choose) -> str:
    by_id = [who for who in known if folded(who.id) == folded(asked)]
    if by_id:
        return by_id[0].id
    whole = [
        who
        for who in known
        if (who.address and address_key(who.address) == address_key(asked))
        or (who.name and same_name(who.name) == same_name(asked))
    ]
    if len(whole) == 1:
        return whole[0].id
    fitting = whole or [who for who in known if _is_part(asked, who.name)]
    return choose(asked, fitting) if fitting else asked


def _is_part(asked: str, name: str) -> bool:
    """Whether each word asked for begins a word of the name."""
    words, names = same_name(asked).split(), same_name(name).split()
    return bool(words) and all(any(n.startswith(word) for n in names) for word in words)


def in_history(settings: Settings) -> tuple[Somebody, ...]:
    """Everybody whom history knows, with the address seen last; nobody before the first night."""
    path = settings.history_path
    if not path.exists():
        return ()
    with read_history(path) as history:
        everybody = history.people.everybody().values()
    return tuple(Somebody(p.id, p.name, p.address) for p in everybody)


def in_intake(profiles: Iterable[Profile]) -> tuple[Somebody, ...]:
    """Everybody who stands in a sheet."""
    return tuple(Somebody(p.id, p.name, p.email) for p in profiles)
