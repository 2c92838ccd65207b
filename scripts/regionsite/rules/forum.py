"""Forums: what may be shown, who agreed to it, and what it leads to."""

from collections.abc import Iterator
from datetime import date

from regionsite import urls
from regionsite.model.forum_issue import ForumIssue
from regionsite.model.regional_position import Raised
from regionsite.rules.records import Records, file_of
from regionsite.rules.rule import Finding, Step, across, error, found
from regionsite.source.paths import forum_path, region_path
from regionsite.wording import nearest, plain_day


def raised(records: Records) -> Iterator[Raised]:
    """Every issue and every position."""
    yield from records.forum_issues
    yield from records.positions


@error
def not_public_in_public(records: Records) -> Iterator[Finding]:
    """In a repository that everybody can read, there is no issue that the forum does not want shown.

    Git shows the file to everyone, whatever `public` says. A region whose repository is private says so with
    `private_repository: true` in `region.yml`.
    """
    if records.profile is None or records.profile.private_repository:
        return
    if not records.trusts(region_path(), "private_repository"):
        return
    for one in raised(records):
        if not one.public:
            message = "everybody can read this file, and it is not to be shown"
            hint = "take the file out until the forum has agreed; or, once it has, write `public: true`"
            yield found(one, "public", message, hint)


@error
def public_without_agreement(records: Records) -> Iterator[Finding]:
    """Before anything is shown, the forum has agreed the words, with the day of the meeting.

    What one person said is not what the forum says.
    """
    for one in raised(records):
        name = "agreed_by_forum" if isinstance(one, ForumIssue) else "agreed_by_forums"
        if one.public and getattr(one, name) is None:
            message = "this is to be shown, and does not say when the forum agreed it"
            yield found(
                one, name, message, f"add `{name}: 2026-03-26`, the day of the meeting", uses=("public",)
            )


@across
@error
def undefined_meeting(records: Records) -> Iterator[Finding]:
    """The day on which a forum agreed is the day of a meeting that was held.

    The meetings stand in the forum's own file, so that everybody can see when it met.
    """
    for file, at, authority, day in _agreements(records):
        forum = records.forums.get(authority)
        if forum is None:
            if forum_path(authority) not in records.files:
                yield Finding(file, at, "this forum has no file of its own", f"add {forum_path(authority)}")
            continue
        if not records.trusts(forum_path(authority), "meetings"):
            continue
        if day not in {meeting.on for meeting in forum.meetings if meeting.held}:
            message = f"no meeting was held on {plain_day(day)}"
            hint = f"check the day, or add it to `meetings` in {forum_path(authority)} with `held: true`"
            yield Finding(file, at, message, hint)


Agreement = tuple[str, tuple[Step, ...], str, date]


def _agreements(records: Records) -> Iterator[Agreement]:
    for issue in records.forum_issues:
        if issue.agreed_by_forum:
            yield file_of(issue), ("agreed_by_forum",), issue.authority, issue.agreed_by_forum
    for position in records.positions:
        for number, agreed in enumerate(position.forums):
            if agreed.authority in records.authorities:
                yield file_of(position), ("forums", number, "on"), agreed.authority, agreed.on


@across
@error
def same_issue_address(records: Records) -> Iterator[Finding]:
    """Each issue's file has a name that no other issue of the region has, and that the site does not use itself.

    The name is its address, whichever forum raised it.
    """
    taken: dict[str, str] = {}
    for issue in records.forum_issues:
        owner = taken.setdefault(issue.id, file_of(issue))
        hint = f"rename the file, for instance to {issue.authority}-2026-01.yml"
        if issue.id in urls.FORUM_WORDS:
            yield found(issue, (), f"`{issue.id}` is a part of other addresses of the forums", hint)
        elif owner != file_of(issue):
            yield found(issue, (), f"`{issue.id}` is already the address of {owner}", hint)


@across
@error
def undefined_issue(records: Records) -> Iterator[Finding]:
    """A position names issues that are there, each of the forum that agreed.

    From its page each leads to the other.
    """
    issues = {issue.id: issue for issue in records.forum_issues}
    for position in records.positions:
        for number, agreed in enumerate(position.forums):
            at = ("forums", number, "issue")
            issue = issues.get(agreed.issue)
            if issue is None:
                near = nearest(agreed.issue, issues)
                hint = f"did you mean `{near}`?" if near else "add the issue to the forum's folder"
                yield found(position, at, f"there is no issue `{agreed.issue}`", hint)
            elif issue.authority != agreed.authority:
                message = f"`{agreed.issue}` was raised by the forum of {issue.authority}"
                yield found(position, at, message, "name the issue of the forum above")


@error
def position_of_one(records: Records) -> Iterator[Finding]:
    """A regional position is agreed by two forums or more.

    What one forum asks for is an issue.
    """
    for position in records.positions:
        if len({agreed.authority for agreed in position.forums}) < 2:
            hint = "keep it as an issue until another forum has agreed"
            yield found(position, "forums", "only one forum has agreed this", hint)


@across
@error
def undefined_measure(records: Records) -> Iterator[Finding]:
    """A measure that is named is one of the region's measures.

    Its name leads to the published figures.
    """
    for one in raised(records):
        for at, id in _measures(one):
            if id not in records.measures:
                near = nearest(id, records.measures)
                hint = f"did you mean `{near}`?" if near else "delete it, or add the measure"
                yield found(one, at, f"there is no measure `{id}`", hint)


def _measures(one: Raised) -> Iterator[tuple[tuple[Step, ...], str]]:
    for number, told in enumerate(one.impact):
        if told.measure:
            yield ("impact", number, "measure"), told.measure
    for number, id in enumerate(one.measures if isinstance(one, ForumIssue) else ()):
        yield ("measures", number), id


@across
@error
def told_nowhere(records: Records) -> Iterator[Finding]:
    """Where an issue is said to be told, there is such an event and such a session.

    Its page leads there, and the session leads back.
    """
    sessions = {key[1]: set(programme.sessions) for key, programme in records.programmes.items()}
    events = {event.id for event in records.events}
    for one in raised(records):
        for number, told in enumerate(one.told_at):
            if told.event not in events:
                near = nearest(told.event, events)
                hint = f"did you mean `{near}`?" if near else "delete these lines, or add the event"
                yield found(one, ("told_at", number, "event"), f"there is no event `{told.event}`", hint)
            elif told.session and told.session not in sessions.get(told.event, set()):
                near = nearest(told.session, sessions.get(told.event, ()))
                hint = f"did you mean `{near}`?" if near else "delete this line, or add the session"
                message = f"there is no session `{told.session}` at that event"
                yield found(one, ("told_at", number, "session"), message, hint)
