"""`vacancies/browse.json`: every open advert as columns of small numbers, for the list that narrows as you choose.

What adverts say alike is written once, in a list; a column holds the place of each advert's word in its list. The
order is that of authorities and ids, so that neighbours are alike. `vacancy-data.js` reads it, and nothing else:
whoever wants the adverts as data reads `api/v1/`, which stays as it is when this file changes.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from itertools import cycle, groupby
from typing import Any

from regionsite import offers, urls
from regionsite.advert_words import pay_unit
from regionsite.contexts.advert import note, office_fact, place
from regionsite.contexts.offered import caseload_words
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.model.term import Term
from regionsite.model.vacancy import Vacancy
from regionsite.outputs.columns import Numbered, column
from regionsite.outputs.plain import plain_number

VISAS = ("yes", "ask", "no")
"""What an advert may say about sponsoring a visa, as its column numbers it."""

VOCABULARIES: Mapping[str, str] = {
    "stage": "career_stage",
    "service": "service_area",
    "team": "team",
    "contract": "contract_type",
    "pattern": "working_pattern",
}
"""The vocabularies a reader narrows the list by, under the names they have in addresses."""

Caseload = tuple[str, int, str] | None
"""What is counted and how, at most how many, and the whole in words; None when it is not stated."""


def browse(edition: Edition) -> bytes:
    """The file."""
    told = {"asOf": edition.now.isoformat(timespec="seconds"), **_Table(edition).told()}
    return (json.dumps(told, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def by_authority(edition: Edition) -> Sequence[Vacancy]:
    """Open adverts by authority and id: `words.json` knows them by their places in this order."""
    return sorted(edition.open, key=lambda vacancy: (vacancy.authority, vacancy.id))


class _Table:
    """The columns, and the lists of words that grow as they are made."""

    def __init__(self, edition: Edition) -> None:
        self.view = View(edition, urls.VACANCIES)
        self.region = edition.region
        self.vacancies = by_authority(edition)
        self.heads: Numbered[str] = Numbered()
        self.tails: Numbered[str] = Numbered()
        self.places: Numbered[str] = Numbered()
        self.wheres: Numbered[tuple[str, tuple[str, ...]]] = Numbered()
        self.spans: Numbered[int] = Numbered()
        self.units: Numbered[str] = Numbered()
        self.offices: Numbered[tuple[str, int | float | None, int]] = Numbered()
        self.notes: Numbered[str | None] = Numbered()
        self.changes: Numbered[int] = Numbered()
        self.stages: Numbered[tuple[str, ...]] = Numbered()
        self.stages_of: dict[int, Numbered[int]] = defaultdict(Numbered)
        self.teams: Numbered[tuple[str, ...]] = Numbered()
        self.contracts: Numbered[tuple[str, ...]] = Numbered()
        self.patterns: Numbered[tuple[str, ...]] = Numbered()
        self.models: Numbered[tuple[str, ...]] = Numbered()
        self.caseloads: Numbered[Caseload] = Numbered()

    def told(self) -> dict[str, Any]:
        """Everything the file says beside its moment. The columns come first, for they fill the lists."""
        return {
            "columns": {name: column([*numbers]) for name, numbers in self._columns().items()},
            "authorities": list(self._authorities()),
            "terms": {name: list(map(_term, *self._words(key))) for name, key in VOCABULARIES.items()},
            "practices": [[one.id, one.name, *one.aliases] for one in self.region.practice_models.values()],
            "heads": list(self.heads),
            "tails": list(self.tails),
            "wheres": [[words, *map(self.places.__getitem__, ids)] for words, ids in self.wheres],
            "places": [[id, self.region.places[id].name] for id in self.places],
            "spans": list(self.spans),
            "units": list(self.units),
            "offices": list(self.offices),
            "endings": [[moment.isoformat(), 0 if undated else 1] for undated, moment in self.endings],
            "notes": list(self.notes),
            "changes": list(self.changes),
            "stages": self._placed(self.stages, "stage"),
            "stagesOf": [list(self.stages_of[head]) for head in range(len(self.heads))],
            "teams": self._placed(self.teams, "service", "team"),
            "contracts": self._placed(self.contracts, "contract"),
            "patterns": self._placed(self.patterns, "pattern"),
            "models": [[list(self.region.practice_models).index(id) for id in ids] for ids in self.models],
            "synonyms": [[word, *meant] for word, meant in self.region.synonyms.items()],
            "caseloads": list(self.caseloads),
            "references": dict(self._references()),
            "pence": dict(self._pence()),
        }

    def _columns(self) -> dict[str, Iterator[int]]:
        """A number for each advert and each thing that is asked about it, told when it is asked for."""
        adverts, today, endings = self.vacancies, self.view.edition.now.date(), self.endings
        return {
            "head": (self._head(one) for one in adverts),
            "tail": (self.tails[one.title.partition(", ")[2]] for one in adverts),
            "where": (self.wheres[self._where(one)] for one in adverts),
            "thousands": (int(one.salary_min) // 1000 for one in adverts),
            "pounds": (int(one.salary_min) % 1000 for one in adverts),
            "span": (self.spans[int(one.salary_max) - int(one.salary_min)] for one in adverts),
            "unit": (self.units[pay_unit(self.region, one)] for one in adverts),
            "office": (self.offices[_office(one)] for one in adverts),
            "ends": (endings[_ending(one)] for one in adverts),
            "note": (self.notes[note(one)] for one in adverts),
            "posted": ((today - shown_from(one)).days for one in adverts),
            "changed": (self.changes[(one.changed_on - shown_from(one)).days] for one in adverts),
            "example": (int(one.example) for one in adverts),
            "stage": (self._stage(one) for one in adverts),
            "newly": (int(one.suitable_for_nqsw) for one in adverts),
            "team": (self.teams[one.service_area, one.team] for one in adverts),
            "contract": (self.contracts[(one.contract_type,)] for one in adverts),
            "pattern": (self.patterns[one.working_patterns] for one in adverts),
            "share": (int(one.job_share) for one in adverts),
            "model": (self.models[self._models(one)] for one in adverts),
            "visa": (VISAS.index(one.visa_sponsorship) for one in adverts),
            "caseload": (self.caseloads[self._caseload(one)] for one in adverts),
        }

    @cached_property
    def endings(self) -> Mapping[tuple[bool, datetime], int]:
        """When adverts end, in the order of lists: those open until filled come last."""
        return {found: place for place, found in enumerate(sorted(set(map(_ending, self.vacancies))))}

    def _authorities(self) -> Iterator[tuple[str, str, str, str]]:
        """Each one's id and name, what the ids of its adverts begin with, and how they go on."""
        ids = {
            authority: [vacancy.id for vacancy in found]
            for authority, found in groupby(self.vacancies, lambda vacancy: vacancy.authority)
        }
        for id, authority in sorted(self.region.authorities.items()):
            own = ids.get(id, [])
            prefix = _shared_beginning(own)
            yield id, authority.name, prefix, " ".join(one.removeprefix(prefix) for one in own)

    def _words(self, vocabulary: str) -> tuple[Sequence[str], Sequence[Term]]:
        terms = self.region.vocabularies[vocabulary].terms
        return list(terms), list(terms.values())

    def _placed(self, found: Iterable[tuple[str, ...]], *names: str) -> list[list[int]]:
        """Terms as their places in their vocabularies: all in the one named, or each in its own."""
        places = [{key: at for at, key in enumerate(self._words(VOCABULARIES[name])[0])} for name in names]
        return [[where[key] for where, key in zip(cycle(places), keys, strict=False)] for keys in found]

    def _head(self, vacancy: Vacancy) -> int:
        return self.heads[vacancy.title.partition(", ")[0]]

    def _stage(self, vacancy: Vacancy) -> int:
        """Its stages, numbered among those met with the same beginning of a title: mostly there is one, so 0."""
        return self.stages_of[self._head(vacancy)][self.stages[vacancy.career_stage]]

    def _where(self, vacancy: Vacancy) -> tuple[str, tuple[str, ...]]:
        ids = dict.fromkeys(location.place for location in vacancy.locations)
        return place(self.view, vacancy), tuple(ids)

    def _models(self, vacancy: Vacancy) -> tuple[str, ...]:
        authority = self.region.authorities[vacancy.authority]
        return tuple(offer.value for offer in offers.practice_models(vacancy, authority))

    def _caseload(self, vacancy: Vacancy) -> Caseload:
        offer = offers.caseload(vacancy, self.region.authorities[vacancy.authority])
        if offer is None:
            return None
        found = offer.value
        return f"{found.basis}-{found.unit}", found.most, caseload_words(found)

    def _references(self) -> Iterator[tuple[int, str]]:
        """The employers' references that are not the id in large letters, by row."""
        for row, vacancy in enumerate(self.vacancies):
            if vacancy.reference != vacancy.id.upper():
                yield row, vacancy.reference

    def _pence(self) -> Iterator[tuple[int, list[int | float]]]:
        """Pay that is not in whole pounds, by row; the columns hold it without its pence."""
        for row, vacancy in enumerate(self.vacancies):
            if vacancy.salary_min % 1 or vacancy.salary_max % 1:
                yield row, [plain_number(vacancy.salary_min), plain_number(vacancy.salary_max)]


