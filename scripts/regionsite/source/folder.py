"""What lies in `authorities/`: every file with the record it holds, and the files that are in the wrong place."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Literal

from regionsite.diagnostics import Span
from regionsite.names import slug_problem, slugged
from regionsite.source.flaw import Flaw
from regionsite.source.picture import ENDINGS
from regionsite.wording import joined, nearest

AUTHORITIES = "authorities"
REGION = "_region"
EVENTS = "events"
FORUM = "forum"
POSTS = "docs/news/posts"
"""Where posts stand: MkDocs looks for pages below `docs/`."""

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
_REGION_FILES: dict[str, Kind] = {
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
_REGION_FOLDERS: dict[str, Kind] = {
    "vocabularies": "vocabulary",
    "practice-models": "practice_model",
    "responses": "responses",
    "voices": "voice",
    "measures": "measure",
    "figures": "figures",
}
CHANGE_STORIES = "change-stories"
STORIES = "stories"
_EVENT_FILES: dict[str, Kind] = {
    "event.yml": "event",
    "programme.yml": "programme",
    "speakers.yml": "speakers",
}
"""The files in the folder of a conference."""
_IGNORED = {".gitkeep", ".DS_Store", "Thumbs.db", "desktop.ini", "README.md"}


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
        if self.kind in _EVENT_FILES.values():
            whole = PurePosixPath(self.path).parent.name != EVENTS
            return event_path(self.authority, self.id, self.kind if whole else None)
        if self.kind == "authority":
            return authority_path(self.id)
        if self.kind in _REGION_FOLDERS.values():
            folder = next(name for name, kind in _REGION_FOLDERS.items() if kind == self.kind)
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


@dataclass(frozen=True)
class Folder:
    """Everything found, in sorted order, and what lies where it should not."""

    files: tuple[RecordFile, ...]
    drawings: tuple[DrawingFile, ...]
    photos: tuple[PhotoFile, ...]
    misplaced: tuple[tuple[str, Flaw], ...]


def vacancy_path(authority: str, id: str) -> str:
    """Where an advert's file stands."""
    return f"{AUTHORITIES}/{authority}/vacancies/{id}.yml"


def post_path(id: str) -> str:
    """Where a post of the news stands."""
    return f"{POSTS}/{id}.md"


def event_path(authority: str | None, id: str, part: str | None = None) -> str:
    """Where an event's file stands: one alone, or one `part` of a folder (`event`, `programme`, `speakers`)."""
    where = f"{AUTHORITIES}/{authority or REGION}/{EVENTS}/{id}"
    return f"{where}/{part}.yml" if part else f"{where}.yml"


def forum_path(authority: str | None, id: str = FORUM) -> str:
    """Where an issue of a forum, or a position of the region, stands; without an id the forum itself."""
    return f"{AUTHORITIES}/{authority or REGION}/{FORUM}/{id}.yml"


def authority_path(authority: str) -> str:
    """Where an authority's profile stands."""
    return f"{AUTHORITIES}/{authority}/authority.yml"


def photo_path(authority: str, file: str) -> str:
    """Where a photo of an authority stands, `file` being as its record names it: `photos/team.jpg`."""
    return f"{AUTHORITIES}/{authority}/{file}"


def practice_model_path(id: str) -> str:
    """Where a practice model's file stands."""
    return f"{AUTHORITIES}/{REGION}/practice-models/{id}.yml"


def measure_path(id: str) -> str:
    """Where a measure's file stands."""
    return f"{AUTHORITIES}/{REGION}/measures/{id}.yml"


def figures_path(id: str) -> str:
    """Where the figures of a measure stand."""
    return f"{AUTHORITIES}/{REGION}/figures/{id}.yml"


def change_story_path(authority: str | None, id: str) -> str:
    """Where a change story of an authority, or of the region, stands."""
    return f"{AUTHORITIES}/{authority or REGION}/{CHANGE_STORIES}/{id}.yml"


