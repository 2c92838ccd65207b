"""One page as a visitor gets it, and what is kept of it for the checks that look across pages."""

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from regionsite import urls
from regionsite.sitecheck.address import Target, target
from regionsite.sitecheck.element import Element
from regionsite.sitecheck.loads import LOADING, loaded
from regionsite.sitecheck.reading import Reading

JSON_LD = "application/ld+json"
"""The type of a script that holds data for search engines."""

_ADVERT = re.compile(
    f"{urls.VACANCIES}(?!(?:{'|'.join((*urls.FACETS, 'page'))})/)[a-z0-9-]+/(?!page/)[a-z0-9-]+/"
)
_LIST = re.compile(f"{urls.VACANCIES}(?:(?:{'|'.join(urls.FACETS)})/)?(?:[a-z0-9-]+/)?(?:page/[0-9]+/)?")

_EVENT = re.compile(f"{urls.EVENTS}(?!(?:{'|'.join(urls.EVENT_WORDS)})/)[a-z0-9-]+/(?:sessions/[a-z0-9-]+/)?")


def is_advert(path: str) -> bool:
    """Whether an advert's page stands at this path."""
    return bool(_ADVERT.fullmatch(path))


def is_event(path: str) -> bool:
    """Whether the page of an event or of a session stands at this path."""
    return bool(_EVENT.fullmatch(path))


def is_list(path: str) -> bool:
    """Whether a list of open adverts stands at this path."""
    return bool(_LIST.fullmatch(path)) and not is_advert(path)


@lru_cache(1_000)
def _once(ids: frozenset[str]) -> frozenset[str]:
    """The same ids, held once: pages of a kind have them in common."""
    return ids


def _object(text: str) -> Mapping[str, Any]:
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


