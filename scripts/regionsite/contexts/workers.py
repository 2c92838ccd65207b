"""How an authority supports its workers: supervision, the first three years, safety and equipment."""

from regionsite.contexts.offered import early_career_facts, supervision_note, supervision_words
from regionsite.contexts.part import Part, about, promised_in
from regionsite.contexts.shapes.facts import Fact, TermWords
from regionsite.contexts.view import View
from regionsite.model.authority import Authority
from regionsite.wording import capitalised, uncapitalised


def supervision(view: View, authority: Authority) -> Part:
    """How often, how long and in which forms there is supervision."""
    stated = authority.supervision
    fact = Fact(
        "How often",
        supervision_words(stated) if stated else None,
        more=supervision_note(stated) if stated else None,
        lead=True,
    )
    return Part(
        "supervision",
        "Supervision",
        facts=(fact,),
        said=about(view, authority, "supervision"),
        sources=promised_in(view, authority, stated.source, stated.as_of) if stated else (),
    )


def early_career(view: View, authority: Authority) -> Part:
    """Years one to three."""
    stated = authority.early_career
    return Part(
        "early-career",
        "Years one to three",
        facts=early_career_facts(view, stated) if stated else (),
        said=about(view, authority, "early_career"),
        sources=promised_in(view, authority, stated.source, stated.as_of) if stated else (),
    )


def safety(view: View, authority: Authority) -> Part:
    """How workers are kept safe, and what they are given to work with."""
    stated = authority.staff_safety
    facts = (
        Fact("Lone working", stated.lone_working),
        Fact("After violence or threats", stated.after_violence),
        Fact("Support afterwards", stated.support),
    ) if stated else ()  # fmt: skip
    given = capitalised("; ".join(uncapitalised(thing) for thing in authority.equipment))
    return Part(
        "safety",
        "Safety and equipment",
        facts=facts,
        terms=(TermWords(None, "Equipment", None, given),) if given else (),
        said=about(view, authority, "staff_safety", "equipment"),
        sources=promised_in(view, authority, stated.source, stated.as_of) if stated else (),
    )
