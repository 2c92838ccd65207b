"""The narrowed list holds what looking at every advert by itself finds, in any region and for any choice."""

from random import Random
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route

from regionsite.outputs.browse import browse
from regionsite.outputs.places import places
from regionsite.outputs.words import words
from tests.browser.hosting import Hosted, Hosting
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


def module(hosted: Hosted, name: str) -> str:
    """The address of one of the site's scripts."""
    (file,) = (hosted.site.folder / "assets").glob(f"{name}.*.js")
    return f"{hosted.address}assets/{file.name}"


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
            {"browse.json": browse(edition), "words.json": words(edition), "places.json": places(edition)},
        )
        modules = [module(site, name) for name in ("vacancy-data", "narrowing", "distance")]
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
