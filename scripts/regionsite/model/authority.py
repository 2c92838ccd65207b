"""An authority's profile: who it is, what it offers, how it was judged, each fact with its source."""

from typing import Literal

from regionsite.model.authored import Authored, described, from_path
from regionsite.model.moment import Day, Period, SaidOn
from regionsite.model.number import Flag, Number, Pounds, Whole
from regionsite.model.offer import (
    BenefitOffered,
    Caseload,
    Contact,
    EarlyCareer,
    Relocation,
    SaferRecruitment,
    StaffSafety,
    Supervision,
    Supplement,
)
from regionsite.model.source import Source
from regionsite.model.term import CareerStage, CqcRating, EmployerStandard, OfstedGrade, Team
from regionsite.model.text import GssCode, Line, Markdown, Paragraph, Postcode, Slug, WebAddress

Topic = Literal[
    "practice", "workload", "supervision", "early_career", "learning", "pay", "benefits", "flexible_working",
    "staff_safety", "equipment", "leadership", "recognition", "adults", "place",
]  # fmt: skip


class Statement(Authored):
    """One thing a source says about the authority, in our own words."""

    topic: Topic = described("Which part of the page it belongs to.", right="supervision", wrong="misc")
    text: Paragraph = described(
        "What the source says, shortened by us.", right="Supervision every month.", wrong="<p>x</p>"
    )
    source: Line = described("The id of its source.", right="careers-page", wrong="“careers-page”")
    said: SaidOn | None = described(
        "When it was said, as far as the source tells.", right="2021-12", wrong="long ago", default=None
    )
    checked_on: Day = described("The day we last read the source.", right="2026-11-21", wrong="today")


class Practice(Authored):
    """One practice model the authority uses, and how we know."""

    model: Slug = described("The model's id.", right="signs-of-safety", wrong="Signs of Safety")
    role: Literal["main", "part", "before"] = described(
        "The main way of working, a part of it, or used before.", right="main", wrong="sort of"
    )
    since: SaidOn | None = described("When it began.", right="2017-10", wrong="October 2017", default=None)
    until: SaidOn | None = described("When it ended.", right="2019", wrong="recently", default=None)
    scope: Line | None = described(
        "Where it is used.",
        right="Family safeguarding teams",
        wrong="“Family safeguarding teams”",
        default=None,
    )
    local_name: Line | None = described(
        "What it is called here.", right="Connected Lives", wrong="“Connected Lives”", default=None
    )
    local_need: Line | None = described(
        "The local need it answers.",
        right="Parents' mental health, domestic abuse and substance use.",
        wrong="Parents' mental health: domestic abuse and substance use.",
        default=None,
    )
    text: Paragraph | None = described(
        "What the source says, in our words.", right="Used in every team.", wrong="<p>x</p>", default=None
    )
    source: Line = described("The id of its source.", right="careers-page", wrong="“careers-page”")
    said: SaidOn | None = described(
        "When the source said so.", right="2021-12", wrong="long ago", default=None
    )
    checked_on: Day = described("The day we last read the source.", right="2026-11-21", wrong="today")


class Workforce(Authored):
    """Figures of the Department for Education's census for one area and year.

    Full-time equivalents. `average_caseload` is cases for each full-time-equivalent social worker holding
    cases: never children, and never one team's. Rates are percentages.
    """

    year: Whole = described("The reporting year.", right="2025", wrong="last year", ge=2017, le=2100)
    source: Line = described(
        "The id of its source.", right="dfe-workforce-2025", wrong="“dfe-workforce-2025”"
    )
    social_workers: Number | None = described(
        "In post.", right="468.1", wrong="about 470", default=None, ge=0
    )
    average_caseload: Number | None = described(
        "Cases for each who holds cases.", right="14.8", wrong="fifteen", default=None, ge=0, le=80
    )
    vacancy_rate: Number | None = described(
        "Percent of posts vacant.", right="1.1", wrong="1.1%", default=None, ge=0, le=100
    )
    agency_rate: Number | None = described(
        "Percent who are agency workers.", right="1.3", wrong="1.3%", default=None, ge=0, le=100
    )
    turnover_rate: Number | None = described(
        "Percent who left in the year.", right="11.3", wrong="11%", default=None, ge=0, le=100
    )
    absence_rate: Number | None = described(
        "Percent of days lost to sickness.", right="3.2", wrong="3%", default=None, ge=0, le=100
    )
    starters: Number | None = described(
        "Started in the year.", right="73.6", wrong="many", default=None, ge=0
    )
    leavers: Number | None = described("Left in the year.", right="52.9", wrong="some", default=None, ge=0)
    vacancies: Number | None = described("Posts vacant.", right="5", wrong="five", default=None, ge=0)
    agency_workers: Number | None = described("Agency workers.", right="6", wrong="six", default=None, ge=0)


