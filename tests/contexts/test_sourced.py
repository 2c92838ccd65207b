"""How sources are said."""

from dataclasses import replace

import pytest

from regionsite.contexts.shapes.sources import SourceWords
from regionsite.contexts.sourced import cited, cited_and_read, period_words, promised
from regionsite.model.moment import Period
from regionsite.model.source import Source
from tests.contexts.stated import CAREERS, PAPER, view

PRINTED, LINKED = Source.model_validate(CAREERS), Source.model_validate(PAPER)
DATED = Source.model_validate(PAPER | {"published": "2021-12"})


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (Period(2021), "2021"),
        (Period(2021, 12), "December 2021"),
        (Period(2021, 12, 9), "9 December 2021"),
    ],
)
def test_a_date_is_as_precise_as_its_source(said: Period, words: str) -> None:
    assert period_words(said) == words


@pytest.mark.parametrize(
    ("source", "said", "words", "url"),
    [
        (LINKED, Period(2023, 8, 11), "The Paper, 11 August 2023", LINKED.url),
        (DATED, None, "The Paper, December 2021", LINKED.url),
        (LINKED, None, "The Paper, undated", LINKED.url),
        (PRINTED, None, "Exampleshire: Careers, undated", None),
    ],
)
def test_a_source_is_named_with_its_date(
    source: Source, said: Period | None, words: str, url: str | None
) -> None:
    assert cited(source, said) == SourceWords(words, url)


def test_when_we_read_it_stands_on_a_line_of_its_own_unless_the_page_says_it_once() -> None:
    named, read = SourceWords("The Paper, 2021", LINKED.url), SourceWords("Read 2 November 2026")
    seen = view("authorities/exampleshire/")
    assert cited_and_read(seen, LINKED, Period(2021), LINKED.read_on) == (named, read)
    told = replace(seen, read_on=LINKED.read_on)
    assert cited_and_read(told, LINKED, Period(2021), LINKED.read_on) == (named,)


def test_a_promise_holds_from_a_day() -> None:
    assert promised(LINKED, Period(2021, 5)) == SourceWords("The Paper, as of May 2021", LINKED.url)
