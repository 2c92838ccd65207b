"""Roles: what each pays in the adverts open today, how people get there, and whom to ask."""

from dataclasses import replace

from regionsite.contexts.role import role_context
from regionsite.contexts.roles import roles_context
from regionsite.contexts.routes import routes
from regionsite.contexts.shapes.figures import Figure
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.roles import RoleRow, RouteRow
from regionsite.contexts.shapes.sources import SourceWords
from regionsite.contexts.stage_pay import stage_pay
from regionsite.contexts.talk import talk_context
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.listings import Listing
from regionsite.model.offer import Contact
from regionsite.model.region_profile import Guides
from regionsite.model.term import Term, Vocabularies, Vocabulary
from regionsite.model.vacancy import Vacancy
from tests.contexts.two_councils import advert, edition


def paid(id: str, least: str, most: str, **fields: object) -> Vacancy:
    return advert(id=id, salary_min=least, salary_max=most, **fields)


THREE = (paid("exc-1", "30000", "34000"), paid("exc-2", "31000", "40000"), paid("exc-3", "29000", "33000"))


def page(edition: Edition, stage: str = "social_worker") -> tuple[View, Listing]:
    found = next(listing for listing in edition.listings if (listing.facet, listing.term) == ("stage", stage))
    return View(edition, f"roles/{stage.replace('_', '-')}/"), found


STAGES = {
    "newly_qualified": Term(label="Newly qualified", newly_qualified="yes", rank=1),
    "social_worker": Term(label="Social worker", glossary="Holds cases.", rank=2),
    "supervisor": Term(label="Supervisor", rank=3),
    "educator": Term(label="Educator"),
}


def with_words(edition: Edition, **routes: Term) -> Edition:
    """The region with four stages of its own, and routes."""
    words = {
        **edition.region.vocabularies.by_name,
        "career_stage": Vocabulary("career_stage", "Stage", STAGES),
        "route": Vocabulary("route", "Routes in", routes),
    }
    region = replace(edition.region, vocabularies=Vocabularies(words))
    return Edition(region, edition.now, edition.site_url)


def test_pay_is_a_range_with_the_number_of_adverts_behind_it() -> None:
    view, listing = page(edition(*THREE))
    found = stage_pay(view, "Social worker", listing.vacancies)
    assert found.notes == (
        "From 3 adverts open on Saturday 21 November 2026.",
        "Pay a year for full-time hours. Extras are listed in each advert.",
    )
    assert found.figures == (
        Figure("£29,000", None, "the lowest start"),
        Figure("£40,000", None, "the highest top"),
    )
    assert found.table is not None
    assert [(row.role, row.pay, row.note) for row in found.table.rows] == [
        ("Exampleshire", "£29,000 to £40,000", "3 adverts")
    ]


def test_of_four_adverts_the_middle_is_told_too() -> None:
    view, listing = page(edition(*THREE, paid("exc-4", "30000", "36000")))
    assert stage_pay(view, "Social worker", listing.vacancies).figures == (
        Figure("£29,000", None, "the lowest start"),
        Figure("£35,000", None, "the middle of all tops"),
        Figure("£40,000", None, "the highest top"),
    )


def test_pay_by_the_hour_is_not_mixed_in() -> None:
    view, listing = page(edition(THREE[0], paid("exc-9", "18.50", "20", salary_unit="hour")))
    found = stage_pay(view, "Social worker", listing.vacancies)
    assert (found.notes[0], found.notes[-1]) == (
        "From 1 advert open on Saturday 21 November 2026.",
        "1 advert with pay by the hour or day, or for fewer hours, not counted.",
    )
    assert [figure.figure for figure in found.figures] == ["£30,000", "£34,000"]


def test_pay_for_part_of_the_week_is_not_mixed_in() -> None:
    view, listing = page(edition(THREE[0], paid("exc-9", "12000", "14000", salary_is_fte="false")))
    assert [figure.figure for figure in stage_pay(view, "x", listing.vacancies).figures] == [
        "£30,000",
        "£34,000",
    ]


def test_an_advert_for_several_levels_is_told_of() -> None:
    stages = ["newly_qualified", "social_worker"]
    view, listing = page(edition(paid("exc-1", "30000", "50000", career_stage=stages)))
    assert "An advert for several levels counts for each." in stage_pay(view, "x", listing.vacancies).notes


