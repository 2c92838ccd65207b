"""The ways to follow a list: calendar, feeds and, where the region has a service for it, e-mail."""

from dataclasses import replace

from regionsite.contexts.narrowing import facets
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.narrowing import Facet, FacetLink
from regionsite.contexts.timeline import dates_file
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.model.region_profile import EmailAlerts
from tests.contexts.two_councils import advert, edition, on_page

LIST = "vacancies/stage/social-worker/"


def following(region: Edition) -> list[Facet]:
    listing = next(one for one in region.listings if one.term == "social_worker")
    found = facets(View(region, LIST), listing, LIST, places=True)
    return [facet for facet in found if facet.heading.startswith("Follow")]


def test_each_way_is_named_and_explained() -> None:
    calendar, feeds = following(edition(advert()))
    assert calendar == Facet(
        "Follow in your calendar",
        "Closing and interview dates come by themselves, with a reminder two days before. "
        "What is new can take up to a day to arrive.",
        (
            FacetLink(
                "Subscribe on iPhone, iPad or Mac",
                "webcal://jobs.example.org/vacancies/stage/social-worker/calendar.ics",
                None,
            ),
            FacetLink(
                "Address for Android, Google or Outlook",
                "../../../vacancies/stage/social-worker/calendar.ics",
                None,
            ),
            FacetLink("How to subscribe", "../../../data/", None),
        ),
        id="follow",
    )
    assert feeds.note == "A feed reader is a free app. It shows you each new advert on this list."
    assert [link.label for link in feeds.links] == ["Atom feed", "JSON feed"]


def test_a_council_offers_what_suits_the_newly_qualified_apart() -> None:
    region = edition(advert())
    listing = next(one for one in region.listings if one.term == "exampleshire")
    path = "vacancies/exampleshire/"
    calendar = next(
        one for one in facets(View(region, path), listing, path, places=True) if one.id == "follow"
    )
    assert calendar.links[2:4] == (
        FacetLink(
            "Newly qualified only: subscribe",
            "webcal://jobs.example.org/vacancies/exampleshire/newly-qualified.ics",
            None,
        ),
        FacetLink("Newly qualified only: address", "../../vacancies/exampleshire/newly-qualified.ics", None),
    )


def test_email_is_spoken_of_only_where_somebody_sends_it() -> None:
    plain = edition(advert())
    assert [facet.heading for facet in following(plain)] == [
        "Follow in your calendar",
        "Follow in a feed reader",
    ]
    alerts = EmailAlerts(name="Example Alerts", url="https://alerts.example.org/jobs")
    profile = plain.region.profile.model_copy(update={"email_alerts": alerts})
    with_alerts = Edition(replace(plain.region, profile=profile), plain.now, plain.site_url)
    assert following(with_alerts)[-1] == Facet(
        "Follow by email",
        "Example Alerts sends the emails and keeps your address. This site never sees it.",
        (FacetLink("Sign up with Example Alerts", "https://alerts.example.org/jobs", None),),
    )


def test_an_advert_offers_its_dates_if_it_has_any() -> None:
    dated, interviews = advert(), advert(closes=None, interview_dates=["2026-12-10"])
    undated = advert(closes=None, open_until_filled="true", review_by="2026-12-20")
    told = Link("Add the dates to your calendar", "../../../vacancies/exampleshire/exc-1/dates.ics")
    assert [dates_file(on_page(edition(one), one), one) for one in (dated, interviews, undated)] == [
        told,
        told,
        None,
    ]
