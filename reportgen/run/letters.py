"""What a mail tells: the sentences that the report itself tells, from the run it was made in."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reportgen.domain.comparison import moved
from reportgen.domain.points import whole
from reportgen.domain.report import Report
from reportgen.domain.review import Review
from reportgen.domain.scoring import Band
from reportgen.errors import SettingsError
from reportgen.mail.content import MailColours, MailContent, MailLetter, MailQuote, MailStep, Tell
from reportgen.mail.facts import Candidate, MailRun
from reportgen.mail.lines import one_line
from reportgen.render import (
    NextView,
    RenderSettings,
    ReportView,
    StepView,
    palette,
    render_settings,
    report_view,
)
from reportgen.rulebook.standing import standing_of
from reportgen.rulebook.words import AddedWords, Words, load_words
from reportgen.run_document import CandidateItem
from reportgen.settings import Settings

# Without the profile card, which would tell of what is left in the mail's place.
_PARTS = ("letter", "note", "change", "actions", "next")


def teller(run: MailRun, settings: Settings, added: AddedWords = ()) -> Tell:
    """Says what the mail to somebody of the run tells; `added` is what plug-in checks say.

    Raises SettingsError when the logo or the template folder can't be used.
    """
    items = {item.id: item for item in run.document.candidates}
    return _Teller(run, items, render_settings(settings, added), {}).tell


def mail_content(report: Report, words: Words, style: RenderSettings) -> MailContent:
    """The parts of a report that its mail tells, too."""
    view = report_view(report, words, replace(style, sections=_PARTS))
    return _told(report, view, _colours(style))


@dataclass(frozen=True, slots=True)
class _Teller:
    run: MailRun
    items: dict[str, CandidateItem]
    style: RenderSettings
    words: dict[str, Words]

    def tell(self, candidate: Candidate) -> MailContent:
        """What run.json has of the very report that is attached; else how the person stands.

        Anybody may edit that file: what it says of another version, or another person, isn't told.
        """
        words = self.words_for(candidate.language)
        item = self.items.get(candidate.id)
        if item is None or _mark(item) != _mark(candidate):
            return _standing(candidate, words, _colours(self.style))
        report = item.entry(Review(), "", self.run.document.rulebook).report
        try:
            return mail_content(report, words, self.style)
        except SettingsError:  # an older reportgen wrote less than today's sentences ask for
            return _standing(candidate, words, _colours(self.style))

    def words_for(self, language: str) -> Words:
        if language not in self.words:
            self.words[language] = load_words(language, self.style.words, self.style.added)
        return self.words[language]


def _mark(whose: CandidateItem | Candidate) -> tuple[object, ...]:
    """What tells one version of a person's report from every other."""
    return whose.version, whose.pdf_sha256, whose.band, whose.readiness, whose.name, whose.language


def _standing(candidate: Candidate, words: Words, colours: MailColours) -> MailContent:
    """All that history knows of a report."""
    standing = standing_of(words, candidate.stage, candidate.band, candidate.eligibility)
    firm = candidate.readiness if candidate.band.has_figure else None
    name = one_line(candidate.name)
    if firm is None:
        on_hold = "on_hold" if candidate.band is Band.ON_HOLD else ""
        return MailContent(colours, standing.lead, words.say("report-no-score", on_hold), name)
    return MailContent(
        colours,
        standing.lead,
        standing.band,
        name,
        score=str(whole(firm)),
        of=words.say("report-of-hundred"),
    )


def _colours(style: RenderSettings) -> MailColours:
    shades = palette(style.accent)
    return MailColours(shades.plate, shades.on_plate, shades.plate_soft, shades.plate_faint)


def _told(report: Report, view: ReportView, colours: MailColours) -> MailContent:
    plate, change = view.plate, view.change
    way = report.comparison and moved(report.comparison, report.card.firm)
    after = whole(report.tonight.after) if report.tonight and view.steps_way else None
    blocking = tuple(_step(step) for step in view.next if step.blocker)
    return MailContent(
        colours=colours,
        lead=view.lead,
        band=plate.band,
        name=plate.name,
        title=plate.title if report.profile.title else "",
        score=plate.score,
        of=plate.of,
        note=plate.note,
        moved=way.now - way.then if way else 0,
        after=after,
        cautions=view.cautions,
        held=view.held.lead if view.held else "",
        held_things=tuple(
            f"{' · '.join(thing.titles)} ({thing.where})" for thing in view.held.things
        )
        if view.held
        else (),
        letter_heading=view.letter.heading if view.letter else "",
        letter=tuple(
            MailLetter(
                tuple(q.before + q.marked + q.after for q in point.quotes),
                f"{point.says} {point.fix}",
                point.where,
            )
            for point in view.letter.points
        )
        if view.letter
        else (),
        coach=view.coach.lines if view.coach else (),
        decided=view.coach.decided if view.coach else (),
        signed=view.coach.signed if view.coach else "",
        change=f"{change.head} {change.since}" if change and way else "",
        wanted=view.wanted.heading if view.wanted else "",
        wanted_things=tuple(w.name for half in view.wanted.halves for w in half)
        if view.wanted
        else (),
        steps_heading=view.steps_heading if view.steps else "",
        way=view.steps_way,
        steps=tuple(map(_step, view.steps)),
        blockers_heading=view.next_heading if blocking else "",
        blockers=blocking,
    )


def _step(step: StepView | NextView) -> MailStep:
    mark, why = (str(step.number), step.why) if isinstance(step, StepView) else (step.letter, "")
    return MailStep(
        mark=mark,
        title=step.title,
        refs=step.refs,
        fix=step.fix,
        says=step.says,
        quotes=tuple(MailQuote(q.before, q.marked, q.after) for q in step.quotes),
        places=step.places,
        paste=step.suggestion,
        why=why,
        points=" ".join(filter(None, (step.worth.points, step.worth.unit))),
        effort=step.worth.effort,
        blocker=step.blocker,
    )
