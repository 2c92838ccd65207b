"""`.github/CODEOWNERS`: who must agree to a change of which folder, made from the folders that are there.

Each council approves what stands in its own folder, and the regional team all the rest. On the host each has a
team named like its folder, in the organisation that `repository_owner` of `region.yml` names. The host reads the
file at the top of the repository, and paths in it begin there.
"""

from pathlib import Path

from regionsite.history import History, NoHistoryError
from regionsite.source import read_document
from regionsite.source.folder import read_folder
from regionsite.source.paths import AUTHORITIES, region_path

FILE = Path(".github") / "CODEOWNERS"

REGIONAL_TEAM = "region"
"""The team that looks after everything but the councils' folders."""

_HEAD = """\
# Who must agree to a change. Made by `regionsite codeowners --write` from the folders in authorities/.
# The last line that fits a file counts.
"""


def code_owners(root: Path) -> str | None:
    """The file's text; None when the region does not say who owns the repository."""
    organisation = _organisation(root)
    if not organisation:
        return None
    authorities = sorted(file.id for file in read_folder(root).files if file.kind == "authority")
    regional = f"@{organisation}/{REGIONAL_TEAM}"
    prefix = _prefix(root).replace(" ", r"\ ")
    lines = [
        (f"/{prefix}" if prefix else "*", regional),
        *((f"/{prefix}{AUTHORITIES}/{id}/", f"@{organisation}/{id} {regional}") for id in authorities),
    ]
    wide = max(len(path) for path, _ in lines)
    return _HEAD + "".join(f"{path:<{wide}} {owners}\n" for path, owners in lines)


def stale(root: Path) -> bool:
    """Whether the file differs from what it should be, or is not there."""
    file = _top(root) / FILE
    return not file.is_file() or file.read_text(encoding="utf-8") != code_owners(root)


def write(root: Path) -> None:
    """Write the file."""
    text = code_owners(root)
    assert text is not None
    file = _top(root) / FILE
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")


def _prefix(root: Path) -> str:
    """Where the region lies in its repository; a folder without git is taken for the top of one."""
    try:
        return History(root).prefix
    except NoHistoryError:
        return ""


def _top(root: Path) -> Path:
    return root.joinpath(*[".."] * _prefix(root).count("/"))


def _organisation(root: Path) -> str | None:
    """Read straight from the file: the command works also while something else in the region is wrong."""
    file = root / region_path()
    data = read_document(file).data if file.is_file() else None
    named = data.get("repository_owner") if data else None
    return named if isinstance(named, str) else None
