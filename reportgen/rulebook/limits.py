"""What each check's limits are: one typed model a check, held against the rulebook at load.

The values stand in the rulebook's TOML, never here: a model says only what a value may be. A
wrong type or range is refused before anybody is judged.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, TypeAlias

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StrictInt,
    StrictStr,
    model_validator,
)


def _number(value: Any) -> Any:
    """TOML's numbers as they are: no text is one, and neither is true or false."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError("should be a number")
    return value


def _listed(value: Any) -> Any:
    """A text is no list, though it has letters to go through."""
    if not isinstance(value, list | tuple):
        raise ValueError("should be a list of words")
    return tuple(value)


def _said(text: str) -> str:
    """An empty word would be found in every text."""
    if not text.strip():
        raise ValueError("should be a word, not an empty text")
    return text


def _table(value: Any) -> Any:
    if not isinstance(value, Mapping):
        raise ValueError("should be a table")
    return dict(value)


MOST = 1_000_000

Count: TypeAlias = Annotated[StrictInt, Field(ge=0, le=MOST)]
Divisor: TypeAlias = Annotated[StrictInt, Field(ge=1, le=MOST)]
Number: TypeAlias = Annotated[
    float, BeforeValidator(_number), Field(ge=0, le=MOST, allow_inf_nan=False)
]
Times: TypeAlias = Annotated[
    float, BeforeValidator(_number), Field(ge=1, le=MOST, allow_inf_nan=False)
]
Share: TypeAlias = Annotated[
    float, BeforeValidator(_number), Field(ge=0, le=1, allow_inf_nan=False)
]
Word: TypeAlias = Annotated[StrictStr, AfterValidator(_said)]
Words: TypeAlias = Annotated[tuple[Word, ...], BeforeValidator(_listed)]
WordGroups: TypeAlias = Annotated[dict[Word, Words], BeforeValidator(_table)]
Wordings: TypeAlias = WordGroups
Numbers: TypeAlias = Annotated[dict[Word, Number], BeforeValidator(_table)]
Minutes: TypeAlias = Annotated[dict[Word, Count], BeforeValidator(_table)]


