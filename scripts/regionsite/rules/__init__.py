"""Sense across records. Each rule is one generator; its docstring is the rule with its reason.

Two things hold for all of them. A rule whose result depends on the day is never an error, so that a region
never turns red because a night has passed. And a warning is about adverts that have not ended: nobody need
tidy up one that is over.
"""

from regionsite.rules import (
    acronyms,
    advert_text,
    against,
    applying,
    cancellations,
    changes,
    colours,
    contract,
    dates,
    event_history,
    events,
    examples,
    forum,
    forum_history,
    forum_people,
    mailboxes,
    measures,
    news,
    pay,
    people,
    photos,
    pictures,
    practice,
    programme,
    references,
    safer_recruitment,
    sources,
    speakers,
    synonyms,
    undefined,
    upkeep,
    vocabularies,
    voices,
    workplace,
)
from regionsite.rules.records import Records
from regionsite.rules.rule import Finding, Rule

SUBJECTS = (
    references, advert_text, acronyms, dates, changes, against, contract, workplace, pay, applying, mailboxes,
    safer_recruitment, events, programme, speakers, event_history, cancellations, forum, forum_history,
    forum_people, undefined, sources, measures,
    practice, people, news, voices, examples, photos, pictures, colours, vocabularies, synonyms, upkeep,
)  # fmt: skip
"""The rules' modules, in the order of the guide; the docstring of each is its heading there."""

RULES: tuple[Rule, ...] = tuple(
    rule for subject in SUBJECTS for rule in vars(subject).values() if isinstance(rule, Rule)
)
"""Every rule, in the order of the guide."""

__all__ = ["RULES", "SUBJECTS", "Finding", "Records", "Rule"]
