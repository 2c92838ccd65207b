"""Something wrong with how a file is written, before anyone asks what it means."""

from collections.abc import Mapping
from dataclasses import dataclass

from regionsite.diagnostics import Span


@dataclass(frozen=True)
class Flaw:
    """One problem of the writing itself: always an error, with its place and what to do."""

    span: Span
    rule: str
    message: str
    hint: str | None = None


def of_whole_file(rule: str, message: str, hint: str) -> Flaw:
    """What is wrong with a file's name or place; it is shown at the file's first character."""
    return Flaw(Span(1, 1), rule, message, hint)


REASONS: Mapping[str, str] = {
    "not-utf-8": "Files are saved as UTF-8. In another encoding £ signs and accents turn into other letters.",
    "invisible-character": "Characters nobody can see break addresses and move every line number after them.",
    "odd-space": "Word processors have spaces of their own. Only ordinary spaces separate the parts of a line.",
    "too-large": "A file has at most 2 MB. A larger one has had something pasted into it by mistake.",
    "too-deep": "Fields within fields go at most 50 deep. Nobody needs ten; thousands crash the reader.",
    "empty-file": "A file without a word in it is an advert somebody forgot.",
    "badly-joined": "Two people changed the same lines at once. The marks show both; only a person can choose.",
    "no-front-matter": "A post begins with its fields, between two lines `---`, and its words stand below them.",
    "not-fields": "Every file holds fields, each as `name: value` on a line of its own.",
    "no-field-name": "Before each colon stands the name of a field.",
    "repeated-field": "A field stands once. Of two, nobody could tell which is meant.",
    "colon": "A value with a colon and a space in it stands in quotation marks.",
    "missing-colon": "A colon stands between a field's name and its value.",
    "missing-space": "A space follows the colon after a field's name, and the hyphen before a list item.",
    "missing-hyphen": "Each item of a list begins with a hyphen and a space.",
    "misplaced-item": "List items stand on lines of their own below the name of their field.",
    "indent": "Lines that belong together begin in the same column.",
    "text-indent": "Every line of a long text begins in the same column, two spaces in.",
    "tab": "Lines begin with spaces. How wide a tab is, every program decides differently.",
    "unclosed-quote": "A value that begins with a quotation mark ends with the same mark.",
    "quotation-marks": "Quotation marks stand around the whole value or not at all.",
    "backslash": "Within double quotation marks a backslash changes the letter after it.",
    "word-quotes": "Only straight quotation marks can stand around a value; word processors type curly ones.",
    "typed-bullet": "Lists are written with hyphens; bullets pasted from a word processor are letters like others.",
    "bracket": "Every bracket that opens is closed on the same line.",
    "first-character": "A value that begins with a sign such as @ or * stands in quotation marks.",
    "lost-text": "What stands after a space and # is a note to yourself and is never published.",
    "empty-item": "A hyphen with nothing after it is an item somebody forgot.",
    "shared-value": "Values are written out. Signs that copy them from elsewhere hide what a file says.",
    "second-record": "One file holds one record, so that changes stay small and addresses stay put.",
    "unreadable": "A line that fits no pattern cannot be read, and nothing after it either.",
    "misplaced-file": "A file that nothing reads is an advert that nobody sees.",
    "file-name": "The file's name becomes the page's address.",
    "undefined-authority": "A folder is an authority when it holds authority.yml.",
    "drawing": "Drawings come from outside, so only plain shapes are let through.",
}
"""Every rule a flaw can be reported under, with its reason. The guide prints them; a test holds them complete."""
