"""Tip 11: is the text free of slips that a careful reader would see?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from reportgen.checks.base import CannotTell, Check, Context, Judged, Verdict
from reportgen.checks.shared.readable import hard_to_read
from reportgen.domain.outcome import PASS_FROM, Fact, Finding, Quote, Value
from reportgen.domain.profile import Profile
from reportgen.language import Misspelling, WordContext
from reportgen.language.grammar import (
    GrammarSlip,
    count_slips,
    find_rough,
    find_slips,
    heaviest,
    how_faulty,
    ordinary_words,
    reads_well,
)
from reportgen.language.passages import Passage, english_parts, passages_of
from reportgen.language.slips import (
    Span,
    doubled_words,
    lower_case_i,
    missing_capitals,
    spaced,
    spacing,
    variants,
)
from reportgen.language.text import excerpt, mathematical_runs, normalise, sentence_at, words
from reportgen.rulebook.limits import ProofreadingLimits

Spot = tuple[Passage, Span]
Slip = tuple[Passage, Misspelling]
Fault = tuple[Passage, GrammarSlip]
Rule = Callable[[str], list[Span]]

_FIRST = re.compile(r"[a-z]+(?![\w.@/'-])")  # a sentence that begins small
LEFT_TO_IMPROVE = 1 - PASS_FROM + 0.05
LONGEST_SUGGESTION = 300  # characters
MOST_ROUNDS = 6  # a sentence that needs more is to be written anew
ISE = ("ise", "ised", "ising", "isation", "isations")
IZE = ("ize", "ized", "izing", "ization", "izations")
SLIPS: tuple[tuple[str, Rule], ...] = (
    ("lower_case_i", lower_case_i),
    ("spacing", spacing),
)


def judge(profile: Profile, context: Context) -> Verdict:
    passages = passages_of(profile)
    if not passages:
        return CannotTell("proofreading.nothing_to_read")
    english = english_parts(passages, context.language)
    letters = sum(p.letters for p in passages)
    foreign = letters - sum(p.letters for p in english)
    if foreign >= context.limits(ProofreadingLimits).foreign_share * letters:
        return CannotTell("proofreading.not_english")

    wrong, doubted = _misspelt(profile, english, context)
    faults = [(p, slip) for p in english if p.field != "title" for slip in find_slips(p.text)]
    wrong, doubted = (
        [spot for spot in spots if not _within(spot, faults)] for spots in (wrong, doubted)
    )
    all_over = _is_faulty(english, faults, wrong, doubted, context)
    found = [*_spelling(wrong, context), *_grammar(faults, english, all_over, context)]
    if all_over:  # a sentence of such a text has more faults than are mended
        found = [replace(f, suggestion="") for f in found]
    marked = _marked_spots(passages, english, context)
    if not all_over:
        found = [_with_ends(f, wrong, faults, marked, context) for f in found]
    for name, spots in marked.items():
        found += _marked(name, spots, context)
    found += _mixed(english, context)
    found += _doubted(doubted, context)
    if hard_to_read(profile, context):
        found = _told_elsewhere(found)
    if (
        not found
        and sum(p.words for p in passages) < context.limits(ProofreadingLimits).enough_words
    ):
        return CannotTell("proofreading.too_little")
    whole = not found and not foreign and context.language.detect(profile.overview) == "en"
    return Judged(
        tuple(found), _facts(english, found, doubted), _praise(english, context) if whole else None
    )


def _told_elsewhere(found: Sequence[Finding]) -> list[Finding]:
    """The findings at a cost that leaves something to improve: the overview bears the rest.

    Where nearly each sentence of it is faulty, that one cause costs there.
    """
    total = sum(f.loss for f in found)
    part = min(1.0, LEFT_TO_IMPROVE / total) if total else 1.0
    return [replace(f, loss=round(f.loss * part, 4)) for f in found]


def _praise(passages: Iterable[Passage], context: Context) -> dict[str, Value] | None:
    """How much was read without a slip; a few words without one are no feat."""
    read = sum(p.words for p in passages)
    return {"words": read} if read >= context.limits(ProofreadingLimits).praised_from else None


def _names(profile: Profile, context: Context) -> frozenset[str]:
    """Names this person may well use: their own, their employers', their schools'."""
    names = [profile.name, profile.country, *context.limits(ProofreadingLimits).allowed]
    names += [job.company for job in profile.employment]
    names += [study.school for study in profile.education]
    names += [certification.issuer for certification in profile.certifications]
    names += profile.languages
    return _folded(" ".join(names))


def _folded(text: str) -> frozenset[str]:
    return frozenset(words(normalise(text).casefold()))


def _misspelt(
    profile: Profile, passages: Sequence[Passage], context: Context
) -> tuple[list[Slip], list[Slip]]:
    """The words that are wrong, and those to look at; each may stand in several places."""
    names = _names(profile, context)
    counts = Counter(w.casefold() for p in passages for w in words(normalise(p.text)))
    around = WordContext(_folded(" ".join(profile.skills)), counts)
    found = [
        (passage, slip)
        for passage in passages
        for slip in context.language.misspelt(passage.text, passage.field, around)
        if slip.word.casefold() not in names
    ]
    sure = {slip.word.casefold() for _, slip in found if slip.sure}
    wrong = [(p, s) for p, s in found if s.word.casefold() in sure]
    return wrong, [(p, s) for p, s in found if s.word.casefold() not in sure]


def _spelling(wrong: Sequence[Slip], context: Context) -> list[Finding]:
    if not wrong:
        return []
    distinct = {slip.word.casefold(): slip for _, slip in wrong}
    pairs = ", ".join(f"{s.word} → {s.corrections[0]}" for s in list(distinct.values())[:5])
    return [
        context.finding(
            "misspelling",
            _quotes([(p, (s.start, s.end)) for p, s in wrong], context),
            share=_share(len(distinct), context),
            suggestion=_mended(wrong[0][0], wrong[0][1].start, context),
            count=len(distinct),
            pairs=pairs,
        )
    ]


def _share(count: int, context: Context) -> float:
    """One slip costs a quarter of the whole loss, and from `worst` on it is all lost."""
    worst = context.limits(ProofreadingLimits).worst
    return min(1.0, 0.25 + 0.75 * (count - 1) / (worst - 1))


def _within(spot: Slip, faults: Iterable[Fault]) -> bool:
    """Whether a fault of grammar holds the word already."""
    passage, slip = spot
    return any(p is passage and f.start <= slip.start < f.end for p, f in faults)


def _grammar(
    faults: Sequence[Fault], passages: Sequence[Passage], all_over: bool, context: Context
) -> list[Finding]:
    """Faults of grammar; only dense ones cost, for each rule may err once in ten times."""
    if not faults:
        return _unmarked(passages, context) if all_over else []
    pairs = list(dict.fromkeys(f"{f.wrong} → {f.right}" for _, f in faults))
    spots = [(p, (f.start, f.end)) for p, f in faults]
    passage, first = faults[0]
    dense = all_over or _is_dense(faults, passages, context)
    likely = max(len(faults), _likely(passages, context)) if all_over else len(faults)
    return [
        context.finding(
            "grammar" if dense else "grammar_slips",
            _quotes(spots, context),
            share=_share(likely, context) if dense else 1.0,
            suggestion=_mended(passage, first.start, context),
            count=len(faults),
            pairs=", ".join(pairs[:5]),
        )
    ]


def _unmarked(passages: Sequence[Passage], context: Context) -> list[Finding]:
    """An overview that is faulty all over, though no rule of grammar is sure of a place in it."""
    overview = _overview(passages)
    if overview is None:
        return []
    text = overview.text
    spots = [(overview, span) for span in find_rough(text)] or [(overview, _heaviest(text))]
    return [
        context.finding(
            "grammar",
            _quotes(spots, context),
            share=_share(_likely(passages, context), context),
            count=0,
            pairs="",
        )
    ]


def _heaviest(text: str) -> Span:
    """The sentence that reads worst."""
    at, spans = 0, []
    while at < len(text):
        start, end = sentence_at(text, at)
        if text[start:end].strip():
            spans.append((start, end))
        at = max(end, at + 1)
    return spans[heaviest(text[a:b] for a, b in spans)] if spans else (0, len(text))


def _is_faulty(
    passages: Sequence[Passage],
    faults: Sequence[Fault],
    wrong: Sequence[Slip],
    doubted: Sequence[Slip],
    context: Context,
) -> bool:
    """Whether the overview most likely has a fault in each few lines, most of them unmarked.

    Something that surely is a slip must stand in it, too, for a model alone accuses nobody.
    """
    overview = _overview(passages)
    if overview is None:
        return False

    def different(slips: Iterable[Slip]) -> int:
        return len({slip.word.casefold() for p, slip in slips if p is overview})

    counted = count_slips(
        overview.text,
        sum(p is overview for p, _ in faults),
        different(wrong),
        different(doubted),
        context.language.knows,
    )
    likely = context.limits(ProofreadingLimits).dense_likely
    return counted.may_be_dense and how_faulty(overview.text, counted) >= likely


def _overview(passages: Iterable[Passage]) -> Passage | None:
    return next((p for p in passages if p.field == "overview"), None)


def _likely(passages: Sequence[Passage], context: Context) -> int:
    """How many faults a text has that is faulty all over."""
    overview = _overview(passages)
    words_each = context.limits(ProofreadingLimits).dense_words
    return max(2, overview.words // words_each) if overview else 0


def _is_dense(faults: Sequence[Fault], passages: Iterable[Passage], context: Context) -> bool:
    """Whether there is one in so many words, in the overview or in all."""
    most = context.limits(ProofreadingLimits).dense_words
    read = [p for p in passages if p.field != "title"]
    overview = [p for p in read if p.field == "overview"]
    inside = sum(p.field == "overview" for p, _ in faults)
    return any(
        sum(p.words for p in part) <= most * count
        for part, count in ((overview, inside), (read, len(faults)))
        if count
    )


def _mended(passage: Passage, at: int, context: Context) -> str:
    """The person's own sentence at an offset, mended; "" unless nothing that we know is left."""
    text = passage.text
    start, end = sentence_at(text, at)
    whole = normalise(text[start:end]).strip()
    if not 0 < len(whole) <= LONGEST_SUGGESTION:
        return ""
    mended = whole
    for _ in range(MOST_ROUNDS):
        edits = _edits(mended, context)
        if edits is None:
            return ""
        if not edits:
            good = passage.field == "title" or (
                reads_well(mended) and _known_throughout(mended, context)
            )
            return mended if mended != whole and good else ""
        for first, last, put in sorted(edits, reverse=True):
            mended = mended[:first] + put + mended[last:]
    return ""


