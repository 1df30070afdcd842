"""Settings: flag, environment, `--config`, ./reportgen.toml, the user's own file, in that order."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from platformdirs import user_config_path
from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
)
from pydantic_core import PydanticCustomError, PydanticKnownError

from reportgen.errors import SettingsError
from reportgen.settings_slips import check_keys, unknown_variable, wrong_value
from reportgen.toml_text import read_toml

FILE_NAME = "reportgen.toml"
PREFIX = "REPORTGEN_"
COLOUR = r"^#[0-9a-fA-F]{6}$"
LANGUAGE_TAG = r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
CLUSTER = r"^(local:[1-9][0-9]?|(tcp|tls)://[^\s/]+:[0-9]+)$"
MOST_DAYS = 36_500  # a century; beyond some millions dates themselves end
MOST_HOURS = 24 * MOST_DAYS
MOST_MB = 1_048_576  # a terabyte
LONGEST = 10_000  # of a text: it may stand on each page


class _Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    @field_validator("*", mode="before")
    @classmethod
    def _fit(cls, value: object, info: ValidationInfo) -> object:
        """`true` is no number, though Python takes it for one, and no text is a book."""
        kinds = _kinds(cls.model_fields[info.field_name or ""].annotation)
        if isinstance(value, bool) and kinds & {int, float}:
            raise PydanticKnownError("int_type" if int in kinds else "float_type")
        texts = value if isinstance(value, list | tuple) else [value]
        if any(isinstance(text, str) and len(text) > LONGEST for text in texts):
            raise PydanticCustomError("text_too_long", f"it must be at most {LONGEST:,} characters")
        return value


def _kinds(annotation: object) -> frozenset[object]:
    """The types that an annotation is made of."""
    parts = [part for part in get_args(annotation) if isinstance(part, type) or get_args(part)]
    return frozenset({annotation} if isinstance(annotation, type) else ()).union(
        *map(_kinds, parts)
    )


class Agency(_Section):
    """In whose name the reports go out."""

    name: str = "Your coaching agency"
    logo: Annotated[Path | None, Field(examples=["logo.svg"])] = None
    accent: Annotated[str, Field(pattern=COLOUR)] = "#0f5c4d"
    contact: Annotated[
        tuple[str, ...], Field(examples=[["coach@harbour.example", "+44 20 7946 0000"]])
    ] = ()
    website: Annotated[str, Field(examples=["https://harbour.example"])] = ""
    sign_off: Annotated[str, Field(examples=["Your team at Harbour"])] = ""

    @field_validator("contact", mode="before")
    @classmethod
    def _one_line_is_a_list(cls, value: object) -> object:
        return [value] if isinstance(value, str) else value


class IntakeLimits(_Section):
    """How large an intake may be before it is refused unread. Sizes are in megabytes.

    `row_s` is what reading one row, and judging it, may each cost: seconds of the processor.
    """

    file_mb: Annotated[int, Field(ge=1, le=MOST_MB)] = 200
    unpacked_mb: Annotated[int, Field(ge=1, le=MOST_MB)] = 1024
    entry_mb: Annotated[int, Field(ge=1, le=MOST_MB)] = 512
    entries: Annotated[int, Field(ge=10, le=10_000_000)] = 5_000
    ratio: Annotated[int, Field(ge=10, le=10_000_000)] = 200
    rows: Annotated[int, Field(ge=1, le=1_000_000_000)] = 1_048_576
    columns: Annotated[int, Field(ge=1, le=1_000_000)] = 1_000
    row_s: Annotated[float, Field(gt=0, le=3_600)] = 10.0


class IntakeSettings(_Section):
    """How the spreadsheet is read.

    `columns` maps a heading to a field, or to "" for none; or a field to a list of headings that
    are read together. `values` says what an agency's own words mean, by field: `{"E" = "entry"}`.
    `words` is a file, or a folder of files, in the shape of those in `intake/languages`.
    """

    sheet: Annotated[tuple[str, ...], Field(examples=[["Cohort 2026"]])] = ()
    columns: Annotated[
        dict[str, str | tuple[str, ...]],
        Field(examples=[{"Blurb": "overview", "skills": ["Core skill", "Other skill"]}]),
    ] = {}
    values: Annotated[
        dict[str, dict[str, str]], Field(examples=[{"experience_level": {"E": "entry"}}])
    ] = {}
    words: Annotated[Path | None, Field(examples=["our-headings"])] = None
    limits: IntakeLimits = IntakeLimits()
    max_age_hours: Annotated[
        Annotated[float, Field(gt=0, le=MOST_HOURS)] | None, Field(examples=[26])
    ] = None

    @field_validator("sheet", mode="before")
    @classmethod
    def _one_sheet_is_a_list(cls, value: object) -> object:
        if isinstance(value, str):
            return [value] if value.strip() else []
        return value


class RulebookSettings(_Section):
    name: str = "upwork"
    file: Annotated[Path | None, Field(examples=["rules.toml"])] = None
    words: Annotated[Path | None, Field(examples=["words"])] = None
    market: Annotated[Path | None, Field(examples=["market"])] = None
    notices: Annotated[Path | None, Field(examples=["notices"])] = None


SECTIONS = (
    "letter",
    "note",
    "change",
    "actions",
    "strengths",
    "profile",
    "next",
    "checks",
    "figures",
    "submissions",
    "unseen",
    "method",
)


class ReportSettings(_Section):
    """How a report looks. `language` is also the staff's."""

    language: Annotated[str, Field(pattern=LANGUAGE_TAG)] = "en"
    paper: Literal["A4", "Letter", "phone"] = "A4"
    templates: Annotated[Path | None, Field(examples=["templates"])] = None
    sections: tuple[str, ...] = SECTIONS
    fonts: Annotated[tuple[str, ...], Field(examples=[["Source Sans 3"]])] = ()


