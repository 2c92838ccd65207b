"""One issue: what was said, the line it travelled, each proposal, the answer, and what changed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from regionsite import example_words, forum_words, urls
from regionsite.contexts.advert import open_words
from regionsite.contexts.forum_line import issue_line, steps_line
from regionsite.contexts.forum_talk import badge, first_sentence, states
from regionsite.contexts.mentions import mentions_of_raised
from regionsite.contexts.shapes.facts import TermWords
from regionsite.contexts.shapes.forum import (
    AnswerWords,
    DifferenceWords,
    ProposalWords,
    StateWords,
)
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.line import Stop
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.maps import PlaceBadge
from regionsite.contexts.view import View
from regionsite.model.forum_history import Difference, LeaderAnswer
from regionsite.model.forum_issue import ForumIssue, Proposal, ToldAt
from regionsite.wording import capitalised, long_day, plain_day, plural, spelled


@dataclass(frozen=True)
class ForumIssueContext:
    """What `forum_issue.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    said: str
    quoted: bool
    badge: PlaceBadge
    by: str
    example: bool
    states: tuple[StateWords, ...]
    stops: tuple[Stop, ...]
    proposals_heading: str
    proposals: tuple[ProposalWords, ...]
    answers: tuple[AnswerWords, ...]
    changed: tuple[DifferenceWords, ...]
    nothing_yet: str | None
    measures: tuple[Link, ...]
    onward: tuple[Link, ...]
    brief: Link
    mentions: tuple[TermWords, ...]


def forum_issue_context(view: View, issue: ForumIssue) -> ForumIssueContext:
    """The page of one issue."""
    authority, today = view.region.authorities[issue.authority], view.edition.forums.today
    label = view.label("forum_theme", issue.theme)
    return ForumIssueContext(
        head=view.head(
            example_words.titled(f"{issue.title}, {authority.name}", issue.example),
            example_words.titled(
                f"{forum_words.state_words(issue)}. {first_sentence(issue.you_said)}", issue.example
            ),
            article=True,
        ),
        trail=(
            Step("Home", view.home),
            Step("Working together", view.to(urls.FORUM)),
            Step(authority.name, view.to(urls.forum_with(authority.id))),
            Step(issue.title),
        ),
        title=issue.title,
        said=issue.you_said,
        quoted=issue.verbatim,
        badge=badge(view, issue.authority),
        by=_by(view, issue),
        example=issue.example,
        states=states(view, issue),
        stops=issue_line(issue, today),
        proposals_heading=_heading(issue),
        proposals=proposals(issue, today),
        answers=answers(issue.answers),
        changed=differences(view, issue.impact),
        nothing_yet=None if issue.impact else _nothing_yet(issue, today),
        measures=measure_links(view, issue.measures),
        onward=tuple(_onward(view, issue, label)),
        brief=Link("Print this as one page for a leader", view.to(urls.brief(issue))),
        mentions=mentions_of_raised(view, issue),
    )


def _by(view: View, issue: ForumIssue) -> str:
    """Whose words they are, and how many raised it where that may be told."""
    forum = view.region.forums.get(issue.authority)
    name = forum.name if forum else "Social Work Forum"
    raised = f" {capitalised(spelled(issue.raised_by))} people raised it." if issue.raised_by else ""
    council = view.region.authorities[issue.authority].name
    return f"{council}’s {name} said this, in words the forum agreed.{raised}"


def _heading(issue: ForumIssue) -> str:
    count = len(issue.proposals)
    answered = sum(bool(proposal.history) for proposal in issue.proposals)
    asked = f"{capitalised(spelled(count))} {'proposal' if count == 1 else 'proposals'}"
    if not answered:
        return f"{asked}, no answer yet"
    return f"{asked}, {plural(answered, 'answer').replace(str(answered), spelled(answered), 1)}"


def proposals(issue: ForumIssue, today: date) -> tuple[ProposalWords, ...]:
    """Each proposal with its line."""
    return tuple(_proposal(number, one, today) for number, one in enumerate(issue.proposals, start=1))


def _proposal(number: int, proposal: Proposal, today: date) -> ProposalWords:
    return ProposalWords(
        number=number,
        text=proposal.text,
        cost=proposal.cost,
        stops=steps_line(proposal.history, today),
        label=f"What became of proposal {number}",
        plain=None if proposal.history else "No answer yet.",
    )


def answers(given: Sequence[LeaderAnswer]) -> tuple[AnswerWords, ...]:
    """What leaders answered, oldest first."""
    return tuple(
        AnswerWords(
            role=answer.role,
            when=long_day(answer.on),
            decision=forum_words.DECISIONS[answer.decision],
            first=opening(answer.text),
            rest=answer.text.removeprefix(opening(answer.text)).strip(),
        )
        for answer in given
    )


_SHORT = 24
"""Characters below which a sentence says too little to stand alone."""


def opening(text: str) -> str:
    """The sentence that stands alone: the first, with the second where that is only a word or two."""
    first = first_sentence(text)
    rest = text[len(first) :]
    return first if len(first) > _SHORT or not rest.strip() else f"{first} {first_sentence(rest.strip())}"


def differences(view: View, made: Sequence[Difference]) -> tuple[DifferenceWords, ...]:
    """What changed, each with the measure it may move."""
    return tuple(
        DifferenceWords(
            text=told.text,
            when=plain_day(told.on),
            how_known=told.how_known,
            measure=next(iter(measure_links(view, (told.measure,) if told.measure else ())), None),
        )
        for told in made
    )


def measure_links(view: View, ids: Sequence[str]) -> tuple[Link, ...]:
    """Published measures that have figures to show."""
    shown = {measure.id: measure for measure in view.region.outcomes.shown}
    return tuple(
        Link(f"{shown[id].name}: the published figures", view.to(urls.measure(shown[id])))
        for id in ids
        if id in shown
    )


def _nothing_yet(issue: ForumIssue, today: date) -> str:
    return forum_words.promise(issue, today) or "No date for news has been given."


def _onward(view: View, issue: ForumIssue, label: str) -> Iterator[Link]:
    """Where it is told, what it became part of, and the theme."""
    forums = view.edition.forums
    if position := forums.position_of(issue):
        words = f"{capitalised(spelled(len(position.forums)))} forums, one sentence: {position.title}"
        yield Link(words, view.to(urls.position(position)))
    yield from told_at(view, issue.told_at)
    theme = forums.theme(issue.theme)
    if theme and theme.rolled_up:
        yield Link(
            f"{label}: what {spelled(len(theme.authorities))} forums said",
            view.to(urls.forum_theme(issue.theme)),
        )
    authority = view.region.authorities[issue.authority]
    if adverts := view.edition.open_by_authority[issue.authority]:
        count = open_words(view, len(adverts))
        yield Link(f"{count} in {authority.name}", view.to(urls.listing("authority", authority.id)))


def told_at(view: View, at: Sequence[ToldAt]) -> tuple[Link, ...]:
    """The sessions that tell of it, once their event is shown."""
    return tuple(link for told in at if (link := _session(view, told)))


def _session(view: View, told: ToldAt) -> Link | None:
    event = next((one for one in view.edition.events if one.id == told.event), None)
    if event is None:
        return None
    slot = next((slot for slot in view.edition.sessions(event) if slot.id == told.session), None)
    if slot is None:
        return Link(f"Told at {event.title}, {plain_day(event.begins.date())}", view.to(urls.event(event)))
    return Link(
        f"Session: {slot.session.title}, {event.title}, {plain_day(slot.day)}",
        view.to(urls.slot(slot)),
    )
