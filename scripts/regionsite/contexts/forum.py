"""The board of the forums: what was asked, where it stands, and what several forums made one."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from regionsite import forum_words, urls
from regionsite.contexts.forum_position import position_row
from regionsite.contexts.forum_talk import dashed, forum_talk, issue_row
from regionsite.contexts.shapes.figures import Figure
from regionsite.contexts.shapes.filters import Choice, ChoiceGroup, Choices
from regionsite.contexts.shapes.forum import ForumGroup, ForumTalk, PositionRow
from regionsite.contexts.shapes.head import FeedLink, Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.narrowing import Facet, FacetLink
from regionsite.contexts.view import View
from regionsite.model.forum_history import IssueState
from regionsite.model.forum_issue import ForumIssue
from regionsite.wording import plain_day, plural, spelled

BOARD: tuple[tuple[IssueState, str], ...] = (
    ("raised", "Raised"),
    ("with_leaders", "With leaders"),
    ("to_region", "Taken to the region"),
    ("agreed", "Agreed"),
    ("in_progress", "Under way"),
    ("done", "Done"),
    ("not_agreed", "Not agreed"),
)
"""The states in the order in which an issue goes through them."""

_TOLD = 2
"""Issues told in three columns at the top of the board: those with the latest difference."""


@dataclass(frozen=True)
class ForumContext:
    """What `forum.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    about: str | None
    example: bool
    tally: tuple[Figure, ...]
    told: tuple[ForumTalk, ...]
    positions: tuple[PositionRow, ...]
    board_note: str
    questions: tuple[Choices, ...]
    groups: tuple[ForumGroup, ...]
    themes: Facet
    places: Facet
    years: Facet
    we_did: Link
    send: Link


def forum_context(view: View) -> ForumContext:
    """The page of all forums."""
    forums, area = view.edition.forums, view.region.profile.area
    return ForumContext(
        head=view.head(
            "Working together",
            f"What social workers in {area} asked for together, and what became of it.",
            feeds=forum_feeds(view),
            scripts=("forum-filter.js",),
        ),
        trail=(Step("Home", view.home), Step("Working together")),
        title="You said it. Here is what happened next.",
        lead=_lead(view),
        about=view.region.region_forums.about,
        example=any(issue.example for issue in forums.issues),
        tally=tally(view),
        told=tuple(forum_talk(view, issue) for issue in forums.issues if issue.impact)[:_TOLD],
        positions=tuple(position_row(view, position) for position in forums.positions),
        board_note=_board_note(view),
        questions=tuple(_questions(view)),
        groups=tuple(_groups(view)),
        themes=_themes(view),
        places=_places(view),
        years=_years(view),
        we_did=Link("Everything you said and we did, in the whole region", view.to(urls.FORUM_WE_DID)),
        send=Link("Send something to your forum", view.to(urls.FORUM_SEND)),
    )


def forum_feeds(view: View) -> tuple[FeedLink, ...]:
    """The feeds of what changes in the forums."""
    return view.feeds(urls.FORUM, "What changes through the forums")


def _lead(view: View) -> str:
    count = len(view.region.forums) or len({issue.authority for issue in view.edition.forums.issues})
    weeks = {forum.answers_within_weeks for forum in view.region.forums.values()}
    promised = next(iter(weeks)) if len(weeks) == 1 else None
    asked = f"Practitioners in {spelled(count)} councils meet without managers and ask for things together."
    if promised:
        return f"{asked} Leaders promise an answer within {promised} weeks."
    return asked


def tally(view: View) -> tuple[Figure, ...]:
    """How many issues there are, and what became of them; nothing that is nought is said but what is late."""
    counted = view.edition.forums.tally()
    if not counted.asked:
        return ()
    since = min(issue.raised_on for issue in view.edition.forums.issues)
    parts = (
        (counted.done, "done"),
        (counted.going, "agreed or under way"),
        (counted.waiting, "waiting for an answer"),
        (counted.not_agreed, "not agreed"),
        (counted.late, "late"),
    )
    told = tuple(Figure(str(count), None, what) for count, what in parts if count)
    return (Figure(str(counted.asked), None, f"asked since {plain_day(since)}"), *told)


def counted(issues: Sequence[ForumIssue]) -> str:
    """`4 issues`; of examples alone `4 examples`."""
    return plural(len(issues), "example" if all(one.example for one in issues) else "issue")


def _board_note(view: View) -> str:
    if not view.edition.forums.archive:
        return "Every issue the forums want to show, by where it stands."
    return (
        "What is open, and what was closed in the last twelve months. What was closed before stands below by year, "
        "and on the pages of its forum and theme."
    )


def _groups(view: View) -> Iterator[ForumGroup]:
    for state, heading in BOARD:
        found = [issue for issue in view.edition.forums.current if issue.state == state]
        if found:
            rows = tuple(issue_row(view, issue, marked=True) for issue in found)
            note = f"{counted(found)}. {forum_words.MEANINGS[state]}"
            yield ForumGroup(dashed(state), heading, note, rows)


def _questions(view: View) -> Iterator[Choices]:
    """The form of the board: by state, theme and authority, each answer with how many it leaves."""
    issues = view.edition.forums.current
    names = {id: authority.name for id, authority in view.region.authorities.items()}
    themes = view.region.vocabularies["forum_theme"]
    yield _question("state", "Where it stands", "Anywhere", dict(BOARD), (issue.state for issue in issues))
    labels = {key: themes[key].label for key in themes}
    yield _question("theme", "What it is about", "Anything", labels, (issue.theme for issue in issues))
    yield _question("authority", "Whose forum", "Any forum", names, (issue.authority for issue in issues))


def _question(name: str, legend: str, any: str, labels: dict[str, str], found: Iterable[str]) -> Choices:
    there = list(found)
    choices = tuple(
        Choice(dashed(key), label, there.count(key)) for key, label in labels.items() if key in there
    )
    return Choices(name, legend, "select", (ChoiceGroup("", choices),), any)


def _themes(view: View) -> Facet:
    """Each theme with how many forums raised it."""
    links = tuple(
        FacetLink(
            view.label("forum_theme", theme.theme),
            view.to(urls.forum_theme(theme.theme)),
            len(theme.issues),
        )
        for theme in view.edition.forums.themes
    )
    return Facet("By theme", None, links, "themes")


def _places(view: View) -> Facet:
    """Each forum with how many issues it raised."""
    links = tuple(
        FacetLink(authority.name, view.to(urls.forum_with(id)), len(view.edition.forums.of(id)))
        for id, authority in view.region.authorities.items()
        if id in view.region.forums or view.edition.forums.of(id)
    )
    return Facet("By forum", None, links, "forums")


def _years(view: View) -> Facet:
    """Each year of the archive with how many issues it has."""
    links = tuple(
        FacetLink(str(year), view.to(urls.forum_archive(year)), len(issues))
        for year, issues in view.edition.forums.archive.items()
    )
    return Facet("Closed before, by year", None, links, "years")
