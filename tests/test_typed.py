"""README's blocks, typed as they stand: start, install, five steps, look, mail, every night."""

from __future__ import annotations

import base64
import hashlib
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator, Mapping
from configparser import ConfigParser
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

from tests.documents import ROOT, blocks, section
from tests.mail.servers import HOST, PASSWORD, Certificates, Inbox, mail_server
from tests.run.agency import row as somebody
from tests.run.agency import write_intake
from tests.run.command import here

pytestmark = pytest.mark.heavy

MAIL_HOST, MAIL_PORT, MAIL_USER = "smtp.harbour.example", "587", "coach@harbour.example"
COACH = "Maya Lindqvist"
# Of a fourth person: two that are alike would hold both people's mail.
UNLIKE = (
    "Payroll vendors hire me when their release notes confuse accountants. I sit in on support "
    "calls, rewrite the notes by task, and test them with three users. Returned tickets fell by "
    "half at the last vendor. Bring me one note that nobody understood and I will mend it first."
)


def first_block(title: str) -> str:
    return blocks("sh", section(title))[0]


def first_commands(title: str) -> list[list[str]]:
    """What a section's first block has a reader type, by words."""
    return [shlex.split(line, comments=True) for line in first_block(title).splitlines()]


def test_the_five_steps_lead_to_reports(tmp_path: Path) -> None:
    """Typed as they stand, with a sheet of two people put where the second line says."""
    assert here("new-intake", "sheet.xlsx", "--sample", "2", cwd=tmp_path).returncode == 0
    folder = tmp_path
    for program, *args in first_commands("Your own sheet in five steps"):
        if program == "cd":
            folder = folder / args[0]
            shutil.move(tmp_path / "sheet.xlsx", folder)
            continue
        done = here(*args, cwd=folder)
        assert done.returncode == 0, (args, done.stderr)
    assert len(list((folder / "outputs" / "latest" / "reports").glob("*.pdf"))) == 2
    assert (folder / "outputs" / "latest" / "cohort.xlsx").is_file()


def test_look_and_words_lead_to_a_report(tmp_path: Path) -> None:
    write_intake(tmp_path / "sheet.xlsx", [somebody("C-1")])
    for _, *args in first_commands("Look and words"):
        done = here(*args, cwd=tmp_path)
        assert done.returncode == 0, (args, done.stderr)
    assert {"templates", "words", "rules.toml"} <= {path.name for path in tmp_path.iterdir()}
    made = {path.suffix for path in (tmp_path / "outputs" / "previews").glob("C-1-*")}
    assert made == {".pdf", ".html"}


@dataclass(frozen=True)
class Desk:
    """A folder in which somebody types, with a home and a PATH of their own."""

    folder: Path
    home: Path

    def variables(self) -> dict[str, str]:
        inherited = {k: v for k, v in os.environ.items() if not k.startswith(("REPORTGEN_", "XDG"))}
        path = f"{self.home / '.local' / 'bin'}{os.pathsep}{os.environ['PATH']}"
        return {**inherited, "HOME": str(self.home), "PATH": path}

    def type(
        self, lines: str, more: Mapping[str, str] = {}, *, within: Path | None = None
    ) -> subprocess.CompletedProcess[str]:
        """The lines in one shell, which stops at the first that fails; `more` are variables."""
        done = subprocess.run(
            ["bash", "-e", "-c", lines],
            cwd=within or self.folder,
            env={**self.variables(), **more},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, (lines, done.stdout[-2_000:], done.stderr[-2_000:])
        return done


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    folder = tmp_path / "agency"
    folder.mkdir()
    return Desk(folder, tmp_path / "home")


@pytest.fixture
def office(desk: Desk) -> Desk:
    """A desk where `reportgen` can be typed: this tree's."""
    command = desk.home / ".local" / "bin" / "reportgen"
    command.parent.mkdir(parents=True)
    command.write_text(
        f"#!/bin/sh\nPYTHONPATH={shlex.quote(str(ROOT))} exec {shlex.quote(sys.executable)}"
        ' -m reportgen "$@"\n'
    )
    command.chmod(0o755)
    return desk


# Mail.


@dataclass(frozen=True)
class Post:
    """A mail server that README's settings lead to once its host and port are put in."""

    inbox: Inbox
    port: int
    trusted: Path

    def settle(self, folder: Path, *, release: str = "reviewed") -> None:
        """README's settings, each section's under its heading in the file that `init` made."""
        (told,) = blocks("toml", section("Mail"))
        for stands, meant in (
            (f'host = "{MAIL_HOST}"', f'host = "{HOST}"'),
            (f"port = {MAIL_PORT} ", f"port = {self.port} "),
            ('release = "reviewed"', f'release = "{release}"'),
        ):
            assert stands in told, f"README's mail settings have no {stands}"
            told = told.replace(stands, meant)
        file = folder / "reportgen.toml"
        text = file.read_text(encoding="utf-8")
        for heading, lines in re.findall(r"^(\[\w+\]).*\n((?:(?!\[).*\n)*)", told, re.M):
            before, there, after = text.partition(f"{heading}\n")
            assert there, f"init's file has no {heading}"
            text = f"{before}{there}{lines}{after}"
        file.write_text(text, encoding="utf-8")


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Post]:
    certificates = Certificates()
    trusted = tmp_path / "authority.pem"
    certificates.authority.cert_pem.write_to_path(str(trusted))
    inbox = Inbox(user=MAIL_USER)
    with mail_server(inbox, certificates.server()) as port:
        yield Post(inbox, port, trusted)