def _known_throughout(sentence: str, context: Context) -> bool:
    """Whether English or the market has each word, and none but a name has a capital."""
    skills = context.market.skills_by_words
    said = words(sentence)
    named = {
        word
        for size in (3, 2, 1)
        for at in range(len(said) - size + 1)
        if tuple(w.casefold() for w in said[at : at + size]) in skills
        for word in said[at : at + size]
    }
    for word in said[1:]:
        plain = word.removesuffix("'s")
        if plain in named or plain.isupper() or plain.startswith("I'"):
            continue
        if plain[0].isupper():
            if plain.casefold() in ordinary_words():
                return False
        elif not all(map(context.language.knows, plain.split("-"))):
            return False
    return True


def _edits(sentence: str, context: Context) -> list[tuple[int, int, str]] | None:
    """What has to be changed in a sentence; None where something can't be mended for sure."""
    edits = [(f.start, f.end, f.right) for f in find_slips(sentence)]
    for slip in context.language.misspelt(sentence):
        if any(start <= slip.start < end for start, end, _ in edits):
            continue
        if not slip.sure or len(slip.corrections) != 1:
            return None
        edits.append((slip.start, slip.end, _cased(slip.corrections[0], slip.word)))
    edits += [(a, b, sentence[a:b].upper()) for a, b in lower_case_i(sentence)]
    edits += [
        (a, b, sentence[a:b].capitalize())
        for a, b in missing_capitals(sentence, context.language.knows)
    ]
    if (first := _FIRST.match(sentence)) and context.language.knows(first.group()):
        edits.append((0, 1, sentence[0].upper()))
    edits += [(a, b, spaced(sentence[a:b])) for a, b in spacing(sentence)]
    edits += [(a, b, "") for a, b in doubled_words(sentence, _usual(context))]
    edits.sort()
    clash = any(before[1] > after[0] for before, after in pairwise(edits))
    return edits[:1] if clash else edits


