"""What a file holds, going by where it stands, and what is wrong with its name or its place."""

import re
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from regionsite.names import slug_problem, slugged
from regionsite.source.files import (
    AUTHORITY_FOLDERS,
    EVENT_FILES,
    REGION_FILES,
    REGION_FOLDERS,
    DrawingFile,
    PhotoFile,
    RecordFile,
)
from regionsite.source.flaw import Flaw, of_whole_file
from regionsite.source.paths import (
    AUTHORITIES,
    CHANGE_STORIES,
    EVENTS,
    FORUM,
    PHOTOS,
    POSTS,
    REGION,
    authority_path,
    photo_path,
    vacancy_path,
)
from regionsite.source.picture import ENDINGS
from regionsite.wording import joined, nearest


@dataclass(frozen=True, slots=True)
class Place:
    """What a file holds, going by where it stands, and what is wrong with that.

    A file whose name is only a little wrong is read all the same, so that what is wrong inside is told too.
    """

    holds: RecordFile | DrawingFile | PhotoFile | None = None
    flaw: Flaw | None = None


def place_of(path: str) -> Place:
    """What the file at `path` holds."""
    return placed(PurePosixPath(path))


def placed(path: PurePosixPath) -> Place:
    """What the file at `path`, counted from the root, holds."""
    if path.parent == PurePosixPath(POSTS) or PurePosixPath(POSTS) in path.parents:
        return _post(path)
    parts = path.parts[1:]
    if meant := _wrong_ending(path):
        return _misnamed(path, meant)
    if len(parts) == 1 or parts[0] == "vacancies":
        return _astray(
            "a file belongs in the folder of its authority",
            f"move it to {AUTHORITIES}/, the name of its authority, vacancies/{slugged(path.stem)}.yml",
        )
    if parts[0] == REGION:
        return _in_region(path, parts[1:])
    return _in_authority(path, parts[0], parts[1:])


def _post(path: PurePosixPath) -> Place:
    """A file below the folder of posts: a post, or what MkDocs would publish as it is."""
    if path.parent != PurePosixPath(POSTS) or path.suffix != ".md":
        return _astray(
            "a post is a file of its own here, and its name ends in .md",
            "put its picture into the folder `photos` of its authority, or move the file elsewhere",
        )
    return _named(RecordFile("post", str(path), path.stem))


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
    return Place(replace(holds, path=str(path)) if holds else None, of_whole_file("misplaced-file", why, how))


def _in_region(path: PurePosixPath, parts: tuple[str, ...]) -> Place:
    if len(parts) == 1 and parts[0] in REGION_FILES:
        return Place(RecordFile(REGION_FILES[parts[0]], str(path), path.stem))
    if len(parts) == 2 and parts[0] in REGION_FOLDERS and path.suffix == ".yml":
        return _named(RecordFile(REGION_FOLDERS[parts[0]], str(path), path.stem))
    if len(parts) == 2 and parts[0] == "drawings" and path.suffix == ".svg":
        return Place(DrawingFile(str(path), path.stem.removesuffix("-strip"), path.stem.endswith("-strip")))
    if found := _in_either(path, None, parts):
        return found
    known = [*REGION_FILES, *(f"{folder}/" for folder in REGION_FOLDERS), "drawings/", "events/", "photos/"]
    near = nearest(parts[0] if len(parts) == 1 else f"{parts[0]}/", known)
    hint = f"did you mean `{near}`?" if near else f"the region's folder holds {joined(known)}"
    return _astray("nothing reads this file here", hint)


def _in_authority(path: PurePosixPath, authority: str, parts: tuple[str, ...]) -> Place:
    if problem := slug_problem(authority):
        # Shown once for the whole folder; its files are read under the name the folder should have.
        right = slugged(authority)
        return Place(_in_authority(path, right, parts).holds, _folder_flaw(authority, problem, right))
    if parts == ("authority.yml",):
        return Place(RecordFile("authority", str(path), authority, authority))
    if len(parts) == 2 and parts[0] in AUTHORITY_FOLDERS and path.suffix == ".yml":
        return _named(RecordFile(AUTHORITY_FOLDERS[parts[0]], str(path), path.stem, authority))
    if found := _in_either(path, authority, parts):
        return found
    if path.suffix == ".yml":
        return _record_astray(path, authority, parts)
    return _astray("nothing reads this file", f"delete it, or move it out of {AUTHORITIES}/")


