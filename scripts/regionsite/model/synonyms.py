"""Words people type into the search for vacancies, and the words of the vocabularies that they stand for."""

from regionsite.model.authored import Authored, described
from regionsite.model.text import Line


class SynonymsFile(Authored):
    """`_region/synonyms.yml`: what someone who types a word looks for besides the word itself.

    One word may stand for several terms, and several words for one. The other names of a single term may as well be
    its `aliases` in its vocabulary.
    """

    synonyms: dict[Line, tuple[Line, ...]] = described(
        "Each word people type, with the labels or aliases of the terms it stands for.",
        right="{flexible: [Part time, Compressed hours]}",
        wrong="flexible",
    )
