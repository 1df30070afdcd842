"""The handbook's example of each finding, from the labelled cases: `make examples`.

An example names its case, so that a test judges that one again and not two thousand.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import tomlkit

from reportgen.domain.outcome import Finding, Quote
from tests.judgement.bench import CASES, Case, findings_of, load_cases, slugs, verdict_on
from tests.judgement.profiles import build_profile

FILE = CASES.parents[1] / "reportgen/maintenance/handbook/examples.toml"
HEAD = """\
# An example of each finding: an invented text, and what the check made of it. Made by
# `make examples` from the labelled cases of tests/judgement; `case` is the one it comes from.

"""
READABLE = range(12, 110)  # characters of an example's quotes
# Where the shortest readable text is not the one that shows best what is meant.
CHOSEN: Mapping[str, str] = {
    "title.vague": "consultant",
    "title.too_specific": "underwater-basket-weaving",
}
# What no case is labelled with: mostly notes.
OWN: Mapping[str, dict[str, Any]] = {
    "overview.emoji": {
        "title": "Bookkeeper",
        "overview": "I keep the books of three cafés. " + "🎉 " * 13,
    },
    "employment.twice": {
        "employment": [
            {"role": "Nurse", "company": "City Hospital", "start": "2019-03", "end": "2022-08"}
        ]
        * 2,
    },
    "portfolio.no_title": {"portfolio": [{"url": "https://ada.example/poster"}]},
    "education.not_begun": {
        "education": [{"award": "BSc Biology", "school": "University of Lagos", "start": "2028"}],
    },
    "linked_accounts.own_profile": {
        "linked_accounts": [
            "https://www.upwork.com/freelancers/~012345",
            "https://www.linkedin.com/in/ada-example",
        ]
    },
}


def own_case(code: str) -> Case:
    slug = code.partition(".")[0]
    return Case(slug, f"own-{code}", "", build_profile(OWN[code]), frozenset())


def cases() -> Iterator[Case]:
    yield from (own_case(code) for code in OWN)
    for slug in slugs():
        yield from load_cases(slug)


def told(case: Case) -> dict[str, dict[str, Any]]:
    """What the handbook keeps of each finding of a case."""
    return {
        finding.code: _table(case, finding)
        for finding in findings_of(verdict_on(case))
        if not case.id.startswith("own-") or case.id == f"own-{finding.code}"
    }


def _table(case: Case, finding: Finding) -> dict[str, Any]:
    table: dict[str, Any] = {"case": f"{case.slug}:{case.id}"}
    if finding.args:
        table["args"] = dict(finding.args)
    if finding.evidence:
        table["evidence"] = [_quote(quote) for quote in finding.evidence[:2]]
    if finding.suggestion:
        table["suggestion"] = finding.suggestion
    return table


def _quote(quote: Quote) -> dict[str, Any]:
    whole = {name: getattr(quote, name) for name in Quote.__slots__}
    return {k: v for k, v in whole.items() if v or k == "text"}


def _fitness(code: str, table: Mapping[str, Any]) -> tuple[bool, bool, bool, int]:
    """Smallest is best: the chosen, then with quotes of a readable length, then the shortest."""
    length = sum(len(quote["text"]) for quote in table.get("evidence", ()))
    chosen = table["case"].partition(":")[2] == CHOSEN.get(code)
    return not chosen, not length, length not in READABLE, length


def examples() -> dict[str, dict[str, Any]]:
    best: dict[str, dict[str, Any]] = {}
    for case in cases():
        for code, table in told(case).items():
            if code not in best or _fitness(code, table) < _fitness(code, best[code]):
                best[code] = table
    return dict(sorted(best.items()))


def text_of(tables: Mapping[str, Mapping[str, Any]]) -> str:
    document = tomlkit.document()
    for code, table in tables.items():
        document[code] = dict(table)
    return HEAD + tomlkit.dumps(document)


def main(path: Path = FILE) -> int:
    path.write_text(text_of(examples()), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
