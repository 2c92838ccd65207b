"""Rows of a list with nothing in them yet, for the scripts that fill them in the reader's browser."""

from dataclasses import replace

from regionsite.contexts.shapes.adverts import CalendarDate, Row, RowFact

_LATER = "-"
"""Stands where a script will write; markup is never without words, even where nobody sees them."""

_DATED = Row(
    date=CalendarDate(_LATER, _LATER, _LATER, closes=_LATER),
    title=_LATER,
    url="",
    place=_LATER,
    example=True,
    closed=False,
    facts=(RowFact(_LATER, strong=True), RowFact(_LATER)),
    note=_LATER,
    job=_LATER,
    changed=_LATER,
    posted=_LATER,
)

BLANK_ROWS = (_DATED, replace(_DATED, date=None, undated="Open until filled"))
"""A row with a closing date and one open until filled, with every part that a row may have (vacancy-data.js)."""
