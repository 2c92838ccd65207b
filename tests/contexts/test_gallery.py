"""The components and their examples."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from markupsafe import Markup

from regionsite.contexts.gallery import Component, Example, gallery_context, read_components
from tests.contexts.stated import view

COMPONENTS = Path(__file__).parents[2] / "theme" / "components"


def test_examples_are_read_as_written_but_for_markup(tmp_path: Path) -> None:
    folder = tmp_path / "components" / "hex-map"
    folder.mkdir(parents=True)
    (folder / "macro.html").write_text("", encoding="utf-8")
    (folder / "examples.yml").write_text(
        "- name: one\n  args: {level: 4, map: {drawing: {markup: <g/>}, tiles: [{url: null}]}}\n"
        "- name: two\n  args: {}\n  body: <p>Words.</p>\n",
        encoding="utf-8",
    )
    drawn = SimpleNamespace(drawing=Markup("<g/>"), tiles=[SimpleNamespace(url=None)])
    assert list(read_components(tmp_path / "components")) == [
        Component(
            "hex-map",
            "components/hex-map/macro.html",
            "hex_map",
            (
                Example("one", {"level": 4, "map": drawn}, None),
                Example("two", {}, Markup("<p>Words.</p>")),
            ),
        )
    ]


@pytest.mark.parametrize(
    "component", tuple(read_components(COMPONENTS)), ids=lambda component: component.name
)
def test_every_component_has_its_hardest_examples(component: Component) -> None:
    assert {"html as text", "longest plausible"} <= {example.name for example in component.examples}


def test_the_gallery_is_kept_out_of_search() -> None:
    context = gallery_context(view("gallery/"), COMPONENTS)
    assert context.head.indexed is False
    assert len(context.components) > 40
