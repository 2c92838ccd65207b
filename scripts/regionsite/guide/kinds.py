"""What a field holds, in a few words: read from its type."""

from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

from annotated_types import Ge, Le, MaxLen, MinLen
from pydantic import AfterValidator, BaseModel
from pydantic.fields import FieldInfo

from regionsite.guide.markup import code
from regionsite.model.clock import HourOfDay, LocalMoment, Zone
from regionsite.model.figures import Published
from regionsite.model.moment import ClosingTime, Day, SaidOn
from regionsite.model.number import Flag, Number, Pounds, Whole
from regionsite.model.term import InVocabulary
from regionsite.model.text import (
    Email,
    GssCode,
    Line,
    Markdown,
    Paragraph,
    Phone,
    Postcode,
    Slug,
    SourceTag,
    WebAddress,
)
from regionsite.wording import joined, plural

_NAMED: tuple[tuple[Any, str], ...] = (
    (Line, "one line of text"),
    (Paragraph, "a few sentences"),
    (Markdown, "text with paragraphs, headings, lists and links"),
    (Day, "a date: year, month, day"),
    (ClosingTime, "a date, with a time if you like"),
    (LocalMoment, "a date and a time of the 24-hour clock"),
    (HourOfDay, "a time of the 24-hour clock"),
    (Zone, "the name of a time zone"),
    (SaidOn, "a year, a month or a day, as much as is known"),
    (Pounds, "pounds, in digits only"),
    (Whole, "a whole number"),
    (Number, "a number"),
    (Published, "a number, or the word for why there is none"),
    (Flag, "`true` or `false`"),
    (WebAddress, "a web address that begins with https://"),
    (SourceTag, "a name, an equals sign and a value; several are joined by `&`"),
    (Email, "an e-mail address"),
    (Phone, "a telephone number, in quotation marks"),
    (Postcode, "a full postcode"),
    (GssCode, "a letter and eight digits"),
    (Slug, "a short name of lower-case letters, digits and hyphens"),
)


def kind_of(hint: Any) -> str:
    """What a value of this type is, in the guide's words; a part with fields is named by its class."""
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return kind_of(next(part for part in get_args(hint) if part is not type(None)))
    if origin is tuple:
        return f"a list; each item is {kind_of(get_args(hint)[0])}"
    if origin is dict:
        return f"names, and under each {kind_of(get_args(hint)[1])}"
    if origin is Literal:
        return f"one of {joined([code(word) for word in get_args(hint)], 'or')}"
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return f"[fields of its own](PART:{hint.__name__})"
    return _word_of(hint) or _named(hint)


def _word_of(hint: Any) -> str | None:
    for part in get_args(hint):
        if isinstance(part, AfterValidator) and isinstance(part.func, InVocabulary):
            name = part.func.vocabulary
            return f"[one of the words for {name.replace('_', ' ')}](words.md#{name})"
    return None


def _named(hint: Any) -> str:
    """The words for the kind a type is, or is made from by further demands."""
    demands = get_args(hint)
    fitting = [
        (len(get_args(known)), words)
        for known, words in _NAMED
        if demands[: len(get_args(known))] == get_args(known)
    ]
    return max(fitting)[1]


def limits_of(field: FieldInfo) -> str:
    """How long or how large a value may be, as the model bounds it; empty when it does not."""
    bounds = {type(bound): bound for bound in field.metadata}
    least, most = bounds.get(Ge), bounds.get(Le)
    if least and most:
        return f", from {least.ge:,} to {most.le:,}"
    if least:
        return f", {least.ge:,} or more"
    return _lengths(bounds.get(MinLen), bounds.get(MaxLen))


def _lengths(least: MinLen | None, most: MaxLen | None) -> str:
    if most:
        return f", at most {plural(most.max_length, 'character')}"
    return ", at least one" if least else ""
