"""Published figures for a spreadsheet, and as data: in the layout that `regionsite import-figures` reads too."""

import csv
import io
from collections.abc import Iterator
from decimal import Decimal

from regionsite import urls
from regionsite.contexts.measured import heading
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.model.figures import COUNTRY, REGION, SYMBOLS, Figure, Published
from regionsite.model.measure import Measure

COLUMNS = ("measure_id", "level", "code", "name", "period", "value", "status", "n", "d")
_LETTERS = {word: letter for letter, word in SYMBOLS.items()}


def figures_files(edition: Edition) -> Iterator[tuple[str, bytes]]:
    """The table of each measure, as a path and its content."""
    for measure in edition.region.outcomes.shown:
        yield urls.figures(measure), _table(edition, measure)


def _table(edition: Edition, measure: Measure) -> bytes:
    """One figure a row. A byte order mark tells Excel that it is UTF-8."""
    written = io.StringIO(newline="")
    rows = csv.writer(written, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    view = View(edition, urls.figures(measure))
    for figure in edition.region.outcomes.files[measure.id].figures:
        rows.writerow(_row(view, measure, figure))
    return written.getvalue().encode("utf-8-sig")


def _row(view: View, measure: Measure, figure: Figure) -> tuple[str, ...]:
    given = figure.given is not None
    return (
        measure.id,
        {REGION: "region", COUNTRY: "national"}.get(figure.place, "la"),
        code_of(view.edition, figure.place) or "",
        heading(view, figure.place),
        str(figure.year),
        _written(figure.value) if given else "",
        "ok" if given else _written(figure.value),
        _written(figure.numerator),
        _written(figure.denominator),
    )


def code_of(edition: Edition, place: str) -> str | None:
    """The code of a place in official statistics, if its record gives one."""
    if place == COUNTRY:
        return "E92000001"
    region = edition.region
    return region.profile.gss_code if place == REGION else region.authorities[place].gss_code


def _written(value: Published | None) -> str:
    """A number, or the publisher's own letter for why there is none."""
    if value is None:
        return ""
    return f"{value:f}" if isinstance(value, Decimal) else _LETTERS[value]
