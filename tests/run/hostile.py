"""A renderer in whose hands some candidates are fatal; workers import it by its name."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from reportgen.render import RenderSettings
from reportgen.run import render

make: Callable[[RenderSettings], Callable[[render.RenderTask], Any]] = render._build


def build(settings: RenderSettings) -> Callable[[render.RenderTask], Any]:
    return partial(work, make(settings))


def work(render: Callable[[render.RenderTask], Any], sheet: render.RenderTask) -> Any:
    match sheet.report.profile.coach:
        case "segfault":
            os.kill(os.getpid(), signal.SIGSEGV)
        case "endless loop":
            while True:
                time.sleep(0.1)
        case "memory hog":
            hoard = []
            while True:
                hoard.append(bytearray(64 << 20))
    return render(sheet)
