"""Titles: neither vague nor too specific, and readable."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.checks.title import CHECK
from reportgen.domain.outcome import Status
from reportgen.domain.profile import Profile
from reportgen.market import load_market
from tests.checks.asking import ask, facts, findings, profiles, run, score
from tests.judgement.profiles import build_profile

CROWDED = ("Data Engineer", "Bookkeeper", "Logo Designer", "Virtual Assistant")
ROLES = ("Structural Engineer", "Falconer", "Medical Writer", "Bookkeeper for Dental Clinics",
         "Data Analyst | Excel, Power BI, SQL")  # fmt: skip


def test_the_article_s_vague_title_scores_a_third() -> None:
    verdict = ask("title", title="Consultant")
    assert list(findings(verdict)) == ["vague"]
    assert score(verdict) == pytest.approx(0.35)


def test_the_article_s_narrow_title_quotes_what_is_rare() -> None:
    title = "Legal representation for underwater basket weaving companies"
    found = findings(ask("title", title=title))["too_specific"]
    assert found.evidence[0].marked == "underwater basket weaving"
    assert found.evidence[0].text == title


@pytest.mark.parametrize("word", ["botany", "cutters"])
def test_a_word_in_as_many_titles_as_the_limit_says_is_not_rare(word: str) -> None:
    market, limit = load_market(), 5
    assert max(map(market.title_frequency, (word, word.removesuffix("s")))) == limit
    assert "too_specific" in findings(ask("title", title="Help for underwater basket weaving"))
    assert findings(ask("title", title=f"Help for underwater basket {word}")) == {}


@pytest.mark.parametrize("title", ROLES)
def test_a_plain_role_loses_nothing(title: str) -> None:
    assert score(ask("title", title=title)) == 1


@pytest.mark.parametrize("title", CROWDED)
def test_a_trade_that_many_offer_is_asked_for_more(title: str) -> None:
    verdict = ask("title", title=title)
    assert list(findings(verdict)) == ["generic"]
    assert score(verdict) == 0.65


def test_a_missing_title_blocks() -> None:
    outcome = run(build_profile({"blank": ["title"]}), CHECK)[0]
    assert outcome.status is Status.FIX
    assert [f.code for f in outcome.blockers] == ["title.missing"]


def test_nobody_asked_is_unknown() -> None:
    assert run(build_profile({"skills": ["SEO"]}), CHECK)[0].status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        pytest.param(
            {"title": "Consultant", "skills": ["Recruiting", "Onboarding"],
             "employment": [{"role": "HR Manager", "description": "Recruiting of drivers"}]},
            "HR Manager | Recruiting, Onboarding", id="a vague title takes the job's role"),
        pytest.param(
            {"title": "Expert", "skills": ["Xero", "Invoicing"],
             "employment": [{"role": "Freelance bookkeeper", "description": "Books in Xero"}]},
            "Bookkeeper | Xero, Invoicing", id="freelance is no part of a role"),
        pytest.param(
            {"title": "★ SEO Specialist ★", "skills": ["Link Building"]},
            "SEO Specialist", id="without the stars"),
        pytest.param(
            {"title": "WORDPRESS DEVELOPER", "skills": ["php", "WooCommerce"]},
            "WordPress Developer", id="without the capitals"),
        pytest.param(
            {"title": "Web Developer | PHP | Laravel | MySQL | React | Vue | AWS | Docker"},
            "Web Developer | PHP, Laravel, MySQL", id="the role and its first three tools"),
        pytest.param(
            {"title": "Consultant", "skills": ["Recruiting", "Onboarding"]},
            "Recruiter | Onboarding", id="a role of everybody gives way to who does the skill"),
        pytest.param(
            {"title": "Consultant", "skills": ["Recruiting", "Onboarding"],
             "employment": [{"role": "Bakery Manager", "description": "Ran two bakeries"}]},
            "Recruiter | Onboarding", id="a job of another trade is left alone"),
        pytest.param(
            {"title": "#1 SEO WRITER ★ RANK ON GOOGLE ★ GUARANTEED"},
            "SEO Writer | Rank on Google", id="calm, without number and promise"),
        pytest.param(
            {"title": "#1 SEO AGENCY ★ RANK ON GOOGLE ★ GUARANTEED"}, "",
            id="a firm's name is not tidied up"),
        pytest.param(
            {"title": "Writer", "skills": ["Blog Writing", "Recipes"]},
            "Blog Writer | Recipes", id="a broad role takes a skill into it"),
        pytest.param(
            {"title": "Expert", "skills": ["Data Entry", "Web Research", "Typing"]},
            "Data Entry Specialist | Web Research", id="what everybody can is left out"),
        pytest.param(
            {"title": "Hard worker", "skills": ["Photoshop", "Logo Design", "Graphic Design"],
             "overview": "I am a passionate graphic designer with six years in print shops. "
             "I draw logos, menus and posters, and use Photoshop for all of them, every day, for "
             "cafés and small shops that open next month and need to be seen from the street."},
            "Graphic Designer | Photoshop, Logo Design", id="the overview says who it is"),
        pytest.param(
            {"title": "", "skills": ["Bookkeeping", "Xero"],
             "overview": "I'm a certified bookkeeper. I keep the books of three bakeries in Xero."},
            "Bookkeeper | Xero", id="no title at all"),
        pytest.param(
            {"title": "Asistente administrativa", "skills": ["Data Entry", "Xero"]},
            "Data Entry Specialist | Xero", id="nothing is kept of another language"),
        pytest.param(
            {"title": "HARDWORKING | EXCEL (&VBA", "skills": ["Excel (&VBA", "Recieving", "Tally"]},
            "", id="no half bracket and no slip is kept"),
        pytest.param(
            {"title": "CAD DRAFTER | SAP, HVAC & WEB"},
            "CAD Drafter | SAP, HVAC & Web", id="abbreviations keep their capitals"),
        pytest.param(
            {"title": "DATA ENTRY EXPERT | 110+ PROJECTS DONE | PAYROLL"},
            "Data Entry Expert | Payroll", id="no rest of a count is kept"),
        pytest.param(
            {"title": "DATA ENTRY EXPERT | 110+ PROJECTS DONE"},
            "", id="nothing that costs more than capitals do"),
        pytest.param(
            {"title": "WordPress | SEO | Data Entry | Logo | Video Editing | Excel"},
            "", id="nor more than a list does"),
        pytest.param(
            {"title": "Consultant | Excel and Web Research", "skills": ["Microsoft Excel", "Xero"],
             "overview": "I am a data entry specialist."},
            "Data Entry Specialist | Excel and Web Research, Xero", id="no skill twice"),
        pytest.param(
            {"title": "𝐋𝐨𝐠𝐨 𝐃𝐞𝐬𝐢𝐠𝐧𝐞𝐫"}, "Logo Designer", id="in letters that can be read"),
        pytest.param(
            {"title": "Writer | Translator | Photographer | Bookkeeper | Web Developer"}, "",
            id="which of five roles to keep is theirs to choose"),
        pytest.param(
            {"title": "Expert", "skills": ["QA Testing", "Manual Testing", "API Testing",
                                           "Mobile App Testing", "TypeScript"],
             "overview": "I find what breaks before your users do. Nine years in banks and shops, "
             "by hand first, then with tests in TypeScript for the paths that must never break. "
             "Each report has steps, a picture and the log, so that nobody has to ask me twice."},
            "Manual Tester | TypeScript, QA Testing, API Testing", id="a tester and a tool"),
        pytest.param(
            {"title": "Expert", "skills": ["Amazon Listing", "Shopify", "Flat Files"],
             "overview": "I put products into Shopify and Amazon so that people can find them: "
             "titles, bullet points, prices and pictures. In five years I have listed six thousand "
             "of them for eleven sellers of shoes, lamps, silk and kitchen goods in three lands."},
            "", id="a shop's tool makes no developer of its clerk"),
        pytest.param(
            {"title": "Expert", "skills": ["Essay Writing", "APA Formatting"],
             "overview": "I am an academic writer. I write essays and dissertations."},
            "", id="nobody is told to write for students"),
        pytest.param(
            {"title": "Expert", "skills": ["Data Entry", "Convert Pdf"]},
            "Data Entry Specialist | Convert PDF", id="an abbreviation in its capitals"),
        pytest.param(
            {"title": "#1 SEO Expert | Top Rated Plus", "skills": ["Shopify", "Etsy"]},
            "SEO Expert | Shopify, Etsy", id="no number of rank is kept"),
        pytest.param(
            {"title": "Legal Translator English - Portuguese | Contracts & Court Documents | Wills "
             "| Patents | Deeds | Leases | Bylaws | Permits | Tenders | Minutes"},
            "Legal Translator | Contracts & Court Documents, Wills, Patents",
            id="half of a pair of languages is no part of a role"),
        pytest.param(
            {"title": "VIDEO EDITOR ★ REELS ★ SHORTS"}, "Video Editor | Reels | Shorts",
            id="a star between parts is a bar"),
        pytest.param(
            {"title": "Payroll & Bookkeeping!!!", "skills": ["Sage", "Xero"]},
            "Payroll & Bookkeeping Specialist | Sage, Xero", id="two trades stay joined"),
        pytest.param(
            {"title": "Consultant", "skills": ["Data Entry", "Transaction Data Entry", "Xero"]},
            "Data Entry Specialist | Xero", id="the role is not said twice"),
        pytest.param(
            {"title": "Consultant", "skills": ["Data Entry", "MS Power Point", "Xero"]},
            "Data Entry Specialist | Xero", id="no product's name in two words"),
        pytest.param(
            {"title": "Expert", "skills": ["Video Editing", "Netflix", "Empathy", "Singing",
                                           "Internet Browsing", "CapCut", "Adobe Premiere Pro"]},
            "Video Editor | CapCut, Adobe Premiere Pro", id="no pastime among the skills"),
        pytest.param({"title": "Consultant"}, "", id="nothing of their own to make it from"),
        pytest.param(
            {"title": "Consultant", "skills": ["Tax Preparation"]}, "",
            id="no role, and a licensed field is never put in"),
    ],
)  # fmt: skip
def test_a_better_title_is_made_from_their_own_words(fields: dict[str, Any], text: str) -> None:
    found = findings(ask("title", **fields))
    assert next((f.suggestion for f in found.values() if f.suggestion), "") == text


@pytest.mark.parametrize(
    ("title", "code"),
    [
        pytest.param("{{profile.title}}", "placeholder", id="a template's field left behind"),
        pytest.param("[object Object]", "placeholder", id="a form's word left behind"),
        pytest.param("ada-portfolio.example.app", "placeholder", id="a page of one's own"),
        pytest.param("Hard work beats talent", "vague", id="a motto without a pronoun"),
        pytest.param("Owner of Example Foods", "vague", id="a place in a firm"),
        pytest.param("Director of Photography", "", id="a head of something is a trade"),
        pytest.param("MBA, Finance", "vague", id="a degree and its subject"),
        pytest.param("Finance Student | Excel, Power BI", "", id="a student with tools to offer"),
        pytest.param("Traductora y correctora", "language", id="Spanish"),
        pytest.param("Tradutor juramentado de inglês", "language", id="Portuguese"),
        pytest.param("Rédactrice web", "language", id="French"),
        pytest.param("Traductora | English to Spanish Translator", "", id="both languages"),
        pytest.param("ASP.NET", "no_role", id="a tool built like a link"),
        pytest.param("Developer Tools", "no_role", id="a thing of a trade"),
        pytest.param("Professional Logo Design", "no_role", id="praise in front is no role"),
    ],
)
def test_a_title_is_told_for_what_it_is(title: str, code: str) -> None:
    costly = [n for n, f in findings(ask("title", title=title)).items() if f.loss]
    assert costly == ([code] if code else [])


@settings(max_examples=40)
@given(profiles())
def test_a_suggested_title_has_no_loss_itself(profile: Profile) -> None:
    for finding in run(profile, CHECK)[0].findings:
        if finding.suggestion:
            again = findings(ask("title", title=finding.suggestion))
            assert not [name for name, f in again.items() if f.loss and name != "generic"]


@given(st.text(max_size=120))
def test_any_title_is_judged_the_same_twice(title: str) -> None:
    verdict = ask("title", title=title)
    assert verdict == ask("title", title=title)
    for finding in findings(verdict).values():
        for quote in finding.evidence:
            assert 0 <= quote.start <= quote.end <= len(quote.text)


@given(st.sampled_from(ROLES), st.sampled_from(["★", "🚀", "!!!", "✔ "]), st.booleans())
def test_taking_decoration_out_never_lowers_the_score(role: str, sign: str, first: bool) -> None:
    decorated = sign + role if first else role + sign
    assert score(ask("title", title=decorated)) < score(ask("title", title=role))


@given(st.sampled_from(ROLES), st.sampled_from(["Expert", "Top Quality", "Reliable", "Senior"]))
def test_praise_never_raises_the_score(role: str, praise: str) -> None:
    assert score(ask("title", title=f"{praise} {role}")) <= score(ask("title", title=role))


def test_the_parts_of_a_title_are_told() -> None:
    told = facts(ask("title", title="Senior SEO Writer | Blogs"))
    assert [p["kind"] for p in told["parts"]] == ["filler", "subject", "role", "subject"]
    assert told["segments"] == ["Senior SEO Writer", "Blogs"]


@pytest.mark.parametrize(
    ("title", "code"),
    [
        pytest.param("www.example.com", "placeholder", id="link"),
        pytest.param("hdhd", "placeholder", id="no-vowel"),
        pytest.param("asdfgh", "placeholder", id="keys-in-a-row"),
        pytest.param("false", "placeholder", id="scraped-word"),
        pytest.param("Owner at Brightline Media LLC", "vague", id="owner"),
        pytest.param("Founder & CEO of Example Studio", "vague", id="founder-and-ceo"),
        pytest.param("Bachelor of Science", "vague", id="degree"),
        pytest.param("Tutor", "vague", id="broad-role"),
        pytest.param("Edit your title", "placeholder", id="a-form's-own-words"),
        pytest.param("xX 77 kk", "placeholder", id="letters-by-twos"),
        pytest.param("Dedicated self-starter, positive attitude", "vague", id="character"),
        pytest.param("Need job urgent please hire", "vague", id="plea"),
        pytest.param("Co-owner, Northern Wave OÜ", "vague", id="estonian-firm"),
        pytest.param("Hardworking professional ready to help", "vague", id="phrase"),
    ],
)
def test_an_empty_title_is_told_for_what_it_is(title: str, code: str) -> None:
    assert code in findings(ask("title", title=title))


@pytest.mark.parametrize(
    "title",
    ["Midwife | Prenatal Content", "SDR | Cold Email", "PM | Agile Software Delivery",
     "MBA | Financial Analyst", "Agency Owner & PPC Strategist", "Help Desk Technician",
     "Math Tutor", "HTML & CSS Developer", "Master Electrician",
     "Draughtsman", "Greek voice actress, home studio",
     "Make.com Automation Expert"],
)  # fmt: skip
def test_titles_near_an_empty_one_name_a_trade(title: str) -> None:
    assert not {f.code for f in findings(ask("title", title=title)).values() if f.loss}


@pytest.mark.parametrize(
    ("title", "told", "left"),
    [
        pytest.param("Top Rated | Bookkeeper for Cafés", True, "", id="a badge beside a title"),
        pytest.param("Top Rated Virtual Assistant", True, "", id="what is left is told anyway"),
        pytest.param("Top Rated", True, "", id="nothing is left, and it said nothing"),
        pytest.param("PixelHarbor Solutions | Web Designer", True, "title.generic", id="a firm's"),
        pytest.param("Data Analyst | Looker Studio", False, "", id="a tool that ends as firms do"),
        pytest.param("Bookkeeper for Top Rated Restaurants", False, "", id="somebody else's rank"),
    ],
)
def test_what_has_to_go_is_no_part_of_a_title(title: str, told: bool, left: str) -> None:
    found = findings(ask("title", title=title, overview="Our team of nine works for you."))
    assert ("forbidden" in found) == told
    if told:
        then = found["forbidden"].then
        assert (then.code if then else "") == left
