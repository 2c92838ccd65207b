"""No text in any field breaks a page or leaves its element, even text that the loader would refuse."""

import json
import re
from collections.abc import Mapping
from copy import copy
from dataclasses import replace
from functools import cache
from typing import Any, get_args, get_origin

import html5lib
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pydantic import AfterValidator, BaseModel

from environment import PROJECT
from regionsite.assets import read_assets
from regionsite.edition import Edition
from regionsite.load import load
from regionsite.markdown import GOOD_ADDRESS, KEPT
from regionsite.model import text as kinds
from regionsite.model.moment import parsed_day
from regionsite.model.region import Region
from regionsite.model.term import Vocabularies
from regionsite.now import morning
from regionsite.pages import pages
from regionsite.render import Renderer
from regionsite.sitecheck.element import Element
from regionsite.sitecheck.reading import Reading, read_html

NOW = morning(parsed_day("2026-11-21"))

ATTACKS = [
    "<script>alert(1)</script>", "</script>", '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)",
    "</title></main></body>", "</template>", "<svg/onload=alert(1)>", "javascript:alert(1)", "<!--", "-->",
    "<!--head-->", "<!--body-->", "]]>", "<", "&lt;b&gt;", "&#x3c;b>", "&amp", "{{ 7 * 7 }}", "{% raw %}",
    "{# no #}", "%s {0} \\u003c --", "\\", "\u202e", "\N{ZERO WIDTH JOINER}", "é", "\N{PILE OF POO}",
]  # fmt: skip

MARKDOWN = [
    "[x](javascript:alert(1))", "[x](data:text/html,<script>)", "[x](https://example.org/\"onclick=x)",
    "![x](https://example.com/a.png)", "<https://example.org>", "<b onclick=x>x</b>", "<div>", "</div>",
    "</article></main>", "`<script>`", "# A", "#### B", "> q", "- a", "1. b", "```\nx\n```", "    code",
    "***", "|a|b|\n|-|-|", "[a]: https://example.org",
]  # fmt: skip

CHARACTERS = st.characters(blacklist_categories=["Cs", "Cc", "Zl", "Zp"])
"""What a file can hold: the reader refuses control characters and Unicode's own line ends."""


def texts(pieces: list[str], between: str) -> st.SearchStrategy[str]:
    piece = st.sampled_from(pieces) | st.text(CHARACTERS, max_size=20)
    return st.lists(piece, min_size=1, max_size=5).map(between.join).map(str.strip).filter(bool)


NOT_WORDS = {
    "source", "place", "model", "corroborated_by", "teams_source", "address", "palette", "authority", "file",
    "service_area", "launches",
}  # fmt: skip
"""Fields whose text is the key of another record, an address or a colour."""

RUNNING = re.compile(r"\s*(?:javascript|vbscript|data):", re.IGNORECASE)

Said = Mapping[str, str]
"""A text for each kind of field: `line`, `paragraph` or `markdown`."""

Shape = tuple[int, str, tuple[str, ...]]
"""One element: how deep it stands, its tag and the names of its attributes."""


def saying(record: BaseModel, said: Said) -> Any:
    """A copy of a record with these texts in every field of their kinds."""
    changed = {
        name: _saying(getattr(record, name), said, kind) for name, kind in kinds_of(type(record)).items()
    }
    return record.model_copy(update=changed)


def _saying(value: Any, said: Said, kind: str | None) -> Any:
    match value:
        case BaseModel():
            return saying(value, said)
        case str():
            return said.get(kind or "", value)
        case tuple():
            return tuple(_saying(part, said, kind) for part in value)
        case Mapping():
            return {key: _saying(part, said, kind) for key, part in value.items()}
    return value


@cache
def kinds_of(model: type[BaseModel]) -> dict[str, str | None]:
    """The kind of text each field holds; None for a word, a number or another record."""
    fields = {name: field for name, field in model.model_fields.items() if name not in NOT_WORDS}
    return {
        name: kind_of(_validators(field.metadata) | _inner(field.annotation))
        for name, field in fields.items()
    }


def _validators(metadata: Any) -> set[Any]:
    return {one.func for one in metadata if isinstance(one, AfterValidator)}


