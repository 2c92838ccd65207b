"""The region at one moment: which adverts are open, kept or not yet there, and the lists they fall into."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any, TypeVar

from regionsite import urls
from regionsite.forums import Forums
from regionsite.listings import Listing, grouped, narrower
from regionsite.model.authority import Authority
from regionsite.model.change_story import ChangeStory
from regionsite.model.event import Event, EventState
from regionsite.model.people import Photo
from regionsite.model.post import Post
from regionsite.model.region import Region
from regionsite.model.region_people import Recognition, RegionPeople
from regionsite.model.region_profile import Tab
from regionsite.model.response import Ratings, Response
from regionsite.model.speaker import Speaker
from regionsite.model.staff_story import StaffStory
from regionsite.model.timetable import Slot
from regionsite.model.vacancy import State, Vacancy
from regionsite.model.views import Views
from regionsite.model.voice import Voice
from regionsite.newsroom import Newsroom
from regionsite.set_aside import SetAside
from regionsite.similar import Neighbourhood

Made = TypeVar("Made")


@dataclass(frozen=True)
class Edition:
    """Everything pages and feeds are made from: the region, the moment, and the address of the site.

    `site_url` ends with a slash. Nothing is shown but through here, so every count and list agrees.
    `built` is when the site was built, where it says so (see `now.time_of_build`).
    """

    region: Region
    now: datetime
    site_url: str
    built: datetime | None = None

    def state(self, vacancy: Vacancy) -> State:
        """The state of an advert at this moment."""
        return self._states.get(id(vacancy)) or vacancy.state(self.now)

    @cached_property
    def _states(self) -> dict[int, State]:
        """Of the region's own adverts: each is asked about a dozen times."""
        return {id(vacancy): vacancy.state(self.now) for vacancy in self.region.vacancies}

    def once(self, make: "Callable[[Edition, Vacancy], Made]", vacancy: Vacancy) -> "Made":
        """What `make` makes of an advert of the region, made for one page and kept for the others."""
        # Only the region's own live as long as this edition, so that no other can come to have their ids.
        if id(vacancy) not in self._states:
            return make(self, vacancy)
        kept = self._made.setdefault(make, {})
        if id(vacancy) not in kept:
            kept[id(vacancy)] = make(self, vacancy)
        made: Made = kept[id(vacancy)]
        return made

    def text_once(self, write: "Callable[[Edition, Vacancy], str]", vacancy: Vacancy) -> str:
        """What `write` says of an advert of the region, made for one file and on the disk for another."""
        if id(vacancy) not in self._states:
            return write(self, vacancy)
        kept = self._written.setdefault(write, {})
        if id(vacancy) in kept:
            text: str = self._texts.read(kept.pop(id(vacancy)))
            return text
        text = write(self, vacancy)
        kept[id(vacancy)] = self._texts.keep(text)
        return text

    def let_go(self) -> None:
        """Forget what only pages are made from, when the last of them is made."""
        self._made.clear()
        self.__dict__.pop("neighbourhood", None)

    @cached_property
    def _texts(self) -> SetAside:
        return SetAside()

    @cached_property
    def _written(self) -> dict[Callable[..., str], dict[int, int]]:
        return {}

    @cached_property
    def _made(self) -> dict[Callable[..., Any], dict[int, Any]]:
        return {}

    @cached_property
    def open(self) -> tuple[Vacancy, ...]:
        """Open adverts, soonest closing first; those open until filled come last."""
        found = [vacancy for vacancy in self.region.vacancies if self.state(vacancy) == "open"]
        return tuple(sorted(found, key=_closing_order))

    @cached_property
    def kept(self) -> tuple[Vacancy, ...]:
        """Every advert that has a page: open, or ended less than 60 days ago."""
        return tuple(
            vacancy
            for vacancy in self.region.vacancies
            if self.state(vacancy) == "open" or vacancy.kept(self.now)
        )

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """Every event that the site may show, in the order of their days."""
        shown = [event for event in self.region.events if event.state(self.now) != "unpublished"]
        return tuple(sorted(shown, key=lambda event: (event.begins, event.id)))

    def edition_before(self, event: Event) -> Event | None:
        """The same event the time before, if it is shown."""
        return self._events_by_id.get(event.edition_before or "")

    @cached_property
    def _events_by_id(self) -> Mapping[str, Event]:
        return {event.id: event for event in self.events}

    def editions_after(self, event: Event) -> tuple[Event, ...]:
        """The events that name this one as the one before, in the order of their days."""
        return self._editions_after.get(event.id, ())

    @cached_property
    def _editions_after(self) -> Mapping[str, tuple[Event, ...]]:
        after: dict[str, tuple[Event, ...]] = {}
        for event in self.events:
            if event.edition_before:
                after[event.edition_before] = (*after.get(event.edition_before, ()), event)
        return after

    def sessions(self, event: Event) -> tuple[Slot, ...]:
        """The sessions of an event at their times; none while there is no programme to show."""
        return () if event.programme_status == "none" else self.region.timetable(event).slots

    def state_of(self, event: Event) -> EventState:
        """The state of an event at this moment."""
        return event.state(self.now)

    @cached_property
    def upcoming(self) -> tuple[Event, ...]:
        """Events until the end of their last day, the next one first; cancelled ones keep their place."""
        return tuple(event for event in self.events if event.state(self.now) != "over")

    @cached_property
    def past(self) -> tuple[Event, ...]:
        """Events that are over, the latest first."""
        return tuple(event for event in reversed(self.events) if event.state(self.now) == "over")

    @cached_property
    def change_stories(self) -> tuple[ChangeStory, ...]:
        """Every change story told by now, the latest first."""
        told = [story for story in self.region.change_stories if story.told_on <= self.now.date()]
        return tuple(sorted(told, key=lambda story: (-story.told_on.toordinal(), story.id)))

    def next_event(self, authority: str | None = None) -> Event | None:
        """The next event that takes place, of the whole region or with one authority among its hosts."""
        coming = (event for event in self.upcoming if event.status not in ("cancelled", "postponed"))
        return next((event for event in coming if authority in (None, *event.host_ids)), None)

    def speakers(self, event: Event) -> Mapping[str, Speaker]:
        """Who speaks at an event; of someone whose consent has ended only the role is told."""
        told = self.region.speakers.get((event.authority, event.id))
        today = self.now.date()
        return {id: speaker.shown(today) for id, speaker in told.speakers.items()} if told else {}

    def event_photos(self, event: Event) -> tuple[Photo, ...]:
        """Every photo of an event for which consent still holds: its own, those afterwards, and of speakers."""
        named = [event.image, *(event.afterwards.photos if event.afterwards else ())]
        named += [speaker.photo for speaker in self.speakers(event).values()]
        return tuple(photo for photo in named if photo and _until(photo, self.now.date()))

    @cached_property
    def staff_stories(self) -> tuple[StaffStory, ...]:
        """Every story that the site may show, the newest first."""
        today = self.now.date()
        found = [story.shown(today) for story in self.region.staff_stories if story.state(today) == "shown"]
        return tuple(sorted(found, key=lambda story: (-story.published.toordinal(), story.id)))

    @cached_property
    def forums(self) -> Forums:
        """What the forums said and what became of it, as far as it may be shown."""
        region = self.region
        return Forums(region.forum_issues, region.positions, region.forums, self.now.date())

    @cached_property
    def news(self) -> Newsroom:
        """The posts that the site may show, in their lists."""
        today = self.now.date()
        shown = (_as_known(post, today) for post in self.region.posts if post.state(today) == "shown")
        return Newsroom(shown, self.region.vocabularies)

    @cached_property
    def voices(self) -> tuple[Voice, ...]:
        """The voices that the site may show, the newest first; consent that has run out withholds one."""
        shown = [voice for voice in self.region.voices if voice.shown(self.now.date())]
        return tuple(sorted(shown, key=lambda voice: (-voice.date.toordinal(), voice.id)))

    def voices_beside(self, issue: str) -> tuple[Voice, ...]:
        """The voices beside which the answer to an issue or a position stands."""
        return tuple(voice for voice in self.voices if voice.issue == issue)

    def responses(self, id: str) -> tuple[Response, ...]:
        """What readers said of a post or a voice up to today, oldest first."""
        kept = self.region.responses.get(id)
        return tuple(kept.by(self.now.date())) if kept else ()

    def ratings(self, id: str) -> Ratings | None:
        """The marks readers gave a post or a voice up to today."""
        kept = self.region.responses.get(id)
        return kept.ratings(self.now.date()) if kept else None

    def views(self, id: str) -> Views | None:
        """How often a post or a voice was read, unless that was counted after today."""
        counted = self.region.views.views.get(id) if self.region.views else None
        return counted if counted and counted.as_at <= self.now.date() else None

    @cached_property
    def empty_sections(self) -> frozenset[str]:
        """Where the sections that hold nothing would stand: they have no page, and nothing may lead there."""
        holds = {
            urls.EVENTS: self.events,
            urls.FORUM: self.forums.there,
            urls.OUTCOMES: self.region.outcomes.shown,
            urls.NEWS: self.news.posts,
            urls.VOICES: self.voices,
            urls.PEOPLE: self.has_people,
            urls.STORIES: self.staff_stories,
        }
        return frozenset(section for section, held in holds.items() if not held)

    @property
    def tabs(self) -> Iterator[tuple[Tab, str]]:
        """The region's tabs with their paths; not those to a section that holds nothing yet."""
        for tab in self.region.profile.tabs:
            path = tab.address.strip("/") + "/"
            if path not in self.empty_sections:
                yield tab, path

    @cached_property
    def recognition(self) -> tuple[Recognition, ...]:
        """The teams that were thanked by now, the latest first."""
        found = [one for one in self.region.people.recognition if one.on.first <= self.now.date()]
        return tuple(sorted(found, key=lambda one: one.on.first, reverse=True))

    @property
    def has_people(self) -> bool:
        """Whether there is anything to show of the region's people."""
        return bool(self.staff_stories) or self.region.people != RegionPeople()

    @cached_property
    def neighbourhood(self) -> Neighbourhood:
        """Open adverts ready to be asked which are like another."""
        return Neighbourhood(self.open, self.region.places, self.region.vocabularies["career_stage"])

    @property
    def demonstration(self) -> bool:
        """Whether every advert is an example."""
        return self.region.profile.demonstration

    def agreed(self, authority: Authority) -> Authority:
        """An authority's profile without the words and photos for which consent must be asked again."""
        photo, voices = authority.photo, authority.testimonials
        today = self.now.date()
        if (photo is None or photo.review_by >= today) and not voices:
            return authority
        kept = (
            said.model_copy(update={"photo": _until(said.photo, today)})
            for said in voices
            if said.review_by >= today
        )
        return authority.model_copy(update={"photo": _until(photo, today), "testimonials": tuple(kept)})

    @cached_property
    def open_by_authority(self) -> Mapping[str, tuple[Vacancy, ...]]:
        """Every authority's open adverts, soonest closing first; an empty tuple where there are none."""
        return grouped(self.open, "authority", self.region.authorities)

    @cached_property
    def all_open(self) -> Listing:
        """The list of all open adverts."""
        return Listing(None, None, "Vacancies", self.open)

    @cached_property
    def listings(self) -> tuple[Listing, ...]:
        """Every list, empty ones too: all, then by authority, stage, service and pattern."""
        return (self.all_open, *narrower(self.region, self.open))

    def narrowed(self, facet: str) -> tuple[Listing, ...]:
        """The lists of one facet that hold at least one advert."""
        return tuple(found for found in self.listings if found.facet == facet and found.vacancies)


def _as_known(post: Post, today: date) -> Post:
    """A post without a photo that must be asked for again, and without a change that is still to come."""
    image, updated = _until(post.image, today), post.updated if post.changed <= today else None
    if (image, updated) == (post.image, post.updated):
        return post
    return post.model_copy(update={"image": image, "updated": updated})


def _until(photo: Photo | None, today: date) -> Photo | None:
    return photo if photo and photo.review_by >= today else None


def _closing_order(vacancy: Vacancy) -> tuple[bool, datetime, str, str]:
    return (vacancy.closes is None, vacancy.ends, vacancy.authority, vacancy.id)
