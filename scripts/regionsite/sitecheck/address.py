"""Where an address on a page leads."""

from functools import lru_cache
from sys import intern
from typing import NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from regionsite import urls

LOST = "no/such/page/"
"""Where a visitor may be who is shown the page 404.html: its addresses must lead somewhere from any depth."""


class Target(NamedTuple):
    """Where an address leads: `path` is from the site's root, or None when it leaves the site.

    `stray` says that it stays on our host and yet leaves the folder that the site is in. It is a tuple because
    a large site has a million, which pass from one process to another.
    """

    address: str
    path: str | None
    fragment: str = ""
    stray: bool = False

    @property
    def third_party(self) -> bool:
        """Whether a browser would ask another host for it."""
        return self.path is None and not self.stray and urlsplit(self.address).scheme in ("", "http", "https")


@lru_cache(20_000)
def target(site_url: str, page: str, address: str) -> Target:
    """Where `address` leads from the page at `page`; `site_url` ends with a slash."""
    if address.startswith("#"):
        return Target(address, page, unquote(address[1:]))
    here = LOST if page == urls.NOT_FOUND else page
    path = address.partition("#")[0]
    if ":" not in path and "?" not in path and not path.startswith("/"):
        return _relative(here, address)
    return _absolute(site_url, here, address)


def _relative(here: str, address: str) -> Target:
    """The common case by hand: urljoin would take most of the time of a large site."""
    path, _, fragment = address.partition("#")
    folders = here.split("/")[:-1]
    *steps, last = path.split("/")
    for step in steps:
        if step == "..":
            if not folders:
                return Target(address, None, stray=True)
            folders.pop()
        elif step not in ("", "."):
            folders.append(step)
    if last == "..":
        last = ""
        if not folders:
            return Target(address, None, stray=True)
        folders.pop()
    joined = "/".join([*folders, "" if last == "." else last])
    return Target(address, intern(unquote(joined)), unquote(fragment))


def _absolute(site_url: str, here: str, address: str) -> Target:
    try:
        whole = urljoin(site_url + here, address)
        parts, home = urlsplit(whole), urlsplit(site_url)
    except ValueError:
        return Target(address, None, stray=True)
    # webcal: is a web address that calendar programs open.
    if parts.scheme not in ("http", "https", "webcal") or parts.netloc != home.netloc:
        return Target(address, None)
    if not parts.path.startswith(home.path):
        return Target(address, None, stray=True)
    return Target(address, intern(unquote(parts.path.removeprefix(home.path))), unquote(parts.fragment))