def staff_story_path(authority: str, id: str) -> str:
    """Where the story of somebody who works for an authority stands."""
    return f"{AUTHORITIES}/{authority}/{STORIES}/{id}.yml"


def region_path(name: str = "region.yml") -> str:
    """Where a file of the region itself stands."""
    return f"{AUTHORITIES}/{REGION}/{name}"


def read_folder(root: Path) -> Folder:
    """Look through `root/authorities` and the posts, in sorted order so that every machine sees the same."""
    paths = [*_every_file(root / AUTHORITIES, AUTHORITIES), *_every_file(root / POSTS, POSTS)]
    found = [(path, _placed(path)) for path in paths]
    files = _each_once(place for _, place in found)
    drawings = [place.holds for _, place in found if isinstance(place.holds, DrawingFile)]
    photos = [place.holds for _, place in found if isinstance(place.holds, PhotoFile)]
    strays = _without_profile(files)
    misplaced = strays + _same_but_for_case(paths) + _both_ways(paths)
    misplaced += _once_a_folder(((path, place.flaw) for path, place in found if place.flaw), dict(strays))
    astray = tuple(sorted(misplaced, key=lambda flawed: flawed[0]))
    return Folder(tuple(files), tuple(drawings), tuple(photos), astray)


def _each_once(places: Iterable["Place"]) -> list[RecordFile]:
    """The records, without a copy under a wrong name of one that is there under its right name."""
    kept: dict[tuple[Kind, str | None, str], RecordFile] = {}
    for place in sorted(places, key=lambda place: place.flaw is not None):
        if isinstance(place.holds, RecordFile):
            kept.setdefault((place.holds.kind, place.holds.authority, place.holds.id), place.holds)
    return sorted(kept.values(), key=lambda file: file.path.split("/"))


def _every_file(folder: Path, path: str) -> Iterator[str]:
    """The path of each file in a folder that is at `path`. (A listing that knows folders from files by itself
    takes a tenth of the time of `Path`.)"""
    if not folder.is_dir():
        return
    with os.scandir(folder) as listing:
        entries = sorted(listing, key=lambda entry: entry.name)
    for entry in entries:
        # A linked folder may lead round in a circle, and Windows has none.
        if entry.is_dir() and not entry.is_symlink() and not entry.name.startswith("."):
            yield from _every_file(Path(entry.path), f"{path}/{entry.name}")
        elif entry.is_file() and entry.name not in _IGNORED and not entry.name.startswith((".", "~")):
            yield f"{path}/{entry.name}"


@dataclass(frozen=True, slots=True)
class Place:
    """What a file holds, going by where it stands, and what is wrong with that.

    A file whose name is only a little wrong is read all the same, so that what is wrong inside is told too.
    """

    holds: RecordFile | DrawingFile | PhotoFile | None = None
    flaw: Flaw | None = None


@lru_cache(100_000)
def _placed(path: str) -> Place:
    """What the file at `path` holds; a server asks about the same thousands of paths after each edit."""
    return placed(PurePosixPath(path))


def placed(path: PurePosixPath) -> Place:
    """What the file at `path`, counted from the root, holds."""
    if path.parent == PurePosixPath(POSTS) or PurePosixPath(POSTS) in path.parents:
        return _post(path)
    parts = path.parts[1:]
    if meant := _wrong_ending(path):
        return _misnamed(path, meant)
    if parts[0] == REGION:
        return _in_region(path, parts[1:])
    if len(parts) == 1 or parts[0] == "vacancies":
        return _astray(
            "a file belongs in the folder of its authority",
            f"move it to {AUTHORITIES}/, the name of its authority, vacancies/{slugged(path.stem)}.yml",
        )
    return _in_authority(path, parts[0], parts[1:])


