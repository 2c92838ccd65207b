"""What stays of an event: recordings, slides, photos, what delegates said and what came of it."""

from typing import Literal

from regionsite.model.authored import Authored, described
from regionsite.model.number import Flag, Whole
from regionsite.model.people import Photo
from regionsite.model.text import Line, Paragraph, SiteAddress, WebAddress


class Handout(Authored):
    """A file that goes with an event or a session."""

    title: Line = described("What it is.", right="The page to fill in", wrong="“The page to fill in”")
    url: WebAddress = described("Where it is.", right="https://www.example.org/page.html", wrong="page.pdf")
    kind: Literal["html", "pdf", "docx", "odt", "pptx", "odp"] = described(
        "Its format; a web page is the one everybody can read.", right="html", wrong="slides"
    )
    kilobytes: Whole | None = described(
        "Its size.", right="180", wrong="180 kB", default=None, ge=1, le=50_000
    )


class Recording(Authored):
    """A film or a sound recording of a session."""

    title: Line = described("What it shows.", right="The opening talk", wrong="“The opening talk”")
    url: WebAddress = described("Where it is.", right="https://www.example.org/talk", wrong="talk.mp4")
    minutes: Whole | None = described(
        "How long it is.", right="42", wrong="42 minutes", default=None, ge=1, le=600
    )
    captions: Flag = described("True when it has captions.", right="true", wrong="Yes")
    transcript_url: WebAddress | None = described(
        "Where the spoken words can be read.",
        right="https://www.example.org/talk.html",
        wrong="talk.docx",
        default=None,
    )
    words_missing: Line | None = described(
        "Why it has no captions or no transcript, and until when.",
        right="The transcript comes by 30 April.",
        wrong="<b>x</b>",
        default=None,
    )


class Told(Authored):
    """What some of the delegates said, as a count and never with names."""

    words: Line = described("What they said.", right="I learned something I can use.", wrong="<b>x</b>")
    number: Whole = described("How many said so.", right="148", wrong="most", ge=5, le=100_000)
    of: Whole = described("Of how many who answered.", right="181", wrong="all", ge=5, le=100_000)


class CameOf(Authored):
    """One thing that came of an event."""

    words: Line = described("What it is.", right="A shared page about supervision", wrong="<b>x</b>")
    address: SiteAddress | None = described(
        "Where it is on this site, from its root.",
        right="/practice-models/",
        wrong="“/practice-models/”",
        default=None,
    )


class Afterwards(Authored):
    """What is shown once an event is over."""

    summary: Paragraph | None = described(
        "How it went, in a few sentences.", right="260 people came.", wrong="<p>x</p>", default=None
    )
    recordings: tuple[Recording, ...] = described(
        "Films and sound.",
        right="[{title: The opening talk, url: https://www.example.org/talk, captions: true}]",
        wrong="[talk.mp4]",
        default=(),
    )
    files: tuple[Handout, ...] = described(
        "Slides and papers.",
        right="[{title: Slides, url: https://www.example.org/slides.html, kind: html}]",
        wrong="[slides.pdf]",
        default=(),
    )
    photos: tuple[Photo, ...] = described(
        "Photos, each with what it shows and the day people agreed.",
        right="[{file: photos/hall.jpg, alt: A full hall, consent_on: 2026-03-02, review_by: 2027-03-02}]",
        wrong="[hall.jpg]",
        default=(),
    )
    told: tuple[Told, ...] = described(
        "What delegates said, in counts.",
        right="[{words: I learned something I can use., number: 148, of: 181}]",
        wrong="[they liked it]",
        default=(),
    )
    came_of_it: tuple[CameOf, ...] = described(
        "What came of it.", right="[{words: A shared page about supervision}]", wrong="a page", default=()
    )
