"""Is there any education, and does it say what was learned?"""

from __future__ import annotations

from reportgen.checks.base import CannotTell, Check, Context, Judged, Verdict
from reportgen.checks.shared.jobs import ends_before_start, starts_later
from reportgen.checks.shared.text import says_something
from reportgen.checks.skills.fields import fields_in
from reportgen.domain.outcome import Fact, Finding, Quote
from reportgen.domain.profile import Profile, Study
from reportgen.language.text import normalise, opening, words
from reportgen.rulebook.limits import EducationLimits, SkillsLimits

PlacedStudy = tuple[int, Study]  # the place in the profile, counted from 1, and the study
QUOTED = 3
STEM = 5  # letters that two words share at least, to be of one stem
SMALL_WORD = 3  # letters: "of", "and" and "the" stand small in a name


def judge(profile: Profile, context: Context) -> Verdict:
    """All learning counts, a course as well as a degree; one still going on is no error."""
    entries = [
        (place, study)
        for place, study in enumerate(profile.education, 1)
        if any(says_something(t) for t in (study.award, study.school, study.description))
    ]
    if not entries:
        return Judged((context.finding("none"),), {"entries": 0, "described": 0})
    if all("description" in study.unread for _, study in entries):
        facts: dict[str, Fact] = {"entries": len(entries), "described": 0}
        return CannotTell("education.no_description", facts=facts)
    described = [e for e in entries if _tells(e[1].description, context)]
    silent = [e for e in entries if e not in described and "description" not in e[1].unread]
    wrong = [e for e in entries if ends_before_start(e[1])]
    found: list[Finding] = []
    if not described:
        share = 1.0
        if all(e[1].in_line for e in silent) and _speaks(entries, profile, context):
            share = context.limits(EducationLimits).in_line_share
        found.append(
            context.finding("undescribed", _quotes(silent), share=share, count=len(silent))
        )
    elif silent:
        found.append(context.finding("partly_described", _quotes(silent), count=len(silent)))
    elif not _told_why(described, profile, context):
        found.append(context.finding("relevance", _quotes(described)))
    if wrong:
        share = max(0.5, len(wrong) / len(entries))
        found.append(context.finding("end_before_start", _quotes(wrong), share=share))
    found += _notes(entries, context)
    praised = not found and len(described) == len(entries)
    return Judged(
        tuple(found),
        {"entries": len(entries), "described": len(described)},
        {"count": len(entries)} if praised else None,
    )


def _notes(entries: list[PlacedStudy], context: Context) -> list[Finding]:
    noted = {
        "no_award": [e for e in entries if _lacks(e[1], "award", e[1].award)],
        "no_school": [e for e in entries if _lacks(e[1], "school", e[1].school)],
        "not_begun": [e for e in entries if starts_later(e[1], context.month)],
    }
    return [context.finding(name, _quotes(having)) for name, having in noted.items() if having]


def _lacks(study: Study, part: str, text: str) -> bool:
    return part not in study.unread and not says_something(text)


def _tells(description: str, context: Context) -> bool:
    """Whether it says what was learned; the name of a school alone says where."""
    listed = words(normalise(description))
    limits = context.limits(EducationLimits)
    school = len(listed) <= limits.name_words and not set(limits.school_words).isdisjoint(
        word.casefold() for word in listed
    )
    named = all(word[0].isupper() for word in listed if len(word) > SMALL_WORD)
    return says_something(description) and not (school and named)


def _told_why(described: list[PlacedStudy], profile: Profile, context: Context) -> bool:
    """Whether one entry shares a word with what the profile offers; True where nothing is known."""
    offered = context.language.keywords(
        " ".join([profile.title, profile.category, *profile.skills])
    )
    if not offered:
        return True
    texts = (f"{study.award} {study.description}" for _, study in described)
    return any(context.language.keywords(text) & offered for text in texts)


def _speaks(entries: list[PlacedStudy], profile: Profile, context: Context) -> bool:
    """Whether one entry that nothing is said of names both what and where, or has a name that
    belongs to the work offered: by a word they share, or by the field of work.
    """
    if any(says_something(study.award) and says_something(study.school) for _, study in entries):
        return True
    offer = [profile.title, profile.category, *profile.types_of_work, *profile.skills]
    offered = " ".join([*offer, *(job.role for job in profile.employment)])
    words_offered = context.language.keywords(offered)
    places = frozenset(context.limits(EducationLimits).school_words)
    for _, study in entries:
        name = " ".join((study.award, study.school, study.description))
        said = context.language.keywords(name) - context.language.keywords(" ".join(places))
        if any(_of_one_stem(one, other) for one in said for other in words_offered):
            return True
    limits = context.rules.get("skills", context.rule).limits_as(SkillsLimits)
    fields = fields_in(offered, limits)
    return any(
        fields_in(f"{study.award} {study.description}", limits) & fields for _, study in entries
    )


def _of_one_stem(one: str, other: str) -> bool:
    """ "print" and "printmaking": equal but for an ending."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and (short == long or len(short) >= STEM)


def _quotes(entries: list[PlacedStudy]) -> list[Quote]:
    return [
        opening(
            ", ".join(part for part in (study.award, study.school) if part) or study.description,
            f"education {place}",
        )
        for place, study in entries[:QUOTED]
    ]


CHECK = Check(
    slug="education",
    tip=10,
    needs=("education",),
    uses=("title", "category", "types_of_work", "skills", "employment"),
    judge=judge,
)
