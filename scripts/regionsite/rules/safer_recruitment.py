"""Safer recruitment."""

from collections.abc import Iterator, Mapping

from regionsite.model.vacancy import Vacancy
from regionsite.offers import safer_recruitment
from regionsite.rules.records import Records, file_of
from regionsite.rules.rule import Finding, error, found
from regionsite.source.paths import authority_path, region_path
from regionsite.wording import joined

_SAID: Mapping[str, str] = {
    "safeguarding_statement": "the commitment to safeguarding",
    "rehabilitation_of_offenders": "where the post stands under the Rehabilitation of Offenders Act",
    "registration_check": "how registration is checked",
    "adjustments": "how to ask for adjustments or another format",
}


@error
def safer_recruitment_missing(records: Records) -> Iterator[Finding]:
    """Every advert says the four things of safer recruitment: itself, through its authority or its region.

    They are the commitment to safeguarding, the post's position under the Rehabilitation of Offenders
    Act, the check of registration, and how to ask for adjustments. Candidates must know them before
    they apply.
    """
    region = records.profile
    if region is None or not records.trusts(region_path(), "safer_recruitment"):
        return
    for vacancy in records.vacancies:
        authority = records.authorities.get(vacancy.authority)
        if authority and records.trusts(file_of(authority), "safer_recruitment"):
            said = safer_recruitment(region, authority, vacancy)
            missing = [fact for fact, statement in said.items() if statement is None]
            if missing:
                yield _unsaid(vacancy, missing)


def _unsaid(vacancy: Vacancy, missing: list[str]) -> Finding:
    facts = joined([_SAID[fact] for fact in missing])
    fields = joined([f"`{fact}`" for fact in missing])
    file = authority_path(vacancy.authority)
    hint = f"say it once for all adverts: {fields} under `safer_recruitment` in {file}"
    return found(vacancy, "safer_recruitment", f"nobody says {facts}", hint)
