"""A vacancy: one advert in one file, and the one decision about whether it is open."""

from datetime import date, datetime, time, timedelta
from typing import Annotated, Literal

from pydantic import AfterValidator

from regionsite.model.advert_parts import Change, Document, PayScale, Start
from regionsite.model.authored import Authored, described, from_path
from regionsite.model.moment import LONDON, ClosingTime, Day
from regionsite.model.number import Flag, Number, Pounds, Whole
from regionsite.model.offer import (
    BenefitOffered,
    Caseload,
    Contact,
    EarlyCareer,
    Relocation,
    SaferRecruitment,
    Supervision,
    Supplement,
)
from regionsite.model.place import Location
from regionsite.model.term import (
    ApplicationNeed,
    CareerStage,
    ContractType,
    CoverReason,
    Dbs,
    Driving,
    Registration,
    ServiceArea,
    Team,
    WorkingPattern,
    Workplace,
)
from regionsite.model.text import Email, Line, Markdown, Slug, WebAddress, at_least_characters

KEPT_DAYS = 60
"""Days an ended advert keeps its address, so that a shared link still explains itself."""

State = Literal["scheduled", "open", "closed", "filled", "withdrawn"]


class Vacancy(Authored):
    """One advert. Its id is its file's name, its authority is its folder."""

    id: Slug = from_path("The file's name.")
    authority: Slug = from_path("The authority's folder.")

    reference: Line = described(
        "The employer's own reference, so that both sides speak of the same post.",
        right="NCC-2041",
        wrong="“NCC-2041”",
        max_length=40,
    )
    title: Annotated[Line, AfterValidator(at_least_characters(4))] = described(
        "The job, in the words people search for; no place, pay, date or reference.",
        right="Social worker, children in care",
        wrong="SW",
        max_length=75,
    )
    summary: Line = described(
        "The advert in a sentence, for lists and previews.",
        right="Support children in care in Norwich, with 14 to 16 children each.",
        wrong="<b>Great job</b>",
        max_length=200,
    )
    description: Markdown = described(
        "The advert itself: headings, lists, emphasis and links.",
        right="You would work with children in care.",
        wrong="<p>You would work with children.</p>",
    )
    responsibilities: tuple[Line, ...] = described(
        "What the person would do, a line each.",
        right="[see three or four children a day]",
        wrong="visits",
        default=(),
    )
    essential: tuple[Line, ...] = described(
        "What the person must have.",
        right="[registration with Social Work England]",
        wrong="registration",
        default=(),
    )
    desirable: tuple[Line, ...] = described(
        "What would help.", right="[experience of court work]", wrong="court work", default=()
    )

    service_area: ServiceArea = described(
        "Children's, adults' or another service.", right="children", wrong="kids"
    )
    team: Team = described("The kind of team.", right="children_in_care", wrong="LAC-ish")
    team_name: Line | None = described(
        "What the team calls itself.",
        right="Mid Norfolk children in care team",
        wrong="“Mid Norfolk children in care team”",
        default=None,
    )
    team_size: Whole | None = described(
        "How many social workers.", right="7", wrong="seven", default=None, ge=1, le=200
    )
    manages: Line | None = described(
        "For managers: whom they lead.",
        right="Seven social workers and two family support workers",
        wrong="“Seven social workers and two family support workers”",
        default=None,
    )
    career_stage: tuple[CareerStage, ...] = described(
        "One or more career stages the post is for.", right="[social_worker]", wrong="[boss]", min_length=1
    )
    suitable_for_nqsw: Flag = described(
        "Whether a newly qualified social worker may apply.", right="false", wrong="No"
    )
    registration: Registration = described(
        "Social Work England registration.", right="required", wrong="must have"
    )
    dbs: Dbs = described(
        "The level of Disclosure and Barring Service check.",
        right="enhanced_barred_children",
        wrong="full DBS",
    )
    driving: Driving | None = described(
        "Whether driving is needed.", right="desirable", wrong="car please", default=None
    )
    practice_models: tuple[Slug, ...] = described(
        "Practice models the team uses; else the authority's stand.",
        right="[signs-of-safety]",
        wrong="[Signs of Safety]",
        default=(),
    )

    contract_type: ContractType = described("The contract.", right="permanent", wrong="forever")
    contract_months: Whole | None = described(
        "How long, for a fixed term or secondment.", right="12", wrong="a year", default=None, ge=1, le=60
    )
    cover_reason: CoverReason | None = described(
        "What a fixed term covers.", right="parental_leave", wrong="baby", default=None
    )
    working_patterns: tuple[WorkingPattern, ...] = described(
        "Patterns you would accept.", right="[full_time, part_time]", wrong="[whenever]", min_length=1
    )
    job_share: Flag = described("Whether two people may share the post.", right="true", wrong="Yes")
    hours_per_week: Number = described(
        "Hours a week of a full-time post.", right="37", wrong="37 hours", ge=1, le=48
    )
    hours_note: Line | None = described(
        "One thing more about hours.",
        right="Core hours 10am to 3pm.",
        wrong="“Core hours 10am to 3pm”",
        default=None,
    )
    workplace: Workplace = described("Where the work is done.", right="hybrid", wrong="wherever")
    office_days_per_week: Number | None = described(
        "Days a week in the office.", right="2", wrong="two or three", default=None, ge=0, le=5
    )
    office_note: Line | None = described(
        "One thing more about days in the office.",
        right="Tuesdays with the whole team.",
        wrong="“Tuesdays with the whole team”",
        default=None,
    )
    locations: tuple[Location, ...] = described(
        "Where the work is based; none only when it is wholly remote.",
        right="[{place: norwich}]",
        wrong="[Norwich]",
        default=(),
    )

    salary_min: Pounds = described("The bottom of the pay range.", right="38626", wrong="£38,626")
    salary_max: Pounds = described("The top of the pay range.", right="44711", wrong="44k")
    salary_unit: Literal["year", "day", "hour"] = described(
        "What the pay is for.", right="year", wrong="per annum", default="year"
    )
    salary_is_fte: Flag = described(
        "True when the pay is for full-time work and part-time gets a share of it.",
        right="true",
        wrong="Y",
        default=True,
    )
    pay_scale: PayScale | None = described(
        "The scale the pay is taken from.",
        right="{name: Scale SW2, year: 2026/27}",
        wrong="SW2",
        default=None,
    )
    pay_note: Line | None = described(
        "One thing more about pay.",
        right="Depends on experience.",
        wrong="“Depends on experience”",
        default=None,
    )
    supplements: tuple[Supplement, ...] = described(
        "Money beside the salary, itemised.",
        right="[{kind: retention, amount: 2000, frequency: annual}]",
        wrong="2000",
        default=(),
    )
    benefits: tuple[BenefitOffered, ...] = described(
        "What else the post brings.",
        right="[{kind: pension, text: Local Government Pension Scheme}]",
        wrong="[pension]",
        default=(),
    )
    relocation: Relocation | None = described(
        "Help with moving.", right="{most: 8000}", wrong="yes", default=None
    )
    visa_sponsorship: Literal["yes", "no", "ask"] = described(
        "Whether you sponsor a visa: yes, no or ask.", right="ask", wrong="maybe"
    )

    caseload: Caseload | None = described(
        "The team's own caseload; else the authority's stands.",
        right="{basis: average, unit: children, most: 16, as_of: 2026-10-31}",
        wrong="16",
        default=None,
    )
    supervision: Supervision | None = described(
        "The team's own supervision; else the authority's stands.",
        right="{every_weeks: 4, as_of: 2026-03}",
        wrong="monthly",
        default=None,
    )
    early_career: EarlyCareer | None = described(
        "For newly qualified workers; else the authority's stands.",
        right="{scheme: asye, months: 12, as_of: 2026-03}",
        wrong="ASYE",
        default=None,
    )
    safer_recruitment: SaferRecruitment | None = described(
        "The advert's own statements; else the authority's or the region's stand.",
        right="{adjustments: Call us and we will help.}",
        wrong="yes",
        default=None,
    )

    positions: Whole = described("How many posts.", right="2", wrong="two", default=1, ge=1, le=100)
    posted: Day = described("The day the advert was first published.", right="2026-11-16", wrong="16/11/2026")
    publish_from: Day | None = described(
        "The day the site may show it, if later than `posted`.",
        right="2026-12-01",
        wrong="next week",
        default=None,
    )
    closes: ClosingTime | None = described(
        "The closing date; add a time if it is not the end of that day.",
        right="2026-12-04 12:00",
        wrong="2026-12-04 12 noon",
        default=None,
    )
    open_until_filled: Flag = described(
        "True when there is no closing date.", right="false", wrong="Yes", default=False
    )
    review_by: Day | None = described(
        "For an advert open until filled: the day it goes unless you renew it.",
        right="2027-01-31",
        wrong="end of January",
        default=None,
    )
    may_close_early: Flag = described(
        "True when enough applications may close it early.", right="true", wrong="Possibly", default=False
    )
    interview_dates: tuple[Day, ...] = described(
        "Days of interviews.", right="[2026-12-10]", wrong="[10 Dec]", default=()
    )
    start: Start | None = described(
        "When the post starts.", right="{words: As soon as possible}", wrong="asap", default=None
    )
    status: Literal["open", "filled", "withdrawn"] = described(
        "Open, or why it ended before its date.", right="open", wrong="closed"
    )
    changes: tuple[Change, ...] = described(
        "What changed since it was published, oldest first.",
        right="[{on: 2026-11-20, what: Closing date moved.}]",
        wrong="moved",
        default=(),
    )

    apply_url: WebAddress | None = described(
        "Where to apply.", right="https://www.example.org/apply", wrong="example.org/apply", default=None
    )
    apply_email: Email | None = described(
        "Or whom to write to.", right="jobs@example.org", wrong="jobs@example", default=None
    )
    application_needs: tuple[ApplicationNeed, ...] = described(
        "What an application needs.", right="[cv, statement]", wrong="[everything]", default=()
    )
    application_minutes: Whole | None = described(
        "About how long applying takes.", right="40", wrong="an hour", default=None, ge=5, le=600
    )
    contact: Contact = described(
        "Whom to ask about the post.",
        right="{role: Team manager, email: jobs@example.org}",
        wrong="the manager",
    )
    visit_offered: Line | None = described(
        "How to visit the team.",
        right="Come and meet us on any Tuesday.",
        wrong="“Come and meet us on any Tuesday”",
        default=None,
    )
    documents: tuple[Document, ...] = described(
        "Files that go with the advert.",
        right="[{title: Role profile, url: https://www.example.org/role.html, kind: html}]",
        wrong="[role.pdf]",
        default=(),
    )

    aliases: tuple[Slug, ...] = described(
        "Old file names; their addresses lead here.", right="[ncc-2040]", wrong="[NCC 2040]", default=()
    )
    updated: Day | None = described(
        "The day its text last changed.", right="2026-11-20", wrong="yesterday", default=None
    )
    example: Flag = described("True when the post is not real.", right="true", wrong="Yes", default=False)

    def state(self, now: datetime) -> State:
        """The one decision about whether this advert is open, for every page, list, feed and count."""
        if self.status != "open":
            return "scheduled" if now < self.appears else self.status
        if now < self.appears:
            return "scheduled"
        return "open" if now < self.ends else "closed"

    @property
    def appears(self) -> datetime:
        """The first moment the site may show it."""
        return datetime.combine(self.publish_from or self.posted, time(), tzinfo=LONDON)

    @property
    def ends(self) -> datetime:
        """The moment it closes by itself: the closing time, or the end of the day it was to be renewed by."""
        if self.closes:
            return self.closes.moment
        return datetime.combine(self.review_by or self.posted, time(23, 59), tzinfo=LONDON)

    @property
    def ended_on(self) -> date | None:
        """The day it ended: of its closing, or of the last change when it was filled or withdrawn.

        None when it was filled or withdrawn and no change says since when.
        """
        if self.status == "open":
            return self.ends.date()
        return max((change.on for change in self.changes), default=None)

    @property
    def kept_until(self) -> date:
        """The last day it has a page: KEPT_DAYS after it ended, or was to end where nothing says when it did."""
        return (self.ended_on or self.ends.date()) + timedelta(days=KEPT_DAYS)

    def kept(self, now: datetime) -> bool:
        """Whether it has a page, from its first day on."""
        state = self.state(now)
        if state == "scheduled":
            return False
        return state == "open" or now.date() <= self.kept_until

    @property
    def changed_on(self) -> date:
        """The last day anything about it changed, from what the file itself says."""
        days = [self.posted, *(change.on for change in self.changes)]
        return max([*days, self.updated] if self.updated else days)
