"""The narrowed list holds what looking at every advert by itself finds, in any region and for any choice."""

from math import pi
from random import Random
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route

from regionsite.outputs.browse import browse
from regionsite.outputs.places import places
from regionsite.outputs.words import words
from tests.browser.hosting import Hosting
from tests.browser.opening import opened
from tests.browser.random_region import OPTIONS, Oracle, random_choices, random_edition
from tests.outputs.live_region import NOW

CHOICES = 40

NARROWED = """async ({ modules, at, asked, options }) => {
  const [data, narrowing, distance] = await Promise.all(modules.map(module => import(module)));
  const fetched = async name => (await fetch(`random/${name}.json`)).json();
  const adverts = await data.loadVacancies("random/browse.json");
  const list = new narrowing.Narrowing(adverts, at);
  list.takePlaces(new distance.Places(await fetched("places"), adverts.authorities));
  list.takeWords(await fetched("words"));
  return asked.map(chosen => {
    list.choose(chosen);
    const left = Object.entries(options)
      .flatMap(([name, values]) => values.map(value => [name, value, list.left(name, value)]));
    return { count: list.count, rows: list.rows(0, 1000).map(row => adverts.idOf(row)), left };
  });
}"""


MILES = """async ([address, pairs]) => {
  const { miles } = await import(address);
  return pairs.map(([one, other]) => [miles(one, other), miles(other, one)]);
}"""

KILOMETRES = 1.609344
PUBLISHED = [
    # Nashville and Los Angeles airports: rosettacode.org/wiki/Haversine_formula, for a radius of 6,371 km.
    ((36.12, -86.67), (33.94, -118.40), 2886.444 / KILOMETRES),
    # Lyon and Paris: pypi.org/project/haversine, version 2.0.
    ((45.7597, 4.8422), (48.8567, 2.3508), 243.71201856934454),
    # Frankfurt and Chicago airports: the CRAN package mpathsenser 1.2.3, `haversine`.
    ((50.03333, 8.570556), (41.97861, -87.90472), 6971.059 / KILOMETRES),
    # By definition: a degree of a meridian, a quarter of the way round, half of it, and no way at all.
    ((52, 1), (53, 1), 6371 / KILOMETRES * pi / 180),
    ((0, 0), (0, 90), 6371 / KILOMETRES * pi / 2),
    ((52.6, 1.3), (-52.6, -178.7), 6371 / KILOMETRES * pi),
    ((52.6, 1.3), (52.6, 1.3), 0),
]
"""Two places as degrees north and east, and the miles between them as somebody else worked them out."""


def serve(page: Page, files: dict[str, bytes]) -> None:
    """Let the page find these files beside it."""

    def answer(route: Route) -> None:
        route.fulfill(body=files[route.request.url.rpartition("/")[2]], content_type="application/json")

    page.route("**/random/*.json", answer)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_rows_order_and_counts_are_those_of_looking_at_each_advert(
    browser: Browser, hosted: Hosting, seed: int
) -> None:
    edition, random = random_edition(seed), Random(seed)
    asked = [random_choices(random) for _ in range(CHOICES)]
    site = hosted["live"]
    with opened(browser, site, "about/") as page:
        serve(
            page,
            {
                "browse.json": browse(edition),
                "words.json": b"".join(words(edition)),
                "places.json": places(edition),
            },
        )
        modules = [site.script(name) for name in ("vacancy-data", "narrowing", "distance")]
        told = {"modules": modules, "at": NOW.timestamp() * 1000, "asked": asked, "options": OPTIONS}
        answers: list[dict[str, Any]] = page.evaluate(NARROWED, told)
    oracle = Oracle(edition)
    for chosen, answer in zip(asked, answers, strict=True):
        found = oracle.found(chosen)
        assert (chosen, answer["rows"]) == (chosen, found)
        assert answer["count"] == len(found)
        counts = zip(answer["left"], oracle.left(chosen), strict=True)
        assert (chosen, [both for both in counts if both[0] != both[1]]) == (chosen, [])
    assert len({len(answer["rows"]) for answer in answers}) > 10, "the choices are worth asking"


def test_miles_are_those_that_others_worked_out(browser: Browser, hosted: Hosting) -> None:
    site = hosted["live"]
    with opened(browser, site, "about/") as page:
        pairs = [[one, other] for one, other, _ in PUBLISHED]
        answers = page.evaluate(MILES, [site.script("distance"), pairs])
    for (_, _, published), there_and_back in zip(PUBLISHED, answers, strict=True):
        # Our own radius is 3,958.8 miles, which is 6,371.07 km: a mile in a hundred thousand.
        assert there_and_back == pytest.approx([published, published], rel=2e-5, abs=1e-9)
