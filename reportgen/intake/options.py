"""Questions with a column for each answer, to be ticked: “Skills/Excel”, “Skills [Word]”, “Excel”.

The question tells the field. Where it is unknown, or none stands there, the answers on offer do.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reportgen.intake.evidence import Samples, own_market
from reportgen.intake.matching import (
    LONGEST_HEADING,
    SAME_BUT_FILLERS,
    USED,
    Guess,
    is_unknown,
    mapped,
    match_heading,
    match_known,
)
from reportgen.intake.parsers.words import answer_words, fold, meaning, says_nothing
from reportgen.intake.series import LISTS
from reportgen.intake.vocabulary import NOTHING, HeadingText, Vocabulary
from reportgen.spreadsheet.text import heading_key, one_line

# Fields that may be asked so: lists of names, and answers out of a few.
TICKED = frozenset({
    "skills", "types_of_work", "languages", "linked_accounts", "certifications", "skill_tests",
    "other_experience", "experience_level", "category", "report_language", "submission_status",
    "country", "cohort", "currency",
})  # fmt: skip
_LEAST = 2  # answers that make a question of several
_HALF = 2  # of two answers on offer one must be known to tell the field
_LONGEST_OPTION = 80
_ENDS = re.compile(r"^(\S.*?)\s*(?:\[(.+)\]|\((.+)\))$")
_PARTED = re.compile(r"\s+(?:[-–—|]|>+|::?)\s+|(?<=\S):\s+|_{2,}|/|(?<=\S)[:.|](?=\S)")
_TIGHT = re.compile(r"[-_]")
_SIGNS = re.compile(r"[;,|\n]")
# Qualtrics, in the language of whoever exports.
_CHOSEN = (
    r"selected choice|seçilen tercih|opción seleccionada|ausgewählte (?:auswahl|antwort|option)"
    r"|choix sélectionné|escolha selecionada|opção selecionada|scelta selezionata"
    r"|выбранный вариант|wybrana opcja|lựa chọn"
)
_WHOLE = re.compile(rf"\s+-\s+(?:{_CHOSEN})$", re.IGNORECASE)
# As REDCap and Qualtrics mark an answer.
_CHOICE = re.compile(rf"^(?:choice\s*=|(?:{_CHOSEN})\s+-)\s*", re.IGNORECASE)
_LONGEST_DEGREE = 30  # “Native”, “B2 – upper intermediate”
_ACCOUNTS = frozenset({
    "linkedin", "github", "behance", "dribbble", "medium", "twitter", "x", "facebook", "instagram",
    "youtube", "tiktok", "pinterest", "gitlab", "kaggle", "vimeo", "stackoverflow",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class OfferedAnswer:
    """A column for one answer: a tick there says `label` of the field that `guess` names."""

    label: str
    guess: Guess


@dataclass(frozen=True, slots=True)
class _Asked:
    """One way to take a heading apart."""

    column: int
    question: str
    label: str


def options_of(
    headings: Mapping[int, str],
    above: Mapping[int, str],
    samples: Mapping[int, Samples],
    vocabulary: Vocabulary,
    mapping: Mapping[str, str],
) -> dict[int, OfferedAnswer]:
    """The columns that are answers on offer. `above` are sections that stand over headings."""
    whole = {heading_key(_WHOLE.sub("", text)) for text in headings.values()}
    free = {c: t for c, t in headings.items() if not _is_whole(t, vocabulary, mapping)}
    families: dict[str, dict[int, _Asked]] = {}
    for asked in _taken_apart(free, above):
        families.setdefault(heading_key(asked.question), {}).setdefault(asked.column, asked)
    found: dict[int, OfferedAnswer] = {}
    for question, family in sorted(
        families.items(), key=lambda item: (-len(item[1]), -_length(item[1]))
    ):
        members = [one for column, one in family.items() if column not in found]
        labels = {one.label for one in members}
        alone = len(labels) == 1 and question in whole and is_other(members[0].label)
        if len(labels) < _LEAST and not alone:
            continue
        filled = any(samples.get(one.column) for one in members)
        guess = _question(members, vocabulary, mapping, filled=filled)
        if guess is not None and (
            _are_ticked(members, samples) or _are_graded(guess.target, members, samples)
        ):
            found |= {one.column: OfferedAnswer(_plain(one.label), guess) for one in members}
    return found | _unasked(headings, found, samples, vocabulary, mapping)


def own_label(heading: str) -> str:
    """The answer at the end of a heading, the whole heading where it is not taken apart."""
    ends = _ENDS.match(heading)
    last = (ends[2] or ends[3]) if ends else _PARTED.split(heading)[-1].strip()
    return _plain(last) or heading


def ticked(label: str, text: str) -> str:
    """What a cell under an answer on offer says: the answer, words of one's own, or nothing."""
    if is_unticked(text):
        return ""
    if is_tick(text) or fold(text) == fold(label):
        return "" if is_other(label) else label
    return text


