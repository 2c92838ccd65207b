"""You said, we did, what changed, what we could not do: for one forum, for a theme, and for the whole region."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from regionsite import example_words, forum_words, urls
from regionsite.contexts.forum import counted, forum_feeds
from regionsite.contexts.forum_position import position_row
from regionsite.contexts.forum_talk import badge, forum_talk
from regionsite.contexts.mentions import mentions_of_theme
from regionsite.contexts.shapes.facts import Fact, TermWords
from regionsite.contexts.shapes.forum import ForumTalk, PositionRow
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.maps import PlaceBadge
from regionsite.contexts.view import View
from regionsite.model.authority import Authority
from regionsite.model.forum import Forum, Meeting
from regionsite.model.forum_issue import ForumIssue
from regionsite.wording import capitalised, joined, long_day, plural, spelled


@dataclass(frozen=True)
class TalkGroup:
    """Issues that stand alike, in three columns."""

    id: str
    heading: str
    talks: tuple[ForumTalk, ...]


@dataclass(frozen=True)
class ForumWeDidContext:
    """What `forum_we_did.html` shows; `facts` are about the forum, where the page is that of one."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    example: bool
    badge: PlaceBadge | None
    positions: tuple[PositionRow, ...]
    groups: tuple[TalkGroup, ...]
    none: str | None
    facts: tuple[Fact, ...]
    meetings: tuple[str, ...]
    onward: tuple[Link, ...]
    mentions: tuple[TermWords, ...] = ()


_GROUPS: tuple[tuple[str, str, Callable[[ForumIssue], bool]], ...] = (
    ("changed", "What changed", lambda issue: issue.state == "done"),
    ("going", "What is under way", lambda issue: issue.state in ("agreed", "in_progress", "to_region")),
    ("waiting", "What waits for an answer", lambda issue: issue.state in ("raised", "with_leaders")),
    ("refused", "What we could not do", lambda issue: issue.state == "not_agreed"),
)


def talk_groups(view: View, issues: Sequence[ForumIssue]) -> tuple[TalkGroup, ...]:
    """Issues by how they stand; a heading without any is left out."""
    groups = (
        TalkGroup(id, heading, tuple(forum_talk(view, issue) for issue in issues if fits(issue)))
        for id, heading, fits in _GROUPS
    )
    return tuple(group for group in groups if group.talks)


def forum_with_context(view: View, authority: Authority) -> ForumWeDidContext:
    """The forum of one authority."""
    issues = view.edition.forums.of(authority.id)
    forum = view.region.forums.get(authority.id)
    name = forum.name if forum else "Social Work Forum"
    joins = [
        one
        for one in view.edition.forums.positions
        if any(agreed.authority == authority.id for agreed in one.forums)
    ]
    example = any(issue.example for issue in issues) or bool(forum and forum.example)
    return ForumWeDidContext(
        head=view.head(
            example_words.titled(f"{authority.name}’s {name}", example),
            f"What social workers in {authority.name} said, what was done, what changed and what could not be done.",
        ),
        trail=(
            Step("Home", view.home),
            Step("Working together", view.to(urls.FORUM)),
            Step(authority.name),
        ),
        title=f"{authority.name}: you said, we did",
        lead=(forum.about if forum and forum.about else f"What {authority.name}’s {name} asked for."),
        example=example,
        badge=badge(view, authority.id, view.authority(authority)),
        positions=tuple(position_row(view, position) for position in joins),
        groups=talk_groups(view, issues),
        none=None if issues else "Nothing has been raised yet that the forum wants to show.",
        facts=_facts(view, forum) if forum else (),
        meetings=tuple(_meeting(meeting) for meeting in reversed(forum.held(view.edition.forums.today)))
        if forum
        else (),
        onward=(
            Link(f"What it is like to work in {authority.name}", view.authority(authority)),
            Link("Send something to this forum", f"{view.to(urls.FORUM_SEND)}#{authority.id}"),
            Link("All forums", view.to(urls.FORUM)),
        ),
    )