def _post(path: PurePosixPath) -> Place:
    """A file below the folder of posts: a post, or what MkDocs would publish as it is."""
    if path.parent != PurePosixPath(POSTS) or path.suffix != ".md":
        return _astray(
            "a post is a file of its own here, and its name ends in .md",
            "put its picture into the folder `photos` of its authority, or move the file elsewhere",
        )
    problem = slug_problem(path.stem)
    if not problem:
        return Place(RecordFile("post", str(path), path.stem))
    right = slugged(path.stem)
    flaw = _flaw("file-name", f"the file's name `{path.stem}` {problem}", f"rename it to {right}.md")
    return Place(RecordFile("post", str(path), right), flaw)


def _wrong_ending(path: PurePosixPath) -> str | None:
    """The name a file was meant to have, when only its ending keeps it from being read."""
    found = _ENDING.fullmatch(path.name)
    if not found or path.name == f"{found['stem']}.yml":
        return None
    if path.name.lower().endswith(".txt") and not found["yaml"] and "vacancies" not in path.parts:
        return None  # Notes of one's own; `nothing reads this file` is said of them below.
    return f"{found['stem']}.yml"


_ENDING = re.compile(
    r"(?P<stem>.+?)(?P<yaml>\.ya?ml)?(?:(?<=\.yml)|(?<=\.yaml)|\.txt|\.ya?ml)", re.IGNORECASE
)


def _misnamed(path: PurePosixPath, meant: str) -> Place:
    holds = placed(path.with_name(meant)).holds
    if re.search(r"\.ya?ml\.txt$", path.name, re.IGNORECASE):
        why = "Windows has added .txt to this file's name, so it would not be read"
        how = (
            f"rename it to {meant} (in Explorer tick View, Show, File name extensions to see the whole name)"
        )
    else:
        why = "this file would not be read: its name must end in .yml, in small letters"
        how = f"rename it to {meant}"
    return Place(replace(holds, path=str(path)) if holds else None, _flaw("misplaced-file", why, how))


def _in_region(path: PurePosixPath, parts: tuple[str, ...]) -> Place:
    if len(parts) == 1 and parts[0] in _REGION_FILES:
        return Place(RecordFile(_REGION_FILES[parts[0]], str(path), path.stem))
    if len(parts) == 2 and parts[0] in _REGION_FOLDERS and path.suffix == ".yml":
        return _named(RecordFile(_REGION_FOLDERS[parts[0]], str(path), path.stem))
    if len(parts) == 2 and parts[0] == "drawings" and path.suffix == ".svg":
        return Place(DrawingFile(str(path), path.stem.removesuffix("-strip"), path.stem.endswith("-strip")))
    if parts[0] == EVENTS:
        return _of_event(path, None, parts[1:])
    if len(parts) == 2 and parts[0] == CHANGE_STORIES and path.suffix == ".yml":
        return _named(RecordFile("change_story", str(path), path.stem))
    if len(parts) == 2 and parts[0] == FORUM and path.suffix == ".yml":
        return _of_forum(path, None)
    if len(parts) == 2 and parts[0] == "photos" and path.suffix.lower().removeprefix(".") in ENDINGS:
        return _photo(path, REGION)
    known = [*_REGION_FILES, *(f"{folder}/" for folder in _REGION_FOLDERS), "drawings/", "events/", "photos/"]
    near = nearest(parts[0] if len(parts) == 1 else f"{parts[0]}/", known)
    hint = f"did you mean `{near}`?" if near else f"the region's folder holds {joined(known)}"
    return _astray("nothing reads this file here", hint)


