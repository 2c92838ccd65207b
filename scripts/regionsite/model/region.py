"""The whole of a region, once everything is read and checked."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from regionsite.model.accessibility import Accessibility
from regionsite.model.authority import Authority
from regionsite.model.change_story import ChangeStory
from regionsite.model.event import Event
from regionsite.model.forum import Forum, RegionForums
from regionsite.model.forum_issue import ForumIssue
from regionsite.model.glossary import GlossaryEntry
from regionsite.model.outcomes import Outcomes
from regionsite.model.place import Place
from regionsite.model.post import Post
from regionsite.model.practice_model import PracticeModel
from regionsite.model.programme import Programme
from regionsite.model.region_people import RegionPeople
from regionsite.model.region_profile import RegionProfile
from regionsite.model.regional_position import RegionalPosition
from regionsite.model.response import Responses
from regionsite.model.source import Source
from regionsite.model.speaker import Speakers
from regionsite.model.staff_story import StaffStory
from regionsite.model.term import Vocabularies
from regionsite.model.timetable import Timetable, timetable
from regionsite.model.vacancy import Vacancy
from regionsite.model.views import ViewsFile
from regionsite.model.voice import HelpFile, Voice
from regionsite.source.picture import Picture


@dataclass(frozen=True)
class Drawing:
    """A council's small landscape and its wide horizon, vetted: safe SVG without the outer element."""

    tile: str
    strip: str | None = None


@dataclass(frozen=True)
class Region:
    """Everything the website is made from, checked and frozen."""

    profile: RegionProfile
    accessibility: Accessibility
    vocabularies: Vocabularies
    glossary: Mapping[str, GlossaryEntry]
    places: Mapping[str, Place]
    places_source: str
    sources: Mapping[str, Source]
    practice_models: Mapping[str, PracticeModel]
    authorities: Mapping[str, Authority]
    vacancies: tuple[Vacancy, ...]
    events: tuple[Event, ...] = ()
    programmes: Mapping[tuple[str | None, str], Programme] = field(default_factory=dict)
    speakers: Mapping[tuple[str | None, str], Speakers] = field(default_factory=dict)
    outcomes: Outcomes = field(default_factory=Outcomes)
    """The measures with their figures."""
    change_stories: tuple[ChangeStory, ...] = ()
    forums: Mapping[str, Forum] = field(default_factory=dict)
    """Each authority's forum by its id."""
    region_forums: RegionForums = field(default_factory=RegionForums)
    forum_issues: tuple[ForumIssue, ...] = ()
    positions: tuple[RegionalPosition, ...] = ()
    posts: tuple[Post, ...] = ()
    responses: Mapping[str, Responses] = field(default_factory=dict)
    """What readers said, by the post or the voice it belongs to."""
    views: ViewsFile | None = None
    voices: tuple[Voice, ...] = ()
    help: HelpFile | None = None
    people: RegionPeople = field(default_factory=RegionPeople)
    staff_stories: tuple[StaffStory, ...] = ()
    synonyms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Words people type into the search, with the labels or aliases of the terms they stand for."""
    drawings: Mapping[str, Drawing] = field(default_factory=dict)
    photos: Mapping[str, Picture] = field(default_factory=dict)
    """Every photo that may be shown, by the path of its file from the root."""

    def programme(self, event: Event) -> Programme:
        """An event's rooms, tracks and sessions; one without any for an event that is a single file."""
        return self.programmes.get((event.authority, event.id)) or Programme(id=event.id)

    @cached_property
    def _timetables(self) -> Mapping[str, Timetable]:
        return {event.id: timetable(event, self.programme(event)) for event in self.events}

    def timetable(self, event: Event) -> Timetable:
        """An event's sessions at their times."""
        return self._timetables[event.id]

    def source(self, authority: str | None, id: str) -> Source:
        """A source by id: the authority's own first, then the region's."""
        own = self.authorities[authority].sources if authority else {}
        return own.get(id) or self.sources[id]
