"""The one decision about whether an advert is open, and how long it keeps its address. All times are London's."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from regionsite.model.moment import LONDON
from tests.contexts.two_councils import advert


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=LONDON)


FILLED = [{"on": "2026-11-10", "what": "The post is filled."}]
WORDED = [{"on": "2026-10-20", "what": "Pay corrected."}]


TIMED = {"posted": "2026-11-01", "closes": "2026-12-04"}
LATER = {**TIMED, "publish_from": "2026-11-09"}
UNTIL_FILLED = {"posted": "2026-11-01", "open_until_filled": "true", "review_by": "2026-12-01"}


@pytest.mark.parametrize(
    ("fields", "now", "state"),
    [
        (TIMED, "2026-10-31T23:59:59", "scheduled"),
        (TIMED, "2026-11-01T00:00", "open"),
        (TIMED, "2026-12-04T23:58:59", "open"),
        (TIMED, "2026-12-04T23:59", "closed"),
        ({"posted": "2026-11-01", "closes": "2026-12-04 12:00"}, "2026-12-04T11:59:59", "open"),
        ({"posted": "2026-11-01", "closes": "2026-12-04 12:00"}, "2026-12-04T12:00", "closed"),
        (LATER, "2026-11-08T12:00", "scheduled"),
        (LATER, "2026-11-09T00:00", "open"),
        ({**TIMED, "status": "filled", "changes": FILLED}, "2026-11-20T09:00", "filled"),
        ({**TIMED, "status": "withdrawn"}, "2026-11-20T09:00", "withdrawn"),
        ({**TIMED, "status": "filled"}, "2026-10-20T09:00", "scheduled"),
        (UNTIL_FILLED, "2026-12-01T23:00", "open"),
        (UNTIL_FILLED, "2026-12-02T00:00", "closed"),
        # The clocks go back on 25 October 2026 and forward on 28 March 2027.
        ({"posted": "2026-10-01", "closes": "2026-10-25"}, "2026-10-25T23:58", "open"),
        ({"posted": "2027-03-01", "closes": "2027-03-28"}, "2027-03-28T23:59", "closed"),
    ],
)  # fmt: skip
def test_the_state_at_a_moment(fields: dict[str, Any], now: str, state: str) -> None:
    assert _advert(fields).state(at(now)) == state


def test_the_moment_of_closing_has_the_offset_of_its_own_day() -> None:
    closing = [_advert({"posted": "2026-10-01", "closes": day}).ends for day in ("2026-10-24", "2026-10-25")]
    assert [moment.isoformat() for moment in closing] == [
        "2026-10-24T23:59:00+01:00",
        "2026-10-25T23:59:00+00:00",
    ]


@pytest.mark.parametrize(
    ("fields", "ended_on"),
    [
        ({"closes": "2026-11-20"}, date(2026, 11, 20)),
        ({"closes": "2026-11-20", "changes": WORDED}, date(2026, 11, 20)),
        ({"closes": "2026-11-20", "status": "filled", "changes": FILLED}, date(2026, 11, 10)),
        ({"closes": "2026-11-01", "status": "filled", "changes": FILLED}, date(2026, 11, 10)),
        ({"closes": "2026-11-20", "status": "withdrawn"}, None),
    ],
)
def test_the_day_it_ended(fields: dict[str, Any], ended_on: date | None) -> None:
    assert _advert({"posted": "2026-10-01", **fields}).ended_on == ended_on


def test_it_keeps_its_address_for_sixty_days_after_it_ended() -> None:
    vacancy = _advert(TIMED)
    days = {name: at(f"{day}T09:00") for name, day in _MILESTONES.items()}
    assert {name: vacancy.kept(now) for name, now in days.items()} == {
        "before": False,
        "open": True,
        "ended": True,
        "sixtieth": True,
        "after": False,
    }


_MILESTONES = {
    "before": date(2026, 10, 31),
    "open": date(2026, 12, 4),
    "ended": date(2026, 12, 5),
    "sixtieth": date(2026, 12, 4) + timedelta(days=60),
    "after": date(2026, 12, 4) + timedelta(days=61),
}


def _advert(fields: dict[str, Any]) -> Any:
    """An advert with these dates and no others."""
    return advert(**{"closes": None, **fields})
