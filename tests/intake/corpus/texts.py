"""Text files as they go wrong: quotation marks, encodings, delimiters, line ends."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from reportgen.domain.profile import HourlyRate
from tests.intake.corpus.case import ANA, BO, HEADS, case, csv_bytes

PEOPLE = [{"name": "Ana Lima", "at": "A2"}, {"name": "Bo Chen", "at": "A3"}]
CROWD = [(f"Person {n:03}", f"p{n}@example.com", "Baker") for n in range(2, 401)]
PROSE = "I bake, I write, I draw, I sing, and so on, " * 12
EVERYBODY = [{"name": row[0], "at": f"A{n}"} for n, row in enumerate(CROWD, 2)]


def _lines(*lines: str, end: str = "\r\n", encoding: str = "utf-8") -> bytes:
    return "".join(line + end for line in lines).encode(encoding)


def _crowd(line_3: str, line_200: str = "") -> bytes:
    """A heading and 399 people, one a line; line 3 and perhaps line 200 say something else."""
    lines = ["Name,Email,Title", *(",".join(row) for row in CROWD)]
    lines[2] = line_3
    if line_200:
        lines[199] = line_200
    return _lines(*lines)


def _without(row: int, title: str = "") -> list[dict[str, Any]]:
    """Everybody, the person in this row without a readable title."""
    people = [dict(person) for person in EVERYBODY]
    people[row - 2] |= {"title": title, "title?": "given" if title else "invalid"}
    return people


CASES = [
    case(
        "csv whose quotation mark in line 3 is never closed",
        _crowd('Person 003,p3@example.com,"Baker of bread'),
        _without(3),
        ["quote_left_open a!C3"],
        file="a.csv",
    ),
    case(
        "csv whose open quotation mark meets another one",
        _crowd(
            'Person 003,p3@example.com,"Baker of bread',
            'Person 200,p200@example.com,"Baker, cook"',
        ),
        [{**p, **({"title": "Baker, cook"} if p["at"] == "A200" else {})} for p in _without(3)],
        ["quote_left_open a!C3"],
        file="a.csv",
    ),
    case(
        "csv whose open quotation mark meets a sign for inches",
        _crowd(
            'Person 003,p3@example.com,"Baker of bread',
            'Person 200,p200@example.com,Baker with a 19"',
        ),
        [{**p, **({"title": 'Baker with a 19"'} if p["at"] == "A200" else {})} for p in EVERYBODY][
            :1
        ]
        + _without(3)[1:],
        ["quote_left_open a!C3"],
        file="a.csv",
    ),
    case(
        "csv whose quotation mark opens a cell in the middle of a line",
        _lines(
            "Name,Email,Title,Skills,Rate",
            'Ana Lima,ana@example.com,"Baker of websites,Bread; Cake,25',
            "Bo Chen,bo@example.com,Data analyst,c,30",
        ),
        [
            {"title?": "invalid", "skills": ("Bread", "Cake"), "at": "A2"},
            {"name": "Bo Chen", "at": "A3"},
        ],
        ["quote_left_open a!C2"],
        file="a.csv",
    ),
    case(
        "csv with an open quotation mark in its headings",
        _lines('Name,Email,Title,"Skills', "Ana Lima,ana@example.com,Baker,Bread; Cake"),
        [{"skills": ("Bread", "Cake"), "at": "A2"}],
        file="a.csv",
    ),
    case(
        "csv with an open quotation mark in the last line",
        _lines(
            "Name,Email,Title", "Ana Lima,ana@example.com,Baker", 'Bo Chen,bo@example.com,"Cook'
        ),
        [{"title": "Baker"}, {"name": "Bo Chen", "title?": "invalid"}],
        ["quote_left_open a!C3"],
        file="a.csv",
    ),
    case(
        "csv with quotation marks nobody doubled",
        _lines(
            "Name,Email,Title,Skills",
            'Ana Lima,ana@example.com,"Baker of "the best" bread",Bread',
            'Bo Chen,bo@example.com,19" screens,c',
            'Cy Diaz,cy@example.com,"Best" writer,d',
        ),
        [
            {"title": 'Baker of "the best" bread'},
            {"title": '19" screens', "at": "A3"},
            {"title": '"Best" writer', "at": "A4"},
        ],
        file="a.csv",
    ),
    case(
        "csv with long cells and an open quotation mark",
        _lines(
            "Name,Email,Title,Overview",
            'Ana Lima,ana@example.com,Baker,"One',
            "",
            'Two, three"',
            'Bo Chen,bo@example.com,"Cook,x',
        ),
        [{"overview": "One\n\nTwo, three"}, {"title?": "invalid", "overview": "x", "at": "A3"}],
        ["quote_left_open a!C3"],
        file="a.csv",
    ),
    case(
        "csv with spaces before its quotation marks",
        _lines('Name, Email, "Title"', 'Ana Lima, ana@example.com, "Baker, cook"'),
        [{"title": "Baker, cook"}],
        file="a.csv",
    ),
    case(
        "csv that keeps Excel from making numbers",
        _lines("ID,Name,Email,Title", '="0042",Ana Lima,ana@example.com,"=""Baker"""'),
        [{"id": "0042", "title": "Baker"}],
        file="a.csv",
    ),
    case(
        "csv with a few zeros in its text",
        csv_bytes([HEADS, ANA], ",").ljust(5_000).rstrip()
        + b"\r\n" * 2_200
        + b"Bo\0 Chen,bo@example.com,x",
        [{"at": "A2"}, {"name": "Bo Chen"}],
        file="a.csv",
    ),
    case(
        "csv with all line ends there are",
        b"Name,Email,Title\rAna Lima,ana@example.com,Baker\nBo Chen,bo@example.com,Cook\r\n"
        b"Cy Diaz,cy@example.com,Writer",
        [*PEOPLE, {"name": "Cy Diaz", "at": "A4"}],
        file="a.csv",
    ),
    case(
        "csv with line separators in its texts",
        _lines("Name,Email,Title,Overview", "Ana Lima,ana@example.com,Baker,One\u2028two\x0bthree"),
        [{"overview": "One\ntwothree", "at": "A2"}],
        file="a.csv",
    ),
    case(
        "csv with semicolons and decimal commas",
        _lines("Name;Email;Title;Rate", "Ana Lima;ana@example.com;Baker, cook;25,50 €"),
        [{"title": "Baker, cook", "hourly_rate": HourlyRate(Decimal("25.50"), "EUR")}],
        file="a.csv",
    ),
    case(
        "csv with semicolons and a text full of commas",
        _lines(
            "Name;Email;Title;Overview",
            f"Ana Lima;ana@example.com;Baker;{PROSE}",
            "Bo Chen;bo@example.com;Cook;x",
        ),
        [{"overview": PROSE.strip()}, {"name": "Bo Chen"}],
        file="a.csv",
    ),
    case(
        "csv with commas and entries parted by bars",
        _lines(
            "Name,Email,Title,Employment",
            'Ana Lima,ana@example.com,Baker,"Baker | Bread Ltd | 2019 to 2020 | Bread',
            *(f"Cook | Soup {n} Ltd | 201{n} to 2019 | Soup" for n in range(8)),
            'Writer | Words Ltd | 2010 | Words"',
        ),
        [{"name": "Ana Lima", "employment.9.company": "Words Ltd"}],
        file="a.csv",
    ),
    case(
        "csv with a delimiter at the end of every line",
        _lines("Name;Email;Title;", "Ana Lima;ana@example.com;Baker;", "Bo Chen;bo@example.com;x;"),
        PEOPLE,
        file="a.csv",
    ),
    case(
        "csv with line breaks in its headings",
        b'Name,"Email\r\n(the one you use)","Title\nof your\nprofile"\r\n'
        b"Ana Lima,ana@example.com,Baker\r\n",
        [{"email": "ana@example.com", "title": "Baker", "at": "A2"}],
        file="a.csv",
    ),
    case(
        "csv with a title above the headings",
        _lines("Spring cohort", "", "Name,Email,Title", "Ana Lima,ana@example.com,Baker"),
        [{"title": "Baker", "at": "A4"}],
        file="a.csv",
    ),
    case(
        "csv that names the tab as its delimiter",
        b"sep=\t\r\n" + csv_bytes((HEADS, ANA), "\t"),
        [{"at": "A2"}],
        file="a.csv",
    ),
    case(
        "csv that names its delimiter in old Mac lines",
        _lines('"sep=;"', "Name;Email;Title", "Ana Lima;ana@example.com;Baker", end="\r"),
        [{"at": "A2"}],
        file="a.csv",
    ),
    case(
        "csv in Windows-1252 with smart quotation marks",
        _lines(
            "Name,Email,Title,Overview",
            "Zoë Nuñez,zoe@example.com,“Café” owner’s help,I don’t rush — I plan…",
            encoding="cp1252",
        ),
        [{"title": "“Café” owner’s help", "overview": "I don’t rush — I plan…"}],
        file="a.csv",
    ),
    case(
        "csv from an old Mac",
        _lines(
            "Name,Email,Title,Overview",
            "Zoë Nuñez,zoe@example.com,“Café” owner’s help,Años de diseño gráfico — así",
            end="\r",
            encoding="mac-roman",
        ),
        [
            {
                "name": "Zoë Nuñez",
                "title": "“Café” owner’s help",
                "overview": "Años de diseño gráfico — así",
            }
        ],
        file="a.csv",
    ),
    case(
        "csv in UTF-8 with one broken letter",
        _lines("Name,Email,Title,Skills", "Zoë Nuñez,zoe@example.com,Café,Pâté").replace(
            "Café".encode(), b"Caf\xe9"
        ),
        [{"name": "Zoë Nuñez", "title": "Caf\ufffd", "skills": ("Pâté",)}],
        ["encoding_mixed a!"],
        file="a.csv",
    ),
    case(
        "csv in UTF-16 without a mark, hardly any of it Latin",
        _lines(
            "Name,Email,Title,Overview",
            f"Мария Иванова,maria@example.com,Пекарь,{'Я пеку хлеб ' * 40}",
            encoding="utf-16-be",
        ),
        [{"name": "Мария Иванова", "title": "Пекарь"}],
        file="a.csv",
    ),
    case(
        "csv in UTF-32",
        csv_bytes([HEADS, ANA, BO], ",", "utf-32"),
        PEOPLE,
        file="a.csv",
    ),
    case(
        "csv of two exports, one in UTF-8 and one in Windows-1250",
        _lines("Name,Email,Title", "Zoë Nuñez,zoe@example.com,Café")
        + _lines("Małgorzata Dąbrowska,mal@example.com,Clerk", encoding="cp1250")
        + _lines("Anaïs Noël,anais@example.com,Cook"),
        [{"name": "Zoë Nuñez"}, {"name": "Małgorzata Dąbrowska"}, {"name": "Anaïs Noël"}],
        ["encoding_mixed a!"],
        file="a.csv",
    ),
    case(
        "csv with a NUL pasted into an answer",
        _lines("Name,Email,Title", "Ana Lima,ana@example.com,Ba\0ker", "Bo,bo@example.com,Cook"),
        [{"title": "Baker"}, {"title": "Cook"}],
        file="a.csv",
    ),
]
