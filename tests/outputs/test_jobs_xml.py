"""`jobs.xml`: the whole file for a live region, and an empty one wherever no job is real."""

from xml.etree import ElementTree

from regionsite.outputs.advert_text import advert_html
from regionsite.outputs.jobs_xml import jobs_xml
from tests.building import whole
from tests.outputs.live_region import advert, edition

EMPTY = """<?xml version="1.0" encoding="utf-8"?>
<source>
<publisher>Social work in Testland</publisher>
<publisherurl>https://jobs.example.org/</publisherurl>
<lastBuildDate>Mon, 02 Nov 2026 00:00:00 +0000</lastBuildDate>
</source>
"""


def test_open_adverts_of_a_live_region() -> None:
    locations = [
        {"place": "market-ex", "name": "Shire Hall", "street": "1 High Street", "postcode": "EX1 2AB"},
        {"place": "port-ex"},
    ]
    first = advert(locations=locations, apply_email="apply@example.org")
    second = advert(
        id="exc-2",
        reference="EXC-2",
        posted="2026-07-01",
        closes=None,
        open_until_filled="true",
        review_by="2026-12-20",
        contract_type="permanent",
        working_patterns=["compressed"],
        workplace="on_site",
        office_days_per_week=None,
        locations=[{"place": "port-ex"}],
    )
    shut = advert(id="exc-3", reference="EXC-3", closes="2026-11-20")
    made = edition(first, second, shut)
    root = ElementTree.fromstring(whole(jobs_xml(made)))
    jobs = [[(element.tag, element.text) for element in job] for job in root.findall("job")]
    assert jobs == [
        [
            ("title", "Social worker, fostering"),
            ("date", "Mon, 02 Nov 2026 00:00:00 +0000"),
            ("referencenumber", "exampleshire-EXC-1"),
            ("requisitionid", "EXC-1"),
            ("url", "https://jobs.example.org/vacancies/exampleshire/exc-1/"),
            ("company", "Exampleshire County Council"),
            ("city", "Market Ex"),
            ("state", "Exampleshire"),
            ("postalcode", "EX1 2AB"),
            ("streetaddress", "1 High Street"),
            ("country", "GB"),
            ("email", "apply@example.org"),
            ("description", advert_html(made, first)),
            ("salary", "£38,626 to £44,711 a year"),
            ("jobtype", "fulltime"),
            ("category", "Fostering"),
            ("expirationdate", "Fri, 04 Dec 2026 23:59:00 +0000"),
            ("remotetype", "Hybrid remote"),
        ],
        [
            ("title", "Social worker, fostering"),
            ("date", "Wed, 01 Jul 2026 00:00:00 +0100"),
            ("referencenumber", "exampleshire-EXC-2"),
            ("requisitionid", "EXC-2"),
            ("url", "https://jobs.example.org/vacancies/exampleshire/exc-2/"),
            ("company", "Exampleshire County Council"),
            ("city", "Port Ex"),
            ("country", "GB"),
            ("description", advert_html(made, second)),
            ("salary", "£38,626 to £44,711 a year"),
            ("category", "Fostering"),
        ],
    ]


def test_a_demonstration_offers_no_job() -> None:
    assert whole(jobs_xml(edition(advert(), demonstration=True))).decode() == EMPTY


def test_an_example_is_never_a_job() -> None:
    assert whole(jobs_xml(edition(advert(example="true")))).decode() == EMPTY
