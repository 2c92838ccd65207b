"""What stands in a page's head, whole; and that nothing a person writes gets out of it."""

from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from regionsite.contexts.shapes.head import FeedLink, Head
from regionsite.contexts.view import View
from regionsite.outputs.plain import json_in_page
from tests.outputs.live_region import edition

THEME = Path(__file__).parents[1] / "theme"

HEAD = Head(
    title="Social worker, Exampleshire – Social work in Testland",
    subject="Social worker, Exampleshire",
    site_name="Social work in Testland",
    description="Support foster carers.",
    canonical="https://jobs.example.org/vacancies/exampleshire/exc-1/",
    indexed=True,
    kind="article",
)

WHOLE = """\
<title>Social worker, Exampleshire – Social work in Testland</title>
<meta name="description" content="Support foster carers.">
<link rel="canonical" href="https://jobs.example.org/vacancies/exampleshire/exc-1/">
<meta property="og:type" content="article">
<meta property="og:site_name" content="Social work in Testland">
<meta property="og:locale" content="en_GB">
<meta property="og:title" content="Social worker, Exampleshire">
<meta property="og:description" content="Support foster carers.">
<meta property="og:url" content="https://jobs.example.org/vacancies/exampleshire/exc-1/">
<meta name="twitter:card" content="summary">
"""


def printed(head: Head) -> str:
    environment = Environment(
        loader=FileSystemLoader(THEME, encoding="utf-8"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("head.html").render(head=head, scripts=())


def test_the_head_of_an_advert() -> None:
    assert printed(HEAD).rstrip() == WHOLE.rstrip()


def test_what_only_some_pages_have() -> None:
    head = replace(
        HEAD,
        description="",
        indexed=False,
        feeds=(FeedLink("application/atom+xml", "Vacancies", "feed.xml"),),
        json_ld=json_in_page({"@type": "JobPosting"}),
    )
    added = set(printed(head).splitlines()) - set(WHOLE.splitlines())
    assert added == {
        '<meta name="robots" content="noindex, follow">',
        '<link rel="alternate" type="application/atom+xml" title="Vacancies" href="feed.xml">',
        '<script type="application/ld+json">{"@type": "JobPosting"}</script>',
    }
    assert "description" not in printed(head)


class Tags(HTMLParser):
    """Every tag of a text, as a browser would find them."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.found.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self.found.append(f"/{tag}")


def tags(html: str) -> list[str]:
    parser = Tags()
    parser.feed(html)
    return parser.found


HOSTILE = ('"><script>alert(1)</script>', "</title><b>", "</script><!--", "' onload='x", "&quot;><i>")


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_leaves_the_head(text: str) -> None:
    plain = replace(HEAD, json_ld=json_in_page({"title": "x"}))
    odd = replace(plain, title=text, subject=text, description=text, json_ld=json_in_page({"title": text}))
    assert tags(printed(odd)) == tags(printed(plain))


def test_every_page_names_itself_and_the_site() -> None:
    head = View(edition(), "vacancies/exampleshire/").head("Vacancies: Exampleshire", "One open.")
    assert (head.title, head.subject, head.site_name, head.canonical, head.indexed) == (
        "Vacancies: Exampleshire – Social work in Testland",
        "Vacancies: Exampleshire",
        "Social work in Testland",
        "https://jobs.example.org/vacancies/exampleshire/",
        True,
    )


def test_a_demonstration_is_never_indexed() -> None:
    assert not View(edition(demonstration=True), "").head("Home", "All.").indexed
