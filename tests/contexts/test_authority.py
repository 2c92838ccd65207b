"""One authority's page, with everything and with nothing stated, open and at zero."""

from regionsite.contexts.authority import authority_context
from regionsite.contexts.shapes.facts import Glance, GlanceFact
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.maps import PlaceBadge
from regionsite.contexts.shapes.sources import Said, SourceWords
from tests.contexts.stated import EVERYTHING, exampleshire, nothing
from tests.contexts.two_councils import advert


def glance(*values: str | None) -> tuple[GlanceFact, ...]:
    labels = ("How they work", "Caseload promise", "Published caseload", "Supervision", "Pay", "Vacancies")
    places = ("#work", "#workload", "#workload", "#supervision", "#pay", "#vacancies")
    return tuple(map(GlanceFact, labels, values, places))


def test_at_a_glance() -> None:
    context = authority_context(*exampleshire(advert(), **EVERYTHING))
    assert context.glance == Glance(
        "Exampleshire at a glance",
        glance(
            "Systemic practice",
            "18 cases as an aim",
            "14.8 cases",
            "Every 4 weeks",
            "£36,000 to £41,000",
            "1 open today",
        ),
    )


def test_what_is_not_stated_is_not_stated_at_a_glance() -> None:
    seen = nothing()
    context = authority_context(seen, seen.region.authorities["farshire"])
    assert context.glance.facts == glance(None, None, None, None, None, "None today")
    assert (context.practices, context.work, context.workforce, context.judged) == ((), (), None, ())
    assert context.top.lead == "Farshire Council. Children’s social work."


def test_the_lead_is_its_own_line_when_it_has_one() -> None:
    context = authority_context(*exampleshire(**EVERYTHING))
    assert context.top.lead == "Families first."
    assert context.introduction == "<p>We work in <strong>five</strong> places.</p>\n"


def test_statements_about_practice_and_the_kinds_of_team_stand_with_the_models() -> None:
    context = authority_context(*exampleshire(**EVERYTHING))
    url = "https://www.example.org/news"
    paper = SourceWords("The Paper, undated", url)
    assert context.work == (
        Said("About practice.", (paper, SourceWords("Read 20 November 2026"))),
        Said("Fostering.", (paper, SourceWords("Read 2 November 2026")), "Kinds of team"),
    )
    assert [entry.name for entry in context.practices] == [
        Link("Systemic practice", "../../practice-models/systemic/")
    ]


def test_five_adverts_and_the_way_to_the_rest() -> None:
    adverts = [advert(id=f"exc-{number}", reference=f"EXC-{number}") for number in range(1, 8)]
    openings = authority_context(*exampleshire(*adverts)).openings
    assert len(openings.rows) == 5
    assert openings.all == Link("See all 7 vacancies in Exampleshire", "../../vacancies/exampleshire/")
    assert (openings.notes, openings.elsewhere) == ((), ())


def test_at_zero_the_page_says_where_else_to_look() -> None:
    seen, _ = exampleshire(advert())
    openings = authority_context(seen, seen.region.authorities["farshire"]).openings
    assert (openings.rows, openings.all) == ((), None)
    assert openings.feed == Link("Feed of vacancies in Farshire", "../../vacancies/farshire/feed.xml")
    assert openings.elsewhere == (
        PlaceBadge("Exampleshire", "../../vacancies/exampleshire/", None, "1 vacancy"),
    )


def test_a_demonstration_says_that_its_adverts_are_examples() -> None:
    seen, place = exampleshire(
        *(advert(id=f"exc-{number}", reference=f"EXC-{number}", example="true") for number in range(6)),
        demonstration=True,
    )
    context = authority_context(seen, place)
    assert context.glance.facts[-1].value == "6 examples open today"
    assert context.openings.notes == ("Examples: no such post is open.",)
    assert context.openings.all is not None
    assert context.openings.all.label == "See all 6 example vacancies in Exampleshire"
    farshire = authority_context(seen, seen.region.authorities["farshire"])
    assert [one.note for one in farshire.openings.elsewhere] == ["6 example vacancies"]
    assert (context.pay.adverts, context.pay.example) == (
        "6 adverts open today pay £38,626 to £44,711 a year.",
        True,
    )
