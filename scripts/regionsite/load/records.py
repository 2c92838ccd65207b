"""Every file of a region as the records that rules look across."""

from datetime import datetime
from functools import lru_cache
from typing import Any

from regionsite.load.kinds import LISTS, MODELS
from regionsite.load.reading import Reading
from regionsite.model.region import Drawing
from regionsite.model.term import Vocabularies, Vocabulary
from regionsite.rules import Records
from regionsite.rules.records import EventKey
from regionsite.source.drawing import vetted_drawing
from regionsite.source.files import Kind
from regionsite.source.folder import Folder
from regionsite.source.paths import region_path
from regionsite.source.picture import LARGEST, Picture, read_picture


def read_records(reading: Reading, folder: Folder, now: datetime) -> Records:
    """Read every file: vocabularies first, for the others' words come from them."""
    vocabularies = _vocabularies(reading, folder)
    read = _Read(reading, folder, vocabularies)
    places, sources = read.only("places"), read.only("sources")
    glossary, synonyms = read.only("glossary"), read.only("synonyms")
    return Records(
        now=now,
        vocabularies=vocabularies,
        profile=read.only("region"),
        accessibility=read.only("accessibility"),
        glossary=glossary.terms if glossary else None,
        places=places.places if places else None,
        places_source=places.source if places else None,
        sources=sources.sources if sources else None,
        synonyms=synonyms.synonyms if synonyms else {},
        practice_models=read.by_id("practice_model"),
        measures=read.by_id("measure"),
        figures=read.by_id("figures"),
        change_stories=read.every("change_story"),
        people=read.only("people"),
        staff_stories=read.every("staff_story"),
        authorities=read.by_id("authority"),
        vacancies=read.every("vacancy"),
        forums=read.by_authority("forum"),
        region_forums=read.only("forums"),
        forum_issues=read.every("forum_issue"),
        positions=read.every("position"),
        posts=read.every("post"),
        responses=read.by_id("responses"),
        views=read.only("views"),
        voices=read.every("voice"),
        help=read.only("help"),
        events=read.every("event"),
        programmes=read["programme"],
        speakers=read["speakers"],
        drawings=_drawings(reading, folder),
        photos=_photos(reading, folder),
        files=frozenset(file.path for file in folder.files),
        spoiled=reading.spoiled,
    )


def _vocabularies(reading: Reading, folder: Folder) -> Vocabularies:
    empty = Vocabularies()
    files = [file for file in folder.files if file.kind == "vocabulary"]
    read = {file.id: reading.record(file, empty) for file in files}
    return reading.known_words(
        Vocabularies(
            {
                id: Vocabulary(id, words.heading, words.terms, words.source)
                for id, words in read.items()
                if words and region_path(f"vocabularies/{id}.yml") not in reading.spoiled
            }
        )
    )


class _Read(dict[Kind, dict[EventKey, Any]]):
    """The records of each kind of file but vocabularies, by their authority, if they have one, and their id."""

    def __init__(self, reading: Reading, folder: Folder, vocabularies: Vocabularies) -> None:
        super().__init__({kind: {} for kind in MODELS})
        for file in (file for file in folder.files if file.kind != "vocabulary"):
            record = reading.record(file, vocabularies)
            # Half a list would condemn everything in other files that names its other half.
            half = file.kind in LISTS and file.path in reading.spoiled
            if record is not None and not half:
                self[file.kind][file.authority, file.id] = record

    def only(self, kind: Kind) -> Any:
        """The record of a kind of which there is one; None when it could not be read."""
        return next(iter(self[kind].values()), None)

    def every(self, kind: Kind) -> tuple[Any, ...]:
        """The records of a kind, in the order of their files."""
        return tuple(self[kind].values())

    def by_id(self, kind: Kind) -> dict[str, Any]:
        """The records of a kind whose ids are unique in the region."""
        return {id: record for (_, id), record in self[kind].items()}

    def by_authority(self, kind: Kind) -> dict[str, Any]:
        """The records of a kind of which each authority has one."""
        return {authority: record for (authority, _), record in self[kind].items() if authority}


def _drawings(reading: Reading, folder: Folder) -> dict[str, Drawing]:
    shapes: dict[str, dict[bool, str]] = {}
    for file in folder.drawings:
        markup, flaws = _vetted((reading.root / file.path).read_bytes(), "rs-drawn__")
        for flaw in flaws:
            reading.flawed(file.path, flaw)
        shapes.setdefault(file.authority, {})[file.strip] = markup
    return {authority: Drawing(drawn.get(False, ""), drawn.get(True)) for authority, drawn in shapes.items()}


# A server asks about the same drawings after each edit.
_vetted = lru_cache(1_000)(vetted_drawing)


def _photos(reading: Reading, folder: Folder) -> dict[str, Picture | bytes]:
    """What lies in the folders of photos; of a file that is too large no more than shows that it is."""
    found = {}
    for file in folder.photos:
        # A link may lead out of the project; to the rules such a photo is not there.
        if (reading.root / file.path).is_symlink():
            continue
        with (reading.root / file.path).open("rb") as opened:
            content = opened.read(LARGEST + 1)
        found[file.place] = read_picture(content) or content
    return found
