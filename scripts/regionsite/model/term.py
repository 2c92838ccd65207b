"""Vocabularies: the words a field may hold. They are data of the region, never a list in the code."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, StringConstraints, ValidationInfo
from pydantic_core import PydanticCustomError

from regionsite.model.authored import Authored, described
from regionsite.model.number import Flag, Whole
from regionsite.model.text import Line, Paragraph
from regionsite.wording import nearest, shortened

EmploymentType = Literal[
    "FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER"
]


class Term(Authored):
    """One word of a vocabulary: its label, the other words that mean it, and what it means."""

    label: Line = described("What people read.", right="Newly qualified social worker", wrong="<b>NQSW</b>")
    short: Line | None = described(
        "A shorter label where space is tight.", right="Newly qualified", wrong="<b>NQSW</b>", default=None
    )
    aliases: tuple[Line, ...] = described(
        "Old and other spellings; they keep working in files and old addresses.",
        right="[nqsw, asye]",
        wrong="nqsw",
        default=(),
    )
    glossary: Paragraph | None = described(
        "What the word means, for someone new to social work.",
        right="A social worker in the first year after qualifying.",
        wrong="<p>First year</p>",
        default=None,
    )
    service_area: Line | None = described(
        "For a team: the service area it belongs to.", right="children", wrong="“children”", default=None
    )
    employment_type: EmploymentType | None = described(
        "For a contract or a pattern: the word schema.org uses for it.",
        right="FULL_TIME",
        wrong="full time",
        default=None,
    )
    needs_months: Flag = described(
        "For a contract: true when it must say how many months.", right="true", wrong="yes", default=False
    )
    newly_qualified: Literal["yes", "no", "either"] = described(
        "For a career stage: whether such a post suits a newly qualified social worker.",
        right="either",
        wrong="maybe",
        default="either",
    )
    rank: Whole | None = described(
        "For a career stage: its place on the pay ladder, lowest first.",
        right="3",
        wrong="third",
        default=None,
    )
    day: Paragraph | None = described(
        "For a career stage or a service: what the work is like from day to day.",
        right="You visit two families, and write up what you saw.",
        wrong="<p>Visits</p>",
        default=None,
    )
    way_in: Paragraph | None = described(
        "For a career stage: how people get there.",
        right="Most people come from their first year.",
        wrong="<p>First year</p>",
        default=None,
    )
    way_on: Paragraph | None = described(
        "For a career stage: where people go from there.",
        right="Many go on to be senior practitioners.",
        wrong="<p>Senior</p>",
        default=None,
    )
    stages: tuple[Line, ...] = described(
        "For a route in: the career stages whose adverts belong to it. For a theme of the forum: those it "
        "matters to most.",
        right="[apprentice]",
        wrong="apprentice",
        default=(),
    )
    teams: tuple[Line, ...] = described(
        "For a theme of the forum: the kinds of team it matters to most.",
        right="[emergency_duty]",
        wrong="duty",
        default=(),
    )
    source: Line | None = described(
        "The id of the source of what is said here.", right="dfe-step-up", wrong="“dfe-step-up”", default=None
    )


class VocabularyFile(Authored):
    """A file of `_region/vocabularies/`: the file's name is the vocabulary's name."""

    heading: Line = described(
        "What the vocabulary is called on a page.", right="Career stage", wrong="<h1>Stage</h1>"
    )
    edition: Line | None = described(
        "For a standard that is revised: which edition this is.", right="2020", wrong="[2020]", default=None
    )
    source: Line | None = described(
        "Where the words come from.", right="dfe-explore-roles", wrong="<a>DfE</a>", default=None
    )
    terms: dict[Line, Term] = described(
        "Every word, in the order pages list them.",
        right="{newly_qualified: {label: Newly qualified}}",
        wrong="none",
    )


@dataclass(frozen=True)
class Vocabulary:
    """A vocabulary ready to look words up in."""

    name: str
    heading: str
    terms: Mapping[str, Term]
    source: str | None = None

    @cached_property
    def _by_any_name(self) -> dict[str, str]:
        names: dict[str, str] = {}
        for key, term in self.terms.items():
            for name in (key, term.label, *term.aliases):
                names.setdefault(_folded(name), key)
        return names | {_folded(key): key for key in self.terms}

    def resolve(self, written: str) -> str | None:
        """The key that `written` means, by key, label or alias; None when no term matches."""
        return self._by_any_name.get(_folded(written))

    def near(self, written: str) -> str | None:
        """The key whose name, label or alias is most like `written`; None when none is near."""
        names = self._by_any_name
        folded = _folded(written)
        found = nearest(folded, names)
        # A wrong guess at a check or a registration would do harm, so a faint likeness is none.
        return names[found] if found and SequenceMatcher(None, folded, found).ratio() >= LIKE_ENOUGH else None

    def __getitem__(self, key: str) -> Term:
        return self.terms[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.terms)


def _folded(name: str) -> str:
    return name.strip().lower().replace("-", "_").replace(" ", "_").replace("’", "'")


@dataclass(frozen=True)
class Vocabularies:
    """All vocabularies of a region, by name; given to pydantic as validation context."""

    by_name: Mapping[str, Vocabulary] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Vocabulary:
        return self.by_name.get(name) or Vocabulary(name, name, {})

    def label(self, name: str, key: str) -> str:
        """The label people read for a key."""
        return self[name][key].label


LIKE_ENOUGH = 0.75


class InVocabulary:
    """A validator that turns what was written into the term's key, or says which words there are."""

    def __init__(self, vocabulary: str) -> None:
        self.vocabulary = vocabulary

    def __call__(self, written: str, info: ValidationInfo) -> str:
        """The key of the term, whichever of its names was written."""
        vocabularies: Any = info.context
        if not isinstance(vocabularies, Vocabularies) or self.vocabulary not in vocabularies.by_name:
            # Without its vocabulary no word can be judged; the missing file is a finding of its own.
            return written
        vocabulary = vocabularies[self.vocabulary]
        key = vocabulary.resolve(written)
        if key is None:
            told: dict[str, Any] = {
                "written": shortened(written),
                "choices": list(vocabulary),
                "vocabulary": self.vocabulary,
            }
            if near := vocabulary.near(written):
                told["write"] = near
            raise PydanticCustomError(
                "unknown-term", "`{written}` is not one of the words for this field", told
            )
        return key


