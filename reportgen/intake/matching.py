"""Which heading feeds which field: saved mapping, name, alias, keyword, then likeness."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Literal

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from reportgen.domain.fields import OUTCOME_FIELDS
from reportgen.intake.evidence import (
    Samples,
    are_no_names,
    are_of_one,
    are_of_several,
    are_short,
    belied,
    half_of_a_name,
    holds_addresses,
    names_a_thing,
    seems,
    share,
    stamp_of_row,
    stamps_the_form,
    tells_categories,
    tells_levels,
    tells_of_attempts,
    tells_statuses,
    the_filled,
)
from reportgen.intake.parsers.words import meaning
from reportgen.intake.vocabulary import (
    NOTHING,
    HeadingText,
    Vocabulary,
    core_of,
    is_target,
    known_targets,
    profile_vocabulary,
    speaks_of_profile,
)
from reportgen.spreadsheet.text import heading_key

How = Literal["mapping", "name", "alias", "keyword", "similarity", "suggested", "none", "conflict"]
SURE: frozenset[How] = frozenset({"mapping", "name", "alias", "keyword"})
USED: frozenset[How] = SURE | {"similarity"}

SAME_BUT_FILLERS = 96.0  # of 100
SPELLED_OUT = 94.0
CLEAR = 88.0  # used, and noted
LIKELY = 72.0  # only suggested
LEAD = 6.0  # how far the best must be ahead of the next field
SHORTEST_TYPO = 5  # in shorter words a changed letter makes another word
LONGEST_HEADING = 300

_HEAD = re.compile(r"\s*(?::|>+|\s[-–—])\s+")
_HALVES = frozenset({"first_name", "last_name"})
_NAMES = _HALVES | {"name"}
# KoboToolbox writes a question as the path to it, and beside the questions what it keeps itself.
_GROUPED = re.compile(r"[^\s/]+(?:/[^/]*[^\s/])+")
_KOBO_S_OWN = frozenset(
    f"_{name}"
    for name in (
        "id", "uuid", "validation_status", "notes", "status", "submitted_by", "_version__", "tags",
        "index", "geolocation", "attachments", "xform_id_string", "edited", "duration",
    )
)  # fmt: skip
_SAID_TWICE = re.compile(r"\s+[/|]\s+")


@dataclass(frozen=True, slots=True)
class Guess:
    """What one heading says by itself. `score` is 0..100; `target` only where it is used."""

    target: str | None
    how: How
    score: float = 0.0
    suggestion: str = ""


@dataclass(frozen=True, slots=True)
class ColumnMatch:
    """One column as `reportgen columns` shows it; `field` is set only where it feeds one."""

    sheet: str
    column: str
    heading: str
    field: str | None
    how: How
    score: float = 0.0
    example: str = ""
    suggestion: str = ""
    row: int = 0  # of the heading
    place: str = ""  # in a series: `2`, or `2.company` for a part of an entry
    option: str = ""  # what a tick in it says, where the column is one answer on offer
    could: tuple[str, ...] = ()  # what one that feeds nothing could feed, by its cells

    @property
    def used(self) -> bool:
        return self.field is not None and self.how in USED

    @property
    def target(self) -> str:
        """What a mapping calls it: the field, or the part of an entry, `employment.2.company`."""
        part = "." in self.place
        return f"{self.field}.{self.place}" if part else self.field or self.suggestion


NO_MATCH = Guess(None, "none")


def match_heading(heading: str, vocabulary: Vocabulary, mapping: Mapping[str, str]) -> Guess:
    """The field one heading names. `mapping` is by heading key; "" there leaves a column out."""
    known = match_known(heading, vocabulary, mapping)
    if known is not None:
        return known
    said = HeadingText.of(heading)
    guess = (
        _by_core(said, vocabulary)
        or _of_profile(said, vocabulary)
        or _spelled_out(said, vocabulary)
        or _by_likeness(said, vocabulary)
    )
    if guess.target in OUTCOME_FIELDS:
        return replace(guess, target=None, how="suggested", suggestion=guess.target)
    # A coach's “Photo approved” is like “approved proof”, and has nothing to do with it.
    return NO_MATCH if guess.suggestion in _PROOFS else guess


_PROOFS = frozenset(name for name in OUTCOME_FIELDS if name.endswith("_proof"))


def mapped(heading: str, mapping: Mapping[str, str]) -> Guess | None:
    """What a saved mapping says of a heading, None where it says nothing."""
    target = mapping.get(heading_key(heading)) if mapping else None
    return None if target is None else Guess(target or None, "mapping", 100.0)


def field_called(said: str) -> str:
    """The field that somebody calls so, as a heading would: “Rate” is `hourly_rate`; or ""."""
    spelt = said.strip().casefold().replace(" ", "_")
    if is_target(spelt):
        return spelt
    known = match_known(said, profile_vocabulary(), {})
    return known.target if known and known.target and is_target(known.target) else ""


def nearest_field(said: str) -> str:
    """The field that is meant by a name that is none; "" where nobody can tell."""
    near = get_close_matches(said.strip().casefold(), known_targets(), n=1)
    return field_called(said) or (near[0] if near else "")


def is_unknown(heading: str, vocabulary: Vocabulary) -> bool:
    """Whether a heading is in no table, and no word in it speaks against a person's own address."""
    said = HeadingText.of(heading)
    against = said.speaks_against("email", vocabulary)
    return match_known(heading, vocabulary, {}) is None and not against


