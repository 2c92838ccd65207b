"""A voice: what someone on the other side of the work says of it, with consent, help and a way to take it down."""

from typing import Literal

from regionsite.model.authored import Authored, described, from_path
from regionsite.model.moment import Day
from regionsite.model.number import Flag
from regionsite.model.post import WORDS_A_MINUTE
from regionsite.model.term import ForumTheme
from regionsite.model.text import Line, Markdown, Paragraph, Slug, WebAddress

Side = Literal["family", "carer", "young_person", "partner", "former_staff"]


class Voice(Authored):
    """`_region/voices/<name>.yml`: one person's words. After `review_by` they are withheld everywhere."""

    id: Slug = from_path("The file's name.")

    title: Line = described(
        "Their own title, or words of theirs.", right="I told it four times", wrong="<b>x</b>", max_length=80
    )
    summary: Line = described(
        "What they speak about, in a sentence.",
        right="A parent on being asked to begin again.",
        wrong="<b>x</b>",
    )
    side: Side = described("From which side they see the work.", right="family", wrong="client")
    who: Line = described(
        "Who they are, as they want to be called; never a name that could find them.",
        right="A parent",
        wrong="“A parent”",
    )
    authority: Slug | None = described(
        "The authority they speak of, only if they want it named.",
        right="norfolk",
        wrong="Norfolk County Council",
        default=None,
    )
    date: Day = described("The day it appears.", right="2026-10-16", wrong="16 October")
    text: Markdown = described(
        "Their words.", right="The first person was kind.", wrong="<p>The first person was kind.</p>"
    )
    how_written: Line | None = described(
        "How the words came about.",
        right="Written with a worker from a parents' group.",
        wrong="<i>with help</i>",
        default=None,
    )
    content_note: Paragraph | None = described(
        "What a reader should know before they begin.",
        right="A parent writes about domestic abuse. Nothing is described in detail.",
        wrong="<p>Abuse</p>",
        default=None,
    )
    help: tuple[Slug, ...] = described(
        "Help lines of `help.yml` to show below, the most fitting first.",
        right="[samaritans]",
        wrong="[The Samaritans]",
        default=(),
    )
    consent_on: Day = described("The day they said yes.", right="2026-10-01", wrong="October")
    review_by: Day = described(
        "The day to ask again; after it their words are withheld.", right="2027-10-01", wrong="next year"
    )
    ratings: Flag = described(
        "True when they want readers to give marks.", right="false", wrong="No", default=False
    )
    views: Flag = described(
        "True when they want it shown how often they were read.", right="false", wrong="No", default=False
    )
    theme: ForumTheme | None = described(
        "The theme of the forums it speaks to.",
        right="recording",
        wrong="writing things down",
        default=None,
    )
    issue: Slug | None = described(
        "The issue of a forum, or the regional position, whose answer stands beside it, by its id.",
        right="telling-it-again",
        wrong="Telling it again",
        default=None,
    )
    example: Flag = described("True when it is not real.", right="true", wrong="Yes", default=False)

    def shown(self, today: Day) -> bool:
        """Whether it is shown: its day has come, and its consent need not be asked for again."""
        return self.date <= today <= self.review_by

    @property
    def minutes(self) -> int:
        """How long it takes to read, in whole minutes and at least one."""
        return max(1, -(-len(self.text.split()) // WORDS_A_MINUTE))


class HelpLine(Authored):
    """A help line that a voice may name: who answers, for whom, and how we know."""

    name: Line = described("Who answers.", right="Samaritans", wrong="<b>Samaritans</b>")
    whom: Line = described("For whom it is.", right="Anyone who is struggling", wrong="<b>all</b>")
    phone: Line = described(
        "The number as the body gives it.",
        right='"116 123"',
        wrong="“116 123”",
        pattern=r"^[0-9][0-9 ]{2,15}$",
    )
    when: Line = described("When someone answers.", right="Any hour, any day", wrong="<i>always</i>")
    url: WebAddress = described("Its own page.", right="https://www.samaritans.org/", wrong="samaritans.org")
    source: Line = described(
        "The id of the source of the number.", right="dfe-workforce-2025", wrong="“samaritans”"
    )
    checked_on: Day = described("The day we last read it there.", right="2026-11-21", wrong="today")


class HelpFile(Authored):
    """`_region/help.yml`: real help lines, each with its source. Nothing in it may be invented."""

    lines: dict[Slug, HelpLine] = described(
        "Each help line under its id.",
        right="{samaritans: {name: Samaritans, whom: Anyone, phone: '116 123', when: Any hour, "
        "url: https://www.samaritans.org/, source: dfe-workforce-2025, checked_on: 2026-11-21}}",
        wrong="{samaritans: '116 123'}",
    )
    worry: Line | None = described(
        "Where to tell of a worry about a child, in a sentence.",
        right="Worried about a child? Tell the council where the child lives.",
        wrong="<b>Tell us</b>",
        default=None,
    )
