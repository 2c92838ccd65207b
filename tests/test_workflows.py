"""What the host runs: pinned, with least rights, documented, and every command of it run here."""

import os
import re
import shutil
import stat
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from regionsite import codeowners
from regionsite.source.paths import vacancy_path
from tests.building import PROJECT, small_region
from tests.repository import Repository

WORKFLOWS = PROJECT / ".github" / "workflows"
NAMES = sorted(path.name for path in WORKFLOWS.iterdir())
HOSTING = PROJECT / "docs" / "for-authorities" / "hosting.md"

PINNED = re.compile(r"uses: (?P<action>actions/[a-z-]+)@(?P<commit>[0-9a-f]{40}) # v[0-9]+\.[0-9]+\.[0-9]+$")

needs_shell = pytest.mark.skipif(not shutil.which("bash") or os.name == "nt", reason="needs the host's shell")


def text(name: str) -> str:
    return (WORKFLOWS / name).read_text(encoding="utf-8")


def workflow(name: str) -> dict[Any, Any]:
    told = yaml.safe_load(text(name))
    assert isinstance(told, dict)
    told["on"] = told.pop(True)  # YAML's old way of reading `on`.
    return told


def steps(name: str) -> list[dict[str, Any]]:
    return [step for job in workflow(name)["jobs"].values() for step in job["steps"]]


def commands(name: str) -> list[str]:
    """What a workflow runs, line by line."""
    return [line for step in steps(name) if "run" in step for line in step["run"].splitlines()]


def test_there_are_two_workflows() -> None:
    assert NAMES == ["check.yml", "publish.yml"]


def test_every_action_is_the_hosts_own_and_pinned_to_one_commit() -> None:
    lines = [line.strip(" -") for name in NAMES for line in text(name).splitlines() if "uses:" in line]
    found = [PINNED.fullmatch(line) for line in lines]
    assert [line for line, match in zip(lines, found, strict=True) if not match] == []
    commits: dict[str, set[str]] = {}
    for match in found:
        assert match
        commits.setdefault(match["action"], set()).add(match["commit"])
    assert {action for action, pins in commits.items() if len(pins) != 1} == set()


def test_rights_are_the_least() -> None:
    rights = {
        name: {"": workflow(name)["permissions"]}
        | {job: told["permissions"] for job, told in workflow(name)["jobs"].items() if "permissions" in told}
        for name in NAMES
    }
    assert rights == {
        "check.yml": {"": {"contents": "read"}},
        "publish.yml": {
            "": {},
            "build": {"contents": "read"},
            "deploy": {"pages": "write", "id-token": "write"},
            "alert": {"contents": "read", "issues": "write"},
        },
    }
    keeping = [step for name in NAMES for step in steps(name) if "checkout" in step.get("uses", "")]
    assert [step for step in keeping if step["with"]["persist-credentials"] is not False] == []


def test_when_they_run() -> None:
    assert {name: workflow(name)["on"] for name in NAMES} == {
        "check.yml": "pull_request",
        "publish.yml": {
            "push": {"branches": ["main"]},
            "schedule": [{"cron": "17 * * * *"}],
            "workflow_dispatch": None,
        },
    }
    assert [
        job for name in NAMES for job, told in workflow(name)["jobs"].items() if not told["timeout-minutes"]
    ] == []


def test_what_someone_wrote_never_becomes_a_command() -> None:
    assert [line for name in NAMES for line in commands(name) if "${{" in line] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_command_is_explained(name: str) -> None:
    explained = HOSTING.read_text(encoding="utf-8")
    assert [line for line in commands(name) if line.strip() not in explained] == []


def test_the_approvers_are_those_of_the_folders() -> None:
    assert not codeowners.stale(PROJECT), "run `python -m regionsite codeowners --write`"


# Every command, run as the host runs it


