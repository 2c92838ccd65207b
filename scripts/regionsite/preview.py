"""`python -m regionsite.preview SITE_DIR`: let a built site be read straight from its folder.

On a web server `vacancies/` shows the page in that folder; a browser that opens files shows a list of names.
Here each such link is made to name the page, so that someone who unpacked a preview need install nothing.
"""

import argparse
import re
from pathlib import Path

_LINK = re.compile(r'(<a\s(?:[^>]*\s)?href=")(?!https?:|mailto:|tel:|/|#|")(?P<path>[^"?#]*)(?P<rest>[^"]*")')


def readable(html: str) -> str:
    """A page whose links to folders name the page in them."""
    return _LINK.sub(lambda link: link[1] + _named(link["path"]) + link["rest"], html)


def _named(path: str) -> str:
    if path in (".", "..") or path.endswith("/.."):
        path += "/"
    return f"{path}index.html" if path.endswith("/") else path


def main() -> int:
    """Change every page of the site in its folder."""
    parser = argparse.ArgumentParser(
        prog="python -m regionsite.preview", description=__doc__.partition("\n")[0]
    )
    parser.add_argument("folder", type=Path, metavar="SITE_DIR", help="the folder that holds the built site")
    pages = sorted(parser.parse_args().folder.rglob("*.html"))
    for page in pages:
        text = readable(page.read_text(encoding="utf-8"))
        page.write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(pages)} pages can be read from their folder: open index.html.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
