"""An overview as it was read: its sentences with their kinds, its quality, its likely faults."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from reportgen.language.prose.model import ProseModel, load_model, measures
from reportgen.language.prose.sentences import Sentence, split
from reportgen.language.text import normalise

READ = 6000  # characters; what is longer is no overview, and its beginning tells enough
CLEAR = 0.5


class SentenceKind(StrEnum):
    """What a sentence does for its reader."""

    OFFER = "offer"
    FOR_WHOM = "for whom"
    GAIN = "what the client gets"
    PROOF = "proof"
    PROCESS = "process"
    PRAISE = "self-praise"
    WISH = "wish for a job"
    OTHERS = "about others"
    LEFTOVER = "leftover"
    LIST = "list"
    CALL = "greeting or call"
    PRIVATE = "private"
    YEARS = "years only"


LETTERS: Mapping[str, SentenceKind] = dict(zip("ofgprswxmlcty", SentenceKind, strict=True))


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sentence and how likely it is of each kind; `groups` are the phrase groups met in it."""

    sentence: Sentence
    shares: Mapping[SentenceKind, float]
    groups: frozenset[str]

    @property
    def kind(self) -> SentenceKind:
        return max(self.shares, key=self.shares.__getitem__)

    def is_a(self, kind: SentenceKind, from_share: float = CLEAR) -> bool:
        return self.shares[kind] >= from_share


@dataclass(frozen=True, slots=True)
class Prose:
    """A text's sentences, and what the trained model makes of the whole.

    `quality` is on a coach's scale: below 0.5 needs rewriting, from 0.85 may be sent or polished.
    `faults` are probabilities by name; `clear` those that are there for sure enough to be said,
    `likely` by how near each comes to that.
    """

    spoken: tuple[Spoken, ...]
    quality: float
    faults: Mapping[str, float]
    clear: frozenset[str]
    likely: Mapping[str, float]

    def most(self, kind: SentenceKind, without: Collection[SentenceKind] = ()) -> Spoken | None:
        """The sentence that is most surely of a kind, and not of others."""
        fitting = [s for s in self.spoken if s.kind not in without]
        return max(fitting, key=lambda s: s.shares[kind], default=None)

    def share(self, kind: SentenceKind) -> float:
        """The part of the text's words in sentences that are mainly of a kind."""
        words = sum(len(s.sentence.words) for s in self.spoken)
        of_kind = sum(len(s.sentence.words) for s in self.spoken if s.kind is kind)
        return of_kind / words if words else 0.0


@lru_cache(maxsize=32)
def read_prose(text: str, model: ProseModel | None = None) -> Prose:
    """Read an overview. The same text gives the same answer; no model is the shipped one."""
    with_model = model or load_model()
    text = text[:READ]
    sentences = split(text)
    shares, features = measures(with_model, text, normalise(text), sentences)
    faults = with_model.faults(features)
    limits = with_model.thresholds
    likely = {tag: share / max(limits[tag], 1e-6) for tag, share in faults.items()}
    return Prose(
        spoken=_spoken(sentences, shares),
        quality=_on_scale(with_model.place(features), limits),
        faults=faults,
        clear=frozenset(tag for tag, share in faults.items() if share >= limits[tag]),
        likely=likely,
    )


def _spoken(
    sentences: Sequence[Sentence], shares: Sequence[Mapping[str, float]]
) -> tuple[Spoken, ...]:
    return tuple(
        Spoken(
            sentence=one,
            shares={LETTERS[letter]: share for letter, share in found.items()},
            groups=frozenset(one.hits),
        )
        for one, found in zip(sentences, shares, strict=True)
    )


def _on_scale(place: float, limits: Mapping[str, float]) -> float:
    """A place among the labelled texts on the coach's scale, straight between its marks."""
    marks = (
        (limits["least"], 0.05),
        (limits["fix"], 0.5),
        (limits["pass"], 0.85),
        (limits["most"], 1.0),
    )
    if place <= marks[0][0]:
        return marks[0][1]
    for (low, at_low), (high, at_high) in pairwise(marks):
        if place <= high:
            return round(at_low + (at_high - at_low) * (place - low) / max(high - low, 1e-9), 4)
    return 1.0
