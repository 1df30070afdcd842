"""Each kind of answer in the spellings people use, and no text on earth that breaks one."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from reportgen.domain.dates import YearMonth
from reportgen.domain.profile import HourlyRate, Job, Photo
from reportgen.intake.parsers.choices import (
    parse_birth_year,
    parse_language,
    parse_level,
    parse_over_18,
    parse_photo,
    parse_send,
    parse_status,
    parse_video,
    parse_yes_no,
)
from reportgen.intake.parsers.dates import parse_date, parse_moment
from reportgen.intake.parsers.histories import parse_jobs
from reportgen.intake.parsers.lists import parse_list
from reportgen.intake.parsers.money import parse_rate
from reportgen.intake.parsers.months import UNSURE, Span, find_span, parse_span
from reportgen.intake.parsers.person import parse_email, parse_phone
from reportgen.intake.parsers.result import Remarked, Unreadable
from reportgen.spreadsheet.grid import Money, Percent

at = datetime.fromisoformat


def plain(answer: Any) -> Any:
    """The value, or the code of what can't be read."""
    if isinstance(answer, Unreadable):
        return answer.code
    return answer.value if isinstance(answer, Remarked) else answer


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("$25/hr", "25", "USD"),
        ("25 USD", "25", "USD"),
        ("USD25.50", "25.50", "USD"),
        ("US$ 25 per hour", "25", "USD"),
        ("1.200,50 €", "1200.50", "EUR"),
        ("1,200.50", "1200.50", ""),
        ("1 200,50", "1200.50", ""),
        ("12,5", "12.50", ""),
        ("25.000", "25", ""),
        ("€ 30,-", "30", "EUR"),
        ("25-30", "25", ""),
        ("$25 - $30", "25", "USD"),
        ("from 25 to 30 dollars", "25", "USD"),
        ("30–25 EUR", "25", "EUR"),
        ("~ 25$", "25", "USD"),
        ("25+", "25", ""),
        ("25/h", "25", ""),
        ("£18", "18", "GBP"),
        ("₹500", "500", "INR"),
        ("CA$30", "30", "CAD"),
        ("CAD $30", "30", "CAD"),
        ("R$ 50", "50", "BRL"),
        ("ARS$ 12.000", "12000", "ARS"),
        ("Rp 150.000", "150000", "IDR"),
        ("S/ 40", "40", "PEN"),
        ("₦15,000", "15000", "NGN"),
        ("entre 60 e 80 reais", "60", "BRL"),
        ("25 usd/hour", "25", "USD"),
        ("２５", "25", ""),
        ("0", "0", ""),
    ],
)
def test_rates(text: str, amount: str, currency: str) -> None:
    assert plain(parse_rate(text)) == HourlyRate(
        Decimal(amount).quantize(Decimal("0.01")), currency
    )


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("negotiable", "rate_unreadable"),
        ("-25", "rate_unreadable"),
        ("- $25", "rate_unreadable"),
        ("25%", "rate_unreadable"),
        ("25 30", "rate_unreadable"),
        ("10, 20 or 30", "rate_unreadable"),
        ("$2000/month", "rate_not_hourly"),
        ("500 per project", "rate_not_hourly"),
        ("2k", "rate_not_hourly"),
        ("Rs. 800", "rate_currency_unclear"),
        ("25 USD / 23 EUR", "rate_currency_unclear"),
        (45_000_000.0, "rate_too_high"),
        (-1.0, "rate_unreadable"),
        (float("nan"), "rate_unreadable"),
        (True, "rate_unreadable"),
        (Percent(0.2), "rate_unreadable"),
        (at("2026-05-10"), "rate_unreadable"),
    ],
)
def test_rates_that_are_none(value: Any, code: str) -> None:
    assert plain(parse_rate(value)) == code


def test_rate_of_a_money_cell() -> None:
    assert parse_rate(Money(0.1 + 0.2, "EUR")) == HourlyRate(Decimal("0.30"), "EUR")


