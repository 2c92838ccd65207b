"""The page of words: every vocabulary of the region."""

from pathlib import Path

from regionsite.guide.markup import code, page
from regionsite.model.term import Term, Vocabularies, Vocabulary, VocabularyFile
from regionsite.source import read_document


def vocabularies_of(root: Path) -> Vocabularies:
    """The region's vocabularies. Raises ValueError when one cannot be read: mend the files first."""
    found = {}
    for path in sorted((root / "authorities" / "_region" / "vocabularies").glob("*.yml")):
        file = VocabularyFile.model_validate(read_document(path).data)
        found[path.stem] = Vocabulary(path.stem, file.heading, file.terms)
    return Vocabularies(found)


def words_page(vocabularies: Vocabularies) -> str:
    """Each vocabulary with its words: what to write, what people read, what it means."""
    return page(
        "Words you may write",
        "Every word that a field of a vacancy or a profile may hold, with what it means.",
        "Some fields take only certain words, so that people can filter by them. Write the word in front. "
        "The other spellings are understood too, and old words go on working.",
        *(_vocabulary(vocabulary) for vocabulary in vocabularies.by_name.values()),
    )


def _vocabulary(vocabulary: Vocabulary) -> str:
    words = "\n\n".join(_word(key, term) for key, term in vocabulary.terms.items())
    return f"## {vocabulary.heading} {{#{vocabulary.name}}}\n\n{words}"


def _word(key: str, term: Term) -> str:
    meaning = f" {term.glossary.strip()}" if term.glossary else ""
    others = f" Also understood: {', '.join(term.aliases)}." if term.aliases else ""
    return f"{code(key)}\n:   **{term.label}.**{meaning}{others}"
