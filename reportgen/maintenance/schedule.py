"""The lines that make a machine run reportgen every night: systemd units or a cron entry."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from datetime import time
from pathlib import Path


@dataclass(frozen=True, slots=True)
class SchedulePlan:
    """What runs when, and where. `program` is the reportgen to call, `folder` where it works.

    `password` is the file with the mail password, None where the settings name nobody to sign in.
    """

    at: time
    program: Path
    folder: Path
    intake: Path
    send: bool
    password: Path | None = None


def cron_line(plan: SchedulePlan) -> str:
    """One line for `crontab -e`; cron mails what the run prints."""
    return (
        f"{plan.at.minute} {plan.at.hour} * * * "
        f"cd {shlex.quote(str(plan.folder))} && {_command(plan)}\n"
    ).replace("%", r"\%")  # cron reads a bare percent sign as a line break


def crontab(plan: SchedulePlan) -> str:
    """The line, and above it where the mail password is: cron doesn't know what a shell does."""
    place = plan.password or plan.folder / ".smtp_password"
    return (
        "# The SMTP password, in a file that only you can read (chmod 600):\n"
        f"{_unless_needed(plan)}REPORTGEN_SMTP_PASSWORD_FILE={place}\n{cron_line(plan)}"
    )


def systemd_units(plan: SchedulePlan) -> dict[str, str]:
    """A hardened service and a timer that makes up for a night the machine was off."""
    return {"reportgen.service": _service(plan), "reportgen.timer": _timer(plan)}


def _command(plan: SchedulePlan) -> str:
    words = [str(plan.program), "-q", "run", str(plan.intake), *(["--send"] if plan.send else [])]
    return shlex.join(words)


def _unless_needed(plan: SchedulePlan) -> str:
    """What stands before a line about the password: it counts where somebody signs in with one."""
    return "" if plan.password else "#"


def _plain(path: Path) -> str:
    """A path as the one value of a unit's setting: only specifiers have to be written twice."""
    return str(path).replace("%", "%%")


def _quoted(path: Path) -> str:
    """A path as one of several words."""
    escaped = _plain(path).replace("\\", r"\\").replace('"', r"\"")
    return f'"{escaped}"'


def _word(path: Path) -> str:
    """A path as a word of a command, where a dollar sign would begin a variable."""
    return _quoted(path).replace("$", "$$")


def _service(plan: SchedulePlan) -> str:
    send, off = " --send" if plan.send else "", _unless_needed(plan)
    return f"""\
[Unit]
Description=reportgen: judge the profiles and write the reports
Wants=network-online.target
After=network-online.target

[Service]
Type=oneshot
#User=reportgen
WorkingDirectory={_plain(plan.folder)}
# Fetch the sheet first, if it lies elsewhere:
#ExecStartPre=/usr/bin/rclone copyto drive:Agency/intake.xlsx {_word(plan.intake)}
ExecStart={_word(plan.program)} -q run {_word(plan.intake)}{send}
# It exits with 1 when it is done but something in the summary wants a look, which systemd calls
# failed: OnFailure= in [Unit] is the place to be told.
TimeoutStartSec=4h
MemoryMax=4G
Nice=10
UMask=0077
# The SMTP password, which only this machine's root can read; once, as root, type it behind:
# systemd-creds encrypt --name=smtp_password - /etc/reportgen/smtp_password
{off}LoadCredentialEncrypted=smtp_password:/etc/reportgen/smtp_password
{off}Environment=REPORTGEN_SMTP_PASSWORD_FILE=%d/smtp_password
NoNewPrivileges=yes
PrivateTmp=yes
PrivateDevices=yes
ProtectSystem=strict
ProtectHome=read-only
ReadWritePaths={_quoted(plan.folder)}
ProtectClock=yes
ProtectHostname=yes
ProtectKernelLogs=yes
ProtectKernelTunables=yes
ProtectKernelModules=yes
ProtectControlGroups=yes
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
"""


def _timer(plan: SchedulePlan) -> str:
    return f"""\
[Unit]
Description=reportgen, every night

[Timer]
OnCalendar=*-*-* {plan.at:%H:%M}:00
Persistent=true
RandomizedDelaySec=5min

[Install]
WantedBy=timers.target
"""
