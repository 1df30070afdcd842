"""Contact details beyond the labelled cases: all texts are read, all spots quoted."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.checks.asking import ask, facts, findings, score, texts

CLEAN = "I tune pianos by ear and mend old harmoniums."


@pytest.mark.parametrize(
    ("fields", "where"),
    [
        pytest.param({"title": "Tuner | ada@example.com"}, "title", id="title"),
        pytest.param({"skills": ["Tuning", "ada@example.com"]}, "skills", id="skills"),
        pytest.param(
            {"employment": [{"role": "Tuner", "company": "ada@example.com"}]},
            "employment 1",
            id="company",
        ),
        pytest.param(
            {"portfolio": [{"title": "One"}, {"title": "Two", "description": "ada@example.com"}]},
            "portfolio 2",
            id="portfolio",
        ),
        pytest.param({"other_experience": ["ada@example.com"]}, "other_experience 1", id="other"),
    ],
)
def test_every_text_is_read(fields: dict[str, Any], where: str) -> None:
    (quote,) = findings(ask("contact_details", overview=CLEAN, **fields))["email"].evidence
    assert quote.where == where
    assert quote.marked == "ada@example.com"


def test_all_spots_of_a_kind_are_one_finding() -> None:
    verdict = ask("contact_details", overview=f"{CLEAN} a@example.com or b@example.com")
    assert [q.marked for q in findings(verdict)["email"].evidence] == [
        "a@example.com",
        "b@example.com",
    ]
    assert facts(verdict)["email"] == 2


def test_each_is_a_blocker_and_a_link_is_none() -> None:
    blocked = findings(ask("contact_details", overview=f"{CLEAN} Skype: ada.example7"))
    assert blocked["messenger"].blocker
    free = ask("contact_details", overview=f"{CLEAN} https://portfolio.example/ada")
    assert score(free) == 1
    assert not findings(free)["link"].blocker


def test_a_number_in_look_alike_digits_is_found() -> None:
    verdict = ask("contact_details", overview=f"{CLEAN} Call me: 𝟓𝟓𝟓 𝟎𝟏𝟒𝟐 𝟖𝟖")
    (quote,) = findings(verdict)["phone"].evidence
    assert quote.marked == "𝟓𝟓𝟓 𝟎𝟏𝟒𝟐 𝟖𝟖"


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=300) | texts, texts)
def test_any_text_is_read(overview: str, title: str) -> None:
    table: dict[str, Any] = {"overview": overview, "title": title}
    assert ask("contact_details", **table) == ask("contact_details", **table)


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet="0123456789 .,-/()+%$", max_size=60))
def test_numbers_alone_never_break_it(overview: str) -> None:
    found = findings(ask("contact_details", overview=f"{CLEAN} {overview}"))
    assert set(found) <= {"phone"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("I prefer Telegram and e-mail for quick questions.", id="prefer-for"),
        pytest.param("I prefer to communicate by phone.", id="prefer-to-communicate"),
        pytest.param("Work terms: mode of communication: Viber/phone.", id="mode"),
        pytest.param("Contact channels: e-mail, Skype", id="heading"),
        pytest.param("Communication via Zoom, e-mail or WhatsApp.", id="begins-with-it"),
        pytest.param("Most clients talk to me over WeChat or Zoom.", id="clients-talk"),
        pytest.param("Reach me any time on Signal.", id="reach"),
        pytest.param("I can be contacted by text message or Viber.", id="can-be-contacted"),
        pytest.param("I am available 9 to 5 on several channels (Slack, e-mail).", id="available"),
        pytest.param("E-mail is preferred for first contact.", id="preferred-behind"),
        pytest.param("A Skype call can be arranged.", id="arranged"),
        pytest.param("Drop me a line on WhatsApp.", id="drop-me-a-line"),
        pytest.param("For short calls I use Viber and WhatsApp.", id="for-calls-i-use"),
        pytest.param("We'll stay in touch through e-mail and Zoom.", id="stay-in-touch"),
        pytest.param("WhatsApp/Telegram available.", id="offered"),
        pytest.param("Look for Ada Example on Facebook.", id="search-for"),
        pytest.param("My e-mail address is on my website.", id="elsewhere-to-be-found"),
        pytest.param("There is no need to go through Upwork.", id="no-need"),
        pytest.param("Payment by PayPal is fine with me.", id="payment-is-fine"),
        pytest.param("I also accept Payoneer.", id="purse"),
        pytest.param("Mode of payment: bank transfer.", id="payment-heading"),
        pytest.param("Together we save the Upwork fees.", id="fees"),
        pytest.param("I speak with all my clients on WhatsApp.", id="between-two"),
        pytest.param("I can call you on Viber at any time.", id="i-can-call-you"),
        pytest.param("Send me your WhatsApp number.", id="asked-for"),
        pytest.param("Please send the brief to my Gmail.", id="to-mine"),
        pytest.param("You can hire me without Upwork.", id="without-the-marketplace"),
        pytest.param("I can invoice you by bank transfer.", id="invoice"),
        pytest.param("Signal is where I live, so ask me there.", id="where-i-live"),
        pytest.param("My DMs on Insta are always open.", id="direct-messages"),
        pytest.param("Let us take the conversation to WhatsApp.", id="moved-there"),
        pytest.param("Add me to your Skype contacts.", id="among-contacts"),
        pytest.param("Type my full name into Google.", id="a-search"),
        pytest.param("Ping me, my handle is my user name, on Telegram.", id="something-between"),
        pytest.param("Reach me however you like: e-mail, phone.", id="colon"),
        pytest.param("Kindly inbox your contact so that we discuss.", id="inbox"),
        pytest.param("Contact number available on request.", id="on-request"),
        pytest.param("Pay half up front to my bank account.", id="to-my-bank"),
        pytest.param("Write to me privately for a lower price.", id="privately"),
        pytest.param("I am comfortable using Viber to keep you updated.", id="at-ease"),
        pytest.param("We'll exchange numbers after the offer.", id="exchange"),
        pytest.param("After one job here clients move with me to PayPal.", id="with-me-to"),
        pytest.param("I am open to private deals.", id="private-deals"),
        pytest.param("I answer calls till ten at night.", id="till-ten"),
        pytest.param("Facebook me if you have a question.", id="network-as-a-verb"),
    ],
)
def test_channels_named_for_talking_or_paying_lead_outside(text: str) -> None:
    (quote,) = findings(ask("contact_details", overview=f"{CLEAN} {text}"))["elsewhere"].evidence
    assert quote.marked in text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("I build WhatsApp and Telegram bots for shops.", id="chatbots"),
        pytest.param("I prefer e-mail marketing to paid ads.", id="field-of-work"),
        pytest.param("Answered customers by phone, e-mail and live chat.", id="call-centre"),
        pytest.param("I communicate with patients by phone and e-mail.", id="patients"),
        pytest.param("Guests could contact us by WhatsApp or phone.", id="guests-could"),
        pytest.param("Excellent communication by e-mail and phone.", id="a-skill"),
        pytest.param("The bot is available on Telegram and WhatsApp.", id="a-product"),
        pytest.param("Please don't contact me by phone or WhatsApp.", id="refused"),
        pytest.param("Tools I know: Trello, Notion. Contact channels: e-mail, Skype", id="tools"),
        pytest.param("I work with clients on Slack, Zoom and Trello.", id="rooms-alone"),
        pytest.param("I set up payments by PayPal and Stripe.", id="checkout"),
        pytest.param("Payment terms: PayPal checkout in every shop I built.", id="shop"),
        pytest.param("The app has no platform fees.", id="another-one's-fees"),
        pytest.param("Fewer visitors leave the site, and more of them pay.", id="bounce-rate"),
        pytest.param("I have worked outside Upwork since 2015.", id="years-elsewhere"),
        pytest.param("Samples: bit.ly/ada-example", id="short-link"),
        pytest.param("I wrote the phone and e-mail scripts of a bank.", id="scripts"),
        pytest.param("Reconciled PayPal and Wise accounts each month.", id="bookkeeping"),
        pytest.param("I teach Spanish over Zoom to children.", id="lessons"),
        pytest.param("I search for leads on LinkedIn.", id="research"),
        pytest.param("I can call your leads by phone.", id="leads"),
        pytest.param("I build bots so you can talk to users on Telegram.", id="bots-talk"),
        pytest.param("Your customers chat with you on WhatsApp by my widget.", id="widget"),
        pytest.param("I am on the phone all day in my present job.", id="at-the-phone"),
        pytest.param("We discussed it on WhatsApp with you last year.", id="in-the-past"),
        pytest.param("My WhatsApp stickers sold well.", id="stickers"),
        pytest.param("I answer Instagram messages for three hotels.", id="for-hotels"),
        pytest.param("I moved a newsletter from Mailchimp to Brevo by e-mail.", id="moved-work"),
        pytest.param("Contact me today- im looking forward to working together.", id="im"),
        pytest.param("I wrote a guide to avoiding platform fees for sellers.", id="guide"),
        pytest.param("I know how to price private deals in art.", id="deals-in-art"),
        pytest.param("Contact centres in Cebu trained me for six years.", id="contact-centre"),
        pytest.param("I call leads and book meetings for sales teams.", id="for-sales"),
        pytest.param("You will get a PayPal checkout that works on phones.", id="works-on"),
        pytest.param("I kept all my clients updated on the platform.", id="on-the-platform"),
    ],
)
def test_channels_named_as_work_are_no_invitation(text: str) -> None:
    assert not findings(ask("contact_details", overview=f"{CLEAN}\n{text}"))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("My Instagram is ada.example", id="my"),
        pytest.param("Follow me on TikTok @ada_example", id="follow-me"),
        pytest.param("Facebook: @ada.example", id="line-of-its-own"),
    ],
)
def test_a_handle_beside_a_network_is_a_contact(text: str) -> None:
    (quote,) = findings(ask("contact_details", overview=f"{CLEAN}\n{text}"))["messenger"].evidence
    assert quote.marked in text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("I ran Instagram for @cafe_example, a small café.", id="client's-account"),
        pytest.param("Instagram: reels, stories and ads", id="work-on-it"),
        pytest.param("My Facebook campaigns doubled the sales.", id="campaigns"),
    ],
)
def test_a_network_without_ones_own_handle_is_none(text: str) -> None:
    assert not findings(ask("contact_details", overview=f"{CLEAN}\n{text}"))


@pytest.mark.parametrize(
    "number",
    [
        pytest.param("zero seven seven, double oh, nine one two three", id="words"),
        pytest.param("five five five, 014, 0199", id="words-and-figures"),
        pytest.param("0 5 5 5 - 0 1 4 - 2 3 8", id="one-by-one"),
        pytest.param("+999 * 555 * 0142 * 38", id="signs"),
        pytest.param("9555501423", id="bare-mobile"),
        pytest.param("(021) 5550147", id="city-in-brackets"),
        pytest.param("06 12 34 56 78", id="pairs"),
        pytest.param("95555 01423", id="two-halves"),
        pytest.param("oh five five five oh one hundred two three eight", id="hundred"),
    ],
)
def test_a_disguised_number_is_a_phone_number(number: str) -> None:
    (quote,) = findings(ask("contact_details", overview=f"{CLEAN} Ada {number}"))["phone"].evidence
    assert quote.marked == number


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Licence no. 0555014238, Example Board.", id="licence"),
        pytest.param("ISBN 9555501423", id="isbn"),
        pytest.param(
            "One, two, three, four, five, six, seven, and the song begins.", id="counting"
        ),
        pytest.param("On a scale of 1 2 3 4 5 6 7 8 9 10 it was a 9.", id="scale"),
        pytest.param("Two songs, three hymns, one organ, four choirs.", id="small-counts"),
        pytest.param("Seasons 2015/2016/2017/2018 and 2019-2020", id="years"),
        pytest.param("One hundred two hundred three hundred one two.", id="hundreds"),
        pytest.param("The fund holds 9555501423 dollars.", id="a-sum"),
        pytest.param("Versions 5.8.38, 10.48.22 and 11.0.0.1", id="versions"),
    ],
)
def test_other_numbers_are_none(text: str) -> None:
    assert not findings(ask("contact_details", overview=f"{CLEAN} {text}"))
