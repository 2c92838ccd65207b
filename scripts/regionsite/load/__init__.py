"""Sources → `Region`, or a report of everything that is wrong: the conductor of reading and checking."""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from regionsite.collector import without_collector
from regionsite.diagnostics import Report
from regionsite.load.memory import Memory
from regionsite.load.reading import Reading
from regionsite.load.records import read_records
from regionsite.load.workforce import counted_authorities, counted_profile
from regionsite.model.forum import RegionForums
from regionsite.model.outcomes import Outcomes
from regionsite.model.region import Region
from regionsite.model.region_people import RegionPeople
from regionsite.rules import Records
from regionsite.source.folder import read_folder
from regionsite.source.picture import Picture


@dataclass(frozen=True)
class Loaded:
    """The outcome of reading: the report always, the region only when nothing in it is an error."""

    region: Region | None
    report: Report


def load(root: Path, now: datetime, before: Path | None = None, *, memory: Memory | None = None) -> Loaded:
    """Read and check everything under `root/authorities`; warnings that depend on the day use `now`.

    `before` is a folder with the same files as they stood earlier, for rules about what has changed. A server
    gives the same `memory` each time, so that only what was edited is read again.
    Never raises for what people wrote: every problem is a diagnostic, all of them at once.
    """
    with without_collector():
        return _loaded(root, now, before, memory)


def _loaded(root: Path, now: datetime, before: Path | None, memory: Memory | None) -> Loaded:
    folder = read_folder(root, memory.place_of) if memory else read_folder(root)
    reading = Reading(root, memory)
    reading.misplaced(folder)
    records = read_records(reading, folder, now)
    if before:
        # What was wrong then is nobody's concern now.
        earlier = read_records(Reading(before), read_folder(before), now)
        records = replace(records, before=earlier)
    reading.judge(records)
    report = Report.of(reading.diagnostics)
    return Loaded(None if report.errors else _region(records), report)


def _region(records: Records) -> Region:
    """The frozen region; called only when the report holds no error, so every part is there."""
    assert records.profile and records.accessibility and records.places_source is not None
    outcomes = Outcomes(records.measures, records.figures)
    return Region(
        profile=counted_profile(records.profile, outcomes),
        accessibility=records.accessibility,
        vocabularies=records.vocabularies,
        glossary=records.glossary or {},
        places=records.places or {},
        places_source=records.places_source,
        sources=records.sources or {},
        practice_models=records.practice_models,
        authorities=counted_authorities(records.authorities, outcomes),
        vacancies=records.vacancies,
        events=records.events,
        programmes=records.programmes,
        speakers=records.speakers,
        outcomes=outcomes,
        change_stories=records.change_stories,
        forums=records.forums,
        region_forums=records.region_forums or RegionForums(),
        forum_issues=records.forum_issues,
        positions=records.positions,
        posts=records.posts,
        responses=records.responses,
        views=records.views,
        voices=records.voices,
        help=records.help,
        people=records.people or RegionPeople(),
        staff_stories=records.staff_stories,
        synonyms=records.synonyms,
        drawings=records.drawings,
        photos={path: found for path, found in records.photos.items() if isinstance(found, Picture)},
    )
