"""The smaller parts of an advert."""

from typing import Literal

from regionsite.model.authored import Authored, described
from regionsite.model.moment import Day
from regionsite.model.number import Whole
from regionsite.model.text import Line, WebAddress


class PayScale(Authored):
    """The pay scale the salary is taken from."""

    name: Line = described("Its name.", right="Scale SW2", wrong="“Scale SW2”")
    points: Line | None = described("The points on it.", right="28 to 33", wrong="“28 to 33”", default=None)
    year: Line | None = described("The pay year.", right="2026/27", wrong="“2026/27”", default=None)


class Document(Authored):
    """A file that goes with the advert."""

    title: Line = described("What it is.", right="Role profile", wrong="“Role profile”")
    url: WebAddress = described("Where it is.", right="https://www.example.org/role.html", wrong="role.pdf")
    kind: Literal["html", "pdf", "docx", "odt"] = described("Its format.", right="html", wrong="word")
    kilobytes: Whole | None = described(
        "Its size.", right="240", wrong="240 kB", default=None, ge=1, le=20_000
    )


class Start(Authored):
    """When the post starts: a date, or words."""

    on: Day | None = described("The first day.", right="2027-02-01", wrong="1 Feb", default=None)
    words: Line | None = described(
        "Or in words.", right="As soon as possible", wrong="“As soon as possible”", default=None
    )


class Change(Authored):
    """One entry of an advert's history. Entries are added, never rewritten."""

    on: Day = described("The day of the change.", right="2026-11-20", wrong="20/11/2026")
    what: Line = described(
        "What changed.", right="Closing date moved from 27 November to 4 December.", wrong="<b>x</b>"
    )
    reason: Line | None = described(
        "Why.",
        right="To allow for the holiday week.",
        wrong="“To allow for the holiday week”",
        default=None,
    )