def unknown_headings(matches: Iterable[ColumnMatch]) -> tuple[str, ...]:
    """Headings that no table knows and no mapping names, each once: nothing that tells of people.

    One that holds an address or a number of more than a few digits may do so.
    """
    vocabulary = profile_vocabulary()
    open_ones = (
        m.heading
        for m in matches
        if m.how not in ("mapping", "name", "alias", "keyword")
        and match_known(m.heading, vocabulary, {}) is None
        and "@" not in m.heading
        and not _LONG_NUMBER.search(m.heading)
    )
    return tuple(sorted(dict.fromkeys(open_ones), key=str.casefold))


_LONG_NUMBER = re.compile(r"\d{4}")


def match_known(heading: str, vocabulary: Vocabulary, mapping: Mapping[str, str]) -> Guess | None:
    """What a heading says without any guessing; None where only a likeness is left to try."""
    if mapping and (guess := mapped(heading, mapping)):
        return guess
    if len(heading) > LONGEST_HEADING:
        return NO_MATCH
    if not heading_key(heading) or heading.strip().casefold() in _KOBO_S_OWN:
        return NO_MATCH
    said = HeadingText.of(heading)
    exact = _by_name(said.whole, vocabulary)
    if exact is None and _GROUPED.fullmatch(heading):
        asked = match_known(heading.rpartition("/")[2], vocabulary, {})
        if asked is not None and asked.target is not None:
            return asked
    return (
        exact
        or _by_bare_name(said, vocabulary)
        or _said_twice(heading, said, vocabulary)
        or _headed(heading, said, vocabulary)
        or _by_keyword(said, vocabulary)
        or _names_levels(said, vocabulary)
    )


def ungrouped(headings: Mapping[int, str]) -> dict[int, str]:
    """Headings without the group in front that several share: `person-name`, `person.email`.

    Kobo parts groups by a slash, ODK by a hyphen, data frames by a full stop. Options of a question
    that has a column of its own, `skills/excel`, are no questions.
    """
    whole = set(headings.values())
    plain = {c: "" if h.rpartition("/")[0] in whole else h for c, h in headings.items()}
    for sign, grouped in _IN_GROUP.items():
        groups = Counter(h.rpartition(sign)[0] for h in plain.values() if grouped(h))
        for column, heading in plain.items():
            group, _, asked = heading.rpartition(sign)
            if groups[group] > 1 and grouped(heading):
                plain[column] = asked
    return plain


def _in_group(sign: str) -> Callable[[str], bool]:
    """Before a slash without spaces the group may be a title of several words."""
    s = re.escape(sign)
    group = r"\S(?:.*\S)?" if sign == "/" else rf"[^\s{s}]{{2,}}"
    pattern = re.compile(rf"{group}{s}\S.*[^{s}]")
    return lambda heading: pattern.fullmatch(heading) is not None


