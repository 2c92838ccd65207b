"""How fast the list of vacancies follows a reader: the size of its data, and what a changed choice costs in a browser.

`scripts/benchmark M L --browsing` makes the regions, writes the list's page with its data, and changes a choice 200
times in Chromium, its processor slowed down four times. It prints, for each size, what of a change is our own script
and how long it takes from the event to the next frame on the screen, and to the frame with the new rows.
"""

import gzip
import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.adverts import AS_OF
from benchmarks.region import SITE_URL, Made, Size, write_region
from regionsite import urls
from regionsite.assets import read_assets
from regionsite.contexts.hexes import emblem, mark
from regionsite.edition import Edition
from regionsite.load import load
from regionsite.model.region import Region
from regionsite.now import morning
from regionsite.outputs.browse import browse
from regionsite.outputs.icon import icon
from regionsite.outputs.places import places
from regionsite.outputs.stylesheet import region_stylesheet
from regionsite.outputs.words import words
from regionsite.pages.vacancies import listing_pages
from regionsite.render import Renderer

CHANGES = 200
SLOWER = 4
SEED = 2026

_MEASURE = Path(__file__).with_name("browsing.js")


def measured(size: Size, scratch: Path) -> Iterator[str]:
    """The figures of one size, a line each."""
    write_region(Made(size), scratch / "region")
    edition, page = written(scratch / "region", scratch / "site")
    yield f"{size}: {len(edition.region.vacancies):,} adverts, {len(edition.open):,} of them open"
    for path in (urls.BROWSE, urls.WORDS, urls.DISTRICTS, page):
        compressed = len(gzip.compress((scratch / "site" / path).read_bytes(), 6))
        yield f"  {path}: {compressed / 1000:.1f} kB compressed"
    with hosted(scratch / "site") as address:
        for what, told in changed(address).items():
            yield f"  {what}: {told}"


def written(root: Path, site: Path) -> tuple[Edition, str]:
    """The list's first page with all it needs, in a folder; the region, and the file of the page."""
    now = morning(AS_OF)
    loaded = load(root, now)
    assert loaded.region is not None, loaded.report.errors[:1]
    region = loaded.region
    edition = Edition(region, now, SITE_URL)
    assets = read_assets(root / "theme", region_stylesheet(region.profile), _icon(region))
    page = next(iter(listing_pages(edition, edition.all_open)))
    html = Renderer(root / "theme", edition, assets).page(page)
    # The page stands still at its day, like a demonstration's: an installed clock would be what is measured.
    html = html.replace("<html ", f'<html data-as-of="{now.isoformat()}" ', 1)
    files = {
        urls.file_of(page.path): html.encode(),
        urls.BROWSE: browse(edition),
        urls.WORDS: b"".join(words(edition)),
        urls.DISTRICTS: places(edition),
        **assets.files,
    }
    for path, content in files.items():
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_bytes(content)
    return edition, urls.file_of(page.path)


def _icon(region: Region) -> str:
    drawn = mark(emblem(region.profile.hexes))
    return icon(region.profile.palette, drawn.view_box, [cell.outline for cell in drawn.hexes])


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *arguments: Any) -> None:
        """Say nothing."""


@contextmanager
def hosted(folder: Path) -> Iterator[str]:
    """A folder at an address of this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/{urls.VACANCIES}"
    server.shutdown()


def changed(address: str) -> dict[str, str]:
    """What the changes cost: median and 95th percentile, in milliseconds."""
    from playwright.sync_api import sync_playwright

    from tests.browser.chromium import NO_CHROMIUM, find_chromium

    found = find_chromium(os.environ)
    if not found:
        raise SystemExit(NO_CHROMIUM)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.goto(address)
        page.wait_for_selector("[data-scripted]:not([hidden])", state="attached")
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        random = Random(SEED)
        picks = [random.random() for _ in range(CHANGES)]
        script = _MEASURE.read_text(encoding="utf-8")
        costs = page.evaluate(f"async (picks) => {{ {script} return await measure(picks); }}", picks)
        browser.close()
    return {what: _spread(numbers) for what, numbers in costs.items()}


def _spread(numbers: Sequence[float]) -> str:
    ranked = sorted(numbers)
    middle, high = ranked[len(ranked) // 2], ranked[int(len(ranked) * 0.95)]
    return f"median {middle:.1f} ms, 95th percentile {high:.1f} ms, of {len(ranked)}"
