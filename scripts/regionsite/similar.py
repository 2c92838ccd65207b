"""Which open adverts are most like one: same service, nearest level, same team, then nearest place."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from math import asin, cos, inf, radians, sin, sqrt

from regionsite.model.place import Place
from regionsite.model.term import Vocabulary
from regionsite.model.vacancy import Vacancy

SHOWN = 4
"""Similar adverts on one page."""

FROM_ONE_AUTHORITY = 2
"""At most so many of them are one authority's, so that a reader sees past the nearest council."""

FARTHEST_LEVEL = 3
"""Steps on the pay ladder between two posts that are still called alike."""

_EARTH_MILES = 3958.8

Key = tuple[str, str]


class Neighbourhood:
    """Open adverts by service and stage, so that those like one are found without reading them all."""

    def __init__(self, vacancies: Sequence[Vacancy], places: Mapping[str, Place], stages: Vocabulary) -> None:
        self._places = places
        self._stages = stages
        self._by_kind: dict[Key, list[Vacancy]] = defaultdict(list)
        self._by_team: dict[Key, list[Vacancy]] = defaultdict(list)
        self._miles = cache(self._measured)
        self._steps = cache(self._counted)
        for vacancy in vacancies:
            self._by_team[vacancy.service_area, vacancy.team].append(vacancy)
            for stage in vacancy.career_stage:
                self._by_kind[vacancy.service_area, stage].append(vacancy)

    def like(self, vacancy: Vacancy, count: int = SHOWN) -> tuple[Vacancy, ...]:
        """The adverts most like one, best first, never itself. Fewer when too few are alike."""
        ranked: list[Vacancy] = []
        for group in self._groups(vacancy):
            ranked += self._ranked(vacancy, group, ranked)
            found = tuple(_spread(ranked, count))
            if len(found) == count:
                return found
        return tuple(_spread(ranked, count))

    def _groups(self, vacancy: Vacancy) -> Iterator[Iterable[Vacancy]]:
        """Those of its own stages, then of stages one, two and three steps away, then of its own team."""
        for steps in range(FARTHEST_LEVEL + 1):
            stages = [stage for stage in self._stages if self._gap(vacancy.career_stage, stage) == steps]
            yield chain.from_iterable(
                self._by_kind.get((vacancy.service_area, stage), ()) for stage in stages
            )
        yield self._by_team.get((vacancy.service_area, vacancy.team), ())

    def _gap(self, own: Iterable[str], stage: str) -> float:
        return min(self._steps(one, stage) for one in own)

    def _counted(self, one: str, two: str) -> float:
        """Steps between two stages; a stage off the ladder is like itself only."""
        if one == two:
            return 0
        low, high = self._stages[one].rank, self._stages[two].rank
        return inf if low is None or high is None else abs(low - high)

    def _ranked(self, vacancy: Vacancy, group: Iterable[Vacancy], taken: Iterable[Vacancy]) -> list[Vacancy]:
        # An advert for several stages stands in several groups.
        found = {_key(other): other for other in group}
        for known in (vacancy, *taken):
            found.pop(_key(known), None)
        return sorted(found.values(), key=lambda other: self._likeness(vacancy, other))

    def _likeness(self, vacancy: Vacancy, other: Vacancy) -> tuple[bool, float, Key]:
        return (vacancy.team != other.team, self.distance(vacancy, other), _key(other))

    def distance(self, vacancy: Vacancy, other: Vacancy) -> float:
        """Miles in a straight line between their nearest places. Remote work is near everyone."""
        pairs = [(a.place, b.place) for a in vacancy.locations for b in other.locations]
        return min((self._miles(*pair) for pair in pairs), default=0.0)

    def _measured(self, first: str, second: str) -> float:
        if first == second:
            return 0.0
        one, two = self._places[first], self._places[second]
        north, other_north = radians(one.latitude), radians(two.latitude)
        east = radians(two.longitude - one.longitude)
        chord = sin((other_north - north) / 2) ** 2 + cos(north) * cos(other_north) * sin(east / 2) ** 2
        return 2 * _EARTH_MILES * asin(sqrt(chord))


def _key(vacancy: Vacancy) -> Key:
    return (vacancy.authority, vacancy.id)


def _spread(ranked: Iterable[Vacancy], count: int) -> Iterator[Vacancy]:
    """The first `count`, no more than FROM_ONE_AUTHORITY of one authority."""
    taken: Counter[str] = Counter()
    for vacancy in ranked:
        if taken.total() == count:
            return
        if taken[vacancy.authority] < FROM_ONE_AUTHORITY:
            taken[vacancy.authority] += 1
            yield vacancy