def _cased(word: str, like: str) -> str:
    """The word in capitals like another; a product's name keeps its own."""
    if like.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if like[:1].isupper() else word


def _marked_spots(
    passages: Sequence[Passage], english: Sequence[Passage], context: Context
) -> dict[str, list[Spot]]:
    """Where each slip of form stands, by the finding's name."""
    knows, usual = context.language.knows, _usual(context)
    rules: dict[str, tuple[Sequence[Passage], Rule]] = {
        "mathematical_letters": (passages, mathematical_runs),
        "doubled_word": (english, lambda text: doubled_words(text, usual)),
        **{name: (english, rule) for name, rule in SLIPS},
        "missing_capital": (english, lambda text: missing_capitals(text, knows)),
    }
    return {
        name: [(p, span) for p in read for span in rule(p.text)]
        for name, (read, rule) in rules.items()
    }


def _with_ends(
    finding: Finding,
    wrong: Sequence[Slip],
    faults: Sequence[Fault],
    marked: Mapping[str, Sequence[Spot]],
    context: Context,
) -> Finding:
    """The finding with what its sentence to paste ends beside: slips that stand nowhere else."""
    if not finding.suggestion:
        return finding
    first = wrong[0] if finding.code.endswith(".misspelling") else faults[0]
    passage, at = first[0], first[1].start
    start, end = sentence_at(passage.text, at)
    ended = [
        f"{context.rule.slug}.{name}"
        for name, spots in marked.items()
        if spots and all(p is passage and start <= span[0] < end for p, span in spots)
    ]
    return replace(finding, ends=tuple(ended))


