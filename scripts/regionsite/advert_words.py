"""An advert's facts in words, alike on pages, in feeds and in structured data: pay, hours, place, closing."""

from collections.abc import Sequence
from datetime import datetime

from regionsite.model.offer import Supplement
from regionsite.model.place import Location
from regionsite.model.region import Region
from regionsite.model.vacancy import Vacancy
from regionsite.wording import capitalised, clock, joined, long_day, number, plural, pounds, uncapitalised

_UNITS = {"year": "a year", "day": "a day", "hour": "an hour"}


def pay_amount(vacancy: Vacancy) -> str:
    """£38,626 to £44,711."""
    low, high = pounds(vacancy.salary_min), pounds(vacancy.salary_max)
    return low if vacancy.salary_min == vacancy.salary_max else f"{low} to {high}"


def pay_unit(region: Region, vacancy: Vacancy) -> str:
    """a year, a day or an hour; with `pro rata` when the amount is for full-time work and the post is not."""
    unit = _UNITS[vacancy.salary_unit]
    return f"{unit}, pro rata" if is_share(vacancy) and only_part_time(region, vacancy) else unit


def pay(region: Region, vacancy: Vacancy) -> str:
    """£38,626 to £44,711 a year."""
    return f"{pay_amount(vacancy)} {pay_unit(region, vacancy)}"


def pay_share_note(region: Region, vacancy: Vacancy) -> str | None:
    """What part-time work is paid, when that is not the amount shown."""
    if not any(_part_times(region, vacancy)):
        return None
    if not vacancy.salary_is_fte:
        return "For this post’s own hours."
    if not is_share(vacancy):
        return None
    only = only_part_time(region, vacancy)
    return "Full-time pay. You get the share you work." if only else "Part time is paid its share."


def is_share(vacancy: Vacancy) -> bool:
    """Whether someone with fewer hours would get less than the amount shown."""
    return vacancy.salary_is_fte and vacancy.salary_unit == "year"


def offers_a_share(region: Region, vacancy: Vacancy) -> bool:
    """Whether fewer hours than a full-time post's are on offer, at a share of the amount shown."""
    return is_share(vacancy) and (vacancy.job_share or any(_part_times(region, vacancy)))


def only_part_time(region: Region, vacancy: Vacancy) -> bool:
    """Whether nobody can have full-time hours."""
    return all(_part_times(region, vacancy))


def _part_times(region: Region, vacancy: Vacancy) -> tuple[bool, ...]:
    """For each working pattern of the advert, whether it means fewer hours than a full-time post."""
    patterns = region.vocabularies["working_pattern"]
    return tuple(patterns[pattern].employment_type == "PART_TIME" for pattern in vacancy.working_patterns)


def supplement_words(region: Region, supplement: Supplement) -> str:
    """Retention payment: £2,000 each year. Repaid if you leave within two years."""
    amounts = [
        pounds(supplement.amount) if supplement.amount is not None else "",
        f"{number(supplement.percent)}% of salary" if supplement.percent is not None else "",
    ]
    paid = " and ".join(part for part in amounts if part)
    frequency = region.vocabularies.label("supplement_frequency", supplement.frequency)
    kind = region.vocabularies.label("supplement", supplement.kind)
    told = f"{kind}: {paid} {frequency}." if paid else f"{kind}."
    return f"{told} {supplement.conditions}" if supplement.conditions else told


def hours(region: Region, vacancy: Vacancy) -> str:
    """37 hours a week; of a post that is only part time, those of a full-time one."""
    week = f"{number(vacancy.hours_per_week)} hours a week"
    return f"{week} in a full-time post" if only_part_time(region, vacancy) else week


def patterns(region: Region, vacancy: Vacancy) -> str:
    """Full time or part time; job share welcome."""
    words = region.vocabularies
    accepted = [uncapitalised(words.label("working_pattern", key)) for key in vacancy.working_patterns]
    share = "job share welcome" if vacancy.job_share else "no job share"
    return f"{capitalised(joined(accepted, 'or'))}; {share}"


def contract(region: Region, vacancy: Vacancy) -> str:
    """Fixed term, 12 months."""
    label = region.vocabularies.label("contract_type", vacancy.contract_type)
    return f"{label}, {plural(vacancy.contract_months, 'month')}" if vacancy.contract_months else label


def office_days(vacancy: Vacancy) -> str | None:
    """`2 days a week`, `Half a day a week`, or `On site` where that is the only place; None when not stated."""
    days = vacancy.office_days_per_week
    if days is None:
        return {"on_site": "On site", "remote": "None, all from home"}.get(vacancy.workplace)
    told = {0: "No set days", 0.5: "Half a day a week", 1: "1 day a week"}
    return told.get(float(days)) or f"{number(days)} days a week"


def towns(region: Region, locations: Sequence[Location]) -> tuple[str, ...]:
    """The names of places, none twice."""
    return tuple(dict.fromkeys(region.places[location.place].name for location in locations))


def moment_words(moment: datetime) -> str:
    """Friday 4 December 2026, 11:59pm."""
    return f"{long_day(moment.date())}, {clock(moment)}"


def closing(vacancy: Vacancy) -> str:
    """Friday 4 December 2026, 11:59pm; or that it is open until filled."""
    words = moment_words(vacancy.ends) if vacancy.closes else "When the post is filled"
    return f"{words}; it may close early" if vacancy.may_close_early else words
