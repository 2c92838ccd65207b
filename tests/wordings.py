"""Words of the libraries underneath, which no person who edits a file may ever be shown."""

import re

OF_LIBRARIES = re.compile(
    r"input should be|validation|pydantic|libyaml|\byaml\b|\bmapping\b|\bscalar\b|\btokens?\b|type=|\btuple\b|\bdict\b"
    r"|string_|\bstrings?\b|\bparsed?\b|\bparsing\b|\bnull\b|\bregex\b|(?-i:\bNone\b)|\bint\b|\bbool(ean)?\b|\bfloat\b"
    r"|\binteger\b|\bdecimal\b|\bobject\b|\binstance\b|\bliteral\b|\bflow\b|\bblock\b|\banchor\b|\bsyntax\b|\bstream\b"
    r"|\bindent(ation|ed)?\b|\bvalidator\b|\bschema\b|traceback|exception|\battribute|https://errors",
    re.IGNORECASE,
)


def library_words(*texts: str | None) -> list[str]:
    """The words of libraries in messages and hints; what stands in backticks was written by the editor."""
    found = []
    for text in texts:
        own = re.sub(r"`[^`]*`", "", (text or "").partition("\n")[0])
        found += [match[0] for match in OF_LIBRARIES.finditer(own)]
    return found
