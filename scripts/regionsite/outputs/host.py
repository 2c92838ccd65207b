"""`_headers`: what a host that reads this file sends along with the site's own files."""

from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from regionsite import urls

_NEVER_NEEDED = ("camera", "geolocation", "microphone", "payment", "usb")


def headers(site_url: str, policy: str, pages: Iterable[str]) -> str:
    """The file, in the form of Cloudflare Pages and Netlify; `pages` are the paths of all pages.

    `policy` is the one every page states itself; who may frame a page can be said only here. Hosts differ in
    what they do when two blocks name one header, so each page has its policy from one block alone.
    """
    everything = {
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "Permissions-Policy": ", ".join(f"{feature}=()" for feature in _NEVER_NEEDED),
    }
    # An asset's name holds a hash of its content, so a copy never grows old.
    assets = {"Cache-Control": "public, max-age=31536000, immutable"}
    # Another site's script may read what is meant to be read by machines.
    data = {"Access-Control-Allow-Origin": "*"}
    framed_by_us = {"Content-Security-Policy": f"{policy}; frame-ancestors 'self'"}
    framed_by_anyone = {"Content-Security-Policy": policy}
    blocks = {
        "*": everything,
        **dict.fromkeys(_patterns(pages), framed_by_us),
        f"{urls.EMBEDS}*": framed_by_anyone,
        f"{urls.ASSETS}*": assets,
        f"{urls.API}*": data,
    }
    root = urlsplit(site_url).path
    return "\n".join(_block(root + path, told) for path, told in blocks.items())


def _patterns(pages: Iterable[str]) -> list[str]:
    """The folders at the top that pages lie in, but for what councils show on their own sites."""
    tops = {path if "/" not in path else f"{path.partition('/')[0]}/*" for path in pages}
    return sorted(tops - {f"{urls.EMBEDS}*"})


def _block(path: str, told: Mapping[str, str]) -> str:
    return "".join([f"{path}\n", *(f"  {name}: {value}\n" for name, value in told.items())])
