"""The files the list of vacancies reads: every advert once, small, and nothing of those that are not open."""

import json
from typing import Any

from regionsite.outputs.browse import browse
from regionsite.outputs.columns import BASE, DIGITS, column
from regionsite.outputs.places import districts, places
from regionsite.outputs.words import stepped, words
from tests.outputs.live_region import advert, edition


def numbers(written: list[str]) -> list[int]:
    """What a column holds."""
    found = [0] * len(written[0])
    for place in written:
        found = [number * BASE + DIGITS.index(digit) for number, digit in zip(found, place, strict=True)]
    return found


def told(*adverts: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(browse(edition(*adverts)))
    return found


def test_a_column_holds_its_numbers() -> None:
    for held in ([], [0], [92], [93, 0, 8648], [8649, 1], [152_000, 7]):
        assert numbers(column(held)) == held


def test_what_adverts_say_alike_is_said_once() -> None:
    found = told(advert(), advert(id="exc-2", reference="EXC-2", title="Social worker, adoption"))
    assert found["authorities"] == [["exampleshire", "Exampleshire", "exc-", "1 2"]]
    assert found["heads"] == ["Social worker"]
    assert found["tails"] == ["fostering", "adoption"]
    assert numbers(found["columns"]["tail"]) == [0, 1]
    assert found["wheres"] == [["Exampleshire, Market Ex", 0]]
    assert found["places"] == [["market-ex", "Market Ex"]]
    assert found["offices"] == [["2 days a week in the office", 2, 1]]
    assert found["references"] == {}


def test_stages_are_numbered_beside_the_beginning_of_a_title() -> None:
    """Most titles say the stage, so the column says almost nothing."""
    new, other = ["newly_qualified"], ["social_worker"]
    told_of = [
        ("Social worker, fostering", other),
        ("New worker", new),
        ("Social worker", other),
        ("Social worker", new),
    ]
    found = told(*(
        advert(id=f"exc-{number}", reference=f"EXC-{number}", title=title, career_stage=stage)
        for number, (title, stage) in enumerate(told_of)
    ))  # fmt: skip
    assert numbers(found["columns"]["head"]) == [0, 1, 0, 0]
    assert numbers(found["columns"]["stage"]) == [0, 0, 0, 1]
    assert found["stagesOf"] == [[0, 1], [1]]


def test_only_open_adverts_are_told_of() -> None:
    found = told(
        advert(closes="2026-11-20"),
        advert(id="exc-2", reference="two", posted="2026-12-01"),
        advert(id="exc-3", reference="three"),
    )
    assert found["authorities"] == [["exampleshire", "Exampleshire", "", "exc-3"]]
    assert found["references"] == {"0": "three"}


def test_pay_with_pence_is_told_whole() -> None:
    found = told(advert(salary_min="17.10", salary_max="17.50", salary_unit="hour"))
    assert found["pence"] == {"0": [17.1, 17.5]}
    assert found["units"] == ["an hour"]


def test_endings_are_in_the_order_of_lists() -> None:
    found = told(
        advert(closes=None, open_until_filled="true", review_by="2026-11-30"),
        advert(id="exc-2", reference="EXC-2", closes="2026-12-04 12:00"),
    )
    assert found["endings"] == [["2026-12-04T12:00:00+00:00", 1], ["2026-11-30T23:59:00+00:00", 0]]
    assert numbers(found["columns"]["ends"]) == [1, 0]


def test_words_of_the_text_lead_to_their_adverts() -> None:
    café = advert(
        description="The café’s team – it’s kind.", summary="One two.", responsibilities=[], essential=[]
    )
    found = json.loads(b"".join(words(edition(café, advert(id="exc-2", reference="EXC-2")))))
    led = dict(zip(found["words"].split(" "), found["rows"], strict=True))
    assert {word: led[word] for word in ("cafes", "its", "kind", "one", "team")} == {
        "cafes": " ", "its": " ", "kind": " ", "one": " ", "team": "  ",
    }  # fmt: skip
    assert "it" not in led


def test_steps_between_rows() -> None:
    assert [stepped(step) for step in (0, 45)] == [DIGITS[0].encode(), DIGITS[45].encode()]
    assert stepped(46) == f"{DIGITS[47]}{DIGITS[0]}".encode()


def test_every_district_of_the_source_is_there_with_the_towns_of_the_region() -> None:
    found = json.loads(places(edition()))
    assert len(districts()) == len(found["districts"].split(" ")) == 2_856
    at = found["districts"].split(" ").index("NR1")
    north, east = numbers(found["norths"])[at], numbers(found["easts"])[at]
    assert round(49 + north * found["step"], 3) == 52.628
    assert round(-9 + east * found["step"], 3) == 1.31
    assert found["towns"][0] == ["market-ex", 52.1, 1.2, "Market Ex"]
