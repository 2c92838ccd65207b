"""Names that stand for a record which must be there."""

from collections.abc import Iterable, Iterator, Mapping

from regionsite.model.place import Place
from regionsite.rules.records import Judged, Records, file_of
from regionsite.rules.rule import Finding, Step, error, found
from regionsite.source.paths import authority_path, practice_model_path, region_path
from regionsite.wording import nearest


@error
def undefined_authority(records: Records) -> Iterator[Finding]:
    """An authority that is named anywhere has a folder with an `authority.yml`.

    Places, cells of the map, drawings and successors lead to its page.
    """
    for id, place in (records.places or {}).items():
        if not _is_authority(place.authority, records):
            yield _no_authority(
                region_path("places.yml"), ("places", id, "authority"), place.authority, records
            )
    for id in records.profile.hexes if records.profile else ():
        if not _is_authority(id, records):
            yield _no_authority(region_path(), ("hexes", id), id, records, at_key=True)
    for authority in records.authorities.values():
        for number, id in enumerate(authority.succeeded_by):
            if not _is_authority(id, records):
                at = ("succeeded_by", number)
                yield _no_authority(authority_path(authority.id), at, id, records)
    for id, drawing in records.drawings.items():
        if not _is_authority(id, records):
            file = region_path(f"drawings/{id}{'' if drawing.tile else '-strip'}.svg")
            yield _no_authority(file, (), id, records)
    yield from _hosts_missing(records)


def _hosts_missing(records: Records) -> Iterator[Finding]:
    """Authorities that events, sessions and speakers name."""
    named: list[tuple[Judged, tuple[Step, ...], str | None]] = []
    for event in records.events:
        named += [(event, ("hosts", number), id) for number, id in enumerate(event.hosts)]
    for programme in records.programmes.values():
        named += [(programme, ("sessions", id, "lead"), one.lead) for id, one in programme.sessions.items()]
    for told in records.speakers.values():
        named += [(told, ("speakers", id, "authority"), one.authority) for id, one in told.speakers.items()]
    named += _of_people(records)
    named += [(post, ("authority",), post.authority) for post in records.posts]
    named += [(voice, ("authority",), voice.authority) for voice in records.voices]
    for record, at, authority in named:
        if authority and not _is_authority(authority, records):
            yield _no_authority(file_of(record), at, authority, records)


def _of_people(records: Records) -> Iterator[tuple[Judged, tuple[Step, ...], str | None]]:
    """Authorities that the region's list of people names."""
    people = records.people
    if people is None:
        return
    for number, lead in enumerate(people.leads):
        yield people, ("leads", number, "authority"), lead.authority
    for number, thanked in enumerate(people.recognition):
        yield people, ("recognition", number, "authority"), thanked.authority
    for number, programme in enumerate(people.programmes):
        for place, id in enumerate(programme.members):
            yield people, ("programmes", number, "members", place), id


def _is_authority(id: str, records: Records) -> bool:
    return id in records.authorities or authority_path(id) in records.files


def _no_authority(
    file: str, at: tuple[Step, ...], id: str, records: Records, at_key: bool = False
) -> Finding:
    hint = _meant(id, records.authorities) or f"make the file {authority_path(id)}, or delete this"
    return Finding(file, at, f"there is no authority `{id}`", hint, at_key=at_key)


def _meant(written: str, known: Iterable[str]) -> str | None:
    near = nearest(written, known)
    return f"did you mean `{near}`?" if near else None


@error
def undefined_practice_model(records: Records) -> Iterator[Finding]:
    """A practice model that is named anywhere has a file in `_region/practice-models/`.

    Its name leads to its page, and its page lists who uses it.
    """
    for vacancy in records.vacancies:
        for number, id in enumerate(vacancy.practice_models):
            yield from _model_missing(vacancy, ("practice_models", number), id, records)
    for authority in records.authorities.values():
        for number, practice in enumerate(authority.practices):
            yield from _model_missing(authority, ("practices", number, "model"), practice.model, records)
    for model in records.practice_models.values():
        for number, id in enumerate(model.related):
            yield from _model_missing(model, ("related", number), id, records)
    for programme in records.programmes.values():
        for name, session in programme.sessions.items():
            for number, id in enumerate(session.practice_models):
                at = ("sessions", name, "practice_models", number)
                yield from _model_missing(programme, at, id, records)
    yield from _models_of_stories(records)


def _models_of_stories(records: Records) -> Iterator[Finding]:
    for story in records.staff_stories:
        for number, id in enumerate(story.practice_models):
            yield from _model_missing(story, ("practice_models", number), id, records)


def _model_missing(record: Judged, at: tuple[Step, ...], id: str, records: Records) -> Iterator[Finding]:
    if id not in records.practice_models and practice_model_path(id) not in records.files:
        named = {model.name.lower().replace(" ", "-"): key for key, model in records.practice_models.items()}
        hint = (
            _meant(named.get(id, id), records.practice_models) or f"describe it in {practice_model_path(id)}"
        )
        yield found(record, at, f"there is no practice model `{id}`", hint)


@error
def undefined_place(records: Records) -> Iterator[Finding]:
    """A place of work is one of the towns in `_region/places.yml`.

    Distances, maps and lists of jobs near a town need to know where it is.
    """
    if records.places is None:
        return
    for vacancy in records.vacancies:
        for number, location in enumerate(vacancy.locations):
            yield from _place_missing(vacancy, ("locations", number, "place"), location.place, records.places)
    for authority in records.authorities.values():
        for number, base in enumerate(authority.bases):
            yield from _place_missing(authority, ("bases", number, "place"), base.place, records.places)
    for event in records.events:
        if event.venue:
            yield from _place_missing(event, ("venue", "place"), event.venue.place, records.places)


def _place_missing(
    record: Judged, at: tuple[Step, ...], written: str, places: Mapping[str, Place]
) -> Iterator[Finding]:
    if written not in places:
        names = {name.casefold(): id for id, place in places.items() for name in (place.name, *place.aliases)}
        meant = names.get(written.casefold()) or nearest(written, places)
        hint = f"write `place: {meant}`" if meant else f"add the town to {region_path('places.yml')}"
        yield found(record, at, f"there is no place `{written}`", hint)


@error
def team_outside_area(records: Records) -> Iterator[Finding]:
    """A post's team belongs to the post's service area.

    Someone who looks for adults' services would otherwise be sent to a children's team.
    """
    for vacancy in records.vacancies:
        term = records.vocabularies["team"].terms.get(vacancy.team)
        area = term.service_area if term else None
        if area and area not in (vacancy.service_area, ALL_AGES):
            message = f"this kind of team belongs to `{area}`, and the post to `{vacancy.service_area}`"
            hint = f"write `service_area: {area}`, or choose another team"
            yield found(vacancy, "team", message, hint, uses=("service_area",))


ALL_AGES = "all_age"
"""The service area whose teams work for children and adults alike, and so fit a post of any area."""
