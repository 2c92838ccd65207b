"""What a file of the site makes a browser fetch."""

from regionsite.sitecheck.loads import loaded_by_file

SCRIPT = """\
/**
 * Used so: import { row } from "./example.js"; and fetch("data.json").
 */
// import "./old.js";
import { one } from "./one.js"; // from "./here.js" on
const data = await fetch("more.json");
"""


def test_an_example_in_a_comment_loads_nothing() -> None:
    assert [*loaded_by_file("assets/a.js", SCRIPT)] == ["./one.js", "./here.js", "more.json"]


def test_stylesheets_load_pictures_and_other_stylesheets() -> None:
    text = '/* url(old.png) */ @import "base.css"; body { background: url(a.png) }'
    assert [*loaded_by_file("assets/a.css", text)] == ["base.css", "a.png"]
