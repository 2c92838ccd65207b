"""Nothing public is without its words: code, rules, commands, options, components, templates."""

import argparse
import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from regionsite.cli import parser
from regionsite.rules import RULES

PROJECT = Path(__file__).parents[1]
CODE = sorted((PROJECT / "scripts").rglob("*.py")) + [
    PROJECT / "scripts" / name for name in ("build", "serve", "test", "validate")
]
COMPONENTS = sorted(path for path in (PROJECT / "theme" / "components").iterdir() if path.is_dir())
TEMPLATES = sorted((PROJECT / "theme" / "pages").glob("*.html"))
PAGES = PROJECT / "scripts" / "regionsite" / "pages"
CONTEXTS = PROJECT / "scripts" / "regionsite" / "contexts"

Documented = ast.Module | ast.ClassDef | ast.FunctionDef


def text_of(*paths: str) -> str:
    return "\n".join((PROJECT / path).read_text(encoding="utf-8") for path in paths)


def public(node: Documented, name: str) -> Iterator[tuple[str, Documented]]:
    """A module, class or function and whatever is public inside it, by name."""
    yield name, node
    for inner in () if isinstance(node, ast.FunctionDef) else node.body:
        if isinstance(inner, ast.ClassDef | ast.FunctionDef) and not inner.name.startswith("_"):
            yield from public(inner, f"{name}.{inner.name}")


@pytest.mark.parametrize("path", CODE, ids=lambda path: path.relative_to(PROJECT / "scripts").as_posix())
def test_everything_public_says_what_it_is(path: Path) -> None:
    module = ast.parse(path.read_text(encoding="utf-8"))
    empty_package = path.name == "__init__.py" and not module.body
    silent = [name for name, node in public(module, path.stem) if not ast.get_docstring(node)]
    assert silent == ([path.stem] if empty_package else [])


def test_every_rule_is_in_the_guide() -> None:
    overview = text_of("docs/for-authorities/rules.md")
    names = ("rules-adverts.md", "rules-events.md", "rules-forum.md", "rules-region.md")
    pages = text_of(*(f"docs/for-authorities/{name}" for name in names))
    assert [rule.name for rule in RULES if f"#{rule.name})" not in overview] == []
    assert [rule.name for rule in RULES if not re.search(rf"(?m)^#+ .*{rule.name}", pages)] == []
    assert [rule.name for rule in RULES if not rule.reason] == []


def test_every_command_and_option_is_explained() -> None:
    explained = text_of("README.md", "CONTRIBUTING.md")
    commands = next(one for one in parser()._actions if isinstance(one, argparse._SubParsersAction)).choices
    options = {
        option
        for command in commands.values()
        for action in command._actions
        for option in action.option_strings
        if option not in ("-h", "--help")
    }
    assert [command for command in commands if f"`regionsite {command}" not in explained] == []
    assert sorted(option for option in options if f"`{option}" not in explained) == []
    assert [command.prog for command in commands.values() if not command.description] == []


@pytest.mark.parametrize("component", COMPONENTS, ids=lambda path: path.name)
def test_a_component_is_a_macro_its_style_and_examples(component: Path) -> None:
    assert sorted(path.name for path in component.iterdir()) == ["examples.yml", "macro.html", "style.css"]
    macro = (component / "macro.html").read_text(encoding="utf-8")
    assert macro.startswith("{#"), "it begins with what it is"
    assert [name for name in re.findall(r"macro (\w+)\(", macro) if not name.startswith("_")] == [
        component.name.replace("-", "_")
    ]


@pytest.mark.parametrize("component", COMPONENTS, ids=lambda path: path.name)
def test_a_component_shows_html_as_text_and_the_longest_it_may_hold(component: Path) -> None:
    examples = yaml.safe_load((component / "examples.yml").read_text(encoding="utf-8"))
    names = [example["name"] for example in examples]
    assert {"html as text", "longest plausible"} <= set(names)
    assert len(names) == len(set(names))


@pytest.mark.parametrize("component", COMPONENTS, ids=lambda path: path.name)
def test_a_component_is_used(component: Path) -> None:
    imports = f'"components/{component.name}/macro.html"'
    users = [
        path for path in (PROJECT / "theme").rglob("*.html") if imports in path.read_text(encoding="utf-8")
    ]
    assert users


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.stem)
def test_template_context_and_page_share_one_name(template: Path) -> None:
    camel = "".join(word.capitalize() for word in template.stem.split("_"))
    contexts, pages = (
        "\n".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py"))
        for folder in (CONTEXTS, PAGES)
    )
    assert f"class {camel}Context" in contexts
    assert f"def {template.stem}_context(" in contexts
    assert re.search(rf"def {template.stem}_pages?\(", pages)
