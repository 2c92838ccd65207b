"""Data goes one way: a module imports only from the rows above its own (docs/decisions/0002-layers.md)."""

import ast
import re
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
PACKAGE = PROJECT / "scripts" / "regionsite"

ROWS = (
    ("names", "wording", "example_words", "contrast", "diagnostics", "set_aside"),
    ("source", "model"),
    (
        "urls",
        "offers",
        "similar",
        "newsroom",
        "forums",
        "advert_words",
        "event_words",
        "forum_words",
        "listings",
        "parts",
        "edition",
        "explain",
        "markdown",
    ),
    ("rules", "assets", "now", "settings", "lock", "history", "collector", "stamps"),
    ("load", "contexts", "outputs"),
    ("pages", "templates", "render"),
    ("prose", "earlier", "build", "ondemand", "whole", "swap", "trouble", "outcome", "serving", "watching"),
    (
        "plugin",
        "sitecheck",
        "guide",
        "publish",
        "codeowners",
        "late",
        "preview",
        "child",
        "figures",
        "readership",
    ),
    ("commands", "cli"),
)
"""The rows, in the order of the decision record. A module imports from what stands before it."""

ORDER = [module for row in ROWS for module in row]

ENTRY = {"__init__", "__main__"}
"""The package's own doors: the first is empty, the second only calls `cli`."""


def modules() -> dict[str, Path]:
    """Every module's file by its name inside the package: `source.document`, `source` for its `__init__`."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        found[".".join(parts[:-1] if len(parts) > 1 and parts[-1] == "__init__" else parts)] = path
    return found


MODULES = modules()


def imported(path: Path) -> Iterator[str]:
    """The full name of everything a file imports, wherever in it: `regionsite.model.text.Line`, `os`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports by dots"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def imported_modules(path: Path) -> set[str]:
    """The modules of ours that a file imports: a name in a module counts as that module."""
    inside = (name.split(".")[1:] for name in imported(path) if name.split(".")[0] == "regionsite")
    return {module for parts in inside if (module := nearest_module(parts))}


def nearest_module(parts: list[str]) -> str | None:
    candidates = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((name for name in candidates if name in MODULES), None)


def test_every_module_has_one_place() -> None:
    assert sorted(ORDER) == sorted({name.split(".")[0] for name in MODULES} - ENTRY)


@pytest.mark.parametrize("module", sorted(MODULES.keys() - ENTRY))
def test_a_module_imports_only_what_stands_before_it(module: str) -> None:
    top = module.split(".")[0]
    before = ORDER[: ORDER.index(top)]
    imports = {name.split(".")[0] for name in imported_modules(MODULES[module])}
    assert sorted(imports - {top, *before}) == []


def test_no_module_leads_back_to_itself() -> None:
    graph = {name: imported_modules(path) - {name} for name, path in MODULES.items()}
    try:
        order = list(TopologicalSorter(graph).static_order())
    except CycleError as cycle:
        pytest.fail(f"these import one another: {' ← '.join(cycle.args[1])}")
    assert len(order) == len(MODULES)


def test_only_the_plugin_imports_mkdocs() -> None:
    hosts = {"mkdocs", "material", "mkdocs_material"}
    users = {name for name, path in MODULES.items() if hosts & {one.split(".")[0] for one in imported(path)}}
    assert users == {"plugin"}


def test_the_decision_record_has_the_same_rows() -> None:
    record = (PROJECT / "docs" / "decisions" / "0002-layers.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| [0-9] \| ([^|]+) \|", record, re.MULTILINE)
    assert [tuple(re.findall(r"`(\w+)`", row)) for row in rows] == list(ROWS)
