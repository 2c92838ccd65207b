"""The built sites, each on a port of its own from when it is first asked for."""

from contextlib import ExitStack
from dataclasses import dataclass

from regionsite import urls
from tests.browser.serving import served
from tests.sites import BuiltSite, Sites


@dataclass(frozen=True)
class Hosted:
    """A built site and the address it is served at."""

    site: BuiltSite
    address: str

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return self.address.removesuffix(self.site.base)

    def script(self, name: str) -> str:
        """The address of a script as it is published: its name holds a hash of what is in it."""
        (file,) = self.site.folder.glob(f"{urls.ASSETS}{name}.*.js")
        return f"{self.address}{urls.ASSETS}{file.name}"


class Hosting:
    """The hosted sites by name."""

    def __init__(self, sites: Sites, stack: ExitStack) -> None:
        self._sites = sites
        self._stack = stack
        self._hosted: dict[str, Hosted] = {}

    def __getitem__(self, name: str) -> Hosted:
        if name not in self._hosted:
            site = self._sites[name]
            self._hosted[name] = Hosted(site, self._stack.enter_context(served(site.folder, site.base)))
        return self._hosted[name]