Y = YearMonth
YES = ("Yes", "y", "TRUE", "1", "x", "Sí", "oui", "Да", "✓", "yes, it is")
NO = ("No", "n", "FALSE", "0", "não", "нет", "✗", "-", "not yet", "N/A")


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("2019-2021", Span(Y(2019), Y(2021))),
        ("2019 to 2021", Span(Y(2019), Y(2021))),
        ("2019–21", Span(Y(2019), Y(2021))),
        ("(2016 — 2018)", Span(Y(2016), Y(2018))),
        ("Mar 2019 – present", Span(Y(2019, 3), None, current=True)),
        ("March 2019 - now", Span(Y(2019, 3), None, current=True)),
        ("03/2019", Span(Y(2019, 3), Y(2019, 3))),
        ("03/2019 - 08/2022", Span(Y(2019, 3), Y(2022, 8))),
        ("2019-03 to 2022-08", Span(Y(2019, 3), Y(2022, 8))),
        ("2019/03-2022/08", Span(Y(2019, 3), Y(2022, 8))),
        ("15/03/2019 - 01/05/2020", Span(Y(2019, 3), Y(2020, 5))),
        ("2019-03-01 - 2020-04-02", Span(Y(2019, 3), Y(2020, 4))),
        ("Mar 15, 2019 - Apr 2, 2020", Span(Y(2019, 3), Y(2020, 4))),
        ("Sept. '19 – Oct '20", Span(Y(2019, 9), Y(2020, 10))),
        ("Jan-Mar 2020", Span(Y(2020, 1), Y(2020, 3))),
        ("since 2020", Span(Y(2020), None, current=True)),
        ("desde marzo 2020", Span(Y(2020, 3), None, current=True)),
        ("2015 -", Span(Y(2015), None, current=True)),
        ("until 2020", Span(None, Y(2020))),
        ("de 2014 a 2021", Span(Y(2014), Y(2021))),
        ("between 2014 and 2021", Span(Y(2014), Y(2021))),
        ("2018 hasta la fecha", Span(Y(2018), None, current=True)),
        ("mar 2014 até hoje", Span(Y(2014, 3), None, current=True)),
        ("Summer 2019", Span(Y(2019), Y(2019))),
        ("2 años y 3 meses", Span(months=27)),
        ("enero 2019 - actualidad", Span(Y(2019, 1), None, current=True)),
        ("2 years", Span(months=24)),
        ("1.5 years", Span(months=18)),
        ("3 years 2 months", Span(months=38)),
        ("about 6 months", Span(months=6)),
        ("two years", Span(months=24)),
        ("2020", Span(Y(2020), Y(2020))),
        ("2015-09 / 2019-03", Span(Y(2015, 9), Y(2019, 3))),
        ("From: 2021 To: 2024", Span(Y(2021), Y(2024))),
        ("from March 2018 until I left in 2021", Span(Y(2018, 3), Y(2021))),
        ("started in May 2018 and left in June 2020", Span(Y(2018, 5), Y(2020, 6))),
        ("01/03/2020 - 31/08/2023", Span(Y(2020, 3), Y(2023, 8))),
        ("06/15/2019 - 02/28/2022", Span(Y(2019, 6), Y(2022, 2))),
        ("01.07.2018 - 30.06.2020", Span(Y(2018, 7), Y(2020, 6))),
        ("1st February 2017 to 31st January 2020", Span(Y(2017, 2), Y(2020, 1))),
        ("January, 2020 - November, 2022", Span(Y(2020, 1), Y(2022, 11))),
        ("2019 March - 2020 June", Span(Y(2019, 3), Y(2020, 6))),
        ("04/18 - 09/21", Span(Y(2018, 4), Y(2021, 9))),
        ("'19 - '22", Span(Y(2019), Y(2022))),
        ("Q2 2018 - Q4 2020", Span(Y(2018, 4), Y(2020, 12))),
        ("2020 - bis heute", Span(Y(2020), None, current=True)),
        ("2016 onwards", Span(Y(2016), None, current=True)),
        ("from 2019", Span(Y(2019))),
        ("end of 2018 to mid 2020", Span(Y(2018), Y(2020))),
        ("marzo de 2018 - agosto de 2021", Span(Y(2018, 3), Y(2021, 8))),
        ("fevereiro de 2019 a dezembro de 2022", Span(Y(2019, 2), Y(2022, 12))),
        ("de février 2020 à août 2023", Span(Y(2020, 2), Y(2023, 8))),
        ("Oktober 2016 bis März 2021", Span(Y(2016, 10), Y(2021, 3))),
        ("dal maggio 2017 al gennaio 2020", Span(Y(2017, 5), Y(2020, 1))),
        ("Ağustos 2019 - Ekim 2022", Span(Y(2019, 8), Y(2022, 10))),
        ("с марта 2018 по май 2021", Span(Y(2018, 3), Y(2021, 5))),
        ("с 2019 по настоящее время", Span(Y(2019), None, current=True)),
        ("січень 2021 - дотепер", Span(Y(2021, 1), None, current=True)),
        ("od września 2018 do czerwca 2022", Span(Y(2018, 9), Y(2022, 6))),
        ("من يناير ٢٠١٩ إلى مارس ٢٠٢٢", Span(Y(2019, 1), Y(2022, 3))),
        ("جنوری 2020 تا دسمبر 2022", Span(Y(2020, 1), Y(2022, 12))),
        ("जनवरी २०२० से मार्च २०२३ तक", Span(Y(2020, 1), Y(2023, 3))),
        ("Agustus 2018 - Mei 2021", Span(Y(2018, 8), Y(2021, 5))),
        ("Enero 2019 hanggang Disyembre 2021", Span(Y(2019, 1), Y(2021, 12))),
        ("březen 2019 - říjen 2020", Span(Y(2019, 3), Y(2020, 10))),
        ("Μάρτιος 2021 - σήμερα", Span(Y(2021, 3), None, current=True)),
        ("มีนาคม 2019", Span(Y(2019, 3), Y(2019, 3))),
        ("tháng 3 năm 2019", Span(Y(2019, 3), Y(2019, 3))),
        ("2019년 3월", Span(Y(2019, 3), Y(2019, 3))),
        ("2020年1月 - 至今", Span(Y(2020, 1), None, current=True)),
        # What could be read in two ways: the year at most.
        ("01/03/2020 - 05/06/2021", Span(Y(2020), Y(2021))),
        ("2010-12", UNSURE),
        ("04/10 - 09/12", UNSURE),
        ("2000 articles", None),
        ("3 years ago", None),
        ("Web developer", None),
        ("5 shops", None),
        ("1920x1080", None),
        ("", None),
    ],
)
def test_spans(text: str, span: Span | None) -> None:
    assert parse_span(text) == span


