"""Which way of sending the settings choose."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from reportgen.mail.outbox import FileTransport
from reportgen.mail.smtp import SmtpTransport
from reportgen.mail.transport import Transport
from reportgen.settings import Settings, smtp_password


def transport_for(
    settings: Settings, run_folder: Path, environ: Mapping[str, str] = os.environ
) -> Transport:
    """The transport in `[mail]`, its password from the environment.

    Raises SettingsError where a server can't be reached safely with these settings.
    """
    if settings.mail.transport == "files":
        return FileTransport(run_folder)
    return SmtpTransport(settings.mail, smtp_password(environ))
