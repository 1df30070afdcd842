"""What documents say of the house is so: commands, settings, exit codes, figures, targets."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click
import pytest

from reportgen.checks.registry import ALL_CHECKS
from reportgen.checks.shared.history import MOST_QUESTIONS
from reportgen.cli.commands import COMMANDS
from reportgen.cli.handbook import man
from reportgen.cli.main import cli
from reportgen.domain.calibration import LEAST
from reportgen.domain.disclosure import FEWEST
from reportgen.domain.outcome import IMPROVE_FROM, PASS_FROM
from reportgen.domain.programme import FEWEST_FOR_RECORD
from reportgen.domain.scoring import READY_FROM
from reportgen.errors import ExitCode
from reportgen.intake.languages import language_tables
from reportgen.pipeline import preview_report
from reportgen.rulebook.loader import load_rulebook
from reportgen.run.contacts import SILENT_FROM
from reportgen.run.context import load_context
from reportgen.settings import GuardSettings, OutcomesSettings, RunSettings, Settings, load_settings
from tests.attacks import ATTACKS, DOCUMENT, written
from tests.conftest import LONG
from tests.documents import README, ROOT, blocks, in_words, rows, section, spoken
from tests.run.agency import row as somebody
from tests.run.agency import write_intake

MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
DOCUMENTS = sorted(ROOT.glob("*.md"))
# What a reader puts in place of a word in capitals.
MEANT = {
    "INTAKE": "sheet.xlsx",
    "PATH": "new.xlsx",
    "DIR": "csv",
    "ID": "C-1",
    "CHECK": "title",
    "RUN": "2026-11-22",
    "DATE": "2026-11-22",
    "DAYS": "90",
    "ADDRESS": "ana@example.com",
    "NAME": "Autumn",
    "SHELL": "bash",
}


def command_lines() -> Iterator[str]:
    """All that README tells a reader to type after `reportgen`."""
    typed = [line.partition("  #")[0] for block in blocks("sh") for line in block.splitlines()]
    for line in (*typed, *spoken(README)):
        name, _, rest = line.partition(" ")
        if name == "reportgen" and rest and "COMMAND" not in rest:
            yield rest
    for row in rows(section("Commands")):
        yield from spoken(row[0])


def parse(line: str) -> click.Context:
    """The line as the shell's words would reach a command, which is not run."""
    words = [MEANT.get(word, word) for word in re.sub(r"[\[\]…]", "", line).split()]
    context = click.Context(cli)
    while isinstance(context.command, click.Group):
        name, command, words = context.command.resolve_command(context, words)
        assert command is not None
        if isinstance(command, click.Group):
            context = click.Context(command, context)
        else:
            context = command.make_context(name, words, context)
    return context


@pytest.mark.parametrize("line", sorted(set(command_lines())))
def test_each_command_line_can_be_typed(line: str) -> None:
    parse(line)


def test_the_table_has_every_command_and_no_other() -> None:
    named = {code.split()[0] for row in rows(section("Commands")) for code in spoken(row[0])}
    assert named == set(COMMANDS)


@pytest.mark.parametrize("row", rows(section("Commands")), ids=lambda row: row[0])
def test_options_told_of_a_command_are_its_own(row: list[str]) -> None:
    commands = [parse(code).command for code in spoken(row[0])]
    has = {option for command in commands for p in command.params for option in p.opts}
    told = {code.split()[0] for code in spoken(row[1]) if code.startswith("--")}
    assert told <= has


@pytest.mark.parametrize("block", blocks("toml"), ids=lambda b: b.split("]")[0].strip("["))
def test_settings_load_as_they_stand(block: str, tmp_path: Path) -> None:
    (tmp_path / "reportgen.toml").write_text(block, encoding="utf-8")
    loaded = load_settings(None, {}, tmp_path, tmp_path).model_dump(by_alias=True)
    for name, values in tomllib.loads(block).items():
        assert set(values) <= set(loaded[name])


SETTING = re.compile(r"\[(\w+)\] (\w+)(?: = (.+))?")


