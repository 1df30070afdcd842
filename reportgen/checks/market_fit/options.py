"""Narrower offers made of a person's own work: client × task × tool, with the lines behind each."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from string import Formatter

from reportgen.checks.base import Context
from reportgen.checks.market_fit.work import Line, Work, WorkSource
from reportgen.checks.shared.facets import Facet, FacetKind, OwnWords, facets_in, tokens_of
from reportgen.checks.shared.offer import SMALL
from reportgen.checks.shared.trade import offered_category
from reportgen.checks.title import is_flawless
from reportgen.domain.outcome import Fact
from reportgen.domain.profile import Profile
from reportgen.language.text import normalise
from reportgen.market.model import key
from reportgen.rulebook.limits import MarketFitLimits

MOST_LINES = 3
SHOWN = 2_000  # characters that tell the language
MOST_NAMED = 60  # clients, tasks or tools of one work that are looked at
MOST_WORDED = 24  # options that get a title; a long history makes hundreds
TRIED = 2.5  # what a client costs an option who stands in the title already
AGAIN = 2  # works that name the same, before it is put beside a task of another one
SHORTEST, LONGEST = 20, 180  # characters of a line that an opening takes up
_HEAD = re.compile(r"(?:^|(?<=-))[^\W\d_]")
# What a role says as well, so that a task can do without: packaging (design), CRM (data entry).
_ACTIVITIES = frozenset(
    ("design", "editing", "writing", "translation", "illustration", "illustrations", "entry",
     "data", "development", "testing")
)  # fmt: skip
_GREETING = re.compile(r"(?:hi|hey|hello|greetings|welcome|dear|my name|i am|i'm)\b", re.IGNORECASE)
_PAST = frozenset(
    """built wrote made ran led kept held taught sold grew won drew found cut set took did gave sent
    paid put shot sung drove dealt brought""".split()  # noqa: SIM905 - easier to read and to add to
)
_PRESENT = frozenset(
    """keep run manage handle edit teach write maintain support build make design develop prepare
    answer enter translate create plan lead sell lay draw file check test help work update
    process""".split()  # noqa: SIM905 - easier to read and to add to
)


Found = tuple[Facet, Line]


@dataclass(frozen=True, slots=True)
class Option:
    """One narrower offer: its parts, what it rests on, and what to paste."""

    task: Facet | None
    industry: Facet | None
    tool: Facet | None
    work: Work
    lines: tuple[Line, ...]
    by: str = ""  # the word before the tool
    category: str = ""  # of the task
    title: str = ""
    offer: str = ""
    opening: str = ""
    weight: float = 0.0

    @property
    def parts(self) -> tuple[Facet, ...]:
        return tuple(f for f in (self.task, self.industry, self.tool) if f is not None)

    def fact(self) -> dict[str, Fact]:
        lines: list[Fact] = [{"text": n.quote.text, "where": n.where} for n in self.lines]
        return {
            "offer": self.offer,
            "industry": self.industry.name if self.industry else None,
            "task": self.task.name if self.task else None,
            "tool": self.tool.name if self.tool else None,
            "title": self.title,
            "opening": self.opening,
            "category": self.category,
            "lines": lines,
        }


def options_for(
    profile: Profile, role: str, works: Sequence[Work], context: Context
) -> tuple[Option, ...]:
    """At most a few offers, unlike each other, each borne out by work that is told of.

    Where jobs or pieces are on file, what only the overview claims is no support. A name is used
    only where every word of it is the person's own, a title only where our own check of titles
    finds nothing in it.
    """
    if not (role and works):
        return ()
    if context.language.detect(_everything(profile)[:SHOWN]) not in ("en", None):
        return ()
    person = _Person.of(profile, works, context)
    proved = any(w.described for w in works if w.source is not WorkSource.OVERVIEW)
    made: dict[tuple[object, ...], Option] = {}
    for work in works:
        if work.source is WorkSource.OVERVIEW and proved:
            continue
        for option in _from(work, person, context):
            if all(person.title.cover(f.name) for f in option.parts):
                continue  # nothing that the title doesn't say
            whole = replace(option, weight=_weight(option, person, context))
            parts = tuple(f.key for f in whole.parts)
            if parts not in made or made[parts].weight < whole.weight:
                made[parts] = whole
    ranked = sorted(made.values(), key=lambda o: (-o.weight, o.lines[0].where))[:MOST_WORDED]
    titles = {option: _titles(option, role, context) for option in ranked}
    worded = (_worded(option, titles[option], role, person, context) for option in ranked)
    offered = [option for option in worded if option is not None]
    return _unlike(offered, context.limits(MarketFitLimits).options)


@dataclass(frozen=True, eq=False)
class _Person:
    """What all options of one person are made and weighed with.

    `declared` are the clients that own works and the title name, `tools` those of all works;
    `tried` are the titles that there are already.
    """

    own: OwnWords
    title: OwnWords
    skills: OwnWords
    offered: OwnWords
    trades: frozenset[str]
    category: str
    declared: Sequence[Found]
    tools: Sequence[Found]
    named: frozenset[str]
    tried: frozenset[str]

    @classmethod
    def of(cls, profile: Profile, works: Sequence[Work], context: Context) -> _Person:
        own = OwnWords.of(_texts(profile))
        category = offered_category(profile, context).category
        title = facets_in(
            normalise(profile.title), context.market.niches, context.language, titled=True
        )
        earlier = (profile.title, *(s.title for s in context.submissions))
        return cls(
            own=own,
            title=OwnWords.of((profile.title,)),
            skills=OwnWords.of(profile.skills),
            offered=OwnWords.of((profile.title, *profile.skills)),
            trades=_own_trades(profile, category, context),
            category=category,
            declared=[f for w in works if w.own for f in _once(w, FacetKind.INDUSTRY, own)],
            tools=[f for w in works for f in _once(w, FacetKind.TOOL, own)],
            named=frozenset(f.name for f in title),
            tried=frozenset(key(t) for t in earlier),
        )


def _once(work: Work, kind: FacetKind, own: OwnWords) -> list[Found]:
    """What a work names in the person's own words, each name where it stands first."""
    found: dict[object, Found] = {}
    for facet, line in work.of(kind):
        if own.cover(facet.name) and not line.lists:
            found.setdefault((facet.key, line.text), (facet, line))
    return list(found.values())[:MOST_NAMED]