def _inner(annotation: Any) -> set[Any]:
    """The validators in an annotation such as `tuple[Line, ...] | None`; for a mapping, of its values."""
    found = _validators(getattr(annotation, "__metadata__", ()))
    parts = get_args(annotation)[1:] if get_origin(annotation) is dict else get_args(annotation)
    return found.union(*(_inner(part) for part in parts))


def kind_of(validators: set[Any]) -> str | None:
    if kinds._one_line in validators:
        return "line"
    if kinds._without_typed_bullets in validators:
        return "paragraph" if kinds._without_markup in validators else "markdown"
    return None


def all_saying(records: Mapping[str, Any], said: Said) -> dict[str, Any]:
    return {id: saying(record, said) for id, record in records.items()}


def region_saying(region: Region, said: Said) -> Region:
    """The region with these texts in every such field of every record."""
    words = {
        name: replace(
            vocabulary, heading=said.get("line", vocabulary.heading), terms=all_saying(vocabulary.terms, said)
        )
        for name, vocabulary in region.vocabularies.by_name.items()
    }
    return replace(
        region,
        profile=saying(region.profile, said),
        accessibility=saying(region.accessibility, said),
        vocabularies=Vocabularies(words),
        glossary=all_saying(region.glossary, said),
        places=all_saying(region.places, said),
        sources=all_saying(region.sources, said),
        practice_models=all_saying(region.practice_models, said),
        authorities=all_saying(region.authorities, said),
        vacancies=tuple(saying(vacancy, said) for vacancy in region.vacancies),
        events=tuple(saying(event, said) for event in region.events),
        programmes={key: saying(programme, said) for key, programme in region.programmes.items()},
        speakers={key: saying(speakers, said) for key, speakers in region.speakers.items()},
    )


class Press:
    """The committed region and its renderer; `richest` is the longest page of each template."""

    def __init__(self) -> None:
        loaded = load(PROJECT.root, NOW)
        assert loaded.region is not None, loaded.report
        self.region = loaded.region
        self.edition = Edition(self.region, NOW, "https://example.org/")
        self.renderer = Renderer(
            PROJECT.root / "theme", self.edition, read_assets(PROJECT.root / "theme", "", "")
        )
        longest: dict[str, tuple[int, str]] = {}
        for page in pages(self.edition):
            candidate = (len(self.renderer.page(page)), page.path)
            longest[page.template] = max(longest.get(page.template, candidate), candidate)
        self.richest = [path for _, path in longest.values()]

    def __repr__(self) -> str:
        return "press"

    def printed(self, region: Region, *paths: str) -> dict[str, str]:
        """Pages of another region, by path."""
        # The templates stay as they are: to compile them would take most of the time.
        renderer = copy(self.renderer)
        renderer.edition = Edition(region, NOW, "https://example.org/")
        renderer.frame = cache(renderer._frame)
        return {page.path: renderer.page(page) for page in pages(renderer.edition) if page.path in paths}

    def saying(self, **said: str) -> dict[str, str]:
        """The richest pages of a region that says this everywhere."""
        return self.printed(region_saying(self.region, said), *self.richest)


@pytest.fixture(scope="module")
def press() -> Press:
    return Press()


def shape(page: Reading) -> list[Shape]:
    """The tree of a page without its words."""
    depths: dict[Element | None, int] = {None: -1}
    for element in page.elements:
        depths[element] = depths[element.parent] + 1
    return [(depths[one], one.tag, tuple(sorted(one.attributes))) for one in page.elements]


def browser_shape(html: str) -> list[str]:
    """The tree of a page as a browser understands it."""
    tree = html5lib.parse(html, namespaceHTMLElements=False)
    return [
        f"{element.tag} {sorted(element.attrib)}" for element in tree.iter() if isinstance(element.tag, str)
    ]


def runs(page: Reading) -> list[str]:
    """Whatever in a page would run, besides the site's own scripts."""
    return [
        f"<{element.tag} {name}={value[:60]!r}>"
        for element in page.elements
        for name, value in (element.attributes or {"": ""}).items()
        if name.startswith("on")
        or name == "style"
        or (name in ("href", "src") and RUNNING.match(value))
        or (name == "http-equiv" and value == "refresh" and RUNNING.search(element["content"]))
        or (element.tag in ("script", "iframe", "object", "embed") and not own_script(element))
    ]


