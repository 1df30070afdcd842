"""Content words in one comparable form, so that "developer" meets "web development"."""

from __future__ import annotations

import re
from functools import lru_cache

from reportgen.language.text import normalise

_TOKEN = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*[+#]*")
_SUFFIXES = (
    "ments", "ment", "ings", "ing", "ions", "ion", "ors", "or", "ers", "er",
    "ives", "ive", "ists", "ist", "ance", "ants", "ant", "ical", "ics", "ic", "als", "al", "ed",
    "es", "ies", "ity", "ly", "s", "e", "y",
)  # fmt: skip
_STEM = 4  # letters that must be left, or unlike words fall together
LONG_STEM = 6
_WHOLE = {
    "customer": "customer", "customers": "customer", "engineering": "engineer",
    "engineers": "engineer", "engineer": "engineer", "analyst": "analy", "analysts": "analy",
    "analysis": "analy", "analytics": "analy", "analytical": "analy", "analyze": "analy",
    "analyse": "analy", "analyzing": "analy", "business": "business", "businesses": "business",
    "ecommerce": "ecommerce", "sales": "sales", "paralegal": "legal", "lawyer": "legal",
    "attorney": "legal", "lawyers": "legal", "accounts": "account", "write": "writ",
    "written": "writ",
    "code": "cod", "coder": "cod", "coding": "cod", "codes": "cod", "edit": "edit", "wrote": "writ",
    "editor": "edit", "editing": "edit", "teaching": "teach", "teacher": "teach", "tutor": "tutor",
    "tutoring": "tutor", "js": "javascript", "ts": "typescript", "qa": "quality", "hr": "human",
    "server": "server", "servers": "server", "computer": "computer", "computers": "computer",
    "software": "software", "photo": "photo", "photos": "photo", "graphic": "graphic",
    "graphics": "graphic", "university": "university", "universal": "universal",
    "general": "general", "generation": "generat", "generate": "generat", "number": "number",
    "letter": "letter", "letters": "letter", "newsletter": "newsletter", "press": "press",
    "wordpress": "wordpress", "word": "word", "class": "class", "process": "process",
    "access": "access", "express": "express", "react": "react", "reaction": "reaction",
    "reactive": "reactive", "story": "story", "store": "store", "stores": "store",
    "factory": "factory", "factor": "factor", "past": "past", "paste": "paste",
}  # fmt: skip
_STOP = frozenset(
    """a about above after again all also am an and any are as at be because been before being
    below between both but by can could did do does doing down during each every for from further
    had has have having he her here him his how i if in into is it its itself just let like me
    more most my myself no nor not now of off on once only or other our out over own per same she
    should so some such than that the their them then there these they this those through to too
    under until up upon us very was we were what when where which while who whom why will with
    within without would you your yours yourself etc via vs e.g i.e don't i'm i've i'll it's you're
    we're can't won't doesn't that's let's""".split()  # noqa: SIM905 - a block of words is easier to read and to add to
)
# Words that stand in every second profile and so tell nothing about the trade.
_GENERIC = frozenset(
    """expert expertise specialist specialists specialise specialize professional professionals
    freelance freelancer freelancing freelancers experience experienced experiences skill skills
    skilled work works working worked worker job jobs service services project projects client
    clients year years month months day days hour hours week good great best better high highly
    quality top rated level senior junior lead mid consultant consulting consultancy assistant
    help helped helping provide provides providing provided need needs needed ensure including
    include includes various many well make makes made use used using new get team company
    companies time full part career role responsible upwork dedicated passionate reliable fast
    quick strong excellent perfect able looking available ready always please thank thanks hello
    hi dear welcome contact""".split()  # noqa: SIM905 - a block of words is easier to read and to add to
)


@lru_cache(maxsize=2_000)  # the market's names are put to every profile
def keywords(text: str) -> frozenset[str]:
    """Normalised, lightly stemmed content words; stop words and generic ones left out.

    Plain ASCII stems of English; words of other scripts are kept as they are, casefolded.
    """
    found: set[str] = set()
    for raw in _tokens(text):
        for token in _parts(raw):
            if token in _STOP or token in _GENERIC or (len(token) < 2 and token not in ("c", "r")):
                continue
            if token.isdigit():
                continue
            found.add(stem(token))
    return frozenset(found)


def related(a: str, b: str) -> float:
    """How much of the shorter text's keywords the other shares, 0..1; 0 where either has none."""
    return overlap(keywords(a), keywords(b))


def overlap(a: frozenset[str], b: frozenset[str]) -> float:
    """The share of the smaller set that both have, 0..1."""
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def _tokens(text: str) -> list[str]:
    flat = normalise(text).casefold()
    joined = re.sub(r"\b([a-z])-(?=[a-z])", r"\1", flat)  # e-commerce, e-mail
    return _TOKEN.findall(joined)


def _parts(token: str) -> list[str]:
    """ "it's" loses its ending, "node.js" stays whole beside its parts."""
    plain = re.sub(r"['’](?:s|re|ve|ll|d|m)$", "", token)
    if "." not in plain:
        return [plain]
    parts = [p for p in plain.split(".") if p]
    return [*parts, plain.replace(".", "")] if len(parts) > 1 else parts


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The word without its commonest English endings; never shorter than four letters."""
    if word in _WHOLE:
        return _WHOLE[word]
    if not word.isascii() or not word.isalpha() or word.endswith("js"):
        return word
    current = word
    for _ in range(2):
        for suffix in _SUFFIXES:
            if current.endswith(suffix) and len(current) - len(suffix) >= _STEM:
                if suffix == "s" and current.endswith("ss"):
                    continue
                current = current[: -len(suffix)]
                break
    if len(current) > LONG_STEM and current.endswith("at"):
        return current[:-2]  # translat(ion), translat(or): beside "transl"
    if len(current) > _STEM and current[-1] == current[-2] and current[-1] not in "sl":
        return current[:-1]  # programm(er), formatt(ing)
    return current