def editor(folder: Path) -> str:
    """What `$EDITOR` may name: somebody who writes the password into the file and saves it."""
    program = folder / "editor"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "{PASSWORD}" > "$1"\n')
    program.chmod(0o755)
    return str(program)


def test_mail_goes_out_as_its_block_says(office: Desk, post: Post, tmp_path: Path) -> None:
    """Settings and commands of README; then the second evening, for the one who was left over."""
    office.type("reportgen init . --name Harbour")
    post.settle(office.folder)
    people = [somebody(f"C-{n}", coach=COACH) for n in range(1, 4)]
    people.append(somebody("C-4", coach=COACH, overview=UNLIKE))
    write_intake(office.folder / "sheet.xlsx", people)
    office.type("reportgen run sheet.xlsx")
    trusting = {"SSL_CERT_FILE": str(post.trusted), "EDITOR": editor(tmp_path)}
    lines = first_block("Mail")
    office.type(lines, trusting)
    assert (office.folder / ".smtp_password").stat().st_mode & 0o777 == 0o600
    assert set(post.inbox.logins) == {PASSWORD.encode()}
    trial, *first_three = post.inbox.envelopes
    assert trial.rcpt_tos == [MAIL_USER]
    theirs = {p["email"] for p in people}
    assert len(first_three) == 3
    assert {to for e in first_three for to in e.rcpt_tos} < theirs
    assert all(b"maya@harbour.example" in bytes(e.original_content or b"") for e in first_three)
    assert all(e.mail_from == MAIL_USER for e in post.inbox.envelopes)
    password = re.search(r"^export .*$", lines, re.M)
    assert password is not None
    office.type(f"{password[0]}\nreportgen send\nreportgen send", trusting)
    assert sorted(post.inbox.recipients[1:]) == sorted(theirs)


# Every night.


def printed_by(kind: str, office: Desk) -> str:
    """What the section's line for `kind` prints, typed where its first line goes."""
    first, *lines = first_block("Every night").splitlines()
    assert first.split("#")[0].split() == ["cd", "/srv/agency"]
    (line,) = [each for each in lines if f"--{kind}" in each]
    return office.type(line).stdout


CRON = {"SHELL": "/bin/sh", "PATH": "/usr/bin:/bin"}  # and HOME and LOGNAME, of what a shell has


