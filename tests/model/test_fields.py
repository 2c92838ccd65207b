"""The kinds of values: what each takes a writing for, and that what it tells people to write is right."""

from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from regionsite.model.clock import HourOfDay, LocalMoment, Zone
from regionsite.model.moment import LONDON, Closing, ClosingTime, Day, Period, SaidOn
from regionsite.model.number import Flag, Number, Pounds, Whole
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
from regionsite.source.document import parsed

KINDS: dict[str, Any] = {
    "Day": Day, "ClosingTime": ClosingTime, "SaidOn": SaidOn, "Pounds": Pounds, "Whole": Whole,
    "Number": Number, "Flag": Flag, "Email": Email, "Phone": Phone, "Postcode": Postcode, "Slug": Slug,
    "WebAddress": WebAddress, "GssCode": GssCode, "Line": Line, "Paragraph": Paragraph, "Markdown": Markdown,
    "SourceTag": SourceTag, "LocalMoment": LocalMoment, "HourOfDay": HourOfDay, "Zone": Zone,
}  # fmt: skip
ADAPTERS = {name: TypeAdapter(kind) for name, kind in KINDS.items()}


def said(kind: str, text: str) -> tuple[str, str | None]:
    """The message and, if there is one, what to write instead."""
    with pytest.raises(ValidationError) as raised:
        ADAPTERS[kind].validate_python(text)
    error = raised.value.errors(include_url=False)[0]
    return error["msg"], error.get("ctx", {}).get("write")


ACCEPTED: list[tuple[str, str, Any]] = [
    ("Day", "2026-12-04", date(2026, 12, 4)),
    ("Day", "2028-02-29", date(2028, 2, 29)),
    ("ClosingTime", "2026-12-04", Closing(date(2026, 12, 4))),
    ("ClosingTime", "2026-12-04 12:00", Closing(date(2026, 12, 4), time(12))),
    ("LocalMoment", "2027-03-11 09:15", datetime.fromisoformat("2027-03-11T09:15")),
    ("LocalMoment", "2027-03-11T09:15", datetime.fromisoformat("2027-03-11T09:15")),
    ("HourOfDay", "14:30", time(14, 30)),
    ("HourOfDay", "00:00", time()),
    ("Zone", "Europe/London", "Europe/London"),
    ("SaidOn", "2021", Period(2021)),
    ("SaidOn", "2021-12", Period(2021, 12)),
    ("SaidOn", "2021-12-09", Period(2021, 12, 9)),
    ("Pounds", "38626", Decimal(38626)),
    ("Pounds", "17.50", Decimal("17.50")),
    ("Whole", "7", 7),
    ("Number", "18.5", Decimal("18.5")),
    ("Flag", "true", True),
    ("Phone", "01632 960123", "01632 960123"),
    ("Phone", "+44 1632 960123", "+44 1632 960123"),
    ("Postcode", "nr12dh", "NR1 2DH"),
    ("WebAddress", "https://www.example.org/a?b=c#d", "https://www.example.org/a?b=c#d"),
    ("SourceTag", "utm_source=the-east&utm_medium=web", "utm_source=the-east&utm_medium=web"),
]

