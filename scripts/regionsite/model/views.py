"""How often posts were read. `regionsite views` writes the file from the host's access logs."""

from regionsite.model.authored import Authored, described
from regionsite.model.moment import Day
from regionsite.model.number import Flag, Whole
from regionsite.model.text import Slug


class Views(Authored):
    """How often one page was read, up to a day."""

    n: Whole = described("How many times.", right="214", wrong="many", ge=0, le=1_000_000_000)
    as_at: Day = described("The last day that was counted.", right="2026-11-20", wrong="today")


class ViewsFile(Authored):
    """`_region/views.yml`: how often each post and voice was read. A command writes it; nobody need."""

    views: dict[Slug, Views] = described(
        "Each post or voice by its id.",
        right="{counting-cases: {n: 214, as_at: 2026-11-20}}",
        wrong="{counting-cases: 214}",
    )
    example: Flag = described("True when they are not real.", right="true", wrong="Yes", default=False)
