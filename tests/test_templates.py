"""Templates that are kept compiled give what templates compiled afresh give, whatever became of the folder."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import Environment, FileSystemLoader
from jinja2.exceptions import UndefinedError

from regionsite import templates as module
from regionsite.templates import templates

PAGE = "{% from 'part.html' import part %}<p>{{ part(words) }}</p>\n"
PART = "{% macro part(words) %}<b>{{ words }}</b>{% endmacro %}\n"


@pytest.fixture
def theme(tmp_path: Path) -> Path:
    folder = tmp_path / "theme"
    folder.mkdir()
    (folder / "page.html").write_text(PAGE, encoding="utf-8")
    (folder / "part.html").write_text(PART, encoding="utf-8")
    return folder


def page(theme: Path, compiled: Path | None) -> str:
    return templates(theme, compiled).get_template("page.html").render(words="a < b")


def kept(theme: Path) -> Path:
    """The folder of compiled templates, after a first build has filled it."""
    folder = theme.parent / "compiled"
    page(theme, folder)
    return folder


def test_a_macro_takes_and_gives_what_it_does_in_jinja(theme: Path) -> None:
    (theme / "part.html").write_text(
        "{% macro first(a, b='<', id=none) %}[{{ a }}{{ b }}{{ id }}]{% endmacro %}"
        "{% macro second(a) %}({{ first(a, id=a) }}{{ caller() }}){% endmacro %}",
        encoding="utf-8",
    )
    (theme / "page.html").write_text(
        "{% from 'part.html' import first, second as other %}"
        "{% macro own(a) %}{{ first('&', a) }}{% endmacro %}"
        "{% macro own_too(a) %}{{ own(a) }}{% endmacro %}"
        "{% set kept %}{{ own_too('\"') }}{% endset %}"
        "{{ first(id='>', a=words) }}{% call other(words) %}{{ kept }}{{ words }}{% endcall %}",
        encoding="utf-8",
    )
    usual = Environment(loader=FileSystemLoader(theme), autoescape=True).get_template("page.html")
    assert page(theme, None) == usual.render(words="a < b")
    assert page(theme, None) == ("[a &lt; b&lt;&gt;]([a &lt; b&lt;a &lt; b][&amp;&#34;None]a &lt; b)")


@pytest.mark.parametrize("call", ["part()", "part('a', 'b')", "part(word='a')", "whole('a')"])
def test_a_macro_called_wrongly_is_an_error(call: str, theme: Path) -> None:
    macro = "whole" if "whole" in call else "part"
    text = f"{{% from 'part.html' import {macro} %}}{{{{ {call} }}}}"
    (theme / "page.html").write_text(text, encoding="utf-8")
    with pytest.raises((UndefinedError, TypeError, AttributeError)):
        page(theme, None)


@pytest.fixture
def compilations(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The templates that have been compiled since."""
    names: list[str] = []
    compile = module._Environment.compile

    def told(self: object, source: str, name: str, *rest: object, **more: object) -> object:
        names.append(name)
        return compile(self, source, name, *rest, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(module._Environment, "compile", told)
    return names


def test_what_is_kept_is_not_compiled_again(theme: Path, compilations: list[str]) -> None:
    folder = kept(theme)
    assert compilations == ["page.html", "part.html"]
    assert page(theme, folder) == "<p><b>a &lt; b</b></p>"
    assert compilations == ["page.html", "part.html"]


def test_an_edited_template_is_compiled_again(theme: Path, compilations: list[str]) -> None:
    folder = kept(theme)
    (theme / "part.html").write_text(PART.replace("b>", "i>"), encoding="utf-8")
    assert page(theme, folder) == "<p><i>a &lt; b</i></p>"
    assert compilations == ["page.html", "part.html", "part.html"]


def test_another_way_of_compiling_begins_afresh(
    theme: Path, compilations: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = kept(theme)
    monkeypatch.setattr(module, "version", lambda name: "another")
    page(theme, folder)
    assert compilations == ["page.html", "part.html"] * 2


Harm = Callable[[Path], object]
HARMS = st.one_of(
    st.builds(lambda at: lambda file: file.write_bytes(file.read_bytes()[:at]), st.integers(0, 400)),
    st.builds(
        lambda at, byte: lambda file: changed(file, at, byte), st.integers(0, 400), st.integers(1, 255)
    ),
    st.builds(lambda content: lambda file: file.write_bytes(content), st.binary(max_size=80)),
    st.just(Path.unlink),
)


def changed(file: Path, at: int, difference: int) -> None:
    content = bytearray(file.read_bytes())
    content[at % len(content)] ^= difference
    file.write_bytes(content)


@given(harm=HARMS, seed=st.integers())
def test_a_damaged_file_is_never_trusted(
    harm: Harm, seed: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    theme = tmp_path_factory.mktemp("damaged") / "theme"
    theme.mkdir()
    (theme / "page.html").write_text(PAGE, encoding="utf-8")
    (theme / "part.html").write_text(PART, encoding="utf-8")
    folder = kept(theme)
    harm(random.Random(seed).choice(sorted(folder.iterdir())))
    assert page(theme, folder) == page(theme, None)


def test_nothing_can_be_kept_and_the_page_is_made(theme: Path) -> None:
    """A file stands where the folder should be."""
    (theme.parent / "file").write_text("", encoding="utf-8")
    assert page(theme, theme.parent / "file") == page(theme, None)
