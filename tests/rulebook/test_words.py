"""Every sentence has a home, a language falls back to English, an agency's own words win."""

from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import pytest

from reportgen.checks.registry import ALL_CHECKS
from reportgen.domain.fields import FIELDS
from reportgen.domain.outcome import Status
from reportgen.domain.problem import Effect
from reportgen.domain.scoring import Band
from reportgen.domain.stage import Stage
from reportgen.errors import SettingsError
from reportgen.rulebook.loader import load_rulebook
from reportgen.rulebook.words import load_words

ENGLISH = load_words("en")
CODES = sorted(
    f"{rule.slug}.{name}" for rule in load_rulebook().checks.values() for name in rule.findings
)


@pytest.mark.parametrize("code", CODES)
def test_every_finding_has_a_headline_and_says_what_why_and_how(code: str) -> None:
    assert [p for p in ("title", "says", "why", "fix") if not ENGLISH.has(code, p)] == []


@pytest.mark.parametrize("slug", [check.slug for check in ALL_CHECKS])
def test_every_check_has_a_name_a_question_and_its_limits_in_words(slug: str) -> None:
    assert ENGLISH.has(f"check-{slug}")
    assert [
        p for p in ("question", "cannot_see", "strength") if not ENGLISH.has(f"check-{slug}", p)
    ] == []


@pytest.mark.parametrize(
    "key",
    [
        *(f"field-{name}" for name in FIELDS),
        *(f"status-{status.value}" for status in Status),
        *(f"band-{band.value}" for band in Band),
        *(f"stage-{stage.value}" for stage in Stage),
        *(f"effect-{effect.value}" for effect in Effect),
    ],
)
def test_every_word_of_the_vocabulary_has_a_name(key: str) -> None:
    assert ENGLISH.has(key)


def test_no_sentence_promises_approval_or_advises_a_lie() -> None:
    """A net under the words: the phrases no report may hold, in any form."""
    folder = files("reportgen.rulebook") / "words" / "en"
    texts = {p.name: p.read_text(encoding="utf-8").casefold() for p in walk(folder)}
    forbidden = ("guarantee", "will be approved", "second account for", "vpn", "buy a ")
    assert [
        (name, word) for name, text in texts.items() for word in forbidden if word in text
    ] == []


def walk(folder: Traversable) -> Iterator[Traversable]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from walk(entry)
        elif entry.name.endswith(".ftl"):
            yield entry


def test_an_agency_s_words_win_and_the_rest_stays(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "ours.ftl").write_text("status-pass = Lovely\n", encoding="utf-8")
    words = load_words("en", tmp_path)
    assert words.say("status-pass") == "Lovely"
    assert words.say("status-fix") == ENGLISH.say("status-fix")


def test_a_language_without_words_falls_back_to_english() -> None:
    assert load_words("xx-YY").say("status-pass") == ENGLISH.say("status-pass")


def test_a_syntax_error_is_named_with_file_and_line(tmp_path: Path) -> None:
    file = tmp_path / "ours.ftl"
    file.write_text("# fine\n\nstatus-pass = { $oops\n", encoding="utf-8")
    with pytest.raises(SettingsError, match=r"ours\.ftl, line 3"):
        load_words("en", file)


def test_a_remark_between_a_name_and_its_sentences_is_told_as_that(tmp_path: Path) -> None:
    file = tmp_path / "ours.ftl"
    file.write_text("overview-no_evidence =\n# .title = T\n    .says = S\n", encoding="utf-8")
    with pytest.raises(SettingsError, match=r"line 1: nothing belongs to this name.*with # has to"):
        load_words("en", file)


def test_an_unknown_key_or_a_missing_argument_is_an_error_not_an_empty_line(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="no sentence for “nothing-here”"):
        ENGLISH.say("nothing.here")
    file = tmp_path / "ours.ftl"
    file.write_text("greeting = Hello { $name }\n", encoding="utf-8")
    with pytest.raises(SettingsError, match="greeting"):
        load_words("en", file).say("greeting")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("status-pass = { status-pass }\n", "status-pass", id="itself"),
        pytest.param("a-one = { a-two.fix }\na-two = x\n    .fix = { a-one }\n", "a-", id="two"),
        pytest.param("-b-one = { -b-two }\n-b-two = { -b-one }\n", "-b-", id="terms"),
        pytest.param(
            "c-one = { $n ->\n    [one] x\n   *[other] { c-one }\n }\n", "c-one", id="in a variant"
        ),
        pytest.param("d-one = " + "{ " * 3000 + "\n", "too deep", id="braces without end"),
    ],
)
def test_a_sentence_that_asks_for_itself_is_refused_before_it_is_said(
    tmp_path: Path, text: str, told: str
) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "ours.ftl").write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=r"ours\.ftl") as error:
        load_words("en", tmp_path)
    assert told in str(error.value)


LONG = "ж" * 100_000


@pytest.mark.parametrize(
    "given",
    [
        pytest.param("", id="nothing"),
        pytest.param("{ $other }", id="a placeable"),
        pytest.param("\u2068\u202e\u2069\ufdd00\ufdd1\ufdd0", id="marks"),
        pytest.param("a\x00\n[one] *", id="controls"),
        pytest.param(LONG, id="a hundred thousand characters"),
        pytest.param("\ud83d", id="half a character"),
        pytest.param(10**400, id="a number without end"),
        pytest.param(float("inf"), id="infinity"),
        pytest.param(-1e300, id="far below nought"),
    ],
)
def test_no_argument_breaks_a_sentence(tmp_path: Path, given: str | float) -> None:
    words = tmp_path / "words.ftl"
    words.write_text(
        "plain = { $a }, { $b }\n"
        "counted = { NUMBER($a, maximumFractionDigits: 1) ->\n"
        "    [one] one\n"
        "   *[other] many { $a } { plain } { NUMBER($a, maximumFractionDigits: 1) }\n"
        "}\n"
        "dated = { DAY($a) } { SOURCE($a) }\n",
        encoding="utf-8",
    )
    loaded = load_words("en", words)
    for key in ("plain", "counted", "dated"):
        said = loaded.say(key, a=given, b=LONG)
        assert (LONG in said) is (key != "dated" or given == LONG)
        if isinstance(given, str):
            assert given in said
