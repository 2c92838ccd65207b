"""What readers made of a post or a voice: marks, responses, how often it was read, and the way to send one."""

from collections.abc import Iterable

from markupsafe import Markup

from regionsite.contexts.asking import contact_link
from regionsite.contexts.shapes.links import Link, Words
from regionsite.contexts.shapes.news import MarkRow, RatingFigures, Reading, Said
from regionsite.contexts.view import View
from regionsite.model.response import FEWEST, MARKS, Ratings, Reply, Response
from regionsite.wording import plain_day, plural, spelled

_BAR = 120
_MODERATED = (
    "A moderator reads each one first. People are named by their role, and nobody’s family is told of."
)


def reading(view: View, id: str, *, rated: bool = True) -> Reading:
    """What readers made of the post or the voice with this id; marks only where they are `rated`."""
    kept = view.region.responses.get(id)
    ratings = view.edition.ratings(id) if rated else None
    return Reading(
        rating=figures(ratings) if ratings else None,
        rating_notes=_rating_notes(ratings) if ratings else (),
        said=tuple(_said(response) for response in view.edition.responses(id) if response.text),
        said_notes=(_MODERATED,),
        send=send_a_response(view),
        example=bool(kept and kept.example),
    )


def figures(ratings: Ratings) -> RatingFigures:
    """The marks and their average, once there are enough of them."""
    few = f"With fewer than {spelled(FEWEST)} marks there is a count and no average."
    readers = plural(ratings.count, "reader")
    return RatingFigures(
        average=str(ratings.average) if ratings.average is not None else None,
        words=f"out of 5, from {readers}" if ratings.average is not None else f"{readers} gave a mark",
        rows=tuple(_row(ratings, mark) for mark in MARKS) if ratings.average is not None else (),
        few=few,
    )


def _row(ratings: Ratings, mark: int) -> MarkRow:
    given = ratings.given(mark)
    return MarkRow(mark, given, round(_BAR * given / ratings.count))


def _rating_notes(ratings: Ratings) -> tuple[str, ...]:
    return ("People who chose to answer. It is not a survey.", f"As at {plain_day(ratings.as_at)}.")


def _said(response: Response) -> Said:
    return Said(
        by=response.by,
        when=plain_day(response.date),
        datetime=response.date.isoformat(),
        text=response.text or "",
        replies=tuple(_replies(response.replies)),
    )


def _replies(replies: Iterable[Reply]) -> Iterable[Said]:
    for reply in replies:
        by = f"{reply.by}, who wrote this" if reply.writer else reply.by
        yield Said(by, plain_day(reply.date), reply.date.isoformat(), reply.text, reply.writer)


def send_a_response(view: View) -> Link | None:
    """Where a reader sends a response: the form or the mailbox that the region gives, if it takes any."""
    contact = view.region.profile.responses
    link = contact_link(contact) if contact else None
    if contact is None or link is None:
        return None
    return Link("Send a response by e-mail" if contact.email else "Send a response", link.url)


def read_note(view: View, id: str) -> Words | None:
    """How often it was read, as at which day and how that was counted."""
    views = view.edition.views(id)
    if not views:
        return None
    counted = view.region.views
    example = Markup(" This number is an example.") if counted and counted.example else ""
    return Markup("Read {}, as at {}. Counted from the server’s log; no addresses are kept.{}").format(
        plural(views.n, "time"), plain_day(views.as_at), example
    )
