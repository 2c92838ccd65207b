"""What readers said of a post or a voice: only what a moderator accepted, and how many gave which mark."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from regionsite.model.authored import Authored, described, from_path
from regionsite.model.moment import Day
from regionsite.model.number import Flag, Whole
from regionsite.model.text import Line, Paragraph, Slug

FEWEST = 5
"""An average of fewer marks than this says more about one reader than about the post, and is not shown."""

MARKS = (5, 4, 3, 2, 1)


class Reply(Authored):
    """An answer to a response."""

    by: Line = described(
        "Who says it, by their role, or “A reader”.", right="Team manager", wrong="<b>Me</b>"
    )
    date: Day = described("The day it was accepted.", right="2026-11-20", wrong="today")
    text: Paragraph = described("Their words.", right="We show both.", wrong="<p>We show both.</p>")
    writer: Flag = described(
        "True when the writer of the post answers.", right="true", wrong="Yes", default=False
    )


class Response(Authored):
    """What one reader sent in, with the answers to it."""

    by: Line = described("Who says it, by their role, or “A reader”.", right="A reader", wrong="<b>Me</b>")
    date: Day = described("The day it was accepted.", right="2026-11-19", wrong="today")
    text: Paragraph | None = described(
        "Their words; none when they gave only a mark.",
        right="Who decides what counts as a case?",
        wrong="<p>Who decides?</p>",
        default=None,
    )
    rating: Whole | None = described(
        "The mark they gave, 5 for the most useful.", right="4", wrong="9", default=None, ge=1, le=5
    )
    replies: tuple[Reply, ...] = described(
        "Answers to it, oldest first.",
        right="[{by: Team manager, date: 2026-11-20, text: We show both.}]",
        wrong="We show both.",
        default=(),
    )


@dataclass(frozen=True)
class Ratings:
    """The marks of the readers who gave one, up to a day."""

    marks: tuple[int, ...]
    as_at: date

    @property
    def count(self) -> int:
        """How many readers gave a mark."""
        return len(self.marks)

    @property
    def average(self) -> Decimal | None:
        """The average to one decimal place, halves upwards; None for fewer than five marks."""
        if self.count < FEWEST:
            return None
        return (Decimal(sum(self.marks)) / self.count).quantize(Decimal("0.1"), ROUND_HALF_UP)

    def given(self, mark: int) -> int:
        """How many gave this mark."""
        return self.marks.count(mark)


class Responses(Authored):
    """`_region/responses/<name>.yml`: what was accepted for the post or the voice of that name."""

    id: Slug = from_path("The file's name: that of the post or the voice.")

    responses: tuple[Response, ...] = described(
        "What readers sent in, oldest first.",
        right="[{by: Social worker, date: 2026-11-19, text: I thought it was just me., rating: 5}]",
        wrong="Well said.",
        min_length=1,
    )
    example: Flag = described("True when they are not real.", right="true", wrong="Yes", default=False)

    def by(self, today: date) -> Iterator[Response]:
        """The responses up to a day, each with the answers up to that day."""
        for response in self.responses:
            if response.date <= today:
                kept = tuple(reply for reply in response.replies if reply.date <= today)
                yield response.model_copy(update={"replies": kept})

    def ratings(self, today: date) -> Ratings | None:
        """The marks given up to a day; None when there is none."""
        rated = [response for response in self.by(today) if response.rating is not None]
        if not rated:
            return None
        marks = tuple(response.rating for response in rated if response.rating is not None)
        return Ratings(marks, max(response.date for response in rated))
