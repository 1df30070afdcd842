"""What a sentence, and a whole overview, looks like in numbers: names and values, no words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from math import log

from reportgen.language.prose.sentences import Sentence
from reportgen.language.text import emoji_count

Features = dict[str, float]

_FIGURE = re.compile(r"\d")
_HARD_FIGURE = re.compile(
    r"[$€£₹]\s?\d|(?<![\d.,])\d[\d,.]{0,12}\s?\+?\s?(?:%|k\b|m\b|million|billion|users|customers|clients|projects|pages"
    r"|articles|books|words|hours|people|records|rows|orders|products|websites|sites|apps|shops"
    r"|stores|videos|logos|employees|members|leads|days|weeks)|(?<!\d)\d{3,}",
    re.IGNORECASE,
)
_EMPTY_FIGURE = re.compile(r"\b1\d\d ?%|\b24 ?[/x] ?7\b")
_YEARS = re.compile(
    r"\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|several|many)\s?\+?\s*"
    r"(?:plus\s+)?(?:years?|yrs?|decades?)\b|\bdecade",
    re.IGNORECASE,
)
_CALENDAR = re.compile(r"\b(?:19|20)\d\d\b")
_CAPITAL = re.compile(r"(?<=[a-z,;] )[A-Z][\w.&+-]*|\b[A-Z]{2,}\b|\b[A-Z][a-z]+[A-Z]\w*")
_ED = re.compile(r"\b[a-z]{3,}ed\b")
_I_DID = re.compile(
    r"\bi(?: have|'ve| also| then)? (?:[a-z]{2,}ed|built|kept|found|wrote|written|cut|made|led"
    r"|ran|run|taught|grew|sold|won|drew|drawn|shot|did|done|began|took|brought|saw|set|got|rebuilt|read)\b",
    re.IGNORECASE,
)
_ING = re.compile(r"\b[a-z]{3,}ing\b")
_LINK = re.compile(r"https?:|www\.|\.(?:com|pdf|png|jpe?g|docx?|xlsx?|io)\b", re.IGNORECASE)
_GAP = re.compile(r"\[[^\]\n]{2,60}\]|\{\{?[^}\n]{2,40}\}|<[a-z_ ]{2,30}>|_{3,}")
_TAG = re.compile(r"(?<!\w)#[^\W\d_]\w+")
_MARKUP = re.compile(r"\*\*|#{2,}|^---|`|\bx{3,}\b", re.MULTILINE)
_FILE = re.compile(r"\.(?:jpe?g|png|pdf|docx?|xlsx?|gif|pptx?|mp4|psd|zip)\b", re.IGNORECASE)
_QUOTED = re.compile('["“”]')
_THIRD = frozenset(("he", "she", "his", "her", "him", "himself", "herself", "they", "them"))
_BETWEEN_TERMS = re.compile(r"[,;|/•·▪●✔✅❖☑]")
_TERM = 4  # words that a term of a list has at most
_FEW_TERMS = 4
_ARTICLES = frozenset(("a", "an", "the"))
SMALL_WORDS = frozenset(
    """a an the and or of in on at to for with from by as is are am was were be been have has had i
    you we my your our it its that this which who will can do not but so if""".split()  # noqa: SIM905
)
_I = frozenset(("i", "i'm", "i've", "i'll", "my", "me", "im", "myself"))
_YOU = frozenset(("you", "your", "yours", "you're", "you'll", "you've", "yourself"))
_WE = frozenset(("we", "our", "us", "we're", "we've", "we'll", "ours", "ourselves"))
OPENING = 60  # words that a client may read first
_OBJECT = re.compile(
    r"(?<![\w.,/])[$€£]?\d[\d,.]{0,12}\s?(?:%|percent|k|m|mm|cm|km|kg|kw|mb|gb|px|dpi|khz|hz|ms|s|h|v)?\s{1,3}"
    r"(?!years?\b|yrs?\b|percent|clients?\b|projects?\b|customers?\b|businesses\b|companies\b)[a-z][a-z-]",
    re.IGNORECASE,
)
_ROUND = re.compile(
    r"(?<![\w.,])[$€£]?(?:\d{1,3}(?:,000){1,3}|\d{1,6}0)\s?(?:\+|k\b|m\b|million|billion"
    r"|%\s?(?:satisf|guarant|success|accura|client|commit|dedic|increase|growth|roi)|x\b)"
    r"|\b\d{1,9}\s?\+|\b\d{1,4}x\b|\b1\d\d%|\b\d{3,4}\s?%|\b\d-figure"
    r"|\b(?:hundreds|thousands|millions|dozens|countless) of\b",
    re.IGNORECASE,
)
_LIMIT = re.compile(
    r"\b(?:i|we) (?:don't|do not|won't|will not|can't|cannot|never)\b|\bnot (?:a|an|for|the)\b"
    r"|\bi'll (?:say|tell)\b|\bi (?:say|tell you|ask)\b",
    re.IGNORECASE,
)
_HANDED_OVER = re.compile(
    r"\b(?:drawing|file|script|list|photo|sample|page|sketch|link|manuscript|draft|recording|track"
    r"|export|brief|address|pdf|spreadsheet|scan)s?\b",
    re.IGNORECASE,
)
_SOON = re.compile(
    r"\b(?:in|within|takes|about|every|each|per|a) (?:\w+ ){0,2}(?:working )?(?:hours?|days?|weeks?"
    r"|minutes?|friday|monday|month|night)\b",
    re.IGNORECASE,
)
_LATELY = re.compile(
    r"\b(?:last (?:year|month|week|spring|summer|season|autumn|winter|job|april|may|june)"
    r"|recent(?:ly)?|latest|lately|since (?:19|20)\d\d|in (?:19|20)\d\d|so far|until now"
    r"|one of them)\b",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    r"\b(?:for|at|with|of|by|from|in) (?:a|an|one|two|three|four|five|six|the) [a-z]", re.IGNORECASE
)
_PLACE = re.compile(r"\b(?:in|from|near|at|of|for) [A-Z]\w")
_ABSTRACT = re.compile(
    r"\b\w{3,20}(?:tion|ment|ness|ity|itie|ence|ance|ship|ism|ive|ful|less|able|ency)s?\b",
    re.IGNORECASE,
)
_LENGTHS = (2, 4, 7, 11, 16, 24, 35)
_SLIPS = (
    re.compile(r"(?<![\w.'&/-])i(?=['\s][a-z])"),  # a lone small i
    re.compile(r"[a-z][,;][A-Za-z]{2}"),  # no space behind a comma
    re.compile(r"[a-z]{2}\.[A-Z][a-z]"),  # nor behind a full stop
    re.compile(r"\w [,.;!](?=\s|$)"),  # a space before it
    re.compile(r"[a-z]{2}[.!?]\s+[a-z]{2}"),  # a small letter after it
    re.compile(r"\b(?:a|an) \w+s\b(?<!ss)(?<!us)(?<!is)"),
    re.compile(r"\b(?:more|most) \w+(?:er|est)\b"),
    re.compile(
        r"\b(?:i|we|they|you) (?:is|has|was|does)\b|\b(?:he|she|it) (?:have|are|were|do)\b",
        re.IGNORECASE,
    ),
    re.compile(r"\b(?:i|we) (?:having|expert|working|provides|offers|can able|am having)\b", re.I),
    re.compile(
        r"\b(?:many|several|years?|all kind|all type|any kinds?|each|every) (?:of )?"
        r"(?:experiences|works|kind of works|type of works|informations|softwares|datas)\b",
        re.I,
    ),
    re.compile(r"\b\d\+? (?:year|month|project|client)\b(?! of the| old|-)", re.I),
    re.compile(r"[.,!?]{2,3}(?!\.)|\s\.\w|,,"),
    re.compile(
        r"\b(?:experties|experty|proffesional|profesional|wellcome|develope|recieve"
        r"|responsable|knowlege|sucess\w*|garantee|satisfie|excelent|costumer|bussiness)\b",
        re.I,
    ),
)


def sentence_features(sentences: Sequence[Sentence], at: int) -> Features:
    """One sentence in its place; `w:` and `first:` are its words, the rest measures."""
    one = sentences[at]
    found = dict(_alone(one.text, one.said, one.hits, bullet=one.bullet, line=one.line))
    _place(found, sentences, at)
    return found


@lru_cache(maxsize=512)
def _alone(
    text: str, said: tuple[str, ...], hits: tuple[str, ...], *, bullet: bool, line: bool
) -> Features:
    """What a sentence is wherever it stands; an overview that is read as mended has most again."""
    found: Features = {"bias": 1.0}
    for word in {w for w in said if not _FIGURE.search(w)}:
        found[f"w:{word}"] = 1.0
    if said and not _FIGURE.search(said[0]):
        found[f"first:{said[0]}"] = 1.0
    for group, count in Counter(hits).items():
        found[f"p:{group}"] = 1.0
        found[f"pd:{group}"] = min(3.0, count) / (2.0 + len(said) ** 0.5)
    _shape(found, text, said, {"bullet": bullet, "line": line})
    return found


def _shape(
    found: Features, text: str, said: Sequence[str], on_the_page: Mapping[str, bool]
) -> None:
    count = len(said)
    found[f"long:{sum(count > most for most in _LENGTHS)}"] = 1.0
    small = sum(w in SMALL_WORDS for w in said)
    listed = set(said)
    flags = {
        **on_the_page,
        "no_end": text[-1:] not in ".!?…",
        "colon": text.endswith(":"),
        "colon_within": ":" in text[:-1],
        "dash_within": " - " in text[3:] or " – " in text[3:],
        "question": text.endswith("?"),
        "shout": text.endswith("!"),
        "i": bool(listed & _I),
        "you": bool(listed & _YOU),
        "we": bool(listed & _WE),
        "figure": bool(_FIGURE.search(text)),
        "hard_figure": bool(_HARD_FIGURE.search(_EMPTY_FIGURE.sub(" ", text))),
        "empty_figure": bool(_EMPTY_FIGURE.search(text)),
        "years": bool(_YEARS.search(text)),
        "calendar": bool(_CALENDAR.search(text)),
        "quote": '"' in text,
        "link": bool(_LINK.search(text)),
        "gap": bool(_GAP.search(text)),
        "tag": bool(_TAG.search(text)),
        "no_letters": not said,
        "title_case": count > 1 and text.istitle(),
        "no_small": count > 1 and not small,
        "spoken": small >= 2,
        "ed_first": bool(said) and said[0].endswith("ed"),
        "ing_first": bool(said) and said[0].endswith("ing"),
        "pipes": "|" in text,
    }
    found.update({name: 1.0 for name, holds in flags.items() if holds})
    found["small"] = small / count if count else 0.0
    found["commas"] = min(8, text.count(",")) / 8
    found["names"] = min(6, len(_CAPITAL.findall(text))) / 6
    found["ed"] = min(3, len(_ED.findall(text))) / 3
    found["letters"] = min(1.0, sum(map(len, said)) / max(1, count) / 10)
    if _I_DID.search(text):
        found["i_did"] = 1.0


def _place(found: Features, sentences: Sequence[Sentence], at: int) -> None:
    if at == 0:
        found["opens"] = 1.0
    if at == len(sentences) - 1:
        found["closes"] = 1.0
    found["late"] = at / len(sentences)
    if at:
        before = sentences[at - 1]
        found["after_bullet"] = float(before.bullet)
        found["after_colon"] = float(before.text.endswith(":"))
        found["after_line"] = float(before.line)
    if at + 1 < len(sentences):
        after = sentences[at + 1]
        found["before_bullet"] = float(after.bullet)
        found["before_line"] = float(after.line)


def text_features(
    text: str,
    plain: str,
    sentences: Sequence[Sentence],
    kinds: Sequence[Mapping[str, float]],
    common: Container[str] = frozenset(),
) -> Features:
    """The whole overview: its length and shape, how it speaks, and what its sentences are.

    `common` are words that stand in many overviews: they tell of nobody's work.
    """
    said = [word for s in sentences for word in s.said]
    count = max(1, len(said))
    found: Features = {"bias": 1.0}
    _measures(found, text, plain, sentences, said)
    _manner(found, plain, sentences, said)
    for group, hits in Counter(h for s in sentences for h in s.hits).items():
        found[f"p:{group}"] = log(1 + hits)
        found[f"pd:{group}"] = min(1.0, 10 * hits / (20 + count))
    _by_kind(found, sentences, kinds)
    _checkable(found, plain, sentences, common)
    return found


def _measures(
    found: Features, text: str, plain: str, sentences: Sequence[Sentence], said: Sequence[str]
) -> None:
    count = max(1, len(said))
    lines = max(1, len(sentences))
    spoken = [s for s in sentences if sum(w in SMALL_WORDS for w in s.words) >= 2]
    blocks: Counter[int] = Counter()
    for s in sentences:
        blocks[s.paragraph] += len(s.words)
    longest = max(blocks.values(), default=0)
    hard = {m.group() for m in _HARD_FIGURE.finditer(_EMPTY_FIGURE.sub(" ", plain))}
    slips = [min(4, len(p.findall(plain))) for p in _SLIPS]
    found.update(
        {
            "log_words": log(1 + count) / 6,
            "words": min(1.0, count / 400),
            "under_30": float(count < 30),
            "under_50": float(count < 50),
            "under_80": float(count < 80),
            "over_120": float(count > 120),
            "over_250": float(count > 250),
            "paragraphs": min(1.0, len(blocks) / 12),
            "one_block": float(len(blocks) <= 1),
            "longest": min(1.0, longest / 200),
            "longest_share": longest / count,
            "wall": float(longest > 100),
            "sentences": min(1.0, len(sentences) / 40),
            "spoken": min(1.0, len(spoken) / 12),
            "spoken_share": len(spoken) / lines,
            "spoken_words": sum(len(s.words) for s in spoken) / count,
            "bullets": sum(s.bullet for s in sentences) / lines,
            "mean_length": min(1.0, count / lines / 30),
            "longest_sentence": min(1.0, max((len(s.words) for s in sentences), default=0) / 60),
            "variety": len(set(said)) / count**0.8,
            "hard_figures": min(1.0, len(hard) / 5),
            "any_hard_figure": float(bool(hard)),
            "figures": min(1.0, len(set(re.findall(r"\d[\d,.]*", plain))) / 8),
            "years": float(bool(_YEARS.search(plain))),
            "names": min(1.0, len(set(_CAPITAL.findall(plain))) / 25),
            "names_share": min(1.0, 2 * len(_CAPITAL.findall(plain)) / count),
            "ed": min(1.0, 5 * len(_ED.findall(plain)) / count),
            "ing": min(1.0, 5 * len(_ING.findall(plain)) / count),
            "i_did": min(1.0, len(_I_DID.findall(plain)) / 4),
            "letters": min(1.0, sum(map(len, said)) / count / 8),
            "i": min(1.0, 8 * sum(w in _I for w in said) / count),
            "you": min(1.0, 8 * sum(w in _YOU for w in said) / count),
            "any_you": float(any(w in _YOU for w in said)),
            "we": min(1.0, 8 * sum(w in _WE for w in said) / count),
            "articles": min(1.0, 8 * sum(w in _ARTICLES for w in said) / count),
            "small": sum(w in SMALL_WORDS for w in said) / count,
            "commas": min(1.0, 8 * plain.count(",") / count),
            "emoji": min(1.0, emoji_count(text) / 15),
            "shouts": min(1.0, plain.count("!") / 6),
            "questions": min(1.0, plain.count("?") / 4),
            "links": float(bool(_LINK.search(plain))),
            "gaps": float(bool(_GAP.search(plain))),
            "tags": min(1.0, len(_TAG.findall(plain)) / 4),
            "capitals": sum(w.isupper() and len(w) > 4 for w in plain.split()) / count,
            "plain_letters": sum(c.isascii() for c in text) / max(1, len(text)),
            "slips": min(1.0, sum(slips) / 8),
            "slips_share": min(1.0, 10 * sum(slips) / count),
        }
    )


def _manner(
    found: Features, plain: str, sentences: Sequence[Sentence], said: Sequence[str]
) -> None:
    """What tells a list from prose, a pasted answer from somebody's own words, care from haste."""
    count = max(1, len(said))
    spoken = [s for s in sentences if len(s.words) >= 6]
    threes = list(zip(said, said[1:], said[2:], strict=False))
    lists = [_terms(s) for s in sentences]
    terms = sum(number for number, _ in lists)
    found.update(
        {
            "listed": sum(words for _, words in lists) / count,
            "terms": min(1.0, terms / 30),
            "longest_list": min(1.0, max((n for n, _ in lists), default=0) / 20),
            "repeated": 1 - len(set(threes)) / max(1, len(threes)),
            "spoken_length": sum(len(s.words) for s in spoken) / max(1, len(spoken)) / 30,
            "unended": sum(s.text[-1:] not in ".!?:" for s in spoken) / max(1, len(spoken)),
            "not_spoken": float(not spoken),
            "closed": float(plain.rstrip()[-1:] in (".", "!", "?")),
            "joined": min(1.0, 8 * sum(w in ("and", "&") for w in said) / count),
            "third": min(1.0, 8 * sum(w in _THIRD for w in said) / count),
            **_counted("markup", len(_MARKUP.findall(plain)), count),
            **_counted("files", len(_FILE.findall(plain)), count),
            **_counted("quoted", len(_QUOTED.findall(plain)), count),
        }
    )


