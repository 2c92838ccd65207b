"""The forums: issues in lists, their states, proposals, and what several forums agreed."""

from dataclasses import dataclass
from typing import Literal

from regionsite.contexts.shapes.line import Stop
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.maps import PlaceBadge

StateKind = Literal["done", "going", "waiting", "no", "late"]


@dataclass(frozen=True)
class StateWords:
    """What something is, by its mark and its words."""

    kind: StateKind
    label: str


@dataclass(frozen=True)
class IssueMarks:
    """What the filter of the board asks about an issue."""

    state: str
    theme: str
    authority: str


@dataclass(frozen=True)
class IssueRow:
    """One issue in a list: what it is, where it was raised, and the latest that is known."""

    badge: PlaceBadge
    title: str
    url: str
    place: str
    states: tuple[StateWords, ...]
    latest: str
    example: bool
    marks: IssueMarks | None = None


@dataclass(frozen=True)
class ForumTalk:
    """An issue in three columns: you said, we did, what changed (or what we could not do)."""

    states: tuple[StateWords, ...]
    who: str
    title: str
    url: str
    said: str
    said_when: str
    did: str
    did_when: str | None
    changed_heading: str
    changed: str
    changed_when: str | None
    refused: bool
    quoted: bool
    example: bool


@dataclass(frozen=True)
class ForumGroup:
    """Issues under one heading."""

    id: str
    heading: str
    note: str | None
    rows: tuple[IssueRow, ...]


@dataclass(frozen=True)
class ProposalWords:
    """One proposal with its own line; `plain` says that nothing is known of it yet."""

    number: int
    text: str
    cost: str | None
    stops: tuple[Stop, ...]
    label: str
    plain: str | None


@dataclass(frozen=True)
class AnswerWords:
    """What a leader answered; the first sentence stands alone."""

    role: str
    when: str
    decision: str
    first: str
    rest: str


@dataclass(frozen=True)
class DifferenceWords:
    """What changed, how that is known, and the measure it may move."""

    text: str
    when: str
    how_known: str | None
    measure: Link | None


@dataclass(frozen=True)
class PositionRow:
    """A regional position in a list."""

    title: str
    url: str
    statement: str
    forums: str
    states: tuple[StateWords, ...]
    latest: str
    example: bool


@dataclass(frozen=True)
class AgreeingForum:
    """A forum that agreed, with the day of its meeting and its own issue."""

    badge: PlaceBadge
    when: str
    issue: Link | None


@dataclass(frozen=True)
class Converging:
    """Forums whose lines meet in one: where each line begins, from 0 to 1."""

    forums: tuple[AgreeingForum, ...]
    wide: tuple[str, ...]
    wide_drains: tuple[str, ...]
    narrow: tuple[str, ...]
    narrow_drains: tuple[str, ...]
    heading: str
    statement: str
    when: str


@dataclass(frozen=True)
class BriefFact:
    """A published figure that a leader should see beside what is asked."""

    figure: str
    what: str
    source: str


@dataclass(frozen=True)
class Brief:
    """One page that sets what was said and proposed before a leader."""

    kind: str
    title: str
    facts: tuple[tuple[str, str], ...]
    said_heading: str
    said: str
    known: tuple[BriefFact, ...]
    proposals: tuple[ProposalWords, ...]
    note: str
    address: str
    example: bool
    quoted: bool = False