def _shared_beginning(ids: Sequence[str]) -> str:
    """What all ids begin with, up to a hyphen, as the ids of a council mostly do; empty for a single one."""
    first, last = min(ids, default=""), max(ids, default="")
    shared = next((at for at, (one, other) in enumerate(zip(first, last, strict=False)) if one != other), 0)
    return first[: first.rfind("-", 0, shared) + 1]


def shown_from(vacancy: Vacancy) -> date:
    """The day an advert appeared on the site: what "new" is counted from."""
    return vacancy.publish_from or vacancy.posted


def _term(key: str, term: Term) -> list[str]:
    """A term as addresses and people say it, and the other words for it."""
    return [key.replace("_", "-"), term.short or term.label, term.label, *term.aliases]


def _office(vacancy: Vacancy) -> tuple[str, int | float | None, int]:
    """Days in the office in words, as a number where one is known, and 1 where the words state something.

    At home is none; on site is every day of a full week.
    """
    days, fact = vacancy.office_days_per_week, office_fact(vacancy)
    known = {"on_site": 5, "remote": 0}.get(vacancy.workplace)
    return fact.words, known if days is None else plain_number(days), int(fact.stated)


def _ending(vacancy: Vacancy) -> tuple[bool, datetime]:
    return vacancy.closes is None, vacancy.ends