def _from(work: Work, person: _Person, context: Context) -> Iterator[Option]:
    """What one job or piece bears out, as far as it belongs to the person's trades or the job's."""
    tools, places = (
        _once(work, FacetKind.TOOL, person.own),
        _once(work, FacetKind.INDUSTRY, person.own),
    )
    trades = person.trades | {f.group for f in work.head.of(FacetKind.TASK)}
    tasks = [
        (task, line)
        for task, line in _once(work, FacetKind.TASK, person.own)
        if task.group in trades
    ]
    figure = any(line.figure for line in work.lines)
    for task, line in tasks:
        industry = _near([i for i in places if _apart(i[0], task)], line)
        if industry is None and work.own:
            declared = [i for i in person.declared if _apart(i[0], task)]
            industry = _often(declared, person.named)
        tool = _near([t for t in tools if _fits(task, t[0], context)], line)
        tool = tool or _often([t for t in person.tools if _fits(task, t[0], context)])
        if industry is None and (task.broad or not (tool or figure)):
            continue  # what anybody of the trade could say
        yield _option(work, task, industry, tool, line, context)
    if not tasks:
        for place in places:
            tool = _near(tools, place[1])
            if tool is not None:
                yield _option(work, None, place, tool, place[1], context)


def _apart(one: Facet, other: Facet) -> bool:
    return not _stems(one.name) & _stems(other.name)


def _own_trades(profile: Profile, category: str, context: Context) -> frozenset[str]:
    """The trades of the category, and those that title and skills name."""
    niches = context.market.niches
    named = facets_in(
        normalise(" | ".join([profile.title, *profile.skills])), niches, context.language
    )
    return frozenset(
        [trade for trade, tasks in niches.tasks.items() if tasks.category == category]
        + [f.group for f in named if f.kind is FacetKind.TASK]
    )


def _option(
    work: Work,
    task: Facet | None,
    industry: Found | None,
    tool: Found | None,
    line: Line,
    context: Context,
) -> Option:
    niches = context.market.niches
    telling = _telling(work, line) or line
    lines = [line, telling, *(found[1] for found in (industry, tool) if found is not None)]
    return Option(
        task,
        industry[0] if industry else None,
        tool[0] if tool else None,
        work,
        tuple({(n.text, n.where): n for n in lines}.values())[:MOST_LINES],
        by=niches.tools[tool[0].group].by if tool else "",
        category=niches.tasks[task.group].category if task else "",
    )


def _near(found: Sequence[Found], line: Line) -> Found | None:
    """Of the same line, else of the same job; the longest name says most."""
    same = [f for f in found if f[1] is line]
    listed = same or list(found)
    return max(listed, key=lambda f: len(f[0].name), default=None)