class WorkbookSettings(_Section):
    """What the staff's workbook holds besides; `per_coach`: a sheet for each coach's people."""

    per_coach: bool = False


class RunSettings(_Section):
    """How a night runs. `cohort` keeps an intake apart from others in the same output folder."""

    output: Path = Path("outputs")
    cohort: Annotated[str, Field(examples=["Autumn"])] = ""
    workers: Annotated[int, Field(ge=0, le=256)] = 0  # 0: one for each core
    cluster: Annotated[
        Annotated[str, Field(pattern=CLUSTER)] | None, Field(examples=["tcp://head.example:8786"])
    ] = None
    mode: Literal["private", "group"] = "private"  # who else may use what is written
    timeout_s: Annotated[float, Field(gt=0, le=86_400)] = 60.0
    check_timeout_s: Annotated[float, Field(gt=0, le=3_600)] = 10.0  # one answer of a plug-in
    memory_mb: Annotated[int, Field(ge=128, le=MOST_MB)] = 1024


class Digest(_Section):
    to: Annotated[tuple[str, ...], Field(examples=[["office@harbour.example"]])] = ()


Edition = Literal["report", "phone"]


class MailSettings(_Section):
    """How mail goes out. `attach`: the report as it is printed, its phone edition, or both."""

    transport: Literal["files", "smtp"] = "files"
    host: Annotated[str, Field(examples=["smtp.harbour.example"])] = ""
    port: Annotated[int, Field(ge=1, le=65535)] = 587
    security: Literal["starttls", "tls", "none"] = "starttls"
    username: Annotated[str, Field(examples=["coach@harbour.example"])] = ""
    token_command: Annotated[str, Field(examples=["/usr/local/bin/mail-token"])] = ""
    oauth: Annotated[Literal["microsoft", "google"] | None, Field(examples=["microsoft"])] = None
    tenant: Annotated[str, Field(examples=["harbour.onmicrosoft.com"])] = ""
    client_id: Annotated[str, Field(examples=["1b4f7c0e-0000-4000-8000-2a9d5e3c6f81"])] = ""
    from_: Annotated[str, Field(alias="from", examples=["Harbour <coach@harbour.example>"])] = ""
    reply_to: Annotated[str, Field(examples=["coach@harbour.example"])] = ""
    release: Literal["reviewed", "automatic"] = "reviewed"
    max_age_days: Annotated[float, Field(gt=0, le=MOST_DAYS)] = 3
    per_minute: Annotated[int, Field(ge=1, le=1_000_000)] = 30
    per_day: Annotated[Annotated[int, Field(ge=1, le=1_000_000)] | None, Field(examples=[400])] = (
        None
    )
    copy_to_coach: bool = False
    attach: Literal["a4", "phone", "both"] = "a4"
    digest: Digest = Digest()


