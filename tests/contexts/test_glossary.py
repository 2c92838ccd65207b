"""Words explained, with live counts."""

from dataclasses import replace

from regionsite.contexts.glossary import glossary_context
from regionsite.contexts.shapes.facts import TermWords
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.model.glossary import GlossaryEntry
from regionsite.model.term import Vocabularies
from tests.contexts.stated import WORDS, view
from tests.contexts.two_councils import advert
from tests.outputs.live_region import words

LETTERS = {
    "DBS": GlossaryEntry(full="Disclosure and Barring Service", text="Checks records.", aliases=("CRB",)),
    "ASYE": GlossaryEntry(full="Assessed Year", url="https://www.example.org/asye"),
}
VOCABULARIES = Vocabularies(
    {
        **WORDS.by_name,
        "workplace": words("workplace", hybrid={"label": "Partly at home", "glossary": "Some days."}),
        "career_stage": words(
            "career_stage",
            social_worker={"label": "Social worker", "glossary": "Holds cases."},
            apprentice={"label": "Apprentice", "glossary": "Learns and works."},
            director={"label": "Director"},
        ),
        "dbs": words("dbs", none={"label": "None", "glossary": "No check."}),
    }
)


def seen() -> View:
    small = view("glossary/", advert()).edition
    region = replace(small.region, glossary=LETTERS, vocabularies=VOCABULARIES)
    return View(Edition(region, small.now, small.site_url), "glossary/")


def test_letters_levels_teams_and_then_the_rest() -> None:
    assert [(group.id, group.heading) for group in glossary_context(seen()).groups] == [
        ("words-letters", "Letters"),
        ("words-career-stage", "Career stage"),
        ("words-dbs", "Dbs"),
        ("words-workplace", "Workplace"),
    ]


def test_letters_say_what_they_stand_for_and_what_that_means() -> None:
    assert glossary_context(seen()).groups[0].terms == (
        TermWords(
            "asye",
            "ASYE",
            None,
            "Assessed Year.",
            Link("Read more about ASYE", "https://www.example.org/asye"),
        ),
        TermWords("dbs", "DBS", None, "Disclosure and Barring Service. Checks records. Also written CRB."),
    )


def test_a_word_leads_to_its_open_adverts_and_one_without_an_explanation_is_left_out() -> None:
    assert glossary_context(seen()).groups[1].terms == (
        TermWords(
            "career-stage-social-worker",
            "Social worker",
            None,
            "Holds cases.",
            Link("1 vacancy open", "../vacancies/stage/social-worker/"),
        ),
        TermWords("career-stage-apprentice", "Apprentice", None, "Learns and works."),
    )


def test_contents_lead_to_each_group_and_no_id_is_twice() -> None:
    context = glossary_context(seen())
    assert [link.url for link in context.contents] == [f"#{group.id}" for group in context.groups]
    ids = [term.id for group in context.groups for term in group.terms]
    ids += [group.id for group in context.groups]
    assert len(set(ids)) == len(ids)
