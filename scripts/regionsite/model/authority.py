"""An authority's profile: who it is, what it offers, how it was judged, each fact with its source."""

from typing import Literal

from regionsite.model.authored import Authored, described, from_path
from regionsite.model.employer import EmployerStandards, Reorganisation
from regionsite.model.inspection import CqcAssessment, OfstedInspection
from regionsite.model.moment import Day
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
from regionsite.model.pay_ladder import PayLadder
from regionsite.model.people import Photo, Testimonial
from regionsite.model.place import Base
from regionsite.model.source import Source
from regionsite.model.statement import Practice, Statement
from regionsite.model.term import Team
from regionsite.model.text import GssCode, Line, Markdown, Paragraph, Slug, WebAddress
from regionsite.model.workforce import Workforce


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
        right="{file: photos/team.jpg, alt: A team, consent_on: 2026-03-02, review_by: 2027-03-02}",
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
    practitioners_url: WebAddress | None = described(
        "Its own page where people can ask someone who does the work.",
        right="https://www.example.org/ask-a-social-worker",
        wrong="ask us",
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
