"""Every file of a region as the records that rules look across."""

from datetime import datetime
from functools import lru_cache
from typing import Any

from regionsite.load.kinds import LISTS, MODELS
from regionsite.load.reading import Reading
from regionsite.model.region import Drawing
from regionsite.model.term import Vocabularies, Vocabulary
from regionsite.rules import Records
from regionsite.source.drawing import vetted_drawing
from regionsite.source.files import Kind
from regionsite.source.folder import Folder
from regionsite.source.paths import region_path
from regionsite.source.picture import LARGEST, Picture, read_picture


def read_records(reading: Reading, folder: Folder, now: datetime) -> Records:
    """Read every file: vocabularies first, for the others' words come from them."""
    empty = Vocabularies()
    read: dict[Kind, dict[tuple[str | None, str], Any]] = {kind: {} for kind in MODELS}
    for file in (file for file in folder.files if file.kind == "vocabulary"):
        read["vocabulary"][None, file.id] = reading.record(file, empty)
    vocabularies = reading.known_words(
        Vocabularies(
            {
                id: Vocabulary(id, words.heading, words.terms, words.source)
                for (_, id), words in read["vocabulary"].items()
                if words and region_path(f"vocabularies/{id}.yml") not in reading.spoiled
            }
        )
    )
    for file in (file for file in folder.files if file.kind != "vocabulary"):
        record = reading.record(file, vocabularies)
        # Half a list would condemn everything in other files that names its other half.
        half = file.kind in LISTS and file.path in reading.spoiled
        if record is not None and not half:
            read[file.kind][file.authority, file.id] = record
    places, sources, glossary, synonyms = (
        next(iter(read[kind].values()), None) for kind in ("places", "sources", "glossary", "synonyms")
    )
    return Records(
        now=now,
        vocabularies=vocabularies,
        profile=next(iter(read["region"].values()), None),
        accessibility=next(iter(read["accessibility"].values()), None),
        glossary=glossary.terms if glossary else None,
        places=places.places if places else None,
        places_source=places.source if places else None,
        sources=sources.sources if sources else None,
        synonyms=synonyms.synonyms if synonyms else {},
        practice_models={id: model for (_, id), model in read["practice_model"].items()},
        measures={id: measure for (_, id), measure in read["measure"].items()},
        figures={id: file for (_, id), file in read["figures"].items()},
        change_stories=tuple(read["change_story"].values()),
        people=next(iter(read["people"].values()), None),
        staff_stories=tuple(read["staff_story"].values()),
        authorities={id: authority for (_, id), authority in read["authority"].items()},
        vacancies=tuple(read["vacancy"].values()),
        forums={authority: forum for (authority, _), forum in read["forum"].items() if authority},
        region_forums=next(iter(read["forums"].values()), None),
        forum_issues=tuple(read["forum_issue"].values()),
        positions=tuple(read["position"].values()),
        posts=tuple(read["post"].values()),
        responses={id: found for (_, id), found in read["responses"].items()},
        views=next(iter(read["views"].values()), None),
        voices=tuple(read["voice"].values()),
        help=next(iter(read["help"].values()), None),
        events=tuple(read["event"].values()),
        programmes=read["programme"],
        speakers=read["speakers"],
        drawings=_drawings(reading, folder),
        photos=_photos(reading, folder),
        files=frozenset(file.path for file in folder.files),
        spoiled=reading.spoiled,
    )


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
