"""What a forum says and hears, in words: states, attendance, decisions. Pages, feeds and data say them alike."""

from collections.abc import Mapping
from datetime import date

from regionsite.model.forum import Attendance
from regionsite.model.forum_history import ASKING, IssueState, PositionState, ProposalState
from regionsite.model.forum_issue import ForumIssue
from regionsite.model.regional_position import Raised
from regionsite.wording import long_day

STATES: Mapping[IssueState, str] = {
    "raised": "Raised",
    "with_leaders": "With leaders",
    "agreed": "Agreed",
    "in_progress": "Under way",
    "done": "Done",
    "not_agreed": "Not agreed",
    "to_region": "Taken to the region",
}
PROPOSALS: Mapping[ProposalState, str] = {
    "agreed": "Agreed",
    "in_progress": "Under way",
    "done": "Done",
    "not_agreed": "Not agreed",
}
POSITIONS: Mapping[PositionState, str] = {
    "agreed": "Agreed by the forums",
    "presented": "Presented",
    "in_progress": "Under way",
    "answered": "Answered",
    "done": "Done",
    "not_agreed": "Not agreed",
}
DECISIONS: Mapping[str, str] = {
    "agreed": "Agreed",
    "agreed_in_part": "Agreed in part",
    "not_agreed": "Not agreed",
    "considering": "Not decided yet",
}
ATTENDANCE: Mapping[Attendance, str] = {
    "under_10": "Fewer than 10 people came",
    "10_to_24": "Between 10 and 24 people came",
    "25_or_more": "25 people or more came",
}
MEANINGS: Mapping[IssueState, str] = {
    "raised": "The forum talked about it.",
    "with_leaders": "The keeper has taken it to the leaders who can act.",
    "agreed": "Leaders have said yes to it, or to part of it.",
    "in_progress": "Something has begun.",
    "done": "What was agreed has been done.",
    "not_agreed": "Leaders have said no, with their reason.",
    "to_region": "Several forums made one regional position of it.",
}
"""What each state means, for somebody new to it."""


def state_words(one: Raised) -> str:
    """What an issue or a position is now, in a word or two."""
    return STATES[one.state] if isinstance(one, ForumIssue) else POSITIONS[one.state]


def awaited(state: str) -> str:
    """What is due next in a state."""
    return "Answer" if state in ASKING else "News"


def promise(one: Raised, today: date) -> str | None:
    """What is due and when, or that the day has passed; None when nothing was promised."""
    if one.due is None:
        return None
    what = awaited(one.state)
    if one.due < today:
        return f"{what} late: it was due on {long_day(one.due)}."
    return f"{what} due by {long_day(one.due)}."
