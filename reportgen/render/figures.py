"""What a check measured, read with care: facts come from any check, an agency's own included."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from math import isfinite

from reportgen.domain.outcome import Fact
from reportgen.domain.points import whole
from reportgen.render import charts
from reportgen.render.colours import Palette
from reportgen.render.phrases import Phrases
from reportgen.render.text import cut
from reportgen.render.view import ChartView


def number(facts: Mapping[str, Fact], key: str) -> float | None:
    """A finite number, or None where there is none."""
    value = facts.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        return None
    return float(value)


def text_of(facts: Mapping[str, Fact], key: str) -> str:
    value = facts.get(key)
    return value if isinstance(value, str) else ""


def strings(facts: Mapping[str, Fact], key: str) -> list[str]:
    value = facts.get(key)
    return [v for v in value if isinstance(v, str)] if isinstance(value, list) else []


def table(value: Fact) -> Mapping[str, Fact]:
    """The value where it is a table, else an empty one."""
    return value if isinstance(value, dict) else {}


def tables(facts: Mapping[str, Fact], key: str) -> list[Mapping[str, Fact]]:
    value = facts.get(key)
    return [v for v in value if isinstance(v, dict)] if isinstance(value, list) else []


Facts = Mapping[str, Fact]
STEPS = 5


def rate_chart(facts: Facts, phrases: Phrases, colours: Palette) -> ChartView | None:
    """The asking rate against the range the platform suggested and what the market says.

    The suggested range stands in the candidate's currency; only dollars can share a scale with
    the market's figures.
    """
    suggested = _pair(facts, "low", "high")
    dollars, compared = number(facts, "amount_usd"), number(facts, "compared")
    foreign = suggested is not None and compared is not None and compared != dollars
    amount = compared if foreign else dollars
    if amount is None:
        return None

    def money(value: float) -> str:
        sign = "" if foreign else "$"
        return f"{sign}{value:,.0f}" if value == round(value) else f"{sign}{value:,.2f}"

    said: list[str] = []
    bands: list[charts.ScaleBand] = []

    def band(part: str, pair: tuple[float, float] | None, **args: str) -> None:
        if pair is None:
            return
        low, high = pair
        bands.append(charts.ScaleBand(low, high, strong=part == "suggested"))
        args |= {"low": money(low), "high": money(high)}
        said.append(phrases.say("report-rate-chart", part, **args))

    band("suggested", suggested)
    if not foreign:
        asking = table(facts.get("asking"))
        band("asking", _pair(asking, "p10", "p90"), skill=cut(text_of(asking, "skill"), 40))
        said += _source(asking, "source", "as_of", phrases) if len(bands) > bool(suggested) else ()
        before = len(bands)
        band("market", _pair(facts, "market_low", "market_high"))
        if len(bands) > before:
            said += _source(facts, "market_source", "market_as_of", phrases)
    if not bands:
        return None
    ticks = [charts.Mark(end, money(end)) for b in bands for end in (b.low, b.high)]
    alt = " ".join([phrases.say("report-rate-chart", "alt", amount=money(amount)), *said])
    drawing = charts.scale(charts.Mark(amount, money(amount)), bands, ticks, alt, colours)
    return ChartView(phrases.say("report-rate-chart"), drawing, tuple(said))


def _source(facts: Facts, key: str, day_key: str, phrases: Phrases) -> tuple[str, ...]:
    source = cut(text_of(facts, key), 160)
    if not source:
        return ()
    try:
        day = phrases.date(date.fromisoformat(text_of(facts, day_key)))
    except ValueError:
        return (phrases.say("report-rate-chart", "source", source=source),)
    return (phrases.say("report-rate-chart", "source-date", source=source, date=day),)


def meter_chart(facts: Facts, phrases: Phrases, colours: Palette) -> ChartView | None:
    """The platform's own meter, block by block, and the shortest way to fill it."""
    total = number(facts, "total")
    if total is None:
        return None
    parts: list[charts.MeterPart] = []
    for item in tables(facts, "items"):
        most, points = number(item, "max") or 0.0, number(item, "points") or 0.0
        parts += [charts.MeterPart(points, have=True)] if points > 0 else []
        parts += [charts.MeterPart(most - points, have=False)] if most > points else []
    if not parts:
        parts = [charts.MeterPart(total, have=True), charts.MeterPart(100 - total, have=False)]
    notes = [phrases.say("report-meter", "value", total=whole(total))]
    steps = [_step(item, phrases) for item in tables(facts, "route")]
    if steps:
        notes.append(phrases.say("report-meter", "route", steps=phrases.listed(steps, STEPS)))
    alt = phrases.say("report-meter", "alt", total=whole(total))
    return ChartView(phrases.say("report-meter"), charts.meter(parts, alt, colours), tuple(notes))


def _step(item: Facts, phrases: Phrases) -> str:
    key = text_of(item, "key")
    name = phrases.maybe(f"completeness-item-{key}") or phrases.field(key)
    adds = number(item, "adds") or 0.0
    return phrases.say("report-meter", "step", step=name, points=round(adds)) if adds else name


def _pair(facts: Facts, low: str, high: str) -> tuple[float, float] | None:
    a, b = number(facts, low), number(facts, high)
    return (min(a, b), max(a, b)) if a is not None and b is not None else None
