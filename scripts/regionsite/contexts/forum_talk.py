"""An issue as a row of a list, and in three columns: you said, we did, what changed."""

from regionsite import forum_words, urls
from regionsite.contexts.shapes.forum import ForumTalk, IssueMarks, IssueRow, StateKind, StateWords
from regionsite.contexts.shapes.maps import PlaceBadge
from regionsite.contexts.view import View
from regionsite.model.forum_issue import ForumIssue
from regionsite.model.regional_position import Raised
from regionsite.wording import period, plain_day

KINDS: dict[str, StateKind] = {
    "raised": "waiting",
    "with_leaders": "waiting",
    "presented": "waiting",
    "to_region": "going",
    "agreed": "going",
    "answered": "going",
    "in_progress": "going",
    "done": "done",
    "not_agreed": "no",
}
"""The mark of each state."""


def states(view: View, one: Raised) -> tuple[StateWords, ...]:
    """What it is and, where the promised day has passed, that the answer or the news is late."""
    now = (StateWords(KINDS[one.state], forum_words.state_words(one)),)
    if not view.edition.forums.late(one):
        return now
    return (*now, StateWords("late", f"{forum_words.awaited(one.state)} late"))


def badge(view: View, authority: str, url: str | None = None) -> PlaceBadge:
    """An authority's badge, which leads nowhere unless told."""
    return PlaceBadge(view.region.authorities[authority].name, url, view.drawing(authority))


def issue_row(view: View, issue: ForumIssue, *, marked: bool = False) -> IssueRow:
    """An issue as a line of a list."""
    name = view.region.authorities[issue.authority].name
    return IssueRow(
        badge=badge(view, issue.authority),
        title=issue.title,
        url=view.to(urls.forum_issue(issue)),
        place=f"{name}. {view.label('forum_theme', issue.theme)}.",
        states=states(view, issue),
        latest=latest(view, issue),
        example=issue.example,
        marks=marks(issue) if marked else None,
    )


def marks(issue: ForumIssue) -> IssueMarks:
    """What the filter of the board asks."""
    return IssueMarks(dashed(issue.state), dashed(issue.theme), issue.authority)


def dashed(key: str) -> str:
    """A key as it stands in an address."""
    return key.replace("_", "-")


def latest(view: View, one: Raised) -> str:
    """What is due and when; of something closed, since when it is so."""
    promised = forum_words.promise(one, view.edition.forums.today)
    return promised or f"Since {plain_day(one.history[-1].on)}."


def forum_talk(view: View, issue: ForumIssue) -> ForumTalk:
    """An issue in three columns."""
    did, did_when = _did(issue)
    heading, changed, changed_when = _changed(view, issue)
    return ForumTalk(
        states=states(view, issue),
        who=f"{view.region.authorities[issue.authority].name}. {view.label('forum_theme', issue.theme)}.",
        title=issue.title,
        url=view.to(urls.forum_issue(issue)),
        said=issue.you_said,
        said_when=f"Forum, {period(issue.raised_on.year, issue.raised_on.month)}",
        did=did,
        did_when=did_when,
        changed_heading=heading,
        changed=changed,
        changed_when=changed_when,
        refused=issue.state == "not_agreed",
        quoted=issue.verbatim,
        example=issue.example,
    )


def _did(issue: ForumIssue) -> tuple[str, str | None]:
    """What was done last, or what was answered; that nothing has been so far is said too."""
    acted = [step for step in issue.history if step.state in ("in_progress", "done") and step.note]
    begun = [step for step in acted if step.state == "in_progress"] or acted
    if begun:
        return begun[-1].note or "", f"From {plain_day(begun[-1].on)}"
    if issue.answers:
        return first_sentence(issue.answers[-1].text), plain_day(issue.answers[-1].on)
    return "Nothing yet.", None


def first_sentence(text: str) -> str:
    """The first sentence of a text."""
    head, stop, _ = text.partition(". ")
    return f"{head}." if stop else text


def _changed(view: View, issue: ForumIssue) -> tuple[str, str, str | None]:
    last = issue.history[-1]
    if issue.state == "not_agreed":
        again = f"{last.next} " if last.next else ""
        return "What we could not do", last.reason or "", f"{again}{plain_day(last.on)}"
    if issue.impact:
        told = issue.impact[-1]
        return "What changed", told.text, " ".join(filter(None, (plain_day(told.on) + ".", told.how_known)))
    if issue.state == "done":
        return "What changed", last.note or "It is done.", f"Since {plain_day(last.on)}"
    return "What changed", "Nothing yet.", forum_words.promise(issue, view.edition.forums.today)
