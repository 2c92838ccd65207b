"""What a page says of itself in its head: title, description, its own address, how it looks when shared."""

from collections.abc import Iterator

from regionsite import urls
from regionsite.sitecheck.finding import Problem
from regionsite.sitecheck.page import Page
from regionsite.sitecheck.site import Site


def title_and_description(page: Page) -> Iterator[Problem]:
    """A page has a title and a description: they are all that a search result or a tab shows of it."""
    if not page.title:
        yield Problem(page.path, "the page has no title", "give its head a title")
    if not (page.meta("description") or "").strip():
        hint = "give its head a description (`description:` at the top of a page in docs/)"
        yield Problem(page.path, "the page has no description", hint)


def unique_titles(site: Site) -> Iterator[Problem]:
    """No two pages have one title, pages of a long list included: in tabs and results only titles differ."""
    first: dict[str, str] = {}
    for page in site.pages.values():
        if page.canonical not in (None, site.site_url + page.path) or not page.title:
            continue
        if page.title in first:
            words = f"its title “{page.title}” is that of /{first[page.title]} too"
            yield Problem(page.path, words, "say in the title what is different here")
        first.setdefault(page.title, page.path)


def canonical_address(page: Page) -> Iterator[Problem]:
    """A page gives its own full address, and the same one to those who share it."""
    own, canonical = page.site_url + page.path, page.link("canonical")
    if page.path == urls.NOT_FOUND:
        return
    if canonical is None or not canonical.startswith("https://"):
        yield Problem(page.path, f"its canonical address is {canonical}", f"write {own}")
    elif canonical != own and page.indexed and canonical.startswith(page.site_url):
        words = f"it wants to be indexed and says that it really is {canonical}"
        yield Problem(page.path, words, f"write {own}, or noindex")
    if page.meta("og:url") not in (canonical, None):
        yield Problem(
            page.path, "og:url is not the canonical address", "write the same address in both places"
        )


def canonical_leads_to_a_page(site: Site) -> Iterator[Problem]:
    """Where a page names another page as the real one, that page is there and names itself."""
    for page in site.pages.values():
        path = site.path_of_url(page.canonical or "")
        there = site.pages.get(path) if path is not None else None
        if path is not None and path != page.path and (there is None or there.canonical != page.canonical):
            words = f"its canonical address {page.canonical} is not that of a page here"
            yield Problem(page.path, words, "name the page that took its place")


def old_addresses_lead_on(page: Page) -> Iterator[Problem]:
    """A page that leads on at once leads to the page that it says it really is."""
    address = (page.meta("refresh") or "").partition("url=")[2]
    if address and f"{page.site_url}{page.target(address).path}" != page.link("canonical"):
        words = f"it leads to {address} and says that it really is {page.link('canonical')}"
        yield Problem(page.path, words, "write the same page in both places")


def shared_words(page: Page) -> Iterator[Problem]:
    """A page shared in a message shows its title and description."""
    for name in ("og:title", "og:description"):
        if not (page.meta(name) or "").strip():
            yield Problem(page.path, f"{name} is not there or empty", "write it in the page's head")


PAGE_CHECKS = (title_and_description, canonical_address, old_addresses_lead_on, shared_words)
SITE_CHECKS = (unique_titles, canonical_leads_to_a_page)
