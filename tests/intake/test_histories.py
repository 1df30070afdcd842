"""Jobs, studies, pieces and certificates in the many styles people write them in one cell."""

from __future__ import annotations

from typing import Any

import pytest

from reportgen.domain.profile import Job, Study
from reportgen.intake.parsers.histories import (
    parse_certifications,
    parse_jobs,
    parse_portfolio,
    parse_studies,
)
from reportgen.intake.parsers.result import Unreadable

# role, company, start, end ("now" for a job that goes on); studies: school, award, start, end
Told = tuple[str, str, str, str]
BOOKKEEPER = ("Bookkeeper", "Nyota Traders", "2019", "2022")
JUNIOR = ("Junior Accountant", "Lakeside Audit", "2017", "2019")


def _job(job: Job) -> Told:
    return job.role, job.company, str(job.start or ""), "now" if job.current else str(job.end or "")


def _study(study: Study) -> Told:
    return study.school, study.award, str(study.start or ""), str(study.end or "")


@pytest.mark.parametrize(
    ("text", "jobs"),
    [
        pytest.param(
            "• Bookkeeper, Nyota Traders (2019–2022)\n"
            "• Junior Accountant, Lakeside Audit (2017–19)",
            [BOOKKEEPER, JUNIOR],
            id="bullets",
        ),
        pytest.param(
            "1) Bookkeeper - Nyota Traders (2019 - 2022)\n2) Junior Accountant - Lakeside Audit "
            "(2017 - 2019)",
            [BOOKKEEPER, JUNIOR],
            id="numbers",
        ),
        pytest.param(
            "Bookkeeper at Nyota Traders 2019-2022; Junior Accountant at Lakeside Audit 2017-2019",
            [BOOKKEEPER, JUNIOR],
            id="semicolons between jobs",
        ),
        pytest.param(
            "Bookkeeper (Nyota Traders, 2019-2022), Junior Accountant (Lakeside Audit, 2017-2019)",
            [BOOKKEEPER, JUNIOR],
            id="brackets",
        ),
        pytest.param(
            "Bookkeeper, Nyota Traders, 2019-2022, Junior Accountant, Lakeside Audit, 2017-2019",
            [BOOKKEEPER, JUNIOR],
            id="one after the other",
        ),
        pytest.param(
            "Bookkeeper\nNyota Traders\n2019 - 2022\n\n"
            "Junior Accountant\nLakeside Audit\n2017-2019",
            [BOOKKEEPER, JUNIOR],
            id="a line for each part",
        ),
        pytest.param(
            "Bookkeeper\nNyota Traders · Full-time\nMar 2019 - Present · 7 yrs\nNairobi\n\n"
            "Junior Accountant\nLakeside Audit\n2017 - 2019 · 2 yrs\nNakuru",
            [("Bookkeeper", "Nyota Traders", "2019-03", "now"), JUNIOR],
            id="pasted from a network profile",
        ),
        pytest.param(
            "Bookkeeper, Nyota Traders, Nairobi, 2019-2022",
            [("Bookkeeper", "Nyota Traders, Nairobi", "2019", "2022")],
            id="a place behind the company",
        ),
        pytest.param(
            "Nyota Traders, Nairobi: bookkeeper 2019 - 2022",
            [("bookkeeper", "Nyota Traders, Nairobi", "2019", "2022")],
            id="a place before the role",
        ),
        pytest.param(
            "Company: Nyota Traders\nPosition: Bookkeeper\nPeriod: 2019 - 2022",
            [BOOKKEEPER],
            id="labels",
        ),
        pytest.param(
            "Employer: Nyota Traders, Role: Bookkeeper, 2019-2022",
            [BOOKKEEPER],
            id="labels in a line",
        ),
        pytest.param(
            "Bookkeeper | Nyota Traders | 2019 to 2022\n- closed the month for eleven shops\n"
            "Junior Accountant | Lakeside Audit | 2017 to 2019\n- checked invoices",
            [BOOKKEEPER, JUNIOR],
            id="bullets below each job",
        ),
        pytest.param(
            "Bookkeeper at Nyota Traders, 2019 - 2022\n"
            "Closed the books. Cleaned two years of entries.",
            [BOOKKEEPER],
            id="a sentence with a length below",
        ),
        pytest.param("Nyota Traders — Bookkeeper (2019–22)", [BOOKKEEPER], id="company first"),
        pytest.param("Nyota Traders (2019-2022) - Bookkeeper", [BOOKKEEPER], id="dates between"),
        pytest.param(
            "2019-2022 Bookkeeper at Nyota Traders, 2017-2019 Junior Accountant at Lakeside Audit",
            [BOOKKEEPER, JUNIOR],
            id="dates in front of each",
        ),
        pytest.param("Bookkeeper - Nyota Traders - 2019/2022", [BOOKKEEPER], id="a slash of years"),
        pytest.param("2019-2022 Nyota Traders (Bookkeeper)", [BOOKKEEPER], id="role in brackets"),
        pytest.param(
            "Customer Support, Teacher Training Inc, 2019",
            [("Customer Support", "Teacher Training Inc", "2019", "2019")],
            id="a company with a role in its name",
        ),
        pytest.param(
            "Teacher (part-time) at Hill School, 2019 - now",
            [("Teacher (part-time)", "Hill School", "2019", "now")],
            id="brackets that stay",
        ),
        pytest.param(
            "Contable en Casa Inti, de 2012 a 2019",
            [("Contable", "Casa Inti", "2012", "2019")],
            id="Spanish",
        ),
        pytest.param(
            "Editora no Canal Maré (2021 - atualmente)",
            [("Editora", "Canal Maré", "2021", "now")],
            id="Portuguese",
        ),
        pytest.param(
            "Comptable chez Banque Lumen, de 2012 à 2024",
            [("Comptable", "Banque Lumen", "2012", "2024")],
            id="French",
        ),
        pytest.param(
            "Position\tCompany\tFrom\tTo\nBookkeeper\tNyota Traders\t2019\t2022\n"
            "Junior Accountant\tLakeside Audit\t2017\t2019",
            [BOOKKEEPER, JUNIOR],
            id="a table with its headings",
        ),
        pytest.param(
            "Start,End,Employer,Job title\n2019,2022,Nyota Traders,Bookkeeper",
            [BOOKKEEPER],
            id="a table with commas and another order",
        ),
        pytest.param(
            "Mar 2019\tJul 2022\tBookkeeper\tNyota Traders",
            [("Bookkeeper", "Nyota Traders", "2019-03", "2022-07")],
            id="a table without headings",
        ),
        pytest.param(
            "Nyota Traders\n4 yrs 6 mos\n\nBookkeeper\nJan 2021 - Dec 2022 · 2 yrs\n\n"
            "Junior Accountant\nJul 2018 - Dec 2020 · 2 yrs 6 mos",
            [
                ("Bookkeeper", "Nyota Traders", "2021-01", "2022-12"),
                ("Junior Accountant", "Nyota Traders", "2018-07", "2020-12"),
            ],
            id="one employer over several jobs",
        ),
        pytest.param(
            "I was a bookkeeper in Nyota Traders from March 2018 until I left in 2021. I closed "
            "the books.",
            [("bookkeeper", "Nyota Traders", "2018-03", "2021")],
            id="a story",
        ),
        pytest.param(
            "Worked at Lakeside Audit 2016 till 2019 as teller, then bookkeeper for Nyota Traders "
            "since 2019",
            [
                ("teller", "Lakeside Audit", "2016", "2019"),
                ("bookkeeper", "Nyota Traders", "2019", "now"),
            ],
            id="a story of two jobs",
        ),
        pytest.param(
            "Edited films for Rose between 2018 and 2021",
            [("", "", "2018", "2021")],
            id="a deed is no role",
        ),
        pytest.param(
            "Registered nurse at Hill Clinic, 2018 - 2021",
            [("Registered nurse", "Hill Clinic", "2018", "2021")],
            id="nor is every such word a deed",
        ),
        pytest.param(
            "Bookkeeper at Nyota Traders. From: 2019 To: 2022. Closed the books",
            [BOOKKEEPER],
            id="labelled years",
        ),
        pytest.param(
            "Bookkeeper | Nyota Traders | 03/2019",
            [("Bookkeeper", "Nyota Traders", "2019-03", "")],
            id="a month alone is a beginning",
        ),
        pytest.param(
            "I joined this market in 2020 after many years of work on projects in my town.",
            [("", "", "2020", "")],
            id="a year in a sentence is no stretch of time",
        ),
        pytest.param(
            "2019-2022 Bookkeeper, Nyota Traders: kept the books of four shops, with two helpers",
            [BOOKKEEPER],
            id="dates, names and what was done",
        ),
        pytest.param("I have worked in many shops and I love it.", [("", "", "", "")], id="prose"),
        pytest.param("No formal employment yet", [], id="none"),
    ],
)
def test_jobs(text: str, jobs: list[Told]) -> None:
    found: Any = parse_jobs(text)
    assert [_job(job) for job in found] == jobs


