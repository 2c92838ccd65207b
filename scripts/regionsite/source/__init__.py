"""YAML as people write it: text in, plain data out, and the place of every key and value on request.

`read_document` gives data and what is wrong with the writing; `Positions` finds a place again when a
finding needs one, so that no positions are held for files that are in order.
"""

from regionsite.source.document import Document, read_document
from regionsite.source.positions import Positions

__all__ = ["Document", "Positions", "read_document"]