def test_a_span_in_the_middle_of_a_text() -> None:
    text = "Designer at Acme, Mar 2019 - now: logos"
    found = find_span(text)
    assert found is not None
    assert text[found.begin : found.stop] == "Mar 2019 - now"


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2026-03-15", date(2026, 3, 15)),
        ("2026/3/5", date(2026, 3, 5)),
        ("15.03.2026", date(2026, 3, 15)),
        ("15/03/2026", date(2026, 3, 15)),
        ("03/15/2026 14:05", date(2026, 3, 15)),
        ("3/4/2026", date(2026, 3, 4)),
        ("15-03-26", date(2026, 3, 15)),
        ("15-Mar-26", date(2026, 3, 15)),
        ("March 15th, 2026", date(2026, 3, 15)),
        ("15 de marzo de 2026", date(2026, 3, 15)),
        (46096.0, date(2026, 3, 15)),
        ("46096", date(2026, 3, 15)),
        (at("2026-03-15T09:00:00"), date(2026, 3, 15)),
        ("30/02/2026", "date_unreadable"),
        ("yesterday", "date_unreadable"),
        (12.0, "date_unreadable"),
        (at("1900-01-01"), "date_unlikely"),
        ("15/03/1826", "date_unlikely"),
    ],
)
def test_dates(value: Any, day: Any) -> None:
    assert plain(parse_date(value)) == day


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-03-15 14:05:09", at("2026-03-15T14:05:09")),
        ("2026-03-15T14:05:09Z", at("2026-03-15T14:05:09")),
        ("3/15/2026 2:05:09 PM", at("2026-03-15T14:05:09")),
        ("3/15/2026 12:05 a.m.", at("2026-03-15T00:05:00")),
        ("15 March 2026", at("2026-03-15")),
    ],
)
def test_moments(text: str, moment: datetime) -> None:
    assert plain(parse_moment(text)) == moment


