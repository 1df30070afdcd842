"""Every setting with its meaning, kind, range and default, read off the settings model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from textwrap import wrap
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import annotated_types as at
import tomlkit
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from reportgen.rulebook.words import Words
from reportgen.settings import COLOUR, LANGUAGE_TAG, PREFIX, Settings

SAYS = "setting"
WIDTH = 96


@dataclass(frozen=True, slots=True)
class Setting:
    """One key of reportgen.toml. `example` stands in for a default where there is none."""

    section: tuple[str, ...]
    key: str
    field: FieldInfo

    @property
    def name(self) -> str:
        """What `explain` calls it, such as `mail.per_minute`."""
        return ".".join((*self.section, self.key))

    @property
    def environment(self) -> str:
        """The variable that sets it; "" for what lies deeper than a section."""
        plain = len(self.section) == 1 and not _is_table(self.field.annotation)
        return f"{PREFIX}{self.section[0]}_{self.key}".upper() if plain else ""

    @property
    def default(self) -> Any:
        """As TOML would have it; None where it is not set by itself."""
        return _plain(self.field.default)

    @property
    def unset(self) -> bool:
        """Whether nothing stands there by itself: an example then says more than a default."""
        return self.default in (None, {}, "", [])

    @property
    def example(self) -> Any:
        return self.field.examples[0] if self.field.examples else None

    @property
    def heading(self) -> str:
        """The section that it stands in; a table that is in none is one itself."""
        return ".".join(self.section) or self.key

    def written(self) -> tuple[str, ...]:
        """The lines of reportgen.toml that set it, to its default or to an example."""
        if _is_table(self.field.annotation):
            return (f"[{self.name}]", *_entries(self.example or {}))
        return (f"[{self.heading}]", f"{self.key} = {self._value()}")

    def _value(self) -> str:
        return toml_value(self.example if self.unset else self.default)

    def meaning(self, words: Words) -> str:
        """What it is for; "" for a setting that no words file tells of."""
        return meaning(self.name, words)

    def facts(self, words: Words) -> str:
        """Kind, range and default in a line."""
        said = [self.kind(words), *self._bounds(words)]
        if self.unset:
            said.append(words.say(f"{SAYS}-not-set"))
        else:
            said.append(words.say(f"{SAYS}-default", value=toml_value(self.default)))
        return "; ".join(said)

    def kind(self, words: Words) -> str:
        """What may stand there, in words instead of a pattern."""
        pattern = next((r.pattern for r in _rules(self.field) if getattr(r, "pattern", None)), "")
        if pattern == LANGUAGE_TAG:
            return words.say(f"{SAYS}-tag")
        if pattern == COLOUR:
            return words.say(f"{SAYS}-colour")
        return _kind(self.field.annotation, words)

    def _bounds(self, words: Words) -> Iterator[str]:
        rules = list(_rules(self.field))
        low = next((r.ge for r in rules if isinstance(r, at.Ge)), None)
        over = next((r.gt for r in rules if isinstance(r, at.Gt)), None)
        high = next((r.le for r in rules if isinstance(r, at.Le)), None)
        values = {"low": f"{low if over is None else over}", "high": f"{high}"}
        if over is not None and high is not None:
            yield words.say(f"{SAYS}-range", range="over", **values)
        elif low is not None:
            kind = "between" if high is not None else "least"
            yield words.say(f"{SAYS}-range", range=kind, **values)
        elif high is not None:
            yield words.say(f"{SAYS}-range", range="most", **values)


def meaning(name: str, words: Words) -> str:
    """What a setting or a section is for, by its place in reportgen.toml."""
    key = f"{SAYS}-{name}"
    return words.say(key) if words.has(key) else ""


def all_settings() -> tuple[Setting, ...]:
    """Every key there is, in the order of the model, a section's own before those below it."""
    return tuple(_settings_in(Settings, ()))


