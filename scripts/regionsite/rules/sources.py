"""Figures and promises that can be traced."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from regionsite.model.authored import Authored
from regionsite.model.authority import Authority
from regionsite.model.offer import Caseload
from regionsite.rules.parts import At, parts
from regionsite.rules.records import Judged, Records, file_of
from regionsite.rules.rule import Finding, error, found
from regionsite.source.paths import region_path
from regionsite.wording import nearest, plain_day

SOURCE_FIELDS = (
    "source",
    "teams_source",
    "corroborated_by",
    "hexes_source",
    "names_source",
    "kinds_source",
)
"""The fields of a record that hold the id of a source."""


@error
def undefined_source(records: Records) -> Iterator[Finding]:
    """A source that is named anywhere is described in `_region/sources.yml` or in the profile that uses it.

    Every figure and statement leads to who said it, and when.
    """
    shared = frozenset(records.sources or ())
    if records.sources is None:
        return
    for file, id in _lists(records):
        if id not in shared:
            yield _undescribed(Finding(file, ("source",), ""), id, shared)
    for record, own in _owners(records):
        for at, id in _named_sources(record):
            if id not in shared | own:
                yield _undescribed(found(record, at, "", uses=("sources",)), id, shared | own)


def _lists(records: Records) -> Iterator[tuple[str, str]]:
    """The region's lists that name a source: each file with the source's id."""
    if records.places_source is not None:
        yield region_path("places.yml"), records.places_source
    for name, vocabulary in records.vocabularies.by_name.items():
        if vocabulary.source:
            yield region_path(f"vocabularies/{name}.yml"), vocabulary.source
        for term in vocabulary.terms.values():
            if term.source:
                yield region_path(f"vocabularies/{name}.yml"), term.source


def _owners(records: Records) -> Iterator[tuple[Judged, frozenset[str]]]:
    """Every record that may name a source, with the sources that are its own."""
    for vacancy in records.vacancies:
        authority = records.authorities.get(vacancy.authority)
        if authority and records.trusts(file_of(authority), "sources"):
            yield vacancy, frozenset(authority.sources)
    yield from ((authority, frozenset(authority.sources)) for authority in records.authorities.values())
    yield from ((model, frozenset[str]()) for model in records.practice_models.values())
    yield from ((measure, frozenset[str]()) for measure in records.measures.values())
    for story in records.change_stories:
        teller = records.authorities.get(story.authority or "")
        if teller is None or records.trusts(file_of(teller), "sources"):
            yield story, frozenset(teller.sources) if teller else frozenset()
    if records.profile:
        yield records.profile, frozenset()
    if records.people:
        yield records.people, frozenset()
    if records.help:
        yield records.help, frozenset()


def _named_sources(record: Authored) -> Iterator[tuple[At, str]]:
    for at, part in parts(record):
        for name in _naming_sources(type(part)):
            if id := getattr(part, name):
                yield (*at, name), id


@cache
def _naming_sources(model: type[Authored]) -> tuple[str, ...]:
    return tuple(name for name in SOURCE_FIELDS if name in model.model_fields)


def _undescribed(place: Finding, id: str, known: frozenset[str]) -> Finding:
    near = nearest(id, sorted(known))
    add = f"describe it in {region_path('sources.yml')}"
    hint = f"did you mean `{near}`? If not, {add}" if near else add
    return Finding(place.file, place.at, f"there is no source `{id}`", hint, place.uses)


_PROMISES = ("caseload", "supervision", "early_career", "staff_safety", "relocation")
_OFFERS = ("supplements", "benefits")


@error
def figure_without_source(records: Records) -> Iterator[Finding]:
    """Every figure and promise of an authority's profile names its source and its date.

    An advert's own figures are the employer's own word; a profile is read as fact, so it must say whose.
    """
    for authority in records.authorities.values():
        for at, promise in _promises(authority):
            for name, hint in _TRACES.items():
                if getattr(promise, name) is None:
                    told = {"source": "no source", "as_of": "no date"}[name]
                    yield found(authority, at, f"`{at[0]}` has {told}", hint, at_key=len(at) == 1)
        if authority.teams and authority.teams_source is None:
            hint = "add `teams_source:` with the id of the page that names them"
            uses = ("teams_source",)
            yield found(authority, "teams", "these teams have no source", hint, uses=uses, at_key=True)


_TRACES = {
    "source": "add `source:` below it, with the id of the page where it says so",
    "as_of": "add `as_of:` below it, with the year, month or day it was said",
}


def _promises(authority: Authority) -> Iterator[tuple[At, Any]]:
    for name in _PROMISES:
        if promise := getattr(authority, name):
            yield (name,), promise
    for name in _OFFERS:
        for number, offer in enumerate(getattr(authority, name)):
            yield (name, number), offer


@error
def caseload_upside_down(records: Records) -> Iterator[Finding]:
    """The low end of a caseload is not above its high end.

    One of the two numbers is wrong, and people decide by them.
    """
    for record in records.offers:
        caseload: Caseload | None = record.caseload
        if caseload and caseload.least is not None and caseload.least > caseload.most:
            message = f"the low end is above the high end, {caseload.most}"
            hint = f"write `least: {caseload.most}` and `most: {caseload.least}`"
            yield found(record, ("caseload", "least"), message, hint)


@error
def inspection_dates(records: Records) -> Iterator[Finding]:
    """An inspection ends after it began, and its report comes out after that.

    A wrong date would make an old judgement look new.
    """
    for authority in records.authorities.values():
        for number, visit in enumerate(authority.ofsted):
            if visit.inspected_to and visit.inspected_to < visit.inspected_from:
                message = f"the inspection ends before it began, {plain_day(visit.inspected_from)}"
                yield found(authority, ("ofsted", number, "inspected_to"), message, "check both dates")
            if visit.published_on < (visit.inspected_to or visit.inspected_from):
                message = "the report came out before the inspection was over"
                yield found(authority, ("ofsted", number, "published_on"), message, "check the dates")


@error
def overall_judgement(records: Records) -> Iterator[Finding]:
    """Only an inspection under the framework before April 2026 has an overall judgement.

    Ofsted gives none since then, and a made-up one would be taken for its word.
    """
    for authority in records.authorities.values():
        for number, visit in enumerate(authority.ofsted):
            if visit.judgements.overall and visit.framework != "ilacs-pre-2026":
                at = ("ofsted", number, "judgements", "overall")
                message = f"the framework `{visit.framework}` has no overall judgement"
                yield found(authority, at, message, "delete this line, or correct `framework`")
