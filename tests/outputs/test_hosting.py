"""What crawlers and hosts read: the sitemap, robots.txt and `_headers`; and the icon."""

from fnmatch import fnmatchcase
from xml.etree import ElementTree

import pytest

from regionsite import urls
from regionsite.outputs.host import headers
from regionsite.outputs.icon import icon
from regionsite.outputs.sitemap import robots, sitemap
from regionsite.outputs.stylesheet import region_stylesheet
from regionsite.rules.tokens import PALETTE
from tests.outputs.live_region import PROFILE, SITE
from tests.sites import Sites


def test_the_sitemap_in_order_with_true_days_only() -> None:
    pages = {"vacancies/": "2026-11-20", "": None, "about/": "November 2026", "news/a&b/": "2026-02-31"}
    assert sitemap(SITE, pages).decode() == (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        "<url>\n<loc>https://jobs.example.org/</loc>\n</url>\n"
        "<url>\n<loc>https://jobs.example.org/about/</loc>\n</url>\n"
        "<url>\n<loc>https://jobs.example.org/news/a&amp;b/</loc>\n</url>\n"
        "<url>\n<loc>https://jobs.example.org/vacancies/</loc>\n<lastmod>2026-11-20</lastmod>\n</url>\n"
        "</urlset>\n"
    )


def test_robots() -> None:
    assert robots(SITE) == "User-agent: *\nAllow: /\n\nSitemap: https://jobs.example.org/sitemap.xml\n"


def test_headers() -> None:
    """Each page has its policy from one block; only what is made for other sites may be framed by them."""
    pages = ["", "vacancies/", "vacancies/essex/", "embed/", "embed/essex/", "404.html"]
    assert headers("https://example.org/region/", "default-src 'none'", pages) == (
        "/region/*\n"
        "  X-Content-Type-Options: nosniff\n"
        "  Referrer-Policy: strict-origin-when-cross-origin\n"
        "  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()\n"
        "\n"
        "/region/\n"
        "  Content-Security-Policy: default-src 'none'; frame-ancestors 'self'\n"
        "\n"
        "/region/404.html\n"
        "  Content-Security-Policy: default-src 'none'; frame-ancestors 'self'\n"
        "\n"
        "/region/vacancies/*\n"
        "  Content-Security-Policy: default-src 'none'; frame-ancestors 'self'\n"
        "\n"
        "/region/embed/*\n"
        "  Content-Security-Policy: default-src 'none'\n"
        "\n"
        "/region/assets/*\n"
        "  Cache-Control: public, max-age=31536000, immutable\n"
        "\n"
        "/region/api/v1/*\n"
        "  Access-Control-Allow-Origin: *\n"
    )


@pytest.mark.parametrize("name", ["demonstration", "live-below"])
def test_only_lists_for_other_sites_may_be_shown_by_them(sites: Sites, name: str) -> None:
    """Of the blocks that a page's path falls under, one alone gives it a policy."""
    site = sites[name]
    blocks = [block.splitlines() for block in (site.folder / "_headers").read_text("utf-8").split("\n\n")]
    policies = {block[0]: line for block in blocks for line in block[1:] if "Content-Security-Policy" in line}
    for path in site.paths:
        told = [line for pattern, line in policies.items() if fnmatchcase(site.base + path, pattern)]
        assert len(told) == 1, path
        assert ("frame-ancestors 'self'" in told[0]) is not path.startswith(urls.EMBEDS), path


def test_the_stylesheet_names_each_colour() -> None:
    profile = PROFILE.model_copy(update={"palette": {"fen-800": "#153c30", "reed-300": "#e6cf7f"}})
    assert region_stylesheet(profile) == ":root {\n  --rs-fen-800: #153c30;\n  --rs-reed-300: #e6cf7f;\n}\n"


def test_the_icon_is_the_regions_own_map_in_its_own_colours() -> None:
    palette = dict.fromkeys(PALETTE, "#123456")
    drawn = icon(palette, "0 0 100 115", ["M1 2h3z", "M5 6h7z"])
    root = ElementTree.fromstring(drawn)
    assert [element.get("d") for element in root.iter() if element.tag.endswith("path")] == [
        "M1 2h3z",
        "M5 6h7z",
    ]
    assert "#123456" in drawn
    assert icon(palette, "", []).count("<path") == 1
