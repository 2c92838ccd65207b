"""What stays of an event."""

from dataclasses import replace
from typing import Any

import pytest

from regionsite.contexts.afterwards import AfterwardsContext, afterwards
from regionsite.contexts.shapes.afterwards import CameOfIt, KeptThing
from regionsite.contexts.shapes.figures import Figure
from regionsite.contexts.shapes.links import Link
from regionsite.source.picture import Picture
from tests.contexts.held_events import on, seen
from tests.model.test_event import CANCELLED

AFTER: dict[str, Any] = {
    "summary": "41 people came.",
    "recordings": [
        {"title": "Opening", "url": "https://www.example.org/a", "minutes": 38, "captions": True,
         "transcript_url": "https://www.example.org/a.html"},
        {"title": "Close", "url": "https://www.example.org/b", "captions": False, "words_missing": "Too quiet."},
    ],
    "files": [
        {"title": "Slides", "url": "https://www.example.org/s.html", "kind": "html"},
        {"title": "Sheet", "url": "https://www.example.org/s.pdf", "kind": "pdf", "kilobytes": 1096},
    ],
    "told": [{"words": "I learned something.", "number": 22, "of": 30}],
    "came_of_it": [
        {"words": "A way of working", "address": "/practice-models/systemic/"},
        {"words": "A post", "address": "/vacancies/exampleshire/exc-1/"},
        {"words": "A post that is gone", "address": "/vacancies/exampleshire/exc-99/"},
        {"words": "The next one", "address": "/events/2027-03-18/"},
        {"words": "One not shown yet", "address": "/events/2027-05-01/"},
        {"words": "A sheet in every folder"},
    ],
}  # fmt: skip
OVER = on("2026-03-12", afterwards=AFTER)
NEXT = on("2027-03-18", title="Next day", edition_before="2026-03-12")
HIDDEN = on("2027-05-01", posted="2027-01-01")
PAGE = "events/2026-03-12/"


def test_everything_that_stays() -> None:
    view = seen(OVER, NEXT, HIDDEN, path=PAGE)
    assert afterwards(view, OVER) == AfterwardsContext(
        summary="41 people came.",
        told=(Figure("22", " of 30", "“I learned something.”"),),
        recordings=(
            KeptThing(
                "Opening", "https://www.example.org/a", "Recording", "38 minutes. With captions.",
                Link("Read the transcript", "https://www.example.org/a.html"),
            ),
            KeptThing(
                "Close", "https://www.example.org/b", "Recording", "Without captions.", missing="Too quiet."
            ),
        ),
        files=(
            KeptThing("Slides", "https://www.example.org/s.html", "Web page", None),
            KeptThing("Sheet", "https://www.example.org/s.pdf", "PDF", "1,096 kB"),
        ),
        sessions=(),
        ask=Link("events@example.org", "mailto:events@example.org"),
        ask_words="Events team",
        photos=(),
        came_of_it=(
            CameOfIt("A way of working", "../../practice-models/systemic/"),
            CameOfIt("A post", "../../vacancies/exampleshire/exc-1/"),
            CameOfIt("A post that is gone", None),
            CameOfIt("The next one", "../../events/2027-03-18/"),
            CameOfIt("One not shown yet", None),
            CameOfIt("A sheet in every folder", None),
        ),
        next=Link("Next day, Thursday 18 March 2027", "../../events/2027-03-18/"),
        nothing=None,
    )  # fmt: skip


def test_an_event_that_is_over_without_a_record_says_so() -> None:
    held = on("2026-03-12")
    found = afterwards(seen(held, path=PAGE), held)
    assert found and (found.nothing, found.ask, found.next) == (
        "Nothing has been added since. Slides, recordings and results come here.", None, None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("now", "shown"),
    [
        ("2026-12-09T09:59", False),
        # While it lasts, what was there on the first day may be shown.
        ("2026-12-09T10:00", True),
        ("2026-12-11T00:00", True),
    ],
)
def test_nothing_stays_before_it_begins(now: str, shown: bool) -> None:
    held = on("2026-12-09", "2026-12-10", afterwards=AFTER)
    assert bool(afterwards(seen(held, now=now), held)) == shown


def test_without_a_record_it_is_silent_until_the_last_day_is_over() -> None:
    held = on("2026-12-09", "2026-12-10")
    moments = ("2026-12-10T23:59", "2026-12-11T00:00")
    assert [bool(afterwards(seen(held, now=now), held)) for now in moments] == [False, True]


def test_of_an_event_that_was_called_off_nothing_stays() -> None:
    held = on("2026-03-12", history=[CANCELLED])
    assert afterwards(seen(held), held) is None


def test_an_edition_that_is_called_off_is_not_the_next_one() -> None:
    off = NEXT.model_copy(update={"history": on("2026-03-12", history=[CANCELLED]).history})
    found = afterwards(seen(OVER, off, path=PAGE), OVER)
    assert found and found.next is None


def test_a_photo_goes_when_consent_for_it_has_ended() -> None:
    photo = {
        "file": "photos/hall.jpg",
        "alt": "A full hall",
        "consent_on": "2026-03-12",
        "review_by": "2026-12-01",
    }
    held = on("2026-03-12", afterwards={"photos": [photo]})
    for now, count in (("2026-12-01T09:00", 1), ("2026-12-02T09:00", 0)):
        view = seen(held, path=PAGE, now=now)
        photos = {"authorities/exampleshire/photos/hall.jpg": Picture("JPEG", 800, 600, (), b"x")}
        view = replace(view, edition=replace(view.edition, region=replace(view.region, photos=photos)))
        found = afterwards(view, held)
        assert found and len(found.photos) == count
