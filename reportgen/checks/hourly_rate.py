"""Tip 6: is the hourly rate near the person's own rate tip, and above the floor?"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from reportgen.checks.base import CannotTell, Check, Context, Judged, Verdict
from reportgen.checks.shared.trade import offered_category
from reportgen.domain.fields import FieldName, FieldState
from reportgen.domain.outcome import Fact, Finding, Quote
from reportgen.domain.profile import ExperienceLevel, HourlyRate, Profile
from reportgen.market import AskingRates
from reportgen.rulebook.limits import HourlyRateLimits

USD = "USD"


@dataclass(frozen=True, slots=True)
class _Tip:
    """The range the site showed to this person, in the currency of `amount`, which is the rate."""

    amount: Decimal
    low: Decimal | None
    high: Decimal | None

    @property
    def below(self) -> float:
        """How far under the range, as a share of its low end."""
        if self.low is None or self.amount >= self.low:
            return 0.0
        return float((self.low - self.amount) / self.low)

    @property
    def above(self) -> float:
        if self.high is None or self.amount <= self.high:
            return 0.0
        return float((self.amount - self.high) / self.high)


def judge(profile: Profile, context: Context) -> Verdict:
    """Against the floor and the person's own range; the market informs, it sets no target."""
    rate = _folded(profile.hourly_rate)
    asking = _asking(profile, context)
    if rate is None:
        return Judged((context.finding("missing"),), _facts(profile, None, None, asking, context))
    if not rate.amount.is_finite() or rate.amount < 0:
        return CannotTell("hourly_rate.unreadable")
    if not rate.currency and _odd(rate.amount, context):
        return CannotTell("hourly_rate.no_currency")
    usd = context.market.to_usd(rate.amount, rate.currency or USD)
    if usd is None:
        return CannotTell("hourly_rate.unknown_currency")

    tip = _tip(profile, rate, usd)
    facts = _facts(profile, usd, tip, asking, context)
    quotes = [Quote(_written(rate), "hourly_rate")]
    notes = _about_currency(profile, rate, usd, context)
    if usd < _floor(rate, context):
        floor = context.limits(HourlyRateLimits).floor_usd
        return Judged((context.finding("below_floor", quotes, floor=floor),), facts)
    if tip is None:
        return _without_tip(profile, usd, asking, quotes, notes, facts, context)
    found = (*_about_tip(profile, tip, quotes, context), *notes)
    if found or tip.low is None or tip.high is None:
        return Judged(found, facts)
    return Judged(found, facts, {"low": _money(tip.low), "high": _money(tip.high)})


def _folded(rate: HourlyRate | None) -> HourlyRate | None:
    return rate and HourlyRate(rate.amount, rate.currency.strip().upper())


def _odd(amount: Decimal, context: Context) -> bool:
    """An amount that is no likely rate in dollars, so that the currency must be asked for."""
    limits = context.limits(HourlyRateLimits)
    return not limits.floor_usd <= amount <= limits.odd_above


def _floor(rate: HourlyRate, context: Context) -> Decimal:
    """The floor in USD, lower by the roughness of our table for other currencies."""
    floor = Decimal(str(context.limits(HourlyRateLimits).floor_usd))
    if rate.currency in ("", USD):
        return floor
    return floor * (1 - Decimal(str(context.limits(HourlyRateLimits).rough_rates)))


def _tip(profile: Profile, rate: HourlyRate, usd: Decimal) -> _Tip | None:
    """The person's own range. The site shows it in USD; some write it in their own currency."""
    ends = (profile.suggested_rate_low, profile.suggested_rate_high)
    low, high = (e if e is not None and e.is_finite() and e > 0 else None for e in ends)
    if low is None and high is None:
        return None
    if low is not None and high is not None and low > high:
        low, high = high, low
    in_usd = _Tip(usd, low, high)
    as_written = _Tip(rate.amount, low, high)
    return min(in_usd, as_written, key=lambda t: t.below + t.above)


def _about_tip(profile: Profile, tip: _Tip, quotes: list[Quote], context: Context) -> list[Finding]:
    """Graded up to the tolerance, where `improve` ends; beyond it the check fails."""
    away = tip.below or tip.above
    if not away:
        return []
    tolerance = context.limits(HourlyRateLimits).tolerance
    at_tolerance = context.limits(HourlyRateLimits).loss_at_tolerance
    if away <= tolerance:
        loss = at_tolerance * away / tolerance
    else:
        loss = at_tolerance + context.limits(HourlyRateLimits).step_beyond + (away - tolerance) / 2
    name = "below_tip" if tip.below else "above_tip"
    worst = context.rule.findings[name].loss
    return [
        context.finding(
            name,
            quotes,
            share=loss / worst if worst else 0.0,
            percent=max(1, round(100 * away)),
            low=_money(tip.low) if tip.low is not None else "",
            high=_money(tip.high) if tip.high is not None else "",
            level=_level(profile),
        )
    ]


def _level(profile: Profile) -> str:
    level = profile.experience_level
    return level.value if isinstance(level, ExperienceLevel) else "none"


