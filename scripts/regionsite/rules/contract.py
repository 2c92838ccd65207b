"""Contract, hours and career stage that agree with each other."""

from collections.abc import Iterator

from regionsite.model.term import Term, Vocabularies
from regionsite.model.vacancy import Vacancy
from regionsite.rules.records import Records
from regionsite.rules.rule import Finding, error, found, warning

SHORT_WEEK = 30
"""Fewer hours than this are hardly a full-time week."""


def _term(vocabularies: Vocabularies, name: str, key: str) -> Term | None:
    return vocabularies[name].terms.get(key)


@error
def months_missing(records: Records) -> Iterator[Finding]:
    """A fixed term or a secondment says how many months it lasts.

    Nobody can decide to leave a permanent post without knowing for how long.
    """
    for vacancy in records.vacancies:
        term = _term(records.vocabularies, "contract_type", vacancy.contract_type)
        if term and term.needs_months and vacancy.contract_months is None:
            message = f"this contract ({term.label.lower()}) does not say how long it lasts"
            hint = "add a line such as `contract_months: 12`"
            yield found(vacancy, "contract_type", message, hint, uses=("contract_months",))


@error
def months_without_end(records: Records) -> Iterator[Finding]:
    """A permanent post has no `contract_months`.

    A candidate would not know whether the post ends.
    """
    for vacancy in records.vacancies:
        term = _term(records.vocabularies, "contract_type", vacancy.contract_type)
        # A contract that may end (an apprenticeship too) has an employment type of its own in the vocabulary.
        if (
            term
            and not term.needs_months
            and not term.employment_type
            and vacancy.contract_months is not None
        ):
            message = f"a contract that is {term.label.lower()} does not end after a number of months"
            hint = "delete this line, or write `contract_type: fixed_term`"
            yield found(vacancy, "contract_months", message, hint, uses=("contract_type",))


@error
def newly_qualified_against_stage(records: Records) -> Iterator[Finding]:
    """`suitable_for_nqsw` agrees with the career stages.

    Newly qualified people filter by it: a post for them must be found, and one that is not must not be.
    """
    for vacancy in records.vacancies:
        suits = _suits(records.vocabularies, vacancy)
        if suits is not None and suits != vacancy.suitable_for_nqsw:
            told = "is for" if suits else "is not for"
            message = f"by its `career_stage` this post {told} newly qualified social workers"
            hint = f"write `suitable_for_nqsw: {str(suits).lower()}`, or change the career stage"
            yield found(vacancy, "suitable_for_nqsw", message, hint, uses=("career_stage",))


def _suits(vocabularies: Vocabularies, vacancy: Vacancy) -> bool | None:
    """Whether the stages settle it: one that is for newly qualified people, or none that could be."""
    terms = [_term(vocabularies, "career_stage", stage) for stage in vacancy.career_stage]
    said = {term.newly_qualified for term in terms if term}
    if "yes" in said:
        return True
    return False if said == {"no"} else None


@warning
def short_full_time(records: Records) -> Iterator[Finding]:
    """`hours_per_week` of a post that can be full time is 30 or more.

    They are the hours of the full-time post: what part-time work pays is worked out from them.
    """
    for vacancy in records.awaited:
        terms = [_term(records.vocabularies, "working_pattern", key) for key in vacancy.working_patterns]
        full_time = any(term and term.employment_type == "FULL_TIME" for term in terms)
        if full_time and vacancy.hours_per_week < SHORT_WEEK:
            message = "these are few hours for a post that can be full time"
            hint = "give the hours of a full-time week, such as 37, or take out the pattern `full_time`"
            yield found(vacancy, "hours_per_week", message, hint, uses=("working_patterns",))
