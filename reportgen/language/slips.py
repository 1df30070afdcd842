"""Slips of the pen that no dictionary knows: doubled words, lone i, capitals, spaces, variants."""

from __future__ import annotations

import re
from collections.abc import Callable

from reportgen.language.text import normalised

Span = tuple[int, int]

_DOUBLED = re.compile(r"\b([^\W\d_]+)([ \t]+)\1\b(?!['’.-]\w)", re.IGNORECASE)
# Honest English has these twice in a row.
_MAY_DOUBLE = frozenset({
    "that", "had", "is", "very", "so", "many", "more", "much", "really", "bye", "no", "yes", "ha",
    "la", "blah", "well", "far", "again", "over", "step", "side", "day", "one", "win",
    "cha", "pom", "tuk", "yo", "knock", "hush", "chop", "aye", "tut", "can",
})  # fmt: skip
_LONE_I = re.compile(
    r"(?<![\w.&/'(-])i(?=(?:'(?:m|ve|ll|d))?[ \t]+[a-z])(?![.)&/-])"
    r"(?![ \t]+(?:in|of|is|equals)\b)"  # an index: "the i in a formula"
)
_NUMBERED = re.compile(
    r"\b(?:phase|part|type|class|section|level|stage|grade|step|tier|year)\s+$", re.I
)
_SENTENCE = re.compile(r"(?<=[a-z]{2})[.!?][ \t]+([a-z]{2,})\b(?![.@/_])")
_ABBREVIATIONS = frozenset({
    "etc", "vs", "approx", "inc", "ltd", "co", "corp", "no", "nos", "dept", "est", "incl", "ex",
    "mr", "mrs", "ms", "dr", "eg", "ie", "al", "fig", "min", "max", "avg", "jan", "feb", "mar",
    "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "yrs", "yr", "hrs", "pvt",
    "sr", "jr", "univ", "eng", "ph", "st", "vol", "ver", "govt", "intl", "tech", "admin", "asst",
    "mgr", "acct", "bros", "misc", "ft", "hr", "pcs", "qty", "dev", "dist", "ref", "tel", "ext",
})  # fmt: skip
_LAST_WORD = re.compile(r"[a-z]+$", re.IGNORECASE)
_SPACE_BEFORE = re.compile(
    r"\b[^\W\d_]+[ \t]+(?:[,;](?=\s|$|[a-z]{2})|[.!?](?=\s+[A-Z]|\s*$))", re.MULTILINE
)
_NO_SPACE_AFTER = re.compile(r"(?<![\w./@-])[A-Za-z]*[a-z]{2},[A-Za-z]{3,}\b")
# The words on both sides are ordinary ones: "on time.My clients", not "Node.Js" or "monday.com".
_STOP_GLUED = re.compile(
    r"(?<![\w./@-])([A-Za-z]?[a-z]{2,})[.!?](I(?:'m|'ve|'ll)?|[A-Z][a-z]{1,})\b(?!\.\w|[/@(])"
)
_STARTERS = frozenset({
    "i", "i'm", "i've", "i'll", "my", "we", "our", "you", "your", "the", "this", "these",
    "that", "it", "if", "in", "at", "as", "and", "so", "also", "please", "contact", "with",
    "have", "let", "let's", "looking", "feel", "thanks", "thank", "here", "for", "from", "to",
    "all", "now", "there", "when", "they", "he", "she", "can", "not", "no", "yes", "a", "an",
    "is", "are", "was", "will", "what", "which", "who", "how", "why", "some", "each", "every",
    "any", "after", "before", "hello", "hi", "working", "worked", "because", "but", "then",
    "being", "by", "on", "more", "most", "until",
})  # fmt: skip
_GLUED = re.compile(r"[.!?,]")
_VARIANT = re.compile(r"(?<![\w@#./-])[a-z]{4,}\b(?![@/_]|\.\w)")
_BRITISH_TO_AMERICAN = {
    "colour": "color", "colours": "colors", "colourful": "colorful", "favour": "favor",
    "favourite": "favorite", "favourites": "favorites", "behaviour": "behavior",
    "behaviours": "behaviors", "flavour": "flavor", "honour": "honor", "labour": "labor",
    "neighbour": "neighbor", "humour": "humor", "rumour": "rumor", "endeavour": "endeavor",
    "centre": "center", "centres": "centers", "theatre": "theater", "litre": "liter",
    "catalogue": "catalog", "catalogues": "catalogs", "travelling": "traveling",
    "travelled": "traveled", "traveller": "traveler", "cancelled": "canceled",
    "cancelling": "canceling", "modelling": "modeling", "modelled": "modeled",
    "labelling": "labeling", "labelled": "labeled", "jewellery": "jewelry",
    "fulfil": "fulfill", "fulfilment": "fulfillment", "skilful": "skillful",
    "enrol": "enroll", "enrolment": "enrollment", "programme": "program",
    "programmes": "programs", "defence": "defense", "offence": "offense", "grey": "gray",
    "mould": "mold", "plough": "plow", "tyre": "tire", "aluminium": "aluminum",
    "manoeuvre": "maneuver", "paediatric": "pediatric", "anaesthesia": "anesthesia",
    "analyse": "analyze", "analysed": "analyzed", "analysing": "analyzing",
    "organise": "organize", "organised": "organized", "organising": "organizing",
    "organisation": "organization", "organisations": "organizations",
    "optimise": "optimize", "optimised": "optimized", "optimising": "optimizing",
    "optimisation": "optimization", "specialise": "specialize", "specialised": "specialized",
    "specialising": "specializing", "customise": "customize", "customised": "customized",
    "realise": "realize", "realised": "realized", "recognise": "recognize",
    "recognised": "recognized", "prioritise": "prioritize", "prioritised": "prioritized",
    "maximise": "maximize", "minimise": "minimize", "summarise": "summarize",
    "utilise": "utilize", "utilised": "utilized", "utilising": "utilizing",
    "visualise": "visualize", "visualisation": "visualization", "finalise": "finalize",
    "localisation": "localization", "monetise": "monetize", "digitise": "digitize",
    "categorise": "categorize", "categorised": "categorized", "standardise": "standardize",
}  # fmt: skip
_AMERICAN = frozenset(_BRITISH_TO_AMERICAN.values())
# Both spellings are in use on one side: they tell nothing by themselves.
_TOLD_BY_NEITHER = frozenset({
    "program", "programs", "programme", "programmes", "catalog", "catalogs", "tire", "gray",
    "grey", "cancelled", "enroll", "fulfill",
})  # fmt: skip


