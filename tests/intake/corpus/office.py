"""Files as LibreOffice saves them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from tests import PATIENCE


def convert(to: str, *paths: Path) -> list[Path]:
    """Each file saved as `to` in a folder of that name beside it, in one start of LibreOffice."""
    office = shutil.which("soffice")
    assert office, "these tests need LibreOffice (soffice)"
    folder = paths[0].parent
    subprocess.run(
        [
            *(office, f"-env:UserInstallation=file://{folder / 'office'}", "--headless"),
            *("--convert-to", to, "--outdir", str(folder / to), *map(str, paths)),
        ],
        check=True,
        capture_output=True,
        timeout=PATIENCE,
    )
    return [folder / to / f"{path.stem}.{to}" for path in paths]
