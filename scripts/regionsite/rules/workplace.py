"""Where the work is done."""

from collections.abc import Iterator

from regionsite.rules.records import Records
from regionsite.rules.rule import Finding, error, found, warning

FULL_WEEK = 5


@error
def no_location(records: Records) -> Iterator[Finding]:
    """Every post that is not wholly remote says where it is based.

    Where is the first thing people look for, and search engines ask for it too.
    """
    for vacancy in records.vacancies:
        if vacancy.workplace != "remote" and not vacancy.locations:
            hint = f"add\nlocations:\n  - place: {_place_of(vacancy.authority, records)}"
            yield found(vacancy, "locations", "this post has no place", hint, uses=("workplace",))


def _place_of(authority: str, records: Records) -> str:
    """A place that lies in the authority, for an example."""
    places = records.places or {}
    return next((id for id, place in places.items() if place.authority == authority), "norwich")


@error
def remote_with_office_days(records: Records) -> Iterator[Finding]:
    """A remote post has no days in the office.

    Someone who lives far away must be able to rely on the word.
    """
    for vacancy in records.vacancies:
        if vacancy.workplace == "remote" and vacancy.office_days_per_week:
            hint = "write `workplace: hybrid`, or delete `office_days_per_week`"
            message = "a remote post has no days in the office"
            yield found(vacancy, "office_days_per_week", message, hint, uses=("workplace",))


@warning
def on_site_with_home_days(records: Records) -> Iterator[Finding]:
    """A post on site is on site every working day.

    Fewer days in the office make it a hybrid post, which more people look for.
    """
    for vacancy in records.awaited:
        days = vacancy.office_days_per_week
        if vacancy.workplace == "on_site" and days is not None and days < FULL_WEEK:
            message = "a post on site has no days at home"
            hint = "write `workplace: hybrid`, or delete `office_days_per_week`"
            yield found(vacancy, "office_days_per_week", message, hint, uses=("workplace",))
