"""Pages that people write in `docs/`."""

import pytest

from regionsite.prose import columns_named


def table(heads: str, cells: str) -> str:
    """A table as MkDocs makes it."""
    return f"<table>\n<thead>\n<tr>\n{heads}\n</tr>\n</thead>\n<tbody>\n{cells}\n</tbody>\n</table>"


def test_each_cell_of_a_wide_table_knows_its_column() -> None:
    heads = '<th align="left"><code>do</code></th>\n<th>it "does" &lt;</th>\n<th></th>'
    was = '<tr>\n<td align="left">a</td>\n<td>b</td>\n<td></td>\n</tr>'
    now = (
        '<tr>\n<td data-column="do" align="left">a</td>\n<td data-column="it &#34;does&#34; &lt;">b</td>\n'
        '<td data-column=""></td>\n</tr>'
    )
    assert columns_named(table(heads, f"{was}\n{was}")) == table(heads, f"{now}\n{now}")


@pytest.mark.parametrize(
    ("heads", "cells"),
    [
        ("<th>a</th>\n<th>b</th>", "<tr>\n<td>c</td>\n<td>d</td>\n</tr>"),
        ('<th>a</th>\n<th align="right">b</th>\n<th align="right">c</th>', '<td align="right">1</td>'),
    ],
    ids=["two columns", "numbers"],
)
def test_what_fits_stays_as_it_is(heads: str, cells: str) -> None:
    assert columns_named(table(heads, cells)) == table(heads, cells)
