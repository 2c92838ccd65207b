"""The whole JobPosting for each kind of advert, and none where there must be none."""

import json
from datetime import datetime
from typing import Any

import pytest

from regionsite.model.moment import LONDON
from regionsite.outputs.job_posting import job_posting, posting
from tests.outputs.live_region import NOW, SITE, advert, edition

DESCRIPTION = (
    "<p>You would support <strong>carers</strong>.</p>\n<h3>The team</h3>\n<p>Seven people.</p>\n"
    "<h3>You would</h3><ul><li>visit carers &amp; their families</li></ul>\n"
    "<h3>You must have</h3><ul><li>two years’ practice</li></ul>\n"
    "<p>You must be registered with Social Work England.</p>\n"
    "<h3>Hours</h3><p>37 hours a week. Full time; no job share.</p><p>Permanent.</p>\n"
    "<h3>Pay</h3><p>£38,626 to £44,711 a year.</p>\n"
    "<h3>Safe and fair recruitment</h3><p>We keep children safe.</p><p>This post is exempt from the Act.</p>"
    "<p>We check the register.</p><p>Ask us for large print.</p>"
    "<p>Dbs: Enhanced, without barred lists.</p>"
)

OPEN: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    "title": "Social worker, fostering",
    "description": DESCRIPTION,
    "identifier": {"@type": "PropertyValue", "name": "Exampleshire County Council", "value": "EXC-1"},
    "url": f"{SITE}vacancies/exampleshire/exc-1/",
    "datePosted": "2026-11-02",
    "validThrough": "2026-12-04T23:59:00+00:00",
    "hiringOrganization": {
        "@type": "Organization",
        "name": "Exampleshire County Council",
        "sameAs": "https://www.exampleshire.example",
    },
    "jobLocation": {
        "@type": "Place",
        "address": {
            "@type": "PostalAddress",
            "addressLocality": "Market Ex",
            "addressRegion": "Exampleshire",
            "addressCountry": "GB",
        },
    },
    "employmentType": "FULL_TIME",
    "baseSalary": {
        "@type": "MonetaryAmount",
        "currency": "GBP",
        "value": {"@type": "QuantitativeValue", "minValue": 38626, "maxValue": 44711, "unitText": "YEAR"},
    },
    "workHours": "37 hours a week",
    "totalJobOpenings": 1,
    "applicationContact": {
        "@type": "ContactPoint",
        "contactType": "Team manager",
        "email": "fostering@example.org",
    },
    "directApply": False,
}


def told(now: datetime = NOW, **fields: Any) -> dict[str, Any]:
    """The JobPosting on the page of an advert like the plainest one but for these fields."""
    vacancy = advert(**fields)
    printed = job_posting(edition(vacancy, now=now), vacancy)
    assert printed is not None
    read: dict[str, Any] = json.loads(printed)
    return read


def differing(now: datetime = NOW, **fields: Any) -> dict[str, Any]:
    """What differs from the plainest advert's; None where something is not there any more."""
    found = told(now, **fields)
    names = {**OPEN, **found}
    return {name: found.get(name) for name in names if found.get(name) != OPEN.get(name)}


def test_open() -> None:
    assert told() == OPEN


def test_closing_today() -> None:
    assert differing(closes="2026-11-21 12:00") == {"validThrough": "2026-11-21T12:00:00+00:00"}


def test_open_until_filled_promises_no_end() -> None:
    assert differing(closes=None, open_until_filled="true", review_by="2027-01-20") == {"validThrough": None}


def test_several_locations_are_one_posting() -> None:
    locations = [
        {"place": "market-ex", "name": "Shire Hall", "street": "1 High Street", "postcode": "EX1 2AB"},
        {"place": "port-ex"},
    ]
    assert differing(locations=locations) == {
        "jobLocation": [
            {
                "@type": "Place",
                "name": "Shire Hall",
                "address": {
                    "@type": "PostalAddress",
                    "streetAddress": "1 High Street",
                    "addressLocality": "Market Ex",
                    "addressRegion": "Exampleshire",
                    "postalCode": "EX1 2AB",
                    "addressCountry": "GB",
                },
            },
            {
                "@type": "Place",
                "address": {
                    "@type": "PostalAddress",
                    "addressLocality": "Port Ex",
                    "addressCountry": "GB",
                },
            },
        ]
    }


def test_hourly_bank_work() -> None:
    found = differing(
        contract_type="casual_bank", salary_min="17.50", salary_max="17.50", salary_unit="hour", positions="6"
    )
    assert found.pop("description") == DESCRIPTION.replace("Permanent", "Casual or bank").replace(
        "£38,626 to £44,711 a year", "£17.50 an hour"
    )
    assert found == {
        "employmentType": ["FULL_TIME", "TEMPORARY"],
        "baseSalary": {
            "@type": "MonetaryAmount",
            "currency": "GBP",
            "value": {"@type": "QuantitativeValue", "value": 17.5, "unitText": "HOUR"},
        },
        "totalJobOpenings": 6,
    }


def test_part_time() -> None:
    found = differing(
        working_patterns=["part_time"], hours_note="The post is for 22 hours.", job_share="true"
    )
    assert found.pop("description") == DESCRIPTION.replace(
        "<p>37 hours a week. Full time; no job share.</p><p>Permanent.</p>",
        "<p>37 hours a week in a full-time post. Part time; job share welcome.</p><p>Permanent.</p>"
        "<p>The post is for 22 hours.</p>",
    ).replace("a year.</p>", "a year, pro rata.</p><p>Full-time pay. You get the share you work.</p>")
    assert found == {
        "employmentType": "PART_TIME",
        "workHours": "37 hours a week in a full-time post. The post is for 22 hours.",
    }


