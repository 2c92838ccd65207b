"""A practice model: an agreed way to work with families, described with its evidence and never ranked."""

from typing import Annotated, Literal

from pydantic import AfterValidator

from regionsite.model.authored import Authored, described, from_path
from regionsite.model.moment import Day, SaidOn
from regionsite.model.text import Line, Paragraph, Slug, at_most_words


class Evidence(Authored):
    """What one body found out about the model, in that body's own words and scale."""

    body: Line = described("Who judged it.", right="Foundations", wrong="<b>x</b>")
    finding: Paragraph = described(
        "What it found.", right="Fewer children came into care in the pilots.", wrong="<p>x</p>"
    )
    rating: Line | None = described(
        "The rating in the body's own scale.",
        right="Not rated, system-level model",
        wrong="Not rated: system-level model",
        default=None,
    )
    scale: Line | None = described(
        "What that scale is, in a few words; needed beside a rating.",
        right="The Guidebook’s evidence ratings",
        wrong="“The Guidebook’s evidence ratings”",
        default=None,
    )
    period: Line | None = described(
        "The time its figures are about, as it says; needed beside a figure.",
        right="September 2020 to May 2022",
        wrong="“2020 to 2022”",
        default=None,
    )
    place: Line | None = described(
        "Where its figures were counted.", right="21 councils in England", wrong="<b>x</b>", default=None
    )
    source: Line = described("The id of its source.", right="what-works-2021", wrong="“what-works-2021”")
    said: SaidOn = described("When that was published.", right="2021-06", wrong="June 2021")


class Claim(Authored):
    """One thing that somebody says about the model, in our own words, with who says it and when."""

    text: Paragraph = described(
        "What they say.", right="Families see what is expected of them.", wrong="<p>x</p>"
    )
    source: Line = described("The id of its source.", right="what-works-2021", wrong="“what-works-2021”")
    said: SaidOn | None = described(
        "When they said so; left out where the source has no date.",
        right="2021-06",
        wrong="June 2021",
        default=None,
    )


class PracticeModel(Authored):
    """One model. Its id is its file's name."""

    id: Slug = from_path("The file's name.")

    name: Line = described("What it is called.", right="Signs of Safety", wrong="<b>x</b>")
    aliases: tuple[Line, ...] = described("Other names.", right="[SoS]", wrong="SoS", default=())
    service: Literal["children", "adults", "both"] = described(
        "Where it is used.", right="children", wrong="kids", default="children"
    )
    core_idea: Annotated[Paragraph, AfterValidator(at_most_words(60))] = described(
        "What it is in at most 60 words.",
        right="What worries us, what works well and what has to happen, on one shared page.",
        wrong="<p>x</p>",
    )
    key_parts: tuple[Line, ...] = described(
        "What it is made of.", right="[Three columns]", wrong="columns", min_length=1
    )
    tools: tuple[Line, ...] = described(
        "What people use in it.", right="[The three houses]", wrong="houses", default=()
    )
    your_week: tuple[Line, ...] = described(
        "What it means for a social worker's week.",
        right="[You map a case with the family]",
        wrong="mapping",
        default=(),
    )
    training: tuple[Claim, ...] = described(
        "What training it takes.",
        right="[{text: Two days to begin with., source: dfe, said: 2021-06}]",
        wrong="[two days]",
        default=(),
    )
    evidence: tuple[Evidence, ...] = described(
        "What is known of its effects.",
        right="[{body: Foundations, finding: Not rated., source: dfe, said: 2021-06}]",
        wrong="[it works]",
        default=(),
    )
    praise: tuple[Claim, ...] = described(
        "What people value about it.",
        right="[{text: Families are heard., source: dfe, said: 2021-06}]",
        wrong="[it is good]",
        default=(),
    )
    doubts: tuple[Claim, ...] = described(
        "What people question about it.",
        right="[{text: It takes weeks to prepare., source: dfe, said: 2021-06}]",
        wrong="[it is bad]",
        default=(),
    )
    critique: Paragraph | None = described(
        "What to be careful about, in our own words.",
        right="It can become a form to fill in.",
        wrong="<p>x</p>",
        default=None,
    )
    related: tuple[Slug, ...] = described(
        "Models it is close to.", right="[strengths-based]", wrong="[Strengths]", default=()
    )
    source: Line | None = described(
        "The id of the source of the description.",
        right="what-works-2021",
        wrong="“what-works-2021”",
        default=None,
    )
    checked_on: Day = described("The day we last read the sources.", right="2026-11-21", wrong="today")