_IN_GROUP: Mapping[str, Callable[[str], bool]] = {sign: _in_group(sign) for sign in "/-.:"}


def _by_name(plain: str, vocabulary: Vocabulary) -> Guess | None:
    if plain in vocabulary.names:
        return Guess(vocabulary.names[plain], "name", 100.0)
    target = vocabulary.aliases.get(plain)
    if target is None:
        return None
    return NO_MATCH if target == NOTHING else Guess(target, "alias", 100.0)


def _by_bare_name(said: HeadingText, vocabulary: Vocabulary) -> Guess | None:
    found = _by_name(said.bare, vocabulary) if said.bare != said.whole else None
    if found is not None and found.target in _NAMES:
        within = _by_name(said.whole.removeprefix(said.bare).strip(), vocabulary)
        if within is not None and within.target in _HALVES:
            return within  # “Name (First)”
        if within is not None and within.target == "name":
            return Guess("first_name", "alias", 100.0)  # “Nome e cognome (Nome)”
    if found is None or found.target is None or said.unhelped == said.bare:
        return found
    return NO_MATCH if said.speaks_against(found.target, vocabulary) else found


def _said_twice(heading: str, said: HeadingText, vocabulary: Vocabulary) -> Guess | None:
    """“Sprachen / Langues”: the target that all known pieces share; None where they differ."""
    pieces = [piece for piece in _SAID_TWICE.split(heading) if heading_key(piece)]
    if len(pieces) < 2 or said.speaks_against(NOTHING, vocabulary):
        return None
    guesses = (match_known(piece, vocabulary, {}) for piece in pieces)
    known = [guess for guess in guesses if guess is not None and guess.target is not None]
    return known[0] if len({guess.target for guess in known}) == 1 else None


def _headed(heading: str, said: HeadingText, vocabulary: Vocabulary) -> Guess | None:
    """“Jobs: role, company, years” and “CV: jobs”: a name before or behind a colon or the like.

    “Experience >> Education” is a section and the question in it.
    """
    sign = _HEAD.search(heading)
    if sign is None:
        return None
    sides = (heading[: sign.start()], heading[sign.end() :])
    known = [_by_name(heading_key(piece), vocabulary) for piece in sides]
    targets = [guess.target if guess else None for guess in known]
    if targets[0] == "name" and targets[1] in _HALVES:
        return known[1]  # “Name - Last name”
    inner = ">" in sign[0]
    for found in reversed(known) if inner else known:
        if found is not None and found.target and not said.speaks_against(found.target, vocabulary):
            return Guess(found.target, "keyword", 95.0)
    return None


def _by_keyword(said: HeadingText, vocabulary: Vocabulary) -> Guess | None:
    for keyword in vocabulary.phrases_in(said.whole):
        if not said.speaks_against(keyword.target, vocabulary):
            half = _half_asked(said, vocabulary) if keyword.target == "name" else None
            return half or Guess(keyword.target, "keyword", 95.0)
    return None


def _half_asked(said: HeadingText, vocabulary: Vocabulary) -> Guess | None:
    """“What are you called? (Surname)” asks for a half, as a form's parts of a name do."""
    if said.bare == said.whole or not said.whole.startswith(said.bare):
        return None
    within = _by_name(said.whole.removeprefix(said.bare).strip(), vocabulary)
    return within if within is not None and within.target in _HALVES else None


def _names_levels(said: HeadingText, vocabulary: Vocabulary) -> Guess | None:
    """“Beginner, intermediate or expert?” asks for the level, in any language."""
    levels = {meaning("level", word) for word in said.whole.split()} - {None}
    asked = len(levels) > 1 and "experience_level" in vocabulary.names.values()
    if not asked or said.speaks_against("experience_level", vocabulary):
        return None
    return Guess("experience_level", "keyword", 95.0)


def _by_core(said: HeadingText, vocabulary: Vocabulary) -> Guess | None:
    """“skill_list”, “Your Upwork bio”: an alias but for words that tell nothing apart."""
    for plain in (said.whole, said.bare):
        target = vocabulary.cores.get(core_of(plain))
        if target == NOTHING:
            return NO_MATCH
        if target is not None and not said.speaks_against(target, vocabulary):
            return Guess(target, "similarity", SAME_BUT_FILLERS)
    return None


