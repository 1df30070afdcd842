"""What leftover columns are by their answers: questions in people's own words, in any language.

A column is read so only where nothing else feeds the field and no other column fits it as well; it
is told as a guess. A weaker fit stays a hint.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from reportgen.intake.evidence import (
    CLOCK,
    HALF,
    MOSTLY,
    Samples,
    is_bare,
    is_link,
    is_name,
    own_market,
    share,
)
from reportgen.intake.options import field_of, is_tick, is_unticked
from reportgen.intake.parsers.choices import parse_status
from reportgen.intake.parsers.dates import parse_date, parse_moment
from reportgen.intake.parsers.entries import is_a, is_firm
from reportgen.intake.parsers.lists import parse_list
from reportgen.intake.parsers.money import parse_rate
from reportgen.intake.parsers.months import find_span
from reportgen.intake.parsers.result import Unreadable
from reportgen.intake.parsers.words import says_nothing
from reportgen.intake.vocabulary import (
    HeadingText,
    Vocabulary,
    part_vocabularies,
    profile_vocabulary,
    speaks_of_profile,
)
from reportgen.market.model import words
from reportgen.spreadsheet.text import heading_key, without_accents

_FEW = 2  # answers: one alone tells little
_LEAST_OF_PROFILE = 3  # fields that headings name, for the sheet to be one of people
_AHEAD = 1.5  # times as long as the next
_PROSE = 12  # words, on the average
_LEAST_PROSE = 8
_LONGEST_LINE = 90  # of a title
_LINE = range(2, 10)  # its words
_LONGEST_ITEM = 40
_ITEMS = 1.5  # on the average of a list
_MOST_OF_A_FIRM = 8  # words
_LEAST_OF_JOB = 3
_LOW, _HIGH = 3, 150  # dollars an hour
_HALF_NAME = 3  # words
_LEAST_OF_NAME = 3  # letters
_COMMON = 20  # titles with a word that tells of work

_NAMES = frozenset({"name", "first_name", "last_name"})
_NO_NAMES = frozenset({
    "country", "category", "title", "skills", "languages", "employment", "coach",
})  # fmt: skip
_OF_PROFILE = frozenset({
    "title", "overview", "skills", "hourly_rate", "experience_level", "category", "languages",
})  # fmt: skip

_SENTENCE = re.compile(r"[.!?。।؟۔…][\"'”’)]*$")
_INNER_STOP = re.compile(r"[.!?।۔]\s+\w")
_PARTED = re.compile(r"[,،;:/|]")  # “Father, Abul Hasan” is whom to call
_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|pdf|docx?|mp4|mov)\b", re.IGNORECASE)
_FILM = re.compile(r"youtu\.?be|vimeo|loom\.com", re.IGNORECASE)
_SOCIAL = re.compile(
    r"linkedin\.|facebook\.|instagram\.|twitter\.|//x\.com|upwork\.", re.IGNORECASE
)
_CODE = re.compile(r"([A-Z]{2,5})[-/]\d[\d/-]*")
_DOLLARS = re.compile(
    r"\$|\busd\b|_usd|doll?ar|d[oó]lar|dollaro|доллар|долар|đô\b|dola\b|dolyar|डॉलर|ডলার|دولار|ڈالر",
    re.IGNORECASE,
)
_HOURLY = re.compile(
    r"\b(?:hours?|hourly|hr|p/?h|hora|heure|stunde|ora|saat\w*|godzin\w*|час|година|годину|jam|"
    r"saa|oras|giờ)\b|/h\b|_hr\b|घंटे|घण्टे|ঘণ্টা|ঘন্টা|ساعة|الساعة|گھنٹ",
    re.IGNORECASE,
)
_UPWORK = re.compile(r"upwork|اپ\s?ورک|(?:أب|اب)\s?وورك|अपवर्क|আপওয়ার্ক|апворк|апворк", re.IGNORECASE)
_OF_WORK = frozenset({"linkedin", "github", "behance", "dribbble", "stackoverflow", "stack"})
_ADULT = re.compile(r"(?<!\d)18(?!\d)")
_UNDER = re.compile(
    r"under|below|less|younger|menor|menos|moins|mineur|unter|minder|minore|sotto|meno|niżej|"
    r"mniej|менше|молодш|меньше|младше|kurang|bawah|chini|dưới|alt[ıi]|küçük|أقل|دون|کم|कम|কম|ibaba",
    re.IGNORECASE,
)
_CERTIFIED = re.compile(r"certif|zertifi|сертиф|sertifi|chứng chỉ|شهادة|প্রমাণ|प्रमाण", re.IGNORECASE)
_DEGREE = re.compile(
    r"بكالوريوس|ماجستير|جامعة|یونیورسٹی|विश्वविद्यालय|বিশ্ববিদ্যালয়|университет|університет|"
    r"\b(?:universi|uniwersytet|üniversite|chuo kikuu|đại học|bachelor|master of|laurea|licen[cz]|"
    r"bacharel|b\.?sc\b|m\.?sc\b|sarjana)",
    re.IGNORECASE,
)
# They stand in titles as in any other text.
_IN_ANY_TEXT = frozenset({
    "with", "your", "over", "more", "from", "that", "will", "than", "after", "years", "time",
    "work",
    "working",
    "using", "help", "helping", "make", "best", "high", "real", "small", "full", "life",
    "based", "change", "strong", "fast", "deep", "cold", "local", "general", "personal", "internet",
    "power", "post", "page", "link", "list", "level", "field", "team", "company", "know", "talent",
    "human", "home", "english", "lead", "word", "native", "global", "student", "university",
})  # fmt: skip
_READERS = frozenset({"you", "your", "yours", "client", "clients", "customer", "customers"})
_MOTIVES = frozenset({"want", "hope", "wish", "because", "upwork", "learn", "join"})
# Coaches and employers write of them.
_THIRD_PERSON = frozenset({"she", "he", "her", "his", "him", "ella", "elle", "ela", "ele", "lei"})
_FIRST_PERSON = frozenset({"i", "my", "me", "yo", "mi", "je", "ich", "eu", "io", "ja", "я", "saya"})


@dataclass(frozen=True, slots=True)
class UnfedColumn:
    """A column that feeds nothing: where it stands, what it asks and what was answered."""

    number: int
    heading: str
    samples: Samples
    rows: int  # of the table, as far as it was looked at


def told_by_contents(
    leftovers: Sequence[UnfedColumn],
    fed: Mapping[str, int],
    vocabulary: Vocabulary,
    *,
    addresses: Samples,
    alone: bool,
) -> dict[int, str]:
    """The field that each column is read as. `fed` has the places of fields that are fed.

    `alone` tells whether the file has no other sheet: of several, one without names is asked about.
    """
    if "email" not in fed or len(fed) < _LEAST_OF_PROFILE:
        return {}
    found: dict[int, str] = {}
    taken = set(fed)
    if not _NAMES & taken:
        if not alone or len(_OF_PROFILE & taken) < _FEW:
            return {}
        found |= _names(leftovers, fed["email"], addresses, vocabulary)
        if not found:
            return {}  # whose sheet it is nobody knows
        taken |= set(found.values())
    for field, fits in _FITTING.items():
        if field in taken:
            continue
        free = [
            one
            for one in leftovers
            if one.number not in found
            and one.samples
            and not _speaks_against(one, field, vocabulary)
            and fits(one)
        ]
        chosen = _the_one(field, free, fed)
        if chosen is not None:
            found[chosen.number] = field
    return found


def _speaks_against(one: UnfedColumn, field: str, vocabulary: Vocabulary) -> bool:
    return HeadingText.of(one.heading).speaks_against(field, vocabulary)


def _the_one(
    field: str, fitting: Sequence[UnfedColumn], fed: Mapping[str, int]
) -> UnfedColumn | None:
    """The only column that fits, or the one that is plainly ahead; None where two compete."""
    if len(fitting) < 2:
        return next(iter(fitting), None)
    if field == "overview":
        first, second, *_ = sorted(fitting, key=_length, reverse=True)
        return first if _length(first) >= _AHEAD * _length(second) else None
    if field == "timestamp":
        before = [one for one in fitting if one.number < fed["email"]]
        return before[0] if len(before) == 1 else None
    full = [one for one in fitting if len(one.samples) >= one.rows]
    return full[0] if len(full) == 1 else None


def _length(one: UnfedColumn) -> float:
    return sum(map(len, one.samples)) / len(one.samples)


# Names.


def _names(
    leftovers: Sequence[UnfedColumn], email: int, addresses: Samples, vocabulary: Vocabulary
) -> dict[int, str]:
    """A whole name next to the address or the only one; else two halves side by side."""
    free = [one for one in leftovers if not _names_another(one, vocabulary)]
    whole = [one for one in free if _are_names(one, range(2, 5), vocabulary)]
    near = [one for one in whole if abs(one.number - email) == 1]
    for some in (near, whole):
        if len(some) == 1 and _are_in(addresses, some[0].samples):
            return {some[0].number: "name"}
    halves = [one for one in free if _are_names(one, range(1, _HALF_NAME + 1), vocabulary)]
    pairs = [
        (a, b)
        for a, b in pairwise(halves)
        if b.number == a.number + 1 and _are_in(addresses, (*a.samples, *b.samples))
    ]
    near_pairs = [(a, b) for a, b in pairs if email in (a.number - 1, b.number + 1)]
    chosen = near_pairs if len(near_pairs) == 1 else pairs
    if whole or len(chosen) != 1:
        return {}
    ((first, last),) = chosen
    if _asks_half(first, "last_name", vocabulary) or _asks_half(last, "first_name", vocabulary):
        first, last = last, first
    return {first.number: "first_name", last.number: "last_name"}


def _are_in(addresses: Samples, names: Samples) -> bool:
    """Whether an address holds one of the names; those in other letters than addresses' can't tell.

    Who recommended somebody has a name, too, and stands in no address.
    """
    local = " ".join(address.partition("@")[0].casefold() for address in addresses)
    plain = [word for name in names for word in words(without_accents(name.casefold()))]
    latin = [word for word in plain if word.isascii()]
    return not latin or any(len(word) >= _LEAST_OF_NAME and word in local for word in latin)


def _asks_half(one: UnfedColumn, half: str, vocabulary: Vocabulary) -> bool:
    padded = f" {heading_key(one.heading)} "
    return any(f" {alias} " in padded for alias, t in vocabulary.aliases.items() if t == half)


def _are_names(one: UnfedColumn, sizes: Collection[int], vocabulary: Vocabulary) -> bool:
    """Whether each answer is a name, unlike all others, and none is work, a place or a thing."""
    said = one.samples
    return (
        len(said) >= _FEW
        and len(said) >= one.rows
        and len({text.casefold() for text in said}) == len(said)
        and all(is_name(text) and len(text.split()) in sizes for text in said)
        and all(_is_capitalised(text) and not _PARTED.search(text) for text in said)
        and not any(_tells_of_work(text) for text in said)
        and not field_of(said)
        and not _speaks_against(one, "name", vocabulary)
    )


def _names_another(one: UnfedColumn, vocabulary: Vocabulary) -> bool:
    """Whether a word of the heading is another field's: “Country where he lives”."""
    padded = f" {heading_key(one.heading)} "
    return any(
        f" {alias} " in padded
        for alias, target in vocabulary.aliases.items()
        if target in _NO_NAMES
    )


