"""What a text may not hold is told at its own line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsite.markdown import rendered
from regionsite.rules.refused import refused

TEXT = """\
One <b>bold</b> word.
Then ![a](https://x.org/y.png) and [b](http://x.org) and
[c](javascript:x).

<div>
in a block
</div>

- item with `code`
  - deep <i>x</i>

***

    four spaces

> [d](https://x.org "a title")

##

[](https://x.org)
"""


def test_each_thing_is_told_at_its_line() -> None:
    assert [(problem.line, problem.message.split(",")[0].split(";")[0]) for problem in refused(TEXT)] == [
        (0, "this is HTML"),
        (1, "this is an image"),
        (1, "this link leads to `http://x.org`"),
        (2, "this link leads nowhere that a reader may go"),
        (4, "this is HTML"),
        (8, "the mark ` turns these words into computer code"),
        (9, "this is HTML"),
        (11, "this line draws a rule across the page"),
        (13, "this is set as computer code"),
        (15, "this link has words in quotation marks after its address"),
        (17, "this heading has no words"),
        (19, "this link has no words"),
    ]


@pytest.mark.parametrize(
    "text", ["Plain.", "## Heading\n\n- [a](https://x.org)\n- **b**", "2 < 3 & 4 > 1", "a\n---"]
)
def test_what_is_allowed_is_not_refused(text: str) -> None:
    assert refused(text) == ()


@given(st.integers(0, 5), st.sampled_from(["<b>x</b>", "![a](b)", "[a](http://b)", "`c`"]))
def test_a_thing_is_found_where_it_stands(lines: int, thing: str) -> None:
    text = f"{'word ' * 3}\n\n" * lines + f"word {thing} word"
    assert [problem.line for problem in refused(text)] == [2 * lines]


@given(st.text(max_size=200))
def test_a_line_is_always_one_of_the_text(text: str) -> None:
    assert all(0 <= problem.line < len(text.split("\n")) for problem in refused(text))
    rendered(text, below=2)
