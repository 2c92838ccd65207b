"""Change stories: something was done, and a published figure stands before and after it. No cause is claimed."""

from regionsite.model.authored import Authored, described, from_path
from regionsite.model.figures import REGION
from regionsite.model.moment import Day, SaidOn
from regionsite.model.number import Flag, Whole
from regionsite.model.text import Line, Paragraph, Slug


class StoryPart(Authored):
    """One thing that was done, with who says so."""

    text: Paragraph = described(
        "What was done.", right="Social workers took the calls at the front door.", wrong="<p>x</p>"
    )
    when: SaidOn | None = described("When.", right="2024-05", wrong="May 2024", default=None)
    source: Line | None = described(
        "The id of its source.", right="ofsted-2024", wrong="“ofsted-2024”", default=None
    )


class Remark(Authored):
    """What somebody said about it, by role; in quotation marks only when these are their very words."""

    by: Line = described("Who, by role.", right="Social workers", wrong="“Jo”")
    text: Paragraph = described(
        "What they said.", right="Families no longer told it four times.", wrong="<p>x</p>"
    )
    verbatim: Flag = described(
        "True when these are their very words.", right="true", wrong="maybe", default=False
    )
    source: Line | None = described(
        "The id of its source.", right="ofsted-2024", wrong="“ofsted-2024”", default=None
    )


class ChangeStory(Authored):
    """One story. Its id is its file's name; its figures are always the published ones."""

    id: Slug = from_path("The file's name.")
    authority: Slug | None = from_path(
        "The authority it is about; none for one about the region.", default=None
    )
    file: Line = from_path("Where it stands.", default="")

    example: Flag = described("True when all of it is made up.", right="true", wrong="maybe", default=False)
    title: Line = described("What it is called.", right="A new front door", wrong="<b>x</b>", max_length=90)
    measure: Slug = described(
        "The measure whose figures it tells.", right="re-referrals", wrong="Re-referrals"
    )
    before: Whole = described(
        "The last year before the change.", right="2023", wrong="the year before", ge=1990, le=2100
    )
    after: Whole = described("The year to look at after it.", right="2025", wrong="now", ge=1990, le=2100)
    done: tuple[StoryPart, ...] = described(
        "What was done, in order.",
        right="[{text: Social workers took the calls., when: 2024-05}]",
        wrong="[calls]",
        min_length=1,
    )
    said: tuple[Remark, ...] = described(
        "What staff and partners said.",
        right="[{by: Social workers, text: It is calmer.}]",
        wrong="[calmer]",
        default=(),
    )
    cannot_conclude: tuple[Line, ...] = described(
        "What cannot be concluded from it.",
        right="[That the one caused the other]",
        wrong="nothing",
        min_length=1,
    )
    told_on: Day = described("The day this was written or last checked.", right="2026-11-21", wrong="today")

    @property
    def place(self) -> str:
        """Whose figures it tells: the authority's, or the region's."""
        return self.authority or REGION