def doubled_words(text: str, usual: Callable[[str], bool]) -> list[Span]:
    """The second of two equal words side by side ("the the"), in one line and one case.

    Only words in daily use: other languages build names and plurals so ("gado gado").
    """

    def slipped(match: re.Match[str]) -> bool:
        word = match[1].casefold()
        return word not in _MAY_DOUBLE and _same(match) and usual(word)

    return _spans(text, _DOUBLED, slipped)


def _same(match: re.Match[str]) -> bool:
    """Not "Duran Duran" or "A a": two names, or two cases, may well be meant."""
    first, second = match[1], match.group()[-len(match[1]) :]
    return len(first) > 1 and first.islower() and second.islower()


def lower_case_i(text: str) -> list[Span]:
    """ "i" for "I" in a sentence; list markers, i.e. and names like iOS are left alone."""
    return _spans(text, _LONE_I, lambda m: not _NUMBERED.search(_before(m)))


def missing_capitals(text: str, knows: Callable[[str], bool]) -> list[Span]:
    """Sentences inside a line that begin small; only ordinary words are taken for a beginning."""

    def begins(match: re.Match[str]) -> bool:
        before = _LAST_WORD.search(_before(match))
        last = before.group().casefold() if before else ""
        return last not in _ABBREVIATIONS and knows(match[1])

    return _spans(text, _SENTENCE, begins, group=1)


def _before(match: re.Match[str]) -> str:
    """The last letters before a match: all of them would cost the square of the text's length."""
    return match.string[max(0, match.start() - 12) : match.start()]


def spacing(text: str) -> list[Span]:
    """A space before a comma or full stop, or none after one."""

    def begins(match: re.Match[str]) -> bool:
        return match[2].casefold() in _STARTERS

    return sorted(
        [
            *_spans(text, _SPACE_BEFORE),
            *_spans(text, _NO_SPACE_AFTER),
            *_spans(text, _STOP_GLUED, begins),
        ]
    )


def spaced(piece: str) -> str:
    """What `spacing` found, with its spaces in order."""
    return _GLUED.sub(lambda m: f"{m.group()} ", re.sub(r"\s+(?=[.,;!?])", "", piece)).rstrip()


def variants(text: str) -> tuple[list[Span], list[Span]]:
    """Where British and where American spellings stand; capitalised words may be names."""
    british: list[Span] = []
    american: list[Span] = []
    plain = normalised(text)
    for match in _VARIANT.finditer(plain.text):
        word = match.group()
        if word in _TOLD_BY_NEITHER:
            continue
        if word in _BRITISH_TO_AMERICAN:
            british.append(plain.original(*match.span()))
        elif word in _AMERICAN:
            american.append(plain.original(*match.span()))
    return british, american


def _spans(
    text: str,
    pattern: re.Pattern[str],
    keep: Callable[[re.Match[str]], bool] = lambda _: True,
    group: int = 0,
) -> list[Span]:
    """Offsets in the original text of every match in the normalised one."""
    plain = normalised(text)
    return [plain.original(*m.span(group)) for m in pattern.finditer(plain.text) if keep(m)]
