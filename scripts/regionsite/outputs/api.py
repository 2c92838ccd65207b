"""`api/v1/`: the region's records as data, in one envelope, each file with its JSON Schema."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from typing import Any, get_args

from pydantic import BaseModel, Field

from regionsite import urls
from regionsite.edition import Edition
from regionsite.model.authority import Authority
from regionsite.model.event import Event
from regionsite.model.forum_issue import ForumIssue
from regionsite.model.measure import Measure
from regionsite.model.post import Post
from regionsite.model.regional_position import RegionalPosition
from regionsite.model.staff_story import StaffStory
from regionsite.model.statement import Practice
from regionsite.model.vacancy import State, Vacancy
from regionsite.outputs import event_items, forum_items, news_items, outcome_items, people_items
from regionsite.outputs.changes import last_changes
from regionsite.outputs.plain import json_document, json_lines, json_text, plain
from regionsite.outputs.schema import Parts, published_schema
from regionsite.parts import Content, Part, part_of

VERSION = "1"
"""Raised only when a field goes or changes its meaning; the address changes with it. New fields may come."""

Items = Iterator[dict[str, Any]]


class SiteStatus(BaseModel):
    """What the site holds at `as_of`."""

    name: str = Field(description="The site's name.")
    url: str = Field(description="Its address.", json_schema_extra={"format": "uri"})
    demonstration: bool = Field(description="True when every advert is an example.")
    built: datetime | None = Field(
        description="When it was built. Null when it was made for a chosen moment, to be the same on every day."
    )
    last_change: date = Field(description="The last day an advert appeared, changed or ended.")
    authorities: int = Field(description="Authorities with a profile.")
    practice_models: int = Field(description="Practice models described.")
    open_vacancies: int = Field(description="Adverts open, examples included.")
    open_positions: int = Field(description="Posts they offer together.")
    examples: int = Field(description="How many of the open adverts are examples.")
    open_by_authority: Mapping[str, int] = Field(description="Adverts open, by the id of the authority.")


def vacancies(edition: Edition) -> Items:
    """Open adverts, soonest closing first. One that has ended is simply gone, and its contact with it."""
    return (_item(edition, vacancy) for vacancy in edition.open)


def _item(edition: Edition, vacancy: Vacancy) -> dict[str, Any]:
    url = urls.absolute(edition.site_url, urls.vacancy(vacancy))
    return {**plain(vacancy), "url": url, "state": edition.state(vacancy)}


def authorities(edition: Edition) -> Items:
    """Every profile. What a member of staff says is held back once its consent must be asked for again."""
    for authority in edition.region.authorities.values():
        url = urls.absolute(edition.site_url, urls.authority(authority))
        yield plain(edition.agreed(authority)) | {"url": url}


def status(edition: Edition) -> Items:
    """One item about the site itself."""
    yield plain(
        SiteStatus(
            name=edition.region.profile.name,
            url=edition.site_url,
            demonstration=edition.demonstration,
            built=edition.built,
            last_change=last_changes(edition)[urls.listing(None, None)],
            authorities=len(edition.region.authorities),
            practice_models=len(edition.region.practice_models),
            open_vacancies=len(edition.open),
            open_positions=sum(vacancy.positions for vacancy in edition.open),
            examples=sum(vacancy.example for vacancy in edition.open),
            open_by_authority={id: len(adverts) for id, adverts in edition.open_by_authority.items()},
        )
    )


@dataclass(frozen=True)
class DataFile:
    """One data file: its items, the record they come from, and the fields they have besides.

    `parts` are further records inside those fields. A file is there when it has items, or `always`.
    """

    name: str
    items: Callable[[Edition], Items]
    record: type[BaseModel]
    added: Mapping[str, Any] = field(default_factory=dict)
    parts: Parts = field(default_factory=dict)
    always: bool = False


_URL = {"type": "string", "format": "uri", "description": "Its page on this site."}
_STATE = {"enum": list(get_args(State)), "description": "Its state at `as_of`; in this file always `open`."}

DATA_FILES = (
    DataFile("vacancies", vacancies, Vacancy, {"url": _URL, "state": _STATE}, always=True),
    DataFile("authorities", authorities, Authority, {"url": _URL}, always=True),
    DataFile("events", event_items.events, Event, event_items.ADDED, event_items.PARTS),
    DataFile("news", news_items.news, Post, news_items.ADDED),
    DataFile("outcomes", outcome_items.outcomes, Measure, outcome_items.ADDED, outcome_items.PARTS),
    DataFile("stories", people_items.stories, StaffStory, people_items.STORIES_ADDED),
    DataFile("adoptions", people_items.adoptions, Practice, people_items.ADOPTIONS_ADDED),
    DataFile("forum", forum_items.issues, ForumIssue, forum_items.ISSUES_ADDED),
    DataFile("positions", forum_items.positions, RegionalPosition, forum_items.POSITIONS_ADDED),
    DataFile("status", status, SiteStatus, always=True),
)


def api_files(edition: Edition) -> Iterator[tuple[str, Content]]:
    """Each data file and its schema, as a path and its content."""
    for file in DATA_FILES:
        if not _is_there(file, edition):
            continue
        yield urls.api(file.name), json_lines(_head(edition), _lines(file, edition))
        address = urls.absolute(edition.site_url, urls.api_schema(file.name))
        title = f"{edition.region.profile.name}: {file.name}"
        schema = published_schema(address, title, file.record, file.added, file.parts)
        yield urls.api_schema(file.name), json_document(schema)


def _lines(file: DataFile, edition: Edition) -> Iterator[bytes | Part]:
    """The items of a file. The adverts of a whole country need not all be made again when one is edited."""
    if file.record is Vacancy:
        return (part_of("item", vacancy, partial(_line, edition, vacancy)) for vacancy in edition.open)
    return (json_text(item).encode() for item in file.items(edition))


def _line(edition: Edition, vacancy: Vacancy) -> bytes:
    return json_text(_item(edition, vacancy)).encode()


def is_absent(edition: Edition, path: str) -> bool:
    """Whether a data file or its schema would stand at this path and, without an item today, does not."""
    return any(path in (urls.api(name), urls.api_schema(name)) for name in absent(edition))


def absent(edition: Edition) -> tuple[str, ...]:
    """The data files that are not there, without an item today."""
    return tuple(file.name for file in DATA_FILES if not _is_there(file, edition))


def _is_there(file: DataFile, edition: Edition) -> bool:
    return file.always or next(file.items(edition), None) is not None


def _head(edition: Edition) -> dict[str, str]:
    return {
        "version": VERSION,
        "as_of": edition.now.isoformat(timespec="seconds"),
        "licence": _licence(edition),
    }


def _licence(edition: Edition) -> str:
    """Whose the data is. The adverts of a demonstration are nobody's but its makers'."""
    sources = urls.absolute(edition.site_url, urls.SOURCES)
    adverts = (
        "Every advert and every event is an example, made up by the publisher of this site."
        if edition.demonstration
        else "Each advert, event and profile belongs to the authority it names."
    )
    return f"{adverts} Figures keep the licence of their source: {sources}"
