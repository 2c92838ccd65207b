"""How an issue, a proposal or a position travelled, as stops on a line."""

from collections.abc import Iterator, Sequence
from datetime import date

from regionsite import forum_words
from regionsite.contexts.shapes.line import Stop, StopKind
from regionsite.model.forum_history import CLOSED, ForumStep, IssueStep, PositionStep, ProposalStep
from regionsite.model.forum_issue import ForumIssue
from regionsite.wording import long_day


def issue_line(issue: ForumIssue, today: date) -> tuple[Stop, ...]:
    """From the forum to what became of it; the day the forum agreed its words stands in its place."""
    stops = list(_dated(issue.history))
    if issue.agreed_by_forum:
        words = Stop(
            "done",
            "Agreed by the forum",
            "These words, and what it proposes.",
            long_day(issue.agreed_by_forum),
        )
        stops.append((issue.agreed_by_forum, words))
    in_order = sorted(stops, key=lambda dated: dated[0])
    return (*(stop for _, stop in in_order), *_to_come(issue.history, today))


def steps_line(steps: Sequence[ForumStep], today: date) -> tuple[Stop, ...]:
    """The steps of a proposal or a position, and what is due next."""
    return (*(stop for _, stop in _dated(steps)), *_to_come(steps, today))


def _dated(steps: Sequence[ForumStep]) -> Iterator[tuple[date, Stop]]:
    for number, step in enumerate(steps, start=1):
        last = number == len(steps)
        yield step.on, Stop(_kind(step, last=last), _head(step), step.reason or step.note, long_day(step.on))


def _kind(step: ForumStep, *, last: bool) -> StopKind:
    state = _state(step)
    if state == "not_agreed":
        return "no"
    return "now" if last and state not in CLOSED and state != "agreed" else "done"


def _state(step: ForumStep) -> str:
    return step.state if isinstance(step, IssueStep | ProposalStep | PositionStep) else ""


def _head(step: ForumStep) -> str:
    match step:
        case IssueStep():
            return forum_words.STATES[step.state]
        case ProposalStep():
            return forum_words.PROPOSALS[step.state]
        case PositionStep():
            return forum_words.POSITIONS[step.state]
    return ""


def _to_come(steps: Sequence[ForumStep], today: date) -> Iterator[Stop]:
    """What was promised last, whether or not its day has passed."""
    if not steps or (steps[-1].due is None and steps[-1].next is None):
        return
    last = steps[-1]
    what = forum_words.awaited(_state(last))
    if last.due and last.due < today and _state(last) not in CLOSED:
        yield Stop("late", f"{what} late", last.next, f"It was due on {long_day(last.due)}")
    elif last.due:
        yield Stop("next", (last.next and "Next") or f"{what} due", last.next, f"By {long_day(last.due)}")
    else:
        yield Stop("next", "Next", last.next)
