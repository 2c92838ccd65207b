"""Posts of the news, and what readers sent in."""

import re
from collections.abc import Iterator

from regionsite.rules.parts import At
from regionsite.rules.records import Judged, Records, file_of
from regionsite.rules.rule import Finding, across, error, found
from regionsite.wording import nearest, plain_day, shortened

RESERVED = ("archive", "category", "feed", "page", "posts", "tag")
"""Names below `/news/` that are not posts."""

_LEADS_ON = r"(?:https://[^/\s]|mailto:[^?\s]|tel:\+?[0-9]|/(?![/\\])|#)"
_FROM_MARGIN = r"^(?:\s|>|[-*+]\s|[0-9]+\.\s)*"
# What is shown as code is no exception: where it begins and ends only MkDocs knows.
_SLIPS: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (
        re.compile(r"<[A-Za-z/!?][^<>]*>?"),
        "this looks like HTML",
        "write the words in Markdown, without signs like < and >",
    ),
    (
        re.compile(r"!\[[^\]]*\]?"),
        "this is a picture in the words",
        "put it into the folder `photos` and name it above, under `image:`, with `alt:`",
    ),
    (
        re.compile(rf"{_FROM_MARGIN}(?:#(?!#)|=+\s*$)"),
        "this is a second title",
        "begin the line with ## instead; the page's title is the field `title`",
    ),
    (re.compile(r"\{[^}]*\}"), "this sets how the words look", "take the curly brackets out"),
    (
        re.compile(rf"\]\((?!\s*{_LEADS_ON})[^)]*\)?|{_FROM_MARGIN}\[[^\]]+\]:(?!\s*{_LEADS_ON}).*"),
        "this link leads nowhere that a reader may go",
        "begin it with https://, mailto: or tel:, and to a page of this site with /, such as /vacancies/",
    ),
)


@error
def markup_in_post(records: Records) -> Iterator[Finding]:
    """The words of a post are plain Markdown: no HTML, no pictures, no second title, and links that lead on.

    Its feeds and its page then say the same, and every picture has words for those who cannot see it.
    """
    for post in records.posts:
        for number, line in enumerate(post.body.split("\n"), 1):
            for slip, message, hint in _SLIPS:
                if seen := slip.search(line):
                    words = f"{message}: `{shortened(seen[0], 30)}`"
                    yield Finding(file_of(post), (), words, hint, line=number, said=seen[0])
                    line = slip.sub("", line)  # What was told is not told again as something else.


@error
def post_without_words(records: Records) -> Iterator[Finding]:
    """A post has words below its fields.

    A title that leads to an empty page wastes a reader's visit.
    """
    for post in records.posts:
        if not post.body.strip():
            yield found(post, (), "there is nothing below the fields", "write the post below the line `---`")


@across
@error
def reserved_post_name(records: Records) -> Iterator[Finding]:
    """A post has a name of its own: not that of a list, and not that of a voice.

    The name is its address, and what readers send in is kept under it.
    """
    voices = {voice.id for voice in records.voices}
    for post in records.posts:
        if post.id in RESERVED or post.id in voices:
            whose = "a voice has this name" if post.id in voices else "this name stands for a list"
            hint = f"give the file another name, such as {post.id}-{post.date.year}.md"
            yield found(post, (), whose, hint)


@across
@error
def post_of_nothing(records: Records) -> Iterator[Finding]:
    """Events, issues of forums and regional positions that a post or a voice names are there.

    Their names lead to their pages.
    """
    events = {event.id for event in records.events}
    raised = {issue.id for issue in records.forum_issues} | {one.id for one in records.positions}
    for post in records.posts:
        for number, id in enumerate(post.events):
            yield from _nothing(post, ("events", number), id, events, "event")
        for number, id in enumerate(post.issues):
            yield from _nothing(post, ("issues", number), id, raised, "issue or position")
    for voice in records.voices:
        if voice.issue:
            yield from _nothing(voice, ("issue",), voice.issue, raised, "issue or position")


def _nothing(record: Judged, at: At, id: str, known: set[str], what: str) -> Iterator[Finding]:
    if id not in known:
        near = nearest(id, known)
        hint = f"did you mean `{near}`?" if near else "delete this, or add its file"
        yield found(record, at, f"there is no {what} `{id}`", hint)


@error
def published_before_first(records: Records) -> Iterator[Finding]:
    """A post that appeared elsewhere first appeared there no later than here.

    Otherwise it was ours first, and search engines would be sent to the copy.
    """
    for post in records.posts:
        first = post.first_published
        if first and first.date > post.date:
            message = f"this is after {plain_day(post.date)}, the day the post appears here"
            hint = "check both dates; without this part ours is the first"
            yield found(post, ("first_published", "date"), message, hint, uses=("date",))


@across
@error
def responses_to_nothing(records: Records) -> Iterator[Finding]:
    """Responses stand in a file with the name of the post or the voice they belong to.

    Otherwise nobody would ever see them.
    """
    known = {post.id for post in records.posts} | {voice.id for voice in records.voices}
    files = {path.rpartition("/")[2].rpartition(".")[0] for path in records.files if "/posts/" in path}
    for id, responses in records.responses.items():
        if id not in known | files:
            near = nearest(id, known)
            hint = f"did you mean `{near}`? Rename the file" if near else "rename the file, or delete it"
            yield found(responses, (), f"there is no post or voice `{id}`", hint)


@error
def answer_before_response(records: Records) -> Iterator[Finding]:
    """An answer is no older than the response it answers.

    A conversation in the wrong order cannot be followed.
    """
    for responses in records.responses.values():
        for number, response in enumerate(responses.responses):
            for place, reply in enumerate(response.replies):
                if reply.date < response.date:
                    message = f"this is before the response, {plain_day(response.date)}"
                    at = ("responses", number, "replies", place, "date")
                    yield found(responses, at, message, "check both dates")


@error
def response_without_content(records: Records) -> Iterator[Finding]:
    """A response has words, or a mark, or both.

    An entry with neither says nothing, and would be counted.
    """
    for responses in records.responses.values():
        for number, response in enumerate(responses.responses):
            if response.text is None and response.rating is None:
                hint = "add `text:` or `rating:`, or delete the entry"
                yield found(responses, ("responses", number), "this has neither words nor a mark", hint)
