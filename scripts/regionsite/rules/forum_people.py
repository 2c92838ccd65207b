"""Nobody can be picked out: no names, no small counts, no quotation without consent, no health."""

import re
from collections.abc import Iterator

from regionsite.model.forum import Forum
from regionsite.model.regional_position import Raised
from regionsite.rules.forum import raised
from regionsite.rules.named import somebody
from regionsite.rules.parts import At
from regionsite.rules.records import Records
from regionsite.rules.rule import Finding, error, found, warning

Text = tuple[Raised | Forum, At, str]

_WORDS = (
    "title",
    "you_said",
    "statement",
    "why",
    "about",
    "text",
    "cost",
    "note",
    "reason",
    "next",
    "how_known",
)
"""Fields in which people write sentences."""

_BY_ROLE = ("by", "role", "keeper", "presented_to", "read_by")
"""Fields in which a role stands, and never a name."""


def texts(records: Records, *, roles: bool = False) -> Iterator[Text]:
    """Every sentence of every forum; with `roles` also where a role stands."""
    names = (*_WORDS, *_BY_ROLE) if roles else _WORDS
    for record in (*records.forums.values(), *raised(records)):
        yield from ((record, at, text) for at, text in _texts(record, (), names))


def _texts(part: object, at: At, names: tuple[str, ...]) -> Iterator[tuple[At, str]]:
    fields = getattr(type(part), "model_fields", None)
    if fields is None:
        return
    for name in fields:
        value = getattr(part, name)
        if isinstance(value, str) and name in names:
            yield (*at, name), value
        elif isinstance(value, tuple):
            for number, item in enumerate(value):
                yield from _texts(item, (*at, name, number), names)
        else:
            yield from _texts(value, (*at, name), names)


@error
def person_named(records: Records) -> Iterator[Finding]:
    """Nobody is named: people are told of by their role.

    What stands here stays on the web and in git for good, and a name cannot be taken back.
    """
    for record, at, text in texts(records, roles=True):
        if named := somebody(text):
            message = f"`{named}` looks like somebody's name"
            yield found(
                record, at, message, "write the role instead, such as “a senior practitioner”", said=named
            )


@error
def count_under_five(records: Records) -> Iterator[Finding]:
    """No group of fewer than five people is counted.

    Colleagues know who the three are.
    """
    for record, at, text in texts(records):
        if counted := _FEW.search(text):
            message = f"`{counted[0]}` counts fewer than five people"
            yield found(record, at, message, "write “some of us”, or leave it out", said=counted[0])


_PEOPLE = (
    r"(?:people|persons?|colleagues?|social workers?|workers?|practitioners?|managers?|staff|nurses?|leavers?|"
    r"starters?|apprentices?|students?|children|families|parents?|carers?|of us|of them|of the team|leaders?)"
)
_FEW = re.compile(
    r"(?<!in )(?<!and )(?<!to )(?<![0-9,.£])\b(?:one|two|three|four|[1-4]|a single|a couple)\b"
    r"(?: of (?:the|our|my))?"
    r"(?: (?!(?:or|and|for|from|with|at|in|on|to|by|that|where|each|every|per)\b)[a-z’-]+){0,2}? "
    + _PEOPLE
    + r"\b",
    re.IGNORECASE,
)
"""A number below five and, at most two words later, people. “One in five social workers” is a share, no count."""


@error
def quotation_without_consent(records: Records) -> Iterator[Finding]:
    """Quotation marks stand only around somebody's own words, with `verbatim: true`.

    Without it the words are the forum's, and quotation marks would make them one person's.
    """
    for one in records.forum_issues:
        if one.verbatim:
            continue
        for at, text in _texts(one, (), _WORDS):
            if quoted := _QUOTED.search(text):
                message = f"`{quoted[0][:40]}` stands in quotation marks"
                hint = (
                    "write it in the forum's words; or, if somebody agreed to be quoted, add `verbatim: true`"
                )
                yield found(one, at, message, hint, uses=("verbatim",), said=quoted[0])


_QUOTED = re.compile(r"“[^”]+”|\"[^\"]+\"|(?<!\w)‘[^’]+’(?!\w)")


@error
def keeper_is_manager(records: Records) -> Iterator[Finding]:
    """A forum is kept by a practitioner, not by a manager.

    People say what they think where nobody who writes their appraisal is listening.
    """
    for forum in records.forums.values():
        if manager := _MANAGER.search(forum.keeper):
            hint = "name a practitioner's role, such as `keeper: Senior practitioner, family support`"
            yield found(forum, "keeper", f"`{manager[0]}` is a manager's role", hint, said=manager[0])


_MANAGER = re.compile(
    r"\b(?:(?:team|service|area|group|general|assistant|deputy|operations) manager|manager|head of [a-z]+|"
    r"director|chief)\b",
    re.IGNORECASE,
)


@error
def attendance_of_no_meeting(records: Records) -> Iterator[Finding]:
    """How many came is said only of a meeting that was held.

    A meeting still to come has a day and no more.
    """
    for forum in records.forums.values():
        for number, meeting in enumerate(forum.meetings):
            if meeting.attendance and not meeting.held:
                hint = "add `held: true`, or delete this line"
                yield found(forum, ("meetings", number, "attendance"), "this meeting was not held", hint)


@warning
def small_team(records: Records) -> Iterator[Finding]:
    """Nothing hints at a team so small that colleagues know who is meant.

    Readers inside the council recognise a person sooner than a writer thinks.
    """
    for record, at, text in texts(records):
        if hinted := _SMALL.search(text):
            message = f"`{hinted[0]}` may tell who is meant"
            yield found(record, at, message, "write it for all teams, or leave it out", said=hinted[0])


_SMALL = re.compile(
    r"\b(?:(?:the|our|my) only (?:social worker|practitioner|manager|worker|team|one)|"
    r"(?:two|three|four)-person team|team of (?:two|three|four)|small team|"
    r"(?:my|our|the) (?:new|last|former|current|acting|deputy|interim) (?:team )?(?:manager|director|social worker)|"
    r"my (?:team )?manager|(?:the|our) (?:newly qualified|agency) (?:social )?worker|"
    r"(?:she|he) (?:said|told|asked|left|was)|last to (?:leave|join))\b",
    re.IGNORECASE,
)


@warning
def health_or_case(records: Records) -> Iterator[Finding]:
    """Nothing tells of somebody's health or of a case.

    A forum speaks about the work. Health, family and cases belong to the people they are about.
    """
    for record, at, text in texts(records):
        if told := _HEALTH.search(text) or _CASE.search(text):
            message = f"`{told[0]}` tells of somebody's health or of a case"
            yield found(record, at, message, "say what the work needs, without it", said=told[0])


_HEALTH = re.compile(
    r"\b(?:off sick|sick (?:leave|note)|signed off|off (?:work )?with|on long-term sick|unwell|illness|"
    r"depress(?:ed|ion)|anxiety|breakdown|burn(?:ed|t) out|cancer|pregnan(?:t|cy)|maternity leave|miscarriage|"
    r"menopause|bereave(?:d|ment)|disabilit(?:y|ies) of|suicid(?:e|al)|mental health problems?)\b",
    re.IGNORECASE,
)
_CASE = re.compile(
    r"\b(?:[Aa]ged [0-9]{1,2}\b|[0-9]{1,2}-year-olds?\b|(?:[Mm]other|[Ff]ather|[Mm]um|[Dd]ad|[Ss]iblings?) of\b|"
    r"the [A-Z][a-z]+ (?:family|case)\b|[Ii]n one case\b|[Cc]ase number)",
)
