"""One advert, one reference, one address."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator

from regionsite.model.vacancy import Vacancy
from regionsite.rules.records import Records, file_of
from regionsite.rules.rule import Finding, across, error, found, warning


@across
@error
def same_reference(records: Records) -> Iterator[Finding]:
    """Each reference belongs to one advert of an authority.

    A candidate who calls with a reference must mean the same post as the person who answers.
    """
    for first, copy in _repeated(records, records.vacancies, _referred, "reference"):
        yield found(
            copy,
            "reference",
            f"`{copy.reference}` is already the reference of {file_of(first)}",
            "if this file began as a copy, give it its own reference; "
            "one post in several places is one file with several `locations`",
        )


def _referred(vacancy: Vacancy) -> Hashable:
    return vacancy.authority, vacancy.reference.casefold()


@across
@warning
def look_alike(records: Records) -> Iterator[Finding]:
    """Two adverts of an authority differ in more than their reference.

    The same job shown twice makes candidates apply twice, and makes a region look larger than it is.
    """
    titles = Counter(map(_titled, records.awaited))
    same_title = (vacancy for vacancy in records.awaited if titles[_titled(vacancy)] > 1)
    for first, copy in _repeated(records, same_title, _likeness, *_ALIKE, "salary_unit"):
        yield found(
            copy,
            "title",
            f"this advert has the title, team, place and pay of {file_of(first)}",
            "delete one; for two posts write `positions: 2`, for two teams tell them apart by `team_name`",
        )


_ALIKE = ("title", "team", "team_name", "locations", "salary_min", "salary_max")


def _titled(vacancy: Vacancy) -> tuple[str, str]:
    return vacancy.authority, vacancy.title.casefold()


def _likeness(vacancy: Vacancy) -> Hashable:
    places = frozenset(location.place for location in vacancy.locations)
    pay = (vacancy.salary_min, vacancy.salary_max, vacancy.salary_unit)
    name = (vacancy.team_name or "").casefold()
    return (*_titled(vacancy), vacancy.team, name, places, pay)


def _repeated(
    records: Records, vacancies: Iterable[Vacancy], key: Callable[[Vacancy], Hashable], *fields: str
) -> Iterator[tuple[Vacancy, Vacancy]]:
    """The first advert of each key, with each later one of the same key; the older advert is the first.

    An advert that has not all of these fields as its writer wrote them is none of them.
    """
    groups: dict[Hashable, list[Vacancy]] = defaultdict(list)
    for vacancy in vacancies:
        groups[key(vacancy)].append(vacancy)
    for group in groups.values():
        if len(group) > 1:
            sound = [vacancy for vacancy in group if records.trusts(file_of(vacancy), *fields)]
            sound.sort(key=lambda vacancy: (vacancy.posted, vacancy.id))
            yield from ((sound[0], copy) for copy in sound[1:])


@across
@error
def alias_clash(records: Records) -> Iterator[Finding]:
    """An old file name in `aliases` belongs to one advert of an authority, and to no file that is there.

    Its address can lead to one page only.
    """
    taken = {(vacancy.authority, vacancy.id): vacancy for vacancy in records.vacancies}
    for vacancy in records.vacancies:
        for number, alias in enumerate(vacancy.aliases):
            owner = taken.setdefault((vacancy.authority, alias), vacancy)
            if owner is not vacancy or alias == vacancy.id or alias in vacancy.aliases[:number]:
                message = f"`{alias}` is already the address of {file_of(owner)}"
                yield found(vacancy, ("aliases", number), message, "delete this line")
