"""What an advert's page wears in every state: its head, trail, opening, and the open adverts like it."""

from dataclasses import dataclass

from markupsafe import Markup

from regionsite import example_words, urls
from regionsite.contexts.advert import row, see_open
from regionsite.contexts.shapes.adverts import Row
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.maps import PlaceBadge
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.model.vacancy import Vacancy


@dataclass(frozen=True)
class VacancyTop:
    """The opening of an advert's page; an open one may be saved, by its `job` as in a `Row`."""

    title: str
    place: PlaceBadge
    team: str | None
    example: bool
    closed: bool
    job: str | None
    changed: str


def advert_head(
    view: View, vacancy: Vacancy, job_posting: Markup | None, *, scripts: tuple[str, ...] = ()
) -> Head:
    """Indexed only while open; the council's own page is the canonical one if the region says so."""
    authority = view.region.authorities[vacancy.authority]
    theirs = view.region.profile.canonical == "source" and not vacancy.example
    return view.head(
        example_words.titled(f"{vacancy.title}, {authority.name}", vacancy.example),
        example_words.titled(vacancy.summary, vacancy.example),
        canonical=vacancy.apply_url if theirs else None,
        indexed=view.edition.state(vacancy) == "open",
        json_ld=job_posting,
        article=True,
        scripts=scripts,
    )


def advert_trail(view: View, vacancy: Vacancy) -> tuple[Step, ...]:
    """Home, vacancies, the authority, this advert."""
    authority = view.region.authorities[vacancy.authority]
    return (
        Step("Home", view.home),
        Step("Vacancies", view.to(urls.VACANCIES)),
        Step(authority.name, view.authority(authority)),
        Step(vacancy.title),
    )


def vacancy_top(view: View, vacancy: Vacancy) -> VacancyTop:
    """Whose it is, which team, and the title."""
    authority = view.region.authorities[vacancy.authority]
    open_now = view.edition.state(vacancy) == "open"
    return VacancyTop(
        vacancy.title,
        PlaceBadge(authority.name, view.authority(authority), view.drawing(authority.id)),
        vacancy.team_name or view.label("team", vacancy.team),
        vacancy.example,
        not open_now,
        f"{vacancy.authority}/{vacancy.id}" if open_now else None,
        vacancy.changed_on.isoformat(),
    )


def similar_rows(view: View, vacancy: Vacancy) -> tuple[Row, ...]:
    """Open adverts like this one, in all authorities."""
    return tuple(row(view, other) for other in view.edition.neighbourhood.like(vacancy))


def shown_with(edition: Edition, vacancy: Vacancy) -> tuple[Vacancy, ...]:
    """Every advert on the page of one: itself, and those like it."""
    return (vacancy, *edition.neighbourhood.like(vacancy))


def everything_open(view: View) -> Link:
    """The way to the list of all open adverts."""
    return Link(see_open(view, len(view.edition.open)), view.to(urls.VACANCIES))
