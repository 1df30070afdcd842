"""What a group needs is named, whichever finding it is."""

from __future__ import annotations

from reportgen.rulebook.loader import load_rulebook
from reportgen.rulebook.words import load_words
from reportgen.workbook.frame import Speech


def test_every_finding_of_the_rulebook_has_a_name() -> None:
    rulebook = load_rulebook("upwork")
    named = {
        f"{slug}.{name}": cost.ref
        for slug, rule in rulebook.checks.items()
        for name, cost in rule.findings.items()
    }
    for tag in ("en", "es"):
        say = Speech(load_words(tag))
        said = {code: say.kind(code, rulebook) for code in named}
        assert all(said.values())
        assert said["employment.none"] == say("employment.none")
        assert said["overview.no_offer"] == say("overview.no_offer", "title")
        assert said["skills.too_many"].endswith(f"({named['skills.too_many']})")
        coded = [code for code in said if said[code].endswith(f"({named[code]})")]
        assert len(coded) < 20, "most go by what they are, not by a code"
