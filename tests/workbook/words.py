"""The workbook's real words, with stand-ins beneath them for what the made-up checks say."""

from __future__ import annotations

from functools import cache

from fluent.runtime import FluentBundle, FluentResource

from reportgen.domain.scoring import Band
from reportgen.rulebook.loader import load_rulebook
from reportgen.rulebook.words import Layer, Words, load_words
from reportgen.workbook import Frame
from tests.workbook.cohorts import FINDINGS

PROBLEM_CODES = ("sample-problem",)


@cache
def sample_words(language: str = "en") -> Words:
    lines = [f"check-{slug} = {_name(slug)}" for slug in FINDINGS]
    lines += [f"band-{band} = {_name(band)}" for band in Band]
    for slug, codes in FINDINGS.items():
        for code in codes:
            lines += [
                f"{slug}-sample-{code} = {slug}",
                f"    .title = {_name(slug)}: {code}",
                f"    .says = We saw something in {_name(slug)}.",
                f"    .fix = Open your {_name(slug)} and mend what is {code}. Then read it aloud.",
            ]
    for code in PROBLEM_CODES:
        lines += [
            f"problem-{code} = {code}",
            "    .says = This value can’t be read.",
            "    .fix = Please write a number.",
        ]
    bundle = FluentBundle(["en"], use_isolating=False)
    bundle.add_resource(FluentResource("\n".join(lines)))
    return Words(language, (*load_words(language).layers, Layer(language, bundle, {})))


@cache
def sample_frame() -> Frame:
    return Frame(
        words=sample_words(),
        rulebook=load_rulebook("upwork"),
        agency="Ada & Sons Coaching",
        settings={"[report] paper": "A4", "[mail] release": "reviewed"},
        versions={"reportgen": "0.1.0", "Python": "3.11"},
        intake_link="../../inputs/sample_intake.xlsx",
    )


def _name(slug: str) -> str:
    return slug.replace("_", " ").capitalize()
