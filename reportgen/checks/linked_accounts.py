"""Are other professional accounts there to link, and are their addresses right?"""

from __future__ import annotations

import re
from collections.abc import Iterable

from reportgen.checks.base import Check, Context, Judged
from reportgen.checks.shared.links import WebAddress, parse_link
from reportgen.checks.shared.text import says_something
from reportgen.domain.outcome import Finding, Quote
from reportgen.domain.profile import Profile
from reportgen.language.text import opening
from reportgen.rulebook.limits import LinkedAccountsLimits

QUOTED = 3
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?<![\w@.-])[\w-]+(?:\.[\w-]+)+/\S+", re.IGNORECASE)

_MAIL = re.compile(r"(?<![^\s@])[^\s@]+@[^\s@]+\.\w")


def judge(profile: Profile, context: Context) -> Judged:
    """One good link is enough; more are welcome. Their place is the settings, not the text."""
    given = [a for a in profile.linked_accounts if says_something(a)]
    if not given:
        return Judged((context.finding("none"),), {"given": 0, "linkable": 0})
    links = {account: _link_in(account, context) for account in given}
    ways_of_contact = [a for a in given if _is_contact(a, links[a], context)]
    own_site = context.limits(LinkedAccountsLimits).own_site
    own = [a for a, link in links.items() if link and link.at(own_site)]
    lost = [a for a in given if links[a] is None and a not in ways_of_contact]
    named = [a for a in lost if _names_site(a, context)]
    broken = [a for a in lost if a not in named]
    good = [a for a in given if a not in {*ways_of_contact, *own, *lost}]
    social = [a for a in good if _on(links[a], context.limits(LinkedAccountsLimits).social_sites)]
    found: list[Finding] = []
    if broken:
        # One good link is all the tip asks for: another that is broken only needs a look.
        name = "also_broken" if good else "broken"
        found.append(context.finding(name, _quotes(broken), count=len(broken)))
    if named:
        # The account is there: only its address is to be pasted.
        share = 0.0 if good else 1.0
        found.append(context.finding("unaddressed", _quotes(named), share=share, count=len(named)))
    if ways_of_contact:
        share = 0.5 if good else 1.0
        found.append(context.finding("contact", _quotes(ways_of_contact), share=share))
    if own:
        found.append(context.finding("own_profile" if good else "only_own_profile", _quotes(own)))
    if good and len(social) == len(good):
        found.append(context.finding("social_only", _quotes(social)))
    return Judged(
        tuple(found),
        {"given": len(given), "linkable": len(good)},
        None if found else {"count": len(good)},
    )


def _link_in(account: str, context: Context) -> WebAddress | None:
    """The address in `LinkedIn: https://…` as well as an address alone.

    The front page of a site where people have accounts is nobody's account.
    """
    spot = _ADDRESS.search(account)
    link = parse_link(account) or (parse_link(spot.group()) if spot else None)
    if link and not link.path and link.host in context.limits(LinkedAccountsLimits).account_sites:
        return None
    return link


def _names_site(account: str, context: Context) -> bool:
    """Whether it says on which site the account is, with nothing like an address in it."""
    sites = context.limits(LinkedAccountsLimits).account_sites
    known = {site.rsplit(".", 1)[0] for site in sites}
    said = [word.casefold() for word in re.findall(r"[\w']+", account)]
    address = "." in account.strip(" .") or "/" in account
    return not address and not known.isdisjoint(said)


def _is_contact(account: str, link: WebAddress | None, context: Context) -> bool:
    if _on(link, context.limits(LinkedAccountsLimits).contact_sites):
        return True
    if link is not None:
        return False
    digits = sum(c.isdigit() for c in account)
    return bool(_MAIL.search(account)) or digits >= 9


def _on(link: WebAddress | None, sites: Iterable[str]) -> bool:
    return link is not None and link.at(sites)


def _quotes(accounts: list[str]) -> list[Quote]:
    return [opening(account, "linked_accounts") for account in accounts[:QUOTED]]


CHECK = Check(
    slug="linked_accounts",
    tip=13,
    needs=("linked_accounts",),
    uses=(),
    judge=judge,
)
