"""Names that may be part of an address, and the name nearest to one that may not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsite.names import slug_problem, slugged


@given(st.text(max_size=100))
def test_the_name_that_is_suggested_may_be_used(text: str) -> None:
    assert slug_problem(slugged(text)) is None


@pytest.mark.parametrize(
    ("text", "suggested"),
    [
        ("NCC 2041", "ncc-2041"),
        ("Caf\u00e9 & Co.", "cafe-co"),
        ("con", "con-1"),
        ("\u4f60", "name"),
        ("-", "name"),
    ],
)
def test_suggestions(text: str, suggested: str) -> None:
    assert slugged(text) == suggested


@pytest.mark.parametrize("text", ["a--b", "-a", "A", "a b", "a" * 61, "nul", "page", "", "a\n"])
def test_names_that_may_not_be_used(text: str) -> None:
    assert slug_problem(text)
