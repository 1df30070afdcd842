"""Narrower offers as a page shows them: text to paste, the lines behind it, dated figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reportgen.domain.outcome import Fact
from reportgen.render.figures import number, tables, text_of
from reportgen.render.phrases import Phrases
from reportgen.render.text import cut
from reportgen.render.view import NichesView, NicheView, OwnLineView

KEY = "report-options"
MOST = 5  # offers, whatever a rulebook says: more are no choice but a list
LINE = 160
TITLE = 120
OPENING = 600

Facts = Mapping[str, Fact]


def niches(facts: Facts, phrases: Phrases) -> NichesView | None:
    """The offers among a check's facts; None where there are none."""
    listed = tables(facts, "options")[:MOST]
    if not listed:
        return None
    return NichesView(
        lead=phrases.say(KEY, "lead"),
        niches=tuple(_niche(option, facts, phrases) for option in listed),
        figures=_figures(listed, facts, phrases),
    )


def _niche(option: Facts, facts: Facts, phrases: Phrases) -> NicheView:
    return NicheView(
        offer=cut(text_of(option, "offer"), TITLE),
        title=cut(text_of(option, "title"), TITLE),
        opening=cut(text_of(option, "opening"), OPENING),
        lines=tuple(
            OwnLineView(cut(text_of(n, "text"), LINE), phrases.where(text_of(n, "where")))
            for n in tables(option, "lines")
        ),
        market=_market(option, facts, phrases),
    )


def _market(option: Facts, facts: Facts, phrases: Phrases) -> str:
    """How many say the rarest word of the title, and how many posts name the tool."""
    said: list[str] = []
    word, of = text_of(option, "word"), number(facts, "titles_of")
    if word and of:
        count = int(number(option, "titles") or 0)
        said.append(phrases.say(KEY, "word", word=word, titles=count, of=int(of)))
    posts, counted = number(option, "tool_posts"), number(option, "tool_of")
    if posts and counted:
        tool = text_of(option, "tool")
        said.append(phrases.say(KEY, "tool", posts=int(posts), of=int(counted), tool=tool))
    return " ".join(said)


def _figures(listed: Sequence[Facts], facts: Facts, phrases: Phrases) -> str:
    """Each category's demand once, then the sources of all of it."""
    demand = {c: number(o, "posts") for o in listed if (c := text_of(o, "category"))}
    said = [
        phrases.say(KEY, "demand", category=category, posts=int(posts))
        for category, posts in demand.items()
        if posts
    ]
    said.append(
        phrases.say(
            KEY,
            "sources",
            titles_source=text_of(facts, "titles_source"),
            titles_as_of=text_of(facts, "titles_as_of"),
            demand_source=text_of(facts, "source"),
            demand_as_of=text_of(facts, "as_of"),
            licence=text_of(facts, "licence"),
        )
    )
    if any(number(o, "tool_posts") for o in listed):
        source, day = text_of(facts, "skills_source"), text_of(facts, "skills_as_of")
        said.append(phrases.say(KEY, "tools_source", source=source, as_of=day))
    return " ".join(said)
