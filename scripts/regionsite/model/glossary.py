"""Every acronym and word of the trade that the site explains."""

from regionsite.model.authored import Authored, described
from regionsite.model.text import Line, Paragraph, WebAddress


class GlossaryEntry(Authored):
    """One acronym or word, explained once."""

    full: Line = described(
        "What it stands for.", right="Assessed and Supported Year in Employment", wrong="<b>x</b>"
    )
    text: Paragraph | None = described(
        "What it means for a social worker.",
        right="The first year after qualifying.",
        wrong="<p>x</p>",
        default=None,
    )
    aliases: tuple[Line, ...] = described("Other spellings.", right="[AYSE]", wrong="AYSE", default=())
    url: WebAddress | None = described(
        "Where to read more.", right="https://www.example.org/asye", wrong="asye", default=None
    )


class GlossaryFile(Authored):
    """`_region/glossary.yml`: every acronym an advert may use."""

    terms: dict[Line, GlossaryEntry] = described(
        "Each under the letters people see.",
        right="{ASYE: {full: Assessed and Supported Year in Employment}}",
        wrong="ASYE",
    )
