"""Load all market tables: ours, each replaced by an agency's where its folder has one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import date
from difflib import get_close_matches
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from reportgen.errors import SettingsError
from reportgen.files import read_written
from reportgen.market.market import Market
from reportgen.market.model import (
    AskingRates,
    CategoryDemand,
    Currency,
    SkillDemand,
    TableSource,
    TypeOfWork,
    key,
    words,
)
from reportgen.market.niches import load_niches
from reportgen.market.reading import TableRow, read_table
from reportgen.toml_text import decoded, toml_table

MANIFEST = "tables.toml"
TABLES = (
    "taxonomy",
    "category_demand",
    "skill_demand",
    "asking_rates",
    "title_words",
    "currencies",
    "licensed_fields",
    "skill_synonyms",
    "work_names",
    "niches",
)
TOML_TABLES = ("niches",)

Row = TypeVar("Row")
Place = Traversable | Path


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid")
    claim: str
    source: str
    as_of: date
    licence: str
    covers: tuple[str, ...] = ()
    posts: int = 0


def load_market(folder: Path | None = None) -> Market:
    """All market tables; a file in `folder` takes the place of ours of the same name.

    Raises SettingsError (exit 78) with file and line for a table that is wrong, for a file whose
    name is no table's, and for a table without an entry (source and date) in `tables.toml`.
    """
    own = files("reportgen.market") / "tables"
    places: dict[str, Place] = {name: own / _file_of(name) for name in TABLES}
    sources = _manifest(own / MANIFEST)
    if folder is not None:
        theirs = _agency_tables(folder)
        manifest = folder / MANIFEST
        claimed = _manifest(manifest) if manifest.is_file() else {}
        for name in theirs:
            if name not in claimed:
                raise SettingsError(
                    f"market table {theirs[name]}: {manifest} has no entry [{name}]; "
                    "it must say claim, source, as_of and licence"
                )
        places |= theirs
        sources |= claimed
    return _market(places, sources)


def _file_of(table: str) -> str:
    return f"{table}.toml" if table in TOML_TABLES else f"{table}.csv"


def _agency_tables(folder: Path) -> dict[str, Place]:
    if not folder.is_dir():
        raise SettingsError(f"market tables: {folder} is not a folder")
    found: dict[str, Place] = {}
    tables = (p for p in folder.iterdir() if p.suffix in (".csv", ".toml") and p.name != MANIFEST)
    for file in sorted(tables):
        if file.stem not in TABLES or file.name != _file_of(file.stem):
            near = get_close_matches(file.stem, TABLES, n=1)
            known = ", ".join(TABLES)
            hint = f"did you mean “{_file_of(near[0])}”?" if near else f"known: {known}"
            raise SettingsError(f"market tables: {file} is no table's name; {hint}")
        found[file.stem] = file
    return found


def _manifest(file: Place) -> dict[str, TableSource]:
    name = str(file) if isinstance(file, Path) else file.name
    try:
        text = decoded(read_written(file), f"market tables: {name}")
    except OSError as error:
        raise SettingsError(f"market tables: {name}: {error.strerror}") from error
    data = toml_table(text, f"market tables: {name}")
    sources: dict[str, TableSource] = {}
    for table, entry in data.items():
        if table not in TABLES:
            near = get_close_matches(table, TABLES, n=1)
            hint = f"; did you mean “{near[0]}”?" if near else ""
            raise SettingsError(f"market tables: {name}: unknown table “{table}”{hint}")
        try:
            parsed = _Entry.model_validate(entry)
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            where = ".".join([table, *(str(part) for part in first["loc"])])
            raise SettingsError(f"market tables: {name}: “{where}”: {first['msg']}") from error
        sources[table] = TableSource(table, **parsed.model_dump())
    return sources


def _market(places: Mapping[str, Place], sources: Mapping[str, TableSource]) -> Market:
    def table(name: str, columns: str, make: Callable[[TableRow], Row]) -> tuple[Row, ...]:
        return read_table(places[name], columns.split(), make)

    taxonomy = table("taxonomy", "category type_of_work", _type)
    categories = {t.category for t in taxonomy}
    types = {t.name for t in taxonomy}
    posts = sources["skill_demand"].posts

    def demand(line: TableRow) -> CategoryDemand:
        return _demand(line, categories)

    def skill(line: TableRow) -> SkillDemand:
        return _skill(line, posts)

    def work_name(line: TableRow) -> tuple[str, tuple[str, str]]:
        kind = line.one_of("type_of_work", types) if line.optional("type_of_work") else ""
        return key(line.text("name")), (line.one_of("category", categories), kind)

    demand_columns = (
        "category posts share mean_hourly_usd lowest_week_hourly_usd highest_week_hourly_usd"
    )
    rate_columns = "source as_of skill profiles p10_usd p25_usd p50_usd p75_usd p90_usd"
    skills = table("skill_demand", "skill posts low_usd high_usd", skill)
    return Market(
        sources=sources,
        taxonomy=taxonomy,
        demands=_ranked(table("category_demand", demand_columns, demand)),
        skills={key(s.skill): s for s in skills},
        rates=table("asking_rates", rate_columns, _asking),
        title_words=dict(table("title_words", "word titles", _title_word)),
        currencies={c.code: c for c in table("currencies", "code usd name", _currency)},
        licensed=dict(table("licensed_fields", "field phrase", _licensed)),
        synonyms=dict(table("skill_synonyms", "name skill", _synonym)),
        work_names=dict(table("work_names", "name category type_of_work", work_name)),
        niches=load_niches(places["niches"], categories),
    )


def _type(line: TableRow) -> TypeOfWork:
    return TypeOfWork(line.text("type_of_work"), line.text("category"))


def _skill(line: TableRow, posts: int) -> SkillDemand:
    low, high = line.number_or_none("low_usd"), line.number_or_none("high_usd")
    return SkillDemand(line.text("skill"), line.count("posts"), posts, low, high)


def _title_word(line: TableRow) -> tuple[str, int]:
    return key(line.text("word")), line.count("titles")


def _currency(line: TableRow) -> Currency:
    return Currency(line.text("code").upper(), line.decimal("usd"), line.text("name"))


def _licensed(line: TableRow) -> tuple[tuple[str, ...], str]:
    return words(line.text("phrase")), line.text("field")


def _synonym(line: TableRow) -> tuple[str, str]:
    return key(line.text("name")), line.text("skill")


def _demand(line: TableRow, categories: Collection[str]) -> CategoryDemand:
    return CategoryDemand(
        category=line.one_of("category", categories),
        posts=line.count("posts"),
        share=line.number_of("share"),
        mean_hourly=line.number_of("mean_hourly_usd"),
        lowest_week=line.number_of("lowest_week_hourly_usd"),
        highest_week=line.number_of("highest_week_hourly_usd"),
        rank=0,
        categories=0,
    )


def _ranked(rows: tuple[CategoryDemand, ...]) -> dict[str, CategoryDemand]:
    ordered = sorted(rows, key=lambda d: (-d.posts, d.category))
    return {
        d.category: replace(d, rank=number, categories=len(ordered))
        for number, d in enumerate(ordered, start=1)
    }


def _asking(line: TableRow) -> AskingRates:
    return AskingRates(
        skill=line.text("skill"),
        source=line.text("source"),
        as_of=line.day("as_of"),
        profiles=line.count("profiles"),
        p10=line.number_of("p10_usd"),
        p25=line.number_of("p25_usd"),
        p50=line.number_of("p50_usd"),
        p75=line.number_of("p75_usd"),
        p90=line.number_of("p90_usd"),
    )
