"""The kinds of text a record may hold: each says what it accepts and, when it does not, what to do instead."""

import re
from collections.abc import Callable
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, StringConstraints
from pydantic_core import PydanticCustomError

from regionsite.names import slug_problem, slugged
from regionsite.wording import shortened

_TAG = re.compile(r"<[A-Za-z/!?][^<>]*>?")
_BULLET = re.compile(
    r"^[ \t]*[\u2022\u00b7\u25cf\u25aa\u25cb\u25e6\u2023\uf0b7\uf0a7\u2013](?=\s)", re.MULTILINE
)
_EMAIL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+-]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}")
_POSTCODE = re.compile(r"[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}")
_PHONE = re.compile(r"(\+44|0)[0-9 ()]+(?: ext\.? ?[0-9]+)?")
_GSS = re.compile(r"[EWSN][0-9]{8}")
_TAGGED = re.compile(r"[A-Za-z0-9._~-]+=[A-Za-z0-9._~-]+(?:&[A-Za-z0-9._~-]+=[A-Za-z0-9._~-]+)*")
_TYPESET = re.compile("[\u200c\u200d\u2013\u2014\u2018\u2019\u201c\u201d\u2026]")
"""What word processors make of hyphens, dots and quotation marks, and their marks without width."""

_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)+")


def _checked_slug(text: str) -> str:
    problem = slug_problem(text)
    if problem:
        raise PydanticCustomError("slug", "this name {problem}", {"problem": problem, "write": slugged(text)})
    return text


def _without_markup(text: str) -> str:
    found = _TAG.search(text)
    if found:
        raise PydanticCustomError(
            "markup",
            "this is plain text, and `{found}` looks like HTML",
            {
                "found": shortened(found[0], 20),
                "line": _line_of(text, found.start()),
                "said": found[0],
                "advice": "write the words without signs like < and >",
            },
        )
    return text


def _line_of(text: str, place: int) -> int:
    """In which line of a text a place is, counted from 0."""
    return text.count("\n", 0, place)


def _one_line(text: str) -> str:
    if "\n" in text:
        raise PydanticCustomError(
            "several-lines",
            "this must stand on one line",
            {"advice": "write it beside the name of its field, without `|`"},
        )
    return text


def _without_typed_bullets(text: str) -> str:
    found = _BULLET.search(text)
    if found:
        raise PydanticCustomError(
            "typed-bullet",
            "`{found}` is a bullet from a word processor",
            {
                "found": found[0].strip(),
                "line": _line_of(text, found.end()),
                "said": found[0].strip(),
                "advice": "begin each point on its own line, with a hyphen and a space",
            },
        )
    return text


def _secure_address(text: str) -> str:
    if typeset := _TYPESET.search(text):
        raise PydanticCustomError(
            "address",
            "a word processor has put a character into this address (U+{code}), so it leads nowhere",
            {"code": f"{ord(typeset[0]):04X}", "advice": "copy it from the browser"},
        )
    if _is_secure(text):
        return text
    bare = text.removeprefix("http://").strip(" <>")
    meant = f"https://{bare}"
    told = (
        {"write": meant} if _is_secure(meant) and "@" not in bare else {"advice": "copy it from the browser"}
    )
    if text.startswith("http://"):
        raise PydanticCustomError("address", "this address is not secure: it begins with http://", told)
    raise PydanticCustomError("address", "a web address begins with https:// and has no spaces", told)


def _is_secure(text: str) -> bool:
    try:
        parts = urlsplit(text)
        parts.port  # noqa: B018 - reading it is what checks it
    except ValueError:
        return False
    if parts.scheme != "https" or parts.username or not _HOST.fullmatch(parts.hostname or ""):
        return False
    return not re.search(r"[\s<>\"'`\\{}|^\x00-\x20]", text)


def _source_tag(text: str) -> str:
    if not _TAGGED.fullmatch(text):
        bare = text.strip("?& ")
        told = (
            {"write": bare} if _TAGGED.fullmatch(bare) else {"advice": "write it like utm_source=your-region"}
        )
        raise PydanticCustomError(
            "source-tag", "this is not a name, an equals sign and a value without spaces", told
        )
    return text


