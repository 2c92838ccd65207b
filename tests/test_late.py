"""How old the live site is, asked of a server that stands in for it."""

import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from regionsite.cli import main
from regionsite.late import Age, age
from tests.building import SMALL

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
THREE_HOURS = timedelta(hours=3)


class Site(HTTPServer):
    """A live site whose status file is `status`."""

    status = b""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/region/"


class Answers(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        assert isinstance(self.server, Site)
        self.send_response(200 if self.path.split("?")[0] == "/region/api/v1/status.json" else 404)
        self.end_headers()
        self.wfile.write(self.server.status)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def site() -> Iterator[Site]:
    server = Site(("127.0.0.1", 0), Answers)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def says(site: Site, built: str | None) -> Age:
    site.status = json.dumps({"items": [{"built": built}]}).encode()
    return age(site.url, NOW, THREE_HOURS)


@pytest.mark.parametrize(
    ("built", "late", "words"),
    [
        ("2026-11-21T11:17:00+00:00", False, "11:17am, 0 hours ago."),
        ("2026-11-21T09:00:00+00:00", False, "9am, 3 hours ago."),
        ("2026-11-21T08:59:59+00:00", True, "8:59am, 3 hours ago."),
        ("2026-11-20T12:00:00+00:00", True, "12 noon, 24 hours ago."),
    ],
)
def test_a_site_is_late_after_three_hours(site: Site, built: str, late: bool, words: str) -> None:
    found = says(site, built)
    assert (found.late, found.words.startswith("The site was built on "), found.words.endswith(words)) == (
        late,
        True,
        True,
    )


def test_a_site_from_the_future_is_late_unless_the_clocks_differ_a_little(site: Site) -> None:
    assert says(site, "2026-11-21T12:05:00+00:00") == Age(
        False, "The site was built on Saturday 21 November 2026, 12:05pm, 0 hours ago."
    )
    assert says(site, "2027-11-21T12:00:00+00:00") == Age(
        True,
        "The site says that it was built on Sunday 21 November 2027, 12 noon, which is yet to come: "
        "a clock is wrong.",
    )


def test_a_site_that_does_not_say_when_it_was_built_is_late(site: Site) -> None:
    found = says(site, None)
    assert (found.late, "`build --publish` writes it there" in found.words) == (True, True)


NO_MOMENT = ("1", '"soon"', '"2026-11-21T09:00:00"')


@pytest.mark.parametrize(
    "status",
    [b"", b"<html>", b"[]", b'{"items": []}', b'{"items": [{}]}']
    + [f'{{"items": [{{"built": {built}}}]}}'.encode() for built in NO_MOMENT],
)
def test_an_answer_that_is_none_is_late(site: Site, status: bytes) -> None:
    site.status = status
    assert age(site.url, NOW, THREE_HOURS) == Age(True, f"{site.url}api/v1/status.json could not be read.")


def test_no_answer_is_late(site: Site) -> None:
    assert age(f"{site.url}elsewhere/", NOW, THREE_HOURS).late
    assert age("https://exa mple/", NOW, THREE_HOURS).late
    assert age("file:///etc/", NOW, THREE_HOURS) == Age(True, "file:///etc/ is not a web address.")


def test_the_command(site: Site, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(NOW.timestamp())))
    site.status = b'{"items": [{"built": "2026-11-21T10:00:00+00:00"}]}'
    assert main(["late", str(SMALL), "--site-url", site.url]) == 0
    assert main(["late", str(SMALL), "--site-url", site.url, "--hours", "1"]) == 1
    assert (
        capsys.readouterr().out == 2 * "The site was built on Saturday 21 November 2026, 10am, 2 hours ago.\n"
    )


@pytest.mark.parametrize("hours", ["three", "nan", "inf", "1e300"])
def test_hours_that_are_no_number_are_told(hours: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["late", str(SMALL), "--hours", hours])
    assert ended.value.code == 2
    assert (
        f"argument --hours: {hours!r} is no number of hours: write it like 3 or 0.5"
        in capsys.readouterr().err
    )
