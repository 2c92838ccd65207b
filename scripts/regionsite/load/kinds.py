"""Which record each kind of file holds, and what it is called in messages."""

from collections.abc import Mapping

from regionsite.explain.shape import field_names
from regionsite.model.accessibility import Accessibility
from regionsite.model.authored import Authored
from regionsite.model.authority import Authority
from regionsite.model.change_story import ChangeStory
from regionsite.model.event import Event
from regionsite.model.figures import FiguresFile
from regionsite.model.forum import Forum, RegionForums
from regionsite.model.forum_issue import ForumIssue
from regionsite.model.glossary import GlossaryFile
from regionsite.model.measure import Measure
from regionsite.model.place import PlacesFile
from regionsite.model.post import Post
from regionsite.model.practice_model import PracticeModel
from regionsite.model.programme import Programme
from regionsite.model.region_people import RegionPeople
from regionsite.model.region_profile import RegionProfile
from regionsite.model.regional_position import RegionalPosition
from regionsite.model.response import Responses
from regionsite.model.source import SourcesFile
from regionsite.model.speaker import Speakers
from regionsite.model.staff_story import StaffStory
from regionsite.model.synonyms import SynonymsFile
from regionsite.model.term import VocabularyFile
from regionsite.model.vacancy import Vacancy
from regionsite.model.views import ViewsFile
from regionsite.model.voice import HelpFile, Voice
from regionsite.source.files import Kind

MODELS: Mapping[Kind, tuple[type[Authored], str]] = {
    "region": (RegionProfile, "region"),
    "accessibility": (Accessibility, "statement"),
    "glossary": (GlossaryFile, "glossary"),
    "places": (PlacesFile, "list of places"),
    "sources": (SourcesFile, "list of sources"),
    "synonyms": (SynonymsFile, "list of synonyms"),
    "vocabulary": (VocabularyFile, "vocabulary"),
    "practice_model": (PracticeModel, "practice model"),
    "measure": (Measure, "measure"),
    "figures": (FiguresFile, "list of figures"),
    "change_story": (ChangeStory, "change story"),
    "people": (RegionPeople, "list of people"),
    "staff_story": (StaffStory, "story"),
    "forum": (Forum, "forum"),
    "forums": (RegionForums, "page of forums"),
    "forum_issue": (ForumIssue, "issue"),
    "position": (RegionalPosition, "position"),
    "authority": (Authority, "authority"),
    "vacancy": (Vacancy, "vacancy"),
    "post": (Post, "post"),
    "responses": (Responses, "list of responses"),
    "views": (ViewsFile, "list of views"),
    "voice": (Voice, "voice"),
    "help": (HelpFile, "list of help lines"),
    "event": (Event, "event"),
    "programme": (Programme, "programme"),
    "speakers": (Speakers, "list of speakers"),
}
"""The record of each kind of file, and the word for it."""

NAMES = field_names(*(model for model, _ in MODELS.values()))
"""Every name a field can have: the reader of files tells fields from lines of text by them."""

LISTS: tuple[Kind, ...] = ("glossary", "places", "sources", "figures", "help")
"""Files whose entries other files name."""

NEEDED: tuple[Kind, ...] = ("region", "accessibility", "glossary", "places", "sources")
"""Files of the region that must be there."""