def _in_authority(path: PurePosixPath, authority: str, parts: tuple[str, ...]) -> Place:
    if problem := slug_problem(authority):
        # Shown once for the whole folder; its files are read under the name the folder should have.
        flaw = _flaw(
            "file-name",
            f"the folder's name `{authority}` {problem}",
            f"rename the folder to {slugged(authority)}",
        )
        return Place(_in_authority(path, slugged(authority), parts).holds, flaw)
    if parts == ("authority.yml",):
        return Place(RecordFile("authority", str(path), authority, authority))
    if len(parts) == 2 and parts[0] == "vacancies" and path.suffix == ".yml":
        return _named(RecordFile("vacancy", str(path), path.stem, authority))
    if len(parts) == 2 and parts[0] == FORUM and path.suffix == ".yml":
        return _of_forum(path, authority)
    if len(parts) == 2 and parts[0] == "photos" and path.suffix.lower().removeprefix(".") in ENDINGS:
        return _photo(path, authority)
    if parts[0] == EVENTS:
        return _of_event(path, authority, parts[1:])
    if len(parts) == 2 and parts[0] == CHANGE_STORIES and path.suffix == ".yml":
        return _named(RecordFile("change_story", str(path), path.stem, authority))
    if len(parts) == 2 and parts[0] == STORIES and path.suffix == ".yml":
        return _named(RecordFile("staff_story", str(path), path.stem, authority))
    if path.suffix == ".yml":
        return _record_astray(path, authority, parts)
    return _astray("nothing reads this file", f"delete it, or move it out of {AUTHORITIES}/")


def _of_forum(path: PurePosixPath, authority: str | None) -> Place:
    """A file below `forum/`: the forum itself, an issue of it, or in the region's folder a position."""
    if path.stem == FORUM:
        return Place(RecordFile("forum" if authority else "forums", str(path), FORUM, authority))
    return _named(RecordFile("forum_issue" if authority else "position", str(path), path.stem, authority))


def _of_event(path: PurePosixPath, authority: str | None, parts: tuple[str, ...]) -> Place:
    """A file below `events/`: an event alone, or one of the three in the folder of a conference."""
    if len(parts) == 1 and path.suffix == ".yml":
        return _named(RecordFile("event", str(path), path.stem, authority))
    if len(parts) == 2 and parts[1] in _EVENT_FILES:
        return _in_folder_of_event(RecordFile(_EVENT_FILES[parts[1]], str(path), parts[0], authority))
    near = nearest(path.name, _EVENT_FILES) if len(parts) == 2 else None
    holds = joined(list(_EVENT_FILES))
    hint = f"did you mean `{near}`?" if near else f"an event is one file, or a folder with {holds}"
    return _astray("nothing reads this file in the folder of events", hint)


def _in_folder_of_event(record: RecordFile) -> Place:
    problem = slug_problem(record.id)
    if not problem:
        return Place(record)
    right = slugged(record.id)
    flaw = _flaw("file-name", f"the folder's name `{record.id}` {problem}", f"rename the folder to {right}")
    return Place(replace(record, id=right), flaw)


def _photo(path: PurePosixPath, authority: str) -> Place:
    right = f"{path.stem if slug_problem(path.stem) is None else slugged(path.stem)}{path.suffix.lower()}"
    holds = PhotoFile(str(path), photo_path(authority, f"photos/{right}"))
    if right == path.name:
        return Place(holds)
    problem = slug_problem(path.stem) or "must end in small letters"
    return Place(
        holds, _flaw("file-name", f"the file's name `{path.name}` {problem}", f"rename it to {right}")
    )


def _record_astray(path: PurePosixPath, authority: str, parts: tuple[str, ...]) -> Place:
    """A record in the wrong folder of its authority: read as what it most likely is."""
    if len(parts) == 1 and nearest(path.stem, ["authority", "profile", authority]):
        return _astray(
            "nothing reads a file with this name",
            f"if it is the profile, rename it to {authority_path(authority)}",
        )
    holds = RecordFile("vacancy", str(path), slugged(path.stem), authority)
    right = f"{AUTHORITIES}/{authority}/vacancies"
    if parts[0] == "vacancies":
        flaw = _flaw(
            "misplaced-file", "nothing reads a folder within vacancies", f"move its files to {right}/"
        )
    elif len(parts) > 1 and nearest(parts[0], ["vacancies", "vacancy", "jobs"]):
        flaw = _flaw(
            "misplaced-file", f"nothing reads the folder `{parts[0]}`", f"rename the folder to {right}"
        )
    else:
        where = vacancy_path(authority, slugged(path.stem))
        flaw = _flaw(
            "misplaced-file", "nothing reads a file in this place", f"if it is a vacancy, move it to {where}"
        )
    return Place(holds, flaw)