def _email(text: str) -> str:
    if not _EMAIL.fullmatch(text):
        meant = re.sub(
            r"^mailto:|^e-?mail:|[<>\s]|[.,;]$", "", text.replace(" at ", "@"), flags=re.IGNORECASE
        )
        told = {"write": meant} if _EMAIL.fullmatch(meant) else {"advice": "write it like jobs@example.org"}
        raise PydanticCustomError("email", "this is not an e-mail address", told)
    return text


def _phone(text: str) -> str:
    if _is_phone(text):
        return text
    bare = " ".join(re.sub(r"^[A-Za-z .:]+|[-./]", " ", text).split())
    if re.fullmatch(r"[1-9][0-9]{8,9}", re.sub(r"[^0-9]", "", text)) and _is_phone(f"0{bare}"):
        raise PydanticCustomError("phone", "this phone number has lost its first 0", {"write": f'"0{bare}"'})
    told = {"write": f'"{bare}"'} if _is_phone(bare) else {"advice": 'write it like "01632 960123"'}
    raise PydanticCustomError("phone", "this is not a UK phone number in digits and spaces", told)


def _is_phone(text: str) -> bool:
    digits = re.sub(r"[^0-9]", "", text)
    return _PHONE.fullmatch(text) is not None and 10 <= len(digits) <= 17


def _postcode(text: str) -> str:
    tidy = re.sub(r"\s+", "", text.upper())
    tidy = f"{tidy[:-3]} {tidy[-3:]}"
    if not _POSTCODE.fullmatch(tidy):
        raise PydanticCustomError(
            "postcode", "this is not a full UK postcode", {"advice": "write it like NR1 2DH, or leave it out"}
        )
    return tidy


def _gss_code(text: str) -> str:
    if not _GSS.fullmatch(text):
        raise PydanticCustomError(
            "gss", "this is not a GSS code", {"advice": "it is a letter and eight digits, like E10000020"}
        )
    return text


def at_least_characters(limit: int) -> Callable[[str], str]:
    """A validator that refuses text shorter than `limit`; a pydantic bound would give way to Plain's own."""

    def check(text: str) -> str:
        if len(text) < limit:
            raise PydanticCustomError(
                "too-short",
                "this has {count} characters and needs at least {limit}",
                {"count": len(text), "limit": limit, "advice": "write whole words"},
            )
        return text

    return check


def at_most_words(limit: int) -> Callable[[str], str]:
    """A validator that refuses text of more than `limit` words."""

    def check(text: str) -> str:
        count = len(text.split())
        if count > limit:
            raise PydanticCustomError(
                "too-many-words",
                "this has {count} words and may have at most {limit}",
                {"count": count, "limit": limit, "advice": "shorten it"},
            )
        return text

    return check


Plain = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1), AfterValidator(_without_markup)
]
"""Text of any length on any number of lines, never markup."""

Line = Annotated[Plain, AfterValidator(_one_line), StringConstraints(max_length=200)]
"""One line of plain text, at most 200 characters."""

Paragraph = Annotated[Plain, AfterValidator(_without_typed_bullets), StringConstraints(max_length=2_000)]
"""A few sentences of plain text, at most 2,000 characters."""

Markdown = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=20_000),
    AfterValidator(_without_typed_bullets),
]
"""Text with CommonMark headings, lists, emphasis and links; HTML and images are refused by the `markdown` rule."""

WebAddress = Annotated[
    str, StringConstraints(strip_whitespace=True, max_length=500), AfterValidator(_secure_address)
]
"""An address that begins with https://."""

SiteAddress = Annotated[Line, StringConstraints(pattern=r"^/([a-z0-9-]+/)*$")]
"""The address of a page of this site, from its root: `/vacancies/`."""

SourceTag = Annotated[
    str, StringConstraints(strip_whitespace=True, max_length=100), AfterValidator(_source_tag)
]
"""What is added to an address to say where someone came from: `utm_source=social-work-east`."""

Email = Annotated[str, StringConstraints(strip_whitespace=True, max_length=200), AfterValidator(_email)]
Phone = Annotated[str, StringConstraints(strip_whitespace=True), AfterValidator(_phone)]
Postcode = Annotated[str, StringConstraints(strip_whitespace=True), AfterValidator(_postcode)]
GssCode = Annotated[str, StringConstraints(strip_whitespace=True), AfterValidator(_gss_code)]
Slug = Annotated[str, StringConstraints(strip_whitespace=True), AfterValidator(_checked_slug)]
"""An id: lower-case letters, digits and single hyphens, at most 60 characters."""
