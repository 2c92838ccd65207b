"""The pages of `docs/` that say more than a record can, where the region has them."""

from typing import Literal

from regionsite.contexts.shapes.links import Link
from regionsite.contexts.view import View

_WORDS = {
    "careers": "Who does what, and how careers grow",
    "first_years": "What your first years are like",
    "applying": "How applying and interviews work",
}


def guides(view: View, *subjects: Literal["careers", "first_years", "applying"]) -> tuple[Link, ...]:
    """The ways to the pages about these subjects; none to a page that the region does not name."""
    named = dict(view.region.profile.guides)
    return tuple(
        Link(_WORDS[subject], view.to(named[subject].strip("/") + "/"))
        for subject in subjects
        if named[subject]
    )
