"""Whole sheets as agencies have them: form exports, customer databases, boards, other languages."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from reportgen.domain.dates import YearMonth
from reportgen.domain.profile import Certification, HourlyRate, Job, Photo, Study
from tests.intake.corpus.case import book, case

JOB = Job("Bookkeeper", "Nyota Traders", YearMonth(2019, 3), YearMonth(2022, 8))
STUDY = Study("Moi University", "BSc Accounting", YearMonth(2012), YearMonth(2016))
AT = datetime.fromisoformat("2026-05-04T09:15")

# What a person says in any of the sheets, and what it means.
SAID: dict[str, tuple[Any, Any]] = {
    "candidate_id": ("C-101", "C-101"),
    "name": ("Rosalind Amadi", "Rosalind Amadi"),
    "email": ("rosalind@example.com", "rosalind@example.com"),
    "country": ("Kenya", "Kenya"),
    "coach": ("Tess Holm", "Tess Holm"),
    "cohort": ("Spring 26", "Spring 26"),
    "birth_year": (1994, 1994),
    "title": ("Bookkeeper for small shops", "Bookkeeper for small shops"),
    "overview": ("I keep the books of small shops.", "I keep the books of small shops."),
    "category": ("Accounting & Consulting", "Accounting & Consulting"),
    "skills": ("Xero, Payroll, Excel", ("Xero", "Payroll", "Excel")),
    "experience_level": ("Intermediate", "intermediate"),
    "hourly_rate": (18, HourlyRate(Decimal("18.00"), "USD")),
    "currency": ("USD", None),
    "suggested_rate_low": (14, Decimal("14.00")),
    "suggested_rate_high": (25, Decimal("25.00")),
    "employment": ("Bookkeeper at Nyota Traders, Mar 2019 - Aug 2022", (JOB,)),
    "education": ("BSc Accounting, Moi University, 2012-2016", (STUDY,)),
    "certifications": ("Xero Advisor", (Certification("Xero Advisor"),)),
    "linked_accounts": ("https://l.example/ra", ("https://l.example/ra",)),
    "photo": ("Yes", Photo(present=True)),
    "video": ("No", False),
    "languages": ("English and Swahili", ("English", "Swahili")),
    "submitted_on": (date(2026, 3, 17), date(2026, 3, 17)),
    "submission_status": ("Declined", "declined"),
    "upwork_feedback": ("Too many bookkeepers.", "Too many bookkeepers."),
    "timestamp": (AT, AT),
}


def _agency(
    name: str,
    asked: dict[str, str],
    staffs: dict[str, Any] | None = None,
    problems: tuple[str, ...] = (),
) -> Any:
    """A case: headings by field, then the staff's own columns, which must feed nothing."""
    others = staffs or {}
    row = [SAID[field][0] for field in asked.values()]
    meant = {
        field: SAID[field][1]
        for field in asked.values()
        if field not in ("currency", "candidate_id")
    }
    unasked = {f"{f}?": "absent" for f in ("coach_note", "send", "over_18", "portfolio")}
    content = book([[*asked, *others], [*row, *others.values()]])
    return case(name, content, [{**unasked, **meant}], problems)