def _is_capitalised(text: str) -> bool:
    """Whether most words begin as names do: a capital, or a letter of a script without."""
    begun = [word for word in text.split() if not word[:1].islower()]
    return (
        not any(map(str.isdecimal, text))
        and len(begun) * 2 >= len(text.split())
        and (not text[:1].islower())
    )


# What else a profile holds.


def _share(samples: Samples, fits: Callable[[str], bool]) -> float:
    return sum(map(fits, samples)) / len(samples)


def _is_several(one: UnfedColumn) -> bool:
    """Whether there are several answers, hardly two of them alike."""
    different = {text.casefold() for text in one.samples}
    return len(one.samples) >= _FEW and len(different) >= MOSTLY * len(one.samples)


@cache
def _words_of_work() -> frozenset[str]:
    common = own_market().title_words.items()
    telling = (word for word, titles in common if titles >= _COMMON and len(word) > 3)
    return frozenset(telling) - _IN_ANY_TEXT


def _tells_of_work(text: str) -> bool:
    """Whether a line names a role or a skill that the market knows."""
    said = words(text)
    market = own_market()
    known = not _words_of_work().isdisjoint(said)
    return (
        known
        or is_a("role", text)
        or any(
            tuple(said[at : at + size]) in market.skills_by_words
            for at in range(len(said))
            for size in (1, 2, 3)
        )
    )


