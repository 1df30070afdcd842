"""The group of commands, and the one place that turns exceptions into exit codes."""

from __future__ import annotations

import gc
import signal
import sys
import traceback
from io import TextIOWrapper
from pathlib import Path
from types import FrameType
from typing import NoReturn

import click

from reportgen import __version__
from reportgen.cli.commands import LazyGroup, unloaded_commands
from reportgen.cli.options import Globals
from reportgen.cli.terminal import echo
from reportgen.cli.usage_hints import usage_words
from reportgen.deadline import leave_no_core
from reportgen.errors import ExitCode, ReportgenError, Stopped

STOPPING = (signal.SIGINT, signal.SIGTERM)


def _version(context: click.Context, _: click.Parameter, asked: bool) -> None:
    """The version, and how old what judges is: a report is worth as much as its tables."""
    if not asked:
        return
    # They take longer to import than all that `--help` needs.
    from reportgen.market import load_market  # noqa: PLC0415
    from reportgen.rulebook.loader import load_rulebook, names  # noqa: PLC0415

    echo(f"reportgen {__version__}")
    for name in names():
        book = load_rulebook(name)
        echo(f"rules {name}: {book.as_of}, version {book.version}")
    for table, source in load_market().sources.items():
        echo(f"table {table}: {source.as_of}")
    context.exit()


@click.group(
    cls=LazyGroup,
    commands=unloaded_commands(),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option("--config", type=click.Path(path_type=Path), help="A settings file of its own.")
@click.option("-q", "--quiet", is_flag=True, help="Say only what went wrong.")
@click.option("-v", "--verbose", count=True, help="Leave nothing out: every problem, every mail.")
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_version,
    help="Show the version, the rules' and the tables' dates.",
)
@click.pass_context
def cli(context: click.Context, config: Path | None, quiet: bool, verbose: int) -> None:
    """Judge freelancers' profiles, write a report for each, and show the cohort in Excel."""
    context.obj = Globals(config, quiet, verbose)


def main() -> NoReturn:
    """Run the command line and exit with DESIGN's code for how it ended."""
    for stream in (sys.stdout, sys.stderr):
        # A sign that the terminal's encoding lacks costs that sign, not the command.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    leave_no_core()
    for number in STOPPING:
        # What was started with a signal ignored, as `nohup` and `&` do, goes on ignoring it.
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _stop)
    code = _exit_code()
    # At its end Python looks for garbage in all there is, which took as long as judging somebody.
    gc.freeze()
    sys.exit(code)


def _exit_code() -> int:
    try:
        result = cli.main(standalone_mode=False)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.ClickException as error:
        echo(usage_words(error, sys.argv[1:]), err=True, nl=False)
        return ExitCode.USAGE
    except ReportgenError as error:
        echo(f"reportgen: {error}", err=True)
        return error.exit_code
    except Stopped as stop:
        echo(f"reportgen: stopped{stop.kept and f'; {stop.kept}'}", err=True)
        return stop.exit_code
    except (KeyboardInterrupt, click.Abort):
        return ExitCode.INTERRUPTED
    except OSError as error:
        # Which file it was may hold a name; the reason doesn't.
        echo(f"reportgen: a file can't be used: {error.strerror}", err=True)
        return ExitCode.FILE
    except Exception as error:
        _tell_bug(error)
        return ExitCode.BUG
    return int(result) if isinstance(result, int) else ExitCode.DONE


def _stop(number: int, _frame: FrameType | None) -> None:
    """Once: a second signal would cut the tidying up short."""
    for each in STOPPING:
        signal.signal(each, signal.SIG_IGN)
    raise Stopped(ExitCode(128 + number))


def _tell_bug(error: Exception) -> None:
    """Where it broke, without the message: that may quote a candidate."""
    echo(f"reportgen: a bug in reportgen ({type(error).__name__}), please report it:", err=True)
    for frame in traceback.extract_tb(error.__traceback__)[-6:]:
        echo(f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}", err=True)
