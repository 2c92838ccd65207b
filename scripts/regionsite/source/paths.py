"""Where every file stands that people edit, from the root of the project."""

AUTHORITIES = "authorities"
REGION = "_region"
EVENTS = "events"
FORUM = "forum"
POSTS = "docs/news/posts"
"""Where posts stand: MkDocs looks for pages below `docs/`."""
PHOTOS = "photos"
CHANGE_STORIES = "change-stories"
STORIES = "stories"


def vacancy_path(authority: str, id: str) -> str:
    """Where an advert's file stands."""
    return f"{AUTHORITIES}/{authority}/vacancies/{id}.yml"


def post_path(id: str) -> str:
    """Where a post of the news stands."""
    return f"{POSTS}/{id}.md"


def event_path(authority: str | None, id: str, part: str | None = None) -> str:
    """Where an event's file stands: one alone, or one `part` of a folder (`event`, `programme`, `speakers`)."""
    where = f"{AUTHORITIES}/{authority or REGION}/{EVENTS}/{id}"
    return f"{where}/{part}.yml" if part else f"{where}.yml"


def forum_path(authority: str | None, id: str = FORUM) -> str:
    """Where an issue of a forum, or a position of the region, stands; without an id the forum itself."""
    return f"{AUTHORITIES}/{authority or REGION}/{FORUM}/{id}.yml"


def authority_path(authority: str) -> str:
    """Where an authority's profile stands."""
    return f"{AUTHORITIES}/{authority}/authority.yml"


def photo_path(authority: str, file: str) -> str:
    """Where a photo of an authority stands, `file` being as its record names it: `photos/team.jpg`."""
    return f"{AUTHORITIES}/{authority}/{file}"


def practice_model_path(id: str) -> str:
    """Where a practice model's file stands."""
    return f"{AUTHORITIES}/{REGION}/practice-models/{id}.yml"


def measure_path(id: str) -> str:
    """Where a measure's file stands."""
    return f"{AUTHORITIES}/{REGION}/measures/{id}.yml"


def figures_path(id: str) -> str:
    """Where the figures of a measure stand."""
    return f"{AUTHORITIES}/{REGION}/figures/{id}.yml"


def change_story_path(authority: str | None, id: str) -> str:
    """Where a change story of an authority, or of the region, stands."""
    return f"{AUTHORITIES}/{authority or REGION}/{CHANGE_STORIES}/{id}.yml"


def staff_story_path(authority: str, id: str) -> str:
    """Where the story of somebody who works for an authority stands."""
    return f"{AUTHORITIES}/{authority}/{STORIES}/{id}.yml"


def region_path(name: str = "region.yml") -> str:
    """Where a file of the region itself stands."""
    return f"{AUTHORITIES}/{REGION}/{name}"
