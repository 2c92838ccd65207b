"""What a post promises about its caseload beside the published figure, and why the two stand apart."""

from regionsite import example_words
from regionsite.contexts.offered import amount
from regionsite.contexts.shapes.figures import Pair, PairSide
from regionsite.contexts.shapes.sources import SourceWords
from regionsite.contexts.sourced import period_words, promised
from regionsite.contexts.view import View
from regionsite.contexts.workforce import CASES, published_caseload
from regionsite.contexts.workload import apart, counted
from regionsite.model.authority import Authority
from regionsite.model.offer import Caseload
from regionsite.model.vacancy import Vacancy
from regionsite.offers import Offer, caseload


def promise_pair(view: View, vacancy: Vacancy) -> Pair | None:
    """The two sides; None where neither says anything about such a post."""
    authority = view.region.authorities[vacancy.authority]
    found = caseload(vacancy, authority)
    if found is None and (vacancy.service_area != "children" or vacancy.manages):
        return None
    sides = (_stated(view, vacancy, authority, found), _published(view, vacancy, authority))
    return Pair(sides, _apart(authority, found, sides[1]))


def _stated(view: View, vacancy: Vacancy, authority: Authority, found: Offer[Caseload] | None) -> PairSide:
    if found is None:
        return PairSide("What the advert states", None, None, "about caseloads in this team", ())
    stated = found.value
    if found.origin == "advert":
        kind = example_words.kind("advert", vacancy.example)
        source = SourceWords(f"This {kind}, as of {period_words(stated.as_of)}")
        return PairSide("What this team states", amount(stated), None, counted(stated), (source,))
    sources = (
        (promised(view.region.source(authority.id, stated.source), stated.as_of),) if stated.source else ()
    )
    return PairSide(f"What {authority.name} states", amount(stated), None, counted(stated), sources)


def _published(view: View, vacancy: Vacancy, authority: Authority) -> PairSide:
    """The department's figures are about children's social workers only."""
    if vacancy.service_area == "adults":
        what = f"{CASES}. The figures we carry are about children’s social workers only."
        return PairSide("The published figure", None, None, what, ())
    return published_caseload(view, authority)


def _apart(authority: Authority, found: Offer[Caseload] | None, published: PairSide) -> str | None:
    if published.figure is None:
        return None
    if found is None:
        return "The published figure is an average for the whole council, never one team’s."
    if found.origin == "authority" and authority.workforce:
        return apart(found.value, authority.workforce)
    told = (
        "The two cannot be compared.",
        "One is this team’s, the other the whole council’s.",
        f"One counts {found.value.unit}, the other cases." if found.value.unit != "cases" else None,
        _BASES.get(found.value.basis),
    )
    return " ".join(reason for reason in told if reason)


_BASES = {
    "cap": "One is a limit, the other an average.",
    "target": "One is an aim, the other an average.",
}
