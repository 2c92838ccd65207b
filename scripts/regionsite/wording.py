"""How the site and its checks speak, in plain English: pounds, dates, counts, lists, near spellings."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from difflib import get_close_matches

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SMALL = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)


def pounds(amount: Decimal) -> str:
    """£38,626 for a whole amount, £17.50 for one with pence."""
    return f"£{amount:,.0f}" if amount == amount.to_integral_value() else f"£{amount:,.2f}"


def number(value: Decimal | int) -> str:
    """A number without trailing noughts: 18, 18.5, 1,250."""
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def long_day(day: date) -> str:
    """Friday 4 December 2026."""
    return f"{WEEKDAYS[day.weekday()]} {plain_day(day)}"


def plain_day(day: date) -> str:
    """4 December 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def period(year: int, month: int | None = None, day: int | None = None) -> str:
    """4 December 2026, December 2026 or 2026: as much as is known."""
    words = [str(day)] if day else []
    words += [MONTHS[month - 1]] if month else []
    return " ".join([*words, str(year)])


def clock(moment: datetime) -> str:
    """11:59pm, 12 noon, 9am."""
    if (moment.hour, moment.minute) == (12, 0):
        return "12 noon"
    hour = moment.hour % 12 or 12
    minutes = f":{moment.minute:02}" if moment.minute else ""
    return f"{hour}{minutes}{'am' if moment.hour < 12 else 'pm'}"


def plural(count: int, one: str, many: str | None = None) -> str:
    """`1 vacancy`, `3 vacancies`, `0 vacancies`."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def spelled(count: int) -> str:
    """A small number as a word, for running text: `eleven`; larger ones in digits."""
    return _SMALL[count] if 0 <= count < len(_SMALL) else f"{count:,}"


def capitalised(text: str) -> str:
    """The same text with its first letter large; the rest is left as it is."""
    return text[:1].upper() + text[1:]


def uncapitalised(text: str) -> str:
    """The same text with its first letter small, for running text; an acronym keeps its letters."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def joined(words: Sequence[str], last: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def article(word: str) -> str:
    """The word with `a` or `an` before it."""
    return f"{'an' if word[:1].lower() in 'aeiou' else 'a'} {word}"


def shortened(text: str, most: int = 40) -> str:
    """The text on one line, cut to a length that a message can repeat."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "\N{HORIZONTAL ELLIPSIS}"


_LONGEST_NAME = 80


def nearest(written: str, choices: Iterable[str], *, likeness: float = 0.6) -> str | None:
    """The choice most like what was written, for a did-you-mean; None when none is near.

    `likeness` is from 0 to 1, where 1 is the same.
    """
    if len(written) > _LONGEST_NAME:
        return None  # Whole sentences resemble no name, and comparing them takes long.
    known = {choice.lower(): choice for choice in choices}
    near = get_close_matches(written.strip().lower().replace(" ", "_"), known, n=1, cutoff=likeness)
    near = near or get_close_matches(written.strip().lower().replace(" ", "-"), known, n=1, cutoff=likeness)
    return known[near[0]] if near else None
