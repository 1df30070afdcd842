"""Headings: form questions, typos, clashes, mappings."""

from __future__ import annotations

from tests.intake.corpus.case import ANA, HEADS, book, case, one

CASES = [
    case(
        "a form's questions",
        book(
            [
                (
                    "Timestamp",
                    "What is your full name?",
                    "Email Address",
                    "Paste your profile overview here",
                    "Which skills have you listed (separate with ;)",
                    "How much do you charge per hour?",
                    "What did Upwork say when you applied?",
                ),
                (
                    "2026-05-01 10:00:00",
                    "Ana Lima",
                    "ana@example.com",
                    "I bake.",
                    "a; b",
                    20,
                    "No.",
                ),
            ]
        ),
        [
            {
                "name": "Ana Lima",
                "overview": "I bake.",
                "skills": ("a", "b"),
                "upwork_feedback": "",
                "hourly_rate.currency": "",
            }
        ],
    ),
    case(
        "a heading with a typo",
        one("Experiance levl", "Expert"),
        [{"experience_level": "expert"}],
        ["column_guessed Sheet1!D1"],
    ),
    case(
        "a heading that may be one",
        one("Level of my experience so far", "Expert"),
        [{"experience_level?": "absent"}],
        ["column_suggested Sheet1!D1"],
    ),
    case(
        "two columns for one field",
        book([(*HEADS, "Skills", "Your skills"), (*ANA, "a", "b")]),
        [{"skills": (), "skills?": "absent"}],
        ["duplicate_column Sheet1!D1", "duplicate_column Sheet1!E1"],
    ),
    case(
        "the mapping decides between two",
        book([(*HEADS, "Skills", "Your skills"), (*ANA, "a", "b")]),
        [{"skills": ("b",)}],
        ["column_suggested Sheet1!D1"],
        columns={"your SKILLS": "skills"},
    ),
    case(
        "the mapping leaves a column out",
        one("Skills", "a; b"),
        [{"skills?": "absent"}],
        columns={"Skills": ""},
    ),
    case(
        "the mapping of an agency's own words",
        one("Superpowers", "a; b"),
        [{"skills": ("a", "b")}],
        columns={"Superpowers": "skills"},
    ),
    case(
        "free text is no choice of types of work",
        book(
            [
                (*HEADS, "What kind of work are you looking for?"),
                (*ANA, "Baking"),
                ("Bo Chen", "bo@example.com", "Analyst", "Data things"),
            ]
        ),
        [{"types_of_work": (), "types_of_work?": "invalid"}, {"types_of_work?": "invalid"}],
        ["column_asks_something_else Sheet1!D1"],
    ),
    case(
        "ticked boxes are",
        one("What kind of work are you looking for?", "Web Development, Product Design"),
        [{"types_of_work": ("Web Development", "Product Design")}],
    ),
    case(
        "other people's names and addresses are left alone",
        book(
            [
                (*HEADS, "Coach email", "Emergency contact name", "Phone number", "Company name"),
                (*ANA, "kim@example.com", "Tia", "123", "Bakery"),
            ]
        ),
        [{"name": "Ana Lima", "email": "ana@example.com", "coach": ""}],
    ),
    case(
        "headings in Spanish",
        book(
            [
                (
                    "Nombre completo",
                    "Correo electrónico",
                    "Título",
                    "Habilidades",
                    "Tarifa por hora",
                ),
                (*ANA, "pan, tartas", "20 €"),
            ]
        ),
        [{"name": "Ana Lima", "skills": ("pan", "tartas"), "hourly_rate.currency": "EUR"}],
    ),
]
