"""Where the hexagons stand, and where they lead."""

from regionsite.contexts.hexes import WIDTH, centres, mark, vacancy_map, view_box
from regionsite.contexts.shapes.maps import MarkHex
from regionsite.contexts.view import View
from regionsite.model.region_profile import Hex
from tests.contexts.two_councils import advert, edition


def cell(column: int, row: int) -> Hex:
    return Hex(column=column, row=row)


def test_an_odd_row_stands_half_a_cell_to_the_right() -> None:
    where = centres({"a": cell(3, 0), "b": cell(3, 1)})
    assert where["b"][0] - where["a"][0] == WIDTH / 2


def test_north_is_up_and_the_map_begins_at_the_origin() -> None:
    where = centres({"south": cell(3, 0), "north": cell(3, 2)})
    assert where["north"][1] < where["south"][1]
    assert min(x for x, _ in where.values()) == WIDTH / 2


def test_a_region_without_hexes_has_an_empty_map() -> None:
    assert centres({}) == {}
    assert mark({}).hexes == ()
    assert view_box({}) == "-3 -3 56 64"


def test_the_mark_shows_who_is_meant() -> None:
    hexes = mark({"a": cell(0, 0), "b": cell(1, 0)}, ["b"]).hexes
    assert [hex.marked for hex in hexes] == [False, True]
    assert all(isinstance(hex, MarkHex) for hex in hexes)


def test_a_place_with_adverts_leads_to_its_list_and_one_without_to_its_page() -> None:
    tiles = vacancy_map(View(edition(advert()), ""), marked=["farshire"]).tiles
    assert [(tile.name, tile.url, tile.count, tile.count_of, tile.marked) for tile in tiles] == [
        ("Exampleshire", "vacancies/exampleshire/", "1", "vacancy", False),
        ("Farshire", "authorities/farshire/", "0", "vacancies", True),
    ]


def test_a_short_name_is_used_only_where_one_is_given() -> None:
    tiles = vacancy_map(View(edition(), "")).tiles
    assert [(tile.short_name, tile.lines) for tile in tiles] == [
        ("Ex", ("Exampleshire",)),
        ("Farshire", ("Farshire",)),
    ]
