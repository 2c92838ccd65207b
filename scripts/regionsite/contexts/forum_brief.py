"""A brief: one side of paper that sets what was said and proposed before a leader."""

from collections.abc import Sequence
from dataclasses import dataclass

from regionsite import example_words, urls
from regionsite.contexts.forum_issue import proposals
from regionsite.contexts.measured import value_words
from regionsite.contexts.shapes.forum import Brief, BriefFact, ProposalWords
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.view import View
from regionsite.model.figures import REGION
from regionsite.model.forum_issue import ForumIssue
from regionsite.model.regional_position import Raised, RegionalPosition
from regionsite.wording import capitalised, joined, long_day, spelled

_FACTS = 2
"""Published figures on a brief: more would not leave room for answers."""


@dataclass(frozen=True)
class ForumBriefContext:
    """What `forum_brief.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    back: Link
    brief: Brief


def forum_brief_context(view: View, raised: Raised) -> ForumBriefContext:
    """The brief of an issue or of a regional position."""
    return _of_issue(view, raised) if isinstance(raised, ForumIssue) else _of_position(view, raised)


def _of_issue(view: View, issue: ForumIssue) -> ForumBriefContext:
    forum = view.region.forums.get(issue.authority)
    council = view.region.authorities[issue.authority].name
    name = forum.name if forum else "Social Work Forum"
    brief = Brief(
        kind=f"Brief from {council}’s {name}",
        title=issue.title,
        facts=(
            ("To", "The leader who can act"),
            ("From", f"The forum’s keeper: {forum.keeper}" if forum else "The forum’s keeper"),
            ("Agreed by the forum", long_day(issue.agreed_by_forum) if issue.agreed_by_forum else "Not yet"),
            _answer_by(issue),
        ),
        said_heading="What we said",
        said=issue.you_said,
        known=(*_figures(view, issue.measures), *_forums(view, issue)),
        proposals=proposals(issue, view.edition.forums.today),
        note="Your answer is shown with the issue, by role, in your words. A no needs a reason.",
        address=urls.absolute(view.edition.site_url, urls.forum_issue(issue)),
        example=issue.example,
        quoted=issue.verbatim,
    )
    return _context(view, issue, brief, issue.title)


def _of_position(view: View, position: RegionalPosition) -> ForumBriefContext:
    names = [view.region.authorities[agreed.authority].name for agreed in position.forums]
    agreed = position.agreed_by_forums
    brief = Brief(
        kind=f"Brief from {spelled(len(names))} forums",
        title=position.title,
        facts=(
            ("To", position.presented_to),
            ("From", f"The forums of {joined(names)}"),
            ("Agreed by all", long_day(agreed) if agreed else "Not yet"),
            _answer_by(position),
        ),
        said_heading="Why we ask",
        said=position.why or "The same thing was asked in each of these forums.",
        known=(),
        proposals=(ProposalWords(1, position.statement, None, (), "", None),),
        note="Your answer is shown with the position, by role, in your words. A no needs a reason.",
        address=urls.absolute(view.edition.site_url, urls.position(position)),
        example=position.example,
    )
    return _context(view, position, brief, position.title)


def _context(view: View, raised: Raised, brief: Brief, title: str) -> ForumBriefContext:
    page = urls.forum_issue(raised) if isinstance(raised, ForumIssue) else urls.position(raised)
    what = "issue" if isinstance(raised, ForumIssue) else "position"
    return ForumBriefContext(
        head=view.head(
            example_words.titled(f"Brief: {title}", raised.example), f"{brief.kind}, on one side of paper."
        ),
        trail=(
            Step("Home", view.home),
            Step("Working together", view.to(urls.FORUM)),
            Step(title, view.to(page)),
            Step("Brief"),
        ),
        back=Link(f"Back to the {what}", view.to(page)),
        brief=brief,
    )


def _answer_by(raised: Raised) -> tuple[str, str]:
    """By when an answer is asked for, or what was decided."""
    if raised.asking and raised.due:
        return ("Please answer by", long_day(raised.due))
    if raised.answers:
        return ("Answered", long_day(raised.answers[-1].on))
    return ("Please answer by", "No day has been given")


def _figures(view: View, ids: Sequence[str]) -> tuple[BriefFact, ...]:
    """The region's latest published figure of each measure."""
    outcomes, facts = view.region.outcomes, []
    for id in ids[:_FACTS]:
        measure = outcomes.measures.get(id)
        known = {year: figure for year, figure in outcomes.of(id, REGION).items() if figure.given is not None}
        if measure and known:
            year = max(known)
            value = known[year].given
            assert value is not None
            publisher = view.region.source(None, measure.source).publisher
            what = f"{measure.name.lower()}, {view.region.profile.area}"
            facts.append(BriefFact(value_words(measure, value), what, f"{publisher}, {year}"))
    return tuple(facts)


def _forums(view: View, issue: ForumIssue) -> tuple[BriefFact, ...]:
    theme = view.edition.forums.theme(issue.theme)
    if theme is None or not theme.rolled_up:
        return ()
    label = view.label("forum_theme", issue.theme).lower()
    count = capitalised(spelled(len(theme.authorities)))
    example = "Example" if issue.example else "This site"
    return (BriefFact(count, f"forums in the region raised {label}", example),)
