"""The market: dated tables of work, demand, rates and words, and what they answer."""

from reportgen.market.loader import load_market
from reportgen.market.market import Market
from reportgen.market.model import (
    AskingRates,
    CategoryDemand,
    Currency,
    SkillDemand,
    TableSource,
    TypeOfWork,
)

__all__ = [
    "AskingRates",
    "CategoryDemand",
    "Currency",
    "Market",
    "SkillDemand",
    "TableSource",
    "TypeOfWork",
    "load_market",
]