def test_what_is_below_a_job_tells_of_it() -> None:
    found: Any = parse_jobs(
        "Bookkeeper at Nyota Traders, 2019 - 2022\n- closed the month for eleven shops\n"
        "- trained two people\n\nClerk at Oakmill, 2015\nFiled letters in 2015."
    )
    assert [job.description for job in found] == [
        "closed the month for eleven shops\ntrained two people",
        "Filed letters in 2015.",
    ]


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        pytest.param("Cook | Sea View | some time ago | soups", True, id="in the part for dates"),
        pytest.param("Cook at Sea View, 2010-12", True, id="a month or two years"),
        pytest.param("Cook at Sea View, 04/10 - 09/12", True, id="days or years"),
        pytest.param("Role: Cook, Company: Sea View, Period: long ago", True, id="labelled"),
        pytest.param("Translator | Siam Law | 2561 - 2564 | contracts", True, id="Buddhist years"),
        pytest.param("Cook at Sea View", False, id="none given"),
        pytest.param("Cook | Sea View | soups", False, id="no part for dates"),
        pytest.param("Cook at Sea View, 2010 - 2012", False, id="read"),
    ],
)
def test_dates_that_cannot_be_read_are_not_lacking(text: str, unread: bool) -> None:
    found: Any = parse_jobs(text)
    assert [job.dates_unclear for job in found] == [unread]


