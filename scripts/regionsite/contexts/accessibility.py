"""The accessibility statement: what the UK's model statement asks for, never more than the dated evidence."""

from dataclasses import dataclass
from datetime import date

from regionsite.contexts.applying import dialled
from regionsite.contexts.shapes.accessibility import Failing, SiteTest
from regionsite.contexts.shapes.facts import Fact
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.view import View
from regionsite.model.accessibility import Accessibility, KnownFailing, Tested
from regionsite.model.offer import Contact
from regionsite.wording import capitalised, plain_day, plural, uncapitalised

STANDARD = "Web Content Accessibility Guidelines version 2.2, level AA"
REGULATIONS = "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018"
OLD_AFTER_DAYS = 365
"""A test older than a year is shown as old; the regulations ask for a review at least as often."""

_STATUS = {
    "fully": f"This website is fully compliant with the {STANDARD}.",
    "partially": (
        f"This website is partially compliant with the {STANDARD}, because of {{reasons}} listed below."
    ),
    "not": f"This website is not compliant with the {STANDARD}. {{Reasons}} are listed below.",
}


@dataclass(frozen=True)
class Enforcement:
    """Who enforces the law, and whom to turn to."""

    words: str
    link: Link


_ENFORCEMENT = {
    "ehrc": Enforcement(
        f"The Equality and Human Rights Commission (EHRC) is responsible for enforcing the {REGULATIONS} "
        "(the ‘accessibility regulations’). If you are not happy with how we respond to your complaint, "
        "contact the Equality Advisory and Support Service (EASS).",
        Link("Contact the Equality Advisory and Support Service", "https://www.equalityadvisoryservice.com/"),
    ),
    "ecni": Enforcement(
        "The Equality Commission for Northern Ireland (ECNI) is responsible for enforcing the "
        f"{REGULATIONS} (the ‘accessibility regulations’) in Northern Ireland. If you are not happy with how "
        "we respond to your complaint, contact the Equality Commission for Northern Ireland.",
        Link("Contact the Equality Commission for Northern Ireland", "https://www.equalityni.org/"),
    ),
}


@dataclass(frozen=True)
class AccessibilityContext:
    """What `accessibility.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    publisher: str
    site: str
    status: str
    tests: tuple[SiteTest, ...]
    failings: tuple[Failing, ...]
    not_covered: tuple[str, ...]
    email: Link | None
    phone: Link | None
    form: Link | None
    reply: str
    enforcement: Enforcement
    commitment: str
    preparation: tuple[Fact, ...]


def accessibility_context(view: View) -> AccessibilityContext:
    """The statement, from `_region/accessibility.yml`."""
    told = view.region.accessibility
    profile = view.region.profile
    lead = (
        "We want anyone to be able to find work here. "
        "This page says what was tested, when, and what is not right yet."
    )
    email, phone, form = _contact(told.contact)
    return AccessibilityContext(
        head=view.head("Accessibility statement", lead),
        trail=(Step("Home", view.home), Step("Accessibility")),
        title="Accessibility",
        lead=lead,
        publisher=profile.publisher,
        site=view.edition.site_url,
        status=_status(told),
        tests=tuple(_test(test, view.edition.now.date()) for test in told.tests),
        failings=tuple(_failing(failing) for failing in told.known_failings),
        not_covered=told.not_covered,
        email=email,
        phone=phone,
        form=form,
        reply=f"We answer within {plural(told.reply_days, 'working day')}.",
        enforcement=_ENFORCEMENT[told.enforcement],
        commitment=f"We are committed to making this website accessible, as the {REGULATIONS} ask.",
        preparation=_preparation(told),
    )


def _status(told: Accessibility) -> str:
    """The compliance status in the words of the model statement, with why it is not full."""
    reasons = [
        "the non-compliances" if told.known_failings else "",
        "the exemptions" if told.not_covered else "",
    ]
    words = " and ".join(reason for reason in reasons if reason) or "what is not yet known, as"
    return _STATUS[told.status].format(reasons=words, Reasons=capitalised(words))


def _test(test: Tested, today: date) -> SiteTest:
    """One test. It is never called passed: what was found is in its own words."""
    old = (today - test.on).days > OLD_AFTER_DAYS
    return SiteTest(
        state="not-yet" if old else "part",
        state_words="Old test" if old else "Tested",
        what=f"{plain_day(test.on)}, by {uncapitalised(test.by)}",
        when=f"{test.how} {test.found}",
    )


def _failing(failing: KnownFailing) -> Failing:
    mended = (
        f"To be mended by {plain_day(failing.mended_by)}."
        if failing.mended_by
        else "No date is set for this yet."
    )
    return Failing(failing.what, f"Success criteria: {failing.criterion.rstrip('.')}.", None, mended)


def _contact(contact: Contact) -> tuple[Link | None, Link | None, Link | None]:
    return (
        Link(contact.email, f"mailto:{contact.email}") if contact.email else None,
        Link(contact.phone, f"tel:{dialled(contact.phone)}") if contact.phone else None,
        Link("use our form", contact.url) if contact.url else None,
    )


def _preparation(told: Accessibility) -> tuple[Fact, ...]:
    last = max(told.tests, key=lambda test: test.on)
    return (
        Fact("This statement was prepared on", plain_day(told.prepared_on)),
        Fact("It was last reviewed on", plain_day(told.reviewed_on)),
        Fact(
            "The website was last tested on",
            plain_day(last.on),
            more=f"By {uncapitalised(last.by)}.",
        ),
        Fact("Tested against", "WCAG 2.2, level AA", more=f"That is the {STANDARD}."),
    )
