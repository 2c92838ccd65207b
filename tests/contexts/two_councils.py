"""A live region of two councils made in memory: each test writes the adverts it is about."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from regionsite import urls
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.model.glossary import GlossaryEntry
from regionsite.model.offer import SaferRecruitment
from regionsite.model.place import Place
from regionsite.model.practice_model import PracticeModel
from regionsite.model.region_profile import Hex
from regionsite.model.source import Source
from regionsite.model.vacancy import Vacancy
from regionsite.model.workforce import Workforce
from tests.outputs.live_region import AUTHORITY, NOW
from tests.outputs.live_region import advert as advert
from tests.outputs.live_region import edition as one_council

PLACES = {
    "far-ex": Place.model_validate(
        {"name": "Farshire", "authority": "farshire", "latitude": "53.1", "longitude": "1.2"}
    ),
}
HEXES = {
    "exampleshire": {"column": "3", "row": "1", "short": "Ex", "motif": "reed beds"},
    "farshire": {"column": "4", "row": "1"},
}
SOURCES = {
    "dfe": {
        "title": "Workforce",
        "publisher": "Department for Education",
        "url": "https://www.example.org/dfe",
        "read_on": "2026-11-01",
    },
    "careers": {"title": "Careers", "publisher": "Exampleshire", "read_on": "2026-11-01"},
}


def workforce(**figures: str) -> Workforce:
    """Figures of one area for 2025."""
    return Workforce.model_validate({"year": "2025", "source": "dfe", **figures})


def edition(
    *vacancies: Vacancy, now: datetime = NOW, demonstration: bool = False, **authority: Any
) -> Edition:
    """The region with these adverts at a moment; fields of Exampleshire may be given as models."""
    small = one_council(*vacancies, now=now, demonstration=demonstration, **authority)
    far = {"id": "farshire", "name": "Farshire", "official_name": "Farshire Council", "kind": "unitary"}
    profile = small.region.profile.model_copy(
        update={
            "hexes": {id: Hex.model_validate(cell) for id, cell in HEXES.items()},
            "workforce": workforce(average_caseload="14.5", vacancy_rate="11.1", agency_rate="9.5"),
            "national_workforce": workforce(average_caseload="15.2", vacancy_rate="14.2"),
        }
    )
    region = replace(
        small.region,
        profile=profile,
        places={**small.region.places, **PLACES},
        glossary={"ASYE": GlossaryEntry(full="Assessed and Supported Year in Employment")},
        sources={id: Source.model_validate(source) for id, source in SOURCES.items()},
        practice_models={"systemic": _model()},
        authorities={
            **small.region.authorities,
            "farshire": AUTHORITY.model_copy(update=far),
        },
    )
    return Edition(region, now, small.site_url)


def _model() -> PracticeModel:
    return PracticeModel(
        id="systemic",
        name="Systemic practice",
        core_idea="Looks between people.",
        key_parts=("Questions",),
        checked_on=NOW.date(),
    )


def on_page(edition: Edition, vacancy: Vacancy) -> View:
    """The edition seen from an advert's own page."""
    return View(edition, urls.vacancy(vacancy))


def said(**statements: str) -> SaferRecruitment:
    """Some statements of safer recruitment."""
    return SaferRecruitment.model_validate(statements)
