"""What is published: whole pages and their files, nothing from the workshop, and examples named as such."""

import re
from collections.abc import Iterator

from regionsite import urls
from regionsite.sitecheck.element import Element
from regionsite.sitecheck.finding import Problem
from regionsite.sitecheck.page import Page, is_advert
from regionsite.sitecheck.site import Site

_PUBLISHED = re.compile(
    r"(?:_headers|CNAME|\.nojekyll|.+\.(?:html|css|css\.map|js|svg|png|jpg|webp|ico|json|xml|ics|csv|txt|pdf))"
)
_WORKSHOP = re.compile(
    r"(?:decisions|components|partials|pages)/|(?:main|frame|head|macro)\.html|.*\.(?:yml|md|py)"
)
_MATERIAL = re.compile(
    r"assets/javascripts/|search/(?!index\.(?:html|json)$)|.*bundle\.[0-9a-f]+\.min\.js|.*/workers/"
)
_CARDS = ("li", "tr", "article", "section", "main")


def nothing_from_the_workshop(site: Site) -> Iterator[Problem]:
    """Decision records, templates, records as written and other sources stay in the repository."""
    for file in sorted(site.files):
        if _WORKSHOP.match(file) or not _PUBLISHED.fullmatch(file):
            yield Problem(file, "this is a source, not a part of the site", "keep it out of the build")


def no_script_of_the_theme(site: Site) -> Iterator[Problem]:
    """No script of Material for MkDocs is published: it would fail inside our frame."""
    for file in sorted(site.files):
        if _MATERIAL.match(file):
            yield Problem(file, "this belongs to Material for MkDocs", "keep it out in plugin.py")


def pages_of_a_site(site: Site) -> Iterator[Problem]:
    """There is a home page, a list of vacancies and a page for those who are lost."""
    for path in (urls.HOME, urls.VACANCIES, urls.NOT_FOUND):
        if path not in site.pages:
            yield Problem(path, "this page is not there", "see pages.py")


def one_demonstration(page: Page) -> Iterator[Problem]:
    """On a demonstration every page says so at its top and keeps search engines away."""
    banner = any(aside["aria-label"] == "Demonstration" for aside in page.all("aside"))
    if page.demonstration and (page.indexed or not banner):
        yield Problem(
            page.path, "it does not say that this is a demonstration", "show the banner, and noindex"
        )
    if not page.demonstration and banner:
        yield Problem(page.path, "it calls a live site a demonstration", "show the banner in one only")


def examples_say_so(page: Page) -> Iterator[Problem]:
    """In a demonstration an advert says “Example” beside its title, wherever it is shown."""
    if page.demonstration and is_advert(page.path) and "Example" not in page.text:
        yield Problem(page.path, "the advert does not say that it is an example", "show the example chip")
    for link in page.all("a") if page.demonstration else ():
        if _leads_to_another_advert(page, link) and not _says_example(link):
            words = f"“{link.text}” is shown without the word “Example”"
            yield Problem(page.path, words, "show the example chip beside it")


def _leads_to_another_advert(page: Page, link: Element) -> bool:
    to = page.target(link["href"]).path
    return to is not None and to != page.path and is_advert(to) and link.inside("main")


def _says_example(link: Element) -> bool:
    """Whether the card, row or section around a link says it."""
    holders = [holder for holder in link.ancestors if holder.tag in _CARDS]
    return any("Example" in holder.text for holder in holders[:1])


def examples_say_so_when_shared(page: Page) -> Iterator[Problem]:
    """In a demonstration the preview of a shared advert says “Example” too."""
    shared = f"{page.meta('og:title')} {page.meta('og:description')}"
    if page.demonstration and is_advert(page.path) and "Example" not in shared:
        yield Problem(page.path, "its preview does not say “Example”", "say it in og:title")


PAGE_CHECKS = (one_demonstration, examples_say_so, examples_say_so_when_shared)
SITE_CHECKS = (nothing_from_the_workshop, no_script_of_the_theme, pages_of_a_site)
