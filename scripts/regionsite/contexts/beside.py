"""What stands beside a voice: what a forum said about the same theme, and the answer it got."""

from collections.abc import Iterator

from regionsite import example_words, forum_words, urls
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.news import BesidePart
from regionsite.contexts.view import View
from regionsite.model.forum_issue import ForumIssue
from regionsite.model.regional_position import Raised
from regionsite.model.voice import Voice
from regionsite.wording import capitalised, plain_day, spelled


def beside(view: View, voice: Voice) -> tuple[BesidePart, ...]:
    """The issue or the regional position that a voice names, and its answer; nothing while neither is shown."""
    raised = raised_as(view, voice.issue) if voice.issue else None
    return tuple(_parts(view, raised)) if raised else ()


def raised_as(view: View, id: str) -> Raised | None:
    """What a forum raised under this id, if it is shown."""
    return view.edition.forums.issue(id) or view.edition.forums.position(id)


def raised_link(view: View, raised: Raised) -> Link:
    """The way to the page of what a forum raised."""
    path = urls.forum_issue(raised) if isinstance(raised, ForumIssue) else urls.position(raised)
    return Link(raised.title, view.to(path))


def _parts(view: View, raised: Raised) -> Iterator[BesidePart]:
    link = raised_link(view, raised)
    yield BesidePart(
        heading="What the forum said" if isinstance(raised, ForumIssue) else "What the forums agreed",
        text=raised.you_said if isinstance(raised, ForumIssue) else raised.statement,
        source=example_words.opened(f"{_whose(view, raised)}.", raised.example),
        link=Link(f"See “{link.label}”", link.url),
    )
    if raised.answers:
        answer = raised.answers[-1]
        yield BesidePart(
            heading="The answer",
            text=answer.text,
            source=example_words.opened(f"{answer.role}, {plain_day(answer.on)}.", raised.example),
            link=None,
            state=forum_words.state_words(raised),
        )


def _whose(view: View, raised: Raised) -> str:
    """Whose words they are, and since when."""
    if isinstance(raised, ForumIssue):
        agreed = f", {plain_day(raised.agreed_by_forum)}" if raised.agreed_by_forum else ""
        return f"The forum of {view.region.authorities[raised.authority].name}{agreed}"
    agreed = f", {plain_day(raised.agreed_by_forums)}" if raised.agreed_by_forums else ""
    return f"{capitalised(spelled(len(raised.forums)))} forums of the region{agreed}"
