"""Which source stands behind which page and what part of it, found by walking through the records."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import get_args

from regionsite.edition import Edition
from regionsite.model.authored import Authored
from regionsite.model.change_story import ChangeStory
from regionsite.model.region import Region
from regionsite.model.statement import Statement, Topic
from regionsite.rules.parts import parts
from regionsite.rules.sources import SOURCE_FIELDS

_FIELDS = {
    "practices": "how they work",
    "caseload": "the caseload promise",
    "supervision": "the supervision promise",
    "early_career": "years one to three",
    "staff_safety": "staff safety",
    "workforce": "published workforce figures",
    "pay_ladder": "the pay ladder",
    "supplements": "payments beside the salary",
    "benefits": "benefits",
    "relocation": "help with moving",
    "ofsted": "how children’s services were judged",
    "cqc": "how adults’ services were judged",
    "reorganisation": "changes to the council",
    "bases": "main offices",
    "teams_source": "kinds of team",
    "evidence": "evidence",
    "training": "training",
    "praise": "what people value",
    "doubts": "what people question",
    "leads": "who speaks for the region",
    "recognition": "teams that were thanked",
    "programmes": "what authorities do together",
    "shared": "what authorities share",
    "joining": "how to take part",
    "source": "the description",
}
_REGION_FIELDS = {
    "workforce": "the region’s figures",
    "national_workforce": "the country’s figures",
    "hexes_source": "the map",
    "names_source": "the councils’ names, codes and websites",
    "kinds_source": "what kind of council each is",
}
_TOPICS: dict[str, str] = {topic: topic.replace("_", " ") for topic in get_args(Topic)} | {
    "adults": "social work with adults",
    "practice": "how they work",
    "place": "the place",
    "early_career": "years one to three",
}


@dataclass(frozen=True)
class Use:
    """Where one source is used: ids of authorities and models, and words for the parts of their pages."""

    authorities: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()

    def on(
        self, *, authority: str | None = None, model: str | None = None, topic: str | None = None
    ) -> "Use":
        """The same with one use more; nothing is kept twice."""
        return replace(
            self,
            authorities=_with(self.authorities, authority),
            models=_with(self.models, model),
            topics=_with(self.topics, topic),
        )


def _with(known: tuple[str, ...], one: str | None) -> tuple[str, ...]:
    return known if one is None or one in known else (*known, one)


def uses(edition: Edition) -> Mapping[tuple[str | None, str], Use]:
    """Every source by its owner (an authority's id; None for the region) and id, with where it is used."""
    region = edition.region
    found: dict[tuple[str | None, str], Use] = {}

    def note(owner: str | None, id: str, **use: str | None) -> None:
        found[owner, id] = found.get((owner, id), Use()).on(**use)

    for authority in region.authorities.values():
        for id, topic in _named(authority):
            note(authority.id if id in authority.sources else None, id, authority=authority.id, topic=topic)
    for model in region.practice_models.values():
        for id, topic in _named(model):
            note(None, id, model=model.id, topic=topic)
    for measure in region.outcomes.shown:
        note(None, measure.source, topic=f"the figures of “{measure.name}”")
    for story in edition.change_stories:
        own = region.authorities[story.authority].sources if story.authority else {}
        for id in _told_in(story):
            note(story.authority if id in own else None, id, topic=f"the story “{story.title}”")
    for id, topic in _named(region.people):
        note(None, id, topic=topic)
    for id, topic in _region_wide(region):
        note(None, id, topic=topic)
    return found


def _region_wide(region: Region) -> Iterator[tuple[str, str]]:
    yield region.places_source, "where towns lie"
    for at, part in parts(region.profile):
        for field, id in _sources_of(part):
            yield id, _REGION_FIELDS[str(at[0]) if at else field]
    for vocabulary in region.vocabularies.by_name.values():
        if vocabulary.source:
            yield vocabulary.source, f"the words of “{vocabulary.heading}”"
        for term in vocabulary.terms.values():
            if term.source:
                yield term.source, f"the words of “{vocabulary.heading}”"


def _told_in(story: ChangeStory) -> Iterator[str]:
    """Every source a change story names."""
    named = (*(part.source for part in story.done), *(remark.source for remark in story.said))
    yield from (id for id in named if id)


def _named(record: Authored) -> Iterator[tuple[str, str]]:
    """Every source a record names, with the words for the part of it that names it."""
    for at, part in parts(record):
        for field, id in _sources_of(part):
            yield id, _words(str(at[0]) if at else field, part)


def _sources_of(part: Authored) -> Iterator[tuple[str, str]]:
    for field in SOURCE_FIELDS:
        if id := getattr(part, field, None):
            yield field, id


def _words(field: str, part: Authored) -> str:
    if isinstance(part, Statement):
        return _TOPICS[part.topic]
    return _FIELDS[field]