@pytest.mark.parametrize(
    "code", sorted({code for code in spoken(README) if SETTING.fullmatch(code)})
)
def test_a_setting_named_in_a_sentence_is_one(code: str, tmp_path: Path) -> None:
    found = SETTING.fullmatch(code)
    assert found is not None
    name, key, value = found.groups()
    assert key in Settings().model_dump(by_alias=True)[name]
    if value:
        (tmp_path / "reportgen.toml").write_text(f"[{name}]\n{key} = {value}\n", encoding="utf-8")
        load_settings(None, {}, tmp_path, tmp_path)


def test_thresholds_of_the_guard_are_those_in_force() -> None:
    cells = [row[1] for row in rows(section("When the sheet itself has collapsed"))]
    told = tomllib.loads("\n".join(re.sub(", ", "\n", code) for c in cells for code in spoken(c)))
    assert told == pytest.approx(GuardSettings().model_dump(), abs=0.0005)


def test_the_table_of_exit_codes_has_all_of_them() -> None:
    table = README[README.index("| exit | meaning |") :]
    told = [int(code) for row in rows(table) for code in row[0].split(", ")]
    assert told == sorted(ExitCode)


def test_the_checks_are_counted() -> None:
    told = re.match(r"\s*([\w-]+) checks, one file each", section("What is judged"))
    assert told is not None
    assert told[1].lower() == in_words(len(ALL_CHECKS))


CORE = ("title", "overview", "skills", "employment", "photo")
CORE_WEIGHT = sum(load_rulebook("upwork").checks[slug].weight for slug in CORE)
MOST_COLUMNS = OutcomesSettings.model_json_schema()["properties"]["by"]["maxItems"]