class CoachSettings(_Section):
    """How mail knows a coach: where answers go, and what stands under a letter."""

    address: str = ""
    phone: str = ""
    signature: str = ""


class PrivacySettings(_Section):
    keep_days: Annotated[Annotated[int, Field(ge=1, le=MOST_DAYS)] | None, Field(examples=[90])] = (
        None
    )


_Share = Annotated[float, Field(gt=0, le=1)]


class GuardSettings(_Section):
    """When a sheet has changed too much since the last run to be mailed from, in shares of people.

    `people` of them gone; a `field` lost by so many of those who had it; the `same` answer from so
    many; the `readiness` of so many moved one way by `points`. “More than” each, but for `same`.
    """

    people: _Share = 1 / 3
    field: _Share = 0.5
    same: _Share = 0.9
    readiness: _Share = 0.5
    points: Annotated[float, Field(gt=0, le=100)] = 3.0


class FairnessSettings(_Section):
    """Under how many other names and countries everybody is judged again; 0 leaves it out."""

    swaps: Annotated[int, Field(ge=0, le=50)] = 1


class OutcomesSettings(_Section):
    """By which columns of the sheet outcomes are told: their headings, five at most."""

    by: Annotated[
        tuple[Annotated[str, Field(min_length=1)], ...],
        Field(max_length=5, examples=[["Gender", "District"]]),
    ] = ()

    @field_validator("by", mode="before")
    @classmethod
    def _one_heading_is_a_list(cls, value: object) -> object:
        return [value] if isinstance(value, str) else value


class HistorySettings(_Section):
    path: Annotated[Path | None, Field(examples=["history.sqlite3"])] = None


class Settings(_Section):
    """Everything an operator can set, checked and frozen."""

    agency: Agency = Agency()
    intake: IntakeSettings = IntakeSettings()
    rulebook: RulebookSettings = RulebookSettings()
    report: ReportSettings = ReportSettings()
    workbook: WorkbookSettings = WorkbookSettings()
    run: RunSettings = RunSettings()
    mail: MailSettings = MailSettings()
    coaches: Annotated[
        dict[str, CoachSettings],
        Field(
            examples=[
                {
                    "Maya Lindqvist": {
                        "address": "maya@harbour.example",
                        "phone": "+44 20 7946 0000",
                        "signature": "Maya, your coach at Harbour",
                    }
                }
            ]
        ),
    ] = {}
    guard: GuardSettings = GuardSettings()
    privacy: PrivacySettings = PrivacySettings()
    fairness: FairnessSettings = FairnessSettings()
    outcomes: OutcomesSettings = OutcomesSettings()
    history: HistorySettings = HistorySettings()

    @property
    def editions(self) -> tuple[Edition, ...]:
        """Which PDFs of a report a mail carries; on a phone's paper there is but the one."""
        if self.mail.attach == "a4" or self.report.paper == "phone":
            return ("report",)
        return ("phone",) if self.mail.attach == "phone" else ("report", "phone")

    @property
    def history_path(self) -> Path:
        return self.history.path or self.run.output / "history.sqlite3"


# Paths in a settings file are meant from where that file lies.
_PATHS = (
    ("agency", "logo"),
    ("intake", "words"),
    ("rulebook", "file"),
    ("rulebook", "words"),
    ("rulebook", "market"),
    ("rulebook", "notices"),
    ("report", "templates"),
    ("run", "output"),
    ("history", "path"),
)