class PayStep(Authored):
    """One rung of the pay ladder."""

    stage: CareerStage = described("The career stage.", right="social_worker", wrong="worker bee")
    least: Pounds = described("The bottom of the range.", right="38626", wrong="£38,626")
    most: Pounds = described("The top of the range.", right="44711", wrong="44k")
    scale: Line | None = described("The name of the scale.", right="SW2", wrong="“SW2”", default=None)
    progression: Line | None = described(
        "How one moves on.", right="After a portfolio.", wrong="“After a portfolio”", default=None
    )


class PayLadder(Authored):
    """What each stage is paid, for one pay year."""

    year: Line = described("The pay year.", right="2026/27", wrong="“2026/27”")
    source: Line = described("The id of its source.", right="careers-page", wrong="“careers-page”")
    as_of: SaidOn = described("When this was published.", right="2026-04", wrong="April 2026")
    steps: tuple[PayStep, ...] = described(
        "Every rung, lowest first.",
        right="[{stage: social_worker, least: 38626, most: 44711}]",
        wrong="[38626]",
        min_length=1,
    )
    note: Line | None = described(
        "One thing more about pay.",
        right="A pay award is due.",
        wrong="“A pay award is due”",
        default=None,
    )


class OfstedJudgements(Authored):
    """Ofsted's judgement for each area, in its own words; the overall judgement was dropped in April 2026."""

    leaders: OfstedGrade | None = described(
        "The impact of leaders on practice.", right="good", wrong="nice", default=None
    )
    help_and_protection: OfstedGrade | None = described(
        "Children who need help and protection.", right="good", wrong="nice", default=None
    )
    in_care: OfstedGrade | None = described("Children in care.", right="good", wrong="nice", default=None)
    care_leavers: OfstedGrade | None = described("Care leavers.", right="good", wrong="nice", default=None)
    overall: OfstedGrade | None = described(
        "Overall, for inspections before April 2026.", right="good", wrong="nice", default=None
    )


class OfstedInspection(Authored):
    """One inspection of children's services. It never becomes one rating."""

    framework: Literal["ilacs-pre-2026", "ilacs-2026", "2027"] = described(
        "The framework used.", right="ilacs-pre-2026", wrong="old"
    )
    kind: Literal["standard", "short", "focused_visit", "monitoring_visit"] = described(
        "What sort of visit.", right="short", wrong="quick"
    )
    inspected_from: Day = described("Its first day.", right="2025-03-10", wrong="10/03/2025")
    inspected_to: Day | None = described(
        "Its last day.", right="2025-03-14", wrong="14/03/2025", default=None
    )
    published_on: Day = described("When the report came out.", right="2025-04-24", wrong="April")
    report_url: WebAddress = described(
        "The report.", right="https://files.ofsted.gov.uk/v1/file/50275136", wrong="ofsted.gov.uk/x y"
    )
    judgements: OfstedJudgements = described(
        "Each judgement.", right="{leaders: good, in_care: good}", wrong="good"
    )
    source: Line = described("The id of its source.", right="ofsted-table", wrong="“ofsted-table”")
    listed_on: Day | None = described(
        "When only a list of reports was read and not the report: the list's date.",
        right="2026-06-29",
        wrong="June",
        default=None,
    )
    corroborated_by: Line | None = described(
        "A second source that agrees.", right="bbc-2025", wrong="“bbc-2025”", default=None
    )