def test_fixed_term() -> None:
    found = differing(
        contract_type="fixed_term",
        contract_months="12",
        working_patterns=["full_time", "part_time"],
        start={"on": "2027-02-01"},
        supplements=[
            {"kind": "retention", "amount": "2000", "frequency": "annual", "conditions": "Paid in June."}
        ],
        benefits=[{"kind": "leave", "text": "Thirty days of leave."}],
    )
    assert found.pop("description") == (
        DESCRIPTION.replace("Permanent", "Fixed term, 12 months")
        .replace("Full time; no", "Full time or part time; no")
        .replace(
            "a year.</p>\n",
            "a year.</p><p>Part time is paid its share.</p>\n<h3>What comes with it</h3>"
            "<ul><li>Retention payment: £2,000 each year. Paid in June.</li>"
            "<li>Thirty days of leave.</li></ul>\n",
        )
    )
    assert found == {
        "employmentType": ["FULL_TIME", "PART_TIME", "TEMPORARY"],
        "jobStartDate": "2027-02-01",
        "jobBenefits": "Retention payment: £2,000 each year. Paid in June. Thirty days of leave.",
    }


def test_remote() -> None:
    found = differing(workplace="remote", office_days_per_week=None, locations=[])
    assert found == {
        "jobLocation": None,
        "jobLocationType": "TELECOMMUTE",
        "applicantLocationRequirements": {"@type": "Country", "name": "GB"},
    }


def test_hybrid_is_not_remote_and_neither_is_remote_with_days_in_the_office() -> None:
    assert differing(workplace="hybrid", office_days_per_week="0") == {}
    assert differing(workplace="remote", office_days_per_week="1") == {}


@pytest.mark.parametrize(
    ("contract", "patterns", "expected"),
    [
        ("placement", ["compressed"], "INTERN"),
        ("secondment", ["full_time"], "FULL_TIME"),
        ("secondment", ["compressed"], "OTHER"),
        ("permanent", ["compressed"], "OTHER"),
        ("permanent", ["part_time", "full_time", "compressed"], ["PART_TIME", "FULL_TIME"]),
    ],
)
def test_employment_types(contract: str, patterns: list[str], expected: object) -> None:
    found = told(contract_type=contract, contract_months="6", working_patterns=patterns)
    assert found["employmentType"] == expected


@pytest.mark.parametrize(
    ("now", "fields"),
    [
        (NOW, {"publish_from": "2026-11-30"}),
        (NOW, {"closes": "2026-11-20"}),
        (datetime(2026, 12, 4, 23, 59, tzinfo=LONDON), {}),
        (NOW, {"status": "filled"}),
        (NOW, {"status": "withdrawn"}),
        (NOW, {"example": "true"}),
        (NOW, {"closes": None, "open_until_filled": "true", "review_by": "2026-11-20"}),
    ],
    ids=["scheduled", "closed", "closing this minute", "filled", "withdrawn", "example", "renewal passed"],
)
def test_none_unless_open_and_real(now: datetime, fields: dict[str, Any]) -> None:
    vacancy = advert(**fields)
    assert job_posting(edition(vacancy, now=now), vacancy) is None


def test_none_in_a_demonstration() -> None:
    vacancy = advert()
    assert job_posting(edition(vacancy, demonstration=True), vacancy) is None


@pytest.mark.parametrize(
    ("closes", "expected"),
    [
        ("2027-03-27", "2027-03-27T23:59:00+00:00"),
        ("2027-03-28", "2027-03-28T23:59:00+01:00"),  # The clocks go forward on this Sunday,
        ("2027-03-28 00:30", "2027-03-28T00:30:00+00:00"),
        ("2027-06-30 12:00", "2027-06-30T12:00:00+01:00"),
        ("2027-10-30", "2027-10-30T23:59:00+01:00"),
        ("2027-10-31", "2027-10-31T23:59:00+00:00"),  # and back on this one.
        ("2027-10-31 00:30", "2027-10-31T00:30:00+01:00"),
        ("2027-10-31 01:30", "2027-10-31T01:30:00+01:00"),  # Comes twice: the first is meant.
    ],
)
def test_the_offset_is_that_of_the_closing_day(closes: str, expected: str) -> None:
    assert told(posted="2026-10-01", closes=closes)["validThrough"] == expected


def test_posted_in_summer_and_closing_in_winter() -> None:
    now = datetime(2026, 10, 24, 9, tzinfo=LONDON)
    found = differing(now, posted="2026-10-20", closes="2026-10-26 09:00", updated="2026-10-23")
    assert found == {"datePosted": "2026-10-20", "validThrough": "2026-10-26T09:00:00+00:00"}


def test_it_is_open_until_its_last_minute_across_the_change() -> None:
    vacancy = advert(posted="2026-10-01", closes="2026-10-25")
    last = datetime(2026, 10, 25, 23, 58, tzinfo=LONDON)
    assert job_posting(edition(vacancy, now=last), vacancy) is not None
    assert job_posting(edition(vacancy, now=last.replace(minute=59)), vacancy) is None


def test_nothing_in_it_can_end_the_script() -> None:
    title = "Close the script & go <!-- \u2028\u2029"
    vacancy = advert().model_copy(update={"title": f"</script>{title}", "responsibilities": ("</SCRIPT>",)})
    live = edition(vacancy)
    printed = job_posting(live, vacancy)
    assert printed is not None
    assert not set(printed) & set("<>&\u2028\u2029")
    assert json.loads(printed) == posting(live, vacancy)
    assert json.loads(printed)["title"] == f"</script>{title}"
