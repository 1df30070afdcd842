"""Is there work to look at, and can a client tell what each piece is?"""

from __future__ import annotations

from dataclasses import replace

from reportgen.checks.base import CannotTell, Check, Context, Judged, NotAsked, Verdict
from reportgen.checks.shared.links import parse_link
from reportgen.checks.shared.text import says_something
from reportgen.domain.outcome import Finding, Quote
from reportgen.domain.profile import PortfolioItem, Profile
from reportgen.domain.stage import Stage
from reportgen.language.phrases import find, tokens_of
from reportgen.language.text import normalise, opening
from reportgen.rulebook.limits import PortfolioLimits

PlacedItem = tuple[int, PortfolioItem]  # the place in the profile, counted from 1, and the item
QUOTED = 3


def gate(_profile: Profile, context: Context) -> NotAsked | None:
    """Nobody can add one before the first submission."""
    return NotAsked("portfolio.preparing") if context.stage is Stage.PREPARING else None


def judge(profile: Profile, context: Context) -> Verdict:
    """Up to a few pieces every one counts, and so does every description; links are read only."""
    given = [
        (place, item)
        for place, item in enumerate(profile.portfolio, 1)
        if any(says_something(t) for t in (item.title, item.url, item.description))
    ]
    secret = [e for e in given if _is_secret(e[1], context)]
    entries = [e for e in given if e not in secret]
    kept_back = [context.finding("kept_back", _quotes(secret))] if secret else []
    if not entries:
        if context.stage is Stage.UNKNOWN:
            return CannotTell("portfolio.stage_unknown", missing=("submission_status",))
        none = replace(context.finding("none"), then=_few(1, context))
        return Judged((none, *kept_back), {"items": 0, "described": 0})
    enough = context.limits(PortfolioLimits).enough
    silent = [e for e in entries if not _tells(e[1], context)]
    broken = [e for e in entries if e[1].url.strip() and parse_link(e[1].url) is None]
    found: list[Finding] = []
    if (few := _few(len(entries), context)) is not None:
        found.append(few)
    # Measured against `enough`, so that one more piece never costs anything.
    wanted = min(len(entries), enough)
    described = min(len(entries) - len(silent), wanted)
    if described < wanted:
        share = (wanted - described) / wanted
        found.append(
            context.finding("undescribed", _quotes(silent), share=share, count=len(silent))
        )
    if broken:
        share = len(broken) / len(entries)
        found.append(
            context.finding("broken_link", _quotes(broken), share=share, count=len(broken))
        )
    found += [*_notes(entries, context), *kept_back]
    facts = {"items": len(entries), "described": len(entries) - len(silent), "enough": enough}
    return Judged(tuple(found), {**facts}, None if found or silent else {"count": len(entries)})


def _tells(item: PortfolioItem, context: Context) -> bool:
    """Whether it says what the work is: in a description, or in a name of several words."""
    telling = context.limits(PortfolioLimits).telling_words
    return says_something(item.description) or len(context.language.keywords(item.title)) >= telling


def _few(count: int, context: Context) -> Finding | None:
    """That so many pieces are fewer than enough."""
    enough = context.limits(PortfolioLimits).enough
    if count >= enough:
        return None
    share = (enough - count) / max(1, enough - 1)
    return context.finding("few", share=share, count=count, enough=enough, missing=enough - count)


def _is_secret(item: PortfolioItem, context: Context) -> bool:
    """Whether it only says that there is something nobody may see: no piece of work."""
    if item.url.strip():
        return False
    tokens = tokens_of(normalise(f"{item.title}\n{item.description}"))
    limits = context.limits(PortfolioLimits)
    return len(tokens) <= limits.secret_words and bool(find(limits.secret, tokens))


def _notes(entries: list[PlacedItem], context: Context) -> list[Finding]:
    shared = context.limits(PortfolioLimits).login_sites
    seen: set[str] = set()
    noted: dict[str, list[PlacedItem]] = {"no_title": [], "may_need_login": [], "same_link": []}
    for entry in entries:
        item = entry[1]
        link = parse_link(item.url)
        if not says_something(item.title):
            noted["no_title"].append(entry)
        if link is not None and link.at(shared):
            noted["may_need_login"].append(entry)
        if item.url.strip() and item.url.strip() in seen:
            noted["same_link"].append(entry)
        seen.add(item.url.strip())
    return [context.finding(name, _quotes(having)) for name, having in noted.items() if having]


def _quotes(entries: list[PlacedItem]) -> list[Quote]:
    return [
        opening(
            ", ".join(filter(None, (item.title, item.url))) or item.description, f"portfolio {n}"
        )
        for n, item in entries[:QUOTED]
    ]


CHECK = Check(
    slug="portfolio",
    tip=12,
    needs=("portfolio",),
    uses=("submission_status",),
    judge=judge,
    gate=gate,
)
