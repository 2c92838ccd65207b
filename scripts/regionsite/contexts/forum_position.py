"""A regional position: forums that meet in one sentence, what became of it, and what each had asked."""

from dataclasses import dataclass

from regionsite import example_words, forum_words, urls
from regionsite.contexts.forum_issue import answers, differences, told_at
from regionsite.contexts.forum_line import steps_line
from regionsite.contexts.forum_talk import badge, issue_row, latest, states
from regionsite.contexts.mentions import mentions_of_raised
from regionsite.contexts.shapes.facts import TermWords
from regionsite.contexts.shapes.forum import (
    AgreeingForum,
    AnswerWords,
    Converging,
    DifferenceWords,
    IssueRow,
    PositionRow,
    StateWords,
)
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.line import Stop
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.view import View
from regionsite.model.regional_position import ForumAgreeing, RegionalPosition
from regionsite.wording import capitalised, joined, long_day, plain_day, spelled

_WIDE, _HIGH, _MEET = 520, 420, 0.62
_NARROW_WIDE, _NARROW_HIGH = 328, 110


@dataclass(frozen=True)
class ForumPositionContext:
    """What `forum_position.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    example: bool
    states: tuple[StateWords, ...]
    converging: Converging
    why: str | None
    presented: str
    stops: tuple[Stop, ...]
    answers: tuple[AnswerWords, ...]
    changed: tuple[DifferenceWords, ...]
    nothing_yet: str | None
    issues: tuple[IssueRow, ...]
    told_at: tuple[Link, ...]
    brief: Link
    mentions: tuple[TermWords, ...]
    theme: Link


def forum_position_context(view: View, position: RegionalPosition) -> ForumPositionContext:
    """The page of a regional position."""
    issues = (view.edition.forums.issue(agreed.issue) for agreed in position.forums)
    together = f"{capitalised(spelled(len(position.forums)))} forums, one sentence"
    label = view.label("forum_theme", position.theme)
    return ForumPositionContext(
        head=view.head(
            example_words.titled(f"{position.title}: {together.lower()}", position.example),
            example_words.titled(position.statement, position.example),
            article=True,
        ),
        trail=(
            Step("Home", view.home),
            Step("Working together", view.to(urls.FORUM)),
            Step("Regional positions", f"{view.to(urls.FORUM)}#positions"),
            Step(position.title),
        ),
        title=position.title,
        lead=f"{together}. Each had asked for the same thing, so they wrote it once.",
        example=position.example,
        states=states(view, position),
        converging=_converging(view, position),
        why=position.why,
        presented=_presented(position),
        stops=steps_line(position.history, view.edition.forums.today),
        answers=answers(position.answers),
        changed=differences(view, position.impact),
        nothing_yet=None if position.impact else _nothing_yet(view, position),
        issues=tuple(issue_row(view, issue) for issue in issues if issue),
        told_at=told_at(view, position.told_at),
        brief=Link("Print this as one page for a leader", view.to(urls.brief(position))),
        mentions=mentions_of_raised(view, position),
        theme=Link(f"Everything said about {label.lower()}", view.to(urls.forum_theme(position.theme))),
    )


def _presented(position: RegionalPosition) -> str:
    """To which role it was taken, or will be."""
    taken = any(step.state != "agreed" for step in position.history)
    return f"{'Presented to' if taken else 'To be presented to'}: {position.presented_to}."


def _nothing_yet(view: View, position: RegionalPosition) -> str:
    promised = forum_words.promise(position, view.edition.forums.today)
    return promised or "No date for news has been given."


def _converging(view: View, position: RegionalPosition) -> Converging:
    forums = tuple(_agreeing(view, agreed) for agreed in position.forums)
    starts = [(number + 0.5) / len(forums) for number in range(len(forums))]
    drains = [number / 9 for number in range(-4, 15)]
    agreed = position.agreed_by_forums
    return Converging(
        forums=forums,
        wide=tuple(_across(start) for start in starts),
        wide_drains=tuple(_across(start) for start in drains),
        narrow=tuple(_down(start) for start in starts),
        narrow_drains=tuple(_down(start) for start in drains),
        heading=f"What the {spelled(len(forums))} agreed",
        statement=position.statement,
        when=f"Agreed by all of them on {long_day(agreed)}" if agreed else "",
    )


def _across(start: float) -> str:
    return f"M0 {start * _HIGH:.1f}L{_WIDE * _MEET:.1f} {_HIGH / 2:.1f}"


def _down(start: float) -> str:
    return f"M{start * _NARROW_WIDE:.1f} 0L{_NARROW_WIDE / 2:.1f} {_NARROW_HIGH}"


def _agreeing(view: View, agreed: ForumAgreeing) -> AgreeingForum:
    issue = view.edition.forums.issue(agreed.issue)
    return AgreeingForum(
        badge=badge(view, agreed.authority, view.to(urls.forum_with(agreed.authority))),
        when=plain_day(agreed.on),
        issue=Link(issue.title, view.to(urls.forum_issue(issue))) if issue else None,
    )


def position_row(view: View, position: RegionalPosition) -> PositionRow:
    """A position as a line of a list."""
    names = [view.region.authorities[agreed.authority].name for agreed in position.forums]
    return PositionRow(
        title=position.title,
        url=view.to(urls.position(position)),
        statement=position.statement,
        forums=joined(names),
        states=states(view, position),
        latest=latest(view, position),
        example=position.example,
    )
