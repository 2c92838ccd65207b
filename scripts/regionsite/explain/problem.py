"""What is wrong at one place of a record, said for the person who wrote it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from regionsite.wording import shortened

Part = Literal["key", "value"]
At = tuple[str | int, ...]


@dataclass(frozen=True)
class Problem:
    """What is wrong at one place of a record: `at` leads to it through field names and list positions.

    `absent` says that nothing stands at that place; `line_in_text` is a line of a text there, counted from 0,
    and `said` the words of it that are at fault.
    """

    at: At
    part: Part
    rule: str
    message: str
    hint: str | None
    absent: bool = False
    line_in_text: int | None = None
    said: str | None = None


def named(at: At) -> str:
    """The name of the field at a place, or of the list an item belongs to."""
    return next((str(step) for step in reversed(at) if isinstance(step, str)), "")


def shown(value: Any) -> str:
    """A value as a message repeats it: on one line, and not at length."""
    return shortened(value) if isinstance(value, str) else ""


REASONS: Mapping[str, str] = {
    "missing-field": "Some fields every record needs, or a page would have a hole in it.",
    "unknown-field": "A field with a wrong name would be left out without a word.",
    "not-text": "One value stands here: words, a number or a date.",
    "not-a-list": "A list has each item on a line of its own, after a hyphen and a space.",
    "not-fields": "Some fields hold fields of their own, on lines below and two spaces to the right.",
    "unknown-word": "Filters and feeds need the same word for the same thing in every advert.",
    "too-long": "Titles and summaries must fit the lists and previews they appear in.",
    "too-short": "A field with too little in it says nothing.",
    "out-of-range": "A number outside these limits is nearly always a slip of the keyboard.",
    "wrong-form": "A machine reads this value, so it has one form only.",
    "slug": "Names that are parts of an address keep to letters that every computer spells the same.",
    "markup": "These words appear on cards, in feeds and in calendars, where HTML would show as signs.",
    "several-lines": "Lists have room for one line.",
    "typed-bullet": "Bullets from a word processor are letters like others, so screen readers hear no list.",
    "address": "Links lead to secure pages only.",
    "source-tag": "It becomes part of addresses, which councils' own counters take apart at these signs.",
    "email": "An address that cannot be written to is no way to ask.",
    "phone": "Numbers are kept as text, or a spreadsheet drops their first 0.",
    "postcode": "A postcode finds the place on a map.",
    "gss": "The code of the Office for National Statistics joins our facts with published figures.",
    "figure": "A figure is a number, or the publisher's word for why there is none.",
    "count-under-five": "Colleagues know who the three are.",
    "too-many-words": "A short text is read; a long one is skipped.",
    "pounds": "Filters, sorting and job feeds compare plain numbers.",
    "whole-number": "This counts whole things.",
    "number": "Filters and comparisons need digits.",
    "flag": "The answer is true or false, so that nobody has to guess.",
    "date": "One way to write dates, because 04/12 is April to some readers.",
    "closing": "Noon and midnight mean different moments to different people; the 24-hour clock does not.",
    "moment": "Calendars need a day and a time by the clocks of the place; `5pm` and `Z` each mean two things.",
    "time": "Calendars need the 24-hour clock of the place; a zone beside it would shift the whole day.",
    "zone": "A zone's name tells when its clocks change; letters such as GMT or BST hold for half a year.",
}
"""Every rule a problem of a single record can be reported under, with its reason, for the guide."""