def _is_prose(one: UnfedColumn) -> bool:
    counts = [len(text.split()) for text in one.samples]
    return (
        _is_several(one)
        and sum(counts) >= _PROSE * len(counts)
        and min(counts) >= _LEAST_PROSE
        and _share(one.samples, _is_sentence) >= MOSTLY
        and _share(one.samples, _is_about_oneself) >= MOSTLY
        and _share(one.samples, _offers_work) >= HALF
        and _share(one.samples, lambda text: find_span(text) is not None) < HALF
    )


def _is_sentence(text: str) -> bool:
    return bool(_SENTENCE.search(text.strip()) or _INNER_STOP.search(text))


def _offers_work(text: str) -> bool:
    """Whether a text names work, or tells readers what is done for them; a motive does neither."""
    said = frozenset(words(text))
    return _tells_of_work(text) or bool(said & _READERS and not said & _MOTIVES)


def _is_about_oneself(text: str) -> bool:
    said = frozenset(words(text))
    return bool(said & _FIRST_PERSON) or (_tells_of_work(text) and not said & _THIRD_PERSON)


def _is_line(text: str) -> bool:
    """A line under a name: a few words of work, and neither a sentence nor a list."""
    return (
        len(text.split()) in _LINE
        and len(text) <= _LONGEST_LINE
        and not _SENTENCE.search(text.strip())
        and not _INNER_STOP.search(text)
        and not re.search(r"[;,\n]|\d{4}", text)
        and not text[:1].islower()
        and not is_link(text)
    )


