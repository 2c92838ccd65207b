"""Questions to an open page (`questions.js`), answered inside it: the policy does not bind the browser."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

QUESTIONS = Path(__file__).with_name("questions.js").read_text(encoding="utf-8")


def ask(page: Page, question: str) -> Any:
    """The page's answer to one of the questions."""
    return page.evaluate(f"(() => {{ {QUESTIONS}\nreturn {question}(); }})()")


def illegible(page: Page) -> list[str]:
    """What keeps someone from reading all of a page: parts out of the window, cut off, or on other words."""
    slips = {"sticks out": "sideways", "is cut off": "cutOff", "lie on each other": "overlapping"}
    return [f"{found}: {words}" for words, question in slips.items() for found in ask(page, question)]
