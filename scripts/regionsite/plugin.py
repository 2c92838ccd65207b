"""The seam to MkDocs: the only module that imports it. It delegates; what is decided here is only when."""

import gc
import logging
import os
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from jinja2 import Environment
from mkdocs import utils
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as ProsePage
from mkdocs.utils.templates import TemplateContext

from regionsite import urls
from regionsite.assets import Assets, read_assets
from regionsite.build import ClaimedError, artifacts, write
from regionsite.contexts.hexes import mark
from regionsite.contexts.view import View
from regionsite.diagnostics import Report
from regionsite.diagnostics.formats import summary
from regionsite.earlier import Earlier, load_again
from regionsite.earlier.prose import ProseNotes, StandingProse, prose_notes
from regionsite.edition import Edition
from regionsite.load import Loaded
from regionsite.model.post import Post
from regionsite.model.region import Region
from regionsite.now import chosen_moment, misgiven, time_of_build
from regionsite.ondemand import OnDemand
from regionsite.outcome import tell_diagnostics, tell_outcome
from regionsite.outputs.icon import icon
from regionsite.outputs.stylesheet import region_stylesheet
from regionsite.prose import Prose, ProseFrame, found_in, linked, post_frame, prose_page
from regionsite.render import Renderer
from regionsite.serving import Serving
from regionsite.settings import standing_site
from regionsite.source.paths import AUTHORITIES, POSTS
from regionsite.swap import Swap, SwapError, disk_words
from regionsite.trouble import trouble_page, trouble_words
from regionsite.whole import gaps
from regionsite.wording import plural

if TYPE_CHECKING:
    # A build has no need of what serves: 3 MB.
    from mkdocs.livereload import LiveReloadServer

# Of Material's files only these stylesheets are used; the rest, and the sources of our own theme, stay out.
_KEPT_THEME_FILES = ("assets/stylesheets/main.", "assets/stylesheets/palette.")


_NEWS_INDEX = f"{urls.NEWS}index.md"
_BLOG = {
    "blog_dir": urls.NEWS.rstrip("/"),
    "post_url_format": "{file}",
    "archive": False,
    "categories": False,
    "authors": False,
    "pagination": False,
    "post_readtime": False,
    "draft_on_serve": False,
}
"""What Material's blog plugin does for us: it renders posts, each at our address, and makes no page beside them."""

_NEEDED = {"material/search", "material/blog", "regionsite"}
"""The plugins that are needed; another may make prose from what is no file of the project."""

_PLAIN_EXTENSION = re.compile(r"[a-z_]+|pymdownx\.(?!snippets|b64)[a-z_]+")
"""Extensions of Markdown that read no further files."""

COMPILED = Path(".cache", "regionsite", "templates")
"""Where templates are kept ready, below the project's folder; it may be deleted at any time."""


class NoOptions(Config):  # type: ignore[no-untyped-call]
    """The plugin has no options: everything about a region stands in its own files."""


