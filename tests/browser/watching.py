"""What a browser lets slip while pages are open: errors, requests elsewhere, things kept on the device."""

from playwright.sync_api import ConsoleMessage, Page, Request, Response

STORED = """async () => [
    ...Object.keys(localStorage), ...Object.keys(sessionStorage),
    ...document.cookie.split(';').filter(Boolean),
    ...(await indexedDB.databases()).map(one => one.name), ...await caches.keys(),
    ...(await navigator.serviceWorker.getRegistrations()).map(one => one.scope),
]"""
"""The names of whatever the page has kept on the device."""

INLINE_SCRIPT_RUNS = """() => {
    const script = document.createElement('script');
    script.textContent = 'window.inlineScriptRan = true';
    document.body.append(script);
    script.remove();
    const button = document.createElement('button');
    button.setAttribute('onclick', 'window.inlineScriptRan = true');
    document.body.append(button);
    button.click();
    button.remove();
    return window.inlineScriptRan === true;
}"""
"""Whether a script or handler written into the page would run in spite of the policy."""


class Watch:
    """Everything one tab complained of or asked elsewhere for since the last look."""

    def __init__(self, page: Page, origin: str) -> None:
        self._origin = origin
        self._noted: list[str] = []
        page.on("console", self._console)
        page.on("pageerror", lambda error: self._noted.append(f"error: {error}"))
        page.on("request", self._request)
        page.on("response", self._response)

    def noted(self) -> list[str]:
        """What was noted; it is noted only once."""
        noted, self._noted = self._noted, []
        return noted

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self._noted.append(f"console: {message.text}")

    def _request(self, request: Request) -> None:
        if not request.url.startswith((f"{self._origin}/", "data:", "blob:")):
            self._noted.append(f"request elsewhere: {request.url}")

    def _response(self, response: Response) -> None:
        if response.status >= 400 and not response.request.is_navigation_request():
            self._noted.append(f"{response.status}: {response.url}")
