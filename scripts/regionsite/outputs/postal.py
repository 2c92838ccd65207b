"""A place with its address, as schema.org has it: of a job, or of an event."""

from collections.abc import Iterator
from typing import Any

from regionsite.model.place import Location
from regionsite.model.region import Region
from regionsite.model.venue import Venue


def place_node(region: Region, location: Location | Venue, name: str | None = None) -> dict[str, Any]:
    """A Place; `name` where it is more than the building's, such as a room in it."""
    named = name or location.name
    told = {"name": named} if named else {}
    return {"@type": "Place", **told, "address": dict(_address(region, location))}


def _address(region: Region, location: Location | Venue) -> Iterator[tuple[str, str]]:
    county = region.places[location.place].county
    yield "@type", "PostalAddress"
    if location.street:
        yield "streetAddress", location.street
    yield "addressLocality", region.places[location.place].name
    if county:
        yield "addressRegion", county
    if location.postcode:
        yield "postalCode", location.postcode
    yield "addressCountry", "GB"
