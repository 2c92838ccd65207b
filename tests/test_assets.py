"""Assets carry a mark of their content in their names, and scripts import one another by those names."""

from pathlib import Path

from regionsite.assets import read_assets


def theme(folder: Path, **scripts: str) -> Path:
    for name in ("css", "js"):
        (folder / "assets" / name).mkdir(parents=True, exist_ok=True)
    for name, text in scripts.items():
        (folder / "assets" / "js" / f"{name}.js").write_text(text, encoding="utf-8")
    return folder


def test_a_script_imports_another_by_its_name_in_the_site(tmp_path: Path) -> None:
    assets = read_assets(
        theme(tmp_path, a='import { b } from "./b.js";\n', b="export const b = 1;\n"), "", ""
    )
    imported = assets.path("b.js").removeprefix("assets/")
    assert assets.files[assets.path("a.js")].decode() == f'import {{ b }} from "./{imported}";\n'


def test_a_script_is_named_anew_when_what_it_imports_has_changed(tmp_path: Path) -> None:
    importing = 'import { b } from "./b.js";\n'
    before = read_assets(theme(tmp_path, a=importing, b="export const b = 1;\n"), "", "")
    after = read_assets(theme(tmp_path, a=importing, b="export const b = 2;\n"), "", "")
    assert before.path("a.js") != after.path("a.js")
    assert before.path("b.js") != after.path("b.js")


def test_what_a_comment_shows_is_not_an_import(tmp_path: Path) -> None:
    shown = '/** import { a } from "./a.js"; */\nexport const a = 1;\n'
    assets = read_assets(theme(tmp_path, a=shown), "", "")
    assert assets.files[assets.path("a.js")].decode() == shown