class CqcAssessment(Authored):
    """One assessment of adult social care by the Care Quality Commission: one rating and a score."""

    rating: CqcRating = described("The rating.", right="good", wrong="nice")
    score_percent: Whole | None = described(
        "The score.", right="68", wrong="68%", default=None, ge=25, le=100
    )
    published_on: SaidOn = described("When it came out.", right="2025-12-12", wrong="December")
    url: WebAddress = described("Where to read it.", right="https://www.cqc.org.uk/x", wrong="cqc")
    source: Line = described("The id of its source.", right="cqc-2025", wrong="“cqc-2025”")


class StandardKept(Authored):
    """How the authority keeps one of the employer standards."""

    standard: EmployerStandard = described("Which standard.", right="supervision", wrong="no. 5")
    statement: Line = described("What it does.", right="Supervision every month.", wrong="<b>x</b>")
    evidence_url: WebAddress | None = described(
        "Where that can be seen.", right="https://www.example.org/x", wrong="report", default=None
    )
    as_of: SaidOn = described("When that was true.", right="2026-03", wrong="March")


class EmployerStandards(Authored):
    """The employer standards for social workers, with the edition spoken of."""

    edition: Literal["2020", "2025"] = described("Which edition.", right='"2020"', wrong="new")
    commitments: tuple[StandardKept, ...] = described(
        "A line a standard.",
        right="[{standard: supervision, statement: Monthly, as_of: 2026-03}]",
        wrong="[supervision]",
        default=(),
    )
    health_check_url: WebAddress | None = described(
        "The health check.", right="https://www.example.org/x", wrong="x", default=None
    )


class Reorganisation(Authored):
    """A change of the council itself that a candidate should know of."""

    what: Line = described(
        "What is planned.", right="Two new unitary councils", wrong="“Two new unitary councils”"
    )
    begins: SaidOn | None = described("When it takes effect.", right="2028-04", wrong="2028ish", default=None)
    status: Literal["proposed", "consulted", "decided", "under_way", "done"] = described(
        "How far it is.", right="decided", wrong="maybe"
    )
    source: Line = described("The id of its source.", right="gov-2026", wrong="“gov-2026”")
    checked_on: Day = described("The day we last looked.", right="2026-11-21", wrong="today")


class Photo(Authored):
    """A picture an authority supplies."""

    file: Line = described(
        "Its file, beside the profile.", right="photos/team.jpg", wrong="“photos/team.jpg”"
    )
    alt: Line | None = described(
        "What it shows, for people who cannot see it.",
        right="Four colleagues at a table",
        wrong="“Four colleagues at a table”",
        default=None,
    )
    consent_on: Day = described("The day the people in it agreed.", right="2026-03-02", wrong="March")


class Testimonial(Authored):
    """What a member of staff says, with consent and a date to ask again."""

    role: Line = described(
        "Their role.", right="Social worker, assessment team", wrong="Social worker: assessment team"
    )
    name: Line | None = described("A first name at most.", right="Sam", wrong="“Sam”", default=None)
    text: Paragraph = described("Their words.", right="I stayed because of my team.", wrong="<p>x</p>")
    photo: Photo | None = described(
        "A picture of them.",
        right="{file: a.jpg, alt: A smile, consent_on: 2026-03-02}",
        wrong="a.jpg",
        default=None,
    )
    consent_on: Day = described("The day they agreed.", right="2026-03-02", wrong="March")
    review_by: Day = described(
        "The day to ask again; after it the words are withheld.", right="2027-03-02", wrong="next year"
    )
    example: Flag = described("True when it is not real.", right="true", wrong="Yes", default=False)