def test_a_demonstration_says_that_the_adverts_are_examples() -> None:
    view, listing = page(edition(advert(example="true"), demonstration=True))
    assert stage_pay(view, "x", listing.vacancies).notes[0].startswith("From 1 example advert open on ")


def test_a_role_without_adverts_says_so() -> None:
    context = role_context(*page(edition()))
    assert (context.rows, context.pay.figures, context.pay.table) == ((), (), None)
    assert context.all == Link("See every vacancy", "../../vacancies/")
    assert [fact.value for fact in context.glance.facts] == ["None", "No advert to say"]


def test_a_role_leads_to_its_adverts_and_to_the_roles_beside_it() -> None:
    context = role_context(*page(with_words(edition(*THREE))))
    assert context.all == Link("See all 3 vacancies for this role", "../../vacancies/stage/social-worker/")
    assert [link.url for link in context.beside] == [
        "../../roles/newly-qualified/",
        "../../roles/supervisor/",
    ]


def test_every_stage_is_told_of_and_only_open_ones_lead_to_a_list() -> None:
    rows = {row.name: row for row in roles_context(View(with_words(edition(*THREE)), "roles/")).stages}
    open_now = Link("3 open", "../vacancies/stage/social-worker/")
    assert rows["Social worker"] == RoleRow(
        "Social worker", "../roles/social-worker/", "Holds cases.", None, "£29,000 to £40,000", open_now
    )
    assert rows["Educator"] == RoleRow("Educator", "../roles/educator/", None, None, None, None)


def test_a_demonstration_counts_examples() -> None:
    shown = edition(advert(example="true"), demonstration=True)
    rows = roles_context(View(shown, "roles/")).services
    assert rows[0].open and rows[0].open.label == "1 example open"


def test_a_route_has_its_source_and_the_day_it_was_read() -> None:
    term = Term(label="Return", glossary="Thirty days.", stages=("social_worker",), source="dfe")
    view = View(with_words(edition(advert()), back=term), "roles/")
    assert routes(view) == (
        RouteRow(
            "Return",
            "Thirty days.",
            (Link("Social worker: 1 open", "../vacancies/stage/social-worker/"),),
            SourceWords("Department for Education, read 1 November 2026", "https://www.example.org/dfe"),
        ),
    )


def test_where_newly_qualified_people_come_in_every_route_is_told() -> None:
    terms = {"a": Term(label="A", stages=("supervisor",)), "b": Term(label="B", stages=("social_worker",))}
    view = View(with_words(edition(), **terms), "roles/")
    assert [route.name for route in routes(view, "newly_qualified")] == ["A", "B"]
    assert [route.name for route in routes(view, "social_worker")] == ["B"]


def test_a_region_without_routes_has_none() -> None:
    assert routes(View(edition(), "roles/")) == ()


def test_whom_to_ask_is_told_or_not_stated() -> None:
    contact = Contact.model_validate({"role": "Recruitment team", "email": "jobs@example.org"})
    asked = "https://www.example.org/ask"
    near, far = talk_context(View(edition(contact=contact, practitioners_url=asked), "talk/")).rows
    assert (near.role, near.contact) == (
        "Recruitment team",
        Link("jobs@example.org", "mailto:jobs@example.org"),
    )
    assert near.practitioners == Link("Ask someone who works in Exampleshire", asked)
    assert (far.role, far.contact, far.practitioners) == (None, None, None)


def test_what_people_wrote_at_length_is_one_link_away() -> None:
    """Only where the region names such a page."""
    plain = edition()
    guides = Guides(careers="/careers/", first_years="/newly-qualified/", applying="/applying/")
    profile = plain.region.profile.model_copy(update={"guides": guides})
    named = Edition(replace(plain.region, profile=profile), plain.now, plain.site_url)
    careers = Link("Who does what, and how careers grow", "../../careers/")
    years = Link("What your first years are like", "../../newly-qualified/")
    assert [link.url for link in talk_context(View(named, "talk/")).guides] == ["../applying/"]
    assert [link.url for link in roles_context(View(named, "roles/")).careers] == ["../careers/"]
    assert role_context(*page(with_words(named), "newly_qualified")).guides == (years, careers)
    assert role_context(*page(with_words(named))).guides == (careers,)
    assert role_context(*page(with_words(plain))).guides == ()
