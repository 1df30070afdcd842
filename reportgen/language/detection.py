"""Which language a text is in: by script first, then by its commonest small words."""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import lru_cache

from reportgen.language.text import normalise, words

FEWEST_LETTERS = 20
FEWEST_WORDS = 6
FEWEST_HITS = 3
CLEAR_SHARE = 0.12  # function words among all words; running text in any language has 0.3 or more
CLEAR_LEAD = 1.25  # how far ahead of the second language the first must be

_SCRIPTS = {
    "CJK": "zh", "HIRAGANA": "ja", "KATAKANA": "ja", "HANGUL": "ko", "CYRILLIC": "ru",
    "ARABIC": "ar", "HEBREW": "he", "GREEK": "el", "DEVANAGARI": "hi", "BENGALI": "bn",
    "THAI": "th", "TAMIL": "ta", "TELUGU": "te", "GEORGIAN": "ka", "ARMENIAN": "hy",
    "GUJARATI": "gu", "GURMUKHI": "pa", "KANNADA": "kn", "MALAYALAM": "ml", "SINHALA": "si",
    "LAO": "lo", "KHMER": "km", "MYANMAR": "my", "ETHIOPIC": "am", "LATIN": "latin",
}  # fmt: skip
# Letters that one language of a script has and its larger sister lacks.
_SISTERS = {
    "ru": (("uk", "іїєґ"), ("sr", "љњћђџј"), ("be", "ў"), ("kk", "қңғұө"), ("bg", "")),
    "ar": (("ur", "ٹڈڑںے"), ("fa", "پچژگک")),
}
_FUNCTION_WORDS = {
    "en": "the and of to in is with for that on are you your my have it this as be can will from "
    "i at an or we by not all has a work who which their what when was were been our me but",
    "es": "de la que el en y los con las por una para del es se su al lo como más pero sus mi "
    "soy tengo años muy trabajo un este también desde sobre",
    "pt": "de a que o e do da em um para com não uma os no na por mais as dos como mas sou meu "
    "minha tenho anos muito trabalho também ao pela são você",
    "fr": "de la le et les des en un une du dans est pour que qui sur par je avec mes au vous "
    "plus suis ans mon ma nous ce ces aussi votre ai",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch "
    "ich bin habe ihre meine sind wir werden bei seit über",
    "it": "di e il la che in un a per una sono con del della i le da dei nel come mi ho anni "
    "anche ma più alla mio mia gli",
    "nl": "de het een en van ik in is dat op te voor met zijn niet aan er ook als heb mijn ben "
    "bij om naar jaar door deze",
    "pl": "w i na z do się jest nie to że od dla jako oraz o po mam jestem lat przez ale za moje "
    "także która",
    "ro": "și de la în cu pe o un care pentru este din sunt am mai ani ca sau prin nu ale fost "
    "meu mea",
    "tr": "ve bir bu için ile olarak de da çok olan daha en ben ne gibi sonra kadar yıl benim "
    "üzerinde",
    "id": "dan yang di saya untuk dengan dari ini dalam adalah pada ke tidak akan sebagai telah "
    "juga tahun bisa atau kami anda memiliki",
    "vi": "và của tôi là có trong cho các với một được những không người làm năm về đã để khi",
    "tl": "ang ng sa mga na ako ay at ko para akong may po aking hindi kung ito din lang",
    "sv": "och i att det som en på är av för jag med har den till inte om ett mina min jobbar",
    "da": "og i at det er en på til som af for jeg med har den ikke et mine mit arbejder også",
    "no": "og i å det er en på til som av for jeg med har den ikke et mine jobber også",
    "fi": "ja on että olen ei se kanssa myös minulla mutta kuin ovat joka vuotta sekä työ",
    "cs": "a se v na je že s z do o jsem pro mám také jako k ale let podle nebo které",
    "hu": "a az és hogy nem is egy van vagyok meg mint de több év ezt vagy sem már",
    "hr": "i u je na se da za su sam s od kao ili koji što sa ali godina te imam",
    "sw": "na ya wa kwa ni katika la za mimi kama nina ninaweza pia kazi hii yangu miaka cha",
    "uz": "va bilan uchun men bu ham bir yil mening bo'yicha dan emas ega",
    "az": "və bir bu üçün ilə də mən olan daha çox kimi il mənim",
    "sq": "dhe në të e i për me që një është kam unë nga si vite ka",
    "lt": "ir yra kad į aš su bei turiu kaip iš metų taip mano ne bet",
    "et": "ja on ei see ma et olen ning ka kui aastat mul oma",
}  # fmt: skip

