"""All voices, and how one comes to be here and leaves again."""

from dataclasses import dataclass

from regionsite import urls
from regionsite.contexts.posts import reading_time
from regionsite.contexts.shapes.adverts import CalendarDate
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.news import PostRow
from regionsite.contexts.view import View
from regionsite.contexts.voice import taking_down
from regionsite.model.voice import Voice
from regionsite.wording import MONTHS, plural

NAME = "Voices"


@dataclass(frozen=True)
class VoicesContext:
    """What `voices.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    example: bool
    rows: tuple[PostRow, ...]
    promises: tuple[str, ...]
    take_down: Link | None
    news: Link | None


def voices_context(view: View) -> VoicesContext:
    """The page of all voices."""
    voices = view.edition.voices
    count = plural(len(voices), "piece")
    example = any(voice.example for voice in voices)
    invented = " Each is invented, to show the page: nobody lived it." if example else ""
    return VoicesContext(
        head=view.head(
            f"{NAME} of families, carers and others",
            f"What families, carers, young people, partners and former staff say of social work. {count}.",
        ),
        trail=(Step("Home", view.home), Step(NAME)),
        title=NAME,
        lead=f"From the other side of the work: families, carers, young people, partners, former staff.{invented}",
        example=example,
        rows=tuple(_row(view, voice) for voice in voices),
        promises=PROMISES,
        take_down=taking_down(view),
        news=Link("Read the news", view.to(urls.NEWS)) if view.edition.news.posts else None,
    )


PROMISES = (
    "Nothing is published before the person has said yes to these very words.",
    "They choose the title, what they are called, and whether marks and counts are shown.",
    "We ask again by a day that stands on the page. If nobody has by then, the page goes by itself.",
    "Who wants their words taken down need not say why. It is done the same working day.",
)
"""What whoever lends their voice can rely on; the guide says how it is kept."""


def _row(view: View, voice: Voice) -> PostRow:
    day = voice.date
    year = str(day.year) if day.year != view.edition.now.year else ""
    return PostRow(
        date=CalendarDate(year, str(day.day), MONTHS[day.month - 1][:3]),
        title=voice.title,
        url=view.to(urls.voice(voice)),
        summary=voice.summary,
        by=f"{voice.who}. {reading_time(voice.minutes)}.",
        example=voice.example,
        tags=(),
    )
