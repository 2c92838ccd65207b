"""The page of the jobs that a reader saved: a script fills it, from what her browser keeps and the adverts say."""

from dataclasses import dataclass

from regionsite import urls
from regionsite.contexts.advert_page import everything_open
from regionsite.contexts.badges import place_badges
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.maps import PlaceBadge
from regionsite.contexts.view import View


@dataclass(frozen=True)
class SavedContext:
    """What `saved.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    everything: Link
    places: tuple[PlaceBadge, ...]
    privacy: Link


def saved_context(view: View) -> SavedContext:
    """The page of the saved jobs; it is the reader's own, so search engines are told to leave it out."""
    title = "Saved jobs"
    lead = "What you save stays in this browser. Nobody else can see it."
    return SavedContext(
        head=view.head(title, lead, indexed=False, scripts=("saved-list.js", "whats-new.js")),
        trail=(Step("Home", view.home), Step("Vacancies", view.to(urls.VACANCIES)), Step(title)),
        title=title,
        lead=lead,
        everything=everything_open(view),
        places=place_badges(view),
        privacy=Link("What is kept, and what is not", view.to("privacy/")),
    )
