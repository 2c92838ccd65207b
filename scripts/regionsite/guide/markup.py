"""Small pieces of the guide's Markdown."""

import re


def page(title: str, description: str, *blocks: str) -> str:
    """A whole page: front matter, one first heading, then its blocks with an empty line between."""
    head = f"---\ntitle: {title}\ndescription: {description}\n---\n\n# {title}"
    return _with_apostrophes("\n\n".join([head, *blocks])) + "\n"


def _with_apostrophes(text: str) -> str:
    """The text with printer's apostrophes, as in the rest of `docs/`; code stays as it is typed."""
    parts = re.split(r"(```.*?```|`[^`\n]*`)", text, flags=re.DOTALL)
    return "".join(part if part.startswith("`") else re.sub(r"(?<=\w)'", "’", part) for part in parts)


def code(text: str) -> str:
    """Words to type, set as code."""
    return f"`` {text} ``" if "`" in text else f"`{text}`"


def told(text: str) -> str:
    """What the check says, with `quoted` words as code and the rest safe from Markdown."""
    parts = re.split(r"(`[^`]*`)", text)
    return "".join(part if part.startswith("`") else re.sub(r"([*_<\[\]])", r"\\\1", part) for part in parts)


def fence(text: str, language: str, title: str | None = None) -> str:
    """A block of code, with the name of its file above it."""
    named = f' title="{title}"' if title else ""
    return f"```{language}{named}\n{text.rstrip()}\n```"


def sentence(text: str) -> str:
    """The text with a large first letter and a full stop."""
    text = text.strip()
    ended = text if text.endswith((".", "?", "!", ":")) else f"{text}."
    return ended[:1].upper() + ended[1:]
