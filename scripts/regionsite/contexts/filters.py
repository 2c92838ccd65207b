"""The form that narrows the list of all vacancies: every question with its answers and their numbers."""

from regionsite import urls
from regionsite.contexts.choices_of_amounts import caseloads, closing_soon, newly_listed, office, pay
from regionsite.contexts.choices_of_words import contracts, models, patterns, services, stages, visas
from regionsite.contexts.hexes import MANY, centres
from regionsite.contexts.shapes.filters import (
    Choice,
    FilterForm,
    PickedPlace,
    PlacePicker,
)
from regionsite.contexts.view import View

MILES = (5, 10, 15, 20, 30, 50)
"""How far from a place."""

USUAL_MILES = 20
"""How far when the reader does not say."""

_DISTRICTS = (
    "Looked up on your device and sent nowhere; of a postcode only the first half is kept. "
    "Miles are straight lines from the middle of a district (uk-postcodes, 2 November 2017, CC0)."
)


def filter_form(view: View) -> FilterForm:
    """The form with the numbers of the list as it stands before anything is chosen."""
    return FilterForm(
        action=view.to(urls.SEARCH),
        picker=_picker(view),
        first=(stages(view), services(view), patterns(view), office(view), pay(view)),
        further=(
            contracts(view),
            caseloads(view),
            models(view),
            visas(view),
            newly_listed(view),
            closing_soon(view),
        ),
        distances=tuple(Choice(str(miles), f"{miles} miles", 0) for miles in MILES),
        usual_distance=str(USUAL_MILES),
        districts_note=_DISTRICTS,
    )


def _picker(view: View) -> PlacePicker:
    hexes, counts = view.region.profile.hexes, view.edition.open_by_authority
    places = {
        id: PickedPlace(
            id, authority.name, (id in hexes and hexes[id].short) or authority.name, len(counts[id])
        )
        for id, authority in view.region.authorities.items()
    }
    shown = hexes if len(places) <= MANY and places.keys() <= hexes.keys() else {}
    where = sorted(centres(shown).items(), key=lambda cell: (cell[1][1], cell[1][0]))
    return PlacePicker(tuple(places[id] for id, _ in where if id in places), tuple(places.values()))
