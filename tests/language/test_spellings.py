"""British forms and compounds are English; slips are not."""

import pytest

from reportgen.language import load_language

LANGUAGE = load_language()
ENGLISH = """
colours recognise prepress metres programme labour favourite analysing centre theatre inbox
onboarding wireframe storyboard organisation modelling travelled licence catalogue grey cheque
judgement optimised behaviour
"""
SLIPS = "recieve definately profesional langauge custmer experiance developement"


@pytest.mark.parametrize("word", ENGLISH.split())
def test_words_that_a_careful_reader_would_pass(word: str) -> None:
    assert LANGUAGE.knows(word)


@pytest.mark.parametrize("word", SLIPS.split())
def test_slips_stay_unknown(word: str) -> None:
    assert not LANGUAGE.knows(word)
