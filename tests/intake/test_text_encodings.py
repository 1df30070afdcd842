"""Text files that don't say their encoding: read right, or the doubt is named."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from reportgen.intake import read_intake
from reportgen.intake.read import IntakeResult
from reportgen.settings import IntakeSettings

OVERVIEW = "I help small shops keep their books in order, and have looked after nine of them."


def read(path: Path, names: Sequence[str], encoding: str) -> IntakeResult:
    rows = [f"C{n},{name},c{n}@example.com,Clerk,{OVERVIEW}" for n, name in enumerate(names)]
    path.write_bytes("\r\n".join(["ID,Name,Email,Title,Overview", *rows]).encode(encoding))
    return read_intake(path, IntakeSettings())


READ = [
    pytest.param("cp1250", ["Łukasz Wiśniewski"], id="Polish"),
    pytest.param("cp1250", ["Gdańsk Żółw", "Małgorzata Dąbrowska"], id="Polish, more"),
    pytest.param("iso8859-2", ["Łukasz Wiśniewski", "Zażółć Gęśl"], id="Polish, ISO"),
    pytest.param("cp1250", ["Jiří Dvořák", "Tomáš Růžička", "Kateřina Němcová"], id="Czech"),
    pytest.param("cp1250", ["Željko Đurić", "Ana Kovačić"], id="Croatian"),
    pytest.param("cp1251", ["Мария Иванова", "Алексей Петров"], id="Russian"),
    pytest.param("cp1251", ["Олена Шевченко", "Юрій Ковальчук"], id="Ukrainian"),
    pytest.param("koi8-r", ["Мария Иванова", "Алексей Петров"], id="Russian, KOI8"),
    pytest.param("cp1253", ["Γιώργος Παπαδόπουλος", "Μαρία Νικολάου"], id="Greek"),
    pytest.param("cp1252", ["Zoë Nuñez", "José Martínez", "Íñigo Peña"], id="Spanish"),
    pytest.param("cp1252", ["Jörg Müller", "Käthe Groß"], id="German"),
    pytest.param("cp1252", ["Anaïs Lefèvre", "François Bénard", "Éloïse Noël"], id="French"),
    pytest.param("cp1252", ["João Gonçalves", "Conceição Antão"], id="Portuguese"),
    pytest.param("cp1252", ["Åsa Sjöström", "Bjørn Ødegård"], id="Nordic"),
    pytest.param("mac-roman", ["Zoë Nuñez", "José Martínez"], id="Spanish, Mac"),
]


@pytest.mark.parametrize(("encoding", "names"), READ)
def test_names_are_read(encoding: str, names: Sequence[str], tmp_path: Path) -> None:
    result = read(tmp_path / "a.csv", names, encoding)
    assert [person.name for person in result.profiles] == list(names)
    assert result.problems == ()


DOUBTFUL = [
    pytest.param("cp1250", ["Győző Kőszegi", "Ildikó Szűcs"], id="Hungarian, or Portuguese"),
    pytest.param("cp1254", ["Ayşe Yıldız", "Gökhan Şahin"], id="Turkish, or Icelandic"),
    pytest.param("cp932", ["田中 花子", "佐藤 健"], id="Japanese"),
    pytest.param("gb18030", ["王小明", "李娜"], id="Chinese"),
    pytest.param("cp949", ["김민수", "이영희"], id="Korean"),
]


@pytest.mark.parametrize(("encoding", "names"), DOUBTFUL)
def test_a_doubt_is_named(encoding: str, names: Sequence[str], tmp_path: Path) -> None:
    result = read(tmp_path / "a.csv", names, encoding)
    (doubt,) = result.problems
    assert doubt.code == "encoding_guessed"
    assert doubt.args["encoding"]


@pytest.mark.parametrize(("encoding", "names"), [*READ, *DOUBTFUL])
def test_utf8_is_never_in_doubt(encoding: str, names: Sequence[str], tmp_path: Path) -> None:
    result = read(tmp_path / "a.csv", names, "utf-8")
    assert [person.name for person in result.profiles] == list(names)
    assert result.problems == ()
