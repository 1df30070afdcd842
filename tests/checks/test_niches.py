"""Narrower offers: from the person's own work and words alone, each with the lines behind it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.checks.market_fit.work import tells_of_work
from reportgen.checks.shared.facets import FacetKind, OwnWords, facets_in
from reportgen.checks.title import CHECK as TITLE
from reportgen.domain.outcome import Quote
from reportgen.rulebook.words import load_words
from tests.checks.asking import ask, facts, findings, run, score
from tests.judgement.bench import language, market
from tests.judgement.profiles import build_profile

LETTER = "At this time there are already many freelancers with a similar skill set to yours."
DECLINED: dict[str, Any] = {"submission_status": "declined", "upwork_feedback": LETTER}
CLERK: dict[str, Any] = {
    "title": "Data Entry Specialist",
    "category": "Admin Support",
    "skills": ["Data Entry", "Microsoft Excel", "Typing"],
    "overview": "I do data entry and typing for all kinds of clients, and I am fast and accurate.",
}
KEEPER: dict[str, Any] = {
    "title": "Bookkeeper",
    "category": "Accounting & Consulting",
    "skills": ["Bookkeeping", "Xero", "Payroll", "Bank Reconciliation"],
    "overview": "I keep books with care and answer every question on the day that it comes.",
}


def job(role: str, company: str, description: str, **more: Any) -> dict[str, Any]:
    return {"role": role, "company": company, "start": "2019-02", "description": description} | more


def offers(**fields: Any) -> list[dict[str, Any]]:
    """The options after a decline as one of many."""
    return list(facts(ask("market_fit", **(fields | DECLINED)))["options"])


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        pytest.param(
            CLERK
            | {
                "employment": [
                    job("Clerk", "Finch Traders", "Entered 150 invoices a day in Excel.")
                ]
            },
            {
                "task": "invoice entry",
                "industry": None,
                "tool": "Excel",
                "title": "Data Entry Specialist | Invoices in Excel",
            },
            id="a task and a tool of one line",
        ),
        pytest.param(
            KEEPER
            | {
                "employment": [job("Bookkeeper", "Own", "Ran the payroll of six bakeries in Xero.")]
            },
            {
                "task": "payroll",
                "industry": "bakeries",
                "tool": "Xero",
                "title": "Bookkeeper for Bakeries | Payroll in Xero",
            },
            id="a task, a client and a tool",
        ),
        pytest.param(
            KEEPER
            | {
                "employment": [
                    job("Bookkeeper", "Elm Street Dental Clinic", "Reconciled the bank every week.")
                ]
            },
            {
                "task": "bank reconciliation",
                "industry": "dental clinics",
                "tool": None,
                "title": "Bookkeeper for Dental Clinics | Bank Reconciliation",
            },
            id="a client in a company's name",
        ),
        pytest.param(
            KEEPER
            | {
                "portfolio": [
                    {
                        "title": "Payroll sheet",
                        "description": "Made for a lamp shop with nine people.",
                    }
                ]
            },
            {
                "task": "payroll",
                "industry": "lamp shops",
                "tool": None,
                "title": "Bookkeeper for Lamp Shops | Payroll",
            },
            id="a piece, and a shop of a kind that no table knows",
        ),
        pytest.param(
            KEEPER | {"overview": "I have run the payroll of two hotels in Xero since 2019."},
            {
                "task": "payroll",
                "industry": "hotels",
                "tool": "Xero",
                "title": "Bookkeeper for Hotels | Payroll in Xero",
            },
            id="work told in the overview, where no job is on file",
        ),
    ],
)
def test_an_option_is_made_of_what_was_done(
    fields: dict[str, Any], expected: dict[str, Any]
) -> None:
    found = offers(**fields)[0]
    assert {k: found[k] for k in expected} == expected


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param(
            KEEPER
            | {
                "overview": "I can run payroll for hotels in Xero. Do you need bank reconciliation?"
            },
            id="could be done, was not",
        ),
        pytest.param(
            KEEPER
            | {"overview": "I am learning payroll for hotels in Xero and want to work for one."},
            id="is being learned",
        ),
        pytest.param(
            CLERK
            | {
                "overview": "I have entered orders for hotels in Excel.",
                "employment": [
                    job(
                        "Cashier",
                        "Corner Market",
                        "Served guests and counted the till every night.",
                    )
                ],
            },
            id="claimed in the overview, told by no job",
        ),
        pytest.param(
            KEEPER | {"skills": ["Payroll", "Xero", "VAT Returns"]}, id="only listed as skills"
        ),
        pytest.param(
            KEEPER
            | {
                "employment": [job("Bookkeeper", "Balkan Payroll", "Kept the books and the peace.")]
            },
            id="a firm's name is no task",
        ),
        pytest.param(
            CLERK
            | {
                "employment": [
                    job(
                        "Clerk",
                        "Finch",
                        "Data entry, invoice entry, order entry, PDF conversion, data cleaning.",
                    )
                ]
            },
            id="a list of everything is no work",
        ),
        pytest.param(
            CLERK
            | {
                "title": "Freelancer",
                "employment": [job("Clerk", "Finch", "Entered 150 invoices in Excel.")],
            },
            id="no role to put at the head of a title",
        ),
        pytest.param(
            {
                "title": "Translator",
                "category": "Translation",
                "skills": ["Translation"],
                "overview": "I translate from Turkish.",
                "employment": [
                    job(
                        "Translator",
                        "Jasmin",
                        "Translated labels and prepared files for the audit of 2019.",
                    )
                ],
            },
            id="a task of another trade beside the own one",
        ),
        pytest.param(
            {
                "title": "Contadora",
                "category": "Accounting & Consulting",
                "skills": ["Xero"],
                "overview": "Llevo la contabilidad de tiendas en línea y respondo cartas.",
                "employment": [
                    job(
                        "Contadora",
                        "Luna",
                        "Llevé la contabilidad de seis hoteles en Xero.",
                    )
                ],
            },
            id="texts that our tables can't read",
        ),
    ],
)
def test_what_no_work_bears_out_is_not_offered(fields: dict[str, Any]) -> None:
    verdict = ask("market_fit", **(fields | DECLINED))
    assert facts(verdict)["options"] == []
    assert findings(verdict)["crowded"].args["options"] == 0


RICH = KEEPER | {
    "employment": [
        job(
            "Bookkeeper",
            "Lakeside",
            "Closed the books of four shops in Xero and paid 300 invoices.",
        ),
        job(
            "Freelance bookkeeper",
            "Self-employed",
            "Keep the books of 12 yoga studios in QuickBooks and write a monthly report.",
            current=True,
        ),
    ],
    "portfolio": [{"title": "Payroll", "description": "Sheets for two bakeries."}],
}


def test_the_options_differ_in_task_and_are_few() -> None:
    found = offers(**RICH)
    assert 2 <= len(found) <= 3
    assert len({o["task"] for o in found}) == len(found)
    assert len({o["title"] for o in found}) == len(found)


def test_every_option_quotes_lines_that_stand_in_the_profile() -> None:
    profile = build_profile(RICH)
    texts = {
        f"employment {n}": f"{j.role}, {j.company} {j.description}"
        for n, j in enumerate(profile.employment, start=1)
    }
    texts["portfolio 1"] = "Payroll Sheets for two bakeries."
    texts["overview"] = profile.overview
    for option in offers(**RICH):
        assert option["lines"]
        for line in option["lines"]:
            assert line["text"].rstrip(".") in texts[line["where"]]


def test_titles_and_openings_use_their_words_alone() -> None:
    own = OwnWords.of(
        [RICH["title"], RICH["overview"], *RICH["skills"]]
        + [f"{j['role']} {j['company']} {j['description']}" for j in RICH["employment"]]
        + ["Payroll Sheets for two bakeries"]
    )
    frame = "My my work is At I From One piece In figures how many long it took what saved"
    for option in offers(**RICH):
        assert own.cover(option["title"].replace("|", " "))
        said = option["opening"].replace("[", " ").replace("]", " ")
        unknown = [w for w in said.replace(":", " ").replace(".", " ").split() if not own.cover(w)]
        assert set(unknown) <= set(frame.replace(",", "").split()) | {","}


def test_every_title_offered_passes_our_own_check_of_titles() -> None:
    for option in offers(**RICH):
        outcome = run(build_profile({"title": option["title"], "skills": RICH["skills"]}), TITLE)[0]
        assert outcome.score == 1
        assert not set("[](){}") & set(option["title"])
        assert len(option["title"]) <= 70


@pytest.mark.parametrize(
    ("description", "figure"),
    [
        pytest.param("Ran the payroll of six bakeries in Xero.", True, id="a number in words"),
        pytest.param("Ran the payroll of 6 bakeries in Xero.", True, id="a number"),
        pytest.param("Ran the payroll of bakeries in Xero.", False, id="none"),
    ],
)
def test_a_missing_figure_is_left_blank(description: str, figure: bool) -> None:
    found = offers(**(KEEPER | {"employment": [job("Bookkeeper", "Lakeside", description)]}))[0]
    assert ("[how many]" in found["opening"]) is not figure
    assert "At Lakeside I ran the payroll of" in found["opening"]


def test_an_offered_title_once_used_leaves_nothing_to_lose_and_is_not_offered_again() -> None:
    before = ask("market_fit", **(RICH | DECLINED))
    title = findings(before)["crowded"].suggestion
    assert score(before) < 0.5
    after = ask("market_fit", **(RICH | DECLINED | {"title": title}))
    assert score(after) == 1
    assert title not in {o["title"] for o in facts(after)["options"]}


def test_a_title_that_was_declined_is_not_offered_again() -> None:
    title = offers(**RICH)[0]["title"]
    known = [{"status": "declined", "title": title, "overview": "x"}]
    found = facts(ask("market_fit", **(RICH | DECLINED | {"submissions": known})))["options"]
    assert title not in {o["title"] for o in found}


def test_figures_of_the_market_come_with_each_option_and_with_their_dates() -> None:
    told = facts(ask("market_fit", **(RICH | DECLINED)))
    assert told["titles_source"]
    assert told["titles_as_of"] == market().source("title_words").as_of.isoformat()
    for option in told["options"]:
        assert option["posts"] == market().demands["Accounting & Consulting"].posts
        assert option["titles"] == market().title_frequency(option["word"])
    coder = {
        "title": "Web Developer",
        "category": "Web, Mobile & Software Dev",
        "skills": ["React", "Booking Systems"],
        "overview": "I build websites.",
        "employment": [
            job("Web developer", "Lark", "Built booking systems for six hotels with React.")
        ],
    }
    built = offers(**coder)[0]
    react = market().skill("React")
    assert react is not None
    assert (built["tool_posts"], built["tool_of"]) == (react.posts, react.of_posts)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("a lamp shop", ["lamp shops"], id="a kind of shop"),
        pytest.param("to gather suppliers", [], id="a verb before a head"),
        pytest.param("top-tier brands", [], id="half a word before a head"),
        pytest.param("my small shop", [], id="a size is no kind"),
        pytest.param("Kestrel shop", [], id="a name is no kind"),
        pytest.param("a data warehouse and a component library", [], id="no clients at all"),
        pytest.param("in Azure Data Factory", [], id="inside a tool's name"),
        pytest.param("a strong foundation", [], id="not the institution"),
        pytest.param("I am a consultant", [], id="the person's own trade"),
        pytest.param("for dental clinics", ["dental clinics"], id="the longest name"),
        pytest.param("two clinics", ["clinics"], id="plural and singular are one"),
    ],
)
def test_kinds_of_client(text: str, names: list[str]) -> None:
    found = facets_in(text, market().niches, language())
    assert [f.name for f in found if f.kind is FacetKind.INDUSTRY] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Make sure it is done in Make.com", ["Make.com"], id="a verb at the head"),
        pytest.param("I excel at this", [], id="a verb inside"),
        pytest.param("posted in Excel and SAP", ["Excel", "SAP"], id="names as they are spelled"),
        pytest.param("the sap of trees", [], id="a plain word"),
        pytest.param("built with REACT.JS", ["React.js"], id="capitals of another kind"),
    ],
)
def test_tools(text: str, names: list[str]) -> None:
    found = facets_in(text, market().niches, language())
    assert [f.name for f in found if f.kind is FacetKind.TOOL] == names


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        pytest.param("I closed the accounts of 40 shops.", True, id="i did"),
        pytest.param("Built six sites for hotels.", True, id="a line of a list"),
        pytest.param("In five years of experience I learned the trade.", True, id="years"),
        pytest.param("I keep the books of 12 shops.", True, id="a habit with a figure"),
        pytest.param("I can close your accounts.", False, id="i can"),
        pytest.param("Do you need six sites?", False, id="a question"),
        pytest.param("Skilled in payroll and Xero.", False, id="an adjective"),
        pytest.param("He helped us with our reports.", False, id="somebody else's praise"),
        pytest.param("I want to have worked for a hotel.", False, id="a wish"),
    ],
)
def test_what_tells_of_work(sentence: str, told: bool) -> None:
    assert tells_of_work(sentence) is told


PIECES = (
    "I",
    "entered 40 invoices",
    "of a lamp shop",
    "hotel",
    "clinic",
    "in Excel",
    "Xero",
    "for",
    ".",
    ", ",
    "reconciled",
    "bank",
    "PDF",
    "to",
    "conversion",
    "会計",
    "𝓓𝓪𝓽𝓪",
    "e-commerce",
    "React.js",
)
WORDS = st.sampled_from(PIECES)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_what_a_text_names_stands_where_it_says(text: str) -> None:
    for facet in facets_in(text, market().niches, language()):
        assert 0 <= facet.start < facet.end <= len(text)
        assert text[facet.start : facet.end].strip() == text[facet.start : facet.end]


def test_the_finding_quotes_the_title_and_the_lines_of_its_first_option() -> None:
    found = findings(ask("market_fit", **(RICH | DECLINED)))["crowded"]
    assert found.evidence[0] == Quote("Bookkeeper", "title")
    assert found.foremost
    assert not findings(ask("market_fit", **CLERK))["crowded"].foremost


@pytest.mark.parametrize("tongue", ["en", "es"])
def test_what_to_do_names_the_first_offer_so_that_the_mail_does(tongue: str) -> None:
    words = load_words(tongue)
    verdict = ask("market_fit", **(RICH | DECLINED))
    found = findings(verdict)["crowded"]
    assert facts(verdict)["options"][0]["offer"] in words.say(found.code, "fix", **found.args)
    nothing = findings(ask("market_fit", **(KEEPER | DECLINED)))["crowded"]
    assert nothing.args["options"] == 0
    assert words.say(nothing.code, "fix", **nothing.args)


def test_a_line_that_begins_with_a_number_is_told_as_it_stands() -> None:
    text = "40 sheets of payroll for bakeries, in Xero"
    found = offers(**(KEEPER | {"employment": [job("Bookkeeper", "Lakeside", text)]}))[0]
    assert f"From my work: {text}." in found["opening"]


def test_a_long_history_is_read_so_far_and_still_offers() -> None:
    """Thirty thousand characters in each of three jobs: read to the thirtieth line."""
    text = "Entered {n} invoices for lamp shop {n} in Excel and reconciled the bank of a clinic. "
    long = "".join(text.format(n=n) for n in range(360))
    found = offers(**(KEEPER | {"employment": [job("Bookkeeper", "Lakeside", long)] * 3}))
    assert 1 <= len(found) <= 3