def _of_profile(said: HeadingText, vocabulary: Vocabulary) -> Guess | None:
    """“Jaki tytuł ma Twój profil?”: a word for one part of the profile, and one for the profile."""
    if not vocabulary.of_profile or not speaks_of_profile(said.whole):
        return None
    padded = f" {said.whole} "
    named = {target for phrase, target in vocabulary.of_profile.items() if phrase in padded}
    if len(named) != 1:
        return None
    target = named.pop()
    against = said.speaks_against(target, vocabulary)
    return None if against else Guess(target, "similarity", SPELLED_OUT)


def _spelled_out(said: HeadingText, vocabulary: Vocabulary) -> Guess | None:
    """“CAND_EMAIL”, “Learner Name”: what the heading says once short words are written in full."""
    full = said.in_full
    if full == said:
        return None
    known = _by_name(full.whole, vocabulary) or _by_keyword(full, vocabulary)
    if known is not None and known.target is not None:
        return Guess(known.target, "similarity", SPELLED_OUT)
    return known or _by_core(full, vocabulary)


def _by_likeness(said: HeadingText, vocabulary: Vocabulary) -> Guess:
    best: dict[str, float] = {}
    known = vocabulary.aliases
    near = process.extract(
        said.whole,
        known.keys(),
        scorer=fuzz.token_sort_ratio,
        score_cutoff=LIKELY - LEAD,
        limit=None,
    )
    slips = process.extract(
        said.whole, known.keys(), scorer=OSA.distance, score_cutoff=1, limit=None
    )
    typed = [(alias, CLEAR + 2) for alias, *_ in slips if len(alias) >= SHORTEST_TYPO]
    for alias, score in [*((alias, score) for alias, score, _ in near), *typed]:
        target = known[alias]
        best[target] = max(best.get(target, 0.0), score)
    ranked = sorted(best.items(), key=lambda item: -item[1])
    if not ranked or ranked[0][1] < LIKELY or ranked[0][0] == NOTHING:
        return NO_MATCH
    target, score = ranked[0]
    if said.speaks_against(NOTHING, vocabulary) or said.speaks_against(target, vocabulary):
        return NO_MATCH
    lead = score - (ranked[1][1] if len(ranked) > 1 else 0.0)
    if score < CLEAR or lead < LEAD:
        return Guess(None, "suggested", score, target)
    return Guess(target, "similarity", score)


def settle(
    matches: Iterable[ColumnMatch],
    samples: Mapping[str, Samples] | None = None,
    unknown: Collection[str] = (),
) -> tuple[ColumnMatch, ...]:
    """Columns of one sheet against each other: one a field, or none and all are told.

    First the answers are heard (`samples`, by column letters): a heading they belie is only
    suggested, and of the columns `unknown` by heading one that holds addresses is e-mail. Then a
    saved mapping beats all, a whole name beats a phrase, a likeness and an empty column give way;
    between headings as good as each other neither counts. Members of a series, columns mapped to
    one field and links are read together.
    """
    found = tuple(matches)
    said = samples or {m.column: (m.example,) for m in found if m.example}
    columns = _by_content(_heard(found, said), said, unknown)
    claims: dict[str, list[int]] = {}
    for number, match in enumerate(columns):
        if match.used and match.field is not None and not match.place and not match.option:
            claims.setdefault(match.field, []).append(number)
    for field, claimants in claims.items():
        strongest = _strongest(field, [columns[n] for n in claimants], said)
        together = _read_together(field, strongest)
        for number in claimants:
            match = columns[number]
            if match in strongest and (together or len(strongest) == 1):
                continue
            how: How = "conflict" if match in strongest else "suggested"
            if how == "suggested" and not said.get(match.column):
                # A program's own column that nobody fills in, such as SurveyMonkey's address.
                columns[number] = replace(match, field=None, how="none")
                continue
            columns[number] = replace(match, field=None, how=how, suggestion=field)
    return tuple(columns)


