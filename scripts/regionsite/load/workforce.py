"""The workforce figures of profiles, filled in from the measures: each figure stands in one file only."""

from collections.abc import Mapping

from regionsite.model.authority import Authority
from regionsite.model.figures import COUNTRY, REGION
from regionsite.model.outcomes import Outcomes
from regionsite.model.region_profile import RegionProfile


def counted_authorities(authorities: Mapping[str, Authority], outcomes: Outcomes) -> Mapping[str, Authority]:
    """Every authority with the workforce figures that the measures hold of it."""
    return {id: _counted(authority, outcomes) for id, authority in authorities.items()}


def _counted(authority: Authority, outcomes: Outcomes) -> Authority:
    found = outcomes.workforce(authority.id, authority.workforce)
    return authority if found is authority.workforce else authority.model_copy(update={"workforce": found})


def counted_profile(profile: RegionProfile, outcomes: Outcomes) -> RegionProfile:
    """The region's profile with the figures that the measures hold of the region and the country."""
    region = outcomes.workforce(REGION, profile.workforce)
    country = outcomes.workforce(COUNTRY, profile.national_workforce)
    if region is profile.workforce and country is profile.national_workforce:
        return profile
    return profile.model_copy(update={"workforce": region, "national_workforce": country})
