"""Which kinds of file there are, and what each holds by its name."""

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Literal

from regionsite.source.paths import (
    EVENTS,
    STORIES,
    authority_path,
    change_story_path,
    event_path,
    forum_path,
    post_path,
    region_path,
    staff_story_path,
    vacancy_path,
)

Kind = Literal[
    "region",
    "accessibility",
    "glossary",
    "places",
    "sources",
    "synonyms",
    "vocabulary",
    "practice_model",
    "measure",
    "figures",
    "change_story",
    "people",
    "staff_story",
    "forum",
    "forums",
    "forum_issue",
    "position",
    "authority",
    "vacancy",
    "post",
    "responses",
    "views",
    "voice",
    "help",
    "event",
    "programme",
    "speakers",
]
REGION_FILES: dict[str, Kind] = {
    "region.yml": "region",
    "accessibility.yml": "accessibility",
    "glossary.yml": "glossary",
    "places.yml": "places",
    "sources.yml": "sources",
    "synonyms.yml": "synonyms",
    "views.yml": "views",
    "help.yml": "help",
    "people.yml": "people",
}
REGION_FOLDERS: dict[str, Kind] = {
    "vocabularies": "vocabulary",
    "practice-models": "practice_model",
    "responses": "responses",
    "voices": "voice",
    "measures": "measure",
    "figures": "figures",
}
AUTHORITY_FOLDERS: dict[str, Kind] = {"vacancies": "vacancy", STORIES: "staff_story"}
"""Folders that only an authority has."""
EVENT_FILES: dict[str, Kind] = {
    "event.yml": "event",
    "programme.yml": "programme",
    "speakers.yml": "speakers",
}
"""The files in the folder of a conference."""


@dataclass(frozen=True, slots=True)
class RecordFile:
    """One file that holds a record: `path` from the root, the record's id, and its authority if it has one."""

    kind: Kind
    path: str
    id: str
    authority: str | None = None

    @property
    def right_path(self) -> str:
        """Where the file would stand under its right name; elsewhere than `path` only when that is wrong."""
        if self.kind == "vacancy" and self.authority:
            return vacancy_path(self.authority, self.id)
        if self.kind == "post":
            return post_path(self.id)
        if self.kind == "staff_story" and self.authority:
            return staff_story_path(self.authority, self.id)
        if self.kind == "change_story":
            return change_story_path(self.authority, self.id)
        if self.kind in ("forum", "forums", "forum_issue", "position"):
            return forum_path(self.authority, self.id)
        if self.kind in EVENT_FILES.values():
            whole = PurePosixPath(self.path).parent.name != EVENTS
            return event_path(self.authority, self.id, self.kind if whole else None)
        if self.kind == "authority":
            return authority_path(self.id)
        if self.kind in REGION_FOLDERS.values():
            folder = next(name for name, kind in REGION_FOLDERS.items() if kind == self.kind)
            return region_path(f"{folder}/{self.id}.yml")
        return region_path(f"{self.id}.yml")


@dataclass(frozen=True)
class DrawingFile:
    """One SVG of `_region/drawings/`: of an authority's tile, or of its wide strip."""

    path: str
    authority: str
    strip: bool


@dataclass(frozen=True)
class PhotoFile:
    """One picture in the folder `photos` of an authority; `place` is its path under the name it should have."""

    path: str
    place: str
