"""The measures as data: what each counts, and every figure with its counts."""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel, Field

from regionsite import urls
from regionsite.contexts.measured import heading
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.model.figures import Figure, Published
from regionsite.outputs.figures import code_of
from regionsite.outputs.plain import plain
from regionsite.outputs.schema import Parts


class PublishedFigure(BaseModel):
    """One figure with the counts behind it: numbers as they were published, or the word for a missing one."""

    place: str = Field(description="The id of the authority; `region` or `country` for the wholes.")
    code: str | None = Field(description="Its code in official statistics.")
    name: str = Field(description="Its name.")
    year: int = Field(description="The year it is for, by its end.")
    value: Published = Field(description="The figure.")
    numerator: Published | None = Field(description="The count on top.")
    denominator: Published | None = Field(description="The count it is divided by.")


ADDED: Mapping[str, Any] = {
    "url": {"type": "string", "format": "uri", "description": "Its page on this site."},
    "csv": {"type": "string", "format": "uri", "description": "Its figures as a table."},
    "figures": {
        "type": "array",
        "items": {"$ref": "#/$defs/PublishedFigure"},
        "description": "Every figure: the country first, then the region, then each authority, by year.",
    },
}
PARTS: Parts = {PublishedFigure: {}}


def outcomes(edition: Edition) -> Iterator[dict[str, Any]]:
    """Every measure that has figures."""
    view = View(edition, urls.OUTCOMES)
    for measure in edition.region.outcomes.shown:
        figures = edition.region.outcomes.files[measure.id].figures
        yield plain(measure) | {
            "url": urls.absolute(edition.site_url, urls.measure(measure)),
            "csv": urls.absolute(edition.site_url, urls.figures(measure)),
            "figures": [_figure(view, figure) for figure in figures],
        }


def _figure(view: View, figure: Figure) -> dict[str, Any]:
    told = PublishedFigure(
        place=figure.place,
        code=code_of(view.edition, figure.place),
        name=heading(view, figure.place),
        year=figure.year,
        value=figure.value,
        numerator=figure.numerator,
        denominator=figure.denominator,
    )
    found: dict[str, Any] = plain(told)
    return found
