"""Each door as a function of dice: what comes in is dealt, and only an expected error may come out.

The same dice deal the same input, so a seed is a whole finding.
"""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from functools import cache
from pathlib import Path
from random import Random

from reportgen.deadline import TooLateError, cpu_deadline
from reportgen.domain.fields import FIELDS
from reportgen.errors import ReportgenError
from reportgen.intake import match_columns, read_intake
from reportgen.intake.answers import ParsingContext, parsers
from reportgen.market import load_market
from reportgen.render.templating import environment, rendered
from reportgen.rulebook.loader import load_rulebook
from reportgen.rulebook.words import load_words
from reportgen.run.context import JudgingContext, load_context
from reportgen.run.verdicts import judge_intake
from reportgen.settings import IntakeSettings, Settings, load_settings
from reportgen.workbook import workbook_bytes
from reportgen.workbook.review_read import read_review
from tests.intake.test_damage import DAMAGES, KINDS
from tests.render.conftest import settings_with
from tests.run.agency import row
from tests.run.mutants import mutants
from tests.run.payloads import MARKUP
from tests.workbook.cohorts import cohort
from tests.workbook.staff import meanings
from tests.workbook.words import sample_frame

Target = Callable[[Random], None]
DAY = date(2026, 3, 2)
LONGEST = 20.0  # seconds of the processor for one input
PIECES = (
    *" \n\t;|,.:-–—_/\\()[]{}<>=+*&%$#@!?\"'`~^°•…€£١۲३",
    *("Writer", "2019", "2019-03", "to", "present", "Jan", "http://a.example/b", "a@b.example"),
    *("$30", "30/hr", "1,000", "n/a", "yes", "no", "none", "0", "-1", "1e309", "NaN", "\u202e"),
    *(
        "é",
        "漢",
        "😀",
        "👨‍👩‍👧",
        "\u0301",
        "\u200b",
        "\ud800",
        "\x00",
        "\x1b[2J",
        "🇪🇸",
        "ß",
        "İ",
        "ﬁ",
    ),
    *MARKUP.values(),
)


def text(dice: Random, most: int = 40) -> str:
    """Pieces one after the other; now and then one of them many times."""
    pieces = dice.choices(PIECES, k=dice.randrange(1, most))
    return "".join(p * dice.choice((1, 1, 1, 1, 50)) for p in pieces)[:20_000]


def mutated(dice: Random, sound: str) -> str:
    """A text with a few places cut, doubled, swapped or replaced."""
    parts = list(sound)
    for _ in range(dice.randrange(1, 6)):
        at, length = dice.randrange(len(parts) + 1), dice.randrange(12)
        new = dice.choice(("", "".join(parts[at : at + length]) * 2, text(dice, 4)))
        parts[at : at + length] = list(new)
    return "".join(parts)


@contextmanager
def a_folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="fuzz-") as name:
        yield Path(name)


def readers(dice: Random) -> None:
    kind = dice.choice([k for k in KINDS if k not in ("xls", "xlsb")])
    with a_folder() as folder:
        path = folder / f"a.{kind}"
        path.write_bytes(dice.choice(DAMAGES)(KINDS[kind], dice))
        read_intake(path, IntakeSettings())


def every_parser(dice: Random) -> None:
    given = text(dice)
    for parse in parsers(ParsingContext(load_market())).values():
        parse(given)


def matcher(dice: Random) -> None:
    names = [mutated(dice, dice.choice(FIELDS)) if dice.random() < 0.7 else text(dice, 9)]
    heads = [*names, *dice.choices(FIELDS, k=6), text(dice, 9)]
    with a_folder() as folder:
        path = folder / "a.csv"
        write_csv(path, [heads, [text(dice, 6) for _ in heads], [text(dice, 6) for _ in heads]])
        match_columns(path, IntakeSettings())


def checks(dice: Random) -> None:
    person = {k: "" if v is None else str(v) for k, v in row("S-1").items()}
    for name in dice.choices([f for f in FIELDS if f not in ("candidate_id", "name")], k=5):
        person[name] = text(dice) if dice.random() < 0.6 else mutated(dice, person.get(name, "x"))
    settings = Settings.model_validate({"intake": {"columns": {name: name for name in person}}})
    with a_folder() as folder:
        path = folder / "a.csv"
        write_csv(path, [list(person), list(person.values())])
        told = judge_intake(path, settings, _context(), DAY)
    broken = [o.slug for e in told.entries for o in e.report.card.outcomes if o.status == "error"]
    assert not broken, broken


def templates(dice: Random) -> None:
    env = environment(settings_with())
    source = env.loader.get_source(env, "partials/steps.html")[0] if env.loader else ""
    with a_folder() as folder:
        (folder / "report.html").write_text(mutated(dice, source), "utf-8", "replace")
        own = settings_with(templates=str(folder))
        rendered(environment(own), "report.html", own, view=None, say=str, marks={}, metadata={})


def settings(dice: Random) -> None:
    sound = '[agency]\nname = "A"\ncontact = ["b"]\n[run]\nworkers = 2\ntimeout_s = 30.5\n'
    sound += '[mail]\nsecurity = "tls"\nport = 465\n[intake.columns]\nBio = "overview"\n'
    with a_folder() as folder:
        path = folder / "a.toml"
        path.write_text(mutated(dice, sound), "utf-8", "replace")
        load_settings(path, {}, folder, folder)


def rules(dice: Random) -> None:
    sound = "[title]\nweight = 3\nharshest = 'fix'\n[title.findings]\nvague = { loss = 0.3 }\n"
    with a_folder() as folder:
        path = folder / "rules.toml"
        path.write_text(mutated(dice, sound), "utf-8", "replace")
        load_rulebook(override=path)


def words(dice: Random) -> None:
    sound = "title-vague = Vague\n    .says = { $count ->\n  [one] a\n *[other] { $count } b\n }\n"
    with a_folder() as folder:
        (folder / "en").mkdir()
        (folder / "en" / "a.ftl").write_text(mutated(dice, sound), "utf-8", "replace")
        load_words("en", folder).say("title.vague", "says", count=2)


def review(dice: Random) -> None:
    ((_, data),) = mutants(_workbook(), 1, seed=dice.randrange(1 << 30))
    # One that never ends is stopped: a night reads it in a worker that is stopped likewise.
    with suppress(TooLateError), cpu_deadline(LONGEST / 4):
        read_review(data, meanings())


TARGETS: dict[str, Target] = {
    t.__name__: t
    for t in (*(readers, every_parser, matcher, checks, templates, settings, rules, words, review),)
}


def tried(target: Target, seed: int) -> BaseException | None:
    """What came out that nobody expects, None where all is well."""
    try:
        with cpu_deadline(LONGEST):
            target(Random(seed))
    except ReportgenError:
        return None
    except BaseException as found:
        if isinstance(found, KeyboardInterrupt):
            raise
        return found
    return None


def write_csv(path: Path, rows: list[list[str]]) -> None:
    with path.open("w", encoding="utf-8", errors="replace", newline="") as handle:
        csv.writer(handle).writerows(rows)


@cache
def _context() -> JudgingContext:
    return load_context(Settings())


@cache
def _workbook() -> bytes:
    return workbook_bytes(cohort(6, runs=2), sample_frame())
