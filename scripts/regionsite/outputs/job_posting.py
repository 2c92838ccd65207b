"""An open advert as structured data for search engines: schema.org's JobPosting, by Google's rules.

Only what the page shows, only on the advert's own page, and only while it is open: an expired or invented
job in search results brings a penalty for the whole site.
"""

from typing import Any

from markupsafe import Markup

from regionsite import advert_words, urls
from regionsite.edition import Edition
from regionsite.model.offer import Contact
from regionsite.model.region import Region
from regionsite.model.vacancy import Vacancy
from regionsite.outputs.advert_text import advert_html, benefits
from regionsite.outputs.plain import json_in_page, plain_number
from regionsite.outputs.postal import place_node


def job_posting(edition: Edition, vacancy: Vacancy) -> Markup | None:
    """The advert's JSON-LD, safe inside a `<script>`; None unless it is open, real and on a live site."""
    if edition.demonstration or vacancy.example or edition.state(vacancy) != "open":
        return None
    return json_in_page(posting(edition, vacancy))


def posting(edition: Edition, vacancy: Vacancy) -> dict[str, Any]:
    """The advert as a JobPosting; what is not stated is left out, never guessed."""
    authority = edition.region.authorities[vacancy.authority]
    return {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "title": vacancy.title,
        "description": advert_html(edition, vacancy),
        "identifier": {
            "@type": "PropertyValue",
            "name": authority.official_name,
            "value": vacancy.reference,
        },
        "url": _canonical(edition, vacancy),
        "datePosted": vacancy.posted.isoformat(),
        **_valid_through(vacancy),
        "hiringOrganization": {
            "@type": "Organization",
            "name": authority.official_name,
            "sameAs": authority.website,
        },
        **_where(edition.region, vacancy),
        "employmentType": _one_or_list(employment_types(edition.region, vacancy)),
        "baseSalary": _salary(vacancy),
        "workHours": _hours(edition.region, vacancy),
        "totalJobOpenings": vacancy.positions,
        **_start(vacancy),
        **_benefits(edition.region, vacancy),
        "applicationContact": _contact(vacancy.contact),
        "directApply": False,
    }


def employment_types(region: Region, vacancy: Vacancy) -> tuple[str, ...]:
    """schema.org's words for the patterns accepted and the contract; OTHER only when there is none better."""
    patterns, contracts = region.vocabularies["working_pattern"], region.vocabularies["contract_type"]
    found = [patterns[pattern].employment_type for pattern in vacancy.working_patterns]
    found.append(contracts[vacancy.contract_type].employment_type)
    return tuple(dict.fromkeys(word for word in found if word and word != "OTHER")) or ("OTHER",)


def _canonical(edition: Edition, vacancy: Vacancy) -> str:
    """The address its page calls canonical: its own, or the council's if the region has chosen that."""
    theirs = vacancy.apply_url if edition.region.profile.canonical == "source" else None
    return theirs or urls.absolute(edition.site_url, urls.vacancy(vacancy))


def _valid_through(vacancy: Vacancy) -> dict[str, str]:
    """The closing moment with London's offset; nothing for a post open until filled, for no date is known."""
    return {"validThrough": vacancy.closes.moment.isoformat()} if vacancy.closes else {}


def _where(region: Region, vacancy: Vacancy) -> dict[str, Any]:
    told: dict[str, Any] = {}
    if vacancy.locations:
        told["jobLocation"] = _one_or_list([place_node(region, location) for location in vacancy.locations])
    # Search engines mean wholly remote: a hybrid post must not say so.
    if vacancy.workplace == "remote" and not vacancy.office_days_per_week:
        told["jobLocationType"] = "TELECOMMUTE"
        told["applicantLocationRequirements"] = {"@type": "Country", "name": "GB"}
    return told


def _salary(vacancy: Vacancy) -> dict[str, Any]:
    low, high = plain_number(vacancy.salary_min), plain_number(vacancy.salary_max)
    amount = {"value": low} if low == high else {"minValue": low, "maxValue": high}
    value = {"@type": "QuantitativeValue", **amount, "unitText": vacancy.salary_unit.upper()}
    return {"@type": "MonetaryAmount", "currency": "GBP", "value": value}


def _hours(region: Region, vacancy: Vacancy) -> str:
    return ". ".join(part for part in (advert_words.hours(region, vacancy), vacancy.hours_note) if part)


def _start(vacancy: Vacancy) -> dict[str, str]:
    if vacancy.start is None:
        return {}
    words = vacancy.start.on.isoformat() if vacancy.start.on else vacancy.start.words
    return {"jobStartDate": words} if words else {}


def _benefits(region: Region, vacancy: Vacancy) -> dict[str, str]:
    told = " ".join(benefits(region, vacancy))
    return {"jobBenefits": told} if told else {}


def _contact(contact: Contact) -> dict[str, str]:
    told = {"telephone": contact.phone, "email": contact.email, "url": contact.url}
    given = {name: value for name, value in told.items() if value}
    return {"@type": "ContactPoint", "contactType": contact.role, **given}


def _one_or_list(values: Any) -> Any:
    return values[0] if len(values) == 1 else list(values)
