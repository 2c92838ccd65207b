"""What a page is read as, however it is written."""

import pytest

from regionsite.sitecheck.reading import read_html

PAGE = """\
<!DOCTYPE html>
<html lang="en-GB"><head><title>Jobs &amp; care</title><script src="a.js"></script></head>
<body><main id="main"><h1>Open <em>jobs</em></h1><p>One<br>two</p><ul><li>three</li></ul></main>%s</body></html>
"""
"""Each `<` begins a tag, and the next `>` ends it."""

UNUSUAL = [
    ("<!-- a <b> and a > -->", []),
    ('<p title="a > b < c">Words</p>', [("p", {"title": "a > b < c"}, "Words")]),
    ('<script type="text">if (1 < 2) {}</script>', [("script", {"type": "text"}, "if (1 < 2) {}")]),
    ("<textarea>a <b> c</textarea>", [("textarea", {}, "a <b> c")]),
]

Read = tuple[str, dict[str, str], str]
"""An element: its tag, its attributes and its text."""


def read(html: str) -> list[Read]:
    reading = read_html(html)
    assert reading.flaws == []
    return [(one.tag, dict(one.attributes), one.text) for one in reading.elements]


@pytest.mark.parametrize(("unusual", "found"), UNUSUAL)
def test_an_unusual_sign_changes_nothing_else(unusual: str, found: list[Read]) -> None:
    def inside(page: list[Read]) -> list[Read]:
        return [one for one in page if one[0] not in ("html", "body")]

    plain = inside(read(PAGE % ""))
    assert plain[0] == ("head", {}, "Jobs & care")
    assert inside(read(PAGE % unusual)) == plain + found


def test_an_element_is_inside_all_that_hold_it() -> None:
    [item] = [one for one in read_html(PAGE % "").elements if one.tag == "li"]
    assert [one.tag for one in item.ancestors] == ["ul", "main", "body", "html"]
    assert item.inside("main", "p")
    assert not item.inside("li", "p")
