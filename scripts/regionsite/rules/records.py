"""What rules look across: every record that could be read, and the file each was read from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from regionsite.model.accessibility import Accessibility
from regionsite.model.authority import Authority
from regionsite.model.change_story import ChangeStory
from regionsite.model.event import Event
from regionsite.model.figures import FiguresFile
from regionsite.model.forum import Forum, RegionForums
from regionsite.model.forum_issue import ForumIssue
from regionsite.model.glossary import GlossaryEntry
from regionsite.model.measure import Measure
from regionsite.model.place import Place
from regionsite.model.post import Post
from regionsite.model.practice_model import PracticeModel
from regionsite.model.programme import Programme
from regionsite.model.region import Drawing
from regionsite.model.region_people import RegionPeople
from regionsite.model.region_profile import RegionProfile
from regionsite.model.regional_position import Raised, RegionalPosition
from regionsite.model.response import Responses
from regionsite.model.source import Source
from regionsite.model.speaker import Speakers
from regionsite.model.staff_story import StaffStory
from regionsite.model.term import Vocabularies
from regionsite.model.vacancy import State, Vacancy
from regionsite.model.views import ViewsFile
from regionsite.model.voice import HelpFile, Voice
from regionsite.source.paths import (
    authority_path,
    event_path,
    figures_path,
    forum_path,
    measure_path,
    practice_model_path,
    region_path,
    staff_story_path,
    vacancy_path,
)
from regionsite.source.picture import Picture

EventKey = tuple[str | None, str]
"""The authority's id, None for the region, and the event's: how the files of a conference's folder are matched."""


@dataclass(frozen=True)
class Records:
    """Every record that could be read, sound or with some fields spoiled, for rules to look across.

    A part of the region that could not be read at all is None: a rule that needs it then says nothing,
    so that one broken file never brings false findings about others.
    """

    now: datetime
    vocabularies: Vocabularies
    profile: RegionProfile | None
    accessibility: Accessibility | None
    glossary: Mapping[str, GlossaryEntry] | None
    places: Mapping[str, Place] | None
    places_source: str | None
    sources: Mapping[str, Source] | None
    practice_models: Mapping[str, PracticeModel]
    authorities: Mapping[str, Authority]
    vacancies: tuple[Vacancy, ...]
    posts: tuple[Post, ...] = ()
    responses: Mapping[str, Responses] = field(default_factory=dict)
    views: ViewsFile | None = None
    voices: tuple[Voice, ...] = ()
    help: HelpFile | None = None
    events: tuple[Event, ...] = ()
    forums: Mapping[str, Forum] = field(default_factory=dict)
    """Each authority's forum by its id."""
    region_forums: RegionForums | None = None
    forum_issues: tuple[ForumIssue, ...] = ()
    positions: tuple[RegionalPosition, ...] = ()
    programmes: Mapping[EventKey, Programme] = field(default_factory=dict)
    speakers: Mapping[EventKey, Speakers] = field(default_factory=dict)
    measures: Mapping[str, Measure] = field(default_factory=dict)
    figures: Mapping[str, FiguresFile] = field(default_factory=dict)
    change_stories: tuple[ChangeStory, ...] = ()
    people: RegionPeople | None = None
    staff_stories: tuple[StaffStory, ...] = ()
    synonyms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    drawings: Mapping[str, Drawing] = field(default_factory=dict)
    photos: Mapping[str, Picture | bytes] = field(default_factory=dict)
    """Every file in a folder of photos by its path from the root; bytes when they are no picture."""
    files: frozenset[str] = frozenset()
    """Every file that stands in its place, also those that could not be read."""
    spoiled: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """For each file: the fields whose value could not be read, so that it was guessed or left out."""
    before: "Records | None" = None
    """The same files as they stood earlier, where the check was asked to compare (`validate --against`)."""

    def trusts(self, file: str, *fields: str) -> bool:
        """Whether these fields of a file hold what its writer wrote."""
        return not self.spoiled.get(file, frozenset()) & set(fields)

    @property
    def offers(self) -> Iterator[Vacancy | Authority]:
        """Every advert and every profile: the records in which employers speak."""
        yield from self.vacancies
        yield from self.authorities.values()

    @cached_property
    def coming(self) -> tuple[Event, ...]:
        """The events that are not over yet."""
        return tuple(event for event in self.events if event.state(self.now) != "over")

    @cached_property
    def awaited(self) -> tuple[Vacancy, ...]:
        """The adverts that have not ended yet: nobody need tidy up one that is over."""
        return tuple(
            vacancy for vacancy in self.vacancies if self.states[id(vacancy)] in ("scheduled", "open")
        )

    @cached_property
    def states(self) -> Mapping[int, State]:
        """The state of each advert, by its `id()`: to compare thousands with the moment takes a while."""
        return {id(vacancy): vacancy.state(self.now) for vacancy in self.vacancies}


Judged = (
    Vacancy | Authority | PracticeModel | RegionProfile | Accessibility | Event | Programme | Speakers
    | Measure | FiguresFile | ChangeStory | RegionPeople | StaffStory
    | Forum | RegionForums | Raised
    | Post | Responses | ViewsFile | Voice | HelpFile
)  # fmt: skip


_REGION_FILES: Mapping[type[Judged], str] = {
    Accessibility: "accessibility.yml",
    HelpFile: "help.yml",
    RegionPeople: "people.yml",
    ViewsFile: "views.yml",
}


def file_of(record: Judged) -> str:
    """The file a record was read from."""
    match record:
        case Vacancy():
            return vacancy_path(record.authority, record.id)
        case Authority():
            return authority_path(record.id)
        case PracticeModel():
            return practice_model_path(record.id)
        case Event() | ChangeStory() | Post():
            return record.file
        case Responses():
            return region_path(f"responses/{record.id}.yml")
        case Voice():
            return region_path(f"voices/{record.id}.yml")
        case Forum():
            return forum_path(record.authority)
        case RegionForums():
            return forum_path(None)
        case ForumIssue():
            return forum_path(record.authority, record.id)
        case RegionalPosition():
            return forum_path(None, record.id)
        case StaffStory():
            return staff_story_path(record.authority, record.id)
        case Measure():
            return measure_path(record.id)
        case FiguresFile():
            return figures_path(record.id)
        case Programme():
            return event_path(record.authority, record.id, "programme")
        case Speakers():
            return event_path(record.authority, record.id, "speakers")
    return region_path(_REGION_FILES.get(type(record), "region.yml"))