FALSE = ("FALSO", "FALSCH", "FAUX", "ЛОЖЬ", "Nein", "Não", "Нет", "FAŁSZ", "EPÄTOSI")


@pytest.mark.parametrize(
    ("parse", "text", "meant"),
    [
        *[(parse_yes_no, t, True) for t in ("VERDADERO", "VRAI", "WAHR", "ИСТИНА", "DOĞRU")],
        *[(parse, t, False) for t in FALSE for parse in (parse_yes_no, parse_send, parse_video)],
        *[(parse_photo, t, Photo(present=False)) for t in FALSE],
        *[(parse_yes_no, t, True) for t in YES],
        *[(parse_yes_no, t, False) for t in NO],
        (parse_yes_no, True, True),
        (parse_yes_no, 0.0, False),
        (parse_yes_no, "perhaps", "yes_no_unreadable"),
        (parse_over_18, 17.0, False),
        (parse_over_18, "18", True),
        (parse_over_18, "21 years old", True),
        (parse_over_18, "yes", True),
        (parse_over_18, 300.0, "age_unlikely"),
        (parse_send, "Hold", False),
        (parse_send, "don't send", False),
        (parse_send, "send", True),
        (parse_send, "yes", True),
        (parse_level, "Expert", "expert"),
        (parse_level, "entry-level", "entry"),
        (parse_level, "2 - Intermediate", "intermediate"),
        (parse_level, "Intermedio", "intermediate"),
        (parse_level, "junior or expert", "level_unknown"),
        (parse_level, "Intermediate (becoming an expert)", "intermediate"),
        (parse_level, "not an expert", "level_unknown"),
        (parse_level, "great", "level_unknown"),
        (parse_status, "Declined", "declined"),
        (parse_status, "not approved", "declined"),
        (parse_status, "Not submitted yet", "not_submitted"),
        (parse_status, "waiting for an answer", "submitted"),
        (parse_status, "Aprobado", "approved"),
        (parse_status, "account suspended", "suspended"),
        (parse_status, "Duplicate account", "duplicate_account"),
        (parse_status, "Identity not verified", "identity"),
        (parse_status, "left the programme", "left"),
        (parse_status, "Rejected, resubmitted in May", "submitted"),
        (parse_status, "Resubmitted and declined again", "declined"),
        (parse_status, "No aprobado", "declined"),
        (parse_status, "Em análise", "submitted"),
        (parse_status, "Noch nicht eingereicht", "not_submitted"),
        (parse_status, "not approved yet", "status_unknown"),
        (parse_status, "Active", "status_unknown"),
        (parse_status, "Yes", "status_unknown"),
        (parse_status, "No", "status_unknown"),
        (parse_status, "?", "status_unknown"),
        (parse_status, "On hold", "status_holds"),
        (parse_status, "paused until May", "status_holds"),
        (parse_status, "On hold, resubmitted", "submitted"),
        (parse_language, "Spanish", "es"),
        (parse_language, "español", "es"),
        (parse_language, "Portuguese (Brazilian)", "pt-BR"),
        (parse_language, "pt_br", "pt-BR"),
        (parse_language, "EN", "en"),
        (parse_language, "zh-hant-tw", "zh-Hant-TW"),
        (parse_language, "Klingon speech", "language_unknown"),
        (parse_birth_year, 1998.0, 1998),
        (parse_birth_year, "born in 1998", 1998),
        (parse_birth_year, at("1998-05-04"), 1998),
        (parse_birth_year, "98", "birth_year_unreadable"),
        (parse_phone, "+92 300 1234567", "+923001234567"),
        (parse_phone, "0092-300-1234567", "+923001234567"),
        (parse_phone, "tel:+44 7911 123456", "+447911123456"),
        (parse_phone, "0300 1234567", "phone_unreadable"),
        (parse_phone, 923001234567.0, "phone_unreadable"),
        (parse_phone, "+1 198 765 4321", "phone_unreadable"),
        (parse_phone, "+92 300 1234567 or +92 300 7654321", "phone_unreadable"),
        (parse_phone, "n/a", ""),
        (parse_email, " mailto:Ana@Example.COM ", "Ana@example.com"),
        (parse_email, "ana@team.example", "ana@team.example"),
        (parse_email, "ana@example", "email_invalid"),
        (parse_email, "ana@example.com or bo@example.com", "email_several"),
        (parse_list, "a; b, c;\nd", ("a", "b, c", "d")),
        (parse_list, "1. a\n2) b", ("a", "b")),
        (parse_list, '{a,"b, c"}', ("a", "b, c")),
        (parse_list, 'a,"b, c",d', ("a", "b, c", "d")),
        (parse_list, '["a, b"]', ("a", "b")),
        (parse_list, "• a • b", ("a", "b")),
        (parse_list, "a | b", ("a", "b")),
        (parse_list, "HTML/CSS, C#, .NET", ("HTML/CSS", "C#", ".NET")),
        (parse_list, "Word, Excel and Figma.", ("Word", "Excel", "Figma")),
        (parse_list, "SEO, Sales & Marketing", ("SEO", "Sales & Marketing")),
        (parse_list, "Logos, Web design and development", ("Logos", "Web design and development")),
        (parse_list, "1) a1 2) b1", ("a1", "b1")),
        (parse_list, '["Figma", "Sketch"]', ("Figma", "Sketch")),
        (parse_list, "#figma #sketch", ("figma", "sketch")),
        (parse_list, "Skills: Figma, Sketch", ("Figma", "Sketch")),
        (parse_list, "Python\tSQL", ("Python", "SQL")),
        (parse_list, "✔️ Data Entry ✔️ Web Research", ("Data Entry", "Web Research")),
        (parse_list, "Canva - Figma - Sketch", ("Canva", "Figma", "Sketch")),
        (parse_list, "Python - advanced", ("Python - advanced",)),
        (parse_list, "English/Swahili", ("English", "Swahili")),
        (parse_list, "Español e inglés", ("Español", "inglés")),
        (parse_list, "UI/UX", ("UI/UX",)),
        (parse_list, "Yes", "only_says_yes"),
        (parse_list, "none", ()),
        (parse_list, 3.0, ("3",)),
    ],
)  # fmt: skip
def test_answers(parse: Any, text: Any, meant: Any) -> None:
    assert plain(parse(text)) == meant