def load_settings(
    config: Path | None = None,
    environ: Mapping[str, str] = os.environ,
    folder: Path | None = None,
    user_folder: Path | None = None,
) -> Settings:
    """Read and lay over each other all settings there are.

    Raises SettingsError naming the file (or variable), the key, and the nearest right key.
    """
    layers: list[tuple[str, dict[str, Any]]] = []
    user_file = (user_folder or user_config_path("reportgen")) / FILE_NAME
    local_file = (folder or Path()) / FILE_NAME
    for path in (user_file, local_file):
        if path.is_file():
            layers.append((str(path), _read(path)))
    if config is not None:
        layers.append((str(config), _read(config)))
    layers.append(("the environment", _from_environment(environ)))

    merged: dict[str, Any] = {}
    for where, layer in layers:
        check_keys(layer, where, Settings)
        _validated(_merge({}, layer), where)
        merged = _merge(merged, layer)
    return _validated(merged, "settings")


def smtp_password(environ: Mapping[str, str] = os.environ) -> SecretStr | None:
    """The SMTP password from the environment, or from the file named there; never a setting."""
    return password_of("SMTP", environ)


def password_of(
    server: Literal["SMTP", "IMAP", "OAUTH"], environ: Mapping[str, str] = os.environ
) -> SecretStr | None:
    """The password for a kind of server, from the environment or from the file named there.

    Of a token server it is the app's secret, or the key file of Google's.
    """
    key = f"{PREFIX}{server}_{'SECRET' if server == 'OAUTH' else 'PASSWORD'}"
    if value := environ.get(key):
        return SecretStr(value)
    if name := environ.get(f"{key}_FILE"):
        try:
            return SecretStr(Path(name).read_text(encoding="utf-8").rstrip("\r\n"))
        except OSError as error:
            raise SettingsError(
                f"{key}_FILE: {_place(name)} can't be read: {error.strerror}. Write the secret "
                "into it as its only line, for your eyes alone (chmod 600), or name another file"
            ) from error
        except ValueError as error:
            raise SettingsError(f"{key}_FILE: {_place(name)} holds no text in UTF-8") from error
    return None


def _place(name: str) -> str:
    """A file as it was named, where that is a path: some put the secret itself there."""
    path = Path(name)
    if path.is_absolute() or name.startswith(".") or (path.parent.name and path.parent.is_dir()):
        return f"“{name}”"
    return "the file that it should name (a path such as /srv/agency/.smtp_password)"


def _read(path: Path) -> dict[str, Any]:
    data = read_toml(path)
    for section, key in _PATHS:
        table = data.get(section)
        if isinstance(table, dict) and isinstance(table.get(key), str):
            table[key] = str(path.parent / table[key])
    return data


def _from_environment(environ: Mapping[str, str]) -> dict[str, Any]:
    """`REPORTGEN_MAIL_PER_MINUTE=10` → {"mail": {"per_minute": "10"}}; lists take commas."""
    data: dict[str, Any] = {}
    known: list[str] = []
    for section, field in Settings.model_fields.items():
        model = field.annotation
        if not (isinstance(model, type) and issubclass(model, BaseModel)):
            continue
        for key, inner in model.model_fields.items():
            name = inner.alias or key
            known.append(f"{PREFIX}{section}_{name}".upper())
            raw = environ.get(known[-1])
            if raw is None:
                continue
            value: Any = raw
            if _is_list(inner.annotation):
                value = [part.strip() for part in raw.split(",") if part.strip()]
            data.setdefault(section, {})[name] = value
    ours = tuple(f"{PREFIX}{section}_".upper() for section in Settings.model_fields)
    for name in environ:
        if name.startswith(ours) and name not in known:
            raise unknown_variable(name, known)
    return data


def _is_list(annotation: object) -> bool:
    if get_origin(annotation) is tuple:
        return True
    return get_origin(annotation) is Union and any(_is_list(a) for a in get_args(annotation))


def _merge(low: Mapping[str, Any], high: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(low)
    for key, value in high.items():
        both = isinstance(value, dict) and isinstance(merged.get(key), dict)
        merged[key] = _merge(merged[key], value) if both else value
    return merged


def _validated(data: Mapping[str, Any], where: str) -> Settings:
    try:
        return Settings.model_validate(data)
    except ValidationError as error:
        raise wrong_value(error, where) from error
