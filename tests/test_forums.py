"""The forums as known on a day: nothing later shows, and every count is that of the list it stands beside."""

from collections import Counter
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from regionsite.forums import Forums
from regionsite.model.forum_history import (
    Difference,
    IssueState,
    IssueStep,
    LeaderAnswer,
    PositionStep,
    ProposalStep,
)
from regionsite.model.forum_issue import ForumIssue, Proposal
from regionsite.model.regional_position import ForumAgreeing, RegionalPosition

FIRST = date(2026, 1, 1)
DAYS = st.integers(0, 400).map(lambda days: FIRST + timedelta(days=days))
LATER: list[IssueState] = ["with_leaders", "agreed", "in_progress", "done", "not_agreed", "to_region"]
AUTHORITIES = ["exampleshire", "northfen", "harbour-bay", "southmere"]
THEMES = ["workload", "recording", "pay"]


@st.composite
def issues(draw: st.DrawFn, number: int = 0) -> ForumIssue:
    """An issue with a history in order, shown or not."""
    days = sorted(draw(st.lists(DAYS, min_size=1, max_size=6)))
    states: list[IssueState] = [
        "raised",
        *draw(st.lists(st.sampled_from(LATER), min_size=len(days) - 1, max_size=len(days) - 1)),
    ]
    history = [
        IssueStep(on=on, state=state, by="Forum keeper", due=draw(st.none() | DAYS))
        for on, state in zip(days, states, strict=True)
    ]
    steps = [ProposalStep(on=on, state="agreed") for on in sorted(draw(st.lists(DAYS, max_size=3)))]
    answers = [
        LeaderAnswer(on=on, role="Director", decision="agreed", text="Yes.")
        for on in sorted(draw(st.lists(DAYS, max_size=3)))
    ]
    impact = [Difference(on=on, text="Better.") for on in sorted(draw(st.lists(DAYS, max_size=3)))]
    return ForumIssue(
        id=f"issue-{number}",
        authority=draw(st.sampled_from(AUTHORITIES)),
        title="A title",
        theme=draw(st.sampled_from(THEMES)),
        you_said="We said this.",
        proposals=(Proposal(text="Do this.", history=tuple(steps)),),
        agreed_by_forum=draw(st.none() | DAYS),
        public=draw(st.booleans()),
        history=tuple(history),
        answers=tuple(answers),
        impact=tuple(impact),
    )


@st.composite
def many(draw: st.DrawFn) -> list[ForumIssue]:
    return [draw(issues(number)) for number in range(draw(st.integers(0, 12)))]


def forums(raised: list[ForumIssue], today: date, *positions: RegionalPosition) -> Forums:
    return Forums(raised, positions, {}, today)


def days_of(issue: ForumIssue) -> list[date]:
    """Every day that stands in what is known of an issue; what is promised lies ahead."""
    entries = (*issue.history, *issue.answers, *issue.impact)
    steps = (step for proposal in issue.proposals for step in proposal.history)
    return [entry.on for entry in (*entries, *steps)]


@settings(max_examples=40)
@given(many(), DAYS)
def test_nothing_later_is_known(raised: list[ForumIssue], today: date) -> None:
    known = forums(raised, today)
    assert [day for issue in known.issues for day in days_of(issue) if day > today] == []
    assert sorted(issue.id for issue in known.issues) == sorted(
        issue.id
        for issue in raised
        if issue.public
        and issue.agreed_by_forum
        and issue.agreed_by_forum <= today
        and any(step.on <= today for step in issue.history)
    )


@settings(max_examples=40)
@given(many(), DAYS)
def test_state_is_that_of_the_last_step_up_to_the_day(raised: list[ForumIssue], today: date) -> None:
    written = {issue.id: issue for issue in raised}
    known = forums(raised, today)
    for issue in known.issues:
        steps = [step for step in written[issue.id].history if step.on <= today]
        assert issue.state == steps[-1].state
        closed = steps[-1].state in ("done", "not_agreed")
        overdue = steps[-1].due is not None and steps[-1].due < today
        assert known.late(issue) == (overdue and not closed)


