"""reportgen schedule: print what a machine needs to run it every night."""

from __future__ import annotations

import os
import shutil
import sys
from datetime import datetime, time
from pathlib import Path

import click

from reportgen.cli.options import Globals, IntakePath, pass_globals
from reportgen.cli.terminal import echo
from reportgen.errors import UsageError
from reportgen.maintenance.schedule import SchedulePlan, crontab, systemd_units


@click.command()
@click.option("--at", default="02:30", metavar="HH:MM", show_default=True, help="When to run.")
@click.option("--intake", type=IntakePath(), default=Path("inputs/intake.xlsx"))
@click.option("--send", is_flag=True, help="Mail what is released, too.")
@click.option("--systemd", "kind", flag_value="systemd", default=True, help="Unit files (default).")
@click.option("--cron", "kind", flag_value="cron", help="A line for crontab -e.")
@pass_globals
def schedule(globals_: Globals, at: str, intake: Path, send: bool, kind: str) -> None:
    """Print unit files or a cron line, ready to install."""
    folder, when = Path.cwd(), _clock(at)
    password = _password(globals_, folder) if send else None
    plan = SchedulePlan(when, _program(), folder, intake.absolute(), send, password)
    if not intake.is_file():
        echo(
            f"reportgen: there is no {intake} yet; it must be there when the night begins", err=True
        )
    if kind == "cron":
        echo(crontab(plan), nl=False)
        return
    for name, text in systemd_units(plan).items():
        echo(f"# /etc/systemd/system/{name}")
        echo(text)
    echo("# then: systemctl daemon-reload && systemctl enable --now reportgen.timer")


def _password(globals_: Globals, folder: Path) -> Path | None:
    """The file with the mail password, where the settings name who signs in with one."""
    mail = globals_.settings().mail
    if not mail.username or mail.oauth or mail.token_command:
        return None
    return folder / os.environ.get("REPORTGEN_SMTP_PASSWORD_FILE", ".smtp_password")


def _clock(text: str) -> time:
    try:
        return datetime.strptime(text, "%H:%M").time()  # noqa: DTZ007 - the machine's own clock
    except ValueError as error:
        raise UsageError(f"“{text}” is not a time like 02:30") from error


def _program() -> Path:
    found = shutil.which("reportgen", path=str(Path(sys.executable).parent))
    return Path(found or shutil.which("reportgen") or sys.argv[0]).absolute()