@dataclass(frozen=True)
class Page:
    """One page that was read: where it is, and its elements in order."""

    path: str
    site_url: str
    reading: Reading

    @property
    def elements(self) -> Sequence[Element]:
        """Every element, in the order they stand."""
        return self.reading.elements

    @cached_property
    def by_tag(self) -> Mapping[str, Sequence[Element]]:
        """The elements of each tag."""
        found: dict[str, list[Element]] = defaultdict(list)
        for element in self.elements:
            found[element.tag].append(element)
        return found

    def all(self, *tags: str) -> Sequence[Element]:
        """The elements with one of these tags."""
        return [element for tag in tags for element in self.by_tag.get(tag, ())]

    def first(self, tag: str) -> Element | None:
        """The first element with this tag."""
        return next(iter(self.by_tag.get(tag, ())), None)

    @cached_property
    def by_attribute(self) -> Mapping[str, Sequence[Element]]:
        """The elements that have each attribute."""
        found: dict[str, list[Element]] = defaultdict(list)
        for element in self.elements:
            for name in element.attributes:
                found[name].append(element)
        return found

    def having(self, attribute: str) -> Sequence[Element]:
        """The elements with this attribute."""
        return self.by_attribute.get(attribute, ())

    @property
    def ids(self) -> Sequence[Element]:
        """The elements that have an id."""
        return self.having("id")

    @cached_property
    def title(self) -> str:
        """What stands in the browser's tab."""
        title = next((found for found in self.all("title") if not found.inside("svg")), None)
        return title.text if title else ""

    @cached_property
    def heading(self) -> str:
        """The text of the h1."""
        heading = self.first("h1")
        return heading.text if heading else ""

    @cached_property
    def text(self) -> str:
        """Every word between <main> and </main>."""
        main = self.first("main")
        return main.text if main else ""

    def meta(self, name: str) -> str | None:
        """The content of the meta element with this name, property or http-equiv."""
        return self._metas.get(name)

    @cached_property
    def _metas(self) -> Mapping[str, str]:
        found: dict[str, str] = {}
        for element in self.all("meta"):
            for name in (element["name"], element["property"], element["http-equiv"].lower()):
                found.setdefault(name, element["content"])
        return found

    def link(self, relation: str) -> str | None:
        """The address of the link element with this relation."""
        return next((link["href"] for link in self.all("link") if relation in link["rel"].split()), None)

    def target(self, address: str) -> Target:
        """Where an address on this page leads."""
        if address not in self._targets:
            # What first goes up to the root leads to the same place from every page of that depth.
            rooted = bool(self._up) and address.startswith(self._up)
            here = "x/" * urls.depth(self.path) if rooted else self.path
            self._targets[address] = target(self.site_url, here, address)
        return self._targets[address]

    @cached_property
    def _up(self) -> str:
        return "../" * urls.depth(self.path)

    @cached_property
    def _targets(self) -> dict[str, Target]:
        return {}

    @cached_property
    def structured_data(self) -> Sequence[Mapping[str, Any]]:
        """What it tells search engines in each of its JSON-LD scripts; empty where nobody understands it."""
        return [_object(script.raw) for script in self.all("script") if script["type"] == JSON_LD]

    @cached_property
    def indexed(self) -> bool:
        """Whether search engines may list it."""
        return "noindex" not in (self.meta("robots") or "")

    @cached_property
    def open_advert(self) -> bool:
        """Whether it is an advert that can still be applied for: what an open job shows is marked so."""
        return is_advert(self.path) and bool(self.having("data-while-open"))

    @cached_property
    def demonstration(self) -> bool:
        """Whether the site stands still at a day of its own, as only a demonstration does."""
        html = self.first("html")
        return html is not None and "data-as-of" in html.attributes

    def _named_files(self) -> Iterator[str]:
        for element in self.all(*LOADING):
            yield from loaded(element)
        yield from (link["href"] for link in self.all("link") if "canonical" not in link["rel"])

    def _unsettled(self, to: Target, holds: Callable[[str], bool]) -> bool:
        """Whether a link leads nowhere, or somewhere on a page that must be read first."""
        if to.path is None or not holds(to.path):
            return to.path is not None
        return bool(to.fragment) and not (to.path == self.path and to.fragment in self._ids)

    def _is_missing(self, address: str, holds: Callable[[str], bool]) -> bool:
        path = self.target(address).path
        return path is not None and not holds(path)

    def _adverts_in(self, links: Iterable[Element]) -> set[str]:
        paths = {self.target(link["href"]).path for link in links if link.inside("main")}
        return {path for path in paths if path is not None and is_advert(path)}

    @cached_property
    def _ids(self) -> frozenset[str]:
        return _once(frozenset(element["id"] for element in self.ids))

    def digest(self, holds: Callable[[str], bool]) -> "Digest":
        """What is kept when the page itself is let go; `holds` says whether the site has something at a path."""
        links = [link for link in self.all("a", "area") if link["href"]]
        to = [self.target(address) for address in dict.fromkeys(link["href"] for link in links)]
        return Digest(
            path=self.path,
            title=self.title,
            heading=self.heading,
            canonical=self.link("canonical"),
            indexed=self.indexed,
            ids=self._ids,
            linked=tuple({one.path for one in to if one.path is not None}),
            unsettled=tuple(one for one in to if self._unsettled(one, holds)),
            missing=tuple(one for one in dict.fromkeys(self._named_files()) if self._is_missing(one, holds)),
            adverts=tuple(self._adverts_in(links)) if is_list(self.path) else (),
            open_advert=self.open_advert,
            demonstration=self.demonstration,
        )


@dataclass(frozen=True, slots=True)
class Digest:
    """What other pages' checks need to know of a page: little, for a large site has a hundred thousand.

    `linked` are the paths on this site that a visitor can come to from it; `unsettled` are the links that lead
    nowhere, or to a place on another page; `missing` are the addresses of files that it fetches or tells
    software about, and that are not there; `adverts` are those that a list shows.
    """

    path: str
    title: str
    heading: str
    canonical: str | None
    indexed: bool
    ids: frozenset[str]
    linked: tuple[str, ...]
    unsettled: tuple[Target, ...]
    missing: tuple[str, ...]
    adverts: tuple[str, ...]
    open_advert: bool
    demonstration: bool
