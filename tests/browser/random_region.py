"""Regions made at random from a seed, and what a reader should find in them, worked out advert by advert."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from math import asin, cos, radians, sin, sqrt
from random import Random
from typing import Any

from regionsite import offers
from regionsite.contexts.advert import place, town
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.model.place import Place
from regionsite.model.term import Term, Vocabularies, Vocabulary
from regionsite.model.vacancy import Vacancy
from regionsite.outputs.places import districts
from tests.outputs.live_region import AUTHORITY, NOW, PLACES, VOCABULARIES, advert, edition

Choices = Mapping[str, list[str]]

_TEAMS = {
    "fostering": Term(label="Fostering", service_area="children", aliases=("carers",)),
    "hospital": Term(label="Hospital discharge", short="Hospital", service_area="adults", aliases=("HDT",)),
}
_WORDS = Vocabularies({**VOCABULARIES.by_name, "team": Vocabulary("team", "Team", _TEAMS)})
_PLACES = PLACES | {
    "far-ex": Place.model_validate(
        {"name": "Far Ex", "authority": "otherland", "latitude": "53.9", "longitude": "-1.4"}
    )
}
_TITLES = (
    "Social worker",
    "Social worker, fostering",
    "Team manager, children in care",
    "Practice lead, café",
)
_TEXTS = ("We see nobody’s a number.", "Bicycles welcome; a canoe too.", "You would drive a boat – slowly.")
OPTIONS: Choices = {
    "authority": ["exampleshire", "otherland"],
    "stage": ["newly-qualified", "social-worker"],
    "newly": ["yes"],
    "service": ["children", "adults"],
    "team": ["fostering", "hospital"],
    "pattern": ["full-time", "part-time", "compressed"],
    "share": ["yes"],
    "office": ["0", "2", "4"],
    "pay": ["30000", "42000", "60000"],
    "contract": ["permanent", "fixed-term", "placement"],
    "caseload": ["average-children-15", "cap-families-12", "average-children-20"],
    "visa": ["yes", "ask", "no"],
    "new": ["3", "14"],
    "closing": ["3", "14"],
}
TYPED = (
    "fostering",
    "social care",
    "nowhere",
    "boat",
    "exc-1",
    "hdt",
    "the café",
    "canoe market",
    "other",
    "newly qual",
)
NEAR = ("Market Ex", "NR1", "nr1 3ju", "Far Ex", "Otherland", "nowhere at all")


def random_edition(seed: int, count: int = 60) -> Edition:
    """Two councils with some adverts, open and ended, stating much or little."""
    random = Random(seed)
    found = edition(*(_advert(random, number) for number in range(count)))
    other = AUTHORITY.model_copy(update={"id": "otherland", "name": "Otherland"})
    region = replace(
        found.region,
        vocabularies=_WORDS,
        places=_PLACES,
        authorities={**found.region.authorities, "otherland": other},
    )
    return replace(found, region=region)


def _advert(random: Random, number: int) -> Vacancy:
    def day(least: int, most: int) -> str:
        return (NOW.date() + timedelta(days=random.randint(least, most))).isoformat()

    team = random.choice(list(_TEAMS))
    least = random.randint(25, 60) * 1_000 + random.choice((0, 0, 411))
    closing = random.choice(({"closes": day(-3, 25)}, {"closes": f"{day(0, 4)} 12:00"}, _UNTIL_FILLED))
    return advert(
        id=f"exc-{number}",
        reference=random.choice((f"EXC-{number}", f"R{number * 7}")),
        authority=random.choice(OPTIONS["authority"]),
        title=random.choice(_TITLES),
        description=random.choice(_TEXTS),
        career_stage=random.sample(["newly_qualified", "social_worker"], random.randint(1, 2)),
        suitable_for_nqsw=random.choice(("true", "false")),
        contract_type=random.choice(("permanent", "fixed_term")),
        working_patterns=random.sample(["full_time", "part_time", "compressed"], random.randint(1, 3)),
        job_share=random.choice(("true", "false")),
        workplace=random.choice(("on_site", "hybrid", "remote")),
        office_days_per_week=random.choice((None, "0", "2", "2.5", "4")),
        locations=[{"place": id} for id in random.sample(list(_PLACES), random.randint(0, 3))],
        salary_min=str(least),
        salary_max=str(least + random.choice((0, 2_000, 9_500))),
        visa_sponsorship=random.choice(("yes", "no", "ask")),
        posted=day(-30, 1),
        caseload=random.choice((None, _caseload(random))),
        **closing,
    ).model_copy(update={"team": team, "service_area": _TEAMS[team].service_area})


_UNTIL_FILLED = {"closes": None, "open_until_filled": "true", "review_by": "2026-12-30"}


def _caseload(random: Random) -> dict[str, str]:
    basis, unit = random.choice((("average", "children"), ("cap", "families")))
    return {"basis": basis, "unit": unit, "most": str(random.randint(10, 20)), "as_of": "2026-10"}


def random_choices(random: Random) -> dict[str, list[str]]:
    """What a reader may choose: a few questions with an answer or two, words, a place and an order."""
    chosen = {
        name: random.sample(OPTIONS[name], random.randint(1, min(2, len(OPTIONS[name]))))
        for name in random.sample(list(OPTIONS), random.choice((0, 1, 1, 2, 3)))
    }
    if random.random() < 0.3:
        chosen["q"] = [random.choice(TYPED)]
    if random.random() < 0.3:
        chosen |= {"near": [random.choice(NEAR)], "within": [random.choice(("5", "20", "300"))]}
    return chosen | {"sort": [random.choice(("closing", "newest", "pay", "distance"))]}


class Oracle:
    """The same list by looking at every advert by itself."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.view = View(edition, "vacancies/")

    def found(self, chosen: Choices) -> list[str]:
        """The ids of the adverts left, in their order."""
        left = [vacancy for vacancy in self.edition.open if all(self._passes(vacancy, chosen))]
        return [f"{vacancy.authority}/{vacancy.id}" for vacancy in sorted(left, key=self._order(chosen))]

    def left(self, chosen: Choices) -> list[list[Any]]:
        """For each answer how many there would be if it alone answered its question."""
        return [[name, *told] for name in OPTIONS for told in self._left(chosen, name)]

    def _left(self, chosen: Choices, name: str) -> Iterator[tuple[str, int]]:
        others = {other: values for other, values in chosen.items() if other != name}
        open_to_it = [vacancy for vacancy in self.edition.open if all(self._passes(vacancy, others))]
        for value in OPTIONS[name]:
            yield value, sum(_ANSWERS[name](self, vacancy, value) for vacancy in open_to_it)

    def _passes(self, vacancy: Vacancy, chosen: Choices) -> Iterable[bool]:
        for name, values in chosen.items():
            if name == "q":
                typed = values[0].replace("é", "e").replace("-", " ").split()
                yield all(self._says(vacancy, word, typed) for word in typed if word != "the")
            elif name == "near":
                yield self._near(vacancy, values[0], float(chosen["within"][0]))
            elif name not in ("sort", "within"):
                # Of questions with one answer the last one given counts.
                answers = values[-1:] if name in _SINGLE else values
                yield any(_ANSWERS[name](self, vacancy, value) for value in answers)

    def _near(self, vacancy: Vacancy, near: str, within: float) -> bool:
        if near == "Otherland":
            return vacancy.authority == "otherland"
        miles = self._miles(vacancy, near)
        return miles is None or miles <= within

    def _miles(self, vacancy: Vacancy, near: str) -> float | None:
        """None where the place has no point."""
        here = _POINTS.get(near.upper().removesuffix(" 3JU")) or _POINTS.get(near)
        if here is None:
            return None
        return min((_miles(here, _POINTS[_PLACES[one.place].name]) for one in vacancy.locations), default=0.0)

    def _says(self, vacancy: Vacancy, word: str, typed: list[str]) -> bool:
        words = self.edition.region.vocabularies
        keys = [("career_stage", stage) for stage in vacancy.career_stage]
        keys += [("working_pattern", pattern) for pattern in vacancy.working_patterns]
        keys += [
            ("team", vacancy.team),
            ("service_area", vacancy.service_area),
            ("contract_type", vacancy.contract_type),
        ]
        terms = [words[name][key] for name, key in keys]
        texts = [vacancy.title, place(self.view, vacancy), town(self.view, vacancy)]
        texts += [vacancy.reference, vacancy.id] if any(map(str.isdigit, typed)) else []
        texts += [_PLACES[location.place].name for location in vacancy.locations]
        texts += [self.edition.region.authorities[vacancy.authority].name]
        texts += [said for term in terms for said in (term.label, term.short or "", *term.aliases)]
        texts += [vacancy.description, vacancy.summary, *vacancy.responsibilities, *vacancy.essential]
        plain = "".join(sign if sign.isalnum() else " " for sign in " ".join(texts).lower().replace("’", ""))
        return any(one.startswith(word) for one in plain.replace("é", "e").split())

    def _order(self, chosen: Choices) -> Callable[[Vacancy], Any]:
        near = chosen.get("near", [""])[0]
        pointed = near not in ("", "Otherland", "nowhere at all")
        sort = chosen["sort"][0] if pointed or chosen["sort"] != ["distance"] else "closing"
        first: dict[str, Callable[[Vacancy], Any]] = {
            "closing": lambda vacancy: 0,
            "newest": lambda vacancy: -(vacancy.publish_from or vacancy.posted).toordinal(),
            "pay": lambda vacancy: -vacancy.salary_max,
            "distance": lambda vacancy: int((self._miles(vacancy, near) or 0) * 10 + 0.5),
        }
        return lambda vacancy: (
            first[sort](vacancy), vacancy.closes is None, vacancy.ends, vacancy.authority, vacancy.id
        )  # fmt: skip


