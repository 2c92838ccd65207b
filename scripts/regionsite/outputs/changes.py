"""When each list of adverts last changed, from what the records themselves say: never from the clock."""

from collections.abc import Mapping
from datetime import date

from regionsite import urls
from regionsite.edition import Edition
from regionsite.listings import FACET_VOCABULARIES, facet_terms
from regionsite.model.vacancy import Vacancy

_FACETS = ("authority", *FACET_VOCABULARIES)


def last_changes(edition: Edition) -> Mapping[str, date]:
    """For each list, by its path: the last day an advert came into it, changed in it or left it.

    A list that never held an advert changed when the profiles were last read through.
    """
    since = newest_review(edition)
    days: dict[str, date] = {}
    for vacancy in edition.region.vacancies:
        if edition.state(vacancy) == "scheduled":
            continue
        day = last_change(edition, vacancy)
        for path in lists_of(vacancy):
            days[path] = max(day, days.get(path, day))
    paths = (urls.listing(listing.facet, listing.term) for listing in edition.listings)
    return {path: days.get(path, since) for path in paths}


def last_change(edition: Edition, vacancy: Vacancy) -> date:
    """The day an advert appeared, was last changed or ended, whichever came last."""
    day = shown_change(vacancy)
    return day if edition.state(vacancy) == "open" else max(day, vacancy.ended_on or day)


def shown_change(vacancy: Vacancy) -> date:
    """The last day an open advert changed; its first day here, if that came later."""
    return max(vacancy.changed_on, vacancy.appears.date())


def newest_review(edition: Edition) -> date:
    """The last day someone read through a profile, or the statement every region has."""
    reviewed = (authority.reviewed_on for authority in edition.region.authorities.values())
    return max(reviewed, default=edition.region.accessibility.reviewed_on)


def lists_of(vacancy: Vacancy) -> list[str]:
    """The paths of the lists that an advert is on while it is open."""
    narrowed = [urls.listing(facet, term) for facet in _FACETS for term in facet_terms(vacancy, facet)]
    return [urls.listing(None, None), *narrowed]
