"""How an example says that it is one: in a title, before a text, in a number, in a note.

A feed, a calendar or a search result is read without the page around it, and nobody may take an example for a
council's own.
"""

from regionsite.wording import plural


def titled(title: str, example: bool) -> str:
    """A title or a name: `Example: Social worker, fostering`."""
    return f"Example: {title}" if example else title


def opened(text: str, example: bool) -> str:
    """A text of sentences: `Example. A team of seven.`"""
    return f"Example. {text}" if example else text


def kind(noun: str, example: bool) -> str:
    """What it is called in running text: `example advert`."""
    return f"example {noun}" if example else noun


def counted(count: int, one: str, many: str | None = None, *, example: bool) -> str:
    """How many there are: `9 example vacancies`."""
    return plural(count, kind(one, example), kind(many, example) if many else None)


def note(example: bool) -> str | None:
    """The word alone, for a line that has a place for it; None of what is real."""
    return "example" if example else None
