"""A live region of one council, made in memory, whose adverts each test writes itself."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from regionsite.edition import Edition
from regionsite.model.accessibility import Accessibility
from regionsite.model.authority import Authority
from regionsite.model.moment import LONDON
from regionsite.model.place import Place
from regionsite.model.region import Region
from regionsite.model.region_profile import RegionProfile
from regionsite.model.term import Term, Vocabularies, Vocabulary
from regionsite.model.vacancy import Vacancy
from regionsite.parts import Content
from tests.building import whole

SITE = "https://jobs.example.org/"
NOW = datetime(2026, 11, 21, 9, tzinfo=LONDON)


def words(name: str, **terms: dict[str, Any]) -> Vocabulary:
    return Vocabulary(
        name, name.replace("_", " ").capitalize(), {key: Term(**told) for key, told in terms.items()}
    )


VOCABULARIES = Vocabularies(
    {
        vocabulary.name: vocabulary
        for vocabulary in (
            words(
                "career_stage",
                newly_qualified={"label": "Newly qualified social worker"},
                social_worker={"label": "Social worker"},
            ),
            words(
                "service_area",
                children={"label": "Children’s services"},
                adults={"label": "Adults’ services"},
            ),
            words("team", fostering={"label": "Fostering"}),
            words("registration", required={"label": "You must be registered with Social Work England"}),
            words("dbs", enhanced={"label": "Enhanced, without barred lists"}),
            words("driving", essential={"label": "You must be able to drive"}),
            words(
                "contract_type",
                permanent={"label": "Permanent"},
                fixed_term={"label": "Fixed term", "employment_type": "TEMPORARY", "needs_months": True},
                secondment={"label": "Secondment", "employment_type": "OTHER", "needs_months": True},
                casual_bank={"label": "Casual or bank", "employment_type": "TEMPORARY"},
                placement={"label": "Placement", "employment_type": "INTERN"},
            ),
            words(
                "working_pattern",
                full_time={"label": "Full time", "employment_type": "FULL_TIME"},
                part_time={"label": "Part time", "employment_type": "PART_TIME"},
                compressed={"label": "Compressed hours"},
            ),
            words(
                "workplace",
                on_site={"label": "On site"},
                hybrid={"label": "Partly at home"},
                remote={"label": "At home"},
            ),
            words("supplement", retention={"label": "Retention payment"}),
            words("supplement_frequency", annual={"label": "each year"}),
            words("benefit", pension={"label": "Pension"}, leave={"label": "Leave"}),
        )
    }
)

PLACES = {
    "market-ex": Place.model_validate(
        {
            "name": "Market Ex",
            "authority": "exampleshire",
            "county": "Exampleshire",
            "latitude": "52.1",
            "longitude": "1.2",
        }
    ),
    "port-ex": Place.model_validate(
        {"name": "Port Ex", "authority": "exampleshire", "latitude": "52.2", "longitude": "1.3"}
    ),
}

PROFILE = RegionProfile.model_validate(
    {
        "name": "Social work in Testland",
        "place_name": "in Testland",
        "area": "Testland",
        "headline": "Work here.",
        "strapline": "One council, all of it made up.",
        "foot": ["One council."],
        "publisher": "The councils of Testland",
        "contact": {"role": "Editor", "email": "site@example.org"},
        "demonstration": "false",
        "tabs": [{"label": "Vacancies", "address": "/vacancies/"}],
        "palette": {},
        "hexes": {},
        "safer_recruitment": {
            "safeguarding_statement": "We keep children safe.",
            "rehabilitation_of_offenders": "This post is exempt from the Act.",
            "registration_check": "We check the register.",
            "adjustments": "Ask us for large print.",
        },
    },
    context=VOCABULARIES,
)

AUTHORITY = Authority.model_validate(
    {
        "id": "exampleshire",
        "name": "Exampleshire",
        "official_name": "Exampleshire County Council",
        "kind": "county",
        "gss_code": "E10000099",
        "website": "https://www.exampleshire.example",
        "reviewed_on": "2026-10-01",
    },
    context=VOCABULARIES,
)

ACCESSIBILITY = Accessibility.model_validate(
    {
        "status": "partially",
        "prepared_on": "2026-09-01",
        "reviewed_on": "2026-09-01",
        "tests": [{"on": "2026-09-01", "by": "Us", "how": "By hand.", "found": "Nothing."}],
        "contact": {"role": "Editor", "email": "site@example.org"},
        "reply_days": "5",
    }
)

ADVERT: dict[str, Any] = {
    "id": "exc-1",
    "authority": "exampleshire",
    "reference": "EXC-1",
    "title": "Social worker, fostering",
    "summary": "Support foster carers.",
    "description": "You would support **carers**.\n\n## The team\n\nSeven people.",
    "responsibilities": ["visit carers & their families"],
    "essential": ["two years’ practice"],
    "service_area": "children",
    "team": "fostering",
    "career_stage": ["social_worker"],
    "suitable_for_nqsw": "false",
    "registration": "required",
    "dbs": "enhanced",
    "contract_type": "permanent",
    "working_patterns": ["full_time"],
    "job_share": "false",
    "hours_per_week": "37",
    "workplace": "hybrid",
    "office_days_per_week": "2",
    "locations": [{"place": "market-ex"}],
    "salary_min": "38626",
    "salary_max": "44711",
    "visa_sponsorship": "ask",
    "posted": "2026-11-02",
    "closes": "2026-12-04",
    "status": "open",
    "apply_url": "https://www.exampleshire.example/jobs/1",
    "contact": {"role": "Team manager", "email": "fostering@example.org"},
}
"""The plainest advert the tests start from: each writes over it what it is about."""


def advert(**fields: Any) -> Vacancy:
    """An advert like ADVERT but for these fields, as typed in YAML; None leaves one out."""
    told = {name: value for name, value in (ADVERT | fields).items() if value is not None}
    return Vacancy.model_validate(told, context=VOCABULARIES)


def edition(
    *vacancies: Vacancy, now: datetime = NOW, demonstration: bool = False, **authority: Any
) -> Edition:
    """The region with these adverts at a moment; fields of its one authority may be given."""
    region = Region(
        profile=PROFILE.model_copy(update={"demonstration": demonstration}),
        accessibility=ACCESSIBILITY,
        vocabularies=VOCABULARIES,
        glossary={},
        places=PLACES,
        places_source="none",
        sources={},
        practice_models={},
        authorities={AUTHORITY.id: AUTHORITY.model_copy(update=authority)},
        vacancies=vacancies,
    )
    return Edition(region, now, SITE)


def put_together(files: Iterable[tuple[str, Content]]) -> dict[str, bytes]:
    """Files by their paths, those that come in pieces put together."""
    return {path: whole(content) for path, content in files}
