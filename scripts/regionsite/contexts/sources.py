"""Every source of the region, its licence, and what it is used for, as the records themselves tell."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from regionsite.contexts.shapes.facts import TermWords
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.sources import SourceRow, SourceTable
from regionsite.contexts.sourced import period_words
from regionsite.contexts.usage import Use, uses
from regionsite.contexts.view import View
from regionsite.model.authority import Authority
from regionsite.model.region import Region
from regionsite.model.source import Source
from regionsite.wording import capitalised, joined, plain_day, plural

_LICENCES = {
    "Open Government Licence v3.0": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    "MIT License": "https://opensource.org/license/mit",
    "CC0 1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
}
"""Where a licence can be read, for those that have one well-known address."""

MISSING_WORDS = (
    TermWords(None, "Not stated", None, "No source we read says so. That is our mark, not the council’s."),
    TermWords(None, "Undated", None, "The source bears no date. We give the day we read it."),
    TermWords(None, "As listed on", None, "Read in a list of reports on that day, not in the report itself."),
    TermWords(None, "Not named", None, "A source speaks of a way of working without giving its name."),
)


@dataclass(frozen=True)
class SourceGroup:
    """The sources of one authority, with the page that uses them."""

    id: str
    label: str
    page: Link
    sources: SourceTable


@dataclass(frozen=True)
class SourcesContext:
    """What `sources.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    shared: SourceTable
    groups: tuple[SourceGroup, ...]
    words: tuple[TermWords, ...]
    gaps: tuple[str, ...]


def sources_context(view: View) -> SourcesContext:
    """The page of all sources: the region's first, then each authority's own."""
    found = uses(view.edition)
    lead = "Every figure and statement here has a source and a date beside it. This page lists them all."
    return SourcesContext(
        head=view.head("Where it comes from", lead),
        trail=(Step("Home", view.home), Step("Where it comes from")),
        title="Where it comes from",
        lead=lead,
        shared=SourceTable(
            "Sources that more than one page uses", tuple(_rows(view, None, view.region.sources, found))
        ),
        groups=tuple(
            _group(view, authority, found)
            for authority in _alphabetical(view.region.authorities.values())
            if authority.sources
        ),
        words=MISSING_WORDS,
        gaps=tuple(gaps(view.region)),
    )


def _alphabetical(authorities: Iterable[Authority]) -> list[Authority]:
    return sorted(authorities, key=lambda authority: authority.name)


def _group(view: View, authority: Authority, found: Mapping[tuple[str | None, str], Use]) -> SourceGroup:
    table = SourceTable(
        f"Sources of {authority.name}’s page", tuple(_rows(view, authority.id, authority.sources, found))
    )
    page = Link(f"{authority.name}’s page", view.authority(authority))
    return SourceGroup(authority.id, authority.name, page, table)


def _rows(
    view: View,
    owner: str | None,
    sources: Mapping[str, Source],
    found: Mapping[tuple[str | None, str], Use],
) -> Iterator[SourceRow]:
    for id, source in sources.items():
        use = found.get((owner, id), Use())
        yield SourceRow(
            name=source.title,
            publisher=source.publisher,
            url=source.url,
            where=source.where,
            published=period_words(source.published) if source.published else None,
            used_for=_used_for(view.region, owner, use),
            checked=plain_day(source.read_on),
            licence=source.licence,
            licence_url=_LICENCES.get(source.licence or ""),
            attribution=source.attribution,
            note=source.note,
        )


def _used_for(region: Region, owner: str | None, use: Use) -> str | None:
    """The pages that use a source, and for what."""
    if owner is not None:
        return capitalised(", ".join(use.topics)) or None
    pages = [region.practice_models[id].name for id in use.models]
    pages += [region.authorities[id].name for id in use.authorities]
    every = len(use.authorities) == len(region.authorities) > 1
    where = "all places" if every else joined(sorted(pages))
    told = [", ".join(use.topics), f"on the {'pages' if every or len(pages) > 1 else 'page'} of {where}"]
    return ". ".join(capitalised(part) for part in (told if where else told[:1]) if part) or None


def gaps(region: Region) -> Iterator[str]:
    """What we looked for and did not find, counted over all authorities."""
    authorities = _alphabetical(region.authorities.values())
    looked_for = {
        "A named practice model": [one for one in authorities if not one.practices],
        "A caseload promise": [one for one in authorities if one.caseload is None],
        "A promise about supervision": [one for one in authorities if one.supervision is None],
        "A pay ladder": [one for one in authorities if one.pay_ladder is None],
        "A judgement of adults’ services": [
            one for one in authorities if "adults" in one.services and not one.cqc
        ],
    }
    for what, without in looked_for.items():
        if without:
            few = len(without) <= 3
            whom = joined([one.name for one in without]) if few else plural(len(without), "place")
            yield f"{what}: not found for {whom}"
