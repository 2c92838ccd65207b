"""What a council pastes into a page of its own website, so that its jobs stand there by themselves."""

from dataclasses import dataclass
from html import escape

from regionsite import urls
from regionsite.contexts.embed import embed_title, list_of
from regionsite.contexts.shapes.facts import TermWords
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.view import View
from regionsite.model.authority import Authority

_CHOICES = (
    TermWords(None, "ground", None, "The colour behind the words: ground=ffffff, six figures or letters."),
    TermWords(None, "accent", None, "The colour of links: accent=005ea5."),
    TermWords(None, "scheme", None, "Always light or always dark, in this site’s colours: scheme=light."),
)


@dataclass(frozen=True)
class Snippet:
    """The lines one council pastes, and what they show."""

    id: str
    name: str
    lines: str
    preview: Link


@dataclass(frozen=True)
class EmbedsContext:
    """What `embeds.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    choices: tuple[TermWords, ...]
    choices_note: str
    snippets: tuple[Snippet, ...]
    height: str
    guide: Link


def embeds_context(view: View) -> EmbedsContext:
    """A snippet for each authority, A to Z, and how it may look."""
    title, lead = (
        "Lines for your own site",
        "Paste a few into a page, and your open social work jobs stand there.",
    )
    authorities = sorted(view.region.authorities.values(), key=lambda authority: authority.name)
    return EmbedsContext(
        head=view.head(title, lead, scripts=("copy-lines.js",)),
        trail=(Step("Home", view.home), Step(title)),
        title=title,
        lead=lead,
        choices=_CHOICES,
        choices_note="A colour that could not be read on its ground is made darker or lighter until it can.",
        snippets=tuple(_snippet(view, authority) for authority in authorities),
        height=_HEIGHT,
        guide=Link("Step by step, in the guide", view.to("for-authorities/")),
    )


def _snippet(view: View, authority: Authority) -> Snippet:
    site, title = view.edition.site_url, escape(embed_title(authority))
    frame = urls.absolute(site, urls.embed(authority.id))
    lines = [
        f'<iframe id="social-work-jobs" title="{title}"',
        f'  src="{frame}?ground=ffffff"',
        '  width="100%" height="600" loading="lazy" style="border: 0"></iframe>',
        f'<p><a href="{urls.absolute(site, list_of(view, authority))}">{title}</a></p>',
    ]
    preview = Link(f"See the list for {authority.name} alone", view.to(urls.embed(authority.id)))
    return Snippet(authority.id, authority.official_name, "\n".join(lines), preview)


_HEIGHT = """<script>
  addEventListener("message", (event) => {
    const frame = document.getElementById("social-work-jobs");
    const { type, height } = event.data ?? {};
    if (event.source === frame.contentWindow && type === "regionsite-height") frame.height = Number(height);
  });
</script>"""
"""What lets the frame grow with its list; without it the frame scrolls."""
