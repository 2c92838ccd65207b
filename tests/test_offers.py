"""Whose word holds for a post: the advert's, else the authority's, else the region's."""

from typing import Any

from regionsite import offers
from regionsite.model.authority import Authority
from regionsite.model.offer import BenefitOffered, Caseload, SaferRecruitment, Supplement
from regionsite.model.statement import Practice
from regionsite.offers import Offer
from tests.contexts.two_councils import advert, edition

CASELOAD = {"basis": "cap", "unit": "children", "most": "16", "as_of": "2026-10"}


def authority(**fields: Any) -> Authority:
    return edition(**fields).region.authorities["exampleshire"]


def test_a_caseload_is_the_adverts_own_first() -> None:
    theirs = Caseload.model_validate(CASELOAD | {"most": "20"})
    own = Caseload.model_validate(CASELOAD)
    assert offers.caseload(advert(caseload=CASELOAD), authority(caseload=theirs)) == Offer(own, "advert")
    assert offers.caseload(advert(), authority(caseload=theirs)) == Offer(theirs, "authority")
    assert offers.caseload(advert(), authority()) is None


def test_supplements_are_one_list_or_the_other() -> None:
    theirs = Supplement(kind="retention", frequency="annual")
    own = {"kind": "retention", "amount": "500", "frequency": "annual"}
    found = offers.supplements(advert(supplements=[own]), authority(supplements=(theirs,)))
    assert [offer.origin for offer in found] == ["advert"]
    assert offers.supplements(advert(), authority(supplements=(theirs,))) == (Offer(theirs, "authority"),)


def test_benefits_of_other_kinds_are_added() -> None:
    theirs = (
        BenefitOffered(kind="pension", text="The council’s pension"),
        BenefitOffered(kind="leave", text="28 days"),
    )
    own = {"kind": "pension", "text": "Our own pension"}
    found = offers.benefits(advert(benefits=[own]), authority(benefits=theirs))
    assert [(offer.value.text, offer.origin) for offer in found] == [
        ("Our own pension", "advert"),
        ("28 days", "authority"),
    ]


def test_a_model_used_before_is_not_inherited() -> None:
    def practice(model: str, role: str) -> Practice:
        told = {"model": model, "role": role, "source": "careers", "checked_on": "2026-11-01"}
        return Practice.model_validate(told)

    practices = (practice("systemic", "main"), practice("old-way", "before"))
    assert offers.practice_models(advert(), authority(practices=practices)) == (
        Offer("systemic", "authority"),
    )
    assert offers.practice_models(advert(practice_models=["old-way"]), authority(practices=practices)) == (
        Offer("old-way", "advert"),
    )


def test_each_statement_of_safer_recruitment_comes_from_the_nearest() -> None:
    region = edition(safer_recruitment=SaferRecruitment(adjustments="Call the council.")).region
    vacancy = advert(safer_recruitment={"safeguarding_statement": "Our team keeps children safe."})
    found = offers.safer_recruitment(region.profile, region.authorities["exampleshire"], vacancy)
    assert found == {
        "safeguarding_statement": Offer("Our team keeps children safe.", "advert"),
        "rehabilitation_of_offenders": Offer("This post is exempt from the Act.", "region"),
        "registration_check": Offer("We check the register.", "region"),
        "adjustments": Offer("Call the council.", "authority"),
    }


def test_a_statement_that_nobody_makes_is_missing() -> None:
    region = edition().region
    profile = region.profile.model_copy(update={"safer_recruitment": None})
    found = offers.safer_recruitment(profile, region.authorities["exampleshire"], advert())
    assert set(found) == set(offers.SAFER_STATEMENTS)
    assert not any(found.values())


def test_work_with_adults_does_not_inherit_what_childrens_services_say() -> None:
    theirs = Caseload.model_validate(CASELOAD)
    both = authority(caseload=theirs, services=("children", "adults"))
    assert offers.caseload(advert(service_area="adults"), both) is None
    only = authority(caseload=theirs, services=("adults",))
    assert offers.caseload(advert(service_area="adults"), only) == Offer(theirs, "authority")


def test_those_who_lead_do_not_inherit_the_caseload_of_those_they_lead() -> None:
    theirs = authority(caseload=Caseload.model_validate(CASELOAD))
    assert offers.caseload(advert(manages="Seven social workers"), theirs) is None
