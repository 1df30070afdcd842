"""Does anything outside the profile's own words prove a skill?"""

from __future__ import annotations

from reportgen.checks.base import CannotTell, Check, Context, Judged, Verdict
from reportgen.checks.shared.text import says_something
from reportgen.domain.fields import FieldName
from reportgen.domain.outcome import Finding, Quote
from reportgen.domain.profile import Profile
from reportgen.language.phrases import find, tokens_of
from reportgen.language.text import normalise, opening
from reportgen.rulebook.limits import ProofOfSkillLimits

QUOTED = 3
_FIELDS: dict[str, FieldName] = {"certifications": "certifications", "skill_tests": "skill_tests"}


def judge(profile: Profile, context: Context) -> Verdict:
    """What counts as proof is the rulebook's to say: the platform took its own tests away."""
    counted = [
        _FIELDS[name] for name in context.limits(ProofOfSkillLimits).counts if name in _FIELDS
    ]
    certificates = [c for c in profile.certifications if says_something(c.name)]
    tests = [t for t in profile.skill_tests if says_something(t)]
    proofs = [*(c.name for c in certificates if "certifications" in counted)]
    proofs += [t for t in tests if "skill_tests" in counted]
    missing = tuple(field for field in counted if not profile.known(field))
    found: list[Finding] = []
    if tests and "skill_tests" not in counted:
        quotes = [opening(t, "skill_tests") for t in tests[:QUOTED]]
        found.append(context.finding("tests_retired", quotes))
    if not proofs:
        if missing:
            return CannotTell("proof_of_skill.not_asked", tuple(found), missing=missing)
        return Judged((context.finding("none"), *found), {"proofs": 0})
    if not _related(proofs, profile, context):
        quotes = [opening(p, "certifications") for p in proofs[:QUOTED]]
        found.append(context.finding("relevance", quotes))
    issuers = context.limits(ProofOfSkillLimits).issuers
    unissued = [
        c.name
        for c in certificates
        if not says_something(c.issuer) and not find(issuers, tokens_of(normalise(c.name)))
    ]
    if unissued and "certifications" in counted:
        quotes = [Quote(opening(n, "").text, "certifications") for n in unissued[:QUOTED]]
        found.append(context.finding("no_issuer", quotes))
    praise = None if found else {"count": len(proofs)}
    return Judged(tuple(found), {"proofs": len(proofs)}, praise)


def _related(proofs: list[str], profile: Profile, context: Context) -> bool:
    """Whether one proof shares a word with what the profile offers; True where nothing is known."""
    offered = context.language.keywords(
        " ".join([profile.title, profile.category, *profile.skills])
    )
    return not offered or any(context.language.keywords(p) & offered for p in proofs)


CHECK = Check(
    slug="proof_of_skill",
    tip=14,
    needs=(),
    uses=("certifications", "skill_tests", "title", "category", "skills"),
    judge=judge,
)
