"""Words in the form in which they should stand."""

from __future__ import annotations

from collections.abc import Callable, Mapping

APOSTROPHES = {
    "im": "I'm", "ive": "I've", "dont": "don't", "didnt": "didn't", "doesnt": "doesn't",
    "isnt": "isn't", "arent": "aren't", "wasnt": "wasn't", "werent": "weren't",
    "couldnt": "couldn't", "wouldnt": "wouldn't", "shouldnt": "shouldn't", "havent": "haven't",
    "hasnt": "hasn't", "hadnt": "hadn't", "youre": "you're", "theyre": "they're",
    "youve": "you've", "youll": "you'll", "theyll": "they'll", "thats": "that's",
    "whats": "what's", "heres": "here's", "theres": "there's", "cant": "can't", "wont": "won't",
    "its not a": "it's not a",
}  # fmt: skip
JOINED = {
    "alot": "a lot", "aswell": "as well", "atleast": "at least", "eachother": "each other",
    "ofcourse": "of course", "infact": "in fact", "incase": "in case", "everytime": "every time",
    "inorder": "in order", "thankyou": "thank you", "abit": "a bit",
}  # fmt: skip
SINGULAR = {
    "informations": "information", "furnitures": "furniture", "stuffs": "stuff", "datas": "data",
    "expertises": "expertise", "knowledges": "knowledge", "companies": "company",
    "advices": "advice", "services": "service", "websites": "website", "softwares": "software",
    "hardwares": "hardware",
}  # fmt: skip
MANY_OF = {
    "many": "much", "several": "some", "various": "various", "these": "this", "those": "that",
    "differents": "different",
}  # fmt: skip
PLURAL_VERBS = {"is": "are", "has": "have", "was": "were"}
ED = {
    "experience": "experienced", "skill": "skilled", "qualify": "qualified", "commit": "committed",
    "interesting": "interested", "focus": "focused",
}  # fmt: skip
PREPOSITIONS = {
    "familiar": "familiar with", "well-versed": "well-versed in", "well versed": "well versed in",
    "conversant": "conversant with", "fluent": "fluent in", "proficient": "proficient in",
    "skilled": "skilled in", "expertise": "expertise in", "interested": "interested in",
    "specialized": "specialized in", "specialised": "specialised in",
    "specialize": "specialize in", "specialise": "specialise in",
}  # fmt: skip
PASTS = {
    "finded": "found", "writed": "wrote", "maked": "made", "doed": "did", "goed": "went",
    "taked": "took", "buyed": "bought", "builded": "built", "teached": "taught",
    "thinked": "thought", "bringed": "brought", "choosed": "chose", "sended": "sent",
    "speaked": "spoke", "standed": "stood", "runned": "ran", "drived": "drove",
    "gived": "gave", "keeped": "kept", "leaded": "led", "meeted": "met", "readed": "read",
    "selled": "sold", "spended": "spent", "understanded": "understood", "winned": "won",
    "payed": "paid", "putted": "put", "cutted": "cut", "setted": "set", "knowed": "knew",
    "growed": "grew", "getted": "got", "holded": "held", "becomed": "became",
    "beginned": "began", "heared": "heard", "losed": "lost", "catched": "caught",
    "feeled": "felt",
}  # fmt: skip
PARTICIPLES = {
    "did": "done", "went": "gone", "wrote": "written", "took": "taken", "gave": "given",
    "saw": "seen", "came": "come", "began": "begun", "chose": "chosen", "spoke": "spoken",
    "drove": "driven", "knew": "known", "grew": "grown", "ran": "run", "broke": "broken",
    "drew": "drawn",
}  # fmt: skip
ADJECTIVES = {"highly": "great", "well": "good", "strongly": "strong", "greatly": "great"}
Verbs = Mapping[str, tuple[str, str, str]]


def article(word: str) -> str:
    """ "a" or "an", by the sound the word begins with."""
    folded = word.casefold()
    if folded.startswith(("uni", "use", "eu", "one", "ui", "ux")):
        return "a"
    return "an" if folded[0] in "aeiou" or folded.startswith(("seo", "hr ", "sql")) else "a"


def many(word: str) -> str:
    """The plural of a noun."""
    if word.endswith("y") and word[-2] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s"


def singular(word: str) -> str:
    return SINGULAR.get(word.casefold(), word.removesuffix("s"))


def base(word: str, verbs: Verbs) -> str:
    """The plain form of a verb's other form."""
    folded = word.casefold()
    return next((verb for verb, forms in verbs.items() if folded in forms), word)


def ing(word: str, verbs: Verbs) -> str:
    folded = word.casefold()
    return verbs[folded][1] if folded in verbs else f"{folded.removesuffix('e')}ing"


def with_subject(subject: str, verb: str, verbs: Verbs) -> str:
    """The verb as it stands with I, we, they or you."""
    folded = verb.casefold()
    if folded == "is":
        return "am" if subject.casefold() == "i" else "are"
    if folded == "was":
        return "was" if subject.casefold() == "i" else "were"
    return base(verb, verbs)


def third(verb: str, verbs: Verbs) -> str:
    """The verb as it stands with he, she or it."""
    folded = verb.casefold()
    return "is" if folded == "are" else verbs[folded][0]


def participle(word: str) -> str:
    folded = word.casefold()
    return ED.get(folded, f"{folded}d" if folded.endswith("e") else f"{folded}ed")


Form = Callable[[Mapping[str, str], Verbs], str]


def forms_of(names: str, kind: str) -> Form:
    """What `{kind:names}` puts, from a match's groups; `names` has commas where there are more."""
    first, *rest = names.split(",")
    plain: dict[str, Callable[[str], str]] = {
        "a": article,
        "many": many,
        "singular": singular,
        "ed": participle,
        "capital": lambda w: w[:1].upper() + w[1:],
        "apostrophe": lambda w: APOSTROPHES[w.casefold()],
        "joined": lambda w: JOINED[w.casefold()],
        "plural_verb": lambda w: PLURAL_VERBS[w.casefold()],
        "past": lambda w: PASTS[w.casefold()],
        "participle": lambda w: PARTICIPLES[w.casefold()],
        "graduated": lambda w: "from" if w.casefold() == "of" else w,
        "preposition": lambda w: PREPOSITIONS[w.casefold()],
        "adjective": lambda w: ADJECTIVES[w.casefold()],
        "no_article": lambda w: w.split(" ", 1)[1],
        "uncounted": lambda w: MANY_OF.get(w.strip().casefold(), w.strip()) + " " if w else "",
    }
    if kind in plain:
        return lambda groups, _: plain[kind](groups[first])
    if kind == "subject":
        return lambda groups, verbs: with_subject(groups[first], groups[rest[0]], verbs)
    if kind == "third":
        return lambda groups, verbs: third(groups[first], verbs)
    return lambda groups, verbs: (base if kind == "base" else ing)(groups[first], verbs)
