"""Read a rulebook: ours by name, or an agency's file over it, key by key."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from datetime import date
from difflib import get_close_matches
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StrictBool, ValidationError

from reportgen.domain.fingerprint import digest
from reportgen.domain.outcome import ScoredStatus
from reportgen.errors import SettingsError
from reportgen.rulebook.limits import LIMITS, Limits, NoLimits
from reportgen.rulebook.model import CheckRule, FindingRule, Rulebook, Source
from reportgen.toml_text import expected_kind, read_toml, toml_table
from reportgen.wording import Wording, plain

Model = TypeVar("Model", bound=BaseModel)
HEAD = "rulebook"
UNSAID = ("sources", "enabled")  # what a check's table may say beside what ours say


class _Head(BaseModel):
    model_config = ConfigDict(extra="forbid")
    name: str
    label: str
    as_of: date
    extends: str | None = None


class _Finding(BaseModel):
    model_config = ConfigDict(extra="forbid")
    loss: float = Field(default=0.0, ge=0, le=1, strict=True)
    effort: int = Field(default=0, ge=0, le=10_000, strict=True)
    blocker: bool = False
    tonight: bool = True


class _Source(BaseModel):
    model_config = ConfigDict(extra="forbid")
    claim: str
    where: str
    as_of: date


class _Check(BaseModel):
    model_config = ConfigDict(extra="forbid")
    weight: float = Field(ge=0, le=100, allow_inf_nan=False, strict=True)
    harshest: ScoredStatus
    trial: bool = False
    enabled: StrictBool = True
    limits: dict[str, Any] = {}
    findings: dict[str, _Finding] = {}
    codes: dict[str, Annotated[str, Field(pattern=r"^[A-Z]{1,2}-\d{2,3}$")]] = {}
    sources: list[_Source] = []


def names() -> tuple[str, ...]:
    """The rulebooks that come with reportgen."""
    folder = files("reportgen.rulebook")
    return tuple(
        sorted(e.name.removesuffix(".toml") for e in folder.iterdir() if e.name.endswith(".toml"))
    )


def load_rulebook(
    name: str = "upwork", override: Path | None = None, added: Iterable[CheckRule] = ()
) -> Rulebook:
    """The rulebook `name`, with an agency's file laid over it where one is given.

    `added` are the sections that plug-ins bring; an agency's file changes them like ours. Raises
    SettingsError for an unknown rulebook, a key that doesn't exist (with the nearest one that
    does) or a value out of its range.
    """
    plugins = {rule.slug: rule for rule in added}
    data = {**{slug: _table(rule) for slug, rule in plugins.items()}, **_bundled(name)}
    where = f"rulebook {name}"
    if override is not None:
        where = str(override)
        data = _overlaid(data, read_toml(override, f"rulebook {override}"), where)
    models = {**{slug: type(rule.limits) for slug, rule in plugins.items()}, **LIMITS}
    book = _built(data, models, where)
    if override is not None:  # ours are held by a test: to try them all takes a while
        for slug, rule in book.checks.items():
            _refuse_wrong_wordings(f"{where}: “{slug}.limits", rule.limits)
    return book


def _bundled(name: str) -> dict[str, Any]:
    """A rulebook of ours: its file, and the longer lists in the folder of the same name."""
    data: dict[str, Any] = {}
    for file, text in _files_of(name):
        data = _joined(data, toml_table(text, f"rulebook {file}"))
    base = data[HEAD].get("extends")
    return _overlaid(_bundled(base), data, f"rulebook {name}") if isinstance(base, str) else data


def _files_of(name: str) -> Iterator[tuple[str, str]]:
    """A rulebook's own files with their texts, the longer lists last."""
    if name not in names():
        near = get_close_matches(name, names(), n=1)
        hint = f"did you mean “{near[0]}”? " if near else ""
        there = f"there are: {', '.join(names())}"
        raise SettingsError(f"rulebook “{name}” doesn't exist; {hint}{there}")
    folder = files("reportgen.rulebook")
    yield name, (folder / f"{name}.toml").read_text(encoding="utf-8")
    lists = folder / name
    for file in sorted(lists.iterdir(), key=lambda f: f.name) if lists.is_dir() else ():
        yield f"{name}/{file.name}", file.read_text(encoding="utf-8")


