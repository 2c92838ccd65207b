"""A region of two councils with the events that a test is about, seen from one of its pages."""

from dataclasses import replace
from datetime import datetime

from regionsite.contexts.view import View
from regionsite.model.event import Event
from regionsite.model.moment import LONDON
from regionsite.model.place import Place
from tests.contexts.two_councils import advert, edition
from tests.model.test_event import event as evening

TOWN = Place.model_validate(
    {"name": "Exampleton", "authority": "exampleshire", "latitude": "52.6", "longitude": "1.2"}
)
HALL = {"name": "Town Hall", "place": "exampleton", "access": ["step_free"]}


def london(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=LONDON)


def on(day: str, until: str | None = None, **told: object) -> Event:
    """An event on a day, or until another; its id is the day unless it is told."""
    when = {"start": f"{day} 10:00", "end": f"{until or day} 11:30", "posted": "2020-01-01"}
    return evening(**{"id": day, **when, **told})


def seen(*events: Event, path: str = "events/", now: str = "2026-11-21T09:00") -> View:
    """The region at a moment, from a page."""
    made = edition(advert())
    places = {**made.region.places, "exampleton": TOWN}
    region = replace(made.region, events=events, places=places)
    return View(replace(made, region=region, now=london(now)), path)
