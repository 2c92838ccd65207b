"""`python -m regionsite.sitecheck SITE_DIR [--site-url URL]`: 0 nothing found, 1 something, 2 wrong use."""

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from regionsite.settings import setting
from regionsite.sitecheck import as_text, check_site
from regionsite.wording import plural

CLEAN, PROBLEMS, MISUSED = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Check a site, print what was found and, as the last line, how it went."""
    parser = argparse.ArgumentParser(
        prog="python -m regionsite.sitecheck", description="Check a built site as a visitor meets it."
    )
    parser.add_argument("folder", type=Path, metavar="SITE_DIR", help="the folder that holds the built site")
    parser.add_argument("--site-url", help="the address it will have (site_url of the mkdocs.yml here)")
    asked = parser.parse_args(arguments)
    here = Path()
    site_url = asked.site_url or ((here / "mkdocs.yml").is_file() and setting(here, "site_url"))
    if not site_url:
        print("Say which address the site will have: --site-url https://example.org/", file=sys.stderr)
        return MISUSED
    if not asked.folder.is_dir():
        print(f"{asked.folder} is not a folder.", file=sys.stderr)
        return MISUSED
    started = time.perf_counter()
    site, findings = check_site(asked.folder, site_url)
    if findings:
        print(as_text(findings), end="\n\n")
    read = f"{plural(len(site.pages), 'page')}, {plural(len(site.files) - len(site.pages), 'other file')}"
    found = plural(len(findings), "problem") if findings else "no problem"
    print(f"{read}: {found}. {time.perf_counter() - started:.1f} s")
    return PROBLEMS if findings else CLEAN


if __name__ == "__main__":
    sys.exit(main())
