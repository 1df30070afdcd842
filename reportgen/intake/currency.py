"""Currencies as people and cell formats write them, as ISO 4217 codes."""

from __future__ import annotations

import re

UNCLEAR = "?"

# A bare dollar means the US one to most freelancers; a heading or a currency column knows better.
_SYMBOLS = {
    "us$": "USD", "usd$": "USD", "ca$": "CAD", "c$": "CAD", "a$": "AUD", "au$": "AUD",
    "nz$": "NZD", "hk$": "HKD", "s$": "SGD", "r$": "BRL", "mx$": "MXN", "$": "USD",
    "€": "EUR", "£": "GBP", "₹": "INR", "₱": "PHP", "₦": "NGN", "৳": "BDT", "₽": "RUB",
    "₴": "UAH", "₺": "TRY", "₫": "VND", "₩": "KRW", "₪": "ILS", "₵": "GHS", "₸": "KZT",
    "zł": "PLN", "kč": "CZK", "¥": "JPY", "￥": "JPY",
}  # fmt: skip
_NAMES = {
    "dollar": "USD", "dollars": "USD", "us dollar": "USD", "us dollars": "USD", "dolares": "USD",
    "dólares": "USD", "bucks": "USD", "euro": "EUR", "euros": "EUR", "eur": "EUR",
    "pound": "GBP", "pounds": "GBP", "pound sterling": "GBP", "reais": "BRL", "real": "BRL",
    "naira": "NGN", "taka": "BDT", "zloty": "PLN", "hryvnia": "UAH", "shekel": "ILS",
}  # fmt: skip
# Said, but by several countries: nobody can tell which one is meant.
_UNCLEAR = frozenset({"rs", "rs.", "rupee", "rupees", "peso", "pesos", "kr", "kr.", "krona", "kronor", "krone", "kroner"})  # fmt: skip
_CODES = frozenset(
    "AED ARS AUD AZN BDT BGN BHD BRL BYN CAD CHF CLP CNY COP CRC CZK DKK DOP DZD EGP ETB EUR GBP "
    "GEL GHS GTQ HKD HNL HRK HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KRW KWD KZT LBP LKR "
    "MAD MDL MKD MMK MUR MXN MYR NAD NGN NIO NOK NPR NZD OMR PAB PEN PHP PKR PLN PYG QAR RON RSD "
    "RUB RWF SAR SEK SGD THB TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND XAF XOF ZAR ZMW".split()
)
DOLLARS = frozenset("USD CAD AUD NZD SGD HKD TWD ARS CLP COP MXN TTD NAD DOP UYU".split())
_WORD = re.compile(r"[^\W\d_]+\.?|(?:[a-z]{1,3})?\$|[€£₹₱₦৳₽₴₺₫₩₪₵₸¥￥]", re.IGNORECASE)


def currency_of(word: str) -> str:
    """The ISO code of one word or sign, `?` where several countries use it, "" where it is none."""
    plain = word.strip().casefold()
    if plain.upper() in _CODES:
        return plain.upper()
    if plain in _SYMBOLS:
        return _SYMBOLS[plain]
    if plain in _UNCLEAR:
        return UNCLEAR
    return _NAMES.get(plain, "")


def currency_in(text: str) -> str:
    """The currency that a heading or a cell format names, "" where none or more than one is."""
    found = {code for word in _WORD.findall(text) if (code := currency_of(word)) and code != UNCLEAR}
    if len(found) > 1:
        found.discard("USD")  # “CAD $”: the sign alone says less than the code
    return found.pop() if len(found) == 1 else ""
