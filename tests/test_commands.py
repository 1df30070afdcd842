"""The smaller commands, typed as an operator types them."""

import csv
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pypdf import PdfReader

from reportgen.checks.registry import ALL_CHECKS
from reportgen.cli.main import cli
from reportgen.errors import ReportgenError, UsageError

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = str(ROOT / "inputs" / "sample_intake.xlsx")
DAY = ("--as-of", "2026-11-22")


@pytest.fixture
def call(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def _call(*args: str) -> Result:
        result = CliRunner().invoke(cli, list(args), catch_exceptions=False)
        assert result.exit_code == 0, result.output
        return result

    return _call


def test_every_command_has_help(call):
    for name in cli.commands:
        assert "Usage:" in call(name, "--help").output


@pytest.mark.parametrize("slug", [check.slug for check in ALL_CHECKS])
def test_explain_tells_question_weight_findings_and_sources(call, slug):
    told = call("explain", slug).output
    assert f"({slug})" in told
    assert "What it may find" in told
    assert "Sources" in told


def test_explain_lists_all_checks_in_report_order(call):
    told = call("explain").output
    places = [told.index(f"\n{check.slug}") for check in ALL_CHECKS]
    assert places == sorted(places)


def test_an_unknown_check_is_told_the_nearest_one(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError, match="did you mean “title”"):
        CliRunner().invoke(cli, ["explain", "titel"], catch_exceptions=False)


def test_config_prints_the_settings_in_force_as_toml(call, tmp_path):
    (tmp_path / "reportgen.toml").write_text("[agency]\nname = 'Harbour'\n", encoding="utf-8")
    printed = tomllib.loads(call("config").output)
    assert printed["agency"]["name"] == "Harbour"
    assert printed["mail"]["release"] == "reviewed"


def test_columns_shows_every_column_and_writes_the_mapping_once(call, tmp_path):
    settings = tmp_path / "reportgen.toml"
    settings.write_text("# ours\n[agency]\nname = 'Harbour'  # kept\n", encoding="utf-8")
    told = call("columns", SAMPLE, "--write").output
    written = settings.read_text(encoding="utf-8")
    assert "Profile overview" in told
    assert written.startswith("# ours\n[agency]\nname = 'Harbour'  # kept\n")
    assert tomllib.loads(written)["intake"]["columns"]["Profile overview"] == "overview"
    call("columns", SAMPLE, "--write")
    assert settings.read_text(encoding="utf-8") == written


def test_a_new_intake_can_be_filled_by_us_and_judged(call):
    call("new-intake", "new.xlsx", "--sample", "3")
    told = call("check", "new.xlsx", *DAY).output
    assert "things to look at" not in told


def test_a_new_intake_never_takes_the_place_of_a_file(call, tmp_path):
    call("new-intake", "new.xlsx")
    before = (tmp_path / "new.xlsx").read_bytes()
    with pytest.raises(ReportgenError, match="already there"):
        call("new-intake", "new.xlsx")
    assert (tmp_path / "new.xlsx").read_bytes() == before


def test_preview_renders_one_report_as_pdf_and_page_and_leaves_no_history(call, tmp_path):
    paths = [Path(line) for line in call("preview", SAMPLE, "a-101", *DAY, "--html").output.split()]
    pdf, page = paths
    assert "Lindström" in PdfReader(pdf).pages[0].extract_text()
    assert "Lindström" in page.read_text(encoding="utf-8")
    assert not (tmp_path / "outputs" / "history.sqlite3").exists()


def test_export_writes_three_files_that_excel_reads(call, tmp_path):
    call("new-intake", "new.xlsx", "--sample", "2")
    call("-q", "run", "new.xlsx", *DAY, "--workers", "1")
    call("export", "--csv", "csv")
    call("export", "2026-11-22", "--csv", "again")
    for name in ("candidates.csv", "actions.csv", "problems.csv"):
        data = (tmp_path / "csv" / name).read_bytes()
        assert data.startswith(b"\xef\xbb\xbf")
        assert data == (tmp_path / "again" / name).read_bytes()
    with (tmp_path / "csv" / "candidates.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == 2


def test_status_tells_of_runs_and_of_one_candidate(call):
    call("new-intake", "new.xlsx", "--sample", "2")
    call("-q", "run", "new.xlsx", *DAY, "--workers", "1")
    assert "2026-11-22" in call("status").output
    call("status", "--max-age", "26h")
    ids = call("check", "new.xlsx", *DAY).output.split("\n")[1].split()
    assert "Version" in call("status", ids[0]).output


def test_doctor_finds_nothing_to_mend_where_set_up_has_run(call):
    told = call("doctor").output
    assert "✗" not in told
    assert told.count("✓") >= 7


def test_doctor_names_a_template_s_mistake_and_what_mail_lacks(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ours").mkdir()
    (tmp_path / "ours" / "report.html").write_text("{% if %}", encoding="utf-8")
    settings = '[report]\ntemplates = "ours"\n[mail]\ntransport = "smtp"\n'
    (tmp_path / "reportgen.toml").write_text(settings, encoding="utf-8")
    result = CliRunner().invoke(cli, ["doctor"], standalone_mode=False)
    assert "report.html" in result.output
    assert "Mail can't be sent" in result.output
    assert result.return_value == 1
