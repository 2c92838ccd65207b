"""The complete text of an advert as simple HTML, for search engines and job boards."""

from collections.abc import Iterable, Iterator

from markupsafe import escape

from regionsite import advert_words, offers
from regionsite.edition import Edition
from regionsite.markdown import rendered
from regionsite.model.region import Region
from regionsite.model.vacancy import Vacancy

_BELOW = 2  # Its headings stand at level 3, beside ours.


def advert_html(edition: Edition, vacancy: Vacancy) -> str:
    """Everything the advert's page says about the post itself, under headings."""
    return edition.text_once(_html, vacancy)


def _html(edition: Edition, vacancy: Vacancy) -> str:
    region = edition.region
    parts = (
        str(rendered(vacancy.description, below=_BELOW)).strip(),
        _listed("You would", vacancy.responsibilities),
        _listed("You must have", vacancy.essential),
        _told("", _conditions(region, vacancy)),
        _listed("It would help to have", vacancy.desirable),
        _told("Hours", _hours(region, vacancy)),
        _told("Pay", _pay(region, vacancy)),
        _listed("What comes with it", benefits(region, vacancy)),
        _told("Safe and fair recruitment", _safer(region, vacancy)),
    )
    # Each part is vetted Markdown, or escaped below: text by text, as Markup is slow to put together.
    return "\n".join(part for part in parts if part)


def benefits(region: Region, vacancy: Vacancy) -> tuple[str, ...]:
    """What comes beside the salary, a line each: money itemised and never added up."""
    authority = region.authorities[vacancy.authority]
    money = (offer.value for offer in offers.supplements(vacancy, authority))
    others = (offer.value.text for offer in offers.benefits(vacancy, authority))
    return (*(advert_words.supplement_words(region, sum) for sum in money), *others)


def _conditions(region: Region, vacancy: Vacancy) -> Iterator[str]:
    yield f"{region.vocabularies.label('registration', vacancy.registration)}."
    if vacancy.driving:
        yield f"{region.vocabularies.label('driving', vacancy.driving)}."


def _hours(region: Region, vacancy: Vacancy) -> Iterator[str]:
    yield f"{advert_words.hours(region, vacancy)}. {advert_words.patterns(region, vacancy)}."
    yield f"{advert_words.contract(region, vacancy)}."
    if vacancy.hours_note:
        yield vacancy.hours_note


def _pay(region: Region, vacancy: Vacancy) -> Iterator[str]:
    yield f"{advert_words.pay(region, vacancy)}."
    yield from (note for note in (advert_words.pay_share_note(region, vacancy), vacancy.pay_note) if note)


def _safer(region: Region, vacancy: Vacancy) -> Iterator[str]:
    stated = offers.safer_recruitment(region.profile, region.authorities[vacancy.authority], vacancy)
    yield from (offer.value for offer in stated.values() if offer)
    check = region.vocabularies["dbs"]
    yield f"{check.heading}: {check[vacancy.dbs].label}."


def _listed(heading: str, lines: Iterable[str]) -> str:
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<h3>{escape(heading)}</h3><ul>{items}</ul>" if items else ""


def _told(heading: str, paragraphs: Iterable[str]) -> str:
    told = "".join(f"<p>{_broken(text)}</p>" for text in paragraphs)
    return f"<h3>{escape(heading)}</h3>{told}" if told and heading else told


def _broken(text: str) -> str:
    return "<br>".join(str(escape(line)) for line in text.splitlines())
