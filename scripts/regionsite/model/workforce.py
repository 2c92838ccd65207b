"""The published figures about the people who work somewhere."""

from regionsite.model.authored import Authored, described
from regionsite.model.number import Number, Whole
from regionsite.model.text import Line


class EarlierYear(Authored):
    """The figures that are compared from year to year, for a year before."""

    year: Whole = described("The reporting year.", right="2023", wrong="two years ago", ge=2017, le=2100)
    average_caseload: Number | None = described(
        "Cases for each who holds cases.", right="17.6", wrong="about 18", default=None, ge=0, le=80
    )
    vacancy_rate: Number | None = described(
        "Percent of posts vacant.", right="6", wrong="6%", default=None, ge=0, le=100
    )
    agency_rate: Number | None = described(
        "Percent who are agency workers.", right="7.7", wrong="7.7%", default=None, ge=0, le=100
    )
    turnover_rate: Number | None = described(
        "Percent who left in the year.", right="15.9", wrong="16%", default=None, ge=0, le=100
    )


class Workforce(Authored):
    """Figures of the Department for Education's census for one area and year.

    Full-time equivalents. `average_caseload` is cases for each full-time-equivalent social worker holding
    cases: never children, and never one team's. Rates are percentages.
    """

    year: Whole = described("The reporting year.", right="2025", wrong="last year", ge=2017, le=2100)
    source: Line = described(
        "The id of its source.", right="dfe-workforce-2025", wrong="“dfe-workforce-2025”"
    )
    social_workers: Number | None = described(
        "In post.", right="468.1", wrong="about 470", default=None, ge=0
    )
    average_caseload: Number | None = described(
        "Cases for each who holds cases.", right="14.8", wrong="fifteen", default=None, ge=0, le=80
    )
    vacancy_rate: Number | None = described(
        "Percent of posts vacant.", right="1.1", wrong="1.1%", default=None, ge=0, le=100
    )
    agency_rate: Number | None = described(
        "Percent who are agency workers.", right="1.3", wrong="1.3%", default=None, ge=0, le=100
    )
    turnover_rate: Number | None = described(
        "Percent who left in the year.", right="11.3", wrong="11%", default=None, ge=0, le=100
    )
    absence_rate: Number | None = described(
        "Percent of days lost to sickness.", right="3.2", wrong="3%", default=None, ge=0, le=100
    )
    starters: Number | None = described(
        "Started in the year.", right="73.6", wrong="many", default=None, ge=0
    )
    leavers: Number | None = described("Left in the year.", right="52.9", wrong="some", default=None, ge=0)
    vacancies: Number | None = described("Posts vacant.", right="5", wrong="five", default=None, ge=0)
    agency_workers: Number | None = described("Agency workers.", right="6", wrong="six", default=None, ge=0)
    earlier: tuple[EarlierYear, ...] = described(
        "The same figures of years before, from the same source.",
        right="[{year: 2023, average_caseload: 17.6}]",
        wrong="[2023]",
        default=(),
    )
