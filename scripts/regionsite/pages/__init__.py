"""The whole site map: every page that comes from records, in one place."""

from collections.abc import Iterator

from regionsite.edition import Edition
from regionsite.pages.careers import career_pages
from regionsite.pages.events import event_pages
from regionsite.pages.forum import forum_pages
from regionsite.pages.home import home_page
from regionsite.pages.news import news_pages
from regionsite.pages.outcomes import outcome_pages
from regionsite.pages.page import Page
from regionsite.pages.people import people_pages
from regionsite.pages.places import place_pages
from regionsite.pages.practice import practice_pages
from regionsite.pages.reference import gallery_page, not_found_page, reference_pages, search_page
from regionsite.pages.vacancies import kept_pages, vacancy_pages

__all__ = ["Page", "gallery_page", "pages"]


def pages(edition: Edition) -> Iterator[Page]:
    """Every page made from records, in the order of the site map."""
    yield home_page(edition)
    yield from vacancy_pages(edition)
    yield from place_pages(edition)
    yield from practice_pages(edition)
    yield from outcome_pages(edition)
    yield from people_pages(edition)
    yield from career_pages(edition)
    yield search_page(edition)
    yield from event_pages(edition)
    yield from forum_pages(edition)
    yield from news_pages(edition)
    yield from reference_pages(edition)
    yield from kept_pages(edition)
    yield not_found_page(edition)
