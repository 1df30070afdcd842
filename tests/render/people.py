"""Six invented candidates, from excellent to hostile, as finished reports."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from reportgen.domain.actions import advise
from reportgen.domain.fields import CellRef, FieldName
from reportgen.domain.letter import FeedbackKind, LetterPoint
from reportgen.domain.outcome import (
    Fact,
    Finding,
    Outcome,
    Quote,
    ScoredStatus,
    Status,
    score_for,
    status_for,
)
from reportgen.domain.profile import Profile, Submission, SubmissionStatus
from reportgen.domain.report import Cause, Comparison, Move, Report, RulebookName, TrendPoint
from reportgen.domain.review import Review
from reportgen.domain.scoring import scorecard
from reportgen.domain.stage import Eligibility, Stage

DAY = date(2026, 11, 22)
WEIGHTS: dict[str, tuple[float, ScoredStatus, int | None]] = {
    "overview": (13, Status.FIX, 8),
    "employment": (12, Status.FIX, 9),
    "skills": (9, Status.FIX, 4),
    "title": (9, Status.FIX, 7),
    "proofreading": (8, Status.FIX, 11),
    "experience_level": (6, Status.FIX, 5),
    "hourly_rate": (5, Status.FIX, 6),
    "portfolio": (5, Status.IMPROVE, 12),
    "education": (4, Status.IMPROVE, 10),
    "completeness": (4, Status.FIX, 2),
    "types_of_work": (4, Status.IMPROVE, 3),
    "photo": (4, Status.FIX, None),
    "market_fit": (4, Status.IMPROVE, None),
    "contact_details": (3, Status.FIX, None),
    "business_email": (2, Status.IMPROVE, 1),
    "real_name": (2, Status.FIX, None),
    "linked_accounts": (2, Status.IMPROVE, 13),
    "proof_of_skill": (2, Status.IMPROVE, 14),
    "resubmission": (2, Status.FIX, 15),
}
RATE: dict[str, Fact] = {
    "amount_usd": 42,
    "low": 18,
    "high": 30,
    "floor": 3,
    "market_low": 12,
    "market_high": 38,
    "market_source": "SnipeWork Upwork Market Index (CC BY 4.0)",
    "market_as_of": "2026-08-16",
}
JOBS: dict[str, Fact] = {
    "months_relevant": 92,
    "months_total": 120,
    "jobs": [
        {
            "role": "Accountant",
            "company": "Brookfield Mills",
            "start": "2014-02",
            "end": "2018-06",
            "months": 53,
            "relevant": True,
        },
        {
            "role": "Waiter",
            "company": "Café Linde",
            "start": "2011",
            "end": "2013-12",
            "months": 36,
            "relevant": False,
        },
        {
            "role": "Senior bookkeeper",
            "company": "Lakeside Dental Group",
            "start": "2018-07",
            "end": None,
            "months": 100,
            "relevant": True,
        },
    ],
}
METER: dict[str, Fact] = {
    "total": 70,
    "items": [
        {"key": "photo", "points": 12.5, "max": 12.5, "have": True},
        {"key": "overview", "points": 12.5, "max": 12.5, "have": True},
        {"key": "employment", "points": 12.5, "max": 12.5, "have": True},
        {"key": "skills", "points": 12.5, "max": 12.5, "have": True},
        {"key": "education", "points": 10, "max": 20, "have": True},
        {"key": "portfolio", "points": 10, "max": 20, "have": False},
        {"key": "linked_accounts", "points": 0, "max": 10, "have": False},
    ],
    "route": [{"key": "linked_accounts", "adds": 10}, {"key": "portfolio", "adds": 10}],
}
OPENING = (
    "I keep the books of small clinics and shops so that their owners can sleep. In eight years I "
    "have closed more than four hundred months on time, in QuickBooks and Xero, and I answer the "
    "tax office’s letters before they turn into bills."
)
FACTS: dict[str, dict[str, Fact]] = {
    "overview": {"opening": OPENING, "length": 1480},
    "employment": JOBS,
    "hourly_rate": RATE | {"amount_usd": 27},
    "completeness": METER,
}


def outcome(slug: str, *findings: Finding, facts: dict[str, Fact] | None = None) -> Outcome:
    weight, harshest, tip = WEIGHTS[slug]
    score = score_for(findings)
    status = status_for(score, harshest, blocked=any(f.blocker for f in findings))
    facts = facts or FACTS.get(slug, {})
    praise = None if findings else {"words": 40}
    return Outcome(slug, tip, status, weight, score, findings, facts, praise=praise)


def unknown(slug: str, *missing: FieldName, reason: str = "check.needs") -> Outcome:
    weight, _, tip = WEIGHTS[slug]
    return Outcome(
        slug,
        tip,
        Status.UNKNOWN,
        weight,
        reason=reason,
        missing=missing,
    )


def not_asked(slug: str) -> Outcome:
    weight, _, tip = WEIGHTS[slug]
    return Outcome(slug, tip, Status.NOT_APPLICABLE, weight, reason=f"{slug}.not_yet")


def report(
    name: str,
    title: str,
    *special: Outcome,
    stage: Stage = Stage.PREPARING,
    language: str = "en",
    id: str = "C-001",
    submissions: tuple[Submission, ...] = (),
    letter: tuple[LetterPoint, ...] = (),
    note: str = "",
    comparison: Comparison | None = None,
    trend: tuple[TrendPoint, ...] = (),
) -> Report:
    """A report of all checks: the given outcomes, and a clean pass for every other one."""
    given = {o.slug: o for o in special}
    if stage is Stage.PREPARING:
        given = {s: not_asked(s) for s in ("portfolio", "resubmission")} | given
    advice = advise(scorecard([given.get(slug) or outcome(slug) for slug in WEIGHTS]))
    tonight = [TrendPoint(DAY, r)] if trend and (r := advice.card.firm) is not None else []
    return Report(
        profile=Profile(
            id=id, name=name, row=CellRef("Candidates", 2, "A2"), title=title, email="x@example.com"
        ),
        stage=stage,
        eligibility=Eligibility.ELIGIBLE,
        card=advice.card,
        actions=advice.actions,
        tonight=advice.tonight,
        strengths=advice.strengths,
        review=Review(note=note),
        language=language,
        rulebook=RulebookName("upwork", "3f9a61c20b7d"),
        submissions=submissions,
        letter=letter,
        day=DAY,
        comparison=comparison,
        trend=(*trend, *tonight),
    )


def quote(text: str, where: str, spot: str = "") -> Quote:
    start = text.find(spot) if spot else 0
    return Quote(text, where, start, start + len(spot))


def vague_title(title: str, suggestion: str = "") -> Finding:
    return Finding(
        "title.vague",
        0.6,
        10,
        (quote(title, "title", title),),
        args={"title": title},
        suggestion=suggestion,
    )


def typos(count: int) -> Finding:
    texts = (
        quote("I have a wide experiance with payroll", "overview", "experiance"),
        quote("and I recieve invoices daily", "overview", "recieve"),
    )
    return Finding("proofreading.typos", 0.6, 8, texts, args={"count": count})


NO_LINKS = Finding("linked_accounts.none", 0.3, 5)
NO_PHOTO = Finding("photo.missing", 1.0, 15, blocker=True)


def excellent() -> Report:
    return report(
        "Maja Lindqvist",
        "Bookkeeper for dental clinics | QuickBooks, Xero, monthly closing",
        outcome("linked_accounts", NO_LINKS),
        id="C-101",
    )


def average() -> Report:
    few = Finding("skills.few", 0.35, 12, args={"count": 6}, ref="S-02")
    level = Finding("experience_level.undersold", 0.5, 3, args={"years": 7})
    return report(
        "Tomás Araújo",
        "Consultant",
        outcome(
            "title", vague_title("Consultant", "Payroll and tax consultant for small restaurants")
        ),
        outcome("skills", few),
        outcome("experience_level", level),
        outcome("proofreading", typos(2), facts={"unknown_words": ["Lohnkonto", "GoBD"]}),
        outcome("linked_accounts", NO_LINKS),
        outcome(
            "hourly_rate", Finding("hourly_rate.above", 0.4, 5, args={"amount": "$42"}), facts=RATE
        ),
        unknown("education", "education"),
        stage=Stage.DECLINED,
        id="C-102",
        note="Tomás, well done on the new overview. Call me before you send it again.\nYour coach",
        submissions=(
            Submission(
                date(2026, 9, 3),
                SubmissionStatus.DECLINED,
                "There are already many freelancers with similar skills.",
                "Consultant",
                skills=("Payroll", "Excel"),
                hourly_rate=Decimal("45"),
            ),
            Submission(
                date(2026, 10, 18),
                SubmissionStatus.DECLINED,
                "",
                "Consultant",
                skills=("Payroll", "Excel", "Tax"),
                hourly_rate=Decimal("42.50"),
            ),
        ),
        letter=(
            LetterPoint(
                FeedbackKind.SKILL_MIX,
                Quote("There are already many freelancers with similar skills", "upwork_feedback"),
                ("skills",),
            ),
        ),
        comparison=Comparison(
            date(2026, 11, 12),
            61.0,
            6.2,
            (
                Move("overview", Status.FIX, Status.PASS, 8.1, Cause.CANDIDATE),
                Move("skills", Status.PASS, Status.IMPROVE, -1.9, Cause.RULES),
            ),
            rules_changed=True,
        ),
        trend=(TrendPoint(date(2026, 10, 2), 48.0), TrendPoint(date(2026, 11, 12), 61.0)),
    )


def poor() -> Report:
    short = Finding(
        "overview.short",
        0.8,
        35,
        (quote("I am hard worker and can do any job you give me.", "overview", "any job"),),
        args={"words": 12},
    )
    return report(
        "Farah Siddiqui",
        "Freelancer",
        outcome("title", vague_title("Freelancer")),
        outcome("overview", short, facts={"opening": "I am hard worker", "length": 48}),
        outcome("photo", NO_PHOTO),
        outcome("employment", Finding("employment.none", 1.0, 40, blocker=True)),
        outcome(
            "skills",
            Finding("skills.misplaced", 0.55, 5, args={"skill": "Microsoft Word"}, ref="S-06"),
        ),
        outcome("proofreading", typos(2)),
        id="C-103",
    )


def almost_empty() -> Report:
    seen = {"title", "real_name", "business_email"}
    missing = [unknown(slug, "overview") for slug in WEIGHTS if slug not in seen]
    return report("Li Na", "", *missing, stage=Stage.UNKNOWN, id="C-104")


def arabic() -> Report:
    return report(
        "ليلى حسن الخطيب",
        "مترجمة Arabic–English translator | ترجمة قانونية",
        outcome("overview", Finding("overview.no_result", 0.3, 15)),
        outcome("linked_accounts", NO_LINKS),
        unknown("proofreading", reason="proofreading.not_english"),
        id="C-105",
        stage=Stage.WAITING,
    )


def very_long() -> Report:
    name = "Wolfeschlegelsteinhausenbergerdorff " * 6
    word = "a" * 5000
    quotes = tuple(quote(f"{word} 🦄 {i}", f"employment {i}", word[:50]) for i in range(1, 40))
    many = Finding("proofreading.typos", 0.9, 400, quotes, args={"count": 300})
    long_title = "Underwater basket weaving and " * 300
    jobs: list[Fact] = [
        {"role": word, "company": "é" * 900, "start": f"{1990 + i}-01", "end": None}
        for i in range(36)
    ]
    findings = tuple(
        replace(vague_title(long_title, "suggestion " * 400), code="title.vague", evidence=quotes)
        for _ in range(30)
    )
    return report(
        name,
        long_title,
        outcome("title", *findings),
        outcome("overview", facts={"opening": word, "length": 10**9}),
        outcome("proofreading", many, facts={"unknown_words": [word] * 300}),
        outcome("experience_level", facts={"jobs": jobs, "months_relevant": 10**6}),
        outcome("skills", Finding("skills.misplaced", 0.55, 5, args={"skill": word})),
        stage=Stage.DECLINED,
        id="C-106",
        note="\n".join(f"{word} line {i}" for i in range(2000)),
        submissions=tuple(
            Submission(DAY, SubmissionStatus.DECLINED, word, long_title, skills=(word,) * 300)
            for _ in range(60)
        ),
    )


ALL = (excellent, average, poor, almost_empty, arabic, very_long)
