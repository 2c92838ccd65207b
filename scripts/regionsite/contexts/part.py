"""A section of an authority's page: whatever its profile holds for it, and what sources say."""

from dataclasses import dataclass

from markupsafe import Markup

from regionsite.contexts.shapes.facts import Fact, TermWords
from regionsite.contexts.shapes.sources import Said, SourceWords
from regionsite.contexts.sourced import promised, said
from regionsite.contexts.view import View
from regionsite.model.authority import Authority
from regionsite.model.moment import Period
from regionsite.model.statement import Topic


@dataclass(frozen=True)
class Part:
    """One section of the page: words, facts, terms and what sources say, whichever there are."""

    id: str
    label: str
    notes: tuple[str, ...] = ()
    body: Markup | None = None
    words: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    terms: tuple[TermWords, ...] = ()
    said: tuple[Said, ...] = ()
    sources: tuple[SourceWords, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether there is anything in it."""
        return bool(self.body or self.words or self.facts or self.terms or self.said)


def about(view: View, authority: Authority, *topics: Topic) -> tuple[Said, ...]:
    """What sources say about these topics, in the order of the profile."""
    return tuple(
        said(view, authority.id, statement) for statement in authority.statements if statement.topic in topics
    )


def promised_in(
    view: View, authority: Authority, source: str | None, as_of: Period
) -> tuple[SourceWords, ...]:
    """The source of a promise, if its record names one."""
    return (promised(view.region.source(authority.id, source), as_of),) if source else ()
