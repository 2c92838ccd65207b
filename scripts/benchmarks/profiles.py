"""One made-up authority's profile: about as full as the committed ones, with sources and figures."""

from datetime import date
from typing import Any, get_args

from benchmarks.adverts import AS_OF, Record
from benchmarks.ground import Council, Vocabularies
from benchmarks.words import Writer
from regionsite.model.statement import Topic

_TOPICS: tuple[str, ...] = get_args(Topic)
_GRADES = ("outstanding", "good", "good", "requires_improvement")
_CHECKED = AS_OF.isoformat()
_SAID = {"as_of": "2026-03", "source": "careers-page"}


def profile(seed: int, council: Council, words: Vocabularies, models: list[str]) -> Record:
    """The content of an authority's `authority.yml`; `models` are the ids of the practice models there are."""
    writer = Writer(seed, council.id, "profile")
    return {
        "name": council.name,
        "official_name": f"{council.name} Council",
        "kind": "unitary",
        "gss_code": f"E06{council.number:06}",
        "website": f"https://www.example.org/{council.id}",
        "careers_url": f"https://www.example.org/{council.id}/jobs",
        "strapline": writer.sentence(5, 9),
        "about": writer.markdown(),
        "reviewed_on": date(2026, 10, 1 + council.number % 28).isoformat(),
        "services": ["children", "adults"],
        "teams": writer.random.sample(words.keys("team"), 6),
        "teams_source": "careers-page",
        "practices": [_practice(writer, model) for model in writer.random.sample(models, 2)],
        "statements": [_statement(writer) for _ in range(10)],
        **_promises(writer),
        "workforce": _workforce(writer),
        "supplements": [{"kind": "retention", "amount": 2000, "frequency": "annual", **_SAID}],
        "benefits": [_benefit(writer, kind) for kind in writer.random.sample(words.keys("benefit"), 4)],
        "ofsted": [_inspection(writer)],
        "bases": [{"place": town.id} for town in council.towns[:2]],
        "contact": {"role": "Recruitment team", "email": f"recruitment@{council.id}.example.org"},
        "sources": _sources(writer, council),
    }


def _practice(writer: Writer, model: str) -> Record:
    text, need = writer.sentence(), writer.sentence()
    known = {"source": "careers-page", "said": "2026-03", "checked_on": _CHECKED}
    return {"model": model, "role": "main", "local_need": need, "text": text, **known}


def _statement(writer: Writer) -> Record:
    topic = writer.random.choice(_TOPICS)
    return {"topic": topic, "text": writer.paragraph(1, 2), "source": "careers-page", "checked_on": _CHECKED}


def _promises(writer: Writer) -> Record:
    return {
        "caseload": {"basis": "target", "unit": "cases", "most": writer.random.randint(13, 19), **_SAID},
        "supervision": {"every_weeks": 4, "minutes": 90, "kinds": ["one_to_one"], **_SAID},
        "early_career": {
            "scheme": "asye",
            "months": 12,
            "protected_percent": 10,
            "reviews": [3, 6, 12],
            **_SAID,
        },
    }


def _workforce(writer: Writer) -> Record:
    rates = ("vacancy_rate", "agency_rate", "turnover_rate", "absence_rate")
    figures: dict[str, Any] = {rate: writer.random.randint(10, 180) / 10 for rate in rates}
    caseload = {"average_caseload": writer.random.randint(120, 180) / 10}
    return {"year": 2025, "source": "dfe-workforce-2025", "social_workers": 300 + 7.5, **caseload, **figures}


def _benefit(writer: Writer, kind: str) -> Record:
    return {"kind": kind, "text": writer.sentence(6, 11), **_SAID}


def _inspection(writer: Writer) -> Record:
    areas = ("leaders", "help_and_protection", "in_care", "care_leavers")
    return {
        "framework": "ilacs-2026",
        "kind": "standard",
        "inspected_from": "2026-05-11",
        "inspected_to": "2026-05-22",
        "published_on": "2026-07-03",
        "report_url": "https://www.example.org/report",
        "judgements": {area: writer.random.choice(_GRADES) for area in areas},
        "source": "report",
    }


def _sources(writer: Writer, council: Council) -> Record:
    page = {"publisher": f"{council.name} Council", "read_on": _CHECKED}
    url = f"https://www.example.org/{council.id}"
    return {
        "careers-page": {"title": writer.line(2, 4), "url": f"{url}/jobs", **page},
        "report": {"title": writer.line(3, 5), "url": f"{url}/report", "published": "2026-07-03", **page},
    }
