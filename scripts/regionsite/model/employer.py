"""What a candidate should know of the authority as an employer: the standards it keeps, and its own future."""

from typing import Literal

from regionsite.model.authored import Authored, described
from regionsite.model.moment import Day, SaidOn
from regionsite.model.term import EmployerStandard
from regionsite.model.text import Line, WebAddress


class StandardKept(Authored):
    """How the authority keeps one of the employer standards."""

    standard: EmployerStandard = described("Which standard.", right="supervision", wrong="no. 5")
    statement: Line = described("What it does.", right="Supervision every month.", wrong="<b>x</b>")
    evidence_url: WebAddress | None = described(
        "Where that can be seen.", right="https://www.example.org/x", wrong="report", default=None
    )
    as_of: SaidOn = described("When that was true.", right="2026-03", wrong="March")


class EmployerStandards(Authored):
    """The employer standards for social workers, with the edition spoken of."""

    edition: Literal["2020", "2025"] = described("Which edition.", right='"2020"', wrong="new")
    commitments: tuple[StandardKept, ...] = described(
        "A line a standard.",
        right="[{standard: supervision, statement: Monthly, as_of: 2026-03}]",
        wrong="[supervision]",
        default=(),
    )
    health_check_url: WebAddress | None = described(
        "The health check.", right="https://www.example.org/x", wrong="x", default=None
    )


class Reorganisation(Authored):
    """A change of the council itself that a candidate should know of."""

    what: Line = described(
        "What is planned.", right="Two new unitary councils", wrong="“Two new unitary councils”"
    )
    begins: SaidOn | None = described("When it takes effect.", right="2028-04", wrong="2028ish", default=None)
    status: Literal["proposed", "consulted", "decided", "under_way", "done"] = described(
        "How far it is.", right="decided", wrong="maybe"
    )
    source: Line = described("The id of its source.", right="gov-2026", wrong="“gov-2026”")
    checked_on: Day = described("The day we last looked.", right="2026-11-21", wrong="today")