def _are_titles(one: UnfedColumn) -> bool:
    return (
        _is_several(one)
        and _share(one.samples, _is_line) >= MOSTLY
        and _share(one.samples, _tells_of_work) >= MOSTLY
        and len(one.samples) >= MOSTLY * one.rows
    )


def _items(one: UnfedColumn) -> list[str]:
    found = [parse_list(text) for text in one.samples]
    return [item for items in found if isinstance(items, tuple) for item in items]


def _are_skills(one: UnfedColumn) -> bool:
    items = _items(one)
    return (
        len(one.samples) >= _FEW
        and len(items) >= _ITEMS * len(one.samples)
        and all(len(item) <= _LONGEST_ITEM for item in items)
        and field_of(items) == "skills"
    )


def _are_languages(one: UnfedColumn) -> bool:
    return len(one.samples) >= _FEW and field_of(_items(one)) == "languages"


def _are_accounts(one: UnfedColumn) -> bool:
    """Names of networks, of somebody several: where people heard of us they name one."""
    lists = (parse_list(text) for text in one.samples)
    several = any(isinstance(items, tuple) and len(items) > 1 for items in lists)
    said = [item for item in _items(one) if not says_nothing(item) and item != "[]"]
    work = any(not _OF_WORK.isdisjoint(words(item)) for item in said)
    return several and work and not any(map(is_link, said)) and field_of(said) == "linked_accounts"