def _read_together(field: str, columns: Sequence[ColumnMatch]) -> bool:
    return field == "linked_accounts" or all(m.how == "mapping" for m in columns)


def _by_content(
    columns: list[ColumnMatch], samples: Mapping[str, Samples], unknown: Collection[str]
) -> list[ColumnMatch]:
    """An unknown column of addresses is e-mail where no other is; others are only suggested."""
    fed = {
        m.field
        for m in columns
        if m.used and (m.field != "email" or share("email", samples.get(m.column, ())) > 0)
    }
    free = [m for m in columns if not m.used and (m.column in unknown or _is_belied(m, samples))]
    addressed = [m for m in free if holds_addresses(samples.get(m.column, ()))]
    alone = len(addressed) == 1 and not (fed & {"email"})
    sure: dict[str, ColumnMatch] = {}
    for match in addressed:
        if "email" not in fed:
            sure[match.column] = _suggested(match, "email", used=alone)
    for field, tells in _TOLD_BY_CELLS.items():
        fitting = [m for m in free if m.column not in sure and tells(m, samples)]
        if field not in fed and len(fitting) == 1:
            sure[fitting[0].column] = _suggested(fitting[0], field, used=True)
    for match in free:
        field = seems(samples.get(match.column, ())) if match.column not in sure else ""
        if field and field not in fed and match.how == "none":
            sure[match.column] = _suggested(match, field, used=False)
    return [sure.get(m.column, m) for m in columns]


def _said_of(match: ColumnMatch, samples: Mapping[str, Samples], field: str) -> Samples:
    """The answers of a column whose heading does not speak against the field."""
    against = HeadingText.of(match.heading).speaks_against(field, profile_vocabulary())
    return () if against else samples.get(match.column, ())


def _of_category(match: ColumnMatch, samples: Mapping[str, Samples]) -> bool:
    return tells_categories(_said_of(match, samples, "category"))


def _of_level(match: ColumnMatch, samples: Mapping[str, Samples]) -> bool:
    said = _said_of(match, samples, "experience_level")
    return len(said) > 1 and tells_levels(said) and not names_a_thing(match.heading)


def _of_attempt(match: ColumnMatch, samples: Mapping[str, Samples]) -> bool:
    said = _said_of(match, samples, "submission_status")
    return speaks_of_profile(heading_key(match.heading)) and tells_of_attempts(said)


# What an unknown column is read as, and told to be a guess, where it is the only one: its answers
# are out of a few that hardly mean anything else.
_TOLD_BY_CELLS: Mapping[str, Callable[[ColumnMatch, Mapping[str, Samples]], bool]] = {
    "category": _of_category,
    "experience_level": _of_level,
    "submission_status": _of_attempt,
}


def _is_belied(match: ColumnMatch, samples: Mapping[str, Samples]) -> bool:
    """Whether a column called “Name” or the like holds addresses, and its heading allows that."""
    if match.how != "suggested" or not holds_addresses(samples.get(match.column, ())):
        return False
    said = HeadingText.of(match.heading)
    return match.suggestion in _NAMES and not said.speaks_against("email", profile_vocabulary())


def _suggested(match: ColumnMatch, field: str, *, used: bool) -> ColumnMatch:
    if used:
        return replace(match, field=field, how="similarity", suggestion="")
    return replace(match, field=None, how="suggested", suggestion=field)


def _heard(matches: tuple[ColumnMatch, ...], samples: Mapping[str, Samples]) -> list[ColumnMatch]:
    headings = {heading_key(match.heading) for match in matches}
    claimed = {match.field: match.example for match in matches if match.used and match.field}
    addressed = any(holds_addresses(said) for said in samples.values())
    named = [m.column for m in matches if m.used and m.field in _NAMES]
    known = "candidate_id" in claimed  # who shares an address then is told, each by the id
    distinct = (len(set(samples.get(column, ()))) for column in named)
    people = 0 if known else max(distinct, default=0)
    heard = [
        _after_hearing(match, headings, claimed, samples.get(match.column, ()), addressed=addressed)
        for match in matches
    ]
    return [_unless_of_one(match, samples.get(match.column, ()), people) for match in heard]