def own_script(element: Element) -> bool:
    return element.tag == "script" and (
        element["type"] == "application/ld+json" or "assets/" in element["src"]
    )


def harmless(text: str) -> str:
    """Letters with the same spaces, hyphens and line ends, which may rightly change a page's structure."""
    return re.sub(r"[^\s-]", "x", text)


@pytest.mark.parametrize("kind", ["line", "paragraph"])
def test_the_text_is_on_every_page(press: Press, kind: str) -> None:
    printed = press.saying(**{kind: "unmistakable"})
    assert [path for path, html in printed.items() if "unmistakable" not in html] == []


def everywhere(text: str) -> dict[str, str]:
    """The same in every field of plain text."""
    return {"line": text, "paragraph": text}


def test_all_attacks_at_once_change_no_page_for_a_browser(press: Press) -> None:
    text = " ".join(ATTACKS)
    attacked, safe = press.saying(**everywhere(text)), press.saying(**everywhere(harmless(text)))
    for path in press.richest:
        assert browser_shape(attacked[path]) == browser_shape(safe[path]), path


@given(text=texts(ATTACKS, ""))
@example(text="0")
@settings(max_examples=20, deadline=None)
def test_no_text_leaves_its_element(press: Press, text: str) -> None:
    attacked, safe = press.saying(**everywhere(text)), press.saying(**everywhere(harmless(text)))
    for path in press.richest:
        page, control = read_html(attacked[path]), read_html(safe[path])
        assert shape(page) == shape(control), path
        assert page.flaws == control.flaws, path
        assert runs(page) == [], path


@given(text=texts(MARKDOWN + ATTACKS, "\n\n") | texts(MARKDOWN + ATTACKS, " "))
@settings(max_examples=20, deadline=None)
def test_markdown_stays_in_its_section(press: Press, text: str) -> None:
    attacked, safe = press.saying(markdown=text), press.saying(markdown="x")
    for path in press.richest:
        page, control = read_html(attacked[path]), read_html(safe[path])
        prose = in_prose(page)
        assert around(page, prose) == around(control, in_prose(control)), path
        assert (page.flaws, runs(page)) == (control.flaws, []), path
        # Inside, the elements of our own templates have a class.
        rendered = [one for one in page.elements if one in prose and "class" not in one.attributes]
        assert [one.tag for one in rendered if not is_kept(one)] == [], path


def around(page: Reading, prose: set[Element]) -> list[tuple[str, str]]:
    return [(one.tag, one["class"]) for one in page.elements if one not in prose]


def in_prose(page: Reading) -> set[Element]:
    """The elements inside what was Markdown."""
    found: set[Element] = set()
    for element in page.elements:
        holder = element.parent
        if holder and (holder in found or "rs-prose" in holder["class"].split()):
            found.add(element)
    return found


def is_kept(element: Element) -> bool:
    if element.tag == "a":
        return bool(GOOD_ADDRESS.match(element["href"])) or element["href"].startswith((".", "#"))
    return element.tag in KEPT | {"div", "h3", "h4", "h5", "h6"} and element.attributes.keys() <= {"start"}


@given(text=texts(ATTACKS, ""))
@settings(max_examples=40, deadline=None)
def test_structured_data_holds_any_title(press: Press, text: str) -> None:
    advert = press.edition.open[0]
    real = advert.model_copy(update={"title": text, "summary": text, "example": False})
    live = replace(
        press.region,
        profile=press.region.profile.model_copy(update={"demonstration": False}),
        vacancies=tuple(real if one is advert else one for one in press.region.vacancies),
    )
    [html] = press.printed(live, f"vacancies/{advert.authority}/{advert.id}/").values()
    elements = read_html(html).elements
    [data] = [element.raw for element in elements if element["type"] == "application/ld+json"]
    assert json.loads(data)["title"] == text
    assert [element.text for element in elements if element.tag == "h1"] == [" ".join(text.split())]
