"""`vacancies/places.json`: where the UK's postcode districts and the region's towns are, to say how far a job is.

A reader's browser fetches it when the question of distance is first touched, and looks the place up by itself: what
was typed goes nowhere. Points of districts are steps of 0.002 degree (about 200 metres) from the south-west, packed
as the columns of `browse.json` are; `distance.js` reads them.
"""

import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from regionsite.edition import Edition
from regionsite.outputs.columns import column
from regionsite.outputs.plain import plain_number

STEP = 0.002
SOUTH, WEST = 49.0, -9.0
"""West and south of every district there is."""

District = tuple[str, float, float]


@cache
def districts() -> tuple[District, ...]:
    """Every postcode district by name, with its middle in degrees north and east."""
    text = files("regionsite.outputs").joinpath("districts.txt").read_text(encoding="utf-8")
    rows = (line.split() for line in text.splitlines() if not line.startswith("#"))
    return tuple((name, float(north), float(east)) for name, north, east in rows)


def places(edition: Edition) -> bytes:
    """The file: districts as columns, towns with their other names."""
    known = districts()
    told = {
        "step": STEP,
        "south": SOUTH,
        "west": WEST,
        "districts": " ".join(name for name, _, _ in known),
        "norths": column([round((north - SOUTH) / STEP) for _, north, _ in known]),
        "easts": column([round((east - WEST) / STEP) for _, _, east in known]),
        "towns": list(_towns(edition)),
    }
    return (json.dumps(told, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def _towns(edition: Edition) -> Iterator[list[str | int | float]]:
    """Each town's id and point, then the names it goes by."""
    for id, place in edition.region.places.items():
        yield [id, plain_number(place.latitude), plain_number(place.longitude), place.name, *place.aliases]
