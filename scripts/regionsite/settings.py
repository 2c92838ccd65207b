"""Single settings of `mkdocs.yml`, read where starting MkDocs for them would be too much."""

import re
from pathlib import Path


def setting(root: Path, name: str) -> str | None:
    """The value of a top-level line such as `site_url: https://example.org/`; None when there is none."""
    text = (root / "mkdocs.yml").read_text(encoding="utf-8")
    found = re.search(rf"(?m)^{name}:[ \t]*([\"']?)(?P<value>[^\"'#\n]+?)\1[ \t]*(?:#.*)?$", text)
    return found["value"] if found else None


def standing_site(root: Path) -> Path:
    """Where the site stands unless a command says otherwise."""
    return root / (setting(root, "site_dir") or "site")
