"""What an answer of the platform speaks of, and which checks answer that."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from reportgen.checks.shared.attempts import in_order
from reportgen.domain.letter import FeedbackKind, LetterPoint
from reportgen.domain.outcome import Quote
from reportgen.domain.profile import Profile, Submission, SubmissionStatus
from reportgen.domain.stage import TROUBLE, Stage
from reportgen.language.text import excerpt, opening
from reportgen.rulebook.notices import PART_END, KindPhrases, Notices
from reportgen.spreadsheet.text import key, without_accents

WHERE = "upwork_feedback"
LONGEST = 3_000  # of a letter: what comes after that is no answer to anybody
FEW = 3  # words of a letter among which a single one may say what it is about
_LABEL = 2  # words that head what follows: "Photo: not clear"
_GAP = " | "
_TO_ANSWER = frozenset((Stage.DECLINED, Stage.BARRED, Stage.UNKNOWN))
_ASIDE = re.compile(r"\(([^()]{0,500})\)")

Answers = Mapping[str, tuple[str, ...]]
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a sentence, folded, and where it stands in the letter."""

    text: str
    start: int
    end: int


def read_letter(
    text: str, notices: Notices, answers: Answers, status: SubmissionStatus | None = None
) -> tuple[LetterPoint, ...]:
    """What a letter speaks of, each kind once, in the order of the letter.

    Account trouble, as status and letter tell it together, comes before all else and alone. A
    letter that names no reason is one point, `unspecific`; no letter and no trouble is none.
    """
    if status in TROUBLE:
        trouble = status is SubmissionStatus.IDENTITY
        kind = FeedbackKind.IDENTITY if trouble else FeedbackKind.ACCOUNT
        return (LetterPoint(kind, opening(text, WHERE)),)
    text = text[:LONGEST]
    if not any(c.isalnum() for c in text):
        return ()
    found: dict[FeedbackKind, _Part] = {}
    named: dict[str, None] = {}
    parts = _parts(text)
    few = sum(len(part.text.split()) for part in parts) <= FEW
    for part in parts:
        if notices.fine.search(part.text):
            continue
        kinds, slugs = _kinds_in(part.text, notices, few=few)
        for kind in kinds:
            found.setdefault(kind, part)
        named |= dict.fromkeys(slugs)
    if not found:
        return (LetterPoint(FeedbackKind.UNSPECIFIC, opening(text, WHERE)),)
    return tuple(
        LetterPoint(kind, _quote(text, part), _answers_to(kind, answers, named))
        for kind, part in sorted(found.items(), key=lambda item: item[1].start)
    )


def letter_of(
    profile: Profile,
    attempts: Sequence[Submission],
    stage: Stage,
    notices: Notices,
    answers: Answers | None = None,
) -> tuple[LetterPoint, ...]:
    """What the newest letter there is speaks of, for who still has to answer it."""
    if stage not in _TO_ANSWER:
        return ()
    newest = in_order(attempts)[::-1]
    text = profile.upwork_feedback or next((a.feedback for a in newest if a.feedback.strip()), "")
    told = (profile.feedback_says, profile.submission_status, *(a.status for a in newest[:1]))
    trouble = next((status for status in told if status in TROUBLE), None)
    return read_letter(text, notices, answers or {}, trouble if stage is Stage.BARRED else None)


def _parts(text: str) -> list[_Part]:
    """The letter's parts between signs; a label and what stands after its colon are one."""
    parts: list[_Part] = []
    for start, end in _bounds(text):
        folded = without_accents(key(_ASIDE.sub(" ", text[start:end])))
        if not folded:
            continue
        before = parts[-1] if parts else None
        if before and text[before.end : start].strip() == ":" and _is_label(before):
            parts[-1] = _Part(f"{before.text} {folded}", before.start, end)
        else:
            parts.append(_Part(folded, start, end))
    return parts


def _is_label(part: _Part) -> bool:
    return len(part.text.split()) <= _LABEL


def _bounds(text: str) -> Iterator[tuple[int, int]]:
    """Where the parts begin and end: what stands in brackets parts nothing, and comes last."""
    asides = [m.span(1) for m in _ASIDE.finditer(text)]
    outer = _ASIDE.sub(lambda m: " " * len(m[0]), text)
    done = 0
    for sign in PART_END.finditer(outer):
        yield done, sign.start()
        done = sign.end()
    yield done, len(text)
    yield from asides


def _kinds_in(
    part: str, notices: Notices, *, few: bool
) -> tuple[list[FeedbackKind], Collection[str]]:
    """The kinds that a part tells of, and the parts of a profile that it wants more of.

    Words that one kind has used say nothing about the next.
    """
    kinds: list[FeedbackKind] = []
    slugs: list[str] = []
    rest = part
    for kind, phrases in notices.kinds.items():
        bare = phrases.harmless.sub(_GAP, rest)
        told = phrases.phrases.search(bare) or (few and phrases.alone.search(bare))
        asked = [m.span() for m in phrases.asked.finditer(bare)]
        about = None if told else _about(bare, phrases, asked)
        if kind is FeedbackKind.INCOMPLETE:
            slugs = [
                slug
                for slug, names in notices.parts.items()
                if (here := names.search(bare)) and (told or _apart(here.span(), asked))
            ]
        if told or about or (kind is FeedbackKind.INCOMPLETE and slugs):
            kinds.append(kind)
        if told:
            rest = phrases.phrases.sub(_GAP, bare)
        elif about:
            rest = f"{bare[: about.start()]}{_GAP}{bare[about.end() :]}"
    return kinds, slugs


def _about(bare: str, phrases: KindPhrases, asked: Sequence[Span]) -> re.Match[str] | None:
    """What the part is about, where something is asked of it in other words than its own."""
    return next((a for a in phrases.about.finditer(bare) if _apart(a.span(), asked)), None)


def _apart(span: Span, others: Sequence[Span]) -> bool:
    start, end = span
    return any(stop <= start or end <= begin for begin, stop in others)


def _quote(text: str, part: _Part) -> Quote:
    return excerpt(text, part.start, part.end, WHERE)


def _answers_to(kind: FeedbackKind, answers: Answers, named: Collection[str]) -> tuple[str, ...]:
    """The checks that answer a kind; an incomplete profile's are the parts that were named."""
    if kind is FeedbackKind.INCOMPLETE and named:
        return tuple(named)
    return answers.get(kind.value, ())
