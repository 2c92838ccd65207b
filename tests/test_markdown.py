"""Markdown in, safe HTML out: whatever the text, nothing but the allowed elements, and no word lost."""

import sys
from itertools import pairwise
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from regionsite.markdown import KEPT, rendered

HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
ATTRIBUTES = {"a": {"href", "rel"}, "ol": {"start"}}

PIECES = (
    "<script>alert(1)</script>", "<b onclick=x>", "</p></div>", "<!--", "-->", "<![CDATA[", "]]>", "<?x", "<",
    "![a](http://x/y.png)", "[a](javascript:alert(1))", "[a](data:text/html,x)", "[a](vbscript:x)", "[a]",
    '[a](HTTPS://x.org "t")', "[a](<https://x.org/a b>)", "[a]: https://x.org '>\"<'", "<a@b.org>",
    "<https://x.org/'\"><x>", '[a](https://x.org/"onx=y)', "[![](x)](https://y.org)", "`", '```x">', "~~~",
    "    ", "\t", "\n", "\n\n", "# ", "###### ", "- ", "1. ", "999999999. ", "> ", "***", "---", "**", "_",
    "&lt;", "&#60;script&#62;", "&quot;", "&", '"', "'", ">", "\\", "\x00", "\ud800", "\u2028", "é", "🙂",
    "word",
)  # fmt: skip
HOSTILE = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


def elements(html: str) -> list[Element]:
    """Every element of a fragment, as a browser builds it."""
    fragment = html5lib.parseFragment(html, container="section", namespaceHTMLElements=False)
    return [element for element in fragment.iter() if element is not fragment]


def assert_safe(html: str) -> None:
    for element in elements(html):
        assert element.tag in KEPT | HEADINGS, html
        assert set(element.attrib) <= ATTRIBUTES.get(element.tag, set()), html
        if element.tag == "a":
            assert element.attrib["href"].lower().startswith(("https://", "mailto:", "tel:")), html
        if element.tag == "ol" and "start" in element.attrib:
            assert element.attrib["start"].isdigit()


@given(st.one_of(HOSTILE, st.text()), st.integers(1, 5))
def test_nothing_but_the_allowed_comes_out(text: str, below: int) -> None:
    html = rendered(text, below=below)
    assert isinstance(html, Markup)
    assert_safe(html)
    levels = [below, *(int(element.tag[1]) for element in elements(html) if element.tag in HEADINGS)]
    assert all(min(6, below + 1) <= level for level in levels[1:])
    assert all(later - before <= 1 for before, later in pairwise(levels)), "a level is skipped"


@given(HOSTILE)
def test_it_stays_inside_its_element(text: str) -> None:
    page = f"<section>{rendered(text, below=2)}</section><footer></footer>"
    tree = html5lib.parseFragment(page, namespaceHTMLElements=False)
    assert [child.tag for child in tree] == ["section", "footer"]


@given(st.lists(st.text("abcdefgé’ ", min_size=1).filter(str.strip), min_size=1))
def test_no_word_is_lost(paragraphs: list[str]) -> None:
    html = str(rendered("\n\n".join(paragraphs), below=2))
    words = "".join(html5lib.parseFragment(html, namespaceHTMLElements=False).itertext()).split()
    assert words == " ".join(paragraphs).split()


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Plain.", "<p>Plain.</p>\n"),
        ("a  \nb", "<p>a<br>\nb</p>\n"),
        ("**bold** and *soft*", "<p><strong>bold</strong> and <em>soft</em></p>\n"),
        ("- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n"),
        ("3. three", '<ol start="3">\n<li>three</li>\n</ol>\n'),
        ("> said", "<blockquote>\n<p>said</p>\n</blockquote>\n"),
        ("#### One\n\n# Two\n\n### Three", "<h3>One</h3>\n<h3>Two</h3>\n<h4>Three</h4>\n"),
        (
            "[a](https://x.org/?b=1&c=2)",
            '<p><a href="https://x.org/?b=1&amp;c=2" rel="external">a</a></p>\n',
        ),
        ("<jobs@example.org>", '<p><a href="mailto:jobs@example.org">jobs@example.org</a></p>\n'),
        ("[call](tel:+441632960123)", '<p><a href="tel:+441632960123">call</a></p>\n'),
        ("[a](http://x.org)", "<p>a</p>\n"),
        ("![a **photo**](https://x.org/y.png)", "<p>a photo</p>\n"),
        ("`code` <i>x</i>", "<p>code x</p>\n"),
        ("    pre", "<p>pre\n</p>\n"),
        ("#", ""),
        ("[](https://x.org)", ""),
        ("5 < 6 & 7", "<p>5 &lt; 6 &amp; 7</p>\n"),
    ],
)
def test_what_becomes_of(text: str, html: str) -> None:
    assert str(rendered(text, below=2)) == html


@pytest.mark.skipif(sys.platform != "linux", reason="memory is told in /proc")
def test_a_text_leaves_no_memory_behind() -> None:
    """cmark's own memory is given back: a country has 80,000 texts, each read several times."""
    pages = Path("/proc/self/statm")
    rendered("Words", below=2)
    before = int(pages.read_text().split()[1])
    for number in range(4_000):
        rendered(f"{number} " + "words " * 2_000, below=2)
    grown = int(pages.read_text().split()[1]) - before
    # Kept, they would be 48 MB: 12,000 pages of memory.
    assert grown < 4_000
