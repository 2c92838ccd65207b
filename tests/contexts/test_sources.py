"""Every source with its licence and what it is used for, found by walking through the records."""

import pytest

from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.sources import SourceRow
from regionsite.contexts.sources import gaps, sources_context
from regionsite.contexts.usage import _FIELDS, _REGION_FIELDS, Use, uses
from regionsite.model.authored import Authored
from regionsite.model.authority import Authority
from regionsite.model.practice_model import PracticeModel
from regionsite.model.region_profile import RegionProfile
from regionsite.rules.sources import SOURCE_FIELDS
from tests.contexts.stated import EVERYTHING, view


def test_an_authoritys_own_source_says_what_it_is_used_for() -> None:
    context = sources_context(view("sources/", **EVERYTHING))
    (group,) = context.groups
    assert (group.id, group.label) == ("exampleshire", "Exampleshire")
    assert group.page == Link("Exampleshire’s page", "../authorities/exampleshire/")
    assert group.sources.rows == (
        SourceRow(
            name="News",
            publisher="The Paper",
            url="https://www.example.org/news",
            where=None,
            published=None,
            used_for="Kinds of team, how they work, workload, supervision, years one to three, learning, "
            "pay, benefits, flexible working, staff safety, equipment, leadership, recognition, "
            "social work with adults, the place, the caseload promise, the supervision promise, "
            "the pay ladder, payments beside the salary, help with moving, "
            "how children’s services were judged, how adults’ services were judged, "
            "changes to the council, main offices",
            checked="2 November 2026",
            licence=None,
            licence_url=None,
            attribution=None,
            note=None,
        ),
    )


def test_a_shared_source_says_on_which_pages() -> None:
    rows = sources_context(view("sources/", **EVERYTHING)).shared.rows
    assert {row.name: row.used_for for row in rows} == {
        "Workforce": "Published workforce figures, the region’s figures, the country’s figures. "
        "On the page of Exampleshire",
        "Careers": None,
    }


@pytest.mark.parametrize(
    ("licence", "url"),
    [
        ("MIT License", "https://opensource.org/license/mit"),
        ("A licence of its own", None),
    ],
)
def test_a_known_licence_can_be_read(licence: str, url: str | None) -> None:
    told = EVERYTHING["sources"]["paper"] | {"licence": licence, "attribution": "© The Paper"}
    (group,) = sources_context(view("sources/", sources={"paper": told})).groups
    (row,) = group.sources.rows
    assert (row.licence, row.licence_url, row.attribution) == (licence, url, "© The Paper")


def test_what_was_not_found() -> None:
    assert list(gaps(view("sources/", **EVERYTHING).region)) == [
        "A named practice model: not found for Farshire",
        "A caseload promise: not found for Farshire",
        "A promise about supervision: not found for Farshire",
        "A pay ladder: not found for Farshire",
    ]


def test_one_use_more_is_kept_once() -> None:
    once = Use().on(authority="essex", topic="pay")
    assert once.on(authority="essex", topic="pay") == once == Use(("essex",), (), ("pay",))


def test_a_source_of_the_authority_stands_before_the_regions() -> None:
    told = {"sources": {"dfe": EVERYTHING["sources"]["paper"]}, "workforce": EVERYTHING["workforce"]}
    found = uses(view("sources/", **told).edition)
    assert found["exampleshire", "dfe"].topics == ("published workforce figures",)
    assert found[None, "dfe"].authorities == ()


def naming(record: type[Authored], seen: frozenset[type[Authored]] = frozenset()) -> bool:
    """Whether a record or a part of it may name a source."""
    if record in seen:
        return False
    inner = [kind for field in record.model_fields.values() for kind in kinds(field.annotation)]
    return bool(record.model_fields.keys() & set(SOURCE_FIELDS)) or any(
        naming(kind, seen | {record}) for kind in inner
    )


def kinds(annotation: object) -> list[type[Authored]]:
    """The records in a type, however deep."""
    if isinstance(annotation, type) and issubclass(annotation, Authored):
        return [annotation]
    return [kind for part in getattr(annotation, "__args__", ()) for kind in kinds(part)]


@pytest.mark.parametrize(
    ("record", "words"),
    [(Authority, _FIELDS), (PracticeModel, _FIELDS), (RegionProfile, _REGION_FIELDS)],
)
def test_every_part_that_may_name_a_source_has_words(record: type[Authored], words: dict[str, str]) -> None:
    naming_fields = {
        name
        for name, field in record.model_fields.items()
        if name in SOURCE_FIELDS or any(naming(kind) for kind in kinds(field.annotation))
    }
    # Statements have a word for each topic.
    assert naming_fields - words.keys() <= {"statements"}
