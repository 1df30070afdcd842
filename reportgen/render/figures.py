"""What a check measured, read with care: facts come from any check, an agency's own included."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from math import isfinite

from reportgen.domain.outcome import Fact
from reportgen.domain.points import whole
from reportgen.render.phrases import Phrases
from reportgen.render.text import cut
from reportgen.render.view import MeterView, RateRow, RateView


def number(facts: Mapping[str, Fact], key: str) -> float | None:
    """A finite number, or None where there is none."""
    value = facts.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        return None
    return float(value)


def text_of(facts: Mapping[str, Fact], key: str) -> str:
    value = facts.get(key)
    return value if isinstance(value, str) else ""


def table(value: Fact) -> Mapping[str, Fact]:
    """The value where it is a table, else an empty one."""
    return value if isinstance(value, dict) else {}


def tables(facts: Mapping[str, Fact], key: str) -> list[Mapping[str, Fact]]:
    value = facts.get(key)
    return [v for v in value if isinstance(v, dict)] if isinstance(value, list) else []


Facts = Mapping[str, Fact]


def rate_scale(facts: Facts, phrases: Phrases) -> RateView | None:
    """The asking rate above the range the platform suggested and what the market says.

    The suggested range stands in the candidate's currency; only dollars can share a scale with
    the market's figures.
    """
    suggested = _pair(facts, "low", "high")
    dollars, compared = number(facts, "amount_usd"), number(facts, "compared")
    foreign = suggested is not None and compared is not None and compared != dollars
    amount = compared if foreign else dollars
    if amount is None:
        return None
    sources: list[str] = []
    ranges = [("suggested", suggested, "")]
    if not foreign:
        asking = table(facts.get("asking"))
        skill = cut(text_of(asking, "skill"), 40)
        ranges.append(("asking", _pair(asking, "p10", "p90"), skill))
        ranges.append(("market", _pair(facts, "market_low", "market_high"), ""))
        if ranges[1][1]:
            sources += _source(asking, "source", "as_of", phrases)
        if ranges[2][1]:
            sources += _source(facts, "market_source", "market_as_of", phrases)
    shown = [(kind, pair, skill) for kind, pair, skill in ranges if pair]
    if not shown:
        return None
    highest = max(amount, *(pair[1] for _, pair, _ in shown)) or 1.0

    def money(value: float) -> str:
        sign = "" if foreign else "$"
        return f"{sign}{value:,.0f}" if value == round(value) else f"{sign}{value:,.2f}"

    def row(kind: str, low: float, high: float, told: str, skill: str = "") -> RateRow:
        begin, end = (100 * max(v, 0) / highest for v in (low, high))
        label = phrases.say("report-rate", kind, skill=skill)
        return RateRow(kind, label, told, f"{begin:.1f}", f"{max(end - begin, 1):.1f}")

    rows = [row("you", 0.0, amount, money(amount))]
    for kind, (low, high), skill in shown:
        rows.append(row(kind, low, high, f"{money(low)} – {money(high)}", skill))
    return RateView(tuple(rows), tuple(dict.fromkeys(sources)))


def _source(facts: Facts, key: str, day_key: str, phrases: Phrases) -> tuple[str, ...]:
    source = cut(text_of(facts, key), 160)
    if not source:
        return ()
    try:
        day = phrases.date(date.fromisoformat(text_of(facts, day_key)))
    except ValueError:
        return (phrases.say("report-rate", "source", source=source),)
    return (phrases.say("report-rate", "source-date", source=source, date=day),)


def meter(facts: Facts, phrases: Phrases) -> MeterView | None:
    """The platform's own meter, item by item, and the shortest way to fill it."""
    total = number(facts, "total")
    if total is None:
        return None
    items = tables(facts, "items")
    there = [_item_name(i, phrases) for i in items if _lacks(i) <= 0]
    lacking = [_lacking(i, phrases) for i in items if _lacks(i) > 0]
    steps = [_route_step(item, phrases) for item in tables(facts, "route")]
    listed = {"there": there, "lacking": lacking, "route": steps}
    said = {
        part: phrases.say("report-meter", part, items=phrases.listed(names, len(names)))
        for part, names in listed.items()
        if names
    }
    return MeterView(
        total=phrases.say("report-meter", total=whole(total)),
        there=said.get("there", ""),
        lacking=said.get("lacking", ""),
        route=said.get("route", ""),
    )


def _lacks(item: Facts) -> float:
    return (number(item, "max") or 0.0) - (number(item, "points") or 0.0)


def _lacking(item: Facts, phrases: Phrases) -> str:
    return f"{_item_name(item, phrases)} {phrases.say('report-gain', points=_plain(_lacks(item)))}"


def _plain(points: float) -> str:
    return f"{points:.1f}".removesuffix(".0")


def _item_name(item: Facts, phrases: Phrases) -> str:
    key = text_of(item, "key")
    return phrases.maybe(f"completeness-item-{key}") or phrases.field(key)


def _route_step(item: Facts, phrases: Phrases) -> str:
    adds = number(item, "adds") or 0.0
    name = _item_name(item, phrases)
    return phrases.say("report-meter", "step", step=name, points=round(adds)) if adds else name


def _pair(facts: Facts, low: str, high: str) -> tuple[float, float] | None:
    a, b = number(facts, low), number(facts, high)
    return (min(a, b), max(a, b)) if a is not None and b is not None else None