@dataclass(frozen=True)
class Host:
    """A folder as the host has it after checking out, where the steps of a workflow are run one by one."""

    repository: Repository

    @property
    def root(self) -> Path:
        return self.repository.root

    def run(self, command: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["bash", "-e", "-c", command],
            cwd=self.root,
            env={**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, **variables},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    def step(self, workflow: str, words: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run the step of a workflow whose commands have these words in them."""
        (found,) = [step["run"] for step in steps(workflow) if words in step.get("run", "")]
        return self.run(found, **variables)


def program(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


@pytest.fixture
def host(tmp_path: Path) -> Host:
    """The small region with the commands of this project, committed; its last commit is a change."""
    root = small_region(tmp_path / "work")
    # The foot of every page leads to the guide, which the small region need not have.
    guide = root / "docs" / "for-authorities" / "index.md"
    guide.parent.mkdir(exist_ok=True)
    told = "---\ntitle: For councils\ndescription: How to add a vacancy.\n---\n\n# For councils\n"
    guide.write_text(told, encoding="utf-8", newline="\n")
    # The scripts make an environment and run regionsite in it; here that is the environment of the tests.
    for name in ("validate", "build"):
        inside = ["-m", "regionsite", name]
        calls = f"import subprocess, sys\nsys.exit(subprocess.call([{sys.executable!r}, *{inside!r}, *sys.argv[1:]]))\n"
        program(root / "scripts" / name, calls)
    program(root / ".venv" / "bin" / "python", f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    (root / ".gitignore").write_text("/.venv/\n/site/\n/held-back.md\n", encoding="utf-8")
    shutil.copytree(PROJECT / ".github", root / ".github")
    made = Repository.made(root)
    made.commit("2026-11-20")
    made.edit(EX, "closes: 2026-12-04", "closes: 2026-12-05")
    made.commit("2026-11-21")
    return Host(made)


EX = vacancy_path("exampleshire", "exs-101")
NF = vacancy_path("northfen", "nf-7")
NOW = "1795251600"  # 21 November 2026, 9am


@needs_shell
def test_every_command_of_a_check_runs_and_is_content(host: Host) -> None:
    for command in commands("check.yml"):
        done = host.run(command, SOURCE_DATE_EPOCH=NOW)
        assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
    assert 'href="vacancies/index.html"' in (host.root / "site" / "index.html").read_text(encoding="utf-8")


@needs_shell
def test_a_check_marks_the_line_of_a_slip(host: Host) -> None:
    host.repository.edit(EX, "closes: 2026-12-05", "closes: 05/12/2026")
    done = host.step("check.yml", "validate", SOURCE_DATE_EPOCH=NOW)
    line = (host.root / EX).read_text(encoding="utf-8").splitlines().index("closes: 05/12/2026") + 1
    assert done.returncode == 1
    assert done.stdout.startswith(f"::error file={EX},line={line},col=9,")


@needs_shell
def test_a_check_is_content_beside_what_was_wrong_before(host: Host) -> None:
    host.repository.edit(NF, "salary_min: 39000", "salary_min: 39k")
    host.repository.commit("2026-11-21")
    host.repository.edit(EX, "closes: 2026-12-05", "closes: 2026-12-07")
    host.repository.commit("2026-11-21")
    for words in ("validate", "--publish"):
        done = host.step("check.yml", words, SOURCE_DATE_EPOCH=NOW)
        assert done.returncode == 0, f"{done.stdout}{done.stderr}"
    page = host.root / "site" / "vacancies" / "exampleshire" / "exs-101" / "index.html"
    assert "7 December 2026" in page.read_text(encoding="utf-8")


@needs_shell
def test_a_check_knows_what_a_change_may_not_undo(host: Host) -> None:
    (host.root / EX).unlink()
    host.repository.commit("2026-11-21")
    done = host.step("check.yml", "validate", SOURCE_DATE_EPOCH=NOW)
    assert (done.returncode, f"::warning file={EX},line=1,col=1,title=deleted-too-soon::" in done.stdout) == (
        0,
        True,
    )


@needs_shell
def test_every_command_of_publishing_runs_and_nothing_need_be_told(host: Host, tmp_path: Path) -> None:
    done = host.step("publish.yml", "--publish", SOURCE_DATE_EPOCH=NOW)
    assert (done.returncode, (host.root / "held-back.md").exists()) == (0, False), done.stderr
    assert host.step("publish.yml", "sitecheck").returncode == 0
    assert host.step("publish.yml", "late").returncode == 1  # No site stands at example.org.


@needs_shell
def test_publishing_with_a_folder_held_back_hands_the_report_on(host: Host, tmp_path: Path) -> None:
    host.repository.edit(NF, "salary_min: 39000", "salary_min: 39k")
    host.repository.commit("2026-11-21")
    assert host.step("publish.yml", "--publish", SOURCE_DATE_EPOCH=NOW).returncode == 0
    outputs = tmp_path / "outputs"
    assert host.step("publish.yml", "GITHUB_OUTPUT", GITHUB_OUTPUT=str(outputs)).returncode == 0
    first, *words, last, empty = outputs.read_text(encoding="utf-8").split("\n")
    assert (first, empty) == (f"words<<{last}", "")
    assert "\n".join(words).startswith(
        "1 folder is held back; everything else is as edited.\n\n- authorities/northfen"
    )


@needs_shell
def test_publishing_fails_when_nothing_could_be_published(host: Host) -> None:
    shutil.rmtree(host.root / ".git")
    host.repository.edit(NF, "salary_min: 39000", "salary_min: 39k")
    assert host.step("publish.yml", "--publish").returncode != 0


@needs_shell
def test_the_recipe_for_a_server_of_ones_own(host: Host, tmp_path: Path) -> None:
    """The guide's script, in a clone, with our folders for its own: it fetches, builds, and says what is wrong."""
    found = re.search(
        r'```sh title="publish-region"\n(.*?)```', HOSTING.read_text(encoding="utf-8"), re.DOTALL
    )
    assert found
    clone, site = tmp_path / "clone", tmp_path / "www" / "site"
    host.repository.git("clone", "--quiet", str(host.root), str(clone))
    # What is never committed, the clone has to make for itself.
    shutil.copytree(host.root / ".venv", clone / ".venv")
    recipe = found[1].replace("/srv/region", str(clone)).replace("/srv/www/site", str(site))
    assert recipe.count(str(tmp_path)) == 2
    program(tmp_path / "publish-region", recipe)
    cron = f"{tmp_path / 'publish-region'} >/dev/null"
    first = host.run(cron, SOURCE_DATE_EPOCH=NOW)
    assert (first.returncode, first.stdout, first.stderr, (site / "index.html").is_file()) == (
        0,
        "",
        "",
        True,
    )

    host.repository.edit(NF, "salary_min: 39000", "salary_min: 39k")
    host.repository.edit(EX, "closes: 2026-12-05", "closes: 2026-12-06")
    host.repository.commit("2026-11-21")
    second = host.run(cron, SOURCE_DATE_EPOCH=NOW)
    assert (second.returncode, second.stdout) == (3, "")
    assert "authorities/northfen is shown as it was on" in second.stderr
    page = site / "vacancies" / "exampleshire" / "exs-101" / "index.html"
    assert "6 December 2026" in page.read_text(encoding="utf-8")

    subprocess.run(
        ["git", "-C", str(clone), "remote", "set-url", "origin", str(tmp_path / "away")], check=True
    )
    third = host.run(cron, SOURCE_DATE_EPOCH=NOW)
    assert third.returncode == 3, "without a network the site is still built"


# Telling people


GH = """\
#!/bin/sh
# Stands in for the host's own command: it keeps one issue in a folder and writes down what it is asked.
cd "$ISSUES"
printf '%s ' "$1" "$2" >> asked; printf '\\n' >> asked
while [ $# -gt 0 ]; do [ "$1" = --body ] || [ "$1" = --comment ] && { words=$2; }; shift; done
case $(tail -n 1 asked) in
  "issue list ") [ ! -e body ] || echo 7 ;;
  "issue view ") cat body ;;
  "issue create "|"issue edit ") printf '%s\\n' "$words" > body ;;
  "issue close ") rm body ;;
esac
"""


@dataclass(frozen=True)
class Alerts:
    """The step that tells people, with the host's command and its issues in a folder."""

    folder: Path

    def __call__(self, **told: str) -> tuple[list[str], str | None]:
        """What the host was asked, and what the open issue says afterwards."""
        (self.folder / "asked").unlink(missing_ok=True)
        all_well = {
            "BUILD": "success",
            "DEPLOY": "success",
            "VISIT": "success",
            "LATE": "success",
            "REPORT": "",
        }
        variables = {
            **os.environ,
            "PATH": f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "ISSUES": str(self.folder),
            "RUN": "https://example.org/runs/1",
            **all_well,
            **told,
        }
        subprocess.run(["sh", ".github/alert.sh"], cwd=PROJECT, env=variables, check=True)
        body = self.folder / "body"
        asked = (self.folder / "asked").read_text(encoding="utf-8").splitlines()
        return [line.strip() for line in asked], body.read_text("utf-8") if body.exists() else None


@pytest.fixture
def alerts(tmp_path: Path) -> Alerts:
    program(tmp_path / "bin" / "gh", GH)
    return Alerts(tmp_path)


@needs_shell
def test_when_all_is_well_nobody_is_told(alerts: Alerts) -> None:
    assert alerts() == (["issue list"], None)
    assert alerts(VISIT="", LATE="skipped")[1] is None


@needs_shell
@pytest.mark.parametrize(
    ("told", "words"),
    [
        (
            {"BUILD": "failure", "DEPLOY": "skipped", "VISIT": "", "LATE": ""},
            "**The site could not be built.** What stands is the version before.",
        ),
        ({"DEPLOY": "failure"}, "**The site was built and could not be put live.**"),
        ({"VISIT": "failure"}, "The site is live, and reading it as a visitor found something: see the log."),
        (
            {"LATE": "failure"},
            "The site that stood until now was more than three hours old, or did not answer.",
        ),
        (
            {"REPORT": "1 folder is held back.\n\n- authorities/luton"},
            "1 folder is held back.\n\n- authorities/luton",
        ),
    ],
    ids=["not built", "not live", "found something", "late", "held back"],
)
def test_what_is_wrong_opens_an_issue(alerts: Alerts, told: dict[str, str], words: str) -> None:
    asked, body = alerts(**told)
    assert asked == ["issue list", "label create", "issue create"]
    assert body == (
        f"{words}\n\nWhat happened: https://example.org/runs/1\n"
        "What to do: docs/for-authorities/hosting.md, “When an alert comes”.\n"
    )


@needs_shell
def test_the_same_trouble_again_is_no_news_and_another_is(alerts: Alerts) -> None:
    alerts(REPORT="authorities/luton is held back")
    again = alerts(REPORT="authorities/luton is held back", RUN="https://example.org/runs/2")
    assert again[0] == ["issue list", "issue view", "issue edit"]
    assert "runs/2" in (again[1] or "")
    other = alerts(REPORT="authorities/essex is held back")
    assert other[0] == ["issue list", "issue view", "issue comment", "issue edit"]
    assert alerts() == (["issue list", "issue close"], None)