WRITE_INSTEAD = [
    ("Day", "23/11/2026", "2026-11-23"),
    ("Day", "2026-3-4", "2026-03-04"),
    ("Day", "2026-23-11", "2026-11-23"),
    ("Day", "11/23/2026", "2026-11-23"),
    ("Day", "4.12.26", "2026-12-04"),
    ("Day", "04-12-26", "2026-12-04"),
    ("Day", "31-1-27", "2027-01-31"),
    ("Day", "4 December 2026", "2026-12-04"),
    ("Day", "Friday 4th December 2026", "2026-12-04"),
    ("Day", "04-Dec-26", "2026-12-04"),
    ("Day", "December 4, 2026", "2026-12-04"),
    ("Day", "46360", "2026-12-04"),
    ("Day", "2026-12-04 00:00:00", "2026-12-04"),
    ("SourceTag", "?utm_source=the-east", "utm_source=the-east"),
    ("SourceTag", "&a=1&b=2", "a=1&b=2"),
    ("ClosingTime", "23/11/2026", "2026-11-23"),
    ("ClosingTime", "2026-12-04 12 noon", "2026-12-04 12:00"),
    ("ClosingTime", "12 noon on 4 December 2026", "2026-12-04 12:00"),
    ("ClosingTime", "2026-12-04 midnight", "2026-12-04 23:59"),
    ("ClosingTime", "2026-12-04 12am", "2026-12-04 23:59"),
    ("ClosingTime", "2026-12-04 00:00", "2026-12-04 23:59"),
    ("ClosingTime", "2026-12-04 9:00", "2026-12-04 09:00"),
    ("ClosingTime", "2026-12-04 5.30pm", "2026-12-04 17:30"),
    ("ClosingTime", "04/12/2026 at 5 pm", "2026-12-04 17:00"),
    ("LocalMoment", "2027-03-11 9.15am", "2027-03-11 09:15"),
    ("LocalMoment", "11 March 2027, 2pm", "2027-03-11 14:00"),
    ("LocalMoment", "11/03/2027 at 12 noon", "2027-03-11 12:00"),
    ("LocalMoment", "2027-03-11 09:15 GMT", "2027-03-11 09:15"),
    ("LocalMoment", "2027-07-01 09:15 BST", "2027-07-01 09:15"),
    ("LocalMoment", "2027-03-11T09:15:00Z", "2027-03-11 09:15"),
    ("LocalMoment", "2027-07-01T09:15:00Z", "2027-07-01 10:15"),
    ("LocalMoment", "2027-07-01T09:15+02:00", "2027-07-01 08:15"),
    ("LocalMoment", "2027-06-30T23:30Z", "2027-07-01 00:30"),
    ("HourOfDay", "2.30pm", "14:30"),
    ("HourOfDay", "9:00", "09:00"),
    ("HourOfDay", "12am", "00:00"),
    ("HourOfDay", "noon", "12:00"),
    ("HourOfDay", "10:00 GMT", "10:00"),
    ("HourOfDay", "10:00Z", "10:00"),
    ("Zone", "GMT", "Europe/London"),
    ("Zone", "BST", "Europe/London"),
    ("Zone", "Europe/Londn", "Europe/London"),
    ("SaidOn", "December 2021", "2021-12"),
    ("SaidOn", "12/2021", "2021-12"),
    ("SaidOn", "04/12/2021", "2021-12-04"),
    ("Pounds", "£38,626", "38626"),
    ("Pounds", "38k", "38000"),
    ("Pounds", "38.5K", "38500"),
    ("Pounds", "£38,626 per annum", "38626"),
    ("Whole", "seven", "7"),
    ("Whole", "68%", "68"),
    ("Number", "37 hours", "37"),
    ("Flag", "Yes", "true"),
    ("Flag", "N", "false"),
    ("Flag", "TRUE", "true"),
    ("Phone", "1632960123", '"01632960123"'),
    ("Phone", "1632 960123", '"01632 960123"'),
    ("Phone", "Tel: 01632-960123", '"01632 960123"'),
    ("Email", "mailto:jobs@example.org", "jobs@example.org"),
    ("Email", "jobs at example.org", "jobs@example.org"),
    ("WebAddress", "www.example.org", "https://www.example.org"),
    ("WebAddress", "http://www.example.org/a", "https://www.example.org/a"),
    ("Slug", "Signs of Safety", "signs-of-safety"),
]

