"""Staff stories of the region of two councils, as typed in YAML."""

from dataclasses import replace
from typing import Any

from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.model.region_people import RegionPeople
from regionsite.model.staff_story import StaffStory
from tests.contexts.stated import WORDS

STORY: dict[str, Any] = {
    "id": "a-year",
    "authority": "exampleshire",
    "title": "I came for a year.",
    "role": "Social worker",
    "summary": "From a first year to a sixth.",
    "career_stage": ["social_worker"],
    "service_area": "children",
    "answers": [{"question": "What is hard?", "answer": "The distances."}],
    "published": "2026-10-12",
    "consent_on": "2026-10-01",
    "review_by": "2026-11-21",
}


def story(**fields: Any) -> StaffStory:
    """A story that is shown on the day of all tests, with these fields."""
    return StaffStory.model_validate(STORY | fields, context=WORDS)


def telling(seen: View, *stories: StaffStory, people: RegionPeople | None = None) -> View:
    """The same view of a region with these stories and people."""
    told = people or RegionPeople()
    region = replace(seen.region, staff_stories=stories, people=told)
    return View(Edition(region, seen.edition.now, seen.edition.site_url), seen.path)
