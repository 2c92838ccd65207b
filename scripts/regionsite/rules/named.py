"""Signs that a text names somebody: titles, a role with a name, an initial, a common first name."""

import re


def somebody(text: str) -> str | None:
    """What looks like somebody's name in a text; no list of names is whole."""
    signs = (_HONORIFIC, _CALLED, _ROLE_AND_NAME, _INITIAL)
    found = next((seen for sign in signs if (seen := sign.search(text))), None) or _first_name(text)
    return found[0].strip() if found else None


_HONORIFIC = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Cllr|Councillor)\.? [A-Z][a-z]+")
_CALLED = re.compile(r"\b(?:named|called|name is|named as) [A-Z][a-z]+(?: [A-Z][a-z]+)?\b")
_INITIAL = re.compile(
    r"(?:^|(?<=[.!?,;:(] )|(?<=\()|(?<=\bby )|(?<=\band )|(?<=\bfrom )|(?<=\bwith )|(?<=\btold )|(?<=\bsaid ))"
    r"[A-Z]\. ?(?!(?:The|We|It|They|This|That|Our|There|And|But|In|If|When|What|How|Why|Who)\b)[A-Z][a-z]+\b"
)
"""`J. Farrow`. A letter that ends a sentence, as in “Area B. Every week”, follows another word."""

_ROLE_AND_NAME = re.compile(
    r"\b(?:manager|director|worker|practitioner|head of service|keeper|leader|social worker),? "
    r"\(?[A-Z][a-z]+ [A-Z][a-z]+\b"
)
_FIRST_NAMES = frozenset({
    "Adam", "Ahmed", "Aisha", "Alan", "Alex", "Alfie", "Alice", "Amy", "Andrew", "Angela", "Anna", "Anne",
    "Anthony", "Archie", "Barbara", "Ben", "Brian", "Callum", "Catherine", "Charlotte", "Chloe", "Chris",
    "Christine", "Claire", "Craig", "Daniel", "Danielle", "Darren", "David", "Deborah", "Donna", "Elizabeth",
    "Ella", "Emily", "Emma", "Fatima", "Freya", "Gareth", "Gary", "Gemma", "Hannah", "Hassan", "Helen", "Ian",
    "Ibrahim", "Jack", "James", "Jamie", "Jane", "Jason", "Jennifer", "Jessica", "Joanne", "Joe", "John",
    "Jonathan", "Josh", "Julie", "Karen", "Kate", "Katie", "Kelly", "Kevin", "Laura", "Lauren", "Leah",
    "Leanne", "Linda", "Lisa", "Liz", "Louise", "Lucy", "Margaret", "Maria", "Matthew", "Mia", "Michael",
    "Michelle", "Mike", "Mohammed", "Molly", "Muhammad", "Nadia", "Natalie", "Neil", "Nick", "Nicola",
    "Nicole", "Noah", "Oliver", "Olivia", "Paul", "Peter", "Philip", "Priya", "Rachel", "Rebecca", "Richard",
    "Robert", "Ruth", "Ryan", "Samantha", "Sandra", "Sarah", "Sharon", "Simon", "Sophie", "Stephen", "Steve",
    "Steven", "Stuart", "Susan", "Suzanne", "Thomas", "Tim", "Tom", "Tony", "Tracey", "Tracy", "Wendy",
    "Yusuf", "Zara", "Zoe",
})  # fmt: skip
"""Common first names that are no other word of English and no place of the trade."""

_NOT_A_PERSON = re.compile(
    r"^(?:Street|Road|House|Hall|Centre|College|Hospital|School|Lane|Way|Court|Park)\b|^’s (?:Street|Hospital|House)"
)


def _first_name(text: str) -> re.Match[str] | None:
    """A common first name; not where it is part of an address: `John Street`."""
    for word in re.finditer(r"(?<!St )(?<!Saint )\b[A-Z][a-z]+\b", text):
        if word[0] in _FIRST_NAMES and not _NOT_A_PERSON.search(text[word.end() :].lstrip(" ")):
            return word
    return None
