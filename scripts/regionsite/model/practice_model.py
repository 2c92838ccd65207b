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
    source: Line = described("The id of its source.", right="what-works-2021", wrong="“what-works-2021”")
    said: SaidOn = described("When that was published.", right="2021-06", wrong="June 2021")


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
    your_week: tuple[Line, ...] = described(
        "What it means for a social worker's week.",
        right="[You map a case with the family]",
        wrong="mapping",
        default=(),
    )
    evidence: tuple[Evidence, ...] = described(
        "What is known of its effects.",
        right="[{body: Foundations, finding: Not rated., source: dfe, said: 2021-06}]",
        wrong="[it works]",
        default=(),
    )
    critique: Paragraph | None = described(
        "What people question about it.",
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
