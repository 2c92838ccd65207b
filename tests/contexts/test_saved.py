"""The page of the saved jobs, before a script fills it."""

from regionsite import urls
from regionsite.contexts.saved import saved_context
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.view import View
from tests.contexts.two_councils import advert, edition


def test_it_is_the_readers_own_and_leads_to_what_is_open() -> None:
    page = saved_context(View(edition(advert()), urls.SAVED))
    assert page.head.indexed is False
    assert page.head.scripts == ("saved-list.js", "whats-new.js")
    assert page.trail == (Step("Home", "../"), Step("Vacancies", "../vacancies/"), Step("Saved jobs"))
    assert page.everything == Link("See the one open vacancy", "../vacancies/")
    assert [(badge.name, badge.url) for badge in page.places] == [
        ("Exampleshire", "../authorities/exampleshire/"),
        ("Farshire", "../authorities/farshire/"),
    ]
    assert page.privacy == Link("What is kept, and what is not", "../privacy/")
