"""What an employer offers, in one shape for an authority and a post, so that they stand side by side."""

from typing import Any, Literal

from regionsite.model.authored import Authored, described
from regionsite.model.moment import Day, SaidOn
from regionsite.model.number import Flag, Number, Pounds, Whole
from regionsite.model.term import Benefit, SupplementFrequency, SupplementKind
from regionsite.model.text import Email, Line, Paragraph, Phone, WebAddress


class Caseload(Authored):
    """How much work a social worker holds: always with what is counted, how, and since when.

    Caseloads are never compared across basis or unit without saying so.
    """

    basis: Literal["average", "cap", "target"] = described(
        "Whether it is what people hold, the most they may hold, or the aim.", right="average", wrong="about"
    )
    unit: Literal["children", "families", "cases"] = described(
        "What is counted; a family may be several children.", right="children", wrong="kids"
    )
    least: Whole | None = described(
        "The low end, when it is a range.", right="14", wrong="fourteen", default=None, ge=0, le=80
    )
    most: Whole = described(
        "The number, or the high end of a range.", right="16", wrong="sixteen", ge=1, le=80
    )
    role: Line | None = described(
        "Whose caseload this is.",
        right="social workers in children in care teams",
        wrong="“social workers in children in care teams”",
        default=None,
    )
    as_of: SaidOn = described("When this was true or promised.", right="2026-10-31", wrong="31/10/2026")
    source: Line | None = described(
        "The id of its source; needed on an authority's page.",
        right="careers-page",
        wrong="“careers-page”",
        default=None,
    )


class Supervision(Authored):
    """How often, for how long and in which form a social worker has supervision."""

    every_weeks: Whole | None = described(
        "Weeks between sessions.", right="4", wrong="monthly", default=None, ge=1, le=26
    )
    frequency: Line | None = described(
        "How often in words, when it is not a number of weeks.",
        right="Monthly",
        wrong="“Monthly”",
        default=None,
    )
    minutes: Whole | None = described(
        "Length of a session.", right="90", wrong="an hour", default=None, ge=15, le=240
    )
    kinds: tuple[Literal["one_to_one", "reflective", "group", "peer", "clinical"], ...] = described(
        "Forms of supervision on offer.", right="[one_to_one, group]", wrong="[chats]", default=()
    )
    by_registered_social_worker: Flag | None = described(
        "Whether the supervisor is a registered social worker.", right="true", wrong="Yes", default=None
    )
    note: Line | None = described(
        "One thing more to know.", right="More often in the first year.", wrong="<b>x</b>", default=None
    )
    as_of: SaidOn = described("When this was promised.", right="2026-03", wrong="March 2026")
    source: Line | None = described(
        "The id of its source.", right="careers-page", wrong="“careers-page”", default=None
    )


class CaseloadStep(Authored):
    """One step of a growing caseload in the first years."""

    month: Whole = described("Months since starting.", right="3", wrong="three", ge=0, le=60)
    percent: Whole = described("Share of a full caseload.", right="60", wrong="60%", ge=0, le=100)


class EarlyCareer(Authored):
    """Support in years one to three: the year after qualifying, and what continues after it."""

    scheme: Literal["asye", "swip", "other"] = described(
        "Which programme it is.", right="asye", wrong="ayse year"
    )
    months: Whole | None = described(
        "How long it lasts.", right="12", wrong="a year", default=None, ge=3, le=36
    )
    protected_percent: Whole | None = described(
        "Share of working time kept for learning.", right="10", wrong="10%", default=None, ge=0, le=60
    )
    caseload_steps: tuple[CaseloadStep, ...] = described(
        "How the caseload grows.", right="[{month: 3, percent: 60}]", wrong="[60%]", default=()
    )
    start_months: tuple[Whole, ...] = described(
        "Months of the year when groups start.", right="[4, 10]", wrong="[April]", default=()
    )
    reviews: tuple[Whole, ...] = described(
        "Months at which progress is reviewed.", right="[3, 6, 12]", wrong="[three]", default=()
    )
    coordinator: Flag | None = described(
        "Whether there is a named coordinator.", right="true", wrong="Yes", default=None
    )
    peer_group: Line | None = described(
        "The group of people at the same stage.",
        right="Monthly action learning set",
        wrong="“Monthly action learning set”",
        default=None,
    )
    continues: Paragraph | None = described(
        "What goes on in years two and three.",
        right="A mentor until the end of year three.",
        wrong="<p>x</p>",
        default=None,
    )
    as_of: SaidOn = described("When this was promised.", right="2026-03", wrong="March 2026")
    source: Line | None = described(
        "The id of its source.", right="careers-page", wrong="“careers-page”", default=None
    )