def texts_of(name: str) -> Iterator[str]:
    """All TOML that a rulebook of ours is made of, what it stands on first."""
    texts = dict(_files_of(name))
    base = toml_table(texts[name], f"rulebook {name}")[HEAD].get("extends")
    if isinstance(base, str):
        yield from texts_of(base)
    yield from texts.values()


def _joined(data: Mapping[str, Any], part: Mapping[str, Any]) -> dict[str, Any]:
    """Both tables; `part` brings keys that `data` lacks."""
    nested = {k: _joined(data[k], v) for k, v in part.items() if k in data}
    return {**data, **{k: v for k, v in part.items() if k not in data}, **nested}


def _unsaid(key: str, path: str) -> bool:
    """Whether a check's table may say it, though ours leave it at its default."""
    return key in UNSAID and path not in ("", HEAD) and "." not in path


def _overlaid(base: Mapping[str, Any], over: Mapping[str, Any], where: str) -> dict[str, Any]:
    """`over` laid on `base`: tables merge key by key, anything else replaces; no new keys."""

    def merge(low: Mapping[str, Any], high: Mapping[str, Any], path: str) -> dict[str, Any]:
        merged = dict(low)
        for key, value in high.items():
            full = f"{path}.{key}" if path else key
            if key not in low and full != f"{HEAD}.extends" and not _unsaid(key, path):
                raise SettingsError(f"{where}: unknown key “{full}”{_hint(full, key, low, base)}")
            nested = isinstance(value, dict) and isinstance(low.get(key), dict)
            merged[key] = merge(low[key], value, full) if nested else value
        return merged

    return merge(base, over, "")


def _hint(full: str, key: str, known: Mapping[str, Any], book: Mapping[str, Any]) -> str:
    """Where such a key belongs: in a table below, under a name like it, or in another's table."""
    tables = dict(_tables(book, ""))
    within = f"{full.rpartition('.')[0]}." if "." in full else "\0"
    below = [name for name in tables if name.startswith(within)]
    if homes := [name for name in below if key in tables[name]]:
        return f"; it belongs under [{homes[0]}]"
    unsaid = UNSAID if full.count(".") == 1 else ()
    if near := get_close_matches(key, [*map(str, known), *unsaid], n=1):
        return f"; did you mean “{near[0]}”?"
    for name in below:
        if near := get_close_matches(key, tables[name], n=1):
            return f"; did you mean “{near[0]}” under [{name}]?"
    if homes := [name for name, table in tables.items() if key in table]:
        return f"; it belongs under {' or '.join(f'[{name}]' for name in homes[:3])}"
    return f"; known: {', '.join(map(str, known))}"