@pytest.mark.parametrize(
    "told",
    [
        f"*good* from {PASS_FROM:g}, *improve* from {IMPROVE_FROM:g}, else *fix*",
        f"photo make {CORE_WEIGHT:g} of 100",
        f"ready ({READY_FROM:g} points or more)",
        f"of those with {READY_FROM:g} points and more",
        f"hidden below {LEAST} answers",
        f"95 % interval, from {FEWEST_FOR_RECORD} answers on",
        f"Groups of fewer than {in_words(FEWEST)} people are not shown",
        f"in {in_words(len(language_tables()))} languages: `reportgen columns INTAKE`",
        f"at most {in_words(MOST_QUESTIONS)} questions",
        f"Whoever got a report {in_words(SILENT_FROM // 7)} weeks ago",
        f"names up to {in_words(MOST_COLUMNS)} columns of your sheet",
    ],
)
def test_a_figure_in_a_sentence_is_the_one_in_force(told: str) -> None:
    assert told in " ".join(README.split())


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_targets_of_make_exist(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    words = re.findall(r"(?:^|`)make ([a-z-]+)", text, re.M)
    targets = {t for line in re.findall(r"^([a-z][a-z -]*):", MAKEFILE, re.M) for t in line.split()}
    assert set(words) <= targets


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_and_paths_lead_somewhere(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    links = [to for to in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in to]
    paths = [
        code
        for code in spoken(text)
        if re.fullmatch(r"(?:reportgen|tests|templates|inputs|\.ci)/[\w./-]+", code)
    ]
    assert [p for p in (*links, *paths) if not (ROOT / p).exists()] == []


ARCHITECTURE = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")


def test_the_layers_are_those_that_lint_holds() -> None:
    block = re.search(r"^```layers\n(.*?)^```", ARCHITECTURE, re.M | re.S)
    assert block is not None
    told = [set(line.split("  ")[0].split(" · ")) for line in block[1].splitlines()]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (held,) = [c["layers"] for c in project["tool"]["importlinter"]["contracts"] if "layers" in c]
    assert told == [
        {name.strip().removeprefix("reportgen.") for name in layer.split("|")} for layer in held
    ]


def test_a_title_passes_through_the_files_that_are_listed(tmp_path: Path) -> None:
    """Held by what runs while one row becomes a page."""
    told = re.findall(r"^\d+\. `([^`]+)`: ", ARCHITECTURE, re.M)[:15]
    write_intake(tmp_path / "intake.xlsx", [somebody("S-1", title="Guru")])
    settings = Settings(run=RunSettings(output=tmp_path))
    context = load_context(settings)
    ran: set[str] = set()
    sys.setprofile(lambda frame, event, value: ran.add(frame.f_code.co_filename))
    try:
        _, page = preview_report(
            tmp_path / "intake.xlsx", "S-1", settings, context, date(2026, 3, 2), html=True
        )
    finally:
        sys.setprofile(None)
    assert "Guru" in page.read_text(encoding="utf-8")
    assert [file for file in told if str(ROOT / file) not in ran] == []


def recipe(target: str) -> list[str]:
    """The commands that a target of the Makefile runs, as a shell gets them."""
    text = MAKEFILE.replace("$(BIN)", ".venv/bin")
    found = re.search(rf"^{target}:[^\n]*\n((?:\t[^\n]*\n)+)", text, re.M)
    assert found, f"no target {target}"
    return [line.strip() for line in found[1].splitlines()]


def test_the_hooks_are_the_tools_of_make_lint() -> None:
    hooks = (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    assert re.findall(r"^ +entry: (.+)$", hooks, re.M) == recipe("lint")
    assert re.findall(r"repo: (.+)$", hooks, re.M) == ["local"]


def test_the_files_that_come_first_are_there() -> None:
    assert [name for name in LONG if not (ROOT / name).is_file()] == []


CONTAINERFILE = (ROOT / "Containerfile").read_text(encoding="utf-8")


def instructions(name: str) -> list[str]:
    """What a container is built of, by the instruction's name, in order."""
    joined = CONTAINERFILE.replace("\\\n", " ")
    return [line[len(name) + 1 :] for line in joined.splitlines() if line.startswith(f"{name} ")]


def test_a_container_takes_in_the_package_and_nobody_s_data() -> None:
    sources = [source for line in instructions("COPY") for source in line.split()[:-1]]
    assert [source for source in sources if not (ROOT / source).exists()] == []
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    needed = {*wheel["packages"], *wheel["force-include"], project["project"]["readme"], "LICENSE"}
    assert needed <= set(sources)
    assert not {".", "inputs", "outputs"} & set(sources)


def test_a_container_is_nobody_s_root() -> None:
    (user,) = instructions("USER")
    assert any(f"useradd --create-home --uid 1000 {user}" in step for step in instructions("RUN"))
    assert CONTAINERFILE.rindex("\nRUN ") < CONTAINERFILE.index("\nUSER ")


def test_a_container_has_what_make_installs() -> None:
    assert any("sh /tmp/system-packages" in step for step in instructions("RUN"))
    assert any("--require-hashes -r /tmp/requirements.lock" in s for s in instructions("RUN"))


def test_the_man_page_tells_today_s_commands() -> None:
    page = (ROOT / "reportgen" / "reportgen.1").read_text(encoding="utf-8")
    assert page == man(), "make man"


def test_the_man_page_lies_where_man_looks() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    shared = project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert shared == {"reportgen/reportgen.1": "share/man/man1/reportgen.1"}


def test_readme_names_the_packages_that_make_installs() -> None:
    script = (ROOT / ".ci" / "system-packages").read_text(encoding="utf-8")
    named = {m[1]: m[2] for m in re.finditer(r'^(debian|fedora|macos)="([^"]+)"', script, re.M)}
    told = [
        spoken(row[1])[0].split(" install ")[1] for row in rows(section("Other ways to install"))
    ]
    assert told == [named["debian"], named["fedora"], named["macos"]]


def test_the_guards_and_tests_of_the_attacks_are_there() -> None:
    stands = DOCUMENT.read_text("utf-8")
    for attack in ATTACKS:
        assert attack.what in stands, "write it with python -m tests.attacks"
        assert all((ROOT / "reportgen" / name).exists() for name in attack.guards), attack.name
        assert all((ROOT / "tests" / name).exists() for name in attack.tests), attack.name
    assert len(written()) == len(ATTACKS)
