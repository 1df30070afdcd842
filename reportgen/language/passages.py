"""A profile's running texts, one after the other, each with the field it stands in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reportgen.domain.profile import Profile
from reportgen.language.facade import Language
from reportgen.language.text import normalise, words


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a profile's running text; `where` is the field, with its entry's number."""

    text: str
    where: str

    @property
    def field(self) -> str:
        """The field without its entry's number."""
        return self.where.split(" ", 1)[0]

    @property
    def letters(self) -> int:
        return sum(map(str.isalpha, self.text))

    @property
    def words(self) -> int:
        return len(words(normalise(self.text)))


def passages_of(profile: Profile, *, wordless: bool = False) -> list[Passage]:
    """Everything a person wrote in sentences, in the order of the profile.

    `wordless` keeps texts without a letter, too: a line may hold nothing but a phone number.
    """
    found = [Passage(profile.title, "title"), Passage(profile.overview, "overview")]
    for at, job in enumerate(profile.employment, start=1):
        found.append(Passage(job.description, f"employment {at}"))
    for at, study in enumerate(profile.education, start=1):
        found.append(Passage(study.description, f"education {at}"))
    for at, item in enumerate(profile.portfolio, start=1):
        found.append(Passage(item.description, f"portfolio {at}"))
    for at, text in enumerate(profile.other_experience, start=1):
        found.append(Passage(text, f"other_experience {at}"))
    return [p for p in found if p.letters or (wordless and any(map(str.isalnum, p.text)))]


def english_parts(passages: Iterable[Passage], language: Language) -> list[Passage]:
    """The passages that aren't clearly in another language; an unclear one gets the doubt."""
    return [p for p in passages if language.may_be_english(p.text)]
