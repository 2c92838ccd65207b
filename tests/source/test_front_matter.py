"""The two parts of a post, each line of both where it stands in the file."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsite.diagnostics import Span
from regionsite.source.document import read_document
from regionsite.source.front_matter import body, front_matter

POST = "---\ntitle: A\nsummary: B\n---\n\nWords.\n\n---\n\nMore.\n"

LINES = st.lists(st.text("ab:-# ", max_size=6), max_size=8)


def test_the_two_parts_of_a_post() -> None:
    assert front_matter(POST) == "\ntitle: A\nsummary: B\n"
    assert body(POST) == "\n\n\n\n\nWords.\n\n---\n\nMore.\n"


@pytest.mark.parametrize("text", ["", "Words.", "--- \nnever ended", "\n---\na: b\n---\n"])
def test_what_does_not_begin_with_fields_has_none(text: str) -> None:
    assert (front_matter(text), body(text)) == (None, text)


@given(LINES, LINES)
def test_every_line_stays_on_its_line(fields: list[str], words: list[str]) -> None:
    fields = [line for line in fields if line.rstrip() != "---"]
    text = "\n".join(["---", *fields, "---", *words])
    front = front_matter(text)
    assert front is not None
    assert front.split("\n")[1 : len(fields) + 1] == fields
    assert body(text).split("\n")[len(fields) + 2 :] == words


def test_a_post_is_read_as_its_fields_and_its_words(tmp_path: Path) -> None:
    file = tmp_path / "post.md"
    file.write_bytes(POST.replace("\n", "\r\n").encode())
    found = read_document(file)
    assert (found.data, found.flaws) == ({"title": "A", "summary": "B"}, ())
    assert found.body == body(POST)


def test_a_post_without_fields_says_how_they_are_written(tmp_path: Path) -> None:
    file = tmp_path / "post.md"
    file.write_text("# Title\n\nWords.\n", encoding="utf-8")
    found = read_document(file)
    assert [(flaw.rule, flaw.span) for flaw in found.flaws] == [("no-front-matter", Span(1, 1))]


def test_fields_that_end_nowhere_are_told_where_they_should(tmp_path: Path) -> None:
    file = tmp_path / "post.md"
    file.write_text("---\ntitle: A\n\nWords.\n", encoding="utf-8")
    (flaw,) = read_document(file).flaws
    assert (flaw.span, flaw.message) == (Span(3, 1), "the fields of this post end nowhere")


JOINED = """---
title: A
<<<<<<< HEAD
summary: B
---

Words.
=======
summary: C
---

Other words.
>>>>>>> patch-1

More.
"""


def test_of_two_versions_of_a_post_only_that_is_told(tmp_path: Path) -> None:
    file = tmp_path / "post.md"
    for text, line in ((JOINED, 3), (POST + JOINED.partition("title: A\n")[2], 11)):
        file.write_text(text, encoding="utf-8")
        found = read_document(file)
        assert [(flaw.rule, flaw.span.line) for flaw in found.flaws] == [("badly-joined", line)]
        assert "Other words" not in found.body and "More." in found.body
