"""axe-core at WCAG 2.2 AA. The browser itself puts it into a page: the policy would block a script tag."""

from pathlib import Path
from typing import Any

import axe_playwright_python
from playwright.sync_api import Page

SCRIPT = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

EVERY_RULE: dict[str, Any] = {
    "runOnly": TAGS,
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}

COLOUR_RULES: dict[str, Any] = {
    "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]},
    "resultTypes": ["violations"],
}
"""What can differ between light and dark on a page whose other rules have been looked at in one of them."""

ALL_BUT_COLOURS: dict[str, Any] = EVERY_RULE | {
    "rules": {"target-size": {"enabled": True}, "color-contrast": {"enabled": False}},
}
"""Everything else: the contrast of colours takes most of axe's time."""

_START = (
    "options => { window.axeAnswer = new Promise(go => setTimeout(() => go(axe.run(document, options)), 0)) }"
)

_ANSWER = """async () => (await window.axeAnswer).violations.flatMap(found => found.nodes.map(node =>
    `${found.id}: ${node.target.flat().join(' ')}: ${node.failureSummary.replace(/\\s+/g, ' ')}`))"""


def start(page: Page, options: dict[str, Any]) -> None:
    """Let axe begin on a page, without waiting for it."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(SCRIPT)
    page.evaluate(_START, options)


def violations(page: Page) -> list[str]:
    """What axe found since it was started: rule, element and what would mend it."""
    found: list[str] = page.evaluate(_ANSWER)
    return found
