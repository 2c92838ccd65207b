"""What people say changed, for pages of other kinds: the home page, an authority's, an advert's."""

from dataclasses import dataclass

from regionsite import example_words, urls
from regionsite.contexts.shapes.compare import ComparedCell
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.view import View
from regionsite.model.authority import Authority
from regionsite.model.forum_issue import ForumIssue
from regionsite.wording import plain_day, plural

SHOWN = 3
"""Changes on one page."""


@dataclass(frozen=True)
class ChangeNote:
    """One thing that changed because people asked for it together."""

    where: str
    text: str
    title: str
    url: str
    when: str
    example: bool


@dataclass(frozen=True)
class ForumChanged:
    """What changed, or that nothing has yet, and the way to everything the forum asked."""

    notes: tuple[ChangeNote, ...]
    none: str | None
    more: Link


def changed_in_region(view: View) -> ForumChanged | None:
    """The latest changes of the whole region; None where no forum shows any."""
    notes = _notes(view, view.edition.forums.issues)
    more = Link("See all you said and we did", view.to(urls.FORUM_WE_DID))
    return ForumChanged(notes, None, more) if notes else None


def changed_in(view: View, authority: Authority) -> ForumChanged | None:
    """The latest changes in one authority; None where its forum shows nothing at all."""
    issues = view.edition.forums.of(authority.id)
    if not issues:
        return None
    notes = _notes(view, issues)
    count = plural(len(issues), "example" if all(issue.example for issue in issues) else "issue")
    more = Link(f"See all its forum asked: {count}", view.to(urls.forum_with(authority.id)))
    return ForumChanged(notes, None if notes else "Nothing has changed yet.", more)


def _notes(view: View, issues: tuple[ForumIssue, ...]) -> tuple[ChangeNote, ...]:
    changed = [issue for issue in issues if issue.impact]
    newest = sorted(changed, key=lambda issue: (-issue.impact[-1].on.toordinal(), issue.id))
    return tuple(_note(view, issue) for issue in newest[:SHOWN])


def _note(view: View, issue: ForumIssue) -> ChangeNote:
    told = issue.impact[-1]
    return ChangeNote(
        where=view.region.authorities[issue.authority].name,
        text=told.text,
        title=issue.title,
        url=view.to(urls.forum_issue(issue)),
        when=plain_day(told.on),
        example=issue.example,
    )


def compared_changes(view: View, authority: Authority) -> ComparedCell:
    """For the table of places: the latest change, and the way to the others."""
    found = changed_in(view, authority)
    if found is None or not found.notes:
        return ComparedCell()
    latest = found.notes[0]
    note = example_words.opened(f"{latest.title}, {latest.when}.", latest.example)
    return ComparedCell(latest.text, note=note, more=found.more)
