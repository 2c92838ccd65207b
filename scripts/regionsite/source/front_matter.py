"""A post: YAML between two lines `---`, called its front matter, and below it the words in Markdown."""

_MARK = "---"


def front_matter(text: str) -> str | None:
    """The YAML of a post, each line of it where it stands in the file; None when the post does not begin with any."""
    lines = text.split("\n")
    end = _end(lines)
    return None if end is None else "\n".join(["", *lines[1:end], ""])


def body(text: str) -> str:
    """The words below the front matter, each line where it stands in the file, so that a slip in one can be shown."""
    lines = text.split("\n")
    end = _end(lines)
    return text if end is None else "\n".join([*[""] * (end + 1), *lines[end + 1 :]])


def unclosed(text: str) -> int | None:
    """The first empty line of a post whose fields begin and never end, from 1; None where they do not begin."""
    lines = text.split("\n")
    if lines[0].rstrip() != _MARK or _end(lines) is not None:
        return None
    return next((number for number, line in enumerate(lines, 1) if not line.strip()), len(lines))


def _end(lines: list[str]) -> int | None:
    """The number of the line that ends the front matter, counted from 0."""
    if lines[0].rstrip() != _MARK:
        return None
    return next((number for number, line in enumerate(lines) if number and line.rstrip() == _MARK), None)
