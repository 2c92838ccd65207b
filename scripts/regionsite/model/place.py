"""Towns and cities of the region, where posts are based."""

from regionsite.model.authored import Authored, described
from regionsite.model.number import Number
from regionsite.model.text import Line


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