@settings(max_examples=40)
@given(many(), DAYS)
def test_what_is_known_only_grows(raised: list[ForumIssue], today: date) -> None:
    now, later = forums(raised, today), forums(raised, today + timedelta(days=30))
    for issue in now.issues:
        then = later.issue(issue.id)
        assert then is not None
        assert then.history[: len(issue.history)] == issue.history
        assert then.answers[: len(issue.answers)] == issue.answers


@settings(max_examples=40)
@given(many(), DAYS)
def test_counts_and_lists_agree(raised: list[ForumIssue], today: date) -> None:
    known = forums(raised, today)
    tally = known.tally()
    assert tally.asked == len(known.issues)
    assert tally.done + tally.going + tally.waiting + tally.not_agreed == tally.asked
    assert sum(len(known.of(authority)) for authority in AUTHORITIES) == tally.asked
    assert Counter({theme.theme: len(theme.issues) for theme in known.themes}) == Counter(
        issue.theme for issue in known.issues
    )
    for theme in known.themes:
        who = {issue.authority for issue in known.issues if issue.theme == theme.theme}
        assert (set(theme.authorities), theme.rolled_up) == (who, len(who) > 1)


@settings(max_examples=40)
@given(many(), DAYS)
def test_each_issue_is_on_the_board_or_in_the_archive_of_one_year(
    raised: list[ForumIssue], today: date
) -> None:
    known = forums(raised, today + timedelta(days=400))
    archived = [(year, issue) for year, found in known.archive.items() for issue in found]
    assert sorted(issue.id for issue in (*known.current, *(one for _, one in archived))) == sorted(
        issue.id for issue in known.issues
    )
    a_year_ago = known.today - timedelta(days=365)
    assert [(year, issue.closed) for year, issue in archived] == [
        (issue.changed_on.year, True) for _, issue in archived if issue.changed_on < a_year_ago
    ]
    assert [issue for issue in known.current if issue.closed and issue.changed_on < a_year_ago] == []


def position() -> RegionalPosition:
    return RegionalPosition(
        id="time",
        title="Time",
        statement="Everybody has time.",
        theme="recording",
        forums=(
            ForumAgreeing(authority="northfen", on=date(2026, 6, 9), issue="issue-1"),
            ForumAgreeing(authority="southmere", on=date(2026, 6, 10), issue="issue-2"),
        ),
        agreed_by_forums=date(2026, 6, 30),
        presented_to="Chair",
        public=True,
        history=(
            PositionStep(on=date(2026, 6, 30), state="agreed", by="Keepers"),
            PositionStep(on=date(2026, 9, 10), state="presented", by="Keepers", due=date(2026, 11, 1)),
        ),
    )


def test_a_position_is_there_from_the_day_all_agreed_and_late_after_its_day() -> None:
    told = {
        day: [(one.state, one.late(day)) for one in forums([], day, position()).positions]
        for day in (date(2026, 6, 29), date(2026, 6, 30), date(2026, 11, 1), date(2026, 11, 2))
    }
    assert list(told.values()) == [
        [],
        [("agreed", False)],
        [("presented", False)],
        [("presented", True)],
    ]


def test_a_forum_that_agrees_later_joins_on_its_day() -> None:
    later = ForumAgreeing(authority="harbour-bay", on=date(2026, 9, 1), issue="issue-3")
    joined = position().model_copy(update={"forums": (*position().forums, later)})
    told = {
        day.isoformat(): [len(one.forums) for one in forums([], day, joined).positions]
        for day in (date(2026, 8, 31), date(2026, 9, 1))
    }
    assert told == {"2026-08-31": [2], "2026-09-01": [3]}


def test_a_theme_of_which_only_a_position_is_shown_is_there_without_issues() -> None:
    themes = forums([], date(2026, 7, 1), position()).themes
    assert [(theme.theme, theme.issues, theme.rolled_up) for theme in themes] == [("recording", (), False)]
