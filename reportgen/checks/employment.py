"""Is there a work history, and does each job say what was done and when?"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from reportgen.checks.base import CannotTell, Check, Context, Judged, Verdict
from reportgen.checks.shared.history import HistoryEntry, history_facts, read_history
from reportgen.checks.shared.jobs import (
    dated,
    ends_before_start,
    months_of,
    of_another_calendar,
    period,
    quote_job,
    starts_later,
)
from reportgen.checks.shared.text import says_something, width
from reportgen.checks.shared.trade import is_relevant, trade_of
from reportgen.domain.dates import YearMonth
from reportgen.domain.outcome import Fact, Finding
from reportgen.domain.profile import Job, Profile
from reportgen.language import Language
from reportgen.language.placeholders import placeholder_in
from reportgen.language.text import excerpt, normalise, sentences, words
from reportgen.rulebook.limits import EmploymentLimits

PlacedJob = tuple[int, Job]  # the place in the profile, counted from 1, and the job
QUOTED = 3
PASTED = 4  # entries suggested for pasting


def judge(profile: Profile, context: Context) -> Verdict:
    """Breaks between jobs are nobody's business: no finding looks at them.

    What a sheet didn't ask for, or what can't be read, is no fault of a job's; where that is so of
    every job's description or dates, there is too little to judge.
    """
    history = read_history(profile, context)
    entries = [(read.place, read.job) for read in history]
    if not entries:
        none = replace(context.finding("none"), ends=("completeness.no_job",))
        return Judged((none,), {"jobs": []})
    for part in ("description", "dates"):
        if all(part in job.unread for _, job in entries):
            return CannotTell(f"employment.no_{part}", facts=_facts(history, context))
    undescribed = _lacking(entries, "description", lambda job: _says_what(job, context))
    thin = [e for e in entries if _says_what(e[1], context) and _thin(e[1], context)]
    found = [
        *_placeholder(context, entries),
        *_undescribed(context, undescribed, entries),
        *_losing(context, "thin", thin, entries),
        *_apart(profile, entries, context),
        *_losing(context, "undated", _lacking(entries, "dates", _says_when), entries),
        *_wrong_way_round(context, entries),
        *_losing(
            context,
            "starts_in_future",
            [e for e in entries if _begins_ahead(e[1], context.month)],
            entries,
        ),
        *_losing(
            context, "no_role", _lacking(entries, "role", lambda j: says_something(j.role)), entries
        ),
        *_big_projects(context, entries),
        *_notes(context, entries),
    ]
    praised = not found and all(says_something(j.description) and dated(j) for _, j in entries)
    return Judged(
        tuple(found), _facts(history, context), {"count": len(entries)} if praised else None
    )


def _lacking(
    entries: Sequence[PlacedJob], part: str, has: Callable[[Job], bool]
) -> list[PlacedJob]:
    """The jobs without a part that they were asked for."""
    return [e for e in entries if part not in e[1].unread and not has(e[1])]


def _says_what(job: Job, context: Context) -> bool:
    """Whether there is a description; a line of a name, without the other half, is none."""
    bare = len(words(job.description)) <= context.limits(EmploymentLimits).bare_words
    whole = says_something(job.role) and says_something(job.company)
    return says_something(job.description) and (whole or not bare)


def _says_when(job: Job) -> bool:
    """Dates that we can't read are no lack of the person's."""
    return dated(job) or job.dates_unclear


def _begins_ahead(job: Job, now: YearMonth) -> bool:
    return starts_later(job, now) and not of_another_calendar(job, now)


def _thin(job: Job, context: Context) -> bool:
    """Whether a description tells nothing of the work: no figure, hardly a word of its own."""
    limits = context.limits(EmploymentLimits)
    text = job.description
    if placeholder_in(text) is not None or any(c.isdigit() for c in text):
        return False
    if not text.isascii() and width(text) >= limits.thin_below:
        return False  # words of languages that the list doesn't hold
    empty = _empty_words(context.language, limits.empty_words)
    own = context.language.keywords(text) - empty - context.language.keywords(job.role)
    return len(own) < limits.telling_words


@lru_cache(maxsize=8)
def _empty_words(language: Language, empty: tuple[str, ...]) -> frozenset[str]:
    return language.keywords(" ".join(empty))


def _losing(
    context: Context,
    name: str,
    having: Sequence[PlacedJob],
    entries: Sequence[PlacedJob],
    *,
    power: int = 1,
    part: float = 1.0,
) -> tuple[Finding, ...]:
    """One finding for all jobs that have it; it costs by their share of the list, or its power."""
    if not having:
        return ()
    share = part * (len(having) / len(entries)) ** power
    quotes = [quote_job(job, place) for place, job in having[:QUOTED]]
    return (context.finding(name, quotes, share=share, count=len(having), jobs=len(entries)),)


def _undescribed(
    context: Context, bare: Sequence[PlacedJob], entries: Sequence[PlacedJob]
) -> tuple[Finding, ...]:
    """Bare jobs cost less where each says who one was, where and when: there is a history then."""
    jobs = [job for _, job in bare]
    whole = all(says_something(j.role) and says_something(j.company) and dated(j) for j in jobs)
    limits = context.limits(EmploymentLimits)
    named = any(_by_name(j.company) and not _on_own_account(j, context) for j in jobs)
    part = limits.named_share if whole and named else 1.0
    return _losing(context, "undescribed", bare, entries, power=2, part=part)


def _by_name(company: str) -> bool:
    """Whether it has a name, as “worldwide customers” has none; some letters have no case."""
    return any(word[0] != word[0].lower() or not word.isascii() for word in words(company))


def _apart(profile: Profile, entries: Sequence[PlacedJob], context: Context) -> tuple[Finding, ...]:
    """Jobs none of which counts for the offer, nor shares one telling word with any of it.

    Whoever learned a trade anew has some piece of it to show: one shared word is enough.
    """
    if not profile.known("overview") or not context.language.may_be_english(profile.overview):
        return ()
    trade = trade_of(profile, context)
    if any(is_relevant(job, trade, context) for _, job in entries):
        return ()
    language = context.language
    told = [f"{job.role} {job.company} {job.description}" for _, job in entries]
    texts = (profile.title, profile.category, *profile.types_of_work, *profile.skills)
    offer = language.keywords(" ".join((*texts, profile.overview))) - trade.weak
    done = language.keywords(" ".join(told))
    if len(done) < context.limits(EmploymentLimits).apart_words or done & offer:
        return ()
    return (context.finding("apart", [quote_job(job, place) for place, job in entries[:QUOTED]]),)


def _placeholder(context: Context, entries: Sequence[PlacedJob]) -> tuple[Finding, ...]:
    """Text of a form or template that somebody forgot to fill in."""
    quotes = [
        excerpt(text, *spot, f"employment {place}")
        for place, job in entries
        for text in (job.role, job.company, job.description)
        if says_something(text) and (spot := placeholder_in(text))
    ]
    return (context.finding("placeholder", quotes[:QUOTED]),) if quotes else ()


def _wrong_way_round(context: Context, entries: Sequence[PlacedJob]) -> tuple[Finding, ...]:
    having = [e for e in entries if ends_before_start(e[1])]
    if not having:
        return ()
    _, job = having[0]
    swapped = Job(role=job.role, company=job.company, start=job.end, end=job.start)
    named = ", ".join(part for part in (job.role, job.company, period(swapped)) if part)
    return (
        context.finding(
            "end_before_start",
            [quote_job(job, place) for place, job in having[:QUOTED]],
            share=max(0.5, len(having) / len(entries)),
            suggestion=named if not starts_later(swapped, context.month) else "",
            count=len(having),
        ),
    )


def _notes(context: Context, entries: Sequence[PlacedJob]) -> list[Finding]:
    """What is worth a look and costs nothing."""
    noted = {
        "no_company": [
            e
            for e in _lacking(entries, "company", lambda job: says_something(job.company))
            if not _on_own_account(e[1], context)
        ],
        "length_only": [e for e in entries if e[1].start is None and e[1].months],
        "no_end": [e for e in entries if _left_open(e[1], context.month)],
        "ends_in_future": [e for e in entries if e[1].end and e[1].end.first > context.month.first],
        "twice": _repeated(entries),
    }
    return [
        context.finding(name, [quote_job(job, place) for place, job in having[:QUOTED]])
        for name, having in noted.items()
        if having
    ]


def _on_own_account(job: Job, context: Context) -> bool:
    """Whether somebody worked for themselves: there is no company to name, but clients."""
    said = f" {' '.join(words(normalise(f'{job.role} {job.company}').casefold()))} "
    return any(f" {term} " in said for term in context.limits(EmploymentLimits).own_work)


def _big_projects(context: Context, entries: Sequence[PlacedJob]) -> tuple[Finding, ...]:
    """One long freelance entry in which several big projects hide, and how to split it."""
    limits = context.limits(EmploymentLimits)
    for place, job in entries:
        projects = _projects(job.description, limits)
        if len(projects) < limits.projects_from or not _on_own_account(job, context):
            continue
        pasted = "\n".join(
            f"{job.role} | {_client(text) or '[client]'} | [from] to [to] | {text}"
            for text in projects[:PASTED]
        )
        quotes = [quote_job(job, place)]
        return (context.finding("big_projects", quotes, suggestion=pasted, count=len(projects)),)
    return ()


# A name of two words or more after a word that leads to a client: “the shop of Reef Dive Gear”.
_CLIENT = re.compile(
    r"\b(?:for|of|with|at|to|from|de|para|por|pour|für|von|bei|per)\s+(?:the\s+)?"
    r"((?:[A-Z][\w&’'.-]*[^\W_.])(?:\s+(?:&\s+)?[A-Z][\w&’'-]+){1,3})"
)


def _client(text: str) -> str:
    found = _CLIENT.search(text)
    return found[1] if found else ""


def _projects(text: str, limits: EmploymentLimits) -> list[str]:
    """The projects that a description tells of one after the other: announced as such, or a
    sentence or line each that names whom it was for.
    """
    announced = _announcing(limits.project_words)
    parts = announced.split(text)[1:]
    if len(parts) < limits.projects_from:
        parts = [part for part in sentences(text) if _client(part)]
    trimmed = [" ".join(part.split()).strip(" .;,-•") for part in parts]
    return [part for part in trimmed if len(part) >= limits.project_length]


@lru_cache(maxsize=8)
def _announcing(project_words: tuple[str, ...]) -> re.Pattern[str]:
    named = "|".join(map(re.escape, project_words))
    return re.compile(
        rf"(?:^|(?<=[\s.;•(-]))(?:{named})"
        r"(?:\s{0,2}(?:#|no\.?|nr\.?)?\s{0,2}\d{1,2}\s{0,2}[:.)–—-]|\s?:)\s+",
        re.IGNORECASE,
    )


def _left_open(job: Job, now: YearMonth) -> bool:
    given = job.start is not None and not starts_later(job, now) and "dates" not in job.unread
    return given and job.end is None and not job.current and not job.months


def _repeated(entries: Sequence[PlacedJob]) -> list[PlacedJob]:
    def key(entry: PlacedJob) -> tuple[str, ...]:
        job = entry[1]
        dates = (str(job.start), str(job.end))
        return (job.role.casefold(), job.company.casefold(), *dates, job.description.casefold())

    ordered = sorted(entries, key=key)
    return [second for first, second in pairwise(ordered) if key(first) == key(second)]


def _facts(history: Sequence[HistoryEntry], context: Context) -> dict[str, Fact]:
    counted = [e.job for e in history if e.relevant and e.doubt is None]
    jobs: list[Fact] = [
        {**read, "described": says_something(e.job.description), "dated": dated(e.job)}
        for e, read in zip(history, history_facts(history, context), strict=True)
    ]
    return {
        "jobs": jobs,
        "months_relevant": months_of(counted, context.month).likely,
    }


CHECK = Check(
    slug="employment",
    tip=9,
    needs=("employment",),
    uses=("title", "category", "skills", "types_of_work", "overview"),
    judge=judge,
)
