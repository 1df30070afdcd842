"""An agency's folder replaces tables file by file; a wrong one is named by file and line."""

from __future__ import annotations

from decimal import Decimal
from importlib.resources import files
from pathlib import Path

import pytest

from reportgen.errors import ExitCode, SettingsError
from reportgen.market import load_market

ENTRY = """
[{table}]
claim = "rates of last week"
source = "Our own desk"
as_of = 2026-11-15
licence = "ours"
"""


def agency(folder: Path, table: str, text: str, entry: str = ENTRY) -> Path:
    (folder / f"{table}.csv").write_text(text, encoding="utf-8")
    (folder / "tables.toml").write_text(entry.format(table=table), encoding="utf-8")
    return folder


def test_one_file_is_replaced_and_the_others_stay(tmp_path: Path) -> None:
    folder = agency(tmp_path, "currencies", "code,usd,name\nUSD,1,Dollar\nEUR,1.20,Euro\n")
    market = load_market(folder)
    assert market.to_usd(Decimal(10), "EUR") == Decimal("12.00")
    assert market.to_usd(Decimal(10), "INR") is None
    assert market.source("currencies").source == "Our own desk"
    assert len(market.taxonomy) == 64


def test_more_columns_and_a_byte_order_mark_do_no_harm(tmp_path: Path) -> None:
    folder = agency(tmp_path, "currencies", "\ufeffname,usd,code,note\nDollar,1,USD,x\n\n")
    assert load_market(folder).to_usd(Decimal(3), "USD") == Decimal("3.00")


@pytest.mark.parametrize(
    ("table", "text", "says"),
    [
        pytest.param("currencies", "code,usd,name\nUSD,1,D\nEUR,much,E\n",
                     ["currencies.csv, line 3", "usd", "“much”"], id="no number"),
        pytest.param("currencies", "code,usd,name\nEUR,-1,E\n", ["line 2", "0 or more"],
                     id="a negative number"),
        pytest.param("currencies", "code,usd,name\nEUR,NaN,E\n", ["line 2"], id="not a number"),
        pytest.param("currencies", "code,usd,name\nEUR,,E\n", ["line 2", "usd is empty"],
                     id="an empty cell"),
        pytest.param("currencies", "code,name\nEUR,E\n", ["line 1", "no column “usd”"],
                     id="a missing column"),
        pytest.param("currencies", "code,usd,name\nEUR,1\n", ["line 2", "2 cells"],
                     id="a cell too few"),
        pytest.param("currencies", "code,usd,name\n", ["no rows"], id="no rows"),
        pytest.param("currencies", "", ["line 1"], id="an empty file"),
        pytest.param("title_words", "word,titles\nexpert,1.5\n", ["line 2", "whole number"],
                     id="half a title"),
        pytest.param("work_names", "name,category,type_of_work\nx,Cooking,\n",
                     ["line 2", "“Cooking”"], id="a category that isn't there"),
        pytest.param("category_demand", "category,posts,share,mean_hourly_usd,"
                     "lowest_week_hourly_usd,highest_week_hourly_usd\nCooking,1,0.1,1,1,1\n",
                     ["line 2", "“Cooking”"], id="demand for a category that isn't there"),
        pytest.param("asking_rates", "source,as_of,skill,profiles,p10_usd,p25_usd,p50_usd,"
                     "p75_usd,p90_usd\nx,last week,Python,3,1,1,1,1,1\n",
                     ["line 2", "“last week”"], id="no date"),
        pytest.param("currencies", 'code,usd,name\n"EUR,1,E\n', ["not valid CSV"],
                     id="a quote that never ends"),
    ],
)  # fmt: skip
def test_a_wrong_table_is_named_by_file_and_line(
    tmp_path: Path, table: str, text: str, says: list[str]
) -> None:
    with pytest.raises(SettingsError) as caught:
        load_market(agency(tmp_path, table, text))
    assert caught.value.exit_code is ExitCode.SETTINGS
    assert all(part in str(caught.value) for part in says), str(caught.value)


def test_a_table_without_source_and_date_is_refused(tmp_path: Path) -> None:
    (tmp_path / "currencies.csv").write_text("code,usd,name\nUSD,1,D\n", encoding="utf-8")
    with pytest.raises(SettingsError, match=r"no entry \[currencies\]"):
        load_market(tmp_path)


def test_an_unknown_table_names_the_nearest(tmp_path: Path) -> None:
    (tmp_path / "currency.csv").write_text("code,usd,name\nUSD,1,D\n", encoding="utf-8")
    with pytest.raises(SettingsError, match=r"did you mean “currencies\.csv”"):
        load_market(tmp_path)


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        pytest.param("[curencies]\n", "did you mean “currencies”", id="a mistyped table"),
        pytest.param("[currencies]\nclaim = 1\n", "currencies.claim", id="a wrong value"),
        pytest.param("[currencies\n", "tables.toml", id="no TOML"),
    ],
)
def test_a_wrong_manifest_is_named(tmp_path: Path, entry: str, says: str) -> None:
    with pytest.raises(SettingsError, match=says):
        load_market(agency(tmp_path, "currencies", "code,usd,name\nUSD,1,D\n", entry))


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="not a folder"):
        load_market(tmp_path / "nowhere")


def test_bytes_that_are_no_text_are_named(tmp_path: Path) -> None:
    folder = agency(tmp_path, "currencies", "code,usd,name\n")
    (folder / "currencies.csv").write_bytes(b"code,usd,name\nUSD,1,\xff\n")
    with pytest.raises(SettingsError, match=r"currencies\.csv can't be read"):
        load_market(folder)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        pytest.param(("category = \"Legal\"", "category = \"Cooking\""), ["tasks.legal", "Cooking"],
                     id="a category that isn't there"),
        pytest.param(('kits = ["cat_tools"]', 'kits = ["pans"]'), ["tasks.translation", "pans"],
                     id="tools that aren't there"),
        pytest.param(('by = "with"', 'by = ""'), ["tools", "by"], id="an empty word"),
        pytest.param(("[industries]", "[industry]"), ["industries"], id="a table with a slip"),
        pytest.param(("[industries]", "[industries"), ["not valid TOML"], id="no TOML"),
        pytest.param(("I {line}", "I {lime}"), ["wording.worked_at", "{lime}"],
                     id="a place in a sentence that nothing fills"),
    ],
)  # fmt: skip
def test_a_wrong_table_of_niches_is_named_by_its_key(
    tmp_path: Path, change: tuple[str, str], says: list[str]
) -> None:
    own = (files("reportgen.market") / "tables" / "niches.toml").read_text(encoding="utf-8")
    (tmp_path / "tables.toml").write_text(ENTRY.format(table="niches"), encoding="utf-8")
    (tmp_path / "niches.toml").write_text(own.replace(*change), encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        load_market(tmp_path)
    assert caught.value.exit_code is ExitCode.SETTINGS
    assert all(part in str(caught.value) for part in ["niches.toml", *says]), str(caught.value)


def test_an_agency_s_own_niches_replace_ours(tmp_path: Path) -> None:
    own = (files("reportgen.market") / "tables" / "niches.toml").read_text(encoding="utf-8")
    (tmp_path / "tables.toml").write_text(ENTRY.format(table="niches"), encoding="utf-8")
    changed = own.replace("sport = [", 'falconry = ["falconers"]\nsport = [')
    (tmp_path / "niches.toml").write_text(changed, encoding="utf-8")
    market = load_market(tmp_path)
    assert market.niches.industries["falconry"] == ("falconers",)
    assert market.source("niches").source == "Our own desk"
