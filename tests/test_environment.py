"""What `scripts/environment.py` and the requirement files promise to a fresh machine."""

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from environment import (
    PACKAGES,
    PROJECT,
    REGIONSITE,
    TESTS,
    Environment,
    Layer,
    exit_code,
    explained,
    refuse_old_python,
    variables,
)
from tests.browser.chromium import find_chromium, is_required

SCRIPTS = PROJECT.root / "scripts"
COMMANDS = ["benchmark", "build", "serve", "test", "validate"]
REQUIREMENTS = ["requirements.txt", "requirements-dev.txt", "requirements-benchmark.txt"]

HASH = "0" * 64


@pytest.fixture
def repository(tmp_path: Path) -> Environment:
    """A repository whose path has a space and letters beyond ASCII, and which needs no package at all."""
    root = tmp_path / "Région Ł test"
    (root / "scripts").mkdir(parents=True)
    shutil.copy(SCRIPTS / "environment.py", root / "scripts")
    (root / "requirements.txt").write_text("# nothing\n", "utf-8")
    return Environment(root)


def prepared(repository: Environment, **variable: str) -> subprocess.CompletedProcess[str]:
    """What a person sees who needs the first layer of this repository."""
    command = "import environment; environment.PROJECT.prepare([environment.PACKAGES])"
    return subprocess.run(
        [sys.executable, "-c", command],
        cwd=repository.root / "scripts",
        env={**os.environ, **variable},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


@pytest.mark.parametrize("name", [*COMMANDS, "environment.py"])
def test_an_old_python_can_read_the_scripts(name: str) -> None:
    ast.parse((SCRIPTS / name).read_text("utf-8"), feature_version=(3, 8))


@pytest.mark.parametrize("name", COMMANDS)
def test_scripts_are_thin_and_found_by_every_system(name: str) -> None:
    text = (SCRIPTS / name).read_text("utf-8")
    assert text.startswith("#!/usr/bin/env python3\n")
    assert f"python3 scripts/{name}" in text
    assert f"py scripts\\\\{name}" in text


def test_an_old_python_is_named_and_refused() -> None:
    refuse_old_python((3, 11))
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 or newer"):
        refuse_old_python((3, 10))


def test_a_layer_is_made_once_and_again_after_an_interruption(repository: Environment) -> None:
    first = prepared(repository)
    assert first.stderr == ""
    assert first.stdout.splitlines()[:2] == [
        "Making the environment in .venv (once, about a minute):",
        "  the packages it needs",
    ]
    assert repository.is_current(PACKAGES)
    assert prepared(repository).stdout == ""

    repository.stamp(PACKAGES).unlink()
    (repository.folder / "half-made").touch()
    assert prepared(repository).stdout.startswith("Making the environment")
    assert not (repository.folder / "half-made").exists()


def test_a_changed_source_makes_a_layer_stale(tmp_path: Path) -> None:
    (tmp_path / "requirements.txt").write_text("# one\n", "utf-8")
    before = Environment(tmp_path).digest(PACKAGES)
    (tmp_path / "requirements.txt").write_text("# two\n", "utf-8")
    assert Environment(tmp_path).digest(PACKAGES) != before


def test_a_moved_repository_gets_a_new_environment(tmp_path: Path) -> None:
    digests = set()
    for name in ("here", "there"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "requirements.txt").write_text("# the same\n", "utf-8")
        digests.add(Environment(tmp_path / name).digest(PACKAGES))
    assert len(digests) == 2


def test_without_a_network_a_sentence_says_so(repository: Environment) -> None:
    (repository.root / "requirements.txt").write_text(f"mkdocs==1.6.1 --hash=sha256:{HASH}\n", "utf-8")
    offline = prepared(
        repository,
        PIP_INDEX_URL="http://127.0.0.1:9/simple",
        PIP_EXTRA_INDEX_URL="",
        PIP_FIND_LINKS="",
        PIP_CONFIG_FILE=os.devnull,
        PIP_RETRIES="1",
    )
    assert offline.returncode == 1
    assert offline.stderr == (
        "The packages could not be downloaded: is this computer online?\n"
        "Behind a proxy, set HTTPS_PROXY to its address. Then run the command again.\n"
    )
    assert not repository.is_current(PACKAGES)


@pytest.mark.parametrize(
    ("printed", "sentence"),
    [
        ("WARNING: Retrying after connection broken by 'SSLError(1)'", "certificate is not trusted"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE FILE", "not the one that was reviewed"),
        ("ERROR: No matching distribution found for cmarkgfm==1", "not found for Python"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        (
            "ERROR: the moon is in the way",
            "ERROR: the moon is in the way\nThe packages could not be installed",
        ),
    ],
)
def test_what_stops_pip_is_explained(printed: str, sentence: str) -> None:
    assert sentence in explained(printed)


def test_children_stay_inside_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    monkeypatch.setenv("PIP_RETRIES", "9")
    seen = variables()
    assert "PYTHONPATH" not in seen
    assert seen["NO_MKDOCS_2_WARNING"] == "1"
    assert seen["PIP_RETRIES"] == "9"


def test_exit_codes_are_those_a_shell_would_give() -> None:
    assert [exit_code(returned) for returned in (0, 2, -15)] == [0, 2, 143]


@pytest.mark.parametrize("layer", [PACKAGES, REGIONSITE, TESTS], ids=lambda layer: layer.name)
def test_every_layer_has_its_source(layer: Layer) -> None:
    assert (PROJECT.root / layer.source).is_file()


@pytest.mark.parametrize("name", REQUIREMENTS)
def test_requirements_name_no_registry_and_are_hashed(name: str) -> None:
    text = (PROJECT.root / name).read_text("utf-8")
    assert "://" not in text
    assert "index" not in text
    for requirement in re.split(r"\n(?=[a-z])", text):
        assert re.match(r"[a-z0-9-]+==[^ ]+ .*\\\n    --hash=sha256:[0-9a-f]{64}", requirement), requirement


def test_requirements_hold_what_windows_needs() -> None:
    text = (PROJECT.root / "requirements.txt").read_text("utf-8")
    assert re.findall(r"^(?:colorama|tzdata)==\S+ (.*)\\$", text, re.MULTILINE) == ["", ""]


def test_what_both_files_hold_has_one_version() -> None:
    versions: dict[str, set[str]] = {}
    for name in REQUIREMENTS:
        for package, version in re.findall(
            r"^([a-z0-9-]+)==(\S+)", (PROJECT.root / name).read_text("utf-8"), re.MULTILINE
        ):
            versions.setdefault(package, set()).add(version)
    assert {package: found for package, found in versions.items() if len(found) > 1} == {}


def test_every_dependency_is_pinned_and_has_its_reason() -> None:
    project = tomllib.loads((PROJECT.root / "pyproject.toml").read_text("utf-8"))
    record = (PROJECT.root / "docs/decisions/0001-dependencies.md").read_text("utf-8").lower()
    files = dict(
        zip(REQUIREMENTS, ((PROJECT.root / name).read_text("utf-8") for name in REQUIREMENTS), strict=True)
    )
    groups = project["dependency-groups"]
    asked = {
        "requirements.txt": [*project["project"]["dependencies"], *groups["build"]],
        "requirements-dev.txt": groups["test"],
        "requirements-benchmark.txt": groups["benchmark"],
    }
    for name, requirements in asked.items():
        for requirement in requirements:
            package = re.split(r"[<>=;]", requirement)[0]
            assert f"\n{package}==" in f"\n{files[name]}"
            assert f"| `{package}` |" in record


def test_a_browser_is_found_and_never_guessed_at(tmp_path: Path) -> None:
    browser = tmp_path / ("chromium.exe" if os.name == "nt" else "chromium")
    browser.touch(mode=0o755)
    assert find_chromium({"REGIONSITE_CHROMIUM": str(browser), "PATH": ""}) == browser
    assert find_chromium({"PATH": str(tmp_path)}) == browser
    assert find_chromium({"REGIONSITE_CHROMIUM": str(tmp_path / "gone"), "PATH": str(tmp_path)}) is None


def test_ci_insists_on_a_browser_and_a_person_need_not_have_one() -> None:
    assert [is_required(environment) for environment in ({}, {"CI": "false"}, {"CI": "true"})] == [
        False,
        False,
        True,
    ]