_WORD = StringConstraints(strip_whitespace=True, min_length=1)

CareerStage = Annotated[str, _WORD, AfterValidator(InVocabulary("career_stage"))]
ServiceArea = Annotated[str, _WORD, AfterValidator(InVocabulary("service_area"))]
Team = Annotated[str, _WORD, AfterValidator(InVocabulary("team"))]
ContractType = Annotated[str, _WORD, AfterValidator(InVocabulary("contract_type"))]
WorkingPattern = Annotated[str, _WORD, AfterValidator(InVocabulary("working_pattern"))]
Workplace = Annotated[str, _WORD, AfterValidator(InVocabulary("workplace"))]
Registration = Annotated[str, _WORD, AfterValidator(InVocabulary("registration"))]
Dbs = Annotated[str, _WORD, AfterValidator(InVocabulary("dbs"))]
Driving = Annotated[str, _WORD, AfterValidator(InVocabulary("driving"))]
SupplementKind = Annotated[str, _WORD, AfterValidator(InVocabulary("supplement"))]
SupplementFrequency = Annotated[str, _WORD, AfterValidator(InVocabulary("supplement_frequency"))]
Benefit = Annotated[str, _WORD, AfterValidator(InVocabulary("benefit"))]
ApplicationNeed = Annotated[str, _WORD, AfterValidator(InVocabulary("application_need"))]
CoverReason = Annotated[str, _WORD, AfterValidator(InVocabulary("cover_reason"))]
OfstedGrade = Annotated[str, _WORD, AfterValidator(InVocabulary("ofsted_grade"))]
CqcRating = Annotated[str, _WORD, AfterValidator(InVocabulary("cqc_rating"))]
ForumTheme = Annotated[str, _WORD, AfterValidator(InVocabulary("forum_theme"))]
EmployerStandard = Annotated[str, _WORD, AfterValidator(InVocabulary("employer_standard"))]
NewsCategory = Annotated[str, _WORD, AfterValidator(InVocabulary("news_category"))]
NewsTag = Annotated[str, _WORD, AfterValidator(InVocabulary("news_tag"))]
