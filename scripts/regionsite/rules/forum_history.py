"""What became of an issue: in order, with reasons, and never rewritten."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest
from typing import Any

from regionsite.model.forum_history import CLOSED, ForumEntry, ForumStep
from regionsite.model.forum_issue import ForumIssue
from regionsite.model.regional_position import Raised
from regionsite.rules.forum import raised
from regionsite.rules.records import Records, file_of
from regionsite.rules.rule import Finding, Step, across, error, found, warning
from regionsite.source.writing import scalar
from regionsite.wording import plain_day

Listed = tuple[tuple[Step, ...], Sequence[ForumEntry]]


def histories(one: Raised) -> Iterator[Listed]:
    """Every list of an issue or a position that only grows, with its path."""
    yield ("history",), one.history
    yield ("answers",), one.answers
    yield ("impact",), one.impact
    for number, proposal in enumerate(one.proposals if isinstance(one, ForumIssue) else ()):
        yield ("proposals", number, "history"), proposal.history


@error
def steps_out_of_order(records: Records) -> Iterator[Finding]:
    """The entries of each list stand in the order of their days, oldest first; what is promised lies ahead of them.

    What is so now is what the last of them says.
    """
    for one in raised(records):
        for at, entries in histories(one):
            for number, (before, entry) in enumerate(pairwise(entries), start=1):
                if entry.on < before.on:
                    message = f"this is before the entry above it, {plain_day(before.on)}"
                    yield found(
                        one, (*at, number, "on"), message, "put the entries in the order of their days"
                    )
            for number, step in enumerate(entries):
                if isinstance(step, ForumStep) and step.due and step.due < step.on:
                    message = f"this was promised on {plain_day(step.on)}, for a day that had passed"
                    yield found(one, (*at, number, "due"), message, "check both dates")


@error
def begins_elsewhere(records: Records) -> Iterator[Finding]:
    """The first step of an issue is `raised`.

    Everything after it is what became of that.
    """
    for issue in records.forum_issues:
        if issue.history[0].state != "raised":
            first = "  - on: 2026-03-12\n    state: raised\n    by: Forum keeper"
            hint = f"begin with the meeting where it was raised:\n{first}"
            yield found(issue, ("history", 0, "state"), "an issue begins when it is raised", hint)


@error
def closed_without_answer(records: Records) -> Iterator[Finding]:
    """What is closed has an answer, given by then.

    People who asked are owed one, also when what they asked for has been done.
    """
    for one in raised(records):
        last = one.history[-1]
        if last.state in CLOSED and not any(answer.on <= last.on for answer in one.answers):
            said = "decision: agreed\n    text: We agree."
            if last.state == "not_agreed":
                said = "decision: not_agreed\n    text: There is no money for it this year."
            entry = f"  - on: {last.on}\n    role: Assistant director\n    {said}"
            hint = f"add the answer, given on that day or before:\nanswers:\n{entry}"
            yield found(
                one,
                ("history", len(one.history) - 1, "state"),
                "this is closed, and nobody has answered by then",
                hint,
                uses=("answers",),
            )


@error
def refused_without_reason(records: Records) -> Iterator[Finding]:
    """Whoever says no says why.

    The reason stands on the page in the place where the difference would have stood.
    """
    for one in raised(records):
        for at, entries in histories(one):
            for number, step in enumerate(entries):
                if isinstance(step, ForumStep) and _state(step) == "not_agreed" and not step.reason:
                    hint = "add below it a line such as `reason: There is no money for it this year.`"
                    yield found(
                        one, (*at, number, "state"), "this is not agreed, and no reason is given", hint
                    )


def _state(step: Any) -> str:
    return str(step.state)


@across
@warning
def published_and_gone(records: Records) -> Iterator[Finding]:
    """An issue or a position that has been published is closed, and stays.

    With its file goes all that was promised in it, and every link to it leads nowhere. Only what makes somebody
    known, or was never agreed, is taken away; whoever merges such a change knows why.
    """
    now = {(type(one), one.id): one for one in raised(records)}
    for was in raised(records.before) if records.before else ():
        same = now.get((type(was), was.id))
        if was.public and (same is None or not same.public) and (same or file_of(was) not in records.files):
            what = "issue" if isinstance(was, ForumIssue) else "position"
            done = "hidden" if same else "deleted"
            hint = "put it back and add a step that says how it ended: `state: done` or `state: not_agreed`"
            yield Finding(file_of(same or was), (), f"this {what} was published, and is {done}", hint)


@across
@error
def rewritten_step(records: Records) -> Iterator[Finding]:
    """An entry that has been published stays as it is; what is new goes below.

    So do the words that the forum agreed. People have read them, and a history that can be rewritten tells
    nobody what was promised when.
    """
    before = {file_of(one): one for one in raised(records.before)} if records.before else {}
    for one in raised(records):
        was = before.get(file_of(one))
        if was is None or not was.public:
            continue
        yield from _words_changed(was, one)
        lists = dict(histories(one))
        for at, old in histories(was):
            yield from _first_rewritten(records, one, at, old, lists.get(at, ()))


def _words_changed(was: Raised, now: Raised) -> Iterator[Finding]:
    name = "you_said" if isinstance(now, ForumIssue) else "statement"
    old, agreed = getattr(was, name), "agreed_by_forum" if isinstance(now, ForumIssue) else "agreed_by_forums"
    if old != getattr(now, name) and getattr(was, agreed) == getattr(now, agreed):
        hint = f"put back what stood there, or let the forum agree the new words and change `{agreed}`:\n{scalar(old)}"
        yield found(now, name, "the forum agreed other words", hint)


def _first_rewritten(
    records: Records, one: Raised, at: tuple[Step, ...], old: Sequence[ForumEntry], new: Sequence[ForumEntry]
) -> Iterator[Finding]:
    if records.before and not records.before.trusts(file_of(one), str(at[0])):
        return
    for number, (before, now) in enumerate(zip_longest(old, new)):
        if before is not None and before != now:
            message = (
                "this entry was published in other words" if now else "an entry has been taken away here"
            )
            hint = f"put back what stood there:\n{_as_written(before)}"
            where = (*at, number) if now else at if new or len(at) == 1 else at[:-1]
            yield found(one, where, message, hint, at_key=True)
            return


def _as_written(entry: ForumEntry) -> str:
    told = [(name, getattr(entry, name)) for name in type(entry).model_fields]
    lines = [f"{name}: {scalar(value) if isinstance(value, str) else value}" for name, value in told if value]
    return "\n".join(f"{'    ' if number else '  - '}{line}" for number, line in enumerate(lines))