def _about_currency(
    profile: Profile, rate: HourlyRate, usd: Decimal, context: Context
) -> list[Finding]:
    quotes = [Quote(_written(rate), "hourly_rate")]
    if rate.currency not in ("", USD):
        as_of = context.market.source("currencies").as_of.isoformat()
        return [context.finding("converted", quotes, usd=_money(usd), as_of=as_of)]
    if not rate.currency and profile.state("currency") is FieldState.BLANK:
        return [context.finding("currency", quotes)]
    return []


def _without_tip(
    profile: Profile,
    usd: Decimal,
    asking: AskingRates | None,
    quotes: list[Quote],
    notes: list[Finding],
    facts: dict[str, Fact],
    context: Context,
) -> Verdict:
    """What others with the main skill ask tells a likely rate from an impossible one, no more.

    Between the two, and where nobody was counted, only the person's own tip can tell.
    """
    limits = context.limits(HourlyRateLimits)
    if asking is None:
        return _ask_for_tip(notes, facts)
    off = _times_off(usd, asking)
    entry = profile.experience_level is ExperienceLevel.ENTRY and usd > asking.p90
    if off > (limits.far_from_others if entry else limits.plainly_off):
        found = _beside_others("out_of_line", quotes[0], asking, context)
        return Judged((found, *notes), facts)
    if off > limits.far_from_others:
        far = _beside_others("far_from_others", quotes[0], asking, context)
        return _ask_for_tip([far, *notes], facts)
    return Judged((context.finding("no_tip", quotes), *notes), facts)


def _ask_for_tip(notes: list[Finding], facts: dict[str, Fact]) -> CannotTell:
    missing: tuple[FieldName, ...] = ("suggested_rate_low", "suggested_rate_high")
    return CannotTell("hourly_rate.no_tip", tuple(notes), facts, missing)


def _times_off(usd: Decimal, asking: AskingRates) -> float:
    """How many times beyond the middle eight of ten a rate lies, 1 inside it."""
    return max(1.0, asking.p10 / float(usd), float(usd) / asking.p90)


def _beside_others(name: str, where: Quote, asking: AskingRates, context: Context) -> Finding:
    return context.finding(
        name,
        [where],
        skill=context.market.canonical_skill(asking.skill),
        low=_money(Decimal(str(asking.p10))),
        high=_money(Decimal(str(asking.p90))),
        profiles=asking.profiles,
        source=asking.source,
        as_of=asking.as_of.isoformat(),
    )


def _asking(profile: Profile, context: Context) -> AskingRates | None:
    """What people with the main skill ask: the title, else the listed skill it speaks of."""
    title = context.language.keywords(profile.title)
    named = [
        name for name in profile.skills if (own := context.language.keywords(name)) and own <= title
    ]
    named.sort(key=lambda name: -len(context.language.keywords(name)))
    for name in (profile.title, *named):
        if found := context.market.asking(name):
            return found
    return None


def _facts(
    profile: Profile,
    usd: Decimal | None,
    tip: _Tip | None,
    asking: AskingRates | None,
    context: Context,
) -> dict[str, Fact]:
    """All amounts in USD an hour, but `low` and `high`, which stand as the person gave them."""
    field = offered_category(profile, context)
    demand = context.market.demand(field.category) if field.category else None
    source = context.market.source("category_demand")
    return {
        "amount_usd": float(usd) if usd is not None else None,
        "compared": float(tip.amount) if tip else None,
        "low": float(tip.low) if tip and tip.low is not None else None,
        "high": float(tip.high) if tip and tip.high is not None else None,
        "floor": context.limits(HourlyRateLimits).floor_usd,
        "market_low": demand.lowest_week if demand else None,
        "market_high": demand.highest_week if demand else None,
        "market_mean": demand.mean_hourly if demand else None,
        "market_category": demand.category if demand else None,
        "market_source": source.source,
        "market_as_of": source.as_of.isoformat(),
        "market_licence": source.licence,
        "asking": _asking_facts(asking, context),
    }


def _asking_facts(asking: AskingRates | None, context: Context) -> Fact:
    if asking is None:
        return None
    return {
        "skill": context.market.canonical_skill(asking.skill),
        "p10": asking.p10,
        "p50": asking.p50,
        "p90": asking.p90,
        "profiles": asking.profiles,
        "source": asking.source,
        "as_of": asking.as_of.isoformat(),
    }


def _written(rate: HourlyRate) -> str:
    return f"{_money(rate.amount)} {rate.currency}".strip()


def _money(amount: Decimal) -> str:
    """Cents only where there are any."""
    cents = amount.quantize(Decimal("0.01")) if abs(amount) < Decimal("1e15") else amount
    return f"{cents:f}".removesuffix(".00")


CHECK = Check(
    slug="hourly_rate",
    tip=6,
    needs=("hourly_rate",),
    uses=(
        "currency",
        "suggested_rate_low",
        "suggested_rate_high",
        "experience_level",
        "category",
        "types_of_work",
        "title",
        "skills",
    ),
    judge=judge,
)
