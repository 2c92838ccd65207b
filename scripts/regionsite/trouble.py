"""What a server shows while the files cannot be published: the same words as in the terminal."""

from html import escape

from regionsite.diagnostics import Report
from regionsite.diagnostics.formats import as_text, summary


def trouble_page(report: Report) -> str:
    """A page for every address when no sound version of the region has been read yet.

    It stands alone, for without a region there is no frame to set it in; only a local server shows it.
    """
    return (
        '<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{summary(report)}</title>\n</head>\n<body>\n"
        f"<h1>The site cannot be shown yet: {summary(report)}</h1>\n"
        "<p>Mend the lines below and save. This page reloads by itself.</p>\n"
        f"<pre>{escape(as_text(report))}</pre>\n</body>\n</html>\n"
    )


def trouble_words(report: Report) -> str | None:
    """What is wrong now, to show above the last sound version; None when nothing is."""
    return as_text(report) if report.errors else None
