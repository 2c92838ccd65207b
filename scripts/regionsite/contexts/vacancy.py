"""The page of an open advert."""

from dataclasses import dataclass

from markupsafe import Markup

from regionsite import urls
from regionsite.contexts.advert import row
from regionsite.contexts.advert_page import (
    VacancyTop,
    advert_head,
    advert_trail,
    everything_open,
    similar_rows,
    vacancy_top,
)
from regionsite.contexts.applying import apply_panel
from regionsite.contexts.ended import ended_words
from regionsite.contexts.facts import core_facts, further_facts, needed_facts
from regionsite.contexts.paid import benefit_terms, pay_facts
from regionsite.contexts.post import About, FirstYears, about, documents, first_years, model_terms, places
from regionsite.contexts.pro_rata import ProRata, pro_rata
from regionsite.contexts.promise import promise_pair
from regionsite.contexts.safer import safer_terms
from regionsite.contexts.shapes.adverts import Row
from regionsite.contexts.shapes.applying import Apply, ChangeWords, ClosedNotice, KeyDate
from regionsite.contexts.shapes.facts import Fact, TermWords
from regionsite.contexts.shapes.figures import Pair
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.people import StoryRow
from regionsite.contexts.staff_stories import example_notes
from regionsite.contexts.story_list import stories_for
from regionsite.contexts.thread import vacancy_thread
from regionsite.contexts.timeline import changes, dates_file, key_dates
from regionsite.contexts.view import View
from regionsite.markdown import rendered
from regionsite.model.vacancy import Vacancy
from regionsite.wording import plain_day


@dataclass(frozen=True)
class VacancyContext:
    """What `vacancy.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    top: VacancyTop
    core: tuple[Fact, ...]
    more: tuple[Fact, ...]
    apply: Apply
    closes: str
    notice: ClosedNotice
    written: tuple[str, ...]
    summary: str
    description: Markup
    responsibilities: tuple[str, ...]
    essential: tuple[str, ...]
    desirable: tuple[str, ...]
    needed: tuple[Fact, ...]
    pay: tuple[Fact, ...]
    share: ProRata | None
    benefits: tuple[TermWords, ...]
    first_years: FirstYears | None
    pair: Pair | None
    models: tuple[TermWords, ...]
    places: tuple[TermWords, ...]
    dates: tuple[KeyDate, ...]
    calendar: Link | None
    documents: tuple[Link, ...]
    safer: tuple[TermWords, ...]
    changes: tuple[ChangeWords, ...]
    about: About
    stories: tuple[StoryRow, ...]
    stories_notes: tuple[str, ...]
    thread: tuple[TermWords, ...]
    similar: tuple[Row, ...]
    everything: Link
    address: str
    own: Row


def vacancy_context(view: View, vacancy: Vacancy, job_posting: Markup | None) -> VacancyContext:
    """The page of one open advert; `job_posting` is what search engines read, or None."""
    share = pro_rata(view, vacancy)
    return VacancyContext(
        head=advert_head(view, vacancy, job_posting, scripts=("pro-rata.js",) if share else ()),
        trail=advert_trail(view, vacancy),
        top=vacancy_top(view, vacancy),
        core=core_facts(view, vacancy),
        more=further_facts(view, vacancy),
        apply=apply_panel(view, vacancy),
        closes=vacancy.ends.isoformat(),
        notice=_closing_notice(view, vacancy),
        written=_written(view, vacancy),
        summary=vacancy.summary,
        description=rendered(vacancy.description, below=2),
        responsibilities=vacancy.responsibilities,
        essential=vacancy.essential,
        desirable=vacancy.desirable,
        needed=needed_facts(view, vacancy),
        pay=pay_facts(view, vacancy),
        share=share,
        benefits=benefit_terms(view, vacancy),
        first_years=first_years(view, vacancy),
        pair=promise_pair(view, vacancy),
        models=model_terms(view, vacancy),
        places=places(view, vacancy),
        dates=key_dates(vacancy),
        calendar=dates_file(view, vacancy),
        documents=documents(vacancy),
        safer=safer_terms(view, vacancy),
        changes=changes(vacancy),
        about=about(view, vacancy),
        stories=stories_for(view, vacancy),
        stories_notes=example_notes(view),
        thread=vacancy_thread(view, vacancy),
        similar=similar_rows(view, vacancy),
        everything=everything_open(view),
        address=urls.absolute(view.edition.site_url, view.path),
        own=row(view, vacancy),
    )


def _closing_notice(view: View, vacancy: Vacancy) -> ClosedNotice:
    """What a small script shows in place of applying when this page is read after the closing moment."""
    words = ended_words(vacancy, "closed", view.region.authorities[vacancy.authority].name)
    return ClosedNotice("This job has closed", words, (Link("See open jobs like it", "#like"),))


def _written(view: View, vacancy: Vacancy) -> tuple[str, ...]:
    """Whose words the advert is in, its reference, and when it last changed."""
    authority = view.region.authorities[vacancy.authority]
    by = (
        f"An example advert. {authority.official_name} did not write it."
        if vacancy.example
        else f"Written by {authority.official_name}."
    )
    return (by, f"Reference {vacancy.reference}.", f"Last changed on {plain_day(vacancy.changed_on)}.")