def _its_source() -> Any:
    return described(
        "The id of its source; needed in a profile.",
        right="careers-page",
        wrong="“careers-page”",
        default=None,
    )


def _promised() -> Any:
    return described(
        "When this was promised; needed in a profile.", right="2026-03", wrong="March 2026", default=None
    )


class Supplement(Authored):
    """Money beside the salary. It is itemised and never added to the salary."""

    kind: SupplementKind = described("What it is for.", right="market_supplement", wrong="extra money")
    amount: Pounds | None = described(
        "How many pounds.", right="3000", wrong="£3,000", default=None, ge=0, le=50_000
    )
    percent: Number | None = described(
        "Or how many percent of salary.", right="6", wrong="6%", default=None, ge=0, le=100
    )
    frequency: SupplementFrequency = described("How often it is paid.", right="annual", wrong="each payday")
    conditions: Line | None = described(
        "Who gets it, and when it must be paid back.",
        right="Repaid if you leave within two years.",
        wrong="“Repaid if you leave within two years”",
        default=None,
    )
    review_on: Day | None = described(
        "When it is looked at again.", right="2027-04-01", wrong="1/4/27", default=None
    )
    source: Line | None = _its_source()
    as_of: SaidOn | None = _promised()


class BenefitOffered(Authored):
    """One benefit, with what it really is."""

    kind: Benefit = described("Which benefit.", right="pension", wrong="perks")
    text: Line = described(
        "What it is, in a line.", right="Local Government Pension Scheme.", wrong="<b>LGPS</b>"
    )
    source: Line | None = _its_source()
    as_of: SaidOn | None = _promised()


class Relocation(Authored):
    """Help with moving."""

    most: Pounds | None = described(
        "At most this many pounds.", right="8000", wrong="8k", default=None, ge=0, le=50_000
    )
    conditions: Line | None = described(
        "Who gets it.",
        right="For a move of more than 20 miles.",
        wrong="“For a move of more than 20 miles”",
        default=None,
    )
    clawback: Line | None = described(
        "When it must be paid back.",
        right="In part if you leave within two years.",
        wrong="“In part if you leave within two years”",
        default=None,
    )
    source: Line | None = _its_source()
    as_of: SaidOn | None = _promised()


class StaffSafety(Authored):
    """How workers are kept safe."""

    lone_working: Line | None = described(
        "Lone working.", right="A device with a call button.", wrong="<b>x</b>", default=None
    )
    after_violence: Line | None = described(
        "What happens after violence or threats.",
        right="A manager calls the same day.",
        wrong="<b>x</b>",
        default=None,
    )
    support: Line | None = described(
        "Support afterwards.", right="Clinical supervision within a week.", wrong="<b>x</b>", default=None
    )
    as_of: SaidOn = described("When this was promised.", right="2026-03", wrong="March 2026")
    source: Line | None = described(
        "The id of its source.", right="careers-page", wrong="“careers-page”", default=None
    )


class SaferRecruitment(Authored):
    """What every advert must say so that recruitment is safe and fair.

    Keeping Children Safe in Education's principles are followed by councils for social work posts; the
    Rehabilitation of Offenders Act position must be known before someone applies.
    """

    safeguarding_statement: Paragraph | None = described(
        "The employer's commitment to safeguarding.",
        right="We are committed to safeguarding children and adults.",
        wrong="<p>x</p>",
        default=None,
    )
    rehabilitation_of_offenders: Paragraph | None = described(
        "Where the post stands under the Rehabilitation of Offenders Act 1974.",
        right="This post is exempt from the Act, so you must tell us of some spent convictions.",
        wrong="<p>Exempt</p>",
        default=None,
    )
    registration_check: Paragraph | None = described(
        "How registration is checked.",
        right="We check the Social Work England register before you start.",
        wrong="<p>x</p>",
        default=None,
    )
    adjustments: Paragraph | None = described(
        "How to ask for adjustments or another format.",
        right="Call or write to us and we will send large print.",
        wrong="<p>x</p>",
        default=None,
    )


class Contact(Authored):
    """Whom to ask. A role and a shared mailbox, so that it outlives a person."""

    role: Line = described("Their role.", right="Team manager, children in care", wrong="<b>Manager</b>")
    name: Line | None = described(
        "A name, only if it must be.",
        right="The recruitment team",
        wrong="“The recruitment team”",
        default=None,
    )
    email: Email | None = described(
        "A shared mailbox.", right="jobs@example.org", wrong="jobs at example.org", default=None
    )
    phone: Phone | None = described(
        "A number that is answered.", right='"01632 960123"', wrong="1632960123", default=None
    )
    url: WebAddress | None = described(
        "A page with a form.", right="https://www.example.org/contact", wrong="example.org", default=None
    )
