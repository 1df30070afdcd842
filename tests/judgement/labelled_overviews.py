"""How near the overview check is to two readers: `python -m tests.judgement.labelled_overviews`.

The labels are no part of this repository, for the texts are other people's. Their path is given:
`LABELS` a JSON line an overview (`overview`, `title`, `skills`, two `labels` with `tier` 0..3 and
`tags`). With `--sentences FILE` (`pid`, `sentences` with `text` and `kinds`) and `--folds N` the
model is trained anew for each part, on the other parts alone: nothing is judged by a model that
has seen it. Without them the shipped model judges, so the labels should be new to it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from reportgen.checks.base import Judged
from reportgen.domain.outcome import PASS_FROM, score_for
from reportgen.language import Language
from tests.judgement.bench import Case, check_of, context_for, language
from tests.judgement.profiles import build_profile

# What a reader calls it, and what the check says.
CODES = {
    "no_offer": "no_offer",
    "no_client": "no_client",
    "no_proof": "no_evidence",
    "empty_praise": "empty_praise",
    "job_seeker": "job_seeker",
    "cheap": "cheap",
    "keyword_dump": "keyword_dump",
    "wall": "wall_of_text",
    "too_short": "too_short",
    "chatbot_residue": "residue",
}


@dataclass(frozen=True)
class Read:
    """One overview as two readers labelled it."""

    pid: str
    text: str
    title: str
    skills: tuple[str, ...]
    tiers: tuple[float, ...]
    tags: tuple[frozenset[str], ...]
    unsure: frozenset[str] = frozenset()  # tags of which no reader has said whether they hold

    @property
    def tier(self) -> float:
        return sum(self.tiers) / len(self.tiers)

    def has(self, tag: str) -> bool | None:
        """Whether it has a fault; None where the readers differ."""
        said = {tag in tags for tags in self.tags}
        return said.pop() if len(said) == 1 else None


@dataclass(frozen=True)
class Answer:
    score: float
    status: str
    codes: frozenset[str]


def read_labels(path: Path) -> list[Read]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    return [_read(row) for row in rows if row.get("labels")]


def _read(row: Mapping[str, Any]) -> Read:
    return Read(
        pid=row["pid"],
        text=row["overview"],
        title=row.get("title") or "",
        skills=tuple(s.strip() for s in (row.get("skills") or "").split(";") if s.strip()),
        tiers=tuple(label["tier"] for label in row["labels"]),
        tags=tuple(frozenset(label["tags"]) for label in row["labels"]),
        unsure=frozenset(tag for label in row["labels"] for tag in label.get("unsure", ())),
    )


def answer(one: Read, with_language: Language | None = None) -> Answer:
    """What the check says of it."""
    # Nobody knows their names, so that no text is somebody else's.
    fields: dict[str, Any] = {"name": "", "overview": one.text, "skills": list(one.skills)}
    if one.title:
        fields["title"] = one.title
    case = Case("overview", one.pid, "", build_profile(fields), frozenset())
    context = replace(context_for(case), language=with_language or language())
    verdict = check_of("overview").judge(case.profile, context)
    if not isinstance(verdict, Judged):
        return Answer(0.0, "unknown", frozenset())
    score = score_for(verdict.findings)
    fixed = any(f.blocker for f in verdict.findings) or score < 0.5
    status = "fix" if fixed else "pass" if score >= PASS_FROM else "improve"
    return Answer(score, status, frozenset(f.code.partition(".")[2] for f in verdict.findings))


def spearman(a: Sequence[float], b: Sequence[float]) -> float:
    """Spearman's rank correlation, ties at their mean rank."""
    ranks_a, ranks_b = _ranks(a), _ranks(b)
    mean = (len(a) + 1) / 2
    cov = sum((x - mean) * (y - mean) for x, y in zip(ranks_a, ranks_b, strict=True))
    spread = [sum((x - mean) ** 2 for x in ranks) for ranks in (ranks_a, ranks_b)]
    return cov / (spread[0] * spread[1]) ** 0.5 if all(spread) else 0.0


