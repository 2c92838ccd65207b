"""Which open adverts are most like one: same service, nearest level, same team, then nearest place."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache, partial
from itertools import chain, groupby
from math import cos, inf, radians, sin

from regionsite.model.place import Place
from regionsite.model.term import Vocabulary
from regionsite.model.vacancy import Vacancy

SHOWN = 4
"""Similar adverts on one page."""

FROM_ONE_AUTHORITY = 2
"""At most so many of them are one authority's, so that a reader sees past the nearest council."""

FARTHEST_LEVEL = 3
"""Steps on the pay ladder between two posts that are still called alike."""


Key = tuple[str, str]
Point = tuple[float, float, float]
Pool = dict[str, list[Vacancy]]
"""Adverts of one kind by each place they are based in."""

REMOTE = ""
"""Stands for the place of posts that have none."""


class Neighbourhood:
    """Open adverts by service, stage, team and place: those like one are found without reading them all."""

    def __init__(self, vacancies: Sequence[Vacancy], places: Mapping[str, Place], stages: Vocabulary) -> None:
        points = {id: _point(place) for id, place in places.items()}
        # What is remembered must not lead back here, or all of this would outlive its use.
        self._levels = cache(partial(_sorted_stages, stages))
        # Adverts are asked about in the order of their councils, so a few places at a time are enough.
        self._from = lru_cache(maxsize=32)(partial(_distances, points))
        self._by_stage: dict[Key, Pool] = defaultdict(lambda: defaultdict(list))
        self._by_team: dict[Key, Pool] = defaultdict(lambda: defaultdict(list))
        self._by_both: dict[tuple[str, str, str], Pool] = defaultdict(lambda: defaultdict(list))
        self._last: tuple[Vacancy | None, int, tuple[Vacancy, ...]] = (None, 0, ())
        for vacancy in sorted(vacancies, key=_key):
            self._add(vacancy)

    def _add(self, vacancy: Vacancy) -> None:
        service, team = vacancy.service_area, vacancy.team
        pools = [self._by_team[service, team]]
        for stage in vacancy.career_stage:
            pools += [self._by_stage[service, stage], self._by_both[service, stage, team]]
        for place in _places(vacancy) or (REMOTE,):
            for pool in pools:
                pool[place].append(vacancy)

    def like(self, vacancy: Vacancy, count: int = SHOWN) -> tuple[Vacancy, ...]:
        """The adverts most like one, best first, never itself. Fewer when too few are alike."""
        # Of one advert it is asked twice: what its page is to be known by, and what is on the page.
        if self._last[0] is not vacancy or self._last[1] != count:
            found = chain.from_iterable(self._outward(vacancy, pools) for pools in self._groups(vacancy))
            self._last = vacancy, count, tuple(_spread(_others(vacancy, found), count))
        return self._last[2]

    def _groups(self, vacancy: Vacancy) -> Iterator[list[Pool]]:
        """Those of its own stages, then of stages one, two and three steps away, then of its own team.

        At each step its own team comes before the others, which are then met a second time.
        """
        service, team = vacancy.service_area, vacancy.team
        for stages in self._levels(vacancy.career_stage):
            yield [pool for stage in stages if (pool := self._by_both.get((service, stage, team)))]
            yield [pool for stage in stages if (pool := self._by_stage.get((service, stage)))]
        yield [pool] if (pool := self._by_team.get((service, team))) else []

    def _outward(self, vacancy: Vacancy, pools: Sequence[Pool]) -> Iterator[Vacancy]:
        """The adverts of some pools, nearest first; an advert in several places may come again."""
        far = self._how_far(vacancy)
        for _, places in groupby(sorted({place for pool in pools for place in pool}, key=far), key=far):
            found = [other for place in places for pool in pools for other in pool.get(place, ())]
            yield from found if len(found) == 1 else sorted(found, key=_key)

    def _how_far(self, vacancy: Vacancy) -> Callable[[str], float]:
        """How far a place is from the nearest of an advert's own. Remote work is near everyone."""
        tables = [self._from(place) for place in _places(vacancy)]
        if not tables:
            return lambda place: 0.0
        first, *others = tables
        return (lambda place: min(table[place] for table in tables)) if others else first.__getitem__


def _sorted_stages(stages: Vocabulary, own: tuple[str, ...]) -> list[list[str]]:
    """The stages no, one, two and three steps away from the nearest of some."""
    gaps = {stage: min(_steps(stages, one, stage) for one in own) for stage in stages}
    return [[stage for stage, gap in gaps.items() if gap == steps] for steps in range(FARTHEST_LEVEL + 1)]


def _steps(stages: Vocabulary, one: str, two: str) -> float:
    """Steps between two stages; a stage off the ladder is like itself only."""
    if one == two:
        return 0
    low, high = stages[one].rank, stages[two].rank
    return inf if low is None or high is None else abs(low - high)


def _distances(points: Mapping[str, Point], here: str) -> dict[str, float]:
    """From one place to every other, through the earth and squared, as their order needs no more."""
    x, y, z = points[here]
    # Rounded to a metre or so: what is equally far must be so on every machine.
    found = {
        place: round((x - u) * (x - u) + (y - v) * (y - v) + (z - w) * (z - w), 12)
        for place, (u, v, w) in points.items()
    }
    return found | {REMOTE: 0.0}


def _point(place: Place) -> Point:
    """A place on a globe of radius 1."""
    north, east = radians(place.latitude), radians(place.longitude)
    return cos(north) * cos(east), cos(north) * sin(east), sin(north)


def _places(vacancy: Vacancy) -> tuple[str, ...]:
    """Its places, each once."""
    return tuple(dict.fromkeys(location.place for location in vacancy.locations))


def _key(vacancy: Vacancy) -> Key:
    return (vacancy.authority, vacancy.id)


def _others(vacancy: Vacancy, found: Iterable[Vacancy]) -> Iterator[Vacancy]:
    """What was found without the advert itself, each once."""
    seen = {_key(vacancy)}
    for other in found:
        if (key := _key(other)) not in seen:
            seen.add(key)
            yield other


def _spread(ranked: Iterable[Vacancy], count: int) -> Iterator[Vacancy]:
    """The first `count`, no more than FROM_ONE_AUTHORITY of one authority."""
    taken: Counter[str] = Counter()
    for vacancy in ranked:
        if taken[vacancy.authority] < FROM_ONE_AUTHORITY:
            taken[vacancy.authority] += 1
            yield vacancy
        if taken.total() == count:
            return
