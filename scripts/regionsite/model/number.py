"""Numbers, money and yes-or-no, read from the text as written (a YAML reader never guesses for us)."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import Annotated, Any

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

_AMOUNT = re.compile(
    r"(?<![0-9.,])([0-9]{1,3}(?:[, ][0-9]{3})+|[0-9]+)(?:\.([0-9]{1,2}))?\s*([kK]\b)?(?![0-9.])"
)
_DIGITS = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_WORDS = (
    "nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
_YES = {"yes": "true", "y": "true", "on": "true", "no": "false", "n": "false", "off": "false"}


# Thousands of adverts say the same few numbers.
_decimal = lru_cache(10_000)(Decimal)


def _pounds_meant(text: str) -> list[str]:
    """The plain numbers that a typed amount such as `£38,626`, `38k` or `£38,000 to £44,000` means."""
    amounts = []
    for whole, pence, thousands in _AMOUNT.findall(text):
        digits = re.sub(r"[, ]", "", whole) + (f".{pence}" if pence else "")
        amounts.append(f"{(Decimal(digits) * 1000).normalize():f}" if thousands else digits)
    # In `40000 pro rata for 18 hours` only one of the numbers is money.
    large = [amount for amount in amounts if Decimal(amount) >= 1_000]
    return [amount for amount in large or amounts if len(amount) <= 12]


def _pounds(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    text = value.strip()
    if re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,2})?", text):
        return _decimal(text)
    meant = _pounds_meant(text)
    told: dict[str, Any] = {"advice": "write the pounds in digits only, like 38626"}
    if len(meant) == 1 and re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,2})?", meant[0]):
        told = {"write": meant[0]}
    elif len(meant) == 2:
        told = {"advice": f"write one amount only: the lower is {meant[0]}, the higher is {meant[1]}"}
    raise PydanticCustomError(
        "pounds", "an amount of money is written in digits only, without £, commas, words or k", told
    )


def _digits_meant(text: str) -> str | None:
    """The number that `37 hours`, `1.1%` or `seven` means, if it is the only one there."""
    numbers = _DIGITS.findall(text) or [str(_WORDS.index(word)) for word in _words(text) if word in _WORDS]
    # Of `thirty seven` or `two and a half` only a part would be read.
    partly = any(word.endswith(("teen", "ty", "hundred", "half", "quarter")) for word in _words(text))
    return numbers[0] if len(numbers) == 1 and not partly else None


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text.lower())


def _whole(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    text = value.strip()
    if re.fullmatch(r"-?[0-9]{1,9}", text):
        return int(text)
    meant = _digits_meant(text)
    told = (
        {"write": meant} if meant and re.fullmatch(r"-?[0-9]{1,9}", meant) else {"advice": "write it like 12"}
    )
    raise PydanticCustomError("whole-number", "this must be a whole number, in digits only", told)


def _number(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    text = value.strip()
    if re.fullmatch(_NUMBER, text):
        return _decimal(text)
    meant = _digits_meant(text)
    told = (
        {"write": meant} if meant and re.fullmatch(_NUMBER, meant) else {"advice": "write it like 37 or 18.5"}
    )
    raise PydanticCustomError("number", "this must be a number, in digits only", told)


_NUMBER = r"-?[0-9]{1,12}(\.[0-9]{1,6})?"


def _flag(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    word = value.strip()
    if word in ("true", "false"):
        return word == "true"
    meant = _YES.get(word.lower(), word.lower() if word.lower() in ("true", "false") else None)
    told = {"write": meant} if meant else {"advice": "write true for yes, or false for no"}
    raise PydanticCustomError("flag", "this is answered with true or false, in small letters", told)


Pounds = Annotated[Decimal, BeforeValidator(_pounds)]
"""An amount in pounds sterling, never negative; pence only after a point."""

Whole = Annotated[int, BeforeValidator(_whole)]
Number = Annotated[Decimal, BeforeValidator(_number)]
Flag = Annotated[bool, BeforeValidator(_flag)]
"""`true` or `false`, spelled so."""
