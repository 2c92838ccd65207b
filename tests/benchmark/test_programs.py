"""What the benchmark runs beside regionsite can be run."""

import subprocess
from pathlib import Path

from benchmarks.programs import EMPTY, PROSE, hosts


def test_mkdocs_and_material_build_their_pages_without_us(tmp_path: Path) -> None:
    pages = {}
    for program in hosts(tmp_path):
        done = subprocess.run(program.command, cwd=program.source, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        pages[program.name] = len(list(program.site.rglob("index.html")))
    assert pages[EMPTY] == 1
    assert pages[PROSE] > 20
