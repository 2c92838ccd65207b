"""What a job has to do with the rest of the site: what its forum changed, the figures, the next event."""

from collections.abc import Iterator
from functools import partial

from regionsite import event_words, example_words, forum_words, urls
from regionsite.contexts.shapes.facts import TermWords
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.view import View
from regionsite.model.forum_issue import ForumIssue
from regionsite.model.vacancy import Vacancy

CASES = "caseload"
"""The measure a candidate asks for first."""


def vacancy_thread(view: View, vacancy: Vacancy) -> tuple[TermWords, ...]:
    """The ways from an advert to what stands behind it; nothing where there is nothing to show."""
    return (*_said(view, vacancy), *_measured(view, vacancy), *_coming(view, vacancy))


def issue_for(view: View, vacancy: Vacancy) -> ForumIssue | None:
    """What the authority's own forum raised that is nearest to a post.

    First comes what is about its team or stage, then what something became of, then the latest.
    """
    issues = view.edition.forums.of(vacancy.authority)
    return min(issues, key=partial(_distance, view, vacancy), default=None)


def _distance(view: View, vacancy: Vacancy, issue: ForumIssue) -> tuple[bool, bool, int]:
    theme = view.region.vocabularies["forum_theme"][issue.theme]
    fits = vacancy.team in theme.teams or any(stage in theme.stages for stage in vacancy.career_stage)
    return (not fits, not (issue.impact or issue.state == "done"), -issue.changed_on.toordinal())


def _said(view: View, vacancy: Vacancy) -> Iterator[TermWords]:
    issue = issue_for(view, vacancy)
    if issue is None:
        return
    position = view.edition.forums.position_of(issue)
    became = issue.impact[-1].text if issue.impact else f"{forum_words.state_words(issue)}."
    words = f"{issue.title}. {became}"
    link = Link("What the forum said, and what became of it", view.to(urls.forum_issue(issue)))
    yield TermWords(None, "What staff asked for", example_words.note(issue.example), words, link)
    if position:
        count = len(position.forums)
        to = Link("What the region agreed", view.to(urls.position(position)))
        words = f"{count} forums said it together: {position.statement}"
        yield TermWords(None, "In the whole region", example_words.note(position.example), words, to)


def _measured(view: View, vacancy: Vacancy) -> Iterator[TermWords]:
    """The caseload over the years; the department counts children's social workers alone."""
    measure = view.region.outcomes.measures.get(CASES)
    authority = view.region.authorities[vacancy.authority]
    if vacancy.service_area != "children" or measure not in view.region.outcomes.shown or measure is None:
        return
    if view.region.outcomes.of(CASES, authority.id):
        words = (
            f"{measure.question} The published figure of each year, beside the region’s and the country’s."
        )
        link = Link(f"{measure.name} in {authority.name}", view.to(urls.measure_of(measure, authority)))
        yield TermWords(None, "The figures", None, words, link)


def _coming(view: View, vacancy: Vacancy) -> Iterator[TermWords]:
    """Where to meet the people: the authority's next event, or the region's."""
    event = view.edition.next_event(vacancy.authority) or view.edition.next_event()
    if event:
        words = f"{event.title}, {event_words.days(event)}."
        link = Link("About this event", view.to(urls.event(event)))
        yield TermWords(None, "Meet us", example_words.note(event.example), words, link)
