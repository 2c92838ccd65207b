"""The page of an advert that closed, was filled or was withdrawn: what happened, and what is open."""

from dataclasses import dataclass
from datetime import timedelta

from regionsite import urls
from regionsite.advert_words import moment_words
from regionsite.contexts.advert import row, see_open
from regionsite.contexts.advert_page import (
    VacancyTop,
    advert_head,
    advert_trail,
    everything_open,
    similar_rows,
    vacancy_top,
)
from regionsite.contexts.facts import contract_fact, core_facts, hours_fact, team_fact
from regionsite.contexts.shapes.adverts import Row
from regionsite.contexts.shapes.applying import ChangeWords, ClosedNotice
from regionsite.contexts.shapes.facts import Fact
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.timeline import changes
from regionsite.contexts.view import View
from regionsite.model.vacancy import Vacancy
from regionsite.wording import long_day, plain_day, plural

_HEADINGS: dict[str, str] = {
    "closed": "This job has closed",
    "filled": "This job has been filled",
    "withdrawn": "This job has been withdrawn",
}


@dataclass(frozen=True)
class EndedContext:
    """What `ended.html` shows: no way to apply and nobody to ask."""

    head: Head
    trail: tuple[Step, ...]
    top: VacancyTop
    notice: ClosedNotice
    similar: tuple[Row, ...]
    everything: Link
    notes: tuple[str, ...]
    summary: str
    was: tuple[Fact, ...]
    changes: tuple[ChangeWords, ...]
    address: str
    own: Row


def ended_context(view: View, vacancy: Vacancy) -> EndedContext:
    """The page of one advert that ended less than 60 days ago."""
    similar = similar_rows(view, vacancy)
    return EndedContext(
        head=advert_head(view, vacancy, None),
        trail=advert_trail(view, vacancy),
        top=vacancy_top(view, vacancy),
        notice=_notice(view, vacancy, len(similar)),
        similar=similar,
        everything=everything_open(view),
        notes=(
            "Kept so that a saved link still makes sense.",
            f"Removed on {plain_day(vacancy.kept_until + timedelta(days=1))}.",
        ),
        summary=vacancy.summary,
        was=_was(view, vacancy),
        changes=changes(vacancy),
        address=urls.absolute(view.edition.site_url, view.path),
        own=row(view, vacancy),
    )


def _notice(view: View, vacancy: Vacancy, similar: int) -> ClosedNotice:
    authority = view.region.authorities[vacancy.authority]
    state = view.edition.state(vacancy)
    open_there = len(view.edition.open_by_authority[authority.id])
    links = [
        Link(f"See {plural(similar, 'open job')} like it", "#like") if similar else None,
        Link(
            f"{see_open(view, open_there)} in {authority.name}",
            view.to(urls.listing("authority", authority.id)),
        )
        if open_there
        else Link(f"Read about {authority.name}", view.authority(authority)),
    ]
    return ClosedNotice(
        _HEADINGS[state],
        ended_words(vacancy, state, authority.name),
        tuple(link for link in links if link),
    )


def ended_words(vacancy: Vacancy, state: str, authority: str) -> str:
    """How an advert ended, when, and why if its history says so."""
    if state == "closed":
        return f"{_closing(vacancy)} {authority} is no longer taking applications."
    if vacancy.ended_on is None:
        return f"{authority} has {state} it. The day is not stated."
    verb = {"filled": "filled it", "withdrawn": "withdrew it"}[state]
    reasons = [change.reason for change in vacancy.changes if change.on == vacancy.ended_on and change.reason]
    ended = f"{authority} {verb} on {long_day(vacancy.ended_on)}."
    return " ".join([ended, *reasons[-1:]])


def _closing(vacancy: Vacancy) -> str:
    if vacancy.closes:
        return f"It closed on {moment_words(vacancy.ends)}."
    return f"It was open until filled, and was not renewed by {long_day(vacancy.ends.date())}."


def _was(view: View, vacancy: Vacancy) -> tuple[Fact, ...]:
    """What the post was, without anything that leads to applying or asking."""
    facts = (
        *core_facts(view, vacancy),
        hours_fact(view, vacancy),
        contract_fact(view, vacancy),
        team_fact(view, vacancy),
    )
    return tuple(Fact(fact.label, fact.value, fact.unit) for fact in facts)
