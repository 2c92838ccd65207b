"""The shapes that components take: what each macro of `theme/components` is given."""

from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

Words = str | Markup


@dataclass(frozen=True)
class Link:
    """Words that lead somewhere."""

    label: str
    url: str


@dataclass(frozen=True)
class Step:
    """One step of the trail; the page itself has no address."""

    label: str
    url: str | None = None


@dataclass(frozen=True)
class SourceWords:
    """A source as a short note beside what it supports."""

    words: str
    url: str | None = None


@dataclass(frozen=True)
class MarkHex:
    """One hexagon of the region's small mark."""

    points: str
    marked: bool = False


@dataclass(frozen=True)
class Mark:
    """The region's small map of plain hexagons."""

    view_box: str
    hexes: tuple[MarkHex, ...]


@dataclass(frozen=True)
class PlaceBadge:
    """An authority's name with its drawing."""

    name: str
    url: str | None
    drawing: Markup | None
    note: str | None = None


@dataclass(frozen=True)
class Tile:
    """One authority on the map: where it stands, what it is called, how many it has."""

    name: str
    short_name: str
    lines: tuple[str, ...]
    x: str
    y: str
    url: str | None
    count: str | None
    count_of: str | None
    drawing: Markup | None
    marked: bool = False


@dataclass(frozen=True)
class HexMap:
    """The region's map of landscapes."""

    label: str
    view_box: str
    tiles: tuple[Tile, ...]
    caption: Words | None = None
    example: bool = False


@dataclass(frozen=True)
class CalendarDate:
    """A date as a small calendar leaf; `closes` is the exact moment, for "2 days left"."""

    verb: str
    day: str
    month: str
    soon: bool = False
    closes: str | None = None


@dataclass(frozen=True)
class RowFact:
    """One fact of a row; not stated facts say so."""

    words: str
    strong: bool = False
    stated: bool = True


@dataclass(frozen=True)
class Row:
    """One advert in a list."""

    date: CalendarDate | None
    title: str
    url: str
    place: str
    example: bool
    closed: bool
    facts: tuple[RowFact, ...]
    note: str | None = None
    undated: str | None = None


@dataclass(frozen=True)
class FacetLink:
    """One way to narrow a list, with how many it would leave."""

    label: str
    url: str
    count: int | None
    current: bool = False


@dataclass(frozen=True)
class Facet:
    """Ways to narrow a list under one heading."""

    heading: str
    note: str | None
    links: tuple[FacetLink, ...]


@dataclass(frozen=True)
class Pagination:
    """Where this page stands in a list of several."""

    words: str
    previous: Link | None
    next: Link | None


@dataclass(frozen=True)
class Fact:
    """One fact in a list of facts; a value of None is shown as "not stated"."""

    label: str
    value: str | None
    unit: str | None = None
    more: Words | None = None
    origin: str | None = None
    link: Link | None = None
    lead: bool = False


@dataclass(frozen=True)
class ContactWords:
    """Whom to ask."""

    heading: str
    words: str | None
    links: tuple[Link, ...]


@dataclass(frozen=True)
class Apply:
    """The panel that says until when and how to apply."""

    heading: str
    date_words: str | None
    closes: str | None
    short_date: str | None
    button: Link
    notes: tuple[str, ...]
    links: tuple[Link, ...]
    contact: ContactWords | None


@dataclass(frozen=True)
class ClosedNotice:
    """What stands in place of applying when a job has ended."""

    heading: str
    words: Words
    links: tuple[Link, ...]


@dataclass(frozen=True)
class KeyDate:
    """One date that matters."""

    label: str
    words: str
    datetime: str | None = None
    note: str | None = None


@dataclass(frozen=True)
class ChangeWords:
    """One entry of an advert's history."""

    date_words: str
    datetime: str
    what: str
    reason: str | None


@dataclass(frozen=True)
class PairSide:
    """A promise, or the published figure beside it."""

    heading: str
    figure: str | None
    unit: str | None
    what: str
    sources: tuple[SourceWords, ...]
    note: str | None = None


@dataclass(frozen=True)
class Pair:
    """A promise and a published figure, without a verdict; `note` says why they cannot be compared."""

    sides: tuple[PairSide, PairSide]
    note: str | None = None


@dataclass(frozen=True)
class Figure:
    """One figure of an almanac."""

    figure: str | None
    unit: str | None
    what: str
    then: str | None = None


@dataclass(frozen=True)
class JudgementRow:
    """One area and the inspectorate's own word for it."""

    area: str
    judgement: str | None


@dataclass(frozen=True)
class Judgements:
    """One inspection, judgement by judgement."""

    heading: str
    inspector: str
    date_words: str
    framework: str | None
    rows: tuple[JudgementRow, ...]
    report: Link | None
    note: str | None
    sources: tuple[SourceWords, ...]


@dataclass(frozen=True)
class WaysLine:
    """The start of a sentence and the links that can end it."""

    words: str
    links: tuple[Link, ...]


@dataclass(frozen=True)
class WaysIn:
    """Ways into the lists, as sentences a person could say."""

    lines: tuple[WaysLine, ...]
    button: Link | None


@dataclass(frozen=True)
class FeedLink:
    """A feed that a page tells browsers about."""

    kind: Literal["application/atom+xml", "application/feed+json"]
    title: str
    url: str


