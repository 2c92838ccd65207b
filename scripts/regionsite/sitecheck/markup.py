"""How a page is written: well formed, one of each id, its headings in order, its language said."""

from collections import Counter
from collections.abc import Iterator

from regionsite.sitecheck.finding import Problem
from regionsite.sitecheck.page import Page

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def well_formed(page: Page) -> Iterator[Problem]:
    """A page is written so that no browser has to guess: every element is closed, in a place it may stand."""
    for flaw in page.reading.flaws:
        yield Problem(page.path, flaw, "mend the template, or the Markdown the page is made from")


def unique_ids(page: Page) -> Iterator[Problem]:
    """No id stands on a page twice, or links and labels lead to the wrong one."""
    for id, count in Counter(element["id"] for element in page.ids).items():
        if count > 1 or not id or " " in id:
            what = f"the id `{id}` stands there {count} times" if count > 1 else f"`{id}` is not an id"
            yield Problem(page.path, what, "give each element an id of its own, without spaces")


def one_h1(page: Page) -> Iterator[Problem]:
    """A page has one h1 with words in it, so that everyone knows what the page is about."""
    found = page.all("h1")
    if len(found) != 1 or not found[0].text:
        yield Problem(page.path, f"there are {len(found)} h1 or no words in it", "write one h1, in <main>")


def heading_order(page: Page) -> Iterator[Problem]:
    """A heading is at most one level below the heading before it: people move through a page by them."""
    before = 0
    for heading in page.elements:
        if heading.tag in _HEADINGS and not heading.inside("template"):
            level = int(heading.tag[1])
            if level > before + 1:
                words = (
                    f"the {heading.tag} “{heading.text}” follows {f'an h{before}' if before else 'nothing'}"
                )
                yield Problem(page.path, words, f"make it an h{before + 1}")
            before = level


def language(page: Page) -> Iterator[Problem]:
    """A page says its language, or a screen reader speaks it in the wrong one."""
    html = page.first("html")
    if html is None or not html["lang"]:
        yield Problem(page.path, "the page does not say its language", 'write <html lang="en-GB">')


def landmarks(page: Page) -> Iterator[Problem]:
    """A page has one <main>, which the first link leads to where there is any before it."""
    if len(page.all("main")) != 1:
        yield Problem(
            page.path, f"there are {len(page.all('main'))} <main>", "set the page into the frame once"
        )
    first = page.first("a")
    main = page.first("main")
    if first and main and not first.inside("main") and first["href"] != f"#{main['id']}":
        yield Problem(
            page.path, "its first link does not lead to <main>", "begin the frame with the skip link"
        )


def text_alternatives(page: Page) -> Iterator[Problem]:
    """A picture has words for people who cannot see it, or says that it only decorates."""
    for image in page.all("img"):
        if "alt" not in image.attributes:
            yield Problem(page.path, f"the image {image['src']} has no alt", 'describe it, or write alt=""')
    names = {element["id"]: element for element in page.ids}
    for drawing in page.all("svg"):
        hidden = any(one["aria-hidden"] == "true" for one in (drawing, *drawing.ancestors))
        labels = [names[id].text for id in drawing["aria-labelledby"].split() if id in names]
        titled = any(title.parent is drawing and title.text for title in page.all("title"))
        if not (hidden or drawing["aria-label"] or any(labels) or titled):
            words = f"the drawing `{drawing['class']}` has no name and is not hidden"
            yield Problem(page.path, words, 'give it an aria-label, or aria-hidden="true"')


CHECKS = (well_formed, unique_ids, one_h1, heading_order, language, landmarks, text_alternatives)