def _named(record: RecordFile) -> Place:
    id = record.id.replace("_", "-") if record.kind == "vocabulary" else record.id
    problem = slug_problem(id)
    if not problem:
        return Place(record)
    right = slugged(record.id)
    right = right.replace("-", "_") if record.kind == "vocabulary" else right
    flaw = _flaw("file-name", f"the file's name `{record.id}` {problem}", f"rename it to {right}.yml")
    return Place(replace(record, id=right), flaw)


def _flaw(rule: str, message: str, hint: str) -> Flaw:
    return Flaw(Span(1, 1), rule, message, hint)


def _astray(message: str, hint: str) -> Place:
    return Place(None, _flaw("misplaced-file", message, hint))


def _once_a_folder(flaws: Iterable[tuple[str, Flaw]], strays: Mapping[str, Flaw]) -> list[tuple[str, Flaw]]:
    """What is wrong with a folder is said at its first file only, and not where it is no authority anyway."""
    said: set[tuple[str, Flaw]] = set()
    kept = []
    for path, flaw in flaws:
        folder = path.rpartition("/")[0]
        of_folder = "folder" in flaw.message
        if of_folder and ((folder, flaw) in said or path in strays):
            said.add((folder, flaw))
            continue
        said.add((folder, flaw))
        kept.append((path, flaw))
    return kept


def _same_but_for_case(paths: list[str]) -> list[tuple[str, Flaw]]:
    """Windows and macOS take `A.yml` and `a.yml` for the same file."""
    seen: dict[str, str] = {}
    flaws = []
    for path in paths:
        first = seen.setdefault(path.lower(), path)
        if first != path:
            flaw = _flaw(
                "file-name",
                f"this name differs from {first} only in capital letters",
                "rename one of the two",
            )
            flaws.append((path, flaw))
    return flaws


def _both_ways(paths: list[str]) -> list[tuple[str, Flaw]]:
    """An event that is a file as well as a folder: nobody could say which of the two is meant."""
    folders = {folder for folder, _, name in (path.rpartition("/") for path in paths) if name in _EVENT_FILES}
    flaw = _flaw("file-name", "a folder with this name is there too", "keep one of the two")
    return [(path, flaw) for path in paths if path.removesuffix(".yml") in folders]


def _without_profile(files: list[RecordFile]) -> list[tuple[str, Flaw]]:
    """Folders that hold vacancies or events and no profile: one finding a folder, at its first file."""
    profiles = sorted(record.id for record in files if record.kind == "authority")
    strays: dict[str, str] = {}
    for record in files:
        if record.authority and record.kind != "authority" and record.authority not in profiles:
            strays.setdefault(PurePosixPath(record.path).parts[1], record.path)
    return [(path, _no_such_authority(folder, path, profiles)) for folder, path in strays.items()]


def _no_such_authority(folder: str, path: str, profiles: list[str]) -> Flaw:
    near = nearest(folder, profiles)
    if near:
        known = (EVENTS, STORIES, CHANGE_STORIES)
        below = next((part for part in PurePosixPath(path).parts if part in known), "vacancies")
        advice = f"did you mean `{near}`? Move its files to {AUTHORITIES}/{near}/{below}/"
    elif profiles:
        advice = f"move its files to the folder of {joined(profiles, 'or')}, or add {authority_path(slugged(folder))}"
    else:
        advice = f"add {authority_path(slugged(folder))}"
    return _flaw(
        "undefined-authority",
        f"the folder `{folder}` is not an authority, for it has no authority.yml",
        advice,
    )
