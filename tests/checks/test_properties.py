"""What holds for all checks together, whatever somebody writes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from reportgen.checks.registry import ALL_CHECKS
from reportgen.domain.outcome import Outcome, Status
from reportgen.domain.profile import Profile, Submission
from reportgen.domain.scoring import scorecard
from tests.checks.asking import profiles, run
from tests.judgement.profiles import build_profile, build_submission

MOST_BY_ONE = 6.0  # readiness points that one word, skill or item may move

GOOD_TEXT = (
    "Small shops hire me when their receipts have been in a box for a year. I keep their books in "
    "QuickBooks and Xero: bank reconciliation, payroll, invoices, and a report on one page.\n\n"
    "Since 2018 I have worked for 14 shops and cafés. For one of them I found $4,300 in invoices "
    "that nobody had paid; another one closes its month in two days now and not in nine.\n\n"
    "You get your figures by the fifth of each month, in plain words. Send me a message with the "
    "number of your transactions in a month, and I will tell you how I would start."
)
LISTED = (
    "Bookkeeping", "QuickBooks", "Xero", "Bank Reconciliation", "Payroll", "Invoicing",
    "Accounts Payable", "Accounts Receivable", "Financial Reporting", "VAT Returns", "Budgeting",
    "Cash Flow Forecasting",
)  # fmt: skip
TOLD = "Kept the books of nine shops in QuickBooks and closed each month by the fifth."
PAST: dict[str, Any] = {"role": "Bookkeeper", "company": "Hale", "description": TOLD}
JOBS: tuple[dict[str, Any], ...] = (
    PAST | {"start": "2018-02", "end": "2021-05"},
    PAST | {"start": "2021-06", "current": True, "company": "Self-employed"},
)
STUDY = {
    "school": "Hill College",
    "award": "Diploma in Bookkeeping",
    "description": "Bookkeeping, tax and spreadsheets, with a project on payroll.",
}
PIECES = tuple(
    {
        "title": f"Report {n}",
        "url": f"https://ada.example/{n}",
        "description": "A month on one page; I designed and filled it.",
    }
    for n in range(3)
)
KNOWN = build_submission({"status": "declined", "title": "Helper", "overview": "I can help."})

# Each field from its worst to its best, so that a step to the right is an improvement. The level
# stays at Intermediate: a longer history under Entry reveals "undersold", which is meant to cost.
LADDERS: Mapping[str, Sequence[Any]] = {
    "name": ["Hale Books Ltd", "Ada E.", "Ada Example"],
    "email": ["ada@mailinator.com", "ada@gmail.com", "ada@ada-books.example"],
    "title": [None, "Consultant", "QuickBooks, Xero, Payroll", "Bookkeeper | QuickBooks, Xero"],
    "overview": [
        "I am a bookkeeper.",
        "I am a bookkeeper for small shops. I know QuickBooks and Xero, and I am careful with the "
        "money of my clients. I do payroll, too, and bank reconciliation, whenever it is needed.",
        GOOD_TEXT.replace("their", "thier"),
        GOOD_TEXT,
    ],
    "category": ["Legal", "Accounting & Consulting"],
    "types_of_work": [
        None,
        ["Accounting & Bookkeeping"],
        ["Accounting & Bookkeeping", "Financial Planning"],
        ["Accounting & Bookkeeping", "Financial Planning", "Management Consulting & Analysis"],
    ],
    "skills": [None, LISTED[:1], LISTED[:3], LISTED[:6], LISTED[:10], LISTED],
    "hourly_rate": ["2 USD", "5 USD", "9 USD", "12 USD"],
    "employment": [
        None,
        [{"role": "Bookkeeper", "company": "Hale", "start": "2018-02", "end": "2021-05"}],
        JOBS[:1],
        JOBS,
    ],
    "education": [None, [{"school": "Hill College"}], [STUDY]],
    "certifications": [None, [{"name": "QuickBooks ProAdvisor", "issuer": "Intuit"}]],
    "portfolio": [None, [{"title": "Report"}], PIECES[:1], PIECES],
    "linked_accounts": [None, ["Ada"], ["https://www.linkedin.com/in/ada-example"]],
    "photo": [False, {"note": "logo"}, {"note": "with sunglasses"}, True],
    "video": [False, True],
    "other_experience": [None, ["Treasurer of a choir"]],
}
FIXED = {
    "submission_status": "declined",
    "experience_level": "intermediate",
    "suggested_rate_low": 10,
    "suggested_rate_high": 20,
}
BEST = {field: len(ladder) - 1 for field, ladder in LADDERS.items()}
# Facts that are there or not: each of them may move more than a word does.
YES_OR_NO = {
    "an overview", "a photo", "a first job", "a first skill", "a title", "a person's own name",
    "contact details", "sample text", "a title that names a trade",
}  # fmt: skip


def _profile(rungs: Mapping[str, int], **more: Any) -> Profile:
    table = {field: LADDERS[field][at] for field, at in rungs.items()} | FIXED | more
    blank = [field for field, value in table.items() if value is None]
    given = {field: value for field, value in table.items() if value is not None}
    return build_profile({**given, "blank": blank})


def _outcomes(profile: Profile) -> list[Outcome]:
    return run(profile, *ALL_CHECKS, submissions=[KNOWN])


def _readiness(outcomes: Sequence[Outcome], judged: set[str]) -> float:
    """Of these checks alone, so that more or less to judge is no change for better or worse."""
    readiness = scorecard([o for o in outcomes if o.slug in judged]).readiness
    assert readiness is not None
    return readiness


def _both(one: Profile, other: Profile) -> tuple[float, float]:
    """Readiness of two profiles by the checks judged both times."""
    before, after = _outcomes(one), _outcomes(other)
    judged = {o.slug for o in before if o.status.judged} & {
        o.slug for o in after if o.status.judged
    }
    return _readiness(before, judged), _readiness(after, judged)


def _with(profile: Profile, field: str, value: Any) -> Profile:
    changes: dict[str, Any] = {field: value}
    return replace(profile, **changes)


rungs = st.fixed_dictionaries(
    {field: st.integers(0, len(ladder) - 1) for field, ladder in LADDERS.items()}
)


def test_the_best_profile_is_judged_in_full_and_has_nothing_to_lose() -> None:
    card = scorecard(_outcomes(_profile(BEST)))
    assert card.coverage == 1.0
    assert card.readiness is not None
    assert card.readiness >= 99


@settings(deadline=None, max_examples=70, suppress_health_check=[HealthCheck.too_slow])
@given(rungs, st.sampled_from(sorted(LADDERS)))
def test_improving_a_field_never_lowers_readiness(start: dict[str, int], field: str) -> None:
    at = min(start[field], BEST[field] - 1)
    before, after = _both(_profile(start | {field: at}), _profile(start | {field: at + 1}))
    assert after >= before


def test_every_step_up_from_everything_else_at_its_best_counts_or_costs_nothing() -> None:
    for field, ladder in LADDERS.items():
        for at in range(len(ladder) - 1):
            before, after = _both(_profile(BEST | {field: at}), _profile(BEST | {field: at + 1}))
            assert after >= before, (field, at)


def test_a_longer_history_reveals_an_undersold_level_unless_the_level_rises_with_it() -> None:
    short = [PAST | {"start": "2026-04", "end": "2026-09"}]
    entry = _profile(BEST, employment=short, experience_level="entry")
    longer = _profile(BEST, experience_level="entry")
    raised = _profile(BEST, experience_level="intermediate")
    before, after = _both(entry, longer)
    assert after < before
    before, after = _both(entry, raised)
    assert after >= before


WORDS = (
    "bakery", "QuickBooks", "careful", "and", "clients", "2019", "teh", "the", "honest", "café",
    "Excel", "you", "accountant", "rockstar", "nurse", "lawyer", "24/7",
)  # fmt: skip


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(rungs, st.sampled_from(["title", "overview"]), st.integers(0, 200), st.sampled_from(WORDS))
@example(BEST, "title", 1, "nurse")
@example(BEST, "overview", 0, "teh")
def test_one_word_more_moves_little(
    start: dict[str, int], field: str, place: int, word: str
) -> None:
    start = start | {field: max(start[field], 2)}  # a trade in the title, a text to speak of
    before = _profile(start)
    tokens = str(getattr(before, field)).split(" ")
    tokens.insert(place % (len(tokens) + 1), word)
    old, new = _both(before, _with(before, field, " ".join(tokens)))
    assert abs(new - old) <= MOST_BY_ONE


ITEMS = ("skills", "employment", "education", "certifications", "portfolio", "types_of_work",
         "linked_accounts", "other_experience")  # fmt: skip
FIRST = {"skills", "employment"}  # the first of these is a yes-or-no fact


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(rungs, st.sampled_from(ITEMS), st.integers(0, 20))
@example(dict.fromkeys(BEST, 0) | {"overview": 2, "types_of_work": 1}, "types_of_work", 0)
def test_one_item_less_moves_little(start: dict[str, int], field: str, place: int) -> None:
    before = _profile(start)
    items = list(getattr(before, field))
    if len(items) < (2 if field in FIRST else 1):
        return
    items.pop(place % len(items))
    old, new = _both(before, _with(before, field, tuple(items)))
    assert abs(new - old) <= MOST_BY_ONE


def test_the_yes_or_no_facts_are_those_that_move_more() -> None:
    best = _profile(BEST)
    without = {
        "an overview": _profile(BEST, overview=None),
        "a photo": _profile(BEST, photo=False),
        "a first job": _profile(BEST, employment=None),
        "a first skill": _profile(BEST, skills=None),
        "a title": _profile(BEST, title=None),
        "a title that names a trade": _profile(BEST, title="Consultant"),
        "a person's own name": _profile(BEST, name="Hale Books Ltd"),
        "contact details": _profile(BEST, overview=f"{GOOD_TEXT} Write to ada@example.com."),
        "sample text": _profile(BEST, overview=f"{GOOD_TEXT} [Your name]"),
    }
    assert set(without) == YES_OR_NO
    for fact, profile in without.items():
        old, new = _both(best, profile)
        assert new < old, fact


FILLERS = ("Microsoft Word", "Internet Browsing", "Hard Working", "Typing", "Email", "Punctuality")


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.sampled_from((*LISTED, *FILLERS, "Quick Books", "bookkeeping")), min_size=1),
    st.sampled_from(["Bookkeeper", "Web Developer | PHP", "Virtual Assistant", None]),
    st.sampled_from(FILLERS),
)
def test_taking_filler_out_never_lowers_readiness(
    listed: list[str], title: str | None, filler: str
) -> None:
    rest = tuple(name for name in listed if name != filler)
    if not rest:
        return
    crowded = _profile(BEST, skills=(*rest, filler), title=title)
    skills = next(o for o in _outcomes(crowded) if o.slug == "skills")
    if not any(
        f.code == "skills.filler" and filler in str(f.args["names"]) for f in skills.findings
    ):
        return  # it belongs to this trade
    before, after = _both(crowded, replace(crowded, skills=rest))
    assert after >= before


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(profiles())
def test_any_profile_is_judged_and_the_same_each_time(profile: Profile) -> None:
    once = run(profile, *ALL_CHECKS, submissions=profile.submissions)
    assert not [o.slug for o in once if o.status is Status.ERROR]
    assert once == run(profile, *ALL_CHECKS, submissions=profile.submissions)


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=400), st.text(max_size=120), st.lists(st.text(max_size=40), max_size=12))
def test_any_unicode_is_judged_in_a_full_profile(
    overview: str, short: str, listed: list[str]
) -> None:
    profile = replace(
        _profile(BEST),
        title=short,
        overview=overview,
        category=short,
        skills=tuple(listed),
        name=short,
        email=short,
        types_of_work=tuple(listed),
        linked_accounts=tuple(listed),
        other_experience=tuple(listed),
        upwork_feedback=overview,
    )
    past = Submission(title=short, overview=overview, feedback=overview)
    outcomes = run(profile, *ALL_CHECKS, submissions=[past])
    assert not [o.slug for o in outcomes if o.status is Status.ERROR]
    assert all(o.score is None or 0 <= o.score <= 1 for o in outcomes)
