"""Which record each kind of file holds, and what it is called in messages."""

from collections.abc import Mapping

from regionsite.explain.shape import field_names
from regionsite.model.accessibility import Accessibility
from regionsite.model.authored import Authored
from regionsite.model.authority import Authority
from regionsite.model.event import Event
from regionsite.model.glossary import GlossaryFile
from regionsite.model.place import PlacesFile
from regionsite.model.practice_model import PracticeModel
from regionsite.model.programme import Programme
from regionsite.model.region_profile import RegionProfile
from regionsite.model.source import SourcesFile
from regionsite.model.speaker import Speakers
from regionsite.model.synonyms import SynonymsFile
from regionsite.model.term import VocabularyFile
from regionsite.model.vacancy import Vacancy
from regionsite.source.folder import Kind

MODELS: Mapping[Kind, tuple[type[Authored], str]] = {
    "region": (RegionProfile, "region"),
    "accessibility": (Accessibility, "statement"),
    "glossary": (GlossaryFile, "glossary"),
    "places": (PlacesFile, "list of places"),
    "sources": (SourcesFile, "list of sources"),
    "synonyms": (SynonymsFile, "list of synonyms"),
    "vocabulary": (VocabularyFile, "vocabulary"),
    "practice_model": (PracticeModel, "practice model"),
    "authority": (Authority, "authority"),
    "vacancy": (Vacancy, "vacancy"),
    "event": (Event, "event"),
    "programme": (Programme, "programme"),
    "speakers": (Speakers, "list of speakers"),
}
"""The record of each kind of file, and the word for it."""

NAMES = field_names(*(model for model, _ in MODELS.values()))
"""Every name a field can have: the reader of files tells fields from lines of text by them."""

LISTS: tuple[Kind, ...] = ("glossary", "places", "sources")
"""Files whose entries other files name."""

NEEDED: tuple[Kind, ...] = ("region", "accessibility", "glossary", "places", "sources")
"""Files of the region that must be there."""