def _miles(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Miles in a straight line, by another formula than the one under test."""
    (x, y, z), (u, v, w) = (
        (
            cos(radians(north)) * cos(radians(east)),
            cos(radians(north)) * sin(radians(east)),
            sin(radians(north)),
        )
        for north, east in (one, other)
    )
    return 2 * 3958.8 * asin(sqrt((x - u) ** 2 + (y - v) ** 2 + (z - w) ** 2) / 2)


def _stepped(north: float, east: float) -> tuple[float, float]:
    return 49 + round((north - 49) / 0.002) * 0.002, -9 + round((east + 9) / 0.002) * 0.002


_POINTS = {name: _stepped(north, east) for name, north, east in districts()} | {
    place.name: (float(place.latitude), float(place.longitude)) for place in _PLACES.values()
}

_SINGLE = {"newly", "share", "office", "pay", "caseload", "new", "closing"}


def _office(oracle: Oracle, vacancy: Vacancy, most: str) -> bool:
    days = vacancy.office_days_per_week
    known = {"on_site": 5, "remote": 0}.get(vacancy.workplace) if days is None else days
    return known is not None and known <= int(most)


def _caseload_at_most(oracle: Oracle, vacancy: Vacancy, value: str) -> bool:
    basis, unit, most = value.split("-")
    offer = offers.caseload(vacancy, oracle.edition.region.authorities[vacancy.authority])
    stated = offer.value if offer else None
    return stated is not None and (stated.basis, stated.unit) == (basis, unit) and stated.most <= int(most)


def _key(value: str) -> str:
    return value.replace("-", "_")


_ANSWERS: dict[str, Callable[[Oracle, Vacancy, str], bool]] = {
    "authority": lambda oracle, vacancy, value: vacancy.authority == value,
    "stage": lambda oracle, vacancy, value: _key(value) in vacancy.career_stage,
    "newly": lambda oracle, vacancy, value: vacancy.suitable_for_nqsw,
    "service": lambda oracle, vacancy, value: vacancy.service_area == value,
    "team": lambda oracle, vacancy, value: vacancy.team == value,
    "pattern": lambda oracle, vacancy, value: _key(value) in vacancy.working_patterns,
    "share": lambda oracle, vacancy, value: vacancy.job_share,
    "office": _office,
    "pay": lambda oracle, vacancy, value: vacancy.salary_max >= int(value),
    "contract": lambda oracle, vacancy, value: vacancy.contract_type == _key(value),
    "caseload": _caseload_at_most,
    "visa": lambda oracle, vacancy, value: vacancy.visa_sponsorship == value,
    "new": lambda oracle, vacancy, value: (NOW.date() - vacancy.posted).days < int(value),
    "closing": lambda oracle, vacancy, value: (
        vacancy.closes is not None and vacancy.ends - oracle.edition.now < timedelta(days=int(value))
    ),
}