_MAY_BE_ENGLISH = frozenset(
    (
        f"{_FUNCTION_WORDS['en']} so do me no am ma mi he sa ha die den men dan per come over "
        "ago or as was all his her man has more note son con pro ben fin app pan hay bin war "
        "hat us van met art net let era ne nu om ca go up if by ai et po kam alle pa ex"
    ).split()
)


@lru_cache(maxsize=1)
def foreign_small_words() -> frozenset[str]:
    """Small words of other languages that look like none of ours."""
    return frozenset(w for w in _languages_of_word() if len(w) > 1 and w not in _MAY_BE_ENGLISH)


@lru_cache(maxsize=1)
def _languages_of_word() -> dict[str, tuple[str, ...]]:
    table: dict[str, list[str]] = {}
    for language, listed in _FUNCTION_WORDS.items():
        for word in dict.fromkeys(listed.split()):
            table.setdefault(word, []).append(language)
    return {word: tuple(found) for word, found in table.items()}


def function_words(language: str) -> frozenset[str]:
    """The commonest small words of a language."""
    return frozenset(_FUNCTION_WORDS[language].split())


@lru_cache(maxsize=512)
def detect(text: str) -> str | None:
    """The ISO 639-1 code of the text's language; None where it is too short or unclear.

    Links and addresses are left out. A list of English terms has hardly any small words, so it
    comes back as None and not as some other language.
    """
    plain = " ".join(part for part in normalise(text).split() if not _is_link(part))
    letters = _scripts(plain)
    total = sum(letters.values())
    if not total:
        return None
    if letters["ja"] and letters["ja"] + letters["zh"] > total / 2:
        return "ja"
    script, count = letters.most_common(1)[0]
    if script != "latin":
        return _sister(script, plain) if count > total / 2 and count >= 4 else None
    return _by_small_words(plain) if total >= FEWEST_LETTERS else None


def _scripts(plain: str) -> Counter[str]:
    """How many letters a text has of each script, the one that comes first in front."""
    if plain.isascii():
        return Counter({"latin": sum(map(str.isalpha, plain))})
    letters: Counter[str] = Counter()
    for char, count in Counter(plain).items():
        if char.isalpha():
            letters[_script(char)] += count
    return letters


def _is_link(part: str) -> bool:
    return "@" in part or "://" in part or part.startswith("www.")


@lru_cache(maxsize=8_192)
def _script(char: str) -> str:
    if char.isascii():
        return "latin"
    name = unicodedata.name(char, "")
    return _SCRIPTS.get(name.split(" ", 1)[0].split("-", 1)[0], "")


def _sister(language: str, text: str) -> str | None:
    for sister, letters in _SISTERS.get(language, ()):
        if letters and any(c in letters for c in text):
            return sister
    return language or None


def _by_small_words(text: str) -> str | None:
    tokens = [w.casefold() for w in words(text)]
    if len(tokens) < FEWEST_WORDS:
        return None
    table = _languages_of_word()
    points = Counter(language for token in tokens for language in table.get(token, ()))
    english = points.pop("en", 0)
    other, second = points.most_common(1)[0] if points else ("", 0)
    best, rival = ("en", second) if english >= second else (other, english)
    score = max(english, second)
    clear = score >= max(FEWEST_HITS, CLEAR_SHARE * len(tokens)) and score >= CLEAR_LEAD * rival
    return best if clear else None