def _unless_of_one(match: ColumnMatch, samples: Samples, people: int) -> ColumnMatch:
    """Where many without ids have one address, it is nobody's: the agency's own, or a recruiter's.

    By it, all of them would be one person.
    """
    guessed = match.field == "email" and match.used and match.how != "mapping"
    if guessed and people >= SEVERAL and are_of_one(samples):
        return replace(match, field=None, how="suggested", suggestion="email")
    return match


SEVERAL = 5  # fewer may share one: a couple, a family


def _after_hearing(
    match: ColumnMatch,
    headings: Collection[str],
    claimed: Mapping[str, str],
    samples: Samples,
    *,
    addressed: bool,
) -> ColumnMatch:
    if match.field is None or not match.used or match.how == "mapping":
        return match
    if match.place or match.option:
        return match
    if _cells_belie(match, samples):
        return replace(match, field=None, how="suggested", suggestion=match.field)
    if match.field == "employment" and tells_levels(samples):
        free = "experience_level" not in claimed
        return _suggested(match, "experience_level", used=free)
    if match.field == "submitted_on" and tells_statuses(samples):
        return _suggested(match, "submission_status", used="submission_status" not in claimed)
    if belied(match.field, match.heading, match.example, headings, addressed=addressed):
        return replace(match, field=None, how="suggested", suggestion=match.field)
    if match.field in _HALVES and not samples and claimed.get("name"):
        return replace(match, field=None, how="none")  # asked by the program, answered by nobody
    if match.field == "types_of_work" and tells_categories(samples) and "category" not in claimed:
        return replace(match, field="category", how="similarity")
    if match.field == "timestamp" and (told := stamp_of_row(match.heading, headings)) is not None:
        return replace(match, field=told or None, how="similarity" if told else "none")
    first = match.column == "A"
    if stamps_the_form(match.field, match.heading, match.example, claimed, first=first):
        return replace(match, field="timestamp", how="similarity")
    halves = {half: claimed[half] for half in ("first_name", "last_name") if half in claimed}
    if match.field == "name" and (
        half := half_of_a_name(
            match.heading, match.example, halves, parted=_is_parted(match.heading, headings)
        )
    ):
        return replace(match, field=half)
    return match


def _is_parted(heading: str, headings: Collection[str]) -> bool:
    """Whether another heading begins with the question that a part stands behind."""
    sign = _PART.search(heading)
    question = heading_key(heading[: sign.start()]) if sign else ""
    others = (other for other in headings if other != heading_key(heading))
    return bool(question) and any(other.startswith(f"{question} ") for other in others)


_PART = re.compile(r"\s*(?:\([^()]+\)|\s[-–—]\s+[^-–—]+)$")


def _cells_belie(match: ColumnMatch, samples: Samples) -> bool:
    """Whether the answers are no names, of a guess no ids, of a question no text about oneself.

    “Applicants: over 200” is like “applicant”, and nobody's name.
    """
    guessed = match.how == "similarity"
    if match.field in _NAMES:
        called = match.how in ("name", "alias")
        none = are_no_names(samples, called=called)
        return none or (guessed and _has_digit(match.example))
    if match.field == "candidate_id":
        return guessed and are_of_several(samples)
    asked = guessed or (match.how == "keyword" and len(samples) > 1)
    return match.field == "overview" and asked and are_short(samples)


def _has_digit(text: str) -> bool:
    return any(letter.isdecimal() for letter in text)


def _strongest(
    field: str, claimants: list[ColumnMatch], samples: Mapping[str, Samples]
) -> list[ColumnMatch]:
    mapped = [m for m in claimants if m.how == "mapping"]
    filled = the_filled({n: samples.get(m.column, ()) for n, m in enumerate(claimants)}, field)
    kept = [m for n, m in enumerate(claimants) if n in filled]
    exact = [m for m in kept if m.how in ("name", "alias")]
    known = [m for m in kept if m.how in SURE]
    if field == "linked_accounts" and not mapped:
        # They are read together, so an empty one is no rival.
        return [m for m in claimants if m.how in SURE] or kept
    return mapped or exact or known or kept
