"""One issue of a forum: what was said, what was proposed, and what became of it."""

from datetime import date
from typing import Annotated, Self

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from regionsite.model.authored import Authored, described, from_path
from regionsite.model.forum_history import (
    Difference,
    ForumEntry,
    IssueState,
    IssueStep,
    LeaderAnswer,
    Matter,
    ProposalState,
    ProposalStep,
    up_to,
)
from regionsite.model.moment import Day
from regionsite.model.number import Flag, Whole
from regionsite.model.term import ForumTheme
from regionsite.model.text import Line, Paragraph, Slug, at_most_words

SaidWords = Annotated[Paragraph, AfterValidator(at_most_words(120))]
"""What a forum said: at most 120 words, so that a brief fits on a page."""


def _enough_people(count: int) -> int:
    if count < FEWEST:
        raise PydanticCustomError(
            "count-under-five", "fewer than five people are never counted", {"advice": "delete this line"}
        )
    return count


FEWEST = 5
"""The fewest people that may be counted: colleagues know who the three are."""

People = Annotated[Whole, AfterValidator(_enough_people)]


class Proposal(Authored):
    """One thing the forum proposes, and what became of it."""

    text: Line = described(
        "What the forum proposes.", right="Nobody is on duty more than one day in ten.", wrong="<b>x</b>"
    )
    cost: Line | None = described(
        "What it would cost or need, as far as the forum knows.",
        right="No cost. Rotas change.",
        wrong="<b>x</b>",
        default=None,
    )
    history: tuple[ProposalStep, ...] = described(
        "What became of it, oldest first.",
        right="[{on: 2026-05-21, state: agreed}]",
        wrong="agreed",
        default=(),
    )

    @property
    def state(self) -> ProposalState | None:
        """What it is by the last step; None before any answer."""
        return self.history[-1].state if self.history else None

    def at(self, today: date) -> Self:
        """What is known of it on a day."""
        return self.model_copy(update={"history": up_to(self.history, today)})


class ToldAt(Authored):
    """A session of an event at which it is told."""

    event: Slug = described("The id of the event.", right="conference-2027", wrong="Conference")
    session: Slug | None = described(
        "The id of the session; none for the whole event.",
        right="you-said-we-did",
        wrong="Session 3",
        default=None,
    )


class ForumIssue(Matter):
    """One issue. Its id is its file's name, and is the issue's alone in the whole region."""

    id: Slug = from_path("The file's name.")
    authority: Slug = from_path("The authority's folder.")

    title: Line = described(
        "The issue in a few words, for lists.",
        right="Duty on top of a full caseload",
        wrong="<b>Duty</b>",
        max_length=90,
    )
    theme: ForumTheme = described("What it is about.", right="workload", wrong="busy")
    you_said: SaidWords = described(
        "What the forum said, in words the forum agreed: at most 120.",
        right="Duty comes round every week and our own visits wait.",
        wrong="<p>x</p>",
    )
    verbatim: Flag = described(
        "True when these are somebody's own words and they agreed to be quoted; else no quotation marks.",
        right="true",
        wrong="Yes",
        default=False,
    )
    raised_by: People | None = described(
        "How many people raised it, five or more; left out when fewer.",
        right="12",
        wrong="four",
        default=None,
        ge=FEWEST,
    )
    proposals: tuple[Proposal, ...] = described(
        "What the forum proposes.",
        right="[{text: Nobody is on duty more than one day in ten.}]",
        wrong="one day in ten",
        min_length=1,
        max_length=3,
    )
    agreed_by_forum: Day | None = described(
        "The day of the meeting at which the forum agreed these words. Before it nothing is shown.",
        right="2026-03-26",
        wrong="March",
        default=None,
    )
    public: Flag = described(
        "True when the forum wants it shown on the site.", right="true", wrong="Yes", default=False
    )
    history: tuple[IssueStep, ...] = described(
        "What became of it, oldest first. Entries are added and never rewritten.",
        right="[{on: 2026-03-12, state: raised, by: Forum keeper}]",
        wrong="raised",
        min_length=1,
    )
    answers: tuple[LeaderAnswer, ...] = described(
        "What leaders answered, oldest first. Entries are added and never rewritten.",
        right="[{on: 2026-05-21, role: Assistant director, decision: agreed, text: We agree.}]",
        wrong="We agree.",
        default=(),
    )
    impact: tuple[Difference, ...] = described(
        "What difference it made, oldest first.",
        right="[{on: 2026-10-19, text: Duty is kept to one day in ten.}]",
        wrong="better",
        default=(),
    )
    told_at: tuple[ToldAt, ...] = described(
        "Where it is told, such as a session of the conference.",
        right="[{event: conference-2027, session: you-said-we-did}]",
        wrong="[conference]",
        default=(),
    )
    measures: tuple[Slug, ...] = described(
        "Published measures to read beside it, by their ids.",
        right="[caseload]",
        wrong="[Caseload rate]",
        default=(),
    )
    example: Flag = described("True when it is not real.", right="true", wrong="Yes", default=False)

    @property
    def agreed_on(self) -> date | None:
        """The day of the meeting at which the forum agreed its words."""
        return self.agreed_by_forum

    def at(self, today: date) -> Self:
        """What is known of it on a day, its proposals too."""
        proposals = tuple(proposal.at(today) for proposal in self.proposals)
        return super().at(today).model_copy(update={"proposals": proposals})

    @property
    def state(self) -> IssueState:
        """What it is by the last step."""
        return self.history[-1].state

    @property
    def entries(self) -> tuple[ForumEntry, ...]:
        """Everything that was added to it and to its proposals."""
        return (*super().entries, *(step for proposal in self.proposals for step in proposal.history))