@pytest.mark.parametrize(
    ("text", "present", "note"),
    [
        ("yes", True, ""),
        ("no", False, ""),
        ("will add it later", False, "will add it later"),
        ("Todavía no", False, "Todavía no"),
        ("Yes, but I want to take a new one", True, "Yes, but I want to take a new one"),
        ("👍", True, ""),
        ("company logo", True, "company logo"),
        ("no, I wear niqab", False, "no, I wear niqab"),
        ("cannot show my face", False, "cannot show my face"),
        ("portrait, as a selfie is not allowed", True, "portrait, as a selfie is not allowed"),
        ("https://a.example/me.jpg", True, "https://a.example/me.jpg"),
    ],
)
def test_photos(text: str, present: bool, note: str) -> None:
    photo = plain(parse_photo(text))
    assert (photo.present, photo.note) == (present, note)


@pytest.mark.parametrize(
    ("text", "job"),
    [
        ("Designer at Acme, 2019-2021", Job("Designer", "Acme", Y(2019), Y(2021))),
        ("Designer - Acme - 2019-2021", Job("Designer", "Acme", Y(2019), Y(2021))),
        ("Designer, Acme (2 years)", Job("Designer", "Acme", months=24)),
        ("2019-2021: Designer at Acme", Job("Designer", "Acme", Y(2019), Y(2021))),
        ("Designer since 2020", Job("Designer", "", Y(2020), current=True)),
        ("Acme | | 2020", Job("Acme", "", Y(2020), Y(2020))),
    ],
)
def test_jobs(text: str, job: Job) -> None:
    assert parse_jobs(text) == (job,)


def test_lines_that_belong_to_the_job_above() -> None:
    text = "Designer at Acme\n2019 - 2021\nDrew logos\nCook at Sea View, 2015\nsoups"
    assert parse_jobs(text) == (
        Job("Designer", "Acme", Y(2019), Y(2021), description="Drew logos"),
        Job("Cook", "Sea View", Y(2015), Y(2015), description="soups"),
    )