CASES = [
    _agency(
        "a customer database",
        {
            "Record ID - Contact": "candidate_id",
            "Full Name": "name",
            "Email": "email",
            "Country/Region": "country",
            "Upwork Title": "title",
            "Upwork Overview": "overview",
            "Upwork Skills": "skills",
            "Upwork Hourly Rate (USD)": "hourly_rate",
            "Upwork Category": "category",
        },
        {
            "Secondary Email": "other@example.com",
            "Contact owner": "Omar Reyes",
            "Lead Status": "Open",
            "Current Job Title": "Cashier",
            "Years of Experience": 7,
            "Email sent": "Yes",
            "Rating": 4,
            "Internal remarks": "talks a lot",
        },
    ),
    _agency(
        "a coach's tracker with marks beside each part",
        {
            "Freelancer": "name",
            "Email": "email",
            "Coach": "coach",
            "Group": "cohort",
            "Title": "title",
            "Overview": "overview",
            "Skills": "skills",
            "Rate ($)": "hourly_rate",
            "Photo": "photo",
            "Date submitted": "submitted_on",
            "Decision": "submission_status",
            "Feedback received": "upwork_feedback",
        },
        {
            "Title score": 7,
            "Overview score /10": 8,
            "Skills OK?": "No",
            "Rate OK?": "Yes",
            "Photo approved": "No",
            "Total score": 61.5,
            "Stage": "Live",
            "Coach's e-mail": "tess@example.com",
            "Staff notes": "call back",
        },
    ),
    _agency(
        "numbered questions",
        {
            "1. What is your full legal name?": "name",
            "2. What is your e-mail address?": "email",
            "3. In which country are you based?": "country",
            "5. What is the headline of your profile?": "title",
            "6. Please paste your profile description.": "overview",
            "9. What skills have you listed?": "skills",
            "10. What experience level did you choose?": "experience_level",
            "11. What is your hourly rate in USD?": "hourly_rate",
            "12. What is your employment history?": "employment",
            "13. What did you study, and where?": "education",
            "16. Do you have a clear profile picture?": "photo",
            "18. What languages do you speak?": "languages",
            "21. Did Upwork reject you? State the reason given": "upwork_feedback",
        },
        {
            "22. I agree that my data may be kept": "Yes",
            "23. How did you hear about us?": "A friend",
        },
    ),
    _agency(
        "help in brackets, behind colons and in pictures",
        {
            "👤 Full name\n(as in your passport)": "name",
            "E-mail * (we will send the report here)": "email",
            "📝 Title\n[the line under your name]": "title",
            "Overview (at least 250 characters, check your spelling)": "overview",
            "🛠️ Skills\n[max. 15, parted by commas]": "skills",
            "💰 Rate\n[USD per hour, number only]": "hourly_rate",
            "Work Experience: list company, role and years": "employment",
            "Education: school, course, year": "education",
        },
        {"Availability\n[hours per week]": 20},
    ),
    _agency(
        "a form in Spanish",
        {
            "Marca temporal": "timestamp",
            "¿Cómo te llamas? (nombre y apellidos)": "name",
            "¿Cuál es tu correo?": "email",
            "¿En qué país vives?": "country",
            "Año de nacimiento": "birth_year",
            "¿Qué título tiene tu perfil de Upwork?": "title",
            "Pega aquí el resumen de tu perfil": "overview",
            "¿Qué habilidades tienes en tu perfil?": "skills",
            "¿Cuánto cobras por hora (en dólares)?": "hourly_rate",
            "Cuéntanos dónde has trabajado": "employment",
            "¿Qué estudiaste?": "education",
            "¿Tienes video de presentación?": "video",
            "Estado de la solicitud": "submission_status",
            "Motivo del rechazo": "upwork_feedback",
        },
        {"Observaciones internas": "ojo", "Acepto la política de privacidad": "Sí"},
    ),
    _agency(
        "a form in Portuguese",
        {
            "Carimbo de data/hora": "timestamp",
            "Qual é o seu nome completo?": "name",
            "Endereço de e-mail": "email",
            "Em qual país você mora?": "country",
            "Título do perfil": "title",
            "Resumo profissional / visão geral": "overview",
            "Competências": "skills",
            "Valor por hora (US$)": "hourly_rate",
            "Formação acadêmica": "education",
            "Situação": "submission_status",
            "Data de envio": "submitted_on",
        },
        {"Observações": "ligar"},
    ),
    _agency(
        "headings in French and German",
        {
            "Horodateur": "timestamp",
            "Nom complet / Vollständiger Name": "name",
            "Adresse e-mail / E-Mail-Adresse": "email",
            "Pays / Land": "country",
            "Titre du profil / Profiltitel": "title",
            "Présentation / Über mich": "overview",
            "Compétences / Fähigkeiten": "skills",
            "Niveau d’expérience / Erfahrungsstufe": "experience_level",
            "Tarif horaire (USD) / Stundensatz": "hourly_rate",
            "Expérience professionnelle / Berufserfahrung": "employment",
            "Langues / Sprachen": "languages",
        },
        {"Datenschutz akzeptiert / RGPD": "Ja"},
    ),
    _agency(
        "short forms of words",
        {
            "CAND_ID": "candidate_id",
            "CAND_NAME": "name",
            "CAND_EMAIL": "email",
            "UW_TITLE": "title",
            "UW_SKILLS": "skills",
            "UW_RATE": "hourly_rate",
            "UW_RATE_CCY": "currency",
            "EMP_HIST": "employment",
            "CERTS": "certifications",
            "PHOTO_YN": "photo",
            "suggested_min": "suggested_rate_low",
            "suggested_max": "suggested_rate_high",
            "linkedin_url": "linked_accounts",
        },
        {"QA_SCORE": 91},
        tuple(f"column_guessed Sheet1!{c}1" for c in "ABDGH"),
    ),
    case(
        "Microsoft Forms puts columns of its own before the questions",
        book(
            [
                (
                    "ID",
                    "Start time",
                    "Completion time",
                    "Email",
                    "Name",
                    "Your full name",
                    "Your e-mail address",
                    "Your Upwork title",
                ),
                (1, AT, AT, "anonymous", None, "Ana Lima", "ana@example.com", "Baker"),
                (2, AT, AT, "anonymous", None, "Bo Chen", "bo@example.com", "Analyst"),
            ]
        ),
        [
            {"name": "Ana Lima", "email": "ana@example.com", "timestamp": AT},
            {"name": "Bo Chen", "email": "bo@example.com", "timestamp": AT},
        ],
        [
            "column_suggested Sheet1!A1",
            "column_suggested Sheet1!D1",
        ],
    ),
    case(
        "one column holds first names where another holds last names",
        book(
            [
                ("Nombre", "Apellidos", "Correo", "Título"),
                ("María José", "Lima Soto", "ana@example.com", "Panadera"),
            ]
        ),
        [{"name": "María José Lima Soto"}],
    ),
    case(
        "a last name beside a first name",
        book(
            [
                ("Nom", "Prénom", "E-mail", "Titre"),
                ("Lima", "Ana", "ana@example.com", "Boulangère"),
            ]
        ),
        [{"name": "Ana Lima"}],
    ),
    case(
        "a whole name beside a first name",
        book(
            [
                ("Name", "First name", "Email", "Title"),
                ("Ana Lima", "Ana", "ana@example.com", "Baker"),
            ]
        ),
        [{"name": "Ana Lima"}],
    ),
    case(
        "a board's own status beside what Upwork decided",
        book(
            [
                ("Name", "Email", "Title (current)", "Title (proposed)", "Status", "Decision"),
                ("Ana Lima", "ana@example.com", "Baker", "Baker of websites", "to do", "Declined"),
            ]
        ),
        [{"title": "Baker", "submission_status": "declined"}],
        ["column_suggested Sheet1!E1"],
    ),
    case(
        "the form's own Submission Date is no attempt at approval",
        book(
            [
                ("Submission Date", "Name", "E-mail", "Profile >> Title", "Submission ID", "IP"),
                ("2026-05-04 09:15:00", "Ana Lima", "ana@example.com", "Baker", 588, "10.0.0.1"),
            ]
        ),
        [{"timestamp": AT, "submitted_on?": "absent", "title": "Baker"}],
        ["column_guessed Sheet1!A1"],
    ),
    case(
        "answers belie their headings",
        book(
            [
                ("Title", "Name", "Email", "Headline", "Experience", "Submitted?"),
                ("Ms", "Ana Lima", "ana@example.com", "Baker", 5, "Yes"),
            ]
        ),
        [{"title": "Baker", "employment?": "absent", "submitted_on?": "absent"}],
        [
            "column_suggested Sheet1!A1",
            "column_suggested Sheet1!E1",
            "column_suggested Sheet1!F1",
        ],
    ),
    case(
        "reais in the heading are no dollars",
        book([("Nome", "E-mail", "Valor por hora (R$)"), ("Ana Lima", "ana@example.com", 80)]),
        [{"hourly_rate.currency": "BRL"}],
    ),
    case(
        "a yes where names are asked for",
        book(
            [
                ("Name", "Email", "Do you have a portfolio?", "Certificates", "Work experience"),
                ("Ana Lima", "ana@example.com", "Yes", "yes", "No"),
            ]
        ),
        [
            {
                "portfolio?": "invalid",
                "certifications?": "invalid",
                "employment": (),
                "employment?": "given",
            }
        ],
        ["only_says_yes Sheet1!C2", "only_says_yes Sheet1!D2"],
    ),
]
