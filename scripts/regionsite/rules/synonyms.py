"""The words people type into the search."""

from collections.abc import Iterator

from regionsite.rules.records import Records
from regionsite.rules.rule import Finding, across, error
from regionsite.source.paths import region_path
from regionsite.wording import joined, nearest

VOCABULARIES = ("career_stage", "service_area", "team", "contract_type", "working_pattern")
"""The vocabularies whose words the search for vacancies knows."""


@across
@error
def synonym_of_nothing(records: Records) -> Iterator[Finding]:
    """What a synonym stands for is a label or an alias of a term that the search knows.

    Otherwise the word that people type would find nothing more than itself.
    """
    if any(name not in records.vocabularies.by_name for name in VOCABULARIES):
        return
    for word, meanings in records.synonyms.items():
        for number, meant in enumerate(meanings):
            if not any(records.vocabularies[name].resolve(meant) for name in VOCABULARIES):
                yield Finding(
                    region_path("synonyms.yml"),
                    ("synonyms", word, number),
                    f"no term is called `{meant}`",
                    _hint(records, meant),
                )


def _hint(records: Records, meant: str) -> str:
    labels = [term.label for name in VOCABULARIES for term in records.vocabularies[name].terms.values()]
    by_folded = {label.lower().replace(" ", "_"): label for label in labels}
    near = nearest(meant, by_folded)
    if near:
        return f"write `{by_folded[near]}`"
    return f"use a label or an alias of one of the vocabularies {joined(VOCABULARIES)}"