def test_nothing_labelled_is_dropped() -> None:
    found: Any = parse_jobs("Company: Acme\nRole: Baker\nPeriod: long ago\nName: Ana\nSoups.")
    assert found == (Job("Baker", "Acme", description="Name: Ana\nSoups.\nlong ago"),)


@pytest.mark.parametrize(
    ("text", "studies"),
    [
        pytest.param(
            "BSc in Accounting, Finance and Law from Moi University (2012 - 2016)",
            [("Moi University", "BSc in Accounting, Finance and Law", "2012", "2016")],
            id="from a school",
        ),
        pytest.param(
            "Licenciatura en Comunicación, Universidad de La Plata, 2013 - 2018",
            [("Universidad de La Plata", "Licenciatura en Comunicación", "2013", "2018")],
            id="a degree in something",
        ),
        pytest.param(
            "Lakeview — MSc Physics — 2010–2012",
            [("Lakeview", "MSc Physics", "2010", "2012")],
            id="school first, known by the award",
        ),
        pytest.param(
            "Moi University, Nairobi, BSc Accounting, 2016",
            [("Moi University, Nairobi", "BSc Accounting", "", "2016")],
            id="a town between",
        ),
        pytest.param(
            "Bachelor of Arts\nUniversity of Ibadan\n2014 - 2018",
            [("University of Ibadan", "Bachelor of Arts", "2014", "2018")],
            id="a line for each part",
        ),
        pytest.param(
            "Diploma in Law; Cebu College; 2018-2020",
            [("Cebu College", "Diploma in Law", "2018", "2020")],
            id="semicolons",
        ),
        pytest.param("High school diploma", [("", "High school diploma", "", "")], id="an award"),
        pytest.param(
            "Course on Excel from A to Z",
            [("", "Course on Excel from A to Z", "", "")],
            id="no school at all",
        ),
    ],
)
def test_studies(text: str, studies: list[Told]) -> None:
    found: Any = parse_studies(text)
    assert [_study(study) for study in found] == studies


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("1. https://a.example/1\n2. https://a.example/2", [("", "1"), ("", "2")]),
        ("https://a.example/1, https://a.example/2", [("", "1"), ("", "2")]),
        ("Logo https://a.example/1 Menu https://a.example/2", [("Logo", "1"), ("Menu", "2")]),
        ("[Tea shop](https://a.example/1)", [("Tea shop", "1")]),
    ],
)
def test_portfolios(text: str, pieces: list[tuple[str, str]]) -> None:
    found: Any = parse_portfolio(text)
    assert [(p.title, p.url.removeprefix("https://a.example/")) for p in found] == pieces