def is_tick(text: str) -> bool:
    folded = fold(text)
    return meaning("yes_no", folded) == "yes" or meaning("ticks", folded) == "ticked"


def is_unticked(text: str) -> bool:
    folded = fold(text)
    return (
        meaning("yes_no", folded) == "no"
        or meaning("ticks", folded) == "unticked"
        or says_nothing(text)
    )


def is_other(label: str) -> bool:
    """Whether an answer on offer stands for what is not on offer."""
    folded = fold(label)
    return any(
        folded == word or folded.startswith(f"{word} ") for word in answer_words("ticks")["other"]
    )


def beside_options(text: str, labels: Collection[str]) -> str:
    """What a whole answer, `excel google_sheets`, says beyond the answers on offer."""
    rest = text
    for label in sorted(labels, key=len, reverse=True):
        words = r"[\s_]+".join(map(re.escape, label.split()))
        rest = re.sub(rf"(?<!\w){words}(?!\w)", ";", rest, flags=re.IGNORECASE)
    pieces = (one_line(piece) for piece in _SIGNS.split(rest))
    return "\n".join(p for p in pieces if any(map(str.isalnum, p)) and not is_other(p))


def _taken_apart(headings: Mapping[int, str], above: Mapping[int, str]) -> Iterator[_Asked]:
    for column, text in headings.items():
        if len(text) > LONGEST_HEADING:
            continue
        if column in above:
            yield _Asked(column, above[column], text)
        first, _, rest = text.partition(" ")
        if rest and is_other(first):
            yield _Asked(column, rest, first)  # “Other skills”
        ends = _ENDS.match(text)
        if ends:
            yield from _both_ways(column, ends[1], ends[2] or ends[3])
        for sign in (_PARTED, _TIGHT):
            for at in sign.finditer(text):
                yield from _both_ways(column, text[: at.start()], text[at.end() :])


def _both_ways(column: int, question: str, label: str) -> Iterator[_Asked]:
    """Alchemer writes the answer first: “Excel:What are your skills?”."""
    question, label = question.strip(), _CHOICE.sub("", label.strip())
    if heading_key(question) and heading_key(label):
        if len(label) <= _LONGEST_OPTION:
            yield _Asked(column, question, label)
        if len(question) <= _LONGEST_OPTION:
            yield _Asked(column, label, question)


def _length(family: Mapping[int, _Asked]) -> int:
    return max(len(one.question) for one in family.values())


def _is_whole(text: str, vocabulary: Vocabulary, mapping: Mapping[str, str]) -> bool:
    """Qualtrics' “… - Selected Choice” holds all that was chosen; “” in a mapping is nobody's."""
    said, key = mapped(text, mapping), heading_key(text)
    named = key in vocabulary.names or vocabulary.aliases.get(key, NOTHING) != NOTHING
    return bool(_WHOLE.search(text)) or named or (said is not None and said.target is None)


def _are_ticked(members: Sequence[_Asked], samples: Mapping[int, Samples]) -> bool:
    """Whether nothing else stands in these columns than ticks, or the answers themselves."""
    return all(any(c.isalpha() for c in one.label) for one in members) and all(
        is_other(one.label) or _is_mark(one.label, text)
        for one in members
        for text in samples.get(one.column, ())
    )


def _are_graded(
    field: str | None, members: Sequence[_Asked], samples: Mapping[int, Samples]
) -> bool:
    """Whether each column is a language, and says how well it is spoken."""
    return (
        field == "languages"
        and all(_is_language(_plain(one.label)) for one in members)
        and all(len(t) <= _LONGEST_DEGREE for one in members for t in samples.get(one.column, ()))
    )


def _is_mark(label: str, text: str) -> bool:
    return is_tick(text) or is_unticked(text) or fold(text) == fold(label)


def _question(
    members: Sequence[_Asked],
    vocabulary: Vocabulary,
    mapping: Mapping[str, str],
    *,
    filled: bool,
) -> Guess | None:
    """What the question feeds: as it says itself, else as its answers tell; None for nothing."""
    whole = members[0].question
    inner = whole.rpartition("/")[2]
    for question in dict.fromkeys((whole, inner)):
        guess = mapped(question, mapping) or match_heading(question, vocabulary, {})
        if guess.target == "types_of_work" and guess.how not in ("mapping", "name"):
            skilled = field_of([one.label for one in members]) == "skills"
            return _by_answers("skills") if skilled else guess
        if guess.target in TICKED and guess.how in USED:
            return guess
    if not filled or not is_unknown(inner, vocabulary):
        return None
    field = field_of([one.label for one in members])
    against = HeadingText.of(inner).speaks_against(field, vocabulary)
    known = (match_known(one.label, vocabulary, {}) for one in members)
    asked = any(guess and guess.target not in (None, field) for guess in known)
    return None if not field or against or asked else _by_answers(field)


