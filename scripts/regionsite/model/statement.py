"""What sources say about an authority, in our own words, and how it practises."""

from typing import Literal

from regionsite.model.authored import Authored, described
from regionsite.model.moment import Day, SaidOn
from regionsite.model.text import Line, Paragraph, Slug

Topic = Literal[
    "practice", "workload", "supervision", "early_career", "learning", "pay", "benefits", "flexible_working",
    "staff_safety", "equipment", "leadership", "recognition", "adults", "place",
]  # fmt: skip


class Statement(Authored):
    """One thing a source says about the authority, in our own words."""

    topic: Topic = described("Which part of the page it belongs to.", right="supervision", wrong="misc")
    text: Paragraph = described(
        "What the source says, shortened by us.", right="Supervision every month.", wrong="<p>x</p>"
    )
    source: Line = described("The id of its source.", right="careers-page", wrong="“careers-page”")
    said: SaidOn | None = described(
        "When it was said, as far as the source tells.", right="2021-12", wrong="long ago", default=None
    )
    checked_on: Day = described("The day we last read the source.", right="2026-11-21", wrong="today")


class Practice(Authored):
    """One practice model the authority uses, and how we know."""

    model: Slug = described("The model's id.", right="signs-of-safety", wrong="Signs of Safety")
    role: Literal["main", "part", "before"] = described(
        "The main way of working, a part of it, or used before.", right="main", wrong="sort of"
    )
    since: SaidOn | None = described("When it began.", right="2017-10", wrong="October 2017", default=None)
    until: SaidOn | None = described("When it ended.", right="2019", wrong="recently", default=None)
    scope: Line | None = described(
        "Where it is used.",
        right="Family safeguarding teams",
        wrong="“Family safeguarding teams”",
        default=None,
    )
    local_name: Line | None = described(
        "What it is called here.", right="Connected Lives", wrong="“Connected Lives”", default=None
    )
    local_need: Line | None = described(
        "The local need it answers.",
        right="Parents' mental health, domestic abuse and substance use.",
        wrong="Parents' mental health: domestic abuse and substance use.",
        default=None,
    )
    text: Paragraph | None = described(
        "What the source says, in our words.", right="Used in every team.", wrong="<p>x</p>", default=None
    )
    source: Line = described("The id of its source.", right="careers-page", wrong="“careers-page”")
    said: SaidOn | None = described(
        "When the source said so.", right="2021-12", wrong="long ago", default=None
    )
    checked_on: Day = described("The day we last read the source.", right="2026-11-21", wrong="today")
