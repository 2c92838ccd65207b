"""How one applies for a job: until when, where, with what, and whom to ask first."""

from urllib.parse import quote, urlencode

from regionsite import urls
from regionsite.advert_words import moment_words
from regionsite.contexts.advert import days_words, short_moment
from regionsite.contexts.guides import guides
from regionsite.contexts.shapes.applying import Apply, ContactWords
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.view import View
from regionsite.model.authority import Authority
from regionsite.model.offer import Contact
from regionsite.model.vacancy import Vacancy
from regionsite.wording import joined, long_day, uncapitalised


def apply_panel(view: View, vacancy: Vacancy) -> Apply:
    """The panel of an open advert."""
    authority = view.region.authorities[vacancy.authority]
    until_filled = vacancy.closes is None
    return Apply(
        heading="Open until filled" if until_filled else "Apply by",
        date_words=None if until_filled else moment_words(vacancy.ends),
        closes=None if until_filled else vacancy.ends.isoformat(),
        short_date=None if until_filled else short_moment(vacancy.ends),
        button=_button(view, vacancy, authority),
        notes=tuple(note for note in _notes(view, vacancy, authority) if note),
        links=(*_links(vacancy), *guides(view, "applying")),
        contact=_contact(vacancy),
    )


def _button(view: View, vacancy: Vacancy, authority: Authority) -> Link:
    """The one way to apply. An example leads to the council's own real careers pages, and counts for nobody."""
    if vacancy.example:
        return _careers(authority)
    if vacancy.apply_url:
        address = urls.tagged(vacancy.apply_url, view.region.profile.source_tag)
        return Link(f"Apply on {authority.name}’s site", address)
    if vacancy.apply_email:
        return Link("Apply by email", _letter(vacancy, vacancy.apply_email))
    return _careers(authority)


def _careers(authority: Authority) -> Link:
    if authority.careers_url:
        return Link(f"See {authority.name}’s careers site", authority.careers_url)
    return Link(f"See {authority.name}’s website", authority.website)


def _letter(vacancy: Vacancy, email: str) -> str:
    """A mailto: address that already says which post it is about."""
    subject = urlencode({"subject": f"{vacancy.title} ({vacancy.reference})"}, quote_via=quote)
    return f"mailto:{email}?{subject}"


def _notes(view: View, vacancy: Vacancy, authority: Authority) -> tuple[str | None, ...]:
    return (
        f"This is an example. The button leads to {authority.name}’s real site, which is not about this post."
        if vacancy.example
        else None,
        "May close early, once enough people have applied." if vacancy.may_close_early else None,
        f"It will be reviewed by {long_day(vacancy.review_by)}." if vacancy.review_by else None,
        None if _by_email(vacancy) else _leaving(view, vacancy, authority),
        _needs(view, vacancy, authority),
        f"Interviews: {days_words(vacancy.interview_dates)}."
        if vacancy.interview_dates
        else "Interview dates are not stated.",
    )


def _leaving(view: View, vacancy: Vacancy, authority: Authority) -> str:
    if vacancy.example or not view.region.profile.source_tag:
        return "You will leave this site."
    return f"You will leave this site. The link tells {authority.name} that someone came from here, not who."


def _by_email(vacancy: Vacancy) -> bool:
    return not vacancy.example and not vacancy.apply_url and vacancy.apply_email is not None


def _needs(view: View, vacancy: Vacancy, authority: Authority) -> str:
    """What to have ready and how long it takes."""
    wanted = [uncapitalised(view.label("application_need", need)) for need in vacancy.application_needs]
    asks = f"{authority.name} asks for {joined(wanted)}." if wanted else "What to send is not stated."
    if vacancy.application_minutes is None:
        return f"{asks} How long it takes is not stated."
    return f"{asks} It takes about {vacancy.application_minutes} minutes."


def _links(vacancy: Vacancy) -> tuple[Link, ...]:
    documents = [Link("Read the documents", "#documents")] if vacancy.documents else []
    letter = (
        [Link(f"Or apply by email: {vacancy.apply_email}", _letter(vacancy, vacancy.apply_email))]
        if vacancy.apply_url and vacancy.apply_email and not vacancy.example
        else []
    )
    return (*letter, *documents)


def _contact(vacancy: Vacancy) -> ContactWords:
    contact = vacancy.contact
    made_up = "This is an example, so the contact is made up." if vacancy.example else ""
    words = [_sentence(contact.name), _sentence(contact.role), _sentence(vacancy.visit_offered), made_up]
    return ContactWords(
        "Ask before you apply", " ".join(part for part in words if part), ways_to_ask(contact)
    )


def _sentence(words: str | None) -> str:
    return f"{words.rstrip('.')}." if words else ""


def ways_to_ask(contact: Contact) -> tuple[Link, ...]:
    """A mailbox, a number and a page, as links."""
    return tuple(
        link
        for link in (
            Link(contact.email, f"mailto:{contact.email}") if contact.email else None,
            Link(contact.phone, f"tel:{dialled(contact.phone)}") if contact.phone else None,
            Link("Ask on a form", contact.url) if contact.url else None,
        )
        if link
    )


def dialled(phone: str) -> str:
    """A number as a telephone dials it from anywhere: `+441632960123`, then an extension as `;ext=45`."""
    number, _, extension = phone.partition("ext")
    digits = "".join(character for character in number if character.isdigit())
    # Of `+44 (0)1632 960123` the nought is for callers at home.
    local = (digits.removeprefix("44") if number.startswith("+44") else digits).removeprefix("0")
    inside = "".join(character for character in extension if character.isdigit())
    return f"+44{local}" + (f";ext={inside}" if inside else "")