@dataclass(frozen=True)
class Head:
    """What stands in a page's head; `canonical` is a full address, `refresh` one to go on to at once.

    `title` ends with the site's name, `subject` is the page's own part of it.
    """

    title: str
    subject: str
    site_name: str
    description: str
    canonical: str
    indexed: bool
    feeds: tuple[FeedLink, ...] = ()
    json_ld: Markup | None = None
    kind: Literal["website", "article"] = "website"
    refresh: str | None = None


@dataclass(frozen=True)
class GlanceFact:
    """One fact that answers at a glance and leads to the section that says more; None is "not stated"."""

    label: str
    value: str | None
    url: str


@dataclass(frozen=True)
class Glance:
    """The bar of contents that already answer."""

    label: str
    facts: tuple[GlanceFact, ...]


@dataclass(frozen=True)
class PlaceTop:
    """The opening of an authority's page (with its strip) or of a practice model's (with a map of users)."""

    title: str
    lead: Words | None
    mark: Mark
    draws_strip: bool
    strip: Markup | None = None


@dataclass(frozen=True)
class Said:
    """One thing that a source says, with when it was said and read."""

    text: Words
    sources: tuple[SourceWords, ...]
    heading: str | None = None


@dataclass(frozen=True)
class PracticeEntry:
    """A practice model beside the authority that uses it, or the other way round: how, why, how we know."""

    name: Link
    kind: Literal["main", "part", "before"]
    how: str
    text: str | None
    need: str | None
    sources: tuple[SourceWords, ...]


@dataclass(frozen=True)
class Finding:
    """What one body found out about a practice model; a rating is in that body's own scale."""

    body: str
    rating: str | None
    finding: str
    sources: tuple[SourceWords, ...]


@dataclass(frozen=True)
class Quote:
    """What a member of staff says, with the day they agreed to its being shown."""

    words: str
    who: str
    when: str
    example: bool


@dataclass(frozen=True)
class PlaceRow:
    """One authority in the list to compare from."""

    badge: PlaceBadge
    practice: str | None
    caseload: str | None
    vacancies: str | None


@dataclass(frozen=True)
class PlaceTable:
    """Every authority with the same few facts."""

    caption: str
    place_heading: str
    practice_heading: str
    caseload_heading: str
    vacancies_heading: str
    rows: tuple[PlaceRow, ...]


@dataclass(frozen=True)
class Tick:
    """A mark on the scale of a pay ladder; `x` is a percentage of its width."""

    label: str
    x: str


@dataclass(frozen=True)
class PayRung:
    """One rung: `x` and `width` are percentages, None when the pay is not stated."""

    role: str
    pay: str | None
    note: str | None
    x: str | None
    width: str | None


@dataclass(frozen=True)
class PayTable:
    """Pay by role, with a bar for each on one scale."""

    caption: str
    role_heading: str
    pay_heading: str
    ticks: tuple[Tick, ...]
    rows: tuple[PayRung, ...]


@dataclass(frozen=True)
class TermWords:
    """A word and what it means."""

    id: str | None
    term: str
    short: str | None
    meaning: Words
    link: Link | None = None


@dataclass(frozen=True)
class ModelEntry:
    """A practice model in the list of them all; `who` is None when no source names a user."""

    name: str
    url: str
    idea: str
    who: str | None
    mark: Mark


@dataclass(frozen=True)
class MatrixCell:
    """How one authority uses one model."""

    kind: Literal["main", "part", "before"]
    model: str
    how: str
    year: str | None


@dataclass(frozen=True)
class MatrixRow:
    """One authority's line: a cell a model, or a note when no source names one."""

    place: Link
    cells: tuple[MatrixCell | None, ...]
    note: str | None
    sources: tuple[SourceWords, ...]


@dataclass(frozen=True)
class MatrixKind:
    """One sign of the matrix and what it means."""

    kind: Literal["main", "part", "before"]
    words: str


@dataclass(frozen=True)
class Matrix:
    """Which authority uses which practice model."""

    caption: str
    corner: str
    models: tuple[Link, ...]
    legend: tuple[MatrixKind, ...]
    rows: tuple[MatrixRow, ...]


@dataclass(frozen=True)
class SourceRow:
    """One source with its licence; None is "not stated"."""

    name: str
    publisher: str
    url: str | None
    where: str | None
    published: str | None
    used_for: str | None
    checked: str | None
    licence: str | None
    licence_url: str | None
    attribution: str | None
    note: str | None


@dataclass(frozen=True)
class SourceTable:
    """Sources under one caption."""

    caption: str
    rows: tuple[SourceRow, ...]


@dataclass(frozen=True)
class TestEntry:
    """One test of the site: what, when, with which result."""

    state: Literal["passes", "part", "fails", "not-yet"]
    state_words: str
    what: str
    when: str


@dataclass(frozen=True)
class Failing:
    """Something that is not right yet."""

    what: str
    how: Words
    criterion: str | None
    by: str | None


@dataclass(frozen=True)
class LostMap:
    """The region, and the reader in the sea beside it."""

    view_box: str
    caption: str
    tiles: tuple[Tile, ...]
    here_x: str
    here_y: str
