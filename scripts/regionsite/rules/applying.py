"""How a candidate applies and asks."""

from collections.abc import Iterator
from itertools import chain

from regionsite.model.offer import Contact
from regionsite.rules.parts import At, parts
from regionsite.rules.records import Judged, Records
from regionsite.rules.rule import Finding, error, found


@error
def no_way_to_apply(records: Records) -> Iterator[Finding]:
    """Every advert says where to apply: a web page or an e-mail address.

    An advert that nobody can answer is no advert.
    """
    for vacancy in records.vacancies:
        if not vacancy.apply_url and not vacancy.apply_email:
            hint = "add a line such as `apply_url: https://www.example.org/apply`, or `apply_email`"
            yield found(vacancy, "apply_url", "this advert has no way to apply", hint, uses=("apply_email",))


@error
def no_way_to_reach(records: Records) -> Iterator[Finding]:
    """Every contact has an e-mail address, a telephone number or a page with a form.

    A name alone cannot be asked anything.
    """
    for record, at, contact in contacts(records):
        if not (contact.email or contact.phone or contact.url):
            hint = "add a line such as `email: jobs@example.org` below the role"
            message = f"there is no way to reach this contact, {contact.role}"
            yield found(record, at, message, hint, at_key=True)


def contacts(records: Records) -> Iterator[tuple[Judged, At, Contact]]:
    """Every contact with the record that names it and the path that leads to it."""
    region = (record for record in (records.profile, records.accessibility) if record)
    judged: Iterator[Judged] = chain(records.offers, region, records.events)
    for record in judged:
        for at, part in parts(record):
            if isinstance(part, Contact):
                yield record, at, part
