"""How an authority was judged: every judgement in the inspectorate's own words, never one rating."""

from typing import Literal

from regionsite.model.authored import Authored, described
from regionsite.model.moment import Day, SaidOn
from regionsite.model.number import Whole
from regionsite.model.term import CqcRating, OfstedGrade
from regionsite.model.text import Line, WebAddress


class OfstedJudgements(Authored):
    """Ofsted's judgement for each area, in its own words; the overall judgement was dropped in April 2026."""

    leaders: OfstedGrade | None = described(
        "The impact of leaders on practice.", right="good", wrong="nice", default=None
    )
    help_and_protection: OfstedGrade | None = described(
        "Children who need help and protection.", right="good", wrong="nice", default=None
    )
    in_care: OfstedGrade | None = described("Children in care.", right="good", wrong="nice", default=None)
    care_leavers: OfstedGrade | None = described("Care leavers.", right="good", wrong="nice", default=None)
    overall: OfstedGrade | None = described(
        "Overall, for inspections before April 2026.", right="good", wrong="nice", default=None
    )


class OfstedInspection(Authored):
    """One inspection of children's services. It never becomes one rating."""

    framework: Literal["ilacs-pre-2026", "ilacs-2026", "2027"] = described(
        "The framework used.", right="ilacs-pre-2026", wrong="old"
    )
    kind: Literal["standard", "short", "focused_visit", "monitoring_visit"] = described(
        "What sort of visit.", right="short", wrong="quick"
    )
    inspected_from: Day = described("Its first day.", right="2025-03-10", wrong="10/03/2025")
    inspected_to: Day | None = described(
        "Its last day.", right="2025-03-14", wrong="14/03/2025", default=None
    )
    published_on: Day = described("When the report came out.", right="2025-04-24", wrong="April")
    report_url: WebAddress = described(
        "The report.", right="https://files.ofsted.gov.uk/v1/file/50275136", wrong="ofsted.gov.uk/x y"
    )
    judgements: OfstedJudgements = described(
        "Each judgement.", right="{leaders: good, in_care: good}", wrong="good"
    )
    source: Line = described("The id of its source.", right="ofsted-table", wrong="“ofsted-table”")
    listed_on: Day | None = described(
        "When only a list of reports was read and not the report: the list's date.",
        right="2026-06-29",
        wrong="June",
        default=None,
    )
    corroborated_by: Line | None = described(
        "A second source that agrees.", right="bbc-2025", wrong="“bbc-2025”", default=None
    )


class CqcAssessment(Authored):
    """One assessment of adult social care by the Care Quality Commission: one rating and a score."""

    rating: CqcRating = described("The rating.", right="good", wrong="nice")
    score_percent: Whole | None = described(
        "The score.", right="68", wrong="68%", default=None, ge=25, le=100
    )
    published_on: SaidOn = described("When it came out.", right="2025-12-12", wrong="December")
    url: WebAddress = described("Where to read it.", right="https://www.cqc.org.uk/x", wrong="cqc")
    source: Line = described("The id of its source.", right="cqc-2025", wrong="“cqc-2025”")
