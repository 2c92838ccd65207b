"""The pages of fields: one for each kind of file, and one for the parts that several of them share."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from textwrap import indent
from typing import get_type_hints

from pydantic.fields import FieldInfo

from regionsite.explain.shape import authored_fields, model_of
from regionsite.guide.kinds import kind_of, limits_of
from regionsite.guide.markup import code, fence, page, sentence, told
from regionsite.guide.verdict import example, verdict
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
from regionsite.model.term import Vocabularies, VocabularyFile
from regionsite.model.vacancy import Vacancy
from regionsite.model.views import ViewsFile
from regionsite.model.voice import HelpFile, Voice


@dataclass(frozen=True)
class FieldsPage:
    """One page: its file's name, the record it describes (none: shared parts only) and its first words."""

    file: str
    title: str
    record: type[Authored] | None
    opening: str


PAGES = (
    FieldsPage(
        "vacancy.md", "The fields of a vacancy", Vacancy,
        "One advert is one file, `authorities/<authority>/vacancies/<name>.yml`. The file's name is part of "
        "the advert's web address: use lower-case letters, digits and hyphens.",
    ),
    FieldsPage(
        "authority.md", "The fields of an authority", Authority,
        "An authority's profile is the file `authorities/<authority>/authority.yml`. What no source says is "
        "left out, and the page shows “Not stated”.",
    ),
    FieldsPage(
        "shared.md", "Parts that several files share", None,
        "An authority promises these things for all its posts, and an advert may say them for its own team. "
        "They are written in the same way in both.",
    ),
    FieldsPage(
        "practice-model.md", "The fields of a practice model", PracticeModel,
        "One way of working is one file, `authorities/_region/practice-models/<name>.yml`.",
    ),
    FieldsPage(
        "event.md", "The fields of an event", Event,
        "An event is one file, `authorities/<authority>/events/<name>.yml`, or for the whole region "
        "`authorities/_region/events/<name>.yml`. A conference is a folder: `events/<name>/event.yml`, with "
        "`programme.yml` and `speakers.yml` beside it. The name is part of its web address.",
    ),
    FieldsPage(
        "programme.md", "The fields of a programme", Programme,
        "Rooms, tracks and sessions of a conference stand in `programme.yml` beside its `event.yml`. A session "
        "without `start` follows the one before it in its track, or what everybody has.",
    ),
    FieldsPage(
        "speakers.md", "The fields of the list of speakers", Speakers,
        "Who speaks stands in `speakers.yml` beside the `event.yml`. A role is enough; a name needs consent.",
    ),
    FieldsPage(
        "forum-fields.md", "The fields of a forum", Forum,
        "An authority’s forum is the file `authorities/<authority>/forum/forum.yml`. How to begin: "
        "[set up a forum](forum.md).",
    ),
    FieldsPage(
        "forum-issue.md", "The fields of an issue", ForumIssue,
        "An issue is one file, `authorities/<authority>/forum/<name>.yml`. Its name is its web address and is the "
        "issue’s alone in the whole region. [Read first who can see it](forum.md).",
    ),
    FieldsPage(
        "position.md", "The fields of a regional position", RegionalPosition,
        "A position that several forums agreed is one file, `authorities/_region/forum/<name>.yml`.",
    ),
    FieldsPage(
        "forums.md", "The fields of the forums’ own page", RegionForums,
        "What all forums share stands in `authorities/_region/forum/forum.yml`. A region may do without the file.",
    ),
    FieldsPage(
        "story.md", "The fields of a staff story", StaffStory,
        "A story is one file, `authorities/<authority>/stories/<name>.yml`. Its name is its web address and is the "
        "story’s alone in the whole region. How to ask for one: [staff stories](stories.md).",
    ),
    FieldsPage(
        "region-people.md", "The fields of the list of people", RegionPeople,
        "Who stands for the region and what is done together stands in `authorities/_region/people.yml`. A region "
        "may do without the file. What to write there: [people and the region](people.md).",
    ),
    FieldsPage(
        "measure.md", "The fields of a measure", Measure,
        "What a published figure counts stands in `authorities/_region/measures/<name>.yml`. The name is its web "
        "address. [New figures are out](measures.md) says how to import them.",
    ),
    FieldsPage(
        "figures.md", "The fields of a list of figures", FiguresFile,
        "The figures of a measure stand in `authorities/_region/figures/<name>.yml`. [A command](measures.md) writes "
        "the file; nobody types it.",
    ),
    FieldsPage(
        "change-story.md", "The fields of a change story", ChangeStory,
        "A change story is one file, `authorities/<authority>/change-stories/<name>.yml`, or for the whole region "
        "`authorities/_region/change-stories/<name>.yml`. [How to tell one](measures.md#tell-a-change-story).",
    ),
    FieldsPage(
        "post.md", "The fields of a post", Post,
        "A post is one file, `docs/news/posts/<name>.md`: these fields between two lines `---`, and its words below "
        "them. The name is its web address. [How to write one](news.md).",
    ),
    FieldsPage(
        "responses.md", "The fields of a list of responses", Responses,
        "What a moderator accepted stands in `authorities/_region/responses/<name>.yml`. The name is that of the post "
        "or the voice. [How to moderate](news.md#responses).",
    ),
    FieldsPage(
        "views.md", "The fields of the list of views", ViewsFile,
        "How often posts were read stands in `authorities/_region/views.yml`. [A command](news.md#views) writes the "
        "file; nobody types it.",
    ),
    FieldsPage(
        "voice.md", "The fields of a voice", Voice,
        "A voice is one file, `authorities/_region/voices/<name>.yml`. Read [how to ask for one](voices.md) first.",
    ),
    FieldsPage(
        "help.md", "The fields of the list of help lines", HelpFile,
        "Help lines that voices name stand in `authorities/_region/help.yml`, each with its source.",
    ),
    FieldsPage(
        "region.md", "The fields of the region", RegionProfile,
        "What makes the site this region's stands in `authorities/_region/region.yml`.",
    ),
    FieldsPage(
        "accessibility.md", "The fields of the accessibility statement", Accessibility,
        "The statement is made from `authorities/_region/accessibility.yml`.",
    ),
    FieldsPage(
        "glossary.md", "The fields of the glossary", GlossaryFile,
        "Acronyms are explained once, in `authorities/_region/glossary.yml`.",
    ),
    FieldsPage(
        "synonyms.md", "The fields of the synonyms", SynonymsFile,
        "Words that people type into the search for vacancies stand in `authorities/_region/synonyms.yml`, each with "
        "the terms it stands for. A region may do without the file.",
    ),
    FieldsPage(
        "places.md", "The fields of the list of places", PlacesFile,
        "Every town where a post may be based stands in `authorities/_region/places.yml`.",
    ),
    FieldsPage(
        "sources.md", "The fields of the list of sources", SourcesFile,
        "Sources that several files use stand in `authorities/_region/sources.yml`.",
    ),
    FieldsPage(
        "vocabulary.md", "The fields of a vocabulary", VocabularyFile,
        "The words a field may hold stand in `authorities/_region/vocabularies/`, one file a field. "
        "[All of them on one page](words.md).",
    ),
)  # fmt: skip

