"""What one heading asks for by itself, and the many that ask for nothing of ours."""

from __future__ import annotations

import pytest

from reportgen.intake.matching import match_heading
from reportgen.intake.vocabulary import profile_vocabulary

ASKS = {
    "name": [
        "Learner Name",
        "Vor- und Nachname",
        "Alumno/a",
        "Full name, please",
        "Hi! What should we call you? (first and last name)",
    ],
    "email": ["Where can we e-mail your report?", "CAND_EMAIL", "What email can we reach you at?"],
    "title": ["Upwork Profile Title / Tagline", "Profile >> Title", "Upwork Title (copy exactly)"],
    "overview": ["bio_text", "Upwork Overview (at least 250 characters)", "Profilbeschreibung"],
    "skills": ["skill_list", "Skills - separate with ;", "Skills* (comma-separated)"],
    "hourly_rate": ["$/hr", "Rate (USD/h)", "Stundensatz in €", "What do you charge per hour?"],
    "employment": ["CV: jobs", "Previous employers and positions", "Jobs so far"],
    "education": ["School / Degree / Year", "Was hast du studiert?", "Educational Qualifications"],
    "experience_level": ["Nivel de experiencia", "Niveau d'expérience", "Lvl"],
    "upwork_feedback": ["Upwork's answer", "REASON FOR DECLINE", "Resposta do Upwork"],
    "languages": ["English level + other languages", "Sprachen", "Quais idiomas você fala?"],
    "photo": ["Profile Pic Uploaded (Yes/No)", "¿Tienes foto de perfil?", "has_photo"],
    "submitted_on": ["Fecha de envío", "DATE OF SUBMISSION", "Data de envio"],
    "cohort": ["Batch", "Turma"],
    "over_18": ["Are you 18 or older?", "How old are you?"],
}

ASKS_NOTHING = [
    "Title score",
    "overview_score",
    "Skills OK?",
    "Rate (checked by)",
    "Number of skills",
    "Photo approved",
    "Coach's e-mail",
    "Email (coach)",
    "Name (emergency contact)",
    "Welcome email sent?",
    "Secondary Email",
    "PayPal email",
    "Current Job Title",
    "Title (Mr/Ms)",
    "Years of Experience",
    "Experience (years)",
    "Minimum hourly rate",
    "Rate your English",
    "Typing speed (words per hour)",
    "English level",
    "Which skills do you want to learn?",
    "Photo of your ID",
    "Consent to photo",
    "I agree to receive emails",
    "How did you hear about us (LinkedIn, Facebook)?",
    "Candidate status",
    "Lead Status",
    "Stage",
    "Tags",
    "Notes",
    "Internal remarks",
    "🔒 Staff notes",
    "Observações internas",
    "Notes for coach",
    "Coach notes (internal)",
    "Number of submissions",
    "Deadline",
    "References",
    # Near to questions about the profile, and about something else.
    "Was können Sie uns noch sagen?",
    "Wie steht es um Ihre Gesundheit?",
    "Kaya mo bang mag-full time?",
    "Você se considera pessoa com deficiência?",
    "Em qual área você mora?",
    "Avez-vous déjà travaillé avec nous ?",
    "नौकरी की तलाश कब से है?",
    "How far along is your degree?",
    "Umefanya kazi na sisi?",
    "Solicitud de beca",
]


@pytest.mark.parametrize(
    ("heading", "field"),
    [pytest.param(h, field, id=h) for field, headings in ASKS.items() for h in headings],
)
def test_a_heading_asks_for_a_field(heading: str, field: str) -> None:
    assert match_heading(heading, profile_vocabulary(), {}).target == field


@pytest.mark.parametrize("heading", ASKS_NOTHING)
def test_a_heading_feeds_nothing(heading: str) -> None:
    assert match_heading(heading, profile_vocabulary(), {}).target is None


@pytest.mark.parametrize(
    ("heading", "how"),
    [
        pytest.param("Skills", "name", id="the field's own name"),
        pytest.param("Skills (max. 15, parted by commas)", "name", id="help is passed over"),
        pytest.param("Habilidades", "alias", id="a known heading"),
        pytest.param("Education: school, course, year", "keyword", id="a heading before a colon"),
        pytest.param(
            "Which skills have you got by now?", "keyword", id="a phrase in a longer heading"
        ),
        pytest.param("skill_list", "similarity", id="nothing but fillers besides"),
        pytest.param("CAND_NAME", "similarity", id="words written short"),
    ],
)
def test_a_guess_is_told_from_knowledge(heading: str, how: str) -> None:
    assert match_heading(heading, profile_vocabulary(), {}).how == how
