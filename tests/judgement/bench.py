"""How right the checks are on labelled cases: `python -m tests.judgement.bench [slug ...]`.

The cases beside this file were written with the checks. Those under `second` were written from the
rules alone by somebody who had not seen the checks' code, and those under `third` after the
repairs that the second set led to. Those under `substance` are never trained on. `--readme` puts
the figures into README's table; `--cases FILE` judges what coaches of an agency have upheld, as
`cases.jsonl` beside its reports keeps it.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from reportgen.checks.base import CannotTell, Check, Context, Judged, NotAsked, Verdict
from reportgen.checks.runner import verdict_of
from reportgen.domain.outcome import Finding
from reportgen.domain.profile import Profile, Submission
from reportgen.domain.stage import Stage, stage_of
from reportgen.language import Language, load_language
from reportgen.language.similarity import find_lookalikes
from reportgen.market import Market, load_market
from reportgen.rulebook.loader import load_rulebook
from reportgen.rulebook.model import Rulebook
from tests.judgement.profiles import build_profile, build_submission, month

CASES = Path(__file__).parent
README = CASES.parents[1] / "README.md"
SETS = (CASES, CASES / "second", CASES / "third", CASES / "substance")
MONTH = "2026-11"
ENOUGH = 0.95
KEPT = ("id", "why", "status", "silent", "expect", "rulebook", "profile")


@dataclass(frozen=True)
class Case:
    """One invented profile and what an experienced coach would say about it.

    `expect` holds all finding codes with a loss; `notes` some that must be there without one;
    `silent` codes that must not be there at all. `known` are attempts history knows of.
    """

    slug: str
    id: str
    why: str
    profile: Profile
    expect: frozenset[str]
    notes: frozenset[str] = frozenset()
    silent: frozenset[str] = frozenset()
    status: str = "judged"
    month: str = MONTH
    stage: Stage | None = None
    known: tuple[Submission, ...] | None = None
    others: tuple[Profile, ...] = ()
    unchanged_since: date | None = None
    rulebook: str = "upwork"


@dataclass(frozen=True)
class Miss:
    case: Case
    code: str
    what: str


@dataclass
class Tally:
    """Hits and misses of one finding code."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0


@dataclass
class Bench:
    """All tallies by finding code, and every miss."""

    cases: int = 0
    tallies: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    misses: list[Miss] = field(default_factory=list)


@cache
def language() -> Language:
    return load_language()


@cache
def market() -> Market:
    return load_market()


@cache
def rulebook(name: str = "upwork") -> Rulebook:
    return load_rulebook(name)


def slugs() -> list[str]:
    """The checks that have labelled cases."""
    return sorted(path.stem for path in CASES.glob("*.toml"))


def load_cases(slug: str, sets: Sequence[Path] = SETS) -> list[Case]:
    """The labelled cases of one check. Raises KeyError for a key that a case can't have."""
    files = [file for folder in sets if (file := folder / f"{slug}.toml").exists()]
    tables = [t for file in files for t in tomllib.loads(file.read_text(encoding="utf-8"))["case"]]
    return [_case(slug, table) for table in tables]


def kept_cases(file: Path) -> list[Case]:
    """What an agency's coaches have upheld. Raises KeyError for a key that a case can't have."""
    lines = file.read_text(encoding="utf-8").splitlines()
    tables = [json.loads(line) for line in lines if line.strip()]
    return [
        _case(table["check"], {"month": table["day"][:7]} | {k: table[k] for k in KEPT})
        for table in tables
    ]


def _case(slug: str, table: Mapping[str, Any]) -> Case:
    rest = dict(table)
    known = rest.pop("known", None)
    others = rest.pop("others", [])
    stage = rest.pop("stage", None)
    profile = rest.pop("profile")
    labels: dict[str, Any] = {
        k: frozenset(v) if isinstance(v, list) else v for k, v in rest.items()
    }
    return Case(
        slug=slug,
        profile=build_profile(profile),
        stage=Stage(stage) if stage else None,
        known=None if known is None else tuple(build_submission(t) for t in known),
        others=tuple(
            build_profile({"id": f"other-{n}", "name": f"Other {n}"} | t)
            for n, t in enumerate(others, start=1)
        ),
        **labels,
    )


def check_of(slug: str) -> Check:
    found = import_module(f"reportgen.checks.{slug}").CHECK
    assert isinstance(found, Check)
    return found


def context_for(case: Case) -> Context:
    when = month(case.month)
    assert when is not None
    everybody = [*case.others, case.profile]
    return Context(
        month=when,
        stage=case.stage or stage_of(case.profile),
        rule=rulebook(case.rulebook).checks[case.slug],
        market=market(),
        language=language(),
        submissions=case.profile.submissions if case.known is None else case.known,
        lookalikes=find_lookalikes(everybody).get(case.profile.id, ()),
        rules=rulebook(case.rulebook).checks,
        unchanged_since=case.unchanged_since,
    )


