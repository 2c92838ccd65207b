"""What the forums of the region said and what became of it, as known on one day."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from regionsite.model.forum import Forum
from regionsite.model.forum_issue import ForumIssue
from regionsite.model.regional_position import Raised, RegionalPosition

ON_BOARD = timedelta(days=365)
"""How long an issue that is closed stays on the board after its last news."""


@dataclass(frozen=True)
class ForumTally:
    """How many issues there are and what became of them. The parts add up to the whole; `late` is beside them."""

    asked: int
    done: int
    going: int
    waiting: int
    not_agreed: int
    late: int


@dataclass(frozen=True)
class ThemeRaised:
    """A theme with the issues that are about it, and the positions taken on it."""

    theme: str
    issues: tuple[ForumIssue, ...]
    positions: tuple[RegionalPosition, ...]

    @property
    def authorities(self) -> tuple[str, ...]:
        """The authorities whose forums raised it, A to Z."""
        return tuple(sorted({issue.authority for issue in self.issues}))

    @property
    def rolled_up(self) -> bool:
        """Whether several forums raised it, so that it is one regional page."""
        return len(self.authorities) > 1


class Forums:
    """Every issue and position that is shown on one day, stripped of all that is not known on it yet.

    Whatever lists, counts or links to issues asks here, so that page, feed, data and search agree.
    """

    def __init__(
        self,
        issues: Iterable[ForumIssue],
        positions: Iterable[RegionalPosition],
        forums: Mapping[str, Forum],
        today: date,
    ) -> None:
        self.today = today
        self.forums = forums
        self.issues = tuple(
            sorted((issue.at(today) for issue in issues if issue.shown(today)), key=_latest_first)
        )
        self.positions = tuple(
            sorted((position.at(today) for position in positions if position.shown(today)), key=_latest_first)
        )

    @cached_property
    def current(self) -> tuple[ForumIssue, ...]:
        """The issues of the board: all that are open, and those closed that had news in the last twelve months."""
        return tuple(issue for issue in self.issues if not self._over(issue))

    @cached_property
    def archive(self) -> Mapping[int, tuple[ForumIssue, ...]]:
        """The issues that have left the board, by the year of their last news, the latest year first."""
        years: dict[int, list[ForumIssue]] = defaultdict(list)
        for issue in filter(self._over, self.issues):
            years[issue.changed_on.year].append(issue)
        return {year: tuple(found) for year, found in years.items()}

    def _over(self, issue: ForumIssue) -> bool:
        return issue.closed and issue.changed_on + ON_BOARD < self.today

    @property
    def raised(self) -> tuple[Raised, ...]:
        """Every issue, then every position."""
        return (*self.issues, *self.positions)

    @property
    def there(self) -> bool:
        """Whether the region has anything of a forum to show."""
        return bool(self.issues or self.positions or self.forums)

    @cached_property
    def _by_id(self) -> Mapping[str, ForumIssue]:
        return {issue.id: issue for issue in self.issues}

    def issue(self, id: str) -> ForumIssue | None:
        """The issue with this id, if it is shown."""
        return self._by_id.get(id)

    def position(self, id: str) -> RegionalPosition | None:
        """The position with this id, if it is shown."""
        return next((position for position in self.positions if position.id == id), None)

    def of(self, authority: str) -> tuple[ForumIssue, ...]:
        """The issues of one authority's forum, those with the latest news first."""
        return self._by_authority.get(authority, ())

    @cached_property
    def _by_authority(self) -> Mapping[str, tuple[ForumIssue, ...]]:
        grouped: dict[str, list[ForumIssue]] = defaultdict(list)
        for issue in self.issues:
            grouped[issue.authority].append(issue)
        return {authority: tuple(found) for authority, found in grouped.items()}

    @cached_property
    def themes(self) -> tuple[ThemeRaised, ...]:
        """Every theme that somebody raised, in the order of how many forums did; then of its key."""
        grouped: dict[str, list[ForumIssue]] = defaultdict(list)
        for issue in self.issues:
            grouped[issue.theme].append(issue)
        for position in self.positions:
            grouped.setdefault(position.theme, [])
        found = [
            ThemeRaised(theme, tuple(issues), tuple(one for one in self.positions if one.theme == theme))
            for theme, issues in grouped.items()
        ]
        return tuple(sorted(found, key=lambda theme: (-len(theme.authorities), theme.theme)))

    def theme(self, key: str) -> ThemeRaised | None:
        """A theme by its key, if anybody raised it."""
        return next((theme for theme in self.themes if theme.theme == key), None)

    def position_of(self, issue: ForumIssue) -> RegionalPosition | None:
        """The regional position that an issue became part of, if any."""
        return next(
            (one for one in self.positions if any(joined.issue == issue.id for joined in one.forums)), None
        )

    def told_in(self, event: str, session: str | None) -> tuple[Raised, ...]:
        """The positions and issues that a session of an event, or with None the event itself, tells of."""
        every: Sequence[Raised] = (*self.positions, *self.issues)
        return tuple(
            one for one in every if any((at.event, at.session) == (event, session) for at in one.told_at)
        )

    def late(self, one: Raised) -> bool:
        """Whether the answer, or the next news, is overdue."""
        return one.late(self.today)

    def tally(self, issues: Sequence[ForumIssue] | None = None) -> ForumTally:
        """What became of all issues, or of some."""
        counted = self.issues if issues is None else issues
        states = [issue.state for issue in counted]
        return ForumTally(
            asked=len(states),
            done=states.count("done"),
            going=sum(state in ("agreed", "in_progress") for state in states),
            waiting=sum(state in ("raised", "with_leaders", "to_region") for state in states),
            not_agreed=states.count("not_agreed"),
            late=sum(self.late(issue) for issue in counted),
        )


def _latest_first(one: Raised) -> tuple[int, str]:
    return (-one.changed_on.toordinal(), one.id)