def _are_works(one: UnfedColumn) -> bool:
    """Links to works, each somebody's own: no picture, film, document or account."""
    text = " ".join(one.samples)
    return (
        len(set(one.samples)) == len(one.samples)
        and _share(one.samples, is_link) >= MOSTLY
        and not any(sign.search(text) for sign in (_FILE, _FILM, _SOCIAL))
    )


def _are_rates(one: UnfedColumn) -> bool:
    """Amounts such as an hour of work costs, where dollars and an hour are named."""
    if len(one.samples) < _FEW or len(one.heading) > 200:
        return False
    asked = (_DOLLARS.search(one.heading), _HOURLY.search(one.heading.replace("_", " ")))
    said = [_DOLLARS.search(text) for text in one.samples]
    dollars = asked[0] or sum(map(bool, said)) >= HALF * len(said)
    hourly = asked[1] or any(map(_HOURLY.search, one.samples))
    return bool(dollars and hourly) and _share(one.samples, _is_rate) >= MOSTLY


def _is_rate(text: str) -> bool:
    rate = parse_rate(text) if len(text) <= _LONGEST_ITEM else None
    amount = getattr(rate, "amount", None)
    return amount is not None and _LOW <= amount <= _HIGH


def _are_jobs(one: UnfedColumn) -> bool:
    """Lines with the time of a job and a role or a firm."""
    return len(one.samples) >= _FEW and _share(one.samples, _is_job) >= MOSTLY


def _is_job(text: str) -> bool:
    found = find_span(text)
    dated = found is not None and found.span.start is not None and not found.span.point
    return dated and len(text.split()) >= _LEAST_OF_JOB and not _studied(text)


def _studied(text: str) -> bool:
    return is_a("school", text) or is_a("award", text) or bool(_DEGREE.search(text))


def parts_of_a_job(columns: Sequence[UnfedColumn]) -> dict[int, str]:
    """The place of each part where four columns side by side are role, firm, first and last month.

    Of two such jobs neither is read. Role and firm may stand in either order.
    """
    found = [
        parts
        for four in zip(columns, columns[1:], columns[2:], columns[3:], strict=False)
        if [one.number - four[0].number for one in four] == [0, 1, 2, 3]
        and (parts := _parts(*four))
    ]
    return found[0] if len(found) == 1 else {}


def _parts(
    one: UnfedColumn, other: UnfedColumn, start: UnfedColumn, end: UnfedColumn
) -> dict[int, str]:
    if len({len(column.samples) for column in (one, other, start, end)}) != 1:
        return {}
    spans = (find_span(f"{a} - {b}") for a, b in zip(start.samples, end.samples, strict=True))
    if not all(found is not None and not found.span.point for found in spans):
        return {}
    if not all(map(_is_title_or_firm, (*one.samples, *other.samples))):
        return {}
    asked = [_part_asked(column) for column in (one, other)]
    roles = [_share(column.samples, _is_role) for column in (one, other)]
    if not {"role", "company"}.isdisjoint(asked):
        first = asked[0] == "role" or asked[1] == "company"
    elif roles[0] != roles[1]:
        first = roles[0] > roles[1]
    else:
        return {}
    role, firm = (one, other) if first else (other, one)
    places = ((role, "role"), (firm, "company"), (start, "start"), (end, "end"))
    return {column.number: f"1.{part}" for column, part in places}


def _part_asked(column: UnfedColumn) -> str:
    """The part of a job that the last word of a heading names; "" for none."""
    last = heading_key(column.heading.replace("_", " ")).rpartition(" ")[2]
    return part_vocabularies()["employment"].aliases.get(last, "")


def _is_title_or_firm(text: str) -> bool:
    return len(text.split()) <= _MOST_OF_A_FIRM and text[:1].isalnum() and not _studied(text)