def _marked(name: str, spots: Sequence[Spot], context: Context) -> list[Finding]:
    if not spots:
        return []
    return [context.finding(name, _quotes(spots, context), count=len(spots))]


def _usual(context: Context) -> Callable[[str], bool]:
    """Whether a word is in daily use: a dictionary also knows "piri" and "halo"."""
    small = frozenset(context.limits(ProofreadingLimits).small_words)
    return lambda word: word in small or context.market.title_frequency(word) > 0


def _mixed(passages: Sequence[Passage], context: Context) -> list[Finding]:
    """British and American spellings side by side, an example of each quoted."""
    british: list[Spot] = []
    american: list[Spot] = []
    for passage in passages:
        gb, us = variants(passage.text)
        british += [(passage, span) for span in gb]
        american += [(passage, span) for span in us]
    if not any(_word(spot).endswith(ISE) for spot in british):
        # "colour" or "analyse" beside "organize" is Oxford spelling, and right
        american = [spot for spot in american if not _word(spot).endswith(IZE)]
    if not british or not american:
        return []
    one, other = british[0], american[0]
    return [
        context.finding(
            "mixed_variants",
            _quotes([one, other], context),
            british=_word(one),
            american=_word(other),
        )
    ]


def _doubted(doubted: Sequence[Slip], context: Context) -> list[Finding]:
    """Words to look at, each once, with what may have been meant."""
    first = {slip.word.casefold(): (p, slip) for p, slip in reversed(doubted)}
    listed = [*reversed(first.values())][: context.limits(ProofreadingLimits).unknown_shown]
    if not listed:
        return []
    told = ", ".join(
        f"{s.word} ({_cased(s.corrections[0], s.word)}?)" if s.corrections else s.word
        for _, s in listed
    )
    quotes = _quotes([(p, (s.start, s.end)) for p, s in listed], context)
    return [context.finding("unknown_words", quotes, words=told, count=len(listed))]


def _word(spot: Spot) -> str:
    passage, span = spot
    return normalise(passage.text[slice(*span)])


def _quotes(spots: Iterable[Spot], context: Context) -> tuple[Quote, ...]:
    listed = [excerpt(p.text, *span, p.where) for p, span in spots]
    return tuple(listed[: context.limits(ProofreadingLimits).quoted])


def _facts(
    passages: Sequence[Passage], found: Iterable[Finding], doubted: Iterable[Slip]
) -> dict[str, Fact]:
    return {
        "words": sum(p.words for p in passages),
        "slips": sum(int(f.args.get("count", 1)) for f in found if f.loss),
        "unknown_words": [*dict.fromkeys(slip.word for _, slip in doubted)],
    }


CHECK = Check(
    slug="proofreading",
    tip=11,
    needs=("overview",),
    uses=(
        *("title", "employment", "education", "portfolio", "other_experience", "skills"),
        *("name", "country"),
    ),
    judge=judge,
)
