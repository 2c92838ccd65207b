"""Where links lead, on this site and under whatever folder it is put."""

from collections.abc import Iterator

from regionsite import urls
from regionsite.sitecheck.finding import Problem
from regionsite.sitecheck.page import Digest, Page, is_advert
from regionsite.sitecheck.site import APART, PERSONAL, UNLISTED, Site


def resolving_links(site: Site) -> Iterator[Problem]:
    """Every link to a page or file of the site leads to one, and to the very place it names."""
    for page in site.pages.values():
        for link in page.unsettled:
            # The examples of the gallery are invented, and so is where they lead.
            if link.path is None or page.path in UNLISTED:
                continue
            if not site.holds(link.path):
                yield Problem(page.path, f"the link {link.address} leads nowhere", _nearby(site, link.path))
            elif link.fragment and link.path in site.pages and link.fragment not in site.pages[link.path].ids:
                words = f"the link {link.address} leads to a place that /{link.path} does not have"
                yield Problem(page.path, words, "give an element there that id, or mend the link")


def _nearby(site: Site, path: str) -> str:
    return "write it with a slash at its end" if site.holds(f"{path}/") else "mend the link, or make the page"


def links_stay_in_the_folder(page: Page) -> Iterator[Problem]:
    """No address on a page depends on where the site is put: it works under /region/ as it does at /."""
    for name in ("href", "src"):
        for address in dict.fromkeys(element[name] for element in page.having(name)):
            rooted = address.startswith("/") and not address.startswith("//")
            if page.target(address).stray or (rooted and page.path != urls.NOT_FOUND):
                hint = "write it from this page, as urls.relative does"
                yield Problem(page.path, f"the address {address} leaves the site's folder", hint)


def safe_addresses(page: Page) -> Iterator[Problem]:
    """A link is a secure web address, a mailbox, a phone number or a calendar of this site, and has words."""
    for link in page.all("a"):
        address = link["href"]
        scheme = address.partition(":")[0].lower() if ":" in address.partition("/")[0] else ""
        allowed = scheme in ("", "https", "mailto", "tel") or _is_calendar(page, address)
        if "href" in link.attributes and not allowed:
            yield Problem(
                page.path, f"the link {address[:80]} is not https, mailto or tel", "change or drop it"
            )
        # A link on the map is named by its picture; axe, in the browser, knows the rest. What stands in a
        # template is blank until a script has filled it in.
        if not (link.text or link["aria-label"] or link["aria-labelledby"] or link.inside("template")):
            yield Problem(page.path, f"the link {address} has no words", "say where it leads")


def _is_calendar(page: Page, address: str) -> bool:
    """Whether it opens a calendar program with one of this site's calendars."""
    path = page.target(address).path if address.startswith("webcal:") else None
    return path is not None and path.endswith(".ics")


def no_orphans(site: Site) -> Iterator[Problem]:
    """Who follows links from the home page comes to every page that is not for somebody in particular.

    Ended adverts and old addresses are for those who have their address, a reader's own pages for those with
    a script, and what other sites embed for those who run them.
    """
    for page in site.pages.values():
        if page.path not in site.reached and not _stands_alone(site, page):
            yield Problem(
                page.path, "no way leads here from the home page", "link to it from a list or the foot"
            )


def _stands_alone(site: Site, page: Digest) -> bool:
    moved = page.canonical != site.site_url + page.path
    ended = is_advert(page.path) and not page.open_advert
    return ended or moved or page.path in (*APART, *PERSONAL) or page.path.startswith(urls.EMBEDS)


def unlisted_stay_unlisted(site: Site) -> Iterator[Problem]:
    """The gallery of components is for those who make the site: nothing leads to it, no engine lists it."""
    for path in UNLISTED:
        if path in site.pages and site.pages[path].indexed:
            yield Problem(path, "search engines may list it", "write noindex in its head")
        if path in site.reached:
            yield Problem(path, "a link on the site leads here", "take that link out")


PAGE_CHECKS = (links_stay_in_the_folder, safe_addresses)
SITE_CHECKS = (resolving_links, no_orphans, unlisted_stay_unlisted)
