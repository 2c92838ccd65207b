"""No text in a record can break a file that a machine reads."""

import json
from datetime import date
from decimal import Decimal
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from regionsite.model.moment import Closing, Period
from regionsite.outputs.plain import json_document, json_in_page, json_lines, json_text, plain
from regionsite.outputs.xml import element, xml_file

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
AWKWARD = ("</script>", "<!--", "]]>", "&lt;", "\u2028", "\ufffe", "\r\n", '"')
HOSTILE = st.one_of(TEXT, st.sampled_from(AWKWARD))


@given(HOSTILE, HOSTILE)
def test_json_in_a_page_stays_in_its_element_and_says_the_same(name: str, text: str) -> None:
    printed = json_in_page({name: [text]})
    assert isinstance(printed, Markup)
    assert not set(printed) & set("<>&\u2028\u2029")
    assert json.loads(printed) == {name: [text]}


@given(HOSTILE)
def test_json_files_say_what_they_were_given(text: str) -> None:
    assert json.loads(json_document({"a": text})) == {"a": text}
    assert json.loads(
        b"".join(json_lines({"a": text}, [json_text(one).encode() for one in (text, {"b": text})]))
    ) == {
        "a": text,
        "items": [text, {"b": text}],
    }


@given(HOSTILE)
def test_xml_is_always_well_formed(text: str) -> None:
    written = b"".join(xml_file("root", {"c": text}, [element("a", text, b=text)]))
    root = ElementTree.fromstring(written)
    (read,) = root
    allowed = "".join(character for character in text if character in "\t\n\r" or character >= " ")
    allowed = allowed.replace("\ufffe", "").replace("\uffff", "")
    # A reader of XML makes every line end a newline.
    assert (read.text or "") == allowed.replace("\r\n", "\n").replace("\r", "\n")
    assert (read.get("b"), root.get("c")) == (allowed, allowed)


def test_values_of_records() -> None:
    value = (
        Decimal("38626.00"),
        Decimal("17.50"),
        date(2026, 11, 2),
        Closing(date(2027, 4, 2)),
        Period(2026, 3),
        None,
    )
    assert plain(value) == [38626, 17.5, "2026-11-02", "2027-04-02T23:59:00+01:00", "2026-03", None]
    assert json.dumps(plain(value)[:2]) == "[38626, 17.5]"