class Base(Authored):
    """One of the main places of work."""

    place: Line = described("A town from `_region/places.yml`.", right="norwich", wrong="“norwich”")
    name: Line | None = described("The building.", right="County Hall", wrong="“County Hall”", default=None)
    street: Line | None = described(
        "The street.", right="Martineau Lane", wrong="“Martineau Lane”", default=None
    )
    postcode: Postcode | None = described("Its postcode.", right="NR1 2DH", wrong="NR1", default=None)
    travel: Line | None = described(
        "How to get there.",
        right="Twenty minutes on foot from the station.",
        wrong="“Twenty minutes on foot from the station”",
        default=None,
    )
    source: Line | None = described(
        "The id of its source.", right="committee-2018", wrong="“committee-2018”", default=None
    )


class Authority(Authored):
    """A council's profile; its id is its folder's name.

    What no source says is left out of the file and shows as "not stated".
    """

    id: Slug = from_path("The folder's name.")

    name: Line = described("The name people use.", right="Norfolk", wrong="<b>Norfolk</b>", max_length=40)
    official_name: Line = described(
        "The name it signs with.", right="Norfolk County Council", wrong="“Norfolk County Council”"
    )
    kind: Literal["county", "unitary", "metropolitan", "london_borough", "trust"] = described(
        "What sort of authority.", right="county", wrong="shire"
    )
    gss_code: GssCode = described(
        "The Office for National Statistics' code.", right="E10000020", wrong="Norfolk"
    )
    website: WebAddress = described(
        "Its own website.", right="https://www.norfolk.gov.uk", wrong="www.norfolk.gov.uk"
    )
    careers_url: WebAddress | None = described(
        "Its own page about these jobs.",
        right="https://www.norfolk.gov.uk/jobs",
        wrong="jobs page",
        default=None,
    )
    strapline: Line | None = described(
        "One line in its own words.",
        right="Families first, from the Broads to the Wash.",
        wrong="Families first: from the Broads to the Wash.",
        default=None,
        max_length=120,
    )
    about: Markdown | None = described(
        "A few sentences about working there.",
        right="We work in five localities.",
        wrong="<p>x</p>",
        default=None,
    )
    reviewed_on: Day = described(
        "The day someone last read the whole profile.", right="2026-11-21", wrong="recently"
    )
    sources: dict[Line, Source] = described(
        "Sources only this profile uses, under ids of their own.",
        right="{careers-page: {title: Careers, publisher: Norfolk, read_on: 2026-11-21}}",
        wrong="careers",
        default={},
    )

    services: tuple[Literal["children", "adults"], ...] = described(
        "Which services it recruits for here.",
        right="[children, adults]",
        wrong="[kids]",
        default=("children",),
    )
    teams: tuple[Team, ...] = described(
        "Kinds of team it has, where a source says so.", right="[fostering]", wrong="[x team]", default=()
    )
    teams_source: Line | None = described(
        "The id of the source of the teams.", right="careers-page", wrong="“careers-page”", default=None
    )
    practices: tuple[Practice, ...] = described(
        "Practice models it uses.",
        right="[{model: signs-of-safety, role: main, source: dfe, checked_on: 2026-11-21}]",
        wrong="[Signs]",
        default=(),
    )
    statements: tuple[Statement, ...] = described(
        "What sources say about working there.",
        right="[{topic: workload, text: Manageable, source: dfe, checked_on: 2026-11-21}]",
        wrong="[great place]",
        default=(),
    )
    caseload: Caseload | None = described(
        "What it promises about caseloads.",
        right="{basis: target, unit: cases, most: 18, as_of: 2021-05-12, source: dfe}",
        wrong="18",
        default=None,
    )
    supervision: Supervision | None = described(
        "What it promises about supervision.",
        right="{frequency: Monthly, as_of: 2026-03, source: dfe}",
        wrong="monthly",
        default=None,
    )
    early_career: EarlyCareer | None = described(
        "What it promises for years one to three.",
        right="{scheme: asye, as_of: 2026-03, source: dfe}",
        wrong="ASYE",
        default=None,
    )
    staff_safety: StaffSafety | None = described(
        "How it keeps workers safe.",
        right="{lone_working: A device with a call button., as_of: 2026-03}",
        wrong="safe",
        default=None,
    )
    equipment: tuple[Line, ...] = described(
        "What workers are given.", right="[A laptop and a phone]", wrong="laptop", default=()
    )
    workforce: Workforce | None = described(
        "The published workforce figures.",
        right="{year: 2025, source: dfe, average_caseload: 14.8}",
        wrong="14.8",
        default=None,
    )
    pay_ladder: PayLadder | None = described(
        "What each stage is paid.",
        right="{year: 2026/27, source: dfe, as_of: 2026-04, "
        "steps: [{stage: social_worker, least: 38626, most: 44711}]}",
        wrong="38626",
        default=None,
    )
    supplements: tuple[Supplement, ...] = described(
        "Money beside the salary, itemised.",
        right="[{kind: retention, amount: 2000, frequency: annual}]",
        wrong="2000",
        default=(),
    )
    benefits: tuple[BenefitOffered, ...] = described(
        "What else it offers.",
        right="[{kind: pension, text: Local Government Pension Scheme}]",
        wrong="[pension]",
        default=(),
    )
    relocation: Relocation | None = described(
        "Help with moving.", right="{most: 8000}", wrong="yes", default=None
    )
    ofsted: tuple[OfstedInspection, ...] = described(
        "Inspections of children's services, newest first.",
        right="[{framework: ilacs-pre-2026, kind: short, inspected_from: 2025-03-10, "
        "published_on: 2025-04-24, report_url: 'https://files.ofsted.gov.uk/v1/file/50275136', "
        "judgements: {leaders: good}, source: dfe}]",
        wrong="good",
        default=(),
    )
    cqc: tuple[CqcAssessment, ...] = described(
        "Assessments of adult social care, newest first.",
        right="[{rating: good, published_on: 2024-05, url: 'https://www.cqc.org.uk/x', source: dfe}]",
        wrong="good",
        default=(),
    )
    employer_standards: EmployerStandards | None = described(
        "The employer standards it keeps.", right="{edition: '2020'}", wrong="all of them", default=None
    )
    equality: Paragraph | None = described(
        "Equality, diversity and inclusion.",
        right="Disability Confident Leader.",
        wrong="<p>x</p>",
        default=None,
    )
    reorganisation: Reorganisation | None = described(
        "A change of the council itself.",
        right="{what: New council, status: decided, source: dfe, checked_on: 2026-11-21}",
        wrong="soon",
        default=None,
    )
    succeeded_by: tuple[Slug, ...] = described(
        "Authorities that take its place.", right="[west-norfolk]", wrong="[West Norfolk]", default=()
    )
    testimonials: tuple[Testimonial, ...] = described(
        "What staff say.",
        right="[{role: Social worker, text: I stayed., consent_on: 2026-03-02, review_by: 2027-03-02}]",
        wrong="[I stayed]",
        default=(),
    )
    photo: Photo | None = described(
        "A picture for the top of its page.",
        right="{file: a.jpg, alt: A street, consent_on: 2026-03-02}",
        wrong="a.jpg",
        default=None,
    )
    place: Markdown | None = described(
        "What it is like to live there, with sources.",
        right="A county of market towns.",
        wrong="<p>x</p>",
        default=None,
    )
    bases: tuple[Base, ...] = described(
        "The main places of work.", right="[{place: norwich}]", wrong="[Norwich]", default=()
    )
    contact: Contact | None = described(
        "Whom to ask about working there.",
        right="{role: Recruitment team, email: jobs@example.org}",
        wrong="us",
        default=None,
    )
    safer_recruitment: SaferRecruitment | None = described(
        "What its adverts say about safer recruitment.",
        right="{adjustments: Call us and we will help.}",
        wrong="yes",
        default=None,
    )
    visa_note: Line | None = described(
        "What it says about visas.",
        right="We sponsor Skilled Worker visas.",
        wrong="“We sponsor Skilled Worker visas”",
        default=None,
    )

    @property
    def latest_ofsted(self) -> OfstedInspection | None:
        """The inspection whose report came out last."""
        return max(self.ofsted, key=lambda inspection: inspection.published_on, default=None)


__all__ = ["Authority", "Period", "Practice", "Statement", "Workforce"]
