"""Towns and cities of the region, and where people work in them."""

from regionsite.model.authored import Authored, described
from regionsite.model.number import Number
from regionsite.model.text import Line, Postcode


class Place(Authored):
    """One town, city or well-known base, with its point on the map."""

    name: Line = described("The name people know.", right="Norwich", wrong="<b>Norwich</b>")
    authority: Line = described("The authority it lies in.", right="norfolk", wrong="“norfolk”")
    county: Line | None = described(
        "Its county, for the address.", right="Norfolk", wrong="“Norfolk”", default=None
    )
    aliases: tuple[Line, ...] = described(
        "Other names people type.", right="[Norwich city]", wrong="Norwich city", default=()
    )
    latitude: Number = described("Degrees north, for distances.", right="52.6309", wrong="north")
    longitude: Number = described("Degrees east; west is negative.", right="1.2974", wrong="east")


class PlacesFile(Authored):
    """`_region/places.yml`: every place a vacancy may be based in."""

    source: Line = described(
        "Where the points come from: an id of sources.yml.", right="outcodes-2017", wrong="<i>map</i>"
    )
    places: dict[Line, Place] = described(
        "Each place under its id.",
        right="{norwich: {name: Norwich, authority: norfolk, latitude: 52.6309, longitude: 1.2974}}",
        wrong="norwich",
    )


class Location(Authored):
    """Where the work is based."""

    place: Line = described("A town from `_region/places.yml`.", right="norwich", wrong="“norwich”")
    name: Line | None = described("The building.", right="County Hall", wrong="“County Hall”", default=None)
    street: Line | None = described(
        "The street.", right="Martineau Lane", wrong="“Martineau Lane”", default=None
    )
    postcode: Postcode | None = described("Its postcode.", right="NR1 2DH", wrong="NR1", default=None)


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
