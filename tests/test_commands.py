"""The smaller commands, typed as an operator types them."""

import csv
import json
import pkgutil
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from importlib import import_module
from io import StringIO
from pathlib import Path
from typing import Any

import click
import pytest
from click.shell_completion import BashComplete
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from pypdf import PdfReader
from rich.console import Console

import reportgen.cli
from reportgen.checks.registry import ALL_CHECKS
from reportgen.cli.commands import COMMANDS, SECTIONS, LazyGroup, Unloaded, unloaded_commands
from reportgen.cli.documents import DOCUMENTS, published_schema, schema_text
from reportgen.cli.intake import show_columns
from reportgen.cli.main import cli
from reportgen.errors import ReportgenError, UsageError
from reportgen.intake import match_columns
from reportgen.rulebook.words import load_words
from reportgen.settings import IntakeSettings
from tests.test_run_document import as_told

Call = Callable[..., Result]

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = str(ROOT / "inputs" / "sample_intake.xlsx")
DAY = ("--as-of", "2026-11-22")


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Call:
    monkeypatch.chdir(tmp_path)

    def _call(*args: str) -> Result:
        result = CliRunner().invoke(cli, list(args), catch_exceptions=False)
        assert result.exit_code == 0, result.output
        return result

    return _call


@pytest.fixture(scope="module")
def night(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A night of two invented candidates, for the tests that look at it."""
    folder = tmp_path_factory.mktemp("night")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        for args in (
            ["new-intake", "new.xlsx", "--sample", "2"],
            ["-q", "run", "new.xlsx", *DAY, "--workers", "1"],
        ):
            assert CliRunner().invoke(cli, args, catch_exceptions=False).exit_code == 0
    return folder


@pytest.fixture
def after_a_night(night: Path, tmp_path: Path) -> None:
    shutil.copytree(night, tmp_path, symlinks=True, dirs_exist_ok=True)


def test_every_command_has_help(call: Call) -> None:
    for name in cli.commands:
        assert "Usage:" in call(name, "--help").output


@pytest.mark.parametrize("unloaded", [pytest.param(c, id=c.name) for c in unloaded_commands()])
def test_a_command_says_of_itself_what_the_list_says_of_it(unloaded: Unloaded) -> None:
    command = unloaded.load()
    assert (command.name, command.help) == (unloaded.name, unloaded.help)


def test_the_list_names_every_command_there_is() -> None:
    modules = [m.name for m in pkgutil.iter_modules(reportgen.cli.__path__, "reportgen.cli.")]
    found = {
        thing.name
        for module in modules
        for thing in vars(import_module(module)).values()
        if isinstance(thing, click.Command) and not isinstance(thing, LazyGroup)
    }
    assert found == set(COMMANDS)
    assert sorted(name for names in SECTIONS.values() for name in names) == sorted(COMMANDS)


def test_help_tells_of_each_command_in_full(call: Call) -> None:
    told = " ".join(call("--help").output.split())
    assert [name for name, (_, about) in COMMANDS.items() if f"{name} {about}" not in told] == []


@pytest.mark.parametrize(
    ("typed", "incomplete", "expected"),
    [
        pytest.param([], "ex", {"explain", "export"}, id="a command"),
        pytest.param(["run"], "--on", {"--only"}, id="an option of a command"),
        pytest.param(["explain"], "ti", {"title", "timestamp"}, id="a check, and a field"),
        pytest.param(["explain"], "mail.po", {"mail.port"}, id="a setting"),
    ],
)
def test_the_shell_completes(typed: list[str], incomplete: str, expected: set[str]) -> None:
    complete = BashComplete(cli, {}, "reportgen", "_REPORTGEN_COMPLETE")
    assert {item.value for item in complete.get_completions(typed, incomplete)} == expected


# Stands in for a machine without Pango, where importing WeasyPrint raises OSError.
NO_PANGO = """
import sys
from importlib.abc import MetaPathFinder

class NoPango(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name == "weasyprint":
            print("-----")  # as it does, with a page of its own words
            raise OSError("cannot load library 'libpango-1.0-0'")

sys.meta_path.insert(0, NoPango())
from reportgen.cli import main
sys.exit(main())
"""


@pytest.mark.parametrize(
    ("args", "exit_code", "told"),
    [
        pytest.param(["--help"], 0, "Usage:", id="help imports no command"),
        pytest.param(["columns", "--help"], 0, "Usage:", id="columns draws no page"),
        pytest.param(
            ["check", "--help"], 0, "Usage:", id="check draws no page", marks=pytest.mark.heavy
        ),
        pytest.param(["run", "x.xlsx"], 74, "reportgen: Pango, which draws the PDFs", id="run"),
    ],
)
def test_where_pango_is_missing(tmp_path: Path, args: list[str], exit_code: int, told: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", NO_PANGO, *args],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == exit_code
    assert told in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert "-----" not in done.stdout


@pytest.mark.parametrize("slug", [check.slug for check in ALL_CHECKS])
def test_explain_tells_question_weight_findings_and_sources(call: Call, slug: str) -> None:
    told = call("explain", slug).output
    assert f"({slug})" in told
    assert "What it may find" in told
    assert "Sources" in told


def test_explain_lists_all_checks_in_report_order(call: Call) -> None:
    told = call("explain").output
    places = [told.index(f"\n{check.slug}") for check in ALL_CHECKS]
    assert places == sorted(places)


def test_an_unknown_check_is_told_the_nearest_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError, match="did you mean “title”"):
        CliRunner().invoke(cli, ["explain", "titel"], catch_exceptions=False)


def test_config_prints_the_settings_in_force_as_toml(call: Call, tmp_path: Path) -> None:
    (tmp_path / "reportgen.toml").write_text("[agency]\nname = 'Harbour'\n", encoding="utf-8")
    printed = tomllib.loads(call("config").output)
    assert printed["agency"]["name"] == "Harbour"
    assert printed["mail"]["release"] == "reviewed"


def test_columns_shows_every_column_and_writes_the_mapping_once(call: Call, tmp_path: Path) -> None:
    settings = tmp_path / "reportgen.toml"
    settings.write_text("# ours\n[agency]\nname = 'Harbour'  # kept\n", encoding="utf-8")
    told = call("columns", SAMPLE, "--write").output
    written = settings.read_text(encoding="utf-8")
    assert "Profile overview" in told
    assert written.startswith("# ours\n[agency]\nname = 'Harbour'  # kept\n")
    assert tomllib.loads(written)["intake"]["columns"]["Profile overview"] == "overview"
    call("columns", SAMPLE, "--write")
    assert settings.read_text(encoding="utf-8") == written


ODD = (
    ["Full name", "E-mail", "Profile title", "Headline", "Overvew", "Lucky number"],
    ["Ana Lima", "ana@example.com", "Logo designer", "Logos", "I draw logos. " * 9, "7"],
)


@pytest.fixture
def odd(tmp_path: Path) -> str:
    """A sheet with two columns for one field, a heading with a slip, and one about nothing."""
    book = Workbook()
    people = book.active
    assert isinstance(people, Worksheet)
    for row in ODD:
        people.append(row)
    book.create_sheet("Friends").append(["Name", "Email"])
    book["Friends"].append(["Bo", "bo@example.com"])
    book.create_sheet("Employment").append(["Email", "Role", "Job title"])
    book.save(tmp_path / "odd.xlsx")
    return "odd.xlsx"


def test_columns_tells_each_column_and_what_to_do(call: Call, odd: str) -> None:
    told = call("columns", odd).output
    rows = [line.split() for line in told.splitlines() if line[:1] in tuple("✓~?✗·")]
    signs = {row[1]: row[0] for row in rows[:6]}
    assert signs == {"A": "✓", "B": "✓", "C": "✗", "D": "✗", "E": "~", "F": "·"}
    assert "Nobody is read from this sheet" in told.partition("Friends")[2]
    assert "4 columns are read, 7 are left over" in told
    assert "No column for: candidate_id, coach" in told
    assert "Employment!B1 “Role” may be role, but it is not read" in told


def test_the_lines_that_columns_offers_settle_what_is_unclear(
    call: Call, odd: str, tmp_path: Path
) -> None:
    told = call("columns", odd).output
    lines = told[told.index("    [intake.columns]") :].partition("\n\n")[0]
    offered = tomllib.loads(lines)["intake"]["columns"]
    assert offered == {"Profile title": "title", "Headline": "title", "Overvew": "overview"}
    right = '[intake.columns]\n"Profile title" = "title"\n"Headline" = ""\nOvervew = "overview"\n'
    (tmp_path / "reportgen.toml").write_text(right, encoding="utf-8")
    again = call("columns", odd).output
    assert "[intake.columns]" not in again
    assert again.count("your mapping") == 3


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("language", ["en", "es"])
def test_columns_fit_the_terminal(odd: str, tmp_path: Path, width: int, language: str) -> None:
    drawn = StringIO()
    matches = match_columns(tmp_path / odd, IntakeSettings())
    console = Console(file=drawn, width=width, highlight=False)
    show_columns(console, matches, load_words(language), "reportgen.toml")
    table, _, lines = drawn.getvalue().partition("    [intake.columns]")
    assert max(len(line.rstrip()) for line in table.splitlines()) <= width
    assert all(heading in table for heading in ODD[0])
    assert '    "Overvew" = "overview"\n' in lines


def test_a_new_intake_can_be_filled_by_us_and_judged(call: Call) -> None:
    call("new-intake", "new.xlsx", "--sample", "3")
    told = call("check", "new.xlsx", *DAY).output
    assert "things to look at" not in told


def test_a_new_intake_speaks_the_staffs_language(call: Call, tmp_path: Path) -> None:
    (tmp_path / "reportgen.toml").write_text('[report]\nlanguage = "es"\n', encoding="utf-8")
    call("new-intake", "nueva.xlsx", "--sample", "3")
    told = call("columns", "nueva.xlsx").output
    assert "Personas  encabezados en la fila 1" in told
    assert "Sin columna para: timestamp.\n" in told
    assert "[intake.columns]" not in told


def test_a_new_intake_never_takes_the_place_of_a_file(call: Call, tmp_path: Path) -> None:
    call("new-intake", "new.xlsx")
    before = (tmp_path / "new.xlsx").read_bytes()
    with pytest.raises(ReportgenError, match="already there"):
        call("new-intake", "new.xlsx")
    assert (tmp_path / "new.xlsx").read_bytes() == before


def test_preview_renders_one_report_as_pdf_and_page_and_leaves_no_history(
    call: Call, tmp_path: Path
) -> None:
    paths = [Path(line) for line in call("preview", SAMPLE, "a-101", *DAY, "--html").output.split()]
    pdf, page = paths
    assert "Lindström" in PdfReader(pdf).pages[0].extract_text()
    assert "Lindström" in page.read_text(encoding="utf-8")
    assert not (tmp_path / "outputs" / "history.sqlite3").exists()


@pytest.mark.usefixtures("after_a_night")
def test_export_writes_four_files_that_excel_reads(call: Call, tmp_path: Path) -> None:
    call("export", "--csv", "csv")
    call("export", "2026-11-22", "--csv", "again")
    for name in ("candidates.csv", "actions.csv", "attempts.csv", "problems.csv"):
        data = (tmp_path / "csv" / name).read_bytes()
        assert data.startswith(b"\xef\xbb\xbf")
        assert data == (tmp_path / "again" / name).read_bytes()
    with (tmp_path / "csv" / "candidates.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == 2


def test_export_prints_the_schema_of_run_json_without_a_run(call: Call) -> None:
    schema = json.loads(call("export", "--schema").output)
    assert schema["properties"].keys() >= {"as_of", "candidates", "problems"}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_published_schema_of_a_command_is_the_models(name: str) -> None:
    model = json.loads(schema_text(name))
    published = json.loads(published_schema(name))
    Draft202012Validator.check_schema(published)
    assert as_told(published, model) == model, "make schema"


@pytest.mark.usefixtures("after_a_night", "call")  # which goes there
@pytest.mark.parametrize(
    ("typed", "holds"),
    [
        pytest.param("status", lambda d: len(d["runs"]) == 1 and not d["person"], id="status"),
        pytest.param("status SOMEBODY", lambda d: d["person"]["versions"], id="status WHO"),
        pytest.param("columns new.xlsx", lambda d: "timestamp" in d["unfed"], id="columns"),
        pytest.param("send --dry-run", lambda d: len(d["mails"]) == 2, id="send"),
        pytest.param("explain", lambda d: len(d["checks"]) == len(ALL_CHECKS), id="explain"),
        pytest.param(
            "explain t-03",
            lambda d: [f["code"] for f in d["checks"][0]["findings"]] == ["title.vague"],
            id="explain a short code",
        ),
        pytest.param(
            "explain mail.port", lambda d: d["setting"]["value"] == 587, id="explain a setting"
        ),
        pytest.param(
            "explain agency",
            lambda d: {"agency.logo", "agency.name"} < {s["name"] for s in d["settings"]},
            id="explain a section",
        ),
        pytest.param(
            "explain 65", lambda d: d["term"]["kind"] == "exit", id="explain an exit code"
        ),
    ],
)
def test_json_is_as_its_schema_says(typed: str, holds: Callable[[Any], Any]) -> None:
    somebody = json.loads(Path("outputs/2026-11-22/run.json").read_text("utf-8"))["candidates"][0]
    told = CliRunner().invoke(cli, [*typed.replace("SOMEBODY", somebody["id"]).split(), "--json"])
    said = json.loads(told.stdout)
    schema = json.loads(published_schema(typed.split(maxsplit=1)[0]))
    Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(said)
    assert holds(said)


def test_export_prints_a_commands_schema(call: Call) -> None:
    assert call("export", "--schema", "status").output == published_schema("status")


def test_export_asks_where_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    told = CliRunner().invoke(cli, ["export"])
    assert told.exit_code == 2
    assert "Missing option '--csv'" in told.output


@pytest.mark.usefixtures("after_a_night")
def test_status_tells_of_runs_and_of_one_candidate(call: Call) -> None:
    assert "2026-11-22" in call("status").output
    call("status", "--max-age", "26h")
    (who, *_) = re.findall(r"S-\d+", call("check", "new.xlsx", *DAY).output)
    assert "Version" in call("status", who).output


def test_doctor_finds_nothing_to_mend_where_set_up_has_run(call: Call, tmp_path: Path) -> None:
    (tmp_path / "reportgen.toml").write_text("[agency]\nname = 'Harbour'\n", encoding="utf-8")
    told = call("doctor").output
    assert "✗" not in told
    assert told.count("✓") >= 7


def test_doctor_names_a_template_s_mistake_and_what_mail_lacks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ours").mkdir()
    (tmp_path / "ours" / "report.html").write_text("{% if %}", encoding="utf-8")
    settings = '[report]\ntemplates = "ours"\n[mail]\ntransport = "smtp"\n'
    (tmp_path / "reportgen.toml").write_text(settings, encoding="utf-8")
    result = CliRunner().invoke(cli, ["doctor"], standalone_mode=False)
    assert "report.html" in result.output
    assert "Mail can't be sent" in result.output
    assert result.return_value == 1


def test_the_package_runs_as_a_module() -> None:
    call = [sys.executable, "-m", "reportgen", "explain", "no such check"]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "no such check" in done.stderr


@pytest.mark.parametrize(
    "args",
    [
        pytest.param(["--config", "mine.toml", "config"], id="before the command"),
        pytest.param(["config", "--config", "mine.toml"], id="after it"),
    ],
)
def test_the_whole_program_s_options_stand_on_either_side(
    call: Call, tmp_path: Path, args: list[str]
) -> None:
    (tmp_path / "mine.toml").write_text("[agency]\nname = 'Mine'\n", encoding="utf-8")
    assert 'name = "Mine"' in call(*args).output


def test_quiet_after_the_command_is_quiet(call: Call) -> None:
    call("new-intake", "new.xlsx", "--sample", "1")
    assert call("run", "new.xlsx", *DAY, "--workers", "1", "-q").stdout == ""


def test_the_version_names_what_judges_and_how_old_it_is(call: Call) -> None:
    told = call("--version").output
    assert told.startswith("reportgen ")
    assert re.search(r"^rules upwork: \d{4}-\d\d-\d\d, version [0-9a-f]{12}$", told, re.M)
    assert re.search(r"^table skill_demand: \d{4}-\d\d-\d\d$", told, re.M)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script_for_the_shell(call: Call, shell: str) -> None:
    assert f"_REPORTGEN_COMPLETE={shell}_complete" in call("completion", shell).output


def test_explain_tells_of_a_setting(call: Call, tmp_path: Path) -> None:
    (tmp_path / "reportgen.toml").write_text("[mail]\nport = 465\n", encoding="utf-8")
    told = call("explain", "mail.port").output
    assert "587 for starttls" in told
    assert "465" in told
    assert "REPORTGEN_MAIL_PORT" in told


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        pytest.param("title.vague", "title.vague · T-03 Name your role in the title", id="finding"),
        pytest.param("T-03", "your role first, then two or three main skills", id="short code"),
        pytest.param("t3", "title.vague · T-03", id="short code as it is said"),
        pytest.param("Title.Vague", "Costs 7.2 points", id="its cost"),
        pytest.param("title", "title.vague T-03 7.2 8 Name your role in the title", id="check"),
        pytest.param("Hourly rate", "(hourly_rate)", id="check as it is said"),
        pytest.param("coaches", '[coaches] "Maya Lindqvist" = {address', id="a table's line"),
        pytest.param("port", "In reportgen.toml: [mail] port = 587", id="setting by its end"),
        pytest.param("[intake.limits]", "file_mb 200 The file, in megabytes.", id="section"),
        pytest.param("most_characters", "title.limits.most_characters", id="limit by its end"),
        pytest.param("title.most_characters", "[title.limits]", id="limit"),
        pytest.param("contested", "What you disagree with in the last report", id="field"),
        pytest.param("country", "Read by ", id="field with its readers"),
        pytest.param("65", "can't be read or is unfit", id="exit code"),
    ],
)
def test_explain_tells_of_whatever_has_a_name(call: Call, asked: str, told: str) -> None:
    assert told in " ".join(call("explain", asked).output.split())


@pytest.mark.parametrize(
    ("asked", "near"),
    [
        pytest.param("title.vauge", "did you mean “title.vague”?", id="finding"),
        pytest.param("mail.prot", "did you mean “mail.port”?", id="setting"),
        pytest.param("per_minut", "did you mean “mail.per_minute”?", id="a setting's end"),
        pytest.param("t-99", "“T-14 (title.forbidden)” or “T-15 (title.reserved)”?", id="code"),
        pytest.param("schedule", "“reportgen schedule --help” tells of it", id="command"),
        pytest.param("zzzzz", "“reportgen explain” lists the checks", id="nothing near"),
    ],
)
def test_what_explain_does_not_know_is_told_the_nearest(call: Call, asked: str, near: str) -> None:
    with pytest.raises(UsageError, match=re.escape(near)):
        call("explain", asked)
