"""What every page's context is made with: the edition, the page's own path, and how it links to others."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from markupsafe import Markup

from regionsite import urls
from regionsite.contexts.shapes.head import FeedLink, Head
from regionsite.edition import Edition
from regionsite.model.authority import Authority
from regionsite.model.region import Region
from regionsite.model.vacancy import Vacancy


@dataclass(frozen=True)
class View:
    """The edition seen from one page.

    `read_on` is the day on which the page says, once, that its sources were read; others name their own.
    """

    edition: Edition
    path: str
    read_on: date | None = None

    @property
    def region(self) -> Region:
        """The region."""
        return self.edition.region

    def to(self, path: str) -> str:
        """The address of another page of the site, from this one.

        The page for what is not there is served at any depth, so its addresses begin at the site's root.
        """
        if self.path == urls.NOT_FOUND:
            return urls.rooted(self.edition.site_url, path)
        return urls.relative(self.path, path)

    @cached_property
    def home(self) -> str:
        """The address of the home page."""
        return self.to(urls.HOME)

    def vacancy(self, vacancy: Vacancy) -> str:
        """The address of an advert."""
        return self.to(urls.vacancy(vacancy))

    def authority(self, authority: Authority) -> str:
        """The address of an authority's page."""
        return self.to(urls.authority(authority))

    def drawing(self, authority: str) -> Markup | None:
        """An authority's small landscape, or None in a region without drawings."""
        drawn = self.region.drawings.get(authority)
        return Markup(drawn.tile) if drawn and drawn.tile else None

    def strip(self, authority: str) -> Markup | None:
        """An authority's wide horizon, or None."""
        drawn = self.region.drawings.get(authority)
        return Markup(drawn.strip) if drawn and drawn.strip else None

    def label(self, vocabulary: str, key: str) -> str:
        """The label of a vocabulary's word."""
        return self.region.vocabularies.label(vocabulary, key)

    def head(
        self,
        title: str,
        description: str,
        *,
        canonical: str | None = None,
        indexed: bool = True,
        feeds: tuple[FeedLink, ...] = (),
        json_ld: Markup | None = None,
        article: bool = False,
        scripts: tuple[str, ...] = (),
    ) -> Head:
        """The page's head; a demonstration is never indexed."""
        name = self.region.profile.name
        return Head(
            title=title if title == name else f"{title} – {name}",
            subject=title,
            site_name=name,
            description=description,
            canonical=canonical or urls.absolute(self.edition.site_url, self.path),
            indexed=indexed and not self.edition.demonstration,
            feeds=feeds,
            json_ld=json_ld,
            kind="article" if article else "website",
            scripts=scripts,
        )

    def feeds(self, listing: str, title: str) -> tuple[FeedLink, ...]:
        """The two feeds of a list."""
        return (
            FeedLink("application/atom+xml", title, self.to(urls.atom(listing))),
            FeedLink("application/feed+json", title, self.to(urls.json_feed(listing))),
        )
