"""What each career stage is paid."""

from regionsite.model.authored import Authored, described
from regionsite.model.moment import SaidOn
from regionsite.model.number import Pounds
from regionsite.model.term import CareerStage
from regionsite.model.text import Line


class PayStep(Authored):
    """One rung of the pay ladder."""

    stage: CareerStage = described("The career stage.", right="social_worker", wrong="worker bee")
    least: Pounds = described("The bottom of the range.", right="38626", wrong="£38,626")
    most: Pounds = described("The top of the range.", right="44711", wrong="44k")
    scale: Line | None = described("The name of the scale.", right="SW2", wrong="“SW2”", default=None)
    progression: Line | None = described(
        "How one moves on.", right="After a portfolio.", wrong="“After a portfolio”", default=None
    )


class PayLadder(Authored):
    """What each stage is paid, for one pay year."""

    year: Line = described("The pay year.", right="2026/27", wrong="“2026/27”")
    source: Line = described("The id of its source.", right="careers-page", wrong="“careers-page”")
    as_of: SaidOn = described("When this was published.", right="2026-04", wrong="April 2026")
    steps: tuple[PayStep, ...] = described(
        "Every rung, lowest first.",
        right="[{stage: social_worker, least: 38626, most: 44711}]",
        wrong="[38626]",
        min_length=1,
    )
    note: Line | None = described(
        "One thing more about pay.",
        right="A pay award is due.",
        wrong="“A pay award is due”",
        default=None,
    )
