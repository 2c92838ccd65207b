"""What lies in `authorities/`: every file with the record it holds, and the files that are in the wrong place."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from regionsite.names import slugged
from regionsite.source.files import EVENT_FILES, DrawingFile, Kind, PhotoFile, RecordFile
from regionsite.source.flaw import Flaw, of_whole_file
from regionsite.source.paths import AUTHORITIES, CHANGE_STORIES, EVENTS, FORUM, POSTS, STORIES, authority_path
from regionsite.source.placing import Place, place_of
from regionsite.wording import joined, nearest

_IGNORED = {".gitkeep", ".DS_Store", "Thumbs.db", "desktop.ini", "README.md"}


@dataclass(frozen=True)
class Folder:
    """Everything found, in sorted order, and what lies where it should not."""

    files: tuple[RecordFile, ...]
    drawings: tuple[DrawingFile, ...]
    photos: tuple[PhotoFile, ...]
    misplaced: tuple[tuple[str, Flaw], ...]


def read_folder(root: Path, place_of: Callable[[str], Place] = place_of) -> Folder:
    """Look through `root/authorities` and the posts, in sorted order so that every machine sees the same.

    `place_of` says what the file at a path holds.
    """
    paths = [*_every_file(root / AUTHORITIES, AUTHORITIES), *_every_file(root / POSTS, POSTS)]
    found = [(path, place_of(path)) for path in paths]
    files = _each_once(place for _, place in found)
    drawings = [place.holds for _, place in found if isinstance(place.holds, DrawingFile)]
    photos = [place.holds for _, place in found if isinstance(place.holds, PhotoFile)]
    strays = _without_profile(files)
    misplaced = strays + _same_but_for_case(paths) + _both_ways(paths)
    misplaced += _once_a_folder(((path, place.flaw) for path, place in found if place.flaw), dict(strays))
    astray = tuple(sorted(misplaced, key=lambda flawed: flawed[0]))
    return Folder(tuple(files), tuple(drawings), tuple(photos), astray)


def _each_once(places: Iterable[Place]) -> list[RecordFile]:
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
    """Windows and macOS take `A.yml` and `a.yml` for the same file; the one in small letters has its right name."""
    seen: dict[str, str] = {}
    flaws = []
    for path in sorted(paths, key=lambda path: path != path.lower()):
        first = seen.setdefault(path.lower(), path)
        if first != path:
            flaw = of_whole_file(
                "file-name",
                f"this name differs from {first} only in capital letters",
                "rename one of the two",
            )
            flaws.append((path, flaw))
    return flaws


def _both_ways(paths: list[str]) -> list[tuple[str, Flaw]]:
    """An event that is a file as well as a folder: nobody could say which of the two is meant."""
    folders = {folder for folder, _, name in (path.rpartition("/") for path in paths) if name in EVENT_FILES}
    flaw = of_whole_file("file-name", "a folder with this name is there too", "keep one of the two")
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
        known = (EVENTS, FORUM, STORIES, CHANGE_STORIES)
        below = next((part for part in PurePosixPath(path).parts if part in known), "vacancies")
        advice = f"did you mean `{near}`? Move its files to {AUTHORITIES}/{near}/{below}/"
    elif profiles:
        advice = f"move its files to the folder of {joined(profiles, 'or')}, or add {authority_path(slugged(folder))}"
    else:
        advice = f"add {authority_path(slugged(folder))}"
    return of_whole_file(
        "undefined-authority",
        f"the folder `{folder}` is not an authority, for it has no authority.yml",
        advice,
    )