def _ranks(values: Sequence[float]) -> list[float]:
    order = sorted(range(len(values)), key=lambda i: values[i])
    ranks = [0.0] * len(values)
    at = 0
    while at < len(order):
        end = at
        while end + 1 < len(order) and values[order[end + 1]] == values[order[at]]:
            end += 1
        for i in order[at : end + 1]:
            ranks[i] = (at + end) / 2 + 1
        at = end + 1
    return ranks


def table(read: Sequence[Read], answers: Sequence[Answer]) -> str:
    """The figures, in words."""
    pairs = list(zip(read, answers, strict=True))
    rewrite = [a for r, a in pairs if max(r.tiers) <= 1]
    never = [a for r, a in pairs if max(r.tiers) == 0]
    send = [a for r, a in pairs if min(r.tiers) >= 2]
    lines = [
        f"{len(read)} overviews, two readers each",
        f"Spearman of score and tier: "
        f"{spearman([a.score for a in answers], [r.tier for r in read]):.3f}",
        _share("never or rewrite, not passed", rewrite, lambda a: a.status != "pass"),
        _share("never or rewrite, to be fixed", rewrite, lambda a: a.status == "fix"),
        _share("never, to be fixed", never, lambda a: a.status == "fix"),
        _share("send or polish, passed", send, lambda a: a.status == "pass"),
        _share("send or polish, to be fixed", send, lambda a: a.status == "fix"),
        "",
        f"{'finding':<16} {'true':>4} {'precision':>9} {'recall':>6}",
    ]
    return "\n".join(lines + [_tag(tag, code, pairs) for tag, code in CODES.items()])


def _share(name: str, among: Sequence[Answer], holds: Any) -> str:
    count = sum(map(holds, among))
    return f"{name}: {count} of {len(among)}" + (f" ({count / len(among):.0%})" if among else "")


def _tag(tag: str, code: str, pairs: Iterable[tuple[Read, Answer]]) -> str:
    agreed = [(r.has(tag), code in a.codes) for r, a in pairs if r.has(tag) is not None]
    right = sum(bool(true) and said for true, said in agreed)
    said = sum(said for _, said in agreed)
    true = sum(bool(true) for true, _ in agreed)
    precision = f"{right / said:.2f}" if said else "–"
    recall = f"{right / true:.2f}" if true else "–"
    return f"{code:<16} {true:>4} {precision:>9} {recall:>6}"


def folds(read: Sequence[Read], count: int) -> list[set[str]]:
    """The same texts to the same part each time, whatever their order: by their ids."""
    order = sorted({r.pid for r in read})
    return [set(order[n::count]) for n in range(count)]


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="labelled_overviews", description=__doc__)
    parser.add_argument("labels", type=Path, nargs="?")
    parser.add_argument("--sentences", type=Path, help="train anew, with these sentences' kinds")
    parser.add_argument("--texts", type=Path, nargs="*", default=[], help="more overviews, by pid")
    parser.add_argument("--more", type=Path, nargs="*", default=[], help="labels to train on only")
    parser.add_argument("--folds", type=int, default=5)
    given = parser.parse_args(arguments)
    if given.labels is None:
        print("Overviews against two readers: needs LABELS=path, a JSON line an overview.")
        return 0
    read = read_labels(given.labels)
    answers = (
        unseen(read, given.folds, given.sentences, given.more, given.texts)
        if given.sentences
        else [answer(one) for one in read]
    )
    print(table(read, answers))
    return 0


def unseen(
    read: Sequence[Read], count: int, kinds: Path, more: Sequence[Path], texts: Sequence[Path]
) -> list[Answer]:
    """Each text judged with a model that was trained on the other parts alone."""
    from tests.judgement.train_prose import load_sentences, train  # noqa: PLC0415 - needs sklearn

    held = {r.pid for r in read}
    known = [*read, *(r for path in more for r in read_labels(path) if r.pid not in held)]
    sentences = load_sentences(kinds, known, texts)
    found: dict[str, Answer] = {}
    for part in folds(read, count):
        fresh = Language(train(known, sentences, part))
        found |= {one.pid: answer(one, fresh) for one in read if one.pid in part}
    return [found[one.pid] for one in read]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
