"""Where settings come from, which one wins, and how a wrong one is named."""

import re
from pathlib import Path
from typing import Protocol

import pytest

from reportgen.errors import ExitCode, SettingsError
from reportgen.settings import Settings, load_settings, smtp_password


class Load(Protocol):
    """Settings from two files, one named by --config, and the environment."""

    def __call__(
        self, here: str = "", at_home: str = "", config: str | None = None, **environ: str
    ) -> Settings: ...


@pytest.fixture
def load(tmp_path: Path) -> Load:
    local, user = tmp_path / "here", tmp_path / "user"
    local.mkdir()
    user.mkdir()

    def _load(
        here: str = "", at_home: str = "", config: str | None = None, **environ: str
    ) -> Settings:
        (local / "reportgen.toml").write_text(here, encoding="utf-8")
        (user / "reportgen.toml").write_text(at_home, encoding="utf-8")
        path = None
        if config is not None:
            path = tmp_path / "extra.toml"
            path.write_text(config, encoding="utf-8")
        return load_settings(path, environ, local, user)

    return _load


def test_defaults_need_no_file(tmp_path: Path) -> None:
    settings = load_settings(environ={}, folder=tmp_path, user_folder=tmp_path)
    assert settings.rulebook.name == "upwork"
    assert settings.mail.transport == "files"
    assert str(settings.history_path) == "outputs/history.sqlite3"


def test_each_layer_wins_over_the_one_before(load: Load) -> None:
    home = '[agency]\nname="home"\nwebsite="home"\nsign_off="home"\naccent="#000001"'
    here = '[agency]\nname="here"\nwebsite="here"\nsign_off="here"'
    config = '[agency]\nname="config"\nwebsite="config"'
    agency = load(here, home, config, REPORTGEN_AGENCY_NAME="env").agency
    assert (agency.name, agency.website, agency.sign_off, agency.accent) == (
        "env",
        "config",
        "here",
        "#000001",
    )


def test_the_environment_reaches_every_section(load: Load) -> None:
    settings = load(
        REPORTGEN_MAIL_HOST="mail.example.com",
        REPORTGEN_MAIL_PER_MINUTE="7",
        REPORTGEN_MAIL_FROM="coach@example.com",
        REPORTGEN_AGENCY_CONTACT="one, two",
    )
    assert (settings.mail.host, settings.mail.per_minute) == ("mail.example.com", 7)
    assert settings.mail.from_ == "coach@example.com"
    assert settings.agency.contact == ("one", "two")


def test_a_path_is_meant_from_where_its_file_lies(load: Load, tmp_path: Path) -> None:
    settings = load('[agency]\nlogo = "logo.svg"')
    assert settings.agency.logo == tmp_path / "here" / "logo.svg"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("[agency]\nnmae='x'", "did you mean “name”", id="near miss"),
        pytest.param("[agnecy]\nname='x'", "did you mean “agency”", id="section near miss"),
        pytest.param("[run]\nworkers=-1", "run.workers", id="out of range"),
        pytest.param("[agency]\naccent='teal'", "agency.accent", id="not a colour"),
        pytest.param("[mail]\nsecurity='ssl3'", "mail.security", id="not one of the choices"),
        pytest.param("[agency\n", "not valid TOML", id="broken file"),
        pytest.param("[agency]\nname='x'\nname='y'", "not valid TOML", id="key twice"),
        pytest.param("[agency]\nname=" + "[" * 3000, "too deep", id="lists without end"),
        pytest.param("[mail]\nmax_age_days=inf", "mail.max_age_days", id="days without end"),
        pytest.param("[intake]\nmax_age_hours=nan", "intake.max_age_hours", id="no hours"),
        pytest.param("[run]\ntimeout_s=inf", "run.timeout_s", id="a deadline without end"),
        pytest.param("[privacy]\nkeep_days=9999999999", "privacy.keep_days", id="beyond dates"),
        pytest.param("[report]\nlanguage=''", "report.language", id="no language"),
        pytest.param("[report]\nlanguage='../en'", "report.language", id="a folder as language"),
    ],
)
def test_a_wrong_setting_is_named_with_its_file(load: Load, text: str, told: str) -> None:
    with pytest.raises(SettingsError, match=r"reportgen\.toml") as error:
        load(text)
    assert told in str(error.value)
    assert error.value.exit_code is ExitCode.SETTINGS


def test_a_missing_config_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"nowhere\.toml"):
        load_settings(tmp_path / "nowhere.toml", {}, tmp_path, tmp_path)


def test_the_password_comes_from_the_environment_or_a_file_and_hides_itself(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("open sesame\n", encoding="utf-8")
    assert smtp_password({}) is None
    from_file = smtp_password({"REPORTGEN_SMTP_PASSWORD_FILE": str(secret)})
    assert from_file is not None
    assert from_file.get_secret_value() == "open sesame"
    assert "sesame" not in repr(from_file)
    from_environ = smtp_password({"REPORTGEN_SMTP_PASSWORD": "x"})
    assert from_environ is not None
    assert from_environ.get_secret_value() == "x"


def test_a_password_file_that_isn_t_there_is_named_by_its_path(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=re.escape(f"“{tmp_path / 'gone'}” can't be read")):
        smtp_password({"REPORTGEN_SMTP_PASSWORD_FILE": str(tmp_path / "gone")})


@pytest.mark.parametrize("secret", ["sesame", "open/sesame", "ses\0ame"])
def test_a_password_in_a_file_s_place_is_not_shown(secret: str) -> None:
    with pytest.raises(SettingsError, match="the file that it should name") as told:
        smtp_password({"REPORTGEN_SMTP_PASSWORD_FILE": secret})
    assert "ses" not in str(told.value)
