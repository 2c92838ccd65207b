"""Where the browser of the tests is. It is found, never downloaded."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")

NO_CHROMIUM = (
    "No Chromium was found for the browser tests. Install one (on Debian: sudo apt install chromium), "
    "or set REGIONSITE_CHROMIUM to the full path of Chrome, Chromium or Edge."
)


def find_chromium(environment: Mapping[str, str]) -> Path | None:
    """The browser that REGIONSITE_CHROMIUM names, else one on the path, else Playwright's own, else None.

    A name in REGIONSITE_CHROMIUM that leads nowhere gives None: another browser is not what was asked for.
    """
    if named := environment.get("REGIONSITE_CHROMIUM"):
        return existing(Path(named))
    for name in NAMES:
        if found := shutil.which(name, path=environment.get("PATH", "")):
            return Path(found)
    return playwrights_own()


def is_required(environment: Mapping[str, str]) -> bool:
    """Whether a missing browser is a failure (under CI) or a reason to skip (on a person's machine)."""
    return environment.get("CI", "").lower() in ("1", "true", "yes")


def playwrights_own() -> Path | None:
    """The Chromium that `playwright install chromium` put in place, if anyone ran it."""
    with sync_playwright() as playwright:
        return existing(Path(playwright.chromium.executable_path))


def existing(path: Path) -> Path | None:
    """The path, if a file is there."""
    return path if path.is_file() else None