def _tables(book: Mapping[str, Any], place: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every table of a rulebook with its name."""
    for key, value in book.items():
        if isinstance(value, dict):
            name = f"{place}.{key}".strip(".")
            yield name, value
            yield from _tables(value, name)


def _built(data: Mapping[str, Any], models: Mapping[str, type[Limits]], where: str) -> Rulebook:
    head = _valid(_Head, data.get(HEAD, {}), HEAD, where)
    tables = {slug: table for slug, table in data.items() if slug != HEAD}
    rules = {
        slug: _rule(slug, table, models.get(slug, NoLimits), where)
        for slug, table in tables.items()
    }
    _refuse_shared_refs(rules, where)
    if not any(rule.weight and rule.enabled and not rule.trial for rule in rules.values()):
        raise SettingsError(
            f"{where}: “weight” is 0 for every check that counts, so that nobody could be given a "
            "readiness; let one count, such as “title.weight”"
        )
    return Rulebook(
        name=head.name,
        label=head.label,
        as_of=head.as_of,
        version=digest(_jsonable({slug: _judging(table) for slug, table in tables.items()}))[:12],
        checks=rules,
    )


def _judging(table: Mapping[str, Any]) -> dict[str, Any]:
    """A check's table without what its findings go by: another code judges nobody otherwise."""
    judging = {key: part for key, part in table.items() if key != "codes"}
    if judging.get("enabled") is True:  # as it is when nobody says so
        del judging["enabled"]
    return judging


def _refuse_shared_refs(rules: Mapping[str, CheckRule], where: str) -> None:
    """Raise SettingsError for a short code of two findings: nobody could say which is meant."""
    seen: dict[str, str] = {}
    for slug, rule in rules.items():
        for name, cost in rule.findings.items():
            place = f"{slug}.codes.{name}"
            if cost.ref and (other := seen.setdefault(cost.ref, place)) != place:
                raise SettingsError(
                    f"{where}: “{other}” and “{place}” are both {cost.ref}; give one another number"
                )


def _refuse_wrong_wordings(place: str, limits: Limits) -> None:
    """Raise SettingsError for a wording that is no pattern."""
    for table in limits.wordings():
        groups: Mapping[str, tuple[str, ...]] = getattr(limits, table)
        lists = {name: plain(names) for name, names in limits if isinstance(names, tuple)}
        for name, said in ((name, said) for name, listed in groups.items() for said in listed):
            try:
                Wording(said, {**lists, **groups}).pattern  # noqa: B018 - made at its first use
            except (KeyError, RecursionError, re.error) as error:
                wrong = f"there is no list <{error.args[0]}>" if isinstance(error, KeyError) else ""
                wrong = wrong or getattr(error, "msg", "its lists name each other")
                raise SettingsError(f"{place}.{table}.{name}”: “{said}”: {wrong}") from error


def _valid(model: type[Model], table: object, place: str, where: str) -> Model:
    try:
        return model.model_validate(table)
    except ValidationError as error:
        first = error.errors()[0]
        full = ".".join([place, *(str(p) for p in first["loc"])])
        says = expected_kind(first["type"]) or first["msg"].removeprefix("Value error, ")
        raise SettingsError(f"{where}: “{full}”: {says}") from error


def _rule(slug: str, table: object, limits: type[Limits], where: str) -> CheckRule:
    parsed = _valid(_Check, table, slug, where)
    if nobodys := sorted(parsed.codes.keys() - parsed.findings.keys()):
        raise SettingsError(f"{where}: “{slug}.codes.{nobodys[0]}”: the check has no such finding")
    return CheckRule(
        slug=slug,
        weight=parsed.weight,
        harshest=parsed.harshest,
        trial=parsed.trial,
        enabled=parsed.enabled,
        limits=_valid(limits, parsed.limits, f"{slug}.limits", where),
        findings={
            name: FindingRule(f.loss, f.effort, f.blocker, f.tonight, parsed.codes.get(name, ""))
            for name, f in parsed.findings.items()
        },
        sources=tuple(Source(s.claim, s.where, s.as_of) for s in parsed.sources),
    )


def _table(rule: CheckRule) -> dict[str, Any]:
    """A rule as the table it would be in a file."""
    return {
        "weight": rule.weight,
        "harshest": str(rule.harshest),
        "trial": rule.trial,
        "limits": rule.limits.model_dump(mode="json"),
        "findings": {
            name: {key: value for key, value in asdict(cost).items() if key != "ref"}
            for name, cost in rule.findings.items()
        },
        "codes": {name: cost.ref for name, cost in rule.findings.items() if cost.ref},
        "sources": [asdict(source) for source in rule.sources],
    }


def _jsonable(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _jsonable(v) for k, v in value.items()}
    if isinstance(value, list):
        return [_jsonable(v) for v in value]
    return value.isoformat() if isinstance(value, date) else value
