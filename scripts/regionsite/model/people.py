"""What people who work there say, with their consent."""

from regionsite.model.authored import Authored, described
from regionsite.model.moment import Day
from regionsite.model.number import Flag
from regionsite.model.text import Line, Paragraph


class Photo(Authored):
    """A picture an authority supplies."""

    file: Line = described(
        "Its file, in the folder `photos` beside the profile.",
        right="photos/team.jpg",
        wrong="“photos/team.jpg”",
    )
    alt: Line | None = described(
        "What it shows, for people who cannot see it.",
        right="Four colleagues at a table",
        wrong="“Four colleagues at a table”",
        default=None,
    )
    consent_on: Day = described("The day the people in it agreed.", right="2026-03-02", wrong="March")
    review_by: Day = described(
        "The day to ask again; after it the photo is withheld.", right="2027-03-02", wrong="next year"
    )


class Testimonial(Authored):
    """What a member of staff says, with consent and a date to ask again."""

    role: Line = described(
        "Their role.", right="Social worker, assessment team", wrong="Social worker: assessment team"
    )
    name: Line | None = described("A first name at most.", right="Sam", wrong="“Sam”", default=None)
    text: Paragraph = described("Their words.", right="I stayed because of my team.", wrong="<p>x</p>")
    photo: Photo | None = described(
        "A picture of them.",
        right="{file: photos/sam.jpg, alt: A smile, consent_on: 2026-03-02, review_by: 2027-03-02}",
        wrong="a.jpg",
        default=None,
    )
    consent_on: Day = described("The day they agreed.", right="2026-03-02", wrong="March")
    review_by: Day = described(
        "The day to ask again; after it the words are withheld.", right="2027-03-02", wrong="next year"
    )
    example: Flag = described("True when it is not real.", right="true", wrong="Yes", default=False)