def test_the_cron_line_is_a_night_that_mails(office: Desk, post: Post) -> None:
    """Run by sh with what cron knows: what the lines above it set, and little else."""
    office.type("reportgen init . --name Harbour")
    post.settle(office.folder, release="automatic")
    (office.folder / ".smtp_password").write_text(PASSWORD, encoding="utf-8")
    write_intake(office.folder / "sheet.xlsx", [somebody("C-1", coach=COACH)])
    table = printed_by("cron", office)
    lines = table.splitlines()
    set_above = dict(line.split("=", 1) for line in lines if re.match(r"[A-Z_]+=", line))
    minute, hour, *every, command = lines[-1].split(maxsplit=5)
    assert (minute, hour, every) == ("30", "2", ["*", "*", "*"])
    done = subprocess.run(
        ["/bin/sh", "-c", command.replace(r"\%", "%")],
        cwd=office.home,
        env=CRON | {"HOME": str(office.home), "SSL_CERT_FILE": str(post.trusted)} | set_above,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert post.inbox.recipients == ["c-1@vale-studio.example"]


def test_the_service_is_a_night(office: Desk) -> None:
    """Its command, in its folder; without a server the mails lie in the run's outbox."""
    settings = '[mail]\nfrom = "coach@harbour.example"\nrelease = "automatic"\n'
    (office.folder / "reportgen.toml").write_text(settings, encoding="utf-8")
    write_intake(office.folder / "sheet.xlsx", [somebody("C-1")])
    name, _, rest = printed_by("systemd", office).partition("\n")
    assert name == "# /etc/systemd/system/reportgen.service"
    unit = ConfigParser(strict=False, interpolation=None, delimiters="=", comment_prefixes="#")
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read_string(rest.partition("# /etc/systemd/system/")[0])
    service = {key: value.replace("%%", "%") for key, value in unit["Service"].items()}
    assert service["WorkingDirectory"] == str(office.folder)
    assert shlex.split(service["ReadWritePaths"]) == [str(office.folder)]
    command = [word.replace("$$", "$") for word in shlex.split(service["ExecStart"])]
    done = subprocess.run(
        command,
        cwd=service["WorkingDirectory"],
        env=CRON | {"HOME": str(office.home)},
        umask=int(service["UMask"], 8),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert len(list((office.folder / "outputs" / "latest" / "reports").glob("*.pdf"))) == 1
    assert [p.name for p in office.folder.rglob("*.eml")] != []


# Installing.


@pytest.fixture
def tree(desk: Desk) -> Path:
    """A clone of this tree, without what git leaves out and the samples' pictures."""
    target = desk.folder / "clone"
    kept = [".ci", "*.md", "LICENSE", "Makefile", "inputs", "pyproject.toml", "reportgen"]
    kept += ["requirements.lock", "templates", ".pre-commit-config.yaml"]
    for path in [found for name in kept for found in ROOT.glob(name)]:
        if path.is_dir():
            leave = shutil.ignore_patterns("__pycache__")
            shutil.copytree(path, target / path.name, ignore=leave)
        else:
            target.mkdir(exist_ok=True)
            shutil.copy2(path, target)
    return target


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is installed here, packed into wheels again: a registry that asks nobody.

    So an installer finds what pyproject.toml declares, and goes without what it doesn't.
    """
    folder = tmp_path_factory.mktemp("wheels")
    for each in distributions():
        if each.files and each.read_text("WHEEL") and each.name != "reportgen":
            _pack(each, folder)
    return folder


LEFT_OUT = ("INSTALLER", "REQUESTED", "RECORD", "direct_url.json")


def _pack(package: Distribution, folder: Path) -> None:
    named = re.sub(r"[-_.]+", "_", canonicalize_name(package.name))
    wheel = package.read_text("WHEEL") or ""
    tags = re.findall(r"^Tag: (.+)$", wheel, re.M)
    sets = ["-".join(sorted({t.split("-")[i] for t in tags})).replace("-", ".") for i in range(3)]
    path = folder / f"{named}-{package.version}-{'-'.join(sets)}.whl"
    if path.exists():
        return
    inside = [
        file
        for file in package.files or ()
        if ".." not in file.parts and file.suffix != ".pyc" and file.name not in LEFT_OUT
    ]
    (info,) = {file.parts[0] for file in inside if file.parts[0].endswith(".dist-info")}
    record = []
    with zipfile.ZipFile(path, "w") as packed:
        for file in inside:
            data = Path(str(package.locate_file(file))).read_bytes()
            digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
            record.append(f'"{file}",sha256={digest},{len(data)}\n')
            packed.writestr(str(file), data)
        packed.writestr(f"{info}/RECORD", "".join(record) + f"{info}/RECORD,,\n")


BARE = {"PYTHONPATH": ""}


def from_these(wheels: Path) -> Mapping[str, str]:
    """Variables that keep pip and uv to a folder of wheels."""
    return {
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": str(wheels),
        "PIP_CONFIG_FILE": os.devnull,
        "UV_OFFLINE": "1",
        "UV_NO_INDEX": "1",
        "UV_NO_CACHE": "1",
        "UV_NO_CONFIG": "1",
        "UV_FIND_LINKS": str(wheels),
        "UV_PYTHON": sys.executable,
        **BARE,
    }


def works(desk: Desk, tmp_path: Path, command: str) -> None:
    """A night with the installed command, far from the tree, and the man page beside it."""
    away = tmp_path / "away"
    away.mkdir()
    write_intake(away / "sheet.xlsx", [somebody("C-1")])
    version = desk.type(f"{command} --version", BARE, within=away).stdout
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert version.splitlines()[0] == f"reportgen {project['version']}"
    desk.type(f"{command} run sheet.xlsx", BARE, within=away)
    assert len(list((away / "outputs" / "latest" / "reports").glob("*.pdf"))) == 1


def lines_to_install() -> list[str]:
    """The section's commands, and what its remarks name as another way."""
    found: list[str] = []
    for line in first_block("Other ways to install").splitlines():
        command, _, remark = line.partition("#")
        found.append(command.strip())
        found += re.findall(r"\bor: (.+)$", remark)
        found += re.findall(r"from `([^`]+)`", remark)
    return found


def test_each_way_to_install_is_one_that_is_tried() -> None:
    """Whatever else comes to stand there needs a test of its own.

    `pipx` is a venv and pip, which is what is tried; the image is built by hand, see below it.
    """
    assert lines_to_install() == [
        "pipx install .",
        "uv tool install .",
        "pipx install dist/reportgen-0.1.0-py3-none-any.whl",
        "uv build",
        "podman build -t reportgen .",
        'podman run --rm -v "$PWD:/work" reportgen run sheet.xlsx',
    ]


def test_uv_installs_the_tree_as_a_tool(
    desk: Desk, tree: Path, wheels: Path, tmp_path: Path
) -> None:
    uv = Path(sys.executable).parent / "uv"
    (line,) = [each for each in lines_to_install() if each.startswith("uv tool")]
    desk.type(line.replace("uv", str(uv), 1), from_these(wheels), within=tree)
    works(desk, tmp_path, "reportgen")
    tool = desk.home / ".local" / "share" / "uv" / "tools" / "reportgen"
    assert (tool / "share" / "man" / "man1" / "reportgen.1").is_file()


@pytest.mark.parametrize("way", ["pipx install .", "pipx install dist/"])
def test_pip_installs_the_tree_and_its_wheel(
    way: str, desk: Desk, tree: Path, wheels: Path, tmp_path: Path
) -> None:
    """As pipx does it: into a venv of its own."""
    (line,) = [
        each
        for each in lines_to_install()
        if (each == way if way.endswith(" .") else each.startswith(way))
    ]
    uv = Path(sys.executable).parent / "uv"
    if "dist/" in line:
        desk.type(f"{uv} build", from_these(wheels), within=tree)
    venv = tmp_path / "venv"
    desk.type(
        f"{sys.executable} -m venv {venv}\n"
        + line.replace("pipx", f"{venv / 'bin' / 'python'} -m pip", 1)
        + f"\n{venv / 'bin' / 'python'} -m pip check",
        from_these(wheels),
        within=tree,
    )
    works(desk, tmp_path, str(venv / "bin" / "reportgen"))


# Start.


def test_make_runs_sets_up_and_links(desk: Desk, tree: Path) -> None:
    """In a clone whose set-up is done: what installs is pinned by hash and needs a network."""
    (tree / ".venv").symlink_to(sys.prefix)
    made = tree / "made"
    made.mkdir()
    write_intake(made / "sheet.xlsx", [somebody("C-1")])
    write_intake(tree / "inputs" / "sample_intake.xlsx", [somebody("C-2")])
    block = first_block("Start").replace("path/to/sheet.xlsx", "made/sheet.xlsx")
    lines = [line.partition("#")[0].strip() for line in block.splitlines()]
    assert [line.split()[:2] for line in lines] == [["make", "run"]] * 2 + [["make", "install"]]
    for line in lines:
        desk.type(f"{line} --old-file .venv/.ready", within=tree)
    found = {p.name[:3] for p in (tree / "outputs").glob("latest*/reports/*.pdf")}
    assert found == {"C-1", "C-2"}
    assert desk.type("reportgen --version").stdout.startswith("reportgen ")