def _facts(view: View, forum: Forum) -> tuple[Fact, ...]:
    coming = forum.next_meeting(view.edition.forums.today)
    weeks = forum.answers_within_weeks
    return (
        Fact("Who keeps it", forum.keeper, more="A practitioner, not a manager."),
        Fact("Next meeting", long_day(coming.on) if coming else None, more=coming.note if coming else None),
        Fact("An answer comes within", plural(weeks, "week") if weeks else None),
    )


def _meeting(meeting: Meeting) -> str:
    came = f". {forum_words.ATTENDANCE[meeting.attendance]}." if meeting.attendance else "."
    return f"{long_day(meeting.on)}{came}"


def forum_we_did_context(view: View) -> ForumWeDidContext:
    """The whole region."""
    forums, area = view.edition.forums, view.region.profile.area
    return ForumWeDidContext(
        head=view.head(
            "You said, we did",
            f"What forums in {area} said, what was done, what changed and what could not be done.",
            feeds=forum_feeds(view),
        ),
        trail=(
            Step("Home", view.home),
            Step("Working together", view.to(urls.FORUM)),
            Step("You said, we did"),
        ),
        title="You said, we did",
        lead="What was said, what was done, what changed. What could not be done stands here too.",
        example=any(issue.example for issue in forums.issues),
        badge=None,
        positions=tuple(position_row(view, position) for position in forums.positions),
        groups=talk_groups(view, forums.current),
        none=None if forums.issues else "Nothing has been raised yet that a forum wants to show.",
        facts=(),
        meetings=(),
        onward=(
            Link("The board, by where each stands", view.to(urls.FORUM)),
            *(
                Link(f"What was closed in {year}", view.to(urls.forum_archive(year)))
                for year in forums.archive
            ),
        ),
    )


def forum_archive_context(view: View, year: int) -> ForumWeDidContext:
    """The issues of the whole region that were closed and had their last news in one year."""
    issues = view.edition.forums.archive[year]
    title = f"Closed, {year}"
    return ForumWeDidContext(
        head=view.head(
            f"{title}, in the forums",
            f"What forums in {view.region.profile.area} said that was settled in {year}.",
        ),
        trail=(Step("Home", view.home), Step("Working together", view.to(urls.FORUM)), Step(title)),
        title=title,
        lead=f"{counted(issues)} with the last news in {year}. Each keeps its page.",
        example=any(issue.example for issue in issues),
        badge=None,
        positions=(),
        groups=talk_groups(view, issues),
        none=None,
        facts=(),
        meetings=(),
        onward=(Link("The board, by where each stands", view.to(urls.FORUM)),),
    )


def forum_theme_context(view: View, key: str) -> ForumWeDidContext:
    """One theme: what every forum said about it, and the positions on it."""
    theme = view.edition.forums.theme(key)
    assert theme, f"nobody raised {key}"
    term = view.region.vocabularies["forum_theme"][key]
    names = [view.region.authorities[id].name for id in theme.authorities]
    count = f"{capitalised(spelled(len(names)))} {'forum' if len(names) == 1 else 'forums'} raised it"
    return ForumWeDidContext(
        head=view.head(f"{term.label}, in the forums", f"What forums said about {term.label.lower()}."),
        trail=(Step("Home", view.home), Step("Working together", view.to(urls.FORUM)), Step(term.label)),
        title=term.label,
        lead=f"{term.glossary or ''} {count}: {joined(names)}." if names else term.glossary or "",
        example=any(issue.example for issue in theme.issues),
        badge=None,
        positions=tuple(position_row(view, position) for position in theme.positions),
        groups=talk_groups(view, theme.issues),
        none=None if theme.issues else "No forum shows an issue about it.",
        facts=(),
        meetings=(),
        onward=(Link("All themes", f"{view.to(urls.FORUM)}#themes"),),
        mentions=mentions_of_theme(view, key),
    )
