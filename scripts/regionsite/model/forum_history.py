"""What became of something a forum raised: dated steps, the leader's answers, and the difference it made.

All three are lists to which entries are added and in which none is rewritten. What is so on a day follows from
the entries up to that day; nothing later is known to any page, feed or count.
"""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal, Self, TypeVar

from regionsite.model.authored import Authored, described
from regionsite.model.moment import Day
from regionsite.model.number import Flag
from regionsite.model.text import Line, Paragraph, Slug

IssueState = Literal["raised", "with_leaders", "agreed", "in_progress", "done", "not_agreed", "to_region"]
ProposalState = Literal["agreed", "in_progress", "done", "not_agreed"]
PositionState = Literal["agreed", "presented", "in_progress", "answered", "done", "not_agreed"]

CLOSED = frozenset({"done", "not_agreed"})
"""States after which nobody waits for anything."""

ASKING = frozenset({"raised", "with_leaders", "to_region", "presented"})
"""States in which the next thing due is an answer."""


class ForumEntry(Authored):
    """An entry with its day, in a list that only grows."""

    on: Day = described("The day.", right="2026-05-21", wrong="21 May")


Entry = TypeVar("Entry", bound=ForumEntry)


def up_to(entries: Sequence[Entry], today: date) -> tuple[Entry, ...]:
    """The entries that are known on a day."""
    return tuple(entry for entry in entries if entry.on <= today)


class ForumStep(ForumEntry):
    """What happened on a day, and what was promised to come next."""

    note: Line | None = described(
        "What happened, in a sentence.",
        right="Tried in two teams for ten weeks.",
        wrong="<b>Tried</b>",
        default=None,
    )
    reason: Paragraph | None = described(
        "Why it was not agreed; needed with `not_agreed`.",
        right="There is no money for it this year.",
        wrong="<p>x</p>",
        default=None,
    )
    next: Line | None = described(
        "What was promised to come next.", right="All nine teams.", wrong="<b>x</b>", default=None
    )
    due: Day | None = described(
        "The day by which the answer, or the next news, was promised.",
        right="2026-06-04",
        wrong="in June",
        default=None,
    )


class IssueStep(ForumStep):
    """A step of an issue."""

    state: IssueState = described("What it is from that day on.", right="with_leaders", wrong="open")
    by: Line = described("Who says so, by role.", right="Forum keeper", wrong="<b>x</b>")


class ProposalStep(ForumStep):
    """A step of one proposal."""

    state: ProposalState = described("What it is from that day on.", right="agreed", wrong="open")


class PositionStep(ForumStep):
    """A step of a regional position."""

    state: PositionState = described("What it is from that day on.", right="presented", wrong="open")
    by: Line = described("Who says so, by role.", right="Forum keepers of the region", wrong="<b>x</b>")


class LeaderAnswer(ForumEntry):
    """What a leader answered, by role."""

    role: Line = described(
        "Who answers, by role.", right="Assistant director for children’s social care", wrong="<b>x</b>"
    )
    decision: Literal["agreed", "agreed_in_part", "not_agreed", "considering"] = described(
        "What was decided.", right="agreed_in_part", wrong="yes"
    )
    text: Paragraph = described(
        "The answer, in the leader's own words; the first sentence stands alone.",
        right="We agree to the first two proposals.",
        wrong="<p>x</p>",
    )


class Difference(ForumEntry):
    """What difference it made, once somebody has looked."""

    text: Line = described(
        "What changed.", right="The forum says duty is kept to one day in ten.", wrong="<b>x</b>"
    )
    how_known: Line | None = described(
        "How that is known.", right="Teams were asked six weeks later.", wrong="<b>x</b>", default=None
    )
    measure: Slug | None = described(
        "The id of a published measure it may move.", right="caseload", wrong="Caseload", default=None
    )


class Matter(Authored):
    """What a forum raised, alone or with others: how it stands by its dated lists, and what is due.

    Each kind names these fields itself, in the order in which the guide shows them.
    """

    if TYPE_CHECKING:
        public: Flag
        history: tuple[IssueStep, ...] | tuple[PositionStep, ...]
        answers: tuple[LeaderAnswer, ...]
        impact: tuple[Difference, ...]

    @property
    def agreed_on(self) -> date | None:
        """The day on which its words were agreed; None when they are not."""
        raise NotImplementedError

    def shown(self, today: date) -> bool:
        """Whether the site may show it on a day: it is public, its words are agreed, and it was raised."""
        agreed = self.agreed_on is not None and self.agreed_on <= today
        return self.public and agreed and bool(up_to(self.history, today))

    def at(self, today: date) -> Self:
        """What is known of it on a day: later steps, answers and differences are not there yet."""
        known = {
            "history": up_to(self.history, today),
            "answers": up_to(self.answers, today),
            "impact": up_to(self.impact, today),
        }
        return self.model_copy(update=known)

    @property
    def closed(self) -> bool:
        """Whether nobody waits for anything more."""
        return self.history[-1].state in CLOSED

    @property
    def asking(self) -> bool:
        """Whether it still waits for an answer."""
        return self.history[-1].state in ASKING

    @property
    def due(self) -> date | None:
        """The day by which the answer or the next news was promised; None when it is closed or none was."""
        return None if self.closed else self.history[-1].due

    def late(self, today: date) -> bool:
        """Whether that day has passed."""
        return self.due is not None and self.due < today

    @property
    def raised_on(self) -> date:
        """The day it was raised."""
        return self.history[0].on

    @property
    def entries(self) -> tuple[ForumEntry, ...]:
        """Everything that was added to it."""
        return (*self.history, *self.answers, *self.impact)

    @property
    def changed_on(self) -> date:
        """The last day anything was added, of what is there."""
        return max([self.agreed_on or self.raised_on, *(entry.on for entry in self.entries)])