def _by_answers(field: str) -> Guess:
    return Guess(field, "similarity", SAME_BUT_FILLERS)


def _unasked(
    headings: Mapping[int, str],
    found: Mapping[int, OfferedAnswer],
    samples: Mapping[int, Samples],
    vocabulary: Vocabulary,
    mapping: Mapping[str, str],
) -> dict[int, OfferedAnswer]:
    """Answers without their question: Typeform and Wufoo head each column with the answer alone."""
    free = [
        column
        for column, text in headings.items()
        if column not in found
        and not mapped(text, mapping)
        and match_known(text, vocabulary, {}) is None
        and samples.get(column)
        and len(text) <= _LONGEST_OPTION
        and all(_is_mark(text, said) for said in samples[column])
    ]
    options: dict[int, OfferedAnswer] = {}
    for run in _runs(free):
        labels = [headings[c] for c in run]
        named = all(fold(s) == fold(headings[c]) for c in run for s in samples[c])
        field = field_of(labels) if named and len(run) >= _LEAST else ""
        if field:
            options |= {c: OfferedAnswer(_plain(headings[c]), _by_answers(field)) for c in run}
    fed = {g.target for text in headings.values() if (g := match_known(text, vocabulary, {}))}
    fed |= {mapping[key] for key in map(heading_key, headings.values()) if key in mapping}
    known = {c: field_of([headings[c]]) for c in free if c not in options}
    counts = Counter(filter(None, known.values()))
    for column, field in known.items():
        if field and field not in fed and counts[field] >= _LEAST:
            options[column] = OfferedAnswer(_plain(headings[column]), _by_answers(field))
    return options


def _runs(columns: Sequence[int]) -> list[list[int]]:
    """Columns that stand next to each other, together."""
    runs = [[column] for column in columns[:1]]
    for before, column in pairwise(columns):
        if column == before + 1:
            runs[-1].append(column)
        else:
            runs.append([column])
    return runs


def field_of(labels: Iterable[str]) -> str:
    """The field that half of the answers on offer are known answers to; "" for none."""
    named = [label for label in labels if not is_other(label) and not says_nothing(label)]
    counts = {
        field: sum(1 for label in named if knows(_plain(label))) for field, knows in _KNOWS.items()
    }
    field = max(counts, key=lambda name: counts[name])
    return field if counts[field] and counts[field] * _HALF >= len(named) else ""


def _is_language(label: str) -> bool:
    folded = fold(label)
    return bool(meaning("language", folded) or meaning("spoken", folded))


def _is_skill(label: str) -> bool:
    return bool(own_market().skill(label) or own_market().asking(label))


# In this order, where answers are known to several.
_KNOWS: Mapping[str, Callable[[str], bool]] = {
    "experience_level": lambda label: bool(meaning("level", fold(label))),
    "languages": _is_language,
    "linked_accounts": lambda label: fold(label).replace(" ", "") in _ACCOUNTS,
    "skills": _is_skill,
    "types_of_work": lambda label: own_market().type_named(label) is not None,
}


def _plain(label: str) -> str:
    """`google_sheets`, as programs name an answer, as people write it."""
    return label.replace("_", " ") if " " not in label else label


def _graded(field: str, label: str, text: str) -> str:
    """“Native” under English says “English (Native)”."""
    said = ticked(label, text)
    own = said and said != label and field == "languages" and not is_other(label)
    return f"{label} ({said})" if own else said


def joined_ticks(field: str, whole: Sequence[str], marks: Sequence[tuple[str, str]]) -> str:
    """One text of a question's own answers and the cells under its answers, each with its label.

    A list's items stand one a line; commas in them are their own.
    """
    said = [_graded(field, label, text) for label, text in marks]
    labels = [label for label, _ in marks]
    chosen = [item for item in said if item in labels]
    own = [item for item in said if item and item not in labels]
    rest = [beside for text in whole if (beside := beside_options(text, labels))]
    if field not in LISTS:
        return "; ".join(dict.fromkeys([*chosen, *own] or rest))
    listed = "\n".join([*chosen, *rest, *own])
    return f"{listed};" if listed and not rest else listed