def _is_role(text: str) -> bool:
    return is_a("role", text) and not is_firm(text)


def _are_studies(one: UnfedColumn) -> bool:
    short = _share(one.samples, lambda text: len(text.split()) in range(2, 25)) >= MOSTLY
    return len(one.samples) >= _FEW and short and _share(one.samples, _studied) >= MOSTLY


def _are_certificates(one: UnfedColumn) -> bool:
    named = _share(one.samples, lambda text: _CERTIFIED.search(text) is not None)
    short = all(len(text) <= _LONGEST_LINE for text in one.samples)
    return _is_several(one) and short and named >= MOSTLY


def _are_codes(one: UnfedColumn) -> bool:
    found = [_CODE.fullmatch(text.strip()) for text in one.samples]
    letters = {code[1] for code in found if code}
    unlike = len(set(one.samples)) == len(one.samples)
    return len(one.samples) >= max(_FEW, one.rows) and unlike and all(found) and len(letters) == 1


def _are_moments(one: UnfedColumn) -> bool:
    """Stamps of a program's: all with the minute, and not all of them on a quarter of an hour."""
    minutes = [clock[1] for text in one.samples if (clock := CLOCK.search(text))]
    return (
        len(one.samples) >= max(_FEW, one.rows)
        and len(minutes) == len(one.samples)
        and any(int(minute) % 15 for minute in minutes)
        and all(not isinstance(parse_moment(text), Unreadable) for text in one.samples)
    )


def _are_days_of_attempts(one: UnfedColumn) -> bool:
    dated = [not isinstance(parse_date(text), Unreadable) for text in one.samples]
    return _names_upwork(one.heading) and all(dated)


def _are_statuses(one: UnfedColumn) -> bool:
    """What came of attempts: of some that there was none yet, of others what Upwork said."""
    said = one.samples
    read = [parse_status(text) for text in said]
    if len(said) < _FEW or any(isinstance(status, Unreadable) for status in read):
        return False
    if any(map(str.isdecimal, "".join(said))) or all(map(is_bare, said)):
        return False
    waiting = sum(status == "not_submitted" for status in read)
    return _names_upwork(one.heading) or 0 < waiting < len(read)


def _names_upwork(heading: str) -> bool:
    return bool(_UPWORK.search(heading)) or speaks_of_profile(heading_key(heading))


def _are_countries(one: UnfedColumn) -> bool:
    """Names of places under a question with a word for country."""
    padded = f" {heading_key(one.heading)} "
    asked = any(
        f" {a} " in padded for a, t in profile_vocabulary().aliases.items() if t == "country"
    )
    short = all(len(text.split()) <= 4 for text in one.samples)
    places = short and share("country", one.samples) > HALF
    return asked and places and all(_is_capitalised(text) for text in one.samples)


def _are_of_age(one: UnfedColumn) -> bool:
    """Whether hardly anybody says no: of “under 18?” nearly all would."""
    asked = _ADULT.search(one.heading) and not _UNDER.search(one.heading)
    ticks = all(is_tick(text) or is_unticked(text) for text in one.samples)
    hours = _HOURLY.search(one.heading)
    return bool(asked) and not hours and ticks and _share(one.samples, is_tick) >= MOSTLY


# In this order: what is told by an answer of a few before what is told by words.
_FITTING: Mapping[str, Callable[[UnfedColumn], bool]] = {
    "timestamp": _are_moments,
    "over_18": _are_of_age,
    "candidate_id": _are_codes,
    "submission_status": _are_statuses,
    "submitted_on": _are_days_of_attempts,
    "hourly_rate": _are_rates,
    "linked_accounts": _are_accounts,
    "portfolio": _are_works,
    "languages": _are_languages,
    "country": _are_countries,
    "employment": _are_jobs,
    "education": _are_studies,
    "certifications": _are_certificates,
    "skills": _are_skills,
    "overview": _is_prose,
    "title": _are_titles,
}
