"""Measures: what is counted about the work, by whom, and what a figure of it cannot tell."""

from typing import Literal

from regionsite.model.authored import Authored, described, from_path
from regionsite.model.moment import SaidOn
from regionsite.model.number import Whole
from regionsite.model.text import Line, Paragraph, Slug

WorkforceField = Literal["average_caseload", "vacancy_rate", "agency_rate", "turnover_rate"]


class Columns(Authored):
    """Where the publisher's file holds the measure: the names of its columns."""

    value: Line = described("The column of the published figure.", right="caseload_fte", wrong="<b>x</b>")
    numerator: Line = described("The column of what is counted on top.", right="cases", wrong="“cases”")
    denominator: tuple[Line, ...] = described(
        "The columns of what it is divided by; several are added up.",
        right="[vacancy_fte, inpost_fte]",
        wrong="vacancy_fte and inpost_fte",
        min_length=1,
    )
    only: dict[Line, Line] = described(
        "For a file with several rows for one place and year: the word that a column has in the row to take.",
        right="{category: Referrals and Re-referrals}",
        wrong="Total",
        default_factory=dict,
    )


class Measure(Authored):
    """One measure that is published every year for every council. Its id is its file's name."""

    id: Slug = from_path("The file's name.")

    name: Line = described(
        "What it is called.", right="Cases for each social worker", wrong="<b>Cases</b>", max_length=60
    )
    question: Line = described(
        "The question it answers, in plain words.",
        right="How many cases does each social worker hold?",
        wrong="“How many?”",
    )
    definition: Paragraph = described(
        "What exactly is counted.",
        right="Cases held on 30 September, divided by the social workers who hold any.",
        wrong="<p>x</p>",
    )
    unit: Literal["percent", "cases"] = described("What a figure is in.", right="percent", wrong="%")
    polarity: Literal["lower", "higher", "neither"] = described(
        "Which way is better, if that can be said of the figure alone.", right="neither", wrong="low"
    )
    year_type: Literal["september", "march", "december"] = described(
        "The month whose last day ends the year of a figure.", right="march", wrong="31 March"
    )
    numerator: Line = described("What is counted on top.", right="Cases held", wrong="<b>Cases</b>")
    denominator: Line = described(
        "What it is divided by.", right="Social workers who hold cases", wrong="<b>Workers</b>"
    )
    decimal_places: Whole = described(
        "How many places after the point the publisher gives.", right="1", wrong="one", ge=0, le=3, default=1
    )
    columns: Columns = described(
        "Where the publisher's file holds it.",
        right="{value: caseload_fte, numerator: cases, denominator: [case_holders_fte]}",
        wrong="caseload_fte",
    )
    source: Line = described(
        "The id of its source.", right="dfe-workforce-2025", wrong="“dfe-workforce-2025”"
    )
    next_update: SaidOn | None = described(
        "When the publisher says that newer figures are due; leave it out if it does not say.",
        right="2027-02",
        wrong="next spring",
        default=None,
    )
    caveat: Paragraph = described(
        "What the figure cannot tell.",
        right="It is an average of the whole council, never one team's.",
        wrong="<p>x</p>",
    )
    workforce_field: WorkforceField | None = described(
        "The figure of a profile's `workforce` that this measure gives.",
        right="average_caseload",
        wrong="caseload",
        default=None,
    )
