"""Photos on an authority's page and among the files of the site, and none whose consent has ended."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from regionsite.contexts.authority import authority_context
from regionsite.contexts.event import event_context
from regionsite.contexts.shapes.places import Photograph
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.model.authority import Authority
from regionsite.outputs.photos import photos
from regionsite.source.picture import read_picture
from tests.contexts.stated import exampleshire
from tests.model.test_event import event

CONTENT = (
    Path(__file__).parents[1] / "regions" / "small" / "authorities" / "northfen" / "photos" / "team.jpg"
).read_bytes()
ADDRESS = "assets/photos/exampleshire-team.8cf5b1ae4c.jpg"
SHOWN = Photograph(f"../../{ADDRESS}", "Four colleagues", 960, 400)


def photo(**fields: str) -> dict[str, str]:
    """A photo as typed in YAML, to be asked for again today unless a field says otherwise."""
    told = {"file": "photos/team.jpg", "alt": "Four colleagues", "consent_on": "2026-03-02"}
    return {**told, "review_by": "2026-11-21", **fields}


def said(**fields: Any) -> list[dict[str, Any]]:
    """One testimonial with a photo."""
    told = {"role": "Manager", "text": "I stayed.", "consent_on": "2026-03-02", "photo": photo()}
    return [{**told, "review_by": "2026-11-21", **fields}]


def with_photo(**fields: Any) -> tuple[View, Authority]:
    """Exampleshire's page, with the photo's file in its place."""
    seen, council = exampleshire(**fields)
    picture = read_picture(CONTENT)
    assert picture
    region = replace(seen.region, photos={"authorities/exampleshire/photos/team.jpg": picture})
    return View(Edition(region, seen.edition.now, seen.edition.site_url), seen.path), council


def test_a_photo_stands_under_the_top_and_beside_the_words() -> None:
    seen, council = with_photo(photo=photo(), testimonials=said())
    page = authority_context(seen, council)
    assert (page.photo, [voice.photo for voice in page.voices]) == (SHOWN, [SHOWN])
    assert list(photos(seen.edition)) == [(ADDRESS, CONTENT)]


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"photo": photo(review_by="2026-11-20")},
        {"testimonials": said(review_by="2026-11-20")},
        {"photo": photo(file="photos/other.jpg")},
        {"photo": photo(file="photos/../photos/team.jpg")},
    ],
)
def test_no_photo_is_shown_or_published(fields: dict[str, Any]) -> None:
    seen, council = with_photo(**fields)
    page = authority_context(seen, council)
    assert (page.photo, page.voices, list(photos(seen.edition))) == (None, (), [])


def test_words_outlive_their_photo() -> None:
    seen, council = with_photo(testimonials=said(photo=photo(review_by="2026-11-20")))
    voices = authority_context(seen, council).voices
    assert [(voice.words, voice.photo) for voice in voices] == [("I stayed.", None)]
    assert list(photos(seen.edition)) == []


@pytest.mark.parametrize(("review_by", "there"), [("2026-11-21", True), ("2026-11-20", False)])
def test_photos_of_an_event_lie_with_its_host_until_consent_ends(review_by: str, there: bool) -> None:
    picture = read_picture(CONTENT)
    assert picture
    held = event(authority=None, image=photo(review_by=review_by))
    seen, _ = exampleshire()
    region = replace(seen.region, events=(held,), photos={"authorities/_region/photos/team.jpg": picture})
    now = Edition(region, seen.edition.now, seen.edition.site_url)
    address = "assets/photos/_region-team.8cf5b1ae4c.jpg"
    shown = event_context(View(now, "events/open-evening/"), held).photos
    assert shown == ((Photograph(f"../../{address}", "Four colleagues", 960, 400),) if there else ())
    assert dict(photos(now)) == ({address: CONTENT} if there else {})
