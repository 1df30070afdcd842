"""The man page, from the same values as the handbook: `make man` writes it, pip installs it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from textwrap import wrap

from reportgen.errors import ExitCode
from reportgen.maintenance.handbook.content import CommandPage, Fact
from reportgen.rulebook.words import Words

FILES = (
    Fact("reportgen.toml", "Settings; “reportgen init” writes one with all there is to set."),
    Fact("outputs/latest", "The newest complete run: reports, cohort.xlsx, run.json, run.log."),
    Fact("outputs/history.sqlite3", "What was told and mailed to whom. Back it up."),
)
VARIABLES = (
    Fact("REPORTGEN_SECTION_KEY", "A setting, such as REPORTGEN_MAIL_HOST; it beats the files."),
    Fact("REPORTGEN_SMTP_PASSWORD", "The mail server's password; or, with _FILE, where it stands."),
    Fact("REPORTGEN_IMAP_PASSWORD", "The mailbox's, for “reportgen bounces”; or with _FILE."),
    Fact("REPORTGEN_OAUTH_SECRET", "What gets access tokens, with [mail] oauth; or with _FILE."),
    Fact("NO_COLOR", "No colours in the terminal."),
)


def man_page(
    about: str, shared: Sequence[Fact], commands: Sequence[CommandPage], version: str, words: Words
) -> str:
    """reportgen(1) in the man macros. It bears no date: the same version gives the same bytes."""
    exits = [Fact(f"{c.value}", words.say(f"handbook-exit-{c}")) for c in ExitCode]
    lines = [f'.TH REPORTGEN 1 "" "reportgen {_plain(version)}" "User Commands"']
    lines += [".SH NAME", f"reportgen \\- {_plain(about[0].lower() + about[1:].rstrip('.'))}"]
    lines += [".SH SYNOPSIS", ".B reportgen", _plain("[OPTIONS] COMMAND [ARGS]...")]
    lines += [".SH OPTIONS", *_told(shared), ".SH COMMANDS"]
    for command in commands:
        lines += [f'.SS "{_plain(command.usage)}"', *_text(command.about)]
        lines += _told(command.options)
    for title, facts in (("FILES", FILES), ("ENVIRONMENT", VARIABLES), ("EXIT STATUS", exits)):
        lines += [f'.SH "{title}"', *_told(facts)]
    lines += [".SH SEE ALSO", *_text("“reportgen handbook” writes all checks, rules and settings.")]
    return "\n".join(lines) + "\n"


def _told(facts: Sequence[Fact]) -> Iterator[str]:
    for fact in facts:
        yield ".TP"
        yield f".B {_plain(fact.name)}"
        yield from _text(fact.about or fact.value)


def _text(text: str) -> Iterator[str]:
    """Lines of a paragraph; none of them may begin as a macro does."""
    for line in wrap(_plain(text), 96, break_on_hyphens=False, break_long_words=False):
        yield f"\\&{line}" if line[0] in ".'" else line


def _plain(text: str) -> str:
    """Text as roff takes it: its own signs escaped, hyphens that can be copied."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("’", "'")
    return re.sub(r"[“”]", lambda mark: "\\(lq" if mark[0] == "“" else "\\(rq", text)