_SHARED = PAGES[2]


def field_pages(vocabularies: Vocabularies) -> Mapping[str, str]:
    """Each page's file name and text."""
    homes = {part: home_of(part) for place in PAGES if place.record for part in parts_of(place.record)}
    return {place.file: _page(place, homes, vocabularies) for place in PAGES}


def parts_of(record: type[Authored]) -> Iterator[type[Authored]]:
    """The record and every part inside it, each once, in the order in which one meets them."""
    seen = [record]
    for model in seen:
        for field in authored_fields(model).values():
            part = model_of(field.annotation)
            if part and issubclass(part, Authored) and part not in seen:
                seen.append(part)
    yield from seen


def home_of(part: type[Authored]) -> FieldsPage:
    """The page that describes a part: of the record written down in the same module, else the shared one."""
    for place in PAGES:
        if place.record and place.record.__module__ == part.__module__ and part in parts_of(place.record):
            return place
    return _SHARED


def _page(place: FieldsPage, homes: Mapping[type[Authored], FieldsPage], vocabularies: Vocabularies) -> str:
    sections = [_section(part, place, homes, vocabularies) for part, home in homes.items() if home is place]
    description = f"{place.title}, one by one, each with an example, and what the check says about a slip."
    return page(place.title, description, place.opening, *sections)


def _section(
    part: type[Authored],
    place: FieldsPage,
    homes: Mapping[type[Authored], FieldsPage],
    vocabularies: Vocabularies,
) -> str:
    heading = f"## {'The file itself' if part is place.record else title_of(part)} {{#{anchor_of(part)}}}"
    hints = get_type_hints(part, include_extras=True)
    fields = [
        _field(part, name, field, _linked(kind_of(hints[name]), place, homes), vocabularies)
        for name, field in authored_fields(part).items()
    ]
    return "\n\n".join([heading, told(" ".join((part.__doc__ or "").split())), *fields])


def title_of(part: type[Authored]) -> str:
    """`PayScale` as `Pay scale`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", part.__name__).capitalize()


def anchor_of(part: type[Authored]) -> str:
    """The id of a part's heading."""
    return f"part-{title_of(part).lower().replace(' ', '-')}"


def _linked(kind: str, place: FieldsPage, homes: Mapping[type[Authored], FieldsPage]) -> str:
    """The kind with its PART link made into an address."""
    for part, home in homes.items():
        file = "" if home is place else home.file
        kind = kind.replace(f"(PART:{part.__name__})", f"({file}#{anchor_of(part)})")
    return kind


def _field(part: type[Authored], name: str, field: FieldInfo, kind: str, vocabularies: Vocabularies) -> str:
    right, wrong = (example(field.json_schema_extra, side) for side in ("right", "wrong"))
    said = verdict(part, name, wrong, vocabularies)
    if said is None:
        raise ValueError(f"{part.__name__}.{name}: the check is content with the wrong example {wrong!r}")
    message, hint = said
    needed = "needed" if field.is_required() else "may be left out"
    lines = [
        f"### {code(name)}",
        "",
        sentence(told(field.description or "")),
        "",
        f"- It is {kind}{limits_of(field)}; {needed}.",
        f"- Right: {code(f'{name}: {right}')}",
        f"- Wrong: {code(f'{name}: {wrong}')}",
        f"- The check says: {told(message)}{_to_do(hint)}",
    ]
    return "\n".join(lines)


def _to_do(hint: str | None) -> str:
    """What to do, after the message; lines to paste stand in a block of their own, inside the list's item."""
    first, _, lines = (hint or "").partition("\n")
    block = indent(f"\n\n{fence(lines, 'yaml')}", "    ") if lines else ""
    return f". {sentence(told(first))}{block}" if first else "."
