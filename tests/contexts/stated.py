"""The region of two councils, where Exampleshire's profile states what a test asks for, as typed in YAML."""

from dataclasses import replace
from typing import Any

from regionsite import urls
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.model.authority import Authority
from regionsite.model.practice_model import PracticeModel
from regionsite.model.source import Source
from regionsite.model.term import Vocabularies
from regionsite.model.vacancy import Vacancy
from tests.contexts.two_councils import edition as two_councils
from tests.outputs.live_region import AUTHORITY, VOCABULARIES, words

WORDS = Vocabularies(
    {
        **VOCABULARIES.by_name,
        "ofsted_grade": words(
            "ofsted_grade",
            good={"label": "Good"},
            requires_improvement={"label": "Requires improvement to be good"},
        ),
        "cqc_rating": words("cqc_rating", good={"label": "Good"}),
        "employer_standard": words("employer_standard", supervision={"label": "Supervision"}),
    }
)

CAREERS = {"title": "Careers", "publisher": "Exampleshire", "read_on": "2026-11-01"}
PAPER = {
    "title": "News",
    "publisher": "The Paper",
    "url": "https://www.example.org/news",
    "read_on": "2026-11-02",
}
"""A source with an address; CAREERS has none."""

EVERYTHING: dict[str, Any] = {
    "strapline": "Families first.",
    "about": "We work in **five** places.",
    "sources": {"paper": PAPER},
    "teams": ["fostering"],
    "teams_source": "paper",
    "practices": [
        {
            "model": "systemic",
            "role": "main",
            "since": "2017-10",
            "local_name": "Flow",
            "scope": "Family teams",
            "local_need": "Long roads.",
            "text": "Everywhere.",
            "source": "paper",
            "said": "2021",
            "checked_on": "2026-11-20",
        }
    ],
    "statements": [
        {"topic": topic, "text": f"About {topic}.", "source": "paper", "checked_on": "2026-11-20"}
        for topic in (
            "practice",
            "workload",
            "supervision",
            "early_career",
            "learning",
            "pay",
            "benefits",
            "flexible_working",
            "staff_safety",
            "equipment",
            "leadership",
            "recognition",
            "adults",
            "place",
        )
    ],
    "caseload": {"basis": "target", "unit": "cases", "most": "18", "as_of": "2021-05-12", "source": "paper"},
    "supervision": {"every_weeks": "4", "as_of": "2026-03", "source": "paper"},
    "early_career": {"scheme": "asye", "months": "12", "as_of": "2026-03", "source": "paper"},
    "staff_safety": {"lone_working": "A call button.", "as_of": "2026-03", "source": "paper"},
    "equipment": ["A laptop", "A pool car"],
    "workforce": {"year": "2025", "source": "dfe", "average_caseload": "14.8", "vacancy_rate": "1.1"},
    "pay_ladder": {
        "year": "2026/27",
        "source": "paper",
        "as_of": "2026-04",
        "note": "An award is due.",
        "steps": [
            {"stage": "newly_qualified", "least": "36000", "most": "39000", "scale": "SW1"},
            {"stage": "social_worker", "least": "41000", "most": "41000"},
        ],
    },
    "supplements": [
        {"kind": "retention", "amount": "2000", "frequency": "annual", "source": "paper", "as_of": "2026-03"}
    ],
    "benefits": [
        {"kind": "pension", "text": "The local government scheme.", "source": "paper", "as_of": "2026"}
    ],
    "relocation": {"most": "8000", "conditions": "For 20 miles.", "source": "paper", "as_of": "2026-04"},
    "ofsted": [
        {
            "framework": "ilacs-pre-2026",
            "kind": "short",
            "inspected_from": "2025-07-14",
            "inspected_to": "2025-07-18",
            "published_on": "2025-08-27",
            "report_url": "https://files.ofsted.gov.uk/v1/file/1",
            "judgements": {"leaders": "requires_improvement", "in_care": "good", "overall": "good"},
            "source": "paper",
            "listed_on": "2026-06-29",
        }
    ],
    "cqc": [
        {
            "rating": "good",
            "score_percent": "68",
            "published_on": "2025-12",
            "url": "https://www.cqc.org.uk/x",
            "source": "paper",
        }
    ],
    "employer_standards": {
        "edition": "2020",
        "commitments": [{"standard": "supervision", "statement": "Monthly.", "as_of": "2026-03"}],
    },
    "equality": "Disability Confident Leader.",
    "reorganisation": {
        "what": "Two new councils",
        "begins": "2028-04",
        "status": "decided",
        "source": "paper",
        "checked_on": "2026-11-20",
    },
    "succeeded_by": ["farshire"],
    "testimonials": [
        {
            "role": "Social worker",
            "name": "Sam",
            "text": "I stayed.",
            "consent_on": "2026-03-02",
            "review_by": "2026-11-21",
        },
        {"role": "Manager", "text": "Gone.", "consent_on": "2025-03-02", "review_by": "2026-11-20"},
    ],
    "place": "A county of **towns**.",
    "bases": [{"place": "market-ex", "name": "The Hall", "source": "paper"}],
    "contact": {"role": "Recruitment team", "email": "jobs@example.org", "phone": "01632 960123"},
    "careers_url": "https://www.exampleshire.example/jobs",
    "safer_recruitment": {"adjustments": "Call us."},
    "visa_note": "We sponsor visas.",
    "services": ["children", "adults"],
}
"""A profile that leaves nothing out."""


def authority(**fields: Any) -> Authority:
    """Exampleshire with these fields."""
    plain = {
        name: getattr(AUTHORITY, name)
        for name in ("id", "name", "official_name", "kind", "gss_code", "website", "reviewed_on")
    }
    return Authority.model_validate({**plain, **fields}, context=WORDS)


def edition(*vacancies: Vacancy, demonstration: bool = False, **fields: Any) -> Edition:
    """The region at the moment of all tests, with these adverts; Farshire states nothing."""
    small = two_councils(*vacancies, demonstration=demonstration)
    region = replace(
        small.region,
        vocabularies=WORDS,
        sources={**small.region.sources, "careers": Source.model_validate(CAREERS)},
        authorities={**small.region.authorities, "exampleshire": authority(**fields)},
    )
    return Edition(region, small.now, small.site_url)


def also(seen: View, *models: PracticeModel, **authorities: Authority) -> View:
    """The same view of a region with some records more, or in place of others of their id."""
    region = replace(
        seen.region,
        practice_models={**seen.region.practice_models, **{model.id: model for model in models}},
        authorities={**seen.region.authorities, **authorities},
    )
    return View(Edition(region, seen.edition.now, seen.edition.site_url), seen.path)


def view(path: str, *vacancies: Vacancy, **fields: Any) -> View:
    """The region seen from one of its pages."""
    return View(edition(*vacancies, **fields), path)


def many(path: str, count: int) -> View:
    """A region of many councils: Exampleshire, Farshire, and more that state nothing."""
    more = {f"place-{n:03}": authority(id=f"place-{n:03}", name=f"Place {n:03}") for n in range(count - 2)}
    return also(view(path, **EVERYTHING), **more)


def exampleshire(*vacancies: Vacancy, **fields: Any) -> tuple[View, Authority]:
    """The region seen from Exampleshire's page, and Exampleshire."""
    seen = view("authorities/exampleshire/", *vacancies, **fields)
    return seen, seen.region.authorities["exampleshire"]


def nothing() -> View:
    """The region seen from the page of Farshire, of which no source says anything."""
    seen = view("authorities/farshire/")
    assert seen.path == urls.authority(seen.region.authorities["farshire"])
    return seen
