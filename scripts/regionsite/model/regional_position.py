"""A regional position: what several forums agreed in one sentence, and took to those who can act for all."""

from datetime import date
from typing import Self

from regionsite.model.authored import Authored, described, from_path
from regionsite.model.forum_history import Difference, LeaderAnswer, Matter, PositionState, PositionStep
from regionsite.model.forum_issue import ForumIssue, ToldAt
from regionsite.model.moment import Day
from regionsite.model.number import Flag
from regionsite.model.term import ForumTheme
from regionsite.model.text import Line, Paragraph, Slug


class ForumAgreeing(Authored):
    """A forum that agreed, with the day of its meeting and the issue it began with."""

    authority: Slug = described("The authority's id.", right="norfolk", wrong="Norfolk")
    on: Day = described("The day of the meeting that agreed.", right="2026-06-09", wrong="June")
    issue: Slug = described("The id of its own issue.", right="norfolk-2026-01", wrong="Issue 1")


class RegionalPosition(Matter):
    """One position. Its id is its file's name."""

    id: Slug = from_path("The file's name.")

    title: Line = described(
        "A few words for lists.", right="Time kept clear for writing", wrong="<b>x</b>", max_length=60
    )
    statement: Line = described(
        "The one sentence all of them agreed.",
        right="Every social worker has one half day a week, kept clear, to write.",
        wrong="<b>x</b>",
        max_length=160,
    )
    why: Paragraph | None = described(
        "Why the forums ask for it.", right="Records wait for evenings.", wrong="<p>x</p>", default=None
    )
    theme: ForumTheme = described("What it is about.", right="workload", wrong="busy")
    forums: tuple[ForumAgreeing, ...] = described(
        "The forums that agreed.",
        right="[{authority: norfolk, on: 2026-06-09, issue: norfolk-2026-01}]",
        wrong="[norfolk]",
        min_length=1,
    )
    agreed_by_forums: Day | None = described(
        "The day on which the last of them agreed. Before it nothing is shown.",
        right="2026-06-30",
        wrong="June",
        default=None,
    )
    presented_to: Line = described(
        "To which role it is taken.", right="The chair of the directors’ group", wrong="<b>x</b>"
    )
    public: Flag = described("True when the forums want it shown.", right="true", wrong="Yes", default=False)
    history: tuple[PositionStep, ...] = described(
        "What became of it, oldest first. Entries are added and never rewritten.",
        right="[{on: 2026-06-30, state: agreed, by: Forum keepers}]",
        wrong="agreed",
        min_length=1,
    )
    answers: tuple[LeaderAnswer, ...] = described(
        "What leaders answered, oldest first.",
        right="[{on: 2026-09-21, role: Chair, decision: agreed, text: We agree.}]",
        wrong="We agree.",
        default=(),
    )
    impact: tuple[Difference, ...] = described(
        "What difference it made, oldest first.",
        right="[{on: 2026-11-02, text: Kept in four teams.}]",
        wrong="better",
        default=(),
    )
    told_at: tuple[ToldAt, ...] = described(
        "Where it is told, such as a session of the conference.",
        right="[{event: conference-2027, session: you-said-we-did}]",
        wrong="[conference]",
        default=(),
    )
    example: Flag = described("True when it is not real.", right="true", wrong="Yes", default=False)

    @property
    def agreed_on(self) -> date | None:
        """The day on which the last of the forums agreed."""
        return self.agreed_by_forums

    def shown(self, today: date) -> bool:
        """Whether the site may show it on a day: as any other, and a forum has agreed by then."""
        return super().shown(today) and bool(self._agreeing(today))

    def at(self, today: date) -> Self:
        """What is known of it on a day; a forum that agrees later joins on its own day."""
        return super().at(today).model_copy(update={"forums": self._agreeing(today)})

    def _agreeing(self, today: date) -> tuple[ForumAgreeing, ...]:
        return tuple(agreed for agreed in self.forums if agreed.on <= today)

    @property
    def state(self) -> PositionState:
        """What it is by the last step."""
        return self.history[-1].state


Raised = ForumIssue | RegionalPosition
"""What was raised, by one forum or by several together."""
