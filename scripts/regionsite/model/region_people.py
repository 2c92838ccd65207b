"""Who stands for the region, what its authorities do together, and which teams were thanked: by role, never by name."""

from typing import Literal

from regionsite.model.authored import Authored, described
from regionsite.model.moment import Day, SaidOn
from regionsite.model.number import Flag
from regionsite.model.text import Line, Paragraph, Slug, WebAddress


class OfTheRegion(Authored):
    """What the region says of itself: a source and its date, or a mark that it is an example.

    In a live region what the region itself decided needs no source.
    """

    source: Line | None = described(
        "The id of its source.", right="adcs-blog", wrong="“adcs-blog”", default=None
    )
    said: SaidOn | None = described(
        "When the source said so, as far as it tells.", right="2021-12", wrong="long ago", default=None
    )
    checked_on: Day | None = described(
        "The day we last read the source.", right="2026-11-21", wrong="today", default=None
    )
    example: Flag = described("True when it is not real.", right="true", wrong="Yes", default=False)


class Lead(OfTheRegion):
    """Somebody who stands for the region or leads a part of its work: the role, and where they work."""

    role: Line = described("The role.", right="Regional lead for first years", wrong="<b>x</b>")
    does: Paragraph = described(
        "What they do for the region.", right="Brings the leads for first years together.", wrong="<p>x</p>"
    )
    authority: Slug | None = described(
        "The authority they work for.", right="norfolk", wrong="Norfolk County Council", default=None
    )


class Recognition(OfTheRegion):
    """A team that was thanked: which, for what, by whom. Nothing about a family, a case or anybody's health."""

    team: Line = described("Which team, by role.", right="The fostering team", wrong="<b>x</b>")
    authority: Slug = described("Its authority.", right="norfolk", wrong="Norfolk County Council")
    for_what: Paragraph = described(
        "What for.", right="Every carer had a reply within a day.", wrong="<p>x</p>"
    )
    by: Line = described("Who thanked them, by role.", right="The foster carers’ forum", wrong="<b>x</b>")
    on: SaidOn = described("When.", right="2026-10", wrong="October")


class RegionalProgramme(OfTheRegion):
    """Something authorities do together, and which of them take part."""

    name: Line = described("What it is called.", right="Adopt East", wrong="<b>x</b>")
    what: Paragraph = described("What it is.", right="An alliance for adoption.", wrong="<p>x</p>")
    members: tuple[Slug, ...] = described(
        "The authorities that take part; left out where no source says which.",
        right="[norfolk, suffolk]",
        wrong="everybody",
        default=(),
    )
    partners: tuple[Line, ...] = described(
        "Who else takes part.", right="[Barnardo’s]", wrong="Barnardo’s", default=()
    )
    since: SaidOn | None = described("When it began.", right="2020-10", wrong="October 2020", default=None)
    until: SaidOn | None = described("When it ended.", right="2015", wrong="recently", default=None)
    url: WebAddress | None = described(
        "Its own page.", right="https://www.example.org", wrong="example.org", default=None
    )


class Shared(OfTheRegion):
    """What the authorities share or have agreed: how to work with agencies, training, support among peers."""

    kind: Literal["agency", "training", "peer_support", "learning", "data"] = described(
        "Which sort of thing.", right="training", wrong="misc"
    )
    heading: Line = described("What it is.", right="One price for agency work", wrong="<b>x</b>")
    text: Paragraph = described(
        "What it means for somebody who works here.", right="Nobody pays more than the cap.", wrong="<p>x</p>"
    )


class Joining(OfTheRegion):
    """One way to take part."""

    who: Line = described("For whom.", right="You lead a council’s service", wrong="<b>x</b>")
    text: Paragraph = described("What to do.", right="Add your council’s folder.", wrong="<p>x</p>")
    url: WebAddress | None = described(
        "Where to do it, on another site.", right="https://www.example.org", wrong="example.org", default=None
    )


class RegionPeople(Authored):
    """`_region/people.yml`: who stands for the region, and what is done together."""

    leads: tuple[Lead, ...] = described(
        "Representatives and leads, in the order they are shown.",
        right="[{role: Lead, does: Leads., example: true}]",
        wrong="[Lead]",
        default=(),
    )
    recognition: tuple[Recognition, ...] = described(
        "Teams that were thanked.",
        right="[{team: Fostering, authority: norfolk, for_what: Replies., by: Carers, on: 2026-10}]",
        wrong="[well done]",
        default=(),
    )
    programmes: tuple[RegionalProgramme, ...] = described(
        "What authorities do together.",
        right="[{name: Adopt East, what: An alliance.}]",
        wrong="[Adopt East]",
        default=(),
    )
    shared: tuple[Shared, ...] = described(
        "What they share or have agreed.",
        right="[{kind: training, heading: One course, text: For all.}]",
        wrong="[training]",
        default=(),
    )
    joining: tuple[Joining, ...] = described(
        "How to take part.",
        right="[{who: You work here, text: Come along.}]",
        wrong="[come]",
        default=(),
    )