class Limits(BaseModel):
    """A check's own numbers and lists. A plug-in check brings a subclass with its values."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def __hash__(self) -> int:
        """Tables have no hash; of each kind of limits there are seldom two in a process."""
        return hash(type(self))

    @model_validator(mode="after")
    def _in_order(self) -> Limits:
        for low, high in self.ordered():
            if getattr(self, low) > getattr(self, high):
                raise ValueError(f"“{low}” should not be greater than “{high}”")
        return self

    @classmethod
    def ordered(cls) -> tuple[tuple[str, str], ...]:
        """Pairs of limits of which the first may not be greater than the second."""
        return ()

    @classmethod
    def wordings(cls) -> tuple[str, ...]:
        """The tables of wordings, as `reportgen.wording` reads them."""
        return ()


class NoLimits(Limits):
    """For a check that has none."""


class PolicyLimits(Limits):
    """Its lists hold phrases, as `reportgen.language.phrases` reads them."""

    doubtful_needed: Divisor = Field(description="doubtful phrases of a kind that make it sure")
    firm_signs_needed: Divisor = Field(description="sentences in a firm's voice")
    ranks: Words = Field(description="ranks that only a marketplace gives")
    not_ranked: Words = Field(description="words behind a rank that make it somebody else's")
    figures: Words = Field(description="figures of a marketplace, where one is named beside them")
    figures_anywhere: Words = Field(description="figures that only a marketplace counts")
    marketplaces: Words = Field(description="marketplaces, by name or as “this platform”")
    not_badges: Words = Field(description="what makes a rank or figure somebody else's")
    ages: Words = Field(description="what somebody says of their own age")
    age_words: Words = Field(description="thirteen and the words that follow it")
    not_ages: Words = Field(description="what makes such a number another time, or no age")
    firm: Words = Field(description="phrases that only a firm or a team says of itself")
    firm_signs: Words = Field(description="phrases that a firm says, and a person now and then")
    not_firm: Words = Field(description="what tells of an employer or of work together")
    own_voice: Words = Field(description="words of one person")
    firm_ends: Words = Field(description="words at the end of a firm's name")
    name_ends: Words = Field(description="words that end a firm's name behind an unknown word")
    services: WordGroups = Field(description="services that are forbidden, by kind")
    doubtful: WordGroups = Field(description="phrases of which several make it sure, by kind")
    refused: WordGroups = Field(description="what tells that it is not done, by kind")
    allowed: WordGroups = Field(description="what makes a service fine, by kind")


class OverviewLimits(Limits):
    bare_minimum: Count = Field(description="words at which nothing is said yet")
    enough: Count = Field(description="words from which a person can be judged")
    advised: Count = Field(description="words that a full overview has")
    most: Count = Field(description="characters that the platform takes")
    seen_first: Divisor = Field(description="characters a client sees before opening it")
    longest_paragraph: Divisor = Field(description="words without a break")
    hashtags: Divisor = Field(description="hashtags that are a list of them")
    listed_terms: Divisor = Field(description="commas that make a line a list of terms")
    roles: Words = Field(description="words that say what somebody is")
    emoji: Count = Field(description="emoji that nobody minds")
    unshown_from: Count = Field(description="months more than the jobs show that are told")
    cliches: Words = Field(description="phrases that everybody uses")
    client_gets: Words = Field(description="openings that tell what a client gets")
    client_acts: Words = Field(description="what clients do with this person")
    no_clients: Words = Field(description="openings that are no client")
    own_words: Words = Field(description="words by which somebody speaks of themselves")
    told: Words = Field(description="what a chatbot says to somebody of themselves")
    not_told: Words = Field(description="words before it that make it the client's")
    about_others: Words = Field(description="openings that describe others, or such work")
    such_proof: Words = Field(description="pieces of work as plain people tell them")
    such_client: Words = Field(description="clients as plain people tell them")
    places: WordGroups = Field(description="names of places, by country")
    figures: Wordings = Field(description="how people boast with figures, by kind")
    career: Wordings = Field(description="how people tell their career, by kind")
    application: Wordings = Field(description="how people write to an employer, by kind")

    @classmethod
    def wordings(cls) -> tuple[str, ...]:
        return ("figures", "career", "application")

    @model_validator(mode="after")
    def _length_rises(self) -> OverviewLimits:
        if not self.bare_minimum < self.enough <= self.advised:
            raise ValueError("“bare_minimum” should be below “enough”, and that at most “advised”")
        return self


class EmploymentLimits(Limits):
    own_work: Words = Field(description="words for work on one's own account")
    project_words: Words = Field(description="words that announce one project of several")
    projects_from: Count = Field(description="big projects worth entries of their own")
    project_length: Count = Field(description="characters that tell of one")
    bare_words: Count = Field(description="words of an entry without role or employer: a name")
    named_share: Share = Field(description="share of the loss where bare jobs say who, where, when")
    thin_below: Count = Field(description="characters below which a description is thin")
    telling_words: Count = Field(description="words of its own below which a description is thin")
    empty_words: Words = Field(description="words that every description of any work could hold")
    apart_words: Count = Field(description="words of all jobs below which nothing is missed")


class SkillsLimits(Limits):
    most: Divisor = Field(description="skills that the platform takes")
    full_marks: Divisor = Field(description="skills from which none are missing")
    enough: Divisor = Field(description="skills from which the list says what somebody does")
    enough_share: Share = Field(description="share of the loss that a list of so many costs")
    duplicates_in_full: Divisor = Field(description="duplicates that cost the whole loss")
    filler_in_full: Divisor = Field(description="fillers that cost the whole loss")
    evident: Count = Field(description="skills of their own texts named at most")
    evident_posts: Count = Field(description="posts or profiles that make a name count")
    asked: Count = Field(description="skills of other posts named at most")
    asked_posts: Count = Field(description="posts from which a skill is asked for")
    unsupported: Count = Field(description="skills without a trace named at most")
    unsupported_words: Count = Field(description="words of text below which nothing is missed")
    empty_words: Words = Field(description="words that make no other skill of one")
    ordinary_words: Words = Field(description="skill names that are everyday words")
    fillers: WordGroups = Field(description="skills that say nothing of a trade, by kind")
    homes: WordGroups = Field(description="trades and categories where a kind belongs")
    unrelated_from: Divisor = Field(description="unrelated skills that are no single exception")
    unrelated_in_full: Divisor = Field(description="unrelated skills that cost the whole loss")
    own_field: Divisor = Field(description="skills of a field that make it one of the person's")
    scattered_from: Divisor = Field(description="fields in which a list goes all ways")
    one_field: Words = Field(description="fields that are one where a list goes all ways")
    generalists: Words = Field(description="fields whose trade goes through many others")
    scattered_share: Share = Field(
        description="share of the largest of them beyond which it doesn't"
    )
    fields: WordGroups = Field(description="phrases that tell a field of work, by field")
    neighbours: WordGroups = Field(description="fields that people join with one, by field")

    @classmethod
    def ordered(cls) -> tuple[tuple[str, str], ...]:
        return (("full_marks", "most"),)


class TitleLimits(Limits):
    most_characters: Divisor = Field(description="characters of a title that is read to its end")
    rare_below: Count = Field(description="titles below which a word is rare")
    rare_words: Divisor = Field(description="rare words that make a stretch too specific")
    rare_share: Share = Field(description="share of rare words that makes it so")
    keywords_beside_role: Count = Field(description="keywords beside a role")
    keywords_without_role: Count = Field(description="keywords without a role")
    most_things: Divisor = Field(description="roles and keywords together")
    most_roles: Divisor = Field(description="roles")
    repeats: Divisor = Field(description="times a phrase may stand")
    shouted_share: Share = Field(description="share of long words in capitals that is shouting")
    symbol_share: Share = Field(description="share of an emoji in a letter that no search reads")
    english_share: Share = Field(description="share of English words that makes a title English")
    named_often: Count = Field(description="titles from which a word is English, or a brand")
    badges: Words = Field(description="ranks that only the platform gives")
    placeholders: Words = Field(description="texts that are no title")
    not_suggested: Words = Field(description="skills that no suggestion takes up")
    everybody: Words = Field(description="roles that everybody may claim")
    filler: Words = Field(description="words that are true of everybody")
    weak: Words = Field(description="words that tell something only beside a role")
    broad_roles: Words = Field(description="roles that leave open of what")
    roles: Words = Field(description="trades that no ending gives away")
    roles_at_the_end: Words = Field(description="roles only as the last word")
    role_endings: Words = Field(description="endings of trades")
    not_roles: Words = Field(description="words with such an ending that are no trade")
    small_words: Words = Field(description="words that bind others")
    owners: Words = Field(description="places in a firm of one's own, which are no trade")
    heads: Words = Field(description="places that are none where a firm's name stands behind them")
    learners: Words = Field(description="words for somebody who learns")
    degrees: Words = Field(description="degrees, which are no trade")
    clause_words: Words = Field(description="words of a sentence, by which a motto is known")
    praise_in_front: Words = Field(description="roles that praise where they stand in front")
    things: Words = Field(description="words that make the trade before them a thing")
    loanwords: Words = Field(description="English words that other languages use as their own")
    abbreviations: Words = Field(description="words that keep their capitals")
    reserved: WordGroups = Field(description="professions that the law reserves, by kind")
    reserved_shown: WordGroups = Field(description="beginnings of words that show them, by kind")
    short_courses: Words = Field(description="beginnings of words for what is no degree")
    licensed: Words = Field(description="beginnings of what tells of a licence")
    makers: WordGroups = Field(description="skills, by the role of who has them")


class ProofreadingLimits(Limits):
    worst: Divisor = Field(description="misspelt words that cost the whole loss")
    enough_words: Count = Field(description="words below which none without a slip is judged")
    dense_words: Count = Field(description="words with a grammar slip in which slips are dense")
    dense_likely: Share = Field(description="chance of faults all over from which they cost")
    hard_sentences: Count = Field(description="faulty sentences of an overview hard to read")
    hard_share: Share = Field(description="their share of its sentences")
    hard_words: Count = Field(description="words of it for each fault at most")
    small_words: Words = Field(description="words that a slip doubles")
    quoted: Divisor = Field(description="spots quoted at most")
    unknown_shown: Count = Field(description="unknown words asked about at most")
    foreign_share: Share = Field(description="share of foreign letters that leaves it unjudged")
    praised_from: Count = Field(description="words read before a text without slips is praised")
    allowed: Words = Field(description="words that are right")


class ExperienceLevelLimits(Limits):
    undersold_from: Count = Field(description="months from which Entry sells a person short")
    expert_from: Count = Field(description="months from which Expert fits as well")
    expert_fits_from: Count = Field(description="months from which Expert is told to fit")
    rank_words: Words = Field(description="words for a rank, not a trade")
    broad_words: Words = Field(description="words that many trades share")
    hands_on: Words = Field(description="families of work on the spot")
    trades: WordGroups = Field(description="roles whose jobs count for each other")
    alone: WordGroups = Field(description="roles that tell of a family when they stand alone")
    tasks: WordGroups = Field(description="what is done in a family's trades")
    near: WordGroups = Field(description="families whose jobs may count")
    subjects: Words = Field(description="families that are a subject beside another trade")

    @classmethod
    def ordered(cls) -> tuple[tuple[str, str], ...]:
        return (("undersold_from", "expert_from"), ("expert_from", "expert_fits_from"))


class HourlyRateLimits(Limits):
    floor_usd: Number = Field(description="US dollars an hour that a contract is at least")
    tolerance: Share = Field(description="share off the person's own rate tip")
    loss_at_tolerance: Share = Field(description="loss there")
    step_beyond: Share = Field(description="loss just beyond it")
    odd_above: Number = Field(description="amount that may be another currency")
    rough_rates: Share = Field(description="share our table of currencies may be off")
    far_from_others: Times = Field(description="times beyond the middle eight of ten")
    plainly_off: Times = Field(description="times beyond it that no tip would say")

    @classmethod
    def ordered(cls) -> tuple[tuple[str, str], ...]:
        return (("floor_usd", "odd_above"), ("far_from_others", "plainly_off"))


class PortfolioLimits(Limits):
    enough: Divisor = Field(description="pieces that are enough")
    telling_words: Divisor = Field(description="words of a title that say what the work is")
    login_sites: Words = Field(description="sites whose links may need a sign-in")
    secret: Words = Field(description="phrases that say a work may not be shown")
    secret_words: Count = Field(description="words beyond which there is more than that")


class EducationLimits(Limits):
    school_words: Words = Field(description="words that schools' names hold")
    name_words: Count = Field(description="words that a school's name has at most")
    in_line_share: Share = Field(
        description="share of the loss for a line that names what and where"
    )


class CompletenessLimits(Limits):
    required: Words = Field(description="lines without which nothing is complete")
    not_before_submission: Words = Field(description="lines that can't be filled before")
    each: Numbers = Field(description="points for one, by line")
    most: Numbers = Field(description="points at most, by line")
    minutes: Minutes = Field(description="minutes for one, by line that is not required")

    @model_validator(mode="after")
    def _same_lines(self) -> CompletenessLimits:
        if self.each.keys() != self.most.keys():
            raise ValueError("“each” and “most” should have the same lines")
        for name in ("required", "not_before_submission", "minutes"):
            unknown = [line for line in getattr(self, name) if line not in self.each]
            if unknown:
                raise ValueError(f"“{name}” should name lines of “each”, not “{unknown[0]}”")
        if any(
            one <= 0 or not one <= self.most[line] <= 100 * one for line, one in self.each.items()
        ):
            raise ValueError("“most” should be from one to a hundred times “each”")
        if sum(self.most[line] for line in self.required) > 100:
            raise ValueError("“required” should bring at most 100 points together")
        open_to_all = self.each.keys() - set(self.required)
        if lacking := sorted(open_to_all - self.minutes.keys()):
            raise ValueError(f"“minutes” should have a line “{lacking[0]}”")
        return self


class TypesOfWorkLimits(Limits):
    target: Divisor = Field(description="types that are enough")
    most: Divisor = Field(description="types that the platform takes")
    neighbours: Count = Field(description="types suggested at most")
    neighbour_fit: Share = Field(description="share of a type's words the profile must have")
    scattered_from: Divisor = Field(description="categories from which it is scattered")
    unknown_in_full: Divisor = Field(description="unknown names that cost the whole loss")

    @classmethod
    def ordered(cls) -> tuple[tuple[str, str], ...]:
        return (("target", "most"),)


class PhotoLimits(Limits):
    unsuitable: WordGroups = Field(description="what a picture of another kind is called")
    weak: WordGroups = Field(description="what a picture that shows little is called")
    formal: WordGroups = Field(description="what a picture for a document is called")
    exempt: Words = Field(description="what an exemption from showing the face is called")
    not_granted: Words = Field(description="words that say an exemption is not there yet")
    faith: Words = Field(description="reasons of faith not to show the face")
    face_covered: Words = Field(description="what covers the face for reasons of faith")
    head_covered: Words = Field(description="what covers the hair and leaves the face free")
    face_shown: Words = Field(description="words that say the face is to be seen")


class MarketFitLimits(Limits):
    fewest_skills: Count = Field(description="skills in plain words that must stand elsewhere")
    overview_words: Count = Field(description="words below which there is no text to look in")
    words_that_fit: Divisor = Field(description="words that name another category")
    words_of_any_category: Words = Field(description="words that tell no category")
    tools_that_fit: Divisor = Field(description="tools that name another category")
    tool_posts: Count = Field(description="posts that make a skill such a tool")
    near_covered: Words = Field(description="categories where such tools are at home, too")
    crowded_titles: Divisor = Field(description="titles with a word that make a crowd of it")
    seen_first: Divisor = Field(description="characters of an overview that show the offer")
    list_from: Divisor = Field(description="things of a kind that are a list and narrow nothing")
    specific_enough: Count = Field(description="parts of a title that are enough after a decline")
    firm_words: Words = Field(description="words of a firm, not of a person's role")
    options: Count = Field(description="narrower offers shown at most")


class ContactDetailsLimits(Limits):
    providers: Words = Field(description="mail providers")
    messengers: Words = Field(description="messengers")
    social: Words = Field(description="social networks")
    contact_hosts: Words = Field(description="sites for contact")
    direct_channels: Words = Field(description="channels to talk by, beside the messengers")
    meeting_rooms: Words = Field(description="channels that are no way round the marketplace")
    fields_of_work: Words = Field(description="words that make a channel's name a field of work")
    others: Words = Field(description="people one talks to at a job")
    duties: Words = Field(description="what is done at a job")
    purses: Words = Field(description="ways to be paid")
    numbered: Words = Field(description="what has long numbers that nobody calls")
    invitations: Wordings = Field(description="how people invite a client elsewhere, by kind")
    payment: Wordings = Field(description="how people ask for money past the marketplace")
    talk: Wordings = Field(description="words around channels that make them a way to talk")

    @classmethod
    def wordings(cls) -> tuple[str, ...]:
        return ("invitations", "payment", "talk")


class BusinessEmailLimits(Limits):
    free: Words = Field(description="free providers, beside the package's list")
    free_everywhere: Words = Field(description="free providers in every country")
    mistyped_everywhere: Words = Field(description="providers mistyped in every country")
    one_ending: Words = Field(description="providers with one ending only")
    disposable: Words = Field(description="throw-away providers, beside the package's list")
    often_mistyped: Words = Field(description="providers whose names are often mistyped")
    own_business: Words = Field(description="words for one's own business")


class RealNameLimits(Limits):
    legal_forms: Words = Field(description="legal forms of companies")
    company_words: Words = Field(description="words of companies' names, anywhere in a name")
    company_ends: Words = Field(description="words of companies' names, at the end")
    company_starts: Words = Field(description="words of companies' names, at the beginning")
    company_houses: Words = Field(description="last words of companies' names behind those")
    kinds_of_work: Words = Field(description="work that stands where a name should")
    beside_trades: Words = Field(description="words that make no name of a trade")
    slogans: Words = Field(description="words of praise and of a wish for work, which call nobody")
    camel_names: Words = Field(description="beginnings of names with a capital inside")
    brand_halves: Words = Field(description="halves of made-up words")
    domain_endings: Words = Field(description="endings of websites")
    titles: Words = Field(description="titles before or behind a name")
    degrees: Words = Field(description="degrees behind a name and a comma")
    trades: Words = Field(description="trades, which are no names")
    certain_trades: Words = Field(description="trades that are no surnames")
    abbreviations: Words = Field(description="short forms that stand in names")
    initial_countries: Words = Field(description="countries where a letter may stand on the card")
    initial_names: Words = Field(description="names that often have a letter on the card")


class LinkedAccountsLimits(Limits):
    social_sites: Words = Field(description="sites of social networks")
    contact_sites: Words = Field(description="sites for contact")
    own_site: Words = Field(description="the marketplace's own site")
    account_sites: Words = Field(description="sites of accounts")


class ProofOfSkillLimits(Limits):
    counts: Words = Field(description="what counts as proof: certifications, skill_tests")
    issuers: Words = Field(description="issuers that a certificate's name may hold")

    @model_validator(mode="after")
    def _kinds(self) -> ProofOfSkillLimits:
        for kind in self.counts:
            if kind not in ("certifications", "skill_tests"):
                raise ValueError(f"“counts” knows certifications and skill_tests, not “{kind}”")
        return self


class ResubmissionLimits(Limits):
    same_overview_from: Share = Field(description="likeness that makes an overview the old one")
    idle_days: Count = Field(description="days without a change after which that is said")
    answers: WordGroups = Field(description="the checks that answer a kind of feedback")


class OriginalTextLimits(Limits):
    alike: Share = Field(description="share of four-word runs both texts have")


LIMITS: Mapping[str, type[Limits]] = {
    "policy": PolicyLimits,
    "overview": OverviewLimits,
    "employment": EmploymentLimits,
    "skills": SkillsLimits,
    "title": TitleLimits,
    "proofreading": ProofreadingLimits,
    "experience_level": ExperienceLevelLimits,
    "hourly_rate": HourlyRateLimits,
    "portfolio": PortfolioLimits,
    "education": EducationLimits,
    "completeness": CompletenessLimits,
    "types_of_work": TypesOfWorkLimits,
    "photo": PhotoLimits,
    "market_fit": MarketFitLimits,
    "contact_details": ContactDetailsLimits,
    "business_email": BusinessEmailLimits,
    "real_name": RealNameLimits,
    "linked_accounts": LinkedAccountsLimits,
    "proof_of_skill": ProofOfSkillLimits,
    "resubmission": ResubmissionLimits,
    "original_text": OriginalTextLimits,
}
