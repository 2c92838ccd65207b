"""Every authority as a badge: its name, its drawing, and what the drawing shows."""

from regionsite.contexts.shapes.maps import PlaceBadge
from regionsite.contexts.view import View


def place_badges(view: View) -> tuple[PlaceBadge, ...]:
    """All authorities in the order of their names, each leading to its page."""
    hexes = view.region.profile.hexes
    return tuple(
        PlaceBadge(
            authority.name,
            view.authority(authority),
            view.drawing(authority.id),
            hexes[authority.id].motif if authority.id in hexes else None,
        )
        for authority in view.region.authorities.values()
    )
