"""What Hugo reads beside the pages of the region: vocabularies, places, drawings, the map, what scripts ask for."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from benchmarks.ground import hexes, untyped
from benchmarks.region import Made
from regionsite.contexts.hexes import MANY, centres, emblem, outline, view_box
from regionsite.contexts.judged import AREAS
from regionsite.contexts.suiting import QUESTIONS
from regionsite.model.region_profile import Hex
from regionsite.outputs.places import districts
from regionsite.source.drawing import vetted_drawing
from regionsite.wording import spelled

TAXONOMIES = {
    "service": ("service_area", "service_area"),
    "stage": ("career_stage", "career_stage"),
    "pattern": ("working_pattern", "working_patterns"),
}
"""The facets of the list, in their order: each with its vocabulary and the field of an advert that holds it."""

_FACETS = {
    "service": {"heading": "Work with", "asked": "I want to work with"},
    "stage": {"heading": "Level", "asked": "My level is"},
    "pattern": {"heading": "Working pattern"},
}
_SAFER = {
    "safeguarding_statement": "Safeguarding",
    "rehabilitation_of_offenders": "Past convictions",
    "registration_check": "Registration",
    "adjustments": "Adjustments and other formats",
}


def data(made: Made, region: Mapping[str, Any], models: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Each data file's name and content."""
    found = {
        "region": _region(made, region),
        "terms": _terms(made),
        "orders": {_field(name): list(terms) for name, terms in made.words.terms.items()},
        "services": list(_services(made)),
        "facets": list(_facets(made)),
        "places": made.places,
        "models": models,
        "areas": [{"field": field, "label": label} for field, label in AREAS],
        "questions": [asdict(question) for question in QUESTIONS],
        "districts": {name: [north, east] for name, north, east in districts()},
        "map": _map(made),
        **_drawings(made),
    }
    for name, value in found.items():
        yield name, json.dumps(value, ensure_ascii=False)


def _region(made: Made, region: Mapping[str, Any]) -> dict[str, Any]:
    figures, country = region["workforce"], region["national_workforce"]
    source = untyped(made.region / "sources.yml")["sources"][figures["source"]]
    return {
        **{name: region[name] for name in ("headline", "strapline", "area", "foot", "publisher")},
        "spelled": spelled(len(made.councils)),
        "safer_recruitment": [
            {"heading": heading, "text": region["safer_recruitment"][name]}
            for name, heading in _SAFER.items()
        ],
        "figures": {
            "year": figures["year"],
            "absence_rate": figures["absence_rate"],
            "national_absence_rate": country["absence_rate"],
            "url": source["url"],
        },
    }


def _field(vocabulary: str) -> str:
    return {"working_pattern": "working_patterns"}.get(vocabulary, vocabulary)


def _terms(made: Made) -> dict[str, Any]:
    """Every term by the field that holds it and its key: as addresses and people say it, and what it means."""
    return {
        _field(name): {
            key: {
                "slug": key.replace("_", "-"),
                "label": term["label"],
                "short": made.words.short(name, key),
                "meaning": term.get("glossary", ""),
            }
            for key, term in terms.items()
        }
        for name, terms in made.words.terms.items()
    }


def _services(made: Made) -> Iterator[dict[str, Any]]:
    """Each service with its kinds of team, and last the teams that belong to none."""
    teams = made.words.terms["team"]
    for key in (*made.words.keys("service_area"), None):
        own = [team for team in teams if teams[team].get("service_area") == key]
        label = made.words.short("service_area", key) if key else "Others"
        yield {"slug": (key or "").replace("_", "-"), "label": label, "teams": own}


def _facets(made: Made) -> Iterator[dict[str, Any]]:
    for facet, (vocabulary, field) in TAXONOMIES.items():
        yield {**_FACETS[facet], "lists": [f"/{field}/{key}" for key in made.words.keys(vocabulary)]}


def _drawings(made: Made) -> dict[str, dict[str, str]]:
    drawings, strips = {}, {}
    for council in made.councils:
        tile, strip = made.drawing(council)
        drawings[council.id] = vetted_drawing(tile.read_bytes(), "rs-drawn__")[0] if tile else ""
        strips[council.id] = vetted_drawing(strip.read_bytes(), "rs-drawn__")[0] if strip else ""
    return {"drawings": drawings, "strips": strips}


def _map(made: Made) -> dict[str, Any]:
    cells = {id: Hex(column=cell["column"], row=cell["row"]) for id, cell in hexes(made.councils).items()}
    where, shown = centres(cells), emblem(cells)
    names = {council.id: council.name for council in made.councils}
    return {
        "many": len(cells) > MANY,
        "box": view_box(cells),
        "plain_box": view_box(cells, 0),
        "tiles": [
            {"id": id, "name": names[id], "x": f"{x:.1f}", "y": f"{y:.1f}"}
            for id, (x, y) in sorted(where.items(), key=lambda cell: (cell[1][1], cell[1][0]))
        ],
        "cells": [{"id": id, "outline": outline(x, y, 0.93)} for id, (x, y) in where.items()],
        "mark_box": view_box(shown, 0),
        "mark": [outline(x, y, 0.93) for x, y in centres(shown).values()],
    }
