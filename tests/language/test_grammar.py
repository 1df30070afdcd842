"""Rules of grammar: what each mends, and the right sentence beside it that none touches."""

from __future__ import annotations

import pytest

from reportgen.language.grammar import find_slips


def _mended(text: str) -> str:
    for slip in reversed(find_slips(text)):
        text = text[: slip.start] + slip.right + text[slip.end :]
    return text


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("If you will hire me, we start small.", "If you hire me, we start small."),
        ("I want earn some money.", "I want to earn some money."),
        ("The clients I worked with was kind.", "The clients I worked with were kind."),
        ("You can trust on me.", "You can trust me."),
        ("I give the best service than others.", "I give better service than others."),
        ("Although I am new here, but I am quick.", "Although I am new here, I am quick."),
        ("It was publish in two magazines.", "It was published in two magazines."),
        ("I answer fastly.", "I answer fast."),
        ("I have a masters degree.", "I have a master's degree."),
        ("Beside teaching I paint.", "Besides teaching I paint."),
        ("I am good on editing films.", "I am good at editing films."),
        ("I have lot of patience.", "I have a lot of patience."),
        ("I wrote more than thousand words.", "I wrote more than a thousand words."),
        ("I draw maps since 2015.", "I have been drawing maps since 2015."),
        ("Since 2015, I am a cook.", "Since 2015 I have been a cook."),
        ("Write if have any question.", "Write if you have any question."),
        ("I do it, if is possible.", "I do it, if it is possible."),
        ("We must to finish it.", "We must finish it."),
        ("I am always there on the time.", "I am always there on time."),
        ("I enjoy to cook.", "I enjoy cooking."),
        ("I suggest you to start small.", "I suggest that you start small."),
        ("One of my client was a baker.", "One of my clients was a baker."),
        ("I made my best to help.", "I did my best to help."),
        ("I type 60 word per minute.", "I type 60 words per minute."),
        ("I speak four language fluently.", "I speak four languages fluently."),
        ("I didn't went there.", "I didn't go there."),
        ("My clients always happy with it.", "My clients are always happy with it."),
        ("I have no any doubt.", "I have no doubt."),
        ("It was happened in May.", "It happened in May."),
        ("I explain you the plan.", "I explain to you the plan."),
        ("I born in Porto.", "I was born in Porto."),
        ("I can help to you.", "I can help you."),
        ("I want that you are happy.", "I want you to be happy."),
        ("My skills includes drawing.", "My skills include drawing."),
        ("I have finish a course.", "I have finished a course."),
        ("Your satisfaction are my goal.", "Your satisfaction is my goal."),
        ("I am interested about long tasks.", "I am interested in long tasks."),
        ("I always try give my best.", "I always try to give my best."),
        ("Please give me chance.", "Please give me a chance."),
    ],
)
def test_a_fault_is_mended(wrong: str, right: str) -> None:
    assert _mended(wrong) == right


@pytest.mark.parametrize(
    "text",
    [
        "I ask clients if they will need drafts.",
        "You want clean files, I make them.",
        "The people I met when I was a cook taught me.",
        "I know the best quality there is.",
        "Although it rained, we walked, but slowly.",
        "The release was complete in May.",
        "I put Fastly in front of your shop.",
        "I keep a lamp beside that desk.",
        "I draw since it calms me.",
        "What I can to help, I do.",
        "It was on the time sheet.",
        "I recommend you to my friends.",
        "One of my client projects was a bakery.",
        "My set of skills includes drawing.",
        "I have complete control of the kiln.",
        "My skill and my goal are my own.",
        "I make my clients always happy.",
        "I was of help to you.",
        "Give me chances and I take them.",
    ],
)
def test_a_right_sentence_is_left_alone(text: str) -> None:
    assert not find_slips(text)
