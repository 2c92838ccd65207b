"""The frame around every page: masthead, tabs, banner and foot."""

from dataclasses import dataclass
from datetime import datetime

from regionsite import urls
from regionsite.assets import Assets
from regionsite.contexts.hexes import MANY, emblem, mark
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.maps import Mark
from regionsite.contexts.shapes.searching import SearchBox
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.wording import clock, long_day

_SCRIPTS = (
    "clear-kept.js",
    "closed-guard.js",
    "days-left.js",
    "new-mark.js",
    "save-button.js",
    "site-search.js",
    "saved-count.js",
)
"""The scripts of every page; what only some pages need stands in their heads (`Head.scripts`)."""


_ABOUT = (
    ("Who runs this site", "about/"),
    ("Roles and routes", urls.ROLES),
    ("Talk to us", urls.TALK),
    ("People and the region", urls.PEOPLE),
    ("Published figures", urls.OUTCOMES),
    ("News", urls.NEWS),
    ("Voices", urls.VOICES),
    ("Where our figures come from", urls.SOURCES),
    ("Words explained", urls.GLOSSARY),
    ("Accessibility", urls.ACCESSIBILITY),
    ("Privacy", "privacy/"),
    ("Data and feeds", "data/"),
    ("For authorities: add a vacancy", "for-authorities/"),
)
"""What the foot leads to, as far as it is there."""


@dataclass(frozen=True)
class TabWords:
    """One tab of the main navigation."""

    label: str
    short_label: str | None
    url: str
    current: bool


@dataclass(frozen=True)
class Banner:
    """What a demonstration says at the top of every page."""

    words: str
    link_words: str
    link_url: str


@dataclass(frozen=True)
class FootColumn:
    """Links at the foot of the page under one heading."""

    heading: str
    links: tuple[Link, ...]


@dataclass(frozen=True)
class Foot:
    """The foot of the page."""

    lines: tuple[str, ...]
    columns: tuple[FootColumn, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True)
class FrameContext:
    """Everything `frame.html` shows, and `bare.html`, which has stylesheets of its own."""

    lang: str
    prose: bool
    site_name: str
    site_name_place: str | None
    home_url: str
    stylesheets: tuple[str, ...]
    bare_stylesheets: tuple[str, ...]
    scripts: tuple[str, ...]
    icon_url: str
    csp: str | None
    as_of: str | None
    banner: Banner | None
    tabs: tuple[TabWords, ...]
    mark: Mark
    search: SearchBox
    foot: Foot
    built_note: str | None


def frame_context(view: View, assets: Assets, tab: str, *, prose: bool, policy: str | None) -> FrameContext:
    """The frame as seen from a page `view`, with the tab whose address is `tab` as the current one."""
    profile = view.region.profile
    names = ["region.css", "regionsite.css", *(["prose.css"] if prose else [])]
    first, place = _name_parts(profile.name, profile.place_name)
    return FrameContext(
        lang="en-GB",
        prose=prose,
        site_name=first,
        site_name_place=place,
        home_url=view.home,
        stylesheets=tuple(view.to(assets.path(name)) for name in names),
        bare_stylesheets=tuple(view.to(assets.path(name)) for name in ("region.css", "embed.css")),
        scripts=tuple(view.to(assets.path(name)) for name in _SCRIPTS),
        icon_url=view.to(assets.path("icon.svg")),
        csp=policy,
        as_of=view.edition.now.isoformat() if view.edition.demonstration else None,
        banner=_banner(view),
        tabs=tuple(
            TabWords(entry.label, entry.short, view.to(path), entry.address == tab)
            for entry, path in view.edition.tabs
        ),
        mark=mark(emblem(profile.hexes)),
        search=SearchBox(view.to(urls.SEARCH), view.home, view.to(assets.path("search-panel.js"))),
        foot=Foot(profile.foot, (_places(view), _about(view)), _notes(view)),
        built_note=_built_note(view.edition),
    )


def _built_note(edition: Edition) -> str:
    """For which moment the site was made and, where that may be told, when it was built."""
    made, built = _minute(edition.now), _minute(edition.built) if edition.built else None
    if built is None:
        return f"Made for {made}."
    return f"Built on {built}." if built == made else f"Made for {made}, and built on {built}."


def _minute(moment: datetime) -> str:
    return f"{long_day(moment.date())}, {clock(moment)}"


def _name_parts(name: str, place: str) -> tuple[str, str | None]:
    """The site's name in two lines, when it ends with the place."""
    return (
        (name.removesuffix(place).strip(), place) if name.endswith(place) and name != place else (name, None)
    )


def _banner(view: View) -> Banner | None:
    profile = view.region.profile
    if not profile.demonstration:
        return None
    return Banner(profile.demonstration_note or "Every advert is an example.", "Why", view.to("about/"))


def _places(view: View) -> FootColumn:
    authorities = view.region.authorities.values()
    links = tuple(Link(authority.name, view.authority(authority)) for authority in authorities)
    if len(links) > MANY:
        links = (Link(f"All {len(links)} places, A to Z", view.to(urls.AUTHORITIES)),)
    return FootColumn("Places", links)


def _about(view: View) -> FootColumn:
    there = ((words, path) for words, path in _ABOUT if path not in view.edition.empty_sections)
    return FootColumn("About", tuple(Link(words, view.to(path)) for words, path in there))


def _notes(view: View) -> tuple[str, ...]:
    if not view.edition.demonstration:
        return ()
    return ("This is a demonstration. Every vacancy and event on it is an example: no such post is open.",)