def _counted(name: str, number: int, count: int) -> Features:
    return {name: log(1 + number), f"{name}_share": min(1.0, 10 * number / count)}


def _terms(one: Sentence) -> tuple[int, int]:
    """How many terms a sentence lists between commas or points, and how many words they are."""
    parts = [part for part in _BETWEEN_TERMS.split(one.text) if part.strip()]
    short = [part for part in parts if len(part.split()) <= _TERM]
    if len(parts) >= _FEW_TERMS and len(short) >= 0.7 * len(parts):
        return len(parts), len(one.words)
    if one.line and len(one.words) <= 6 and one.text[-1:] not in ".!?":
        return 1, len(one.words)
    if len(parts) > _FEW_TERMS:
        return len(short), sum(len(part.split()) for part in short)
    return 0, 0


def _checkable(
    found: Features, plain: str, sentences: Sequence[Sentence], common: Container[str]
) -> None:
    """How much of the text could be checked: counted things, places, names, words of a trade."""
    said = [word for s in sentences for word in s.said]
    telling = [w for w in said if w.isalpha() and len(w) > 2 and w not in SMALL_WORDS]
    different = set(telling)
    rare = sum(w not in common for w in different)
    count = max(1, len(said))
    counted = {
        "object": len(_OBJECT.findall(plain)),
        "round": len(_ROUND.findall(plain)),
        "limit": len(_LIMIT.findall(plain)),
        "handed": len(_HANDED_OVER.findall(plain)),
        "soon": len(_SOON.findall(plain)),
        "lately": len(_LATELY.findall(plain)),
        "somebody": len(_SOMEBODY.findall(plain)),
        "place": len(_PLACE.findall(plain)),
        "abstract": len(_ABSTRACT.findall(plain)),
        "rare": rare,
    }
    for name, number in counted.items():
        found[f"c:{name}"] = log(1 + number)
        found[f"cs:{name}"] = min(1.0, 20 * number / count)
    spoken = [s for s in sentences if len(s.words) >= 5]
    things = [_things(s, common) for s in spoken]
    found.update(
        {
            "c:rare_share": rare / max(1, len(different)),
            "c:checked": sum(t > 0 for t in things) / max(1, len(things)),
            "c:things": sum(things) / max(1, len(things)),
            "c:firm": log(1 + sum(t >= 2 for t in things)),
            "c:empty": log(1 + sum(t == 0 for t in things)),
            "c:empty_words": sum(len(s.words) for s, t in zip(spoken, things, strict=True) if not t)
            / count,
            "c:first": max(things[:2], default=0) / 4,
            "c:last": things[-1] / 4 if things else 0.0,
            "c:letters": sum(map(len, telling)) / max(1, len(telling)) / 10,
        }
    )


def _things(one: Sentence, common: Container[str]) -> int:
    """In how many ways a sentence tells something that could be checked."""
    rare = sum(w not in common and w.isalpha() and len(w) > 2 for w in one.said)
    return sum(
        (
            bool(_OBJECT.search(one.text)) and not _ROUND.search(one.text),
            bool(_PLACE.search(one.text)),
            rare >= 2,
            bool(_CAPITAL.search(one.text)),
        )
    )


def _by_kind(
    found: Features, sentences: Sequence[Sentence], kinds: Sequence[Mapping[str, float]]
) -> None:
    """For each kind: how much of the text, how many, the surest, and whether it comes first."""
    lengths = [len(s.words) for s in sentences]
    total = max(1, sum(lengths))
    opening = sum(shown < OPENING for shown in accumulate(lengths[:-1], initial=0))
    for kind in kinds[0] if kinds else ():
        shares = [k[kind] for k in kinds]
        weighed = sum(s * n for s, n in zip(shares, lengths, strict=True))
        found[f"k:{kind}"] = weighed / total
        found[f"kn:{kind}"] = log(1 + sum(shares))
        found[f"km:{kind}"] = max(shares)
        found[f"kf:{kind}"] = max(shares[:opening])
