"""An authority's open jobs as a light page, which its own website shows in a frame."""

from dataclasses import dataclass

from regionsite import advert_words, urls
from regionsite.contexts.advert import town
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.view import View
from regionsite.model.authority import Authority
from regionsite.model.vacancy import Vacancy

_SCRIPTS = ("embed-theme.js", "embed-height.js")


@dataclass(frozen=True)
class EmbedJob:
    """One open job: what, where, how much and until when."""

    title: str
    url: str
    example: bool
    place: str
    pay: str
    closes: str


@dataclass(frozen=True)
class EmbedContext:
    """What `embed.html` shows."""

    head: Head
    title: str
    jobs: tuple[EmbedJob, ...]
    none: str
    more: Link
    source: Link


def embed_context(view: View, authority: Authority) -> EmbedContext:
    """Soonest closing first, all of them: a council's own list is not long."""
    vacancies = view.edition.open_by_authority[authority.id]
    title = embed_title(authority)
    listing = list_of(view, authority)
    return EmbedContext(
        head=view.head(
            f"{title} (list for other websites)",
            f"The open social work jobs at {authority.official_name}.",
            canonical=urls.absolute(view.edition.site_url, listing),
            indexed=False,
            scripts=_SCRIPTS,
        ),
        title=title,
        jobs=tuple(_job(view, vacancy) for vacancy in vacancies),
        none=f"No social work job is open at {authority.official_name} just now.",
        more=Link(
            f"More about working in {authority.name}" if vacancies else "See jobs at all the councils",
            view.authority(authority) if vacancies else view.to(urls.VACANCIES),
        ),
        source=Link(view.region.profile.name, view.home),
    )


def embed_title(authority: Authority) -> str:
    """What the list is called, in a frame and beside it."""
    return f"Social work jobs at {authority.official_name}"


def list_of(view: View, authority: Authority) -> str:
    """The path of the authority's own list; of its page while nothing is open there."""
    if view.edition.open_by_authority[authority.id]:
        return urls.listing("authority", authority.id)
    return urls.authority(authority)


def _job(view: View, vacancy: Vacancy) -> EmbedJob:
    return EmbedJob(
        title=vacancy.title,
        url=view.vacancy(vacancy),
        example=vacancy.example,
        place=town(view, vacancy),
        pay=advert_words.pay(view.region, vacancy),
        closes=f"Closes: {advert_words.closing(vacancy)}" if vacancy.closes else "Open until it is filled",
    )
