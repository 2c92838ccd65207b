"""The region's colours as a stylesheet: tier 1 of the design tokens, from `palette` in region.yml."""

from regionsite.model.region import RegionProfile


def region_stylesheet(profile: RegionProfile) -> str:
    """Custom properties named `--rs-<colour>`; nothing else of the design depends on the region."""
    lines = [f"  --rs-{name}: {colour};" for name, colour in profile.palette.items()]
    return "\n".join([":root {", *lines, "}", ""])