def _in_either(path: PurePosixPath, authority: str | None, parts: tuple[str, ...]) -> Place | None:
    """A file in one of the folders that an authority and the region (None) both may have."""
    if parts[0] == EVENTS:
        return _of_event(path, authority, parts[1:])
    if len(parts) == 2 and parts[0] == FORUM and path.suffix == ".yml":
        return _of_forum(path, authority)
    if len(parts) == 2 and parts[0] == CHANGE_STORIES and path.suffix == ".yml":
        return _named(RecordFile("change_story", str(path), path.stem, authority))
    if len(parts) == 2 and parts[0] == PHOTOS and path.suffix.lower().removeprefix(".") in ENDINGS:
        return _photo(path, authority or REGION)
    return None


def _of_forum(path: PurePosixPath, authority: str | None) -> Place:
    """A file below `forum/`: the forum itself, an issue of it, or in the region's folder a position."""
    if path.stem == FORUM:
        return Place(RecordFile("forum" if authority else "forums", str(path), FORUM, authority))
    return _named(RecordFile("forum_issue" if authority else "position", str(path), path.stem, authority))


def _of_event(path: PurePosixPath, authority: str | None, parts: tuple[str, ...]) -> Place:
    """A file below `events/`: an event alone, or one of the three in the folder of a conference."""
    if len(parts) == 1 and path.suffix == ".yml":
        return _named(RecordFile("event", str(path), path.stem, authority))
    if len(parts) == 2 and parts[1] in EVENT_FILES:
        return _in_folder_of_event(RecordFile(EVENT_FILES[parts[1]], str(path), parts[0], authority))
    near = nearest(path.name, EVENT_FILES) if len(parts) == 2 else None
    holds = joined(list(EVENT_FILES))
    hint = f"did you mean `{near}`?" if near else f"an event is one file, or a folder with {holds}"
    return _astray("nothing reads this file in the folder of events", hint)


def _in_folder_of_event(record: RecordFile) -> Place:
    problem = slug_problem(record.id)
    if not problem:
        return Place(record)
    right = slugged(record.id)
    return Place(replace(record, id=right), _folder_flaw(record.id, problem, right))


def _photo(path: PurePosixPath, authority: str) -> Place:
    right = f"{path.stem if slug_problem(path.stem) is None else slugged(path.stem)}{path.suffix.lower()}"
    holds = PhotoFile(str(path), photo_path(authority, f"{PHOTOS}/{right}"))
    if right == path.name:
        return Place(holds)
    problem = slug_problem(path.stem) or "must end in small letters"
    return Place(holds, _name_flaw(path.name, problem, right))


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
        why, how = "nothing reads a folder within vacancies", f"move its files to {right}/"
    elif len(parts) > 1 and nearest(parts[0], ["vacancies", "vacancy", "jobs"]):
        why, how = f"nothing reads the folder `{parts[0]}`", f"rename the folder to {right}"
    else:
        where = vacancy_path(authority, slugged(path.stem))
        why, how = "nothing reads a file in this place", f"if it is a vacancy, move it to {where}"
    return Place(holds, of_whole_file("misplaced-file", why, how))


def _named(record: RecordFile) -> Place:
    """A record in its place, with what is wrong with its file's name."""
    words = record.kind == "vocabulary"
    problem = slug_problem(record.id.replace("_", "-") if words else record.id)
    if not problem:
        return Place(record)
    right = slugged(record.id).replace("-", "_") if words else slugged(record.id)
    ending = PurePosixPath(record.path).suffix
    return Place(replace(record, id=right), _name_flaw(record.id, problem, f"{right}{ending}"))


def _name_flaw(name: str, problem: str, right: str) -> Flaw:
    return of_whole_file("file-name", f"the file's name `{name}` {problem}", f"rename it to {right}")


def _folder_flaw(name: str, problem: str, right: str) -> Flaw:
    return of_whole_file(
        "file-name", f"the folder's name `{name}` {problem}", f"rename the folder to {right}"
    )


def _astray(message: str, hint: str) -> Place:
    return Place(None, of_whole_file("misplaced-file", message, hint))
