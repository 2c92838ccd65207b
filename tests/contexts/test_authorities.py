"""All authorities, A to Z."""

from regionsite.contexts.authorities import authorities_context
from regionsite.contexts.shapes.maps import PlaceBadge
from regionsite.contexts.shapes.places import PlaceRow
from regionsite.contexts.shapes.sources import SourceWords
from tests.contexts.stated import EVERYTHING, view
from tests.contexts.two_councils import advert


def test_every_place_with_the_same_facts_a_to_z() -> None:
    context = authorities_context(view("authorities/", advert(), **EVERYTHING))
    exampleshire = PlaceBadge("Exampleshire", "../authorities/exampleshire/", None)
    farshire = PlaceBadge("Farshire", "../authorities/farshire/", None)
    assert context.places.rows == (
        PlaceRow(exampleshire, "Systemic practice", "14.8 (2025)", "1 open"),
        PlaceRow(farshire, None, None, None),
    )
    assert context.lead.startswith("Two councils in Testland.")


def test_the_map_counts_and_leads_to_the_places() -> None:
    tiles = authorities_context(view("authorities/", advert())).map.tiles
    assert [(tile.name, tile.count, tile.url) for tile in tiles] == [
        ("Exampleshire", "1", "../authorities/exampleshire/"),
        ("Farshire", "0", "../authorities/farshire/"),
    ]


def test_each_source_of_the_caseloads_is_named_once() -> None:
    figures = EVERYTHING["workforce"]
    assert authorities_context(view("authorities/", workforce=figures)).sources == (
        SourceWords("Department for Education, the year to 30 September 2025", "https://www.example.org/dfe"),
    )
    assert authorities_context(view("authorities/")).sources == ()
