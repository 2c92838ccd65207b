"""The form that narrows the list of events: kind, host, audience, and whether one can take part online."""

from collections.abc import Iterator

from regionsite import event_words
from regionsite.contexts.event_lists import ONLINE, EventList, event_lists
from regionsite.contexts.shapes.filters import Choice, ChoiceGroup, Choices
from regionsite.contexts.view import View

_QUESTIONS = (("kind", "Kind", "Any kind"), ("authority", "Host", "Any host"), ("audience", "For", "Anybody"))


def event_filter(view: View) -> tuple[Choices, ...]:
    """Every question that has an answer among what is to come, each answer with how many it would leave."""
    return tuple(_questions(tuple(found for found in event_lists(view.edition) if found.coming)))


def _questions(lists: tuple[EventList, ...]) -> Iterator[Choices]:
    for facet, legend, any in _QUESTIONS:
        choices = tuple(_choice(found) for found in lists if found.facet == facet)
        if choices:
            yield Choices(facet, legend, "select", (ChoiceGroup("", choices),), any)
    for found in lists:
        if found.facet == ONLINE:
            choice = Choice("yes", "I can take part online", found.count)
            yield Choices(ONLINE, "Where", "checks", (ChoiceGroup("", (choice,)),))


def _choice(found: EventList) -> Choice:
    """One answer, called as one event of it is."""
    term = found.term or ""
    label = event_words.KINDS[term] if found.facet == "kind" else found.label
    return Choice(term.replace("_", "-"), label, found.count)
