"""A post of the news: what stands above its words, and the one decision about whether it is shown."""

import re
from functools import cached_property
from typing import Literal

from regionsite.model.authored import Authored, described, from_path
from regionsite.model.moment import Day
from regionsite.model.number import Flag
from regionsite.model.people import Photo
from regionsite.model.term import NewsCategory, NewsTag
from regionsite.model.text import Line, Slug, WebAddress

PostState = Literal["draft", "scheduled", "shown"]

WORDS_A_MINUTE = 220
"""How fast people read on a screen: a slow average, so that nobody is promised too little time."""

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_ADDRESS = re.compile(r"\]\([^)]*\)")


class FirstPublished(Authored):
    """Where a post appeared first: readers are told, and search engines keep that page instead of ours."""

    name: Line = described("Whose page it is.", right="Example Social Work Review", wrong="<b>Review</b>")
    url: WebAddress = described(
        "The address of the post there.", right="https://www.example.net/post", wrong="example.net"
    )
    date: Day = described("The day it appeared there.", right="2026-11-03", wrong="3 November")


class Post(Authored):
    """One post, `docs/news/posts/<name>.md`. Its id is its file's name."""

    id: Slug = from_path("The file's name.")
    file: str = from_path("The file it stands in.")
    body: str = from_path("Its words in Markdown, from the line where they stand in the file.", default="")

    title: Line = described(
        "What it is called.", right="Twelve months of counting", wrong="<b>News</b>", max_length=100
    )
    summary: Line = described(
        "The post in a sentence, for lists, feeds and previews.",
        right="What we learned by counting cases aloud.",
        wrong="<b>News</b>",
    )
    date: Day = described(
        "The day it appears; a later day than today keeps it back.", right="2026-11-18", wrong="18 November"
    )
    updated: Day | None = described(
        "The day its words last changed, if they did.", right="2026-11-20", wrong="yesterday", default=None
    )
    category: NewsCategory = described("What kind of post it is.", right="reflection", wrong="gossip")
    tags: tuple[NewsTag, ...] = described(
        "What it is about: words of the list, the most telling first.",
        right="[caseloads, supervision]",
        wrong="[stuff]",
        min_length=1,
        max_length=6,
    )
    author: Line = described(
        "Who wrote it, by their role.", right="Senior practitioner, assessment", wrong="<b>Me</b>"
    )
    authority: Slug | None = described(
        "The authority it comes from; none for the region.",
        right="norfolk",
        wrong="Norfolk County Council",
        default=None,
    )
    image: Photo | None = described(
        "A picture, in the folder `photos` of its authority or of the region.",
        right="{file: photos/hall.jpg, alt: A full hall, consent_on: 2026-03-02, review_by: 2027-03-02}",
        wrong="hall.jpg",
        default=None,
    )
    pin: Flag = described("True when it stays first in the list.", right="true", wrong="Yes", default=False)
    draft: Flag = described("True while nobody may see it.", right="true", wrong="Yes", default=False)
    first_published: FirstPublished | None = described(
        "Where it appeared before.",
        right="{name: Example Review, url: https://www.example.net/post, date: 2026-11-03}",
        wrong="Example Review",
        default=None,
    )
    events: tuple[Slug, ...] = described(
        "Events it tells of, by their ids.", right="[conference-2027]", wrong="[The Conference]", default=()
    )
    issues: tuple[Slug, ...] = described(
        "Issues of forums, or regional positions, it tells of, by their ids.",
        right="[admin-time]",
        wrong="[Admin time]",
        default=(),
    )
    example: Flag = described("True when it is not real.", right="true", wrong="Yes", default=False)

    def state(self, today: Day) -> PostState:
        """The one decision about whether the post is shown, for its page and every list, feed and count."""
        if self.draft:
            return "draft"
        return "shown" if self.date <= today else "scheduled"

    @cached_property
    def words(self) -> int:
        """How many words a reader reads; the addresses of links are none."""
        return len(_WORD.findall(_ADDRESS.sub("]", self.body)))

    @property
    def minutes(self) -> int:
        """How long it takes to read, in whole minutes and at least one."""
        return max(1, -(-self.words // WORDS_A_MINUTE))

    @property
    def changed(self) -> Day:
        """The day its words last changed."""
        return max(self.date, self.updated or self.date)
