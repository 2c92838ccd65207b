"""The region as host: its name, tabs, colours and map."""

from typing import Literal

from regionsite.model.authored import Authored, described
from regionsite.model.moment import Day
from regionsite.model.number import Flag, Whole
from regionsite.model.offer import Contact, SaferRecruitment
from regionsite.model.text import GssCode, Line, Paragraph, SiteAddress, Slug, SourceTag, WebAddress
from regionsite.model.workforce import Workforce


class Tab(Authored):
    """One entry of the main navigation."""

    label: Line = described("The word on it.", right="Vacancies", wrong="<b>x</b>", max_length=24)
    short: Line | None = described(
        "The word on a phone.", right="Together", wrong="“Together”", default=None, max_length=12
    )
    address: SiteAddress = described(
        "Where it leads, from the site's root.",
        right="/vacancies/",
        wrong="“/vacancies/”",
    )


class Hex(Authored):
    """One authority's cell on the region's map (odd-r layout: odd rows stand half a cell to the right)."""

    column: Whole = described("Its column, from the west.", right="14", wrong="east", ge=0, le=60)
    row: Whole = described("Its row, counted from the south.", right="10", wrong="north", ge=0, le=60)
    short: Line | None = described(
        "A short name for small screens.", right="Cambs", wrong="“Cambs”", default=None, max_length=10
    )
    land: Literal["fen", "reed", "marsh", "flint", "tide"] = described(
        "The ground of its drawing.", right="reed", wrong="grass", default="fen"
    )
    motif: Line | None = described(
        "What its drawing shows.", right="reed beds", wrong="“reed beds”", default=None
    )


class Guides(Authored):
    """Pages of `docs/` that explain at length, for the pages made from records to lead to."""

    careers: SiteAddress | None = described(
        "Who does what, and how a career grows.",
        right="/careers/",
        wrong="“/careers/”",
        default=None,
    )
    first_years: SiteAddress | None = described(
        "What the first years after qualifying are like.",
        right="/newly-qualified/",
        wrong="“/newly-qualified/”",
        default=None,
    )
    applying: SiteAddress | None = described(
        "What to expect of an application, an interview and adjustments.",
        right="/applying/",
        wrong="“/applying/”",
        default=None,
    )


class EmailAlerts(Authored):
    """Who sends new jobs by e-mail to people who ask for it; this site sends none and keeps no address."""

    name: Line = described(
        "The service, as people know it.", right="Example Alerts", wrong="<b>x</b>", max_length=40
    )
    url: WebAddress = described(
        "Its page where people sign up.", right="https://alerts.example.org/jobs", wrong="alerts.example.org"
    )


class RegionProfile(Authored):
    """`_region/region.yml`: everything that makes the site this region's."""

    name: Line = described(
        "The site's name.", right="Social work in the East", wrong="<b>x</b>", max_length=60
    )
    place_name: Line = described(
        "The part of the name that is the place.", right="in the East", wrong="“in the East”", max_length=30
    )
    area: Line = described(
        "The region as a phrase.",
        right="the East of England",
        wrong="“the East of England”",
        max_length=60,
    )
    gss_code: GssCode | None = described(
        "The region's code in official statistics.", right="E12000006", wrong="East of England", default=None
    )
    headline: Line = described(
        "The first words of the home page.",
        right="Room to do the work well.",
        wrong="“Room to do the work well”",
        max_length=60,
    )
    strapline: Paragraph = described(
        "The sentence under them.", right="Eleven councils in the East of England.", wrong="<p>x</p>"
    )
    foot: tuple[Line, ...] = described(
        "The lines at the foot of each page.", right="[Eleven councils.]", wrong="Eleven", min_length=1
    )
    publisher: Line = described(
        "Who publishes the site.",
        right="The eleven councils of the East of England",
        wrong="“The eleven councils of the East of England”",
    )
    contact: Contact = described(
        "Whom to write to about the site.",
        right="{role: Regional recruitment lead, email: site@example.org}",
        wrong="us",
    )
    demonstration: Flag = described(
        "True while every advert is an example.", right="true", wrong="Yes", default=False
    )
    demonstration_note: Paragraph | None = described(
        "What the banner of a demonstration says.",
        right="These councils do not publish this site.",
        wrong="<p>x</p>",
        default=None,
    )
    as_of: Day | None = described(
        "The day a demonstration stands still at.", right="2026-11-21", wrong="today", default=None
    )
    employer_standards_edition: Literal["2020", "2025"] = described(
        "The edition of the employer standards that profiles speak of.",
        right='"2020"',
        wrong="new",
        default="2020",
    )
    canonical: Literal["self", "source"] = described(
        "Which page search engines should keep: ours, or the council's own.",
        right="self",
        wrong="both",
        default="self",
    )
    private_repository: Flag = described(
        "True when the public cannot read these files.", right="false", wrong="No", default=False
    )
    repository_owner: Slug | None = described(
        "The organisation that keeps these files on their host; its teams, named like the folders, approve "
        "changes.",
        right="your-organisation",
        wrong="Your organisation",
        default=None,
    )
    source_tag: SourceTag | None = described(
        "What is added to the address of every “Apply” link on a council's own site, so that the council can "
        "count who came from here.",
        right="utm_source=social-work-east",
        wrong="Social work in the East",
        default=None,
    )
    responses: Contact | None = described(
        "Where readers send what they think of a post; leave it out where nobody reads it.",
        right="{role: Editor, url: https://www.example.org/respond}",
        wrong="us",
        default=None,
    )
    email_alerts: EmailAlerts | None = described(
        "The service that sends new jobs by e-mail, if you have one.",
        right="{name: Example Alerts, url: https://alerts.example.org/jobs}",
        wrong="alerts@example.org",
        default=None,
    )
    tabs: tuple[Tab, ...] = described(
        "The main navigation.",
        right="[{label: Vacancies, address: /vacancies/}]",
        wrong="[Vacancies]",
        min_length=1,
    )
    guides: Guides = described(
        "Where roles, contacts and adverts lead to for more; leave out what you have no page for.",
        right="{applying: /applying/}",
        wrong="/applying/",
        default=Guides(),
    )
    palette: dict[Line, Line] = described(
        "The colours, by name.", right="{fen-800: '#153c30'}", wrong="green"
    )
    hexes: dict[Line, Hex] = described(
        "Each authority's cell on the map.", right="{norfolk: {column: 14, row: 10}}", wrong="map"
    )
    hexes_source: Line | None = described(
        "The id of the source of the map's layout.", right="hexmap-2020", wrong="“hexmap-2020”", default=None
    )
    names_source: Line | None = described(
        "The id of the source of the authorities' official names, codes and websites.",
        right="council-names",
        wrong="“council-names”",
        default=None,
    )
    kinds_source: Line | None = described(
        "The id of the source of what kind of council each is.",
        right="council-kinds",
        wrong="“council-kinds”",
        default=None,
    )
    workforce: Workforce | None = described(
        "The published figures for the whole region.",
        right="{year: 2025, source: dfe, average_caseload: 14.5}",
        wrong="14.5",
        default=None,
    )
    national_workforce: Workforce | None = described(
        "The published figures for the country.",
        right="{year: 2025, source: dfe, average_caseload: 15.2}",
        wrong="15.2",
        default=None,
    )
    safer_recruitment: SaferRecruitment | None = described(
        "What every advert says unless its authority says it in its own words.",
        right="{adjustments: Call us.}",
        wrong="yes",
        default=None,
    )