def _often(found: Sequence[Found], titled: Collection[str] = frozenset()) -> Found | None:
    """What two or more works or the title name; the most frequent, its longest name first."""
    names = [f[0].key for f in found]
    names += [f[0].key for f in found if f[0].name in titled]
    most = max(found, key=lambda f: (names.count(f[0].key), len(f[0].name)), default=None)
    return most if most is not None and names.count(most[0].key) >= AGAIN else None


def _fits(task: Facet, tool: Facet, context: Context) -> bool:
    """Whether the task is done with such a tool, and doesn't name it itself."""
    niches = context.market.niches
    named = [t.folded for t in tokens_of(task.name) if t.folded in niches.tools]
    kits = named or niches.tasks[task.group].kits  # CRM clean-up is done in a CRM
    return tool.group in kits and not (_stems(tool.name) & _stems(task.name))


def _weight(option: Option, person: _Person, context: Context) -> float:
    """How much an option says, and how well it is borne out."""
    task, industry = option.task, option.industry
    weight = 2.0 * (task is not None and not task.broad)
    if industry is not None:
        weight += 2 + 0.5 * (" " in industry.name) + 0.5 * (industry in option.lines[0].facets)
        weight -= TRIED * person.title.cover(industry.name)
    if option.tool is not None:
        weight += 1 + 0.5 * (option.tool in option.lines[0].facets)
    weight += {WorkSource.JOB: 1.0, WorkSource.PIECE: 0.8, WorkSource.OTHER: 0.3}.get(
        option.work.source, 0.0
    )
    weight += 0.5 * any(line.figure for line in option.lines)
    weight += 0.3 * option.work.current
    if task is not None:
        category = context.market.niches.tasks[task.group].category
        weight += 1.5 * (category == person.category or person.offered.cover(task.name))
        words = [t.text for t in tokens_of(task.name)]
        weight += sum(map(person.skills.cover, words)) / len(words)
    return weight


def _unlike(options: Sequence[Option], most: int) -> tuple[Option, ...]:
    """The best first; then those that differ most from what is there already."""
    kept: list[Option] = []
    left = list(options)
    while len(kept) < most:
        left = [o for o in left if not any(_alike(o, other) for other in kept)]
        if not left:
            break
        kept.append(max(left, key=lambda o: o.weight - _shared(o, kept)))
    return tuple(kept)


def _shared(option: Option, kept: Sequence[Option]) -> float:
    """How much of an option's client and tool those before it have."""
    parts = {f.key for other in kept for f in (other.industry, other.tool) if f is not None}
    return sum(1.0 for f in (option.industry, option.tool) if f is not None and f.key in parts)


def _alike(a: Option, b: Option) -> bool:
    if a.task is None or b.task is None or a.task.broad or b.task.broad:
        return a.task is b.task or (a.industry and a.industry.key) == (
            b.industry and b.industry.key
        )
    return bool(_stems(a.task.name) & _stems(b.task.name))


def _titles(option: Option, role: str, context: Context) -> tuple[str, ...]:
    """Titles that say the option, the fullest first; a task of everybody needs its client."""
    written = _values(option, role, capitals=True)
    special = option.task is not None and not option.task.broad
    titles = (
        _filled(pattern, written)
        for pattern in context.market.niches.wording.titles
        if special or "{industry}" in pattern
    )
    return tuple(title for title in titles if title and not _repeats(title))


def _worded(
    option: Option, titles: Sequence[str], role: str, person: _Person, context: Context
) -> Option | None:
    """The option with its title and opening, or None where no title passes."""
    fitting = (t for t in titles if key(t) not in person.tried and is_flawless(t, context))
    title = next(fitting, "")
    if not title:
        return None
    plain = _values(option, role, capitals=False)
    offers = (_filled(pattern, plain) for pattern in context.market.niches.wording.offers)
    offer = next((o for o in offers if o), "")
    return replace(
        option,
        title=title,
        offer=_named(option, role),
        opening=_opening(option, offer, context),
    )


def _values(option: Option, role: str, *, capitals: bool) -> dict[str, str]:
    """What fills a pattern; only a title has capitals. A task of everybody is in the role."""
    written = capitalised if capitals else str
    values = {"role": written(role)}
    if option.task is not None:
        name = _beside(role, option.task.name) if capitals else option.task.name
        values["task"] = written(name)
    if option.industry is not None:
        values["industry"] = written(option.industry.name)
    if option.tool is not None:
        values |= {"tool": option.tool.name, "by": option.by}
    return values