@pytest.mark.parametrize(
    ("text", "certificates"),
    [
        ("Baking 1 (Guild, 2023)", [("Baking 1", "Guild", "2023")]),
        ("CCNA (2019), CompTIA A+ (2018)", [("CCNA", "", "2019"), ("CompTIA A+", "", "2018")]),
        ("HubSpot Inbound, Google Ads", [("HubSpot Inbound", "", ""), ("Google Ads", "", "")]),
        ("Analytics, Google", [("Analytics", "Google", "")]),
    ],
)
def test_certificates(text: str, certificates: list[tuple[str, str, str]]) -> None:
    found: Any = parse_certifications(text)
    assert [(c.name, c.issuer, str(c.date or "")) for c in found] == certificates


@pytest.mark.parametrize("text", ["Yes", "yes!", "Sí", "✓"])
def test_a_bare_yes_names_nothing(text: str) -> None:
    for parse in (parse_jobs, parse_studies, parse_portfolio, parse_certifications):
        assert parse(text) == Unreadable("only_says_yes")


@pytest.mark.parametrize(
    ("text", "jobs"),
    [
        pytest.param(
            "Hotel Baobab, Mombasa - event manager, weddings 2015 – 2022",
            [("event manager", "Hotel Baobab, Mombasa", "weddings")],
            id="behind the role",
        ),
        pytest.param(
            "2019 to date: Self employed bookkeeper, Kisumu. Four clinics. Xero, two payrolls",
            [("Self employed bookkeeper", "Kisumu", "Four clinics. Xero, two payrolls")],
            id="sentences behind the place",
        ),
        pytest.param(
            "Osei & Partners, Kumasi. Assistant to 2 lawyers. 2018-2023. Court diary, invoices",
            [("Assistant to 2 lawyers", "Osei & Partners, Kumasi", "Court diary, invoices")],
            id="a sentence for each part",
        ),
        pytest.param(
            "Kite IP, Pune (2014-18) - trademark associate, searches and oppositions",
            [("trademark associate", "Kite IP, Pune", "searches and oppositions")],
            id="role behind the dates",
        ),
        pytest.param(
            "Kite Architects, Ikeja - drafter 2015 - 2022: plans for houses, Revit from 2018",
            [("drafter", "Kite Architects, Ikeja", "plans for houses, Revit from 2018")],
            id="a year within what was done",
        ),
        pytest.param(
            "Nyota Landscaping LLC June 2025 -> weekly payroll in Gusto, 23 people",
            [("Nyota Landscaping LLC", "", "weekly payroll in Gusto, 23 people")],
            id="an arrow behind the dates",
        ),
        pytest.param(
            "freelance translator | 2023-07 to now | contracts for two law firms",
            [("freelance translator", "", "contracts for two law firms")],
            id="bars without an employer on one's own account",
        ),
        pytest.param(
            "Translator | Kite Lingua | 2019 - 2022",
            [("Translator", "Kite Lingua", "")],
            id="near miss: an employer between bars",
        ),
        pytest.param(
            "Support engineer, remote, @ Fieldloop (US) 2022 - 2026",
            [("Support engineer, remote", "Fieldloop (US)", "")],
            id="near miss: employer behind a sign",
        ),
        pytest.param(
            "Kite Films, Kyiv, film editor, full time, 2014 - 2018",
            [("film editor, full time", "Kite Films, Kyiv", "")],
            id="near miss: how somebody worked",
        ),
    ],
)
def test_what_was_done_is_told_from_role_and_employer(
    text: str, jobs: list[tuple[str, str, str]]
) -> None:
    read = parse_jobs(text)
    assert isinstance(read, tuple)
    assert [(job.role, job.company, job.description) for job in read] == jobs
