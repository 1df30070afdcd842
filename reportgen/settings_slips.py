"""Slips in settings, told so that they can be mended: what stands there, what may, and where."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from pydantic import BaseModel, ValidationError

from reportgen.errors import SettingsError
from reportgen.toml_text import expected_kind

_TAGS = {"english": "en", "inglés": "en", "spanish": "es", "español": "es", "castellano": "es"}
_SECRETS = ("password", "passwort", "contraseña", "smtp_password", "pass", "secret", "token")
CLUSTER = "a Dask scheduler such as tcp://head.example:8786, or local:4 to try it on this machine"
_LONGEST = 60  # of a value that is shown


def check_keys(data: Mapping[str, Any], where: str, model: type[BaseModel]) -> None:
    """Raises SettingsError for a key that the model doesn't know, with the one that is meant."""

    def walk(table: Mapping[str, Any], within: type[BaseModel], path: str) -> None:
        known = {f.alias or name: f for name, f in within.model_fields.items()}
        for key, value in table.items():
            full = f"{path}.{key}" if path else key
            if key not in known:
                hint = _hint(full, key, value, known, model)
                raise SettingsError(f"{where}: unknown setting “{full}”; {hint}")
            inner = known[key].annotation
            if isinstance(value, dict) and isinstance(inner, type) and issubclass(inner, BaseModel):
                walk(value, inner, full)

    walk(data, model, "")


def _hint(
    full: str, key: str, value: object, known: Mapping[str, Any], model: type[BaseModel]
) -> str:
    if key.lower() in _SECRETS:
        return (
            "a password never stands in a file of settings: put it into the environment as "
            "REPORTGEN_SMTP_PASSWORD, or into a file that REPORTGEN_SMTP_PASSWORD_FILE names"
        )
    section = isinstance(value, dict)
    if section and full == key and _is_a_rule(key):
        return "that is a rule, and stands in the file that [rulebook] file names"
    places = {name: place for place, name in _keys(model, "")} if not section else {}
    homes = [place for place, name in _keys(model, "") if name == key and place]
    alone = "." not in full and not section
    near = get_close_matches(key, known, n=1) if not alone else []
    if near:
        return f"did you mean “{near[0]}”?"
    if homes and not section:
        return f"it belongs under {' or '.join(f'[{home}]' for home in homes)}"
    if alone and (near := get_close_matches(key, places, n=1)):
        return f"did you mean “{near[0]}” under [{places[near[0]]}]?"
    return f"known: {', '.join(known)}"


def _is_a_rule(name: str) -> bool:
    # Only where something is wrong: whoever reads settings need not load what rules are.
    from reportgen.rulebook.limits import LIMITS  # noqa: PLC0415

    return name in LIMITS


def _keys(model: type[BaseModel], place: str) -> Iterator[tuple[str, str]]:
    """Every key with the section it stands in."""
    for name, field in model.model_fields.items():
        key, inner = field.alias or name, field.annotation
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            yield from _keys(inner, f"{place}.{key}".strip("."))
        else:
            yield place, key


def wrong_value(error: ValidationError, where: str) -> SettingsError:
    """What the first wrong value is, and what may stand there instead."""
    first = error.errors(include_url=False)[0]
    place = [part for part in first["loc"] if isinstance(part, str) and part not in _BRANCHES]
    if place[:1] == ["coaches"] and len(place) == 2 and isinstance(first["input"], str):
        line = f'"{place[1]}" = {{ address = "{first["input"]}" }}'
        return SettingsError(f"{where}: “{'.'.join(place)}”{_given(first)}; write: {line}")
    return SettingsError(f"{where}: “{'.'.join(place)}”{_given(first)}; {_expected(first)}")


# Pydantic names the branch of a union that it tried, as if it were a key.
_BRANCHES = frozenset({"str", "tuple[str, ...]", "constrained-str"})


def _given(error: Mapping[str, Any]) -> str:
    value = error["input"]
    if isinstance(value, bool):
        return f" is {str(value).lower()}"
    if not isinstance(value, str | int | float):
        return ""
    shown = f"“{value}”" if isinstance(value, str) else f"{value}"
    return f" is {shown}" if len(shown) <= _LONGEST else ""


def _expected(error: Mapping[str, Any]) -> str:
    kind, bounds = error["type"], error.get("ctx", {})
    if kind == "string_pattern_mismatch":
        return _of_pattern(str(error["input"]), bounds["pattern"])
    if kind == "literal_error":
        choices = bounds["expected"].replace("'", "").replace(" or ", ", ").split(", ")
        near = get_close_matches(str(error["input"]), choices, n=1)
        hint = f"; did you mean “{near[0]}”?" if near else ""
        return f"it must be one of {', '.join(choices)}{hint}"
    if kind in ("greater_than", "greater_than_equal", "less_than", "less_than_equal"):
        sign = {"gt": "more than", "ge": "at least", "lt": "less than", "le": "at most"}
        told = [f"{sign[key]} {value}" for key, value in bounds.items() if key in sign]
        return f"it must be {' and '.join(told)}"
    if kind in ("model_type", "dict_type", "model_attributes_type"):
        return 'it must be a section of its own, in square brackets, or { key = "value" }'
    if kind == "extra_forbidden":
        return "there is no such setting; “reportgen config” lists what there is"
    return expected_kind(kind) or error["msg"].removeprefix("Value error, ")


def _of_pattern(value: str, pattern: str) -> str:
    if pattern.startswith("^#"):
        return "it must be a colour such as #0f5c4d, with # and six digits or letters from a to f"
    if "local:" in pattern:
        return f"it must be {CLUSTER}"
    tag = _TAGS.get(value.strip().lower())
    return "it must be a language's code such as en or es" + (f"; here: {tag}" if tag else "")


def unknown_variable(name: str, known: Sequence[str]) -> SettingsError:
    """A variable of the environment that looks like a setting and is none."""
    near = get_close_matches(name, known, n=1)
    hint = f"did you mean {near[0]}?" if near else "“reportgen config” lists what can be set"
    return SettingsError(f"the environment: {name} sets nothing; {hint}")