def _settings_in(model: type[BaseModel], section: tuple[str, ...]) -> Iterator[Setting]:
    below: list[tuple[str, FieldInfo]] = []
    for attribute, field in model.model_fields.items():
        key = field.alias or attribute
        if _model_of(field) or not section:
            below.append((key, field))
        else:
            yield Setting(section, key, field)
    for key, field in below:
        inner = _model_of(field)
        yield from (
            _settings_in(inner, (*section, key)) if inner else (Setting(section, key, field),)
        )


def _model_of(field: FieldInfo) -> type[BaseModel] | None:
    inner = field.annotation
    return inner if isinstance(inner, type) and issubclass(inner, BaseModel) else None


def settings_file(words: Words, chosen: Mapping[str, Any]) -> str:
    """A reportgen.toml that tells all there is to set, and sets what is `chosen` by name.

    Loaded as it stands it equals the defaults, but for what is chosen.
    """
    head = ("head", "head-text", "head-secrets")
    lines = [line for part in head for line in _commented(words.say(f"{SAYS}-{part}"))]
    for heading, group in groupby(all_settings(), key=lambda setting: setting.heading):
        settings = tuple(group)
        lines += ["", ""]
        if settings[0].section:
            lines += [*_commented(meaning(heading, words)), f"[{heading}]"]
        # A table ends its section: what comes after it would be its own.
        for setting in sorted(settings, key=lambda each: _is_table(each.field.annotation)):
            table = _is_table(setting.field.annotation)
            lines += _table_lines(setting, words) if table else _key_lines(setting, words, chosen)
    return "\n".join(lines) + "\n"


def _key_lines(setting: Setting, words: Words, chosen: Mapping[str, Any]) -> list[str]:
    lines = ["", *_told(setting, words)]
    if setting.name in chosen:
        return [*lines, f"{setting.key} = {toml_value(chosen[setting.name])}"]
    return [*lines, f"#{setting.written()[1]}"]


def _table_lines(setting: Setting, words: Words) -> list[str]:
    """A table of the agency's own keys, with lines to take as a model."""
    head, *entries = setting.written()
    return ["", *_told(setting, words), head, *(f"#{entry}" for entry in entries)]


def _entries(table: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(f"{tomlkit.key(k).as_string()} = {toml_value(v)}" for k, v in table.items())


def _told(setting: Setting, words: Words) -> list[str]:
    facts = setting.facts(words)
    if setting.unset:
        facts = f"{facts}; {words.say(f'{SAYS}-example')}"
    return _commented(f"{setting.meaning(words)} ({facts})".strip())


def _commented(text: str) -> list[str]:
    return [f"# {line}" for line in wrap(text, WIDTH, break_long_words=False)]


def toml_value(value: Any) -> str:
    """A value as it stands behind the equals sign."""
    if isinstance(value, dict):
        table = tomlkit.inline_table()
        table.update(_plain(value))
        return str(table.as_string())
    return str(tomlkit.item(_plain(value)).as_string())


def _plain(value: Any) -> Any:
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, float):
        return int(value) if value.is_integer() else round(value, 3)
    return value


def _is_table(annotation: object) -> bool:
    return get_origin(annotation) is dict


def _rules(field: FieldInfo) -> Iterator[Any]:
    """What bounds a field's value, also where it may be missing."""
    yield from field.metadata
    for part in get_args(field.annotation):
        if get_origin(part) is Annotated:
            for rule in part.__metadata__:
                yield from rule.metadata if isinstance(rule, FieldInfo) else (rule,)


def _kind(annotation: object, words: Words) -> str:
    origin, args = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        return _kind(next(a for a in args if a is not NoneType), words)
    if origin is Annotated:
        return _kind(args[0], words)
    kinds: tuple[tuple[object, str], ...] = (
        (int, "whole"),
        (float, "number"),
        (bool, "yesno"),
        (Path, "path"),
        (str, "text"),
        (tuple, "texts"),
        (dict, "table"),
        (Literal, "choice"),
    )
    kind = next((name for of, name in kinds if of is (origin or annotation)), "other")
    return words.say(f"{SAYS}-kind", kind=kind, choices=", ".join(str(a) for a in args))
