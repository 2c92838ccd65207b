"""A staff story: what somebody who does the work says of their way here and of their days, with consent."""

from datetime import date
from typing import Literal

from regionsite.model.authored import Authored, described, from_path
from regionsite.model.moment import Day
from regionsite.model.number import Flag, Whole
from regionsite.model.people import Photo
from regionsite.model.term import CareerStage, ServiceArea, Team
from regionsite.model.text import Line, Paragraph, Slug

StoryState = Literal["shown", "coming", "withdrawn", "to_ask_again"]
"""On a day: on the site, not yet there, taken back, or held back until its consent has been asked for anew."""


class CareerStop(Authored):
    """One stop on somebody's way: what they did, and when."""

    head: Line = described("What it was.", right="First year", wrong="<b>x</b>", max_length=60)
    text: Line | None = described(
        "What it was like, in a sentence.",
        right="Six families to begin with.",
        wrong="“Six families”",
        default=None,
        max_length=160,
    )
    when: Line = described("When.", right="2020 to 2021", wrong="“2020”", max_length=60)
    state: Literal["done", "now", "next"] = described(
        "Whether it is over, goes on, or is to come.", right="now", wrong="current", default="done"
    )


class Answer(Authored):
    """A question, and what was said."""

    question: Line = described("What was asked.", right="What is hard?", wrong="<b>x</b>", max_length=120)
    answer: Paragraph = described("What was said.", right="The distances.", wrong="<p>x</p>")


class StaffStory(Authored):
    """One story. Its id is its file's name, and is the story's alone in the whole region."""

    id: Slug = from_path("The file's name.")
    authority: Slug = from_path("The authority's folder.")

    title: Line = described(
        "A line of it, at most 90 characters.", right="I came for a year.", wrong="<b>x</b>", max_length=90
    )
    role: Line = described("Their role.", right="Advanced practitioner", wrong="“Advanced practitioner”")
    team_name: Line | None = described(
        "What their team is called.", right="Family support, north", wrong="“Family support”", default=None
    )
    name: Line | None = described("A first name at most.", right="Sam", wrong="“Sam”", default=None)
    summary: Paragraph = described(
        "What it is about, for lists.", right="From placement to practice educator.", wrong="<p>x</p>"
    )
    career_stage: tuple[CareerStage, ...] = described(
        "The stages it speaks of; adverts for these lead to it.",
        right="[social_worker]",
        wrong="[wizard]",
        min_length=1,
    )
    service_area: ServiceArea = described("The service they work in.", right="children", wrong="kids")
    team: Team | None = described(
        "Their kind of team; adverts for it lead to the story first.",
        right="fostering",
        wrong="x team",
        default=None,
    )
    practice_models: tuple[Slug, ...] = described(
        "Practice models it speaks of.", right="[signs-of-safety]", wrong="[Signs of Safety]", default=()
    )
    years_here: Whole | None = described(
        "How many years they have worked here.", right="6", wrong="six", default=None, ge=1, le=60
    )
    career: tuple[CareerStop, ...] = described(
        "Their way here, in order.",
        right="[{head: First year, when: 2020}]",
        wrong="[2020]",
        default=(),
    )
    answers: tuple[Answer, ...] = described(
        "What they were asked and said.",
        right="[{question: 'What is hard?', answer: The distances.}]",
        wrong="[hard]",
        min_length=1,
    )
    photo: Photo | None = described(
        "A picture of them, in the folder `photos` of the authority.",
        right="{file: photos/sam.jpg, alt: A smile, consent_on: 2026-03-02, review_by: 2027-03-02}",
        wrong="sam.jpg",
        default=None,
    )
    published: Day = described("The day it is shown from.", right="2026-10-12", wrong="October")
    consent_on: Day = described("The day they agreed.", right="2026-10-01", wrong="October")
    review_by: Day = described(
        "The day to ask again; after it the story is withheld everywhere.",
        right="2027-10-01",
        wrong="next year",
    )
    withdrawn: Flag = described(
        "True takes it down everywhere, at once.", right="true", wrong="Yes", default=False
    )
    example: Flag = described("True when it is not real.", right="true", wrong="Yes", default=False)

    def state(self, today: date) -> StoryState:
        """What has become of it on a day."""
        if self.withdrawn:
            return "withdrawn"
        if self.published > today:
            return "coming"
        return "shown" if self.review_by >= today else "to_ask_again"

    def shown(self, today: date) -> "StaffStory":
        """The story as pages may show it on a day: without a photo that must be asked for again."""
        if self.photo and self.photo.review_by < today:
            return self.model_copy(update={"photo": None})
        return self