def verdict_on(case: Case) -> Verdict:
    """What the check says, asked as a run asks it."""
    return verdict_of(case.profile, check_of(case.slug), context_for(case))


def status_of(verdict: Verdict) -> str:
    if isinstance(verdict, NotAsked):
        return "not_applicable"
    return "unknown" if isinstance(verdict, CannotTell) else "judged"


def findings_of(verdict: Verdict) -> tuple[Finding, ...]:
    return verdict.findings if isinstance(verdict, Judged | CannotTell) else ()


def run_bench(cases: Iterable[Case]) -> Bench:
    """Judge every case and compare with its label."""
    bench = Bench()
    for case in cases:
        bench.cases += 1
        verdict = verdict_on(case)
        findings = findings_of(verdict)
        lost = {f.code for f in findings if f.loss or f.blocker}
        for code in lost | case.expect:
            tally = bench.tallies[code]
            tally.right += code in lost and code in case.expect
            tally.wrong += code not in case.expect
            tally.missed += code not in lost
        bench.misses += _misses(case, verdict, lost, {f.code for f in findings} - lost)
    return bench


@cache
def bench_of(slug: str) -> Bench:
    """All cases of one check, judged."""
    return run_bench(load_cases(slug))


def _misses(case: Case, verdict: Verdict, lost: set[str], noted: set[str]) -> Iterator[Miss]:
    if status_of(verdict) != case.status:
        yield Miss(case, f"{case.slug} status", f"{status_of(verdict)}, not {case.status}")
    for code in sorted(case.expect - lost):
        yield Miss(case, code, "not found")
    for code in sorted(lost - case.expect):
        yield Miss(case, code, "found without cause")
    for code in sorted(case.notes - noted):
        yield Miss(case, code, "note not made")
    for code in sorted(case.silent & (noted | lost)):
        yield Miss(case, code, "should not be mentioned")


def table(bench: Bench) -> str:
    """Precision and recall per finding code, then every miss."""
    lines = [f"{bench.cases} labelled cases", ""]
    lines.append(f"{'finding':<40} {'cases':>5} {'precision':>9} {'recall':>6}")
    for code, tally in sorted(bench.tallies.items()):
        seen = tally.right + tally.missed
        lines.append(f"{code:<40} {seen:>5} {tally.precision:>9.2f} {tally.recall:>6.2f}")
    lines += ["", f"{len(bench.misses)} misses"]
    lines += [f"  {m.case.slug}/{m.case.id}: {m.code}: {m.what}" for m in bench.misses]
    return "\n".join(lines)


HEAD = (
    "| check | cases | findings expected | precision | recall | worst single finding |\n"
    "|---|---:|---:|---:|---:|---|\n"
)


def readme_row(slug: str) -> str:
    """A check's line in README: cases, findings with a loss, precision and recall of them all."""
    bench = bench_of(slug)
    whole = Tally()
    for tally in bench.tallies.values():
        whole.right += tally.right
        whole.wrong += tally.wrong
        whole.missed += tally.missed
    lows = {code: min(t.precision, t.recall) for code, t in bench.tallies.items()}
    worst = min(lows, key=lambda code: lows[code], default="")  # none where there are only notes
    said = f"`{worst}` {lows[worst]:.2f}" if lows.get(worst, 1) < 1 else "–"
    return (
        f"| `{slug}` | {bench.cases} | {whole.right + whole.missed} | {whole.precision:.2f} "
        f"| {whole.recall:.2f} | {said} |\n"
    )


def readme_total() -> str:
    return f"{sum(bench_of(slug).cases for slug in slugs()):,} labelled cases"


def write_readme(file: Path = README) -> None:
    """Put today's figures into README's table."""
    before, head, after = file.read_text(encoding="utf-8").partition(HEAD)
    rest = re.sub(r"\A(?:\|.*\n)+", "", after)
    before = re.sub(r"[\d,]+ labelled cases", readme_total(), before)
    file.write_text(before + head + "".join(map(readme_row, slugs())) + rest, encoding="utf-8")


def main(wanted: list[str]) -> int:
    """Print the table; 1 where a code with a loss falls below 0.95, or a kept case is missed."""
    if wanted == ["--readme"]:
        write_readme()
        return 0
    if wanted[:1] == ["--cases"]:
        kept = run_bench(kept_cases(Path(wanted[1])))
        print(table(kept))
        return 1 if kept.misses else 0
    bench = run_bench(case for slug in wanted or slugs() for case in load_cases(slug))
    print(table(bench))
    poor = [t for t in bench.tallies.values() if min(t.precision, t.recall) < ENOUGH]
    return 1 if poor else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
