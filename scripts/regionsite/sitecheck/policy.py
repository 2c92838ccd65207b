"""What a page may run and load: its own files, and nothing from anybody else."""

from collections.abc import Iterator, Mapping

from regionsite.sitecheck.address import target
from regionsite.sitecheck.element import Element
from regionsite.sitecheck.finding import Problem
from regionsite.sitecheck.loads import LOADING, loaded, loaded_by_file
from regionsite.sitecheck.page import JSON_LD, Page
from regionsite.sitecheck.site import Site

_POLICY = "content-security-policy"
_NAMED = frozenset({"script-src", "style-src", "img-src"})
_ALLOWED = frozenset({"'self'", "'none'"})


def policy_forbids_others(page: Page) -> Iterator[Problem]:
    """Each page forbids by itself whatever does not come from this site."""
    rules = _rules(page.meta(_POLICY) or "")
    if rules.get("default-src") != ["'none'"] or not rules.keys() >= _NAMED:
        words = "it has no Content-Security-Policy that forbids all it does not name"
        yield Problem(page.path, words, "set render.POLICY into the frame")
    for name, sources in rules.items():
        for source in set(sources) - _ALLOWED - ({"data:"} if name == "img-src" else set()):
            yield Problem(page.path, f"its policy allows {source} in {name}", "allow only 'self'")


def _rules(policy: str) -> Mapping[str, list[str]]:
    return {name: sources for name, *sources in (rule.split() for rule in policy.split(";") if rule.strip())}


def policy_comes_first(page: Page) -> Iterator[Problem]:
    """The policy stands before anything that loads, for it binds only what comes after it."""
    for element in page.elements:
        if element["http-equiv"].lower() == _POLICY:
            return
        if loaded(element):
            yield Problem(page.path, f"<{element.tag}> loads before the policy stands", "move the policy up")
            return


def nothing_inline(page: Page) -> Iterator[Problem]:
    """No style, script or handler stands in the page itself: the policy would not let it work."""
    for name, elements in page.by_attribute.items():
        if name == "style" or name.lower().startswith("on"):
            for element in elements:
                words = f"<{element.tag}> has the attribute `{name}`"
                yield Problem(page.path, words, "move it to a stylesheet or a script in theme/")
    for element in page.all("style", "script"):
        if element.tag == "style" or not _from_file_or_data(element):
            yield Problem(page.path, f"a <{element.tag}> stands in it", "move it to a file in theme/")


def _from_file_or_data(script: Element) -> bool:
    return "src" in script.attributes or script["type"] == JSON_LD


def nothing_third_party(page: Page) -> Iterator[Problem]:
    """A browser that opens the page asks no other host for anything: no font, picture, script or counter."""
    for element in page.all(*LOADING):
        for address in loaded(element):
            if page.target(address).third_party:
                words = f"<{element.tag}> loads {address[:80]}"
                yield Problem(page.path, words, "keep a copy in the site, or leave it out")


def files_load_nothing_third_party(site: Site) -> Iterator[Problem]:
    """Stylesheets, drawings and scripts load only files of the site, and those are there."""
    for file in (file for ending in (".css", ".js", ".svg") for file in site.ending(ending)):
        for address in loaded_by_file(file, site.text(file)):
            to = target(site.site_url, file, address)
            if to.path is None or not site.holds(to.path):
                words = f"it loads {address[:80]}, which is not in the site"
                yield Problem(file, words, "keep a copy in the site, or leave it out")


def loads_are_there(site: Site) -> Iterator[Problem]:
    """Every stylesheet, script, icon and feed that a page names is in the site."""
    for page in site.pages.values():
        for address in page.missing:
            yield Problem(page.path, f"it names {address}, which is not there", "make it, or leave it out")


PAGE_CHECKS = (policy_forbids_others, policy_comes_first, nothing_inline, nothing_third_party)
SITE_CHECKS = (files_load_nothing_third_party, loads_are_there)