NOTHING_BETTER = [
    ("Day", "2026-02-31", "there is no day 31 in February 2026, which has 28 days"),
    ("Day", "0206-01-01", "there is a slip in the year 0206"),
    ("Day", "27-01-31", "a date is written as year-month-day, with two digits for month and day"),
    ("Day", "soon", "a date is written as year-month-day, with two digits for month and day"),
    ("ClosingTime", "2026-02-31 12 noon", "there is no day 31 in February 2026, which has 28 days"),
    ("ClosingTime", "4 December", "a date is written as year-month-day, with two digits for month and day"),
    ("LocalMoment", "2027-03-11", "a time belongs after the date"),
    ("LocalMoment", "2027-02-30 10:00", "there is no day 30 in February 2027, which has 28 days"),
    ("LocalMoment", "soon", "a date is written as year-month-day, with two digits for month and day"),
    ("HourOfDay", "half two", "a time is written as hours and minutes of the 24-hour clock"),
    ("SaidOn", "long ago", "this is written as year-month-day, year-month or only the year"),
    ("Pounds", "competitive", "an amount of money is written in digits only, without £, commas, words or k"),
    ("Flag", "Possibly", "this is answered with true or false, in small letters"),
    ("Phone", "999", "this is not a UK phone number in digits and spaces"),
    ("Postcode", "NR1", "this is not a full UK postcode"),
    ("WebAddress", "javascript:alert(1)", "a web address begins with https:// and has no spaces"),
    (
        "WebAddress",
        "https://www.example.org/jobs\u2013ncc",
        "a word processor has put a character into this address (U+2013), so it leads nowhere",
    ),
    (
        "WebAddress",
        "https://www.example.org/jobs\u2026",
        "a word processor has put a character into this address (U+2026), so it leads nowhere",
    ),
    ("Line", "<b>bold</b>", "this is plain text, and `<b>` looks like HTML"),
    ("Paragraph", "One\n\u2022 two", "`\u2022` is a bullet from a word processor"),
]


@pytest.mark.parametrize(("kind", "text", "value"), ACCEPTED)
def test_accepted(kind: str, text: str, value: Any) -> None:
    assert ADAPTERS[kind].validate_python(text) == value


@pytest.mark.parametrize(("kind", "text", "write"), WRITE_INSTEAD)
def test_what_to_write_instead(kind: str, text: str, write: str) -> None:
    assert said(kind, text)[1] == write


@pytest.mark.parametrize(("kind", "text", "message"), NOTHING_BETTER)
def test_said_without_a_guess(kind: str, text: str, message: str) -> None:
    assert said(kind, text) == (message, None)


TYPED = st.one_of(
    st.text(max_size=60),
    st.from_regex(
        r"[0-9]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{1,4}( [0-9]{1,2}[:.]?[0-9]{0,2} ?(am|pm|noon)?)?", fullmatch=True
    ),
    st.from_regex(r"£?[0-9]{1,7}[.,]?[0-9]{0,3}[kK]?( -| to)? ?£?[0-9]{0,6}", fullmatch=True),
    st.from_regex(r"[0-9]{1,2}(st|nd|th)? [A-Z][a-z]{2,8} [0-9]{2,4}", fullmatch=True),
    st.from_regex(r"\+?[0-9]{3,5}[ -]?[0-9]{3}[ -]?[0-9]{3,4}", fullmatch=True),
    st.from_regex(r"(www\.)?[a-z]{1,8}\.[a-z]{2,5}(/[a-z]{0,5})?", fullmatch=True),
)  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=50)
@given(text=TYPED)
def test_what_people_are_told_to_write_is_accepted(kind: str, text: str) -> None:
    try:
        ADAPTERS[kind].validate_python(text)
    except ValidationError as raised:
        write = raised.errors(include_url=False)[0].get("ctx", {}).get("write")
        if write is not None:
            document = parsed(f"value: {write}\n".encode())
            assert document.flaws == ()
            ADAPTERS[kind].validate_python((document.data or {})["value"])


@pytest.mark.parametrize("value", [[], ["2026-12-04"], {}, {"day": "2026-12-04"}, {"year": "2026"}], ids=str)
@pytest.mark.parametrize("kind", KINDS)
def test_a_list_or_fields_are_never_taken_for_one_value(kind: str, value: Any) -> None:
    with pytest.raises(ValidationError):
        ADAPTERS[kind].validate_python(value)


def test_a_closing_time_is_london_time() -> None:
    winter, summer = Closing(date(2026, 12, 4)), Closing(date(2026, 7, 3), time(12))
    assert [moment.isoformat() for moment in (winter.moment, summer.moment)] == [
        "2026-12-04T23:59:00+00:00",
        "2026-07-03T12:00:00+01:00",
    ]
    assert winter.moment.tzinfo is LONDON
    assert [str(winter), str(summer)] == ["2026-12-04", "2026-07-03 12:00"]
