"""The facts of an advert: what a candidate asks first, each answered or not stated, with whose word it is."""

from regionsite import urls
from regionsite.advert_words import (
    contract,
    office_days,
    only_part_time,
    patterns,
    pay_amount,
    pay_share_note,
    pay_unit,
    towns,
)
from regionsite.contexts.advert import place_of_work
from regionsite.contexts.shapes.facts import Fact
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.support import ASK, caseload_fact, relocation_fact, supervision_fact
from regionsite.contexts.view import View
from regionsite.model.vacancy import Vacancy
from regionsite.wording import capitalised, joined, number, plain_day, plural, uncapitalised

_VISAS = {"yes": "Yes", "no": "No", "ask": "Ask first"}


def core_facts(view: View, vacancy: Vacancy) -> tuple[Fact, ...]:
    """Pay, place and days in the office: the first screen."""
    return (pay_fact(view, vacancy), where_fact(view, vacancy), office_fact(view, vacancy))


def further_facts(view: View, vacancy: Vacancy) -> tuple[Fact, ...]:
    """What a candidate asks next."""
    return (
        hours_fact(view, vacancy),
        contract_fact(view, vacancy),
        caseload_fact(view, vacancy),
        supervision_fact(view, vacancy),
        team_fact(view, vacancy),
        *([Fact("You would lead", vacancy.manages)] if vacancy.manages else []),
        _level_fact(view, vacancy),
        _start_fact(vacancy),
        relocation_fact(view, vacancy),
        _visa_fact(view, vacancy),
    )


def needed_facts(view: View, vacancy: Vacancy) -> tuple[Fact, ...]:
    """What the law or the post asks of a person."""
    driving = vacancy.driving
    return (
        Fact("Social Work England registration", *_short(view, "registration", vacancy.registration)),
        Fact("Criminal record check (DBS)", *_short(view, "dbs", vacancy.dbs)),
        Fact("Driving", *_short(view, "driving", driving)) if driving else Fact("Driving", None, link=ASK),
    )


def _short(view: View, vocabulary: str, key: str) -> tuple[str, None, str | None]:
    """A term's short label; under it the full one, or else what it means."""
    term = view.region.vocabularies[vocabulary][key]
    return term.short or term.label, None, f"{term.label}." if term.short else term.glossary


def pay_fact(view: View, vacancy: Vacancy) -> Fact:
    """The pay as a figure with its unit."""
    return Fact(
        "Pay",
        pay_amount(vacancy),
        pay_unit(view.region, vacancy),
        pay_share_note(view.region, vacancy),
        lead=True,
    )


def where_fact(view: View, vacancy: Vacancy) -> Fact:
    """The town or towns; the address of a single place, or where all of them are listed."""
    names = towns(view.region, vacancy.locations)
    if not names:
        return Fact("Where", "From home", more="Not tied to one office.")
    several = len(vacancy.locations) > 1
    address = None if several else place_of_work(vacancy.locations[0])
    words = joined(names) if len(names) < 3 else f"{names[0]} and {len(names) - 1} more"
    return Fact("Where", words, more=address, link=Link("See every place", "#places") if several else None)


def office_fact(view: View, vacancy: Vacancy) -> Fact:
    """Days in the office; where they are not stated, what is known of the workplace."""
    days = office_days(vacancy)
    if vacancy.office_note or vacancy.workplace == "remote":
        return Fact("In the office", days, more=vacancy.office_note)
    if vacancy.office_days_per_week is None:
        return Fact("In the office", days, more=f"{view.label('workplace', vacancy.workplace)}.")
    return Fact("In the office", days)


def hours_fact(view: View, vacancy: Vacancy) -> Fact:
    """Hours of a week, and the patterns that would be accepted."""
    week = f"{number(vacancy.hours_per_week)} a week"
    more = f"{patterns(view.region, vacancy)}. {vacancy.hours_note or ''}".strip()
    if only_part_time(view.region, vacancy):
        return Fact("Hours", "Part time", more=f"A full-time post has {week}. {more}")
    return Fact("Hours", week, more=more)


def contract_fact(view: View, vacancy: Vacancy) -> Fact:
    """The contract, how long it lasts and why, and how many posts there are."""
    reason = f"{view.label('cover_reason', vacancy.cover_reason)}. " if vacancy.cover_reason else ""
    posts = f"{plural(vacancy.positions, 'post')}."
    return Fact("Contract", contract(view.region, vacancy), more=f"{reason}{posts}")


def team_fact(view: View, vacancy: Vacancy) -> Fact:
    """The kind of team and how large it is."""
    size = (
        f"{plural(vacancy.team_size, 'social worker')}." if vacancy.team_size else "Its size is not stated."
    )
    return Fact("Team", view.label("team", vacancy.team), more=size)


def _level_fact(view: View, vacancy: Vacancy) -> Fact:
    stages = view.region.vocabularies["career_stage"]
    names = [uncapitalised(stages[stage].short or stages[stage].label) for stage in vacancy.career_stage]
    suits = (
        "Newly qualified people may apply."
        if vacancy.suitable_for_nqsw
        else "Not for newly qualified people."
    )
    return Fact("Level", capitalised(joined(names, "or")), more=suits, link=_first_role(view, vacancy))


def _first_role(view: View, vacancy: Vacancy) -> Link | None:
    """For those who have not done the work yet: what it is."""
    if not vacancy.suitable_for_nqsw:
        return None
    return Link("What the role is", view.to(urls.role(vacancy.career_stage[0])))


def _start_fact(vacancy: Vacancy) -> Fact:
    start = vacancy.start
    if start is None:
        return Fact("Start", None, link=ASK)
    if start.words:
        return Fact("Start", start.words)
    return Fact("Start", plain_day(start.on) if start.on else None)


def _visa_fact(view: View, vacancy: Vacancy) -> Fact:
    note = view.region.authorities[vacancy.authority].visa_note
    return Fact("Visa sponsorship", _VISAS[vacancy.visa_sponsorship], more=note)
