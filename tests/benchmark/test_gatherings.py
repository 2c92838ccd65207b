"""The made-up events of the benchmark: always the same, sound, and as many as they say."""

import pytest

from benchmarks.adverts import AS_OF
from benchmarks.events import add_conference, add_evenings
from benchmarks.gatherings import LARGE, ORDINARY, Conference, conference, evening
from benchmarks.ground import councils
from benchmarks.region import SEED, Made, Size, write_region
from regionsite.edition import Edition
from regionsite.load import load
from regionsite.now import morning

TWO = Size("two", 2, 1)
SMALL = Conference(days=2, rooms=3)
NOW = morning(AS_OF)


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    made, root = Made(TWO), tmp_path_factory.mktemp("made") / "region"
    write_region(made, root)
    add_conference(SMALL)(made, root)
    add_evenings(300)(made, root)
    loaded = load(root, NOW)
    assert loaded.report.diagnostics == ()
    assert loaded.region
    return Edition(loaded.region, NOW, "https://jobs.example.org/")


def test_as_many_as_they_say(edition: Edition) -> None:
    assert (LARGE.sessions, ORDINARY.sessions) == (500, 100)
    (event,) = (one for one in edition.events if one.id == "conference")
    sessions = edition.sessions(event)
    assert len(sessions) == SMALL.sessions == 28
    assert len(edition.region.timetable(event).days) == SMALL.days
    assert {slot.session.room for slot in sessions if slot.session.has_page} == {"room-1", "room-2", "room-3"}


def test_events_are_to_come_over_and_cancelled(edition: Edition) -> None:
    assert (len(edition.events), len(edition.upcoming), len(edition.past)) == (301, 201, 100)
    assert sum(event.status == "cancelled" for event in edition.events) == 30


def test_the_same_seed_gives_the_same_events() -> None:
    few, many = list(councils(2)), list(councils(11))
    assert conference(SEED, SMALL, few) == conference(SEED, SMALL, few) != conference(7, SMALL, few)
    assert evening(SEED, few[1], 3) == evening(SEED, many[1], 3)
