"""What a build or a server says in the terminal: what is wrong at which line, and one last line on how it went."""

import sys

from regionsite.diagnostics import Report
from regionsite.diagnostics.formats import as_text, summary
from regionsite.edition import Edition
from regionsite.wording import plural


def tell_diagnostics(report: Report) -> None:
    """Everything that is wrong, if anything is."""
    if report.diagnostics:
        print(as_text(report), file=sys.stderr, flush=True)


def tell_outcome(
    edition: Edition, report: Report, where: str, seconds: float, files: int | None = None
) -> None:
    """Where the site is, what it holds, how long it took; of a region in disorder that something is to mend."""
    if report.errors:
        told = f"Still showing the last sound version at {where}: {summary(report)} to mend."
    else:
        holds = plural(len(edition.open), "open vacancy", "open vacancies")
        holds += f", {plural(files, 'file')}" if files else ""
        told = f"Site at {where}: {holds}, {seconds:.1f} s."
    print(told, flush=True)