def _beside(role: str, task: str) -> str:
    """A task without what the role says already: "Packaging" of a designer, for packaging design.

    "" where a word would stand twice, and what is left would not say it by itself.
    """
    said = _stems(role)
    words = task.split()
    left = [w for w in words if not _stems(w) <= said]
    if len(left) == len(words):
        return task
    dropped = words[len(left) :]
    if not left or left != words[: len(left)] or not _ACTIVITIES.issuperset(dropped):
        return ""
    last = left[-1]
    one = last.islower() and not last.endswith(("s", "ing", "ment", "ion", "y"))
    return " ".join([*left[:-1], f"{last}s" if one else last])


def _filled(pattern: str, values: dict[str, str]) -> str:
    """The pattern with its values, "" where one is missing."""
    wanted = [name for _, name, _, _ in Formatter().parse(pattern) if name]
    return pattern.format(**values) if all(values.get(name) for name in wanted) else ""


def _repeats(title: str) -> bool:
    """A word twice: "Data Entry Specialist | CRM data entry"."""
    stems = [t.stem for t in tokens_of(title) if t.folded not in SMALL]
    return len(set(stems)) < len(stems)


@lru_cache(maxsize=4_096)
def _stems(text: str) -> frozenset[str]:
    return frozenset(t.stem for t in tokens_of(normalise(text)))


def capitalised(text: str) -> str:
    """Each word with a capital at its head, but the small ones and what has capitals already."""
    return " ".join(
        word if word.casefold() in SMALL or not word.islower() else _HEAD.sub(_upper, word)
        for word in text.split()
    )


def _upper(match: re.Match[str]) -> str:
    return match.group().upper()


def _named(option: Option, role: str) -> str:
    """ "Bank reconciliation for online shops in Xero"."""
    parts: list[str] = []
    if option.task is not None:
        parts.append(option.task.name)
    elif option.industry is not None:
        parts.append(role)
    if option.industry is not None:
        parts.append(f"for {option.industry.name}" if parts else option.industry.name)
    if option.tool is not None:
        parts.append(f"{option.by} {option.tool.name}" if parts else option.tool.name)
    text = " ".join(parts)
    return text[:1].upper() + text[1:]


def _opening(option: Option, offer: str, context: Context) -> str:
    """The offer, a line of their own, and a blank where that line has no figure."""
    wording = context.market.niches.wording
    line = _telling(option.work, option.lines[0])
    told = _in_first_person(line, option.work, context) if line is not None else ""
    blank = "" if line is not None and told and line.figure else wording.blank
    return " ".join(part for part in (offer, told, blank) if part)


def _telling(work: Work, line: Line) -> Line | None:
    """The line that tells the work: the task's own, or one beside the head that names the task."""
    if line is not work.head:
        return line
    return next((n for n in work.lines if n.figure), work.lines[0] if work.lines else None)


def _in_first_person(line: Line, work: Work, context: Context) -> str:
    wording = context.market.niches.wording
    text = " ".join(line.text.split()).strip(" -–—•*·✔✓►").rstrip(" .;,:!")
    if not SHORTEST <= len(text) <= LONGEST or not text[0].isalnum():
        return ""
    if line.where == "overview":
        return "" if _GREETING.match(text) else f"{text}."
    first = tokens_of(text)[0].folded
    lowered = text[0].lower() + text[1:] if context.language.knows(first) else text
    if any(f.kind is FacetKind.TOOL and f.start == 0 for f in line.facets) or text[1:2].isupper():
        lowered = text
    if line.where.startswith("portfolio"):
        return wording.piece.format(line=lowered)
    if first in _PAST or first.endswith("ed"):
        pattern = wording.worked_at if work.at else wording.worked_for_myself
        return pattern.format(company=work.at, line=lowered)
    if first in _PRESENT and work.own and work.current:
        return wording.worked_for_myself.format(line=lowered)
    return wording.worked_as.format(line=lowered)


def _everything(profile: Profile) -> str:
    return " \n".join([profile.overview, *(j.description for j in profile.employment)])


def _texts(profile: Profile) -> Iterator[str]:
    yield from (profile.title, profile.overview, *profile.skills, *profile.other_experience)
    for job in profile.employment:
        yield from (job.role, job.company, job.description)
    for item in profile.portfolio:
        yield from (item.title, item.description)
    for study in profile.education:
        yield from (study.award, study.description)
    yield from (certificate.name for certificate in profile.certifications)