class RegionsitePlugin(BasePlugin[NoOptions]):  # type: ignore[no-untyped-call]
    """Sets the region's pages beside what MkDocs made from `docs/`, and swaps the finished site in."""

    def __init__(self) -> None:
        super().__init__()
        self._serving: Serving | None = None
        self._region: Region | None = None  # Under serve, the last one that was sound.
        self._swap: Swap | None = None
        self._earlier: Earlier | None = None
        self._standing: StandingProse | None = None
        self._warned = utils.CountHandler()
        self._warned.setLevel(logging.WARNING)

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Having this method keeps one plugin over all rebuilds of a server."""
        self._serving = Serving() if command == "serve" else None

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read the region; refuse to go on when it has errors, unless a server must stay alive."""
        self._started = time.perf_counter()
        self._prose: list[Prose] = []
        self.root = Path(config.config_file_path).parent
        self._make_room(config)
        if not config.site_url:
            raise PluginError("mkdocs.yml needs `site_url`, the address the site will have.")
        if wrong := misgiven(os.environ):
            raise PluginError(wrong)
        self.theme = Path(config.theme.custom_dir or self.root / "theme")
        # MkDocs would make these two of its own; ours come from records and carry true dates.
        config.theme.static_templates.difference_update({urls.NOT_FOUND, urls.SITEMAP})
        if self._serving:
            frame = (self.root / "docs", self.theme, self.root / "mkdocs.yml")
            self._serving.begin(self.root / AUTHORITIES, *frame)
        if self._swap:
            self._earlier = Earlier(self.root, self.theme, self._swap.site)
        now, loaded = self._read()
        tell_diagnostics(loaded.report)
        if loaded.region is None and not self._serving:
            raise PluginError(f"Nothing was published: {summary(loaded.report)} in authorities/.")
        if self._region is not None:
            self._prepare(self._region, now, config)
        if self._earlier:
            self._standing = self._earlier.prose(self.renderer)
        if self._standing:
            # Then MkDocs has nothing to do.
            config.nav = None
        self._prepare_blog(config)
        return config

    def _read(self) -> tuple[datetime, Loaded]:
        """The region as its files are at this moment."""
        now = chosen_moment(self.root, None, os.environ, lambda: datetime.now(UTC))
        loaded = (self._serving.load if self._serving else load_again)(self.root, now)
        self._report, self._region = loaded.report, loaded.region or self._region
        return now, loaded

    def _prepare_blog(self, config: MkDocsConfig) -> None:
        """Let Material's blog plugin render posts and nothing else; it makes files of its own where there are none."""
        posts = self._region is not None and self._standing is None and self.edition.news.posts
        blog = config.plugins.get("material/blog")
        if blog is not None:
            blog.config.update(_BLOG, enabled=bool(posts))
        elif posts:
            raise PluginError("There are posts in docs/news/posts/: mkdocs.yml needs the plugin `blog`.")

    def _make_room(self, config: MkDocsConfig) -> None:
        """Mend what a killed build left behind, and let this one work beside the site that stands."""
        if self._serving:
            Swap(standing_site(self.root).resolve()).mend()
            return
        swap = Swap(Path(config.site_dir).resolve())
        try:
            config.site_dir = str(swap.begin())
        except SwapError as reason:
            raise PluginError(f"Nothing was published. {reason}") from None
        self._swap = swap
        # MkDocs looks at its own count only after the last event, when the new site would stand already;
        # and with `--quiet` it would not count at all.
        words = logging.getLogger("mkdocs")
        words.addHandler(self._warned)
        words.setLevel(min(words.getEffectiveLevel(), logging.WARNING))

    def _prepare(self, region: Region, now: datetime, config: MkDocsConfig) -> None:
        self.edition = self._edition(self._readable(region), now, config)
        profile = region.profile
        mark_ = mark(profile.hexes)
        drawn = icon(profile.palette, mark_.view_box, [cell.outline for cell in mark_.hexes])
        self.assets: Assets = read_assets(self.theme, region_stylesheet(profile), drawn)
        self.renderer = Renderer(
            self.theme,
            self.edition,
            self.assets,
            live=self._serving is not None,
            trouble=trouble_words(self._report),
            compiled=self.root / COMPILED,
        )

    def _readable(self, region: Region) -> Region:
        """The region without the posts that MkDocs cannot show just now: no list may lead to them."""
        broken = {diagnostic.path for diagnostic in self._report.errors}
        posts = (post for post in region.posts if post.file not in broken)
        return replace(region, posts=tuple(post for post in posts if (self.root / post.file).is_file()))

    def _edition(self, region: Region, now: datetime, config: MkDocsConfig) -> Edition:
        built = time_of_build(self.root, os.environ, now)
        return Edition(region, now, str(config.site_url).rstrip("/") + "/", built)

    @event_priority(100)
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Keep out the theme's own sources and posts that are not shown, before the blog plugin sees them.

        Without a region there is nothing to show at all; and what is taken over need not be made.
        """
        for file in list(files):
            if self._region is None or self._standing or self._unused(file, config):
                files.remove(file)
        return files

    def _unused(self, file: File, config: MkDocsConfig) -> bool:
        if _is_of_news(file):
            return not self._posts() if file.src_uri == _NEWS_INDEX else self._post(file) is None
        from_docs = file.src_dir is not None and Path(file.src_dir) == Path(config.docs_dir)
        return not from_docs and not _is_kept_sheet(file)

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Give prose templates the frame, under the name `regionsite`."""
        material = sorted(file.src_uri for file in files if _is_kept_sheet(file))
        env.globals["regionsite"] = lambda page: self._framed(page, material)
        return env

    def _framed(self, page: ProsePage, material: list[str]) -> ProseFrame:
        post = self._post(page.file)
        if post:
            return post_frame(self.renderer, post, page.content or "", material)
        return prose_page(self.renderer, _prose(page), material)

    def _post(self, file: File) -> Post | None:
        """The post that a file of `docs/` holds, if it is shown and can be read."""
        return self._posts().get(f"docs/{file.src_uri}")

    def _posts(self) -> dict[str, Post]:
        """Every post that is shown, by its file."""
        return {post.file: post for post in self.edition.news.posts} if self._region else {}

    def on_page_content(self, html: str, *, page: ProsePage, config: MkDocsConfig, files: Files) -> str:
        """Make links from the site's root relative."""
        return linked(html, View(self.edition, _prose(page).path))

    def on_page_context(
        self, context: TemplateContext, *, page: ProsePage, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Remember each prose page for the sitemap."""
        post = self._post(page.file)
        if post:
            changed, ours = post.changed.isoformat(), post.first_published is None
            self._prose.append(Prose(page.url, post.title, post.summary, changed, ours))
        elif not _is_of_news(page.file):
            self._prose.append(_prose(page))
        return context

    def on_post_page(self, output: str, *, page: ProsePage, config: MkDocsConfig) -> str:
        """The blog plugin must have a list of posts, and makes it; the one that is published is ours."""
        # MkDocs holds every page to the end; its title may still be asked for, its content is not.
        page.content = None
        return "" if page.file.src_uri == _NEWS_INDEX else output

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write everything that comes from records; as the very last step let the new site take its place."""
        site = Path(config.site_dir)
        if self._region is None:
            # The server answers every address it does not know with this file.
            (site / urls.NOT_FOUND).write_text(trouble_page(self._report), encoding="utf-8", newline="\n")
            print(f"Open {config.site_url} to see what to mend: {summary(self._report)}.", flush=True)
            return
        self._found = found_in(site)
        if self._standing:
            self._prose, self._found = [*self._standing.pages], self._standing.found
            self._standing.write(site)
        if self._serving:
            self._serving.show(self._on_demand(site), self._report)
            self._tell_outcome(str(config.site_url))
            return
        self._write(site, config)

    def _write(self, site: Path, config: MkDocsConfig) -> None:
        """Set our files beside those of MkDocs in the new site, and let it take the old one's place."""
        assert self._swap and self._earlier
        takeover = self._earlier.takeover(self.edition)
        notes = self._notes(site, config)
        # What has been read stays to the end. To look for rings of objects in it again and again takes a second.
        gc.freeze()
        try:
            made = artifacts(self.edition, self.renderer, self.assets, self._prose, self._found)
            written = write(made, site, takeover)
        except ClaimedError as claimed:
            raise _two_hands(claimed.path) from claimed
        self._refuse_a_poor_site(written, config)
        self._swap.finish()
        config.site_dir = str(self._swap.site)
        self._earlier.leave(takeover, notes)
        self._tell_outcome(os.path.relpath(config.site_dir), len(written))

    def _notes(self, site: Path, config: MkDocsConfig) -> ProseNotes | None:
        """What is to be noted of the prose that MkDocs has rendered, where nothing else has a say in it."""
        if self._standing or self._warned.get_counts() or not _stands_alone(config):
            return None
        return prose_notes(site, self.renderer, self._prose, self._found)

    def _tell_outcome(self, where: str, files: int | None = None) -> None:
        tell_outcome(self.edition, self._report, where, time.perf_counter() - self._started, files)

    def _on_demand(self, site: Path) -> OnDemand:
        """Our pages, each to be made when it is asked for."""
        shown = OnDemand(site, self.edition, self.renderer, self.assets, self._prose, self._found)
        for path in shown.claimed:
            raise _two_hands(path)
        return shown

    def _refuse_a_poor_site(self, written: Mapping[str, int], config: MkDocsConfig) -> None:
        """Stop before the swap when MkDocs has warned of something, or when part of the site is missing."""
        counts = dict(self._warned.get_counts())
        if config.strict and counts:
            warnings = plural(sum(counts.values()), "warning")
            raise PluginError(f"Nothing was published: {warnings} about the pages in docs/, told above.")
        for gap in gaps(Path(config.site_dir), written, (page.path for page in self._prose)):
            raise PluginError(f"Nothing was published: {gap}")

    def on_build_error(self, *, error: Exception) -> None:
        """Leave the old site as it is."""
        if self._swap:
            self._swap.abandon()
        if isinstance(error, OSError) and not self._serving:
            raise PluginError(f"Nothing was published: {disk_words(error)}") from error

    def on_shutdown(self) -> None:
        """Also after Ctrl+C, which is not an error to MkDocs."""
        logging.getLogger("mkdocs").removeHandler(self._warned)
        if self._swap:
            self._swap.abandon()

    def on_serve(
        self, server: "LiveReloadServer", *, config: MkDocsConfig, builder: Callable[..., Any]
    ) -> "LiveReloadServer":
        """Rebuild when a record or a template changes, and make each page when it is asked for."""
        if self._serving:
            # A build has no need of what listens to the system.
            from regionsite.watching import Watching

            server.observer = Watching(self._serving.places, self._serving.outdated)  # type: ignore[assignment]
            server.builder = partial(self._serving.rebuild, partial(self._again, config), builder)
            server.set_app(self._serving.answering(server.serve_request, server.mount_path))
        server.watch(str(self.root / AUTHORITIES))
        server.watch(str(self.theme))
        return server

    def _again(self, config: MkDocsConfig) -> tuple[Report, Edition | None]:
        now, loaded = self._read()
        return loaded.report, self._edition(loaded.region, now, config) if loaded.region else None


def _stands_alone(config: MkDocsConfig) -> bool:
    """Whether prose is made from the project's own files and nothing else."""
    settings = Path(config.config_file_path)
    words = settings.read_text(encoding="utf-8")
    return (
        set(config.plugins) <= _NEEDED
        and not config.hooks
        and all(_PLAIN_EXTENSION.fullmatch(name) for name in config.markdown_extensions)
        and (settings.name, Path(config.docs_dir)) == ("mkdocs.yml", settings.parent / "docs")
        and config.use_directory_urls
        and not any(word in words for word in ("!ENV", "INHERIT"))
    )


def _two_hands(path: str) -> PluginError:
    return PluginError(f"Two hands claim /{path}: a page in docs/ and one made from records.")


def _is_of_news(file: File) -> bool:
    return file.src_uri == _NEWS_INDEX or f"docs/{file.src_uri}".startswith(f"{POSTS}/")


def _is_kept_sheet(file: File) -> bool:
    return file.src_uri.startswith(_KEPT_THEME_FILES) and file.src_uri.endswith(".css")


def _prose(page: ProsePage) -> Prose:
    return Prose(
        path=page.url if page.url != "./" else "",
        title=str(page.title or ""),
        description=str(page.meta.get("description", "")),
        updated=str(page.meta["updated"]) if "updated" in page.meta else None,
    )
