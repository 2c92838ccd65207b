"""Who speaks at an event: a role, and a name only with consent."""

from datetime import date

from regionsite.model.authored import Authored, described, from_path
from regionsite.model.moment import Day
from regionsite.model.people import Photo
from regionsite.model.text import Line, Paragraph, Slug, WebAddress


class SpeakerLink(Authored):
    """A page about a speaker."""

    label: Line = described("What it is.", right="Their department", wrong="<b>x</b>", max_length=60)
    url: WebAddress = described("Where it is.", right="https://www.example.org", wrong="example.org")


class Speaker(Authored):
    """Someone who speaks: a role, and a name only with consent."""

    role: Line = described("Their role.", right="Team manager, assessment", wrong="“Team manager”")
    name: Line | None = described(
        "Their name, if they have agreed to it.", right="Sam Example", wrong="“Sam”", default=None
    )
    organisation: Line | None = described(
        "Where they work, if it is no authority here.",
        right="A university",
        wrong="“A university”",
        default=None,
    )
    authority: Slug | None = described(
        "The authority they work for.", right="norfolk", wrong="Norfolk County Council", default=None
    )
    bio: Paragraph | None = described(
        "A few sentences about them.", right="Has led a team for six years.", wrong="<p>x</p>", default=None
    )
    photo: Photo | None = described(
        "A picture of them, in the folder `photos` of the event's host.",
        right="{file: photos/sam.jpg, alt: A smile, consent_on: 2026-03-02, review_by: 2027-03-02}",
        wrong="sam.jpg",
        default=None,
    )
    links: tuple[SpeakerLink, ...] = described(
        "Pages about them.",
        right="[{label: Their department, url: https://www.example.org}]",
        wrong="[example.org]",
        default=(),
    )
    consent_on: Day | None = described(
        "The day they agreed to be named here.", right="2026-10-01", wrong="October", default=None
    )
    remove_after: Day | None = described(
        "The last day their name, words and picture are shown; then only the role is.",
        right="2028-03-31",
        wrong="two years",
        default=None,
    )

    @property
    def personal(self) -> bool:
        """Whether anything here is about one person who can be told apart."""
        return bool(self.name or self.photo or self.bio or self.links)

    def shown(self, today: date) -> "Speaker":
        """The speaker as pages may show them on a day."""
        if self.remove_after and self.remove_after < today:
            return self.model_copy(update={"name": None, "bio": None, "photo": None, "links": ()})
        if self.photo and self.photo.review_by < today:
            return self.model_copy(update={"photo": None})
        return self


class Speakers(Authored):
    """`speakers.yml` beside an `event.yml`: everybody who speaks."""

    id: Slug = from_path("The folder's name.")
    authority: Slug | None = from_path(
        "The authority's folder; none for an event of the region.", default=None
    )

    speakers: dict[Slug, Speaker] = described(
        "Each under the name that sessions give; the role is a good one.",
        right="{team-manager: {role: Team manager}}",
        wrong="team-manager",
    )
